"""Follows the documents that are open: checks each after a pause, and tells what was found in its last version only.

It knows no protocol. What is found is handed to `vertel`, and what goes wrong to `misgegaan`.
"""

import asyncio
import gc
from collections.abc import Awaitable, Callable, Iterable
from pathlib import Path
from typing import Final

from participatie_cli.editor.document import Document
from participatie_cli.editor.tekstblad import Bladwijziging, Tekstblad
from participatie_cli.editor.werkbank import Werkbank
from participatie_cli.store.register import RegisterFout
from participatie_cli.usecases.peildatum import vandaag
from participatie_cli.usecases.taal.bestand import Taalbestand, taalbestand
from participatie_cli.usecases.taal.bevindingen import beoordeel, oefen
from participatie_cli.usecases.taal.geheugen import Registergeheugen

PAUZE: Final = 0.02
"""Seconds without an edit after which a text is checked: no word is typed that fast."""

_JONG: Final = 1
"""What a check leaves behind is cleared away once it has been told, and not while the next one is waited for."""


class Meekijker:
    """All documents that are open, with the memory of each register that they stand in."""

    def __init__(
        self, bank: Werkbank, vertel: Callable[[Document], None], misgegaan: Callable[[Exception], None]
    ) -> None:
        self._bank = bank
        self._vertel = vertel
        self._misgegaan = misgegaan
        self._documenten: dict[str, Document] = {}
        self._geheugens: dict[Path, Registergeheugen] = {}
        self._verversingen: dict[Path, asyncio.Task[None]] = {}
        self._te_verversen = set[Path]()
        self._standen: dict[Path, int] = {}

    def document(self, uri: str) -> Document | None:
        """The document with an address, if it is open."""
        return self._documenten.get(uri)

    def open(self, uri: str, pad: Path | None, blad: Tekstblad) -> None:
        """A document was opened; one that is open already is replaced. `pad` is None where it is no file."""
        self.sluit(uri)
        document = self._documenten[uri] = Document(uri, blad, pad)
        self._plaats(document)
        self._kijk(document, 0)
        if document.geheugen is not None:
            self._ververs(document.geheugen)

    def wijzig(self, uri: str, wijzigingen: Iterable[Bladwijziging], versie: int) -> bool:
        """A document was edited; False where that cannot follow on the text that is held, and is passed over."""
        document = self._documenten.get(uri)
        if document is None or versie <= document.blad.versie:
            return False
        document.blad = document.blad.gewijzigd(tuple(wijzigingen), versie)
        self._kijk(document, PAUZE)
        return True

    def sluit(self, uri: str) -> None:
        """A document was closed: what stands in its file counts again."""
        document = self._documenten.pop(uri, None)
        if document is None:
            return
        document.laat_los()
        if document.bestand is not None and document.geheugen is not None:
            self._bank.laat_volgen(document.geheugen.sluit, document.bestand)
            self._ververs(document.geheugen)

    def bestanden_gewijzigd(self) -> None:
        """Files changed on disk, in whatever register; where there was none, one may have come."""
        for document in self._documenten.values():
            if document.bestand is None:
                self._plaats(document)
        for geheugen in self._geheugens.values():
            self._ververs(geheugen)

    async def bij(self, document: Document) -> None:
        """Wait until what was found in a document is about its text as it is now."""
        if not document.is_bij:
            self._kijk(document, 0)
        if document.taak is not None:
            await asyncio.wait([document.taak])

    def ruim_op(self) -> None:
        """Stop all work."""
        for document in self._documenten.values():
            document.laat_los()
        for taak in self._verversingen.values():
            taak.cancel()

    def _plaats(self, document: Document) -> None:
        """Find out what a document is to which register."""
        try:
            document.bestand = taalbestand(document.pad) if document.pad else None
        except (RegisterFout, OSError) as fout:
            document.bestand = None
            self._misgegaan(fout)
        bestand = document.bestand
        document.geheugen = self._geheugen(bestand) if bestand else None

    def _geheugen(self, bestand: Taalbestand) -> Registergeheugen:
        return self._geheugens.setdefault(bestand.register, Registergeheugen(bestand.register))

    def _kijk(self, document: Document, na: float) -> None:
        """Check a document after so many seconds, in the place of what was going on with it."""
        document.laat_los()
        if document.bestand is not None and document.geheugen is not None:
            taak = self._na_een_pauze(document, document.bestand, document.geheugen, na)
            document.taak = asyncio.get_running_loop().create_task(taak)

    async def _na_een_pauze(
        self, document: Document, bestand: Taalbestand, geheugen: Registergeheugen, na: float
    ) -> None:
        if na:
            await asyncio.sleep(na)
        blad = document.blad
        try:
            beeld = await self._bank.controleer(beoordeel, geheugen, bestand, blad.tekst, vandaag())
        except Exception as fout:
            self._misgegaan(fout)
            return
        document.beeld, document.beeldversie = beeld, blad.versie
        self._vertel(document)
        self._bank.laat_volgen(gc.collect, _JONG)
        if beeld.raakt_anderen:
            self._kijk_bij_anderen(document, geheugen)

    def _kijk_bij_anderen(self, document: Document, geheugen: Registergeheugen) -> None:
        """What stands in one file can change what there is to say about others."""
        for ander in self._documenten.values():
            if ander is not document and ander.geheugen is geheugen:
                self._kijk(ander, 0)

    def _ververs(self, geheugen: Registergeheugen) -> None:
        """Look again at the files of a register; what is asked while that goes on is done once, after it."""
        self._te_verversen.add(geheugen.register)
        taak = self._verversingen.get(geheugen.register)
        if taak is None or taak.done():
            nieuw = asyncio.get_running_loop().create_task(self._ververs_tot_het_klaar_is(geheugen))
            self._verversingen[geheugen.register] = nieuw

    async def _ververs_tot_het_klaar_is(self, geheugen: Registergeheugen) -> None:
        if geheugen.register not in self._standen:
            await self._probeer(self._bank.controleer(oefen, geheugen, vandaag()))
        while geheugen.register in self._te_verversen:
            self._te_verversen.remove(geheugen.register)
            await self._probeer(self._lees_bij(geheugen))
            if geheugen.stand != self._standen.get(geheugen.register):
                self._standen[geheugen.register] = geheugen.stand
                self._kijk_overal_opnieuw(geheugen)

    async def _lees_bij(self, geheugen: Registergeheugen) -> None:
        """Read what changed, one file after another, so that a check of what is typed never waits for more than one."""
        for bestand in await self._bank.controleer(geheugen.te_lezen):
            await self._bank.controleer(geheugen.lees, bestand)
        if await self._bank.controleer(geheugen.is_bijgewerkt):
            await self._bank.controleer(gc.freeze)  # nobody need look for cycles again in what stays

    async def _probeer(self, werk: Awaitable[object]) -> None:
        """Let something be done that nobody waits for, and tell where it goes wrong."""
        try:
            await werk
        except Exception as fout:
            self._misgegaan(fout)

    def _kijk_overal_opnieuw(self, geheugen: Registergeheugen) -> None:
        """Check the documents of a register again; if that is gone there is nothing to say about them any more."""
        for document in self._documenten.values():
            if document.geheugen is geheugen:
                self._plaats(document)
                if document.bestand is None:
                    document.laat_los()
                    document.beeld = None
                    self._vertel(document)
                self._kijk(document, 0)

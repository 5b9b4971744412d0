"""Which proposals can be put to the user: not those that stand in the file already, nor those that may not."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from participatie_cli.gesprek.aanbod.aanbod import Aanbod
from participatie_cli.gesprek.lezen import eis_van, lees
from participatie_cli.gesprek.noteren.keuren import als_vraag
from participatie_cli.gesprek.noteren.soort import Noteersoort
from participatie_cli.gesprek.noteren.stand import Noteerstand
from participatie_cli.model.bron import Bron
from participatie_cli.model.project import Project
from participatie_cli.privacy.zoeken import persoonsgegevens_in
from participatie_cli.values.doorloop import op_pad
from participatie_cli.values.onbekend import bekend
from participatie_cli.values.waardefout import WaardeFout


@dataclass(frozen=True, slots=True)
class Gekeurd:
    """The proposals that are left, the ids of those that are recorded, and the places of what cannot be."""

    aanbod: tuple[Aanbod, ...]
    staan_er_al: tuple[str, ...]
    van_personen: tuple[str, ...]
    passen_niet: tuple[str, ...]


def keur(aanbod: Sequence[Aanbod], stand: Noteerstand) -> Gekeurd:
    """Sort them; what may not stand there is named by its place and never by what it says."""
    over, personen, niet = list[Aanbod](), list[str](), list[str]()
    al = _staan_er(aanbod, stand)
    for nr, een in enumerate(aanbod):
        if nr in al:
            continue
        if gevonden := list(_persoonsgegevens(een, stand)):
            personen.extend(gevonden)
        elif bezwaar := _bezwaar(een, stand):
            niet.append(bezwaar)
        else:
            over.append(een)
    return Gekeurd(tuple(over), tuple(aanbod[nr].id for nr in sorted(al)), tuple(personen), tuple(niet))


def bronnen_per_adres(stand: Noteerstand) -> dict[str, str]:
    """The ids of the sources of a project, by their address."""
    bronnen = bekend(stand.dossier.bronnen) if isinstance(stand.dossier, Project) else ()
    return {een.adres: een.id for een in bronnen if isinstance(een.adres, str)}


class _Vastgelegd:
    """The facts of one list of a file, by their source and some of their words; each counts once."""

    def __init__(self, feiten: Any) -> None:
        self._feiten = feiten if isinstance(feiten, tuple) else ()
        self._geteld: set[int] = set()
        self._per_velden: dict[tuple[str, ...], dict[tuple[str, ...], list[int]]] = {}

    def tel(self, bron: str, velden: tuple[str, ...], woorden: tuple[str, ...]) -> bool:
        """Whether there is a fact of this source with these words that did not count yet."""
        if velden not in self._per_velden:
            self._per_velden[velden] = self._gerangschikt(velden)
        rij = self._per_velden[velden].get((bron, *woorden), ())
        feit = next((nr for nr in rij if nr not in self._geteld), None)
        self._geteld |= set() if feit is None else {feit}
        return feit is not None

    def _gerangschikt(self, velden: tuple[str, ...]) -> dict[tuple[str, ...], list[int]]:
        bij = dict[tuple[str, ...], list[int]]()
        for nr, feit in enumerate(self._feiten):
            for bron in bekend(feit.bron):
                bij.setdefault((bron, *(str(getattr(feit, naam)) for naam in velden)), []).append(nr)
        return bij


def _staan_er(aanbod: Sequence[Aanbod], stand: Noteerstand) -> set[int]:
    """The numbers of the proposals that are recorded: of a source about one thing where it is there, else by the words.

    First those of which a fact says the same; what is left of the facts counts for one of which the words were changed.
    """
    bronnen = bronnen_per_adres(stand)
    al = {nr for nr, een in enumerate(aanbod) if een.eigen_bron and een.bron.adres in bronnen}
    lijsten = {een.soorten[0].plek: _Vastgelegd(op_pad(stand.dossier, een.soorten[0].plek)) for een in aanbod}
    for velden_van in (_zelfde_woorden, _herkend_aan):
        for nr, een in enumerate(aanbod):
            bron, velden = bronnen.get(een.bron.adres), velden_van(een)
            if nr in al or bron is None or not velden:
                continue
            woorden = tuple(een.antwoorden[naam] for naam in velden)
            if lijsten[een.soorten[0].plek].tel(bron, velden, woorden):
                al.add(nr)
    return al


def _zelfde_woorden(een: Aanbod) -> tuple[str, ...]:
    return () if een.eigen_bron else tuple(naam for naam in ("wat", "waarde") if naam in een.antwoorden)


def _herkend_aan(een: Aanbod) -> tuple[str, ...]:
    return een.herkend_aan


def _persoonsgegevens(een: Aanbod, stand: Noteerstand) -> Iterator[str]:
    """Where which kind of personal data stands in what would be shown or recorded."""
    for veld, tekst in (*een.antwoorden.items(), ("titel", een.bron.titel), ("adres", een.bron.adres)):
        for vondst in persoonsgegevens_in(f"{veld}: {tekst}", stand.toegestaan):
            yield f"{een.plekken.get(veld, een.plek)}: {vondst.soort.replace('_', '-')}"


def _bezwaar(een: Aanbod, stand: Noteerstand) -> str:
    """Why none of the kinds takes these answers; empty where one does."""
    try:
        eis_van(Bron, "id")(een.bron.id)
        eis_van(Bron, "adres")(een.bron.adres)
    except WaardeFout:
        return f"{een.plek}: er staat geen adres bij dat als bron kan dienen"
    bezwaren = [_bezwaar_van(soort, een, stand) for soort in een.soorten]
    return "" if "" in bezwaren else f"{een.plek}: {bezwaren[0]}"


def _bezwaar_van(soort: Noteersoort, een: Aanbod, stand: Noteerstand) -> str:
    for vraag in soort.vragen:
        if vraag.veld in een.antwoorden:
            try:
                lees(als_vraag(soort, vraag, stand, een.antwoorden), een.antwoorden[vraag.veld], stand.vandaag)
            except WaardeFout as fout:
                return fout.melding
    return ""

"""Documents that are open: edits in any order, and files and registers that come and go."""

import asyncio
import shutil
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from lsprotocol.types import (
    Position,
    PositionEncodingKind,
    Range,
    TextDocumentContentChangePartial,
    TextDocumentContentChangeWholeDocument,
)

from participatie_cli.editor.document import Document
from participatie_cli.editor.meekijker import Meekijker
from participatie_cli.editor.tekstblad import Tekstblad
from participatie_cli.editor.werkbank import Werkbank
from participatie_cli.store.register import Registerbestand
from participatie_cli.usecases.lezing import Bestandslezer, Ingezien
from participatie_cli.usecases.taal.geheugen import Registergeheugen
from tests.editor.proef import KLEIN, neem_over

LANG = 60
"""Seconds after which a test that waits for something has failed."""


class Proef:
    """A follower of documents that remembers what it told: of each telling the version and the codes."""

    def __init__(self, register: Path) -> None:
        self.register = register
        self.verteld: dict[str, list[tuple[int, set[str]]]] = {}
        self.fouten: list[Exception] = []
        self.bank = Werkbank()
        self.meekijker = Meekijker(self.bank, self._vertel, self.fouten.append)

    def _vertel(self, document: Document) -> None:
        gevonden = document.beeld.onderstreept if document.beeld and document.is_bij else ()
        rij = self.verteld.setdefault(document.uri, [])
        rij.append((document.blad.versie, {een.bevinding.code for een in gevonden}))

    def open(self, naam: str, tekst: str, versie: int = 1) -> None:
        blad = Tekstblad(tekst, versie, PositionEncodingKind.Utf16)
        self.meekijker.open(naam, self.register / naam, blad)

    def wijzig(self, naam: str, versie: int, tekst: str) -> bool:
        return self.meekijker.wijzig(naam, [TextDocumentContentChangeWholeDocument(text=tekst)], versie)

    async def tot(self, naam: str, klaar: Callable[[tuple[int, set[str]]], bool]) -> None:
        """Wait until something was told of a document."""
        async with asyncio.timeout(LANG):
            while not (naam in self.verteld and klaar(self.verteld[naam][-1])):
                await asyncio.sleep(0.01)


def _draai(map_: Path, verloop: Callable[[Proef], Awaitable[None]]) -> Proef:
    """Let something happen, and give what came of it."""
    proef = Proef(neem_over(KLEIN, map_))

    async def _verloop() -> None:
        try:
            await verloop(proef)
        finally:
            proef.meekijker.ruim_op()
            proef.bank.ruim_op()

    asyncio.run(_verloop())
    assert proef.fouten == []
    return proef


GOED = (KLEIN / "projecten/groene-as.yaml").read_text("utf-8")
FOUT = GOED.replace("\nvorm:", "\nvormm:")
NAAM = "projecten/groene-as.yaml"


def test_alleen_over_de_laatste_versie_wordt_verteld(tmp_path: Path) -> None:
    async def verloop(proef: Proef) -> None:
        proef.open(NAAM, GOED)
        for versie in range(2, 40):
            assert proef.wijzig(NAAM, versie, FOUT if versie % 2 else GOED)
            await asyncio.sleep(0)
        await proef.tot(NAAM, lambda laatste: laatste[0] == 39)

    versies = [versie for versie, _ in _draai(tmp_path, verloop).verteld[NAAM]]
    assert versies == sorted(versies)
    assert set(versies) <= {1, 39}


@pytest.mark.parametrize("versie", [5, 4, -1])
def test_een_wijziging_die_niet_kan_volgen_wordt_overgeslagen(tmp_path: Path, versie: int) -> None:
    async def verloop(proef: Proef) -> None:
        proef.open(NAAM, GOED, versie=5)
        assert not proef.wijzig(NAAM, versie, "weg")
        assert not proef.wijzig("nooit-geopend", 9, "weg")
        document = proef.meekijker.document(NAAM)
        assert document is not None
        assert document.blad.tekst == GOED
        assert proef.wijzig(NAAM, 8, FOUT)
        await proef.tot(NAAM, lambda laatste: laatste == (8, laatste[1]) and "LEZ014" in laatste[1])

    _draai(tmp_path, verloop)


def test_stukken_die_buiten_de_tekst_vallen(tmp_path: Path) -> None:
    async def verloop(proef: Proef) -> None:
        proef.open(NAAM, GOED)
        bereik = Range(Position(10_000, 7), Position(10_001, 3))
        assert proef.meekijker.wijzig(NAAM, [TextDocumentContentChangePartial(range=bereik, text="vormm: x\n")], 2)
        await proef.tot(NAAM, lambda laatste: "LEZ014" in laatste[1])

    _draai(tmp_path, verloop)


def test_een_bestand_dat_nog_niet_bestaat(tmp_path: Path) -> None:
    async def verloop(proef: Proef) -> None:
        proef.open("projecten/nieuw.yaml", "id: nieuw\n")
        await proef.tot("projecten/nieuw.yaml", lambda laatste: "LEZ015" in laatste[1])

    _draai(tmp_path, verloop)


def test_opnieuw_openen_telt_als_nieuw(tmp_path: Path) -> None:
    async def verloop(proef: Proef) -> None:
        proef.open(NAAM, GOED, versie=30)
        proef.open(NAAM, FOUT, versie=1)
        await proef.tot(NAAM, lambda laatste: laatste[0] == 1 and "LEZ014" in laatste[1])

    _draai(tmp_path, verloop)


def test_wat_in_een_bestand_verandert_telt_in_het_andere(tmp_path: Path) -> None:
    """A reference to a project that somebody is making, and that is gone again when its text is closed unsaved."""

    async def verloop(proef: Proef) -> None:
        proef.open(NAAM, f"{GOED}verwant:\n  - {{id: nieuw, soort: vervolg}}\n")
        await proef.tot(NAAM, lambda laatste: "REG003" in laatste[1])
        proef.open("projecten/nieuw.yaml", GOED.replace("id: groene-as", "id: nieuw"))
        await proef.tot(NAAM, lambda laatste: "REG003" not in laatste[1])
        proef.meekijker.sluit("projecten/nieuw.yaml")
        await proef.tot(NAAM, lambda laatste: "REG003" in laatste[1])

    _draai(tmp_path, verloop)


def test_een_register_dat_wordt_weggegooid_terwijl_het_open_is(tmp_path: Path) -> None:
    async def verloop(proef: Proef) -> None:
        proef.open(NAAM, FOUT)
        await proef.tot(NAAM, lambda laatste: "LEZ014" in laatste[1])
        shutil.rmtree(proef.register)
        proef.meekijker.bestanden_gewijzigd()
        await proef.tot(NAAM, lambda laatste: laatste[1] == set())
        assert proef.wijzig(NAAM, 2, GOED)
        shutil.copytree(KLEIN, proef.register)
        proef.meekijker.bestanden_gewijzigd()
        await proef.tot(NAAM, lambda laatste: laatste[0] == 2)

    _draai(tmp_path, verloop)


def test_een_kader_dat_op_schijf_verandert(tmp_path: Path) -> None:
    tekst = GOED.replace("wijken: [Centrum]", "wijken: [Nieuwland]")

    async def verloop(proef: Proef) -> None:
        proef.open(NAAM, tekst)
        await proef.tot(NAAM, lambda laatste: "REG011" in laatste[1])
        kader = proef.register / "kader.yaml"
        regels = kader.read_text("utf-8").split("\n")
        kader.write_text(
            "\n".join("wijken: [Nieuwland]" if een.startswith("wijken:") else een for een in regels), "utf-8"
        )
        proef.meekijker.bestanden_gewijzigd()
        await proef.tot(NAAM, lambda laatste: "REG011" not in laatste[1])

    _draai(tmp_path, verloop)


def test_een_bestand_dat_verandert_terwijl_het_wordt_gelezen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Which of both was read is known by the time before: it is read once more."""
    register = neem_over(KLEIN, tmp_path)
    anders, echt = register / "projecten/laat-plein.yaml", Bestandslezer.zie_in

    def zie_in(lezer: Bestandslezer, bestand: Registerbestand) -> Ingezien:
        gezien = echt(lezer, bestand)
        if bestand.pad == anders:
            anders.write_text("id: laat-plein\n", "utf-8")
        return gezien

    monkeypatch.setattr(Bestandslezer, "zie_in", zie_in)
    geheugen = Registergeheugen(register)
    for bestand in geheugen.te_lezen():
        geheugen.lees(bestand)
    monkeypatch.undo()
    assert [een.pad for een in geheugen.te_lezen()] == [anders]


def test_buiten_een_register_gebeurt_er_niets(tmp_path: Path) -> None:
    async def verloop(proef: Proef) -> None:
        blad = Tekstblad("version: 3\n", 1, PositionEncodingKind.Utf16)
        proef.meekijker.open("los", tmp_path / "docker-compose.yaml", blad)
        proef.meekijker.open("zonder-bestand", None, blad)
        assert proef.wijzig("los", 2, "x")
        document = proef.meekijker.document("los")
        assert document is not None
        await proef.meekijker.bij(document)
        assert document.beeld is None

    assert _draai(tmp_path, verloop).verteld == {}


def test_een_register_achter_een_koppeling_wordt_gemeld(tmp_path: Path) -> None:
    echt = neem_over(KLEIN, tmp_path)
    (tmp_path / "ander").mkdir()
    (tmp_path / "ander" / "register").symlink_to(echt)
    proef = Proef(tmp_path / "ander" / "register")

    async def verloop() -> None:
        proef.open(NAAM, GOED)
        proef.meekijker.ruim_op()
        proef.bank.ruim_op()

    asyncio.run(verloop())
    assert ["koppeling" in str(fout) for fout in proef.fouten] == [True]

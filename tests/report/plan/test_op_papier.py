"""The sheets on paper: one page, all of it readable and inside its box, whatever stands in the register."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from page import ValidationProfile

from participatie_cli.model.programma import Maatregel
from participatie_cli.model.project import Project
from participatie_cli.report.beeld.blad import Planblad
from participatie_cli.report.formaat.pdf import als_pdf
from participatie_cli.report.gegevens import Programmastand, Stuk
from participatie_cli.report.maken.passend import maak_passend
from participatie_cli.report.passen.meten import meter
from participatie_cli.report.producten.plan.a3 import programmablad
from participatie_cli.report.producten.plan.a4 import projectblad
from participatie_cli.report.producten.projectbeeld import Projectbeeld, projectbeeld
from participatie_cli.report.sjabloon.namen import PLAN_A3, PLAN_A4, PLANNEN, sjabloon_van
from participatie_cli.values.onbekend import ONBEKEND
from tests.report.pdfproef import INGEBOUWD, PROFIELEN, gebreken, lees
from tests.report.plan.test_inhoud import REGISTERS, stand_van

KLEINST = 8.0
WOORDEN = "Een lange zin over van alles en nog wat, die maar doorgaat. " * 250
"""Three thousand words."""


def past(soort: str, blad: Planblad) -> Planblad:
    """The sheet made to fit; it is measured once more that it does."""
    passend = maak_passend(soort, blad, INGEBOUWD)
    with meter(INGEBOUWD, sjabloon_van(soort, "pdf")) as meet:
        maten = meet(passend)
    assert set(maten) == {een.id for een in blad.vakken}
    assert [kenmerk for kenmerk, maat in maten.items() if not maat.past] == []
    return passend


def volle_stand() -> Programmastand:
    """The invented municipality with two hundred actions more."""
    stand = stand_van("voorbeeldstad")
    actie = next(een for een in stand.van_soort(Maatregel) if een.id == "trainingen")
    extra = (actie.model_copy(update={"titel": f"Actie nummer {nummer}", "voornemens": ()}) for nummer in range(200))
    return replace(stand, stukken=(*stand.stukken, *(Stuk("x.yaml", een) for een in extra)))


def met_lange_tekst(beeld: Projectbeeld) -> Projectbeeld:
    """A project with three thousand words wherever it tells something of its weighing."""
    afweging: Any = beeld.project.afweging
    ruimte = afweging.ruimte.model_copy(update={"open": (WOORDEN, WOORDEN), "vast": (WOORDEN.replace(" ", ""),)})
    lang = afweging.model_copy(update={"doel": WOORDEN, "reden": WOORDEN, "ruimte": ruimte})
    titel = "Een project met een heel lange naam " * 3
    return replace(beeld, project=beeld.project.model_copy(update={"afweging": lang, "titel": titel}))


def alles_onbekend(beeld: Projectbeeld) -> Projectbeeld:
    velden = ("afweging", "aanpak", "belanghebbenden", "activiteiten", "inbreng", "voornemens")
    return replace(beeld, project=beeld.project.model_copy(update=dict.fromkeys(velden, ONBEKEND)))


def lettergroottes(inhoud: bytes) -> Iterator[float]:
    """How large the letters are, as they come on the paper."""
    gevonden: list[float] = []

    def bekijk(tekst: str, cm: list[float], tm: list[float], _: object, grootte: float) -> None:
        if tekst.strip():
            gevonden.append(abs(grootte * tm[3] * cm[3]))

    lees(inhoud).pages[0].extract_text(visitor_text=bekijk)
    yield from gevonden


def als_een_blad(soort: str, blad: Planblad) -> bytes:
    inhoud = als_pdf(past(soort, blad), INGEBOUWD, sjabloon_van(soort, "pdf"))
    assert len(lees(inhoud).pages) == 1
    return inhoud


@pytest.mark.langzaam
def test_tweehonderd_acties_passen_met_wat_er_niet_staat() -> None:
    passend = past(PLAN_A3, programmablad(volle_stand()))
    vak = next(een for een in passend.vakken if een.id == "medewerkers-organisatie")
    gevonden = re.fullmatch(r"Past niet, (\d+) mm te veel\. Weggelaten: (\d+) van 203 acties\. Zie .+\.", vak.rest)
    assert gevonden
    assert int(gevonden[1]) > 2000
    assert int(gevonden[2]) == 203 - len(vak.tabel.rijen) < 203
    assert vak.rangen == tuple(sorted(vak.rangen))[: len(vak.rangen)]


def test_drieduizend_woorden_passen() -> None:
    stand = stand_van("voorbeeldstad")
    blad = projectblad(met_lange_tekst(projectbeeld(stand, "havenkade")))
    assert all(len(cel) <= 205 for vak in blad.vakken for rij in vak.tabel.rijen for cel in rij)
    past(PLAN_A4, blad)


@pytest.mark.langzaam
@pytest.mark.parametrize("naam", REGISTERS)
def test_elk_blad_van_elk_register_past_op_een_bladzijde(naam: str) -> None:
    stand = stand_van(naam)
    als_een_blad(PLAN_A3, programmablad(stand))
    for project in stand.van_soort(Project):
        als_een_blad(PLAN_A4, projectblad(projectbeeld(stand, project.id)))


@pytest.mark.langzaam
def test_ook_wat_te_lang_of_onbekend_is_komt_op_een_bladzijde() -> None:
    als_een_blad(PLAN_A3, programmablad(volle_stand()))
    als_een_blad(PLAN_A3, programmablad(replace(stand_van("assen"), stukken=())))
    stand = stand_van("voorbeeldstad")
    als_een_blad(PLAN_A4, projectblad(met_lange_tekst(projectbeeld(stand, "havenkade"))))
    als_een_blad(PLAN_A4, projectblad(alles_onbekend(projectbeeld(stand, "havenkade"))))


@pytest.mark.langzaam
@pytest.mark.parametrize("profiel", PROFIELEN)
@pytest.mark.parametrize("soort", PLANNEN)
def test_toegankelijk_houdbaar_en_groot_genoeg(soort: str, profiel: ValidationProfile) -> None:
    stand = stand_van("voorbeeldstad")
    blad = programmablad(stand) if soort == PLAN_A3 else projectblad(projectbeeld(stand, "havenkade"))
    inhoud = als_een_blad(soort, blad)
    assert gebreken(inhoud, profiel) == []
    assert min(lettergroottes(inhoud)) >= KLEINST
    breed, hoog = (float(maat) for maat in lees(inhoud).pages[0].mediabox[2:])
    assert (round(breed), round(hoog)) == ((1191, 842) if soort == PLAN_A3 else (842, 595))

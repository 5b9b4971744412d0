"""Two documents from one view model: what is in which, and that nothing in one refers to what it does not have."""

from dataclasses import replace
from typing import Any

import pytest

from participatie_cli.report.beeld.bouwstenen import Blok, Blokhoofdstuk, Lijst, Punt, Zin
from participatie_cli.report.beeld.proef import proefrapport
from participatie_cli.report.beeld.rapport import Rapport
from participatie_cli.report.beeld.samenstelling import Samenstelling, kies
from participatie_cli.report.formaat.tekst import als_html
from participatie_cli.report.grafiek.tekenen import met_tekeningen
from participatie_cli.report.maken.document import maak
from participatie_cli.report.sjabloon.namen import RAPPORT
from participatie_cli.report.sjabloon.sjablonen import sjablonen_uit
from tests.report.registers import echt_rapport, met_bijlagen

INGEBOUWD = sjablonen_uit()


@pytest.fixture
def met_verwijzingen() -> Rapport:
    """A report whose rapportage names a source and leads to three places, of which one is nowhere."""
    punt = Punt(tekst="Er was een avond.", datum="", bronnen=(1, 2))
    lijst = Lijst(titel="", punten=(punt,), leeg="", eerder=())
    zinnen = tuple(Zin(tekst=naar, naar=naar) for naar in ("kern", "bijlage-normen", "nergens"))
    kern = Blokhoofdstuk(id="kern", titel="Kern", blokken=(Blok(zinnen=zinnen, lijsten=(lijst,)),))
    return met_bijlagen(replace(proefrapport(2), hoofdstukken=(kern,)))


def _blok(rapport: Rapport) -> Blok:
    return rapport.hoofdstukken[0].blokken[0]


@pytest.mark.parametrize(
    ("samenstelling", "naar", "punt"),
    [
        (Samenstelling.RAPPORTAGE, ["kern", "", ""], ("Er was een avond. [1, 2]", ())),
        (Samenstelling.MET_VERANTWOORDING, ["kern", "bijlage-normen", ""], ("Er was een avond.", (1, 2))),
    ],
)
def test_een_verwijzing_leidt_altijd_ergens_heen(
    samenstelling: Samenstelling, naar: list[str], punt: Any, met_verwijzingen: Rapport
) -> None:
    blok = _blok(kies(met_verwijzingen, samenstelling))
    assert [zin.naar for zin in blok.zinnen] == naar
    assert (blok.lijsten[0].punten[0].tekst, blok.lijsten[0].punten[0].bronnen) == punt


def test_een_link_op_de_bladzijde_wijst_naar_iets_dat_er_is(met_verwijzingen: Rapport) -> None:
    for samenstelling in Samenstelling:
        pagina = als_html(met_tekeningen(kies(met_verwijzingen, samenstelling), INGEBOUWD), INGEBOUWD).decode()
        doelen = {deel.partition('"')[0] for deel in pagina.split('href="#')[1:]}
        assert len(doelen) >= 2
        assert [doel for doel in doelen if f'id="{doel}"' not in pagina] == []


def test_alleen_de_verantwoording_heeft_een_eigen_titel_ook_op_elke_pagina() -> None:
    kop = kies(echt_rapport(), Samenstelling.VERANTWOORDING).kop
    assert kop.titel == "Verantwoording participatie"
    assert kop.voettekst.startswith("Verantwoording participatie nr. 12 · juni tot en met september 2026")


def test_de_delen_bij_naam_blijven_voor_eigen_sjablonen() -> None:
    geheel = proefrapport(2)
    for samenstelling in Samenstelling:
        gekozen = kies(geheel, samenstelling)
        assert (gekozen.lijnen, gekozen.bronnen) == (geheel.lijnen, geheel.bronnen)


def test_achterin_staat_met_welke_sjablonen_het_is_gemaakt() -> None:
    tekst = maak(RAPPORT, kies(echt_rapport(), Samenstelling.VERANTWOORDING), INGEBOUWD, "markdown").decode()
    assert "| Sjablonen | De sjablonen van het programma zelf. |" in tekst

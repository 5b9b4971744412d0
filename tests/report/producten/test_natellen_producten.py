"""The numbers in both products counted once more, from the YAML itself and without anything of the program."""

import re
from collections import Counter
from datetime import date
from typing import Any

import pytest
import yaml

from participatie_cli.report.producten.brief.brief import brief
from participatie_cli.report.producten.paragraaf.keuzes import Lezer, Paragraafmoment
from participatie_cli.report.producten.paragraaf.paragraaf import paragraaf
from tests.report.natellen.dagen import lees_dag
from tests.report.producten.proeven import ALLE, PEILDATUM, bestand_van, onder, stand_van

WOORD = {
    "overgenomen": "overgenomen",
    "deels": "deels overgenomen",
    "niet": "niet overgenomen",
    "doorgezet": "doorgezet naar een ander",
    "in behandeling": "in behandeling",
    "onbekend": "onbekend wat ermee is gedaan",
}


def gegevens(welk: str, kenmerk: str) -> dict[str, Any]:
    gelezen: dict[str, Any] = yaml.load(bestand_van(welk, kenmerk).read_text("utf-8"), yaml.CBaseLoader)
    return gelezen


def geweest(een: dict[str, Any], peildatum: date = PEILDATUM) -> bool:
    dag = lees_dag(een.get("datum"))
    return "intern" not in een and (dag is None or dag.eerst <= peildatum)


def rij(project: dict[str, Any], sleutel: str) -> list[dict[str, Any]]:
    waarde = project.get(sleutel) or []
    return [een for een in waarde if geweest(een)] if isinstance(waarde, list) else []


@pytest.mark.parametrize(("welk", "kenmerk"), ALLE)
def test_de_paragraaf_telt_goed(welk: str, kenmerk: str) -> None:
    project = gegevens(welk, kenmerk)
    if project.get("afweging", {}) != "onbekend" and (project.get("afweging") or {}).get("participatie") == "nee":
        return
    product = paragraaf(stand_van(welk), kenmerk, Paragraafmoment.TERUG, Lezer.RAAD)
    inbreng, activiteiten = rij(project, "inbreng"), rij(project, "activiteiten")
    if inbreng:
        onderwerpen = len({een["onderwerp"].lower() for een in inbreng})
        begin = re.match(r"(\d+) punt(?:en)? over (\d+) onderwerp", onder(product, "Wat mensen inbrachten"))
        assert begin is not None
        assert (int(begin[1]), int(begin[2])) == (len(inbreng), onderwerpen)
        gedaan = onder(product, "Wat ermee is gedaan").split(". ")[0].rstrip(".")
        telling = Counter(een["status"] for een in inbreng)
        delen = ", ".join(f"{telling[een]} {woord}" for een, woord in WOORD.items() if telling[een])
        assert gedaan == f"{len(inbreng)} {'punt' if len(inbreng) == 1 else 'punten'}: {delen}"
    gedaan = onder(product, "Wat is gedaan")
    assert sum(" | " in regel for regel in gedaan.splitlines()) == min(len(activiteiten), 8)
    for een, regel in zip(activiteiten[-8:], [regel for regel in gedaan.splitlines() if " | " in regel], strict=True):
        getal = een.get("deelnemers", "nog niet vastgelegd")
        assert re.sub(r"\.(?=\d{3})", "", regel.rsplit(" | ", 1)[1]) == getal


@pytest.mark.parametrize(("welk", "kenmerk"), ALLE)
def test_de_brief_telt_goed(welk: str, kenmerk: str) -> None:
    project = gegevens(welk, kenmerk)
    product = brief(stand_van(welk), kenmerk)
    inbreng, activiteiten = rij(project, "inbreng"), rij(project, "activiteiten")
    koppen = [blok.kop for hoofdstuk in product.hoofdstukken for blok in hoofdstuk.blokken]
    if inbreng:
        punten = onder(product, "U zei, wij doen")
        assert re.findall(r"Wij schreven (\d+)", punten) == [str(len(inbreng))]
        assert sum(" | " in regel for regel in punten.splitlines()) == min(len(inbreng), 8)
    if activiteiten and "Wie deden mee?" in koppen:
        wie = onder(product, "Wie deden mee?")
        assert re.findall(r"Wij hielden (\d+)", wie) == [str(len(activiteiten))]
        exact = [een.get("deelnemers", "") for een in activiteiten]
        if all(getal.isdigit() for getal in exact):
            assert f"Wij telden {sum(map(int, exact)):,} keer".replace(",", ".") in wie

"""Whatever text stands in whatever field: each format of a check is valid, and tells the same."""

import csv
import json
import os
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from io import StringIO
from typing import Any
from urllib.parse import unquote_to_bytes

import pytest
from defusedxml import ElementTree
from hypothesis import given, settings
from hypothesis import strategies as st
from sarif_kit.validate import validation_errors

from participatie_cli.console import als_controlemarkdown, als_sarif
from participatie_cli.console.als_azure import schrijf_azure
from participatie_cli.console.als_controlecsv import KOLOMMEN, schrijf_csv
from participatie_cli.console.als_controlemarkdown import schrijf_markdown
from participatie_cli.console.als_github import schrijf_github
from participatie_cli.console.als_gitlab import schrijf_gitlab
from participatie_cli.console.als_junit import schrijf_junit
from participatie_cli.console.als_sarif import schrijf_sarif
from participatie_cli.console.controlebeeld import Afgeweken, Bestandstand, Controlebeeld, Gemeld
from participatie_cli.console.regels import Regelpagina
from participatie_cli.model.keuzes import Ernst
from participatie_cli.results.bevinding import Bevinding, Uitkomst, Uitkomstsoort
from participatie_cli.results.controle import Controle
from participatie_cli.results.uitslag import Controleverslag, Uitslag
from participatie_cli.results.vergelijking import GEEN_VERGELIJKING, Herkomst, Opgelost, Vergelijking
from participatie_cli.store.kaderdata import landelijk

LASTIG = (
    *("", "gewoon", "::error::x", "\n::error file=a::x", "##vso[task.setvariable x]y", "##[error]x", "##teamcity[x]"),
    *("]]>", "<b>&amp;", "=1+1", " ＝x", "a;b]c", "100% %0A %AZP25", "x\r\ny\x00\x1b[31m\x85\u2028", "\ufffe\uffff"),
    *("@naam #1 !2", "| a | b |", "```", "--> <!--", "\u202e", "\U000e0041", "'\"\\", "{{x}}"),
)
TEKST = st.one_of(st.sampled_from(LASTIG), st.text(max_size=30))
NAAM = st.one_of(
    st.sampled_from((b"a b.yaml", b"100%.yaml", b"x\ny.yaml", b"\xff\xfe.yaml", b"##vso[x].yaml", b"a:b,c;d].yaml")),
    st.binary(min_size=1, max_size=12).filter(lambda een: b"\0" not in een),
).map(lambda een: os.fsdecode(een).lstrip("/") or "x")
BLADEN = {een: Regelpagina(een, "regel", Ernst.FOUT, "familie", 1, "Titel", "Tekst") for een in ("VIS001", "PRV004")}
GEWOON = Bevinding("VIS001", "regel", Ernst.FOUT, "a.yaml", (), "Zin.", "Raad.", (), 2, 3, herkenning="a")
UITKOMSTEN = dict.fromkeys(Uitkomstsoort, 0)


def gemeld(bestand: str, **anders: Any) -> Gemeld:
    return Gemeld(replace(GEWOON, bestand=bestand, **anders), bestand, telt=True, eindkolom=9)


def beeld(*rij: Gemeld, afgeweken: tuple[Afgeweken, ...] = (), vergelijking: Vergelijking = GEEN_VERGELIJKING) -> Any:
    uitslag = Uitslag("a.yaml", "project", "a", (), tuple(een.bevinding for een in rij))
    verslag = Controleverslag(date(2026, 1, 1), "Voorbeeldstad", 1, (uitslag,))
    bestanden = tuple(Bestandstand(een, "a", UITKOMSTEN) for een in dict.fromkeys(een.bestand for een in rij))
    controle = Controle(verslag, vergelijking, exitcode=1)
    geordend = tuple(sorted(rij, key=lambda een: een.rang))
    return Controlebeeld(
        controle, "0", landelijk().uitgave, geordend, afgeweken, bestanden, opgelost=vergelijking.opgelost
    )


def sarif(wat: Controlebeeld) -> Any:
    stroom = StringIO()
    schrijf_sarif(wat, BLADEN, stroom)
    gegevens = json.loads(stroom.getvalue())
    assert validation_errors(gegevens) == []
    return gegevens["runs"][0]


def uitvoer(schrijf: Callable[[Controlebeeld, Any], None], wat: Controlebeeld) -> str:
    stroom = StringIO()
    schrijf(wat, stroom)
    return stroom.getvalue()


@settings(max_examples=20)
@given(TEKST, TEKST, NAAM)
def test_elke_tekst_geeft_geldige_uitvoer(een: str, ander: str, bestand: str) -> None:
    bevinding = gemeld(bestand, melding=een, herstel=ander, toelichting=ander, ernst_omdat=een)
    uitkomst = Uitkomst("VIS001", "regel", Uitkomstsoort.AFWIJKING, een, ())
    vergelijking = Vergelijking(opgelost=(Opgelost("VIS001", een, bestand, ander),), sinds=een, opmerkingen=(ander,))
    wat = beeld(bevinding, afgeweken=(Afgeweken(uitkomst, bestand, 4, "a"),), vergelijking=vergelijking)

    resultaten = sarif(wat)["results"]
    assert len(resultaten) == 2
    plek = resultaten[0]["locations"][0]["physicalLocation"]["artifactLocation"]
    assert unquote_to_bytes(plek["uri"]) == os.fsencode(bestand)
    assert plek["uri"].isascii()

    assert [set(een) for een in json.loads(uitvoer(schrijf_gitlab, wat))] == [
        {"description", "check_name", "fingerprint", "severity", "location"}
    ]
    for schrijf, begin in ((schrijf_github, "::"), (schrijf_azure, "##vso[task.logissue type=error;")):
        regels = uitvoer(schrijf, wat).split("\n")[:-1]
        assert len(regels) == (2 if begin == "::" else 1)
        for regel in regels:
            assert regel.startswith(begin)
            assert regel.isprintable() or not re.search(r"[\x00-\x1f\x85\u2028]", regel)
            assert "##" not in regel[2:] or not re.search(r"##\w*\[", regel[2:])
    boom = ElementTree.fromstring(uitvoer(schrijf_junit, wat).encode())
    assert [len(suite.findall("testcase")) for suite in boom] == [2]
    assert boom.get("failures") == "1"

    rijen = list(csv.reader(StringIO(uitvoer(schrijf_csv, wat)), delimiter=";"))
    assert [len(rij) for rij in rijen] == [len(KOLOMMEN)] * 3
    assert not [cel for rij in rijen for cel in rij if cel.lstrip().startswith(("=", "+", "-", "@", "＝"))]

    tekst = uitvoer(schrijf_markdown, wat)
    assert not re.search(r"[@#!]\w", "\n".join(tekst.split("\n`")[::2]))
    assert not [regel for regel in tekst.split("\n") if regel.lstrip().startswith("::")]
    buiten_code = re.sub(r"(`+).*?\1", "", tekst)
    assert not re.search(r"(?<!\\)<(?!!-- -->|U\+)", buiten_code)


def test_wat_niet_nieuw_is_houdt_niets_tegen() -> None:
    bekend = replace(gemeld("a.yaml", herkenning="b"), herkomst=Herkomst.BEKEND, telt=False)
    tijd = replace(gemeld("a.yaml", herkenning="c"), herkomst=Herkomst.TIJD, telt=False)
    wat = beeld(bekend, tijd, gemeld("b.yaml"), vergelijking=Vergelijking(sinds="commit abc"))
    per_afdruk = {een["properties"]["herkomst"]: een for een in sarif(wat)["results"]}
    assert [een["baselineState"] for een in per_afdruk.values()] == ["new", "unchanged", "unchanged"]
    assert [bool(een["suppressions"]) for een in per_afdruk.values()] == [False, True, False]
    assert len(json.loads(uitvoer(schrijf_gitlab, wat))) == 1
    for schrijf in (schrijf_github, schrijf_azure):
        assert uitvoer(schrijf, wat).count("\n") == 1
    boom = ElementTree.fromstring(uitvoer(schrijf_junit, wat))
    assert (boom.get("tests"), boom.get("failures"), boom.get("skipped")) == ("2", "1", "1")
    tekst = uitvoer(schrijf_markdown, wat)
    assert "1 nieuwe bevinding houdt deze controle tegen" in tekst
    assert "1 nieuw, 1 bekend, 1 door de tijd, 0 opgelost" in tekst


def test_persoonsgegevens_staan_vooraan_en_zijn_als_enige_een_zaak_van_beveiliging() -> None:
    prive = gemeld("z.yaml", code="PRV004", ernst=Ernst.WAARSCHUWING, vertrouwelijk=True)
    run = sarif(beeld(*(gemeld(f"{een}.yaml") for een in range(12)), prive))
    assert (run["results"][0]["ruleId"], run["results"][0]["level"]) == ("PRV004", "error")
    ernst = {een["id"]: een["properties"].get("security-severity") for een in run["tool"]["driver"]["rules"]}
    assert ernst == {"PRV004": "8.0", "VIS001": None}
    assert uitvoer(schrijf_github, beeld(*(gemeld(f"{een}.yaml") for een in range(12)), prive)).startswith(
        "::error file=z.yaml,"
    )
    assert "Er staan persoonsgegevens in het register" in uitvoer(schrijf_markdown, beeld(prive))
    assert json.loads(uitvoer(schrijf_gitlab, beeld(prive)))[0]["severity"] == "blocker"


def test_github_verdeelt_over_bestanden_en_regels_en_zegt_hoeveel_er_nog_zijn() -> None:
    codes = ("VIS001", "PRV004")
    vol = [gemeld("vol.yaml", code=codes[een % 2], herkenning=str(een)) for een in range(150)]
    dun = [gemeld(f"{een}.yaml", code=codes[een % 2]) for een in range(5)]
    zacht = [gemeld("vol.yaml", ernst=ernst) for ernst in (Ernst.WAARSCHUWING, Ernst.ADVIES) for _ in range(20)]
    afgeweken = Afgeweken(Uitkomst("VIS001", "regel", Uitkomstsoort.AFWIJKING, "Omdat", ()), "vol.yaml", 4, "a")
    wat = beeld(*vol, *dun, *zacht, afgeweken=(afgeweken,))
    regels = uitvoer(schrijf_github, wat).splitlines()
    assert Counter(regel.split(" ")[0] for regel in regels) == {"::error": 10, "::warning": 10, "::notice": 10}
    bestanden = Counter(re.findall(r"file=([^,]+)", "\n".join(regels[:10])))
    assert bestanden["vol.yaml"] <= 5
    assert len(bestanden) == 6
    assert "Er zijn nog 167 meldingen." in regels[-1]
    assert "Nog" not in uitvoer(schrijf_github, beeld(*dun))


@pytest.mark.parametrize("hoogstens", [5, pytest.param(25_000, marks=pytest.mark.langzaam)])
def test_sarif_zegt_hoeveel_er_niet_in_past(hoogstens: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(als_sarif, "HOOGSTENS", hoogstens)
    advies = [gemeld("a.yaml", ernst=Ernst.ADVIES, herkenning=str(een)) for een in range(hoogstens)]
    stroom = StringIO()
    schrijf_sarif(beeld(*advies, gemeld("b.yaml")), BLADEN, stroom)
    run = json.loads(stroom.getvalue())["runs"][0]
    assert len(run["results"]) == hoogstens
    assert run["results"][0]["level"] == "error"
    [melding] = run["invocations"][0]["toolExecutionNotifications"]
    assert melding["message"]["text"].startswith("Nog 1 melding staat hier niet in")


@pytest.mark.parametrize("ruimte", [1_500, als_controlemarkdown.OPMERKING])
def test_markdown_past_en_zegt_wat_er_niet_in_past(ruimte: int) -> None:
    wat = beeld(*(gemeld(f"{een}.yaml", melding="Zin, é. " * 20) for een in range(400)))
    tekst = als_controlemarkdown.markdown(wat, ruimte)
    assert len(tekst.encode()) <= ruimte
    assert "400 nieuwe bevindingen houden deze controle tegen" in tekst
    assert re.search(r"Dit is niet alles: er zijn nog [\d.]+ regels", tekst)
    assert "Uitkomsten: " in tekst
    assert "Dit is niet alles" not in als_controlemarkdown.markdown(beeld(gemeld("a.yaml")), ruimte)


def test_markdown_als_alles_goed_is() -> None:
    tekst = uitvoer(schrijf_markdown, beeld())
    assert "De controle slaagt: er is niets nieuws gevonden." in tekst
    assert "0 nieuw, 0 opgelost" in tekst

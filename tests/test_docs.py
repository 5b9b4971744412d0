"""What the documents say is true."""

import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from datetime import date
from io import StringIO
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator
from pydantic import ValidationError
from ruamel.yaml import YAML

from docs.veldenpagina import VOORBEELD
from participatie_cli import __version__
from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.kader.meetlat import aanpassingen_op
from participatie_cli.model.project import Project
from participatie_cli.results.bevinding import Uitkomstsoort
from participatie_cli.store.kaderdata import landelijk
from participatie_cli.store.leespunten import DIEPSTE_NIVEAU, GROOTSTE_BESTAND
from participatie_cli.usecases.exitcode import Exitcode
from tests.conftest import Draai
from tests.gevallen import basis, lees_yaml, met_verschil
from tests.report.gitproef import git, leg_vast
from tests.rules.test_gevallen import uitslag_van
from tests.schemaproef import check_jsonschema

WORTEL = Path(__file__).parent.parent
INGEBOUWD = WORTEL / "participatie_cli" / "kader" / "data"
"""The edition that the commands with `MAP` read: the one that comes with the program."""
NAGEKEKEN = shutil.ignore_patterns("*.typ", "*.docx", "*.html.j2", "*.svg.j2", "*.css")
"""What a folder of templates is checked without here: all of the built-in ones are in tests/report."""
README = (WORTEL / "README.md").read_text("utf-8")
HANDLEIDING = (WORTEL / "docs" / "handleiding.md").read_text("utf-8")
SCORES = (WORTEL / "docs" / "scores.md").read_text("utf-8")
EINDELOOS = "participatie wacht"
"""Goes on until somebody stops it: tests/wacht runs it."""
TEKSTEN = {pad.name: pad for pad in [*WORTEL.glob("*.md"), *(WORTEL / "docs").glob("*.md")]}


def blokken(tekst: str, taal: str) -> list[str]:
    return re.findall(rf"^```{taal}\n(.*?)^```$", tekst, re.MULTILINE | re.DOTALL)


def opdrachten() -> list[str]:
    in_blokken = [regel for blok in blokken(HANDLEIDING, "console") for regel in blok.splitlines()]
    in_tabel = re.findall(r"^\| `(participatie [^`]+)`", README, re.MULTILINE)
    return [regel for regel in [*in_blokken, *in_tabel] if regel.startswith("participatie ") and regel != EINDELOOS]


@pytest.mark.langzaam
@pytest.mark.parametrize("opdracht", sorted(set(opdrachten())))
def test_opdrachten_in_de_documentatie_werken(opdracht: str, draai: Draai, tmp_path: Path) -> None:
    """In a copy, because some of them write a file."""
    for map_ in ("register", "templates"):
        if map_ == "register" or map_ in opdracht:
            shutil.copytree(WORTEL / map_, tmp_path / map_, ignore=NAGEKEKEN if "controleer" in opdracht else None)
    if "wetgeving" in opdracht or "ingebouwd" in opdracht:
        shutil.copytree(INGEBOUWD, tmp_path / "MAP")
    if "sinds" in opdracht:
        git(tmp_path, "init", "--quiet", "--initial-branch=main")
        leg_vast(tmp_path, "2026-11-30T12:00:00+01:00")
    komt = re.sub(r"--tot \S+", "--tot 2099-12-31", opdracht)  # whatever day it is
    afloop = draai(*shlex.split(komt)[1:], map_=tmp_path)
    assert afloop.code in (Exitcode.GOED, Exitcode.BEVINDINGEN)
    assert afloop.uit
    if opdracht.split()[1] not in ("brief", "paragraaf"):  # these say what comes next
        assert re.sub(r"^De wetten komen uit MAP: .*\n", "", afloop.fout) == ""


def test_readme_heeft_twee_opdrachten_die_alles_doen() -> None:
    eerste, tweede = blokken(README, "sh")
    assert eerste.strip().endswith("participatie check")
    assert tweede.strip().endswith("pytest -n 2")
    for opdracht in (eerste, tweede):
        assert opdracht.startswith("python3 -m venv .venv && .venv/bin/pip install")
        assert len(opdracht.strip().splitlines()) == 1


@pytest.mark.langzaam
def test_gemaakte_documenten_zijn_bij() -> None:
    opdracht = [sys.executable, "-m", "docs.genereer", "--controleer"]
    afloop = subprocess.run(opdracht, cwd=WORTEL, capture_output=True, text=True, check=False)
    hoe = "write these documents anew with `python -m docs.genereer`"
    assert (afloop.returncode, afloop.stdout) == (0, ""), f"{hoe}:\n{afloop.stdout}{afloop.stderr}"


def yaml_onder(kop: str) -> str:
    """The one example under a heading of the manual."""
    (voorbeeld,) = blokken(HANDLEIDING.split(f"\n## {kop}\n")[1].split("\n## ")[0], "yaml")
    return voorbeeld


def test_begin_in_de_handleiding_is_een_geldig_project() -> None:
    begin, afwijking = yaml_onder("Een project opschrijven"), yaml_onder("Bewust afwijken")
    weg = Project.model_validate(lees_yaml(begin) | lees_yaml(yaml_onder("Iets weghalen uit de site")))
    assert len(weg.ingetrokken) == 1
    instrumenten = lees_yaml(yaml_onder("Meer instrumenten, of meer keren ter inzage"))
    assert len(Project.model_validate(lees_yaml(begin) | instrumenten).instrumenten) == 2
    project = Project.model_validate(met_verschil(lees_yaml(begin), lees_yaml(afwijking)))
    assert project.titel == "Groene As"
    assert len(project.afwijkingen) == 1


@pytest.mark.parametrize(
    "peildatum", ["2026-01-01", "2026-10-06", "2026-10-28", "2026-12-31", "2027-01-02", "2029-01-01"]
)
def test_twintig_sleutels_geven_geen_bevinding(peildatum: str, draai: Draai, tmp_path: Path) -> None:
    """The example that velden.md opens with can be copied, beside the kader.yaml of the manual."""
    projecten = tmp_path / "register" / "projecten"
    projecten.mkdir(parents=True)
    shutil.copy(VOORBEELD, projecten)
    (projecten.parent / "kader.yaml").write_text(yaml_onder("Beginnen als andere gemeente"), "utf-8")
    afloop = draai("check", "--faal-vanaf", "advies", "--peildatum", peildatum, map_=tmp_path)
    assert afloop.code == Exitcode.GOED, afloop.uit
    assert "0 fouten, 0 waarschuwingen en 0 adviezen" in afloop.uit


@pytest.mark.parametrize("peildatum", ["2026-01-01", "2026-10-02", "2026-12-31", "2027-01-02", "2029-01-01"])
def test_begin_als_andere_gemeente_geeft_geen_bevinding(peildatum: str, draai: Draai, tmp_path: Path) -> None:
    """The kader.yaml of the manual and its project can be copied as they are: nothing at all is found."""
    projecten = tmp_path / "register" / "projecten"
    projecten.mkdir(parents=True)
    (projecten / "groene-as.yaml").write_text(yaml_onder("Een project opschrijven"), "utf-8")
    (projecten.parent / "kader.yaml").write_text(yaml_onder("Beginnen als andere gemeente"), "utf-8")
    afloop = draai("check", "--faal-vanaf", "advies", "--peildatum", peildatum, map_=tmp_path)
    assert (afloop.code, afloop.fout) == (Exitcode.GOED, "")
    assert "1 bestand van Voorbeeldstad gecontroleerd" in afloop.uit
    assert "0 fouten, 0 waarschuwingen en 0 adviezen" in afloop.uit


def test_handleiding_zegt_wat_in_kader_yaml_moet_en_wat_onbekend_mag_zijn() -> None:
    rijen = re.findall(r"^\| (`[a-z_`, ]+`) \| [^|]+ \| (\w+)([^|]*) \|$", HANDLEIDING, re.MULTILINE)
    mag = {sleutel: (woord, rest) for sleutels, woord, rest in rijen for sleutel in re.findall(r"\w+", sleutels)}
    verplicht = [naam for naam, veld in Gemeentekader.model_fields.items() if veld.is_required()]
    assert sorted(["toelichting", *list(mag)[:6]]) == sorted(verplicht)
    begin = lees_yaml(yaml_onder("Beginnen als andere gemeente"))
    assert begin.keys() == {"vorm", "toelichting", *mag}
    assert {sleutel: _neemt_aan(begin | {sleutel: "onbekend"}) for sleutel in mag} == {
        sleutel: (woord, rest) == ("ja", "") for sleutel, (woord, rest) in mag.items()
    }
    assert all(_neemt_aan(met_verschil(begin, {"termijnen": {term: "onbekend"}})) for term in begin["termijnen"])


def _neemt_aan(gegevens: dict[str, object]) -> bool:
    try:
        Gemeentekader.model_validate(gegevens)
    except ValidationError:
        return False
    return True


def test_grenzen_staan_goed_in_de_documenten() -> None:
    veiligheid = (WORTEL / "SECURITY.md").read_text("utf-8")
    assert f"{GROOTSTE_BESTAND:,}".replace(",", ".") in HANDLEIDING
    assert f"{DIEPSTE_NIVEAU} niveaus" in HANDLEIDING
    assert f"{GROOTSTE_BESTAND:,}" in veiligheid
    assert f"{DIEPSTE_NIVEAU} levels" in veiligheid


def test_readme_noemt_uitkomsten_en_exitcodes() -> None:
    assert all(f"`{soort.value}`" in README for soort in Uitkomstsoort)
    zinnen = README[README.index("Exit codes") :].split("\n\n")[0]
    assert set(map(int, re.findall(r"\b(\d)\b", zinnen))) == {code for code in Exitcode if code < 10}


@pytest.mark.parametrize("naam", sorted(TEKSTEN))
def test_verwijzingen_naar_bestanden_kloppen(naam: str) -> None:
    pad = TEKSTEN[naam]
    for doel in re.findall(r"\]\(([^)#:]+)\)", pad.read_text("utf-8")):
        assert (pad.parent / doel).exists(), doel


@pytest.mark.parametrize("naam", sorted(TEKSTEN))
def test_verwijzingen_binnen_een_pagina_kloppen(naam: str) -> None:
    tekst = TEKSTEN[naam].read_text("utf-8")
    koppen = {_anker(kop) for kop in re.findall(r"^#+ (.+)$", tekst, re.MULTILINE)}
    assert set(re.findall(r"\]\(#([^)]+)\)", tekst)) - koppen == set()


def _anker(kop: str) -> str:
    """How GitHub refers to a heading."""
    return re.sub(r"[^\w -]", "", kop.lower()).replace(" ", "-")


def test_scores_noemt_elk_criterium_een_keer() -> None:
    genoemd = re.findall(r"^- \*\*.+\*\* `([a-z0-9-]+)`$", SCORES, re.MULTILINE)
    assert sorted(genoemd) == sorted(landelijk().meetlat.per_id)


def test_voorbeeld_van_een_aanpassing_klopt_en_laat_eerdere_scores_met_rust() -> None:
    (voorbeeld,) = blokken(SCORES, "yaml")
    gemeente = Gemeentekader.model_validate(met_verschil(basis("kader"), lees_yaml(voorbeeld)))
    genoemd = set(re.findall(r"criterium: (\S+)", voorbeeld))
    assert uitslag_van("REG010", voorbeeld).soort == "voldoet"
    assert aanpassingen_op(landelijk().meetlat, gemeente, date(2026, 12, 31)) == {}
    assert aanpassingen_op(landelijk().meetlat, gemeente, date(2027, 1, 1)).keys() == genoemd


def test_publiccode_klopt() -> None:
    gegevens = yaml.safe_load((WORTEL / "publiccode.yml").read_text("utf-8"))
    schema = yaml.safe_load((WORTEL / "tests/schema/publiccode-0.7.schema.json").read_text("utf-8"))
    Draft202012Validator(schema).validate(gegevens)
    assert gegevens["legal"]["license"] == "EUPL-1.2"
    assert gegevens["softwareVersion"] == __version__


def test_versie_staat_overal_gelijk() -> None:
    project = tomllib.loads((WORTEL / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["version"] == __version__
    assert f"## [{__version__}]" in (WORTEL / "CHANGELOG.md").read_text("utf-8")


def test_licentie_is_de_eupl() -> None:
    tekst = (WORTEL / "LICENSE").read_text("utf-8")
    assert tekst.lstrip().startswith("EUROPEAN UNION PUBLIC LICENCE v. 1.2")
    assert "Appendix" in tekst


@pytest.mark.parametrize("pad", sorted((WORTEL / "register").rglob("*.yaml")), ids=lambda pad: pad.stem)
def test_register_overleeft_de_rondreis(pad: Path) -> None:
    """Reading leaves nothing in a file that an edit which keeps comments would lose."""
    rondreis = YAML()
    rondreis.preserve_quotes = True
    rondreis.width = 4096
    eenmaal = StringIO()
    rondreis.dump(rondreis.load(pad.read_text("utf-8")), eenmaal)
    assert lees_yaml(eenmaal.getvalue()) == lees_yaml(pad.read_text("utf-8"))


@pytest.mark.parametrize(
    "pad",
    sorted((WORTEL / "register").rglob("*.yaml")),
    ids=lambda pad: pad.stem,
)
def test_register_zegt_waar_het_van_gemaakt_is(pad: Path) -> None:
    """The register of Assen is not the municipality's own, and every file of it says so."""
    gegevens = lees_yaml(pad.read_text("utf-8"))
    assert "openbare bronnen" in gegevens.get("opmerking", gegevens.get("toelichting", ""))
    assert all("zekerheid" in bron for bron in gegevens["bronnen"])


def test_register_heeft_wat_het_moet_hebben() -> None:
    """Twelve projects, of which two are followed, and three or more actions per development line."""
    projecten = [lees_yaml(pad.read_text("utf-8")) for pad in (WORTEL / "register/projecten").glob("*.yaml")]
    assert len(projecten) == 12
    gevolgd = sorted(project["id"] for project in projecten if project["gevolgd"] == "ja")
    assert gevolgd == ["speelveld-schoolstraat", "tiny-houses-witterhoofdweg"]
    per_lijn = {map_.name: len(list(map_.glob("*.yaml"))) for map_ in (WORTEL / "register/programma").iterdir()}
    assert per_lijn == {"1-bewustwording": 3, "2-wetgeving": 3, "3-ondersteunen": 5, "4-leren": 3}


def test_schemas_nemen_het_register_aan() -> None:
    """Whoever lets an editor or check-jsonschema look along sees no errors that the program does not see."""
    mappen = {"projecten": "project", "programma": "maatregel", "toolbox": "werkvorm", "experimenten": "experiment"}
    for map_, soort in mappen.items():
        plek = WORTEL / ("participatie_cli/toolbox/data" if map_ == "toolbox" else f"register/{map_}")
        bestanden = [str(pad) for pad in plek.rglob("*.yaml")]
        schema = str(WORTEL / "docs" / "schema" / f"{soort}.json")
        assert check_jsonschema("--schemafile", schema, *bestanden) == ""

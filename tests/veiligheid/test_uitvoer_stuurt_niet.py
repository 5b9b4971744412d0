"""Nothing that the program says, in any format and on any way out, steers what shows it."""

import json
import re
import zipfile
from pathlib import Path

import pytest

import participatie_cli
from participatie_cli.cli.agenda import FORMATEN as VAN_AGENDA
from participatie_cli.cli.check import FORMATEN as VAN_CHECK
from participatie_cli.cli.kader import OVERZICHT as VAN_KADER
from participatie_cli.cli.kader_dekking import FORMATEN as VAN_DEKKING
from participatie_cli.cli.kader_verschil import FORMATEN as VAN_VERSCHIL
from participatie_cli.cli.score import FORMATEN as VAN_SCORE
from participatie_cli.cli.uitleg import FORMATEN as VAN_UITLEG
from participatie_cli.cli.zoek import FORMATEN as VAN_ZOEK
from participatie_cli.console.vragen import toetsenbord
from participatie_cli.report.formaat.formaten import FORMATEN as VAN_REPORT
from participatie_cli.report.maken import kind
from participatie_cli.wording.zichtbaar import stuurtekens, toonbaar, zichtbaar, zonder_opdracht
from tests.conftest import Afloop, Draai
from tests.veiligheid.vijandig import TEKST, wat_stuurt, zet_register_neer

pytestmark = pytest.mark.langzaam

OP = ("--peildatum", "2025-01-01")
ARGUMENT = TEKST
NAMEN = ("groene-as", "trainingen", "gesprek-aan-de-deur", "groenbeheer-buurt", "inloopavond")

OPDRACHTEN = (
    *(("check", "--formaat", formaat, *OP) for formaat in VAN_CHECK),
    *(("agenda", "--formaat", formaat, *OP) for formaat in VAN_AGENDA),
    *(("score", "--formaat", formaat, *OP) for formaat in VAN_SCORE),
    *(("score", "--uitleg", "--formaat", formaat, *OP) for formaat in VAN_SCORE),
    *(("score", "groene-as", "--uitleg", "--formaat", formaat, *OP) for formaat in VAN_SCORE),
    *(("toon", naam, *OP) for naam in NAMEN),
    *(("zoek", woord, "--formaat", formaat) for woord in ("e", ARGUMENT) for formaat in VAN_ZOEK),
    *(("oordeel", "groene-as"), ("oordeel", "groene-as", "MNS001"), ("regel",), ("regel", "AWB001")),
    *(("kader", "--formaat", formaat, *OP) for formaat in VAN_KADER),
    *(("kader", "dekking", "--formaat", formaat) for formaat in VAN_DEKKING),
    *(("kader", "verschil", "2023-12-31", "2025-01-01", "--formaat", formaat) for formaat in VAN_VERSCHIL),
    *(("check", "--uitleg", "groene-as", "VIS003", "--formaat", formaat) for formaat in VAN_UITLEG),
    *(("report", "--uit", "-", "--formaat", een.naam, *OP) for een in VAN_REPORT.values() if een.tekst),
)
VERKEERD = (
    *((ARGUMENT,), ("--" + ARGUMENT,), ("check", ARGUMENT), ("check", "--formaat", ARGUMENT)),
    *(("check", "--peildatum", ARGUMENT), ("check", "--faal-vanaf", ARGUMENT)),
    *(("check", "--uitleg", ARGUMENT, ARGUMENT), ("check", "--uitleg", "groene-as", ARGUMENT)),
    *(("agenda", ARGUMENT), ("agenda", "--vooruit", ARGUMENT), ("agenda", "--soort", ARGUMENT)),
    ("zoek", "e", "--soort", ARGUMENT),
    *(("toon", ARGUMENT), ("regel", ARGUMENT), ("kader", "toon", ARGUMENT), ("kader", "--laag", ARGUMENT)),
    *(("kader", "verschil", ARGUMENT, ARGUMENT), ("score", ARGUMENT), ("score", "--periode", ARGUMENT)),
    *(("score", "--lijn", ARGUMENT), ("oordeel", ARGUMENT), ("oordeel", "groene-as", ARGUMENT)),
    ("oordeel", "groene-as", "--op", ARGUMENT),
    ("oordeel", "groene-as", "MNS001", "--uitkomst", "voldoet", "--door", ARGUMENT, "--reden", ARGUMENT, "--ja"),
    *(("report", optie, ARGUMENT) for optie in ("--revisie", "--vergelijk", "--periode", "--sjablonen", "--formaat")),
    *(("report", "--uit", "register/kader.yaml"), ("sjabloon", "controleer", ARGUMENT), ("sjabloon", ARGUMENT)),
    *(("export", ARGUMENT), ("export", "--formaat", ARGUMENT), ("export", "--uit", "register/kader.yaml")),
    ("sjabloon", "kopieer", "register/kader.yaml"),
)
GEHEEL = [een for een in OPDRACHTEN if een[0] in ("check", "score", "report") and "groene-as" not in een]


@pytest.fixture(scope="module")
def geldig(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return zet_register_neer(tmp_path_factory.mktemp("geldig"), geldig=True)


@pytest.fixture(scope="module")
def kapot(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return zet_register_neer(tmp_path_factory.mktemp("kapot"), geldig=False)


def kort(argumenten: tuple[str, ...]) -> str:
    return " ".join(argumenten).replace(ARGUMENT, "KWAAD")


def stuurt_niet(draai: Draai, argumenten: tuple[str, ...], map_: Path) -> Afloop:
    afloop = draai(*argumenten, map_=map_)
    uit = afloop.uit.replace("\r\n", "\n")  # as the lines of a calendar end
    assert wat_stuurt(uit, aantekeningen=bool({"github", "azure"} & {*argumenten})) == []
    assert wat_stuurt(afloop.fout) == []
    return afloop


@pytest.mark.parametrize("argumenten", OPDRACHTEN, ids=kort)
def test_tekst_van_een_vreemde_stuurt_niets(
    argumenten: tuple[str, ...], draai: Draai, geldig: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also in colours, where a narrow screen puts any word at the start of a line."""
    afloop = stuurt_niet(draai, argumenten, geldig)
    assert afloop.code in (0, 1)
    assert afloop.uit
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "30")
    afloop = draai(*argumenten, map_=geldig)
    zonder_kleur = re.sub(r"\x1b\[[0-9;]*m", "", afloop.uit).replace("\r\n", "\n")
    assert wat_stuurt(zonder_kleur, aantekeningen=bool({"github", "azure"} & {*argumenten})) == []


@pytest.mark.parametrize(
    "argumenten", [een for een in OPDRACHTEN if een[0] in GEHEEL and "groene-as" not in een], ids=kort
)
def test_een_kapot_register_van_een_vreemde_stuurt_niets(
    argumenten: tuple[str, ...], draai: Draai, kapot: Path
) -> None:
    assert stuurt_niet(draai, argumenten, kapot).code in (0, 1)


@pytest.mark.parametrize("argumenten", VERKEERD, ids=kort)
def test_een_verkeerd_argument_stuurt_niets(argumenten: tuple[str, ...], draai: Draai, geldig: Path) -> None:
    afloop = stuurt_niet(draai, argumenten, geldig)
    assert (afloop.code, afloop.uit) == (2, "")
    assert len(afloop.fout.splitlines()) == 2


@pytest.mark.parametrize("formaat", [naam for naam in VAN_REPORT if naam != "pdf"])
def test_een_verslag_in_een_bestand_stuurt_niets(formaat: str, draai: Draai, geldig: Path, tmp_path: Path) -> None:
    assert draai("report", "--formaat", formaat, "--uit", str(tmp_path), *OP, map_=geldig).code in (0, 1)
    (bestand,) = tmp_path.iterdir()
    assert "omkering" in _inhoud(bestand).replace("<U+2066>", "").replace("&lt;U+2066&gt;", "").replace(
        "\\<U+2066\\>", ""
    )
    assert stuurtekens(_inhoud(bestand)) == ""


def _inhoud(bestand: Path) -> str:
    if bestand.suffix != ".docx":
        return bestand.read_text("utf-8")
    with zipfile.ZipFile(bestand) as delen:
        return "\n".join(delen.read(naam).decode() for naam in delen.namelist() if naam.endswith((".xml", ".rels")))


def test_json_houdt_de_tekst_zoals_hij_is(draai: Draai, geldig: Path) -> None:
    uit = draai("score", "groene-as", "--formaat", "json", *OP, map_=geldig).uit
    assert json.loads(uit)["projecten"][0]["titel"] == TEKST


def test_het_programma_kent_geen_andere_uitgang() -> None:
    """All that is written to the standard streams passes the one stream that makes it harmless."""
    langs = re.compile(r"(?<![.\w])print\(|os\.write\(|sys\.__std|std(out|err)\.buffer|/dev/|\.echo\(|secho\(")
    anders = {Path(kind.__file__), Path(toetsenbord.__file__)}  # one speaks to its parent, one draws on the screen
    bestanden = set(Path(participatie_cli.__file__).parent.rglob("*.py")) - anders
    assert [pad.name for pad in bestanden if langs.search(pad.read_text("utf-8"))] == []


@pytest.mark.parametrize(
    ("tekst", "te_zien"),
    [
        ("gewoon é ✓ \xa0 zacht\xadkoppel", "gewoon é ✓ \xa0 zacht\xadkoppel"),
        (
            "\U0001f469\u200d\U0001f680 \U0001f469\U0001f3fd\u200d\U0001f680",
            "\U0001f469\u200d\U0001f680 \U0001f469\U0001f3fd\u200d\U0001f680",
        ),
        ("a\u200db\u200d", "a<U+200D>b<U+200D>"),
        ("\x1b[31m\u202e\udce9", "<U+001B>[31m<U+202E><U+DCE9>"),
        ("a\tb\nc", "a b<U+000A>c"),
        ("\u3164\U000e0041", "<U+3164><U+E0041>"),
    ],
)
def test_wat_niet_te_zien_is_wordt_getoond(tekst: str, te_zien: str) -> None:
    assert toonbaar(tekst) == te_zien
    assert stuurtekens(zichtbaar(tekst)) == ""


@pytest.mark.parametrize(
    ("regel", "ontdaan"),
    [
        ("::error::x", ":<U+003A>error::x"),
        (" \t\xa0::error::x", " \t\xa0:<U+003A>error::x"),
        ("\x1b[1m::error::x", "\x1b[1m:<U+003A>error::x"),
        ("a ##[error] b ##vso[x]", "a ##<U+005B>error] b ##vso<U+005B>x]"),
        ("een: twee:: drie ## kop [x]", "een: twee:: drie ## kop [x]"),
    ],
)
def test_een_opdracht_wordt_zichtbaar_onschadelijk(regel: str, ontdaan: str) -> None:
    assert zonder_opdracht(regel) == ontdaan

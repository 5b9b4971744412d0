"""Wrong use, interruption, pipes, narrow terminals and odd locales."""

import os
import pty
import re
import subprocess
import sys
from pathlib import Path

import pytest

from participatie_cli.cli.app import opdrachten
from participatie_cli.cli.check import FORMATEN as VAN_CHECK
from participatie_cli.cli.formaten import TEKST
from participatie_cli.cli.momenten import MOMENTEN
from participatie_cli.cli.score import FORMATEN as VAN_SCORE
from participatie_cli.report.formaat.formaten import FORMATEN as VAN_REPORT
from participatie_cli.usecases.exitcode import BETEKENIS, Exitcode
from tests.conftest import Draai

PROGRAMMA = [sys.executable, "-m", "participatie_cli"]


def los(*argumenten: str, map_: Path, **omgeving: str) -> subprocess.CompletedProcess[bytes]:
    """Run the program as a process of its own."""
    return subprocess.run(
        [*PROGRAMMA, *argumenten], cwd=map_, capture_output=True, env=os.environ | omgeving, check=False, timeout=60
    )


@pytest.mark.parametrize(
    ("argumenten", "zin"),
    [
        (["chek"], "De opdracht “chek” bestaat niet. Bedoelde u “check”?"),
        (["check", "--formaad", "x"], "De optie --formaad bestaat niet. Bedoelde u “--formaat”?"),
        (["check", "--formaat", "xml"], "“xml” kan niet bij --formaat."),
        (["check", "--formaat"], "Bij de optie --formaat ontbreekt een waarde."),
        (["check", "--faal-vanaf", "fouten"], "“fouten” kan niet bij --faal-vanaf. Bedoelde u “fout”?"),
        (["check", "--peildatum", "31-12-2024"], "De peildatum klopt niet. “31-12-2024” is geen datum zoals"),
        (["check", "--peildatum", "2024-02-30"], "De peildatum klopt niet. “2024-02-30” bestaat niet: februari 2024"),
        (["check", "--peildatum", "2024"], "De peildatum “2024” is geen dag."),
        (["schema", "projekt"], "Een bestand van de soort “projekt” bestaat niet. Bedoelde u “project”?"),
        (["toon"], "Het argument ID ontbreekt."),
        (["kader", "--laag", "wetten"], "“wetten” kan niet bij --laag. Bedoelde u “wet”?"),
        (["kader", "toon"], "Het argument SLEUTEL ontbreekt."),
        (["kader", "toon", "belofte-uitlg"], "Het kader heeft geen bepaling “belofte-uitlg”. Bedoelde u “belofte-ui"),
        (["kader", "belofte-uitlg"], "Het kader heeft geen bepaling “belofte-uitlg”. Bedoelde u “belofte-uitleg”?"),
        (["kader", "verschill"], "Het kader heeft geen bepaling “verschill”. Bedoelde u “verschil”?"),
        (["kader", "--laag", "wet", "dekking"], "De opties horen achter “dekking”."),
        (["kader", "--formaat", "json", "dekking"], "De opties horen achter “dekking”."),
        (["kader", "verschil", "2024-01-01"], "Het argument NAAR ontbreekt."),
        (["kader", "verschil", "2024-01-01", "2023-01-01"], "De tweede datum (2023-01-01) ligt vóór de eerste"),
        (["kader", "verschil", "2024-02-30", "2025-01-01"], "De eerste datum klopt niet. “2024-02-30” bestaat niet"),
        (["kader", "verschil", "2024-01-01", "2025"], "De tweede datum “2025” is geen dag."),
        (["kader", "verschil", "1 januari 2024", "2025-01-01"], "De eerste datum klopt niet. “1 januari 2024” is"),
        (["kader", "verschil", "2024-01-01", "register"], "Een datum en een bestand zijn niet te vergelijken."),
        (["kader", "verschil", "oud.yaml", "register"], "“oud.yaml” is geen datum en geen bestand."),
        (
            ["kader", "verschil", "register", "register/projecten"],
            "In de map register/projecten staat geen",
        ),
        (
            ["kader", "verschil", "2024-01-01", "2025-01-01", "--peildatum", "2024-06-01"],
            "Bij twee datums hoort geen --peildatum.",
        ),
        (["check", "-x"], "De optie -x bestaat niet."),
        (["toon", "a", "b"], "Er staat een argument te veel of te weinig."),
    ],
)
def test_verkeerd_gebruik(argumenten: list[str], zin: str, draai: Draai, register_klein: Path) -> None:
    afloop = draai(*argumenten, map_=register_klein)
    assert (afloop.code, afloop.uit) == (2, "")
    eerste, tweede = afloop.fout.strip().split("\n")
    assert eerste.startswith(zin)
    assert tweede.endswith(".")


HULP = [
    [],
    ["check"],
    ["regel"],
    ["schema"],
    ["toon"],
    ["kader"],
    *(["kader", naam] for naam in ("toon", "verschil", "dekking")),
]


@pytest.mark.parametrize("argumenten", [[*opdracht, "--help"] for opdracht in HULP])
def test_hulp_is_nederlands(argumenten: list[str], draai: Draai) -> None:
    afloop = draai(*argumenten)
    assert afloop.code == 0
    assert "Gebruik: participatie" in afloop.uit
    assert "Toon deze uitleg en stop." in afloop.uit
    for engels in (
        "Usage",
        "Options",
        "Commands",
        "Arguments",
        "Show this",
        "[default",
        "[required]",
        "completion for",
    ):
        assert engels not in afloop.uit


def test_hulp_past_op_een_smal_scherm(draai: Draai, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    for argumenten in HULP:
        assert max(map(len, draai(*argumenten, "-h").uit.splitlines())) <= 40


def test_installeren_van_aanvullen_is_nederlands(draai: Draai, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bestand = tmp_path / "participatie.sh"
    monkeypatch.setattr("typer._completion_shared.install", lambda: ("bash", bestand))
    afloop = draai("--install-completion")
    assert (afloop.code, afloop.fout) == (0, "")
    assert afloop.uit == f"Aanvullen met Tab staat klaar voor bash, in {bestand}.\nOpen een nieuwe terminal.\n"


def test_fout_van_het_programma_zelf(draai: Draai, register_klein: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stuk(*_: object, **__: object) -> None:
        raise RuntimeError("onverwacht")

    monkeypatch.setattr("participatie_cli.usecases.registercontrole.controleer", stuk)
    afloop = draai("check", map_=register_klein)
    assert afloop.code == 4
    assert afloop.fout.startswith("Er ging iets mis in het programma zelf (RuntimeError).")
    assert "onverwacht" not in afloop.fout, "what a library says is English, and may hold anything"
    assert "Traceback" not in afloop.fout


def test_elke_exitcode_heeft_een_betekenis() -> None:
    assert set(BETEKENIS) == set(Exitcode)


def test_gesloten_pijp(register_klein: Path) -> None:
    proces = subprocess.Popen(
        [*PROGRAMMA, "regel", "--formaat", "json"], cwd=register_klein, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert proces.stdout is not None
    assert proces.stderr is not None
    proces.stdout.close()
    gemeld = proces.stderr.read()
    proces.stderr.close()
    assert (proces.wait(timeout=60), gemeld) == (Exitcode.PIJP_DICHT, b"")


def test_afbreken_met_ctrl_c(draai: Draai, register_klein: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def onderbroken(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("participatie_cli.usecases.registercontrole.controleer", onderbroken)
    afloop = draai("check", map_=register_klein)
    assert (afloop.code, afloop.uit) == (Exitcode.AFGEBROKEN, "")
    assert afloop.fout == "Afgebroken.\nEr is niets gewijzigd.\n"


def test_smal_scherm(register_klein: Path) -> None:
    uit = op_een_scherm(register_klein, COLUMNS="40", NO_COLOR="1")
    zonder_stijl = re.sub(r"\x1b\[[0-9;]*m", "", uit)
    assert max(map(len, zonder_stijl.splitlines())) <= 40
    assert set(re.findall(r"\x1b\[([0-9;]*)m", uit)) <= {"0", "1", "2", "4", "1;4"}, "no colours"


@pytest.mark.langzaam
def test_kleur_alleen_op_een_scherm(register_klein: Path) -> None:
    assert "\x1b[" in op_een_scherm(register_klein, COLUMNS="100", TERM="xterm-256color")
    assert b"\x1b[" not in los("check", map_=register_klein).stdout


def op_een_scherm(map_: Path, *argumenten: str, codering: str = "utf-8", **omgeving: str) -> str:
    """Run the program, by default the check, on a pseudo terminal and give what appears there."""
    hier, daar = pty.openpty()
    omgeving = {"TERM": "xterm"} | omgeving
    proces = subprocess.Popen(
        [*PROGRAMMA, *(argumenten or ("check", "--peildatum", "2025-01-01"))],
        cwd=map_,
        stdout=daar,
        stderr=daar,
        env=os.environ | omgeving,
    )
    os.close(daar)
    gelezen = b""
    while True:
        try:
            deel = os.read(hier, 65536)
        except OSError:
            break
        if not deel:
            break
        gelezen += deel
    os.close(hier)
    proces.wait(timeout=60)
    return gelezen.decode(codering).replace("\r\n", "\n")


MACHINE = (
    *(("check", "--formaat", formaat) for formaat in VAN_CHECK if formaat != TEKST),
    *(("score", "--formaat", formaat) for formaat in VAN_SCORE if formaat != TEKST),
    *(("report", "--uit", "-", "--formaat", een.naam) for een in VAN_REPORT.values() if een.tekst),
)


@pytest.mark.langzaam
@pytest.mark.parametrize("argumenten", [("check",), ("score",), *MACHINE], ids=" ".join)
def test_wat_een_ander_programma_leest_is_utf8(argumenten: tuple[str, ...], draai: Draai, register_klein: Path) -> None:
    """A pipe has no encoding of its own, whatever Windows makes of it; what stands in it is the same everywhere."""
    op = ("--peildatum", "2025-01-01")
    omgeving = {"PYTHONUTF8": "0", "TTY_COMPATIBLE": "0", "PYTHONIOENCODING": "cp1252"}
    oud, hier = los(*argumenten, *op, map_=register_klein, **omgeving), draai(*argumenten, *op, map_=register_klein)
    assert (oud.stdout, oud.stderr, oud.returncode) == (hier.uit.encode(), hier.fout.encode(), hier.code)
    assert not hier.uit.isascii()


def test_ook_op_een_scherm_zijn_gegevens_utf8(register_klein: Path) -> None:
    uit = op_een_scherm(
        register_klein, "score", "--formaat", "csv", "--peildatum", "2025-01-01", PYTHONIOENCODING="cp1252"
    )
    assert "Creëren" in uit or "–" in uit or "één" in uit


def test_tekst_op_een_scherm_zonder_unicode_blijft_te_lezen(register_klein: Path) -> None:
    """A dash is no question mark: that is a score by itself."""
    omgeving = {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "COLUMNS": "200", "NO_COLOR": "1"}
    tekst = op_een_scherm(register_klein, "score", "--peildatum", "2025-01-01", codering="ascii", **omgeving)
    zonder_stijl = re.sub(r"\x1b\[[0-9;]*m", "", tekst)
    assert "2-4" in zonder_stijl
    assert "?: niet te beoordelen. -: nog niet of niet aan de orde." in zonder_stijl
    assert "1 Creeren van bewustwording" in zonder_stijl


def test_elke_opdracht_heeft_een_moment_in_het_werk(draai: Draai) -> None:
    uit = draai("--help").uit
    namen = [naam for moment in MOMENTEN.values() for naam in moment]
    assert len(set(namen)) == len(namen)
    assert set(opdrachten().commands) <= set(namen)
    for naam, opdracht in opdrachten().commands.items():
        (regel,) = (een for een in uit.splitlines() if een.startswith(f"  {naam} "))
        assert " ".join(regel.split()[1:3]) in (opdracht.short_help or opdracht.help)

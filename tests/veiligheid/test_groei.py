"""The work that a file costs grows with its size and no faster: calls are counted, not seconds.

Every rule, chapter and question is held to this by itself, over the bad shapes of `benchmarks/vormen`. Calls are
counted per function, so that one that walks too often is not hidden by all that walk once, and shapes share a register.
"""

import io
import shutil
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Final

import pytest

from benchmarks.registers import WORTEL
from benchmarks.vormen import Vorm, vormen
from benchmarks.vormen.vorm import KADER
from participatie_cli.checks import vooruitblik
from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.model.tijdlijn import momenten
from participatie_cli.report.opstellen import stel_op
from participatie_cli.results.controle import Controle
from participatie_cli.store.lezen import lees
from participatie_cli.store.register import soort_van
from participatie_cli.usecases.bewaren import zet_bewaren
from participatie_cli.usecases.controleschrijvers import als_json
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.rapportgegevens import Rapportvraag, verzamel
from participatie_cli.usecases.registercontrole import controleer, stel_vast
from tests.veiligheid.groei import Werk, sneller_dan_de_maat

pytestmark = pytest.mark.langzaam

PEILDATUM = date(2026, 11, 23)
NA_ALLES: Final = date(2190, 1, 1)
"""After every day in the shapes: what is planned then comes when all the rest has been."""
MATEN: Final = (25, 49, 81)
"""Entries in the three files: squares, for some shapes have as many rows as columns; a file takes 100 instruments."""
KROM: Final = 1.6
"""A second step that is 1.3 times the first is linear; a square makes it 2.3 times."""
SAMEN: Final = 12
"""Shapes in one register."""
BEGRENSD: Final = frozenset(
    f"terinzageleggingen{welke}" for welke in ("", " zonder dag", " overgedaan", " van een voorontwerp")
)
"""A list of at most twenty cannot grow; the same of each instrument can."""

TE_DIEP: Final = frozenset({"vraagtekens"})
"""What only goes deeper is refused from some depth."""

VORMEN = [vorm for vorm in vormen() if vorm.naam not in BEGRENSD]
NAAST_ELKAAR = [vorm for vorm in VORMEN if vorm.pad != KADER]
GROEPEN = [
    *(NAAST_ELKAAR[plek : plek + SAMEN] for plek in range(0, len(NAAST_ELKAAR), SAMEN)),
    *([vorm] for vorm in VORMEN if vorm.pad == KADER),
]


@pytest.fixture(autouse=True)
def alles_opnieuw() -> Iterator[None]:
    """What is remembered costs nothing, and would hide what does."""
    zet_bewaren(aan=False)
    yield
    zet_bewaren(aan=True)


def controle(register: Path) -> None:
    verslag = controleer(stel_vast([register]), PEILDATUM)
    als_json(Controle(verslag), io.StringIO())


def verslag(register: Path) -> None:
    """A report with its check and scores; a kader.yaml that cannot be used ends in a sentence, and that counts too."""
    with suppress(Gebruiksfout):
        gegevens = verzamel(register, Rapportvraag(periode="2026-09"))
        stel_op(gegevens)
        als_json(Controle(gegevens.verslag), io.StringIO())


def leg_neer(register: Path, groep: Sequence[Vorm], n: int) -> list[Path]:
    """A register with these shapes in it, each in a file of its own, and the kader.yaml of the real one."""
    (register / "projecten").mkdir(parents=True)
    shutil.copy(WORTEL / "register" / KADER, register)
    paden = []
    for nummer, vorm in enumerate(groep):
        pad = register / vorm.pad if vorm.pad == KADER else (register / vorm.pad).with_stem(f"vorm-{nummer}")
        pad.parent.mkdir(parents=True, exist_ok=True)
        tekst = vorm.tekst(n).replace("id: vorm\n", f"id: vorm-{nummer}\n", 1)
        pad.write_text(tekst, "utf-8", newline="")
        paden.append(pad)
    return paden


def te_snel(groep: Sequence[Vorm], werk: Werk, map_: Path) -> list[tuple[str, tuple[int, ...]]]:
    """The functions of which the calls grow faster than the files."""
    registers = [map_ / str(n) / "register" for n in MATEN]
    for register, n in zip(registers, MATEN, strict=True):
        leg_neer(register, groep, n)
    return sneller_dan_de_maat(werk, registers, KROM)


def _naam(groep: Sequence[Vorm]) -> str:
    return " tot ".join(dict.fromkeys((groep[0].naam, groep[-1].naam)))


@pytest.mark.parametrize("groep", GROEPEN, ids=_naam)
def test_werk_groeit_niet_sneller_dan_het_bestand(groep: list[Vorm], tmp_path: Path) -> None:
    """What everything of a register goes through: a check with its days to come, and a report with its scores."""
    assert te_snel(groep, verslag, tmp_path) == []


@pytest.mark.parametrize("groep", GROEPEN, ids=_naam)
def test_wat_vooruit_ligt_groeit_niet_sneller_dan_het_bestand(
    groep: list[Vorm], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What must be in order before something that is planned for when all in the file will have been."""
    monkeypatch.setattr(vooruitblik, "_gepland", lambda project, _: momenten(project)[:1])
    monkeypatch.setattr(vooruitblik, "_dagen", lambda *_: [NA_ALLES])
    assert te_snel(groep, controle, tmp_path) == []


@pytest.mark.parametrize("groep", [een for een in GROEPEN if een[0].pad == KADER], ids=_naam)
def test_een_controle_groeit_niet_sneller_dan_het_kader(groep: list[Vorm], tmp_path: Path) -> None:
    """Also where no report can be made of it."""
    assert te_snel(groep, controle, tmp_path) == []


@pytest.mark.parametrize("groep", GROEPEN, ids=_naam)
def test_een_vorm_wordt_bij_elke_maat_even_ver_gelezen(groep: list[Vorm], tmp_path: Path) -> None:
    """One that is refused only where it is large says nothing about growth."""
    geweigerd = []
    for n in MATEN:
        register = tmp_path / str(n)
        paden = leg_neer(register, groep, n)
        geweigerd.append({vorm.naam for vorm, pad in zip(groep, paden, strict=True) if _is_geweigerd(pad, register)})
    assert geweigerd[-1] - geweigerd[0] - TE_DIEP == set()


def _is_geweigerd(pad: Path, register: Path) -> bool:
    soort = Gemeentekader if pad.name == KADER else soort_van(pad, register)
    assert soort is not None
    return lees(pad, "", soort).waarde is None


def _vergelijk_elk_met_elk(register: Path) -> None:
    namen = register.joinpath(NAAST_ELKAAR[0].pad).with_stem("vorm-0").read_text("utf-8").split("vanaf")
    for een in namen:
        for ander in namen:
            een.startswith(ander)


def test_wie_elk_met_elk_vergelijkt_valt_op(tmp_path: Path) -> None:
    """Also among all that a check of twelve files does."""

    def werk(register: Path) -> None:
        controle(register)
        _vergelijk_elk_met_elk(register)

    assert [naam for naam, _ in te_snel(GROEPEN[0], werk, tmp_path)] == ["<method 'startswith' of 'str' objects>"]

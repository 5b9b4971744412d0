"""A report over a former period, made later: it tells that, and nothing that was known only afterwards."""

import shutil
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from participatie_cli.report.gegevens import Gegevens
from participatie_cli.report.opstellen import stel_op
from participatie_cli.report.rapportage import vooruit
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.peildatum import lees_peildatum
from participatie_cli.usecases.rapportperiode import vandaag
from participatie_cli.values.datum import Datum
from tests.gevallen import lees_yaml
from tests.report.registers import WORTEL, gegevens, verander

pytestmark = pytest.mark.langzaam

PERIODE, PEILDATUM = "2025-05", date(2025, 5, 31)
_LIJSTEN = ("activiteiten", "inbreng", "terugkoppeling", "besluiten", "lessen", "toezeggingen", "metingen")
"""Facts that stand by themselves: a later one can be taken away whole."""

_HANGT_AF_VAN_PLANNEN = {
    *("hoofdstukken", "bijlagen", "samenvatting", "scores", "naleving", "termijnen", "onbekend", "normen")
}
"""What counts the answers of rules: whether the last activity was the last hangs on what a file says of later ones."""


@pytest.fixture
def voorbeeld(tmp_path: Path) -> Path:
    """Voorbeeldstad outside Git, where no commit tells of which day it is."""
    return Path(shutil.copytree(WORTEL / "voorbeeld" / "register", tmp_path / "voorbeeld" / "register"))


@pytest.fixture
def later(monkeypatch: pytest.MonkeyPatch) -> None:
    moment = datetime(2026, 11, 26, 12, tzinfo=UTC)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(int(moment.timestamp())))


@pytest.mark.usefixtures("later")
def test_een_verslag_over_een_oude_periode_zegt_dat_het_achteraf_is_gemaakt(voorbeeld: Path) -> None:
    oud = stel_op(gegevens(voorbeeld, periode=PERIODE))
    assert oud.kop.achteraf == (
        "Dit verslag is achteraf gemaakt, uit het register van 26 november 2026. Het telt alleen wat op 31 mei 2025 "
        "was gebeurd. Omschrijvingen van projecten en plannen van later zijn weggelaten."
    )
    assert {een.samenvatting for een in oud.projecten.gevolgd} == {""}
    nieuw = stel_op(gegevens(voorbeeld, periode="2026-09"))
    assert nieuw.kop.achteraf == ""
    assert all(een.samenvatting for een in nieuw.projecten.gevolgd)


@pytest.mark.usefixtures("later")
def test_alleen_wat_toen_bekend_was_staat_op_de_agenda(voorbeeld: Path) -> None:
    oud = gegevens(voorbeeld, periode=PERIODE).verslag.agenda
    assert oud
    assert all(een.volgt_uit_wat_was for een in oud)
    gepland = [een for een in gegevens(voorbeeld, periode="2026-09").verslag.agenda if not een.volgt_uit_wat_was]
    assert gepland
    assert all(isinstance(een.dag, Datum) and een.dag.vroegst > date(2026, 11, 26) for een in gepland)


@pytest.mark.langzaam
@pytest.mark.usefixtures("later")
def test_wat_na_de_periode_gebeurde_staat_nergens(voorbeeld: Path) -> None:
    heel = gegevens(voorbeeld, periode=PERIODE)
    weg = sum(_zonder_later(pad) for pad in sorted((voorbeeld / "projecten").glob("*.yaml")))
    assert weg > 100
    zonder, met = _gedrukt(gegevens(voorbeeld, periode=PERIODE)), _gedrukt(heel)
    assert [naam for naam in met if met[naam] != zonder[naam]] == []


def _gedrukt(stof: Gegevens) -> dict[str, Any]:
    """The parts and the chapters in which facts are told."""
    rapport = stel_op(stof)
    delen = {naam: getattr(rapport, naam) for naam in rapport.__dataclass_fields__ if naam not in _HANGT_AF_VAN_PLANNEN}
    return delen | {een.id: een for een in rapport.hoofdstukken if een.id != vooruit.ID}


def _zonder_later(pad: Path) -> int:
    """Take the facts of after the period out of a file, and tell how many those were."""
    gegeven = lees_yaml(pad.read_text("utf-8"))
    lijsten = {naam: gegeven[naam] for naam in _LIJSTEN if isinstance(gegeven.get(naam), list)}
    over = {naam: [een for een in items if not _is_later(een)] for naam, items in lijsten.items()}
    verander(pad, over)
    return sum(len(lijsten[naam]) - len(over[naam]) for naam in lijsten)


def _is_later(een: Any) -> bool:
    dagen = [een[sleutel] for sleutel in ("datum", "gedaan_op", "op") if isinstance(een, dict) and sleutel in een]
    return any(isinstance(dag, str) and len(dag) == len("2025-05-31") and dag > "2025-05-31" for dag in dagen)


@pytest.mark.parametrize(("moment", "dag"), [("1727697600", date(2024, 9, 30)), ("0", date(1970, 1, 1))])
def test_wie_dezelfde_bytes_wil_zegt_wanneer_het_is(moment: str, dag: date, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", moment)
    assert vandaag() == dag


@pytest.mark.parametrize("onzin", ["gisteren", "9" * 30, "1.5"])
def test_een_moment_dat_er_geen_is(onzin: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", onzin)
    with pytest.raises(Gebruiksfout, match="SOURCE_DATE_EPOCH"):
        vandaag()


def test_zonder_dat_is_het_vandaag(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    assert vandaag() == lees_peildatum(None)

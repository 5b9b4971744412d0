"""A rule that is new gives advice, for as long as it says; the rule in these tests is invented."""

from dataclasses import replace
from datetime import date

import pytest

from participatie_cli.checks.nieuw import gedempt, in_volle_ernst
from participatie_cli.model.keuzes import Ernst
from participatie_cli.results.bevinding import Bevinding
from participatie_cli.results.uitslag import Controleverslag, Uitslag
from participatie_cli.rules.catalog import regelbladen, zoek
from participatie_cli.rules.contract import Regel

LAATSTE = date(2027, 6, 30)
OMDAT = "advies tot en met 30 juni 2027, want deze regel is nieuw; daarna "


def verzonnen(*, vertrouwelijk: bool = False, nieuw_tot: date | None = LAATSTE) -> Regel:
    blad = zoek("AWB001")
    assert blad is not None
    return replace(blad.regel, code="XYZ001", naam="verzonnen", nieuw_tot=nieuw_tot, vertrouwelijk=vertrouwelijk)


def bevinding(ernst: Ernst, omdat: str | None = None) -> Bevinding:
    return Bevinding("XYZ001", "verzonnen", ernst, "a.yaml", (), "Zo is het.", "Doe dit.", ernst_omdat=omdat)


@pytest.mark.parametrize(
    ("ernst", "omdat", "dag", "wordt", "want"),
    [
        (Ernst.FOUT, None, LAATSTE, Ernst.ADVIES, f"{OMDAT}fout"),
        (Ernst.WAARSCHUWING, "hoogstens waarschuwing", LAATSTE, Ernst.ADVIES, f"{OMDAT}waarschuwing"),
        (Ernst.FOUT, None, date(2027, 7, 1), Ernst.FOUT, None),
        (Ernst.ADVIES, "x", LAATSTE, Ernst.ADVIES, "x"),
    ],
)
def test_nieuw_is_advies_tot_en_met_de_dag(
    ernst: Ernst, omdat: str | None, dag: date, wordt: Ernst, want: str | None
) -> None:
    een = gedempt(bevinding(ernst, omdat), verzonnen(), dag)
    assert (een.ernst, een.ernst_omdat) == (wordt, want)
    assert een.voluit == een.op(3, 1).voluit.op(None, None) == bevinding(ernst, omdat)


def test_persoonsgegevens_zijn_nooit_nieuw() -> None:
    assert gedempt(bevinding(Ernst.FOUT), verzonnen(vertrouwelijk=True), LAATSTE).ernst is Ernst.FOUT


def test_een_gewone_regel_is_niet_nieuw() -> None:
    assert gedempt(bevinding(Ernst.FOUT), verzonnen(nieuw_tot=None), LAATSTE).ernst is Ernst.FOUT


def test_met_alles_telt_een_nieuwe_regel_vol() -> None:
    nieuw, oud = gedempt(bevinding(Ernst.FOUT), verzonnen(), LAATSTE), bevinding(Ernst.WAARSCHUWING)
    uitslagen = tuple(Uitslag("a.yaml", "project", "a", (), rij) for rij in ((nieuw, oud), (oud,)))
    verslag = in_volle_ernst(Controleverslag(LAATSTE, None, 1, uitslagen))
    assert [een.ernst for een in verslag.bevindingen] == [Ernst.FOUT, Ernst.WAARSCHUWING, Ernst.WAARSCHUWING]
    assert verslag.uitslagen[1] is uitslagen[1]


def test_geen_regel_over_persoonsgegevens_zegt_dat_zij_nieuw_is() -> None:
    assert [een.regel.code for een in regelbladen() if een.regel.nieuw_tot and een.regel.vertrouwelijk] == []

"""What holds for every rule on any valid file."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from participatie_cli.checks.controle import controleer_dossier
from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.model.afwijking import Afwijking
from participatie_cli.model.dossier import MAPPEN, Dossier
from participatie_cli.model.project import Project
from participatie_cli.model.projectdeel import Per
from participatie_cli.results.bevinding import Uitkomstsoort
from participatie_cli.rules.catalog import regels_over, zoek
from participatie_cli.store.kader import landelijk_kader
from participatie_cli.values.onbekend import bekend
from tests.gevallen import kader
from tests.strategieen import dossiers, ruwe_feiten

pytestmark = pytest.mark.langzaam

PEILDATUMS = st.dates(min_value=date(1985, 1, 1), max_value=date(2035, 12, 31))
KADERS = st.sampled_from([kader(), landelijk_kader()])
veel = settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))


@veel
@given(st.one_of([dossiers(soort) for soort in MAPPEN.values()]), KADERS, PEILDATUMS)
def test_elke_regel_geeft_precies_een_uitkomst(dossier: Dossier, omgeving: Any, peildatum: date) -> None:
    uitslag = controleer_dossier(dossier, "x.yaml", omgeving, peildatum)
    codes = [uitkomst.code for uitkomst in uitslag.uitkomsten]
    assert codes == sorted(blad.regel.code for blad in regels_over(type(dossier)))
    met_bevinding = {een.code for een in uitslag.bevindingen if not een.code.startswith(("AFW", "OOR"))}
    voldoet_niet = {een.code for een in uitslag.uitkomsten if een.soort is Uitkomstsoort.VOLDOET_NIET}
    assert met_bevinding == voldoet_niet


@veel
@given(st.one_of([dossiers(soort) for soort in MAPPEN.values()]), PEILDATUMS)
def test_een_uitkomst_weet_waarop_zij_berust(dossier: Dossier, peildatum: date) -> None:
    """A finding has the norms of its outcome, and what is not met is told of one of them."""
    uitslag = controleer_dossier(dossier, "x.yaml", kader(), peildatum)
    op_code = {uitkomst.code: uitkomst for uitkomst in uitslag.uitkomsten}
    for bevinding in uitslag.bevindingen:
        if bevinding.grondslag:
            assert bevinding.grondslag == op_code[bevinding.code].grondslag
    for uitkomst in uitslag.uitkomsten:
        assert set(uitkomst.over) <= set(uitkomst.grondslag)
        if uitkomst.soort in (Uitkomstsoort.VOLDOET_NIET, Uitkomstsoort.AFWIJKING):
            assert uitkomst.over


@veel
@given(ruwe_feiten(Gemeentekader).map(Gemeentekader.model_validate), PEILDATUMS)
def test_elke_regel_over_het_kader_geeft_een_uitkomst(gemeente: Gemeentekader, peildatum: date) -> None:
    omgeving = replace(kader(), gemeente=gemeente)
    uitslag = controleer_dossier(gemeente, "kader.yaml", omgeving, peildatum)
    codes = [uitkomst.code for uitkomst in uitslag.uitkomsten]
    assert codes == sorted(blad.regel.code for blad in regels_over(Gemeentekader))


ERGST_EERST = ("voldoet_niet", "niet_te_beoordelen", "afwijking", "voldoet", "niet_van_toepassing")


@veel
@given(dossiers(Project), PEILDATUMS)
def test_van_meer_instrumenten_telt_het_slechtste(project: Project, peildatum: date) -> None:
    """What a rule says of a file is the worst of what it says of each instrument, as if that were the only one."""
    over_instrumenten = {blad.regel.code for blad in regels_over(Project) if blad.regel.per is not Per.BESTAND}
    losse = [_alleen(project, een) for een in bekend(project.instrumenten)] or [project]
    per_stuk = [_soorten(een, peildatum) for een in losse]
    for code, soort in _soorten(project, peildatum).items():
        if code in over_instrumenten and not zoek(code).regel.vereist:
            assert soort == min((een[code] for een in per_stuk), key=ERGST_EERST.index), code


def _alleen(project: Project, instrument: Any) -> Project:
    return project.model_copy(update={"instrumenten": (instrument,)})


def _soorten(project: Project, peildatum: date) -> dict[str, str]:
    uitslag = controleer_dossier(project, "x.yaml", kader(), peildatum)
    return {een.code: een.soort for een in uitslag.uitkomsten}


@veel
@given(dossiers(Project), PEILDATUMS)
def test_zelfde_vraag_zelfde_antwoord(project: Project, peildatum: date) -> None:
    eerste, tweede = (controleer_dossier(project, "x.yaml", kader(), peildatum) for _ in range(2))
    assert eerste == tweede


@veel
@given(dossiers(Project), PEILDATUMS)
def test_elke_reden_en_elk_feit_is_een_zin(project: Project, peildatum: date) -> None:
    uitslag = controleer_dossier(project, "x.yaml", kader(), peildatum)
    for uitkomst in uitslag.uitkomsten:
        heeft_reden = uitkomst.soort not in (Uitkomstsoort.VOLDOET, Uitkomstsoort.VOLDOET_NIET)
        assert (uitkomst.reden is not None) == heeft_reden
    for bevinding in uitslag.bevindingen:
        assert bevinding.melding[0].isupper() or bevinding.melding[0] in "“`0123456789"
        assert bevinding.melding[-1] in ".?"
        assert bevinding.herstel


@veel
@given(dossiers(Project), PEILDATUMS, st.data())
def test_een_afwijking_verklaart_of_is_zelf_een_bevinding(
    project: Project, peildatum: date, data: st.DataObject
) -> None:
    zonder = project.model_copy(update={"afwijkingen": ()})
    ervoor = controleer_dossier(zonder, "x.yaml", kader(), peildatum)
    mogelijk = [blad.regel.code for blad in regels_over(Project) if blad.regel.af_te_wijken]
    tekorten = sorted({een.code for een in ervoor.bevindingen} & set(mogelijk))
    if not tekorten:
        return
    afwijking = {
        "regel": data.draw(st.sampled_from(tekorten)),
        "reden": "Besloten na overleg.",
        "besloten_door": "college",
        "besloten_op": peildatum.isoformat(),
        "geldig_tot": peildatum.isoformat(),
    }
    met = zonder.model_copy(update={"afwijkingen": (Afwijking.model_validate(afwijking),)})
    erna = controleer_dossier(met, "x.yaml", kader(), peildatum)
    codes, oude = {een.code for een in erna.bevindingen}, {een.code for een in ervoor.bevindingen}
    uitkomst = next(een for een in erna.uitkomsten if een.code == afwijking["regel"])
    if uitkomst.soort is Uitkomstsoort.VOLDOET_NIET:
        assert codes == oude | {"AFW005"}
        assert {een.toelichting is None for een in erna.bevindingen if een.code == uitkomst.code} == {False}
    else:
        assert uitkomst.soort is Uitkomstsoort.AFWIJKING
        assert codes == oude - {uitkomst.code}

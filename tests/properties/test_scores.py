"""What holds for every score: unknown is not a no, evidence only helps, and later facts do not count."""

from collections import Counter
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from participatie_cli.checks.controle import vraag_regels
from participatie_cli.kader.methode import HOOGSTE_NIVEAU, Criterium, Leeg, Telling
from participatie_cli.model.dossier import MAPPEN, Dossier, soortnaam
from participatie_cli.model.project import Project
from participatie_cli.scoring import lijnscore
from participatie_cli.scoring.antwoord import Antwoordsoort
from participatie_cli.scoring.dossierscore import Dossierscore, beoordeel
from participatie_cli.scoring.kwaliteit import Cijfer, geheel
from participatie_cli.scoring.score import Lijnscore
from participatie_cli.scoring.telling import Telstand, samen
from participatie_cli.scoring.trap import Stand, beklim
from participatie_cli.store.kaderdata import landelijk
from participatie_cli.usecases.vragenboek import Vragenboek
from tests.gevallen import PEILDATUM, basis, dossier, kader
from tests.strategieen import dossiers

pytestmark = pytest.mark.langzaam

GEHAALD, NIET, OPEN = (
    Antwoordsoort.GEHAALD,
    Antwoordsoort.NIET_GEHAALD,
    Antwoordsoort.NIET_TE_BEOORDELEN,
)
PEILDATUMS = st.dates(min_value=date(1985, 1, 1), max_value=date(2035, 12, 31))
ANTWOORDEN = st.lists(st.tuples(st.integers(1, HOOGSTE_NIVEAU), st.sampled_from(Antwoordsoort)), max_size=14)
BOEK = Vragenboek(kader(), met_projecttrend=True)
veel = settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
enkele = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))


def hoogte(stand: Stand) -> int:
    """How high the facts show a line to be; where nothing is shown that is nothing."""
    return stand.niveau or 0


@veel
@given(ANTWOORDEN)
def test_trap_zegt_nooit_meer_dan_de_feiten(antwoorden: list[tuple[int, Antwoordsoort]]) -> None:
    stand = beklim(antwoorden)
    assert hoogte(stand) <= stand.hoogstens <= HOOGSTE_NIVEAU
    for trede in range(1, hoogte(stand) + 1):
        op_trede = [soort for niveau, soort in antwoorden if niveau == trede]
        assert GEHAALD in op_trede
        assert not {NIET, OPEN} & set(op_trede)
    if stand.niveau == 0:
        assert (1, NIET) in antwoorden


@veel
@given(ANTWOORDEN, st.data())
def test_een_onbekend_antwoord_bekend_maken_verlaagt_niets_wat_vaststond(
    antwoorden: list[tuple[int, Antwoordsoort]], data: st.DataObject
) -> None:
    """Whether it turns out well or not: what was shown stays shown, and never more than could be."""
    open_ = [plaats for plaats, (_, soort) in enumerate(antwoorden) if soort is OPEN]
    if not open_:
        return
    plaats = data.draw(st.sampled_from(open_))
    voor = beklim(antwoorden)
    for wordt in (GEHAALD, NIET):
        na = beklim([*antwoorden[:plaats], (antwoorden[plaats][0], wordt), *antwoorden[plaats + 1 :]])
        assert hoogte(na) >= hoogte(voor)
        assert na.hoogstens <= voor.hoogstens


@veel
@given(ANTWOORDEN, st.data())
def test_bewijs_weghalen_verhoogt_nooit(antwoorden: list[tuple[int, Antwoordsoort]], data: st.DataObject) -> None:
    gehaald = [plaats for plaats, (_, soort) in enumerate(antwoorden) if soort is GEHAALD]
    if not gehaald:
        return
    plaats = data.draw(st.sampled_from(gehaald))
    voor = beklim(antwoorden)
    for wordt in (OPEN, NIET, Antwoordsoort.NIET_AAN_DE_ORDE):
        na = beklim([*antwoorden[:plaats], (antwoorden[plaats][0], wordt), *antwoorden[plaats + 1 :]])
        assert hoogte(na) <= hoogte(voor)


def criterium(telling: Telling, leeg: Leeg = Leeg.NIET_TE_BEOORDELEN) -> Criterium:
    voorbeeld = next(een for een in landelijk().meetlat.per_id.values() if een.telling is telling)
    return voorbeeld.model_copy(update={"leeg": leeg})


@veel
@given(st.lists(st.sampled_from(Antwoordsoort), max_size=25), st.sampled_from(Telling), st.integers(1, 100))
def test_een_zeker_antwoord_hangt_niet_af_van_wat_onbekend_is(
    soorten: list[Antwoordsoort], telling: Telling, eis: int
) -> None:
    een = criterium(telling)
    uitkomst = samen(een, Telstand.van(Counter(soorten)), eis)
    for meevaller in range(soorten.count(OPEN) + 1):
        rest = iter([GEHAALD] * meevaller + [NIET] * len(soorten))
        bekend = [next(rest) if soort is OPEN else soort for soort in soorten]
        dan = samen(een, Telstand.van(Counter(bekend)), eis)
        assert uitkomst is dan or uitkomst is OPEN


@veel
@given(st.lists(st.sampled_from(Cijfer), max_size=10))
def test_een_zeker_oordeel_over_kwaliteit_hangt_niet_af_van_wat_onbekend_is(cijfers: list[Cijfer]) -> None:
    zeker = geheel(cijfers, 1)
    for wordt in (Cijfer.GOED, Cijfer.VOLDOENDE, Cijfer.ONVOLDOENDE):
        bekend = [wordt if een is Cijfer.NIET_TE_BEOORDELEN else een for een in cijfers]
        assert zeker in (geheel(bekend, 1), Cijfer.NIET_TE_BEOORDELEN)


def score(ding: Dossier, peildatum: date) -> Dossierscore:
    ronde = BOEK.nu(type(ding), met_kwaliteit=False)
    uitslag = vraag_regels(ding, f"{ding.id}.yaml", kader(), peildatum, ronde.bladen)
    return beoordeel(ding, uitslag, kader(), peildatum, ronde.vragen)


def projectlijnen(project: Project, peildatum: date) -> tuple[Lijnscore, ...]:
    return lijnscore.project(score(project, peildatum), kader(), peildatum)


@veel
@given(st.one_of([dossiers(soort) for soort in MAPPEN.values()]), PEILDATUMS)
def test_elk_bestand_is_te_scoren(ding: Dossier, peildatum: date) -> None:
    """Every question answers on any valid file; a yes has evidence, and each fact of it is of the day or before."""
    for antwoord in score(ding, peildatum).antwoorden.values():
        if antwoord.soort is GEHAALD:
            assert antwoord.bewijs
        for bewijs in antwoord.bewijs:
            assert not hasattr(bewijs.datum, "vroegst") or bewijs.datum.vroegst <= peildatum
    assert score(ding, peildatum) == score(ding, peildatum)


@enkele
@given(st.lists(dossiers(Project), min_size=1, max_size=5), PEILDATUMS)
def test_de_volgorde_van_bestanden_maakt_niet_uit(projecten: list[Project], peildatum: date) -> None:
    scores = [score(project, peildatum) for project in projecten]
    heen, terug = (lijnscore.programma(rij, kader(), peildatum) for rij in (scores, scores[::-1]))
    assert [lijn.stand for lijn in heen] == [lijn.stand for lijn in terug]


LATER: dict[str, dict[str, Any]] = {
    "activiteiten": {"werkvorm": "avond", "kanaal": "online", "plan_lag_er_al": "ja"},
    "inbreng": {"onderwerp": "bank", "wat": "Zet een bank neer.", "status": "niet"},
    "terugkoppeling": {"wat": "Niets."},
    "besluiten": {"door": "raad", "besluit": "De raad besluit.", "participatieparagraaf": "nee"},
    "lessen": {"les": "Begin eerder."},
    "fasen": {"fase": "afgerond"},
}


@enkele
@given(st.sampled_from(sorted(LATER)), st.integers(1, 400))
def test_latere_feiten_tellen_niet_mee(waar: str, dagen: int) -> None:
    """A fact of a day after the peildatum changes nothing, be it good or bad."""
    dag = PEILDATUM + timedelta(days=dagen)
    sleutel = "vanaf" if waar == "fasen" else "datum"
    goed = basis("project")
    met_later = Project.model_validate(goed | {waar: [*goed[waar], LATER[waar] | {sleutel: dag.isoformat()}]})
    zonder = Project.model_validate(goed)
    assert _in_het_kort(projectlijnen(met_later, PEILDATUM)) == _in_het_kort(projectlijnen(zonder, PEILDATUM))


def _in_het_kort(lijnen: tuple[Lijnscore, ...]) -> list[Any]:
    return [(lijn.stand, [(een.criterium.id, een.soort) for een in lijn.criteria]) for lijn in lijnen]


TE_WISSEN = (
    *("afweging", "aanpak", "ontwerp", "belanghebbenden", "activiteiten", "inbreng", "terugkoppeling", "besluiten"),
    *("eindverslag", "resultaten", "evaluatie", "lessen", "instrumenten"),
    *("afweging.datum", "afweging.reden", "afweging.niveau", "aanpak.budget", "aanpak.capaciteit", "aanpak.contact"),
    *("aanpak.coach_betrokken", "aanpak.gepubliceerd_op", "aanpak.kanalen", "evaluatie.projectleider"),
    *("evaluatie.deelnemers", "resultaten.blauw", "resultaten.rood"),
)
"""Facts of a complete project that can be unknown."""


@enkele
@given(st.sets(st.sampled_from(TE_WISSEN), min_size=1), st.data())
def test_een_ontbrekend_feit_aanvullen_verlaagt_geen_lijn(gewist: set[str], data: st.DataObject) -> None:
    """From a complete project some facts are unknown; whatever is known again of them, no line comes lower."""
    terug = data.draw(st.sets(st.sampled_from(sorted(gewist))))
    minder, meer = (projectlijnen(_zonder(welke), PEILDATUM) for welke in (gewist, gewist - terug))
    for arm, rijk in zip(minder, meer, strict=True):
        assert hoogte(arm.stand) <= hoogte(rijk.stand), (arm.lijn, sorted(gewist), sorted(terug))


def _zonder(feiten: set[str]) -> Project:
    verschil: dict[str, Any] = {}
    for feit in sorted(feiten):
        blok, _, veld = feit.partition(".")
        if not veld:
            verschil[blok] = "onbekend"
        elif verschil.get(blok) != "onbekend":
            verschil.setdefault(blok, {})[veld] = "onbekend"
    gelezen = dossier(soortnaam(Project), verschil)
    assert isinstance(gelezen, Project)
    return gelezen

"""What an instrument alone answers, or what is remembered, is what a rule answers when it is asked by itself."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from participatie_cli.checks.ronde import Toetsronde, Vraagstuk
from participatie_cli.checks.toetsen import beantwoord
from participatie_cli.checks.tweezijdig import Tweeluik
from participatie_cli.checks.voorbaat import bij_voorbaat
from participatie_cli.kader.kader import Kader
from participatie_cli.model.een_instrument import EenInstrument
from participatie_cli.model.instrument import Instrument
from participatie_cli.model.project import Project
from participatie_cli.model.projectdeel import Per
from participatie_cli.rules.catalog import regels_over
from participatie_cli.store.kader import lees_kader
from participatie_cli.store.lezen import lees_dossier
from participatie_cli.values.blanco import blanco
from participatie_cli.values.onbekend import ONBEKEND
from participatie_cli.values.velden import modellen
from tests.gevallen import Geval, alle_gevallen
from tests.rules.test_gevallen import omstandigheden
from tests.voorbeeld.conftest import REGISTER as VOORBEELD

REGISTER = Path(__file__).parents[2] / "register"
BLADEN = regels_over(Project)
PER_DEEL = [blad for blad in BLADEN if blad.regel.per is not Per.BESTAND]
DAGEN = (date(2022, 6, 1), date(2026, 11, 23))


def stukken(project: Project, kader: Kader, dag: date) -> dict[Per, tuple[Vraagstuk, ...]]:
    """All parts of a project that rules are asked about, by how it is cut."""
    ronde = Toetsronde(project, kader, dag)
    return {blad.regel.per: tuple(antwoord.stuk for antwoord in ronde.vraag(blad)) for blad in BLADEN}


def anders_dan_gevraagd(project: Project, kader: Kader, dag: date) -> list[str]:
    """The rules that give another answer when each is asked by itself, without what is known of another."""
    delen = stukken(project, kader, dag)
    return [
        blad.regel.code
        for blad in BLADEN
        for stuk in delen[blad.regel.per]
        if (stuk.bij_voorbaat.get(blad.regel.code) or beantwoord(blad, stuk.luik, {}))
        != beantwoord(blad, Tweeluik(stuk.toetsing), {})
    ]


def projecten(register: Path) -> Iterator[tuple[Project, Kader]]:
    gelezen = lees_kader(register, "kader.yaml")
    for pad in sorted((register / "projecten").glob("*.yaml")):
        project = lees_dossier(pad, pad.name, Project, gelezen.toegestaan).waarde
        assert project is not None
        yield project, gelezen.kader


def met_elk_ander_instrument() -> list[Geval]:
    """The cases, one of each that says the same of its instruments."""
    van_een_project = [een for een in alle_gevallen() if any(een.code == blad.regel.code for blad in PER_DEEL)]
    per_verschil = {json.dumps((een.inhoud.get("gegeven") or {}).get("instrumenten")): een for een in van_een_project}
    return list(per_verschil.values())


@pytest.mark.parametrize("dag", DAGEN, ids=str)
@pytest.mark.parametrize("register", [REGISTER, VOORBEELD], ids=["register", "voorbeeld"])
def test_in_een_register(register: Path, dag: date) -> None:
    gevonden = [(project.id, anders_dan_gevraagd(project, kader, dag)) for project, kader in projecten(register)]
    assert [een for een in gevonden if een[1]] == []


@pytest.mark.parametrize("stap", [12, pytest.param(1, marks=pytest.mark.langzaam)])
def test_in_elk_geval(stap: int) -> None:
    anders = []
    for geval in met_elk_ander_instrument()[::stap]:
        ding, kader = omstandigheden(geval.code, geval.inhoud)
        if isinstance(ding, Project) and (codes := anders_dan_gevraagd(ding, kader, geval.peildatum)):
            anders.append((str(geval), codes))
    assert anders == []


@pytest.mark.parametrize("soort", list(modellen(EenInstrument)), ids=lambda soort: soort.__name__)
def test_een_regel_over_een_ander_instrument_hoeft_niet_te_worden_gevraagd(soort: type[Instrument]) -> None:
    """Also one whose condition is written out by hand, and one that first looks at what is left out here."""
    leeg = bij_voorbaat(soort.model_construct(terinzageleggingen=(), vastgesteld_op=None, aanvraag=None))
    assert len(leeg) > len(PER_DEEL) / 2
    assert set(bij_voorbaat(blanco(soort))) <= set(leeg)


@pytest.mark.parametrize(("anders", "dag"), [({}, date(1990, 1, 1)), ({"instrumenten": ONBEKEND}, DAGEN[1])])
def test_voor_het_begin_en_bij_een_onbekend_instrument_wordt_alles_gevraagd(anders: dict[str, Any], dag: date) -> None:
    project, kader = next(projecten(VOORBEELD))
    delen = stukken(project.model_copy(update=anders), kader, dag)
    assert not any(stuk.bij_voorbaat for rij in delen.values() for stuk in rij)

"""A pair for every project: two different methods that reach other people, with reasons, and never a ranking."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.model.project import Project
from participatie_cli.privacy.toegestaan import Toegestaan
from participatie_cli.store.kader import lees_kader
from participatie_cli.store.lezen import lees_dossier
from participatie_cli.store.voorbeeld import voorbeeldmap
from participatie_cli.store.werkvormen import landelijke_werkvormen
from participatie_cli.toolbox.advies import MEESTAL_GEMIST, Werkvormadvies, adviseer
from participatie_cli.toolbox.gereedschap import Toolbox, stel_samen
from participatie_cli.toolbox.projectfeiten import feiten_van
from participatie_cli.usecases.toolbox import lees_toolbox
from participatie_cli.values.onbekend import bekend
from tests.gevallen import dossier

WORTEL = Path(__file__).parents[2]
DAG = date(2026, 11, 30)
REGISTERS = (WORTEL / "register", voorbeeldmap() / "register", WORTEL / "tests/register_tweede/register")


def toolbox_van(register: Path) -> Toolbox:
    gelezen = lees_kader(register, "kader.yaml")
    assert isinstance(gelezen.kader.gemeente, Gemeentekader)
    return lees_toolbox(register, gelezen.kader.gemeente, gelezen.toegestaan)


def projecten() -> Iterator[Any]:
    for register in REGISTERS:
        toolbox = toolbox_van(register)
        for pad in sorted((register / "projecten").rglob("*.yaml")):
            project = lees_dossier(pad, pad.name, Project, Toegestaan()).waarde
            yield pytest.param(toolbox, project, id=f"{register.parent.name}-{pad.stem}")


@pytest.mark.parametrize(("toolbox", "project"), list(projecten()))
def test_elk_project_krijgt_een_paar(toolbox: Toolbox, project: Project) -> None:
    for dag in (DAG, date(2024, 6, 1)):
        advies = adviseer(toolbox, feiten_van(project, dag))
        assert advies.breed is not None
        assert advies.gericht is not None
        breed, gericht = (een.gereedschap.werkvorm for een in advies.voorstellen)
        assert breed.id != gericht.id
        assert {*bekend(gericht.bereikt)} - {*bekend(breed.bereikt)}
        assert all(een.reden for een in advies.voorstellen)
        assert advies == adviseer(toolbox, feiten_van(project, dag))
        assert len(advies.feiten.telt) + len(advies.feiten.telt_niet) >= 5


LANDELIJK = stel_samen(landelijke_werkvormen(), (), None)


def project(**anders: Any) -> Project:
    gelezen = dossier("project", anders)
    assert isinstance(gelezen, Project)
    return gelezen


def advies_bij(**anders: Any) -> Werkvormadvies:
    return adviseer(LANDELIJK, feiten_van(project(**anders), DAG))


@given(st.text("abcdefghij-", min_size=1, max_size=12), st.sampled_from(["raadplegen", "adviseren", "meebeslissen"]))
def test_bij_elk_kenmerk_past_wat_wordt_genoemd(kenmerk: str, niveau: str) -> None:
    """Where the list begins depends on the project; that the broad one fits does not."""
    kaal = project(afweging={"participatie": "ja", "niveau": niveau}, fasen=[], belanghebbenden=[], activiteiten=[])
    advies = adviseer(LANDELIJK, feiten_van(kaal.model_copy(update={"id": kenmerk}), DAG))
    assert advies.breed is not None
    assert niveau in bekend(advies.breed.gereedschap.niveaus)
    assert advies.breed.let_op == ()
    assert advies.gericht is not None
    over = {*MEESTAL_GEMIST} - {*bekend(advies.breed.gereedschap.werkvorm.bereikt)}
    assert not over or over & {*bekend(advies.gericht.gereedschap.werkvorm.bereikt)}


def test_niet_altijd_staat_dezelfde_vooraan() -> None:
    kaal = project(afweging={"participatie": "ja", "niveau": "raadplegen"}, belanghebbenden=[], activiteiten=[])
    gekozen = {
        advies.breed.gereedschap.id
        for nummer in range(60)
        if (advies := adviseer(LANDELIJK, feiten_van(kaal.model_copy(update={"id": f"p{nummer}"}), DAG))).breed
    }
    assert len(gekozen) > 5


def test_een_groep_die_eerder_werd_gemist_gaat_voor() -> None:
    gemist = [{"groep": "kinderen", "eerder_niet_bereikt": "ja"}, {"groep": "ondernemers"}]
    advies = advies_bij(belanghebbenden=gemist, afweging={"participatie": "ja", "niveau": "adviseren"}, fasen=[])
    assert advies.gericht is not None
    assert advies.gericht.reden.startswith("Voor “kinderen”, een groep die eerder niet werd bereikt. Bereikt kinderen.")


def test_een_groep_die_niemand_herkent_telt_niet() -> None:
    advies = advies_bij(belanghebbenden=[{"groep": "schippers", "eerder_niet_bereikt": "ja"}], activiteiten=[])
    assert "“schippers” is geen groep waarvan werkvormen zeggen of zij haar bereiken." in advies.feiten.telt_niet
    assert advies.gericht is not None
    assert advies.gericht.reden.startswith("Voor wie meestal wordt gemist.")


def test_een_lege_toolbox_zegt_dat() -> None:
    advies = adviseer(Toolbox(()), feiten_van(project(), DAG))
    assert (advies.breed, advies.gericht, advies.voorstellen, advies.ook) == (None, None, (), 0)


def test_zonder_brede_is_er_wel_een_gerichte() -> None:
    klein = [een for een in landelijke_werkvormen() if een.id == "taalpanel"]
    advies = adviseer(stel_samen(klein, (), None), feiten_van(project(), DAG))
    assert advies.breed is None
    assert advies.gericht is not None
    assert "Bij “" not in advies.gericht.reden


def test_wie_al_veel_bereikt_krijgt_er_een_voor_wie_hij_mist() -> None:
    """The broad one reaches both groups that are missed most: then it is who that one does not reach."""
    breed = [een for een in landelijke_werkvormen() if een.id in ("straatgesprek", "ervaringsdeskundigen")]
    advies = adviseer(stel_samen(breed, (), None), feiten_van(project(belanghebbenden=[]), DAG))
    assert advies.gericht is not None
    assert advies.gericht.reden.startswith("Voor wie de brede werkvorm niet bereikt. Bereikt mensen met een beperking.")
    ander = [een for een in landelijke_werkvormen() if een.id in ("straatgesprek", "charrette")]
    advies = adviseer(stel_samen(ander, (), None), feiten_van(project(belanghebbenden=[]), DAG))
    assert advies.gericht is not None
    assert advies.gericht.reden.startswith("Voor andere mensen dan de brede werkvorm.")


def test_wat_het_project_zegt_telt_en_wat_ontbreekt_wordt_genoemd() -> None:
    besluiten = [
        {"datum": "2026-12-14", "door": "college", "besluit": "Het plan."},
        {"datum": "2027-03-01", "door": "raad", "besluit": "Het budget."},
        {"datum": "2020-01-01", "door": "raad", "besluit": "De opdracht."},
        {"datum": "onbekend", "door": "raad", "besluit": "Nog iets."},
    ]
    feiten = feiten_van(
        project(
            afweging={"participatie": "ja", "niveau": "onbekend"},
            fasen=[{"fase": "afgerond", "vanaf": "2024-01-01"}],
            aanpak={"budget": "0"},
            besluiten=besluiten,
            instrumenten=[{"soort": "beleid", "vastgesteld_op": "2027-01-01"}],
        ),
        DAG,
    )
    assert (feiten.niveau, feiten.fase, feiten.weken, feiten.kosten) == (None, None, 2, "1")
    assert "Tijd: 2 weken tot het besluit van 14 december 2026." in feiten.telt
    assert "Kosten: er is geen budget, dus klasse 1 (vooral eigen uren en drukwerk)." in feiten.telt
    assert "De trede is onbekend. Die hoort bij de afweging aan het begin (`participatie nieuw`)." in feiten.telt_niet
    assert "De fase telt niet mee: afgerond." in feiten.telt_niet


def test_wat_al_is_gebruikt_komt_pas_als_er_niets_anders_is() -> None:
    vorm = [een for een in landelijke_werkvormen() if een.id == "informatiemarkt"]
    gebruikt = project(
        activiteiten=[{"datum": "2024-01-01", "werkvorm": "markt", "methode": "informatiemarkt"}],
        belanghebbenden=[{"groep": "omwonenden"}],
    )
    advies = adviseer(stel_samen(vorm, (), None), feiten_van(gebruikt, DAG))
    assert advies.breed is not None
    assert "is in dit project al gebruikt" in advies.breed.let_op
    assert advies.gericht is None

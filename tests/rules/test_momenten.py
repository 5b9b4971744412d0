"""The few moments that decide give the same answer as all of them."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from participatie_cli.model.fase import Fase
from participatie_cli.model.keuzes import Fasenaam
from participatie_cli.model.project import Project
from participatie_cli.rules.contract import Onzeker, Tekort, Toetsing
from participatie_cli.rules.momenten import Kalender, eersten, laatsten
from participatie_cli.rules.register.reg004_fasen_op_volgorde import REGEL
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import ONBEKEND, Onbekend
from participatie_cli.values.pad import Pad

DAGEN = st.integers(0, 30).map(lambda dag: date(2024, 1, 1) + timedelta(days=dag))
DATUMS = st.tuples(DAGEN, st.integers(0, 9)).map(lambda paar: Datum(paar[0], paar[0] + timedelta(days=paar[1])))
MOMENTEN = st.lists(st.one_of(DATUMS, st.just(ONBEKEND)), max_size=8)


def paren(eerder: list[Datum | Onbekend | None], later: list[Datum | Onbekend | None]) -> bool | Onbekend:
    antwoorden = {
        een.uiterlijk(ander) if isinstance(een, Datum) and isinstance(ander, Datum) else ONBEKEND
        for een in eerder
        for ander in later
    }
    return True if True in antwoorden else ONBEKEND if ONBEKEND in antwoorden else False


@given(MOMENTEN, MOMENTEN)
def test_de_uitersten_beslissen(eerder: list[Datum | Onbekend | None], later: list[Datum | Onbekend | None]) -> None:
    assert paren(eersten(eerder), laatsten(later)) == paren(eerder, later)
    assert len(eersten(eerder)) <= 3


@given(st.lists(DATUMS, max_size=8), DATUMS)
def test_de_eerste_dag_die_niet_eerder_kan_zijn(dagen: list[Datum], dag: Datum) -> None:
    assert Kalender(dagen).vanaf(dag) == min((een for een in dagen if een.voor(dag) is not True), default=None)


def gezegd(antwoord: Tekort | Onzeker) -> str:
    return antwoord.melding if isinstance(antwoord, Tekort) else antwoord.reden


def sinds_onderbreking(fasen: tuple[Fase, ...]) -> tuple[Fase, ...]:
    """The phases that matter for the next: those since a pause or stop, or that itself where it came last."""
    onderbroken = [plaats for plaats, een in enumerate(fasen) if een.fase.is_onderbreking]
    if not onderbroken:
        return fasen
    return fasen[onderbroken[-1] + 1 :] or fasen[-1:]


def naief(fasen: tuple[Fase, ...]) -> list[tuple[Pad, str]]:
    """What the rule on the order of phases says, by holding each phase against all before it."""
    gevonden: list[tuple[Pad, str]] = []
    for plaats, fase in enumerate(fasen):
        eerder = next(
            (een.fase for een in sinds_onderbreking(fasen[:plaats]) if not een.fase.kan_voor(fase.fase)), None
        )
        if eerder:
            gevonden.append((("fasen", plaats, "fase"), eerder))
        if not isinstance(fase.vanaf, Datum):
            gevonden.append((("fasen", plaats, "vanaf"), "onbekend"))
            continue
        later = (een for een in fasen[:plaats] if isinstance(een.vanaf, Datum) and fase.vanaf.voor(een.vanaf) is True)
        if latere := next(later, None):
            gevonden.append((("fasen", plaats, "vanaf"), f"“{latere.fase}” ({latere.vanaf.voluit})"))
    return gevonden


@given(st.lists(st.tuples(st.sampled_from(Fasenaam), st.one_of(DATUMS, st.just(ONBEKEND))), max_size=8))
def test_fasen_op_volgorde_ziet_wat_elk_paar_laat_zien(paren_: list[tuple[Fasenaam, Datum | Onbekend]]) -> None:
    fasen = tuple(Fase.model_construct(fase=fase, vanaf=vanaf) for fase, vanaf in paren_)
    project = Project.model_construct(fasen=fasen)
    antwoorden = list(REGEL.toets(Toetsing(project, None, date(2026, 1, 1))))
    verwacht = naief(fasen)
    assert [antwoord.pad for antwoord in antwoorden] == [pad for pad, _ in verwacht]
    assert all(wat in gezegd(antwoord) for antwoord, (_, wat) in zip(antwoorden, verwacht, strict=True))

"""How a sentence takes the values of a fact, and leaves out what is not known."""

from datetime import date

import pytest

from participatie_cli.model.activiteit import Activiteit
from participatie_cli.values.zin import Dagzin, Verteld, delen, vertel, vul

AVOND = {"datum": "2024-03-01", "werkvorm": "avond"}


@pytest.mark.parametrize(
    ("erbij", "sjabloon", "tekst"),
    [
        ({}, "er was een {werkvorm}.", "Er was een avond."),
        ({}, "{werkvorm}[ met {deelnemers:mens|mensen}]", "Avond"),
        ({"deelnemers": "1"}, "{werkvorm}[ met {deelnemers:mens|mensen}]", "Avond met 1 mens"),
        (
            {"deelnemers": "meer dan 1200"},
            "{werkvorm}[ met {deelnemers:mens|mensen}]",
            "Avond met meer dan 1.200 mensen",
        ),
        ({"deelnemers": "onbekend"}, "{werkvorm}[ met {deelnemers} mensen]", "Avond"),
        ({"deelnemers": "onbekend"}, "{werkvorm} met {deelnemers} mensen", "Avond met onbekend mensen"),
        (
            {"plan_lag_er_al": "ja"},
            "[{plan_lag_er_al:ja=er lag een plan}][{plan_lag_er_al:nee=nog niets}]",
            "Er lag een plan",
        ),
        (
            {"plan_lag_er_al": "nee"},
            "[{plan_lag_er_al:ja=er lag een plan}][{plan_lag_er_al:nee=nog niets}]",
            "Nog niets",
        ),
        ({"deelnemers": "3"}, "a[ b {verwacht}[ c {deelnemers}]]", "A"),
        ({"verwacht": "3"}, "a[ b {verwacht}[ c {deelnemers}]]", "A b 3"),
        ({"toelichting": "Er was koffie!"}, "[{toelichting}.] En thee.", "Er was koffie! En thee."),
        ({"verslag": "onbekend"}, "a[ {verslag.adres}]", "A"),
        ({}, "a[ {verslag.adres}]", "A"),
    ],
)
def test_waarden_in_een_zin(erbij: dict[str, str], sjabloon: str, tekst: str) -> None:
    assert vertel(sjabloon, Activiteit.model_validate(AVOND | erbij)).tekst == tekst


@pytest.mark.parametrize(
    ("tot", "peildatum", "verteld"),
    [
        ("2024-03-05", None, Verteld("A")),
        ("2024-03-05", date(2024, 3, 4), Verteld("A")),
        ("2024-03-05", date(2024, 3, 5), Verteld("A tot 5 maart 2024 (op 5 maart 2024)", frozenset({("tot",)}))),
        ("2024-03", date(2024, 3, 1), Verteld("A tot maart 2024 (in maart 2024)", frozenset({("tot",)}))),
        ("2024-03-01", date(2024, 3, 5), Verteld("A", frozenset({("tot",)}))),
        ("onbekend", date(2024, 3, 5), Verteld("A")),
    ],
)
def test_een_andere_dag_is_er_alleen_als_zij_is_geweest(tot: str, peildatum: date | None, verteld: Verteld) -> None:
    activiteit = Activiteit.model_validate(AVOND | {"tot": tot})
    assert vertel("a[ tot {tot:anders} ({tot:dag})]", activiteit, peildatum) == verteld


def test_een_zin_zegt_wat_komt_en_wat_geen_dag_heeft_net_zo_als_er_niets_anders_staat() -> None:
    assert Dagzin("Het was er.") == Dagzin("Het was er.", "Het was er.", zonder="Het was er.")


@pytest.mark.parametrize("sjabloon", ["a]", "[a", "a {X}", "a {b", "a[b]]"])
def test_haken_die_niet_passen_zijn_een_fout(sjabloon: str) -> None:
    with pytest.raises(AssertionError):
        delen(sjabloon)


def test_een_deel_van_een_zin_mag_leeg_zijn() -> None:
    assert vul("[{verwacht} verwacht]", Activiteit.model_validate(AVOND)) == ""

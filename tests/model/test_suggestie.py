"""A suggestion helps where a word was mistyped, and is left out where looking would take too long."""

from participatie_cli.values.suggestie import TE_VEEL, bedoelde_u


def test_dichtstbijzijnde() -> None:
    assert bedoelde_u("raadplegn", ["informeren", "raadplegen"]) == " Bedoelde u “raadplegen”?"
    assert bedoelde_u("iets anders", ["informeren", "raadplegen"]) == ""


def test_woord_dat_naar_het_goede_leidt() -> None:
    assert bedoelde_u("centrum", {"centrum": "Centrum"}) == " Bedoelde u “Centrum”?"


def test_te_veel_keuzes() -> None:
    keuzes = [f"project-{nummer}" for nummer in range(TE_VEEL)]
    assert bedoelde_u("projet-12", keuzes) == " Bedoelde u “project-12”?"
    assert bedoelde_u("projet-12", [*keuzes, "nog-een"]) == ""

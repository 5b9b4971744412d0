"""Suggestions for the first slips only, and none for what looks like nothing."""

from participatie_cli.values.suggestie import MEESTE, Raadgever, bedoelde_u


def test_na_de_eerste_fouten_komt_er_geen_suggestie_meer() -> None:
    raad = Raadgever()
    antwoorden = [raad("titl", ["titel"]) for _ in range(MEESTE + 1)]
    assert antwoorden == [" Bedoelde u “titel”?"] * MEESTE + [""]


def test_een_heel_lang_woord_lijkt_nergens_op() -> None:
    assert bedoelde_u("titel" * 4, ["titel"]) == ""
    assert bedoelde_u("titels", []) == ""

"""What somebody may have meant."""

from participatie_cli.model.suggestie import bedoelde_u


def test_nearest_word() -> None:
    assert bedoelde_u("koopmanplein", ["havenpad", "koopmansplein"]) == " Bedoelde u “koopmansplein”?"


def test_nothing_near() -> None:
    assert bedoelde_u("xyz", ["havenpad"]) == ""
    assert bedoelde_u("xyz", []) == ""


def test_a_mapping_leads_to_the_right_word() -> None:
    assert bedoelde_u("meepratten", {"meepraten": "raadplegen"}) == " Bedoelde u “raadplegen”?"

"""How questions and promises stand on the timeline of a file."""

from typing import Any

import pytest

from participatie_cli.model.tijdlijn import momenten
from tests.gevallen import dossier

VRAAG = {"vraag": "Mag het?", "datum": "2030-01-01", "antwoord": "Ja.", "beantwoord_op": "2030-02-01"}
BELOFTE = {"wat": "Een brief.", "door": "college", "aan": "raad", "datum": "2030-01-01", "afgedaan_op": "2030-02-01"}
VOORAF = "Toezegging van het college aan de raad: Een brief."
ACHTERAF = "Toezegging van het college aan de raad afgedaan: Een brief."


@pytest.mark.parametrize(
    ("sleutel", "feit", "regels"),
    [
        (
            "voorgelegd_aan_raad",
            VRAAG,
            ["Vraag aan de raad: Mag het?", "De raad antwoordde op de vraag: Mag het? Het antwoord: Ja."],
        ),
        (
            "voorgelegd_aan_raad",
            VRAAG | {"antwoord": None},
            ["Vraag aan de raad: Mag het?", "De raad antwoordde op de vraag: Mag het?"],
        ),
        (
            "vragen_uit_de_raad",
            VRAAG | {"soort": "motie", "van": ["fractie A", "fractie B"]},
            [
                "Motie uit de raad, van fractie A en fractie B: Mag het?",
                "Het college antwoordde op een motie uit de raad, van fractie A en fractie B: Mag het? "
                "Het antwoord: Ja.",
            ],
        ),
        (
            "vragen_uit_de_raad",
            VRAAG | {"soort": "onbekend", "van": "onbekend", "antwoord": "onbekend"},
            [
                "Vraag uit de raad: Mag het?",
                "Het college antwoordde op een vraag uit de raad: Mag het?",
            ],
        ),
        ("toezeggingen", BELOFTE, [VOORAF, f"{ACHTERAF} Onbekend is of zij is nagekomen."]),
        ("toezeggingen", BELOFTE | {"afgedaan_op": None, "nagekomen": "ja"}, [f"{VOORAF} Nagekomen."]),
        ("toezeggingen", BELOFTE | {"nagekomen": "ja"}, [VOORAF, f"{ACHTERAF} Nagekomen."]),
        ("toezeggingen", BELOFTE | {"nagekomen": "onbekend"}, [VOORAF, f"{ACHTERAF} Onbekend is of zij is nagekomen."]),
        ("toezeggingen", BELOFTE | {"nagekomen": "nee"}, [VOORAF, f"{ACHTERAF} Niet nagekomen."]),
        (
            "toezeggingen",
            BELOFTE | {"nagekomen": "nee", "reden": "Er was geen tijd."},
            [VOORAF, f"{ACHTERAF} Niet nagekomen: Er was geen tijd."],
        ),
    ],
)
def test_op_de_tijdlijn(sleutel: str, feit: dict[str, Any], regels: list[str]) -> None:
    assert [
        moment.wat for moment in momenten(dossier("project", {sleutel: [feit]})) if moment.datum.vroegst.year == 2030
    ] == regels

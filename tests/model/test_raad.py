"""How questions and promises stand on the timeline of a file."""

from typing import Any

import pytest

from participatie_cli.model.tijdlijn import momenten
from tests.gevallen import dossier

VRAAG = {"vraag": "Mag het?", "datum": "2030-01-01", "antwoord": "Ja.", "beantwoord_op": "2030-02-01"}
BELOFTE = {"wat": "Een brief.", "door": "college", "aan": "raad", "datum": "2030-01-01", "afgedaan_op": "2030-02-01"}
VOORAF = "Toezegging: Een brief. (door: college; aan: raad)"
ACHTERAF = "Toezegging, afgedaan op: Een brief. (door: college; aan: raad)"


@pytest.mark.parametrize(
    ("sleutel", "feit", "regels"),
    [
        (
            "voorgelegd_aan_raad",
            VRAAG,
            ["Vraag aan de raad: Mag het?", "Vraag aan de raad, beantwoord op: Mag het? Antwoord: Ja."],
        ),
        (
            "voorgelegd_aan_raad",
            VRAAG | {"antwoord": None},
            ["Vraag aan de raad: Mag het?", "Vraag aan de raad, beantwoord op: Mag het?"],
        ),
        (
            "vragen_uit_de_raad",
            VRAAG | {"soort": "motie", "van": ["fractie A", "fractie B"]},
            [
                "Vraag uit de raad: Mag het? (soort: motie; van: fractie A, fractie B)",
                "Vraag uit de raad, beantwoord op: Mag het? (soort: motie; van: fractie A, fractie B) Antwoord: Ja.",
            ],
        ),
        (
            "vragen_uit_de_raad",
            VRAAG | {"soort": "onbekend", "van": "onbekend", "antwoord": "onbekend"},
            [
                "Vraag uit de raad: Mag het? (soort: onbekend)",
                "Vraag uit de raad, beantwoord op: Mag het? (soort: onbekend) Antwoord: onbekend",
            ],
        ),
        ("toezeggingen", BELOFTE, [VOORAF, ACHTERAF]),
        ("toezeggingen", BELOFTE | {"nagekomen": "ja"}, [VOORAF, f"{ACHTERAF} Nagekomen."]),
        ("toezeggingen", BELOFTE | {"nagekomen": "onbekend"}, [VOORAF, f"{ACHTERAF} Nagekomen: onbekend."]),
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

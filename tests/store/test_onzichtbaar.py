"""Characters that cannot be seen, in a value or a key."""

from pathlib import Path

import pytest

from participatie_cli.model.project import Project
from participatie_cli.store.lezen import lees
from tests.store.test_kapotte_bestanden import GOED, schrijf


@pytest.mark.parametrize("escape", [r"\e", r"\u202e", r"\u200b", r"\x85", r"\U000E0041"])
def test_een_onzichtbaar_teken_door_een_escape(escape: str, tmp_path: Path) -> None:
    """What a file may not hold itself, an escape of YAML can; the value stays, and the reader is told where."""
    uitkomst = lees(schrijf(tmp_path, GOED.replace("titel: ", f'opmerking: "a{escape}b"\ntitel: ')), "x.yaml", Project)
    assert uitkomst.waarde is not None
    (bevinding,) = uitkomst.bevindingen
    assert (bevinding.code, bevinding.ernst.value, bevinding.pad) == ("LEZ020", "waarschuwing", ("opmerking",))
    assert bevinding.melding.startswith("Hier staat het onzichtbare teken U+")


def test_een_onzichtbaar_teken_in_een_sleutel_of_lijst(tmp_path: Path) -> None:
    inhoud = GOED + 'wijken:\n- gewoon\n- "a\\u200bb\\u202e"\n"\\u2066x": 1\n'
    tekens = [een for een in lees(schrijf(tmp_path, inhoud), "x.yaml", Project).bevindingen if een.code == "LEZ020"]
    assert [(een.pad, een.melding) for een in tekens] == [
        (("\u2066x",), "Hier staat het onzichtbare teken U+2066."),
        (("wijken", 1), "Hier staan onzichtbare tekens: U+200B, U+202E."),
    ]


@pytest.mark.parametrize(
    "gewoon", ["caf\u00e9 \u2713", "zacht\u00adkoppel", "vaste\u00a0spatie", "\U0001f469\u200d\U0001f680"]
)
def test_gewone_tekens_geven_geen_bevinding(gewoon: str, tmp_path: Path) -> None:
    uitkomst = lees(schrijf(tmp_path, GOED + f'opmerking: "{gewoon}\\n\\t"\n'), "x.yaml", Project)
    assert uitkomst.bevindingen == ()

"""Entries of lists are known again by what they say, and not by where they stand."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from participatie_cli.model.gelijkenis import paren
from participatie_cli.model.project import Project

GEVALLEN = yaml.load((Path(__file__).parent / "gelijk.yaml").read_text("utf-8"), yaml.BaseLoader)


def lijst(soort: str, inhoud: Any, woord: str) -> tuple[Any, ...]:
    """The entries of a list of a project; of a number so many lessons that differ."""
    ruw = inhoud if isinstance(inhoud, list) else [{"les": f"Begin vroeg, {woord} {nr}."} for nr in range(int(inhoud))]
    instrumenten = {} if soort == "instrumenten" else {"instrumenten": "onbekend"}
    vast = {"id": "plein", "titel": "Plein", "samenvatting": "Het plein.", "vorm": "onbekend"}
    project = Project.model_validate({**vast, "initiatiefnemer": "onbekend", **instrumenten, soort: ruw})
    gelezen: tuple[Any, ...] = getattr(project, soort)
    return gelezen


@pytest.mark.parametrize("geval", GEVALLEN, ids=lambda geval: geval["naam"])
def test_gelijkenis(geval: dict[str, Any]) -> None:
    vroeger, nu = (
        lijst(geval["soort"], geval["vroeger"], "zei iemand"),
        lijst(geval["soort"], geval["nu"], "zei een ander"),
    )
    zelfde = (
        [None] * len(vroeger)
        if geval["zelfde"] == "geen"
        else [int(een) if een.isdigit() else None for een in geval["zelfde"]]
    )
    assert list(paren(vroeger, nu)) == zelfde


def test_woorden_in_een_lijst() -> None:
    assert paren(("de haven", "het groen"), ("de kade", "het groen")) == (None, 1)
    assert paren(("de inrichting van de kade",), ("inrichting van de kade",)) == (0,)

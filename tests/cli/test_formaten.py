"""A format stands in one place: option, help, completion, manual and what `--uitleg` takes follow from there."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer

from participatie_cli.cli.app import opdrachten as programma
from participatie_cli.cli.checkformaten import FORMATEN
from participatie_cli.cli.uitleg import FORMATEN as UITLEGFORMATEN
from tests.conftest import Draai

HANDLEIDING = (Path(__file__).parents[2] / "docs/handleiding.md").read_text("utf-8")


def met_formaat() -> Iterator[tuple[str, Any]]:
    """Every command that has the option, as it is typed, with that option."""
    geheel = programma()
    groepen = {"": geheel} | {naam: een for naam, een in geheel.commands.items() if hasattr(een, "commands")}
    opdrachten = {
        f"{groep} {naam}".strip(): een for groep, waarde in groepen.items() for naam, een in waarde.commands.items()
    }
    for naam, opdracht in opdrachten.items():
        for parameter in opdracht.params:
            if "--formaat" in parameter.opts:
                yield naam, parameter


OPTIES = dict(met_formaat())


def woorden(naam: str) -> list[str]:
    parameter = OPTIES[naam]
    return [een.value for een in parameter.shell_complete(typer.Context(programma()), "")]


def test_de_opdrachten_met_een_formaat() -> None:
    assert {"check", "score", "report", "regel", "kader", "kader toon", "kader verschil", "kader dekking"} <= set(
        OPTIES
    )


@pytest.mark.parametrize("naam", OPTIES)
def test_de_hulp_noemt_elk_formaat_dat_aangevuld_wordt(naam: str, draai: Draai, tmp_path: Path) -> None:
    hulp = " ".join(draai(*naam.split(), "--help", map_=tmp_path).uit.split())
    assert woorden(naam)
    assert [woord for woord in woorden(naam) if woord not in hulp] == []
    fout = draai(*naam.split(), "--formaat", "anders", map_=tmp_path).fout
    assert f"Kies uit: {', '.join(woorden(naam))}." in fout


@pytest.mark.parametrize("naam", OPTIES)
def test_de_handleiding_noemt_elk_formaat(naam: str) -> None:
    gewoon = OPTIES[naam].default
    assert [
        woord
        for woord in woorden(naam)
        if woord != gewoon and f"`{woord}`" not in HANDLEIDING.replace("`--formaat ", "`")
    ] == []


def test_een_formaat_heeft_een_woord_en_een_woord_een_formaat() -> None:
    """`md` and `markdown` are not two formats."""
    alle = {woord for naam in OPTIES for woord in woorden(naam)}
    assert not {"md", "text", "txt", "word"} & alle


def test_uitleg_weigert_elk_formaat_dat_zij_niet_schrijft(draai: Draai, register_klein: Path) -> None:
    """A format that is added to the check is not silently explained as text."""
    for formaat in set(FORMATEN) - set(UITLEGFORMATEN):
        afloop = draai("check", "--uitleg", "laat-plein", "VIS007", "--formaat", formaat, map_=register_klein)
        assert afloop.code == 2
        assert "alleen --formaat tekst of json, en geen pad" in afloop.fout

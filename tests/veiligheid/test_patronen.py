"""What a regular expression costs cannot be counted, so its form is held: no repeat that can be cut in many ways."""

import importlib
import pkgutil
import re
from collections.abc import Iterator
from typing import Any

import pytest

import participatie_cli.model
import participatie_cli.privacy
import participatie_cli.rules
import participatie_cli.store

ontleder: Any = importlib.import_module("re._parser")
EINDELOOS = ontleder.MAXREPEAT
HERHALING = {"MAX_REPEAT", "MIN_REPEAT"}
GEEFT_NIETS_TERUG = {"ATOMIC_GROUP", "POSSESSIVE_REPEAT"}
"""What is read in one way only: none of what it took is given back to be read otherwise."""
NEEMT_NIETS = {"ASSERT", "ASSERT_NOT", "AT"}
VEEL = 64
"""A repeat that may go on for longer is as bad as one without end."""


def patronen() -> Iterator[tuple[str, re.Pattern[str]]]:
    for pakket in (participatie_cli.model, participatie_cli.privacy, participatie_cli.rules, participatie_cli.store):
        for module in pkgutil.walk_packages(pakket.__path__, f"{pakket.__name__}."):
            for naam, waarde in vars(importlib.import_module(module.name)).items():
                if isinstance(waarde, re.Pattern) and isinstance(waarde.pattern, str):
                    yield f"{module.name}.{naam}", waarde


def dubbelzinnig(deel: Any) -> bool:
    """Whether a repeat without end holds one with a choice of length, without a sign of its own to begin with."""
    return any(_dubbelzinnig(str(soort), inhoud) for soort, inhoud in deel)


def _dubbelzinnig(soort: str, inhoud: Any) -> bool:
    if soort in HERHALING:
        _, meest, lijf = inhoud
        eindeloos = meest == EINDELOOS or meest > VEEL
        return dubbelzinnig(lijf) or (eindeloos and _rekt(lijf) and not _begint_met_een_teken(lijf))
    return any(dubbelzinnig(deel) for deel in _delen(inhoud))


def _rekt(deel: Any) -> bool:
    """Whether something in it can be of more than one length, at one and the same place."""
    for soort, inhoud in deel:
        if str(soort) in HERHALING and inhoud[0] != inhoud[1]:
            return True
        if str(soort) not in GEEFT_NIETS_TERUG and any(_rekt(onderdeel) for onderdeel in _delen(inhoud)):
            return True
    return False


def _begint_met_een_teken(deel: Any) -> bool:
    """Whether each round begins with a word or a sign of its own, or with one of a set and then such a sign."""
    (soort, inhoud), *rest = [een for een in deel if str(een[0]) not in NEEMT_NIETS]
    if str(soort) == "SUBPATTERN":
        return _begint_met_een_teken(inhoud[-1])
    if str(soort) == "BRANCH":
        return all(_begint_met_een_teken(tak) for tak in inhoud[1])
    return str(soort) == "LITERAL" or (str(soort) == "IN" and bool(rest) and str(rest[0][0]) == "LITERAL")


def _delen(inhoud: Any) -> Iterator[Any]:
    """The patterns within a part, wherever they stand."""
    if isinstance(inhoud, ontleder.SubPattern):
        yield inhoud
    elif isinstance(inhoud, (list, tuple)):
        for onderdeel in inhoud:
            yield from _delen(onderdeel)


@pytest.mark.parametrize(("naam", "patroon"), list(patronen()), ids=lambda wat: wat if isinstance(wat, str) else "")
def test_geen_patroon_kan_op_veel_manieren_worden_gelezen(naam: str, patroon: re.Pattern[str]) -> None:
    assert not dubbelzinnig(ontleder.parse(patroon.pattern, patroon.flags)), naam


@pytest.mark.parametrize("slecht", [r"(a+)+$", r"(?:[a-z]+)*1", r"(?:\w*\d)+x", r"((ab?)+)+", r"(?:(?:ab?)*+c+)*"])
def test_een_slecht_patroon_wordt_herkend(slecht: str) -> None:
    assert dubbelzinnig(ontleder.parse(slecht))

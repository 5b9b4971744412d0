"""The cases of a rule notice nearly every small change to it."""

import ast

import pytest

from benchmarks.mutaties import FAMILIES, REGELS, meet, mutanten

MINSTENS = 0.9
BRON = """
def toets(a: int, b: bool = False) -> bool:
    assert a is not None
    return not a <= 3 and any(x for x in (a,) if x)
"""


def test_elke_verandering_is_er_een() -> None:
    """No assertion and no annotation is changed."""
    alle = list(mutanten(BRON))
    assert [een.wat.split("  =>  ")[1] for een in alle] == [
        "True",
        "not a <= 3 or any((x for x in (a,) if x))",
        "any((x for x in (a,) if x))",
        "not a <= 3",
        "a <= 3",
        "all((x for x in (a,) if x))",
        "a < 3",
        "a > 3",
        "4",
        "2",
        " for x in (a,)",
    ]
    assert all("assert a is not None" in ast.unparse(een.boom) for een in alle)
    assert len({ast.unparse(een.boom) for een in alle}) == len(alle)


@pytest.mark.langzaam
@pytest.mark.parametrize("familie", FAMILIES)
def test_de_gevallen_merken_het(familie: str) -> None:
    gemeten = [meet(pad) for pad in sorted((REGELS / familie).glob("*_*.py")) if pad.stem != "__init__"]
    alle, over = sum(aantal for aantal, _ in gemeten), sum(len(rij) for _, rij in gemeten)
    assert 1 - over / alle >= MINSTENS

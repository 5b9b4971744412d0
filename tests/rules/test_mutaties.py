"""The cases of a rule notice nearly every small change to it."""

import ast

from benchmarks.mutaties import mutanten

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

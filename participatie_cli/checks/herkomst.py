"""Two checks held against each other by what their findings are recognised by."""

from collections import Counter

from participatie_cli.results.bevinding import Bevinding
from participatie_cli.results.uitslag import Controleverslag
from participatie_cli.results.vergelijking import Herkomst


def keren(verslag: Controleverslag) -> Counter[str]:
    """How often each finding is recognised: more than once only where two files say that they are the same."""
    return Counter(een.vingerafdruk for een in verslag.bevindingen)


def niet_nieuw(nu: Controleverslag, toen: Controleverslag, destijds: Controleverslag | None) -> dict[str, Herkomst]:
    """Where the findings come from that were there in an earlier state as well, by what they are recognised by.

    `toen` is that state as of the day of now, and `destijds` as of its own day; None where that is the same day. What
    is there more often than it was is new.
    """
    hier, daar = keren(nu), keren(toen)
    al = keren(toen if destijds is None else destijds)
    return {
        een: Herkomst.BESTOND if aantal <= al[een] else Herkomst.TIJD
        for een, aantal in hier.items()
        if aantal <= daar[een]
    }


def weg(nu: Controleverslag, toen: Controleverslag) -> tuple[Bevinding, ...]:
    """The findings of an earlier state that are there no more."""
    hier = keren(nu)
    return tuple(een for een in toen.bevindingen if een.vingerafdruk not in hier)

"""Which entries of two lists are about the same fact, wherever they stand and whatever was corrected in them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

from participatie_cli.model.bron import Bronvermelding
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import Onbekend
from participatie_cli.values.veld import Feit
from participatie_cli.values.vergelijken import kaal

VERMELDING: Final = frozenset(Bronvermelding.model_fields)
"""Where a fact comes from does not say which fact it is."""

_KORTSTE_WOORD: Final = 4
_HELFT: Final = 0.5
_MEESTE: Final = 0.6
_HOOGSTENS: Final = 40
"""So many entries without a partner are held against each other one by one; of more only what is equal counts."""


def paren(hier: Sequence[Any], daar: Sequence[Any]) -> tuple[int | None, ...]:
    """For each entry of a list the place in the other of the same fact, each at most once; None where there is none.

    What is equal comes first, then what says the same in the field by which it is known (its day first), and last what
    says nearly the same on the same day. A text that says something else makes another fact.
    """
    gevonden: dict[int, int] = {}
    vrij = _gelijken(hier, daar, gevonden)
    over = [plaats for plaats in range(len(hier)) if plaats not in gevonden]
    if over and vrij and len(over) <= _HOOGSTENS and len(vrij) <= _HOOGSTENS:
        _verwanten(hier, daar, over, vrij, gevonden)
    return tuple(map(gevonden.get, range(len(hier))))


def _gelijken(hier: Sequence[Any], daar: Sequence[Any], gevonden: dict[int, int]) -> list[int]:
    """Pair what is equal, first what stands in one place; the places of the other list that are over."""
    zelfde = {plaats for plaats, (een, ander) in enumerate(zip(hier, daar, strict=False)) if een == ander}
    gevonden.update((plaats, plaats) for plaats in zelfde)
    rest = [plaats for plaats in range(len(daar)) if plaats not in zelfde]
    if not rest or len(zelfde) == len(hier):
        return rest
    bij: dict[Any, list[int]] = defaultdict(list)
    for plaats in reversed(rest):
        bij[daar[plaats]].append(plaats)
    for plaats, een in enumerate(hier):
        if plaats not in zelfde and bij.get(een):
            gevonden[plaats] = bij[een].pop()
    return sorted(plaats for rij in bij.values() for plaats in rij)


def _verwanten(
    hier: Sequence[Any], daar: Sequence[Any], over: Iterable[int], vrij: Iterable[int], gevonden: dict[int, int]
) -> None:
    """Pair what is most alike first."""
    mogelijk = sorted(_mogelijk(hier, daar, list(over), list(vrij)))
    bezet: set[int] = set()
    for _, een, ander in mogelijk:
        if een not in gevonden and ander not in bezet:
            gevonden[een] = ander
            bezet.add(ander)


def _mogelijk(
    hier: Sequence[Any], daar: Sequence[Any], over: list[int], vrij: list[int]
) -> Iterator[tuple[int, int, int]]:
    for een in over:
        for ander in vrij:
            if (rang := _rang(hier[een], daar[ander])) is not None:
                yield rang, een, ander


def _rang(een: Any, ander: Any) -> int | None:
    """How alike two entries are, the most alike first; None where they are not about the same."""
    if isinstance(een, str) and isinstance(ander, str):
        return 2 if _overlap(een, ander) >= _MEESTE else None
    if not isinstance(een, Feit) or type(een) is not type(ander):
        return None
    zelfde_dag, zelfde_kern = een.dag == ander.dag, kaal(een.kern or "") == kaal(ander.kern or "")
    if zelfde_kern and _spreekt_niet_tegen(een, ander):
        return 0 if zelfde_dag else 1
    return 2 if zelfde_dag and isinstance(een.dag, Datum) and _bijna_gelijk(een, ander) else None


def _spreekt_niet_tegen(een: Feit, ander: Feit) -> bool:
    """Whether the texts of both say about the same, or one of them the very same, beside what they are known by."""
    teksten = [deel for deel in _beide(een, ander) if isinstance(deel[1], str) and deel[0] != een.KERN]
    anders = [deel for deel in teksten if _overlap(deel[1], deel[2]) < _HELFT]
    return not anders or any(eerst == dan for _, eerst, dan in teksten)


def _bijna_gelijk(een: Feit, ander: Feit) -> bool:
    """Whether most of what both say themselves is the same, in two things at least, or in nearly the same words."""
    eigen = [deel for deel in _beide(een, ander) if deel[0] != een.DAG]
    gelijk = sum(eerst == dan for _, eerst, dan in eigen)
    alles = " ".join(str(eerst) for _, eerst, _ in eigen), " ".join(str(dan) for _, _, dan in eigen)
    return (gelijk > 1 and gelijk * 2 > len(eigen)) or _overlap(*alles) >= _MEESTE


def _beide(een: Feit, ander: Feit) -> Iterator[tuple[str, Any, Any]]:
    """The fields with a text or a number of its own that are filled in both; words from a list say too little."""
    for naam, eerst in een.__dict__.items():
        dan = ander.__dict__[naam]
        if naam not in VERMELDING and _eigen(eerst) and _eigen(dan):
            yield naam, eerst, dan


def _eigen(waarde: Any) -> bool:
    return type(waarde) is str or (
        waarde is not None and not isinstance(waarde, str | bool | tuple | Feit | Onbekend | Datum)
    )


def _overlap(een: str, ander: str) -> float:
    """Which part of the words of the shorter text stand in the other too."""
    if een == ander:
        return 1.0
    hier, daar = woorden_van(een), woorden_van(ander)
    return len(hier & daar) / max(1, min(len(hier), len(daar)))


def woorden_van(tekst: str) -> frozenset[str]:
    """The words of a text that say something, as they are compared."""
    schoon = "".join(teken if teken.isalnum() else " " for teken in kaal(tekst))
    return frozenset(woord for woord in schoon.split() if len(woord) >= _KORTSTE_WOORD)

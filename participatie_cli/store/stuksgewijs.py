"""Texts that are nearly alike, taken apart key by key: what was read before is not read again."""

import re
from itertools import pairwise
from typing import Any, Final

from participatie_cli.store.ontleding import Ontleed
from participatie_cli.store.yaml import ontleed

_SLEUTEL: Final = re.compile(r"^[a-z_]+:(?=\s|$)", re.MULTILINE)
"""A key of the file itself begins a line; no text or list that began under an earlier one goes on there."""
_ANDER_DOCUMENT: Final = re.compile(r"^(?:---|\.\.\.|%)", re.MULTILINE)


class Stuksgewijs:
    """Takes one text after another apart, and keeps of the last what stood under each key."""

    def __init__(self) -> None:
        self._bekend: dict[str, dict[str, Any]] = {}

    def ontleed(self, tekst: str) -> Ontleed:
        """The data of a text, as taking it apart at once gives it; nobody may change what is in there.

        Where a piece by itself is not in order the whole is taken apart, so that every problem has its place.
        """
        nu: dict[str, dict[str, Any]] = {}
        gegevens: dict[str, Any] = {}
        for stuk in _stukken(tekst):
            deel = self._deel(stuk)
            if deel is None or not gegevens.keys().isdisjoint(deel):
                return ontleed(tekst)
            nu[stuk] = deel
            gegevens |= deel
        self._bekend = nu
        return Ontleed(gegevens)

    def _deel(self, stuk: str) -> dict[str, Any] | None:
        """What stands under the keys of a piece; None where it is not in order."""
        if stuk in self._bekend:
            return self._bekend[stuk]
        gelezen = ontleed(stuk)
        heel = not gelezen.problemen and not gelezen.geweigerd and isinstance(gelezen.gegevens, dict)
        return gelezen.gegevens if heel else None


def _stukken(tekst: str) -> list[str]:
    """A piece for each key, with what stands above the first in the first of them."""
    if _ANDER_DOCUMENT.search(tekst):
        return [tekst]
    begin = [sleutel.start() for sleutel in _SLEUTEL.finditer(tekst)][1:]
    return [tekst[van:tot] for van, tot in pairwise([0, *begin, len(tekst)])]

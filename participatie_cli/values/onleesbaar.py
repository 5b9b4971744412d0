"""Where in a file something stands that does not fit, and what can be said all the same."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from participatie_cli.values.pad import Pad


@dataclass(frozen=True, slots=True)
class Onleesbareplek:
    """A place in a file (`pad`) where something stands that does not fit.

    `veld` is the field that says less because of it, as it stands in the value that was made of the file: itself, or
    the list of which an entry was left out. `open` tells that it reads `onbekend` there; else it reads as if nothing
    stood in the file. `regel` is the rule that an entry which was left out is about, where that could be read;
    `intern` that something in what stands there may not be seen by residents; `feiten` that facts belong there, which
    nobody looked at now; `kenmerken` are the ids in what stands there, as far as those could be read.
    """

    pad: Pad
    veld: Pad
    open: bool
    regel: str | None = None
    intern: bool = False
    feiten: bool = False
    kenmerken: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Onleesbaar:
    """All such places of one file; of most files none.

    `weggelaten` holds of each list, by its place in the file, the entries that were left out of the value.
    """

    plekken: tuple[Onleesbareplek, ...] = ()
    weggelaten: Mapping[Pad, tuple[int, ...]] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.plekken)

    def bij(self, gelezen: Iterable[Pad]) -> tuple[Onleesbareplek, ...]:
        """Those that bear on fields which were looked at."""
        velden = set(gelezen)
        return tuple(plek for plek in self.plekken if plek.veld in velden)

    def raakt(self, veld: Pad) -> bool:
        """Whether a field says less because of any of them."""
        return bool(self.bij((veld,)))

    def in_bestand(self, pad: Pad) -> Pad:
        """The place in the file of a place in the value."""
        if not self.weggelaten:
            return pad
        hier: Pad = ()
        for stap in pad:
            weg = self.weggelaten.get(hier, ()) if isinstance(stap, int) else ()
            hier = (*hier, _teruggeteld(stap, weg) if isinstance(stap, int) else stap)
        return hier


def _teruggeteld(plaats: int, weg: tuple[int, ...]) -> int:
    """Which entry of a list it was, before these were left out."""
    for een in weg:
        plaats += een <= plaats
    return plaats


ALLES_LEESBAAR = Onleesbaar()
"""What is so of nearly every file."""

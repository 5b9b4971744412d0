"""Which groups took part, which did not, and of which nobody knows."""

from dataclasses import dataclass

from participatie_cli.report.producten.projectbeeld import Projectbeeld
from participatie_cli.values.aantal import Aantal


@dataclass(frozen=True, slots=True)
class Groepsbereik:
    """The groups by name; of those that took part with how many of how many."""

    wel: tuple[str, ...]
    niet: tuple[str, ...]
    onzeker: tuple[str, ...]


def bereik(beeld: Projectbeeld) -> Groepsbereik:
    """The groups of a project."""
    wel, niet, onzeker = list[str](), list[str](), list[str]()
    for een in beeld.groepen:
        if not isinstance(een.bereikt, Aantal):
            onzeker.append(een.groep)
        elif een.bereikt.is_nul is True:
            niet.append(een.groep)
        else:
            van = f" van {een.omvang.voluit}" if isinstance(een.omvang, Aantal) else ""
            wel.append(f"{een.groep} ({een.bereikt.voluit}{van})")
    return Groepsbereik(tuple(wel), tuple(niet), tuple(onzeker))

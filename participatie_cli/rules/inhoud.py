"""What a document must hold, asked in the same words of an ordinance and of a vision."""

from collections.abc import Iterable

from participatie_cli.kader.stukken import Onderdeel
from participatie_cli.rules.contract import Hiaten, Onzeker, Tekort
from participatie_cli.values.onbekend import Onbekend


def vraag_onderdelen(wat: str, onderdelen: Iterable[Onderdeel]) -> Hiaten:
    """Ask of each part whether it is recorded where it stands."""
    for onderdeel in onderdelen:
        if isinstance(onderdeel.waar, Onbekend):
            yield Onzeker(onderdeel.pad, f"onbekend is of in {wat} staat {onderdeel.vraag}")
        elif onderdeel.waar is None:
            yield Tekort(onderdeel.pad, f"Er is niet vastgelegd waar in {wat} staat {onderdeel.vraag}.", onderdeel.norm)

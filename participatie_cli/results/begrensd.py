"""At most so many findings of one kind in one file: nobody reads the thousandth, and a file can be made for more."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from participatie_cli.model.keuzes import Ernst
from participatie_cli.results.bevinding import Bevinding, Controlepunt

HOOGSTENS: Final = 1_000
"""So many findings of one kind in one file are told; of what is over only the number."""

TE_VEEL: Final = Controlepunt(
    "LEZ021",
    "te-veel-bevindingen",
    Ernst.ADVIES,
    "Er zijn te veel bevindingen van één soort",
    "Van één soort staan er per bestand hoogstens 1.000 bevindingen bij. Van de rest staat er alleen het aantal.",
    "Los eerst op wat er wel bij staat. Vaak is het één fout die steeds terugkomt.",
)


def begrensd(bevindingen: Iterable[Bevinding]) -> Iterator[Bevinding]:
    """The first of each kind in each file, and then of each how many there are besides."""
    geteld: Counter[tuple[str, str, str]] = Counter()
    for bevinding in bevindingen:
        soort = (bevinding.bestand, bevinding.code, bevinding.naam)
        geteld[soort] += 1
        if geteld[soort] <= HOOGSTENS:
            yield bevinding
    for (bestand, code, naam), aantal in geteld.items():
        if aantal > HOOGSTENS:
            yield en_nog(bestand, code, naam, aantal - HOOGSTENS)


def en_nog(bestand: str, code: str, naam: str, aantal: int) -> Bevinding:
    """How many findings of a kind there are besides those that are told."""
    melding = f"Van {code} ({naam}) zijn er in dit bestand nog {aantal} bevindingen, die hier niet bij staan."
    return TE_VEEL.bevinding(bestand, (), melding)

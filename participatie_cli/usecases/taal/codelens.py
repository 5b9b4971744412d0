"""The days that come next, above the file and above the fact that each follows from."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from participatie_cli.results.agenda import Agendapunt, eerstvolgende
from participatie_cli.store.schets.deel import Tekstbereik, Tekstschets
from participatie_cli.usecases.taal.bevindingen import Taalbeeld
from participatie_cli.values.datum import Datum
from participatie_cli.values.pad import Pad
from participatie_cli.wording.agenda import punt_als_zin


@dataclass(frozen=True, slots=True)
class Daglens:
    """A line with the last day for something, and the part of the text that it stands above."""

    stuk: Tekstbereik
    tekst: str


def dagregels(beeld: Taalbeeld, peildatum: date) -> tuple[Daglens, ...]:
    """The first day that comes, above the file, and for each fact the first day that follows from it."""
    komend = eerstvolgende(beeld.agenda, peildatum)
    return tuple(_regels(komend, beeld.schets)) if beeld.schets.delen else ()


def _regels(komend: tuple[Agendapunt, ...], schets: Tekstschets) -> Iterator[Daglens]:
    for punt in komend[:1]:
        yield Daglens(schets.delen[0].sleutel, in_woorden(punt))
    al = set[Pad]()
    for punt in komend:
        plek = _feit(punt.vanaf)
        deel = schets.deel(plek) if plek not in al else None
        if deel is not None:
            al.add(plek)
            yield Daglens(deel.sleutel, in_woorden(punt))


def _feit(pad: Pad) -> Pad:
    """The fact that a place stands in: an entry of a list, or a key at the top."""
    return next((pad[: nummer + 1] for nummer, stap in enumerate(pad) if isinstance(stap, int)), pad[:1])


def in_woorden(punt: Agendapunt) -> str:
    """`Uiterlijk 12 december 2026: de raad stelt het plan vast`."""
    assert isinstance(punt.dag, Datum)
    zin = punt_als_zin(punt)
    return f"Uiterlijk {punt.dag.voluit}: {zin[:1].lower()}{zin[1:]}"

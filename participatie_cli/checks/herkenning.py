"""What a line of an agenda, or a finding, is recognised by later, however its file has changed in the meantime."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from participatie_cli.results.agenda import Agendapunt
from participatie_cli.results.bevinding import Bevinding
from participatie_cli.rules.contract import Getoetst
from participatie_cli.values.datum import Datum
from participatie_cli.values.doorloop import op_pad
from participatie_cli.values.pad import Pad
from participatie_cli.values.veld import Feit


def herkend(punten: Iterable[Agendapunt], dossier: Getoetst) -> Iterator[Agendapunt]:
    """The lines, with places in the value that was made of a file, each with what it is about.

    That holds no day and no place in a list, which change with the register while a line stays about the same thing.
    """
    namen = _Namen(dossier)
    for punt in punten:
        delen = (punt.soort, punt.code or "", *namen.van(punt.pad), "", *namen.van(punt.vanaf), punt.herkenning)
        yield replace(punt, herkenning="/".join(delen))


def herkende_bevindingen(
    bevindingen: Iterable[Bevinding], bestand: str, dossier: Getoetst | None
) -> Iterator[Bevinding]:
    """The findings about one file, each with what it is about; `bestand` is a name that stays when a file is renamed.

    Where there is no value of the file, an entry of a list goes without a name. What sounds the same is numbered, so
    that of two findings one can be solved.
    """
    namen, keren = _Namen(dossier), Counter[str]()
    for een in bevindingen:
        kern = "/".join((bestand, een.code, *namen.van(een.pad)))
        keren[kern] += 1
        yield replace(een, herkenning=kern if keren[kern] == 1 else f"{kern}/{keren[kern]}")


class _Namen:
    """The entries of the lists of a file by a name instead of their place."""

    def __init__(self, dossier: Getoetst | None) -> None:
        self._dossier = dossier
        self._per_lijst: dict[Pad, tuple[str, ...]] = {}

    def van(self, pad: Pad) -> Iterator[str]:
        """The steps to a place, in words."""
        for diepte, stap in enumerate(pad):
            yield stap if isinstance(stap, str) else self._in_lijst(pad[:diepte], stap)

    def _in_lijst(self, lijst: Pad, plaats: int) -> str:
        if self._dossier is None:
            return "*"
        if lijst not in self._per_lijst:
            waarde = op_pad(self._dossier, lijst)
            self._per_lijst[lijst] = _namen(waarde) if isinstance(waarde, tuple) else ()
        namen = self._per_lijst[lijst]
        return namen[plaats] if plaats < len(namen) else str(plaats)


def _namen(rij: tuple[object, ...]) -> tuple[str, ...]:
    """What each entry says it is; those that say the same get a number, in order of time."""
    zelfde: dict[str, list[int]] = defaultdict(list)
    for plaats in sorted(range(len(rij)), key=lambda plaats: _dag(rij[plaats])):
        zelfde[_naam(rij[plaats])].append(plaats)
    namen = {plaats: f"{naam} {nr}" for naam, plaatsen in zelfde.items() for nr, plaats in enumerate(plaatsen, 1)}
    return tuple(namen[plaats] for plaats in range(len(rij)))


def _naam(een: object) -> str:
    return (een.kern or "") if isinstance(een, Feit) else str(een)


def _dag(een: object) -> date:
    dag = een.dag if isinstance(een, Feit) else None
    return dag.vroegst if isinstance(dag, Datum) else date.max

"""What a change of a file did to its agenda: which last days are met, which are new, and which moved."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from participatie_cli.results.agenda import Agendapunt
from participatie_cli.results.agendasoort import Agendasoort
from participatie_cli.values.pad import Pad


@dataclass(frozen=True, slots=True)
class Agendaverschil:
    """Lines before and after a change.

    What is `gedaan` was written down by the change itself, and what is `onzeker` too, but without a day. What is
    `vervallen` is not to be done any more because of something else that it says. `verschoven` holds each
    line as it was and as it is.
    """

    gedaan: tuple[Agendapunt, ...] = ()
    onzeker: tuple[Agendapunt, ...] = ()
    vervallen: tuple[Agendapunt, ...] = ()
    nieuw: tuple[Agendapunt, ...] = ()
    verschoven: tuple[tuple[Agendapunt, Agendapunt], ...] = ()


def agendaverschil(
    voor: Iterable[Agendapunt], na: Iterable[Agendapunt], geschreven: Iterable[Pad], zonder_dag: Iterable[Pad] = ()
) -> Agendaverschil:
    """Compare the agendas of one file around a change that wrote at these places, and at others without a day."""
    eerder, later, plekken, onzeker = _op_herkenning(voor), _op_herkenning(na), tuple(geschreven), tuple(zonder_dag)
    weg = [een for naam, punten in eerder.items() for een in punten[len(later[naam]) :]]
    rest = [een for een in weg if not _geschreven_op(een, plekken)]
    return Agendaverschil(
        gedaan=tuple(een for een in weg if _geschreven_op(een, plekken)),
        onzeker=tuple(een for een in rest if _geschreven_op(een, onzeker)),
        vervallen=tuple(een for een in rest if not _geschreven_op(een, onzeker)),
        nieuw=tuple(een for naam, punten in later.items() for een in punten[len(eerder[naam]) :]),
        verschoven=tuple(
            (oud, nieuw)
            for naam, punten in eerder.items()
            for oud, nieuw in zip(punten, later[naam], strict=False)
            if oud.dag != nieuw.dag
        ),
    )


def _op_herkenning(punten: Iterable[Agendapunt]) -> defaultdict[str, list[Agendapunt]]:
    """What is to be done by a day, by what it is about; a first day for something is no deadline."""
    gevonden: defaultdict[str, list[Agendapunt]] = defaultdict(list)
    for een in punten:
        if een.soort is Agendasoort.TERMIJN and not een.niet_eerder:
            gevonden[een.herkenning].append(een)
    return gevonden


def _geschreven_op(punt: Agendapunt, plekken: tuple[Pad, ...]) -> bool:
    """Whether something was written where this line says that it is to be written, or around or within it."""
    return any(pad[: len(punt.pad)] == punt.pad or punt.pad[: len(pad)] == pad for pad in plekken)

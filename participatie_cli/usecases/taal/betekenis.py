"""What the words mean from which one chooses in a field."""

from enum import StrEnum
from typing import Any, get_args

from participatie_cli.values.onbekend import WOORD, neemt_onbekend
from participatie_cli.values.velden import vaste_woorden

_ONBEKEND = "Iemand heeft gezocht, en het is niet bekend."


def woorden_van(annotatie: Any) -> tuple[str, ...]:
    """The words that a field takes, `onbekend` last; none where one writes anything else."""
    return (*vaste_woorden(annotatie), *[WOORD] * neemt_onbekend(annotatie))


def betekenis_van(annotatie: Any, woord: str) -> str:
    """What a word says in a field, in a few words; empty where the word says it by itself."""
    if woord == WOORD and neemt_onbekend(annotatie):
        return _ONBEKEND
    keuze = _keuze(annotatie, woord)
    voluit = getattr(keuze, "voluit", woord)
    return "" if voluit == woord else str(voluit)


def _keuze(annotatie: Any, woord: str) -> StrEnum | None:
    if isinstance(annotatie, type) and issubclass(annotatie, StrEnum):
        return next((een for een in annotatie if een.value == woord), None)
    return next((een for deel in get_args(annotatie) if (een := _keuze(deel, woord))), None)

"""Characters in a value that cannot be seen: an escape of YAML can hold what a file itself may not."""

from collections.abc import Iterator
from typing import Any

from participatie_cli.results.bevinding import Bevinding
from participatie_cli.store import leespunten as punt
from participatie_cli.values.pad import Pad
from participatie_cli.wording.zichtbaar import codepunt, stuurtekens


def onzichtbare_tekens(gegevens: Any, inhoud: str, bestand: str) -> Iterator[Bevinding]:
    """One finding for each value or key that holds such characters, in order of place; `inhoud` is the file itself."""
    stapel: list[tuple[Pad, Any]] = [((), gegevens)] if "\\" in inhoud or stuurtekens(inhoud) else []
    while stapel:
        pad, waarde = stapel.pop()
        if isinstance(waarde, str):
            yield from _gevonden(pad, waarde, bestand)
        elif isinstance(waarde, list):
            stapel += reversed([((*pad, nummer), een) for nummer, een in enumerate(waarde)])
        elif isinstance(waarde, dict):
            stapel += reversed([((*pad, sleutel), een) for sleutel, een in waarde.items()])
            for sleutel in waarde:
                yield from _gevonden((*pad, sleutel), sleutel, bestand)


def _gevonden(pad: Pad, tekst: str, bestand: str) -> Iterator[Bevinding]:
    if tekens := stuurtekens(tekst):
        namen = ", ".join(dict.fromkeys(codepunt(teken)[1:-1] for teken in tekens))
        wat = "staat het onzichtbare teken" if len(set(tekens)) == 1 else "staan onzichtbare tekens:"
        yield punt.ONZICHTBAAR_TEKEN.bevinding(bestand, pad, f"Hier {wat} {namen}.")

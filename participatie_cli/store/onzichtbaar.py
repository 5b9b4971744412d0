"""Characters in a file that cannot be seen, or that look like another one, wherever they stand: also in comments.

What a file may not hold itself, an escape of YAML can: that is found in the data.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Any, Final

from participatie_cli.results.bevinding import Bevinding, Controlepunt
from participatie_cli.store import leespunten as punt
from participatie_cli.store.tekst import Leesprobleem
from participatie_cli.values.pad import Pad
from participatie_cli.values.tekens import LIJKT_OP, ZICHTBAAR, behalve, heet, lijkende, misleidende
from participatie_cli.wording.zichtbaar import stuurplekken, stuurtekens

_INSPRINGING: Final = re.compile(r"\s*")
_WEBADRES: Final = re.compile(r"https?://[^\s<>\"]+")


def vreemde_tekens(inhoud: str) -> Iterator[Leesprobleem]:
    """One problem for each line with such characters, at the first of them."""
    verdacht = {teken for teken in set(behalve(inhoud, ZICHTBAAR)) if _is_verdacht(teken)}
    if not verdacht:
        return
    for nummer, met_einde in enumerate(inhoud.split("\n"), 1):
        regel = met_einde.removesuffix("\r")
        if "\r" in regel or not (regel.isascii() or verdacht.isdisjoint(regel)):
            yield from _op_regel(punt.ONZICHTBAAR_TEKEN, nummer, regel, stuurplekken(regel))
            yield from _op_regel(punt.LIJKEND_TEKEN, nummer, regel, _lijkend(regel))


def _is_verdacht(teken: str) -> bool:
    """Whether a character may say something else than it shows, in some place."""
    return teken in LIJKT_OP or teken == "\r" or bool(stuurplekken(teken))


def _lijkend(regel: str) -> list[int]:
    """Where a character misleads; in the indentation and in an address every one that looks like another does."""
    strikt = [_INSPRINGING.match(regel), *_WEBADRES.finditer(regel)]
    plekken = {begin.start() + plek for begin in strikt if begin for plek in lijkende(begin[0])}
    return sorted(plekken | {*misleidende(regel)})


def _op_regel(wat: Controlepunt, nummer: int, regel: str, plekken: list[int]) -> Iterator[Leesprobleem]:
    if plekken:
        yield Leesprobleem(wat, _zin(wat, [regel[plek] for plek in plekken]), nummer, plekken[0] + 1)


def onzichtbaar_door_escapes(gegevens: Any, inhoud: str, bestand: str) -> Iterator[Bevinding]:
    """One finding for each value or key whose invisible characters do not stand in the file itself, in order."""
    stapel: list[tuple[Pad, Any]] = [((), gegevens)] if "\\" in inhoud else []
    while stapel:
        pad, waarde = stapel.pop()
        if isinstance(waarde, str):
            yield from _gevonden(pad, waarde, inhoud, bestand)
        elif isinstance(waarde, list):
            stapel += reversed([((*pad, nummer), een) for nummer, een in enumerate(waarde)])
        elif isinstance(waarde, dict):
            stapel += reversed([((*pad, sleutel), een) for sleutel, een in waarde.items()])
            for sleutel in waarde:
                yield from _gevonden((*pad, sleutel), sleutel, inhoud, bestand)


def _gevonden(pad: Pad, tekst: str, inhoud: str, bestand: str) -> Iterator[Bevinding]:
    if tekens := [teken for teken in stuurtekens(tekst) if teken not in inhoud]:
        yield punt.ONZICHTBAAR_TEKEN.bevinding(bestand, pad, _zin(punt.ONZICHTBAAR_TEKEN, tekens))


def _zin(wat: Controlepunt, tekens: Iterable[str]) -> str:
    namen = [heet(teken) for teken in dict.fromkeys(tekens)]
    soort = "onzichtbare teken" if wat is punt.ONZICHTBAAR_TEKEN else "bedrieglijke teken"
    if len(namen) == 1:
        return f"Hier staat het {soort} {namen[0]}."
    return f"Hier staan {soort}s: {', '.join(namen)}."

"""Where things stand in a file that was read by the fast road: the order of its lines is that of its data."""

from collections.abc import Iterator
from typing import Any

from participatie_cli.store.plek import Plaatsen, Regelmerk, Regels
from participatie_cli.store.vlugge_haken import plekken_in_lijst, plekken_tussen_haken
from participatie_cli.store.vlugge_yaml import met_gewone_regeleinden, regels_van


def plekken_in(tekst: str, plaatsen: Plaatsen) -> None:
    """Put the mark of every key and list entry beside the data that the fast road made of a text."""
    gewoon = met_gewone_regeleinden(tekst)
    _zet(plaatsen.gegevens, iter(_plekken(gewoon)), Regels(gewoon), plaatsen)


def _zet(blok: Any, plekken: Iterator[int], regels: Regels, plaatsen: Plaatsen) -> None:
    merken = plaatsen.voor(blok)
    for stap, waarde in blok.items() if isinstance(blok, dict) else enumerate(blok):
        merken[stap] = Regelmerk(next(plekken), regels)
        if isinstance(waarde, (dict, list)):
            _zet(waarde, plekken, regels, plaatsen)


def _plekken(tekst: str) -> list[int]:
    """Where each key and each list entry begins, in order."""
    plekken = list[int]()
    for regel in regels_van(tekst):
        if (plek := regel.end("streep")) >= 0:
            plekken.append(plek)
        if (plek := regel.start("sleutel")) >= 0:
            plekken.append(plek)
        if (plek := regel.start("haken")) >= 0:
            plekken += [plek + verder for verder in plekken_tussen_haken(regel["haken"])]
        elif (plek := regel.start("waarde")) >= 0 and tekst[plek] == "[":
            plekken += [plek + verder for verder in plekken_in_lijst(regel["waarde"])]
    return plekken

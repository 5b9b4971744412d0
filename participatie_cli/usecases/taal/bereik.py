"""Which part of a text a finding is about: the value that is wrong, the key that is not known, or the word there."""

import re
from typing import Final

from participatie_cli.results.bevinding import Bevinding
from participatie_cli.store import leespunten as punt
from participatie_cli.store.plek import Regels
from participatie_cli.store.schets.deel import Tekstbereik, Tekstdeel, Tekstschets

_OVER_DE_SLEUTEL: Final = frozenset({punt.ONBEKENDE_SLEUTEL.code, punt.DUBBELE_SLEUTEL.code})
_WOORD: Final = re.compile(r"[^\s,\[\]{}]+")


def bereik_van(bevinding: Bevinding, schets: Tekstschets, regels: Regels, lengte: int | None = None) -> Tekstbereik:
    """What to underline for a finding that has its line and column; never empty where its line is not.

    Of what is missing that is the key of what it is missing in. `lengte` is how much is underlined where that is known.
    """
    plek = regels.index((bevinding.regelnummer or 1, bevinding.kolom or 1))
    if lengte is not None:
        return plek, min(plek + lengte, len(schets.tekst))
    deel = schets.deel(bevinding.pad) if bevinding.pad else None
    if deel is None:
        return _op_de_plek(schets, plek)
    if not _begint_op(deel, schets, plek):
        return _woord(schets.tekst, plek)
    if bevinding.code in _OVER_DE_SLEUTEL or not _is_kort(deel, schets.tekst):
        return _kop(deel, schets)
    return deel.waarde


def _op_de_plek(schets: Tekstschets, plek: int) -> Tekstbereik:
    """The key or entry that begins at a place, or else the word there."""
    deel = schets.op(plek)
    if deel is None or not _begint_op(deel, schets, plek):
        return _woord(schets.tekst, plek)
    return _kop(deel, schets)


def _begint_op(deel: Tekstdeel, schets: Tekstschets, plek: int) -> bool:
    """Whether the parser and the sketch of the text agree where it stands."""
    return plek in (deel.sleutel[0], deel.waarde[0], _kop(deel, schets)[0])


def _is_kort(deel: Tekstdeel, tekst: str) -> bool:
    return deel.heeft_waarde and "\n" not in tekst[slice(*deel.waarde)]


def _kop(deel: Tekstdeel, schets: Tekstschets) -> Tekstbereik:
    """The key; of an entry that is a block its first key, and of a text the text on its line."""
    while not deel.is_sleutel and (kinderen := schets.onder(deel.pad)):
        deel = kinderen[0]
    if deel.is_sleutel or not deel.heeft_waarde:
        return deel.sleutel if deel.sleutel[0] < deel.sleutel[1] else deel.waarde
    return _tot_het_einde(schets.tekst, deel.waarde)


def _tot_het_einde(tekst: str, stuk: Tekstbereik) -> Tekstbereik:
    einde = tekst.find("\n", *stuk)
    return (stuk[0], einde) if einde >= 0 else stuk


def _woord(tekst: str, plek: int) -> Tekstbereik:
    """The word at a place, or the sign there, or the last one before it on its line."""
    plek = min(plek, len(tekst))
    gevonden = _WOORD.match(tekst, plek)
    if gevonden:
        return gevonden.span()
    if plek < len(tekst) and tekst[plek] not in "\r\n":
        return plek, plek + 1
    begin = tekst.rfind("\n", 0, plek) + 1
    return max(begin, plek - 1), plek

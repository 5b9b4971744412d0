"""What is being written at a place in a text: a key of some block, or the value of some key or entry."""

import re
from dataclasses import dataclass
from typing import Final

from participatie_cli.store.schets.deel import Tekstbereik, Tekstdeel, Tekstschets
from participatie_cli.store.schets.lezen import schets
from participatie_cli.store.schets.regels import is_streep, sleutel_op
from participatie_cli.values.pad import Pad

_WOORD_ERVOOR: Final = re.compile(r"[^\s,\[\]{}]*\Z")
_WOORD_ERNA: Final = re.compile(r"[^\s,\[\]{}:#]*")
_OPMERKING: Final = re.compile(r"(?:^|[ \t])#")
_IN_EEN_HAAK: Final = re.compile(r"[^,\[\]{}]*\Z")
_NIEUW: Final = "\ue000"
"""Stands for the word that is being written: a key that no text has."""
_OPENT: Final = {"[": "]", "{": "}"}


@dataclass(frozen=True, slots=True)
class Schrijfplek:
    """Where something is written. `stuk` is the word that stands there by now, which is to be replaced.

    Of a key `pad` is the block in which it comes, and else the place of the value. `kolom` is the column of a key, and
    -1 between brackets. A key `heeft_punt` where its colon stands there already.
    """

    pad: Pad
    is_sleutel: bool
    stuk: Tekstbereik
    kolom: int = -1
    heeft_punt: bool = False


def schrijfplek(beeld: Tekstschets, plek: int) -> Schrijfplek | None:
    """What is written at a character of a text; None in a comment or a running text."""
    tekst = beeld.tekst
    begin = tekst.rfind("\n", 0, plek) + 1
    ervoor = tekst[begin:plek]
    if _in_opmerking(ervoor):
        return None
    if haak := _open_haak(beeld, plek):
        return _tussen_haken(beeld, *haak, plek)
    start = begin + len(ervoor) - len(ervoor.lstrip(" \t"))
    while start < plek and is_streep(tekst, start, plek):
        start += 1
        start += len(tekst[start:plek]) - len(tekst[start:plek].lstrip(" \t"))
    einde = _einde_regel(tekst, plek)
    sleutel = sleutel_op(tekst, start, einde)
    if sleutel is not None and plek >= sleutel[1]:
        return _achter_de_sleutel(beeld, start, plek)
    if _in_lopende_tekst(beeld, plek):
        return None
    stuk = (start, sleutel[0] if sleutel else plek + _lengte_erna(tekst, plek))
    return Schrijfplek(_blok_op(tekst, start), True, stuk, start - begin, heeft_punt=sleutel is not None)


def _in_opmerking(ervoor: str) -> bool:
    gevonden = _OPMERKING.search(ervoor)
    return gevonden is not None and ervoor.count('"', 0, gevonden.start()) % 2 == 0


def _einde_regel(tekst: str, plek: int) -> int:
    einde = tekst.find("\n", plek)
    return len(tekst) if einde < 0 else einde


def _lengte_erna(tekst: str, plek: int) -> int:
    gevonden = _WOORD_ERNA.match(tekst, plek)
    return len(gevonden[0]) if gevonden else 0


def _achter_de_sleutel(beeld: Tekstschets, start: int, plek: int) -> Schrijfplek | None:
    """The value of a key on its own line; what is typed before the cursor, spaces included, is one word."""
    deel = beeld.naast(start)
    if deel is None or deel.sleutel[0] != start:
        return None
    van = deel.waarde[0] if deel.heeft_waarde and deel.waarde[0] <= plek else plek
    if "\n" in beeld.tekst[van:plek] or beeld.tekst[van : van + 1] in ("|", ">"):
        return None
    tot = min(deel.waarde[1], _einde_regel(beeld.tekst, plek)) if deel.heeft_waarde else plek
    return Schrijfplek(deel.pad, False, (van, max(tot, plek)))


def _in_lopende_tekst(beeld: Tekstschets, plek: int) -> bool:
    """Whether a text that began on an earlier line goes on here."""
    deel = beeld.op(plek)
    return deel is not None and not deel.in_haken and "\n" in beeld.tekst[deel.waarde[0] : plek]


def _blok_op(tekst: str, start: int) -> Pad:
    """The block that a key belongs to which begins here: told by what a key of no meaning would belong to."""
    delen = schets(f"{tekst[:start]}{_NIEUW}:").delen
    return delen[-1].pad[:-1] if delen and delen[-1].pad[-1] == _NIEUW else ()


def _open_haak(beeld: Tekstschets, plek: int) -> tuple[int, Tekstdeel] | None:
    """The innermost bracket that is open at a character, with the part whose value it opens."""
    buiten = beeld.naast(plek)
    while buiten is not None and not _is_haak(buiten, beeld.tekst, plek):
        buiten = beeld.deel(buiten.pad[:-1])
    return (buiten.waarde[0], buiten) if buiten else None


def _is_haak(deel: Tekstdeel, tekst: str, plek: int) -> bool:
    """Whether its value is written between brackets that are open at a character."""
    begin, einde = deel.waarde
    teken = tekst[begin : begin + 1]
    if deel.tekst is not None or teken not in _OPENT or plek <= begin:
        return False
    dicht = einde > begin + 1 and tekst[einde - 1] == _OPENT[teken]
    return plek < einde or (not dicht and "\n" not in tekst[einde:plek])


def _tussen_haken(beeld: Tekstschets, begin: int, buiten: Tekstdeel, plek: int) -> Schrijfplek | None:
    """A key or value of a mapping in braces, or an entry of a list in brackets."""
    tekst = beeld.tekst
    stukje = _IN_EEN_HAAK.search(tekst, begin + 1, plek)
    start = stukje.start() if stukje else plek
    start += len(tekst[start:plek]) - len(tekst[start:plek].lstrip())
    einde = plek + _lengte_erna(tekst, plek)
    if tekst[begin] == "[":
        nummer = sum(een.waarde[0] < start for een in beeld.onder(buiten.pad))
        return Schrijfplek((*buiten.pad, nummer), False, (start, einde))
    naam, punt, _ = tekst[start:plek].partition(": ")
    if punt:
        van = start + len(naam) + 2
        return Schrijfplek((*buiten.pad, naam.strip("\"' ")), False, (van, einde))
    return Schrijfplek(buiten.pad, True, (start, einde), heeft_punt=tekst[einde : einde + 1] == ":")

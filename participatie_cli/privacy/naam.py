"""Names of people: told by a form of address, a role, a label or initials before them."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from participatie_cli.privacy.omtrek import Omtrek
from participatie_cli.privacy.plaatsnamen import AFKORTINGEN, GEEN_NAAM, OOK_ACHTERNAAM, PLAATSEN, STRAATWOORDEN
from participatie_cli.privacy.tekstbeeld import RUIMTE, Spanne, Tekstbeeld

_HOOFD: Final = r"[^\W\d_a-zß-öø-ÿ]"
"""A capital; small letters of the rarer kind pass it too, so a name is looked at once more."""
_WOORD: Final = rf"(?:[dlDLO]')?{_HOOFD}[\w'-]{{0,40}}\w"
_VOORLETTERS: Final = rf"(?:{_HOOFD}(?:h|hr)?\.[ ]?){{1,5}}"
_TUSSEN: Final = r"(?:(?:[Vv]an|[Vv]on|[Dd]e|[Dd]en|[Dd]er|[Hh]et|[Tt]en|[Tt]er|[Tt]e|[Ii]n|[Oo]p|[Ll]a|[Ee]l|'[tns])"
_TUSSENVOEGSEL: Final = rf"{_TUSSEN}{RUIMTE})"
_ACHTERNAAM: Final = rf"{_TUSSENVOEGSEL}{{0,3}}{_WOORD}"
_TITEL: Final = r"(?:(?:prof|dr|drs|ing|ir|mr|ds)\.[ ]?){0,3}"
_VOORNAAM: Final = rf"(?:{_VOORLETTERS}{RUIMTE}?)?"
_VORMEN: Final = (
    *("dhr", "mevr", "mevrouw", "meneer", "mijnheer", "juffrouw", "mej", "hr", "heren", "dames", "heer", "fam"),
    *("familie", "mw", "prof.", "dr.", "drs.", "ing.", "ir.", "mr.", "ds."),
)
_NA_VORM: Final = re.compile(
    rf"\.?{RUIMTE}{_TITEL}({_VOORNAAM}{_ACHTERNAAM})(?:{RUIMTE}(?:en|&){RUIMTE}({_ACHTERNAAM}))?"
)
_ROLLEN: Final = (
    *("wethouder", "burgemeester", "raadslid", "griffier", "gedeputeerde", "locoburgemeester", "fractievoorzitter"),
    *("statenlid", "ambtenaar", "projectleider", "beleidsadviseur", "gebiedsmanager", "voorzitter", "omwonende"),
    *("bewoner", "bewoonster", "inwoner", "inspreker", "indiener", "aanvrager", "melder", "eigenaar"),
    *("contactpersoon", "initiatiefnemer", "secretaris"),
)
_NA_ROL: Final = re.compile(
    rf"[:,]?(?:{RUIMTE}is)?{RUIMTE}({_VOORLETTERS}{RUIMTE}?{_ACHTERNAAM}|(?=V|D|(?<=ethouder ))"
    rf"{_TUSSENVOEGSEL}{{1,3}}{_WOORD}|{_WOORD}{RUIMTE}{_ACHTERNAAM})"
)
_ERNA: Final = frozenset(" .,:\n\t")
"""What can stand after such a word where a name follows; most often another letter does."""
_NA_EEN_WOORD: Final = "|".join(
    rf"(?<={woord}{teken} {_HOOFD}\.)" for woord in ("door", "namens", "aan", "met", "van") for teken in ("", ":")
)
"""Before one initial with a name: without such a word it is the number of a part."""
_INITIALEN: Final = re.compile(
    rf"{_HOOFD}(?<![\w.,/-].)\.(?:[ ]?(?:{_HOOFD}\.[ ]?){{1,4}}{RUIMTE}?{_ACHTERNAAM}"
    rf"| {_TUSSENVOEGSEL}{{1,3}}{_WOORD}|(?:{_NA_EEN_WOORD}) ?{_WOORD})"
)
_VAN_EEN_PLAATS: Final = re.compile(rf"(?:{STRAATWOORDEN})(?!\w)")
_OOK_VAN_EEN_PLAATS: Final = re.compile(rf"(?:{STRAATWOORDEN}|{OOK_ACHTERNAAM})(?!\w)")
_VERDER: Final = re.compile(rf"(?:{RUIMTE}[\w'-]{{1,40}}){{0,2}}")
_ORGANISATIE: Final = re.compile(
    r"(?:corporatie|stichting|vereniging|bureau|bedrijf|comité|belangen|collectief)$", re.I
)
"""How the name of an organisation ends, also in a longer word."""
_LETTERS: Final = re.compile(r"(?:[^\W\d_]\.[ ]?){1,5}")


def zoek(beeld: Tekstbeeld) -> Iterator[Spanne]:
    """Names, but for those of places and organisations."""
    tekst = beeld.tekst
    for woorden, patroon in ((_VORMEN, _NA_VORM), (_ROLLEN, _NA_ROL)):
        for begin, eind in beeld.hele_woorden(*woorden):
            if tekst[eind : eind + 1] not in _ERNA or _als_deel(tekst, begin, eind):
                continue
            gevonden = patroon.match(tekst, eind)
            if gevonden and not _van_iets_anders(tekst, begin, gevonden, gevonden[1]):
                yield from (gevonden.span(nummer) for nummer, een in enumerate(gevonden.groups(), 1) if een)
    for gevonden in _INITIALEN.finditer(tekst) if _kan_initialen_hebben(beeld.omtrek) else ():
        if not _van_iets_anders(tekst, gevonden.start(), gevonden, gevonden[0]):
            yield gevonden.span()


def _kan_initialen_hebben(omtrek: Omtrek) -> bool:
    plat = omtrek.heeft_woordvorm(b" a ") and omtrek.heeft(b" A.", b"\x80A.")
    return plat or omtrek.heeft_vreemde_hoofdletter()


def _als_deel(tekst: str, begin: int, eind: int) -> bool:
    """Whether the word is only a part of another one, of a path, or of a measure, as in `5 mw`."""
    ervoor = tekst[max(0, begin - 2) : begin]
    maat = tekst[begin:eind].lower() == "mw" and len(ervoor) == 2 and ervoor[0].isdigit()
    return maat or ervoor[-1:] in ("-", "_")


def _van_iets_anders(tekst: str, begin: int, gevonden: re.Match[str], naam: str) -> bool:
    """Whether it is the name of a place, a building or an organisation."""
    letters = _LETTERS.match(naam)
    if not any(teken.isupper() for teken in naam):
        return True
    if letters and letters[0].strip() in AFKORTINGEN:
        return True
    woorden = naam[letters.end() :].split() if letters else naam.split()
    if woorden[0] not in ("Van", "De") and any(woord in GEEN_NAAM or _ORGANISATIE.search(woord) for woord in woorden):
        return True
    return _is_plaats(tekst, begin, gevonden)


def _is_plaats(tekst: str, begin: int, gevonden: re.Match[str]) -> bool:
    """Whether it is on the list of places, or one of its words ends as those of streets and buildings do."""
    if any(
        plaats.start() <= gevonden.end() - begin
        for plaats in _plaatsen().finditer(tekst[max(0, begin - 3) : begin + 60].lower())
    ):
        return True
    als_naam = gevonden.re is _NA_VORM and tekst[begin].isupper()
    patroon = _OOK_VAN_EEN_PLAATS if als_naam and tekst[max(0, begin - 3) : begin].lower() != "de " else _VAN_EEN_PLAATS
    verder = _VERDER.match(tekst, gevonden.end()) if als_naam else None
    rest = tekst[begin : verder.end() if verder else gevonden.end()]
    return any(patroon.search(woord) for woord in rest.lower().split())


@lru_cache(maxsize=1)
def _plaatsen() -> re.Pattern[str]:
    return re.compile("|".join(re.escape(een.lower()) for een in PLAATSEN))

"""Account numbers (IBAN) of any country, told by their length and check digits."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from participatie_cli.privacy.tekstbeeld import Spanne, Tekstbeeld

_BEGIN: Final = re.compile(r"\d(?<=[A-Za-z]{2}\d)(?<![A-Za-z0-9][A-Za-z]{2}\d)\d", re.ASCII)
_WOORDVORM: Final = b" aa00"
_NUMMER: Final = re.compile(r"[A-Za-z]{2}\d{2}[A-Za-z0-9]{0,30}(?:[ .-][A-Za-z0-9]{1,30}){0,8}", re.ASCII)
_DEEL: Final = re.compile("[A-Za-z0-9]+")
_CIJFER: Final = re.compile("[0-9]")
_MINSTE_CIJFERS: Final = 8
"""No country has account numbers with fewer; this tells codes as `GM0106` quickly."""
_AANTAL: Final = re.compile(r"(\d+)!")
"""How many characters of one kind follow each other, as `10!n`."""
_ALS_CIJFERS: Final = str.maketrans({letter: str(int(letter, 36)) for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"})


def zoek(beeld: Tekstbeeld) -> Iterator[Spanne]:
    """Two letters and two digits, and then the right number of signs with the right check digits."""
    for gevonden in _BEGIN.finditer(beeld.tekst) if beeld.omtrek.heeft_woordvorm(_WOORDVORM) else ():
        begin = gevonden.start() - 2
        nummer = _NUMMER.match(beeld.tekst, begin)
        if nummer and len(_CIJFER.findall(nummer[0])) >= _MINSTE_CIJFERS and (lengte := _lengte_in_tekst(nummer[0])):
            yield begin, begin + lengte


def _lengte_in_tekst(gevonden: str) -> int:
    """How long the account number is that this begins with; the rest may be ordinary words. 0 where it is none."""
    from stdnum import iban

    lengte, nummer = _lengte(gevonden[:2].upper()), ""
    for deel in _DEEL.finditer(gevonden) if lengte else ():
        nummer += deel[0]
        if len(nummer) >= lengte:
            klopt = len(nummer) == lengte and _rest(nummer) == 1 and iban.is_valid(nummer, check_country=False)
            return deel.end() if klopt else 0
    return 0


@lru_cache(maxsize=1024)
def _lengte(land: str) -> int:
    """How many letters and digits an account number of this country has; 0 where it has none of this kind."""
    from stdnum import numdb

    bouw = numdb.get("iban").info(f"{land}00")[0][1].get("bban", "")
    return 4 + sum(map(int, _AANTAL.findall(bouw))) if bouw else 0


def _rest(nummer: str) -> int:
    """What is left of the digits modulo 97, which tells most other numbers quickly; 1 for an account number."""
    return int((nummer[4:] + nummer[:4]).upper().translate(_ALS_CIJFERS)) % 97

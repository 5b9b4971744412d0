"""Telephone numbers of any country: a row of digits in form, and then what phonenumbers knows of it."""

import re
from collections.abc import Iterator
from typing import Final

from participatie_cli.privacy.tekstbeeld import Spanne, Tekstbeeld

_DATUM: Final = re.compile(r"\d{1,2}[-/. ](?:0?[1-9]|1[0-2])[-/. ](?:19|20)\d\d(?!\d)", re.ASCII)
_NUMMER: Final = re.compile(
    r"[+(0](?<![\w+/=-].)(?<!\d[.,: ].)"
    r"(?:(?<=\()(?:(?:\+|00) ?[1-9](?:[ ()./-]{0,4}\d){7,13}|0[1-9](?:[ ()./-]{0,3}\d){8})"
    r"|(?:(?<=\+)|(?<=0)0) ?[1-9](?:[ ()./-]{0,4}\d){7,13}|(?<=0)[1-9](?:[ ()./-]{0,3}\d|:\d){8})(?![\w-]|[.,]\d)",
    re.ASCII,
)
_MINSTE_CIJFERS: Final = 10
"""Of a number without a plus: the zero of an area or two of a country, and what follows."""
_WOORDEN: Final = ("mobiel", "telefoon", "tel")
_ZONDER_NUL: Final = re.compile(r"(?:nummer|nr)?[.:]?[ ]{1,2}(6[ -]?(?:\d[ -]?){7}\d)(?!\w)", re.ASCII)
_LAND: Final = "NL"
_VRIJ: Final = frozenset({"0800", "0900", "0906", "0909"})
"""Numbers that cost nothing or much are of organisations."""


def zoek(beeld: Tekstbeeld) -> Iterator[Spanne]:
    """Rows of digits that can be dialled."""
    for gevonden in _NUMMER.finditer(beeld.tekst) if beeld.omtrek.heeft_cijfers(_MINSTE_CIJFERS) else ():
        if not _DATUM.match(gevonden[0]) and _bestaat(gevonden[0]):
            yield gevonden.span()
    for _, eind in beeld.woorden(*_WOORDEN):
        zonder = _ZONDER_NUL.match(beeld.klein, eind)
        if zonder and _bestaat(f"0{zonder[1]}"):
            yield zonder.span(1)


def _bestaat(nummer: str) -> bool:
    """Whether such a number can be in use; one with a plus need only have the right length."""
    from phonenumbers import NumberParseException, is_possible_number, is_valid_number, parse

    kaal = gedraaid(nummer)
    if kaal[:4] in _VRIJ:
        return False
    try:
        gelezen = parse(kaal, _LAND)
    except NumberParseException:
        return False
    return is_valid_number(gelezen) or ("+" in nummer and is_possible_number(gelezen))


def gedraaid(nummer: str) -> str:
    """The signs that one dials: digits, of another country with a plus; within the country with a zero."""
    cijfers = re.sub(r"\D", "", nummer.replace("(0)", ""))
    if "+" in nummer or cijfers.startswith("00"):
        cijfers = "+" + cijfers.removeprefix("00")
    return "0" + cijfers[3:].removeprefix("0") if cijfers.startswith("+31") else cijfers

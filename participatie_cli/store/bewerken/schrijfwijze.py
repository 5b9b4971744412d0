"""How a careful person writes a value: on its line where it fits, in lines of its own where that reads better."""

import textwrap
from dataclasses import dataclass, field
from typing import Any, Final

from participatie_cli.store.bewerken.tekstwaarde import kan_als_blok, met_aanhalingstekens, op_de_regel

BREEDTE: Final = 120
"""Columns of a line, as in the files of a register."""


@dataclass(frozen=True, slots=True)
class Inspringing:
    """How many columns a mapping, and the dashes of a list, stand further in than the key above them."""

    blok: int = 2
    lijst: int = 2


@dataclass(frozen=True, slots=True)
class Schrijfvorm:
    """A value as it is written: what comes on the line of its key, and the lines below it.

    Nothing may come between the key and the lines of a text: `is_tekst`.
    """

    inlijn: str
    regels: list[str] = field(default_factory=list)
    is_tekst: bool = False


def vorm_van(waarde: Any, kolom: int, begin: int, stap: Inspringing, *, op_een_regel: bool = False) -> Schrijfvorm:
    """A value below a key or dash at a column; `begin` is the column where it would begin on that line."""
    if op_een_regel or waarde in ([], {}):
        return Schrijfvorm(in_haken(waarde))
    if isinstance(waarde, dict):
        return Schrijfvorm("", sleutelregels(waarde, kolom + stap.blok, stap))
    if isinstance(waarde, list):
        kort = in_haken(waarde)
        if all(isinstance(een, str) for een in waarde) and begin + len(kort) <= BREEDTE:
            return Schrijfvorm(kort)
        streepje = kolom + stap.lijst
        return Schrijfvorm("", [regel for een in waarde for regel in itemregels(een, streepje, stap)])
    if waarde is None:
        return Schrijfvorm("")
    return _tekstvorm(waarde, kolom + 2, begin)


def sleutelregels(waarden: dict[str, Any], kolom: int, stap: Inspringing) -> list[str]:
    """The lines of a mapping with its keys at a column."""
    regels = []
    for sleutel, waarde in waarden.items():
        kop = f"{' ' * kolom}{op_de_regel(sleutel, in_haken=False)}:"
        vorm = vorm_van(waarde, kolom, len(kop) + 1, stap)
        regels += [f"{kop} {vorm.inlijn}".rstrip(" "), *vorm.regels]
    return regels


def itemregels(item: Any, streepje: int, stap: Inspringing) -> list[str]:
    """The lines of one entry of a list with its dash at a column."""
    begin = f"{' ' * streepje}- "
    if isinstance(item, dict) and item:
        eerste, *rest = sleutelregels(item, streepje + 2, stap)
        return [f"{begin}{eerste.lstrip(' ')}", *rest]
    vorm = vorm_van(item, streepje, streepje + 2, stap, op_een_regel=isinstance(item, list))
    return [f"{begin}{vorm.inlijn}".rstrip(" "), *vorm.regels]


def in_haken(waarde: Any) -> str:
    """A value on one line, as it can also stand between brackets."""
    if isinstance(waarde, dict):
        return f"{{{', '.join(ingang(sleutel, een) for sleutel, een in waarde.items())}}}"
    if isinstance(waarde, list):
        return f"[{', '.join(in_haken(een) for een in waarde)}]"
    return "null" if waarde is None else op_de_regel(waarde, in_haken=True)


def ingang(sleutel: str, waarde: Any) -> str:
    """A key with its value between brackets."""
    return f"{op_de_regel(sleutel, in_haken=True)}: {in_haken(waarde)}"


def _tekstvorm(tekst: str, kolom: int, begin: int) -> Schrijfvorm:
    kort = op_de_regel(tekst, in_haken=False)
    if "\n" not in tekst and begin + len(kort) <= BREEDTE:
        return Schrijfvorm(kort)
    if not kan_als_blok(tekst):
        return Schrijfvorm(met_aanhalingstekens(tekst) if "\n" in tekst else kort)
    wit = " " * kolom
    if "\n" in tekst:
        kop = "|" if tekst.endswith("\n") else "|-"
        return Schrijfvorm(
            kop, [f"{wit}{regel}" if regel else "" for regel in tekst.removesuffix("\n").split("\n")], True
        )
    gevouwen = textwrap.wrap(
        tekst, BREEDTE, initial_indent=wit, subsequent_indent=wit, break_long_words=False, break_on_hyphens=False
    )
    return Schrijfvorm(">-", gevouwen, True) if len(gevouwen) > 1 else Schrijfvorm(kort)

"""Edits of a register file that touch no other line: comments, order and quoting stay as they are."""

from collections.abc import Mapping, Sequence
from io import StringIO
from itertools import takewhile
from typing import Final

from ruamel.yaml import YAML

from participatie_cli.store.yaml import Plaatsen, ontleed

_INSPRINGEN: Final = 2
Items = Sequence[Mapping[str, str]]


def met_item(tekst: str, sleutel: str, items: Items, volgorde: Sequence[str]) -> str:
    """Give the text of a file with one more entry, the last of `items`, in a list at its top level.

    `items` holds all entries that the list must have; `volgorde` names the keys of the file in their usual order, so
    that a new list gets its place. The text must have been read without problems.
    """
    plaatsen = ontleed(tekst, met_plaatsen=True).plaatsen or {}
    regels = tekst.splitlines(keepends=True)
    einde = "\r\n" if regels and regels[0].endswith("\r\n") else "\n"
    if regels and not regels[-1].endswith("\n"):
        regels[-1] += einde
    begin, tot, nieuw = _ingreep(regels, plaatsen, sleutel, items, volgorde)
    regels[begin:tot] = [f"{regel}{einde}" for regel in nieuw]
    return "".join(regels)


def _ingreep(
    regels: list[str], plaatsen: Plaatsen, sleutel: str, items: Items, volgorde: Sequence[str]
) -> tuple[int, int, list[str]]:
    """Which lines (from 0, the last not included) are replaced by which."""
    koppen = {str(pad[0]): regel - 1 for pad, (regel, _) in plaatsen.items() if len(pad) == 1}
    if sleutel not in koppen:
        return _nieuwe_lijst(regels, koppen, [f"{sleutel}:", *_als_regels(items, _INSPRINGEN)], sleutel, volgorde)
    kop, tot = koppen[sleutel], _einde_van_blok(regels, koppen, koppen[sleutel])
    eerste = plaatsen.get((sleutel, 0))
    if eerste and eerste[0] - 1 > kop and regels[eerste[0] - 1].lstrip().startswith("- "):
        streepje = len(regels[eerste[0] - 1]) - len(regels[eerste[0] - 1].lstrip())
        return tot, tot, _als_regels(items[-1:], streepje)
    return kop, tot, [f"{sleutel}:", *_als_regels(items, _INSPRINGEN)]


def _nieuwe_lijst(
    regels: list[str], koppen: dict[str, int], blok: list[str], sleutel: str, volgorde: Sequence[str]
) -> tuple[int, int, list[str]]:
    erna = volgorde[volgorde.index(sleutel) + 1 :]
    volgende = min((koppen[naam] for naam in erna if naam in koppen), default=len(regels))
    eerdere = [kop for kop in koppen.values() if kop < volgende]
    plek = _einde_van_blok(regels, koppen, max(eerdere)) if eerdere else volgende
    los_van_de_rest = not regels[plek].strip() if plek < len(regels) else any(not regel.strip() for regel in regels)
    return plek, plek, ["", *blok] if los_van_de_rest else blok


def _einde_van_blok(regels: list[str], koppen: dict[str, int], kop: int) -> int:
    """The line after the last one of a block; white lines and comments before the next key are not part of it."""
    grens = min((ander for ander in koppen.values() if ander > kop), default=len(regels))
    los = takewhile(lambda regel: not regel.strip() or regel.startswith("#"), reversed(regels[kop + 1 : grens]))
    return grens - sum(1 for _ in los)


def _als_regels(items: Items, streepje: int) -> list[str]:
    schrijver = YAML()
    schrijver.width = 10_000  # one line for a text, whatever its length
    schrijver.indent(mapping=2, sequence=streepje + 2, offset=streepje)
    uit = StringIO()
    schrijver.dump([dict(item) for item in items], uit)
    return uit.getvalue().splitlines()

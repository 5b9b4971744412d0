"""Edits of a register file that touch no other line: comments, order and quoting stay as they are."""

import re
from collections.abc import Mapping, Sequence
from io import StringIO
from itertools import takewhile
from typing import Final

from ruamel.yaml import YAML
from yaml.events import ScalarEvent, SequenceStartEvent

from participatie_cli.store.bewerkplek import Bewerkblad, Sleutelplek, begin_van, lees_blad

_INSPRINGEN: Final = 2
_HEEL_BREED: Final = 10_000
"""One line for a text, whatever its length."""
_REGELEINDE: Final = re.compile(r"\r\n|\r|\n")
_TOT_DE_KOMMA: Final = re.compile(r"(?:\s|#[^\r\n]*+)*+(,)?")
"""White space and comments, and then the comma that may stand behind an entry."""

Item = Mapping[str, object]
Invoegingen = list[tuple[int, int, str]]
"""What comes in the place of which part of the text, as offsets; the last one first."""


def met_item(tekst: str, sleutel: str, item: Item, volgorde: Sequence[str]) -> str:
    """Give the text of a file with one more entry, the last of a list at its top level.

    `volgorde` names the keys of the file in their usual order, so that a new list gets its place. The text must have
    been read without problems. It comes back as it was where it has no place for the entry, such as a file that is one
    pair of braces.
    """
    gevonden = _REGELEINDE.search(tekst)
    einde = gevonden[0] if gevonden else "\n"
    if tekst and not tekst.endswith(("\r", "\n")):
        tekst += einde
    blad = lees_blad(tekst)
    for begin, tot, nieuw in _invoegingen(blad, sleutel, item, volgorde, einde):
        tekst = f"{tekst[:begin]}{nieuw}{tekst[tot:]}"
    return tekst


def _invoegingen(blad: Bewerkblad, sleutel: str, item: Item, volgorde: Sequence[str], einde: str) -> Invoegingen:
    if blad.in_haken:
        return []
    plek = blad.sleutels.get(sleutel)
    if plek is None:
        return _nieuwe_lijst(blad, sleutel, item, volgorde, einde)
    if isinstance(plek.waarde, SequenceStartEvent):
        return _in_de_lijst(blad, plek, item, einde)
    if isinstance(plek.waarde, ScalarEvent):
        return _in_plaats_van_niets(blad, plek, item, einde)
    return []


def _in_de_lijst(blad: Bewerkblad, plek: Sleutelplek, item: Item, einde: str) -> Invoegingen:
    assert isinstance(plek.waarde, SequenceStartEvent)
    if plek.waarde.flow_style:
        return _tussen_haken(blad, plek, item, einde)
    assert plek.waarde.start_mark is not None
    onder = _na(blad, plek)
    return [(onder, onder, _als_blok(item, plek.waarde.start_mark.column, einde))]


def _tussen_haken(blad: Bewerkblad, plek: Sleutelplek, item: Item, einde: str) -> Invoegingen:
    """Before the closing bracket: on a line of its own where the bracket has one, else on that of the last entry."""
    sluit = plek.tot - 1
    regel = blad.regelbegin[blad.regel(sluit)]
    if not plek.items and blad.regel(begin_van(plek.waarde)) == blad.regel(sluit):
        return _in_plaats_van_niets(blad, plek, item, einde)
    laatste = plek.items[-1] if plek.items else begin_van(plek.waarde) + 1
    erachter = _TOT_DE_KOMMA.match(blad.tekst, laatste)
    komma = erachter.start(1) if erachter and plek.items else -1
    slot = "," if komma >= 0 else ""
    if blad.tekst[regel:sluit].strip():
        na = komma + 1 or laatste
        return [(na, na, f"{'' if slot else ','} {_in_haken(item)}{slot}")]
    nieuw = (regel, regel, f"{_inspringing(blad, plek, sluit)}{_in_haken(item)}{slot}{einde}")
    return [nieuw] if slot or not plek.items else [nieuw, (laatste, laatste, ",")]


def _inspringing(blad: Bewerkblad, plek: Sleutelplek, sluit: int) -> str:
    """The white space before the other lines between the brackets; a bit more than the bracket where there are none."""
    eerste, laatste = blad.regel(begin_van(plek.waarde)) + 1, blad.regel(sluit)
    for regel in reversed(blad.regels[eerste:laatste]):
        if regel.strip():
            return regel[: len(regel) - len(regel.lstrip())]
    return f"{blad.regels[laatste].partition(']')[0]}{' ' * _INSPRINGEN}"


def _in_plaats_van_niets(blad: Bewerkblad, plek: Sleutelplek, item: Item, einde: str) -> Invoegingen:
    """A list under a key with `[]`, `onbekend`, `null` or nothing behind it; the comment there stays."""
    onder = _na(blad, plek)
    blok = (onder, onder, _als_blok(item, blad.kolom + _INSPRINGEN, einde))
    begin, tot = begin_van(plek.waarde), plek.tot
    if begin >= tot:
        return [blok]
    return [blok, (len(blad.tekst[:begin].rstrip(" \t")), tot, "")]


def _nieuwe_lijst(blad: Bewerkblad, sleutel: str, item: Item, volgorde: Sequence[str], einde: str) -> Invoegingen:
    erna = volgorde[volgorde.index(sleutel) + 1 :]
    volgende = min((blad.sleutels[naam].begin for naam in erna if naam in blad.sleutels), default=blad.einde)
    eerdere = [plek for plek in blad.sleutels.values() if plek.begin < volgende]
    onder = _na(blad, eerdere[-1]) if eerdere else blad.regelbegin[blad.regel(volgende)]
    regel = blad.regel(onder)
    buren = blad.regels[regel : regel + 1] if onder < len(blad.tekst) else blad.regels
    al_los = regel > 0 and not blad.regels[regel - 1].strip()  # the last white line of a text may be part of it
    wit = einde if not al_los and any(not buur.strip() for buur in buren) else ""
    kop = f"{' ' * blad.kolom}{sleutel}:{einde}"
    return [(onder, onder, f"{wit}{kop}{_als_blok(item, blad.kolom + _INSPRINGEN, einde)}")]


def _na(blad: Bewerkblad, plek: Sleutelplek) -> int:
    """Where the line after a value begins; white lines and comments before the next key are not part of it."""
    grens = min((ander.begin for ander in blad.sleutels.values() if ander.begin > plek.begin), default=blad.einde)
    eerste, laatste = blad.regel(max(plek.begin, plek.tot - 1)) + 1, blad.regel(grens)
    commentaar = f"{' ' * blad.kolom}#"
    los = takewhile(lambda regel: not regel.strip() or regel.startswith(commentaar), blad.regels[eerste:laatste][::-1])
    return blad.regelbegin[laatste - sum(1 for _ in los)]


def _als_blok(item: Item, streepje: int, einde: str) -> str:
    schrijver = YAML()
    schrijver.width = _HEEL_BREED
    schrijver.indent(mapping=2, sequence=streepje + 2, offset=streepje)
    return "".join(f"{regel}{einde}" for regel in _geschreven(schrijver, [dict(item)]).splitlines())


def _in_haken(item: Item) -> str:
    schrijver = YAML()
    schrijver.width = _HEEL_BREED
    schrijver.default_flow_style = True
    return _geschreven(schrijver, dict(item)).strip()


def _geschreven(schrijver: YAML, gegevens: object) -> str:
    uit = StringIO()
    schrijver.dump(gegevens, uit)
    return uit.getvalue()

"""What can be written at a place: the keys of a block, the words of a field, and what there is to refer to."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Any

from pydantic.fields import FieldInfo

from participatie_cli.store.schets.deel import Tekstbereik
from participatie_cli.usecases.taal.blik import Taalblik
from participatie_cli.usecases.taal.schrijfplek import Schrijfplek, schrijfplek
from participatie_cli.usecases.taal.waardeaanvulling import waarden
from participatie_cli.usecases.taal.zweeftekst import veld_in_woorden
from participatie_cli.values.onbekend import WOORD, neemt_onbekend
from participatie_cli.values.velden import is_lijst, modellen, vaste_woorden


class Aanvulsoort(Enum):
    """What a proposal is, for the picture that an editor shows beside it."""

    SLEUTEL = "sleutel"
    WOORD = "woord"
    VERWIJZING = "verwijzing"
    DATUM = "datum"


@dataclass(frozen=True, slots=True)
class Aanvulling:
    """One proposal. `tekst` is what is written; in `knipsel` the places to fill in are marked as an editor knows them.

    `detail` is a few words and `uitleg` more about it, as Markdown.
    """

    naam: str
    soort: Aanvulsoort
    stuk: Tekstbereik
    tekst: str
    knipsel: str
    detail: str = ""
    uitleg: str = ""


def aanvullingen(blik: Taalblik, plek: int) -> tuple[Aanvulling, ...]:
    """All proposals at a character of a text, the best first."""
    hier = schrijfplek(blik.schets, plek)
    if hier is None or blik.bestand.soort is None:
        return ()
    if hier.is_sleutel and (sleutels := tuple(_sleutels(blik, hier))):
        return sleutels
    return tuple(_waarden(blik, hier))


def _waarden(blik: Taalblik, hier: Schrijfplek) -> Iterator[Aanvulling]:
    for een in waarden(blik, hier.pad):
        tekst = f"[{een.tekst}]" if een.in_haken else een.tekst
        soort = Aanvulsoort(een.soort)
        yield Aanvulling(een.naam, soort, hier.stuk, tekst, _letterlijk(tekst), een.detail, een.uitleg)


def _sleutels(blik: Taalblik, hier: Schrijfplek) -> Iterator[Aanvulling]:
    """The keys that the block takes and does not have yet: those that must be there first."""
    modellen_hier = blik.modellen(hier.pad)
    if not modellen_hier:
        return
    al = {str(een.pad[-1]) for een in blik.schets.onder(hier.pad) if een.sleutel[0] != hier.stuk[0]}
    streep = "- " if _begint_lijst(blik, hier) else ""
    velden = [(naam, veld) for naam, veld in modellen_hier[0].model_fields.items() if streep or naam not in al]
    for naam, veld in sorted(velden, key=lambda een: not een[1].is_required()):
        if hier.heeft_punt:
            tekst = knipsel = naam
        else:
            tekst, knipsel = _geschreven(f"{streep}{naam}", veld, hier.kolom + len(streep))
        detail = f"{veld.title}, verplicht" if veld.is_required() else str(veld.title)
        yield Aanvulling(naam, Aanvulsoort.SLEUTEL, hier.stuk, tekst, knipsel, detail, veld_in_woorden(veld))


def _begint_lijst(blik: Taalblik, hier: Schrijfplek) -> bool:
    """Whether the key comes below one that takes a list, so that a dash belongs before it."""
    veld = blik.veld(hier.pad) if hier.pad and isinstance(hier.pad[-1], str) else None
    return veld is not None and is_lijst(veld[2].annotation)


def _geschreven(naam: str, veld: FieldInfo, kolom: int) -> tuple[str, str]:
    """A key as it is written, plain and with the place where one goes on; between brackets on one line."""
    annotatie: Any = veld.annotation
    if kolom < 0:
        return f"{naam}: ", f"{naam}: $0"
    wit = " " * (kolom + 2)
    if any(modellen(annotatie)):
        eronder = f"{naam}:\n{wit}{'- ' if is_lijst(annotatie) else ''}"
        return eronder, f"{eronder}$0"
    if is_lijst(annotatie):
        return f"{naam}: ", f"{naam}: [$1]"
    if woorden := vaste_woorden(annotatie):
        keuzes = ",".join((*woorden, *[WOORD] * neemt_onbekend(annotatie)))
        return f"{naam}: ", f"{naam}: ${{1|{keuzes}|}}"
    return f"{naam}: ", f"{naam}: $0"


def _letterlijk(tekst: str) -> str:
    """A text in which nothing means a place to fill in."""
    return tekst.replace("\\", "\\\\").replace("$", "\\$").replace("}", "\\}")

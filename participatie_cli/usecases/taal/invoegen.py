"""A key that is missing, put in its place with a comment above it that says what belongs there."""

import textwrap

from pydantic.fields import FieldInfo

from participatie_cli.store.bewerken.bewerking import GeenPlek, Zetten
from participatie_cli.store.bewerken.blad import regeleinde_van
from participatie_cli.store.bewerken.schrijfwijze import BREEDTE
from participatie_cli.store.bewerken.tekst import bewerkt
from participatie_cli.store.schets.lezen import schets
from participatie_cli.store.yaml import ontleed
from participatie_cli.usecases.taal.blik import Taalblik
from participatie_cli.values.onbekend import WOORD, neemt_onbekend
from participatie_cli.values.pad import Pad
from participatie_cli.values.velden import instructie


def met_sleutel(blik: Taalblik, pad: Pad, veld: FieldInfo) -> str | None:
    """The text with a key at a place; None where it cannot come there without touching anything else.

    Its value is `onbekend` where the field takes that, and else empty: nothing is made up.
    """
    tekst, soort = blik.schets.tekst, blik.bestand.soort
    ontleding = ontleed(tekst)
    if soort is None or ontleding.problemen or not isinstance(ontleding.gegevens, dict):
        return None
    waarde = WOORD if neemt_onbekend(veld.annotation) else None
    try:
        nieuw = bewerkt(tekst, (Zetten(pad, waarde),), soort)
    except GeenPlek:
        return None
    return _met_uitleg(nieuw, pad, f"{veld.description} {instructie(veld)}")


def _met_uitleg(tekst: str, pad: Pad, uitleg: str) -> str:
    """With the comment above the key, where the key has a line of its own."""
    deel = schets(tekst).deel(pad)
    begin = tekst.rfind("\n", 0, deel.sleutel[0]) + 1 if deel else 0
    if deel is None or tekst[begin : deel.sleutel[0]].strip():
        return tekst
    kop = f"{' ' * deel.kolom}# "
    regels = textwrap.wrap(uitleg, BREEDTE, initial_indent=kop, subsequent_indent=kop, break_on_hyphens=False)
    einde = regeleinde_van(tekst)
    nieuw = f"{tekst[:begin]}{''.join(f'{regel}{einde}' for regel in regels)}{tekst[begin:]}"
    return nieuw if ontleed(nieuw).gegevens == ontleed(tekst).gegevens else tekst

"""A new file of a register as text: each key with a comment above it that says what belongs there."""

import textwrap
from collections.abc import Sequence

from participatie_cli.gesprek.ingevuld import Ingevuld
from participatie_cli.store.bewerken.bewerking import als_gegevens
from participatie_cli.store.bewerken.schrijfwijze import BREEDTE, Inspringing, sleutelregels
from participatie_cli.wording.zichtbaar import toonbaar


def schrijf_uit(kop: Sequence[str], regels: Sequence[Ingevuld]) -> str:
    """The text of a file that begins with a comment; each line of `kop` is a paragraph of it.

    Reading it gives each value back as it was, numbers and days as their text. No key may stand there twice. A comment
    cannot end early or hide anything: its line breaks become spaces and what is not to be seen its number.
    """
    assert len({een.sleutel for een in regels}) == len(regels)
    delen = ["".join(_commentaar(een) for een in kop)]
    los = bool(kop)
    for een in regels:
        geschreven = _geschreven(een)
        hoog = geschreven.count("\n") > 1
        delen.append("\n" if delen[-1] and (los or hoog or een.uitleg) else "")
        delen.append(f"{_commentaar(een.uitleg)}{geschreven}")
        los = hoog
    return "".join(delen)


def _commentaar(tekst: str) -> str:
    heel = toonbaar(" ".join(tekst.split()))
    regels = textwrap.wrap(heel, BREEDTE, initial_indent="# ", subsequent_indent="# ", break_on_hyphens=False)
    return "".join(f"{regel}\n" for regel in regels)


def _geschreven(regel: Ingevuld) -> str:
    return "".join(f"{een}\n" for een in sleutelregels(als_gegevens({regel.sleutel: regel.waarde}), 0, Inspringing()))

"""A new file of a register as text: each key with a comment above it that says what belongs there."""

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from io import StringIO
from typing import Final

from ruamel.yaml import YAML

from participatie_cli.wording.zichtbaar import toonbaar

_BREEDTE: Final = 120
_HEEL_BREED: Final = 10_000


@dataclass(frozen=True, slots=True)
class Regel:
    """A key at the top of a file with its value; `uitleg` comes above it as a comment."""

    sleutel: str
    waarde: object
    uitleg: str = ""


def schrijf_uit(kop: Sequence[str], regels: Sequence[Regel]) -> str:
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
    regels = textwrap.wrap(heel, _BREEDTE, initial_indent="# ", subsequent_indent="# ", break_on_hyphens=False)
    return "".join(f"{regel}\n" for regel in regels)


def _geschreven(regel: Regel) -> str:
    schrijver = YAML()
    schrijver.width = _HEEL_BREED
    schrijver.indent(mapping=2, sequence=4, offset=2)
    uit = StringIO()
    schrijver.dump({regel.sleutel: regel.waarde}, uit)
    return uit.getvalue()

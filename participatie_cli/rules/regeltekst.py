"""The published text of a rule: the docstring of its module, in fixed headings."""

import inspect
import re
from dataclasses import dataclass
from typing import Final

KOPPEN: Final = ("Wat", "Waarom", "Grondslag", "Voorbeeld", "Herstel")
TE_LAAT: Final = "Te laat gedaan? "
"""How the paragraph of Herstel begins that is for what was done, but not in time."""
VOORBEELDEN: Final = ("Fout", "Goed")
_KOP = re.compile(r"^## (.+)$", re.MULTILINE)
_VOORBEELD = re.compile(r"^(Fout|Goed):\n\n```yaml\n(.*?)^```$", re.MULTILINE | re.DOTALL)


class TekstFout(ValueError):
    """The text of a rule does not have the fixed form; a mistake of whoever wrote the rule."""


@dataclass(frozen=True, slots=True)
class Regeltekst:
    """The parts of a rule's text, each plain Markdown.

    `fout` and `goed` are YAML: what the example changes in a correct file. `te_laat` is the part of `herstel` for what
    was done, but not in time.
    """

    titel: str
    wat: str
    waarom: str
    grondslag: str
    fout: str
    goed: str
    herstel: str
    te_laat: str | None
    geheel: str


def lees_regeltekst(docstring: str | None) -> Regeltekst:
    """Take the published text apart; raise TekstFout where a heading or example is missing."""
    geheel = inspect.cleandoc(docstring or "")
    titel, *rest = _KOP.split(geheel)
    koppen, delen = tuple(rest[::2]), [deel.strip() for deel in rest[1::2]]
    if koppen != KOPPEN:
        raise TekstFout(f"verwacht de koppen {', '.join(KOPPEN)}; gevonden: {', '.join(koppen) or 'geen'}")
    voorbeelden = dict(_VOORBEELD.findall(delen[3]))
    if tuple(voorbeelden) != VOORBEELDEN:
        raise TekstFout("onder Voorbeeld staan `Fout:` en `Goed:`, elk met een blok ```yaml")
    return Regeltekst(
        titel=titel.strip(),
        wat=delen[0],
        waarom=delen[1],
        grondslag=delen[2],
        fout=voorbeelden["Fout"],
        goed=voorbeelden["Goed"],
        herstel=delen[4],
        te_laat=next((een for een in delen[4].split("\n\n") if een.startswith(TE_LAAT)), None),
        geheel=geheel,
    )


def als_zin(markdown: str) -> str:
    """One paragraph as one line, for a message in the terminal."""
    return " ".join(markdown.split("\n\n")[0].split())

"""Every format by the ending of its file: who makes it, and which libraries that takes."""

from collections.abc import Callable, Mapping
from typing import Final

from participatie_cli.report.beeld.rapport import Rapport
from participatie_cli.report.formaat.pdf import als_pdf
from participatie_cli.report.formaat.tekst import als_html, als_markdown
from participatie_cli.report.formaat.word.document import als_word
from participatie_cli.report.sjabloon.ontbreekt import vereis
from participatie_cli.report.sjabloon.sjablonen import Sjablonen

Schrijver = Callable[[Rapport, Sjablonen], bytes]
SCHRIJVERS: Final[Mapping[str, Schrijver]] = {
    "md": als_markdown,
    "html": als_html,
    "docx": als_word,
    "pdf": als_pdf,
}
_NODIG: Final[Mapping[str, tuple[str, ...]]] = {"docx": ("docx", "docxtpl", "typst"), "pdf": ("typst",)}
"""The libraries of a format; they come with an extra that is named after it."""


def bewaak_onderdelen(formaat: str) -> None:
    """Raise OntbreektFout where a library of a format is not installed."""
    for module in _NODIG.get(formaat, ()):
        vereis(module, formaat)

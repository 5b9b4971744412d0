"""Trying templates on made-up content: what only comes out when a template is filled in."""

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Final

from participatie_cli.report.ontbreekt import OntbreektFout
from participatie_cli.report.proef import proefrapport
from participatie_cli.report.rapport import Rapport
from participatie_cli.report.sjablonen import GRAFIEK, HTML, MARKDOWN, TYPST, WORD, Sjablonen, SjabloonFout

_SCHRIJVERS: Final[Mapping[str, tuple[str, str, str]]] = {
    MARKDOWN: ("tekst", "als_markdown", ""),
    HTML: ("tekst", "als_html", ""),
    TYPST: ("pdf", "als_pdf", "pdf"),
    WORD: ("word", "als_word", "docx"),
    GRAFIEK: ("tekenen", "met_tekeningen", ""),
}
"""Per template the module and the function that fill it in, and the extra of which they may need a library."""
_KEREN: Final = {2: "", 1: "Met één ding in elke lijst", 0: "Met lege lijsten"}


def probeer(sjabloon: str, sjablonen: Sjablonen) -> tuple[SjabloonFout, str] | None:
    """The first fault of filling in a template with full, short and empty lists, and with which of those it came.

    Raise OntbreektFout where a library that this needs is missing.
    """
    schrijf = _schrijver(*_SCHRIJVERS[sjabloon])
    for hoeveel, waarmee in _KEREN.items():
        try:
            schrijf(proefrapport(hoeveel), sjablonen)
        except SjabloonFout as fout:
            return fout, waarmee
    return None


def _schrijver(module: str, functie: str, extra: str) -> Callable[[Rapport, Sjablonen], object]:
    try:
        gevonden: Callable[[Rapport, Sjablonen], object] = getattr(
            import_module(f"participatie_cli.report.{module}"), functie
        )
    except ImportError as fout:
        raise OntbreektFout(str(fout.name), extra) from fout
    return gevonden

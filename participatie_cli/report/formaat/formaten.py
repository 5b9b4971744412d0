"""The formats of a document in one place; what writes them is loaded when it is used."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from participatie_cli.report.sjabloon.namen import FORMATEN_VAN, RAPPORT

if TYPE_CHECKING:
    from participatie_cli.report.beeld.document import Documentbeeld
    from participatie_cli.report.sjabloon.sjablonen import Sjablonen


@dataclass(frozen=True, slots=True)
class Documentformaat:
    """A format by its word.

    `einde` is how its files end; `schrijf` also gets the name of the template to fill in. `nodig` are the libraries it
    takes; they come with an extra that is named after the ending. Only what is `tekst` can go to a screen, and only
    what is `te_lezen` there does so by itself.
    """

    naam: str
    einde: str
    schrijf: "Callable[[Documentbeeld, Sjablonen, str], bytes]"
    nodig: tuple[str, ...] = ()
    tekst: bool = False
    te_lezen: bool = False

    def bewaak(self) -> None:
        """Raise OntbreektFout where a library is not installed."""
        from participatie_cli.report.sjabloon.ontbreekt import vereis

        for module in self.nodig:
            vereis(module, self.einde)


def _tekst(document: "Documentbeeld", sjablonen: "Sjablonen", hoofd: str) -> bytes:
    from participatie_cli.report.formaat.tekst import als_tekst

    return als_tekst(document, sjablonen, hoofd)


def _markdown(document: "Documentbeeld", sjablonen: "Sjablonen", hoofd: str) -> bytes:
    from participatie_cli.report.formaat.tekst import als_markdown

    return als_markdown(document, sjablonen, hoofd)


def _html(document: "Documentbeeld", sjablonen: "Sjablonen", hoofd: str) -> bytes:
    from participatie_cli.report.formaat.tekst import als_html

    return als_html(document, sjablonen, hoofd)


def _word(document: "Documentbeeld", sjablonen: "Sjablonen", hoofd: str) -> bytes:
    from participatie_cli.report.formaat.word.document import als_word

    return als_word(document, sjablonen, hoofd)


def _pdf(document: "Documentbeeld", sjablonen: "Sjablonen", hoofd: str) -> bytes:
    from participatie_cli.report.formaat.pdf import als_pdf

    return als_pdf(document, sjablonen, hoofd)


_ALLE: Final = (
    Documentformaat("tekst", "txt", _tekst, tekst=True, te_lezen=True),
    Documentformaat("markdown", "md", _markdown, tekst=True, te_lezen=True),
    Documentformaat("html", "html", _html, tekst=True),
    Documentformaat("docx", "docx", _word, nodig=("docx", "docxtpl", "typst")),
    Documentformaat("pdf", "pdf", _pdf, nodig=("typst",)),
)
DOCUMENTFORMATEN: Final[Mapping[str, Documentformaat]] = {formaat.naam: formaat for formaat in _ALLE}
"""Every format of a document by its word."""


def formaten_van(soort: str) -> Mapping[str, Documentformaat]:
    """The formats of a kind of document by their words, the usual one first."""
    return {naam: DOCUMENTFORMATEN[naam] for naam in FORMATEN_VAN[soort]}


FORMATEN: Final = formaten_van(RAPPORT)
"""The formats of a report."""

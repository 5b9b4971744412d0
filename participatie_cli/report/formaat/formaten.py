"""The formats of a document in one place; what writes them is loaded when it is used."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from participatie_cli.report.sjabloon import namen

if TYPE_CHECKING:
    from participatie_cli.report.beeld.rapport import Rapport
    from participatie_cli.report.sjabloon.sjablonen import Sjablonen


@dataclass(frozen=True, slots=True)
class Documentformaat:
    """A format by its word.

    `einde` is how its files end, `hoofd` the template it begins with. `nodig` are the libraries it takes; they come
    with an extra that is named after the ending. Only what is `tekst` can go to a screen.
    """

    naam: str
    einde: str
    hoofd: str
    schrijf: "Callable[[Rapport, Sjablonen], bytes]"
    nodig: tuple[str, ...] = ()
    tekst: bool = False

    def bewaak(self) -> None:
        """Raise OntbreektFout where a library is not installed."""
        from participatie_cli.report.sjabloon.ontbreekt import vereis

        for module in self.nodig:
            vereis(module, self.einde)


def _markdown(rapport: "Rapport", sjablonen: "Sjablonen") -> bytes:
    from participatie_cli.report.formaat.tekst import als_markdown

    return als_markdown(rapport, sjablonen)


def _html(rapport: "Rapport", sjablonen: "Sjablonen") -> bytes:
    from participatie_cli.report.formaat.tekst import als_html

    return als_html(rapport, sjablonen)


def _word(rapport: "Rapport", sjablonen: "Sjablonen") -> bytes:
    from participatie_cli.report.formaat.word.document import als_word

    return als_word(rapport, sjablonen)


def _pdf(rapport: "Rapport", sjablonen: "Sjablonen") -> bytes:
    from participatie_cli.report.formaat.pdf import als_pdf

    return als_pdf(rapport, sjablonen)


_ALLE: Final = (
    Documentformaat("markdown", "md", namen.MARKDOWN, _markdown, tekst=True),
    Documentformaat("html", "html", namen.HTML, _html, tekst=True),
    Documentformaat("docx", "docx", namen.WORD, _word, nodig=("docx", "docxtpl", "typst")),
    Documentformaat("pdf", "pdf", namen.TYPST, _pdf, nodig=("typst",)),
)
FORMATEN: Final[Mapping[str, Documentformaat]] = {formaat.naam: formaat for formaat in _ALLE}
"""Every format of a report by its word, the usual one first."""

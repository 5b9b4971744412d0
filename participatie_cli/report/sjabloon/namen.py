"""What the templates of a report are called."""

from collections.abc import Mapping
from typing import Final

MARKDOWN: Final = "rapport.md.j2"
MARKDOWNBLOKKEN: Final = "blokken.md.j2"
HTML: Final = "rapport.html.j2"
HTMLBLOKKEN: Final = "blokken.html.j2"
TYPST: Final = "rapport.typ"
TYPSTBLOKKEN: Final = "blokken.typ"
WORD: Final = "rapport.docx"
GRAFIEK: Final = "grafiek.svg.j2"
STIJL: Final = "stijl.css"
NAMEN: Final = (MARKDOWN, MARKDOWNBLOKKEN, HTML, HTMLBLOKKEN, STIJL, TYPST, TYPSTBLOKKEN, WORD, GRAFIEK)
"""The files that a municipality can replace, one by one."""

DOCUMENTEN: Final[Mapping[str, tuple[str, ...]]] = {
    MARKDOWN: (MARKDOWN, MARKDOWNBLOKKEN),
    HTML: (HTML, HTMLBLOKKEN, STIJL),
    TYPST: (TYPST, TYPSTBLOKKEN),
    WORD: (WORD,),
    GRAFIEK: (GRAFIEK,),
}
"""The template that is filled in, with all the files that it is made of."""

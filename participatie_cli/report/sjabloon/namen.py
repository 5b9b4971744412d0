"""What the templates of documents are called: a kind of document, and the ending of a format behind it."""

from collections.abc import Iterator, Mapping
from typing import Final

EINDEN: Final[Mapping[str, str]] = {
    "tekst": "txt.j2",
    "markdown": "md.j2",
    "html": "html.j2",
    "docx": "docx",
    "pdf": "typ",
}
"""How the template of a format ends."""

RAPPORT: Final = "rapport"
PRODUCT: Final = "product"
PARAGRAAF: Final = "paragraaf"
BRIEF: Final = "brief"
UITDAAGRECHT: Final = "uitdaagrecht"
UITDAAGUITLEG: Final = "uitdaaguitleg"
UITWISSELBLAD: Final = "uitwisselblad"
PRODUCTEN: Final = (PARAGRAAF, BRIEF, UITDAAGRECHT, UITDAAGUITLEG, UITWISSELBLAD)
"""The kinds of documents that are products of line 3; what they share stands in templates that begin with `product`."""
BLAD: Final = "blad"
PLAN_A3: Final = "plan-a3"
PLAN_A4: Final = "plan-a4"
PLANNEN: Final = (PLAN_A3, PLAN_A4)
"""The kinds of documents that are plans on one sheet; what they share stands in templates that begin with `blad`."""


def sjabloon_van(soort: str, formaat: str) -> str:
    """The template that is filled in for a kind of document in a format."""
    return f"{soort}.{EINDEN[formaat]}"


MARKDOWN: Final = sjabloon_van(RAPPORT, "markdown")
HTML: Final = sjabloon_van(RAPPORT, "html")
TYPST: Final = sjabloon_van(RAPPORT, "pdf")
WORD: Final = sjabloon_van(RAPPORT, "docx")
MARKDOWNBLOKKEN: Final = "blokken.md.j2"
HTMLBLOKKEN: Final = "blokken.html.j2"
TYPSTBLOKKEN: Final = "blokken.typ"
GRAFIEK: Final = "grafiek.svg.j2"
STIJL: Final = "stijl.css"

_ERBIJ: Final[Mapping[str, tuple[str, ...]]] = {
    "tekst": (),
    "markdown": (MARKDOWNBLOKKEN,),
    "html": (HTMLBLOKKEN, STIJL),
    "docx": (),
    "pdf": (TYPSTBLOKKEN,),
}
"""What the templates of a format are made of besides."""

FORMATEN_VAN: Final[Mapping[str, tuple[str, ...]]] = {
    RAPPORT: ("markdown", "html", "docx", "pdf"),
    **dict.fromkeys(PRODUCTEN, tuple(EINDEN)),
    **dict.fromkeys(PLANNEN, ("pdf", "html", "docx")),
}
"""In which formats each kind of document can be made, the usual one first."""


_GEDEELD: Final[Mapping[str, tuple[str, ...]]] = {
    **dict.fromkeys(PRODUCTEN, (PRODUCT,)),
    **dict.fromkeys(PLANNEN, (BLAD,)),
}
"""What kinds of documents share, by the begin of its name."""


def _delen(soort: str, formaat: str) -> tuple[str, ...]:
    """A template with what it shares with other kinds of documents; one of Word stands by itself."""
    gedeeld = () if formaat == "docx" else _GEDEELD.get(soort, ())
    return (sjabloon_van(soort, formaat), *(sjabloon_van(een, formaat) for een in gedeeld), *_ERBIJ[formaat])


def _documenten() -> Iterator[tuple[str, tuple[str, ...]]]:
    for soort, formaten in FORMATEN_VAN.items():
        for formaat in formaten:
            yield sjabloon_van(soort, formaat), _delen(soort, formaat)
    yield GRAFIEK, (GRAFIEK,)


DOCUMENTEN: Final[Mapping[str, tuple[str, ...]]] = dict(_documenten())
"""The template that is filled in, with all the files that it is made of."""

NAMEN: Final = tuple(dict.fromkeys(naam for delen in DOCUMENTEN.values() for naam in delen))
"""The files that a municipality can replace, one by one."""

"""Links that can be followed, to a web page or to a place in the document, and such places."""

import re
from copy import deepcopy
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import quote, urlsplit

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.parts.document import DocumentPart

from participatie_cli.report.grafiek.tekstmaat import leesbaar

_MAG: Final = "%/:?#[]@!$&'()*+,;=~"
_RUIMTE: Final = "{http://www.w3.org/XML/1998/namespace}space"
_LANGSTE_NAAM: Final = 36
_GEEN_LETTER: Final = re.compile(r"\W")


@dataclass(frozen=True, slots=True)
class Schakel:
    """A text that leads to an address of the web, or to a place in the document; to nowhere where both are empty."""

    tekst: str
    adres: str = ""
    plek: str = ""


@dataclass(frozen=True, slots=True)
class Anker:
    """A place in the document that links lead to."""

    id: str


Verbinding = Schakel | Anker


def veilig_adres(adres: str) -> str:
    """The address in the form that Word can open, or nothing where it does not lead to a web page."""
    try:
        delen = urlsplit(adres)
        echt = delen.scheme in ("http", "https") and bool(delen.hostname) and str(delen.hostname).isascii()
    except ValueError:
        return ""
    return quote(adres, safe=_MAG) if echt else ""


def vervang_links(deel: DocumentPart, lichaam: Any, merk: re.Pattern[str], verbindingen: dict[int, Verbinding]) -> None:
    """Put a link or a place where its mark stands; what leads to no web page comes out as text."""
    stukken = [stuk for stuk in lichaam.iter(qn("w:r")) if _verbonden(stuk, merk, verbindingen)]
    for stuk in stukken:
        for nieuw in _delen(stuk, deel, merk, verbindingen):
            stuk.addprevious(nieuw)
        stuk.getparent().remove(stuk)


def _verbonden(stuk: Any, merk: re.Pattern[str], verbindingen: dict[int, Verbinding]) -> bool:
    teksten = (tekst.text or "" for tekst in stuk.findall(qn("w:t")))
    return any(int(nummer) in verbindingen for tekst in teksten for nummer in merk.findall(tekst))


def _delen(stuk: Any, deel: DocumentPart, merk: re.Pattern[str], verbindingen: dict[int, Verbinding]) -> list[Any]:
    """A run cut into runs of one child each, with the links between them."""
    nieuw: list[Any] = []
    for kind in stuk:
        if kind.tag == qn("w:rPr"):
            continue
        if kind.tag != qn("w:t"):
            nieuw.append(_run(stuk, deepcopy(kind)))
            continue
        for nummer, tekst in enumerate(merk.split(kind.text or "")):
            if nummer % 2 and int(tekst) in verbindingen:
                nieuw += _verbinding(stuk, deel, verbindingen[int(tekst)], int(tekst))
            elif nummer % 2:
                nieuw.append(_run(stuk, _tekst(merk.pattern.replace("(\\d+)", tekst))))
            elif tekst:
                nieuw.append(_run(stuk, _tekst(tekst)))
    return nieuw


def _verbinding(stuk: Any, deel: DocumentPart, verbinding: Verbinding, nummer: int) -> list[Any]:
    if isinstance(verbinding, Anker):
        return _bladwijzer(verbinding, nummer)
    tekst, doel = leesbaar(verbinding.tekst), veilig_adres(verbinding.adres)
    if not (doel or verbinding.plek) or stuk.getparent().tag != qn("w:p"):
        return [_run(stuk, _tekst(tekst))]
    link = OxmlElement("w:hyperlink")
    if doel:
        link.set(qn("r:id"), deel.relate_to(doel, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    else:
        link.set(qn("w:anchor"), _naam(verbinding.plek))
    link.append(_run(stuk, _tekst(tekst), stijl="Hyperlink", kaal=not doel))
    return [link]


def _bladwijzer(plek: Anker, nummer: int) -> list[Any]:
    begin, eind = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
    for element in (begin, eind):
        element.set(qn("w:id"), str(200_000 + nummer))
    begin.set(qn("w:name"), _naam(plek.id))
    return [begin, eind]


def _naam(id_: str) -> str:
    """The name of a bookmark, in which Word takes only letters, digits and underscores."""
    return f"p_{_GEEN_LETTER.sub('_', id_)[:_LANGSTE_NAAM]}"


def _run(voorbeeld: Any, kind: Any, stijl: str = "", *, kaal: bool = False) -> Any:
    """A run that looks like another; `kaal` without a line under it, for a whole sentence would be underlined."""
    run = OxmlElement("w:r")
    opmaak = voorbeeld.find(qn("w:rPr"))
    opmaak = OxmlElement("w:rPr") if opmaak is None else deepcopy(opmaak)
    if stijl and opmaak.find(qn("w:rStyle")) is None:
        naam = OxmlElement("w:rStyle")
        naam.set(qn("w:val"), stijl)
        opmaak.insert(0, naam)
    if kaal:
        streep = OxmlElement("w:u")
        streep.set(qn("w:val"), "none")
        opmaak.append(streep)
    if len(opmaak):
        run.append(opmaak)
    run.append(kind)
    return run


def _tekst(tekst: str) -> Any:
    element = OxmlElement("w:t")
    element.text = tekst
    element.set(_RUIMTE, "preserve")
    return element

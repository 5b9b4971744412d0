"""Addresses of sources and norms as links that can be followed."""

import re
from copy import deepcopy
from typing import Any, Final
from urllib.parse import quote, urlsplit

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.parts.document import DocumentPart

from participatie_cli.report.tekstmaat import leesbaar

_MAG: Final = "%/:?#[]@!$&'()*+,;=~"
_RUIMTE: Final = "{http://www.w3.org/XML/1998/namespace}space"


def veilig_adres(adres: str) -> str:
    """The address in the form that Word can open, or nothing where it does not lead to a web page."""
    try:
        delen = urlsplit(adres)
        echt = delen.scheme in ("http", "https") and bool(delen.hostname) and str(delen.hostname).isascii()
    except ValueError:
        return ""
    return quote(adres, safe=_MAG) if echt else ""


def vervang_links(deel: DocumentPart, lichaam: Any, merk: re.Pattern[str], adressen: dict[int, str]) -> None:
    """Put a link in the place of every mark of an address; what is no web address comes out as text."""
    stukken = [stuk for stuk in lichaam.iter(qn("w:r")) if _adressen(stuk, merk, adressen)]
    for stuk in stukken:
        for nieuw in _delen(stuk, deel, merk, adressen):
            stuk.addprevious(nieuw)
        stuk.getparent().remove(stuk)


def _adressen(stuk: Any, merk: re.Pattern[str], adressen: dict[int, str]) -> bool:
    teksten = (tekst.text or "" for tekst in stuk.findall(qn("w:t")))
    return any(int(nummer) in adressen for tekst in teksten for nummer in merk.findall(tekst))


def _delen(stuk: Any, deel: DocumentPart, merk: re.Pattern[str], adressen: dict[int, str]) -> list[Any]:
    """A run cut into runs of one child each, with the links between them."""
    nieuw: list[Any] = []
    for kind in stuk:
        if kind.tag == qn("w:rPr"):
            continue
        if kind.tag != qn("w:t"):
            nieuw.append(_run(stuk, deepcopy(kind)))
            continue
        for nummer, tekst in enumerate(merk.split(kind.text or "")):
            if nummer % 2 and int(tekst) in adressen:
                nieuw.append(_link(stuk, deel, leesbaar(adressen[int(tekst)])))
            elif nummer % 2:
                nieuw.append(_run(stuk, _tekst(merk.pattern.replace("(\\d+)", tekst))))
            elif tekst:
                nieuw.append(_run(stuk, _tekst(tekst)))
    return nieuw


def _link(stuk: Any, deel: DocumentPart, adres: str) -> Any:
    doel = veilig_adres(adres)
    if not doel or stuk.getparent().tag != qn("w:p"):
        return _run(stuk, _tekst(adres))
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), deel.relate_to(doel, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    link.append(_run(stuk, _tekst(adres), stijl="Hyperlink"))
    return link


def _run(voorbeeld: Any, kind: Any, stijl: str = "") -> Any:
    run = OxmlElement("w:r")
    opmaak = voorbeeld.find(qn("w:rPr"))
    opmaak = OxmlElement("w:rPr") if opmaak is None else deepcopy(opmaak)
    if stijl and opmaak.find(qn("w:rStyle")) is None:
        naam = OxmlElement("w:rStyle")
        naam.set(qn("w:val"), stijl)
        opmaak.insert(0, naam)
    if len(opmaak):
        run.append(opmaak)
    run.append(kind)
    return run


def _tekst(tekst: str) -> Any:
    element = OxmlElement("w:t")
    element.text = tekst
    element.set(_RUIMTE, "preserve")
    return element

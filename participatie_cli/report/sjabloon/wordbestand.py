"""What a Word template holds: the parts in which fields can stand, and a table of contents of Word itself."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

IN_WORD: Final = ("figuur", "inhoudsopgave", "link", "plek", "tabel", "verwijzing")
"""What a Word template can call."""
_VOETNOTEN: Final = "footnotes+xml"
_EIGENSCHAPPEN: Final = ("author", "comments", "identifier", "language", "subject", "title")
_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_VELD: Final = "{{ inhoudsopgave() }}"


def tekstdelen(document: Any) -> Iterator[tuple[str, str]]:
    """Every part of a document of docxtpl in which fields can stand: where that is, in Dutch, and its source."""
    document.init_docx()
    eigen_inhoudsopgaven(document.docx.element.body)
    yield "", document.get_xml()
    for waar, soort in (("koptekst", document.HEADER_URI), ("voettekst", document.FOOTER_URI)):
        for _, deel in document.get_headers_footers(soort):
            yield f"in de {waar}, ", document.get_part_xml(deel)
    for deel in document.docx.part.package.parts:
        if deel.content_type.endswith(_VOETNOTEN):
            yield "in een voetnoot, ", deel.blob.decode()
    for naam in _EIGENSCHAPPEN:
        yield "in de eigenschappen van het document, ", getattr(document.docx.core_properties, naam)


@dataclass
class _Inhoudsopgave:
    """A field of Word with its first and its last paragraph."""

    eerste: Any
    opdracht: str = ""
    laatste: Any = None


def eigen_inhoudsopgaven(lichaam: Any) -> None:
    """Put our field in the place of a table of contents that Word made, which shows the fields of the headings."""
    for inhoudsopgave in _inhoudsopgaven(lichaam):
        alineas = _van_tot(inhoudsopgave.eerste, inhoudsopgave.laatste)
        if not alineas:
            continue
        alinea, run, tekst = (lichaam.makeelement(f"{_W}{naam}") for naam in "prt")
        tekst.text = _VELD
        run.append(tekst)
        alinea.append(run)
        alineas[0].addprevious(alinea)
        for oude in alineas:
            oude.getparent().remove(oude)


def _inhoudsopgaven(lichaam: Any) -> list[_Inhoudsopgave]:
    """Fields can stand inside each other, such as the page numbers in a table of contents."""
    open_: list[_Inhoudsopgave] = []
    gevonden = []
    for deel in lichaam.iter(f"{_W}fldChar", f"{_W}instrText"):
        soort, alinea = deel.get(f"{_W}fldCharType"), next(deel.iterancestors(f"{_W}p"), None)
        if soort == "begin":
            open_.append(_Inhoudsopgave(alinea))
        elif soort == "end" and open_:
            open_[-1].laatste = alinea
            gevonden.append(open_.pop())
        elif soort is None and open_:
            open_[-1].opdracht += deel.text or ""
    return [veld for veld in gevonden if veld.opdracht.split()[:1] == ["TOC"]]


def _van_tot(eerste: Any, laatste: Any) -> list[Any]:
    """The paragraphs from one to the other; none where they are not beside each other."""
    if eerste is None or laatste is None:
        return []
    alineas = [eerste]
    while alineas[-1] is not laatste:
        volgende = alineas[-1].getnext()
        if volgende is None:
            return []
        alineas.append(volgende)
    return alineas

"""What a Word template can bring that has nothing to do with its fields: a table of contents of Word."""

from dataclasses import dataclass
from typing import Any, Final

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_VELD: Final = "{{ inhoudsopgave() }}"


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

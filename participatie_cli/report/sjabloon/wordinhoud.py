"""What may stand in a part of a Word document: text, pictures and fields that only count or repeat."""

import re
from typing import Final
from xml.parsers import expat

_SCHEIDING: Final = " "
_VAN_OFFICE: Final = (
    "http://schemas.openxmlformats.org/",
    "http://purl.oclc.org/ooxml/",
    "http://schemas.microsoft.com/",
    "urn:",
)
"""How the names of vocabularies begin that Word acts upon. What a municipality keeps in its own words is only kept."""
_VERBODEN: Final = {
    **dict.fromkeys(("altChunk", "subDoc"), "een ander document"),
    **dict.fromkeys(
        ("object", "OLEObject", "objectEmbed", "objectLink", "control", "ocx"), "een ingesloten bestand of programma"
    ),
    **dict.fromkeys(
        ("mailMerge", "dataSource", "frameset", "frame", "saveThroughXslt"), "een band met een ander bestand"
    ),
    **dict.fromkeys(("movie", "movieReference", "webVideoPr"), "een film"),
    **dict.fromkeys(("entryMacro", "exitMacro"), "een macro"),
}
_VELDEN: Final = frozenset(
    (
        *("PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "PAGEREF", "REF", "NOTEREF", "STYLEREF", "SEQ", "LISTNUM"),
        *("TOC", "TC", "XE", "INDEX", "TOA", "TA", "BIBLIOGRAPHY", "CITATION", "HYPERLINK", "EQ", "SYMBOL", "QUOTE"),
        *("DATE", "TIME", "CREATEDATE", "SAVEDATE", "PRINTDATE", "EDITTIME", "REVNUM", "FILENAME", "FILESIZE"),
        *(
            "TITLE",
            "SUBJECT",
            "AUTHOR",
            "KEYWORDS",
            "COMMENTS",
            "LASTSAVEDBY",
            "DOCPROPERTY",
            "DOCVARIABLE",
            "TEMPLATE",
        ),
        *("NUMWORDS", "NUMCHARS", "IF", "COMPARE", "SET", "=", "FORMTEXT", "FORMCHECKBOX", "FORMDROPDOWN"),
        *("USERNAME", "USERINITIALS", "AUTONUM", "ADVANCE"),
    )
)
"""Fields that count, repeat or choose. None of these reads a file, asks anything or starts anything."""
_WOORD: Final = re.compile(r"\s*(=|[A-Za-z]+)(\s|\\|$)")
_DEEL: Final = re.compile(r'"([^"]*)"|(\S+)')
_SCHAKELAAR: Final = re.compile(r"\\[a-z*]", re.IGNORECASE)
_MET_WAARDE: Final = ("\\l", "\\o", "\\t", "\\*")
_DOEL: Final = re.compile(r"(?:https?://|mailto:)[^\s\\\x00-\x1f\x7f]+|tel:[\d+()-]+|#[^\\\x00-\x1f]*", re.IGNORECASE)


class Weigering(Exception):
    """Something in a document cannot stay; the text goes on after the name of the document."""


def veilig_doel(doel: str) -> bool:
    """Whether a link leads to a web page, to somebody's mail or to a place in the document, and nowhere else."""
    return _DOEL.fullmatch(doel) is not None


class Inhoudskeuring:
    """Reads a part once, from the front; raises Weigering at the first thing that cannot stay."""

    def __init__(self) -> None:
        self._velden: list[str | None] = []
        self._opdracht: list[str] | None = None

    def lees(self, inhoud: bytes) -> None:
        """Read a part; raise ExpatError where it is no XML."""
        lezer = expat.ParserCreate(namespace_separator=_SCHEIDING)
        lezer.StartDoctypeDeclHandler = _geen_doctype
        lezer.StartElementHandler = self.begin
        lezer.EndElementHandler = self.einde
        lezer.CharacterDataHandler = self.tekst
        lezer.Parse(inhoud, True)
        for opdracht in self._velden:
            _bewaak_veld(opdracht)

    def begin(self, naam: str, attributen: dict[str, str]) -> None:
        """An element begins."""
        if not naam.startswith(_VAN_OFFICE):
            return
        kaal = _kaal(naam)
        if kaal in _VERBODEN:
            raise Weigering(f"bevat {_VERBODEN[kaal]}")
        waarden = {_kaal(sleutel): waarde for sleutel, waarde in attributen.items()}
        _bewaak_attributen(waarden)
        if kaal == "fldSimple":
            _bewaak_veld(waarden.get("instr", ""))
        elif kaal == "fldChar":
            self._veld(waarden.get("fldCharType", ""))
        elif kaal in ("instrText", "delInstrText"):
            self._opdracht = []

    def einde(self, naam: str) -> None:
        """An element ends; what a field is asked can be spread over several."""
        if self._opdracht is None or _kaal(naam) not in ("instrText", "delInstrText"):
            return
        opdracht, self._opdracht = "".join(self._opdracht), None
        if not self._velden:
            raise Weigering("bevat een veld zonder begin")
        if self._velden[-1] is not None:
            self._velden[-1] += opdracht
        elif opdracht.strip():
            raise Weigering("bevat een veld dat na zijn uitkomst verder gaat")

    def tekst(self, tekst: str) -> None:
        """Text; only that of a field matters."""
        if self._opdracht is not None:
            self._opdracht.append(tekst)

    def _veld(self, soort: str) -> None:
        """A field inside another gives a part of its text: what the outer one does has to stand there already."""
        if soort == "begin":
            if self._velden and self._velden[-1] is not None:
                _bewaak_begin(self._velden[-1])
            self._velden.append("")
        elif self._velden:
            _bewaak_veld(self._velden[-1])
            self._velden[-1] = None
            if soort == "end":
                self._velden.pop()


def _geen_doctype(*_: object) -> None:
    raise Weigering("bevat een DOCTYPE, en die kan naar andere bestanden leiden")


def _kaal(naam: str) -> str:
    return naam.rpartition(_SCHEIDING)[2]


def _bewaak_attributen(waarden: dict[str, str]) -> None:
    """Pictures and links of an older kind name what they show or lead to themselves."""
    if waarden.get("src") or waarden.get("action"):
        raise Weigering(f"haalt iets van buiten het document: {waarden.get('src') or waarden['action']}")
    if (doel := waarden.get("href")) and not veilig_doel(doel):
        raise Weigering(f"heeft een link die niet naar een webpagina leidt: {doel}")


def _bewaak_begin(opdracht: str) -> None:
    woord = _WOORD.match(opdracht)
    if woord is None or not woord[2] or woord[1].upper() == "HYPERLINK":
        raise Weigering("bevat een veld waarvan een ander veld bepaalt wat het doet")


def _bewaak_veld(opdracht: str | None) -> None:
    """Whether a field may be asked this; nothing is asked of one that has its outcome already."""
    if opdracht is None or not opdracht.strip():
        return
    woord = _WOORD.match(opdracht)
    naam = woord[1].upper() if woord else opdracht.split()[0]
    if naam not in _VELDEN:
        raise Weigering(f"bevat een veld dat in een verslag niet kan: {naam}")
    if naam == "HYPERLINK":
        _bewaak_link(opdracht)


def _bewaak_link(opdracht: str) -> None:
    """What is no switch and not the value of one, is where the link leads."""
    vorige = ""
    for tussen_tekens, los in _DEEL.findall(opdracht)[1:]:
        doel = tussen_tekens or los
        if not _SCHAKELAAR.fullmatch(los) and vorige not in _MET_WAARDE and not veilig_doel(doel):
            raise Weigering(f"heeft een link die niet naar een webpagina leidt: {doel}")
        vorige = los.lower()

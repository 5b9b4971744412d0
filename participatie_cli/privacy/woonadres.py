"""Addresses of homes: a postal code with a number, or a street with a number."""

import re
from collections.abc import Iterator
from typing import Final

from participatie_cli.privacy.omtrek import Omtrek
from participatie_cli.privacy.tekstbeeld import RUIMTE, Spanne, Tekstbeeld

_STRATEN: Final = (
    *("straat", "straatje", "laan", "weg", "plein", "kade", "singel", "gracht", "dreef", "hof", "pad", "dijk"),
    *("plantsoen", "steeg", "boulevard", "wal", "veste"),
)
_WEGEN_ZONDER_NAAM: Final = """
onderweg snelweg uitweg rijksweg autoweg spoorweg hoofdweg toegangsweg omweg tussenweg waterweg vaarweg ringweg fietspad
voetpad wandelpad jaagpad zandpad woonstraat winkelstraat zijstraat speelstraat fietsstraat schoolplein dorpsplein
speelplein marktplein kerkhof gerechtshof rechtshof binnenhof schoolhof zeedijk
"""
_GEEN_STRAAT: Final = frozenset(_WEGEN_ZONDER_NAAM.split())
_POSTCODE: Final = re.compile(r"[1-9](?<![\w.,/-].)\d{3}(?: ?[A-Z]{2}|[a-z]{2})(?![A-Za-z0-9])", re.ASCII)
_IN_EEN_JAAR: Final = re.compile(
    r"(?<!\w)(?:in|op|uit|van|sinds|vanaf|tot|tussen|en|jaar|begin|eind|medio|over|per|voor|na)"
    r" (?=(?:19|20)\d\d [A-Z])",
    re.I,
)
"""Before a year with capitals behind it, that look like a postal code."""
_NUMMER: Final = (
    r"(?!(?:19|20)\d\d(?!\d))\d{1,5}(?:[ -]?(?:bis|hs|[A-Za-z](?![A-Za-z])|[Ii]{1,3}(?!\w)|\d{1,3}(?!\d)))?"
)
_EINDE: Final = r"(?!\w|[.,]\d)"
_TELT: Final = (
    rf"(?!{RUIMTE}(?:(?:nieuwe|extra|sociale|grote|kleine) )?(?:woning|appartement|hui[sz]|bomen|boom|bewoner|inwoner"
    r"|omwonende|deelnemer|mensen|personen|keer|maal|parkeer|plek|reactie|stem|meter|km|m2|procent|%|euro|bezoeker"
    r"|bank|lantaarn|kinderen|jaar|jaren|weken|dagen|uur|fase|jan(?:uari)?\b|feb(?:ruari)?\b|maart|april|mei\b"
    r"|ju[nl]i|augustus|september|oktober|november|december))"
)
_NA_POSTCODE: Final = re.compile(rf"[ ,-]{{1,3}}(?:nr\.? ?|nummer |huisnummer )?\d{{1,5}}{_EINDE}{_TELT}", re.ASCII)
_VOOR_POSTCODE: Final = re.compile(
    rf"(?<![\w.,/-])(?<![Pp]ostbus )(?<![Aa]ntwoordnummer )(?<![Pp]lan ){_NUMMER}(?:, ?|{RUIMTE}| te | in )$", re.ASCII
)
_NA_STRAAT: Final = re.compile(rf"{RUIMTE}(?:nr\.? ?|nummer )?{_NUMMER}{_EINDE}{_TELT}")
_STRAAT: Final = re.compile(r"(?<![\w@/.-])[^\W\d_][\w'-]{1,40}$|(?<![\w@/.-])[A-ZÀ-Þ][\w'-]{2,40} $")
_LAAN_VAN: Final = re.compile(
    rf" (?:van|der|des|op|ten|ter)(?: (?:de|den|der|het))? [A-ZÀ-Þ][\w'-]{{1,40}}{RUIMTE}{_NUMMER}{_EINDE}"
)
_OP_NUMMER: Final = re.compile(
    rf" {_NUMMER} (?:in|aan|van|op) (?:de|het) [^\W\d_][\w'-]{{2,40}}?(?:{'|'.join(_STRATEN)})(?!\w)"
)
_OPENBAAR: Final = re.compile(
    r"(?:gemeente|stad|raad|provincie|buurt|dorps|club|multifunctionele?)huis|wijkgebouw|(?:wijk|buurt|winkel|zalen"
    r"|gezondheids)centrum|sport(?:hal|park)|school|kerk(?!\w)|bibliotheek|museum|theater|schouwburg|(?:feest)?zaal"
    r"|hotel|restaurant|caf[eé]|zwembad|(?:stads|gemeente)kantoor|loket"
)
_JAAR_ERVOOR, _JAAR_ERNA = 12, 6
_NUMMER_ERVOOR: Final = 24
"""So many signs before a postal code its number can begin."""
_ERVOOR: Final = 45
"""So many signs before an address its street, or the name of a building that everybody may enter, can stand."""


def zoek(beeld: Tekstbeeld) -> Iterator[Spanne]:
    """Addresses, but those of public buildings that are named before them."""
    for zoeker in (_met_postcode, _met_straat, _op_nummer):
        yield from (spanne for spanne in zoeker(beeld) if not _openbaar(beeld.klein, spanne[0]))


def _met_postcode(beeld: Tekstbeeld) -> Iterator[Spanne]:
    for code in _POSTCODE.finditer(beeld.tekst) if _kan_postcode_hebben(beeld.omtrek) else ():
        if any(jaar.end() == code.start() for jaar in _IN_EEN_JAAR.finditer(beeld.tekst, *_rond(code.start()))):
            continue
        erna = _NA_POSTCODE.match(beeld.tekst, code.end())
        ervoor = _VOOR_POSTCODE.search(beeld.tekst, max(0, code.start() - _NUMMER_ERVOOR), code.start())
        if erna or ervoor:
            yield ervoor.start() if ervoor else code.start(), erna.end() if erna else code.end()


def _kan_postcode_hebben(omtrek: Omtrek) -> bool:
    return omtrek.heeft_woordvorm(b" 0000aa ") or omtrek.heeft(b"0000 AA")


def _rond(plek: int) -> tuple[int, int]:
    return max(0, plek - _JAAR_ERVOOR), plek + _JAAR_ERNA


def _met_straat(beeld: Tekstbeeld) -> Iterator[Spanne]:
    tekst, klein = beeld.tekst, beeld.klein
    for woord in beeld.omtrek.einden(_STRATEN):
        plek = klein.find(woord)
        while plek >= 0:
            eind = plek + len(woord)
            erna = _NA_STRAAT.match(klein, eind) or _LAAN_VAN.match(tekst, eind)
            if erna and (begin := _begin_van_straat(tekst, plek, eind, erna.re is _LAAN_VAN)) is not None:
                yield begin, erna.end()
            plek = klein.find(woord, eind)


def _begin_van_straat(tekst: str, plek: int, eind: int, is_laan_van: bool) -> int | None:
    """Where the name of a street begins that ends with this word; None where it is no name."""
    if is_laan_van and tekst[plek].isupper() and not tekst[plek - 1 : plek].isalnum():
        return plek
    gevonden = _STRAAT.search(tekst, max(0, plek - _ERVOOR), plek)
    if gevonden is None or tekst[gevonden.start() : eind].lower() in _GEEN_STRAAT:
        return None
    if gevonden[0].endswith(" ") and not tekst[plek].isupper():
        return None
    return gevonden.start()


def _op_nummer(beeld: Tekstbeeld) -> Iterator[Spanne]:
    for begin, eind in beeld.woorden("nummer", "huisnummer"):
        if gevonden := _OP_NUMMER.match(beeld.klein, eind):
            yield begin, gevonden.end()


def _openbaar(klein: str, begin: int) -> bool:
    """Whether a public building is named before it in one sentence."""
    ervoor = re.split(r"[.;!?\n]", klein[max(0, begin - _ERVOOR) : begin])[-1]
    return _OPENBAAR.search(ervoor) is not None

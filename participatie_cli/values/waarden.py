"""The scalar values of a register file, read from text with messages made for people."""

import re
import unicodedata
from decimal import Decimal
from typing import Annotated, Any, Final

from pydantic_core import PydanticCustomError

from participatie_cli.values.leeswijze import Leeswijze
from participatie_cli.values.onbekend import WOORD
from participatie_cli.values.waardefout import WaardeFout

GETAL: Final = "(?:0|[1-9][0-9]{0,17})"
"""A whole number of zero or more, as a pattern."""

KOMMAGETAL: Final = rf"(?![0-9]{{1,3}}\.[0-9]{{3}}(?![0-9]))-?{GETAL}(?:\.[0-9]{{1,6}})?"
"""A number that may have decimals, as a pattern; three of them may also be thousands."""

_HEEL_GETAL = re.compile(GETAL)
_MET_DECIMALEN = re.compile(KOMMAGETAL)
_DRIE_DECIMALEN = re.compile(r"[0-9]{1,3}[.,][0-9]{3}")
_DUIZENDTALLEN = re.compile(r"\d{1,3}([.,_ ' ]\d{3})+(,-)?", re.ASCII)
_TE_GROOT = re.compile(r"-?[1-9]\d{18,}", re.ASCII)
_NEGATIEF = re.compile(r"-[1-9]\d*", re.ASCII)
_VOORLOOPNUL = re.compile(r"0+\d+", re.ASCII)
_MET_KOMMA = re.compile(r"-?\d+,\d+", re.ASCII)
_KENMERK = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*", re.ASCII)
_NIET_PRECIES = re.compile(r"\d[\d.,']*\+|[a-z]{2,}\.? \d|[±~≈<>≤≥] ?\d", re.ASCII)
_WEBADRES = re.compile(r'https?://[^\s<>"]+')
_JA_NEE: Final = {"ja": True, "nee": False}
_BIJNA_JA: Final = frozenset({"j", "y", "yes", "true", "waar", "on", "1", "x", "ja"})
_BIJNA_NEE: Final = frozenset({"n", "no", "false", "onwaar", "off", "0", "nee"})


def _weiger(melding: str, herstel: str = "", keuzes: tuple[str, ...] = ()) -> PydanticCustomError:
    return WaardeFout(melding, herstel, keuzes).voor_pydantic()


def als_tekst(waarde: Any, wat: str) -> str:
    """What stands in a file as text; where it is a list, a block or nothing, the error that asks for `wat`."""
    if not isinstance(waarde, str):
        wat_er_staat = "niets" if waarde is None else "een lijst of blok"
        raise _weiger(f"Hier staat {wat_er_staat}.", keuzes=(wat,))
    return waarde


def _tekst(waarde: Any) -> str:
    tekst = als_tekst(waarde, "een tekst").strip()
    if not tekst:
        raise _weiger("Hier staat niets.", keuzes=("een tekst",))
    if tekst == WOORD:  # where it may stand it has been taken as a value before
        raise _weiger("Hier kan geen onbekend staan.", "Schrijf de tekst zelf.")
    return tekst


def _ja_nee(waarde: Any) -> bool:
    if isinstance(waarde, bool):
        return waarde
    tekst = als_tekst(waarde, "ja of nee")
    if tekst in _JA_NEE:
        return _JA_NEE[tekst]
    klein = tekst.strip().lower()
    melding = f"“{tekst}” is hier geen antwoord."
    if klein in _BIJNA_JA:
        raise _weiger(melding, "Schrijf ja, met kleine letters.")
    if klein in _BIJNA_NEE:
        raise _weiger(melding, "Schrijf nee, met kleine letters.")
    raise _weiger(melding, keuzes=("ja", "nee"))


def _zonder_tekens(tekst: str) -> str:
    cijfers = re.sub(r"\D", "", tekst)
    return cijfers.lstrip("0") or "0"


def weiger_getal(tekst: str, soort: str) -> WaardeFout:
    """Why a text is no `heel getal` or no `getal`, with what to write."""
    if _DUIZENDTALLEN.fullmatch(tekst) or _VOORLOOPNUL.fullmatch(tekst):
        misschien = soort == "getal" and _DRIE_DECIMALEN.fullmatch(tekst)
        decimalen = " Zijn het decimalen? Schrijf er dan een of twee." if misschien else ""
        herstel = f"Schrijf {_zonder_tekens(tekst)}.{decimalen}"
        return WaardeFout(f"“{tekst}” kan op meer manieren worden gelezen.", herstel)
    if soort == "getal" and _MET_KOMMA.fullmatch(tekst):
        return WaardeFout(f"“{tekst}” heeft een komma.", f"Schrijf {tekst.replace(',', '.')}.")
    if _TE_GROOT.fullmatch(tekst):
        return WaardeFout(f"“{tekst}” is te groot.", "Schrijf een getal van hoogstens 18 cijfers.")
    if soort == "heel getal" and _NEGATIEF.fullmatch(tekst):
        return WaardeFout(f"“{tekst}” is kleiner dan nul.", keuzes=("een getal van nul of meer",))
    if _NIET_PRECIES.search(tekst):
        meer = "Hier past alleen dat; wat u er verder van weet, hoort in een toelichting of opmerking."
        return WaardeFout(f"“{tekst}” is geen precies getal. {meer}", keuzes=("alleen cijfers",))
    return WaardeFout(f"“{tekst}” is geen {soort}.", keuzes=("alleen cijfers",))


def lees_getal(waarde: Any) -> int:
    """Read a whole number of zero or more."""
    if isinstance(waarde, int) and not isinstance(waarde, bool):
        return waarde
    tekst = als_tekst(waarde, "een heel getal")
    if _HEEL_GETAL.fullmatch(tekst):
        return int(tekst)
    raise weiger_getal(tekst, "heel getal").voor_pydantic()


def _kommagetal(waarde: Any) -> Decimal:
    if isinstance(waarde, Decimal):
        return waarde
    tekst = als_tekst(waarde, "een getal")
    if _MET_DECIMALEN.fullmatch(tekst):
        return Decimal(tekst)
    raise weiger_getal(tekst, "getal").voor_pydantic()


def als_kenmerk(tekst: str) -> str:
    """Turn a title into an id: lower case, digits and hyphens only."""
    zonder_accenten = unicodedata.normalize("NFKD", tekst).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", zonder_accenten.lower()).strip("-")


def _kenmerk(waarde: Any) -> str:
    tekst = als_tekst(waarde, "een kenmerk")
    if _KENMERK.fullmatch(tekst):
        return tekst
    voorstel = als_kenmerk(tekst) or "bijvoorbeeld koopmansplein"
    melding = f"“{tekst}” kan geen kenmerk zijn: alleen kleine letters, cijfers en streepjes mogen."
    raise _weiger(melding, f"Schrijf {voorstel}.")


def _webadres(waarde: Any) -> str:
    tekst = als_tekst(waarde, "een webadres")
    if _WEBADRES.fullmatch(tekst):
        return tekst
    raise _weiger(f"“{tekst}” is geen volledig webadres.", "Begin met https:// en gebruik geen spaties.")


def _heel(patroon: re.Pattern[str]) -> str:
    """A pattern for a whole text, as JSON Schema writes it."""
    return rf"^({patroon.pattern})$"


# What an editor takes for a number or a boolean is a text to this program; `pattern` in a schema is about texts only.
CIJFERS: Final = {
    "type": ["integer", "string"],
    "minimum": 0,
    "exclusiveMaximum": 10**18,
    "pattern": _heel(_HEEL_GETAL),
}
"""The JSON Schema of a whole number."""

DECIMAAL: Final = {
    "type": ["number", "string"],
    "exclusiveMinimum": -(10**18),
    "exclusiveMaximum": 10**18,
    "pattern": _heel(_MET_DECIMALEN),
}
"""The JSON Schema of a number that may have decimals."""


def tekstschema(*, zonder: str = "") -> dict[str, Any]:
    """The JSON Schema of a text; `zonder` is a pattern that occurs nowhere in it."""
    nergens = rf"(?![\s\S]*{zonder})" if zonder else ""
    return {"type": ["string", "number", "boolean"], "pattern": rf"^{nergens}(?!\s*{WOORD}\s*$)[\s\S]*\S"}


Tekst = Annotated[str, Leeswijze(_tekst, tekstschema())]
"""Text that says something: never empty."""

VOOR_INWONERS: Final = "voor inwoners"
"""What marks a text that residents read."""

Leestekst = Annotated[Tekst, VOOR_INWONERS]
"""Text that residents read, on the site or in a letter; words and sentences in it that are hard to read are told."""

JaNee = Annotated[bool, Leeswijze(_ja_nee, {"enum": ["ja", "nee"]})]
"""`ja` or `nee`."""

Getal = Annotated[int, Leeswijze(lees_getal, CIJFERS)]
"""A whole number of zero or more, written with digits only."""

Kommagetal = Annotated[Decimal, Leeswijze(_kommagetal, DECIMAAL)]
"""A number that may have decimals, written with a point."""

_WOORDEN: Final = {"type": ["string", "integer", "boolean"], "minimum": 0, "pattern": _heel(_KENMERK)}
Kenmerk = Annotated[str, Leeswijze(_kenmerk, _WOORDEN)]
"""An id: lower case letters, digits and hyphens."""

Webadres = Annotated[str, Leeswijze(_webadres, {"type": "string", "pattern": _heel(_WEBADRES)})]
"""A full web address, http or https."""

"""The scalar values of a register file, read from text with messages made for people."""

import re
import unicodedata
from decimal import Decimal
from typing import Annotated, Any, Final

from pydantic import PlainValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from participatie_cli.values.onbekend import WOORD
from participatie_cli.values.waardefout import WaardeFout

_GETAL = re.compile(r"0|[1-9][0-9]{0,17}")
_KOMMAGETAL = re.compile(r"-?(0|[1-9][0-9]{0,17})(\.[0-9]{1,6})?")
_DUIZENDTALLEN = re.compile(r"\d{1,3}([.,_ ' ]\d{3})+(,-)?", re.ASCII)
_DRIE_DECIMALEN = re.compile(r"[0-9]{1,3}[.,][0-9]{3}")
_TE_GROOT = re.compile(r"-?[1-9]\d{18,}", re.ASCII)
_NEGATIEF = re.compile(r"-[1-9]\d*", re.ASCII)
_VOORLOOPNUL = re.compile(r"0+\d+", re.ASCII)
_MET_KOMMA = re.compile(r"-?\d+,\d+", re.ASCII)
_KENMERK = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*", re.ASCII)
_WEBADRES = re.compile(r'https?://[^\s<>"]+')
_JA_NEE: Final = {"ja": True, "nee": False}
_BIJNA_JA: Final = frozenset({"j", "y", "yes", "true", "waar", "on", "1", "x", "ja"})
_BIJNA_NEE: Final = frozenset({"n", "no", "false", "onwaar", "off", "0", "nee"})


def _weiger(melding: str, herstel: str = "", keuzes: tuple[str, ...] = ()) -> PydanticCustomError:
    return WaardeFout(melding, herstel, keuzes).voor_pydantic()


def _als_tekst(waarde: Any, wat: str) -> str:
    if not isinstance(waarde, str):
        wat_er_staat = "niets" if waarde is None else "een lijst of blok"
        raise _weiger(f"Hier staat {wat_er_staat}.", keuzes=(wat,))
    return waarde


def _tekst(waarde: Any) -> str:
    tekst = _als_tekst(waarde, "een tekst").strip()
    if not tekst:
        raise _weiger("Hier staat niets.", keuzes=("een tekst",))
    if tekst == WOORD:  # where it may stand it has been taken as a value before
        raise _weiger("Hier kan geen onbekend staan.", "Schrijf de tekst zelf.")
    return tekst


def _ja_nee(waarde: Any) -> bool:
    if isinstance(waarde, bool):
        return waarde
    tekst = _als_tekst(waarde, "ja of nee")
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


def _weiger_getal(tekst: str, soort: str) -> PydanticCustomError:
    if _DUIZENDTALLEN.fullmatch(tekst) or _VOORLOOPNUL.fullmatch(tekst):
        misschien = soort == "getal" and _DRIE_DECIMALEN.fullmatch(tekst)
        decimalen = " Zijn het decimalen? Schrijf er dan een of twee." if misschien else ""
        herstel = f"Schrijf {_zonder_tekens(tekst)}.{decimalen}"
        return _weiger(f"“{tekst}” kan op meer manieren worden gelezen.", herstel)
    if _TE_GROOT.fullmatch(tekst):
        return _weiger(f"“{tekst}” is te groot.", "Schrijf een getal van hoogstens 18 cijfers.")
    if soort == "heel getal" and _NEGATIEF.fullmatch(tekst):
        return _weiger(f"“{tekst}” is kleiner dan nul.", keuzes=("een getal van nul of meer",))
    return _weiger(f"“{tekst}” is geen {soort}.", keuzes=("alleen cijfers",))


def lees_getal(waarde: Any) -> int:
    """Read a whole number of zero or more."""
    if isinstance(waarde, int) and not isinstance(waarde, bool):
        return waarde
    tekst = _als_tekst(waarde, "een heel getal")
    if _GETAL.fullmatch(tekst):
        return int(tekst)
    raise _weiger_getal(tekst, "heel getal")


def _kommagetal(waarde: Any) -> Decimal:
    if isinstance(waarde, Decimal):
        return waarde
    tekst = _als_tekst(waarde, "een getal")
    if _KOMMAGETAL.fullmatch(tekst) and not _DUIZENDTALLEN.fullmatch(tekst):
        return Decimal(tekst)
    if _MET_KOMMA.fullmatch(tekst) and not _DUIZENDTALLEN.fullmatch(tekst):
        raise _weiger(f"“{tekst}” heeft een komma.", f"Schrijf {tekst.replace(',', '.')}.")
    raise _weiger_getal(tekst, "getal")


def als_kenmerk(tekst: str) -> str:
    """Turn a title into an id: lower case, digits and hyphens only."""
    zonder_accenten = unicodedata.normalize("NFKD", tekst).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", zonder_accenten.lower()).strip("-")


def _kenmerk(waarde: Any) -> str:
    tekst = _als_tekst(waarde, "een kenmerk")
    if _KENMERK.fullmatch(tekst):
        return tekst
    voorstel = als_kenmerk(tekst) or "bijvoorbeeld koopmansplein"
    melding = f"“{tekst}” kan geen kenmerk zijn: alleen kleine letters, cijfers en streepjes mogen."
    raise _weiger(melding, f"Schrijf {voorstel}.")


def _webadres(waarde: Any) -> str:
    tekst = _als_tekst(waarde, "een webadres")
    if _WEBADRES.fullmatch(tekst):
        return tekst
    raise _weiger(f"“{tekst}” is geen volledig webadres.", "Begin met https:// en gebruik geen spaties.")


def _heel(patroon: re.Pattern[str]) -> str:
    """A pattern for a whole text, as JSON Schema writes it."""
    return rf"^({patroon.pattern})$"


# What an editor takes for a number or a boolean is a text to this program; `pattern` in a schema is about texts only.
_CIJFERS: Final = {"type": ["integer", "string"], "minimum": 0, "exclusiveMaximum": 10**18, "pattern": _heel(_GETAL)}
_DECIMAAL: Final = {
    "type": ["number", "string"],
    "exclusiveMinimum": -(10**18),
    "exclusiveMaximum": 10**18,
    "pattern": rf"^(?!{_DRIE_DECIMALEN.pattern}$){_KOMMAGETAL.pattern}$",
}


def tekstschema(*, zonder: str = "") -> dict[str, Any]:
    """The JSON Schema of a text; `zonder` is a pattern that occurs nowhere in it."""
    nergens = rf"(?![\s\S]*{zonder})" if zonder else ""
    return {"type": ["string", "number", "boolean"], "pattern": rf"^{nergens}(?!\s*{WOORD}\s*$)[\s\S]*\S"}


Tekst = Annotated[str, PlainValidator(_tekst), WithJsonSchema(tekstschema())]
"""Text that says something: never empty."""

JaNee = Annotated[bool, PlainValidator(_ja_nee), WithJsonSchema({"enum": ["ja", "nee"]})]
"""`ja` or `nee`."""

Getal = Annotated[int, PlainValidator(lees_getal), WithJsonSchema(_CIJFERS)]
"""A whole number of zero or more, written with digits only."""

Kommagetal = Annotated[Decimal, PlainValidator(_kommagetal), WithJsonSchema(_DECIMAAL)]
"""A number that may have decimals, written with a point."""

_WOORDEN: Final = {"type": ["string", "integer", "boolean"], "minimum": 0, "pattern": _heel(_KENMERK)}
Kenmerk = Annotated[str, PlainValidator(_kenmerk), WithJsonSchema(_WOORDEN)]
"""An id: lower case letters, digits and hyphens."""

Webadres = Annotated[str, PlainValidator(_webadres), WithJsonSchema({"type": "string", "pattern": _heel(_WEBADRES)})]
"""A full web address, http or https."""

"""Text of others as it can stand in a register: without marks, on one line, no longer than an answer may be."""

import re
from html import unescape
from typing import Final

from participatie_cli.gesprek.teksten import LANGST
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import WOORD
from participatie_cli.values.waardefout import WaardeFout
from participatie_cli.wording.zichtbaar import stuurplekken

INGEKORT: Final = " … (ingekort)"
_MARKERING: Final = re.compile(r"</?[a-zA-Z][^<>]*>")
_DAG: Final = len("2026-01-31")
_GEEN_KENMERK: Final = re.compile(r"[^a-z0-9]+")
_LANGSTE_KENMERK: Final = 60


def schoon(tekst: str) -> str:
    """Without HTML and what nobody can see; what is too long ends with a word that says so."""
    kaal = unescape(_MARKERING.sub(" ", tekst))
    weg = {*stuurplekken(kaal)}
    kaal = " ".join("".join(" " if plek in weg else teken for plek, teken in enumerate(kaal)).split())
    if len(kaal) <= LANGST:
        return kaal
    return kaal[: LANGST - len(INGEKORT)].rpartition(" ")[0] + INGEKORT


def dag_uit(tekst: str) -> str:
    """The day of a moment such as `2026-01-31 09:15:00 UTC`; `onbekend` where it holds none."""
    try:
        datum = Datum.lees(tekst[:_DAG])
    except WaardeFout:
        return WOORD
    return str(datum) if datum.op_de_dag else WOORD


def als_kenmerk(tekst: str) -> str:
    """A text as an id: lower case letters, digits and hyphens."""
    return _GEEN_KENMERK.sub("-", tekst.lower())[:_LANGSTE_KENMERK].strip("-")

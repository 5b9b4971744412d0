"""The published text of rules, for people and for programs."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from typing import Any, Final

from participatie_cli.console.als_json import grondslag_als_gegevens
from participatie_cli.console.scherm import STIJL_VAN_ERNST, Deel, Scherm
from participatie_cli.kader.bepaling import Geldend
from participatie_cli.model.keuzes import Ernst
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import Onbekend
from participatie_cli.wording.waarden import ernst_in_woorden, geldigheid, grondslag_in_woorden, hoogste_ernst

WEBADRES: Final = "https://github.com/participatie-register/participatie"


@dataclass(frozen=True, slots=True)
class Regelpagina:
    """What is shown of a rule; `lijn` is None for a check that is not a rule but a condition to read at all.

    `afwijken` says in words whether one may deviate. `ernst_anders` is the severity where the norm was not read word
    for word; None where that makes no difference. `nieuw` says until when it is an advice; None where it is not new.
    """

    code: str
    naam: str
    ernst: Ernst
    familie: str
    lijn: int | None
    titel: str
    tekst: str
    grondslag: tuple[Geldend, ...] = ()
    geldig_van: Datum | Onbekend | None = None
    geldig_tot: Datum | Onbekend | None = None
    ernst_anders: Ernst | None = None
    afwijken: str | None = None
    nieuw: str | None = None


def regeladres(code: str, versie: str, *, eigen_pagina: bool) -> str:
    """Where the text of a rule stands on the web; the checks that are no rules stand together in a list."""
    return f"{WEBADRES}/blob/v{versie}/docs/regels/{code if eigen_pagina else 'README'}.md"


def toon_lijst(scherm: Scherm, bladen: Iterable[Regelpagina]) -> None:
    """Write all rules, family by family."""
    for familie, rij in groupby(bladen, key=lambda blad: blad.familie):
        scherm.kop(familie.capitalize())
        for blad in rij:
            _toon_kort(scherm, blad)
    scherm.wit()
    scherm.regel("Meer over een regel: participatie regel CODE")


def _toon_kort(scherm: Scherm, blad: Regelpagina) -> None:
    kop = Deel(f"{blad.code} {blad.naam}", STIJL_VAN_ERNST[blad.ernst])
    scherm.regel(kop, f" ({hoogste_ernst(blad.ernst, blad.ernst_anders)}): {blad.titel}", inspringen=2)


def toon_blad(scherm: Scherm, blad: Regelpagina) -> None:
    """Write one rule in full."""
    scherm.regel(Deel(f"{blad.code} {blad.naam}", STIJL_VAN_ERNST[blad.ernst]))
    ernst = ernst_in_woorden(blad.ernst, blad.ernst_anders)
    scherm.regel(f"Ernst: {ernst} · familie: {blad.familie}{_lijn(blad)}{_geldigheid(blad)}")
    if blad.afwijken:
        scherm.regel(f"Afwijken: {blad.afwijken}.")
    if blad.nieuw:
        scherm.regel(f"Nieuw: {blad.nieuw}.")
    scherm.wit()
    for alinea in blad.tekst.split("\n\n"):
        _toon_alinea(scherm, alinea)
    if blad.grondslag:
        scherm.regel(Deel("Normen", "bold"))
        scherm.lijst(grondslag_in_woorden(grondslag) for grondslag in blad.grondslag)


def _toon_alinea(scherm: Scherm, alinea: str) -> None:
    if alinea.startswith("```"):
        scherm.alinea("\n".join(alinea.split("\n")[1:-1]), inspringen=4)
    elif alinea.startswith("## "):
        scherm.regel(Deel(alinea.removeprefix("## "), "bold"))
        return
    else:
        scherm.regel(" ".join(alinea.split()))
    scherm.wit()


def _lijn(blad: Regelpagina) -> str:
    return f" · ontwikkellijn: {blad.lijn}" if blad.lijn else ""


def _geldigheid(blad: Regelpagina) -> str:
    if blad.geldig_van is None:
        return ""
    return f" · geldig {geldigheid(blad.geldig_van, blad.geldig_tot)}"


def als_gegevens(blad: Regelpagina) -> dict[str, Any]:
    """One rule for programs."""
    return {
        "code": blad.code,
        "naam": blad.naam,
        "ernst": blad.ernst.value,
        "ernst_als_niet_letterlijk_gelezen": (blad.ernst_anders or blad.ernst).value,
        "familie": blad.familie,
        "lijn": blad.lijn,
        "grondslag": [grondslag_als_gegevens(grondslag) for grondslag in blad.grondslag],
        "geldig_van": str(blad.geldig_van) if blad.geldig_van else None,
        "geldig_tot": str(blad.geldig_tot) if blad.geldig_tot else None,
        "tekst": blad.tekst,
    }

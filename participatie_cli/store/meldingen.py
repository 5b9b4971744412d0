"""What pydantic refuses, as findings in Dutch with a symbolic place."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any, Final

from pydantic_core import ErrorDetails

from participatie_cli.results.begrensd import HOOGSTENS, en_nog
from participatie_cli.results.bevinding import Bevinding, Controlepunt
from participatie_cli.store import leespunten as punt
from participatie_cli.values.onbekend import neemt_onbekend
from participatie_cli.values.pad import Pad
from participatie_cli.values.suggestie import Raadgever
from participatie_cli.values.synoniemen.opzoeken import GEEN, wegwijzer
from participatie_cli.values.tekens import aangewezen
from participatie_cli.values.veld import Feit
from participatie_cli.values.velden import model_op, woordenlijst
from participatie_cli.values.waardefout import schrijf

_INSTRUMENT: Final = "Instrument"
"""The list of words from which `soort` chooses what else can stand in a block."""
_KORT: Final = 80
"""A longer value is prose, in which such characters are good typography."""
_KEUZE = re.compile(r"'((?:[^'])+)'")


def als_bevindingen(
    fouten: Iterable[ErrorDetails], soort: type[Feit], gegevens: Any, bestand: str
) -> Iterator[Bevinding]:
    """One finding per refused value, up to a number; `gegevens` is the raw data that was refused."""
    raad, geteld = Raadgever(), Counter[Controlepunt]()
    for detail in fouten:
        if detail["type"] == "missing" and _heet_nu_anders(detail, soort, gegevens):
            continue
        controlepunt = _PUNT.get(detail["type"], punt.WAARDE)
        geteld[controlepunt] += 1
        if geteld[controlepunt] > HOOGSTENS:
            continue
        pad = plaats_van(detail, gegevens)
        model = model_op(soort, gegevens, _veldpad(pad)[:-1])
        melding, herstel = _melding(detail, pad, model, raad)
        yield controlepunt.bevinding(bestand, pad, f"{melding}{_lijkend(detail, pad)}", herstel)
    for controlepunt, aantal in geteld.items():
        if aantal > HOOGSTENS:
            yield en_nog(bestand, controlepunt.code, controlepunt.naam, aantal - HOOGSTENS)


def _heet_nu_anders(detail: ErrorDetails, soort: type[Feit], gegevens: Any) -> bool:
    """Whether what is missing stands there under its former key, which has a finding that spells out the new one."""
    *hier, naam = detail["loc"]
    model = model_op(soort, gegevens, tuple(hier))
    return model is not None and any(
        oud in detail["input"] and f"`{naam}:" in nieuw for oud, nieuw in model.VERVALLEN.items()
    )


def _veldpad(pad: Pad) -> Pad:
    """The place of the field in which a value stands: of an entry that of its list."""
    return _veldpad(pad[:-1]) if pad and isinstance(pad[-1], int) else pad


def _lijkend(detail: ErrorDetails, pad: Pad) -> str:
    """A sentence about a character in what was refused, a key or a value, that looks like another one."""
    gegeven = pad[-1] if detail["type"] == "extra_forbidden" else detail.get("ctx", {}).get("tag", detail["input"])
    return aangewezen(gegeven) if isinstance(gegeven, str) and len(gegeven) <= _KORT else ""


@lru_cache(maxsize=1024)
def _lijst(model: type[Feit] | None, naam: str) -> str:
    """The name of the list of words of a field; empty where it has none."""
    veld = model.model_fields.get(naam) if model else None
    return woordenlijst(veld.annotation) or "" if veld else ""


@lru_cache(maxsize=1024)
def _mag_onbekend(model: type[Feit], naam: str | int) -> bool:
    """Whether `onbekend` can stand in a field; not as an entry of a list."""
    veld = model.model_fields.get(str(naam))
    return veld is not None and neemt_onbekend(veld.annotation)


def plaats_van(detail: ErrorDetails, gegevens: Any) -> Pad:
    """The place without the tags that pydantic adds for the chosen member of a union."""
    pad: list[str | int] = []
    *stappen, laatste = detail["loc"] or ("",)
    for stap in stappen:
        if _heeft(gegevens, stap):
            pad.append(stap)
            gegevens = gegevens[stap]
    if _heeft(gegevens, laatste) or detail["type"] == "missing":
        pad.append(laatste)
    return tuple(pad)


def _heeft(gegevens: Any, stap: str | int) -> bool:
    return isinstance(gegevens, list) if isinstance(stap, int) else isinstance(gegevens, dict) and stap in gegevens


_PUNT: Final = {
    "missing": punt.ONTBREEKT,
    "union_tag_not_found": punt.ONTBREEKT,
    "extra_forbidden": punt.ONBEKENDE_SLEUTEL,
}
"""Which check a refusal belongs to, where that is not the one on values."""


def _melding(detail: ErrorDetails, pad: Pad, model: type[Feit] | None, raad: Raadgever) -> tuple[str, str]:
    naam, ctx = pad[-1] if pad else "", detail.get("ctx", {})
    veldnaam = str(_veldpad(pad)[-1]) if pad else ""
    mag_onbekend = model is not None and _mag_onbekend(model, naam)
    match detail["type"]:
        case "waarde":
            keuzes = ctx["keuzes"]
            herstel = schrijf(*keuzes, onbekend=mag_onbekend) if keuzes else ctx["herstel"]
            leeg = bool(keuzes) and not isinstance(detail["input"], str)
            return ctx["melding"], _uitweg(herstel, detail["input"], model, veldnaam, vorm=leeg)
        case "missing":
            return _ontbreekt(str(naam), mag_onbekend)
        case "extra_forbidden":
            return _onbekende_sleutel(str(naam), model, raad)
        case "enum":
            return _keuze(detail["input"], ctx["expected"], _lijst(model, veldnaam), raad)
        case "union_tag_invalid":
            return _keuze(ctx["tag"], ctx["expected_tags"], _INSTRUMENT, raad)
    return _verkeerde_vorm(detail, mag_onbekend, model, veldnaam)


def _uitweg(herstel: str, gegeven: Any, model: type[Feit] | None, naam: str, *, vorm: bool = False) -> str:
    """What to write instead, as the model says for another shape (`vorm`) of a field; and how to say there is none."""
    veld = model.model_fields.get(naam) if model else None
    if model is None or veld is None:
        return herstel
    if vorm:
        herstel = model.OUDE_VORM.get(naam, herstel)
    if not isinstance(gegeven, str) or gegeven.strip().lower() not in GEEN:
        return herstel
    if veld.default == ():
        return f"{herstel} Is er geen, schrijf dan `{naam}: []`."
    return f"{herstel} Is er geen, laat de regel met `{naam}` dan weg." if veld.default is None else herstel


_ANDERE_VORM: Final = {
    "model_type": ("Hier hoort een blok met sleutels te staan.", "sleutels onder deze regel"),
    "tuple_type": ("Hier hoort een lijst te staan.", "een lijst met streepjes"),
}


def _verkeerde_vorm(
    detail: ErrorDetails, mag_onbekend: bool, model: type[Feit] | None, veldnaam: str
) -> tuple[str, str]:
    soort = detail["type"].replace("model_attributes_type", "model_type")
    if soort == "union_tag_not_found":
        return "De sleutel `soort` ontbreekt in dit blok.", "Voeg `soort:` toe."
    if soort in _ANDERE_VORM:
        melding, keuze = _ANDERE_VORM[soort]
        return melding, _uitweg(schrijf(keuze, onbekend=mag_onbekend), detail["input"], model, veldnaam, vorm=True)
    return f"De waarde “{detail['input']}” past hier niet.", punt.WAARDE.herstel


def _onbekende_sleutel(naam: str, model: type[Feit] | None, raad: Raadgever) -> tuple[str, str]:
    if model and naam in model.VERVALLEN:
        return f"De sleutel `{naam}` bestaat niet meer.", model.VERVALLEN[naam]
    melding = f"De sleutel `{naam}` is hier niet bekend.{raad(naam, _sleutels(model) if model else ())}"
    return melding, _mogelijk(model) if model else punt.ONBEKENDE_SLEUTEL.herstel


@lru_cache(maxsize=256)
def _mogelijk(model: type[Feit]) -> str:
    """One text for all keys that a block does not know: there can be a hundred thousand."""
    return f"Hier mogen staan: {', '.join(_sleutels(model))}."


@lru_cache(maxsize=256)
def _sleutels(model: type[Feit]) -> tuple[str, ...]:
    return tuple(sorted(model.model_fields))


def _ontbreekt(naam: str, mag_onbekend: bool) -> tuple[str, str]:
    of_onbekend = " Weet u de waarde niet, schrijf dan onbekend." if mag_onbekend else ""
    return f"De sleutel `{naam}` ontbreekt.", f"{punt.ONTBREEKT.herstel}{of_onbekend}"


def _keuze(gegeven: Any, verwacht: str, lijst: str, raad: Raadgever) -> tuple[str, str]:
    keuzes, herstel = _keuzes(verwacht)
    if not isinstance(gegeven, str):
        wat = "niets" if gegeven is None else "een lijst of blok"
        return f"Hier staat {wat}.", herstel
    return f"“{gegeven}” kan hier niet staan.{raad(gegeven, _wegen(lijst, keuzes))}", herstel


@lru_cache(maxsize=256)
def _keuzes(verwacht: str) -> tuple[tuple[str, ...], str]:
    """The words that pydantic would take, and the advice to choose from them."""
    keuzes = tuple(_KEUZE.findall(verwacht) or re.findall(r"\w+", verwacht.replace(" or ", " ")))
    return keuzes, f"Kies uit: {', '.join(keuzes)}."


@lru_cache(maxsize=256)
def _wegen(lijst: str, keuzes: tuple[str, ...]) -> Mapping[str, tuple[str, ...]]:
    return wegwijzer(lijst, keuzes)

"""From what somebody typed to an answer, or to the sentence that says why it is none."""

from datetime import date, timedelta
from typing import Any, Final

from pydantic import TypeAdapter, ValidationError

from participatie_cli.gesprek.vraag import Gespreksantwoord, Gespreksvraag, Keuze, Vraagvorm
from participatie_cli.values.datum import Datum, andere_schrijfwijze
from participatie_cli.values.onbekend import ONBEKEND, WOORD
from participatie_cli.values.suggestie import bedoelde_u, bij_naam
from participatie_cli.values.veld import Feit
from participatie_cli.values.velden import is_lijst
from participatie_cli.values.waardefout import WaardeFout

NIET_BEKEND: Final = frozenset({WOORD, "weet ik nog niet", "weet ik niet"})
SCHEIDING: Final = ";"
KORTE_LIJST: Final = 20
"""So many choices can be named one by one."""
_JA_NEE: Final = {"ja": "ja", "j": "ja", "nee": "nee", "n": "nee"}
_DAGEN: Final = {"vandaag": 0, "gisteren": -1, "eergisteren": -2, "morgen": 1}


def lees(vraag: Gespreksvraag, tekst: str, vandaag: date) -> Gespreksantwoord:
    """Understand an answer; raise WaardeFout where it is none to this question."""
    tekst = " ".join(deel for deel in tekst.split(" ") if deel)
    if not tekst:
        if vraag.mag_leeg:
            return None
        raise WaardeFout("Hier staat niets.", _wat_wel(vraag))
    if tekst.lower() in NIET_BEKEND:
        if vraag.mag_onbekend:
            return ONBEKEND
        raise WaardeFout("Op deze vraag is een antwoord nodig.", _wat_wel(vraag))
    if vraag.vorm.is_meer:
        delen = [deel.strip() for deel in tekst.split(SCHEIDING) if deel.strip()]
        if not delen:
            raise WaardeFout("Hier staat niets.", _wat_wel(vraag))
        return _meer(vraag, delen, vandaag)
    return _een(vraag, tekst, vandaag)


def _meer(vraag: Gespreksvraag, delen: list[str], vandaag: date) -> tuple[str, ...]:
    if not delen:
        raise WaardeFout("Hier staat niets.", _wat_wel(vraag))
    if not vraag.delen:
        return tuple(dict.fromkeys(_een(vraag, deel, vandaag) for deel in delen))
    if len(delen) != len(vraag.delen):
        melding = f"Hier zijn {len(vraag.delen)} antwoorden nodig, met {SCHEIDING} ertussen. U gaf er {len(delen)}."
        raise WaardeFout(melding, "Schrijf onbekend voor wat u nog niet weet." if vraag.mag_onbekend else "")
    leeg = NIET_BEKEND if vraag.mag_onbekend else frozenset[str]()
    paren = zip(vraag.delen, delen, strict=True)
    return tuple(WOORD if deel.lower() in leeg else eis(deel) for eis, deel in paren)


def _een(vraag: Gespreksvraag, tekst: str, vandaag: date) -> str:
    if vraag.vorm is Vraagvorm.DAG:
        tekst = als_dag(tekst, vandaag)
    elif vraag.vorm is Vraagvorm.JA_NEE:
        if tekst.lower() not in _JA_NEE:
            raise WaardeFout(f"“{tekst}” is hier geen antwoord.", keuzes=("ja", "nee"))
        tekst = _JA_NEE[tekst.lower()]
    elif vraag.keuzes:
        tekst = _gekozen(vraag.keuzes, tekst)
    return vraag.eis(tekst)


def als_dag(tekst: str, vandaag: date) -> str:
    """A day, month or year as the register writes it, from the ways in which people do; raise WaardeFout."""
    if (verschil := _DAGEN.get(tekst.lower())) is not None:
        return (vandaag + timedelta(days=verschil)).isoformat()
    return str(Datum.lees(andere_schrijfwijze(tekst) or tekst))


def _gekozen(keuzes: tuple[Keuze, ...], tekst: str) -> str:
    """The value of a choice by its value or one of its names, whatever its capitals."""
    for een in keuzes:
        if tekst.lower() in map(str.lower, (een.waarde, een.naam, *een.ook)):
            return een.waarde
    kort = len(keuzes) <= KORTE_LIJST
    if not kort and (bevat := [een.naam for een in keuzes if _lijkt_op(een, tekst)]):
        raise WaardeFout(f"“{tekst}” is nog geen keuze.", f"Bedoelde u: {bij_naam(bevat)}?")
    wegen = {naam: een.waarde if kort else een.naam for een in keuzes for naam in (een.waarde, een.naam, *een.ook)}
    er_zijn = [een.waarde for een in keuzes] if kort else None
    raad = bedoelde_u(tekst, wegen, er_zijn=er_zijn, hoogstens=len(wegen)).strip()
    raise WaardeFout(f"“{tekst}” is geen keuze.", raad or "Typ een deel van de naam, of kies uit de lijst.")


def _lijkt_op(een: Keuze, tekst: str) -> bool:
    """Whether a text is a part of one of the names."""
    return any(tekst.lower() in naam.lower() for naam in (een.naam, *een.ook))


def _wat_wel(vraag: Gespreksvraag) -> str:
    return f"Geef {vraag.vorm.value}{', of weet ik nog niet' if vraag.mag_onbekend else ''}."


def eis_van(soort: type[Feit], veld: str) -> "Veldeis":
    """What a field of the model asks of an answer."""
    return Veldeis(soort, veld)


class Veldeis:
    """Reads a text as one field of the model would, or as one entry of its list, and gives it back as it was."""

    __slots__ = ("_soort", "_veld")

    def __init__(self, soort: type[Feit], veld: str) -> None:
        self._soort, self._veld = soort, veld

    def __call__(self, tekst: str) -> str:
        """The text; raise WaardeFout with the words of the model where the field does not take it."""
        info = self._soort.model_fields[self._veld]
        waarde = [tekst] if is_lijst(info.annotation) else tekst
        try:
            TypeAdapter[Any](info.rebuild_annotation()).validate_python(waarde)
        except ValidationError as fout:
            raise _als_waardefout(fout, tekst) from None
        return tekst


def _als_waardefout(fout: ValidationError, tekst: str) -> WaardeFout:
    for een in fout.errors():
        inhoud = een.get("ctx", {})
        if "melding" in inhoud:
            return WaardeFout(str(inhoud["melding"]), str(inhoud["herstel"]))
    return WaardeFout(f"“{tekst}” kan hier niet.")

"""Holding an answer against the model, the calendar and what nobody may write down."""

from collections.abc import Callable
from enum import StrEnum
from typing import Any, Final, get_args

from participatie_cli.gesprek.lezen import eis_van
from participatie_cli.gesprek.noteren.soort import Noteersoort, Veldvraag, Wijze
from participatie_cli.gesprek.noteren.stand import Noteerstand
from participatie_cli.gesprek.teksten import Teksteis
from participatie_cli.gesprek.vraag import Gespreksvraag, Keuze, Vraagvorm, gewoon
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import neemt_onbekend
from participatie_cli.values.velden import vaste_woorden
from participatie_cli.values.waardefout import WaardeFout

_JA_NEE: Final = ("ja", "nee")


def als_vraag(soort: Noteersoort, een: Veldvraag, stand: Noteerstand, gegeven: Any) -> Gespreksvraag:
    """A question about a field, with what the model says that the field takes."""
    veld = soort.feit.model_fields.get(een.veld) if een.keuzes is None else None
    annotatie = veld.annotation if veld else None
    woorden = vaste_woorden(annotatie)
    vorm = Vraagvorm.JA_NEE if woorden == _JA_NEE else een.vorm
    return Gespreksvraag(
        id=een.veld,
        tekst=een.tekst,
        waarom=een.waarom,
        vorm=vorm,
        keuzes=een.keuzes(stand) if een.keuzes else () if vorm is Vraagvorm.JA_NEE else _keuzes(annotatie, woorden),
        voorstel=_staat_er(soort, een, stand) or een.voorstel(stand, gegeven),
        eis=_eis(soort, een, stand) if veld else gewoon,
        mag_onbekend=een.mag_onbekend and veld is not None and neemt_onbekend(annotatie),
        mag_leeg=een.mag_leeg if een.mag_leeg is not None else veld is not None and not veld.is_required(),
        waar_te_vinden=een.waar_te_vinden,
    )


def _staat_er(soort: Noteersoort, een: Veldvraag, stand: Noteerstand) -> str:
    """What the file itself already says in a field that is set, so that Enter keeps it."""
    waarde = getattr(stand.dossier, een.veld, None) if soort.wijze is Wijze.VELDEN and not soort.plek else None
    return str(waarde) if isinstance(waarde, str | Datum) else ""


def _keuzes(annotatie: Any, woorden: tuple[str, ...]) -> tuple[Keuze, ...]:
    """The words of the model as a choice, each as it is said in a sentence where the model knows that."""
    voluit = {str(een): str(getattr(een, "voluit", een)) for een in _leden(annotatie)}
    return tuple(Keuze(woord, voluit.get(woord, woord)) for woord in woorden)


def _leden(annotatie: Any) -> tuple[Any, ...]:
    if isinstance(annotatie, type):
        return tuple(annotatie) if issubclass(annotatie, StrEnum) else ()
    return tuple(lid for deel in get_args(annotatie) for lid in _leden(deel))


def _eis(soort: Noteersoort, een: Veldvraag, stand: Noteerstand) -> Callable[[str], str]:
    van_het_model = eis_van(soort.feit, een.veld)

    schoon = Teksteis(een.veld, stand.toegestaan)

    def eis(tekst: str) -> str:
        tekst = van_het_model(schoon(tekst))
        if een.geweest:
            bewaak_geweest(tekst, stand)
        return tekst

    return eis


def bewaak_geweest(tekst: str, stand: Noteerstand) -> None:
    """Refuse a day that certainly lies ahead."""
    datum = Datum.lees(tekst)
    if datum.vroegst > stand.vandaag:
        wanneer = datum.voluit
        raise WaardeFout(f"{wanneer[0].upper()}{wanneer[1:]} is nog niet geweest.", "Kies vandaag of een eerdere dag.")

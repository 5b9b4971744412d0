"""A level of participation that changes on the way."""

from collections.abc import Mapping
from datetime import date
from typing import ClassVar

from participatie_cli.model.bron import Bronvermelding
from participatie_cli.model.keuzes import Orgaan
from participatie_cli.values.datum import Datum, gebeurd
from participatie_cli.values.onbekend import ONBEKEND, OfOnbekend, Onbekend
from participatie_cli.values.veld import veld
from participatie_cli.values.waarden import Kenmerk, Leestekst
from participatie_cli.values.zin import Dagzin

Niveauwaarde = Kenmerk | Onbekend | None
"""A rung of the ladder; `onbekend`, or None where nobody wrote one down."""


class Niveauwijziging(Bronvermelding):
    """Another level than the one of the weighing, from a day on."""

    OPENBAAR = True
    KERN = "niveau"
    HEET = "Ander niveau"
    DAG = "vanaf"

    ZINNEN: ClassVar[Mapping[str, Dagzin]] = {
        "vanaf": Dagzin(
            "Inwoners deden vanaf toen mee op trede {niveau}[, gekozen door {besloten_door}].[ {reden}]",
            "Inwoners doen dan mee op trede {niveau}[, gekozen door {besloten_door}].[ {reden}]",
        ),
    }

    vanaf: OfOnbekend[Datum] = veld("Vanaf", "Wanneer het niveau veranderde.", "Een datum, of onbekend.", "2024-09-01")
    niveau: OfOnbekend[Kenmerk] = veld(
        "Niveau", "Welke trede van de participatieladder toen ging gelden.", "Een trede uit kader.yaml.", "coproduceren"
    )
    reden: OfOnbekend[Leestekst] | None = veld(
        "Reden", "Waarom het niveau veranderde.", "Eén zin.", "Bewoners vroegen om mee te tekenen.", anders=None
    )
    besloten_door: OfOnbekend[Orgaan] | None = veld(
        "Besloten door", "Wie koos om het niveau te veranderen.", "", "college", anders=None
    )


def niveau_op(
    begin: Niveauwaarde, wijzigingen: tuple[Niveauwijziging, ...] | Onbekend, peildatum: date
) -> Niveauwaarde:
    """The level as of a date, from that of the weighing; `onbekend` where more than one answer is open."""
    if isinstance(wijzigingen, Onbekend):
        return ONBEKEND
    niveau = begin
    for een in wijzigingen:
        gewijzigd = gebeurd(een.vanaf, peildatum)
        if gewijzigd is not False and niveau != een.niveau:
            niveau = een.niveau if gewijzigd is True else ONBEKEND
    return niveau

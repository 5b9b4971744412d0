"""What is recorded along the way of an action: steps, and measurements."""

from collections.abc import Mapping
from typing import ClassVar

from participatie_cli.model.bron import Bronvermelding
from participatie_cli.model.programmakeuzes import Indicator, Stapsoort
from participatie_cli.values.aantal import AANTAL_INVULLEN, HOEVEELHEID_INVULLEN, Aantal, Hoeveelheid
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import OfOnbekend
from participatie_cli.values.veld import veld
from participatie_cli.values.waarden import Leestekst, Tekst, Webadres
from participatie_cli.values.zin import Dagzin


class Stap(Bronvermelding):
    """Something that happened in an action."""

    KERN = "wat"

    ZINNEN: ClassVar[Mapping[str, Dagzin]] = {
        "datum": Dagzin("{wat}."),
    }

    datum: OfOnbekend[Datum] = veld("Datum", "Op welke dag de stap is gezet.", "Een datum, of onbekend.", "2022-10-06")
    wat: Leestekst = veld("Wat", "Wat er toen gebeurde.", "Eén zin.", "De coach is begonnen.")
    soort: OfOnbekend[Stapsoort] | None = veld(
        "Soort stap",
        "Of de actie hiermee is aangekondigd, besloten of uitgevoerd.",
        "",
        "uitvoering",
        anders=None,
    )
    adres: OfOnbekend[Webadres] | None = veld(
        "Adres",
        "Waar het te lezen is.",
        "Het volledige webadres.",
        "https://www.assen.nl/participatie",
        anders=None,
    )


class Meting(Bronvermelding):
    """A measured value of an indicator on a date."""

    KERN = "wat"

    ZINNEN: ClassVar[Mapping[str, Dagzin]] = {
        "datum": Dagzin(
            "Gemeten: {wat}[: {waarde}[ {eenheid}]][ (gepland: {streefwaarde})][, bij {n} mensen of projecten].",
        ),
    }

    wat: Leestekst = veld("Wat", "Welk aantal of cijfer het is.", "Een paar woorden.", "medewerkers getraind")
    datum: OfOnbekend[Datum] = veld(
        "Datum", "Op welke dag dit het cijfer was.", "Een datum, of onbekend.", "2023-01-31"
    )
    waarde: OfOnbekend[Hoeveelheid] = veld(
        "Waarde", "Hoeveel het er waren, of welk cijfer eruit kwam.", HOEVEELHEID_INVULLEN, "12"
    )
    eenheid: OfOnbekend[Tekst] | None = veld(
        "Eenheid",
        "Waarin de waarde is geteld.",
        "Een woord, zoals medewerkers of weken. Of onbekend.",
        "medewerkers",
        anders=None,
    )
    n: OfOnbekend[Aantal] | None = veld(
        "Aantal", "Over hoeveel mensen of projecten.", AANTAL_INVULLEN, "40", anders=None
    )
    indicator: Indicator | None = veld(
        "Indicator",
        "Bij welk criterium van de ontwikkellijnen de meting hoort.",
        "Weglaten als de meting bij geen van deze hoort.",
        "medewerkers getraind",
        anders=None,
    )
    streefwaarde: OfOnbekend[Hoeveelheid] | None = veld(
        "Streefwaarde", "Hoeveel het er volgens het plan moesten zijn.", HOEVEELHEID_INVULLEN, "15", anders=None
    )

"""Who a municipality is, and what it calls the development lines and the two colours of results."""

from typing import ClassVar

from participatie_cli.model.bron import Bronvermelding
from participatie_cli.model.keuzes import Lijnnummer
from participatie_cli.values.onbekend import Reeks
from participatie_cli.values.veld import Feit, veld
from participatie_cli.values.waarden import Kenmerk, Tekst


class Gemeente(Feit):
    """Who the municipality is, in the identifiers of the field."""

    KERN = "naam"

    VERVALLEN: ClassVar = {"tooi": "Haal de regel met `tooi` weg: het adres in TOOI volgt uit de code bij `cbs`."}

    naam: Tekst = veld("Naam", "Hoe de gemeente heet.", "Zonder het woord gemeente.", "Assen")
    cbs: Tekst = veld(
        "CBS-code",
        "De code waarmee het Centraal Bureau voor de Statistiek de gemeente aanduidt.",
        "GM en vier cijfers, zoals in de lijst van gemeenten van het CBS.",
        "GM0106",
    )


class Lijn(Feit):
    """The name of a development line."""

    KERN = "naam"

    nummer: Lijnnummer = veld("Nummer", "Welke van de vier lijnen het is.", "", "1")
    naam: Tekst = veld("Naam", "Hoe de lijn heet.", "Zoals in de visie.", "Creëren van bewustwording")
    acties: Reeks[Kenmerk] = veld(
        "Acties",
        "Welke acties de gemeente op deze lijn heeft beloofd.",
        "Een lijst met kenmerken van bestanden in `programma/`.",
        ["trainingen"],
        anders=(),
    )


class Kleur(Feit):
    """What a colour of results means here."""

    KERN = "naam"

    naam: Tekst = veld("Naam", "Het woord in rapportages.", "Eén woord.", "blauw")
    uitleg: Tekst = veld("Uitleg", "Wat eronder valt.", "Eén zin.", "Afgesproken, gepland en telbaar.")


class Kleurlezing(Bronvermelding):
    """Another meaning that the two colours may have."""

    KERN = "toelichting"
    HEET = "andere lezing van de kleuren"

    toelichting: Tekst = veld(
        "Toelichting",
        "Waar deze lezing vandaan komt en hoe zeker zij is.",
        "Eén of twee zinnen.",
        "In plannen op A3-formaat hebben de kleuren een andere betekenis. Te bevestigen.",
    )
    blauw: Tekst = veld("Blauw", "Wat blauw in deze lezing is.", "Eén zin.", "Wat medewerkers ervan merken.")
    rood: Tekst = veld("Rood", "Wat rood in deze lezing is.", "Eén zin.", "Wat het bestuur ervan merkt.")


class Kleuren(Bronvermelding):
    """The two colours of results, with the explanation that every report prints."""

    toelichting: Tekst = veld(
        "Toelichting",
        "Waar deze uitleg vandaan komt en hoe zeker die is.",
        "Eén zin.",
        "Lezing te bevestigen door de participatiecoach.",
    )
    blauw: Kleur = veld(
        "Blauw", "Hoe telbare resultaten hier heten.", "Vul naam en uitleg in.", {"naam": "blauw", "uitleg": "Telbaar."}
    )
    rood: Kleur = veld(
        "Rood",
        "Hoe ervaringen van mensen hier heten.",
        "Vul naam en uitleg in.",
        {"naam": "rood", "uitleg": "Beleving."},
    )
    andere_lezingen: Reeks[Kleurlezing] = veld(
        "Andere lezingen",
        "Wat de kleuren ook kunnen betekenen, zolang dat niet is bevestigd.",
        "Een lijst. Weglaten als er maar één lezing is.",
        [{"toelichting": "Te bevestigen.", "blauw": "Voor medewerkers.", "rood": "Voor het bestuur."}],
        anders=(),
    )

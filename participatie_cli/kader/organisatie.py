"""How a municipality accounts for participation, is accessible and can be reached."""

from collections.abc import Mapping
from enum import StrEnum
from typing import ClassVar

from participatie_cli.model.bron import Bronvermelding
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import OfOnbekend
from participatie_cli.values.veld import Feit, veld
from participatie_cli.values.waarden import Getal, JaNee, Tekst, Webadres
from participatie_cli.values.zin import Dagzin


class Stuksoort(StrEnum):
    BEGROTING = "begroting"
    JAARVERSLAG = "jaarverslag"


class PlanningEnControlstuk(Bronvermelding):
    """A budget or annual report, and whether it has a paragraph on participation."""

    HEET = "planning- en controlstuk"
    DAG = "vastgesteld_op"

    ZINNEN: ClassVar[Mapping[str, Dagzin]] = {
        "vastgesteld_op": Dagzin("De raad stelde vast: {soort} {jaar}.", "De raad stelt vast: {soort} {jaar}."),
    }

    soort: Stuksoort = veld("Soort", "Of het een begroting of een jaarverslag is.", "", "begroting")
    jaar: Getal = veld(
        "Jaar", "Voor of over welk jaar het stuk is geschreven.", "Een jaartal, in vier cijfers.", "2026"
    )
    vastgesteld_op: OfOnbekend[Datum] | None = veld(
        "Vastgesteld op", "Wanneer de raad het vaststelde.", "Een datum, of onbekend.", "2025-11-06", anders=None
    )
    participatieparagraaf: OfOnbekend[JaNee] | None = veld(
        "Participatieparagraaf",
        "Of er een paragraaf over participatie in staat.",
        "",
        "ja",
        anders=None,
    )
    adres: OfOnbekend[Webadres] | None = veld(
        "Adres",
        "Waar het stuk staat.",
        "Het volledige webadres.",
        "https://assen.publicaties.app/pub/jaarstukken2022",
        anders=None,
    )


class Nalevingsstatus(StrEnum):
    """The statuses of a statement on digital accessibility."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"
    E = "E"


class Toegankelijkheidsverklaring(Bronvermelding):
    """The statement on the digital accessibility of one website or app."""

    KERN = "website"

    ZINNEN: ClassVar[Mapping[str, Dagzin]] = {
        "datum": Dagzin(
            "Verklaring over de toegankelijkheid van {website}[; status {status}][; onderzocht {onderzocht_op:dag}].",
        ),
        "onderzocht_op": Dagzin(
            "De toegankelijkheid van {website} is onderzocht.",
            "De toegankelijkheid van {website} wordt onderzocht.",
        ),
    }

    website: Tekst = veld("Website", "Over welke website of app het gaat.", "De naam of het domein.", "www.assen.nl")
    adres: OfOnbekend[Webadres] | None = veld(
        "Adres",
        "Waar de verklaring staat.",
        "Het volledige webadres, of onbekend.",
        "https://www.toegankelijkheidsverklaring.nl/register/1",
        anders=None,
    )
    status: OfOnbekend[Nalevingsstatus] | None = veld("Status", "In hoeverre de website voldoet.", "", "B", anders=None)
    datum: OfOnbekend[Datum] | None = veld(
        "Datum", "Wanneer de verklaring is bijgewerkt.", "Een datum, of onbekend.", "2024-03-01", anders=None
    )
    onderzocht_op: OfOnbekend[Datum] | None = veld(
        "Onderzocht op",
        "Wanneer de toegankelijkheid het laatst is onderzocht.",
        "Een datum, of onbekend.",
        "2024-02-01",
        anders=None,
    )


class ExterneToets(Bronvermelding):
    """A study by somebody outside the organisation of how the municipality does participation."""

    KERN = "door"

    ZINNEN: ClassVar[Mapping[str, Dagzin]] = {
        "datum": Dagzin("Onderzoek van buiten naar de participatie: {door}."),
    }

    datum: OfOnbekend[Datum] = veld("Datum", "Wanneer de uitkomst openbaar werd.", "Een datum, of onbekend.", "2025-06")
    door: Tekst = veld("Door", "Wie het onderzocht.", "Een organisatie of orgaan, nooit een persoon.", "rekenkamer")
    adres: OfOnbekend[Webadres] | None = veld(
        "Adres",
        "Waar de uitkomst te lezen is.",
        "Het volledige webadres, of onbekend.",
        "https://www.voorbeeldstad.example/rekenkamer",
        anders=None,
    )


class Aanspreekpunt(Bronvermelding):
    """The one contact point for participation, as a role."""

    KERN = "rol"
    DAG = "sinds"

    ZINNEN: ClassVar[Mapping[str, Dagzin]] = {
        "sinds": Dagzin("Aanspreekpunt voor participatie: {rol}."),
    }

    rol: Tekst = veld(
        "Rol", "Welke functie inwoners kunnen aanspreken.", "Een rol, nooit een naam.", "participatiecoach"
    )
    sinds: OfOnbekend[Datum] = veld(
        "Sinds", "Vanaf welke dag dit het aanspreekpunt is.", "Een datum, of onbekend.", "2023-01-01"
    )
    adres: OfOnbekend[Webadres] | None = veld(
        "Adres",
        "Op welke pagina staat hoe men het aanspreekpunt bereikt.",
        "Het volledige webadres, of onbekend.",
        "https://www.assen.nl/participatie",
        anders=None,
    )


class ToegestaneTekst(Feit):
    """Something that looks like personal data and may stand in the register, with the reason."""

    KERN = "tekst"

    tekst: Tekst = veld(
        "Tekst",
        "Wat er in het register mag staan.",
        "Precies zo als het er staat. Een nummer mag ook met andere spaties en streepjes.",
        "participatie@gemeente.example",
    )
    reden: Tekst = veld(
        "Reden",
        "Waarom dit geen gegeven van een persoon is, of waarom het er toch mag staan.",
        "Eén zin, die iedereen kan lezen.",
        "Dit is het adres van een team van de gemeente.",
    )


class Vastlegwijze(Feit):
    """What the program does beside writing when somebody records something with it."""

    commit: JaNee = veld(
        "Commit",
        "Of het programma na elke wijziging aanbiedt om die vast te leggen in Git.",
        "Alleen de bestanden die het zelf schreef komen erin.",
        "ja",
    )

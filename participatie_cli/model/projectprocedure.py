"""The project procedure that a municipality may follow for a project of public interest (article 5.55 Omgevingswet)."""

from collections.abc import Mapping
from typing import ClassVar

from participatie_cli.model.procedurekeuzes import Participatieinhoud
from participatie_cli.model.terinzage import Terinzage
from participatie_cli.values.aantal import AANTAL_INVULLEN, Aantal
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import ONBEKEND, OfOnbekend, Onbekend, Reeks
from participatie_cli.values.veld import Feit, veld
from participatie_cli.values.waarden import JaNee, Tekst, Webadres
from participatie_cli.values.zin import Dagzin


class Verkenningsvoornemen(Feit):
    """The notice that the municipality will explore a task, at which anyone may put forward solutions."""

    OPENBAAR = True
    KERN = "kenmerk"

    datum: OfOnbekend[Datum] = veld(
        "Datum", "Wanneer van het voornemen kennis is gegeven.", "Een datum, of onbekend.", "2024-02-01"
    )
    kenmerk: OfOnbekend[Tekst] | None = veld(
        "Kenmerk",
        "Het nummer van de publicatie.",
        "Zoals het in het gemeenteblad staat.",
        "gmb-2024-50",
        anders=None,
    )
    oplossingen_tot: OfOnbekend[Datum] | None = veld(
        "Oplossingen tot",
        "De laatste dag waarop iedereen een oplossing kon voordragen.",
        "Een datum, of onbekend.",
        "2024-03-14",
        anders=None,
    )
    uitgangspunten: OfOnbekend[JaNee] | None = veld(
        "Uitgangspunten",
        "Of erbij staat hoe de gemeente bepaalt welke oplossingen zij in beschouwing neemt.",
        "",
        "ja",
        anders=None,
    )


class Participatiekennisgeving(Feit):
    """The notice of how people will be involved."""

    OPENBAAR = True

    datum: OfOnbekend[Datum] = veld(
        "Datum", "Wanneer de kennisgeving is gepubliceerd.", "Een datum, of onbekend.", "2024-02-01"
    )
    adres: OfOnbekend[Webadres] | None = veld(
        "Adres",
        "Waar de kennisgeving te lezen is.",
        "Het volledige webadres.",
        "https://www.assen.nl/participatie",
        anders=None,
    )
    noemt: Reeks[Participatieinhoud] = veld(
        "Noemt",
        "Wat er in de kennisgeving staat: wie worden betrokken, waarover, wanneer, de rol van de gemeente en de "
        "initiatiefnemer, en waar meer informatie is.",
        "",
        ["wie", "waarover", "wanneer", "rol", "informatie"],
        anders=(),
    )

    @property
    def ontbreekt(self) -> tuple[Participatieinhoud, ...] | Onbekend:
        """Which of the five things the notice, as far as recorded, does not say."""
        if isinstance(self.noemt, Onbekend):
            return ONBEKEND
        return tuple(inhoud for inhoud in Participatieinhoud if inhoud not in self.noemt)


class Voorkeursbeslissing(Feit):
    """The decision which solution the municipality prefers, taken before the plan itself."""

    OPENBAAR = True

    datum: OfOnbekend[Datum] = veld(
        "Datum", "Wanneer de voorkeursbeslissing is genomen.", "Een datum, of onbekend.", "2024-09-01"
    )
    terinzage: OfOnbekend[Terinzage] | None = veld(
        "Ter inzage",
        "De periode waarin het ontwerp van de voorkeursbeslissing ter inzage lag.",
        "Vul start en eind in.",
        {"start": "2024-06-01", "eind": "2024-07-12"},
        anders=None,
    )


class Projectprocedure(Feit):
    """The dated steps of the procedure, and what the reasoning of the plan answers."""

    OPENBAAR = True

    ZINNEN: ClassVar[Mapping[str, Dagzin]] = {
        "voornemen.datum": Dagzin(
            "De gemeente kondigde een verkenning aan[ ({voornemen.kenmerk})][; oplossingen waren welkom tot en met "
            "{voornemen.oplossingen_tot}].",
            "De gemeente kondigt een verkenning aan[; oplossingen zijn welkom tot en met {voornemen.oplossingen_tot}].",
        ),
        "voornemen.oplossingen_tot": Dagzin(
            "Laatste dag waarop iedereen een oplossing kon voordragen.",
            "Laatste dag waarop iedereen een oplossing kan voordragen.",
        ),
        "kennisgeving.datum": Dagzin(
            "De gemeente maakte bekend hoe mensen worden betrokken.",
            "De gemeente maakt bekend hoe mensen worden betrokken.",
        ),
        "verkenning_start": Dagzin(
            "De verkenning begon[; anderen droegen {oplossingen:oplossing|oplossingen} voor].",
            "De verkenning begint.",
            zonder=(
                "Onbekend is of en wanneer de verkenning begon[; anderen droegen "
                "{oplossingen:oplossing|oplossingen} voor]."
            ),
        ),
        "voorkeursbeslissing.datum": Dagzin(
            "De gemeente koos in de voorkeursbeslissing een oplossing.",
            "De gemeente kiest in de voorkeursbeslissing een oplossing.",
        ),
    }

    voornemen: OfOnbekend[Verkenningsvoornemen] | None = veld(
        "Voornemen van de verkenning",
        "De publicatie dat de gemeente een verkenning gaat doen.",
        "Vul de datum in en tot wanneer oplossingen welkom waren.",
        {"datum": "2024-02-01", "oplossingen_tot": "2024-03-14", "uitgangspunten": "ja"},
        anders=None,
    )
    kennisgeving: OfOnbekend[Participatiekennisgeving] | None = veld(
        "Kennisgeving over de participatie",
        "De publicatie die zegt hoe mensen worden betrokken.",
        "Vul datum en inhoud in.",
        {"datum": "2024-02-01", "noemt": ["wie", "waarover", "wanneer", "rol", "informatie"]},
        anders=None,
    )
    verkenning_start: OfOnbekend[Datum] | None = veld(
        "Begin van de verkenning",
        "Wanneer de verkenning begon.",
        "Een datum, of onbekend. Weglaten zolang zij niet is begonnen.",
        "2024-03-15",
        anders=None,
    )
    oplossingen: OfOnbekend[Aantal] | None = veld(
        "Oplossingen",
        "Hoeveel oplossingen anderen hebben voorgedragen.",
        AANTAL_INVULLEN,
        "2",
        anders=None,
    )
    ingegaan_op_oplossingen: OfOnbekend[JaNee] | None = veld(
        "Ingegaan op oplossingen",
        "Of de motivering van het plan ingaat op die oplossingen.",
        "",
        "ja",
        anders=None,
    )
    adviezen: OfOnbekend[Aantal] | None = veld(
        "Adviezen",
        "Hoeveel adviezen deskundigen over die oplossingen gaven.",
        f"{AANTAL_INVULLEN} Weglaten als er geen waren.",
        "1",
        anders=None,
    )
    ingegaan_op_adviezen: OfOnbekend[JaNee] | None = veld(
        "Ingegaan op adviezen",
        "Of de motivering van het plan ingaat op die adviezen.",
        "",
        "ja",
        anders=None,
    )
    voorkeursbeslissing: OfOnbekend[Voorkeursbeslissing] | None = veld(
        "Voorkeursbeslissing",
        "De keuze voor een oplossing, vóór het plan zelf. Die stap mag worden overgeslagen.",
        "Vul datum en terinzagelegging in, of onbekend. Weglaten als er geen is.",
        {"datum": "2024-09-01", "terinzage": {"start": "2024-06-01", "eind": "2024-07-12"}},
        anders=None,
    )

"""The deliberate weighing at the start of a project, and the approach that follows from it."""

import re
from collections.abc import Mapping
from datetime import date
from typing import ClassVar, Final

from participatie_cli.model.activiteit import Informatie
from participatie_cli.model.bron import Bronvermelding
from participatie_cli.model.keuzes import Orgaan, Participatiefase
from participatie_cli.model.niveau import Niveauwaarde, Niveauwijziging, niveau_op
from participatie_cli.values.aantal import AANTAL_INVULLEN, Aantal
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import OfOnbekend, Onbekend, Reeks
from participatie_cli.values.veld import Feit, veld
from participatie_cli.values.waarden import JaNee, Kenmerk, Leestekst, Tekst, Webadres
from participatie_cli.values.zin import Dagzin

_GEEN_ONDERWERP: Final = re.compile(
    r"(er (is|staat) )?(nog )?(niets|geen|nee|nvt|n\.v\.t\.)( open| vast)?\s*([,;:.(].*)?", re.DOTALL
)


def is_geen_onderwerp(tekst: str) -> bool:
    """Whether an entry of what is open or fixed only says that there is nothing: then the list should be empty."""
    return _GEEN_ONDERWERP.fullmatch(tekst.lower()) is not None


class Ruimte(Feit):
    """What can still change and what is fixed.

    An empty list says that there is nothing; a key that was left out says nothing at all.
    """

    OPENBAAR = True

    open: Reeks[Leestekst] | None = veld(
        "Open",
        "Waarover inwoners nog invloed hebben.",
        "Een lijst met onderwerpen, of onbekend. Schrijf [] als er niets open is.",
        ["inrichting van het plein"],
        anders=None,
    )
    vast: Reeks[Leestekst] | None = veld(
        "Vast",
        "Wat al vaststaat en waarom daar niets meer aan verandert.",
        "Een lijst met onderwerpen, of onbekend. Schrijf [] als er nog niets vaststaat.",
        ["het budget"],
        anders=None,
    )


class Rollen(Feit):
    """Who does what, by body or role."""

    OPENBAAR = True

    inwoners: OfOnbekend[Leestekst] | None = veld(
        "Rol van inwoners",
        "Wat inwoners, ondernemers en organisaties in dit project doen.",
        "Eén zin.",
        "Zij kiezen het ontwerp.",
        anders=None,
    )
    college: OfOnbekend[Leestekst] | None = veld(
        "Rol van het college",
        "Wat burgemeester en wethouders in dit project doen.",
        "Eén zin.",
        "Het college legt vier ontwerpen voor.",
        anders=None,
    )
    raad: OfOnbekend[Leestekst] | None = veld(
        "Rol van de raad",
        "Wat de gemeenteraad in dit project doet.",
        "Eén zin.",
        "De raad stelt het budget vast.",
        anders=None,
    )
    beslisser: OfOnbekend[Orgaan] | None = veld("Beslisser", "Wie het besluit neemt.", "", "raad", anders=None)


class Afweging(Bronvermelding):
    """The weighing: does this project involve residents, how far, why, and about what."""

    OPENBAAR = True
    KERN = "doel"

    ZINNEN: ClassVar[Mapping[str, Dagzin]] = {
        "datum": Dagzin(
            "De gemeente woog af of inwoners meedoen[: {participatie:ja=ja}[, op trede {niveau}][, "
            "{inschatting:ja=achteraf geschat}]][: {participatie:nee=nee}].[ {reden}][ Het moet opleveren: "
            "{doel}]",
            "De gemeente weegt af of inwoners meedoen.",
        ),
    }

    datum: OfOnbekend[Datum] | None = veld(
        "Datum", "Wanneer de afweging is vastgelegd.", "Een datum, of onbekend.", "2024-02-01", anders=None
    )
    participatie: OfOnbekend[JaNee] = veld(
        "Participatie", "Of inwoners mogen meedoen, volgens de afweging.", "Bij nee hoort een reden.", "ja"
    )
    reden: OfOnbekend[Leestekst] | None = veld(
        "Reden",
        "Waarom er wel of geen participatie komt.",
        "Eén of twee zinnen.",
        "Het besluit gaat alleen over beheer.",
        anders=None,
    )
    gemeld_aan: Reeks[Orgaan] = veld(
        "Gemeld aan",
        "Aan wie is verteld dat er geen participatie komt.",
        "",
        ["college"],
        anders=(),
    )
    fasen: Reeks[Participatiefase] = veld(
        "Fasen",
        "In welke fasen mensen meedoen.",
        "",
        ["voorbereiding"],
        anders=(),
    )
    niveau: OfOnbekend[Kenmerk] | None = veld(
        "Niveau",
        "De trede van de participatieladder waarmee het project begon.",
        "Een trede uit kader.yaml, of onbekend. Weglaten zolang zij niet is gekozen. Verandert het niveau later, zet "
        "dat dan bij `niveauwijzigingen`.",
        "raadplegen",
        anders=None,
    )
    niveauwijzigingen: Reeks[Niveauwijziging] = veld(
        "Niveauwijzigingen",
        "Wanneer het niveau later veranderde.",
        "Een lijst met voor elke verandering de dag, de nieuwe trede en waarom. Of onbekend.",
        [{"vanaf": "2024-09-01", "niveau": "coproduceren", "reden": "Bewoners vroegen om mee te tekenen."}],
        anders=(),
    )
    inschatting: OfOnbekend[JaNee] | None = veld(
        "Inschatting",
        "Of het niveau van de afweging achteraf is geschat.",
        "Schrijf ja als geen bron het niveau noemt.",
        "ja",
        anders=None,
    )
    doel: OfOnbekend[Leestekst] | None = veld(
        "Doel van de participatie",
        "Wat de participatie moet opleveren; dus niet het doel van het project.",
        "Eén zin.",
        "Weten welk ontwerp inwoners het beste vinden.",
        anders=None,
    )
    ruimte: OfOnbekend[Ruimte] | None = veld(
        "Ruimte",
        "Waar inwoners nog invloed op hebben en wat vaststaat.",
        "Vul open en vast in, of onbekend.",
        {"open": ["inrichting"], "vast": ["budget"]},
        anders=None,
    )
    rollen: OfOnbekend[Rollen] | None = veld(
        "Rollen",
        "Wie wat doet en wie beslist.",
        "Vul de rollen in, of onbekend.",
        {"beslisser": "raad"},
        anders=None,
    )

    def niveau_op(self, peildatum: date) -> Niveauwaarde:
        """The rung of the ladder as of a date; None where none was written down."""
        return niveau_op(self.niveau, self.niveauwijzigingen, peildatum)

    @property
    def beslisser(self) -> Orgaan | Onbekend | None:
        """Who decides; None where it is not recorded."""
        return self.rollen.beslisser if isinstance(self.rollen, Rollen) else self.rollen


class Aanpak(Bronvermelding):
    """The published approach: how people can take part, with what means, and whom to ask."""

    OPENBAAR = True
    KERN = "adres"

    ZINNEN: ClassVar[Mapping[str, Dagzin]] = {
        "gepubliceerd_op": Dagzin(
            "De aanpak van de participatie werd openbaar[, via {kanalen}][; budget {budget} euro][; "
            "{capaciteit}][; de raad hoorde erover {raad_geinformeerd_op:dag}].",
            "De aanpak van de participatie wordt openbaar[, via {kanalen}].",
            zonder=(
                "Er is een aanpak van de participatie; onbekend is of en wanneer die openbaar werd[; budget "
                "{budget} euro][; {capaciteit}]."
            ),
        ),
        "raad_geinformeerd_op": Dagzin(
            "De raad hoorde over de aanpak van de participatie.",
            "De raad hoort over de aanpak van de participatie.",
        ),
    }

    gepubliceerd_op: OfOnbekend[Datum] | None = veld(
        "Gepubliceerd op",
        "Wanneer de aanpak openbaar is gemaakt.",
        "Een datum, of onbekend.",
        "2024-03-01",
        anders=None,
    )
    adres: OfOnbekend[Webadres] | None = veld(
        "Adres",
        "Waar de aanpak te lezen is.",
        "Het volledige webadres.",
        "https://www.assen.nl/participatie",
        anders=None,
    )
    kanalen: Reeks[Tekst] = veld(
        "Kanalen",
        "Langs welke wegen de aanpak bekend is gemaakt.",
        "Een lijst met woorden, zoals huis-aan-huisblad of website. Of onbekend.",
        ["huis-aan-huisblad"],
        anders=(),
    )
    raad_geinformeerd_op: OfOnbekend[Datum] | None = veld(
        "Raad geïnformeerd op",
        "Wanneer de raad over de aanpak is geïnformeerd.",
        "Een datum, of onbekend.",
        "2024-02-20",
        anders=None,
    )
    budget: OfOnbekend[Aantal] | None = veld(
        "Budget", "Geld voor de participatie, in hele euro's.", AANTAL_INVULLEN, "15000", anders=None
    )
    capaciteit: OfOnbekend[Tekst] | None = veld(
        "Capaciteit",
        "Wie aan de participatie werken en hoeveel tijd zij hebben.",
        "Rollen en tijd, nooit namen.",
        "projectleider, acht uur per week tot juli",
        anders=None,
    )
    informatie: OfOnbekend[Informatie] | None = veld(
        "Informatie",
        "Wat deelnemers vooraf konden lezen.",
        "Vul datum en adres in, of onbekend.",
        {"op": "2024-04-01"},
        anders=None,
    )
    contact: OfOnbekend[Tekst] | None = veld(
        "Contact",
        "Bij wie men terecht kan.",
        "Een rol of functiepostbus, nooit een naam.",
        "participatiecoach",
        anders=None,
    )
    coach_betrokken: OfOnbekend[JaNee] | None = veld(
        "Coach betrokken",
        "Of de participatiecoach heeft meegedacht.",
        "",
        "ja",
        anders=None,
    )
    projectleider_getraind: OfOnbekend[JaNee] | None = veld(
        "Projectleider getraind",
        "Of de projectleider een training over participatie heeft gevolgd.",
        "",
        "ja",
        anders=None,
    )

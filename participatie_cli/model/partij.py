"""Others who have a part in a project, and authorities other than the municipality."""

from collections.abc import Mapping
from typing import ClassVar

from participatie_cli.model.bron import Bronvermelding
from participatie_cli.model.keuzes import Initiatiefnemersoort, Overheidslaag
from participatie_cli.model.partijrol import Partijrol
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import OfOnbekend
from participatie_cli.values.veld import Feit, veld
from participatie_cli.values.waarden import Leestekst, Tekst
from participatie_cli.values.zin import Dagzin


class Partij(Bronvermelding):
    """An organisation, body or group with a part in the project of its own; never a person.

    It stands at the top of its project, so that one of which nobody wrote down since when is no fact without a day.
    """

    OPENBAAR = True
    KERN = "naam"

    ZINNEN: ClassVar[Mapping[str, Dagzin]] = {
        "sinds": Dagzin(
            "{wie} ging meedoen[ ({rol})][: {doet}].",
            "{wie} gaat meedoen[ ({rol})][: {doet}].",
            zonder="{wie} doet mee[ ({rol})][: {doet}].",
        ),
    }

    rol: OfOnbekend[Partijrol] = veld(
        "Rol",
        "Wat voor deel deze partij in het project heeft.",
        "Wie het eerst het initiatief nam, staat bij `initiatiefnemer`.",
        "partner",
    )
    soort: OfOnbekend[Initiatiefnemersoort] = veld(
        "Soort partij", "Wat voor groep, organisatie of overheid het is.", "", "organisatie"
    )
    naam: OfOnbekend[Tekst] | None = veld(
        "Naam van de partij",
        "Hoe de organisatie, het orgaan of de groep heet.",
        "Alleen een organisatie, orgaan of groep, nooit een persoon. Of onbekend.",
        "woningcorporatie Voorbeeldwonen",
        anders=None,
    )
    doet: OfOnbekend[Leestekst] | None = veld(
        "Wat de partij doet",
        "Wat deze partij in het project doet, betaalt of wil.",
        "Eén zin.",
        "Bouwt en verhuurt de woningen.",
        anders=None,
    )
    sinds: OfOnbekend[Datum] | None = veld(
        "Doet mee sinds", "Vanaf wanneer de partij erbij is.", "Een datum, of onbekend.", "2024-01", anders=None
    )

    @property
    def kern(self) -> str:
        """Who it is, in what part, and what it does, as far as that is known."""
        wat = f": {self.doet}" if isinstance(self.doet, str) else ""
        wie = self.naam if isinstance(self.naam, str) else f"{self._soort} naam onbekend"
        return f"{wie} ({self._rol}){wat}"

    @property
    def wie(self) -> str:
        """Who it is, as it stands in a sentence: its name, or else that it is not known."""
        return self.naam if isinstance(self.naam, str) else "een partij waarvan de naam onbekend is"

    @property
    def _soort(self) -> str:
        return f"{self.soort}," if isinstance(self.soort, Initiatiefnemersoort) else "soort en"

    @property
    def _rol(self) -> str:
        return self.rol.value if isinstance(self.rol, Partijrol) else "rol onbekend"


class Overheidsorgaan(Feit):
    """A body of an authority other than the municipality."""

    OPENBAAR = True
    KERN = "naam"

    laag: OfOnbekend[Overheidslaag] = veld(
        "Welke overheid", "Of het een provincie, een waterschap, het Rijk of een andere gemeente is.", "", "provincie"
    )
    naam: OfOnbekend[Tekst] | None = veld(
        "Naam van het orgaan",
        "Hoe het orgaan heet dat besloot.",
        "Een orgaan, nooit een persoon. Of onbekend.",
        "gedeputeerde staten van Drenthe",
        anders=None,
    )

    @property
    def kern(self) -> str:
        """The body by its name, or else the kind of authority."""
        return self.naam if isinstance(self.naam, str) else f"{self.laag}, orgaan onbekend"

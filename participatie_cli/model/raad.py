"""What goes on between council and municipality: questions either way, and what was promised."""

from collections.abc import Mapping
from datetime import date
from typing import ClassVar, Final

from participatie_cli.model.bron import Bronvermelding
from participatie_cli.model.keuzes import Orgaan
from participatie_cli.model.raadkeuzes import Raadsvraagsoort, Toezeggingontvanger
from participatie_cli.values.datum import Datum, telt
from participatie_cli.values.onbekend import OfOnbekend, Onbekend, Reeks
from participatie_cli.values.veld import veld
from participatie_cli.values.waarden import JaNee, Leestekst, Tekst, Webadres
from participatie_cli.values.zin import Dagzin


class VraagAanRaad(Bronvermelding):
    """A question that college or organisation puts to the council."""

    OPENBAAR = True
    KERN = "vraag"
    HEET = "Vraag aan de raad"

    ZINNEN: ClassVar[Mapping[str, Dagzin]] = {
        "datum": Dagzin("Vraag aan de raad: {vraag}.[ Het antwoord kwam {beantwoord_op:dag}[: {antwoord}].]"),
        "beantwoord_op": Dagzin(
            "De raad antwoordde op de vraag: {vraag}.[ Het antwoord: {antwoord}.]",
            "Antwoord op de vraag aan de raad: {vraag}.",
            achteraf=True,
        ),
    }

    vraag: Leestekst = veld(
        "Vraag", "Wat de gemeente aan de raad vraagt.", "Eén vraag.", "Wil de raad de proef verlengen?"
    )
    datum: OfOnbekend[Datum] = veld("Datum", "Wanneer de vraag is gesteld.", "Een datum, of onbekend.", "2026-09-15")
    antwoord: OfOnbekend[Leestekst] | None = veld(
        "Antwoord",
        "Wat de raad terug heeft gezegd.",
        "Eén of twee zinnen. Weglaten zolang de raad niets heeft gezegd.",
        "De raad verlengt de proef met een jaar.",
        anders=None,
    )
    beantwoord_op: OfOnbekend[Datum] | None = veld(
        "Beantwoord op",
        "Wanneer de raad antwoordde.",
        "Een datum. Weglaten zolang er geen antwoord is.",
        "2026-10-29",
        anders=None,
    )


class VraagUitRaad(Bronvermelding):
    """A question, or a motion that asks something, from members of the council to the college."""

    OPENBAAR = True
    KERN = "vraag"
    HEET = "Vraag uit de raad"

    ZINNEN: ClassVar[Mapping[str, Dagzin]] = {
        "datum": Dagzin(
            "{vorm} uit de raad[, van {van}]: {vraag}.[ Het antwoord kwam {beantwoord_op:dag}[: {antwoord}].]",
        ),
        "beantwoord_op": Dagzin(
            "Het college antwoordde op een {vorm} uit de raad[, van {van}]: {vraag}.[ Het antwoord: {antwoord}.]",
            "Antwoord op een {vorm} uit de raad[, van {van}]: {vraag}.",
            achteraf=True,
        ),
    }

    vraag: Leestekst = veld(
        "Vraag", "Wat raadsleden aan het college vragen.", "Eén vraag.", "Waarom is de buurt zo laat gevraagd?"
    )
    soort: OfOnbekend[Raadsvraagsoort] = veld(
        "Soort vraag",
        "Op welke manier raadsleden het vroegen.",
        "Schrijf motie als de raad met een motie om iets vroeg. Zet het besluit over de motie ook bij `besluiten`.",
        "schriftelijk",
    )
    datum: OfOnbekend[Datum] = veld("Datum", "Wanneer de vraag is gesteld.", "Een datum, of onbekend.", "2026-09-15")
    van: Reeks[Tekst] = veld(
        "Van",
        "Welke fracties het vroegen.",
        "Een lijst met fracties, nooit een persoon. Of onbekend.",
        ["fractie van Partij A"],
        anders=(),
    )
    antwoord: OfOnbekend[Leestekst] | None = veld(
        "Antwoord",
        "Wat het college antwoordde, of hoe de motie is afgedaan.",
        "Eén of twee zinnen. Weglaten zolang er geen antwoord is.",
        "Het plan lag er al. Een volgende keer begint het gesprek eerder.",
        anders=None,
    )
    beantwoord_op: OfOnbekend[Datum] | None = veld(
        "Beantwoord op",
        "Wanneer het college antwoordde.",
        "Een datum. Weglaten zolang er geen antwoord is.",
        "2026-10-13",
        anders=None,
    )
    adres: OfOnbekend[Webadres] | None = veld(
        "Adres",
        "Waar vraag en antwoord te lezen zijn.",
        "Het volledige webadres.",
        "https://www.assen.nl/besluitenlijst",
        anders=None,
    )

    @property
    def vorm(self) -> str:
        """In which way it was asked, as it stands in a sentence."""
        return "vraag" if isinstance(self.soort, Onbekend) else self.soort.voluit


class Toezegging(Bronvermelding):
    """A promise to council, residents or others. Without an outcome it is neither kept nor broken."""

    OPENBAAR = True
    KERN = "wat"

    ZINNEN: ClassVar[Mapping[str, Dagzin]] = {
        "datum": Dagzin(
            "Toezegging[ van {door}][ aan {aan}]: {wat}.[ Afgedaan {afgedaan_op:dag}: {afloop}][ {afloop_zonder_dag}]"
        ),
        "gereed_voor": Dagzin(
            "Deze toezegging[ aan {aan}] moest zijn waargemaakt: {wat}.",
            "Toezegging[ aan {aan}] waarmaken: {wat}.",
            termijn=True,
        ),
        "afgedaan_op": Dagzin(
            "Toezegging[ van {door}][ aan {aan}] afgedaan: {wat}. {afloop}",
            "Toezegging[ van {door}][ aan {aan}] afgedaan: {wat}.",
            achteraf=True,
        ),
    }

    wat: Leestekst = veld("Wat", "Wat er is beloofd.", "Eén zin.", "Het college kijkt of bussen eerder kunnen rijden.")
    door: OfOnbekend[Orgaan] = veld("Door", "Wie het beloofde.", "", "college")
    aan: OfOnbekend[Toezeggingontvanger] = veld("Aan", "Aan wie het is beloofd.", "", "raad")
    datum: OfOnbekend[Datum] = veld("Datum", "Wanneer het is beloofd.", "Een datum, of onbekend.", "2026-09-15")
    gereed_voor: OfOnbekend[Datum] | None = veld(
        "Gereed voor",
        "Wanneer de belofte waar moet zijn gemaakt.",
        "Een datum, of onbekend. Weglaten als er geen dag is afgesproken.",
        "2027-01-31",
        anders=None,
    )
    nagekomen: OfOnbekend[JaNee] | None = veld(
        "Nagekomen",
        "Of de belofte waar is gemaakt.",
        "Schrijf onbekend als niet te vinden is of dat is gebeurd. Weglaten zolang zij openstaat.",
        "ja",
        anders=None,
    )
    reden: OfOnbekend[Leestekst] | None = veld(
        "Reden",
        "Waarom de belofte niet waar is gemaakt.",
        "Eén zin. Weglaten als de belofte is nagekomen of nog openstaat.",
        "De busmaatschappij wilde niet meewerken.",
        anders=None,
    )
    afgedaan_op: OfOnbekend[Datum] | None = veld(
        "Afgedaan op",
        "Wanneer de belofte waar was gemaakt, of wanneer bleek dat dat niet gebeurt.",
        "Een datum. Weglaten zolang de belofte openstaat.",
        "2027-01-20",
        anders=None,
    )

    @property
    def afloop(self) -> str:
        """What became of the promise, in a sentence."""
        if self.nagekomen is False:
            return f"Niet nagekomen: {self.reden}" if isinstance(self.reden, str) else "Niet nagekomen."
        return "Nagekomen." if self.nagekomen is True else "Onbekend is of zij is nagekomen."

    @property
    def afloop_zonder_dag(self) -> str | None:
        """What became of it, where that is recorded without a day."""
        return self.afloop if self.nagekomen is not None and not isinstance(self.afgedaan_op, Datum) else None

    def nagekomen_op(self, peildatum: date) -> bool | Onbekend | None:
        """Whether the promise was kept as of a day; None while it stood open."""
        return self.nagekomen if telt(self.afgedaan_op, peildatum) else None


VOORGELEGD: Final = veld(
    "Voorgelegd aan de raad",
    "Wat de gemeente aan de raad vraagt.",
    "Een lijst met voor elke vraag de tekst en de datum. Of onbekend.",
    [{"vraag": "Wil de raad de proef verlengen?", "datum": "2026-09-15"}],
    anders=(),
)
UIT_DE_RAAD: Final = veld(
    "Vragen uit de raad",
    "Wat raadsleden aan het college vroegen.",
    "Een lijst met voor elke vraag de tekst, de soort en de datum. Of onbekend.",
    [{"vraag": "Waarom is de buurt zo laat gevraagd?", "soort": "schriftelijk", "datum": "2026-09-15"}],
    anders=(),
)
TOEZEGGINGEN: Final = veld(
    "Toezeggingen",
    "Wat aan raad, inwoners of anderen is beloofd.",
    "Een lijst met voor elke belofte wat, door wie, aan wie en wanneer. Of onbekend.",
    [{"wat": "Het college stuurt een brief.", "door": "college", "aan": "raad", "datum": "2026-09-15"}],
    anders=(),
)
"""The fields that projects and actions share."""

RAADSVRAGEN_VERVALLEN: Final = {
    "raadsvragen": (
        "Stelde de gemeente de vraag aan de raad? Schrijf dan `voorgelegd_aan_raad:` met daaronder "
        "`- {vraag: …, datum: …}`. Stelden raadsleden de vraag aan het college? Schrijf dan `vragen_uit_de_raad:` met "
        "daaronder `- {vraag: …, soort: schriftelijk, datum: …}`."
    )
}
"""The one word that each reader understood in another way, with the two that took its place."""

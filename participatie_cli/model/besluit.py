"""What was decided, by whom, and what the decision says about participation."""

from collections.abc import Mapping
from typing import ClassVar

from participatie_cli.model.bron import Bronvermelding
from participatie_cli.model.keuzes import Orgaan
from participatie_cli.model.partij import Overheidsorgaan
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import OfOnbekend, Onbekend, Reeks
from participatie_cli.values.veld import Feit, veld
from participatie_cli.values.waarden import Getal, JaNee, Leestekst, Webadres
from participatie_cli.values.zin import Dagzin


class Stemmen(Feit):
    """How many voted for and against, where that is public; never who."""

    OPENBAAR = True

    voor: OfOnbekend[Getal] = veld("Voor", "Hoeveel stemmen er voor waren.", "Alleen cijfers, of onbekend.", "19")
    tegen: OfOnbekend[Getal] = veld(
        "Tegen",
        "Hoeveel stemmen er tegen waren.",
        "Alleen cijfers, of onbekend. Schrijf 0 als het besluit unaniem was.",
        "13",
    )

    @property
    def voluit(self) -> str:
        """For example `19 stemmen voor en 13 tegen`, or `unaniem`."""
        if self.tegen == 0:
            return "unaniem" if isinstance(self.voor, Onbekend) else f"unaniem, {self.voor} stemmen voor"
        return f"{self.voor} stemmen voor en {self.tegen} tegen"


class Besluitvoorwaarde(Bronvermelding):
    """A condition that was attached to a decision."""

    OPENBAAR = True
    KERN = "wat"
    HEET = "Voorwaarde"

    ZINNEN: ClassVar[Mapping[str, Dagzin]] = {
        "gereed_voor": Dagzin(
            "Aan deze voorwaarde moest zijn voldaan: {wat}.",
            "Voldoen aan deze voorwaarde: {wat}.",
            zonder="Voldoen aan deze voorwaarde, onbekend wanneer: {wat}.",
            termijn=True,
        ),
        "voldaan_op": Dagzin(
            "Aan deze voorwaarde is voldaan: {wat}.",
            "Aan deze voorwaarde wordt voldaan: {wat}.",
            zonder="Onbekend is of aan deze voorwaarde is voldaan: {wat}.",
            achteraf=True,
        ),
    }

    wat: Leestekst = veld(
        "Wat", "Wat er moet gebeuren of waar het besluit van afhangt.", "Eén zin.", "Er komt een plan voor het verkeer."
    )
    gereed_voor: OfOnbekend[Datum] | None = veld(
        "Gereed voor",
        "Wanneer aan de voorwaarde moet zijn voldaan.",
        "Een datum, of onbekend. Weglaten als er geen dag bij hoort.",
        "2024-12-31",
        anders=None,
    )
    voldaan_op: OfOnbekend[Datum] | None = veld(
        "Voldaan op",
        "Wanneer aan de voorwaarde was voldaan.",
        "Een datum. Schrijf onbekend als niet te vinden is of dat is gebeurd. Weglaten zolang dat niet zo is.",
        "2024-11-20",
        anders=None,
    )


class Besluit(Bronvermelding):
    """A decision of a body of the municipality or of another authority."""

    OPENBAAR = True
    KERN = "besluit"

    ZINNEN: ClassVar[Mapping[str, Dagzin]] = {
        "datum": Dagzin(
            "Besluit van {beslisser}: {besluit}.[ Uitslag: {stemmen}.][ {verandering}][ Openbaar gemaakt "
            "{gepubliceerd_op:dag}.]",
            "Besluit van {beslisser}: {besluit}.",
        ),
        "gepubliceerd_op": Dagzin("Dit besluit werd openbaar: {besluit}.", "Dit besluit wordt openbaar: {besluit}."),
    }

    datum: OfOnbekend[Datum] = veld("Datum", "Wanneer het besluit is genomen.", "Een datum, of onbekend.", "2024-05-23")
    door: OfOnbekend[Orgaan] = veld("Door", "Wie het besluit nam.", "", "raad")
    overheid: OfOnbekend[Overheidsorgaan] | None = veld(
        "Andere overheid",
        "Welke andere overheid het besluit nam.",
        "Vul in welke overheid en welk orgaan het is, of onbekend. Alleen bij `door: andere overheid`.",
        {"laag": "provincie", "naam": "gedeputeerde staten van Drenthe"},
        anders=None,
    )
    besluit: Leestekst = veld(
        "Besluit", "Wat er is gekozen, vastgesteld of afgewezen.", "Eén zin.", "De raad stelt de structuurvisie vast."
    )
    stemmen: OfOnbekend[Stemmen] | None = veld(
        "Stemmen",
        "Hoeveel stemmen er voor en tegen waren, als dat openbaar is.",
        "Vul voor en tegen in, of onbekend. Nooit wie er stemde.",
        {"voor": "19", "tegen": "13"},
        anders=None,
    )
    voorwaarden: Reeks[Besluitvoorwaarde] = veld(
        "Voorwaarden",
        "Welke voorwaarden aan het besluit zijn verbonden.",
        "Een lijst met voor elke voorwaarde wat er moet gebeuren. Of onbekend.",
        [{"wat": "Er komt een plan voor het verkeer.", "gereed_voor": "2024-12-31"}],
        anders=(),
    )
    voorstel: OfOnbekend[JaNee] | None = veld(
        "Voorstel",
        "Of er een voorstel onder lag; nee bij een motie van de raad.",
        "Weglaten als er een voorstel onder lag.",
        "ja",
        anders=None,
    )
    participatieparagraaf: OfOnbekend[JaNee] | None = veld(
        "Participatieparagraaf",
        "Of het voorstel een communicatie- en participatieparagraaf heeft.",
        "",
        "ja",
        anders=None,
    )
    paragraaf_noemt_resultaten: OfOnbekend[JaNee] | None = veld(
        "Paragraaf noemt resultaten",
        "Of de paragraaf zegt wat er met de resultaten van de participatie is gedaan.",
        "",
        "ja",
        anders=None,
    )
    gewijzigd_door_inbreng: OfOnbekend[Leestekst] | None = veld(
        "Gewijzigd door inbreng",
        "Wat er door de inbreng is veranderd.",
        "Eén zin; schrijf geen als er niets veranderde.",
        "160 woningen zijn 150 geworden.",
        anders=None,
    )
    adres: OfOnbekend[Webadres] | None = veld(
        "Adres",
        "Waar het besluit te lezen is.",
        "Het volledige webadres.",
        "https://www.assen.nl/besluitenlijst",
        anders=None,
    )
    algemene_strekking: OfOnbekend[JaNee] | None = veld(
        "Algemene strekking",
        "Of het besluit voor een open groep geldt en geen algemeen verbindend voorschrift is, zoals een beleidsregel.",
        "Schrijf nee bij een verordening of een omgevingsplan. Weglaten als het niet speelt.",
        "ja",
        anders=None,
    )
    gepubliceerd_op: OfOnbekend[Datum] | None = veld(
        "Gepubliceerd op",
        "Wanneer het besluit openbaar is gemaakt.",
        "Een datum, of onbekend.",
        "2024-06-03",
        anders=None,
    )

    @property
    def beslisser(self) -> str:
        """Who decided: the body, or the other authority by its name where that is recorded."""
        if isinstance(self.overheid, Overheidsorgaan):
            return self.overheid.kern
        return self.door.voluit if isinstance(self.door, Orgaan) else "een onbekend orgaan"

    @property
    def verandering(self) -> str | None:
        """What changed because of the input, in a sentence; None where that is not recorded or not known."""
        door = self.gewijzigd_door_inbreng
        if door is None or isinstance(door, Onbekend):
            return None
        return "Door de inbreng veranderde er niets." if door == "geen" else f"Veranderd door de inbreng: {door}"


class Ontwerp(Bronvermelding):
    """The first worked-out design or draft decision."""

    OPENBAAR = True
    KERN = "wat"
    DAG = "gereed_op"

    ZINNEN: ClassVar[Mapping[str, Dagzin]] = {
        "gereed_op": Dagzin(
            "Het eerste ontwerp lag er[: {wat}].", "Het eerste ontwerp ligt er[: {wat}].", achteraf=True
        ),
    }

    gereed_op: OfOnbekend[Datum] = veld(
        "Gereed op",
        "Wanneer het eerste ontwerp of conceptbesluit er lag.",
        "Een datum, of onbekend.",
        "2019-01",
    )
    wat: OfOnbekend[Leestekst] | None = veld(
        "Wat",
        "Welke tekening, tekst of keuze er toen al lag.",
        "Een paar woorden.",
        "vier ontwerpen voor het plein",
        anders=None,
    )

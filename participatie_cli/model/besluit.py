"""What was decided, by whom, and what the decision says about participation."""

from participatie_cli.model.bron import Bronvermelding
from participatie_cli.model.keuzes import Orgaan
from participatie_cli.model.partij import Overheidsorgaan
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import OfOnbekend
from participatie_cli.values.veld import veld
from participatie_cli.values.waarden import JaNee, Tekst, Webadres


class Besluit(Bronvermelding):
    """A decision of a body of the municipality or of another authority."""

    KERN = "besluit"

    datum: OfOnbekend[Datum] = veld("Datum", "Wanneer het besluit is genomen.", "Een datum, of onbekend.", "2024-05-23")
    door: OfOnbekend[Orgaan] = veld("Door", "Wie het besluit nam.", "", "raad")
    overheid: OfOnbekend[Overheidsorgaan] | None = veld(
        "Andere overheid",
        "Welke andere overheid het besluit nam.",
        "Vul in welke overheid en welk orgaan het is, of onbekend. Alleen bij `door: andere overheid`.",
        {"laag": "provincie", "naam": "gedeputeerde staten van Drenthe"},
        anders=None,
    )
    besluit: Tekst = veld(
        "Besluit", "Wat er is gekozen, vastgesteld of afgewezen.", "Eén zin.", "De raad stelt de structuurvisie vast."
    )
    voorstel: OfOnbekend[JaNee] | None = veld(
        "Voorstel",
        "Of er een voorstel onder lag; nee bij een motie van de raad.",
        "",
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
    gewijzigd_door_inbreng: OfOnbekend[Tekst] | None = veld(
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
    def kern(self) -> str:
        """What was decided, and by which other authority where one decided."""
        door = f" (door: {self.overheid.kern})" if isinstance(self.overheid, Overheidsorgaan) else ""
        return f"{self.besluit}{door}"


class Ontwerp(Bronvermelding):
    """The first worked-out design or draft decision."""

    KERN = "wat"
    DAG = "gereed_op"

    gereed_op: OfOnbekend[Datum] = veld(
        "Gereed op",
        "Wanneer het eerste ontwerp of conceptbesluit er lag.",
        "Een datum, of onbekend.",
        "2019-01",
    )
    wat: OfOnbekend[Tekst] | None = veld(
        "Wat",
        "Welke tekening, tekst of keuze er toen al lag.",
        "Een paar woorden.",
        "vier ontwerpen voor het plein",
        anders=None,
    )

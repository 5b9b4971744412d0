"""The right to challenge: residents propose to take over a task of the municipality."""

from collections.abc import Mapping
from typing import ClassVar

from participatie_cli.model.bron import Bron
from participatie_cli.model.keuzes import Orgaan, Uitdaaggrond, Uitdaaguitkomst
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import OfOnbekend, Reeks
from participatie_cli.values.veld import Feit, veld
from participatie_cli.values.waarden import JaNee, Kenmerk, Leestekst, Tekst, Webadres
from participatie_cli.values.zin import Dagzin


class Uitdaagprocedure(Feit):
    """The dated steps of a request."""

    DAG = "ontvangen_op"

    ZINNEN: ClassVar[Mapping[str, Dagzin]] = {
        "ontvangen_op": Dagzin("Het verzoek kwam binnen.[ {onderbouwing}]", "Het verzoek komt binnen.", achteraf=True),
        "doorgezonden_op": Dagzin(
            "Het verzoek ging door[ naar {bevoegd_orgaan}][; de indieners hoorden dat {doorzending_gemeld_op:dag}].",
            "Het verzoek gaat door[ naar {bevoegd_orgaan}].",
        ),
        "doorzending_gemeld_op": Dagzin(
            "De indieners hoorden dat het verzoek is doorgezonden.",
            "De indieners horen dat het verzoek is doorgezonden.",
        ),
        "aanvulling_gevraagd_op": Dagzin(
            "De indieners kregen de kans om het verzoek aan te vullen[; dat deden zij {aangevuld_op:dag}].",
            "De indieners krijgen de kans om het verzoek aan te vullen.",
        ),
        "aangevuld_op": Dagzin("De indieners vulden het verzoek aan.", "De indieners vullen het verzoek aan."),
        "volledig_op": Dagzin("Het verzoek was volledig.", "Het verzoek is volledig.", achteraf=True),
        "verdaagd_op": Dagzin(
            "De indieners hoorden dat het besluit later komt.",
            "De indieners horen dat het besluit later komt.",
        ),
        "besluit_op": Dagzin(
            "Besluit op het verzoek[ van {bevoegd_orgaan}][: {uitkomst}[, {grondsoort}]].[ {grond}][ Het "
            "besluit is openbaar gemaakt {gepubliceerd_op:dag}.]",
            "Besluit op het verzoek[ van {bevoegd_orgaan}].",
            zonder="Onbekend is of en wanneer op het verzoek is besloten.",
            achteraf=True,
        ),
        "gepubliceerd_op": Dagzin(
            "Het besluit op het verzoek werd openbaar.",
            "Het besluit op het verzoek wordt openbaar.",
        ),
        "afgesproken_op": Dagzin(
            "De gemeente en de indieners maakten afspraken over de taak.",
            "De gemeente en de indieners maken afspraken over de taak.",
        ),
        "evalueren_voor": Dagzin(
            "De afspraken over de taak moesten zijn geëvalueerd.",
            "De afspraken over de taak evalueren.",
            termijn=True,
        ),
        "geevalueerd_op": Dagzin(
            "De afspraken over de taak zijn geëvalueerd.",
            "De afspraken over de taak worden geëvalueerd.",
            achteraf=True,
        ),
    }

    ontvangen_op: OfOnbekend[Datum] = veld(
        "Ontvangen op", "Op welke dag de gemeente het verzoek kreeg.", "Een datum, of onbekend.", "2025-03-01"
    )
    onderbouwing: OfOnbekend[Leestekst] | None = veld(
        "Onderbouwing",
        "Waarom de indieners de taak beter of anders kunnen uitvoeren.",
        "Eén of twee zinnen, zonder namen.",
        "De buurt kan vaker maaien en kiest zelf de planten.",
        anders=None,
    )
    soort_verzoek: OfOnbekend[Kenmerk] | None = veld(
        "Soort verzoek",
        "Wat voor verzoek het is, als de gemeente daar verschillende termijnen voor heeft.",
        "Het woord dat in kader.yaml bij de termijn staat, of onbekend.",
        "ingewikkeld",
        anders=None,
    )
    bevoegd_orgaan: OfOnbekend[Orgaan] | None = veld(
        "Bevoegd orgaan",
        "Welk orgaan over het verzoek beslist.",
        "",
        "college",
        anders=None,
    )
    doorgezonden_op: OfOnbekend[Datum] | None = veld(
        "Doorgezonden op",
        "Wanneer het naar het bevoegde orgaan ging.",
        "Een datum. Weglaten als dat niet nodig was.",
        "2025-03-08",
        anders=None,
    )
    doorzending_gemeld_op: OfOnbekend[Datum] | None = veld(
        "Doorzending gemeld op",
        "Wanneer de indieners hoorden dat het verzoek is doorgezonden.",
        "Een datum. Weglaten als doorzenden niet nodig was.",
        "2025-03-08",
        anders=None,
    )
    aanvulling_gevraagd_op: OfOnbekend[Datum] | None = veld(
        "Aanvulling gevraagd op",
        "Wanneer de indieners de kans kregen het verzoek aan te vullen.",
        "Een datum. Weglaten als dat niet nodig was.",
        "2025-03-10",
        anders=None,
    )
    aangevuld_op: OfOnbekend[Datum] | None = veld(
        "Aangevuld op",
        "Wanneer de indieners het verzoek aanvulden.",
        "Een datum. Weglaten als dat niet is gebeurd.",
        "2025-03-20",
        anders=None,
    )
    volledig_op: OfOnbekend[Datum] | None = veld(
        "Volledig op",
        "Wanneer alles er was wat voor een besluit nodig is.",
        "Een datum. Weglaten zolang dat niet is nagegaan.",
        "2025-03-20",
        anders=None,
    )
    verdaagd_op: OfOnbekend[Datum] | None = veld(
        "Verdaagd op",
        "Wanneer is gemeld dat het besluit later komt.",
        "Een datum. Weglaten als er geen uitstel was.",
        "2025-05-01",
        anders=None,
    )
    besluit_op: OfOnbekend[Datum] | None = veld(
        "Besluit op",
        "Op welke dag het orgaan over het verzoek besloot.",
        "Een datum. Weglaten zolang er geen besluit is.",
        "2025-06-01",
        anders=None,
    )
    uitkomst: OfOnbekend[Uitdaaguitkomst] | None = veld(
        "Uitkomst",
        "Wat het orgaan op het verzoek heeft besloten.",
        "Weglaten zolang er niet is besloten.",
        "toegewezen",
        anders=None,
    )
    grondsoort: OfOnbekend[Uitdaaggrond] | None = veld(
        "Soort grond",
        "Welke soort grond er is voor de afwijzing.",
        "",
        "aard van de taak",
        anders=None,
    )
    grond: OfOnbekend[Leestekst] | None = veld(
        "Grond",
        "Waarom het is afgewezen.",
        "Eén of twee zinnen.",
        "De taak kan volgens de wet niet worden overgedragen.",
        anders=None,
    )
    gepubliceerd_op: OfOnbekend[Datum] | None = veld(
        "Gepubliceerd op",
        "Wanneer het besluit openbaar is gemaakt.",
        "Een datum, of onbekend.",
        "2025-06-08",
        anders=None,
    )
    afgesproken_op: OfOnbekend[Datum] | None = veld(
        "Afgesproken op",
        "Wanneer de gemeente en de indieners afspraken maakten over de taak.",
        "Een datum. Weglaten zolang er geen afspraken zijn.",
        "2025-06-20",
        anders=None,
    )
    afspraken: OfOnbekend[Webadres] | None = veld(
        "Afspraken",
        "Waar de afspraken met de indieners staan.",
        "Het volledige webadres.",
        "https://www.assen.nl/afspraken",
        anders=None,
    )
    evalueren_voor: OfOnbekend[Datum] | None = veld(
        "Evalueren voor",
        "Wanneer de afspraken uiterlijk worden geëvalueerd.",
        "Een datum, of onbekend.",
        "2026-06-30",
        anders=None,
    )
    geevalueerd_op: OfOnbekend[Datum] | None = veld(
        "Geëvalueerd op",
        "Wanneer de afspraken zijn geëvalueerd.",
        "Een datum, of onbekend.",
        "2026-06-01",
        anders=None,
    )


class Uitdaagverzoek(Uitdaagprocedure):
    """A request under the right to challenge, one file in `uitdaagrecht/`."""

    KERN = "titel"

    id: Kenmerk = veld(
        "Kenmerk",
        "De naam van het bestand zonder .yaml.",
        "Kleine letters en streepjes.",
        "groenbeheer-buurt",
    )
    titel: Leestekst = veld("Titel", "Waar het verzoek over gaat.", "Een paar woorden.", "Groenbeheer door de buurt")
    samenvatting: Leestekst = veld(
        "Samenvatting",
        "Wat de indieners willen overnemen.",
        "Twee of drie zinnen, zonder namen.",
        "Bewoners willen het groen in hun straat zelf onderhouden.",
    )
    opmerking: OfOnbekend[Tekst] | None = veld(
        "Opmerking",
        "Wat de lezer moet weten.",
        "Een paar zinnen.",
        "Gemaakt uit openbare bronnen.",
        anders=None,
    )
    taak: OfOnbekend[Leestekst] | None = veld(
        "Taak", "Welke taak van de gemeente het is.", "Een paar woorden.", "groenbeheer", anders=None
    )
    ondersteund: OfOnbekend[JaNee] | None = veld(
        "Ondersteund",
        "Of de gemeente bij het verzoek heeft geholpen.",
        "",
        "ja",
        anders=None,
    )
    zaaknummer: OfOnbekend[Tekst] | None = veld(
        "Zaaknummer", "Het nummer in het archief.", "Zoals in het zaaksysteem.", "12345-2025", anders=None
    )
    bronnen: Reeks[Bron] = veld(
        "Bronnen",
        "Waar de feiten vandaan komen.",
        "Een lijst met bronnen.",
        [{"id": "verzoek", "titel": "Verzoek", "zekerheid": "hoog"}],
        anders=(),
    )

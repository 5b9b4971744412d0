"""Results in two colours, the evaluation on two sides, and the lessons."""

from collections.abc import Mapping
from typing import ClassVar

from participatie_cli.model.bron import Bronvermelding
from participatie_cli.values.aantal import AANTAL_INVULLEN, HOEVEELHEID_INVULLEN, Aantal, Hoeveelheid
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import OfOnbekend, Onbekend, Reeks
from participatie_cli.values.veld import Feit, veld
from participatie_cli.values.waarden import Kommagetal, Leestekst, Tekst
from participatie_cli.values.zin import Dagzin


class BlauwResultaat(Bronvermelding):
    """Agreed, planned and countable. The meaning printed in reports stands in kader.yaml."""

    OPENBAAR = True
    KERN = "wat"
    HEET = "Blauw resultaat"

    ZINNEN: ClassVar[Mapping[str, Dagzin]] = {
        "datum": Dagzin("Resultaat: {kern}."),
    }

    wat: Leestekst = veld("Wat", "Welk resultaat is geteld of gehaald.", "Een paar woorden.", "geldige stemmen")
    waarde: OfOnbekend[Hoeveelheid] | None = veld(
        "Waarde",
        "Het aantal of bedrag.",
        HOEVEELHEID_INVULLEN,
        "10156",
        anders=None,
    )
    streefwaarde: OfOnbekend[Hoeveelheid] | None = veld(
        "Streefwaarde",
        "Hoeveel het er volgens de afspraak of het plan moesten zijn.",
        HOEVEELHEID_INVULLEN,
        "minstens 10000",
        anders=None,
    )
    eenheid: OfOnbekend[Tekst] | None = veld(
        "Eenheid",
        "Waarin de waarde is geteld.",
        "Een woord, zoals stemmen, mensen of euro. Of onbekend.",
        "stemmen",
        anders=None,
    )
    datum: OfOnbekend[Datum] = veld(
        "Datum", "Op welke dag het aantal of bedrag klopte.", "Een datum, of onbekend.", "2019-05-01"
    )

    @property
    def kern(self) -> str:
        """What was counted with its number, unit and target, as far as they are known."""
        eenheid = f" {self.eenheid}" if isinstance(self.eenheid, str) else ""
        geteld = isinstance(self.waarde, Aantal)
        waarde = f", {self.waarde.voluit}{eenheid}" if isinstance(self.waarde, Aantal) else ""
        waarde = ", hoeveel is onbekend" if isinstance(self.waarde, Onbekend) else waarde
        if not isinstance(self.streefwaarde, Aantal):
            return f"{self.wat}{waarde}"
        return f"{self.wat}{waarde} (afgesproken: {self.streefwaarde.voluit}{'' if geteld else eenheid})"


class RoodResultaat(Bronvermelding):
    """People and experience: how it was lived, never with a name."""

    OPENBAAR = True
    KERN = "ervaring"
    HEET = "Rood resultaat"

    ZINNEN: ClassVar[Mapping[str, Dagzin]] = {
        "datum": Dagzin("Ervaring[ van {van}]: {ervaring}.[ Opgehaald met {methode}.][ Het gaat om {n:mens|mensen}.]"),
    }

    ervaring: Leestekst = veld(
        "Ervaring",
        "Hoe mensen het hebben beleefd.",
        "Eén of twee zinnen in eigen woorden.",
        "Omwonenden vonden dat zij laat werden betrokken.",
    )
    van: OfOnbekend[Tekst] | None = veld(
        "Van", "Welke groep dit zo heeft beleefd.", "Een groep, nooit een persoon.", "omwonenden", anders=None
    )
    methode: OfOnbekend[Tekst] | None = veld(
        "Methode",
        "Hoe de gemeente aan deze ervaring kwam.",
        "Een paar woorden, zoals enquête of gesprek. Of onbekend.",
        "enquête na afloop",
        anders=None,
    )
    n: OfOnbekend[Aantal] | None = veld(
        "Aantal",
        "Hoeveel mensen ernaar zijn gevraagd of dit zeiden.",
        AANTAL_INVULLEN,
        "40",
        anders=None,
    )
    datum: OfOnbekend[Datum] = veld(
        "Datum", "Wanneer dit is opgehaald of gepubliceerd.", "Een datum, of onbekend.", "2024-05"
    )


class Resultaten(Feit):
    """Blue and red results."""

    OPENBAAR = True

    blauw: Reeks[BlauwResultaat] = veld(
        "Blauw",
        "Wat was afgesproken en gepland, en te tellen is.",
        "Een lijst met voor elk resultaat wat, hoeveel en wanneer. Of onbekend.",
        [{"wat": "geldige stemmen", "waarde": "10156", "datum": "2019-05"}],
        anders=(),
    )
    rood: Reeks[RoodResultaat] = veld(
        "Rood",
        "Wat mensen hebben ervaren.",
        "Een lijst met voor elke ervaring wat, van wie en wanneer. Of onbekend.",
        [{"ervaring": "Omwonenden waren blij met het plein.", "datum": "2021-07"}],
        anders=(),
    )


class Eigenoordeel(Feit):
    """How the project leader looks back."""

    OPENBAAR = True

    ZINNEN: ClassVar[Mapping[str, Dagzin]] = {
        "datum": Dagzin("De projectleider keek terug: {oordeel}.", "De projectleider kijkt terug."),
    }

    oordeel: Leestekst = veld(
        "Oordeel", "Hoe de projectleider terugkijkt.", "Een paar zinnen.", "De avond kwam te laat."
    )
    datum: OfOnbekend[Datum] = veld(
        "Datum", "Op welke dag de projectleider dit opschreef.", "Een datum, of onbekend.", "2024-09-01"
    )


class Deelnemersoordeel(Feit):
    """How the participants look back, with the numbers that show what it is worth."""

    OPENBAAR = True

    ZINNEN: ClassVar[Mapping[str, Dagzin]] = {
        "datum": Dagzin(
            "Mensen die meededen, keken terug ({methode})[: {respondenten}[ van de {doelgroep}] antwoordden]"
            "[; cijfer voor het proces {cijfer_proces}][; cijfer voor de uitkomst {cijfer_uitkomst}].",
            "Mensen die meededen, kijken terug ({methode}).",
        ),
    }

    methode: Tekst = veld(
        "Methode", "Hoe deelnemers naar hun mening is gevraagd.", "Een paar woorden.", "korte enquête"
    )
    datum: OfOnbekend[Datum] = veld(
        "Datum", "Op welke dag het de deelnemers is gevraagd.", "Een datum, of onbekend.", "2024-09-01"
    )
    respondenten: OfOnbekend[Aantal] = veld("Respondenten", "Hoeveel mensen antwoordden.", AANTAL_INVULLEN, "60")
    doelgroep: OfOnbekend[Aantal] = veld("Doelgroep", "Aan hoeveel mensen het is gevraagd.", AANTAL_INVULLEN, "200")
    cijfer_proces: OfOnbekend[Kommagetal] | None = veld(
        "Cijfer voor het proces",
        "Gemiddeld cijfer van 1 tot 10.",
        "Een getal, of onbekend.",
        "7.2",
        anders=None,
    )
    cijfer_uitkomst: OfOnbekend[Kommagetal] | None = veld(
        "Cijfer voor de uitkomst",
        "Gemiddeld cijfer van 1 tot 10.",
        "Een getal, of onbekend.",
        "6.5",
        anders=None,
    )


class Evaluatie(Bronvermelding):
    """Looking back from both sides."""

    OPENBAAR = True

    projectleider: OfOnbekend[Eigenoordeel] | None = veld(
        "Projectleider",
        "Hoe de projectleider terugkijkt.",
        "Vul oordeel en datum in, of onbekend.",
        {"oordeel": "De avond kwam te laat.", "datum": "2024-09-01"},
        anders=None,
    )
    deelnemers: OfOnbekend[Deelnemersoordeel] | None = veld(
        "Deelnemers",
        "Hoe de deelnemers terugkijken.",
        "Vul methode en aantallen in, of onbekend.",
        {"methode": "korte enquête", "datum": "2024-09-01", "respondenten": "60", "doelgroep": "200"},
        anders=None,
    )


class Les(Bronvermelding):
    """Something learned, with who takes it up and by when."""

    OPENBAAR = True
    KERN = "les"

    ZINNEN: ClassVar[Mapping[str, Dagzin]] = {
        "datum": Dagzin("Les: {les}.[ Opgevolgd {opgevolgd_op:dag}.][ Gedeeld met anderen {gedeeld_op:dag}.]"),
        "opvolgen_voor": Dagzin("Deze les moest zijn opgevolgd: {les}.", "Les opvolgen: {les}.", termijn=True),
        "opgevolgd_op": Dagzin("Deze les is opgevolgd: {les}.", "Deze les wordt opgevolgd: {les}.", achteraf=True),
        "gedeeld_op": Dagzin(
            "Deze les is met anderen gedeeld: {les}.", "Deze les wordt met anderen gedeeld: {les}.", achteraf=True
        ),
    }

    les: Leestekst = veld(
        "Les", "Wat een ander hiervan kan leren.", "Eén zin.", "Begin het gesprek voordat het ontwerp er ligt."
    )
    regel: OfOnbekend[Tekst] | None = veld(
        "Bij regel",
        "Bij welke regel de les hoort, als zij volgt uit een bevinding. De les staat dan bij die bevinding.",
        "De code of de naam van de regel. Weglaten als de les nergens uit volgt.",
        "VIS007",
        anders=None,
    )
    datum: OfOnbekend[Datum] | None = veld(
        "Datum", "Wanneer de les is getrokken.", "Een datum, of onbekend.", "2024-09-01", anders=None
    )
    eigenaar: OfOnbekend[Tekst] | None = veld(
        "Eigenaar", "Wie ermee aan de slag gaat.", "Een rol, nooit een naam.", "projectleider", anders=None
    )
    opvolgen_voor: OfOnbekend[Datum] | None = veld(
        "Opvolgen voor", "Wanneer het gedaan moet zijn.", "Een datum, of onbekend.", "2025-01-31", anders=None
    )
    opgevolgd_op: OfOnbekend[Datum] | None = veld(
        "Opgevolgd op",
        "Wanneer het gedaan is.",
        "Een datum. Weglaten zolang het niet gedaan is.",
        "2024-12-10",
        anders=None,
    )
    gedeeld_op: OfOnbekend[Datum] | None = veld(
        "Gedeeld op",
        "Wanneer de les met anderen is gedeeld, zoals met andere teams of gemeenten.",
        "Een datum, of onbekend.",
        "2024-12-15",
        anders=None,
    )

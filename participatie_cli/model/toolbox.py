"""The toolbox: methods that a project can choose from."""

from participatie_cli.model.bron import Bron
from participatie_cli.model.keuzes import Kanaal, Participatiefase
from participatie_cli.model.toolboxkeuzes import Bereikgroep, Klassenummer, Schatbaar
from participatie_cli.values.onbekend import OfOnbekend, Onbekend, Reeks, bekend
from participatie_cli.values.veld import Feit, veld
from participatie_cli.values.waarden import Getal, Kenmerk, Tekst


class Werkvorm(Feit):
    """A method, one file in `toolbox/`."""

    KERN = "titel"

    id: Kenmerk = veld(
        "Kenmerk", "De naam van het bestand zonder .yaml.", "Kleine letters en streepjes.", "inloopavond"
    )
    titel: Tekst = veld("Titel", "Hoe de methode heet.", "Een paar woorden.", "Inloopavond")
    samenvatting: Tekst = veld(
        "Samenvatting",
        "Wat de methode is.",
        "Twee of drie korte zinnen.",
        "Mensen lopen binnen en praten aan tafels.",
    )
    opmerking: OfOnbekend[Tekst] | None = veld(
        "Opmerking",
        "Wat de lezer moet weten.",
        "Een paar zinnen.",
        "Gemaakt uit openbare bronnen.",
        anders=None,
    )
    niveaus: Reeks[Kenmerk] = veld(
        "Niveaus",
        "Bij welke treden van de ladder de methode past.",
        "Een lijst met treden.",
        ["raadplegen"],
        anders=(),
    )
    groep: OfOnbekend[Tekst] | None = veld(
        "Groepsgrootte", "Voor hoeveel mensen.", "Een paar woorden.", "20 tot 200 mensen", anders=None
    )
    groep_van: OfOnbekend[Getal] | None = veld(
        "Groep vanaf", "Voor hoeveel mensen ten minste.", "Een getal, of onbekend.", "20", anders=None
    )
    groep_tot: OfOnbekend[Getal] | None = veld(
        "Groep tot en met", "Voor hoeveel mensen ten hoogste.", "Een getal, of onbekend.", "200", anders=None
    )
    kosten: OfOnbekend[Tekst] | None = veld(
        "Kosten", "Wat het ongeveer kost.", "Een paar woorden.", "zaalhuur en koffie", anders=None
    )
    kostenklasse: OfOnbekend[Klassenummer] | None = veld(
        "Kostenklasse",
        "Hoe duur de methode is, in vier klassen.",
        "1: vooral eigen uren en drukwerk. 2: zaal, materiaal of een klein bureau. 3: bureau of techniek nodig. 4: een "
        "groot traject.",
        "2",
        anders=None,
    )
    tijd: OfOnbekend[Tekst] | None = veld(
        "Tijd", "Hoeveel tijd het kost.", "Een paar woorden.", "twee weken voorbereiding", anders=None
    )
    weken: Reeks[Getal] = veld(
        "Weken",
        "Hoeveel weken het duurt van de keuze voor de methode tot de uitkomst.",
        "Een lijst met twee getallen: het minst en het meest. Of onbekend.",
        ["3", "6"],
        anders=(),
    )
    fasen: Reeks[Participatiefase] = veld(
        "Fasen", "In welke fasen van een project de methode past.", "", ["voorbereiding"], anders=()
    )
    kanalen: Reeks[Kanaal] = veld("Kanalen", "Hoe men meedoet.", "", ["fysiek"], anders=())
    voor_wie: OfOnbekend[Tekst] | None = veld(
        "Voor wie", "Voor wie het goed werkt.", "Een paar woorden.", "omwonenden", anders=None
    )
    bereikt: Reeks[Bereikgroep] = veld(
        "Bereikt", "Welke groepen de methode goed bereikt.", "", ["omwonenden"], anders=()
    )
    bereikt_niet: Reeks[Bereikgroep] | None = veld(
        "Bereikt niet",
        "Welke groepen de methode niet goed bereikt.",
        "Schrijf [] als er geen groep is die zij mist.",
        ["jongeren"],
        anders=None,
    )
    valkuilen: Reeks[Tekst] = veld(
        "Valkuilen",
        "Wat er mis kan gaan.",
        "Een lijst met voor elk punt een paar woorden. Of onbekend.",
        ["alleen de bekende gezichten komen"],
        anders=(),
    )
    wanneer_niet: OfOnbekend[Tekst] | None = veld(
        "Wanneer niet",
        "Wanneer u beter iets anders kiest.",
        "Eén zin.",
        "Als alles al vaststaat.",
        anders=None,
    )
    geschat: Reeks[Schatbaar] = veld(
        "Geschat",
        "Welke velden een inschatting zijn en niet uit een bron komen.",
        "Een lijst met namen van velden van deze methode. Of onbekend.",
        ["weken"],
        anders=(),
    )
    bronnen: Reeks[Bron] = veld(
        "Bronnen",
        "Waar de feiten vandaan komen.",
        "Een lijst met bronnen.",
        [{"id": "handreiking", "titel": "Handreiking", "zekerheid": "hoog"}],
        anders=(),
    )

    @property
    def minst_weken(self) -> int | None:
        """In how many weeks there can be an outcome; None where nobody knows."""
        return min(bekend(self.weken), default=None)

    @property
    def grootste_groep(self) -> int | None:
        """For how many people at most; None where nobody knows."""
        return None if isinstance(self.groep_tot, Onbekend) else self.groep_tot

    def is_geschat(self, veld_: str) -> bool:
        """Whether what stands in a field is an estimate."""
        return veld_ in bekend(self.geschat)

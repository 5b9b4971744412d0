"""The toolbox: methods that a project can choose from."""

from participatie_cli.model.bron import Bron
from participatie_cli.values.onbekend import OfOnbekend, Reeks
from participatie_cli.values.veld import Feit, veld
from participatie_cli.values.waarden import Kenmerk, Tekst


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
    kosten: OfOnbekend[Tekst] | None = veld(
        "Kosten", "Wat het ongeveer kost.", "Een paar woorden.", "zaalhuur en koffie", anders=None
    )
    tijd: OfOnbekend[Tekst] | None = veld(
        "Tijd", "Hoeveel tijd het kost.", "Een paar woorden.", "twee weken voorbereiding", anders=None
    )
    voor_wie: OfOnbekend[Tekst] | None = veld(
        "Voor wie", "Voor wie het goed werkt.", "Een paar woorden.", "omwonenden", anders=None
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
    bronnen: Reeks[Bron] = veld(
        "Bronnen",
        "Waar de feiten vandaan komen.",
        "Een lijst met bronnen.",
        [{"id": "handreiking", "titel": "Handreiking", "zekerheid": "hoog"}],
        anders=(),
    )

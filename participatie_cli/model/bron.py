"""Where a fact comes from and how sure it is."""

from participatie_cli.model.keuzes import Zekerheid
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import OfOnbekend, Onbekend, Reeks
from participatie_cli.values.veld import Feit, veld
from participatie_cli.values.waarden import Kenmerk, Tekst, Webadres


class Bron(Feit):
    """A public source that was read."""

    OPENBAAR = True
    KERN = "titel"

    id: Kenmerk = veld(
        "Kenmerk",
        "Korte naam waarmee feiten naar deze bron verwijzen.",
        "Kleine letters en streepjes.",
        "rtv-2018",
    )
    titel: Tekst = veld(
        "Titel",
        "Hoe de bron heet.",
        "Neem de titel van de pagina of het stuk over.",
        "Winnend ontwerp Koopmansplein",
    )
    adres: Webadres | None = veld(
        "Adres",
        "Waar de bron te lezen is.",
        "Het volledige webadres. Weglaten als er geen is.",
        "https://www.assen.nl/participatie",
        anders=None,
    )
    gelezen_op: OfOnbekend[Datum] | None = veld(
        "Gelezen op",
        "Wanneer de bron voor dit register is gelezen.",
        "Een datum, of onbekend.",
        "2026-11-01",
        anders=None,
    )
    zekerheid: Zekerheid = veld(
        "Zekerheid",
        "Hoe zeker de feiten uit deze bron zijn.",
        "Hoog: het stuk zelf is gelezen. Midden: pers of een samenvatting. Laag: afgeleid, en eerst na te gaan.",
        "hoog",
    )


class Weerspraak(Feit):
    """What another source says instead. Both are kept; only the fact itself counts."""

    OPENBAAR = True
    KERN = "zegt"

    bron: Kenmerk = veld("Andere bron", "Welke bron iets anders zegt.", "Een kenmerk uit `bronnen`.", "rtv-2018")
    zegt: Tekst = veld(
        "Zegt",
        "Wat die bron in plaats daarvan zegt.",
        "Een paar woorden in eigen taal.",
        "Er kwamen 30 mensen.",
    )


class Bronvermelding(Feit):
    """The fields with which a fact names its sources and its own certainty."""

    bron: Reeks[Kenmerk] = veld(
        "Bron",
        "Uit welke bronnen dit feit komt.",
        "Een lijst met kenmerken uit `bronnen`.",
        ["rtv-2018"],
        anders=(),
    )
    zekerheid: Zekerheid | None = veld(
        "Zekerheid",
        "Hoe zeker dit feit is, als dat afwijkt van de bron.",
        "Weglaten als de zekerheid van de bron ook voor dit feit geldt.",
        "midden",
        anders=None,
    )
    weersproken: Reeks[Weerspraak] = veld(
        "Weersproken",
        "Wat een andere bron over ditzelfde feit zegt, als bronnen elkaar tegenspreken.",
        "Een lijst met voor elke andere bron het kenmerk en wat zij zegt. Dit telt nergens mee.",
        [{"bron": "rtv-2018", "zegt": "Er kwamen 30 mensen."}],
        anders=(),
    )
    intern: Tekst | None = veld(
        "Intern",
        "Waarom inwoners dit feit niet mogen zien.",
        "Eén zin. Weglaten als het openbaar is.",
        "De grond is nog niet gekocht.",
        anders=None,
    )

    def betwist(self, tekst: str) -> str:
        """A text about this fact, with what other sources say of it."""
        if isinstance(self.weersproken, Onbekend):
            return f"{tekst} (een andere bron zegt iets anders; onbekend is wat)"
        anders = "; ".join(een.zegt for een in self.weersproken)
        return f"{tekst} (een andere bron zegt: {anders})" if anders else tekst

"""`register/kader.yaml`: the choices a municipality makes itself."""

from collections.abc import Mapping
from typing import ClassVar, Final

from participatie_cli.kader.aanwijzing import Aanwijzing
from participatie_cli.kader.benamingen import Gemeente, Kleuren, Lijn
from participatie_cli.kader.bepaling import Regeling
from participatie_cli.kader.doel import Doel
from participatie_cli.kader.ladder import Ladder, Trede
from participatie_cli.kader.onverwijld import Onverwijld
from participatie_cli.kader.organisatie import (
    Aanspreekpunt,
    ExterneToets,
    PlanningEnControlstuk,
    Toegankelijkheidsverklaring,
    ToegestaneTekst,
    Vastlegwijze,
)
from participatie_cli.kader.publicatie import Publicatie
from participatie_cli.kader.rapportage import Rapportage
from participatie_cli.kader.scoreaanpassing import Scoreaanpassing
from participatie_cli.kader.stukken import GemeentelijkeOmgevingsvisie, Participatiebeleid, Participatieverordening
from participatie_cli.kader.termijnen import Termijnen
from participatie_cli.model.bron import Bron
from participatie_cli.model.toolbox import Werkvorm
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import OfOnbekend, Onbekend, Reeks, bekend
from participatie_cli.values.veld import Feit, veld
from participatie_cli.values.waarden import Getal, Tekst
from participatie_cli.values.zin import Dagzin

HELE_GEMEENTE: Final = "hele gemeente"
TOEGESTANE_TEKSTEN: Final = "toegestane_teksten"
"""The key of what may stand in the register, which is looked at before the file is understood."""


class Gemeentekader(Feit):
    """All choices of one municipality, the file `kader.yaml`."""

    HEET = "kader"
    OUDE_VORM: ClassVar = {
        "verplichte_participatie": "Dit is nu een lijst. Zet een streepje voor het eerste woord, `- geldig_van: …`,"
        " en laat de regels daaronder even ver inspringen als dat woord. Staat alles op één regel, zet er dan haken"
        " omheen: `[{geldig_van: …}]`."
    }
    VERVALLEN: ClassVar = {
        "functiepostbussen": "Dit heet nu `toegestane_teksten:`. Zet bij elk adres of nummer ook de reden:"
        " `[{tekst: …, reden: …}]`."
    }

    ZINNEN: ClassVar[Mapping[str, Dagzin]] = {
        "register_openbaar_op": Dagzin("Het register werd openbaar.", "Het register wordt openbaar."),
    }

    vorm: Getal | None = veld(
        "Vorm",
        "In welke versie van de vorm het register is geschreven.",
        "Een geheel getal. Het programma zet het er zelf; u verandert het niet.",
        "2",
        anders=None,
    )
    toelichting: Tekst = veld(
        "Toelichting", "Wat de lezer moet weten.", "Een paar zinnen.", "Gemaakt uit openbare bronnen."
    )
    gemeente: Gemeente = veld(
        "Gemeente",
        "Van welke gemeente dit register is.",
        "Vul naam en code in.",
        {"naam": "Assen", "cbs": "GM0106"},
    )
    ladder: Ladder = veld(
        "Ladder",
        "In welke treden de gemeente de invloed van inwoners verdeelt.",
        "Vul de treden in, van laag naar hoog.",
        {"treden": [{"id": "raadplegen", "naam": "meepraten", "uitleg": "Inwoners geven hun mening."}]},
    )
    ontwikkellijnen: tuple[Lijn, ...] = veld(
        "Ontwikkellijnen",
        "Hoe de gemeente haar vier lijnen van ontwikkeling noemt.",
        "Een lijst met voor elke lijn het nummer en de naam.",
        [{"nummer": "1", "naam": "Bewustwording"}],
    )
    resultaten: Kleuren = veld(
        "Resultaten",
        "Wat blauwe en rode resultaten in deze gemeente zijn.",
        "Vul bij blauw en bij rood naam en uitleg in.",
        {
            "toelichting": "Zo noemt de raad het.",
            "blauw": {"naam": "blauw", "uitleg": "Telbaar."},
            "rood": {"naam": "rood", "uitleg": "Beleving."},
        },
    )
    rapportage: Rapportage = veld(
        "Rapportage",
        "Wanneer er wordt gerapporteerd.",
        "Eerste datum en aantal maanden, of de datums zelf.",
        {"eerste": "2023-01-31", "elke_maanden": "4"},
    )
    wijken: Reeks[Tekst] = veld(
        "Wijken",
        "Welke namen van wijken en gebieden een project kan noemen.",
        "Een lijst met namen, of onbekend.",
        ["Centrum"],
    )
    themas: Reeks[Tekst] = veld(
        "Thema's",
        "Welke namen van thema's een project kan noemen.",
        "Een lijst met namen, of onbekend. Weglaten als de gemeente haar projecten niet zo indeelt.",
        ["verkeer", "groen en water"],
        anders=(),
    )
    verplichte_participatie: Reeks[Aanwijzing] | None = veld(
        "Verplichte participatie",
        "Wanneer een aanvrager vooraf participatie moet doen: wat de raad aanwees, en wat daarvoor gold.",
        "Een lijst: per raadsbesluit een streepje. Weglaten als de raad niets aanwees.",
        [{"geldig_van": "2024-01-01", "categorieen": [{"id": "antenne", "tekst": "Een antenne."}]}],
        anders=None,
    )
    termijnen: Termijnen = veld(
        "Termijnen",
        "Termijnen die de gemeente zelf stelt, zoals in haar verordening.",
        "Per onderwerp een lijst. Wat ontbreekt, is onbekend.",
        {"uitdaagbesluit": [{"duur": "8 weken"}]},
        anders=Termijnen(),
    )
    onverwijld: OfOnbekend[Onverwijld] | None = veld(
        "Onverwijld",
        "Binnen hoeveel tijd iets snel genoeg is als de wet zegt “onverwijld” of “zo spoedig mogelijk”.",
        "Vul de duur en de reden in, of onbekend. Zonder dit is wat later komt niet te beoordelen.",
        {"duur": "1 week", "reden": "Het gemeenteblad verschijnt elke week."},
        anders=None,
    )
    verordening: OfOnbekend[Participatieverordening] | None = veld(
        "Verordening",
        "Welke verordening over participatie de raad vaststelde, en waar daarin staat wat de wet vraagt.",
        "Datums en artikelen, of onbekend.",
        {"in_werking_op": "2024-07-23"},
        anders=None,
    )
    participatiebeleid: Reeks[Participatiebeleid] = veld(
        "Participatiebeleid",
        "Ander beleid over participatie dan de verordening, zoals een visie of een beleidskader.",
        "Een lijst, of onbekend. Weglaten als er alleen een verordening is.",
        [{"naam": "Participatievisie", "vastgesteld_op": "2023-05-11"}],
        anders=(),
    )
    omgevingsvisie: OfOnbekend[GemeentelijkeOmgevingsvisie] | None = veld(
        "Omgevingsvisie",
        "Welke omgevingsvisie de raad vaststelde, en waar daarin staat wat de wet vraagt.",
        "Datum en onderdelen, of onbekend.",
        {"vastgesteld_op": "2021-07"},
        anders=None,
    )
    planning_en_control: Reeks[PlanningEnControlstuk] = veld(
        "Planning en control",
        "De begrotingen en jaarverslagen.",
        "Een lijst met voor elk stuk de soort, het jaar en of er een participatieparagraaf is. Of onbekend.",
        [{"soort": "begroting", "jaar": "2026", "participatieparagraaf": "ja"}],
        anders=(),
    )
    toegankelijkheid: Reeks[Toegankelijkheidsverklaring] = veld(
        "Toegankelijkheid",
        "De verklaringen over de toegankelijkheid van websites en apps.",
        "Een lijst met voor elke verklaring de website, de status en de datum. Of onbekend.",
        [{"website": "www.assen.nl", "status": "B"}],
        anders=(),
    )
    aanspreekpunt: OfOnbekend[Aanspreekpunt] | None = veld(
        "Aanspreekpunt",
        "Het ene aanspreekpunt voor participatie.",
        "Een rol, nooit een naam; of onbekend.",
        {"rol": "participatiecoach", "sinds": "2023-01-01"},
        anders=None,
    )
    toegestane_teksten: Reeks[ToegestaneTekst] = veld(
        "Toegestane teksten",
        "Wat op een persoonsgegeven lijkt en toch in het register mag staan, zoals een adres van de gemeente zelf.",
        "Een lijst met voor elke tekst de reden. Nooit iets van een inwoner. Of onbekend.",
        [{"tekst": "participatie@gemeente.example", "reden": "Een adres van een team van de gemeente."}],
        anders=(),
    )
    vastleggen: Vastlegwijze | None = veld(
        "Vastleggen",
        "Wat het programma nog meer doet als iemand er iets mee vastlegt.",
        "Vul in of het een commit aanbiedt. Weglaten als dat niet hoeft.",
        {"commit": "ja"},
        anders=None,
    )
    register_openbaar_op: OfOnbekend[Datum] | None = veld(
        "Register openbaar op",
        "Sinds wanneer iedereen dit register kan lezen.",
        "Een datum, of onbekend. Weglaten zolang het niet openbaar is.",
        "2027-01-01",
        anders=None,
    )
    publicatie: OfOnbekend[Publicatie] | None = veld(
        "Publicatie",
        "Waar de openbare site van het register staat, en bij wie lezers terecht kunnen.",
        "Vul het adres, het contact en de licentie in, of onbekend.",
        {"adres": "https://participatie.voorbeeldstad.example/", "licentie": "cc0"},
        anders=None,
    )
    externe_toetsen: Reeks[ExterneToets] = veld(
        "Externe toetsen",
        "Welke onderzoeken van buiten er zijn naar de participatie van de gemeente.",
        "Een lijst met voor elk onderzoek de datum en wie het deed. Of onbekend.",
        [{"datum": "2025-06", "door": "rekenkamer"}],
        anders=(),
    )
    scoreaanpassingen: Reeks[Scoreaanpassing] = veld(
        "Scoreaanpassingen",
        "Welke delen en drempels van de ontwikkellijnen de gemeente anders kiest, en waarom.",
        "Een lijst met voor elk criterium de eigen keuze, de reden en wie dat besloot. Of onbekend.",
        [
            {
                "criterium": "afweging-op-tijd-deel",
                "deel": "80",
                "vanaf": "2027-01-01",
                "reden": "…",
                "besloten_door": "college",
            }
        ],
        anders=(),
    )
    doelen: Reeks[Doel] = veld(
        "Doelen",
        "Wat de gemeente in 2026 wil bereiken.",
        "Een lijst met voor elk doel een kenmerk en een zin. Of onbekend.",
        [{"id": "vertrouwen", "doel": "Meer vertrouwen."}],
        anders=(),
    )
    regelingen: tuple[Regeling, ...] = veld(
        "Regelingen",
        "Wat de gemeente zelf heeft vastgelegd en beloofd: haar verordening, haar visie en besluiten van de raad.",
        "Een lijst met voor elke regeling de titel, de laag en de bepalingen.",
        [
            {
                "titel": "Participatievisie",
                "laag": "visie",
                "gelezen": "De visie zelf, op 1 november 2026.",
                "bepalingen": [],
            }
        ],
        anders=(),
    )
    bronnen: Reeks[Bron] = veld(
        "Bronnen",
        "Waar de feiten vandaan komen.",
        "Een lijst met bronnen.",
        [{"id": "raadsbesluit", "titel": "Raadsbesluit over participatie", "zekerheid": "hoog"}],
        anders=(),
    )

    @property
    def id(self) -> None:
        """None: there is one such file, and nothing refers to it by id."""
        return None

    def trede(self, kenmerk: str) -> Trede | None:
        """The rung with this id, if there is one."""
        return next((trede for trede in self.ladder.treden if trede.id == kenmerk), None)

    def eigen_niveaus(self, werkvorm: str) -> tuple[str, ...] | None:
        """The rungs at which the municipality says itself that the method with this id fits; None where it does not."""
        return next((een.niveaus for een in bekend(self.ladder.werkvormen) if een.werkvorm == werkvorm), None)

    def niveaus_van(self, werkvorm: Werkvorm) -> tuple[str, ...] | Onbekend:
        """The rungs that a method fits: its own file counts only where the municipality says nothing itself."""
        eigen = self.eigen_niveaus(werkvorm.id)
        return werkvorm.niveaus if eigen is None else eigen

    @property
    def treden_op_woord(self) -> dict[str, str]:
        """The id of each rung, by its id and by the word for residents."""
        op_naam = {trede.naam: trede.id for trede in self.ladder.treden}
        return op_naam | {trede.id: trede.id for trede in self.ladder.treden}

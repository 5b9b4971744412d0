"""The fields of a project: dated facts about participation."""

from collections.abc import Mapping
from typing import Annotated, ClassVar

from participatie_cli.model.activiteit import Activiteit, Eindverslag
from participatie_cli.model.afweging import Aanpak, Afweging
from participatie_cli.model.afwijking import Afwijking, Verwijzing
from participatie_cli.model.belanghebbende import Belanghebbende
from participatie_cli.model.besluit import Besluit, Ontwerp
from participatie_cli.model.bron import Bron
from participatie_cli.model.een_instrument import EenInstrument
from participatie_cli.model.fase import Fase
from participatie_cli.model.inbreng import Inbreng, Terugkoppeling
from participatie_cli.model.initiatief import Gebied, Initiatiefnemer
from participatie_cli.model.intrekking import INGETROKKEN, Intrekking
from participatie_cli.model.keuzes import Vorm
from participatie_cli.model.oordeel import Oordeel
from participatie_cli.model.partij import Partij
from participatie_cli.model.raad import (
    RAADSVRAGEN_VERVALLEN,
    TOEZEGGINGEN,
    UIT_DE_RAAD,
    VOORGELEGD,
    Toezegging,
    VraagAanRaad,
    VraagUitRaad,
)
from participatie_cli.model.resultaat import Evaluatie, Les, Resultaten
from participatie_cli.model.vooruit import Einddatum, Voornemen
from participatie_cli.values.lengte import Lengte
from participatie_cli.values.onbekend import OfOnbekend, Reeks
from participatie_cli.values.veld import Feit, veld
from participatie_cli.values.waarden import JaNee, Kenmerk, Leestekst, Tekst


class Projectfeiten(Feit):
    """What can be written down about a project; what follows from it stands in `project`."""

    OPENBAAR = True
    KERN = "titel"
    STIL: ClassVar[frozenset[str]] = frozenset({"gevolgd", "oordelen", "zaaknummer", "bronnen"})
    VERVALLEN: ClassVar[Mapping[str, str]] = {
        "instrument": "Schrijf een lijst: `instrumenten:` met daaronder `- soort: …` en de andere sleutels. Is er "
        "geen, schrijf dan `instrumenten: [{soort: geen}]`. Of `instrumenten: onbekend`."
    } | RAADSVRAGEN_VERVALLEN
    OUDE_VORM: ClassVar[Mapping[str, str]] = {
        "instrumenten": "Schrijf een lijst, met voor elk instrument `- soort: …`. Is er geen, schrijf dan "
        "`instrumenten: [{soort: geen}]`. Of `instrumenten: onbekend`."
    }

    id: Kenmerk = veld(
        "Kenmerk", "De naam van het bestand zonder .yaml.", "Kleine letters en streepjes.", "koopmansplein"
    )
    titel: Leestekst = veld("Titel", "Hoe het project heet.", "Kort en zonder jargon.", "Koopmansplein")
    samenvatting: Leestekst = veld(
        "Samenvatting",
        "Wat een inwoner het eerst leest.",
        "Twee of drie korte zinnen in gewone taal.",
        "Het plein wordt opnieuw ingericht. Inwoners kiezen het ontwerp.",
    )
    opmerking: OfOnbekend[Tekst] | None = veld(
        "Opmerking",
        "Wat de lezer van dit bestand moet weten.",
        "Bijvoorbeeld uit welke bronnen het is gemaakt.",
        "Gemaakt uit openbare bronnen.",
        anders=None,
    )
    initiatiefnemer: OfOnbekend[Initiatiefnemer] = veld(
        "Initiatiefnemer",
        "Wie de eerste stap zette.",
        "Vul de soort in, en bij een organisatie de naam. Nooit een persoon. Of onbekend.",
        {"soort": "gemeente"},
    )
    vorm: OfOnbekend[Vorm] = veld(
        "Vorm",
        "Wie de eerste stap zet en de ander erbij betrekt.",
        "Inwonersparticipatie: de gemeente nodigt uit. Overheidsparticipatie: de inwoner begint.",
        "inwonersparticipatie",
    )
    gebied: OfOnbekend[Gebied] | None = veld(
        "Gebied",
        "In welke wijken en op welke plek het project is.",
        "Vul wijken en plek in, of onbekend.",
        {"wijken": ["Centrum"]},
        anders=None,
    )
    themas: Reeks[Tekst] = veld(
        "Thema's",
        "Over welke onderwerpen het project gaat.",
        "Een lijst met namen die in kader.yaml bij `themas` staan. Of onbekend.",
        ["verkeer"],
        anders=(),
    )
    partijen: Reeks[Partij] = veld(
        "Partijen",
        "Wie er naast de gemeente en de initiatiefnemer een eigen rol heeft, ook wie een tegenplan maakte.",
        "Een lijst met voor elke partij de rol, de soort, de naam van de organisatie en wat zij doet. Of onbekend.",
        [{"rol": "partner", "soort": "organisatie", "naam": "Voorbeeldwonen", "doet": "Bouwt de woningen."}],
        anders=(),
    )
    fasen: Reeks[Fase] = veld(
        "Fasen",
        "Welke fase wanneer begon. De fase van vandaag volgt hieruit.",
        "Een lijst met voor elke fase de naam en wanneer zij begon, op volgorde van datum. Of onbekend.",
        [{"fase": "voorbereiding", "vanaf": "2018-03-01"}],
        anders=(),
    )
    gevolgd: OfOnbekend[JaNee] | None = veld(
        "Gevolgd", "Of het project wordt gevolgd om van te leren.", "", "nee", anders=None
    )
    instrumenten: Annotated[Reeks[EenInstrument], Lengte(1, 100)] = veld(
        "Instrumenten",
        "De juridische instrumenten, zoals een visie, dan een plan, dan vergunningen. Daaruit volgt welke wet geldt.",
        "Een lijst met voor elk instrument de soort en de datums. Is er geen, schrijf `- soort: geen`. Of onbekend.",
        [{"soort": "omgevingsplan"}],
    )
    afweging: OfOnbekend[Afweging] | None = veld(
        "Afweging",
        "De bewuste afweging over participatie bij de start.",
        "Vul in of er participatie komt, op welk niveau, waarom en wanneer dat is gekozen. Of onbekend.",
        {"datum": "2018-02-01", "participatie": "ja", "niveau": "meebeslissen"},
        anders=None,
    )
    aanpak: OfOnbekend[Aanpak] | None = veld(
        "Aanpak",
        "De gepubliceerde aanpak van de participatie.",
        "Vul in waar en wanneer de aanpak verscheen, en bij wie men terecht kan. Of onbekend.",
        {"gepubliceerd_op": "2018-03-01", "contact": "participatiecoach"},
        anders=None,
    )
    ontwerp: OfOnbekend[Ontwerp] | None = veld(
        "Ontwerp",
        "Het eerste uitgewerkte ontwerp of conceptbesluit.",
        "Wanneer het er lag, of onbekend.",
        {"gereed_op": "2019-01"},
        anders=None,
    )
    belanghebbenden: Reeks[Belanghebbende] = veld(
        "Belanghebbenden",
        "Welke groepen er belang bij hebben.",
        "Een lijst met voor elke groep de naam, en hoe die wordt bereikt. Of onbekend.",
        [{"groep": "omwonenden", "eerder_niet_bereikt": "nee"}],
        anders=(),
    )
    activiteiten: Reeks[Activiteit] = veld(
        "Activiteiten",
        "Wat er met inwoners is georganiseerd.",
        "Een lijst met voor elke activiteit de datum, de werkvorm en hoeveel mensen meededen. Of onbekend.",
        [{"datum": "2018-05-01", "werkvorm": "ideeëncampagne"}],
        anders=(),
    )
    inbreng: Reeks[Inbreng] = veld(
        "Inbreng",
        "Wat mensen hebben ingebracht.",
        "Een lijst met voor elk punt het onderwerp, wat er is gezegd en wat ermee is gedaan. Of onbekend.",
        [{"onderwerp": "fontein", "wat": "Maak een plek met water.", "status": "overgenomen"}],
        anders=(),
    )
    terugkoppeling: Reeks[Terugkoppeling] = veld(
        "Terugkoppeling",
        "Wanneer mensen hoorden wat er met hun inbreng is gedaan.",
        "Een lijst met voor elke keer de datum en de weg waarlangs. Of onbekend.",
        [{"datum": "2019-06-01", "kanaal": ["website"]}],
        anders=(),
    )
    besluiten: Reeks[Besluit] = veld(
        "Besluiten",
        "Wat raad, college of anderen over het project hebben besloten.",
        "Een lijst met voor elk besluit de datum, wie besloot en wat. Of onbekend.",
        [{"datum": "2019-06-20", "door": "raad", "besluit": "De raad stelt het budget vast."}],
        anders=(),
    )
    eindverslag: OfOnbekend[Eindverslag] | None = veld(
        "Eindverslag",
        "Het openbare verslag van de hele participatie.",
        "Datum, adres en wat erin staat, of onbekend.",
        {"op": "2019-07-01", "noemt": ["inbreng", "reactie", "vervolg"]},
        anders=None,
    )
    resultaten: OfOnbekend[Resultaten] | None = veld(
        "Resultaten",
        "Wat het heeft opgeleverd, blauw en rood.",
        "Vul blauw en rood in, of onbekend.",
        {"blauw": [{"wat": "stemmen", "waarde": "10156", "datum": "2019-05"}]},
        anders=None,
    )
    evaluatie: OfOnbekend[Evaluatie] | None = veld(
        "Evaluatie",
        "Hoe projectleider en deelnemers terugkijken.",
        "Vul in hoe de projectleider terugkijkt en hoe de deelnemers dat doen. Of onbekend.",
        {"projectleider": {"oordeel": "Het ging goed.", "datum": "2021-09-01"}},
        anders=None,
    )
    lessen: Reeks[Les] = veld(
        "Lessen",
        "Wat een volgend project van dit project kan leren.",
        "Een lijst met voor elke les een zin, en wie ermee aan de slag gaat. Of onbekend.",
        [{"les": "Begin vroeg."}],
        anders=(),
    )
    voornemens: Reeks[Voornemen] = veld(
        "Voornemens",
        "Wat er is gepland, ook voor de volgende tussenrapportage.",
        "Een lijst met voor elk plan wat, wanneer vastgelegd en wanneer klaar. Of onbekend.",
        [{"wat": "Langs de deuren gaan.", "vastgelegd_op": "2026-09-15", "gereed_voor": "2027-01-31"}],
        anders=(),
    )
    voorgelegd_aan_raad: Reeks[VraagAanRaad] = VOORGELEGD
    vragen_uit_de_raad: Reeks[VraagUitRaad] = UIT_DE_RAAD
    toezeggingen: Reeks[Toezegging] = TOEZEGGINGEN
    einddatums: Reeks[Einddatum] = veld(
        "Einddatums",
        "Wat op een afgesproken dag eindigt, zoals een vergunning of een contract.",
        "Een lijst met voor elke datum wat dan eindigt, en wat er daarna komt. Of onbekend.",
        [{"wat": "de tijdelijke vergunning", "datum": "2039-04-01", "daarna": "De woningen verhuizen."}],
        anders=(),
    )
    afwijkingen: Reeks[Afwijking] = veld(
        "Afwijkingen",
        "Van welke regels bewust is afgeweken, en waarom.",
        "Een lijst met voor elke afwijking de regel, de reden, wie dat besloot en tot wanneer. Of onbekend.",
        [
            {
                "regel": "terugkoppeling-gegeven",
                "reden": "…",
                "besloten_door": "college",
                "besloten_op": "2024-05-21",
                "geldig_tot": "2025-05-21",
            }
        ],
        anders=(),
    )
    oordelen: Reeks[Oordeel] = veld(
        "Oordelen",
        "Wat een mens heeft geoordeeld over regels die een computer niet kan toetsen.",
        "Een lijst. Leg een oordeel vast met `participatie oordeel`.",
        [
            {
                "regel": "doel-anders-dan-project",
                "uitkomst": "voldoet",
                "door": "participatiecoach",
                "op": "2026-11-23",
                "reden": "Kort en helder.",
                "vingerafdruk": "0f3a9c1d2b4e",
            }
        ],
        anders=(),
    )
    verwant: Reeks[Verwijzing] = veld(
        "Verwant",
        "Welke andere projecten hierbij horen, zoals een deelproject of een vervolg.",
        "Een lijst met voor elk project het kenmerk. Of onbekend.",
        [{"id": "havenkwartier"}],
        anders=(),
    )
    intern: Tekst | None = veld(
        "Intern",
        "Waarom inwoners dit project niet mogen zien.",
        "Eén zin. Weglaten als het openbaar is. Bij een los feit kan ook `intern` staan.",
        "Het college heeft de plek nog niet gekozen.",
        anders=None,
    )
    ingetrokken: Reeks[Intrekking] = INGETROKKEN
    zaaknummer: OfOnbekend[Tekst] | None = veld(
        "Zaaknummer",
        "Het nummer in het archief.",
        "Neem het over uit het zaaksysteem, of onbekend.",
        "12345-2024",
        anders=None,
    )
    bronnen: Reeks[Bron] = veld(
        "Bronnen",
        "Waar de feiten vandaan komen.",
        "Een lijst met voor elke bron een kenmerk, de titel, het adres en hoe zeker zij is. Of onbekend.",
        [{"id": "assen-kp", "titel": "Winnend ontwerp", "zekerheid": "hoog"}],
        anders=(),
    )

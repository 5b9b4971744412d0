"""What reading a file can find, each with a code, a name and a way out."""

from typing import Final

from participatie_cli.model.keuzes import Ernst
from participatie_cli.results.begrensd import TE_VEEL
from participatie_cli.results.bevinding import Controlepunt

GROOTSTE_BESTAND: Final = 1_000_000
"""In bytes. A larger file is not read."""

DIEPSTE_NIVEAU: Final = 24
"""Levels of nesting. A deeper file is not read further."""

F, W = Ernst.FOUT, Ernst.WAARSCHUWING

NIET_TE_OPENEN = Controlepunt(
    "LEZ001",
    "bestand-niet-te-openen",
    F,
    "Het bestand is niet te openen",
    "Het is geen gewoon bestand (een map, een koppeling) of het mag niet worden gelezen.",
    "Zet er een gewoon bestand neer dat u mag lezen.",
)
TE_GROOT = Controlepunt(
    "LEZ002",
    "bestand-te-groot",
    F,
    "Het bestand is te groot",
    f"Een bestand in het register is hoogstens {GROOTSTE_BESTAND:,} bytes.".replace(",", "."),
    "Splits het bestand, of controleer of dit wel een registerbestand is.",
)
CODERING = Controlepunt(
    "LEZ003",
    "verkeerde-codering",
    F,
    "Het bestand is geen gewone UTF-8-tekst",
    "Alle bestanden in het register zijn UTF-8-tekst zonder stuurtekens.",
    "Sla het bestand opnieuw op als UTF-8.",
)
BYTE_ORDER_MARK = Controlepunt(
    "LEZ004",
    "bestand-met-bom",
    W,
    "Het bestand begint met een onzichtbaar teken (BOM)",
    "Sommige programma's op Windows zetten een BOM vooraan. Dat geeft problemen met andere programma's.",
    "Sla het bestand op als UTF-8 zonder BOM.",
)
LEEG = Controlepunt(
    "LEZ005",
    "leeg-bestand",
    F,
    "Het bestand is leeg",
    "Er staat niets in het bestand, of alleen commentaar.",
    "Vul het bestand in, of verwijder het.",
)
CONFLICT = Controlepunt(
    "LEZ006",
    "conflict-niet-opgelost",
    F,
    "Er staat een niet opgelost conflict van Git in",
    "Regels met <<<<<<<, ======= of >>>>>>> zijn blijven staan na een samenvoeging.",
    "Kies welke tekst moet blijven en haal de markeringen weg.",
)
YAML_FOUT = Controlepunt(
    "LEZ007",
    "geen-geldige-yaml",
    F,
    "De YAML is niet te lezen",
    "De schrijfwijze van het bestand klopt niet, bijvoorbeeld door een verkeerde inspringing.",
    "Verbeter de aangewezen plek.",
)
DUBBELE_SLEUTEL = Controlepunt(
    "LEZ008",
    "dubbele-sleutel",
    F,
    "Een sleutel staat er twee keer",
    "Binnen een blok mag elke sleutel één keer voorkomen. Anders telt maar een van de twee.",
    "Voeg de twee samen, of haal er een weg.",
)
ANKER = Controlepunt(
    "LEZ009",
    "anker-of-verwijzing",
    F,
    "Er staat een anker (&) of verwijzing (*) in",
    "Het register gebruikt geen ankers en verwijzingen van YAML: elk bestand zegt alles voluit.",
    "Schrijf de tekst voluit. Begint een tekst met & of *? Zet er dan aanhalingstekens omheen.",
)
TAG = Controlepunt(
    "LEZ010",
    "onbekende-tag",
    F,
    "Er staat een tag (!) in",
    "Het register gebruikt geen tags van YAML en voert nooit code uit een bestand uit.",
    "Haal de tag weg. Begint een tekst met !? Zet er dan aanhalingstekens omheen.",
)
MEER_DOCUMENTEN = Controlepunt(
    "LEZ011",
    "meer-documenten",
    F,
    "Er staan meer documenten in één bestand",
    "Een regel met --- begint een nieuw document. Een bestand in het register is één document.",
    "Maak er aparte bestanden van, of haal de regel met --- weg.",
)
TE_DIEP = Controlepunt(
    "LEZ012",
    "te-diep",
    F,
    "Het bestand heeft te veel niveaus",
    f"Een bestand in het register heeft hoogstens {DIEPSTE_NIVEAU} niveaus. Elk blok in een blok is er één.",
    "Haal niveaus weg.",
)
GEEN_BLOK = Controlepunt(
    "LEZ013",
    "geen-sleutels",
    F,
    "Het bestand heeft geen sleutels",
    "Een bestand in het register begint met sleutels, zoals `id:` en `titel:`.",
    "Begin het bestand met sleutels. Kijk in de handleiding hoe een project eruitziet.",
)
ONBEKENDE_SLEUTEL = Controlepunt(
    "LEZ014",
    "onbekende-sleutel",
    F,
    "Een sleutel is niet bekend",
    "Het register kent vaste sleutels. Een tikfout zou anders een feit laten verdwijnen.",
    "Kijk in de handleiding welke sleutels hier mogen staan.",
)
ONTBREEKT = Controlepunt(
    "LEZ015",
    "sleutel-ontbreekt",
    F,
    "Een sleutel ontbreekt",
    "Deze sleutel hoort er altijd te staan.",
    "Voeg de sleutel toe.",
)
WAARDE = Controlepunt(
    "LEZ016",
    "waarde-klopt-niet",
    F,
    "Een waarde klopt niet",
    "De waarde past niet bij de sleutel: een datum, een getal, ja of nee, of een woord uit een lijst.",
    "Schrijf de waarde zoals de melding zegt.",
)
GEEN_KADER = Controlepunt(
    "LEZ017",
    "zonder-kader",
    F,
    "kader.yaml ontbreekt",
    "In kader.yaml staan de keuzes van de gemeente. Zonder dat bestand zijn veel regels niet te beoordelen.",
    "Zet een kader.yaml in de map van het register.",
)
VERDWAALD = Controlepunt(
    "LEZ018",
    "verdwaald-bestand",
    W,
    "Een bestand staat op een plek die het register niet kent",
    "Het register kent de mappen projecten, programma, experimenten, uitdaagrecht en toolbox. Bestanden eindigen "
    "op .yaml.",
    "Verplaats of hernoem het bestand.",
)
TEGENSPRAAK = Controlepunt(
    "LEZ019",
    "kader-spreekt-zich-tegen",
    F,
    "Het kader spreekt zich tegen",
    "Van een bepaling geldt op elke dag hoogstens één versie, en elke sleutel is van één bepaling.",
    "Verbeter de datums of de sleutels in kader.yaml.",
)
ONZICHTBAAR_TEKEN = Controlepunt(
    "LEZ020",
    "onzichtbaar-teken",
    W,
    "Er staat een teken in dat niet te zien is",
    "Zo'n teken stuurt een scherm, keert de leesrichting om of verbergt tekst. Het programma toont zijn nummer.",
    "Typ de tekst opnieuw, zonder dit teken.",
)
LIJKEND_TEKEN = Controlepunt(
    "LEZ022",
    "lijkend-teken",
    W,
    "Er staat een teken in dat op een ander lijkt",
    "Een letter uit een ander schrift, een breed teken, of een bijzondere spatie in de inspringing of in een webadres. "
    "Het programma en andere programma's lezen dat als iets anders dan u ziet.",
    "Typ dit teken opnieuw met het toetsenbord.",
)
AFGEKAPT = Controlepunt(
    "LEZ023",
    "tekst-afgekapt",
    Ernst.ADVIES,
    "Een tekst stopt bij een hekje",
    "Een spatie met een hekje (#) erachter begint in YAML een opmerking. Wat erna staat, leest geen programma.",
    "Hoort het bij de tekst? Zet dan aanhalingstekens om de hele tekst. Is het een opmerking? Zet dan een spatie "
    "achter het hekje.",
)
CONTROLEPUNTEN: Final = (
    NIET_TE_OPENEN,
    TE_GROOT,
    CODERING,
    BYTE_ORDER_MARK,
    LEEG,
    CONFLICT,
    YAML_FOUT,
    DUBBELE_SLEUTEL,
    ANKER,
    TAG,
    MEER_DOCUMENTEN,
    TE_DIEP,
    GEEN_BLOK,
    ONBEKENDE_SLEUTEL,
    ONTBREEKT,
    WAARDE,
    GEEN_KADER,
    VERDWAALD,
    TEGENSPRAAK,
    ONZICHTBAAR_TEKEN,
    TE_VEEL,
    LIJKEND_TEKEN,
    AFGEKAPT,
)

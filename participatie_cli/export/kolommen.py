"""The columns of the tables that were worked out, of which the model says nothing."""

from functools import partial
from typing import Any, Final

from participatie_cli.export.kenmerk import BLIJFT
from participatie_cli.export.opzet import CODE, GEMEENTE, PROJECTEN, id_kolom
from participatie_cli.export.tabel import Datakolom, Kolomsoort
from participatie_cli.kader.leeszekerheid import Leeszekerheid
from participatie_cli.kader.publicatie import Licentie
from participatie_cli.model.dossier import MAPPEN, soortnaam
from participatie_cli.model.keuzes import Ernst
from participatie_cli.results.agendasoort import Agendasoort
from participatie_cli.results.bevinding import Uitkomstsoort


def _van(naam: str, titel: str, betekenis: str, *, soort: Kolomsoort, **meer: Any) -> Datakolom:
    return Datakolom(naam=naam, titel=titel, betekenis=betekenis, soort=soort, **meer)


_tekst: Final = partial(_van, soort=Kolomsoort.TEKST)
_kenmerk: Final = partial(_van, soort=Kolomsoort.KENMERK)
_woord: Final = partial(_van, soort=Kolomsoort.WOORD)
_lijst: Final = partial(_van, soort=Kolomsoort.LIJST)
_datum: Final = partial(_van, soort=Kolomsoort.DATUM)
_dag: Final = partial(_van, soort=Kolomsoort.DAG)
_getal: Final = partial(_van, soort=Kolomsoort.GETAL)

_BESTANDEN: Final = tuple(soortnaam(soort) for soort in MAPPEN.values())
_OVER: Final = (
    GEMEENTE,
    CODE,
    _kenmerk(
        "project",
        "Project",
        "Bij welk project dit hoort: de `id` van een rij in de tabel projecten. Leeg als het niet over een "
        "project gaat.",
        verwijst=PROJECTEN,
    ),
    _woord(
        "over_soort",
        "Over welk soort bestand",
        "Over welk soort bestand van het register het gaat; register is het geheel.",
        woorden=(*_BESTANDEN, "kader", "register"),
        altijd=True,
    ),
    _kenmerk("over", "Over welk bestand", "De naam van dat bestand zonder .yaml. Leeg bij het register als geheel."),
)
_NORMEN: Final = (
    _lijst(
        "normen",
        "Normen",
        "Waar de norm staat die dit vraagt: wet, verordening, visie of goede praktijk. Leeg als er geen norm "
        "achter zit.",
    ),
    _lijst(
        "normen_adressen",
        "Adressen van de normen",
        "Waar die normen te lezen zijn, in dezelfde volgorde. Van een norm zonder adres is dat deel van de lijst "
        "leeg. Heeft geen van de normen een adres, dan is de cel leeg.",
    ),
    _lijst(
        "normen_zekerheid",
        "Zekerheid van de normen",
        "Hoe goed de tekst van elke norm is gelezen, in dezelfde volgorde: letterlijk (het artikel zelf), bevestigd "
        "(door drie bronnen), secundair (een andere bron) of geheugen.",
        woorden=tuple(een.value for een in Leeszekerheid),
    ),
)
_REGEL: Final = "Welke regel van het programma dit vraagt. De regels staan beschreven in docs/regels van het programma."

TERMIJNEN: Final = (
    id_kolom(f"{BLIJFT} Het bestaat uit het bestand en acht tekens die volgen uit wat er moet gebeuren."),
    *_OVER,
    _tekst("over_titel", "Titel", "Hoe het bestand heet waar dit in staat.", altijd=True),
    _woord(
        "stand",
        "Stand op de peildatum",
        "Te laat: de laatste dag is zeker voorbij en het is niet vastgelegd. Komend: het kan nog. Zonder dag: de dag "
        "is niet uit te rekenen.",
        woorden=("te laat", "komend", "zonder dag"),
        altijd=True,
    ),
    _woord(
        "soort",
        "Soort",
        "Termijn: moet op een dag zijn gedaan. Gepland: gebeurt dan. Meedoen: dan kunnen inwoners meedoen. Kader: dan "
        "verandert een norm.",
        woorden=tuple(een.value for een in Agendasoort),
        altijd=True,
    ),
    _tekst("wat", "Wat", "Wat er moet gebeuren of wat er is gepland.", altijd=True),
    _datum(
        "dag",
        "Dag",
        "De laatste dag ervoor, of de dag waarop het is. Als alleen maand of jaar bekend is, staat dat er.",
        altijd=True,
        onbekend=True,
    ),
    _dag("dag_vroegst", "Dag, vroegst", "De eerste dag die dag kan zijn, om mee te rekenen; leeg bij onbekend."),
    _dag("dag_laatst", "Dag, laatst", "De laatste dag die dag kan zijn, om mee te rekenen; leeg bij onbekend."),
    _datum("tot", "Tot en met", "De laatste dag van wat meer dan een dag duurt.", onbekend=True),
    _dag("tot_vroegst", "Tot en met, vroegst", "De eerste dag die tot kan zijn; leeg als die niet bekend is."),
    _dag("tot_laatst", "Tot en met, laatst", "De laatste dag die tot kan zijn; leeg als die niet bekend is."),
    _woord(
        "niet_eerder",
        "Niet eerder",
        "Bij ja is dag de eerste dag waarop het mag, en geen uiterste dag.",
        woorden=("ja", "nee"),
        altijd=True,
    ),
    _tekst("wie", "Wie", "Welke rol of welk orgaan het doet, nooit een persoon. Leeg als dat niet is vastgelegd."),
    _kenmerk("regel", "Regel", f"{_REGEL} Leeg als er geen regel naar vraagt."),
    *_NORMEN,
    _tekst("voorbehoud", "Voorbehoud", "Waarom niet zeker is dat dit de dag is, of wat daarvoor ontbreekt."),
)

UITKOMSTEN: Final = (
    id_kolom(f"{BLIJFT} Het bestaat uit het bestand en de regel."),
    *_OVER,
    _kenmerk("regel", "Regel", _REGEL, altijd=True),
    _kenmerk("regel_naam", "Naam van de regel", "De korte naam van die regel.", altijd=True),
    _tekst("regel_titel", "Titel van de regel", "Wat de regel vraagt, in één zin.", altijd=True),
    _woord(
        "ernst",
        "Ernst",
        "Hoe zwaar de regel het neemt als er niet aan is voldaan. Dit hoort bij de regel en niet bij deze uitkomst.",
        woorden=tuple(een.value for een in Ernst),
        altijd=True,
    ),
    _woord(
        "uitkomst",
        "Uitkomst",
        "Voldoet, voldoet niet, niet van toepassing, niet te beoordelen (de feiten zijn onbekend of niet vastgelegd) "
        "of afwijking (er is bewust en met reden van afgeweken). Niet te beoordelen is nooit een nee. Een feit dat "
        "niet openbaar is, telt mee; daardoor is een uitkomst soms niet na te rekenen met de andere tabellen.",
        woorden=tuple(een.woorden for een in Uitkomstsoort),
        altijd=True,
    ),
    _tekst("reden", "Reden", "Waarom dit de uitkomst is. Leeg als er niets bij te zeggen is."),
    *_NORMEN,
)

NIVEAUS: Final = (
    id_kolom(f"{BLIJFT} Het bestaat uit gemeentecode en kenmerk."),
    GEMEENTE,
    CODE,
    _kenmerk("kenmerk", "Kenmerk", "Het woord dat in de andere tabellen voor deze trede staat.", altijd=True),
    _tekst("naam", "Naam", "Hoe de gemeente de trede voor inwoners noemt.", altijd=True),
    _getal("plaats", "Plaats", "De hoeveelste trede het is, vanaf 1. Hoger is meer invloed; niet beter.", altijd=True),
    _tekst("uitleg", "Uitleg", "Wat inwoners op deze trede doen.", altijd=True),
)

GEMEENTEN: Final = (
    id_kolom(f"{BLIJFT} Het is de gemeentecode."),
    GEMEENTE,
    CODE,
    _dag(
        "peildatum",
        "Peildatum",
        "De dag waarop fase, niveau, termijnen en uitkomsten zijn bekeken.",
        altijd=True,
    ),
    _tekst("versie", "Versie van het register", "Welke commit in Git het register is.", altijd=True),
    _tekst("programma", "Programma", "Welk programma en welke versie deze gegevens maakte.", altijd=True),
    _tekst("landelijk_kader", "Landelijk kader", "Welke uitgave van de landelijke normen is gebruikt.", altijd=True),
    _woord(
        "licentie",
        "Licentie",
        "Onder welke licentie u de gegevens mag gebruiken. cc0: vrij, zonder voorwaarden. cc-by: vrij, met "
        "naamsvermelding.",
        woorden=tuple(een.value for een in Licentie),
        altijd=True,
        onbekend=True,
    ),
    _tekst("toelichting", "Toelichting", "Wat de gemeente zelf over haar register zegt.", altijd=True),
    _tekst("blauw_en_rood", "Blauw en rood", "Wat blauwe en rode resultaten in deze gemeente zijn.", altijd=True),
    _getal("projecten", "Projecten", "Hoeveel projecten in deze gegevens staan.", altijd=True),
    _getal("ongelezen", "Ongelezen", "Hoeveel bestanden niet te lezen waren en dus ontbreken.", altijd=True),
    _tekst(
        "weggelaten", "Weggelaten", "Wat er niet in staat omdat het niet openbaar is. Leeg als er niets is weggelaten."
    ),
)

"""A conversation with every answer, and a register laid down in this process."""

from datetime import date
from pathlib import Path

from participatie_cli.gesprek.begin.vragen import Begin
from participatie_cli.gesprek.vraag import Antwoorden
from participatie_cli.results.uitslag import Controleverslag
from participatie_cli.store.register import bestanden_in, teksten_ernaast
from participatie_cli.usecases.beginnen import begin_op, maak_bestanden
from participatie_cli.usecases.gesprekken import Invoer, voer_gesprek
from participatie_cli.usecases.registercontrole import Controleopdracht, controleer

DAG = date(2026, 11, 30)
ALLES = {
    "gemeente": "Den Haag",
    "ladder": "vijf-treden",
    "rapportage": "4",
    "rapportdag": "31 januari 2027",
    "lijnen": "Weten; Doen; Helpen: samen; Leren",
    "verordening": "model-2",
    "titel": "Verordening “meedoen”: 'samen' & #1 🎈",
    "in_werking": "2024-07-23",
    "termijnen": "8 weken; 8 weken; geen; 2 weken",
    "beleid": "Visie: samen aan de slag",
    "beleidsdatum": "2023-05",
    "beloften": "belofte-afweging;belofte-uitleg;belofte-niet-bereikt;belofte-paragraaf;belofte-rapportage;"
    "belofte-volgen;belofte-uitwisselen;belofte-coach;site-weinig-ruimte;site-initiatief",
    "aanspreekpunt": "participatiecoach; https://www.voorbeeldstad.example/participatie",
    "wijken": "Centrum; 't Zand; Laak - Oost",
    "bewaren": "github",
}


def begin() -> Begin:
    return begin_op(DAG)


def antwoorden(gegeven: dict[str, str]) -> Antwoorden:
    invoer = Invoer([f"{vraag}={antwoord}" for vraag, antwoord in gegeven.items()], zonder_vragen=True)
    return voer_gesprek(begin(), invoer, DAG).antwoorden


def neergelegd(map_: Path, gegeven: dict[str, str]) -> Path:
    """The register that these answers give, written in a plain way: what is asked here is what it says."""
    for naam, tekst in maak_bestanden(begin(), antwoorden(gegeven)).items():
        pad = map_ / naam
        pad.parent.mkdir(parents=True, exist_ok=True)
        pad.write_text(tekst, "utf-8", newline="")
    return map_ / "register"


def gecontroleerd(register: Path, dag: date = DAG) -> Controleverslag:
    bestanden, ernaast = tuple(bestanden_in(register, register)), tuple(teksten_ernaast(register, register))
    return controleer(Controleopdracht(register, bestanden, ernaast=ernaast), dag)

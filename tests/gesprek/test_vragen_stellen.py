"""The same questions as plain lines, with arrow keys in a real terminal, and for a script."""

import sys
from datetime import date
from io import StringIO
from pathlib import Path

import pexpect
import pytest

from participatie_cli.console.scherm import Scherm
from participatie_cli.console.vragen.lijst import toon_vragen
from participatie_cli.console.vragen.regels import InRegels
from participatie_cli.gesprek.gesprek import Gespreksverloop, voer
from participatie_cli.gesprek.vraag import Gespreksvraag, Vraagvorm
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.gesprekken import Invoer, voer_gesprek
from participatie_cli.values.onbekend import ONBEKEND
from tests.gesprek.proef import Proefgesprek

VANDAAG = date(2026, 11, 30)
WORTEL = Path(__file__).parents[2]
AF = {
    "titel": "Molenpark",
    "dag": "2026-11-30",
    "open": "nee",
    "reden": "Alles ligt vast.",
    "trede": "raadplegen",
    "wijken": None,
    "mensen": "40",
}


def in_regels(*regels: str) -> tuple[Gespreksverloop, str]:
    uit = StringIO()
    verloop = voer(Proefgesprek(), {}, InRegels(StringIO("".join(f"{een}\n" for een in regels)), uit, VANDAAG))
    return verloop, uit.getvalue()


def test_in_regels_met_een_nummer_een_voorstel_en_een_fout() -> None:
    verloop, tekst = in_regels("", "Molenpark", "", "misschien", "nee", "Alles ligt vast.", "2", "", "?", "veel", "40")
    assert verloop == Gespreksverloop(AF, af=True)
    assert "1. Hoe heet het?\nEen korte tekst.\n> Hier staat niets. Geef een korte tekst.\n" in tekst
    assert "2. Wanneer?\n" in tekst
    assert "[vandaag] > " in tekst
    assert "“misschien” is hier geen antwoord. Schrijf ja of nee." in tekst
    assert "Dan past meeweten.\n4. Waarom niet?" in tekst
    assert "  1 meeweten: Inwoners horen wat er gebeurt.\n  2 meepraten\nonbekend: weet ik nog niet\n" in tekst
    assert "Het telt mee in het verslag.\nWaar u dit vindt: de presentielijst\n" in tekst


def test_in_regels_terug_en_gestopt() -> None:
    verloop, _ = in_regels("Plein", "<", "Molenpark", "onbekend")
    assert verloop == Gespreksverloop({"titel": "Molenpark", "dag": ONBEKEND}, af=False)


def test_in_regels_kan_een_voorstel_ook_worden_overgeslagen() -> None:
    vraag = Gespreksvraag(id="wie", tekst="Wie?", waarom="?", vorm=Vraagvorm.TEKST, voorstel="coach", mag_leeg=True)
    for getypt, antwoord in (("-", None), ("", "coach"), ("raad", "raad")):
        uit = StringIO()
        assert InRegels(StringIO(f"{getypt}\n"), uit, VANDAAG).stel(vraag, 1) == antwoord
        assert "[coach; - is overslaan] > " in uit.getvalue()


PROGRAMMA = """
from datetime import date
from participatie_cli.console.vragen.toetsenbord import Toetsenbord
from participatie_cli.gesprek.gesprek import voer
from tests.gesprek.proef import Proefgesprek
print("KLAAR", voer(Proefgesprek(), {}, Toetsenbord(date(2026, 11, 30))))
"""


ZOEKEN = """
from datetime import date
from participatie_cli.console.vragen.toetsenbord import Toetsenbord
from participatie_cli.gesprek.vraag import Gespreksvraag, Keuze, Vraagvorm
keuzes = tuple(Keuze(f"nr-{n}", f"Wijk {n}") for n in range(20))
vraag = Gespreksvraag(id="wijk", tekst="Welke wijk?", waarom="?", vorm=Vraagvorm.KEUZE, keuzes=keuzes)
print("KLAAR", Toetsenbord(date(2026, 11, 30)).stel(vraag, 1))
"""


@pytest.mark.langzaam
@pytest.mark.skipif(sys.platform == "win32", reason="Een terminal zoals deze is er alleen op Unix.")
def test_enter_kiest_niets_waar_het_zoeken_niets_vond() -> None:
    kind = pexpect.spawn(
        sys.executable, ["-c", ZOEKEN], cwd=str(WORTEL), encoding="utf-8", dimensions=(40, 120), timeout=30
    )
    kind.expect("Welke wijk")
    kind.send("wijk 17q\r\x7f\r")  # nothing is found, so Enter waits; without the q it is the one that was meant
    kind.expect("KLAAR (.*)\r\n")
    assert kind.match.group(1) == "nr-17"


@pytest.mark.langzaam
@pytest.mark.skipif(sys.platform == "win32", reason="Een terminal zoals deze is er alleen op Unix.")
def test_met_pijltjes_in_een_echte_terminal() -> None:
    kind = pexpect.spawn(
        sys.executable, ["-c", PROGRAMMA], cwd=str(WORTEL), encoding="utf-8", dimensions=(40, 120), timeout=30
    )
    stappen = [
        ("Hoe heet het", "Plein\r"),
        ("Wanneer", "\r"),
        ("Is er iets te kiezen", "?"),
        ("Anders is vragen niet eerlijk", "\x1b[B\r"),
        ("Waarom niet", "Alles ligt vast.\r"),
        ("Welke trede", "<"),
        ("Waarom niet", "<"),
        ("Is er iets te kiezen", "\r"),
        ("Waarom niet", "\r"),
        ("Welke trede", "\x1b[B\r"),
        ("Waar", "\r"),
        ("Met hoeveel mensen", "veel\r"),
        ("“veel”", "\x7f\x7f\x7f\x7f40\r"),
    ]
    for wacht_op, toetsen in stappen:
        kind.expect(wacht_op)
        kind.send(toetsen)
    kind.expect("KLAAR (.*)\r\n")
    assert kind.match is not None
    assert kind.match[1] == str(Gespreksverloop(AF | {"titel": "Plein"}, af=True))


def test_een_script_geeft_alles_mee() -> None:
    tekst = '{"titel": "x", "dag": "vandaag", "open": false, "reden": "Alles ligt vast.", "trede": "meepraten", '
    invoer = Invoer(["titel=Molenpark"], f'{tekst}"wijken": null, "mensen": 40}}')
    assert voer_gesprek(Proefgesprek(), invoer, VANDAAG) == Gespreksverloop(AF, af=True)


def test_wat_een_script_niet_zegt_is_onbekend() -> None:
    verloop = voer_gesprek(Proefgesprek(), Invoer(["titel=Molenpark"], '{"wijken": ["Noord", "Oost"]}'), VANDAAG)
    niet = dict.fromkeys(("dag", "open", "trede", "mensen"), ONBEKEND)
    assert verloop.antwoorden == {"titel": "Molenpark", "wijken": ("Noord", "Oost")} | niet


@pytest.mark.parametrize(
    ("antwoorden", "json", "zin", "herstel"),
    [
        ((), None, "Nodig is een antwoord op: titel.", "Voeg toe: --antwoord titel=…"),
        (("titel",), None, "staat geen =", "titel=Molenpark"),
        (("titel=x", "titl=y"), None, "geen vraag “titl”", "titel"),
        (("titel=x", "dag=ooit"), None, "Het antwoord op `dag` kan niet. “ooit” is geen datum.", ""),
        ((), "{", "De JSON is niet te lezen (regel 1).", ""),
        ((), "[1]", "geen blok", ""),
        ((), "[" * 100_000, "De JSON is niet te lezen.", ""),
        ((), '{"titel": {"a": 1}}', "Het antwoord op `titel` is geen tekst.", ""),
    ],
)
def test_wat_een_script_verkeerd_meegeeft(
    antwoorden: tuple[str, ...], json: str | None, zin: str, herstel: str
) -> None:
    with pytest.raises(Gebruiksfout) as fout:
        voer_gesprek(Proefgesprek(), Invoer(antwoorden, json), VANDAAG)
    assert zin in fout.value.zin
    assert herstel in fout.value.herstel


def test_de_vragen_als_lijst() -> None:
    uit = StringIO()
    toon_vragen(Scherm(uit), Proefgesprek().vragen({}))
    assert "trede  Welke trede?\n    een keuze: informeren, raadplegen (onbekend)\n" in uit.getvalue()
    assert "wijken  Waar?\n    een of meer korte teksten, met ; ertussen (onbekend; mag leeg)\n" in uit.getvalue()

"""`participatie noteer` as a user meets it, in Voorbeeldstad on its last day."""

import json
import shutil
import subprocess
import sys
from datetime import date
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from participatie_cli.usecases import noteerbegin, noteren
from tests.conftest import Draai

VANDAAG = date(2026, 10, 15)
SPEELPLEK = Path("projecten") / "speelplek-zonneveld.yaml"
WARMTE = Path("projecten") / "warmteprogramma.yaml"
HAVEN = "brug-havenkade"
LES = ("noteer", "warmteprogramma", "les", "opvolgen", "-a", "welke=1", "-a", "opgevolgd_op=2026-10-12")


@pytest.fixture
def register(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("participatie_cli.cli.noteer.lees_peildatum", lambda _: VANDAAG)
    monkeypatch.setattr("sys.stdin", StringIO(""))
    return Path(shutil.copytree(Path(__file__).parents[2] / "voorbeeld" / "register", tmp_path / "register"))


def geef(monkeypatch: pytest.MonkeyPatch, gegevens: object) -> None:
    tekst = gegevens if isinstance(gegevens, str) else json.dumps(gegevens)
    monkeypatch.setattr("sys.stdin", StringIO(tekst))


def test_een_les_is_opgevolgd_en_de_agenda_zegt_wat_dat_afdoet(draai: Draai, register: Path) -> None:
    afloop = draai(*LES, "--ja", map_=register)
    assert (afloop.code, afloop.fout) == (0, "")
    assert "+    opgevolgd_op: 2026-10-12" in afloop.uit
    assert afloop.uit.endswith(
        "Hiermee is afgerond wat uiterlijk op 30 juni 2026 klaar moest zijn: de les opvolgen: Neem iemand mee die de "
        "taal van de buurt spreekt.\n"
    )
    assert "warmteprogramma" not in [
        regel for regel in draai("noteer", map_=register).uit.splitlines() if "les opvolgen --antwoord" in regel
    ]


def test_terugkoppeling_haalt_de_termijn(draai: Draai, register: Path) -> None:
    antwoorden = ("-a", "activiteit=1", "-a", "datum=vandaag", "-a", "kanaal=brief; website")
    afloop = draai("noteer", "speelplek-zonneveld", "terugkoppeling", *antwoorden, "--ja", map_=register)
    assert afloop.code == 0
    assert "kanaal: [brief, website]" in afloop.uit
    assert "Hiermee is de termijn van 11 november 2026 gehaald: deelnemers vertellen wat er met hun" in afloop.uit


def test_een_nieuwe_activiteit_brengt_nieuwe_termijnen(draai: Draai, register: Path) -> None:
    antwoorden = ("-a", "datum=2026-10-14", "-a", "werkvorm=straatgesprek", "-a", "deelnemers=ongeveer 30")
    afloop = draai("noteer", "speelplek-zonneveld", "activiteit", *antwoorden, "--ja", map_=register)
    assert "De termijn wordt 9 december 2026 (dat was 11 november 2026): deelnemers vertellen" in afloop.uit
    assert "Nieuw op de agenda, uiterlijk 4 november 2026: het verslag van de activiteit" in afloop.uit


def test_zonder_iemand_die_antwoordt_gebeurt_er_niets(draai: Draai, register: Path) -> None:
    voor = (register / WARMTE).read_bytes()
    afloop = draai(*LES, map_=register)
    assert (afloop.code, afloop.fout.splitlines()[0]) == (
        2,
        "Er is niets gewijzigd: hier kan niemand antwoord geven.",
    )
    assert (register / WARMTE).read_bytes() == voor


class Terminal(StringIO):
    def isatty(self) -> bool:
        return True


def op_een_terminal(monkeypatch: pytest.MonkeyPatch, *regels: str) -> None:
    monkeypatch.setenv("PARTICIPATIE_VRAGEN", "regels")
    monkeypatch.setattr("sys.stdin", Terminal("".join(f"{een}\n" for een in regels)))
    monkeypatch.setattr("sys.stdout", Terminal())


@pytest.mark.parametrize(("antwoord", "vastgelegd"), [("j", True), ("n", False)])
def test_op_een_terminal_komen_de_vragen_en_dan_de_bevestiging(
    antwoord: str, vastgelegd: bool, draai: Draai, register: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    op_een_terminal(monkeypatch, "", "2026-10-12", antwoord)
    voor = (register / WARMTE).read_bytes()
    assert draai("noteer", "warmteprogramma", "les opvolgen", map_=register).code == 0
    assert ((register / WARMTE).read_bytes() != voor) is vastgelegd


def test_wie_de_dag_niet_weet_sluit_niets_af(draai: Draai, register: Path) -> None:
    afloop = draai("noteer", "jaarplannen", "actie", "klaar", "-a", "gereed_op=onbekend", "--ja", map_=register)
    assert (afloop.code, afloop.uit) == (2, "")
    assert "Op deze vraag is een antwoord nodig." in afloop.fout
    antwoorden = ("-a", "activiteit=1", "-a", "datum=onbekend", "-a", "kanaal=brief")
    uit = draai("noteer", "speelplek-zonneveld", "terugkoppeling", *antwoorden, "--ja", map_=register).uit
    assert "Hiermee is" not in uit


def test_wie_stopt_verandert_niets(draai: Draai, register: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    op_een_terminal(monkeypatch, "1")
    gezegd = sys.stdout
    voor = (register / WARMTE).read_bytes()
    assert draai("noteer", "warmteprogramma", "les opvolgen", map_=register).code == 0
    assert isinstance(gezegd, StringIO)
    assert gezegd.getvalue().endswith("Gestopt. Er is niets gewijzigd.\n")
    assert (register / WARMTE).read_bytes() == voor


def test_zonder_bestand_ziet_een_script_wat_er_moet_gebeuren(draai: Draai, register: Path) -> None:
    afloop = draai("noteer", map_=register)
    assert (afloop.code, afloop.fout) == (0, "")
    regels = afloop.uit.splitlines()
    assert regels[0] == "te laat, di 31 mrt · Participatie in de jaarplannen: de actie afronden"
    assert regels[1] == "  participatie noteer jaarplannen actie klaar"
    assert "  participatie noteer opvang-zonneveld toezegging afdoen -a welke=1" in regels
    assert regels[-1].startswith("Iets anders noteren?")


def test_zonder_iets_op_de_agenda_zegt_het_dat(draai: Draai, register: Path) -> None:
    for map_ in ("projecten", "programma", "experimenten", "uitdaagrecht"):
        shutil.rmtree(register / map_)
    (register / "projecten").mkdir()
    assert draai("noteer", map_=register).uit.startswith("Er staat nu niets op de agenda dat u hier kunt noteren.\n")


def test_vanaf_de_agenda_is_alles_al_gekozen(draai: Draai, register: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    geef(monkeypatch, {"punt": "warmteprogramma/lessen/1/opgevolgd_op", "opgevolgd_op": "2026-10-12"})
    afloop = draai("noteer", "--json", "--ja", map_=register)
    assert "Vastgelegd in projecten/warmteprogramma.yaml." in afloop.uit


def test_iets_anders_kiest_een_bestand_op_naam(draai: Draai, register: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    geef(monkeypatch, {"punt": "anders", "bestand": "Fietsbrug Havenkade (project)", "feit": "les", "les": "Begin."})
    assert "Vastgelegd in projecten/brug-havenkade.yaml." in draai("noteer", "--json", "--ja", map_=register).uit


def test_meer_feiten_tegelijk_gaan_alle_of_geen(draai: Draai, register: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    goed = {"wat": "Een brief sturen.", "gereed_voor": "2027-01-01"}
    geef(monkeypatch, [goed, {"wat": "Bellen: eerst de school."}])
    afloop = draai("noteer", "havenkade", "voornemen", "--json", "--ja", map_=register)
    assert "+  - wat: Een brief sturen." in afloop.uit
    assert "+  - wat: 'Bellen: eerst de school.'" in afloop.uit
    assert "Nieuw op de agenda, uiterlijk 1 januari 2027: Een brief sturen." in afloop.uit
    voor = (register / "projecten/havenkade.yaml").read_bytes()
    geef(monkeypatch, [goed, {"wat": "Bel 06-12345678"}])
    afloop = draai("noteer", "havenkade", "voornemen", "--json", "--ja", map_=register)
    assert (afloop.code, (register / "projecten/havenkade.yaml").read_bytes()) == (2, voor)
    assert afloop.fout.startswith("Feit 2: Het antwoord op `wat` kan niet. Dit lijkt op een gegeven van een persoon")


MEER_BESTANDEN = [
    {"punt": "warmteprogramma/lessen/1/opgevolgd_op", "opgevolgd_op": "2026-10-12"},
    {"punt": "anders", "bestand": "brug-havenkade", "feit": "les", "les": "Begin."},
    {"punt": "anders", "bestand": "warmteprogramma", "feit": "les", "les": "Bel eerst."},
]


def test_feiten_van_meer_bestanden_komen_elk_in_hun_eigen(
    draai: Draai, register: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    geef(monkeypatch, MEER_BESTANDEN)
    afloop = draai("noteer", "--json", "--ja", map_=register)
    assert (afloop.code, afloop.fout) == (0, "")
    assert "Vastgelegd in projecten/warmteprogramma.yaml en projecten/brug-havenkade.yaml.\n" in afloop.uit
    assert "\nprojecten/warmteprogramma.yaml:\nHiermee is afgerond wat uiterlijk op 30 juni 2026" in afloop.uit
    warmte, brug = ((register / "projecten" / f"{een}.yaml").read_text("utf-8") for een in ("warmteprogramma", HAVEN))
    in_warmte = ("opgevolgd_op: 2026-10-12" in warmte, "les: Bel eerst." in warmte, "les: Begin." in warmte)
    assert in_warmte == (True, True, False)
    assert ("les: Begin." in brug, "les: Bel eerst." in brug) == (True, False)
    lijst = draai("terug", "--lijst", map_=register).uit
    assert "warmteprogramma en brug-havenkade: 3 feiten genoteerd\n" in lijst


def test_kan_een_van_meer_bestanden_niet_dan_verandert_er_geen(
    draai: Draai, register: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    voor = {een: een.read_bytes() for een in register.rglob("*.yaml")}
    (register / "projecten" / f"{HAVEN}.yaml").chmod(0o444)
    geef(monkeypatch, MEER_BESTANDEN)
    afloop = draai("noteer", "--json", "--ja", map_=register)
    assert afloop.code == 2
    assert {een: een.read_bytes() for een in register.rglob("*.yaml")} == voor


def test_het_register_wordt_een_keer_gelezen_voor_de_keuze_van_een_bestand(
    draai: Draai, register: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gewoon, keren = noteerbegin.lees_bestanden, list[object]()

    def geteld(*argumenten: Any) -> object:
        keren.append(argumenten)
        return gewoon(*argumenten)

    monkeypatch.setattr(noteerbegin, "lees_bestanden", geteld)
    geef(monkeypatch, MEER_BESTANDEN[1:])
    assert draai("noteer", "--json", "--ja", map_=register).code == 0
    assert len(keren) == 1


def test_wat_na_het_schrijven_niet_te_lezen_is_blijft_vastgelegd(
    draai: Draai, register: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody else breaks the file just after it was written: this was recorded, whatever its agenda says."""
    eerst, pad = noteren.leg_vast, register / WARMTE

    def iemand_was_later(*argumenten: Any, **opties: Any) -> object:
        gelukt = eerst(*argumenten, **opties)
        pad.write_text("titel: [", "utf-8")
        return gelukt

    monkeypatch.setattr(noteren, "leg_vast", iemand_was_later)
    afloop = draai(*LES, "--ja", map_=register)
    assert (afloop.code, afloop.fout) == (0, "")
    assert afloop.uit.endswith("Vastgelegd in projecten/warmteprogramma.yaml.\n")


@pytest.mark.parametrize(
    ("argumenten", "json_", "zin"),
    [
        (("warmteprogrammma", "les"), None, "geen “warmteprogrammma”. Bedoelde u “warmteprogramma”?"),
        (("warmteprogramma", "inbrng"), None, "“inbrng” is niets dat u hier kunt noteren. Bedoelde u “inbreng”?"),
        (("jaarplannen", "inbreng"), None, "“inbreng” is niets dat u hier kunt noteren."),
        (("inloopavond", "les"), None, "Bij een werkvorm valt niets te noteren."),
        (("inloopavond",), None, "Bij een werkvorm valt niets te noteren."),
        (("molenpark", "opkomst"), None, "In projecten/molenpark.yaml staat niets open om te noteren als opkomst."),
        (("havenkade", "les"), "[]", "De lijst in de JSON is leeg."),
        (("havenkade", "les"), "{", "De JSON is niet te lezen"),
        (("havenkade", "les"), '[{"les": "x"}, 3]', "Feit 2: De JSON is geen blok"),
        (("havenkade", "les"), '{"les": "Eén.\\nTwee."}', "een teken dat niet te zien is (U+000A)"),
        (("havenkade", "inbreng"), '{"activiteit": "anders", "datum": "06-12345678"}', "“xxxxxxxxxxx” is geen datum."),
        (("havenkade", "inbreng"), '{"activiteit": "anders", "datum": "2026-10-16"}', "16 oktober 2026 is nog niet"),
        (("havenkade", "toezegging"), None, "Nodig is een antwoord op: wat."),
    ],
)
def test_wat_niet_kan(
    argumenten: tuple[str, ...],
    json_: str | None,
    zin: str,
    draai: Draai,
    register: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if json_ is not None:
        geef(monkeypatch, json_)
    afloop = draai("noteer", *argumenten, *(("--json",) if json_ is not None else ()), "--ja", map_=register)
    assert (afloop.code, afloop.uit) == (2, "")
    assert zin in afloop.fout
    assert "12345678" not in afloop.fout


def test_een_kapot_bestand_wordt_geweigerd_met_de_plek(draai: Draai, register: Path) -> None:
    pad = register / WARMTE
    pad.write_text(pad.read_text("utf-8").replace("vorm: inwonersparticipatie", "vorm: rond"), "utf-8")
    voor = pad.read_bytes()
    afloop = draai(*LES, "--ja", map_=register)
    regel = voor.decode().splitlines().index("vorm: rond") + 1
    assert afloop.code == 2
    assert afloop.fout.startswith(f"projecten/warmteprogramma.yaml (regel {regel}) is niet helemaal te lezen.")
    pad.write_text("titel: [", "utf-8")
    assert "is niet helemaal te lezen." in draai(*LES, "--ja", map_=register).fout


def test_wat_intussen_veranderde_wordt_niet_overschreven(
    draai: Draai, register: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody else settles the same lesson, and another adds one, between the questions and the writing."""
    eerst, pad = noteren.leg_vast, register / WARMTE

    def iemand_was_eerder(*argumenten: Any, **opties: Any) -> object:
        oud = pad.read_text("utf-8")
        pad.write_text(oud.replace("opvolgen_voor: 2026-06-30", "opvolgen_voor: 2026-07-31"), "utf-8")
        return eerst(*argumenten, **opties)

    monkeypatch.setattr(noteren, "leg_vast", iemand_was_eerder)
    afloop = draai(*LES, "--ja", map_=register)
    assert afloop.fout.startswith("Wat u koos in projecten/warmteprogramma.yaml, is intussen veranderd.")
    assert "opgevolgd_op: 2026-10-12" not in pad.read_text("utf-8")


def test_wat_er_al_staat_verandert_niets(draai: Draai, register: Path) -> None:
    pad = register / "projecten" / "havenkade.yaml"
    voor = pad.read_bytes()
    antwoorden = ("-a", "welke=1", "-a", "status=in behandeling")
    afloop = draai("noteer", "havenkade", "inbreng", "beantwoorden", *antwoorden, "--ja", map_=register)
    assert (afloop.code, afloop.uit) == (0, "Er is niets gewijzigd: het staat er al.\n")
    assert pad.read_bytes() == voor


@pytest.mark.langzaam
def test_wie_tegelijk_noteert_raakt_niets_kwijt(register: Path) -> None:
    opdracht = [sys.executable, "-m", "participatie_cli", "noteer", "havenkade", "voornemen", "--ja"]
    lopend = [
        subprocess.Popen([*opdracht, "-a", f"wat=Plan {nr}"], cwd=register, stdout=subprocess.PIPE) for nr in range(4)
    ]
    codes = []
    for een in lopend:
        een.communicate(timeout=120)
        codes.append(een.returncode)
    tekst = (register / "projecten" / "havenkade.yaml").read_text("utf-8")
    assert [f"  - wat: Plan {nr}\n" in tekst for nr in range(4)] == [code == 0 for code in codes]
    assert codes.count(0) >= 1


def test_de_vragen_als_lijst(draai: Draai, register: Path) -> None:
    uit = draai("noteer", "havenkade", "inbreng", "--vragen", map_=register).uit
    assert "activiteit  Bij welke activiteit is het gezegd?\n    een keuze\n      1 = " in uit
    assert "reden  Waarom?" in uit
    assert "feit  Wat wilt u noteren?" in draai("noteer", "havenkade", "--vragen", map_=register).uit
    assert "punt  Wat wilt u noteren?" in draai("noteer", "--vragen", map_=register).uit


def test_een_verzoek_dat_helemaal_klaar_is(draai: Draai, register: Path) -> None:
    pad = register / "uitdaagrecht" / "muzieklessen.yaml"
    alles = ("besluit_op", "verdaagd_op", "doorgezonden_op", "aanvulling_gevraagd_op", "aangevuld_op")
    tekst = pad.read_text("utf-8")
    erbij = (*alles, "volledig_op", "gepubliceerd_op", "afgesproken_op", "geevalueerd_op")
    tekst += "".join(f"{een}: 2026-05-01\n" for een in erbij if f"\n{een}:" not in tekst)
    pad.write_text(tekst, "utf-8")
    afloop = draai("noteer", "muzieklessen", map_=register)
    assert afloop.fout.startswith("In uitdaagrecht/muzieklessen.yaml staat niets meer open om te noteren.")

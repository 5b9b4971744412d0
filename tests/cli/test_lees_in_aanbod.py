"""`participatie lees-in` with an export or official publications: from the questions to what stands in the file."""

import re
import shlex
import shutil
from datetime import date
from io import StringIO
from pathlib import Path

import pytest

from participatie_cli.gesprek.aanbod import bevestigen
from participatie_cli.gesprek.aanbod.herkennen import VORMEN
from participatie_cli.usecases.exitcode import Exitcode
from tests.conftest import Afloop, Draai, is_zoals

MONSTERS = Path(__file__).parents[1] / "gesprek/aanbod/monsters"
HANDLEIDING = Path(__file__).parents[2] / "docs/handleiding.md"
REGISTER = Path(__file__).parents[2] / "voorbeeld/register"
HAVENKADE = "register/projecten/havenkade.yaml"
VOORSTELLEN = "decidim-voorstellen-2025.csv"
PAGINA = ("-a", "uit=https://denkmee.voorbeeldstad.example/processes/havenkade")
SRU = "sru-zoekresultaten.xml"
OPENBAAR = "    bekendgemaakt_op: 2026-07-15\n    in_werking_op: 2026-08-13\n"
ONTWERP, VASTGESTELD = "gmb-2026-900001", "gmb-2026-900002"


@pytest.fixture
def map_(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("participatie_cli.cli.lees_in.lees_peildatum", lambda _: date(2026, 10, 15))
    monkeypatch.setattr("sys.stdin", StringIO(""))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "stand"))
    shutil.copytree(MONSTERS, tmp_path / "vb")
    shutil.copytree(REGISTER, tmp_path / "vb/register")
    return tmp_path / "vb"


class Terminal(StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def in_regels(draai: Draai, map_: Path, monkeypatch: pytest.MonkeyPatch) -> Draai:
    """Somebody at a keyboard, asked in plain lines; what was said comes back as the output."""

    def doe(*getypt: str, bestand: str = VOORSTELLEN) -> Afloop:
        uit = Terminal()
        monkeypatch.setenv("TERM", "dumb")
        monkeypatch.setattr("sys.stdin", Terminal("".join(f"{een}\n" for een in getypt)))
        monkeypatch.setattr("sys.stdout", uit)
        afloop = draai("lees-in", bestand, "havenkade", map_=map_)
        return Afloop(afloop.code, uit.getvalue(), afloop.fout)

    return doe


def erbij(map_: Path, oud: str) -> str:
    """The lines that came into the file."""
    stond = oud.splitlines()
    regels = (map_ / HAVENKADE).read_text("utf-8").splitlines()
    assert [regel for regel in regels if regel in set(stond)] == stond or set(stond) <= set(regels)
    nieuw, over = list[str](), list(stond)
    for regel in regels:
        if over and regel == over[0]:
            over.pop(0)
        else:
            nieuw.append(regel)
    return "\n".join(nieuw) + "\n"


def test_een_gesprek_van_de_export_tot_het_bestand(in_regels: Draai, map_: Path) -> None:
    oud = (map_ / HAVENKADE).read_text("utf-8")
    aanpassen = ("2", "", "", "", "Geen auto's op de kade.", "", "Anders kan de brandweer er niet langs.")
    afloop = in_regels("1", "1", *aanpassen, "3", "4", "j")
    assert (afloop.code, afloop.fout) == (Exitcode.GOED, "")
    is_zoals(f"{afloop.uit}\n== erbij in het bestand ==\n{erbij(map_, oud)}", "lees-in-decidim.txt")


def test_van_publicatie_tot_terinzagelegging(in_regels: Draai, map_: Path) -> None:
    oud = (map_ / HAVENKADE).read_text("utf-8")
    afloop = in_regels("1", "2026-10-02", "2026-11-12", "2", "j", bestand=SRU)
    assert (afloop.code, afloop.fout) == (Exitcode.GOED, "")
    is_zoals(f"{afloop.uit}\n== erbij in het bestand ==\n{erbij(map_, oud)}", "lees-in-publicaties.txt")


def test_wie_stopt_met_ctrl_d_verandert_niets(in_regels: Draai, map_: Path) -> None:
    oud = (map_ / HAVENKADE).read_text("utf-8")
    assert in_regels("1", "1").uit.endswith("Gestopt. Er is niets gewijzigd.\n")
    assert in_regels("1", "4").uit.endswith("U bevestigde niets nieuws. Er is niets gewijzigd.\n")
    assert (map_ / HAVENKADE).read_text("utf-8") == oud


def test_een_tweede_keer_vraagt_niets_meer(draai: Draai, map_: Path) -> None:
    alles = ("-a", "voorstel-101=ja", "-a", "voorstel-103=ja", "-a", "voorstel-104=ja")
    anders = ("-a", "voorstel-102=wijzigen", "-a", "voorstel-102.wat=Liever zonder auto's.")
    assert draai("lees-in", VOORSTELLEN, "havenkade", *PAGINA, *alles, *anders, "--ja", map_=map_).code == Exitcode.GOED
    eerst = (map_ / HAVENKADE).read_text("utf-8")
    assert eerst.count("bron: [decidim-voorstellen-havenkade]") == 4
    assert eerst.count("id: decidim-voorstellen-havenkade") == 1
    for weer in (PAGINA, *((*PAGINA, *een) for een in (alles, anders))):
        afloop = draai("lees-in", VOORSTELLEN, "havenkade", *weer, "--ja", map_=map_)
        genoemd = [een for een in ("voorstel-101", "voorstel-102") if any(een in deel for deel in weer)]
        al = "Staat er al, en blijft zoals het is: " if genoemd else "Al vastgelegd: 4."
        assert (afloop.code, afloop.fout, al in afloop.uit) == (Exitcode.GOED, "", True)
        assert afloop.uit.endswith("Er is niets om voor te stellen.\n")
    assert (map_ / HAVENKADE).read_text("utf-8") == eerst
    fout = draai("lees-in", VOORSTELLEN, "havenkade", "-a", "voorstel-109=ja", "--ja", map_=map_)
    assert (fout.code, "Er is hier geen vraag “voorstel-109”." in fout.fout) == (Exitcode.VERKEERD_GEBRUIK, True)
    lijst = draai("lees-in", VOORSTELLEN, "havenkade", "--vragen", map_=map_)
    assert (lijst.code, lijst.uit.endswith("Er is niets om voor te stellen.\n")) == (Exitcode.GOED, True)


def test_een_deel_staat_er_al(draai: Draai, map_: Path) -> None:
    eerst = (*PAGINA, "-a", "voorstel-101=ja")
    draai("lees-in", VOORSTELLEN, "havenkade", *eerst, "--ja", map_=map_)
    weer = draai("lees-in", VOORSTELLEN, "havenkade", *eerst, "--ja", map_=map_)
    assert weer.uit.endswith(
        "Staat er al, en blijft zoals het is: voorstel-101.\nU bevestigde niets nieuws. Er is niets gewijzigd.\n"
    )
    erbij_ = draai("lees-in", VOORSTELLEN, "havenkade", *eerst, "-a", "voorstel-104=ja", "--ja", map_=map_)
    assert (erbij_.code, "onderwerp: Een fontein" in erbij_.uit) == (Exitcode.GOED, True)


def test_een_andere_pagina_gaat_er_niet_vanzelf_in(draai: Draai, in_regels: Draai, map_: Path) -> None:
    oud = (map_ / HAVENKADE).read_text("utf-8")
    elders = (map_ / VOORSTELLEN).read_text("utf-8").replace("processes/havenkade", "processes/stationsplein")
    (map_ / "elders.csv").write_text(elders, "utf-8")
    adres = "https://denkmee.voorbeeldstad.example/processes/stationsplein"
    zonder = draai("lees-in", "elders.csv", "havenkade", "-a", "voorstel-101=ja", "--ja", map_=map_)
    assert zonder.code == Exitcode.VERKEERD_GEBRUIK
    assert f"Nodig is een antwoord op: uit. Alles in dit bestand komt van de pagina {adres}." in zonder.fout
    assert zonder.fout.endswith(f"Is dat de pagina van dit project? Voeg dan toe: --antwoord uit={adres}\n")
    meer = draai("lees-in", "decidim-reacties.csv", "havenkade", "-a", "reactie-504=ja", map_=map_).fout
    assert meer.startswith("Nodig is een antwoord op: uit. Het bestand komt van meer pagina's.\nKies met --vragen")
    assert "“https://denkmee.voorbeeldstad.example/processes/havenkade” is geen keuze." in (
        draai("lees-in", "elders.csv", "havenkade", *PAGINA, "--ja", map_=map_).fout
    )
    nee = in_regels("2", bestand="elders.csv")
    assert f"komt van de pagina {adres}.\n1. Is dat de pagina van dit project?\n" in nee.uit
    assert nee.uit.endswith("U bevestigde niets nieuws. Er is niets gewijzigd.\n")
    assert (map_ / HAVENKADE).read_text("utf-8") == oud


def test_de_lijst_van_vragen_toont_de_voorstellen(draai: Draai, map_: Path) -> None:
    lijst = draai("lees-in", VOORSTELLEN, "havenkade", "--vragen", map_=map_).uit
    voorstel, _, vraag = lijst.partition("voorstel-101  Legt u dit vast?")
    assert "  wat: Zet bankjes langs het water. Ook in de schaduw & uit de wind.\n" in voorstel
    assert "voorstel-102  Legt u dit vast?" in vraag
    alleen = draai("lees-in", "decidim-reacties.csv", "havenkade", "--vragen", map_=map_).uit
    assert "reactie-504" not in alleen
    assert alleen.endswith("Geef uit mee, zoals -a uit=…, en u ziet de feiten van die pagina.\n")
    pagina = ("-a", "uit=https://denkmee.voorbeeldstad.example", "--vragen")
    assert (
        "reactie-504  Legt u dit vast?" in draai("lees-in", "decidim-reacties.csv", "havenkade", *pagina, map_=map_).uit
    )
    geen = draai("lees-in", "sru-leeg.xml", "havenkade", "--vragen", map_=map_)
    assert (geen.code, geen.uit.endswith("Er is niets om voor te stellen.\n")) == (Exitcode.GOED, True)


def test_wat_er_een_keer_staat_wordt_niet_met_een_tweede_publicatie_overschreven(draai: Draai, map_: Path) -> None:
    pad = map_ / HAVENKADE
    pad.write_text(oud := pad.read_text("utf-8").replace(OPENBAAR, ""), "utf-8")
    keuzes = ("-a", f"{ONTWERP}=bekendmaking", "-a", f"{VASTGESTELD}=bekendmaking")
    afloop = draai("lees-in", SRU, "havenkade", *keuzes, "--ja", map_=map_)
    assert (afloop.code, pad.read_text("utf-8")) == (Exitcode.VERKEERD_GEBRUIK, oud)
    assert f"Het antwoord op `{VASTGESTELD}` kan niet. “bekendmaking” is geen keuze." in afloop.fout
    tweede = oud[: oud.index("instrumenten:\n")] + "instrumenten:\n  - soort: omgevingsplan\n    naam: Tweede plan\n"
    pad.write_text(tweede + oud[oud.index("instrumenten:\n") + len("instrumenten:\n") :], "utf-8")
    zelfde = ("-a", f"{ONTWERP}.welke=1", "-a", f"{VASTGESTELD}.welke=1")
    fout = draai("lees-in", SRU, "havenkade", *keuzes, *zelfde, "--ja", map_=map_).fout
    assert f"Het antwoord op `{VASTGESTELD}.welke` kan niet." in fout
    ander = ("-a", f"{ONTWERP}.welke=1", "-a", f"{VASTGESTELD}.welke=2")
    assert draai("lees-in", SRU, "havenkade", *keuzes, *ander, "--ja", map_=map_).code == Exitcode.GOED
    assert pad.read_text("utf-8").count("    bekendgemaakt_op: 2026-10-0") == 2


def test_wat_niet_is_bevestigd_komt_er_niet_in(draai: Draai, map_: Path) -> None:
    oud = (map_ / HAVENKADE).read_text("utf-8")
    afloop = draai("lees-in", VOORSTELLEN, "havenkade", *PAGINA, "--ja", map_=map_)
    assert afloop.uit.endswith("U bevestigde niets nieuws. Er is niets gewijzigd.\n")
    assert (map_ / HAVENKADE).read_text("utf-8") == oud
    zonder_ja = draai("lees-in", VOORSTELLEN, "havenkade", *PAGINA, "-a", "voorstel-101=ja", map_=map_)
    assert (zonder_ja.code, "Voeg --ja toe" in zonder_ja.fout) == (Exitcode.VERKEERD_GEBRUIK, True)


@pytest.mark.langzaam
@pytest.mark.parametrize(
    ("bestand", "antwoorden", "regels"),
    [
        (
            "decidim-begrotingsprojecten.csv",
            (PAGINA[1].replace("havenkade", "wijkbudget"), "begrotingsproject-1=ja"),
            ("waarde: 60", "bron: [decidim-begrotings"),
        ),
        ("decidim-reacties.csv", ("uit=https://denkmee.voorbeeldstad.example", "reactie-504=ja"), ("wat: Goed punt.",)),
        ("metadata.xml", ("gmb-2026-900004=bron",), ("id: gmb-2026-900004", "gelezen_op: 2026-10-15")),
        ("publicatie.xml", ("gmb-2026-900006=terinzage",), ("datum: onbekend", "start: onbekend", "eind: onbekend")),
    ],
    ids=lambda een: een if isinstance(een, str) else "",
)
def test_elk_bestand_tot_in_het_register(
    bestand: str, antwoorden: tuple[str, ...], regels: tuple[str, ...], draai: Draai, map_: Path
) -> None:
    oud = (map_ / HAVENKADE).read_text("utf-8")
    gegeven = [deel for een in antwoorden for deel in ("-a", een)]
    afloop = draai("lees-in", bestand, "havenkade", *gegeven, "--ja", map_=map_)
    assert (afloop.code, afloop.fout) == (Exitcode.GOED, "")
    assert [regel for regel in regels if regel not in erbij(map_, oud)] == []


def test_een_plan_zonder_voornemen_en_bekendmaking_krijgt_die(draai: Draai, map_: Path) -> None:
    pad = map_ / HAVENKADE
    tekst = pad.read_text("utf-8")
    begin, eind = tekst.index("    voornemen:\n"), tekst.index("    terinzageleggingen:\n")
    pad.write_text((tekst[:begin] + tekst[eind:]).replace(OPENBAAR, ""), "utf-8")
    sru = (map_ / SRU).read_text("utf-8").replace("2026-10-01", "2024-11-06").replace("2026-10-08", "2026-07-15")
    (map_ / "eerder.xml").write_text(sru, "utf-8")
    keuzes = ("-a", f"{ONTWERP}=voornemen", "-a", f"{VASTGESTELD}=bekendmaking")
    afloop = draai("lees-in", "eerder.xml", "havenkade", *keuzes, "--ja", map_=map_)
    assert (afloop.code, afloop.fout) == (Exitcode.GOED, "")
    na = pad.read_text("utf-8")
    assert "    bekendgemaakt_op: 2026-07-15\n" in na
    assert f"    voornemen:\n      datum: 2024-11-06\n      kenmerk: {ONTWERP}\n" in na
    zonder_dag = draai("lees-in", "publicatie.xml", "havenkade", "-a", "gmb-2026-900006=bekendmaking", map_=map_)
    assert "“bekendmaking” is geen keuze" in zonder_dag.fout


def test_een_dag_die_er_niet_in_staat_wordt_gevraagd(draai: Draai, map_: Path) -> None:
    pad = map_ / HAVENKADE
    pad.write_text(pad.read_text("utf-8").replace(OPENBAAR, ""), "utf-8")
    keuze = ("-a", "gmb-2026-900006=bekendmaking")
    fout = draai("lees-in", "publicatie.xml", "havenkade", *keuze, "--ja", map_=map_).fout
    assert "Nodig is een antwoord op: gmb-2026-900006.bekendgemaakt_op." in fout
    dag = ("-a", "gmb-2026-900006.bekendgemaakt_op=2026-10-01")
    assert draai("lees-in", "publicatie.xml", "havenkade", *keuze, *dag, "--ja", map_=map_).code == Exitcode.GOED


def test_persoonsgegevens_worden_met_hun_plek_geweigerd_en_nooit_getoond(draai: Draai, map_: Path) -> None:
    regels = (map_ / VOORSTELLEN).read_text("utf-8").splitlines()
    kwaad = [regel.replace("Maak de kade autovrij.", "Bel 06-12345678 over de kade") for regel in regels]
    (map_ / "kwaad.csv").write_text("\n".join(kwaad) + "\n", "utf-8")
    afloop = draai("lees-in", "kwaad.csv", "havenkade", *PAGINA, "--ja", map_=map_)
    assert "er staan persoonsgegevens in: rij 3, kolom M: telefoonnummer." in afloop.uit
    assert "12345678" not in afloop.uit + afloop.fout
    assert "author/name" in afloop.uit
    assert "Verzonnen Naam" not in afloop.uit + afloop.fout
    titel = (
        (map_ / "metadata.xml").read_text("utf-8").replace("Voornemen omgevingsplan", "Kerkstraat 12, 9401 AB Assen")
    )
    (map_ / "adres.xml").write_text(titel, "utf-8")
    assert "de metadata, titel: woonadres" in draai("lees-in", "adres.xml", "havenkade", "--ja", map_=map_).uit


def test_wat_niet_past_wordt_met_zijn_plek_genoemd(draai: Draai, map_: Path) -> None:
    tekst = (map_ / VOORSTELLEN).read_text("utf-8")
    (map_ / "later.csv").write_text(tekst.replace("2026-03-02", "2027-03-02"), "utf-8")
    assert (
        "het past niet: rij 2: 2 maart 2027 is nog niet geweest."
        in draai("lees-in", "later.csv", "havenkade", *PAGINA, "--ja", map_=map_).uit
    )
    (map_ / "los.csv").write_text(tekst.replace("https://denkmee.voorbeeldstad.example/processes", "geen"), "utf-8")
    afloop = draai("lees-in", "los.csv", "havenkade", *PAGINA, "--ja", map_=map_)
    assert "rij 2: er staat geen adres bij dat als bron kan dienen" in afloop.uit


@pytest.mark.langzaam
def test_een_bron_die_er_al_is_wordt_gebruikt_en_een_bezet_kenmerk_niet(draai: Draai, map_: Path) -> None:
    pad = map_ / HAVENKADE
    pagina = "https://denkmee.voorbeeldstad.example/processes/havenkade"
    bron = f"bronnen:\n  - {{id: denkmee, titel: Denk mee, adres: {pagina}, zekerheid: hoog}}\n"
    tekst = pad.read_text("utf-8")
    pad.write_text(tekst.replace("bronnen:\n", bron), "utf-8")
    draai("lees-in", VOORSTELLEN, "havenkade", "-a", "voorstel-101=ja", "--ja", map_=map_)
    assert "bron: [denkmee]" in pad.read_text("utf-8")
    bezet = bron.replace("denkmee,", "decidim-voorstellen-havenkade,").replace(pagina, "https://elders.example/")
    pad.write_text(tekst.replace("bronnen:\n", bezet), "utf-8")
    draai("lees-in", VOORSTELLEN, "havenkade", *PAGINA, "-a", "voorstel-101=ja", "--ja", map_=map_)
    assert "bron: [decidim-voorstellen-havenkade-2]" in pad.read_text("utf-8")


def test_wie_verderop_begint_ziet_het_begin_niet(in_regels: Draai, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bevestigen, "MEESTE", 2)
    gesprek = in_regels("1", "3", "3", "3").uit
    assert ("A slide into the water" in gesprek, "Bankjes langs de kade" in gesprek) == (True, False)


def test_meer_dan_er_tegelijk_te_zien_zijn(draai: Draai, map_: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bevestigen, "MEESTE", 2)
    vragen = draai("lees-in", VOORSTELLEN, "havenkade", "--vragen", map_=map_).uit
    assert "\nvanaf  Er zijn 4 feiten. Bij het hoeveelste wilt u beginnen?" in vragen
    assert ("voorstel-101  " in vragen, "voorstel-103  " in vragen) == (True, False)
    verder = draai("lees-in", VOORSTELLEN, "havenkade", "--vragen", "-a", "vanaf=3", map_=map_).uit
    assert ("voorstel-101  " in verder, "voorstel-103  " in verder) == (False, True)
    afloop = draai(
        "lees-in", VOORSTELLEN, "havenkade", *PAGINA, "-a", "vanaf=3", "-a", "voorstel-104=ja", "--ja", map_=map_
    )
    assert (afloop.code, "onderwerp: Een fontein" in afloop.uit) == (Exitcode.GOED, True)
    fout = draai("lees-in", VOORSTELLEN, "havenkade", *PAGINA, "-a", "vanaf=9", "--ja", map_=map_).fout
    assert "“9” is hier geen nummer." in fout


def test_een_andere_versie_is_een_zin_met_een_uitweg(draai: Draai, map_: Path) -> None:
    afloop = draai("lees-in", "sru-versie-1-2.xml", "havenkade", "--ja", map_=map_)
    assert (afloop.code, len(afloop.fout.splitlines())) == (Exitcode.VERKEERD_GEBRUIK, 2)
    assert "Verwacht is SRU 2.0" in afloop.fout


def test_openstad_gaat_langs_de_gewone_vragen(draai: Draai, map_: Path) -> None:
    afloop = draai("lees-in", "openstad-inzendingen.csv", "havenkade", "--ja", map_=map_)
    assert "Dit lijkt op een export van inzendingen uit OpenStad. Het programma kent die niet" in afloop.fout
    assert afloop.code == Exitcode.VERKEERD_GEBRUIK  # the questions about its columns have no answer here


def test_de_voorbeelden_in_de_handleiding_werken(draai: Draai, map_: Path) -> None:
    tekst = HANDLEIDING.read_text("utf-8").split("\n## Wat elders al openbaar is\n")[1].split("\n## ")[0]
    for naam, monster in {"voorstellen.csv": VOORSTELLEN, "bekendmakingen.xml": SRU}.items():
        shutil.copy(map_ / monster, map_ / naam)
    blok = re.findall(r"```bash\n(.*?)```", tekst, re.DOTALL)[0].replace("\\\n", "")
    gezegd = [draai(*shlex.split(regel)[1:], map_=map_) for regel in blok.splitlines()]
    nu = (map_ / HAVENKADE).read_text("utf-8")
    gezegd += [draai(*shlex.split(regel)[1:], map_=map_) for regel in blok.splitlines()]
    assert [(een.code, een.fout) for een in gezegd] == [(Exitcode.GOED, "")] * 6
    assert (map_ / HAVENKADE).read_text("utf-8") == nu
    assert "wat: Geen auto's op de kade." in nu
    assert "kenmerk: gmb-2026-900001" in nu
    for vorm in VORMEN:
        assert vorm.naam.removeprefix("een export van ") in tekst

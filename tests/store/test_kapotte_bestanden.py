"""A file broken in any way is answered with a place and a way out: never a traceback, a hang or code run."""

import os
import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from participatie_cli.model.project import Project
from participatie_cli.results.bevinding import Bevinding
from participatie_cli.store.leespunten import DIEPSTE_NIVEAU, GROOTSTE_BESTAND
from participatie_cli.store.lezen import Gelezen, lees
from participatie_cli.store.plaatsen import wijs_aan

GOED = """\
id: plein
titel: Plein
samenvatting: Het plein wordt opnieuw ingericht.
initiatiefnemer: {soort: gemeente}
vorm: inwonersparticipatie
instrumenten: [{soort: geen}]
"""


@dataclass(frozen=True)
class Kapot:
    naam: str
    inhoud: bytes | str
    code: str
    plek: tuple[int, int]
    melding: str
    herstel: str


KAPOT = [
    Kapot("leeg", "", "LEZ005", (1, 1), "Er staat niets in dit bestand.", "Vul het bestand in"),
    Kapot("alleen commentaar", "# later\n", "LEZ005", (1, 1), "Er staat niets in dit bestand.", "Vul het bestand in"),
    Kapot("een lijst", "- a\n", "LEZ013", (1, 1), "Dit bestand is een lijst.", "Begin het bestand met sleutels"),
    Kapot("losse tekst", "hallo\n", "LEZ013", (1, 1), "Dit bestand is losse tekst.", "Begin het bestand met sleutels"),
    *(
        Kapot(codering, GOED.encode(codering), "LEZ003", (1, 1), f"Dit bestand is opgeslagen als {naam}.", "als UTF-8")
        for codering, naam in (
            ("utf-16-le", "UTF-16"),
            ("utf-16-be", "UTF-16"),
            ("utf-32", "UTF-32"),
            ("utf-32-le", "UTF-32"),
            ("utf-32-be", "UTF-32"),
        )
    ),
    Kapot(
        "gekrulde aanhalingstekens",
        GOED + "opmerking: \u201clet op: dit\u201d\n",
        "LEZ007",
        (7, 19),
        "Op kolom 12 staat U+201C (gekruld aanhalingsteken): dat leest YAML als gewone tekst.",
        "tussen aanhalingstekens",
    ),
    Kapot("utf-16", GOED.encode("utf-16"), "LEZ003", (1, 1), "Dit bestand is opgeslagen als UTF-16.", "als UTF-8"),
    Kapot(
        "latin-1",
        (GOED + "opmerking: caf\xe9\n").encode("latin-1"),
        "LEZ003",
        (7, 15),
        "Hier staat een teken dat geen UTF-8 is.",
        "als UTF-8",
    ),
    Kapot("bom", "\ufeff" + GOED, "LEZ004", (1, 1), "Dit bestand begint met een BOM.", "zonder BOM"),
    Kapot("nul", GOED + "opmerking: a\0b\n", "LEZ003", (7, 13), "Hier staat een NUL-teken.", "Haal dit teken weg."),
    Kapot(
        "escape", GOED + "opmerking: \x1b[31m\n", "LEZ003", (7, 12), "een stuurteken (U+001B)", "Haal dit teken weg."
    ),
    Kapot(
        "conflict",
        GOED + "<<<<<<< HEAD\ngevolgd: ja\n=======\ngevolgd: nee\n>>>>>>> tak\n",
        "LEZ006",
        (7, 1),
        "Hier staat een markering van een conflict van Git.",
        "Kies welke tekst moet blijven",
    ),
    Kapot("tab", GOED + "gebied:\n\tplek: x\n", "LEZ007", (8, 1), "Hier staat een tab in de inspringing.", "spaties"),
    Kapot(
        "dubbele punt",
        GOED + "opmerking: let op: dit\n",
        "LEZ007",
        (7, 18),
        "een dubbele punt te veel",
        "aanhalingstekens",
    ),
    Kapot("open quote", GOED + 'opmerking: "open\n', "LEZ007", (7, 12), "aanhalingsteken geopend", "Sluit de tekst af"),
    Kapot(
        "open blok",
        GOED + "gebied: {plek: x\n",
        "LEZ007",
        (7, 9),
        "Een blok met { wordt niet goed gesloten",
        "komma of }",
    ),
    Kapot(
        "dubbele sleutel",
        GOED + "titel: Nog een\n",
        "LEZ008",
        (7, 1),
        "De sleutel `titel` staat er al.",
        "Voeg de twee samen",
    ),
    Kapot("anker", GOED + "opmerking: &a tekst\n", "LEZ009", (7, 12), "met de naam “a”", "Schrijf de tekst voluit"),
    Kapot("alias", GOED + "opmerking: *a\n", "LEZ009", (7, 12), "met de naam “a”", "Schrijf de tekst voluit"),
    Kapot("tag", GOED + "opmerking: !!python/name:os.system x\n", "LEZ010", (7, 12), "python/name", "Haal de tag weg"),
    Kapot(
        "documenten", GOED + "---\nid: b\n", "LEZ011", (7, 1), "Hier begint een tweede document.", "aparte bestanden"
    ),
    Kapot(
        "diep",
        GOED + "gebied: " + "[" * (DIEPSTE_NIVEAU + 1),
        "LEZ012",
        (7, 9 + DIEPSTE_NIVEAU - 1),
        "Hier begint niveau 25.",
        "Haal niveaus weg",
    ),
    Kapot(
        "alias voor een keuze",
        GOED.replace("vorm: inwonersparticipatie", "vorm: *a"),
        "LEZ009",
        (5, 7),
        "“a”",
        "voluit",
    ),
    Kapot(
        "tag voor een lijst",
        GOED.replace("titel: Plein", "titel: !!python/tuple [a]"),
        "LEZ010",
        (2, 8),
        "tag !!python",
        "Haal",
    ),
    Kapot(
        "vreemd begin",
        GOED + "opmerking: @home\n",
        "LEZ007",
        (7, 12),
        "niet met dit teken beginnen",
        "aanhalingstekens",
    ),
    Kapot(
        "zonder spatie",
        GOED.replace("vorm: in", "vorm:in"),
        "LEZ007",
        (5, 1),
        "ontbreekt een dubbele punt",
        "sleutel: waarde",
    ),
    Kapot(
        "vorm ontbreekt",
        GOED.replace("vorm: inwonersparticipatie\n", ""),
        "LEZ015",
        (1, 1),
        "`vorm` ontbreekt",
        "schrijf dan onbekend",
    ),
    Kapot(
        "lege keuze",
        GOED.replace("vorm: inwonersparticipatie", "vorm:"),
        "LEZ016",
        (5, 1),
        "Hier staat niets.",
        "Kies uit",
    ),
    Kapot(
        "lijst als sleutel",
        GOED + "? [a]\n: waarde\n",
        "LEZ007",
        (7, 3),
        "Een sleutel is hier leeg of geen tekst.",
        "Verbeter",
    ),
    Kapot("onbekende sleutel", GOED + "gevolg: ja\n", "LEZ014", (7, 1), "Bedoelde u “gevolgd”?", "Hier mogen staan: "),
    Kapot(
        "diepe onbekende sleutel", GOED + "gebied:\n  plak: x\n", "LEZ014", (8, 3), "Bedoelde u “plek”?", "plek, wijken"
    ),
    Kapot(
        "ontbrekende sleutel",
        GOED.replace("titel: Plein\n", ""),
        "LEZ015",
        (1, 1),
        "De sleutel `titel` ontbreekt.",
        "Voeg de sleutel toe.",
    ),
    Kapot(
        "lege waarde",
        GOED.replace("titel: Plein", "titel:"),
        "LEZ016",
        (2, 1),
        "Hier staat niets.",
        "Schrijf een tekst",
    ),
    Kapot(
        "verkeerd woord",
        GOED.replace("inwonersparticipatie", "inwonerparticipatie"),
        "LEZ016",
        (5, 1),
        "Bedoelde u “inwonersparticipatie”?",
        "Kies uit: inwonersparticipatie, overheidsparticipatie.",
    ),
    Kapot(
        "onbekend instrument",
        GOED.replace("soort: geen", "soort: omgevingsplann"),
        "LEZ016",
        (6, 16),
        "Bedoelde u “omgevingsplan”?",
        "Kies uit: ",
    ),
    Kapot(
        "instrument zonder soort",
        GOED.replace("{soort: geen}", "{bopa: ja}"),
        "LEZ015",
        (6, 16),
        "De sleutel `soort` ontbreekt",
        "Voeg `soort:` toe.",
    ),
    Kapot(
        "instrument in de oude vorm",
        GOED.replace("instrumenten: [{soort: geen}]", "instrument: {soort: geen}"),
        "LEZ014",
        (6, 1),
        "De sleutel `instrument` bestaat niet meer.",
        "`instrumenten:` met daaronder `- soort: …`",
    ),
    Kapot(
        "terinzage in de oude vorm",
        GOED.replace("soort: geen", "soort: omgevingsplan, terinzage: {start: 2024-03-07, eind: 2024-04-17}"),
        "LEZ014",
        (6, 39),
        "De sleutel `terinzage` bestaat niet meer.",
        "`terinzageleggingen:` met daaronder per keer",
    ),
    Kapot(
        "te veel instrumenten",
        GOED.replace("[{soort: geen}]", f"[{', '.join(101 * ['{soort: geen}'])}]"),
        "LEZ016",
        (6, 1),
        "Hier staan 101 delen in de lijst; meer dan 100 kan niet.",
        "Verdeel ze over meer bestanden.",
    ),
    Kapot(
        "lijst zonder instrumenten",
        GOED.replace("[{soort: geen}]", "[]"),
        "LEZ016",
        (6, 1),
        "De lijst is leeg.",
        "Is er geen, schrijf dan `instrumenten: [{soort: geen}]`. Of `instrumenten: onbekend`.",
    ),
    Kapot(
        "tekst voor een lijst",
        GOED + "activiteiten: avond\n",
        "LEZ016",
        (7, 1),
        "Hier hoort een lijst te staan.",
        "streepjes",
    ),
    Kapot(
        "lijst voor een blok",
        GOED + "gebied: [x]\n",
        "LEZ016",
        (7, 1),
        "Hier hoort een blok met sleutels te staan.",
        "sleutels",
    ),
    Kapot(
        "blok voor tekst",
        GOED.replace("titel: Plein", "titel: {a: b}"),
        "LEZ016",
        (2, 1),
        "Hier staat een lijst of blok.",
        "Schrijf een tekst",
    ),
    Kapot(
        "datum in een lijst",
        GOED + "fasen:\n  - {fase: uitvoering, vanaf: 2026-13-40}\n",
        "LEZ016",
        (8, 24),
        "een jaar heeft 12 maanden",
        "jaar-maand-dag",
    ),
    Kapot(
        "true",
        GOED + "gevolgd: true\n",
        "LEZ016",
        (7, 1),
        "“true” is hier geen antwoord.",
        "Schrijf ja, met kleine letters.",
    ),
    Kapot(
        "nullen", GOED + "aanpak: {budget: 0123}\n", "LEZ016", (7, 10), "“0123” kan op meer manieren", "Schrijf 123."
    ),
    Kapot(
        "duizendtallen",
        GOED + "aanpak: {budget: 1.000}\n",
        "LEZ016",
        (7, 10),
        "“1.000” kan op meer manieren",
        "Schrijf 1000.",
    ),
]


def gelezen(pad: Path) -> tuple[Gelezen[Project], list[Bevinding]]:
    uitkomst = lees(pad, pad.name, Project)
    return uitkomst, [een.bevinding for een in wijs_aan(pad, uitkomst.bevindingen)]


def schrijf(map_: Path, inhoud: bytes | str) -> Path:
    pad = map_ / "plein.yaml"
    pad.write_bytes(inhoud if isinstance(inhoud, bytes) else inhoud.encode("utf-8"))
    return pad


@pytest.mark.parametrize("kapot", KAPOT, ids=lambda kapot: kapot.naam)
def test_kapot_bestand_heeft_plek_en_uitweg(kapot: Kapot, tmp_path: Path) -> None:
    _, bevindingen = gelezen(schrijf(tmp_path, kapot.inhoud))
    assert [een.code for een in bevindingen] == [kapot.code]
    (bevinding,) = bevindingen
    assert (bevinding.regelnummer, bevinding.kolom) == kapot.plek
    assert kapot.melding in bevinding.melding
    assert kapot.herstel in bevinding.herstel
    assert bevinding.herstel


def test_goed_bestand_heeft_geen_bevinding(tmp_path: Path) -> None:
    uitkomst, bevindingen = gelezen(schrijf(tmp_path, GOED))
    assert bevindingen == []
    assert uitkomst.waarde is not None
    assert uitkomst.waarde.titel == "Plein"


def test_alle_fouten_van_een_bestand_komen_samen(tmp_path: Path) -> None:
    inhoud = GOED.replace("titel: Plein", "titell: Plein") + "gevolgd: yes\nfasen: nee\n"
    _, bevindingen = gelezen(schrijf(tmp_path, inhoud))
    assert [een.code for een in bevindingen] == ["LEZ015", "LEZ014", "LEZ016", "LEZ016"]


def test_aliassen_die_ontploffen_worden_niet_uitgeschreven(tmp_path: Path) -> None:
    lagen = "".join(f"l{n}: &l{n} [{', '.join([f'*l{n - 1}'] * 9)}]\n" for n in range(1, 20))
    begin = time.perf_counter()
    _, bevindingen = gelezen(schrijf(tmp_path, GOED + "l0: &l0 [a]\n" + lagen))
    assert time.perf_counter() - begin < 5
    assert {een.code for een in bevindingen} == {"LEZ009", "LEZ014"}


def test_te_groot_bestand_wordt_niet_gelezen(tmp_path: Path) -> None:
    _, (bevinding,) = gelezen(schrijf(tmp_path, "#" * (GROOTSTE_BESTAND + 1)))
    assert bevinding.code == "LEZ002"
    assert bevinding.melding == "Dit bestand is 1.000.001 bytes groot."


def test_grootste_bestand_wordt_wel_gelezen(tmp_path: Path) -> None:
    uitkomst, bevindingen = gelezen(schrijf(tmp_path, GOED + "#" * (GROOTSTE_BESTAND - len(GOED))))
    assert bevindingen == []
    assert uitkomst.waarde is not None


def test_diepste_niveau_mag_nog(tmp_path: Path) -> None:
    diep = "[" * (DIEPSTE_NIVEAU - 1) + "]" * (DIEPSTE_NIVEAU - 1)
    _, bevindingen = gelezen(schrijf(tmp_path, GOED + f"gebied: {diep}\n"))
    assert [een.code for een in bevindingen] == ["LEZ016"]


def test_veel_te_diep_is_te_diep_in_elke_versie_van_de_lezer(tmp_path: Path) -> None:
    """A newer parser stops by itself at a thousand levels, before this program has seen one of them."""
    _, bevindingen = gelezen(schrijf(tmp_path, GOED + "gebied: " + "[" * 100_000))
    assert [(een.code, een.regelnummer) for een in bevindingen] == [("LEZ012", 7)]


def test_koppeling_map_en_pijp_worden_niet_gevolgd(tmp_path: Path) -> None:
    echt = schrijf(tmp_path, GOED)
    koppeling, map_, pijp = tmp_path / "k.yaml", tmp_path / "m.yaml", tmp_path / "p.yaml"
    koppeling.symlink_to(echt)
    map_.mkdir()
    os.mkfifo(pijp)
    meldingen = [gelezen(pad)[1][0].melding for pad in (koppeling, map_, pijp)]
    assert meldingen == [
        "Dit is een koppeling (symlink) naar iets anders.",
        "Dit is een map, geen bestand.",
        "Dit is geen gewoon bestand.",
    ]


def test_onleesbaar_bestand_wordt_gemeld(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def weiger(pad: Path, *_: object) -> int:
        raise PermissionError(13, "Permission denied", str(pad))

    pad = schrijf(tmp_path, GOED)
    monkeypatch.setattr("participatie_cli.store.tekst.os.open", weiger)
    uitkomst = lees(pad, pad.name, Project)
    assert uitkomst.bevindingen[0].melding == "Openen lukt niet: u hebt er geen rechten voor."


def test_verdwenen_bestand_wordt_gemeld(tmp_path: Path) -> None:
    uitkomst = lees(tmp_path / "weg.yaml", "weg.yaml", Project)
    assert uitkomst.bevindingen[0].melding == "Openen lukt niet: het is er niet (meer)."


def test_lezen_wijzigt_niets(tmp_path: Path) -> None:
    pad = schrijf(tmp_path, GOED)
    ervoor = pad.stat().st_mtime_ns, pad.read_bytes()
    gelezen(pad)
    assert (pad.stat().st_mtime_ns, pad.read_bytes()) == ervoor


def test_onbekend_is_een_waarde(tmp_path: Path) -> None:
    pad = schrijf(
        tmp_path, GOED.replace("[{soort: geen}]", "onbekend") + "activiteiten: onbekend\nafweging: onbekend\n"
    )
    uitkomst, bevindingen = gelezen(pad)
    assert bevindingen == []
    assert uitkomst.waarde is not None
    assert {str(uitkomst.waarde.instrumenten), str(uitkomst.waarde.activiteiten), str(uitkomst.waarde.afweging)} == {
        "onbekend"
    }

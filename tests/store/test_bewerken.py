"""Edits keep every line that was there."""

from cProfile import Profile
from datetime import date
from pathlib import Path

import pytest

from participatie_cli.model.project import Project
from participatie_cli.store.bewerken.bewerking import Bewerking, GeenPlek, Toevoegen, Zetten
from participatie_cli.store.bewerken.tekst import bewerkt as met_bewerkingen
from tests.gevallen import lees_yaml

ITEM = {"regel": "mns001", "reden": "Let op: 'dit' is # lastig"}
PROJECTEN = sorted((Path(__file__).parent.parent.parent / "register" / "projecten").glob("*.yaml"))
REGELS = ["  - regel: mns001", "    reden: \"Let op: 'dit' is # lastig\""]


def bewerkt(tekst: str) -> str:
    return met_bewerkingen(tekst, [Toevoegen(("oordelen",), ITEM)], Project)


@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        ("id: a\nbronnen: [x]\n", ["id: a", "oordelen:", *REGELS, "bronnen: [x]"]),
        ("id: a\n\n# waarom\nbronnen: [x]\n", ["id: a", "", "oordelen:", *REGELS, "", "# waarom", "bronnen: [x]"]),
        ("id: a", ["id: a", "oordelen:", *REGELS]),
        ("id: a\n\ntitel: b\n", ["id: a", "", "titel: b", "", "oordelen:", *REGELS]),
        ("bronnen: [x]\n", ["oordelen:", *REGELS, "bronnen: [x]"]),
        ("id: a\noordelen: []\nbronnen: [x]\n", ["id: a", "oordelen:", *REGELS, "bronnen: [x]"]),
        ("id: a\noordelen:\nbronnen: [x]\n", ["id: a", "oordelen:", *REGELS, "bronnen: [x]"]),
        ("id: a\noordelen: onbekend\n", ["id: a", "oordelen:", *REGELS]),
    ],
)
def test_nieuwe_lijst_krijgt_haar_plek(tekst: str, verwacht: list[str]) -> None:
    assert bewerkt(tekst).splitlines() == verwacht


@pytest.mark.parametrize("inspringen", [0, 2, 4])
def test_lijst_groeit_in_haar_eigen_stijl(inspringen: int) -> None:
    wit = " " * inspringen
    tekst = f"oordelen:\n{wit}- regel: x # y\n\n# bron\nbronnen: [x]\n"
    erbij = [f"{wit}{regel[2:]}" for regel in REGELS]
    assert bewerkt(tekst).splitlines() == [*("oordelen:", f"{wit}- regel: x # y", *erbij, "", "# bron", "bronnen: [x]")]


NIEUW = "{regel: mns001, reden: \"Let op: 'dit' is # lastig\"}"


@pytest.mark.parametrize(
    ("oud", "nieuw"),
    [
        ("oordelen: [{regel: x}]\n", f"oordelen: [{{regel: x}}, {NIEUW}]\n"),
        ("oordelen: [ {regel: 'x'}, ] # y\n", f"oordelen: [ {{regel: 'x'}}, {NIEUW}, ] # y\n"),
        (
            "oordelen: # blijft\n  [\n    # ook\n    {regel: x},  # en dit\n    # en dat\n  ]\nbronnen: [x]\n",
            "oordelen: # blijft\n  [\n    # ook\n    {regel: x},  # en dit\n    # en dat\n"
            f"    {NIEUW},\n  ]\nbronnen: [x]\n",
        ),
        ("oordelen: [\n  {regel: x} # y\n]\n", f"oordelen: [\n  {{regel: x}}, # y\n  {NIEUW}\n]\n"),
        ("oordelen: [\n  {regel: x},\n  {regel: y}]\n", f"oordelen: [\n  {{regel: x}},\n  {{regel: y}}, {NIEUW}]\n"),
        ("oordelen: [\n  # later\n]\n", f"oordelen: [\n  # later\n  {NIEUW}\n]\n"),
        ("oordelen: [\n]  # later\n", f"oordelen: [\n  {NIEUW}\n]  # later\n"),
        ("oordelen: [a: b # c\n  ]\n", f"oordelen: [a: b, # c\n    {NIEUW}\n  ]\n"),
        ("oordelen: [ ]\n", "\n".join(["oordelen:", *REGELS, ""])),
        ("oordelen: []  # c\ntitel: x\n", "\n".join(["oordelen:  # c", *REGELS, "titel: x", ""])),
        ("oordelen: onbekend # c\n", "\n".join(["oordelen: # c", *REGELS, ""])),
        ("oordelen: null # c\n", "\n".join(["oordelen: # c", *REGELS, ""])),
        ("oordelen: # c\n  # d\n\n# e\n", "\n".join(["oordelen: # c", "  # d", *REGELS, "", "# e", ""])),
        ("'oordelen': []\n", "\n".join(["'oordelen':", *REGELS, ""])),
        ("id: a\n...\n", "\n".join(["id: a", "oordelen:", *REGELS, "...", ""])),
        ("  id: a\n", "\n".join(["  id: a", "  oordelen:", *(f"  {regel}" for regel in REGELS), ""])),
        ("id: |+\n  a\n\nbronnen: [x]\n", "\n".join(["id: |+", "  a", "", "oordelen:", *REGELS, "bronnen: [x]", ""])),
        ('titel: "a\n# b"\nbronnen: [x]\n', "\n".join(['titel: "a', '# b"', "oordelen:", *REGELS, "bronnen: [x]", ""])),
    ],
)
def test_commentaar_en_schrijfwijze_blijven(oud: str, nieuw: str) -> None:
    assert bewerkt(oud) == nieuw
    assert bewerkt(oud.replace("\n", "\r\n")) == nieuw.replace("\n", "\r\n")


@pytest.mark.parametrize("tekst", ["{id: a, oordelen: []}\n", "oordelen: {a: b}\n"])
def test_zonder_plek_gebeurt_er_niets(tekst: str) -> None:
    with pytest.raises(GeenPlek) as fout:
        bewerkt(tekst)
    assert fout.value.pad == ("oordelen",)


def test_regeleinden_blijven_zoals_ze_waren() -> None:
    assert bewerkt("id: a\r\nbronnen: [x]\r\n").count("\r\n") == 5


@pytest.mark.parametrize("pad", PROJECTEN, ids=lambda pad: pad.stem)
def test_elk_project_blijft_verder_gelijk(pad: Path) -> None:
    tekst = pad.read_text("utf-8")
    nieuw = bewerkt(tekst)
    assert lees_yaml(nieuw) == lees_yaml(tekst) | {"oordelen": [ITEM]}
    over = iter(nieuw.splitlines())
    assert all(regel in over for regel in tekst.splitlines()), "a line was changed or moved"


LANG = "Bewoners vroegen om meer groen, en de gemeente zegde dat toe. In 2025 komen er twaalf bomen bij in de straat."


@pytest.mark.parametrize(
    ("oud", "bewerking", "nieuw"),
    [
        ("titel: a # c\n", Zetten(("titel",), "b"), "titel: b # c\n"),
        ("titel: a", Zetten(("titel",), "b"), "titel: b"),
        ("titel:\n", Zetten(("titel",), "b"), "titel: b\n"),
        ("titel: # c\n", Zetten(("titel",), "b"), "titel: b # c\n"),
        ("titel:\n  a # c\n", Zetten(("titel",), "b"), "titel:\n  b # c\n"),
        ("titel: a\n", Zetten(("titel",), None), "titel:\n"),
        ("titel: a\n", Zetten(("titel",), True), "titel: ja\n"),
        ("titel: a\n", Zetten(("titel",), date(2024, 5, 1)), "titel: 2024-05-01\n"),
        ("titel: a\n", Zetten(("titel",), "ja: nee"), "titel: 'ja: nee'\n"),
        ("titel: a\n", Zetten(("titel",), "12"), "titel: 12\n"),
        ("titel: a\n", Zetten(("titel",), "true"), "titel: 'true'\n"),
        ("titel: a\n", Zetten(("titel",), ""), "titel: ''\n"),
        ("titel: a\n", Zetten(("titel",), "a\tb"), 'titel: "a\\tb"\n'),
        ("titel: a # c\n", Zetten(("titel",), "x\ny"), "titel: |- # c\n  x\n  y\n"),
        ("titel: a\n  # c\n", Zetten(("titel",), "x\ny"), 'titel: "x\\ny"\n  # c\n'),
        ("titel: >- # c\n  a\n  b\nid: x\n", Zetten(("titel",), "c"), "titel: c # c\nid: x\n"),
        ("titel: |+\n  a\n\nid: x\n", Zetten(("titel",), "c"), "titel: c\nid: x\n"),
        ('titel: "a\n  b" # c\n', Zetten(("titel",), "c"), "titel: c # c\n"),
        ("titel: a\n", Zetten(("titel",), {"b": [{"c": ["d"]}]}), "titel:\n  b:\n    - c: [d]\n"),
        ("titel: # c\n  - a # d\n  - b\nid: x\n", Zetten(("titel",), "c"), "titel: c # c\nid: x\n"),
        ("titel:\n  # c\n  - a\nid: x\n", Zetten(("titel",), "x\ny"), 'titel: "x\\ny"\n  # c\nid: x\n'),
        ("titel:\n  onbekend\nid: x\n", Zetten(("titel",), ["a: b"]), "titel:\n  ['a: b']\nid: x\n"),
        ("titel:\n  onbekend\nid: x\n", Toevoegen(("titel",), {"a": "b"}), "titel:\n  - a: b\nid: x\n"),
        ("gebied: {}\n", Zetten(("gebied", "plek"), "a"), "gebied:\n  plek: a\n"),
        ("gebied: {\n  # c\n}\n", Zetten(("gebied", "plek"), "a"), "gebied: {\n  # c\n  plek: a\n}\n"),
        ("id: a\n", Zetten(("gebied", "plek"), "a"), "id: a\ngebied:\n  plek: a\n"),
        (
            "fasen:\n  - {vanaf: 2024-01-01}\n",
            Zetten(("fasen", 0, "fase"), "uitvoering"),
            "fasen:\n  - {fase: uitvoering, vanaf: 2024-01-01}\n",
        ),
        (
            "fasen:\n  - {fase: a, reden: b} # c\n",
            Zetten(("fasen", 0, "vanaf"), "2024"),
            "fasen:\n  - {fase: a, vanaf: 2024, reden: b} # c\n",
        ),
        (
            "fasen:\n- vanaf: 2024 # c\n  # d\n  reden: b\n",
            Zetten(("fasen", 0, "fase"), "a"),
            "fasen:\n- fase: a\n  vanaf: 2024 # c\n  # d\n  reden: b\n",
        ),
        ("fasen:\n  - {fase: a}\n", Toevoegen(("fasen",), {"fase": "b"}), "fasen:\n  - {fase: a}\n  - {fase: b}\n"),
        (
            "fasen:\n  - fase: a\n\n  - fase: b # c\n\n# d\nid: x\n",
            Toevoegen(("fasen",), {"fase": "e"}),
            "fasen:\n  - fase: a\n\n  - fase: b # c\n\n  - fase: e\n\n# d\nid: x\n",
        ),
        ("bronnen: [a, b] # c\n", Zetten(("bronnen", 1), "c"), "bronnen: [a, c] # c\n"),
        ("bronnen:\n  - a\n  - b: c\n    d: e\n", Zetten(("bronnen", 1), "f"), "bronnen:\n  - a\n  - f\n"),
        ("gebied: {plek, wijken: }\n", Zetten(("gebied", "plek"), "a"), "gebied: {plek: a, wijken: }\n"),
        ("gebied: {plek, wijken: }\n", Zetten(("gebied", "wijken"), ["a"]), "gebied: {plek, wijken: [a] }\n"),
        ("id: a\ntitel: b\n...\n", Zetten(("samenvatting",), "c"), "id: a\ntitel: b\nsamenvatting: c\n...\n"),
        ("titel: 'a'\n", Zetten(("titel",), "a"), "titel: 'a'\n"),
        ("fasen:\n    - fase: a\nid: x\n", Toevoegen(("bronnen",), {"id": "b"}), None),
    ],
)
def test_elke_plek(oud: str, bewerking: Bewerking, nieuw: str | None) -> None:
    nieuw = nieuw or "fasen:\n    - fase: a\nid: x\nbronnen:\n    - id: b\n"
    assert met_bewerkingen(oud, [bewerking], Project) == nieuw
    windows = nieuw.replace("\n", "\r\n")
    assert met_bewerkingen(oud.replace("\n", "\r\n"), [bewerking], Project) == windows


def test_lange_tekst_krijgt_eigen_regels() -> None:
    nieuw = met_bewerkingen("titel: a # c\nid: x\n", [Zetten(("titel",), f"{LANG} {LANG}")], Project)
    kop, *regels, laatste = nieuw.splitlines()
    assert (kop, laatste) == ("titel: >- # c", "id: x")
    assert [regel[:2] for regel in regels] == ["  ", "  "]
    assert 100 < max(map(len, regels)) <= 120


def test_een_lange_regel_tussen_haken_gaat_verder_op_de_volgende() -> None:
    nieuw = met_bewerkingen("gebied: {wijken: [a]}\n", [Zetten(("gebied", "plek"), LANG)], Project)
    assert nieuw == f"gebied: {{wijken: [a],\n         plek: '{LANG}'}}\n"


@pytest.mark.parametrize(
    "bewerking",
    [
        Zetten(("titel", "dieper"), "x"),
        Zetten(("bronnen", 3), "x"),
        Zetten(("bronnen", "x"), "x"),
        Zetten((), "x"),
        Toevoegen(("titel",), "x"),
        Zetten(("bronnen", 0, "c"), "x"),
    ],
)
def test_een_plek_die_er_niet_is(bewerking: Bewerking) -> None:
    with pytest.raises(GeenPlek):
        met_bewerkingen("titel: a\nbronnen: [a: b]\n", [bewerking], Project)


VORMEN = {
    "blok": ("bronnen:\n", "  - id: a # c\n    titel: |\n      b\n\n", Toevoegen(("bronnen",), {"id": "b"})),
    "haken": ("bronnen: [\n", "  {id: a, titel: b}, # c\n", Toevoegen(("bronnen",), {"id": "b"})),
    "sleutels": ("resultaten:\n", "  a{n}: b\n", Zetten(("resultaten", "b"), "c")),
    "commentaar": ("titel: b\n", "  # c\n\n", Zetten(("titel",), LANG * 2)),
    "diep": ("fasen:\n", "  - {fase: a}\n", Zetten(("fasen", 3, "vanaf"), "2024")),
}


@pytest.mark.parametrize("vorm", VORMEN)
def test_het_werk_groeit_met_het_bestand(vorm: str) -> None:
    """Calls are counted, not seconds."""
    begin, deel, bewerking = VORMEN[vorm]
    einde = "]\n" if vorm == "haken" else ""
    aantallen = []
    for keer in (100, 200, 400):
        tekst = begin + "".join(deel.replace("{n}", str(n)) for n in range(keer)) + einde
        meter = Profile(subcalls=False)
        meter.runcall(met_bewerkingen, tekst, [bewerking], Project)
        aantallen.append(sum(een.callcount for een in meter.getstats()))
    assert aantallen[2] - aantallen[1] < 2.2 * (aantallen[1] - aantallen[0]) + 50

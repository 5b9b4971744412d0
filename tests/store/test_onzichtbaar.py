"""Characters that cannot be seen, in a value or a key."""

from pathlib import Path

import pytest

from participatie_cli.model.project import Project
from participatie_cli.store.afgekapt import afgekapte_teksten
from participatie_cli.store.lezen import lees
from participatie_cli.store.onzichtbaar import vreemde_tekens
from participatie_cli.store.plaatsen import wijs_aan
from participatie_cli.values.tekens import LIJKT_OP, aangewezen, gewoon, heet, misleidende
from tests.store.test_kapotte_bestanden import GOED, schrijf


@pytest.mark.parametrize("escape", [r"\e", r"\u202e", r"\u200b", r"\x85", r"\U000E0041"])
def test_een_onzichtbaar_teken_door_een_escape(escape: str, tmp_path: Path) -> None:
    """What a file may not hold itself, an escape of YAML can; the value stays, and the reader is told where."""
    uitkomst = lees(schrijf(tmp_path, GOED.replace("titel: ", f'opmerking: "a{escape}b"\ntitel: ')), "x.yaml", Project)
    assert uitkomst.waarde is not None
    (bevinding,) = uitkomst.bevindingen
    assert (bevinding.code, bevinding.ernst.value, bevinding.pad) == ("LEZ020", "waarschuwing", ("opmerking",))
    assert bevinding.melding.startswith("Hier staat het onzichtbare teken U+")


def test_een_onzichtbaar_teken_in_een_sleutel_of_lijst(tmp_path: Path) -> None:
    inhoud = GOED + 'wijken:\n- gewoon\n- "a\\u200bb\\u202e"\n"\\u2066x": 1\n'
    tekens = [een for een in lees(schrijf(tmp_path, inhoud), "x.yaml", Project).bevindingen if een.code == "LEZ020"]
    assert [(een.pad, een.melding) for een in tekens] == [
        (("\u2066x",), "Hier staat het onzichtbare teken U+2066 (draait de leesrichting)."),
        (
            ("wijken", 1),
            "Hier staan onzichtbare tekens: U+200B (spatie zonder breedte), U+202E (draait de leesrichting).",
        ),
    ]


@pytest.mark.parametrize(
    "gewoon", ["caf\u00e9 \u2713", "zacht\u00adkoppel", "vaste\u00a0spatie", "\U0001f469\u200d\U0001f680"]
)
def test_gewone_tekens_geven_geen_bevinding(gewoon: str, tmp_path: Path) -> None:
    uitkomst = lees(schrijf(tmp_path, GOED + f'opmerking: "{gewoon}\\n\\t"\n'), "x.yaml", Project)
    assert uitkomst.bevindingen == ()


VREEMD = [
    ("titel: B\u0435ilen", "LEZ022", (1, 9), "U+0435 (Cyrillische letter die op e lijkt)"),
    ("titel: \u0391ssen", "LEZ022", (1, 8), "U+0391 (Griekse letter die op A lijkt)"),
    ("a: 1\ntitel: plan \uff12", "LEZ022", (2, 13), "U+FF12 (breed teken, geen gewone 2)"),
    ("a:\n\u00a0 b: 1", "LEZ022", (2, 1), "U+00A0 (vaste spatie)"),
    ("a:\n \u3000b: 1", "LEZ022", (2, 2), "U+3000 (brede spatie)"),
    ("adres: https://x.nl/a\u2011b", "LEZ022", (1, 22), "U+2011 (vast koppelteken)"),
    ("# zie https://x.nl/\u2019s", "LEZ022", (1, 20), "U+2019 (gekrulde apostrof)"),
    ("titel: a\u200bb", "LEZ020", (1, 9), "U+200B (spatie zonder breedte)"),
    ("# \u202egeheim", "LEZ020", (1, 3), "U+202E (draait de leesrichting)"),
    ("\u2060titel: a", "LEZ020", (1, 1), "U+2060 (lijm zonder breedte)"),
    ("titel: a\n# b\u2028c", "LEZ020", (2, 4), "U+2028 (regeleinde dat Git en editors niet kennen)"),
    ("titel: a\rb: c\r\n", "LEZ020", (1, 9), "U+000D (losse CR"),
    ("titel: \U000e0041", "LEZ020", (1, 8), "teken U+E0041."),
]


@pytest.mark.parametrize(("inhoud", "code", "plek", "naam"), VREEMD)
def test_een_vreemd_teken_heeft_een_naam_en_een_plek(inhoud: str, code: str, plek: tuple[int, int], naam: str) -> None:
    (probleem,) = vreemde_tekens(inhoud)
    assert (probleem.punt.code, (probleem.regelnummer, probleem.kolom)) == (code, plek)
    assert naam in probleem.melding


@pytest.mark.parametrize(
    "inhoud",
    [
        "titel: \u201cHet plein\u201d \u2013 \u2018s-Hertogenbosch\u2019s markt, art.\u00a03\u20114",
        "titel: caf\u00e9 co\u00f6rdinatie \u20ac 5 \u2713 \u00b5g \u03a9 \u03b1-straling",
        "titel: \u041c\u043e\u0441\u043a\u0432\u0430 en \u0391\u03b8\u03ae\u03bd\u03b1",
        "titel: zacht\u00adkoppel \U0001f469\u200d\U0001f680",
        "titel: x\r\nopmerking: y\r\n",
        "adres: https://caf\u00e9.nl/pad",
        "a:\n\tb",
    ],
)
def test_goede_typografie_geeft_niets(inhoud: str) -> None:
    assert [*vreemde_tekens(inhoud)] == []


@pytest.mark.parametrize(
    ("regel", "melding"),
    [
        ("gevolgd: j\u0430", "“j\u0430” is hier geen antwoord. Teken 2 is U+0430 (Cyrillische letter die op a lijkt)."),
        ("gevolgd\u00a0: ja", "Bedoelde u “gevolgd”? Teken 8 is U+00A0 (vaste spatie)."),
        ("vorm: inwoners\u2011participatie", "Teken 9 is U+2011 (vast koppelteken)."),
        ("eindverslag: {op: 10\u201111\u20112024}", "Teken 3 is U+2011 (vast koppelteken)."),
        ("aanpak: {budget: \uff14\uff10}", "Teken 1 is U+FF14 (breed teken, geen gewone 4)."),
    ],
)
def test_de_melding_noemt_het_teken_dat_op_een_ander_lijkt(regel: str, melding: str, tmp_path: Path) -> None:
    goed = GOED.replace("vorm: inwonersparticipatie\n", "") if regel.startswith("vorm") else GOED
    bevindingen = lees(schrijf(tmp_path, f"{goed}{regel}\n"), "x.yaml", Project).bevindingen
    assert any(een.melding.endswith(melding) for een in bevindingen), [een.melding for een in bevindingen]


@pytest.mark.parametrize(
    ("inhoud", "melding"),
    [
        (
            GOED + "gevolgd\uff1a ja\n",
            "Op kolom 8 staat U+FF1A (breed teken, geen gewone :): dat leest YAML als gewone tekst.",
        ),
        (
            GOED.replace("titel: Plein", "titel: Ple\u2028in"),
            "Op kolom 11 staat U+2028 (regeleinde dat Git en editors niet kennen): YAML begint daar een nieuwe regel.",
        ),
        (
            GOED + "gebied:\n \u00a0plek: een: twee\n",
            "Op kolom 2 staat U+00A0 (vaste spatie): dat leest YAML als gewone tekst.",
        ),
    ],
)
def test_wat_niet_te_lezen_is_door_een_teken_noemt_dat_teken(inhoud: str, melding: str, tmp_path: Path) -> None:
    bevindingen = lees(schrijf(tmp_path, inhoud), "x.yaml", Project).bevindingen
    assert [een.melding for een in bevindingen if een.code == "LEZ007" and een.melding.endswith(melding)], bevindingen


@pytest.mark.parametrize("einde", ["\u2028", "\u2029", "\x85", "\r"])
@pytest.mark.parametrize("waar", ["# een{}# twee\n", "opmerking: een{}  twee\n", "opmerking: 'een{}  twee'\n"])
def test_regels_tellen_zoals_git_en_editors(einde: str, waar: str, tmp_path: Path) -> None:
    """What only YAML takes for the end of a line does not move a single place after it."""
    inhoud = waar.format(einde) + GOED + "gevolgd: yes\n"
    pad = schrijf(tmp_path, inhoud)
    uitkomst = lees(pad, "x.yaml", Project)
    (bevinding,) = [een for een in wijs_aan(pad, uitkomst.bevindingen) if een.bevinding.code == "LEZ016"]
    regel = inhoud.split("\n").index("gevolgd: yes") + 1
    assert (bevinding.bevinding.regelnummer, bevinding.bevinding.kolom, bevinding.regeltekst) == (
        regel,
        1,
        "gevolgd: yes",
    )


AFGEKAPT = [
    ("titel: Plan #1 voor het plein", (1, 13), "na “Plan”"),
    ("titel: #1 plan", (1, 8), "Hier staat geen tekst"),
    ("- een\n- twee #drie", (2, 8), "na “twee”"),
    ("a: {b: x #y\n  }", (1, 10), "na “x”"),
    ("a: nog niet\u2028#b\nc: d #e", (2, 6), "na “d”"),
    ("a: [b #c]", (1, 7), "na “b”"),
    (f"titel: {'lang ' * 20}#5", (1, 108), "na “…"),
]


@pytest.mark.parametrize(("inhoud", "plek", "melding"), AFGEKAPT)
def test_een_tekst_die_stopt_bij_een_hekje(inhoud: str, plek: tuple[int, int], melding: str) -> None:
    (probleem,) = afgekapte_teksten(inhoud)
    assert (probleem.punt.code, probleem.punt.ernst.value) == ("LEZ023", "advies")
    assert (probleem.regelnummer, probleem.kolom) == plek
    assert melding in probleem.melding


@pytest.mark.parametrize(
    "inhoud",
    [
        "titel: Plan # nog nakijken",
        "titel: 'Plan #1'",
        'titel: "Plan" #later',
        "titel: >-\n  Plan #1\n",
        "titel: Plan#1",
        "#zo begint het\ntitel: Plan\n  #los\n",
        "titel: https://x.nl/#a",
        "a:  #hier begint een blok\n  b: c",
    ],
)
def test_een_opmerking_is_geen_afgekapte_tekst(inhoud: str) -> None:
    assert [*afgekapte_teksten(inhoud)] == []


def test_elk_teken_dat_op_een_ander_lijkt_heeft_een_naam() -> None:
    for teken, lijkt in LIJKT_OP.items():
        assert lijkt.isascii()
        assert gewoon(teken) == lijkt
        assert heet(teken).startswith(f"U+{ord(teken):04X} (")
        assert aangewezen(f"a{teken}") == f" Teken 2 is {heet(teken)}."
    assert (aangewezen("gewoon"), heet("\ue000"), [*misleidende("gewoon")]) == ("", "U+E000", [])

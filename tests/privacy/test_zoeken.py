"""Where personal data stands is told exactly, also where a text is no plain text; what is hidden keeps its place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from participatie_cli.privacy.tekstbeeld import Tekstbeeld
from participatie_cli.privacy.toegestaan import Toegestaan
from participatie_cli.privacy.verbergen import verborgen
from participatie_cli.privacy.vondst import Gegevenssoort
from participatie_cli.privacy.zoeken import persoonsgegevens_in
from participatie_cli.store.yaml import ontleed
from tests.privacy.meting import lijst

WEL = [tekst for deel in lijst().values() for soort in deel.values() for tekst in soort["wel"]]


def gezien(tekst: str, *toegestaan: str) -> list[tuple[str, str, int, int]]:
    gevonden = persoonsgegevens_in(tekst, Toegestaan(frozenset(toegestaan)))
    return [(een.soort.value, tekst[een.begin : een.eind], een.regelnummer, een.kolom) for een in gevonden]


@pytest.mark.parametrize(
    ("tekst", "gevonden"),
    [
        ("a: b\r\n# bel 06-12345678\r\n", [("telefoonnummer", "06-12345678", 2, 7)]),
        ("é: x\nnaam: dhr. Nepstra", [("naam", "Nepstra", 2, 12)]),
        ('"nepstra\\x40example.nl"', [("e_mailadres", "nepstra\\x40example.nl", 1, 2)]),
        ('"nepstra\\u0040example.nl", \\_', [("e_mailadres", "nepstra\\u0040example.nl", 1, 2)]),
        ("x 06\u200b12345678 y", [("telefoonnummer", "06\u200b12345678", 1, 3)]),
        ("mevrouw Nerge\u0301nsma!", [("naam", "Nerge\u0301nsma", 1, 9)]),
        ("\u0130 dhr. Nepstra", [("naam", "Nepstra", 1, 8)]),
        ("# de heer\n#   Fictiefman", [("naam", "Fictiefman", 2, 5)]),
        ("de heren Nepstra en Fictiefman", [("naam", "Nepstra", 1, 10), ("naam", "Fictiefman", 1, 21)]),
        ("Nepstraat 3, 1234 AB 3", [("woonadres", "Nepstraat 3, 1234 AB 3", 1, 1)]),
        ("bsn 111222333 en 111222333", [("bsn", "111222333", 1, 5), ("bsn", "111222333", 1, 18)]),
        ("https://wa.me/31612345678", [("account", "wa.me/31612345678", 1, 9)]),
        ("Insta: https://instagram.com/nep.stra", [("account", "instagram.com/nep.stra", 1, 16)]),
        ("3-6-1950 geboren\n4-6-1950 geboren",
         [("geboortedatum", "3-6-1950", 1, 1), ("geboortedatum", "4-6-1950", 2, 1)]),
        ("contactpersoon: P. Nepstra, tel. 020 123 45 67",
         [("naam", "P. Nepstra", 1, 17), ("telefoonnummer", "020 123 45 67", 1, 34)]),
        ("bsn:\n- naam: 111222333", [("mogelijk_bsn", "111222333", 2, 9)]),
        ("", []),
    ],
)  # fmt: skip
def test_plek_en_soort(tekst: str, gevonden: list[tuple[str, str, int, int]]) -> None:
    assert gezien(tekst) == gevonden


@pytest.mark.parametrize(
    ("tekst", "toegestaan", "over"),
    [
        ("mail participatie@example.nl", "Participatie@example.nl", 0),
        ("mail participatie@example.nl of nepstra@example.nl", "participatie@example.nl", 1),
        ("bel +31 (0)592 12 34 56", "0592-123456", 0),
        ("de Mevrouw Nepstra-bokaal", "Mevrouw Nepstra-bokaal", 0),
        ("mevrouw Nepstra wint de Mevrouw Nepstra-bokaal", "Mevrouw Nepstra-bokaal", 1),
        ("volg instagram.com/nep.stra", "https://www.instagram.com/nep.stra/", 0),
        ("mail participatie@example.nl", "ander@example.nl", 1),
        ("bel 06-12345678", "06", 1),
    ],
)
def test_wat_is_toegestaan(tekst: str, toegestaan: str, over: int) -> None:
    assert len(gezien(tekst, toegestaan)) == over


def test_van_wat_overlapt_telt_een_soort() -> None:
    """The kind that counts first, wherever it begins, and all of both is hidden."""
    tekst = "IBAN NL91 ABNA 0417 1643 00, bsn 111222333 op Nepstraat 111222333"
    soorten = [een.soort for een in persoonsgegevens_in(tekst)]
    assert soorten.count(Gegevenssoort.BANKREKENING) == 1
    assert len(soorten) == len(set(soorten)) + 1
    (een,) = persoonsgegevens_in("de heer A. Nepstraat 12, 1234 AB 12")
    assert een.soort is Gegevenssoort.WOONADRES


@given(st.text(max_size=60), st.sampled_from(WEL), st.text(max_size=60))
def test_een_vondst_ligt_in_de_tekst(ervoor: str, wel: str, erna: str) -> None:
    tekst = f"{ervoor}\n{wel}\n{erna}"
    vorige = 0
    for een in persoonsgegevens_in(tekst):
        assert vorige <= een.begin < een.eind <= len(tekst)
        assert tekst[: een.begin].count("\n") == een.regelnummer - 1
        assert een.begin - (tekst.rfind("\n", 0, een.begin) + 1) == een.kolom - 1
        vorige = een.eind
    weg = verborgen(tekst, persoonsgegevens_in(tekst))
    assert len(weg) == len(tekst)
    assert [plek for plek, teken in enumerate(weg) if teken == "\n"] == [
        plek for plek, teken in enumerate(tekst) if teken == "\n"
    ]


@given(st.text())
def test_een_beeld_is_zo_lang_als_het_klein_is(tekst: str) -> None:
    beeld = Tekstbeeld.van(tekst)
    assert len(beeld.klein) == len(beeld.tekst)
    assert beeld.plekken is None or len(beeld.plekken) == len(beeld.tekst) + 1


@pytest.mark.parametrize("vorm", ["x: '{}'\ny: 1\n", 'x: "{}"\n', "x: [a, '{}', b]\n", "x: >-\n  {}\n  meer\ny: z\n"])
def test_verbergen_laat_yaml_heel(vorm: str) -> None:
    for wel in (tekst for tekst in WEL if "\n" not in tekst):
        tekst = vorm.format(wel.replace("'", "''") if "'{}'" in vorm else wel.replace('"', "'"))
        eerst, dan = ontleed(tekst), ontleed(verborgen(tekst, persoonsgegevens_in(tekst)))
        assert not eerst.problemen, tekst
        assert not dan.problemen, tekst
        assert dan.gegevens.keys() == eerst.gegevens.keys(), tekst
        assert [type(een) for een in dan.gegevens.values()] == [type(een) for een in eerst.gegevens.values()], tekst


@pytest.mark.parametrize(
    "tekst",
    [
        "mevrouw \u015ftefan",
        "bel 0800-123456",
        "bel +999 12345678",
        "bel 0012 345 678 90",
        "naam van het Plein 12",
        "Een weg 12",
        "kenteken 12 en 34",
        "GM0106 en meer woorden in deze zin",
    ],
)
def test_wat_geen_gegeven_is(tekst: str) -> None:
    assert gezien(tekst) == []


def test_een_woord_dat_zo_eindigt_is_nog_geen_straat() -> None:
    for tekst in ("onderweg 12", "Weg 12", "de weg 12", "a@pad 12", "Laan van 12", "laan van Nergens 12"):
        assert gezien(tekst) == [], tekst

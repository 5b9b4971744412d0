"""What is proposed where the cursor stands."""

import pytest

from participatie_cli.usecases.taal.aanvulling import Aanvulling, aanvullingen
from participatie_cli.usecases.taal.schrijfplek import schrijfplek
from tests.editor.proef import Schrijftafel

PROJECT = "projecten/koopmansplein.yaml"


def _voorgesteld(tafel: Schrijftafel, tekst: str, naam: str = PROJECT) -> list[Aanvulling]:
    blik, plek = tafel.blik(naam, tekst)
    return list(aanvullingen(blik, plek))


def _geschreven(tafel: Schrijftafel, tekst: str, keuze: str, naam: str = PROJECT) -> str:
    """The text after one of the proposals was chosen, as an editor without places to fill in writes it."""
    een = next(een for een in _voorgesteld(tafel, tekst, naam) if een.naam == keuze)
    kaal = tekst.replace("¦", "")
    return f"{kaal[: een.stuk[0]]}{een.tekst}{kaal[een.stuk[1] :]}"


@pytest.mark.parametrize(
    ("tekst", "eerste"),
    [
        ("id: x\n¦", ["titel", "samenvatting", "initiatiefnemer", "vorm"]),
        ("id: x\nti¦", ["titel", "samenvatting"]),
        ("titel: y\n¦\nsamenvatting: z\n", ["id", "initiatiefnemer"]),
        ("afweging:\n  ¦\n", ["participatie"]),
        ("afweging:\n  participatie: ja\n  ¦niveau: x\n", ["bron", "zekerheid"]),
        ("fasen:\n  - ¦", ["fase", "vanaf"]),
        ("fasen:\n  - fase: evaluatie\n    ¦", ["vanaf", "bron"]),
        ("fasen:\n- {¦}", ["fase", "vanaf"]),
        ("fasen:\n- {fase: evaluatie, ¦", ["vanaf", "bron"]),
        ("instrumenten:\n  - ¦", ["soort"]),
        ("instrumenten:\n  - soort: ¦", ["omgevingsvergunning", "omgevingsplan"]),
        ("afweging:\n  niveau: ¦", ["informeren", "raadplegen", "adviseren"]),
        ("afweging:\n  niveau: raad¦\n  participatie: ja", ["informeren", "raadplegen"]),
        ("vorm: ¦", ["inwonersparticipatie", "overheidsparticipatie", "onbekend"]),
        ("gevolgd: ¦", ["ja", "nee"]),
        ("gebied:\n  wijken: [Centrum, ¦", ["Assen-Zuid", "Baggelhuizen"]),
        ("gebied:\n  wijken:\n    - ¦", ["Assen-Zuid", "Baggelhuizen"]),
        ("bronnen:\n- {id: krant, titel: K}\nfasen:\n- bron: [¦]", ["krant"]),
        ("verwant:\n- id: ¦", ["aardgasvrij-de-lariks", "bestuursakkoord-2018"]),
        ("activiteiten:\n- datum: ¦", ["onbekend", "2026-11-30"]),
        ("activiteiten:\n- methode: ¦", ["aansluiten", "adviesraad"]),
        ("afwijkingen:\n- regel: ¦", ["terinzage-zes-weken", "AWB001"]),
        ("id: ¦", ["koopmansplein"]),
        ("titel: 'x\nvorm: ¦", ["inwonersparticipatie"]),
    ],
)  # fmt: skip
def test_wat_er_wordt_voorgesteld(assen: Schrijftafel, tekst: str, eerste: list[str]) -> None:
    namen = [een.naam for een in _voorgesteld(assen, tekst)]
    assert namen[: len(eerste)] == eerste


@pytest.mark.parametrize(
    "tekst",
    ["# ¦", "titel: x # ¦", "samenvatting: >-\n  een ¦", "samenvatting: een\n  twee ¦", "bestaat_niet: ¦", "titel: ¦",
     'titel: "x # ¦"'],
)  # fmt: skip
def test_waar_niets_te_kiezen_is(assen: Schrijftafel, tekst: str) -> None:
    assert _voorgesteld(assen, tekst) == []


@pytest.mark.parametrize(
    ("tekst", "keuze", "wordt"),
    [
        ("id: x\nti¦", "titel", "id: x\ntitel: "),
        ("id: x\nti¦el: y", "titel", "id: x\ntitel: y"),
        ("gebied:\n  wij¦", "wijken", "gebied:\n  wijken: "),
        ("gebied:\n  wijken: ¦", "Centrum", "gebied:\n  wijken: [Centrum]"),
        ("¦", "fasen", "fasen:\n  - "),
        ("afweging:\n  ¦", "niveauwijzigingen", "afweging:\n  niveauwijzigingen:\n    - "),
        ("¦", "gebied", "gebied:\n  "),
        ("fasen:\n  ¦", "fase", "fasen:\n  - fase: "),
        ("vorm: inw¦", "inwonersparticipatie", "vorm: inwonersparticipatie"),
        ("vorm: in¦wo\nid: x", "overheidsparticipatie", "vorm: overheidsparticipatie\nid: x"),
        ("fasen:\n- {¦}", "fase", "fasen:\n- {fase: }"),
        ("themas: ¦", "onbekend", "themas: onbekend"),
    ],
)
def test_wat_er_dan_staat(assen: Schrijftafel, tekst: str, keuze: str, wordt: str) -> None:
    assert _geschreven(assen, tekst, keuze) == wordt


def test_een_knipsel_wijst_waar_men_verder_schrijft(assen: Schrijftafel) -> None:
    knipsels = {een.naam: een.knipsel for een in _voorgesteld(assen, "¦")}
    assert knipsels["titel"] == "titel: $0"
    assert knipsels["vorm"] == "vorm: ${1|inwonersparticipatie,overheidsparticipatie,onbekend|}"
    assert knipsels["themas"] == "themas: [$1]"
    assert knipsels["fasen"] == "fasen:\n  - $0"


def test_bij_een_sleutel_staat_wat_zij_is(assen: Schrijftafel) -> None:
    titel = next(een for een in _voorgesteld(assen, "¦") if een.naam == "titel")
    assert titel.detail == "Titel, verplicht"
    assert "Hoe het project heet." in titel.uitleg


def test_bij_een_trede_staat_wat_zij_belooft(assen: Schrijftafel) -> None:
    trede = next(een for een in _voorgesteld(assen, "afweging:\n  niveau: ¦") if een.naam == "raadplegen")
    assert trede.detail == "meepraten"
    assert trede.uitleg


def test_ook_in_kader_en_in_de_toolbox(assen: Schrijftafel) -> None:
    namen = [een.naam for een in _voorgesteld(assen, "regelingen:\n- bepalingen:\n  - id: ¦", "kader.yaml")]
    assert "belofte-uitleg" in namen
    assert [een.naam for een in _voorgesteld(assen, "kanalen: [¦]", "toolbox/eigen.yaml")] == [
        *("fysiek", "online", "schriftelijk", "gemengd"),
    ]


def test_naast_het_register_is_er_niets(assen: Schrijftafel) -> None:
    assert _voorgesteld(assen, "¦", "notities.yaml.txt") == []


@pytest.mark.parametrize("tekst", ["a: [b, {c: d¦", "a: [[¦", "{a: b, c¦", "- - ¦", "a: 'b¦", "? ¦", "¦"])
def test_elke_plek_is_een_plek(assen: Schrijftafel, tekst: str) -> None:
    """Where the cursor stands in what is hardly YAML, something is known of what is written there."""
    blik, plek = assen.blik(PROJECT, tekst)
    hier = schrijfplek(blik.schets, plek)
    assert hier is None or hier.stuk[0] <= plek <= hier.stuk[1]

"""The mends that are offered: each leaves the finding behind, and the rest of the text as it is."""

import pytest

from participatie_cli.usecases.taal.herstel import Herstelvoorstel, alles_ineens, voorstellen
from participatie_cli.usecases.taal.verschil import Tekstvervanging, vervangingen
from tests.editor.proef import WORTEL, Schrijftafel

PROJECT = "projecten/koopmansplein.yaml"
KOOPMANSPLEIN = (WORTEL / "register" / PROJECT).read_text("utf-8")
ONZICHTBAAR = "Haal de onzichtbare tekens uit deze regel weg"


def _na(tekst: str, voorstel: Herstelvoorstel) -> str:
    for een in reversed(voorstel.vervangingen):
        tekst = f"{tekst[: een.stuk[0]]}{een.tekst}{tekst[een.stuk[1] :]}"
    return tekst


def _hersteld(tafel: Schrijftafel, tekst: str, code: str, naam: str = PROJECT) -> dict[str, str]:
    """What each proposal for the findings with a code makes of a text."""
    beeld = tafel.beoordeel(naam, tekst)
    blik, _ = tafel.blik(naam, tekst)
    bevindingen = [een.bevinding for een in beeld.onderstreept if een.bevinding.code == code]
    assert bevindingen
    return {een.titel: _na(tekst, een) for bevinding in bevindingen for een in voorstellen(blik, bevinding)}


@pytest.mark.parametrize(
    ("goed", "fout", "code", "titel"),
    [
        ("fase: uitvoering", "fase: Uitvoering", "LEZ016", "Schrijf `uitvoering`"),
        ("tot: 2019-06-23", "tot: 23-6-2019", "LEZ016", "Schrijf `2019-06-23`"),
        ("samenvatting:", "samenvating:", "LEZ014", "Vervang door `samenvatting`"),
        ("vorm: inwonersparticipatie", "vorm: inwonerparticipatie", "LEZ016", "Vervang door `inwonersparticipatie`"),
        ("wijken: [Centrum]", "wijken: [Centrm]", "REG011", "Vervang door `Centrum`"),
        ("niveau: meebeslissen", "niveau: meebesissen", "REG008", "Vervang door `meebeslissen`"),
        ("bron: [rtv-kp-campagne]", "bron: [rtv-kp-campange]", "REG007", "Vervang door `rtv-kp-campagne`"),
        ("titel: Koopmansplein", "titel: Koop\u200bmansplein", "LEZ020", ONZICHTBAAR),
    ],
)  # fmt: skip
def test_een_klik_maakt_het_weer_goed(assen: Schrijftafel, goed: str, fout: str, code: str, titel: str) -> None:
    kapot = KOOPMANSPLEIN.replace(goed, fout, 1)
    assert kapot != KOOPMANSPLEIN
    assert _hersteld(assen, kapot, code)[titel] == KOOPMANSPLEIN


def test_een_sleutel_die_ontbreekt_komt_er_met_uitleg(assen: Schrijftafel) -> None:
    kapot = KOOPMANSPLEIN.replace("vorm: inwonersparticipatie\n", "", 1)
    (nieuw,) = _hersteld(assen, kapot, "LEZ015").values()
    assert (
        "\n# Wie de eerste stap zet en de ander erbij betrekt. Kies uit: inwonersparticipatie, overheidsparticipatie, "
        "onbekend.\n# Inwonersparticipatie: de gemeente nodigt uit. Overheidsparticipatie: de inwoner begint.\n"
        "vorm: onbekend\n"
    ) in nieuw


def test_een_sleutel_in_een_feit_springt_in(assen: Schrijftafel) -> None:
    kapot = KOOPMANSPLEIN.replace("    vanaf: 2020-09\n", "", 1)
    (nieuw,) = _hersteld(assen, kapot, "LEZ015").values()
    assert "\n    bron: [rtv-kp-aanleg]\n    # Wanneer deze fase begon. " in nieuw
    assert "\n    vanaf: onbekend\n" in nieuw


def test_wat_niet_onbekend_mag_zijn_blijft_leeg(assen: Schrijftafel) -> None:
    kapot = KOOPMANSPLEIN.replace("titel: Koopmansplein\n", "", 1)
    (nieuw,) = _hersteld(assen, kapot, "LEZ015").values()
    assert "\n# Hoe het project heet. " in nieuw
    assert "\ntitel:\n" in nieuw


def test_in_een_tekst_die_geen_yaml_is_wordt_niets_toegevoegd(assen: Schrijftafel) -> None:
    assert _hersteld(assen, f"{KOOPMANSPLEIN}los", "LEZ007") == {}


def test_alles_in_een_keer(assen: Schrijftafel) -> None:
    kapot = KOOPMANSPLEIN.replace("fase: uitvoering", "fase: Uitvoering").replace("titel: K", "titel: \u200bK", 1)
    blik, _ = assen.blik(PROJECT, kapot)
    (alles,) = alles_ineens(blik)
    assert _na(kapot, alles) == KOOPMANSPLEIN
    assert list(alles_ineens(assen.blik(PROJECT, KOOPMANSPLEIN)[0])) == []


def test_een_oudere_vorm_van_kader_wordt_die_van_nu(klein: Schrijftafel) -> None:
    tekst = (klein.register / "kader.yaml").read_text("utf-8")
    oud = "\n".join(een for een in tekst.split("\n") if not een.startswith("vorm:"))
    hersteld = _hersteld(klein, oud, "REG021", "kader.yaml")
    assert "\nvorm: " in f"\n{hersteld['Zet het bestand om naar de vorm van nu']}"


@pytest.mark.parametrize(
    ("oud", "nieuw", "aantal"),
    [("a\nb\nc\n", "a\nx\nc\n", 1), ("a\nb\nc\nd\n", "x\nb\nc\ny\n", 2), ("a\nb\n", "a\nx\ny\nb\n", 1), ("a", "", 1),
     ("", "a\n", 1), ("a\n", "a\n", 0)],
)  # fmt: skip
def test_een_verschil_maakt_van_het_een_het_ander(oud: str, nieuw: str, aantal: int) -> None:
    stukken = vervangingen(oud, nieuw)
    assert len(stukken) == aantal
    assert _na(oud, Herstelvoorstel("", stukken)) == nieuw
    assert all(isinstance(een, Tekstvervanging) for een in stukken)

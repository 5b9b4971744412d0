"""What is told about the word under the cursor."""

import pytest

from participatie_cli.usecases.taal.zweeftekst import zweeftekst
from tests.editor.proef import Schrijftafel

PROJECT = "projecten/koopmansplein.yaml"


def _verteld(tafel: Schrijftafel, naam: str, tekst: str) -> tuple[str, str] | None:
    blik, plek = tafel.blik(naam, tekst)
    gevonden = zweeftekst(blik, plek)
    return (blik.schets.tekst[slice(*gevonden.stuk)], gevonden.tekst) if gevonden else None


@pytest.mark.parametrize(
    ("naam", "tekst", "woord", "begin"),
    [
        (PROJECT, "tit¦el: x", "titel", "**Titel** (verplicht)\n\nHoe het project heet.\n\n"),
        (PROJECT, "afweging:\n  niv¦eau: x", "niveau", "**Niveau** (mag weg)\n\nDe trede van de participatieladder"),
        (PROJECT, "afweging:\n  niveau: raad¦plegen", "raadplegen", "**raadplegen**: meepraten\n\n"),
        (PROJECT, "gebied: {wijken: [Cen¦trum]}", "Centrum", "**Centrum**: een wijk of gebied uit kader.yaml"),
        (PROJECT, "vorm: onb¦ekend", "onbekend", "**onbekend**: Iemand heeft gezocht, en het is niet bekend."),
        (PROJECT, "inbreng:\n  - status: de¦els", "deels", "**deels**: deels overgenomen"),
        (PROJECT, "titel: Koop¦mansplein", "Koopmansplein", "**Titel** (verplicht)"),
        (PROJECT, "activiteiten:\n- methode: world-c¦afe", "world-cafe", "**world-cafe**: World café"),
        (PROJECT, "afwijkingen:\n- regel: awb¦001", "awb001", "**AWB001 terinzage-zes-weken** · "),
        (PROJECT, "verwant:\n- id: bo¦ss", "boss", "**boss**: "),
        (PROJECT, "fasen: [{bron: a¦}]\nbronnen: [{id: a, titel: B, zekerheid: hoog}]", "a", "**a**: B\n\nZekerheid"),
        ("kader.yaml", "regelingen:\n- bepalingen:\n  - id: belofte-ui¦tleg", "belofte-uitleg", "**belofte-uitleg**: "),
        ("kader.yaml", "scoreaanpassingen: [{criterium: afweging-op-¦tijd}]", "afweging-op-tijd", "**afweging"),
        ("programma/1-bewustwording/trainingen.yaml", "projecten: [bo¦ss]", "boss", "**boss**: "),
    ],
)  # fmt: skip
def test_wat_er_wordt_verteld(assen: Schrijftafel, naam: str, tekst: str, woord: str, begin: str) -> None:
    gevonden = _verteld(assen, naam, tekst)
    assert gevonden is not None
    assert gevonden[0] == woord
    assert gevonden[1].startswith(begin)


def test_van_een_regel_staat_er_de_tekst_en_waar_zij_op_rust(assen: Schrijftafel) -> None:
    gevonden = _verteld(assen, PROJECT, "oordelen:\n- regel: AWB¦001")
    assert gevonden is not None
    assert "Een ontwerp ligt minstens zes weken ter inzage" in gevonden[1]
    assert "#### Normen\n\n- artikel 3:16" in gevonden[1]


@pytest.mark.parametrize("tekst", ["¦", "# tit¦el", "bestaat_niet¦: x", "fasen: [{bron: x¦}]", "verwant: [{id: x¦}]"])
def test_waar_niets_over_te_vertellen_is(assen: Schrijftafel, tekst: str) -> None:
    assert _verteld(assen, PROJECT, tekst) is None


def test_ook_in_een_tekst_die_geen_yaml_is(assen: Schrijftafel) -> None:
    gevonden = _verteld(assen, PROJECT, "titel: 'x\nfasen: [\nafweging:\n  niveau: raadple¦gen\nlos\n")
    assert gevonden is not None
    assert gevonden[0] == "raadplegen"

"""Edits keep every line that was there."""

from pathlib import Path

import pytest

from participatie_cli.model.project import Project
from participatie_cli.store.bewerken import met_item
from tests.gevallen import lees_yaml

VOLGORDE = list(Project.model_fields)
ITEM = {"regel": "mns001", "reden": "Let op: 'dit' is # lastig"}
PROJECTEN = sorted((Path(__file__).parent.parent.parent / "register" / "projecten").glob("*.yaml"))
REGELS = ["  - regel: mns001", "    reden: \"Let op: 'dit' is # lastig\""]


def bewerkt(tekst: str) -> str:
    return met_item(tekst, "oordelen", ITEM, VOLGORDE)


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
def test_zonder_plek_blijft_de_tekst_zoals_zij_was(tekst: str) -> None:
    assert bewerkt(tekst) == tekst


def test_regeleinden_blijven_zoals_ze_waren() -> None:
    assert bewerkt("id: a\r\nbronnen: [x]\r\n").count("\r\n") == 5


@pytest.mark.parametrize("pad", PROJECTEN, ids=lambda pad: pad.stem)
def test_elk_project_blijft_verder_gelijk(pad: Path) -> None:
    tekst = pad.read_text("utf-8")
    nieuw = bewerkt(tekst)
    assert lees_yaml(nieuw) == lees_yaml(tekst) | {"oordelen": [ITEM]}
    over = iter(nieuw.splitlines())
    assert all(regel in over for regel in tekst.splitlines()), "a line was changed or moved"

"""What the server in the YAML extension of Visual Studio Code makes of the schemas and settings that `init` lays down.

`.ci/run` installs it in the folder that PARTICIPATIE_NODE names.
"""

import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from participatie_cli.usecases.editorinstellen import plan_editors, voer_uit
from participatie_cli.usecases.editors import EDITORS
from participatie_cli.usecases.registerkeuzes import Lijstnaam
from tests.gereedschap import ontbreekt
from tests.schemas.proef import REGISTERS, lijsten
from tests.schemas.taalserverproef import Editorproef

SERVER = Path(os.environ.get("PARTICIPATIE_NODE", "node_modules")) / "yaml-language-server/bin/yaml-language-server"
BEGIN = """id: nieuw
titel: Nieuw
samenvatting: Een verzonnen project.
initiatiefnemer: {soort: gemeente}
vorm: onbekend
instrumenten: onbekend
"""
NIEUW = "register/projecten/nieuw.yaml"

pytestmark = pytest.mark.langzaam


@pytest.fixture(scope="module", params=REGISTERS, ids=["Assen", "Voorbeeldstad"])
def editor(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Editorproef, Path]]:
    """A copy of a register, opened with the settings that `init --editor vscode` wrote there."""
    if not SERVER.exists():
        ontbreekt("yaml-language-server")
    map_ = tmp_path_factory.mktemp("editor")
    shutil.copytree(request.param, map_ / "register")
    voer_uit(plan_editors(map_ / "register", [EDITORS["vscode"]]))
    geschreven = json.loads((map_ / ".vscode/settings.json").read_text("utf-8"))
    with Editorproef(["node", str(SERVER), "--stdio"], map_, {"yaml": genest(geschreven)}) as proef:
        proef.wacht_op_schema(NIEUW)
        yield proef, map_


def genest(instellingen: dict[str, Any]) -> dict[str, Any]:
    """The settings of the YAML extension, as it hands them over."""
    uit: dict[str, Any] = {"validate": True, "hover": True, "completion": True}
    for naam, waarde in instellingen.items():
        soort, *tussen, laatste = naam.split(".")
        if soort == "yaml":
            deel = uit
            for een in tussen:
                deel = deel.setdefault(een, {})
            deel[laatste] = waarde
    return uit


def test_het_vindt_niets_mis_in_het_register(editor: tuple[Editorproef, Path]) -> None:
    proef, map_ = editor
    paden = sorted((map_ / "register").rglob("*.yaml"))
    namen = [pad.relative_to(map_).as_posix() for pad in paden]
    gezegd = {naam: proef.meldingen(naam, (map_ / naam).read_text("utf-8")) for naam in namen}
    assert len(gezegd) > 20
    assert {naam: een for naam, een in gezegd.items() if een} == {}


def test_het_vult_sleutels_aan_met_uitleg_in_het_nederlands(editor: tuple[Editorproef, Path]) -> None:
    proef, _ = editor
    sleutels = proef.aanvullingen(NIEUW, f"{BEGIN}|\n")
    assert sleutels["activiteiten"]["documentation"].startswith("Activiteiten. Wat er met inwoners is georganiseerd.")
    assert sleutels["activiteiten"]["insertText"] == "activiteiten:\n  - datum: $1\n    werkvorm: $2"
    assert sleutels["opmerking"]["insertText"] == "opmerking: "
    assert "titel" not in sleutels
    assert proef.uitleg(NIEUW, f"{BEGIN}gebied:\n  wij|ken: onbekend\n").startswith("Wijken. In welke wijken ")


def test_het_biedt_treden_wijken_en_werkvormen_van_de_gemeente_aan(editor: tuple[Editorproef, Path]) -> None:
    proef, map_ = editor
    van_hier = lijsten(map_ / "register")
    treden = proef.aanvullingen(NIEUW, f"{BEGIN}afweging:\n  participatie: ja\n  niveau: |\n")
    assert treden["raadplegen"]["documentation"].startswith("meepraten: ")
    assert treden["onbekend"]["documentation"].startswith("Gezocht en niet gevonden.")
    assert not {"true", "false", "null", "Default value"} & treden.keys()
    wijken = proef.aanvullingen(NIEUW, f"{BEGIN}gebied:\n  wijken:\n    - |\n")
    assert wijken.keys() == {een.woord for een in van_hier[Lijstnaam.WIJKEN]}
    werkvormen = proef.aanvullingen(NIEUW, f"{BEGIN}activiteiten:\n  - methode: |\n")
    assert {een: wat["documentation"] for een, wat in werkvormen.items() if een != "onbekend"} == {
        een.woord: een.naam for een in van_hier[Lijstnaam.WERKVORMEN]
    }


def test_het_zegt_in_het_nederlands_wat_er_met_een_datum_is(editor: tuple[Editorproef, Path]) -> None:
    proef, _ = editor
    (melding,) = proef.meldingen(NIEUW, f"{BEGIN}activiteiten:\n  - datum: 31-12-2024\n    werkvorm: gesprek\n")
    assert melding.startswith("Dit is geen datum. Schrijf jaar-maand-dag (2026-01-31)")
    assert proef.meldingen(NIEUW, f"{BEGIN}gebied:\n  wijken: [Een wijk die net nieuw is]\n") == []

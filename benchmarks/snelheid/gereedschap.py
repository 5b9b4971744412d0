"""The programs that are measured beside ours, each on the files in a form that it reads.

`check-jsonschema` (Python) and `@sourcemeta/jsonschema` (C++) read YAML. `ajv-cli` (JavaScript) does too, but takes
days for dates and then refuses them, so it gets the same files as JSON. All three hold a file against our JSON Schema
and do nothing else: they know no rule, no other file and no personal data. With `--fast` the one in C++ only tells
whether a file is right; without it, as the others, what is wrong in it.
"""

import json
import platform
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Final

import yaml

from benchmarks.meten import Opdracht
from benchmarks.registers import WORTEL, projecten

SCHEMA: Final = str(WORTEL / "docs" / "schema" / "project.json")
CHECK_JSONSCHEMA: Final = "check-jsonschema"
AJV: Final = "ajv-cli"
SOURCEMETA: Final = "@sourcemeta/jsonschema"
SOURCEMETA_SNEL: Final = f"{SOURCEMETA} --fast"
VERSIES: Final = {AJV: "5.0.0", SOURCEMETA: "16.11.0"}
_MACHINES: Final = {"x86_64": "x86_64", "AMD64": "x86_64", "aarch64": "arm64", "arm64": "arm64"}


@dataclass(frozen=True)
class Gereedschap:
    """The others, as they stand in a folder of npm."""

    npm: Path

    def opdrachten(self, map_: Path) -> Mapping[str, Opdracht]:
        """Each of them on all projects of the register in a folder."""
        bestanden = [str(pad) for pad in projecten(map_ / "register")]
        ajv = [str(self.npm / "node_modules/.bin/ajv"), "validate", "--spec=draft2020", "--strict=false"]
        return {
            CHECK_JSONSCHEMA: Opdracht(
                [sys.executable, "-m", "check_jsonschema", "--schemafile", SCHEMA, *bestanden], map_
            ),
            AJV: Opdracht([*ajv, "-s", SCHEMA, "-d", "json/*.json"], map_, vooraf=lambda: _als_json(map_)),
            SOURCEMETA: Opdracht([str(self._sourcemeta()), "validate", SCHEMA, *bestanden], map_),
            SOURCEMETA_SNEL: Opdracht([str(self._sourcemeta()), "validate", "--fast", SCHEMA, *bestanden], map_),
        }

    def versie(self, naam: str) -> str:
        """Of one of them."""
        return VERSIES.get(naam.removesuffix(" --fast")) or version(naam)

    def _sourcemeta(self) -> Path:
        """The program itself, without the JavaScript that starts it."""
        soort = f"jsonschema-{platform.system().lower()}-{_MACHINES[platform.machine()]}"
        return self.npm / "node_modules/@sourcemeta/jsonschema/build/github-releases" / soort


def haal_gereedschap(npm: Path) -> Gereedschap:
    """Install what comes from npm in a folder, unless it is there."""
    if not (npm / "node_modules").is_dir():
        if shutil.which("npm") is None:
            sys.exit("npm is not installed; give a folder that has node_modules with --npm")
        pakketten = [f"{naam}@{versie}" for naam, versie in VERSIES.items()]
        opties = ["--silent", "--no-save", "--no-audit", "--no-fund", "--prefix", str(npm)]
        subprocess.run(["npm", "install", *opties, *pakketten], check=True)
    return Gereedschap(npm)


def _als_json(map_: Path) -> None:
    """The same projects as JSON, once; each scalar is the text that stands there."""
    if (map_ / "json").exists():
        return
    (map_ / "json").mkdir()
    for pad in projecten(map_ / "register"):
        gegevens = yaml.load(pad.read_text("utf-8"), Loader=yaml.CBaseLoader)
        (map_ / "json" / f"{pad.stem}.json").write_text(json.dumps(gegevens), "utf-8")

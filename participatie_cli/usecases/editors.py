"""The editors that can be set up in one step: which files each of them reads in a folder, and what one does after that.

An editor gets the language server where it can be told which one to start, and else the schemas of the register.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from participatie_cli.console.editorpagina import Editordeel
from participatie_cli.model.dossier import MAPPEN, soortnaam
from participatie_cli.store.beginset import begintekst
from participatie_cli.store.register import KADERBESTAND, NULMETINGBESTAND
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.schemamap import SCHEMAMAP
from participatie_cli.values.suggestie import bedoelde_u

SERVER: Final = ("participatie", "taalserver")
"""The command that an editor starts to have the program look along."""
GEEN: Final = "geen"
"""What one writes to set up no editor."""
STANDAARD: Final = "vscode"
"""The editor that a new register is set up for."""
_GEPROBEERD: Final = "Zelf geprobeerd met {}."
_VOLGENS: Final = "Gemaakt volgens de documentatie van {}, en niet zelf geprobeerd."

Maker = Callable[[str], str]
"""Makes a file from where the register stands below the folder that one opens: nothing, or a name with a slash."""


@dataclass(frozen=True, slots=True)
class Editor:
    """An editor: its name, the files it reads by their path, what to do once in it, and whether that was tried.

    `met_schemas` says that it reads the schemas of the register; else it starts the language server.
    """

    titel: str
    bestanden: Mapping[str, Maker]
    daarna: Sequence[str]
    bewijs: str
    met_schemas: bool = False

    @property
    def als_deel(self) -> Editordeel:
        """What there is to show of it."""
        return Editordeel(self.titel, tuple(self.bestanden), self.daarna)


def _tekst(bron: str) -> Maker:
    return lambda _: begintekst(f"editor/{bron}")


def plekken_van(voor: str) -> dict[str, str]:
    """Where the files of each kind stand, as editors write it, by the name of the kind."""
    plekken = {soortnaam(soort): f"{voor}{map_}/**/*.yaml" for map_, soort in MAPPEN.items()}
    return plekken | {"kader": f"{voor}{KADERBESTAND}", "nulmeting": f"{voor}{NULMETINGBESTAND}"}


def _schemas(voor: str) -> dict[str, str]:
    return {f"./{SCHEMAMAP}/{soort}.json": plek for soort, plek in plekken_van(voor).items()}


def _vscode(voor: str) -> str:
    instellingen = {"files.encoding": "utf8", "files.eol": "\n", "yaml.schemaStore.enable": False}
    return _als_json(instellingen | {"yaml.schemas": _schemas(voor)})


def _zed(voor: str) -> str:
    yaml = {"schemaStore": {"enable": False}, "schemas": _schemas(voor)}
    return _als_json({"lsp": {"yaml-language-server": {"settings": {"yaml": yaml}}}})


def _als_json(gegevens: Mapping[str, Any]) -> str:
    return json.dumps(gegevens, ensure_ascii=False, indent=2) + "\n"


EDITORS: Final[Mapping[str, Editor]] = {
    STANDAARD: Editor(
        "Visual Studio Code",
        {".vscode/settings.json": _vscode, ".vscode/extensions.json": _tekst("vscode-extensions.json")},
        ("Open de map, en installeer de uitbreiding “YAML” van Red Hat die Visual Studio Code dan voorstelt.",),
        _GEPROBEERD.format("de YAML-server die in deze uitbreiding zit"),
        met_schemas=True,
    ),
    "neovim": Editor(
        "Neovim",
        {".nvim.lua": _tekst("neovim.lua")},
        (
            "Zet in uw eigen init.lua: vim.o.exrc = true",
            "Start Neovim in deze map. Het vraagt of u .nvim.lua vertrouwt: kies (v)iew om te lezen, of (a)llow.",
            "Aanvullen gaat met Ctrl-X Ctrl-O, uitleg met K, en een bevinding lezen met Ctrl-W d.",
        ),
        _GEPROBEERD.format("Neovim 0.11.4"),
    ),
    "helix": Editor(
        "Helix",
        {".helix/languages.toml": _tekst("helix.toml")},
        (
            "Start Helix in deze map. Vraagt het of u de map vertrouwt, zeg dan ja; dat kan ook met :workspace-trust.",
            "Met :lsp-restart begint de taalserver opnieuw; met hx --health yaml ziet u of Helix hem vindt.",
        ),
        _VOLGENS.format("Helix"),
    ),
    "emacs": Editor(
        "Emacs, met Eglot",
        {".dir-locals.el": _tekst("emacs.el")},
        (
            "Open een bestand van het register. Emacs vraagt of dit mag: antwoord y, of ! voor altijd.",
            "Geef dan: M-x eglot",
        ),
        _GEPROBEERD.format("Emacs 28.2, yaml-mode en Eglot 1.9"),
    ),
    "kate": Editor(
        "Kate",
        {".kateproject": _tekst("kate.json")},
        ("Zet bij de plug-ins “LSP-client” aan. Kate vraagt daarna of het participatie mag starten.",),
        _VOLGENS.format("Kate"),
    ),
    "sublime": Editor(
        "Sublime Text",
        {"participatie.sublime-project": _tekst("sublime.json")},
        ("Installeer het pakket LSP. Open dan het project: Project, Open Project, participatie.sublime-project.",),
        _VOLGENS.format("het pakket LSP"),
    ),
    "zed": Editor(
        "Zed",
        {".zed/settings.json": _zed},
        ("Open de map in Zed. De YAML-server haalt Zed zelf op.",),
        _VOLGENS.format("Zed"),
        met_schemas=True,
    ),
}
"""Each editor by the word that one writes for it."""


def gekozen_editors(namen: Sequence[str]) -> tuple[Editor, ...]:
    """The editors with these names, each once; raise Gebruiksfout, with a suggestion, where there is none."""
    if list(namen) == [GEEN]:
        return ()
    for naam in namen:
        if naam not in EDITORS:
            raad = bedoelde_u(naam.lower(), list(EDITORS))
            zin = f"“{naam}” is geen editor die het programma kent.{raad}"
            raise Gebruiksfout(zin, f"Kies uit: {', '.join(EDITORS)}; of alleen {GEEN}.")
    return tuple(EDITORS[naam] for naam in dict.fromkeys(namen))


def editorteksten(editors: Sequence[Editor], voor: str) -> dict[str, str]:
    """The text of each file that these editors read, by its path below the folder that one opens."""
    return {plek: maak(voor) for editor in editors for plek, maak in editor.bestanden.items()}

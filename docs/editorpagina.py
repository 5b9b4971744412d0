"""The part of `docs/editor.md` that tells per editor what to do, from what `init` lays down and says."""

import json
from pathlib import Path, PurePosixPath
from typing import Final

from docs.invullen import blok, vul_in
from participatie_cli.store.register import REGISTERMAP
from participatie_cli.usecases.editors import EDITORS, SERVER, Editor

BLAD: Final = Path(__file__).parent / "editor.md"
_TAAL: Final = {".json": "json", ".lua": "lua", ".toml": "toml", ".el": "elisp"}
"""The name of a language by the ending of a file; what has another ending is JSON."""


def editorpagina() -> str:
    """The page with its generated parts filled in."""
    delen = "\n\n".join(_deel(naam, editor) for naam, editor in EDITORS.items())
    tekst = vul_in(BLAD.read_text("utf-8"), "editors", delen)
    return vul_in(tekst, "glspc", blok("json", _algemene_client()))


def _deel(naam: str, editor: Editor) -> str:
    stappen = "\n".join(f"- {zin}" for zin in editor.daarna)
    manier = "De schema's" if editor.met_schemas else "De taalserver"
    kop = f"### {editor.titel}\n\n{blok('console', f'participatie init --editor {naam}')}"
    bestanden = "\n\n".join(_bestand(plek, maak(f"{REGISTERMAP}/")) for plek, maak in editor.bestanden.items())
    return f"{kop}\n\n{manier}. {editor.bewijs}\n\n{stappen}\n\n{bestanden}"


def _bestand(plek: str, tekst: str) -> str:
    taal = _TAAL.get(PurePosixPath(plek).suffix, "json")
    return f"Dit komt in `{plek}`:\n\n{blok(taal, tekst)}"


def _algemene_client() -> str:
    """The settings of a client for any server, as its page names them."""
    opdracht, *argumenten = SERVER
    instellingen = {"command": opdracht, "commandArguments": argumenten, "languageId": ["yaml"]}
    zonder_schemas = {"yaml.validate": False}
    return json.dumps({f"glspc.server.{naam}": een for naam, een in instellingen.items()} | zonder_schemas, indent=2)

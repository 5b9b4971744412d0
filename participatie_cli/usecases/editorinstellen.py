"""Setting up editors in a register that is there: what is new is written, and nothing of anybody is changed."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from participatie_cli.console.editorpagina import Editorbeeld
from participatie_cli.store.register import RegisterFout, zoek_register
from participatie_cli.usecases.editors import Editor, editorteksten
from participatie_cli.usecases.kiezen import onbruikbaar
from participatie_cli.usecases.lezing import naam_van
from participatie_cli.usecases.opschijf import schrijf_nieuwe
from participatie_cli.usecases.schemamap import (
    Registerschemas,
    bewaak_koppeling,
    maak_schemas,
    schemamap_van,
    schrijf_schemas,
    wortel_van,
)


@dataclass(frozen=True, slots=True)
class Editorplan:
    """What setting up editors comes to: files to write, files that hold it, and what others are to take over.

    `schemas` is there where one of the editors reads them.
    """

    register: Path
    editors: Sequence[Editor]
    nieuw: dict[str, str]
    al_goed: tuple[str, ...]
    zelf: dict[str, str]
    schemas: Registerschemas | None

    @property
    def beeld(self) -> Editorbeeld:
        """What there is to show of it."""
        delen = [een.als_deel for een in self.editors]
        map_ = naam_van(schemamap_van(self.register)) if self.schemas else None
        return Editorbeeld(naam_van(wortel_van(self.register)), delen, tuple(self.nieuw), self.al_goed, self.zelf, map_)


def register_op(map_: Path) -> Path | None:
    """The register that a folder is in, or that stands in it or above it; raise Gebruiksfout where it is a link."""
    try:
        return zoek_register(map_.resolve()) if map_.is_dir() else None
    except RegisterFout as fout:
        raise onbruikbaar(fout) from fout


def plan_editors(register: Path, editors: Sequence[Editor]) -> Editorplan:
    """What is new, what is there already and what somebody else's file is to take over.

    Raise Gebruiksfout where one of the files goes through a link.
    """
    wortel = wortel_van(register)
    teksten = editorteksten(editors, "" if wortel == register else f"{register.name}/")
    for plek in teksten:
        bewaak_koppeling(wortel, plek)
    er_zijn = {plek: _lees(wortel / plek) for plek in teksten if (wortel / plek).exists()}
    al_goed = tuple(plek for plek, tekst in er_zijn.items() if _staat_er(teksten[plek], tekst))
    schemas = maak_schemas(register) if any(een.met_schemas for een in editors) else None
    return Editorplan(
        register,
        editors,
        nieuw={plek: tekst for plek, tekst in teksten.items() if plek not in er_zijn},
        al_goed=al_goed,
        zelf={plek: teksten[plek] for plek in er_zijn if plek not in al_goed},
        schemas=schemas,
    )


def voer_uit(plan: Editorplan) -> None:
    """Write what is new, and the schemas; raise Gebruiksfout where that fails."""
    if plan.schemas:
        schrijf_schemas(plan.schemas, schemamap_van(plan.register))
    wortel = wortel_van(plan.register)
    nieuw = {wortel / plek: tekst.encode() for plek, tekst in plan.nieuw.items()}
    schrijf_nieuwe(nieuw, "De instellingen schrijven lukt niet.", "Kijk of u in die map mag schrijven.")


def _lees(pad: Path) -> str:
    try:
        return pad.read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        return ""


def _staat_er(gewenst: str, tekst: str) -> bool:
    """Whether a file says all that is wanted, also where somebody put it between settings of their own."""
    if gewenst.strip() in tekst:
        return True
    try:
        return _omvat(json.loads(tekst), json.loads(gewenst))
    except ValueError:
        return False


def _omvat(geheel: Any, deel: Any) -> bool:
    if isinstance(deel, dict) and isinstance(geheel, dict):
        return all(sleutel in geheel and _omvat(geheel[sleutel], waarde) for sleutel, waarde in deel.items())
    if isinstance(deel, list) and isinstance(geheel, list):
        return all(een in geheel for een in deel)
    return bool(geheel == deel)

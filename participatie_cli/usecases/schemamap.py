"""The schemas of a register as files beside it, where editors read them, and whether they are those of now."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from participatie_cli.store.kader import GelezenKader, lees_kader
from participatie_cli.store.register import KADERBESTAND, REGISTERMAP
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.lezing import naam_van
from participatie_cli.usecases.opschijf import zet_neer
from participatie_cli.usecases.registerkeuzes import Lijsten, lijsten_in
from participatie_cli.usecases.registerschemas import GEMAAKT, registerschematekst
from participatie_cli.usecases.schemas import BESTANDEN

SCHEMAMAP: Final = ".participatie/schema"
"""The folder beside a register; an editor is told where it is."""
MAAK: Final = "participatie schema --register"
_ANDERE_MAP: Final = "Kies een andere map met --uit."


@dataclass(frozen=True, slots=True)
class Registerschemas:
    """The text of the schema of each kind of file, by its name, and what of kader.yaml could not be filled in."""

    teksten: Mapping[str, str]
    gemis: str | None = None


def wortel_van(register: Path) -> Path:
    """The folder that one opens in an editor: the one above a register that is called so, or else the register."""
    return register.parent if register.name == REGISTERMAP else register


def schemamap_van(register: Path) -> Path:
    """Where the schemas of a register stand; raise Gebruiksfout where that is a link."""
    wortel = wortel_van(register)
    bewaak_koppeling(wortel, SCHEMAMAP)
    return wortel / SCHEMAMAP


def bewaak_koppeling(wortel: Path, plek: str) -> None:
    """Raise Gebruiksfout where a path below a folder goes through a link: what is written may then end up anywhere."""
    for map_ in (wortel / plek, *(wortel / plek).parents):
        if map_ != wortel and map_.is_relative_to(wortel) and map_.is_symlink():
            zin = (
                f"{naam_van(map_)} is een koppeling (symlink), en die volgt het programma niet. Er is niets geschreven."
            )
            raise Gebruiksfout(zin, "Haal de koppeling weg, of zet er een gewone map of een gewoon bestand neer.")


def schemateksten(lijsten: Lijsten) -> dict[str, str]:
    """The schema of each kind of file by the name of its file."""
    return {f"{soort}.json": registerschematekst(soort, lijsten) for soort in BESTANDEN}


def maak_schemas(register: Path) -> Registerschemas:
    """The schemas of a register, with as much filled in as can be read of kader.yaml."""
    naam = naam_van(register / KADERBESTAND)
    gelezen = lees_kader(register, naam)
    return Registerschemas(schemateksten(lijsten_in(register, gelezen)), _gemis(gelezen, naam))


def _gemis(gelezen: GelezenKader, naam: str) -> str | None:
    if gelezen.kader.gemeente is None:
        wat = f"{naam} ontbreekt of is niet te lezen. Treden, wijken en thema's zijn niet ingevuld."
    elif gelezen.bevindingen:
        wat = f"In {naam} is niet alles te lezen. Wat niet te lezen is, is niet ingevuld."
    else:
        return None
    return f"{wat} Zie wat eraan mankeert met `participatie check`, en maak de schema's daarna opnieuw."


def schrijf_schemas(schemas: Registerschemas, map_: Path) -> tuple[str, ...]:
    """Put them in a folder and give the names of those that were new or different.

    Raise Gebruiksfout, with nothing written, where a file stands in the way that is not one of these.
    """
    anders = {naam: tekst for naam, tekst in schemas.teksten.items() if _op_schijf(map_ / naam) != tekst}
    for naam in anders:
        er_staat = _op_schijf(map_ / naam)
        if er_staat is not None and GEMAAKT not in er_staat:
            zin = f"{naam_van(map_ / naam)} is er al, en is niet door dit programma gemaakt. Er is niets geschreven."
            raise Gebruiksfout(zin, _ANDERE_MAP)
    zet_neer({map_ / naam: tekst.encode() for naam, tekst in anders.items()}, _ANDERE_MAP)
    return tuple(anders)


def stand_van_schemas(register: Path) -> str:
    """Whether the schemas that stand beside a register are those of now, in words."""
    map_ = schemamap_van(register)
    if not map_.is_dir():
        return f"nog niet gemaakt; dat kan met `{MAAK}`"
    schemas = maak_schemas(register)
    if all(_op_schijf(map_ / naam) == tekst for naam, tekst in schemas.teksten.items()):
        return "in orde"
    return f"van een eerdere stand; maak ze opnieuw met `{MAAK}`"


def _op_schijf(pad: Path) -> str | None:
    """The text of a file; None where there is none, and nothing where it cannot be read as text."""
    if not pad.exists():
        return None
    try:
        return pad.read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        return ""

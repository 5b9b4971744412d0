"""Which templates beside a register the user trusts: kept in a file of the user's own, outside every register.

Whoever writes a register can write templates beside it. So those count only once the user said so, and only as they
were at that moment: a file of theirs that changes makes them strangers again.
"""

import json
import os
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from platformdirs import user_config_dir

from participatie_cli.report.sjabloon.sjablonen import SOORT, Sjablonen, ingebouwd, ingebouwde_map, sjablonen_uit
from participatie_cli.report.sjabloon.sjabloonmap import NIET_VAN_DE_MAKER, Sjabloonmap, lees_map
from participatie_cli.store.schrijven.bestanden import schrijf
from participatie_cli.store.schrijven.fout import SchrijfFout
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.lezing import naam_van
from participatie_cli.usecases.opschijf import geweigerd
from participatie_cli.wording.systeem import waarom

BESTAND: Final = "vertrouwde-sjablonen.json"
HERSTEL: Final = "Haal dat bestand weg, of herstel het."
NAAST: Final = ("templates", SOORT)
_GROOTST: Final = 1_000_000


class VertrouwFout(Exception):
    """The file with what is trusted cannot be used; the text is a part of a sentence."""


@dataclass(frozen=True, slots=True)
class Sjabloonkeuze:
    """The templates to use, and which ones beside the register are not used, and why; empty where that is none."""

    sjablonen: Sjablonen
    ongebruikt: Path | None = None
    waarom_niet: str = ""


def kies_sjablonen(register: Path, gevraagd: Path | None) -> Sjabloonkeuze:
    """The templates that were asked for, or trusted ones beside the register, or else the built-in ones.

    Raise SjabloonFout where those that were asked for cannot be used.
    """
    if gevraagd is not None:
        return Sjabloonkeuze(sjablonen_uit(gevraagd))
    map_ = naast(register)
    if not _heeft_iets(map_) or map_ == ingebouwd().resolve():
        return Sjabloonkeuze(sjablonen_uit())
    try:
        return Sjabloonkeuze(Sjablonen((_zoals_vertrouwd(map_, register), ingebouwde_map())))
    except VertrouwFout as fout:
        return Sjabloonkeuze(sjablonen_uit(), map_, str(fout))


def naast(register: Path) -> Path:
    """The folder for templates beside a register."""
    return register.parent.resolve().joinpath(*NAAST)


def vertrouwd(register: Path | None = None) -> dict[str, str]:
    """The fingerprint of each folder that is trusted. Raise VertrouwFout where that cannot be known.

    A file that lies beside the register itself is nobody's word: its writer can write that too.
    """
    pad = vertrouwbestand()
    if register is not None and pad.resolve().is_relative_to(register.parent.resolve()):
        raise VertrouwFout(f"{pad} staat in dezelfde map als het register, en kan dus van een ander zijn")
    try:
        inhoud = _lees(pad)
        mappen = json.loads(inhoud)["mappen"] if inhoud else {}
    except OSError as fout:
        raise VertrouwFout(f"{pad} is niet te lezen: {waarom(fout)}") from fout
    except (ValueError, KeyError, TypeError, RecursionError) as fout:
        raise VertrouwFout(f"{pad} is beschadigd") from fout
    if not isinstance(mappen, dict) or not all(isinstance(een, str) for een in mappen.values()):
        raise VertrouwFout(f"{pad} is beschadigd")
    return mappen


def onthoud(map_: Sjabloonmap) -> None:
    """Trust a folder as it is now; raise Gebruiksfout where that cannot be written down."""
    _schrijf(_te_wijzigen() | {str(map_.pad): map_.vingerafdruk})


def vergeet(map_: Path) -> bool:
    """Trust a folder no longer; tell whether it was trusted. Raise Gebruiksfout where that cannot be written down."""
    mappen = _te_wijzigen()
    if str(map_) not in mappen:
        return False
    _schrijf({naam: afdruk for naam, afdruk in mappen.items() if naam != str(map_)})
    return True


def _heeft_iets(map_: Path) -> bool:
    try:
        return map_.is_symlink() or any(not naam.startswith(NIET_VAN_DE_MAKER) for naam in os.listdir(map_))
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True


def _zoals_vertrouwd(map_: Path, register: Path) -> Sjabloonmap:
    """The templates, of which exactly these bytes are trusted; nothing is read of a folder that is not known."""
    bewaak_plek(map_)
    bekend = vertrouwd(register).get(str(map_))
    if bekend is None:
        raise VertrouwFout("u hebt ze niet vertrouwd")
    gelezen = lees_map(map_)
    if gelezen.gebreken or gelezen.vingerafdruk != bekend:
        raise VertrouwFout("zij zijn veranderd sinds u ze vertrouwde")
    return gelezen


def bewaak_plek(map_: Path) -> None:
    """Raise VertrouwFout where a folder for templates beside a register lies somewhere else."""
    if map_.is_symlink() or map_.parent.is_symlink():
        raise VertrouwFout("die map is een koppeling naar een andere plek")


def vertrouwbestand() -> Path:
    """Where it is kept. Raise VertrouwFout where the user has no folder of their own."""
    pad = Path(user_config_dir("participatie", appauthor=False, roaming=True))
    if not pad.is_absolute():
        raise VertrouwFout("u hebt op deze computer geen eigen map voor instellingen")
    return pad / BESTAND


def _lees(pad: Path) -> bytes:
    """The content, or nothing where there is no file; raise VertrouwFout where somebody else can have written it."""
    try:
        stroom = pad.open("rb")
    except FileNotFoundError:
        return b""
    with stroom:
        over = os.fstat(stroom.fileno())
        if hasattr(os, "getuid") and (over.st_uid != os.getuid() or over.st_mode & stat.S_IWOTH):
            raise VertrouwFout(f"{pad} is van een ander, of een ander mag erin schrijven")
        return stroom.read(_GROOTST)


def _te_wijzigen() -> dict[str, str]:
    try:
        return vertrouwd()
    except VertrouwFout as fout:
        raise Gebruiksfout(f"Vertrouwen is niet vast te leggen: {fout}.", HERSTEL) from fout


def _schrijf(mappen: dict[str, str]) -> None:
    inhoud = json.dumps({"mappen": mappen}, indent=2, sort_keys=True, ensure_ascii=True)
    try:
        schrijf(vertrouwbestand(), f"{inhoud}\n".encode(), overschrijf=True)
    except SchrijfFout as fout:
        raise geweigerd(fout, "Vertrouwen is niet vast te leggen.", "Kies de map met --sjablonen.") from fout


def noem_ongebruikt(keuze: Sjabloonkeuze) -> str:
    """Two lines for whoever has templates beside the register that are not used; nothing where all is used."""
    if keuze.ongebruikt is None:
        return ""
    naam = naam_van(keuze.ongebruikt)
    return (
        f"De sjablonen in {naam} zijn niet gebruikt: {keuze.waarom_niet}.\n"
        f"Bekijk ze. Vertrouw ze met `participatie sjabloon vertrouw`, of kies ze één keer met --sjablonen {naam}.\n"
    )

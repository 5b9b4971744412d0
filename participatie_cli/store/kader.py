"""The framework: the data of the package together with the register's kader.yaml."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from participatie_cli.kader.bepaling import Leeszekerheid, Regeling
from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.kader.kader import Kader, KaderFout
from participatie_cli.kader.termijn import Gelijkgesteld
from participatie_cli.model.bevinding import Bevinding
from participatie_cli.store import leespunten as punt
from participatie_cli.store.lezen import lees
from participatie_cli.store.register import KADERBESTAND
from participatie_cli.store.yaml import ontleed

_GELIJKGESTELD = "gelijkgestelde-dagen.yaml"


@dataclass(frozen=True, slots=True)
class GelezenKader:
    """The framework, as far as it could be read, and what was found in kader.yaml."""

    kader: Kader
    bevindingen: tuple[Bevinding, ...] = ()


def lees_kader(register: Path | None, bestand: str) -> GelezenKader:
    """Read the framework that goes with a register; `bestand` is how kader.yaml is named to the user."""
    if register is None or not (register / KADERBESTAND).exists():
        return _alleen_landelijk(bestand, "Hier is geen kader.yaml gevonden. Wat zonder kan, is wel gecontroleerd.")
    gelezen = lees(register / KADERBESTAND, bestand, Gemeentekader)
    if gelezen.waarde is None:
        zin = "Dit bestand is niet te lezen. Wat zonder kan, is wel gecontroleerd."
        return _alleen_landelijk(bestand, zin, gelezen.bevindingen)
    try:
        kader = Kader.van(landelijke_regelingen(), gelezen.waarde, _gelijkgesteld())
    except KaderFout as fout:
        return _alleen_landelijk(bestand, str(fout), gelezen.bevindingen)
    return GelezenKader(kader, gelezen.bevindingen)


def _alleen_landelijk(bestand: str, zin: str, bevindingen: tuple[Bevinding, ...] = ()) -> GelezenKader:
    return GelezenKader(landelijk_kader(), (punt.GEEN_KADER.bevinding(bestand, (), zin), *bevindingen))


def landelijk_kader() -> Kader:
    """The framework without the choices of any municipality."""
    return Kader.van(landelijke_regelingen(), None, _gelijkgesteld())


def _data() -> Traversable:
    return resources.files("participatie_cli.kader") / "data"


def _bestanden(map_: Traversable) -> list[Traversable]:
    gevonden: list[Traversable] = []
    for ding in sorted(map_.iterdir(), key=lambda ding: ding.name):
        gevonden += _bestanden(ding) if ding.is_dir() else [ding] if ding.name.endswith(".yaml") else []
    return gevonden


def _inhoud(bestand: Traversable) -> Any:
    ontleding = ontleed(bestand.read_text(encoding="utf-8"))
    if ontleding.problemen:
        raise KaderFout(f"{bestand.name}: {ontleding.problemen[0].melding}")
    return ontleding.gegevens


@lru_cache(maxsize=1)
def landelijke_regelingen() -> tuple[Regeling, ...]:
    """The laws and guidelines that come with the package; raise KaderFout where their data is broken."""
    return tuple(
        Regeling.model_validate(_inhoud(bestand)) for bestand in _bestanden(_data()) if bestand.name != _GELIJKGESTELD
    )


@lru_cache(maxsize=1)
def _gelijkgesteld() -> Gelijkgesteld:
    inhoud = _inhoud(_data() / "wet" / "algemene-termijnenwet" / _GELIJKGESTELD)
    gelezen = [besluit for besluit in inhoud["besluiten"] if besluit["zekerheid"] == Leeszekerheid.LETTERLIJK]
    gehoord = [besluit for besluit in inhoud["besluiten"] if besluit not in gelezen]
    return Gelijkgesteld(_dagen(gelezen), _dagen(gehoord), int(inhoud["van"]), int(inhoud["tot"]))


def _dagen(besluiten: Iterable[Any]) -> frozenset[date]:
    return frozenset(date.fromisoformat(dag) for besluit in besluiten for dag in besluit["dagen"])

"""A case is a file: a difference from a correct file, and the outcome it must have."""

import json
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache
from itertools import zip_longest
from pathlib import Path
from typing import Any, get_args

from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.kader.kader import Kader
from participatie_cli.model.dossier import MAPPEN, Dossier, soortnaam
from participatie_cli.model.een_instrument import EenInstrument
from participatie_cli.store.kader import landelijk_kader
from participatie_cli.store.kaderdata import landelijk
from participatie_cli.store.yaml import ontleed
from participatie_cli.values.pad import Pad
from participatie_cli.values.veld import Feit
from participatie_cli.values.velden import modellen

GEVALLEN = Path(__file__).parent / "rules"
BASIS = GEVALLEN / "basis"
EIGEN_KADER = Path(__file__).parent.parent / "register" / "kader.yaml"
PEILDATUM = date(2025, 1, 1)
PER_PLAATS = frozenset({"instrumenten", "terinzageleggingen"})
INSTRUMENTEN = tuple(modellen(EenInstrument))
SOORTEN = {soortnaam(soort): soort for soort in MAPPEN.values()}


def lees_yaml(tekst: str) -> Any:
    ontleding = ontleed(tekst)
    assert not ontleding.problemen, ontleding.problemen
    return ontleding.gegevens


def met_verschil(basis: Any, verschil: Any) -> Any:
    """Apply a difference as RFC 7386 does: blocks merge, an empty value removes, all else replaces.

    The lists of PER_PLAATS merge too, place by place, since a case is about one of their entries.
    """
    if not isinstance(verschil, dict):
        return verschil
    uitkomst = dict(basis) if isinstance(basis, dict) else {}
    for sleutel, waarde in verschil.items():
        if waarde is None:
            uitkomst.pop(sleutel, None)
        else:
            voeg_samen = _per_plaats if sleutel in PER_PLAATS else met_verschil
            uitkomst[sleutel] = voeg_samen(uitkomst.get(sleutel), waarde)
    return uitkomst


def _per_plaats(basis: Any, verschil: Any) -> Any:
    if not isinstance(basis, list) or not isinstance(verschil, list):
        return verschil
    return [met_verschil(een, ander) for een, ander in zip_longest(basis[: len(verschil)], verschil)]


@lru_cache(maxsize=32)
def basis(soort: str) -> Any:
    """A correct file of this kind, not to be changed; the municipality's own norms are those of the real register."""
    gegevens = lees_yaml((BASIS / f"{soort}.yaml").read_text(encoding="utf-8"))
    return gegevens | {"regelingen": _eigen_regelingen()} if soort == "kader" else gegevens


@lru_cache(maxsize=1)
def _eigen_regelingen() -> Any:
    """Those of the real register; one may deviate from its ordinance here, so that cases can show what that does."""
    regelingen = lees_yaml(EIGEN_KADER.read_text(encoding="utf-8"))["regelingen"]
    return [{**een, "afwijken": {"mag": "kan"}} if een["laag"] == "verordening" else een for een in regelingen]


def dossier(soort: str, verschil: Any = None) -> Dossier:
    gegevens = met_verschil(basis(soort), verschil or {})
    if soort == "project" and isinstance(gegevens.get("instrumenten"), list):
        verschillen = (verschil or {}).get("instrumenten") or []
        paren = zip_longest(gegevens["instrumenten"], verschillen, fillvalue={})
        gegevens["instrumenten"] = [_passend(een, ander) for een, ander in paren]
    return SOORTEN[soort].model_validate(gegevens)


def _passend(instrument: dict[str, Any], verschil: dict[str, Any]) -> dict[str, Any]:
    """Another kind of instrument keeps of the basis only what it knows, so that a case need not take it away."""
    (kent,) = (set(een.model_fields) for een in INSTRUMENTEN if instrument["soort"] in _soorten(een))
    return {sleutel: waarde for sleutel, waarde in instrument.items() if sleutel in kent or sleutel in verschil}


def _soorten(instrument: type[Feit]) -> tuple[str, ...]:
    return get_args(instrument.model_fields["soort"].annotation)


def kader(verschil: Any = None) -> Kader:
    """The framework that a case is held against; many cases have the same."""
    return _kader(json.dumps(verschil or {}))


@lru_cache(maxsize=512)
def _kader(verschil: str) -> Kader:
    return nieuw_kader(json.loads(verschil))


def nieuw_kader(verschil: Any) -> Kader:
    """The same, put together anew."""
    rijk = landelijk_kader()
    if verschil == "ontbreekt":
        return rijk
    gemeente = Gemeentekader.model_validate(met_verschil(basis("kader"), verschil))
    return Kader.van(
        landelijk().regelingen,
        gemeente,
        rijk.gelijkgesteld,
        rijk.uitgave,
        rijk.meetlat,
        rijk.gemeenten,
        rijk.eigen_sleutels,
        rijk.woordenboek,
    )


def is_plek(soort: type[Feit], pad: Pad) -> bool:
    """Whether the keys of a path are fields that a file of this kind can have there."""
    hier: set[type[Feit]] = {soort}
    for stap in (stap for stap in pad if isinstance(stap, str)):
        velden = [model.model_fields[stap] for model in hier if stap in model.model_fields]
        if not velden:
            return False
        hier = {onder for veld in velden for onder in modellen(veld.annotation)}
    return True


@dataclass(frozen=True)
class Geval:
    """One case; its file is read when somebody asks what it says."""

    pad: Path

    @cached_property
    def inhoud(self) -> dict[str, Any]:
        inhoud: dict[str, Any] = lees_yaml(self.pad.read_text(encoding="utf-8"))
        return inhoud

    @property
    def code(self) -> str:
        return self.pad.parent.name

    @property
    def peildatum(self) -> date:
        return date.fromisoformat(self.inhoud.get("peildatum", PEILDATUM.isoformat()))

    def __str__(self) -> str:
        return f"{self.code}/{self.pad.stem}"


@lru_cache(maxsize=1)
def alle_gevallen() -> list[Geval]:
    return [Geval(pad) for pad in sorted(GEVALLEN.glob("*/*.yaml")) if pad.parent != BASIS]

"""The contents of a file as an outline: its keys by their Dutch names, and the facts below them with their day."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from participatie_cli.store.schets.deel import Tekstbereik, Tekstdeel
from participatie_cli.usecases.taal.blik import Taalblik
from participatie_cli.values.veld import Feit

_LANGST: Final = 60
_DIEPST: Final = 4
"""Levels of the outline: below that nobody looks for a place."""


@dataclass(slots=True)
class Symbool:
    """A key or a fact: what it is called, and what it says in a few words. `kop` is where its name stands."""

    naam: str
    detail: str
    heel: Tekstbereik
    kop: Tekstbereik
    is_feit: bool
    onder: list["Symbool"] = field(default_factory=list)


def symbolen(blik: Taalblik) -> list[Symbool]:
    """The outline of a text."""
    return list(_onder(blik, (), _DIEPST))


def _onder(blik: Taalblik, pad: tuple[str | int, ...], diepte: int) -> Iterator[Symbool]:
    for deel in blik.schets.onder(pad) if diepte else ():
        onder = list(_onder(blik, deel.pad, diepte - 1))
        naam, detail = _sleutelnaam(blik, deel) if deel.is_sleutel else _feitnaam(blik, deel)
        tot = max((deel.sleutel[1], deel.waarde[1], *(een.heel[1] for een in onder)))
        kop = deel.sleutel if deel.sleutel[0] < deel.sleutel[1] else deel.waarde
        yield Symbool(naam, detail, (min(deel.sleutel[0], kop[0]), tot), kop, not deel.is_sleutel, onder)


def _sleutelnaam(blik: Taalblik, deel: Tekstdeel) -> tuple[str, str]:
    veld = blik.veld(deel.pad)
    titel = veld[2].title if veld else None
    return titel or str(deel.pad[-1]) or "(leeg)", _kort(deel.tekst or "")


def _feitnaam(blik: Taalblik, deel: Tekstdeel) -> tuple[str, str]:
    """What a fact says of itself, and its day; of a text in a list that text."""
    model = blik.model(deel.pad)
    if model is None or deel.tekst is not None:
        return _kort(deel.tekst or "") or f"{int(deel.pad[-1]) + 1}", ""
    kern = _tekst(blik, deel, model.KERN) or _soort(blik, deel, model)
    return _kort(kern) or f"{int(deel.pad[-1]) + 1}", _kort(_tekst(blik, deel, model.DAG))


def _soort(blik: Taalblik, deel: Tekstdeel, model: type[Feit]) -> str:
    return _tekst(blik, deel, "soort") or (model.HEET or model.__name__).lower()


def _tekst(blik: Taalblik, deel: Tekstdeel, sleutel: str | None) -> str:
    daar = blik.schets.deel((*deel.pad, sleutel)) if sleutel else None
    return (daar.tekst if daar else None) or ""


def _kort(tekst: str) -> str:
    return tekst if len(tekst) <= _LANGST else f"{tekst[: _LANGST - 1]}…"

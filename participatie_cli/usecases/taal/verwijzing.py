"""What a value can refer to, and where that is: what a register lets one choose from, a source of the file, a key."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import Final

from participatie_cli.kader.bepaling import Bepaling
from participatie_cli.model.bron import Bronvermelding, Weerspraak
from participatie_cli.model.dossier import soortnaam
from participatie_cli.model.programma import Maatregel
from participatie_cli.model.project import Project
from participatie_cli.model.toolbox import Werkvorm
from participatie_cli.store.register import KADERBESTAND
from participatie_cli.store.werkvormen import MAP, landelijke_werkvormen
from participatie_cli.toolbox.gereedschap import Toolbox
from participatie_cli.usecases.registerkeuzes import PLEKKEN, Lijstnaam, lijsten_van
from participatie_cli.usecases.taal.blik import Taalblik
from participatie_cli.values.pad import Pad
from participatie_cli.values.veld import Feit


class Eigennaam(Enum):
    """What a field refers to that is in no list of the register: a source of the file itself, or a key of rules."""

    BRON = auto()
    SLEUTEL = auto()


Verwijzingsoort = Lijstnaam | Eigennaam
REGELLIJSTEN: Final = frozenset({Lijstnaam.REGELS, Lijstnaam.AFWIJKBARE_REGELS, Lijstnaam.OORDEELREGELS})
_EIGEN: Final[dict[tuple[type[Feit], str], Eigennaam]] = {
    (Bronvermelding, "bron"): Eigennaam.BRON,
    (Weerspraak, "bron"): Eigennaam.BRON,
    (Bepaling, "id"): Eigennaam.SLEUTEL,
}
_BESTANDEN: Final[dict[Lijstnaam, type[Feit]]] = {
    Lijstnaam.PROJECTEN: Project,
    Lijstnaam.ACTIES: Maatregel,
    Lijstnaam.WERKVORMEN: Werkvorm,
}
"""The lists of which each word is the name of a file."""
_IN_KADER: Final[dict[Lijstnaam, Pad]] = {
    Lijstnaam.TREDEN: ("ladder", "treden"),
    Lijstnaam.WIJKEN: ("wijken",),
    Lijstnaam.THEMAS: ("themas",),
    Lijstnaam.CATEGORIEEN: ("verplichte_participatie",),
}
"""Where in kader.yaml the words of a list stand."""
_WAT: Final = {
    Lijstnaam.WIJKEN: "een wijk of gebied uit kader.yaml",
    Lijstnaam.THEMAS: "een thema uit kader.yaml",
}
"""What a word of a list is that says no more than itself."""


@dataclass(frozen=True, slots=True)
class Verwijsdoel:
    """Something that can be referred to by its `id`: what it is called, and what it is.

    It is written down in `bestand`, at or below `pad`. Without `bestand` it is nowhere to be seen.
    """

    id: str
    titel: str
    uitleg: str = ""
    bestand: Path | None = None
    pad: Pad = ()


def verwijst(model: type[Feit], veld: str) -> Verwijzingsoort | None:
    """What a field of a kind of fact refers to; None where it stands by itself."""
    alle: dict[tuple[type[Feit], str], Verwijzingsoort] = {**PLEKKEN, **_EIGEN}
    return next((soort for (van, naam), soort in alle.items() if naam == veld and issubclass(model, van)), None)


def doelen(blik: Taalblik, soort: Verwijzingsoort) -> Iterator[Verwijsdoel]:
    """All that can be referred to in a file."""
    if isinstance(soort, Eigennaam):
        return _bronnen(blik) if soort is Eigennaam.BRON else _sleutels(blik)
    if soort is Lijstnaam.WERKVORMEN:
        return _werkvormen(blik)
    return _bestanden(blik, _BESTANDEN[soort]) if soort in _BESTANDEN else _uit_lijst(blik, soort)


def doel_op(blik: Taalblik, pad: Pad) -> tuple[Verwijzingsoort, str, Verwijsdoel | None] | None:
    """What the value at a place refers to: its kind, its id, and what that is, if there is such a thing."""
    deel, veld = blik.schets.deel(pad), blik.veld(pad)
    soort = verwijst(veld[0], veld[1]) if veld else None
    if deel is None or soort is None or not deel.tekst:
        return None
    return soort, deel.tekst, next((een for een in doelen(blik, soort) if een.id == deel.tekst), None)


def _bronnen(blik: Taalblik) -> Iterator[Verwijsdoel]:
    """The sources that the file names itself."""
    for deel in blik.schets.onder(("bronnen",)):
        velden = {str(een.pad[-1]): een.tekst or "" for een in blik.schets.onder(deel.pad)}
        if velden.get("id"):
            zekerheid = f"Zekerheid: {velden['zekerheid']}." if velden.get("zekerheid") else ""
            uitleg = "\n\n".join(filter(None, (velden.get("adres"), zekerheid)))
            yield Verwijsdoel(velden["id"], velden.get("titel", ""), uitleg, blik.bestand.pad, ("bronnen",))


def _sleutels(blik: Taalblik) -> Iterator[Verwijsdoel]:
    """The keys under which rules look for what a municipality laid down itself."""
    for een in blik.kader.eigen_sleutels.values():
        yield Verwijsdoel(een.id, een.titel, blik.kader.over_sleutel(een.id) or een.uitleg)


def _werkvormen(blik: Taalblik) -> Iterator[Verwijsdoel]:
    """The methods of the municipality itself, and the national ones that it did not replace."""
    eigen = {een.id: een for een in _bestanden(blik, Werkvorm)}
    yield from eigen.values()
    for een in landelijke_werkvormen():
        if een.id not in eigen:
            yield Verwijsdoel(een.id, een.titel, een.samenvatting, MAP / f"{een.id}.yaml", ("id",))


def _bestanden(blik: Taalblik, soort: type[Feit]) -> Iterator[Verwijsdoel]:
    """The other files of a kind."""
    naam = soortnaam(soort)
    for een in blik.bekend:
        if een.soort == naam and een.pad != blik.bestand.pad:
            yield Verwijsdoel(een.pad.stem, een.titel or "", f"Een {naam} van dit register.", een.pad, ("id",))


def _uit_lijst(blik: Taalblik, soort: Lijstnaam) -> Iterator[Verwijsdoel]:
    """The words of a list that follows from kader.yaml, or from the program."""
    geen_bestanden = {soortnaam(een): frozenset[str]() for een in _BESTANDEN.values()}
    lijsten = lijsten_van(blik.kader.gemeente, Toolbox(()), geen_bestanden)
    pad = _IN_KADER.get(soort)
    bestand = blik.bestand.register / KADERBESTAND if pad else None
    for een in lijsten.get(soort, ()):
        yield Verwijsdoel(een.woord, een.naam or _WAT.get(soort, ""), een.uitleg or "", bestand, pad or ())

"""What a kind of fact is: where it stands in a file, which questions it takes, and what the answers change."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from participatie_cli.gesprek.noteren.stand import Noteerstand, Notitie, Openstaand
from participatie_cli.gesprek.vraag import Antwoorden, Gespreksantwoord, Keuze, Vraagvorm
from participatie_cli.model.dossier import Dossier
from participatie_cli.values.pad import Pad
from participatie_cli.values.veld import Feit

WELKE: Final = "welke"
"""The question that asks to which of the entries of a file a fact belongs."""
VANDAAG: Final = "vandaag"

Antwoordvoorstel = Callable[[Noteerstand, Antwoorden], str]
Openstaanden = Callable[[Noteerstand], tuple[Openstaand, ...]]


def geen_voorstel(stand: Noteerstand, gegeven: Antwoorden) -> str:
    """Nothing to begin with."""
    return ""


def vandaag(stand: Noteerstand, gegeven: Antwoorden) -> str:
    """Today, as one types it."""
    return VANDAAG


def altijd(stand: Noteerstand, gegeven: Antwoorden) -> bool:
    """Whatever was answered."""
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class Veldvraag:
    """A question about one field of the model, which says itself what it takes and whether it may be left out.

    `als` says after which answers it is asked. A day that is `geweest` cannot lie ahead. `keuzes` gives what there is
    to choose where that are no words of the model. Without `mag_onbekend` it needs an answer that is known. What
    answers a question of which the `veld` is no field of the kind goes through `vertaal` of that kind.
    """

    veld: str
    tekst: str
    waarom: str
    vorm: Vraagvorm = Vraagvorm.TEKST
    voorstel: Antwoordvoorstel = geen_voorstel
    als: Callable[[Noteerstand, Antwoorden], bool] = altijd
    geweest: bool = False
    keuzes: Callable[[Noteerstand], tuple[Keuze, ...]] | None = None
    mag_leeg: bool | None = None
    mag_onbekend: bool = True
    waar_te_vinden: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Keus:
    """Which of the entries of a file it is about: `open` gives those to which it can belong, the likely ones first."""

    tekst: str
    waarom: str
    open: Openstaanden
    meer: bool = False


class Wijze(Enum):
    """How the answers stand in the file: as one more entry of a list, as one block, or each as a field."""

    ERBIJ = auto()
    BLOK = auto()
    VELDEN = auto()


Vertaling = Callable[["Noteersoort", Noteerstand, Antwoorden], Notitie]


def plekken(soort: "Noteersoort", stand: Noteerstand, gegeven: Antwoorden) -> tuple[Pad, ...]:
    """Where the answers go: below each of the entries that were chosen, or at the place of the kind itself."""
    if soort.keus is None:
        return ((),)
    gekozen = gegeven.get(WELKE)
    nummers = gekozen if isinstance(gekozen, tuple) else (gekozen,)
    open_ = soort.keus.open(stand)
    return tuple(een.pad for nr, een in enumerate(open_, start=1) if str(nr) in nummers)


def ingevuld(soort: "Noteersoort", gegeven: Antwoorden) -> dict[str, object]:
    """The fields that were answered, in the order of the model; a list as a list."""
    return {
        naam: _als_waarde(antwoord)
        for naam in soort.feit.model_fields
        if (antwoord := gegeven.get(naam)) is not None and naam in soort.velden
    }


def _als_waarde(antwoord: Gespreksantwoord) -> object:
    return list(antwoord) if isinstance(antwoord, tuple) else str(antwoord)


def gewone_vertaling(soort: "Noteersoort", stand: Noteerstand, gegeven: Antwoorden) -> Notitie:
    """The answers as they are, at the place of their kind."""
    ouders, velden = plekken(soort, stand, gegeven), ingevuld(soort, gegeven)
    gezien = ouders if soort.keus else ()
    doelen = [(*ouder, *soort.plek) for ouder in ouders]
    if soort.wijze is Wijze.ERBIJ:
        return Notitie(erbij=tuple((doel, velden) for doel in doelen), gezien=gezien)
    if soort.wijze is Wijze.BLOK:
        return Notitie(gezet=tuple((doel, velden) for doel in doelen), gezien=gezien)
    return Notitie(gezet=tuple(((*doel, naam), een) for doel in doelen for naam, een in velden.items()), gezien=gezien)


def kan_altijd(stand: Noteerstand) -> bool:
    """Whatever stands in the file already."""
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class Noteersoort:
    """A kind of fact. `feit` is the type of the model whose fields are asked for, and `plek` where they go.

    With a `keus` that is a place below the entry that the user chose. `ook` are other words for it. `kan` says whether
    it makes sense for a file, such as an end report only where there is none.
    """

    naam: str
    uitleg: str
    over: tuple[type[Dossier], ...]
    feit: type[Feit]
    plek: Pad
    vragen: tuple[Veldvraag, ...]
    wijze: Wijze = Wijze.ERBIJ
    keus: Keus | None = None
    ook: tuple[str, ...] = ()
    kan: Callable[[Noteerstand], bool] = kan_altijd
    vertaal: Vertaling = gewone_vertaling

    @property
    def velden(self) -> frozenset[str]:
        """The names of what is asked."""
        return frozenset(een.veld for een in self.vragen)

    def te_noteren(self, stand: Noteerstand) -> bool:
        """Whether there is anything of this kind to record in a file."""
        past = isinstance(stand.dossier, self.over) and self.kan(stand)
        return past and (self.keus is None or bool(self.keus.open(stand)))

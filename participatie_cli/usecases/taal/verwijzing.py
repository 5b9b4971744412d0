"""What a value can refer to: a source of the file, a rung, a method, another file, a rule. Each with what it is."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Final

from participatie_cli.kader.benamingen import Lijn
from participatie_cli.kader.bepaling import Bepaling
from participatie_cli.kader.gemeente import HELE_GEMEENTE
from participatie_cli.kader.ladder import Werkvormtreden
from participatie_cli.kader.scoreaanpassing import Scoreaanpassing
from participatie_cli.model.activiteit import Activiteit
from participatie_cli.model.afweging import Afweging
from participatie_cli.model.afwijking import Afwijking, Verwijzing
from participatie_cli.model.bron import Bronvermelding, Weerspraak
from participatie_cli.model.initiatief import Gebied
from participatie_cli.model.niveau import Niveauwijziging
from participatie_cli.model.oordeel import Oordeel
from participatie_cli.model.programma import Experiment, Maatregel
from participatie_cli.model.project import Project
from participatie_cli.model.resultaat import Les
from participatie_cli.model.toolbox import Werkvorm
from participatie_cli.model.vergunning import Omgevingsvergunning
from participatie_cli.rules.catalog import regelbladen
from participatie_cli.store.register import KADERBESTAND
from participatie_cli.store.werkvormen import MAP, landelijke_werkvormen
from participatie_cli.usecases.taal.blik import Taalblik
from participatie_cli.values.onbekend import bekend
from participatie_cli.values.pad import Pad
from participatie_cli.values.veld import Feit


@dataclass(frozen=True, slots=True)
class Verwijsdoel:
    """Something that can be referred to by its `id`: what it is called, and what it is.

    It is written down in `bestand`: at `pad`, or in the list at `pad` as the entry with this id, or there itself.
    Without `bestand` it is nowhere to be seen.
    """

    id: str
    titel: str
    uitleg: str = ""
    bestand: Path | None = None
    pad: Pad = ()


def bronnen(blik: Taalblik) -> Iterator[Verwijsdoel]:
    """The sources that the file names itself."""
    for deel in blik.schets.onder(("bronnen",)):
        velden = {str(een.pad[-1]): een.tekst or "" for een in blik.schets.onder(deel.pad)}
        if velden.get("id"):
            uitleg = "\n\n".join(filter(None, (velden.get("adres"), _zekerheid(velden.get("zekerheid")))))
            yield Verwijsdoel(velden["id"], velden.get("titel", ""), uitleg, blik.bestand.pad, ("bronnen",))


def _zekerheid(woord: str | None) -> str:
    return f"Zekerheid: {woord}." if woord else ""


def treden(blik: Taalblik) -> Iterator[Verwijsdoel]:
    """The rungs of the ladder that the municipality uses, each with what it promises."""
    for trede in blik.kader.gemeente.ladder.treden if blik.kader.gemeente else ():
        yield Verwijsdoel(trede.id, trede.naam, trede.uitleg, _kader(blik), ("ladder", "treden"))


def wijken(blik: Taalblik) -> Iterator[Verwijsdoel]:
    """The districts that kader.yaml names, and the municipality as a whole."""
    yield Verwijsdoel(HELE_GEMEENTE, "het project gaat over de hele gemeente")
    for wijk in bekend(blik.kader.gemeente.wijken) if blik.kader.gemeente else ():
        yield Verwijsdoel(wijk, "een wijk of gebied uit kader.yaml", "", _kader(blik), ("wijken",))


def themas(blik: Taalblik) -> Iterator[Verwijsdoel]:
    """The themes that kader.yaml names."""
    for thema in bekend(blik.kader.gemeente.themas) if blik.kader.gemeente else ():
        yield Verwijsdoel(thema, "een thema uit kader.yaml", "", _kader(blik), ("themas",))


def werkvormen(blik: Taalblik) -> Iterator[Verwijsdoel]:
    """The methods of the municipality itself, and the national ones that it did not replace."""
    eigen = {een.id: een for een in _bestanden(blik, "werkvorm")}
    yield from eigen.values()
    for een in landelijke_werkvormen():
        if een.id not in eigen:
            yield Verwijsdoel(een.id, een.titel, een.samenvatting, MAP / f"{een.id}.yaml", ("id",))


def projecten(blik: Taalblik) -> Iterator[Verwijsdoel]:
    """The other projects of the register."""
    return _bestanden(blik, "project")


def maatregelen(blik: Taalblik) -> Iterator[Verwijsdoel]:
    """The actions of the programme."""
    return _bestanden(blik, "maatregel")


def _bestanden(blik: Taalblik, soort: str) -> Iterator[Verwijsdoel]:
    for een in blik.bekend:
        if een.soort == soort and een.pad != blik.bestand.pad:
            yield Verwijsdoel(een.pad.stem, een.titel or "", f"Een {soort} van dit register.", een.pad, ("id",))


def regels(blik: Taalblik) -> Iterator[Verwijsdoel]:
    """All rules, by their code. A rule stands where the norm stands that it rests on."""
    for blad in regelbladen():
        yield Verwijsdoel(blad.regel.code, blad.tekst.titel, "")


def categorieen(blik: Taalblik) -> Iterator[Verwijsdoel]:
    """The categories in which the council made participation obligatory."""
    gemeente = blik.kader.gemeente
    for nummer, aanwijzing in enumerate(bekend(gemeente.verplichte_participatie or ()) if gemeente else ()):
        for een in bekend(aanwijzing.categorieen):
            plek = ("verplichte_participatie", nummer, "categorieen")
            yield Verwijsdoel(een.id, str(een.tekst), "", _kader(blik), plek)


def eigen_sleutels(blik: Taalblik) -> Iterator[Verwijsdoel]:
    """The keys under which rules look for what a municipality laid down itself."""
    for een in blik.kader.eigen_sleutels.values():
        yield Verwijsdoel(een.id, een.titel, blik.kader.over_sleutel(een.id) or een.uitleg)


def criteria(blik: Taalblik) -> Iterator[Verwijsdoel]:
    """The criteria of the development lines."""
    for een in blik.kader.meetlat.per_id.values() if blik.kader.meetlat else ():
        yield Verwijsdoel(een.id, een.vraag, een.keuze)


def _kader(blik: Taalblik) -> Path:
    return blik.bestand.register / KADERBESTAND


Verwijsdoelen = Callable[[Taalblik], Iterator[Verwijsdoel]]


class Verwijzingsoort(Enum):
    """What a field refers to; its value gives all that it can refer to."""

    BRON = (bronnen,)
    TREDE = (treden,)
    WIJK = (wijken,)
    THEMA = (themas,)
    WERKVORM = (werkvormen,)
    PROJECT = (projecten,)
    MAATREGEL = (maatregelen,)
    REGEL = (regels,)
    CATEGORIE = (categorieen,)
    SLEUTEL = (eigen_sleutels,)
    CRITERIUM = (criteria,)

    def doelen(self, blik: Taalblik) -> Iterator[Verwijsdoel]:
        """All that can be referred to from a file."""
        return self.value[0](blik)


_S: Final = Verwijzingsoort
VERWIJST: Final[dict[tuple[type[Feit], str], Verwijzingsoort]] = {
    (Bronvermelding, "bron"): _S.BRON,
    (Weerspraak, "bron"): _S.BRON,
    (Afweging, "niveau"): _S.TREDE,
    (Niveauwijziging, "niveau"): _S.TREDE,
    (Werkvorm, "niveaus"): _S.TREDE,
    (Werkvormtreden, "niveaus"): _S.TREDE,
    (Werkvormtreden, "werkvorm"): _S.WERKVORM,
    (Activiteit, "methode"): _S.WERKVORM,
    (Gebied, "wijken"): _S.WIJK,
    (Project, "themas"): _S.THEMA,
    (Verwijzing, "id"): _S.PROJECT,
    (Maatregel, "projecten"): _S.PROJECT,
    (Experiment, "project"): _S.PROJECT,
    (Lijn, "acties"): _S.MAATREGEL,
    (Afwijking, "regel"): _S.REGEL,
    (Oordeel, "regel"): _S.REGEL,
    (Les, "regel"): _S.REGEL,
    (Omgevingsvergunning, "bopa_categorie"): _S.CATEGORIE,
    (Bepaling, "id"): _S.SLEUTEL,
    (Scoreaanpassing, "criterium"): _S.CRITERIUM,
}
"""What each field refers to. `tests/editor` looks in the model for fields that are not named here."""


def verwijst(model: type[Feit], veld: str) -> Verwijzingsoort | None:
    """What a field of a kind of fact refers to; None where it stands by itself."""
    return next((soort for (van, naam), soort in VERWIJST.items() if naam == veld and issubclass(model, van)), None)


def doel_op(blik: Taalblik, pad: Pad) -> tuple[Verwijzingsoort, str, Verwijsdoel | None] | None:
    """What the value at a place refers to: its kind, its id, and what that is, if there is such a thing."""
    deel, veld = blik.schets.deel(pad), blik.veld(pad)
    soort = verwijst(veld[0], veld[1]) if veld else None
    if deel is None or soort is None or not deel.tekst:
        return None
    return soort, deel.tekst, next((een for een in soort.doelen(blik) if een.id == deel.tekst), None)

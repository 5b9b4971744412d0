"""The toolbox of one municipality: the national methods, with its own beside them or instead of them."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.model.toolbox import Werkvorm
from participatie_cli.values.onbekend import ONBEKEND, Onbekend, bekend


class Werkvormherkomst(StrEnum):
    """Whose description of a method it is."""

    LANDELIJK = "landelijk"
    EIGEN = "eigen"
    AANGEPAST = "aangepast"

    @property
    def voluit(self) -> str:
        """As it stands on a page."""
        return _HERKOMST[self]


_HERKOMST = {
    Werkvormherkomst.LANDELIJK: "komt met het programma",
    Werkvormherkomst.EIGEN: "een werkvorm van deze gemeente",
    Werkvormherkomst.AANGEPAST: "de beschrijving van deze gemeente, in plaats van de landelijke",
}


@dataclass(frozen=True, slots=True)
class Gereedschap:
    """A method as a municipality has it: `niveaus` are rungs of its own ladder, `bestand` its file where it has one."""

    werkvorm: Werkvorm
    niveaus: tuple[str, ...] | Onbekend
    herkomst: Werkvormherkomst
    bestand: str | None = None

    @property
    def id(self) -> str:
        """The id by which projects name it."""
        return self.werkvorm.id

    @property
    def titel(self) -> str:
        """What it is called."""
        return self.werkvorm.titel


@dataclass(frozen=True, slots=True)
class Toolbox:
    """All methods in the order of their titles; `ongelezen` are the files of the register that could not be read."""

    werkvormen: tuple[Gereedschap, ...]
    ongelezen: tuple[str, ...] = ()

    def genoemd(self, naam: str) -> tuple[Gereedschap, ...]:
        """The methods that somebody means by an id, or by a title, which can be that of more of them."""
        klein = naam.strip().lower()
        op_id = tuple(een for een in self.werkvormen if een.id == klein)
        return op_id or tuple(een for een in self.werkvormen if een.titel.lower() == klein)


def stel_samen(
    landelijk: Iterable[Werkvorm],
    eigen: Iterable[tuple[str, Werkvorm]],
    gemeente: Gemeentekader | None,
    ongelezen: tuple[str, ...] = (),
) -> Toolbox:
    """Put the methods together: a file of the municipality with the id of a national one stands instead of it.

    Two files with one id are both there, so that nobody gets one of them without knowing.
    """
    per_id = {een.id: een for een in landelijk}
    van_hier = [
        Gereedschap(
            een,
            gemeente.niveaus_van(een) if gemeente else een.niveaus,
            Werkvormherkomst.AANGEPAST if een.id in per_id else Werkvormherkomst.EIGEN,
            bestand,
        )
        for bestand, een in eigen
    ]
    vervangen = {een.id for een in van_hier}
    van_ver = [
        Gereedschap(een, _landelijke_treden(een, gemeente), Werkvormherkomst.LANDELIJK)
        for een in per_id.values()
        if een.id not in vervangen
    ]
    return Toolbox(tuple(sorted((*van_hier, *van_ver), key=lambda een: (een.titel.lower(), een.id))), ongelezen)


def _landelijke_treden(werkvorm: Werkvorm, gemeente: Gemeentekader | None) -> tuple[str, ...] | Onbekend:
    """The rungs of the municipality that the common words stand for, unless its kader.yaml says which they are."""
    if gemeente is None:
        return werkvorm.niveaus
    eigen = gemeente.eigen_niveaus(werkvorm.id)
    return (gemeente.ladder.treden_bij(bekend(werkvorm.niveaus)) or ONBEKEND) if eigen is None else eigen

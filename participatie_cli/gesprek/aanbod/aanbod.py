"""A proposal for a fact: what it would say, where in which file that stands, and the source that it would name."""

from collections.abc import Mapping
from dataclasses import dataclass

from participatie_cli.gesprek.noteren.soort import Noteersoort


class AndereExport(Exception):
    """An export that is not as those that were seen; `zin` names what was expected and what was found."""

    def __init__(self, zin: str, herstel: str) -> None:
        super().__init__(zin)
        self.zin, self.herstel = zin, herstel


@dataclass(frozen=True, slots=True)
class Aanbodbron:
    """Where it can be read: the id to propose for it, its title and its address."""

    id: str
    titel: str
    adres: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Aanbod:
    """One proposal.

    `id` is its name for options and JSON, the same at each reading. With one of `soorten` it is that kind of fact; of
    more the user says which. `antwoorden` are the answers as one types them, by the field. `plek` is where it stands,
    and `plekken` where each answer came from. `getoond` is what the user sees of it in place of the answers. By the
    fields of `herkend_aan` a fact is known again of which the user changed other words.
    """

    id: str
    kop: str
    soorten: tuple[Noteersoort, ...]
    antwoorden: Mapping[str, str]
    bron: Aanbodbron
    plek: str
    plekken: Mapping[str, str]
    getoond: tuple[str, ...] = ()
    herkend_aan: tuple[str, ...] = ()
    eigen_bron: bool = False
    """Whether the source is about this alone: where it is recorded, so is the proposal."""


@dataclass(frozen=True, slots=True)
class Aanbodlijst:
    """What a file offers. `van_personen` and `ongebruikt` are its columns that were passed over, and why."""

    naam: str
    aanbod: tuple[Aanbod, ...]
    van_personen: tuple[str, ...] = ()
    ongebruikt: tuple[str, ...] = ()
    opmerkingen: tuple[str, ...] = ()

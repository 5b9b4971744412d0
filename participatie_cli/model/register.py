"""The register seen from above: which files there are and how they refer to each other."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from participatie_cli.model.keuzes import Ontwikkellijn
from participatie_cli.values.pad import Pad


@dataclass(frozen=True, slots=True)
class Verwijst:
    """A reference from a place in a file to another file, by kind and id."""

    pad: Pad
    soort: str
    id: str


@dataclass(frozen=True, slots=True)
class Kaart:
    """The index card of one file: what remains in memory once the file itself has been judged.

    `bestand` is how the file is named to the user; `map` is its path below the register, with slashes, and no
    more than its name where it stands in no register. `lijn` is there for an action of the programme of which it is
    known, and `titel` for a method. The card is `volledig` unless what it is made of cannot all be read.
    """

    bestand: str
    soort: str
    id: str
    map: str
    verwijzingen: tuple[Verwijst, ...] = ()
    lijn: Ontwikkellijn | None = None
    volledig: bool = True
    titel: str | None = None

    @property
    def mappen(self) -> tuple[str, ...]:
        """The folders below the register in which the file stands; none where it stands in no register."""
        return tuple(self.map.split("/")[:-1])

    @property
    def naam(self) -> str:
        """The name of the file without its extension."""
        return self.map.split("/")[-1].rpartition(".")[0]


@dataclass(frozen=True, slots=True)
class Register:
    """The index cards of the files that were read, and the file names per kind of all that are there.

    `ongelezen` counts the files that could not be read; what holds for all files cannot be said while there are any.
    `kaderbestand` is how kader.yaml is named to the user. `landelijk` are the titles of the national methods, by id,
    where the register has methods of its own.
    """

    kaarten: tuple[Kaart, ...]
    aanwezig: Mapping[str, frozenset[str]]
    ongelezen: int = 0
    kaderbestand: str = "kader.yaml"
    landelijk: Mapping[str, str] = field(default_factory=dict)

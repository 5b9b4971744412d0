"""What questions may look at, what stands open in a file, and what is to change in it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from participatie_cli.gesprek.vraag import Keuze
from participatie_cli.model.dossier import Dossier
from participatie_cli.privacy.toegestaan import Toegestaan
from participatie_cli.values.pad import Pad

Item = Mapping[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Noteerstand:
    """What questions may look at: the file, today, what a text may hold, and what there is to choose outside the file.

    `elders` holds choices by the name of the question that offers them, such as the rules for a deviation.
    """

    dossier: Dossier
    vandaag: date
    toegestaan: Toegestaan = field(default_factory=Toegestaan)
    elders: Mapping[str, tuple[Keuze, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Openstaand:
    """An entry of a file to which something can be added, and how it is called to the user."""

    pad: Pad
    naam: str


@dataclass(frozen=True, slots=True)
class Notitie:
    """What is to change in a file: entries to add by their list, and values to set by their place.

    `gezien` are the places of the entries that the user chose: they must still be the same when it is written.
    """

    erbij: tuple[tuple[Pad, Item], ...] = ()
    gezet: tuple[tuple[Pad, object], ...] = ()
    gezien: tuple[Pad, ...] = ()

"""What a register lets one choose from: the rungs and districts of kader.yaml, methods, files and rules.

Where in the model one chooses from each of these lists stands here once (`PLEKKEN`); `tests/schemas` holds it to the
model.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import Final

from participatie_cli.kader.benamingen import Lijn
from participatie_cli.kader.gemeente import HELE_GEMEENTE, Gemeentekader
from participatie_cli.kader.ladder import Werkvormtreden
from participatie_cli.kader.scoreaanpassing import Scoreaanpassing
from participatie_cli.kader.termijnen import Verzoektermijn
from participatie_cli.model.activiteit import Activiteit
from participatie_cli.model.afweging import Afweging
from participatie_cli.model.afwijking import Afwijking, Verwijzing
from participatie_cli.model.dossier import soortnaam
from participatie_cli.model.een_instrument import Uitdaagverzoekinstrument
from participatie_cli.model.initiatief import Gebied
from participatie_cli.model.niveau import Niveauwijziging
from participatie_cli.model.oordeel import Oordeel
from participatie_cli.model.programma import Experiment, Maatregel
from participatie_cli.model.project import Project
from participatie_cli.model.resultaat import Les
from participatie_cli.model.toolbox import Werkvorm
from participatie_cli.model.uitdaagrecht import Uitdaagverzoek
from participatie_cli.model.vergunning import GEEN_CATEGORIE, Omgevingsvergunning
from participatie_cli.rules.catalog import Regelblad, regelbladen
from participatie_cli.store.kader import GelezenKader
from participatie_cli.store.kaderdata import landelijk
from participatie_cli.store.register import aanwezige_namen
from participatie_cli.toolbox.gereedschap import Toolbox
from participatie_cli.usecases.toolbox import lees_toolbox
from participatie_cli.values.doorloop import feiten
from participatie_cli.values.onbekend import bekend
from participatie_cli.values.veld import Feit


class Lijstnaam(Enum):
    """A list from which a field is filled in."""

    TREDEN = auto()
    WIJKEN = auto()
    THEMAS = auto()
    WERKVORMEN = auto()
    PROJECTEN = auto()
    ACTIES = auto()
    CATEGORIEEN = auto()
    VERZOEKSOORTEN = auto()
    CRITERIA = auto()
    REGELS = auto()
    AFWIJKBARE_REGELS = auto()
    OORDEELREGELS = auto()


@dataclass(frozen=True, slots=True)
class Lijstwoord:
    """One of a list: what is written, what it is called where that is something else, and what it means."""

    woord: str
    naam: str | None = None
    uitleg: str | None = None

    @property
    def voluit(self) -> str:
        """What a reader is told of it; nothing where the word says it all."""
        return ": ".join(een for een in (self.naam, self.uitleg) if een)


Lijsten = Mapping[Lijstnaam, tuple[Lijstwoord, ...]]

PLEKKEN: Final[Mapping[tuple[type[Feit], str], Lijstnaam]] = {
    (Afweging, "niveau"): Lijstnaam.TREDEN,
    (Niveauwijziging, "niveau"): Lijstnaam.TREDEN,
    (Werkvorm, "niveaus"): Lijstnaam.TREDEN,
    (Werkvormtreden, "niveaus"): Lijstnaam.TREDEN,
    (Gebied, "wijken"): Lijstnaam.WIJKEN,
    (Project, "themas"): Lijstnaam.THEMAS,
    (Activiteit, "methode"): Lijstnaam.WERKVORMEN,
    (Werkvormtreden, "werkvorm"): Lijstnaam.WERKVORMEN,
    (Verwijzing, "id"): Lijstnaam.PROJECTEN,
    (Maatregel, "projecten"): Lijstnaam.PROJECTEN,
    (Experiment, "project"): Lijstnaam.PROJECTEN,
    (Lijn, "acties"): Lijstnaam.ACTIES,
    (Omgevingsvergunning, "bopa_categorie"): Lijstnaam.CATEGORIEEN,
    (Uitdaagverzoek, "soort_verzoek"): Lijstnaam.VERZOEKSOORTEN,
    (Uitdaagverzoekinstrument, "soort_verzoek"): Lijstnaam.VERZOEKSOORTEN,
    (Scoreaanpassing, "criterium"): Lijstnaam.CRITERIA,
    (Les, "regel"): Lijstnaam.REGELS,
    (Afwijking, "regel"): Lijstnaam.AFWIJKBARE_REGELS,
    (Oordeel, "regel"): Lijstnaam.OORDEELREGELS,
}
"""Which fields are filled in from which list."""


def lijsten_in(register: Path, gelezen: GelezenKader) -> Lijsten:
    """The lists of a register on disk, of which only the files in `toolbox/` are read."""
    toolbox = lees_toolbox(register, gelezen.kader.gemeente, gelezen.toegestaan)
    return lijsten_van(gelezen.kader.gemeente, toolbox, aanwezige_namen(register))


def lijsten_van(gemeente: Gemeentekader | None, toolbox: Toolbox, namen: Mapping[str, frozenset[str]]) -> Lijsten:
    """The lists, each word once; `namen` are the files that are there by kind. One that is empty is unknown."""
    eigen = dict(_van_gemeente(gemeente)) if gemeente else {}
    bladen = regelbladen()
    lijsten: dict[Lijstnaam, Iterable[Lijstwoord]] = {
        **eigen,
        Lijstnaam.WERKVORMEN: (Lijstwoord(een.id, een.titel) for een in toolbox.werkvormen),
        Lijstnaam.PROJECTEN: map(Lijstwoord, sorted(namen[soortnaam(Project)])),
        Lijstnaam.ACTIES: map(Lijstwoord, sorted(namen[soortnaam(Maatregel)])),
        Lijstnaam.CRITERIA: (Lijstwoord(een.id, een.vraag) for een in landelijk().meetlat.per_id.values()),
        Lijstnaam.REGELS: _regels(bladen),
        Lijstnaam.AFWIJKBARE_REGELS: _regels(een for een in bladen if een.regel.af_te_wijken),
        Lijstnaam.OORDEELREGELS: _regels(een for een in bladen if een.regel.oordeel),
    }
    return {naam: tuple({een.woord: een for een in woorden}.values()) for naam, woorden in lijsten.items()}


def _van_gemeente(gemeente: Gemeentekader) -> Iterator[tuple[Lijstnaam, Iterable[Lijstwoord]]]:
    treden = gemeente.ladder.treden
    yield Lijstnaam.TREDEN, (Lijstwoord(een.id, een.naam, een.uitleg) for een in treden)
    yield Lijstnaam.WIJKEN, map(Lijstwoord, (*bekend(gemeente.wijken), HELE_GEMEENTE))
    yield Lijstnaam.THEMAS, map(Lijstwoord, bekend(gemeente.themas))
    categorieen = (een for besluit in bekend(gemeente.verplichte_participatie or ()) for een in besluit.categorieen)
    geen = Lijstwoord(GEEN_CATEGORIE, "een ander geval")
    yield Lijstnaam.CATEGORIEEN, (*(Lijstwoord(een.id, een.tekst) for een in categorieen), geen)
    termijnen = (een for _, een in feiten(gemeente) if isinstance(een, Verzoektermijn))
    yield Lijstnaam.VERZOEKSOORTEN, (Lijstwoord(een.soort_verzoek) for een in termijnen if een.soort_verzoek)


def _regels(bladen: Iterable[Regelblad]) -> Iterator[Lijstwoord]:
    """Each rule by its name and by its code, for both can be written."""
    for blad in bladen:
        yield Lijstwoord(blad.regel.naam, blad.tekst.titel, blad.regel.code)
        yield Lijstwoord(blad.regel.code, blad.tekst.titel)

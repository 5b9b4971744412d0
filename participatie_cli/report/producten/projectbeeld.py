"""One project as of a day, for products that tell of it: what came later is no fact yet."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any, Final

from participatie_cli.model.activiteit import Activiteit
from participatie_cli.model.belanghebbende import Belanghebbende
from participatie_cli.model.instrument import MetTerinzage
from participatie_cli.model.keuzes import Orgaan
from participatie_cli.model.project import Project
from participatie_cli.model.terinzage import Terinzage
from participatie_cli.report.feiten.later import van_later, zoals_toen
from participatie_cli.report.gegevens import Registerstand, Stuk
from participatie_cli.report.producten.tekstmaat import WEG, ingekort
from participatie_cli.report.producten.weigering import GeenProduct
from participatie_cli.results.agenda import Agendapunt
from participatie_cli.values.datum import Datum, telt
from participatie_cli.values.doorloop import op_pad
from participatie_cli.values.onbekend import Onbekend, bekend
from participatie_cli.values.suggestie import bedoelde_u

NOG_NIET: Final = "nog niet vastgelegd"
"""What stands where a fact is empty."""
_LANGSTE_TITEL: Final = 12
"""So many words fit in a heading."""
_MET_EIGEN_DAGEN: Final = frozenset({"activiteiten", "belanghebbenden", "instrumenten"})
"""Of these each day is asked by itself: an activity to come is a plan, and a group was there before it took part."""


@dataclass(frozen=True)
class Projectbeeld:
    """A project with the register that it stands in; `project` is without what came after the day."""

    stand: Registerstand
    stuk: Stuk
    project: Project

    @property
    def peildatum(self) -> date:
        """The day."""
        return self.stand.peildatum

    def wat(self, *pad: str) -> Any:
        """What stands at a place of the project; `onbekend` where a block on the way is, None where there is none."""
        return op_pad(self.project, pad)

    @property
    def beslisser(self) -> Orgaan | Onbekend | None:
        """Who decides."""
        beslisser: Orgaan | Onbekend | None = self.wat("afweging", "rollen", "beslisser")
        return beslisser

    @cached_property
    def gehouden(self) -> tuple[Activiteit, ...]:
        """The activities that have been, as far as is known."""
        return tuple(een for een in bekend(self.project.activiteiten) if telt(een.datum, self.peildatum))

    @cached_property
    def gepland(self) -> tuple[Activiteit, ...]:
        """The activities that are still to come."""
        return tuple(een for een in bekend(self.project.activiteiten) if not telt(een.datum, self.peildatum))

    @cached_property
    def groepen(self) -> tuple[Belanghebbende, ...]:
        """The groups with an interest; of who took part only later it is not told how many."""
        return tuple(
            een if telt(een.bereikt_op, self.peildatum) else een.model_copy(update={"bereikt": None})
            for een in bekend(self.project.belanghebbenden)
        )

    @cached_property
    def terinzages(self) -> tuple[Terinzage, ...]:
        """Every inspection, those to come included."""
        instrumenten = (een for een in bekend(self.project.instrumenten) if isinstance(een, MetTerinzage))
        return tuple(een for instrument in instrumenten for een in bekend(instrument.terinzageleggingen))

    @cached_property
    def agenda(self) -> tuple[Agendapunt, ...]:
        """What lies ahead with a day that has not surely passed, in order of time."""
        eigen = [een for een in self.stand.verslag.agenda if een.id == self.project.id and self._komt(een)]
        return tuple(sorted(eigen, key=_op_dag))

    def _komt(self, punt: Agendapunt) -> bool:
        return isinstance(punt.dag, Datum) and (punt.tot or punt.dag).laatst >= self.peildatum

    def plannen(self) -> Iterator[Agendapunt]:
        """What the file itself says of the days to come, without the terms that rules work out."""
        return (een for een in self.agenda if een.code is None)

    @property
    def titel(self) -> str:
        """What the project is called, as long as a heading can be."""
        return ingekort(self.project.titel, _LANGSTE_TITEL)

    @property
    def vindplaats(self) -> str:
        """Where all of it stands."""
        return f"het participatieregister, projecten/{self.project.id}.yaml"

    def waar_het_hele_staat(self, *, ingekort: bool) -> tuple[str, ...]:
        """That texts were shortened, and where they stand in full; nothing where all was told."""
        return (f"Waar {WEG} of “en nog” staat, is ingekort. Alles staat in {self.vindplaats}.",) if ingekort else ()


def is_leeg_opgeschreven(project: Project, veld: str) -> bool:
    """Whether somebody wrote that there is nothing, which says more than a key that was left out."""
    return veld in project.model_fields_set and getattr(project, veld) == ()


def projectbeeld(stand: Registerstand, kenmerk: str) -> Projectbeeld:
    """The project with an id; raise GeenProduct where the register has no public project of that name."""
    for stuk in stand.stukken:
        if isinstance(stuk.dossier, Project) and stuk.dossier.id == kenmerk.lower():
            return beeld_van(stand, stuk)
    namen = sorted(een.id for een in stand.van_soort(Project))
    zin = f"In het openbare deel van het register staat geen project “{kenmerk}”."
    raad = bedoelde_u(kenmerk, namen, er_zijn=namen)
    raise GeenProduct(f"{zin}{raad}", "Een intern project komt niet in dit stuk. Kies een project dat openbaar is.")


def beeld_van(stand: Registerstand, stuk: Stuk) -> Projectbeeld:
    """The project in a file."""
    assert isinstance(stuk.dossier, Project)
    return Projectbeeld(stand, stuk, _van_toen(stuk.dossier, stuk, stand.peildatum))


def _van_toen(project: Project, stuk: Stuk, peildatum: date) -> Project:
    later = van_later(stuk, peildatum)
    anders = {
        naam: nu
        for naam, waarde in project.__dict__.items()
        if naam not in _MET_EIGEN_DAGEN and (nu := zoals_toen(waarde, (naam,), later)) is not waarde
    }
    return project.model_copy(update=anders)


def _op_dag(punt: Agendapunt) -> tuple[date, str]:
    assert isinstance(punt.dag, Datum)
    return punt.dag.vroegst, punt.wat

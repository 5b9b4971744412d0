"""A project: dated facts about participation, from which phase and status follow."""

from datetime import date

from participatie_cli.model.fase import fase_op
from participatie_cli.model.instrument import MetTerinzage
from participatie_cli.model.keuzes import Fasenaam
from participatie_cli.model.projectfeiten import Projectfeiten
from participatie_cli.model.terinzage import Terinzage
from participatie_cli.values.datum import Datum, telt
from participatie_cli.values.onbekend import ONBEKEND, Onbekend, bekend


class Project(Projectfeiten):
    """One project, one file in `projecten/`."""

    @property
    def start(self) -> Datum | Onbekend | None:
        """The first day of the first phase, `onbekend`, or None where no phase is recorded."""
        if isinstance(self.fasen, Onbekend):
            return ONBEKEND
        return self.fasen[0].vanaf if self.fasen else None

    @property
    def einde(self) -> Datum | Onbekend | None:
        """The day on which the project was finished or stopped; None where it was neither."""
        klaar = [fase for fase in bekend(self.fasen) if fase.fase.is_einde]
        return klaar[0].vanaf if klaar else None

    def fase_op(self, peildatum: date) -> Fasenaam | Onbekend | None:
        """The phase as of a date; None where the project had not begun or no phase is recorded."""
        return fase_op(self.fasen, peildatum)

    def participatie_op(self, peildatum: date) -> bool | Onbekend:
        """Whether the weighing says, as of a date, that people take part; `onbekend` where there is no weighing."""
        afweging = self.afweging
        if afweging is None or isinstance(afweging, Onbekend):
            return ONBEKEND
        return afweging.participatie if telt(afweging.datum, peildatum) else ONBEKEND

    @property
    def terinzageleggingen(self) -> tuple[Terinzage, ...] | Onbekend:
        """Every inspection under any of the instruments; `onbekend` where any of them leaves that open."""
        if isinstance(self.instrumenten, Onbekend):
            return ONBEKEND
        per_instrument = [een.terinzageleggingen for een in self.instrumenten if isinstance(een, MetTerinzage)]
        if ONBEKEND in per_instrument:
            return ONBEKEND
        return tuple(een for rij in per_instrument for een in bekend(rij))

    @property
    def laatste_activiteit(self) -> Datum | Onbekend | None:
        """The last day of the last activity; `onbekend` where any of them has no date."""
        if isinstance(self.activiteiten, Onbekend):
            return ONBEKEND
        eindes = [activiteit.einde for activiteit in self.activiteiten]
        dagen = [einde for einde in eindes if isinstance(einde, Datum)]
        if len(dagen) < len(eindes):
            return ONBEKEND
        return Datum.laatste_van(*dagen) if dagen else None

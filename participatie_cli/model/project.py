"""A project: dated facts about participation, from which phase and status follow."""

from datetime import date
from typing import Final

from participatie_cli.model.afweging import Afweging
from participatie_cli.model.fase import einde_op, fase_op, werkfase_op
from participatie_cli.model.instrument import MetTerinzage
from participatie_cli.model.keuzes import Fasenaam
from participatie_cli.model.niveau import Niveauwaarde
from participatie_cli.model.projectfeiten import Projectfeiten
from participatie_cli.model.terinzage import Terinzage
from participatie_cli.values.datum import Datum, telt
from participatie_cli.values.onbekend import ONBEKEND, Onbekend, bekend

NIET_VASTGELEGD: Final = "niet vastgelegd"
"""What is said of a fact that nobody wrote down."""


class Project(Projectfeiten):
    """One project, one file in `projecten/`."""

    @property
    def start(self) -> Datum | Onbekend | None:
        """The first day of the first phase, `onbekend`, or None where no phase is recorded."""
        if isinstance(self.fasen, Onbekend):
            return ONBEKEND
        return self.fasen[0].vanaf if self.fasen else None

    def einde_op(self, peildatum: date) -> Datum | Onbekend | None:
        """The day on which the project was finished or stopped as of a date; None where it was neither."""
        return einde_op(self.fasen, peildatum)

    def fase_op(self, peildatum: date) -> Fasenaam | Onbekend | None:
        """The phase as of a date; None where the project had not begun or no phase is recorded."""
        return fase_op(self.fasen, peildatum)

    def fase_in_woorden(self, peildatum: date) -> str:
        """The phase as of a date; of one that ended the project also that its day is not known, where that is so."""
        fase = self.fase_op(peildatum)
        if fase is None:
            return "nog niet begonnen" if self.fasen else NIET_VASTGELEGD
        klaar = isinstance(fase, Fasenaam) and fase.is_einde
        return f"{fase}, dag onbekend" if klaar and isinstance(self.einde_op(peildatum), Onbekend) else str(fase)

    def werkfase_op(self, peildatum: date) -> Fasenaam | Onbekend | None:
        """The phase as of a date; while the project lies still, the one in which that began."""
        return werkfase_op(self.fasen, peildatum)

    def niveau_op(self, peildatum: date) -> Niveauwaarde:
        """The level of participation as of a date; None where none was written down."""
        if self.afweging is None or isinstance(self.afweging, Onbekend):
            return self.afweging
        return self.afweging.niveau_op(peildatum)

    def niveau_is_geschat_op(self, peildatum: date) -> bool:
        """Whether the level as of a date is that of the weighing, which somebody estimated afterwards."""
        afweging = self.afweging
        if not isinstance(afweging, Afweging) or afweging.inschatting is not True:
            return False
        return afweging.niveau_op(peildatum) == afweging.niveau

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

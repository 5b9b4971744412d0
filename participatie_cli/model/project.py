"""A project: dated facts about participation, from which phase and status follow."""

from datetime import date

from participatie_cli.model.fase import fase_op
from participatie_cli.model.instrument import MetTerinzage
from participatie_cli.model.keuzes import Fasenaam
from participatie_cli.model.procedure import Kennisgeving, Terinzage
from participatie_cli.model.projectfeiten import Projectfeiten
from participatie_cli.model.vergunning import Aanvraag, Omgevingsvergunning
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
    def terinzage(self) -> Terinzage | Onbekend | None:
        """The inspection of the draft; None where the instrument has none."""
        if isinstance(self.instrument, Onbekend):
            return ONBEKEND
        return self.instrument.terinzage if isinstance(self.instrument, MetTerinzage) else None

    @property
    def kennisgeving(self) -> Kennisgeving | Onbekend | None:
        """The notice of the draft; None where the instrument has none."""
        if isinstance(self.instrument, Onbekend):
            return ONBEKEND
        return self.instrument.kennisgeving if isinstance(self.instrument, MetTerinzage) else None

    @property
    def uniforme_terinzage(self) -> Terinzage | Onbekend | None:
        """The inspection under Awb, afdeling 3.4; `onbekend` where it is open whether that division applies."""
        if not isinstance(self.instrument, MetTerinzage) or self.terinzage is None:
            return self.terinzage
        volgt = self.instrument.volgt_afdeling_3_4
        if isinstance(volgt, Onbekend):
            return ONBEKEND
        return self.terinzage if volgt else None

    @property
    def aanvraag(self) -> Aanvraag | Onbekend | None:
        """The application for an omgevingsvergunning; None where there is none."""
        if isinstance(self.instrument, Onbekend):
            return ONBEKEND
        return self.instrument.aanvraag if isinstance(self.instrument, Omgevingsvergunning) else None

    @property
    def aangevraagd_op(self) -> Datum | Onbekend | None:
        """The date of that application."""
        return self.aanvraag.datum if isinstance(self.aanvraag, Aanvraag) else self.aanvraag

    @property
    def vastgesteld_op(self) -> Datum | Onbekend | None:
        """The day on which the plan, policy or permit was adopted; None where it was not."""
        if isinstance(self.instrument, Onbekend):
            return ONBEKEND
        return self.instrument.vastgesteld_op if isinstance(self.instrument, MetTerinzage) else None

    @property
    def peilmoment(self) -> Datum | Onbekend | None:
        """What decides between old and new law for a plan; None where nothing has been laid open or adopted."""
        if isinstance(self.instrument, Onbekend):
            return ONBEKEND
        return self.instrument.peilmoment if isinstance(self.instrument, MetTerinzage) else None

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

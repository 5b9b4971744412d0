"""For whom a paragraph is and whether it looks ahead or back, and why so where nobody chose."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from participatie_cli.model.besluit import Besluit
from participatie_cli.model.keuzes import Fasenaam, Orgaan
from participatie_cli.model.project import Project
from participatie_cli.report.producten.besluiten import voorgestelde_besluiten
from participatie_cli.report.producten.projectbeeld import Projectbeeld
from participatie_cli.values.datum import Datum, gebeurd
from participatie_cli.values.zin import op_of_in


class Lezer(StrEnum):
    """The body that the proposal is for."""

    COLLEGE = "college"
    RAAD = "raad"

    @property
    def orgaan(self) -> Orgaan:
        """That body as decisions name it."""
        return Orgaan(self.value)


class Paragraafmoment(StrEnum):
    """At the start the paragraph looks ahead, at the decision it looks back."""

    VOORUIT = "vooruit"
    TERUG = "terug"

    @property
    def voluit(self) -> str:
        """As it stands below a title."""
        return "vooruitblik bij de start" if self is Paragraafmoment.VOORUIT else "terugblik bij het besluit"


@dataclass(frozen=True, slots=True)
class Gekozen:
    """The moment, and why it is that one; no reason where the user chose."""

    moment: Paragraafmoment
    reden: str = ""


_NA_DE_START: Final = (Fasenaam.UITVOERING, Fasenaam.EVALUATIE, Fasenaam.AFGEROND, Fasenaam.GESTOPT)


def kies_moment(beeld: Projectbeeld, moment: Paragraafmoment | None) -> Gekozen:
    """The moment that was chosen, or else what the phase and the decisions of the project lead to."""
    if moment is not None:
        return Gekozen(moment)
    fase = beeld.project.werkfase_op(beeld.peildatum)
    if fase in _NA_DE_START:
        return Gekozen(Paragraafmoment.TERUG, f"het project is in de fase {fase}")
    if besluit := besluit_na_participatie(beeld):
        wanneer = f" {op_of_in(besluit.datum)}" if isinstance(besluit.datum, Datum) else ""
        return Gekozen(Paragraafmoment.TERUG, f"{besluit.beslisser} besloot{wanneer}")
    return Gekozen(Paragraafmoment.VOORUIT, f"de fase is {fase or 'nog niet vastgelegd'} en er is nog geen besluit")


def besluit_na_participatie(beeld: Projectbeeld) -> Besluit | None:
    """The last decision on a proposal that surely came after people first took part; None where there is none."""
    eerste = [een.datum for een in beeld.gehouden if isinstance(een.datum, Datum)]
    later = [
        een
        for een in voorgestelde_besluiten(beeld.project)
        if isinstance(een.datum, Datum) and gebeurd(een.datum, beeld.peildatum) is True
        if eerste and min(eerste).voor(een.datum) is True
    ]
    return later[-1] if later else None


def besluit_bij(project: Project, lezer: Lezer) -> Besluit | None:
    """The last decision of a body: the one that a paragraph for it belongs to; None where it took none."""
    eigen = [een for een in voorgestelde_besluiten(project) if een.door is lezer.orgaan]
    return eigen[-1] if eigen else None

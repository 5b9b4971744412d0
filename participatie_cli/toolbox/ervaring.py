"""What the projects of a register did with a method, and what they learned."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from participatie_cli.model.activiteit import Activiteit
from participatie_cli.model.belanghebbende import Belanghebbende
from participatie_cli.model.inbrengstand import Inbrengstand, inbrengstand
from participatie_cli.model.project import Project
from participatie_cli.values.aantal import Aantal
from participatie_cli.values.datum import Datum, telt
from participatie_cli.values.onbekend import bekend


@dataclass(frozen=True, slots=True)
class Werkvormervaring:
    """One project that used a method: the activities by it, and what is known of the project by a day.

    `inbreng` says what was done with all input of the project, `bereikt` which groups took part, `lessen` what was
    learned; none of it belongs to this method alone.
    """

    id: str
    titel: str
    activiteiten: tuple[str, ...]
    bereikt: tuple[str, ...]
    inbreng: str
    lessen: tuple[str, ...]


def ervaringen(projecten: Iterable[Project], methode: str, peildatum: date) -> tuple[Werkvormervaring, ...]:
    """The projects with an activity by this method that had been on a day, in the order in which they are."""
    gevonden = ((project, _activiteiten(project, methode, peildatum)) for project in projecten)
    return tuple(_ervaring(project, gedaan, peildatum) for project, gedaan in gevonden if gedaan)


def _activiteiten(project: Project, methode: str, peildatum: date) -> tuple[Activiteit, ...]:
    return tuple(een for een in bekend(project.activiteiten) if een.methode == methode and telt(een.datum, peildatum))


def _ervaring(project: Project, gedaan: tuple[Activiteit, ...], peildatum: date) -> Werkvormervaring:
    stand = inbrengstand(project, peildatum)
    inbreng = stand.in_een_zin if isinstance(stand, Inbrengstand) else "Onbekend is wat er is ingebracht."
    return Werkvormervaring(
        project.id,
        project.titel,
        tuple(_in_woorden(een) for een in gedaan),
        tuple(_bereik(een) for een in bekend(project.belanghebbenden) if _is_bereikt(een, peildatum)),
        inbreng,
        tuple(een.les for een in bekend(project.lessen) if telt(een.datum, peildatum)),
    )


def _in_woorden(een: Activiteit) -> str:
    dag = een.datum.voluit if isinstance(een.datum, Datum) else "dag onbekend"
    komst = f"deelnemers: {een.deelnemers}" if een.deelnemers is not None else "deelnemers niet vastgelegd"
    return f"{een.werkvorm}, {dag}; {komst}"


def _is_bereikt(een: Belanghebbende, peildatum: date) -> bool:
    """Whether people of a group surely took part by a day."""
    zeker = isinstance(een.bereikt, Aantal) and een.bereikt.minstens(1) is True
    return zeker and telt(een.bereikt_op, peildatum)


def _bereik(een: Belanghebbende) -> str:
    return f"{een.groep}: {een.bereikt}"

"""In which phase a project is, where it deviates from a rule, and what was taken out of its file."""

from typing import Final

from participatie_cli.gesprek.noteren.soort import Noteersoort
from participatie_cli.gesprek.noteren.stand import Noteerstand
from participatie_cli.gesprek.noteren.velden import dag, dag_die_komt, keuze, tekst, verhaal
from participatie_cli.gesprek.vraag import Antwoorden, Keuze
from participatie_cli.model.afwijking import Afwijking
from participatie_cli.model.fase import Fase
from participatie_cli.model.intrekking import Intrekking
from participatie_cli.model.keuzes import Fasenaam
from participatie_cli.model.project import Project

REGEL: Final = "regel"


def _volgende_fase(stand: Noteerstand, gegeven: Antwoorden) -> str:
    """The phase that usually comes next."""
    nu = stand.dossier.fase_op(stand.vandaag) if isinstance(stand.dossier, Project) else None
    gewoon = [Fasenaam.VOORBEREIDING, Fasenaam.UITVOERING, Fasenaam.EVALUATIE, Fasenaam.AFGEROND]
    if nu is None:
        return gewoon[0].value
    return gewoon[gewoon.index(nu) + 1].value if nu in gewoon[:-1] else ""


def _vraagt_reden(stand: Noteerstand, gegeven: Antwoorden) -> bool:
    """A pause, a stop, and going on after one of them have a reason; an ordinary next phase has none."""
    nu = stand.dossier.fase_op(stand.vandaag) if isinstance(stand.dossier, Project) else None
    stil = {een.value for een in Fasenaam if een.is_onderbreking}
    return gegeven.get("fase") in stil or str(nu) in stil


def _regels(stand: Noteerstand) -> tuple[Keuze, ...]:
    return stand.elders.get(REGEL, ())


VERLOOP: Final = (
    Noteersoort(
        naam="fase",
        uitleg="Een nieuwe fase begon, of het project ligt stil of is klaar.",
        ook=("pauze", "afgerond", "gestopt"),
        over=(Project,),
        feit=Fase,
        plek=("fasen",),
        vragen=(
            keuze("fase", "Welke fase begon?", "Uit de fase volgt welke regels nu gelden.", voorstel=_volgende_fase),
            dag("vanaf", "Vanaf wanneer?", "Uit de dag volgen termijnen, zoals die voor het eindverslag."),
            verhaal("reden", "Waarom?", "Bij een pauze of een stop willen inwoners weten waarom.", als=_vraagt_reden),
        ),
    ),
    Noteersoort(
        naam="afwijking",
        uitleg="Bewust afwijken van een regel, met een reden en een besluit.",
        ook=("uitzondering",),
        over=(Project,),
        feit=Afwijking,
        plek=("afwijkingen",),
        kan=lambda stand: bool(_regels(stand)),
        vragen=(
            keuze(
                REGEL,
                "Van welke regel wijkt de gemeente af?",
                "Aan deze regels voldoet het project nu niet. Alleen van deze kan worden afgeweken.",
                keuzes=_regels,
            ),
            verhaal("reden", "Waarom doet de gemeente het anders?", "De raad leest de reden in de tussenrapportage."),
            keuze("besloten_door", "Wie besloot dat?", "De norm zegt wie over een afwijking mag beslissen."),
            dag("besloten_op", "Wanneer?", "Een afwijking telt vanaf het besluit."),
            dag_die_komt("geldig_tot", "Tot en met wanneer?", "Daarna geldt de regel weer."),
        ),
    ),
    Noteersoort(
        naam="ingetrokken",
        uitleg="Iets is uit het register gehaald en mag ook in eerdere versies niet meer te lezen zijn.",
        ook=("intrekking", "verwijderd", "weggehaald"),
        over=(Project,),
        feit=Intrekking,
        plek=("ingetrokken",),
        vragen=(
            tekst("wat", "Waar ging het over, zonder te herhalen wat er stond?", "Lezers zien dat er iets weg is."),
            dag("op", "Wanneer is het weggehaald?", "Eerdere versies van voor die dag blijven dan verborgen."),
            verhaal("reden", "Waarom mag het niet meer te lezen zijn?", "Zo blijft het register navolgbaar."),
        ),
    ),
)
"""In the order in which they are offered."""

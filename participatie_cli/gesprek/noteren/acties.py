"""What happens to actions and experiments."""

from collections.abc import Callable
from typing import Final

from participatie_cli.gesprek.noteren.openstaand import staat_open
from participatie_cli.gesprek.noteren.soort import Noteersoort, Wijze
from participatie_cli.gesprek.noteren.stand import Noteerstand
from participatie_cli.gesprek.noteren.velden import dag, dag_van_het_feit, getal, keuze, tekst, verhaal
from participatie_cli.model.programma import Experiment, Maatregel
from participatie_cli.model.stap import Meting, Stap


def leeg(veld: str) -> Callable[[Noteerstand], bool]:
    """Whether a field of a file is not known."""
    return lambda stand: staat_open(getattr(stand.dossier, veld))


ACTIES: Final = (
    Noteersoort(
        naam="stap",
        uitleg="Wat er voor de actie is gedaan.",
        ook=("gedaan", "voortgang"),
        over=(Maatregel,),
        feit=Stap,
        plek=("stappen",),
        vragen=(
            verhaal("wat", "Wat is er gedaan?", "Eén zin."),
            dag("datum", "Wanneer?", "De tussenrapportage noemt stappen uit de periode."),
            keuze(
                "soort",
                "Is de actie hiermee aangekondigd, besloten of uitgevoerd?",
                "Iets aankondigen is nog niet hetzelfde als het doen.",
            ),
        ),
    ),
    Noteersoort(
        naam="meting",
        uitleg="Een aantal of cijfer over de actie.",
        ook=("cijfer", "aantal"),
        over=(Maatregel,),
        feit=Meting,
        plek=("metingen",),
        vragen=(
            tekst("wat", "Wat is er gemeten?", "Een paar woorden."),
            getal("waarde", "Hoeveel?", "Het getal staat in de tussenrapportage. Ongeveer is ook goed."),
            tekst("eenheid", "Waarin is dat geteld?", "Een woord, zoals medewerkers of weken."),
            dag("datum", "Op welke dag was dit zo?", "Zo is te zien of het vooruitgaat."),
            keuze(
                "indicator",
                "Hoort het bij een criterium van de ontwikkellijnen?",
                "Dan telt de meting mee in de score. Sla over als het nergens bij hoort.",
            ),
        ),
    ),
    Noteersoort(
        naam="actie klaar",
        uitleg="De hele actie is klaar.",
        ook=("klaar", "gereed", "afgerond"),
        over=(Maatregel,),
        feit=Maatregel,
        plek=(),
        wijze=Wijze.VELDEN,
        kan=leeg("gereed_op"),
        vragen=(
            dag_van_het_feit(
                "gereed_op", "Wanneer was de actie klaar?", "Daarna staat de actie niet meer op de agenda."
            ),
        ),
    ),
    Noteersoort(
        naam="uitkomst",
        uitleg="Wat er uit het experiment kwam, en wat er nu gebeurt.",
        ook=("besluit", "resultaat"),
        over=(Experiment,),
        feit=Experiment,
        plek=(),
        wijze=Wijze.VELDEN,
        kan=leeg("besluit"),
        vragen=(
            verhaal(
                "uitkomst",
                "Wat kwam eruit?",
                "Ook als het anders liep dan verwacht: daar leren anderen van.",
                mag_leeg=False,
            ),
            keuze("besluit", "Wat gebeurt er nu?", "Een experiment eindigt met een besluit.", mag_leeg=False),
            dag("besluit_op", "Wanneer is dat besloten?", "Zo is te zien of het op tijd was.", mag_leeg=False),
        ),
    ),
    Noteersoort(
        naam="gedeeld",
        uitleg="De ervaring is met anderen gedeeld.",
        ook=("delen",),
        over=(Experiment,),
        feit=Experiment,
        plek=(),
        wijze=Wijze.VELDEN,
        kan=leeg("gedeeld_op"),
        vragen=(
            dag_van_het_feit("gedeeld_op", "Wanneer is het gedeeld?", "Zo leren andere teams en gemeenten ervan."),
        ),
    ),
)
"""In the order in which they are offered."""

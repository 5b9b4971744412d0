"""What happens before people take part, and who was reached: the approach, the first draft, the answer to who began."""

from collections.abc import Callable
from typing import Final

from participatie_cli.gesprek.noteren.openstaand import staat_open, zonder
from participatie_cli.gesprek.noteren.soort import Keus, Noteersoort, Wijze
from participatie_cli.gesprek.noteren.stand import Noteerstand
from participatie_cli.gesprek.noteren.velden import dag, dag_van_het_feit, getal, tekst
from participatie_cli.model.afweging import Aanpak
from participatie_cli.model.belanghebbende import Belanghebbende
from participatie_cli.model.besluit import Ontwerp
from participatie_cli.model.initiatief import Initiatiefnemer
from participatie_cli.model.keuzes import Initiatiefnemersoort
from participatie_cli.model.project import Project
from participatie_cli.values.onbekend import ONBEKEND


def _nog_niet(blok: str, veld: str) -> Callable[[Noteerstand], bool]:
    """Whether a day in a block of the file is not known, or the block itself."""

    def kan(stand: Noteerstand) -> bool:
        feit = getattr(stand.dossier, blok)
        return staat_open(feit) or staat_open(getattr(feit, veld))

    return kan


def _wacht_op_antwoord(stand: Noteerstand) -> bool:
    """Whether somebody outside the municipality began it, and has had no answer yet."""
    wie = stand.dossier.initiatiefnemer if isinstance(stand.dossier, Project) else None
    buiten = isinstance(wie, Initiatiefnemer) and wie.soort not in (Initiatiefnemersoort.GEMEENTE, ONBEKEND)
    return buiten and _nog_niet("initiatiefnemer", "antwoord_op")(stand)


VOORBEREIDING: Final = (
    Noteersoort(
        naam="aanpak",
        uitleg="De aanpak van de participatie is openbaar.",
        ook=("participatieplan", "plan van aanpak"),
        over=(Project,),
        feit=Aanpak,
        plek=("aanpak",),
        wijze=Wijze.VELDEN,
        kan=_nog_niet("aanpak", "gepubliceerd_op"),
        vragen=(
            dag_van_het_feit("gepubliceerd_op", "Wanneer werd de aanpak openbaar?", "Vóór de eerste activiteit."),
            tekst("adres", "Waar is de aanpak te lezen?", "Met het webadres vindt iedereen de aanpak terug."),
        ),
    ),
    Noteersoort(
        naam="raad geïnformeerd",
        uitleg="De raad hoorde over de aanpak.",
        ook=("raad geinformeerd", "raadsinformatie"),
        over=(Project,),
        feit=Aanpak,
        plek=("aanpak",),
        wijze=Wijze.VELDEN,
        kan=_nog_niet("aanpak", "raad_geinformeerd_op"),
        vragen=(
            dag_van_het_feit(
                "raad_geinformeerd_op", "Wanneer hoorde de raad het?", "De raad wil vooraf weten hoe inwoners meedoen."
            ),
        ),
    ),
    Noteersoort(
        naam="ontwerp",
        uitleg="Het eerste uitgewerkte ontwerp of conceptbesluit lag er.",
        ook=("concept", "tekening"),
        over=(Project,),
        feit=Ontwerp,
        plek=("ontwerp",),
        wijze=Wijze.BLOK,
        kan=_nog_niet("ontwerp", "gereed_op"),
        vragen=(
            dag_van_het_feit(
                "gereed_op", "Wanneer lag het ontwerp er?", "Zo is te zien of mensen meedachten voordat het er lag."
            ),
            tekst("wat", "Wat lag er toen?", "Een paar woorden, zoals: drie schetsen."),
        ),
    ),
    Noteersoort(
        naam="bereikt",
        uitleg="Een groep deed mee.",
        ook=("groep", "doelgroep"),
        over=(Project,),
        feit=Belanghebbende,
        plek=(),
        wijze=Wijze.VELDEN,
        keus=Keus(
            tekst="Welke groep deed mee?",
            waarom="Van deze groepen staat er nog niet bij of zij zijn bereikt.",
            open=zonder(("belanghebbenden",), "bereikt", "bereikt_op"),
        ),
        vragen=(
            getal("bereikt", "Hoeveel mensen uit deze groep deden mee?", "Ongeveer is ook goed."),
            dag("bereikt_op", "Wanneer voor het eerst?", "De tussenrapportage noemt groepen die nu zijn bereikt."),
        ),
    ),
    Noteersoort(
        naam="antwoord aan initiatiefnemer",
        uitleg="Wie het initiatief nam, hoorde wat de gemeente ermee doet.",
        ook=("antwoord initiatief", "initiatief beantwoorden"),
        over=(Project,),
        feit=Initiatiefnemer,
        plek=("initiatiefnemer",),
        wijze=Wijze.VELDEN,
        kan=_wacht_op_antwoord,
        vragen=(
            dag_van_het_feit("antwoord_op", "Wanneer kwam het antwoord?", "Wie zelf begint, mag niet lang wachten."),
        ),
    ),
)
"""In the order in which they are offered."""

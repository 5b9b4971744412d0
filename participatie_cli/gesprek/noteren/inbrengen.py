"""What people said, what was done with it, and what they heard of that."""

from dataclasses import replace
from typing import Final

from participatie_cli.gesprek.noteren.activiteiten import ACTIVITEIT
from participatie_cli.gesprek.noteren.keuzelijst import als_er_zijn, gekozen, keuze_uit
from participatie_cli.gesprek.noteren.openstaand import geweest, zonder_antwoord, zonder_terugkoppeling
from participatie_cli.gesprek.noteren.soort import Keus, Noteersoort, Wijze, gewone_vertaling
from participatie_cli.gesprek.noteren.stand import Noteerstand, Notitie
from participatie_cli.gesprek.noteren.velden import dag, keuze, lijst, tekst, verhaal
from participatie_cli.gesprek.vraag import Antwoorden, Keuze
from participatie_cli.model.inbreng import Inbreng, Terugkoppeling
from participatie_cli.model.keuzes import Inbrengstatus
from participatie_cli.model.project import Project
from participatie_cli.values.datum import Datum
from participatie_cli.values.doorloop import op_pad

ANDERS: Final = "anders"
_MET_REDEN: Final = frozenset({Inbrengstatus.DEELS, Inbrengstatus.NIET, Inbrengstatus.DOORGEZET})


def _zonder_activiteit(stand: Noteerstand, gegeven: Antwoorden) -> bool:
    """Whether the answers name no activity, from which the day would follow."""
    return gegeven.get(ACTIVITEIT, ANDERS) == ANDERS


def _met_reden(stand: Noteerstand, gegeven: Antwoorden) -> bool:
    return gegeven.get("status") in _MET_REDEN


def _nog_in_behandeling(stand: Noteerstand, gegeven: Antwoorden) -> str:
    return Inbrengstatus.IN_BEHANDELING.value


def _met_dag_van_activiteit(soort: Noteersoort, stand: Noteerstand, gegeven: Antwoorden) -> Notitie:
    """Input that was given at an activity has the day of that activity."""
    bij = gekozen(geweest, stand, gegeven.get(ACTIVITEIT))
    toen = op_pad(stand.dossier, (*bij.pad, "datum")) if bij else None
    erbij = {"datum": str(toen)} if isinstance(toen, Datum) else {}
    return gewone_vertaling(soort, stand, {**gegeven, **erbij})


def _met_activiteit_erin(soort: Noteersoort, stand: Noteerstand, gegeven: Antwoorden) -> Notitie:
    """Feedback says in its own words on which activity it was: the model has no key for that."""
    over = gekozen(zonder_terugkoppeling, stand, gegeven.get(ACTIVITEIT))
    erbij = {"wat": f"Wat er met de inbreng is gedaan: {over.naam}."} if over else {}
    return gewone_vertaling(soort, stand, {**gegeven, **erbij})


def _zonder_keuze(stand: Noteerstand, gegeven: Antwoorden) -> bool:
    return not zonder_terugkoppeling(stand)


_STATUS: Final = keuze(
    "status",
    "Wat is er met de inbreng gedaan?",
    "Deelnemers willen weten of hun inbreng iets heeft veranderd.",
)
_REDEN: Final = verhaal(
    "reden",
    "Waarom?",
    "Een nee met een reden is beter te begrijpen. Noem een feit, zoals geld, een wet of een ander belang.",
    als=_met_reden,
)
INBRENG: Final = (
    Noteersoort(
        naam="inbreng",
        uitleg="Iets dat mensen zeiden, vroegen of voorstelden.",
        ook=("reactie", "idee", "opmerking", "zienswijze", "wens"),
        over=(Project,),
        feit=Inbreng,
        plek=("inbreng",),
        vertaal=_met_dag_van_activiteit,
        vragen=(
            keuze(
                ACTIVITEIT,
                "Bij welke activiteit is het gezegd?",
                "De inbreng krijgt de dag van die activiteit.",
                keuzes=keuze_uit(geweest, Keuze(ANDERS, "op een andere dag of langs een andere weg")),
                als=als_er_zijn(geweest),
            ),
            dag(
                "datum",
                "Wanneer is het gezegd?",
                "Zo is te zien hoe lang mensen op een antwoord wachten.",
                als=_zonder_activiteit,
            ),
            tekst(
                "onderwerp",
                "Waar gaat het over?",
                "Inbreng over hetzelfde onderwerp komt bij elkaar. Een paar woorden is genoeg.",
            ),
            verhaal(
                "wat",
                "Wat is er gezegd?",
                "Eén of twee zinnen, zonder namen: zo herkent wie het zei zijn inbreng, en niemand anders.",
            ),
            replace(_STATUS, voorstel=_nog_in_behandeling),
            _REDEN,
        ),
    ),
    Noteersoort(
        naam="inbreng beantwoorden",
        uitleg="Wat er met open punten is gedaan.",
        ook=("antwoord", "beantwoorden", "inbreng afhandelen"),
        over=(Project,),
        feit=Inbreng,
        plek=(),
        wijze=Wijze.VELDEN,
        keus=Keus(
            tekst="Welke punten krijgen dit antwoord?",
            waarom="Bij deze punten staat nog niet wat ermee is gedaan. Kies er een of meer met hetzelfde antwoord.",
            open=zonder_antwoord,
            meer=True,
        ),
        vragen=(_STATUS, _REDEN),
    ),
    Noteersoort(
        naam="terugkoppeling",
        uitleg="Mensen hoorden wat er met hun inbreng is gedaan.",
        ook=("bericht", "terugmelding", "nieuwsbrief"),
        over=(Project,),
        feit=Terugkoppeling,
        plek=("terugkoppeling",),
        vertaal=_met_activiteit_erin,
        vragen=(
            keuze(
                ACTIVITEIT,
                "Op welke activiteit was dit de terugkoppeling?",
                "Na deze activiteiten staat er nog geen terugkoppeling in het register.",
                voorstel=lambda stand, gegeven: "1",
                keuzes=keuze_uit(zonder_terugkoppeling, Keuze(ANDERS, "iets anders, of alle inbreng samen")),
                als=als_er_zijn(zonder_terugkoppeling),
            ),
            tekst(
                "wat",
                "Wat kregen mensen te horen?",
                "Eén zin, zoals: de uitslag van de stemming.",
                als=_zonder_keuze,
            ),
            dag("datum", "Wanneer hoorden mensen het?", "Met deze dag is te zien of het op tijd was."),
            lijst(
                "kanaal", "Langs welke weg?", "Wie meedeed, moet het bericht ook krijgen. Zo is te zien hoe dat ging."
            ),
        ),
    ),
)
"""In the order in which they are offered."""

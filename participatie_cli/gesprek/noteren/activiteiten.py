"""Activities with residents, who came, and the reports of them."""

from typing import Final

from participatie_cli.gesprek.noteren.openstaand import (
    staat_open,
    zonder_opkomst,
    zonder_verslag,
)
from participatie_cli.gesprek.noteren.soort import Keus, Noteersoort, Veldvraag, Wijze, vandaag
from participatie_cli.gesprek.noteren.stand import Noteerstand
from participatie_cli.gesprek.noteren.velden import dag, getal, keuze, tekst
from participatie_cli.gesprek.vraag import Antwoorden, Vraagvorm
from participatie_cli.model.activiteit import Activiteit, Eindverslag, Verslag
from participatie_cli.model.project import Project
from participatie_cli.values.datum import Datum

ACTIVITEIT: Final = "activiteit"


def _komt_nog(stand: Noteerstand, gegeven: Antwoorden) -> bool:
    dag = gegeven.get("datum")
    return isinstance(dag, str) and Datum.lees(dag).vroegst > stand.vandaag


def _is_geweest(stand: Noteerstand, gegeven: Antwoorden) -> bool:
    return not _komt_nog(stand, gegeven)


def _zonder_eindverslag(stand: Noteerstand) -> bool:
    return staat_open(getattr(stand.dossier, "eindverslag", None))


def _verslag_van_vandaag(uitleg: str) -> tuple[Veldvraag, ...]:
    return (
        dag("op", "Wanneer is het verslag openbaar gemaakt?", f"Vanaf die dag kan iedereen {uitleg}."),
        tekst(
            "adres",
            "Waar is het te lezen?",
            "Met het webadres vindt iedereen het verslag terug.",
            waar="de website van de gemeente",
        ),
    )


ACTIVITEITEN: Final = (
    Noteersoort(
        naam=ACTIVITEIT,
        uitleg="Een bijeenkomst, vragenlijst of gesprek met inwoners, geweest of gepland.",
        ook=("bijeenkomst", "avond", "inloop", "gesprek", "enquête"),
        over=(Project,),
        feit=Activiteit,
        plek=("activiteiten",),
        vragen=(
            Veldvraag(
                veld="datum",
                tekst="Wanneer was of is het?",
                waarom="Uit de dag volgt wanneer het verslag klaar moet zijn. Een dag die nog komt, is een plan.",
                vorm=Vraagvorm.DAG,
                voorstel=vandaag,
            ),
            tekst(
                "werkvorm",
                "Wat voor activiteit?",
                "In het verslag staat wat er is georganiseerd, zoals inloopavond of straatgesprek.",
            ),
            keuze("kanaal", "Hoe kon men meedoen?", "Zo is te zien of er meer wegen waren om mee te doen."),
            getal(
                "deelnemers",
                "Hoeveel mensen deden mee?",
                "Het aantal staat in de tussenrapportage. Ongeveer is ook goed.",
                als=_is_geweest,
                waar="de presentielijst, of een telling bij de deur",
            ),
            getal(
                "verwacht",
                "Op hoeveel mensen rekent u?",
                "Later is te zien of er meer of minder mensen kwamen.",
                als=_komt_nog,
            ),
            keuze(
                "plan_lag_er_al",
                "Lag er bij deze activiteit al een uitgewerkt plan of besluit?",
                "Wie eerder meepraat, heeft meer invloed.",
            ),
        ),
    ),
    Noteersoort(
        naam="opkomst",
        uitleg="Hoeveel mensen er op een activiteit kwamen.",
        ook=("deelnemers", "activiteit aanvullen"),
        over=(Project,),
        feit=Activiteit,
        plek=(),
        wijze=Wijze.VELDEN,
        keus=Keus(
            tekst="Bij welke activiteit?",
            waarom="Van deze activiteiten staat er nog niet bij hoeveel mensen er kwamen.",
            open=zonder_opkomst,
        ),
        vragen=(
            getal(
                "deelnemers",
                "Hoeveel mensen deden mee?",
                "Het aantal staat in de tussenrapportage. Ongeveer is ook goed.",
                mag_leeg=False,
            ),
        ),
    ),
    Noteersoort(
        naam="verslag",
        uitleg="Het verslag van een activiteit is openbaar.",
        ook=("notulen",),
        over=(Project,),
        feit=Verslag,
        plek=("verslag",),
        wijze=Wijze.BLOK,
        keus=Keus(
            tekst="Van welke activiteit is het verslag?",
            waarom="Van deze activiteiten staat er nog geen verslag in het register.",
            open=zonder_verslag,
        ),
        vragen=_verslag_van_vandaag("lezen wat er is gezegd"),
    ),
)
EINDVERSLAG: Final = (
    Noteersoort(
        naam="eindverslag",
        uitleg="Het verslag van de hele participatie is openbaar.",
        over=(Project,),
        feit=Eindverslag,
        plek=("eindverslag",),
        wijze=Wijze.BLOK,
        kan=_zonder_eindverslag,
        vragen=(
            *_verslag_van_vandaag("lezen hoe de participatie is gegaan"),
            Veldvraag(
                veld="noemt",
                tekst="Wat staat erin?",
                waarom="Een eindverslag noemt wat er is ingebracht, wat de gemeente daarop zegt en wat er nu gebeurt.",
                vorm=Vraagvorm.KEUZES,
            ),
        ),
    ),
)
"""In the order in which they are offered."""

"""What happens to the requests of residents."""

from typing import Final

from participatie_cli.gesprek.noteren.acties import leeg
from participatie_cli.gesprek.noteren.soort import Noteersoort, Veldvraag, Wijze
from participatie_cli.gesprek.noteren.stand import Noteerstand
from participatie_cli.gesprek.noteren.velden import dag, dag_die_komt, dag_van_het_feit, keuze, tekst, verhaal
from participatie_cli.gesprek.vraag import Antwoorden
from participatie_cli.model.keuzes import Uitdaaguitkomst
from participatie_cli.model.uitdaagrecht import Uitdaagverzoek


def _afgewezen(stand: Noteerstand, gegeven: Antwoorden) -> bool:
    return gegeven.get("uitkomst") in (Uitdaaguitkomst.AFGEWEZEN, Uitdaaguitkomst.DEELS)


def _dag_van_verzoek(
    naam: str, uitleg: str, veld: str, tekst: str, waarom: str, *meer: Veldvraag, ook: tuple[str, ...] = ()
) -> Noteersoort:
    """A step in the handling of a request, with its day as a field of the file itself."""
    return Noteersoort(
        naam=naam,
        uitleg=uitleg,
        ook=ook,
        over=(Uitdaagverzoek,),
        feit=Uitdaagverzoek,
        plek=(),
        wijze=Wijze.VELDEN,
        kan=leeg(veld),
        vragen=(dag_van_het_feit(veld, tekst, waarom), *meer),
    )


VERZOEKEN: Final = (
    _dag_van_verzoek(
        "besluit",
        "Het besluit over het verzoek.",
        "besluit_op",
        "Wanneer is er besloten?",
        "Zo is te zien of het op tijd was.",
        keuze("uitkomst", "Wat is er besloten?", "De indieners en de raad willen dit weten.", mag_leeg=False),
        keuze(
            "grondsoort",
            "Om welke soort reden kreeg het geen of niet helemaal een ja?",
            "De verordening noemt de redenen waarom dat kan.",
            als=_afgewezen,
        ),
        verhaal(
            "grond",
            "Waarom kreeg het geen of niet helemaal een ja?",
            "Indieners krijgen de reden te horen. Eén of twee zinnen.",
            als=_afgewezen,
        ),
    ),
    _dag_van_verzoek(
        "uitstel",
        "Het besluit komt later.",
        "verdaagd_op",
        "Wanneer hebben de indieners dat gehoord?",
        "Vanaf dan geldt de langere termijn.",
        ook=("verdaging", "verdaagd"),
    ),
    _dag_van_verzoek(
        "doorzending",
        "Het verzoek ging naar het orgaan dat erover gaat.",
        "doorgezonden_op",
        "Wanneer ging het naar het andere orgaan?",
        "Een verzoek hoort bij wie erover mag beslissen.",
        dag(
            "doorzending_gemeld_op",
            "Wanneer hoorden de indieners dat?",
            "Zij moeten weten bij wie hun verzoek nu ligt.",
        ),
        ook=("doorgezonden",),
    ),
    _dag_van_verzoek(
        "aanvulling gevraagd",
        "De indieners kunnen het verzoek aanvullen.",
        "aanvulling_gevraagd_op",
        "Wanneer is dat gevraagd?",
        "Vanaf dan staat de termijn stil.",
    ),
    _dag_van_verzoek(
        "aangevuld",
        "De indieners vulden het verzoek aan.",
        "aangevuld_op",
        "Wanneer was het aangevuld?",
        "Vanaf dan loopt de termijn weer.",
        ook=("aanvulling",),
    ),
    _dag_van_verzoek(
        "volledig",
        "Alles is er wat voor een besluit nodig is.",
        "volledig_op",
        "Wanneer was het verzoek volledig?",
        "Bij sommige gemeenten begint de termijn op die dag.",
    ),
    _dag_van_verzoek(
        "publicatie",
        "Het besluit is openbaar gemaakt.",
        "gepubliceerd_op",
        "Wanneer is het besluit openbaar gemaakt?",
        "Iedereen mag lezen wat er is besloten.",
        ook=("gepubliceerd", "openbaar"),
    ),
    _dag_van_verzoek(
        "afspraken",
        "De gemeente en de indieners maakten afspraken.",
        "afgesproken_op",
        "Wanneer zijn de afspraken gemaakt?",
        "Vanaf dan weet iedereen wie wat doet.",
        tekst("afspraken", "Op welk webadres staan de afspraken?", "Anderen kunnen ervan leren."),
        dag_die_komt("evalueren_voor", "Wanneer worden zij uiterlijk geëvalueerd?", "Zo vergeet niemand dat."),
    ),
    _dag_van_verzoek(
        "evaluatie",
        "De uitvoering is met de inwoners geëvalueerd.",
        "geevalueerd_op",
        "Wanneer is er geëvalueerd?",
        "Zo is te zien of de afspraken zijn nagelopen.",
        ook=("geëvalueerd",),
    ),
)
"""In the order in which they are offered."""

"""Decisions, and the conditions that were attached to them."""

from typing import Final

from participatie_cli.gesprek.noteren.keuzelijst import gekozen, keuze_uit
from participatie_cli.gesprek.noteren.openstaand import open_voorwaarden, zonder
from participatie_cli.gesprek.noteren.soort import Keus, Noteersoort, Wijze, gewone_vertaling
from participatie_cli.gesprek.noteren.stand import Noteerstand, Notitie
from participatie_cli.gesprek.noteren.velden import dag, dag_van_het_feit, keuze, tekst, verhaal
from participatie_cli.gesprek.vraag import Antwoorden, Keuze
from participatie_cli.model.afweging import Afweging
from participatie_cli.model.besluit import Besluit, Besluitvoorwaarde
from participatie_cli.model.keuzes import Orgaan
from participatie_cli.model.project import Project

ANDERS: Final = "anders"
VOORSTEL: Final = "voorstel"
_GEEN: Final = "geen"
VOORGELEGD: Final = zonder(("voorgelegd_aan_raad",), "antwoord", "beantwoord_op")


def _beslisser(stand: Noteerstand, gegeven: Antwoorden) -> str:
    """Who decides according to the weighing."""
    dossier = stand.dossier
    afweging = dossier.afweging if isinstance(dossier, Project) else None
    beslisser = afweging.beslisser if isinstance(afweging, Afweging) else None
    return beslisser.value if isinstance(beslisser, Orgaan) else ""


def _over_een_voorstel(stand: Noteerstand, gegeven: Antwoorden) -> bool:
    return gegeven.get(VOORSTEL) != _GEEN


def _met_voorgelegde_vraag(soort: Noteersoort, stand: Noteerstand, gegeven: Antwoorden) -> Notitie:
    """A decision on what was put to the council answers that; without any proposal it says so."""
    vraag = gekozen(VOORGELEGD, stand, gegeven.get(VOORSTEL))
    rest = {naam: een for naam, een in gegeven.items() if naam != VOORSTEL}
    geen = {VOORSTEL: "nee"} if gegeven.get(VOORSTEL) == _GEEN else {}
    notitie = gewone_vertaling(soort, stand, {**rest, **geen})
    if vraag is None:
        return notitie
    antwoord = (
        ((*vraag.pad, "antwoord"), str(gegeven["besluit"])),
        ((*vraag.pad, "beantwoord_op"), str(gegeven["datum"])),
    )
    return Notitie(notitie.erbij, antwoord, (vraag.pad,))


BESLUITEN: Final = (
    Noteersoort(
        naam="besluit",
        uitleg="Wat raad, college of een ander besloot.",
        ook=("raadsbesluit", "collegebesluit"),
        over=(Project,),
        feit=Besluit,
        plek=("besluiten",),
        vertaal=_met_voorgelegde_vraag,
        vragen=(
            keuze(
                VOORSTEL,
                "Over welk voorstel ging het besluit?",
                "Lag de vraag al bij de raad, dan is zij hiermee beantwoord.",
                voorstel=lambda stand, gegeven: "1" if VOORGELEGD(stand) else ANDERS,
                keuzes=keuze_uit(
                    VOORGELEGD,
                    Keuze(ANDERS, "een voorstel dat hier niet bij staat"),
                    Keuze(_GEEN, "geen voorstel, zoals bij een motie"),
                ),
            ),
            verhaal("besluit", "Wat is er besloten?", "Eén zin: wat is gekozen, vastgesteld of afgewezen."),
            dag("datum", "Wanneer?", "Vanaf deze dag lopen termijnen, zoals die voor het bekendmaken."),
            keuze(
                "door",
                "Wie besloot het?",
                "In de afweging staat wie beslist; hier staat wie het deed.",
                voorstel=_beslisser,
            ),
            keuze(
                "participatieparagraaf",
                "Stond er een participatieparagraaf in het voorstel?",
                "De paragraaf laat zien hoe inwoners meededen en wat dat deed met het voorstel.",
                als=_over_een_voorstel,
            ),
            verhaal(
                "gewijzigd_door_inbreng",
                "Wat is er door de inbreng veranderd?",
                "Inwoners willen zien wat hun inbreng deed. Schrijf geen als er niets veranderde.",
            ),
        ),
    ),
    Noteersoort(
        naam="besluit openbaar",
        uitleg="Een besluit is openbaar gemaakt.",
        ook=("publicatie",),
        over=(Project,),
        feit=Besluit,
        plek=(),
        wijze=Wijze.VELDEN,
        keus=Keus(
            tekst="Welk besluit is openbaar gemaakt?",
            waarom="Bij deze besluiten staat nog niet dat zij openbaar zijn.",
            open=zonder(("besluiten",), "gepubliceerd_op"),
        ),
        vragen=(
            dag_van_het_feit("gepubliceerd_op", "Wanneer?", "Iedereen mag lezen wat er is besloten."),
            tekst("adres", "Waar is het te lezen?", "Met het webadres vindt iedereen het besluit terug."),
        ),
    ),
    Noteersoort(
        naam="voorwaarde voldaan",
        uitleg="Aan een voorwaarde bij een besluit is voldaan.",
        ook=("voorwaarde",),
        over=(Project,),
        feit=Besluitvoorwaarde,
        plek=(),
        wijze=Wijze.VELDEN,
        keus=Keus(
            tekst="Aan welke voorwaarde is voldaan?",
            waarom="Deze voorwaarden bij besluiten staan nog open.",
            open=open_voorwaarden,
        ),
        vragen=(
            dag_van_het_feit(
                "voldaan_op", "Wanneer was eraan voldaan?", "Daarna staat de voorwaarde niet meer op de agenda."
            ),
        ),
    ),
)
"""In the order in which they are offered."""

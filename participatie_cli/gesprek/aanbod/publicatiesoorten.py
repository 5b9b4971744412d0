"""What an official publication can be for a project: the user says which, the metadata does not."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final

from participatie_cli.gesprek.noteren.instrumenten import INSTRUMENTEN
from participatie_cli.gesprek.noteren.openstaand import staat_open
from participatie_cli.gesprek.noteren.soort import Keus, Noteersoort, Openstaanden, Wijze, gewone_vertaling
from participatie_cli.gesprek.noteren.stand import Noteerstand, Notitie, Openstaand
from participatie_cli.gesprek.noteren.velden import dag, dag_die_komt, tekst
from participatie_cli.gesprek.vraag import Antwoorden
from participatie_cli.model.bron import Bron
from participatie_cli.model.instrument import MetTerinzage
from participatie_cli.model.plan import Omgevingsplan
from participatie_cli.model.procedure import Kennisgeving
from participatie_cli.model.project import Project
from participatie_cli.model.projectdeel import namen_van
from participatie_cli.model.terinzage import Terinzage
from participatie_cli.values.onbekend import bekend

_KENNISGEVING: Final = ("datum", "kenmerk", "adres")


def _die(past: Callable[[Any], bool]) -> Openstaanden:
    """The plans and permits of which something holds."""

    def open_(stand: Noteerstand) -> tuple[Openstaand, ...]:
        rij = bekend(stand.dossier.instrumenten) if isinstance(stand.dossier, Project) else ()
        return tuple(
            Openstaand(("instrumenten", nr), naam)
            for nr, (een, naam) in enumerate(zip(rij, namen_van(rij), strict=True))
            if past(een)
        )

    return open_


def _kan_ter_inzage(een: Any) -> bool:
    return isinstance(een, MetTerinzage)


def _zonder_voornemen(een: Any) -> bool:
    return isinstance(een, Omgevingsplan) and staat_open(een.voornemen)


def _met_kennisgeving(soort: Noteersoort, stand: Noteerstand, gegeven: Antwoorden) -> Notitie:
    """The notice stands within the inspection that it announces."""
    notitie = gewone_vertaling(soort, stand, gegeven)
    kennisgeving = {naam: str(gegeven[naam]) for naam in _KENNISGEVING}
    erbij = tuple((pad, {"kennisgeving": kennisgeving, **item}) for pad, item in notitie.erbij)
    return replace(notitie, erbij=erbij)


def _niets_erbij(soort: Noteersoort, stand: Noteerstand, gegeven: Antwoorden) -> Notitie:
    return Notitie()


TERINZAGE: Final = Noteersoort(
    naam="terinzage",
    uitleg="De publicatie kondigt aan dat een ontwerp ter inzage komt.",
    over=(Project,),
    feit=Terinzage,
    plek=("terinzageleggingen",),
    keus=Keus(
        tekst="Van welk plan of welke vergunning?",
        waarom="Daar komt de terinzagelegging bij.",
        open=_die(_kan_ter_inzage),
    ),
    vragen=(
        dag_die_komt(
            "start", "Wat is de eerste dag ter inzage?", "De metadata noemt die dag niet. Lees de publicatie."
        ),
        dag_die_komt("eind", "Wat is de laatste dag ter inzage?", "Daaruit volgt of de termijn lang genoeg was."),
    ),
    vertaal=_met_kennisgeving,
)
VOORNEMEN: Final = Noteersoort(
    naam="voornemen",
    uitleg="De publicatie zegt dat de gemeente een plan gaat maken.",
    over=(Project,),
    feit=Kennisgeving,
    plek=("voornemen",),
    wijze=Wijze.BLOK,
    keus=Keus(
        tekst="Over welk plan gaat het voornemen?",
        waarom="Hier staat nog geen voornemen bij.",
        open=_die(_zonder_voornemen),
    ),
    vragen=(
        dag("datum", "Wanneer verscheen zij?", "Dat is de dag van de kennisgeving."),
        tekst("kenmerk", "Wat is het nummer?", "Zo is zij terug te vinden."),
        tekst("adres", "Waar is zij te lezen?", "Zo vindt iedereen haar terug."),
    ),
)
ALLEEN_BRON: Final = Noteersoort(
    naam="bron",
    uitleg="Alleen vastleggen als bron van dit project.",
    over=(Project,),
    feit=Bron,
    plek=("bronnen",),
    vragen=(),
    vertaal=_niets_erbij,
)
SOORTEN_PUBLICATIE: Final = (
    TERINZAGE,
    *(een for een in INSTRUMENTEN if een.naam == "bekendmaking"),
    VOORNEMEN,
    ALLEEN_BRON,
)
"""In the order in which they are offered."""

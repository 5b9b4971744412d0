"""The words around a question, the same however it is asked."""

from typing import Final

from participatie_cli.gesprek.lezen import SCHEIDING
from participatie_cli.gesprek.vraag import Gespreksvraag, Vraagvorm
from participatie_cli.wording.zichtbaar import toonbaar

UITLEG, TERUG, ONBEKEND = "?", "<", "onbekend"
OP_TE_NOEMEN: Final = 60
"""So many choices are named one by one; in a longer list one can only search."""
WEET_NIET: Final = "Weet ik nog niet"
OVERSLAAN: Final = "Overslaan"
BEDIENING: Final = "? = waarom deze vraag, < = terug, Ctrl-C = stoppen"


def vraagtekst(vraag: Gespreksvraag, nummer: int) -> str:
    """The question with its number, and how it may be left open."""
    return f"{nummer}. {toonbaar(vraag.tekst)}"


def hoe_te_antwoorden(vraag: Gespreksvraag) -> str:
    """What counts as an answer, for who has not seen such a question before."""
    delen = [wat_te_geven(vraag)]
    delen += ["onbekend"] if vraag.mag_onbekend else []
    delen += ["niets, om over te slaan"] if vraag.mag_leeg else []
    return f"{delen[0][0].upper()}{delen[0][1:]}" + "".join(f"; of {deel}" for deel in delen[1:]) + "."


def wat_te_geven(vraag: Gespreksvraag) -> str:
    """What kind of answer it takes."""
    return f"{len(vraag.delen)} antwoorden, met {SCHEIDING} ertussen" if vraag.delen else vraag.vorm.value


def uitleg(vraag: Gespreksvraag) -> tuple[str, ...]:
    """Why it is asked, what the choices mean, and where the answer can be found."""
    keuzes = tuple(f"- {een.naam}: {een.uitleg}" for een in vraag.keuzes if een.uitleg)
    waar = (f"Waar u dit vindt: {vraag.waar_te_vinden}",) if vraag.waar_te_vinden else ()
    hoe = () if vraag.vorm in (Vraagvorm.KEUZE, Vraagvorm.KEUZES) else (hoe_te_antwoorden(vraag),)
    return tuple(map(toonbaar, (vraag.waarom, *keuzes, *waar, *hoe)))

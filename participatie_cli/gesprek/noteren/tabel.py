"""All kinds of facts that can be recorded: by the word that a user knows, and by the place that an agenda names."""

from typing import Final

from participatie_cli.gesprek.noteren.acties import ACTIES
from participatie_cli.gesprek.noteren.activiteiten import ACTIVITEITEN, EINDVERSLAG
from participatie_cli.gesprek.noteren.besluiten import BESLUITEN
from participatie_cli.gesprek.noteren.inbrengen import INBRENG
from participatie_cli.gesprek.noteren.instrumenten import INSTRUMENTEN
from participatie_cli.gesprek.noteren.lessen import LESSEN
from participatie_cli.gesprek.noteren.raad import RAAD
from participatie_cli.gesprek.noteren.resultaten import RESULTATEN
from participatie_cli.gesprek.noteren.soort import WELKE, Noteersoort, Wijze
from participatie_cli.gesprek.noteren.stand import Noteerstand
from participatie_cli.gesprek.noteren.verloop import VERLOOP
from participatie_cli.gesprek.noteren.verzoeken import VERZOEKEN
from participatie_cli.gesprek.noteren.voorbereiding import VOORBEREIDING
from participatie_cli.gesprek.vraag import Antwoorden
from participatie_cli.model.dossier import Dossier
from participatie_cli.values.pad import Pad

SOORTEN: Final = (
    *ACTIVITEITEN,
    *INBRENG,
    *BESLUITEN,
    *RAAD,
    *ACTIES,
    *VERZOEKEN,
    *RESULTATEN,
    *LESSEN,
    *VERLOOP,
    *VOORBEREIDING,
    *INSTRUMENTEN,
    *EINDVERSLAG,
)
"""In the order in which they are offered."""


def soorten_van(soort: type[Dossier]) -> tuple[Noteersoort, ...]:
    """The kinds of facts that a kind of file can hold."""
    return tuple(een for een in SOORTEN if issubclass(soort, een.over))


def te_noteren(stand: Noteerstand) -> tuple[Noteersoort, ...]:
    """The kinds of which there is something to record in a file as it is now."""
    return tuple(een for een in SOORTEN if een.te_noteren(stand))


def bij_woord(soorten: tuple[Noteersoort, ...], woord: str) -> tuple[Noteersoort, ...]:
    """The kinds that a word means: by their name, else by another word for them."""
    gewoon = " ".join(woord.lower().replace("-", " ").split())
    op_naam = tuple(een for een in soorten if een.naam == gewoon)
    return op_naam or tuple(een for een in soorten if gewoon in een.ook)


def bij_plek(stand: Noteerstand, pad: Pad) -> tuple[Noteersoort, Antwoorden] | None:
    """What records something at a place of the file, with the answer that leads there; None where nothing does.

    An agenda names the field, block or list where something is written down once it is done.
    """
    for een in te_noteren(stand):
        antwoord = _leidt_naar(een, stand, pad)
        if antwoord is not None:
            return een, antwoord
    return None


def _leidt_naar(soort: Noteersoort, stand: Noteerstand, pad: Pad) -> Antwoorden | None:
    if soort.keus is None:
        return {} if _schrijft_op(soort, (), pad) else None
    for nr, een in enumerate(soort.keus.open(stand), start=1):
        if _schrijft_op(soort, een.pad, pad):
            return {WELKE: (str(nr),) if soort.keus.meer else str(nr)}
    return None


def _schrijft_op(soort: Noteersoort, ouder: Pad, pad: Pad) -> bool:
    doel = (*ouder, *soort.plek)
    if soort.wijze is Wijze.VELDEN:
        return pad[:-1] == doel and bool(pad) and pad[-1] in soort.velden
    return pad == doel or (soort.wijze is Wijze.BLOK and pad[:-1] == doel)

"""A check that is held against what is known and what was there before: the gate on a change."""

from dataclasses import dataclass
from datetime import date

from participatie_cli.checks.nieuw import in_volle_ernst
from participatie_cli.results.uitslag import Controleverslag
from participatie_cli.results.vergelijking import GEEN_VERGELIJKING, Vergelijking
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.nulmeting import gelezen_nulmeting, met_nulmeting
from participatie_cli.usecases.peildatum import lees_peildatum
from participatie_cli.usecases.registercontrole import Controleopdracht, controleer_gevraagd


@dataclass(frozen=True, slots=True)
class Poortvraag:
    """What the user asked for.

    `sinds` is a revision to compare with; `streng` also looks for what is known and no longer there; with `alles` new
    rules count as all others do.
    """

    sinds: str | None = None
    streng: bool = False
    alles: bool = False


def controleer_voor_de_poort(
    opdracht: Controleopdracht, peildatum: date, vraag: Poortvraag
) -> tuple[Controleverslag, Vergelijking]:
    """Check, and tell of each finding whether it is new; raise Gebruiksfout where that cannot be told."""
    gelezen = gelezen_nulmeting(opdracht.register) if opdracht.register else None
    if vraag.streng and not opdracht.geheel:
        raise Gebruiksfout(
            "Met --streng gaat de controle over het hele register.", "Laat de paden weg, of laat --streng weg."
        )
    verslag = controleer_gevraagd(opdracht, peildatum, met_herkenning=True)
    if vraag.alles:
        verslag = in_volle_ernst(verslag)
    vergelijking = GEEN_VERGELIJKING if vraag.sinds is None else _sinds(opdracht, verslag, vraag.sinds)
    if gelezen is None or opdracht.register is None:
        return verslag, vergelijking
    geheel = opdracht.geheel and peildatum >= lees_peildatum(None)  # on an earlier day less had to be done
    return met_nulmeting(gelezen, verslag, vergelijking, opdracht.register, geheel=geheel, streng=vraag.streng)


def _sinds(opdracht: Controleopdracht, verslag: Controleverslag, revisie: str) -> Vergelijking:
    from participatie_cli.usecases.sinds import vergelijk_sinds  # Git is asked only for this

    return vergelijk_sinds(opdracht, verslag, revisie)

"""Rules that ask for a person: the recorded judgement as an answer, and what is wrong with such records."""

from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Final

from participatie_cli.model.keuzes import Ernst, Oordeeluitkomst
from participatie_cli.model.oordeel import Oordeel, vingerafdruk
from participatie_cli.model.project import Project
from participatie_cli.results.bevinding import Bevinding, Controlepunt
from participatie_cli.rules.catalog import Regelblad, regelbladen, zoek
from participatie_cli.rules.contract import Getoetst, Hiaten, Onzeker, Oordeelvraag, Tekort, Toetsing
from participatie_cli.values.datum import telt
from participatie_cli.values.onbekend import bekend
from participatie_cli.values.suggestie import Raadgever

VERVALLEN: Final = Controlepunt(
    "OOR001",
    "oordeel-vervallen",
    Ernst.ADVIES,
    "Een oordeel is vervallen",
    "Een oordeel hoort bij de tekst die toen is beoordeeld. Die tekst is daarna veranderd.",
    "Oordeel opnieuw met `participatie oordeel`, of haal het oude oordeel weg.",
)
ONBEKENDE_REGEL: Final = Controlepunt(
    "OOR002",
    "oordeel-over-onbekende-regel",
    Ernst.FOUT,
    "Een oordeel noemt een regel die niet bestaat",
    "Bij een oordeel staat de code of de naam van een regel. Deze regel is niet gevonden.",
    "Zoek de juiste code of naam op met `participatie regel`.",
)
NIET_GEVRAAGD: Final = Controlepunt(
    "OOR003",
    "oordeel-niet-gevraagd",
    Ernst.ADVIES,
    "Een oordeel gaat over een regel die het programma zelf controleert",
    "Alleen sommige regels vragen om het oordeel van een mens. Bij andere regels telt een oordeel niet mee.",
    "Haal het oordeel weg. Wilt u van de regel afwijken, gebruik dan `afwijkingen`.",
)
CONTROLEPUNTEN: Final = (VERVALLEN, ONBEKENDE_REGEL, NIET_GEVRAAGD)


def gegeven_oordeel(dossier: Getoetst, blad: Regelblad, peildatum: date) -> Oordeel | None:
    """The newest judgement on this rule that had been given on a date; of one day the last in the file."""
    gegeven = [
        oordeel for oordeel in oordelen_van(dossier) if zoek(oordeel.regel) is blad and telt(oordeel.op, peildatum)
    ]
    return max(reversed(gegeven), key=lambda oordeel: oordeel.op, default=None)


def vraag_oordeel(blad: Regelblad, vraag: Oordeelvraag, toetsing: Toetsing[Getoetst]) -> Hiaten:
    """Answer with what a person recorded; without a judgement, or with one that lapsed, nobody can tell."""
    plek = vraag.velden[0]
    oordeel = gegeven_oordeel(toetsing.dossier, blad, toetsing.peildatum)
    if oordeel is None:
        yield Onzeker(plek, f"een mens moet beoordelen {vraag.vraag}")
    elif is_vervallen(oordeel, vraag, toetsing.dossier):
        yield Onzeker(plek, f"het oordeel van {oordeel.op.voluit} is vervallen: wat is beoordeeld, is daarna veranderd")
    elif oordeel.uitkomst is Oordeeluitkomst.VOLDOET_NIET:
        yield Tekort(plek, f"Oordeel van {oordeel.door}, {oordeel.op.voluit}: {oordeel.reden.rstrip('.')}.")


def is_vervallen(oordeel: Oordeel, vraag: Oordeelvraag, dossier: Getoetst) -> bool:
    """Whether what was judged has changed since."""
    return oordeel.vingerafdruk != vingerafdruk(dossier, vraag.velden)


def oordelen_van(dossier: Getoetst) -> tuple[Oordeel, ...]:
    """The judgements that stand in a file; only projects have them."""
    return bekend(dossier.oordelen) if isinstance(dossier, Project) else ()


def bevindingen_over_oordelen(dossier: Getoetst, bestand: str, peildatum: date) -> Iterator[Bevinding]:
    """What is wrong with the judgements themselves; a judgement that a newer one replaced is left alone."""
    gegeven: dict[str, Oordeel | None] = {}
    raad = Raadgever()
    for plaats, oordeel in enumerate(oordelen_van(dossier)):
        blad = zoek(oordeel.regel)
        if blad is None:
            melding = f"De regel “{oordeel.regel}” bestaat niet.{raad(oordeel.regel.lower(), _te_beoordelen())}"
            yield ONBEKENDE_REGEL.bevinding(bestand, ("oordelen", plaats, "regel"), melding)
        elif blad.regel.oordeel is None:
            melding = f"Regel {blad.regel.code} ({blad.regel.naam}) vraagt niet om een oordeel."
            yield NIET_GEVRAAGD.bevinding(bestand, ("oordelen", plaats, "regel"), melding)
        else:
            if blad.regel.code not in gegeven:
                gegeven[blad.regel.code] = gegeven_oordeel(dossier, blad, peildatum)
            if gegeven[blad.regel.code] is oordeel and is_vervallen(oordeel, blad.regel.oordeel, dossier):
                melding = f"Na het oordeel van {oordeel.op.voluit} is veranderd wat is beoordeeld."
                yield VERVALLEN.bevinding(bestand, ("oordelen", plaats, "vingerafdruk"), melding)


@cache
def _te_beoordelen() -> dict[str, str]:
    """The names and codes of the rules that ask for a judgement, each by how it may have been meant."""
    regels = [blad.regel for blad in regelbladen() if blad.regel.oordeel is not None]
    return {regel.naam: regel.naam for regel in regels} | {regel.code.lower(): regel.code for regel in regels}

"""The text of a file after some changes, with proof that its data is what they ask for and nothing else."""

from collections.abc import Sequence
from typing import Any, Final

from participatie_cli.store.bewerken.bewerking import Bewerking, GeenPlek, Zetten, als_gegevens, toegepast
from participatie_cli.store.bewerken.blad import Blad, Invoegingen, lees_blad, regeleinde_van
from participatie_cli.store.bewerken.blok import vervang_in_blok, voeg_item_toe, voeg_sleutel_toe, voor_welke
from participatie_cli.store.bewerken.boom import Knoop, zoek
from participatie_cli.store.bewerken.haken import (
    op_een_regel,
    vervang_tussen_haken,
    voeg_tussen_haken,
)
from participatie_cli.store.bewerken.schrijfwijze import in_haken, ingang
from participatie_cli.store.yaml import ontleed
from participatie_cli.values.pad import Pad
from participatie_cli.values.veld import Feit
from participatie_cli.values.velden import model_op

_REGELEINDEN: Final = ("\r", "\n")


def bewerkt(tekst: str, bewerkingen: Sequence[Bewerking], soort: type[Feit]) -> str:
    """Give the text of a file of a kind with changes made in it, one after another.

    A new key gets its place by the order of the fields of its kind. The text must have been read without problems.
    Raise GeenPlek where that cannot be done with everything else left as it is.
    """
    einde, heel = regeleinde_van(tekst), tekst.endswith(_REGELEINDEN)
    nieuw, stand = tekst if heel else f"{tekst}{einde}", ontleed(tekst).gegevens
    for bewerking in bewerkingen:
        straks = toegepast(stand, bewerking)
        if straks != stand:
            blad = lees_blad(nieuw, einde)
            nieuw = _ingevoegd(nieuw, _invoegingen(blad, bewerking, stand, soort))
        stand = straks
    for kandidaat in (nieuw,) if heel else (nieuw.removesuffix(einde), nieuw):
        if _leest_als(kandidaat, stand):
            return kandidaat
    raise GeenPlek(bewerkingen[-1].pad if bewerkingen else ())


def _leest_als(tekst: str, gegevens: Any) -> bool:
    uitkomst = ontleed(tekst)
    return not uitkomst.problemen and bool(uitkomst.gegevens == gegevens)


def _ingevoegd(tekst: str, invoegingen: Invoegingen) -> str:
    for begin, tot, nieuw in invoegingen:
        tekst = f"{tekst[:begin]}{nieuw}{tekst[tot:]}"
    return tekst


def _invoegingen(blad: Blad, bewerking: Bewerking, stand: Any, soort: type[Feit]) -> Invoegingen:
    if blad.wortel is None or blad.wortel.haken:
        raise GeenPlek(bewerking.pad)
    if isinstance(bewerking, Zetten):
        return _zet(blad, bewerking.pad, als_gegevens(bewerking.waarde), stand, soort)
    lijst, item = zoek(blad.wortel, bewerking.pad), als_gegevens(bewerking.item)
    if lijst is None or (lijst.leeg and not (lijst.haken and _houdt_regels(blad, lijst))):
        return _zet(blad, bewerking.pad, [item], stand, soort)
    if lijst.haken:
        return voeg_tussen_haken(blad, _met_haken(blad, lijst, bewerking.pad), in_haken(item))
    return voeg_item_toe(blad, lijst, item)


def _zet(blad: Blad, pad: Pad, waarde: Any, stand: Any, soort: type[Feit]) -> Invoegingen:
    """Put a value at a path; what is missing above it becomes part of that value."""
    wortel = blad.wortel
    while pad and wortel and _ontbreekt(blad, ouder := zoek(wortel, pad[:-1])):
        pad, waarde = pad[:-1], {pad[-1]: waarde}
    if not pad or wortel is None or ouder is None:
        raise GeenPlek(pad)
    knoop, sleutel = ouder.kinderen.get(pad[-1]), pad[-1]
    if knoop is not None:
        return vervang_tussen_haken(blad, knoop, waarde) if ouder.haken else vervang_in_blok(blad, ouder, knoop, waarde)
    if ouder.soort is not dict or not isinstance(sleutel, str):
        raise GeenPlek(pad)
    model = model_op(soort, stand, pad[:-1])
    volgorde = list(model.model_fields) if model else []
    if not ouder.haken:
        return voeg_sleutel_toe(blad, ouder, sleutel, waarde, volgorde)
    _met_haken(blad, ouder, pad)
    return voeg_tussen_haken(blad, ouder, ingang(sleutel, waarde), voor_welke(ouder, sleutel, volgorde))


def _ontbreekt(blad: Blad, ouder: Knoop | None) -> bool:
    return ouder is None or (ouder.leeg and not (ouder.soort is dict and _houdt_regels(blad, ouder)))


def _houdt_regels(blad: Blad, knoop: Knoop) -> bool:
    """Whether empty brackets have lines between them, with comments that must stay."""
    return knoop.soort is not str and not op_een_regel(blad, knoop)


def _met_haken(blad: Blad, knoop: Knoop, pad: Pad) -> Knoop:
    """A pair such as in `[a: b]` is a mapping without braces, in which nothing can be added."""
    if blad.tekst[knoop.begin] not in "[{":
        raise GeenPlek(pad)
    return knoop

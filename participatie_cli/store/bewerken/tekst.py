"""The text of a file after some changes, with proof that its data is what they ask for and nothing else."""

from collections.abc import Iterator, Sequence
from functools import reduce
from itertools import groupby
from typing import Any, Final, Literal, get_origin

from participatie_cli.store.bewerken.bewerking import (
    Bewerking,
    GeenPlek,
    Hernoemen,
    Inlijsten,
    Toevoegen,
    Weghalen,
    Zetten,
    als_gegevens,
    toegepast,
)
from participatie_cli.store.bewerken.blad import Blad, Invoegingen, lees_blad, regeleinde_van
from participatie_cli.store.bewerken.blok import vervang_in_blok, voeg_item_toe, voeg_sleutel_toe, voor_welke
from participatie_cli.store.bewerken.boom import Knoop, zoek
from participatie_cli.store.bewerken.haken import (
    op_een_regel,
    vervang_tussen_haken,
    voeg_tussen_haken,
)
from participatie_cli.store.bewerken.omvormen import vorm_om
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
    for bundel in _bundels(bewerkingen):
        nieuw, stand = _met_bundel(nieuw, stand, bundel, soort)
    for kandidaat in (nieuw,) if heel else (nieuw.removesuffix(einde), nieuw):
        if _leest_als(kandidaat, stand):
            return kandidaat
    raise GeenPlek(bewerkingen[-1].pad if bewerkingen else ())


def _bundels(bewerkingen: Sequence[Bewerking]) -> Iterator[tuple[Bewerking, ...]]:
    """The changes one by one; of many entries for one list the first, and then the others at once."""
    for pad, groep in groupby(bewerkingen, lambda een: een.pad if isinstance(een, Toevoegen) else None):
        alle = tuple(groep)
        if pad is None:
            yield from ((een,) for een in alle)
        else:
            yield alle[:1]
            yield from (alle[1:],) if len(alle) > 1 else ()


def _met_bundel(tekst: str, stand: Any, bundel: tuple[Bewerking, ...], soort: type[Feit]) -> tuple[str, Any]:
    """The text and its data after changes that belong together; those within brackets are made one by one."""
    straks = reduce(toegepast, bundel, stand)
    if straks == stand:
        return tekst, straks
    blad = lees_blad(tekst, regeleinde_van(tekst))
    lijst = zoek(blad.wortel, bundel[0].pad) if blad.wortel else None
    if len(bundel) == 1:
        return _ingevoegd(tekst, _invoegingen(blad, bundel[0], stand, soort)), straks
    if lijst is None or lijst.haken:
        for een in bundel:
            tekst, stand = _met_bundel(tekst, stand, (een,), soort)
        return tekst, stand
    items = [als_gegevens(een.item) for een in bundel if isinstance(een, Toevoegen)]
    stukken = [voeg_item_toe(blad, lijst, item)[0] for item in items]
    return _ingevoegd(tekst, [(*stukken[0][:2], "".join(deel for _, _, deel in stukken))]), straks


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
    if isinstance(bewerking, Weghalen | Hernoemen | Inlijsten):
        return vorm_om(blad, bewerking)
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
    volgorde = _volgorde(model) if model else []
    if not ouder.haken:
        return voeg_sleutel_toe(blad, ouder, sleutel, waarde, volgorde)
    _met_haken(blad, ouder, pad)
    return voeg_tussen_haken(blad, ouder, ingang(sleutel, waarde), voor_welke(ouder, sleutel, volgorde))


def _volgorde(model: type[Feit]) -> list[str]:
    """The keys in their usual order; the word that says which kind of fact it is comes first."""
    return sorted(model.model_fields, key=lambda naam: get_origin(model.model_fields[naam].annotation) is not Literal)


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

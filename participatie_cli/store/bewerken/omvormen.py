"""Edits that give what stands there another place or another shape: its own lines and comments come along."""

from participatie_cli.store.bewerken.bewerking import GeenPlek, Hernoemen, Inlijsten, Omvorming
from participatie_cli.store.bewerken.blad import Blad, Invoegingen
from participatie_cli.store.bewerken.boom import Knoop, zoek

_STREEPJE = "- "


def vorm_om(blad: Blad, bewerking: Omvorming) -> Invoegingen:
    """The edits, the last one first; raise GeenPlek where it is no key with lines of its own."""
    assert blad.wortel is not None
    ouder, knoop = zoek(blad.wortel, bewerking.pad[:-1]), zoek(blad.wortel, bewerking.pad)
    if knoop is None or ouder is None or ouder.soort is not dict or ouder.haken:
        raise GeenPlek(bewerking.pad)
    if isinstance(bewerking, Hernoemen):
        eind = knoop.plek + len(blad.tekst[knoop.plek : knoop.achter].removesuffix(":").rstrip())
        return [(knoop.plek, eind, bewerking.naam)]
    if isinstance(bewerking, Inlijsten):
        return _in_een_lijst(blad, knoop)
    return _weg(blad, ouder, knoop)


def _in_een_lijst(blad: Blad, knoop: Knoop) -> Invoegingen:
    """Brackets around what stands on a line; a dash before a block, whose lines stand in as far as it is wide."""
    if not knoop.is_blok:
        return [(knoop.tot, knoop.tot, "]"), (knoop.begin, knoop.begin, "[")]
    eerste, laatste = blad.regel(knoop.begin), blad.regel(max(knoop.tot - 1, knoop.begin))
    erin = [blad.regelbegin[nr] for nr in range(laatste, eerste, -1) if blad.regels[nr].strip()]
    return [*((plek, plek, " " * len(_STREEPJE)) for plek in erin), (knoop.begin, knoop.begin, _STREEPJE)]


def _weg(blad: Blad, ouder: Knoop, knoop: Knoop) -> Invoegingen:
    """All lines of a key; where it stands behind a dash the next key takes its place there."""
    begin, na = blad.regelbegin[blad.regel(knoop.plek)], blad.regel_na(knoop.tot)
    if not blad.tekst[begin : knoop.plek].strip():
        return [(begin, na, "")]
    volgende = next((kind for kind in ouder.kinderen.values() if kind.plek > knoop.plek), None)
    if volgende is None or blad.tekst[na : volgende.plek].strip():
        raise GeenPlek(())
    return [(knoop.plek, volgende.plek, "")]

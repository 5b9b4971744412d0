"""Where something is written down that a value refers to."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from participatie_cli.kader.bepaling import Geldend
from participatie_cli.rules.catalog import zoek
from participatie_cli.store.kaderdata import landelijk
from participatie_cli.store.register import KADERBESTAND
from participatie_cli.store.schets.deel import Tekstbereik, Tekstschets
from participatie_cli.store.schets.lezen import schets
from participatie_cli.store.tekst import hele_tekst
from participatie_cli.usecases.taal.blik import Taalblik
from participatie_cli.usecases.taal.verwijzing import REGELLIJSTEN, Eigennaam, Verwijsdoel, doel_op
from participatie_cli.values.pad import Pad


@dataclass(frozen=True, slots=True)
class Definitieplek:
    """A part of a file, with the text of the file that it was found in."""

    bestand: Path
    tekst: str
    stuk: Tekstbereik


def definities(blik: Taalblik, plek: int) -> tuple[Definitieplek, ...]:
    """Where that is written down which the value at a character refers to; none where it refers to nothing."""
    deel = blik.schets.op(plek)
    gevonden = doel_op(blik, deel.pad) if deel and not deel.sleutel[0] <= plek < deel.sleutel[1] else None
    if gevonden is None:
        return ()
    soort, id_, doel = gevonden
    if soort in REGELLIJSTEN:
        blad = zoek(id_)
        return tuple(_bepalingen(blik, blad.regel.grondslag[:1])) if blad else ()
    if soort is Eigennaam.SLEUTEL:
        return tuple(_bepalingen(blik, (id_,)))
    vindplaats = _van_doel(blik, doel) if doel else None
    return (vindplaats,) if vindplaats else ()


def _van_doel(blik: Taalblik, doel: Verwijsdoel) -> Definitieplek | None:
    if doel.bestand is None:
        return None
    beeld = blik.schets if doel.bestand == blik.bestand.pad else _schets_van(doel.bestand)
    return _in_bestand(doel.bestand, beeld, doel.pad, doel.id) if beeld else None


def _schets_van(pad: Path) -> Tekstschets | None:
    tekst = hele_tekst(pad)
    return None if tekst is None else schets(tekst)


def _in_bestand(bestand: Path, beeld: Tekstschets, pad: Pad, id_: str) -> Definitieplek:
    """The id, or the entry that says no more, at or below a place; or else that place, or the beginning of the file."""
    for deel in beeld.delen:
        noemt = deel.pad[-1] == "id" or not deel.is_sleutel
        if noemt and deel.tekst == id_ and deel.pad[: len(pad)] == pad:
            return Definitieplek(bestand, beeld.tekst, deel.waarde)
    daar = beeld.deel(pad)
    return Definitieplek(bestand, beeld.tekst, daar.waarde if daar else (0, 0))


def _bepalingen(blik: Taalblik, sleutels: tuple[str, ...]) -> Iterator[Definitieplek]:
    """Where the provisions under these keys stand: in kader.yaml, or in the data of the program."""
    for sleutel in sleutels:
        for versie in blik.kader.versies(sleutel):
            if vindplaats := _bepaling(blik, versie):
                yield vindplaats


def _bepaling(blik: Taalblik, versie: Geldend) -> Definitieplek | None:
    bestand = _bestand_van(blik, versie)
    beeld = blik.schets if bestand == blik.bestand.pad else _schets_van(bestand)
    for deel in beeld.delen if beeld else ():
        if deel.pad[-1] == "id" and "bepalingen" in deel.pad and deel.tekst == versie.sleutel:
            assert beeld is not None
            return Definitieplek(bestand, beeld.tekst, deel.waarde)
    return None


def _bestand_van(blik: Taalblik, versie: Geldend) -> Path:
    data = landelijk()
    gevonden = (nummer for nummer, regeling in enumerate(data.regelingen) if regeling is versie.regeling)
    nummer = next(gevonden, None)
    return blik.bestand.register / KADERBESTAND if nummer is None else data.bestanden[nummer].pad

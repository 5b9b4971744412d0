"""All that a check would say about a file, from a text that need not be saved, each with what is to be underlined."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from participatie_cli.checks.controle import controleer_tekst
from participatie_cli.model.project import Project
from participatie_cli.privacy.vondst import Privacyvondst
from participatie_cli.results.agenda import Agendapunt
from participatie_cli.results.bevinding import Bevinding
from participatie_cli.results.uitslag import Uitslag
from participatie_cli.store.lezen import vondsten_in
from participatie_cli.store.plaatsen import geplaatst
from participatie_cli.store.plek import Plaatsen, Regels
from participatie_cli.store.schets.deel import Tekstbereik, Tekstschets
from participatie_cli.store.schets.lezen import schets
from participatie_cli.store.verdwaald import is_verdwaald
from participatie_cli.usecases.beoordelen import Beoordelaar
from participatie_cli.usecases.lezing import Ingezien
from participatie_cli.usecases.taal.bereik import bereik_van
from participatie_cli.usecases.taal.bestand import Taalbestand
from participatie_cli.usecases.taal.geheugen import Registergeheugen

_MET_EEN_FOUT: Final = b"id: oefening\nvorm: x\n"


@dataclass(frozen=True, slots=True)
class Onderstreept:
    """A finding with the part of the text that it is about."""

    bevinding: Bevinding
    stuk: Tekstbereik


@dataclass(frozen=True, slots=True)
class Taalbeeld:
    """What there is to say about one text of a file. `agenda` is what is to be done and planned in it.

    It `raakt_anderen` where what was written may change what there is to say about the other files.
    """

    bestand: Taalbestand
    tekst: str
    schets: Tekstschets
    onderstreept: tuple[Onderstreept, ...] = ()
    agenda: tuple[Agendapunt, ...] = ()
    raakt_anderen: bool = False


def beoordeel(geheugen: Registergeheugen, bestand: Taalbestand, tekst: str, peildatum: date) -> Taalbeeld:
    """Read a text as the file, ask all rules about it, and find in it what they are about; `peildatum` is the day."""
    is_anders = geheugen.houd_open(bestand, tekst)
    gehouden = _houd_tegen_de_regels(geheugen, bestand, tekst.encode(), peildatum)
    geheel = (een for een in geheugen.over_het_geheel(peildatum) if een.bestand == bestand.naam)
    bevindingen = geplaatst((*gehouden.uitslag.bevindingen, *geheel), gehouden.plaatsen or Plaatsen())
    beeld = schets(tekst)
    onderstreept = tuple(_onderstreept(bevindingen, beeld, gehouden.vondsten))
    raakt_anderen = gehouden.raakt_anderen or (is_anders and bestand.is_kader)
    return Taalbeeld(bestand, tekst, beeld, onderstreept, gehouden.uitslag.agenda, raakt_anderen)


def oefen(geheugen: Registergeheugen, peildatum: date) -> None:
    """Judge a text with a mistake in it and forget it: what is made when it is first needed, is there from then on."""
    bestand = Taalbestand(geheugen.register / "projecten" / "oefening.yaml", geheugen.register, Project)
    ingezien = Ingezien(bestand.in_register, bestand.naam, bestand.map, _MET_EEN_FOUT)
    lezing = geheugen.lezer().lees(ingezien, met_plaatsen=True)
    Beoordelaar(geheugen.kader(), peildatum).beoordeel(lezing)


def _onderstreept(
    bevindingen: Iterable[Bevinding], beeld: Tekstschets, vondsten: Iterable[Privacyvondst]
) -> Iterator[Onderstreept]:
    regels = Regels(beeld.tekst)
    lengten = {(een.regelnummer, een.kolom): een.eind - een.begin for een in vondsten}
    for een in bevindingen:
        lengte = lengten.get((een.regelnummer or 0, een.kolom or 0)) if een.vertrouwelijk else None
        yield Onderstreept(een, bereik_van(een, beeld, regels, lengte))


@dataclass(frozen=True, slots=True)
class _Gehouden:
    """A text that was held against the rules of its file: what they say, and where in it things stand."""

    uitslag: Uitslag
    plaatsen: Plaatsen | None
    vondsten: tuple[Privacyvondst, ...]
    raakt_anderen: bool = False


def _houd_tegen_de_regels(
    geheugen: Registergeheugen, bestand: Taalbestand, inhoud: bytes, peildatum: date
) -> _Gehouden:
    gelezen, lezer = geheugen.kader(), geheugen.lezer()
    beoordelaar = Beoordelaar(gelezen, peildatum)
    if bestand.is_kader:
        uitslag = beoordelaar.beoordeel_kader(geheugen.kadernaam).uitslag
        return _Gehouden(uitslag, gelezen.plaatsen, gelezen.vondsten)
    ingezien = Ingezien(bestand.in_register, bestand.naam, bestand.map, inhoud)
    if not bestand.gelezen or (bestand.soort is None and not is_verdwaald(bestand.in_register)):
        vondsten = vondsten_in(ingezien.tekst, lezer.toegestaan)
        return _Gehouden(controleer_tekst(vondsten, bestand.naam, gelezen.kader, peildatum), None, vondsten)
    lezing = lezer.lees(ingezien, met_plaatsen=True)
    raakt = geheugen.houd_bij(bestand, lezing)
    return _Gehouden(beoordelaar.beoordeel(lezing).uitslag, lezing.gelezen.plaatsen, lezing.gelezen.vondsten, raakt)

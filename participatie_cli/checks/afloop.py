"""What became of a finding or a file of then: solved is only what was missing and is there now."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from participatie_cli.model.keuzes import Ernst
from participatie_cli.results.bevinding import Bevinding, Uitkomstsoort
from participatie_cli.results.uitslag import Uitslag
from participatie_cli.values.doorloop import op_pad
from participatie_cli.values.onbekend import Onbekend
from participatie_cli.values.pad import Pad
from participatie_cli.values.veld import Feit


class Afloop(StrEnum):
    """How it ended, in one word; of a file the last four."""

    OPGELOST = "opgelost"
    WEGGEHAALD = "weggehaald"
    ONBEKEND = "onbekend"
    UITGELEGD = "uitgelegd"
    VERVALLEN = "vervallen"
    ONLEESBAAR = "onleesbaar"
    VERDWENEN = "verdwenen"
    HERNOEMD = "hernoemd"
    VERPLAATST = "verplaatst"

    @property
    def uitleg(self) -> str:
        """What the word means."""
        return _UITLEG[self]


_UITLEG: Final = {
    Afloop.OPGELOST: "wat ontbrak, staat er nu",
    Afloop.WEGGEHAALD: "het feit waar het over ging, is uit het bestand gehaald",
    Afloop.ONBEKEND: "of het klopt, is nu niet te beoordelen",
    Afloop.UITGELEGD: "er is bewust van de regel afgeweken",
    Afloop.VERVALLEN: "de regel wordt hier niet meer gevraagd",
    Afloop.ONLEESBAAR: "het bestand is nu niet te lezen",
    Afloop.VERDWENEN: "het bestand staat niet meer in het register",
    Afloop.HERNOEMD: "het bestand heet nu anders",
    Afloop.VERPLAATST: "het bestand staat nu in een andere map",
}

_BIJ_UITKOMST: Final = {
    Uitkomstsoort.VOLDOET: Afloop.OPGELOST,
    Uitkomstsoort.VOLDOET_NIET: Afloop.OPGELOST,
    Uitkomstsoort.NIET_TE_BEOORDELEN: Afloop.ONBEKEND,
    Uitkomstsoort.AFWIJKING: Afloop.UITGELEGD,
    Uitkomstsoort.NIET_VAN_TOEPASSING: Afloop.VERVALLEN,
}
"""Where the fact itself is still there; a rule that still fails does so on fewer places."""

_NOG_GEVRAAGD: Final = (Uitkomstsoort.VOLDOET, Uitkomstsoort.VOLDOET_NIET)
_WEG_IS_GOED: Final = ("PRV", "AFW", "OOR")
"""Families of findings that ask for something to be taken out of a file."""

_NIET_NODIG: Final = "AFW002"
"""A deviation that was not needed; where it still stands, it is now."""

Sleutel = tuple[str | None, str | None]
"""The kind and the id of a file; of one that cannot be read its path below the register."""

HET_GEHEEL: Final[Sleutel] = ("register", None)
"""What was said of the register as a whole."""


@dataclass(frozen=True, slots=True)
class Vondst:
    """What is remembered of a finding once its file has been forgotten.

    `tot` is how far the way to its place went in the file, and `delen` how many entries the lists on that way had.
    """

    code: str
    ernst: Ernst
    pad: Pad
    tot: Pad = ()
    delen: tuple[int, ...] = ()


def vondst_van(bevinding: Bevinding, dossier: Feit | None) -> Vondst:
    """What to remember of a finding in a file; `dossier` is None where there is no value of it."""
    tot = _tot_waar(dossier, bevinding.pad) if dossier is not None else ()
    return Vondst(bevinding.code, bevinding.ernst, bevinding.pad, tot, _delen(dossier, tot))


def _tot_waar(dossier: Feit, pad: Pad) -> Pad:
    """How far the way to a place goes in a file."""
    diepte = 0
    while diepte < len(pad) and op_pad(dossier, pad[: diepte + 1]) not in (None, ()):
        diepte += 1
    return pad[:diepte]


def _delen(dossier: Feit | None, tot: Pad) -> tuple[int, ...]:
    """How many entries each list on the way to a place has."""
    if dossier is None:
        return ()
    lijsten = (op_pad(dossier, tot[:diepte]) for diepte, stap in enumerate(tot) if isinstance(stap, int))
    return tuple(len(lijst) if isinstance(lijst, tuple) else 0 for lijst in lijsten)


def afloop_van(vondst: Vondst, dossier: Feit | None, soort: Uitkomstsoort | None) -> Afloop:
    """What became of a finding in a file that is still there and can be read.

    `soort` is what its rule says now; None where no rule gave it, and of a file without a value, such as kader.yaml.
    """
    op_de_plek = None if dossier is None else _op_de_plek(vondst, dossier, soort)
    if vondst.code[:3] in _WEG_IS_GOED:
        op_de_plek = Afloop.VERVALLEN if vondst.code == _NIET_NODIG and op_de_plek is None else None
    return op_de_plek or (_BIJ_UITKOMST[soort] if soort else Afloop.OPGELOST)


def _op_de_plek(vondst: Vondst, dossier: Feit, soort: Uitkomstsoort | None) -> Afloop | None:
    """What became of the fact itself: unknown or gone; None where it is there."""
    onderweg = (op_pad(dossier, vondst.tot[:diepte]) for diepte in range(1, len(vondst.tot) + 1))
    if any(isinstance(waarde, Onbekend) for waarde in onderweg):
        return Afloop.ONBEKEND
    nu = _tot_waar(dossier, vondst.pad)
    if len(nu) < len(vondst.tot) or _delen(dossier, vondst.tot) < vondst.delen:
        return Afloop.WEGGEHAALD
    ontbreekt_nog = nu != vondst.pad and any(isinstance(stap, int) for stap in vondst.pad)
    return Afloop.VERVALLEN if ontbreekt_nog and soort in _NOG_GEVRAAGD else None


class Toestand:
    """The findings of a register as of a day, by file: its kind and id decide which file it is, and not its name."""

    def __init__(self) -> None:
        self.bestanden: dict[Sleutel, Bestand] = {}
        self._sleutels: dict[str, Sleutel] = {}
        self._vondsten: dict[Sleutel, list[Vondst]] = {}
        self._gedeeld: dict[Vondst, Vondst] = {}

    def neem(self, uitslag: Uitslag, dossier: Feit | None, plek: str) -> None:
        """Take in what was said of one file, or of the register as a whole; `plek` is its path below the register."""
        if uitslag.bestand:
            sleutel = (uitslag.soort, uitslag.id) if dossier is not None else (None, plek)
            self._sleutels[uitslag.bestand] = sleutel
            titel = getattr(dossier, "titel", None) or plek
            self.bestanden[sleutel] = Bestand(uitslag.bestand, plek, titel, dossier is not None)
        for bevinding in uitslag.bevindingen:
            sleutel = self._sleutels.get(bevinding.bestand, (None, bevinding.bestand))
            vondst = vondst_van(bevinding, dossier if bevinding.bestand == uitslag.bestand else None)
            self._vondsten.setdefault(sleutel, []).append(self._gedeeld.setdefault(vondst, vondst))

    def naam_van(self, sleutel: Sleutel) -> str:
        """How a file is named to the user."""
        bestand = self.bestanden.get(sleutel)
        return bestand.naam if bestand else sleutel[1] or ""

    def zonder(self, ander: "Toestand") -> Iterator[tuple[Sleutel, Vondst]]:
        """The findings of each file that the other has not as often, those first of which the place is another too."""
        for sleutel, rij in self._vondsten.items():
            elders = ander._vondsten.get(sleutel, [])
            over = Counter(een.code for een in rij) - Counter(een.code for een in elders)
            daar = {(een.code, een.pad) for een in elders}
            for vondst in sorted(rij, key=lambda een: (een.code, een.pad) in daar):
                if over[vondst.code] > 0:
                    over[vondst.code] -= 1
                    yield sleutel, vondst


@dataclass(frozen=True, slots=True)
class Bestand:
    """A file of a register: how it is named to the user, its path in the register, its title, and if it is readable."""

    naam: str
    plek: str
    titel: str
    leesbaar: bool

    @property
    def heet(self) -> str:
        """The name of the file itself."""
        return self.plek.rpartition("/")[2]


@dataclass(frozen=True, slots=True)
class Bestandsverloop:
    """A file of then that is gone, unreadable, renamed or moved; `nu` is its path now, where it has one."""

    titel: str
    toen: str
    afloop: Afloop
    nu: str = ""


def verloop_van_bestanden(toen: Toestand, nu: Toestand) -> Iterator[Bestandsverloop]:
    """What became of the files of then that are not where they were."""
    onleesbaar = {een.plek for een in nu.bestanden.values() if not een.leesbaar}
    for sleutel, eerst in toen.bestanden.items():
        dan = nu.bestanden.get(sleutel)
        if dan is None and eerst.leesbaar:
            anders = Afloop.ONLEESBAAR if eerst.plek in onleesbaar else Afloop.VERDWENEN
            yield Bestandsverloop(eerst.titel, eerst.plek, anders)
        elif dan is not None and dan.plek != eerst.plek:
            anders = Afloop.VERPLAATST if dan.heet == eerst.heet else Afloop.HERNOEMD
            yield Bestandsverloop(dan.titel, eerst.plek, anders, dan.plek)


def verloop_van_bevindingen(
    toen: Toestand, nu: Toestand, dossiers: Mapping[Sleutel, Feit], uitslagen: Mapping[Sleutel, Uitslag]
) -> Iterator[tuple[str, Vondst, Afloop]]:
    """Each finding of then that is there no more, with the file it was in and what became of it."""
    geheel = uitslagen.get(HET_GEHEEL)
    op_plek = {een.plek: sleutel for sleutel, een in nu.bestanden.items()}
    for sleutel, vondst in toen.zonder(nu):
        eerst = toen.bestanden.get(sleutel)
        hier = sleutel if sleutel in nu.bestanden or eerst is None else op_plek.get(eerst.plek, sleutel)
        if eerst and (weg := _van_het_bestand(eerst, nu.bestanden.get(hier))):
            yield eerst.naam, vondst, weg
        else:
            van = [een for een in (uitslagen.get(hier), geheel) if een]
            soorten = {een.code: een.soort for uitslag in van for een in uitslag.uitkomsten}
            yield toen.naam_van(sleutel), vondst, afloop_van(vondst, dossiers.get(hier), soorten.get(vondst.code))


def _van_het_bestand(eerst: Bestand, dan: Bestand | None) -> Afloop | None:
    """What became of all that was found in a file that is not there, or not to be read any more."""
    if dan is None:
        return Afloop.VERDWENEN
    return Afloop.ONLEESBAAR if eerst.leesbaar and not dan.leesbaar else None

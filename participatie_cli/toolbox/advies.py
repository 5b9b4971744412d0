"""A pair of methods for a project: a broad one, and one for who is usually missed.

Nothing is ranked. Of the methods that fit, the first is taken of a list that begins at another place for each project,
so that no method is always in front and the same project always gets the same answer.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final
from zlib import crc32

from participatie_cli.model.toolboxkeuzes import Bereikgroep
from participatie_cli.toolbox.gereedschap import Gereedschap, Toolbox
from participatie_cli.toolbox.keuze import PER_FEIT
from participatie_cli.toolbox.projectfeiten import Adviesfeiten
from participatie_cli.values.onbekend import bekend
from participatie_cli.values.opsomming import opsomming

VEEL_MENSEN: Final = 100
"""From so many people on a method is broad."""
MEESTAL_GEMIST: Final = (Bereikgroep.WEINIG_TIJD, Bereikgroep.LAAGGELETTERDEN)
"""Who is missed most, whatever the project."""
BELOFTE_EERST: Final = ("niveau", "fase", "tijd", "kosten")
"""A broad method keeps to the rung that was promised, whatever else has to give."""
HAALBAAR_EERST: Final = ("fase", "tijd", "kosten", "niveau")
"""To hear who is missed, another rung is better than a method that comes too late."""


@dataclass(frozen=True, slots=True)
class Eis:
    """What a method has to meet; `anders` says of one that does not meet it what is so instead."""

    voldoet: Callable[[Gereedschap], object]
    anders: str


@dataclass(frozen=True, slots=True)
class Werkvormvoorstel:
    """A method, why it is named, and what of the project it does not fit or leaves open."""

    gereedschap: Gereedschap
    reden: str
    let_op: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Werkvormadvies:
    """The pair, None where the toolbox has no such method, and how many others fit the project as well."""

    feiten: Adviesfeiten
    breed: Werkvormvoorstel | None
    gericht: Werkvormvoorstel | None
    ook: int

    @property
    def voorstellen(self) -> tuple[Werkvormvoorstel, ...]:
        """Those that there are."""
        return tuple(een for een in (self.breed, self.gericht) if een)


def adviseer(toolbox: Toolbox, feiten: Adviesfeiten) -> Werkvormadvies:
    """Propose a pair of which the second reaches people that the first is not known to reach."""
    rij = _vanaf_een_eigen_plek(toolbox.werkvormen, feiten.id)
    eisen = tuple(_eisen(feiten, BELOFTE_EERST))
    breed = _breed(rij, feiten, eisen)
    over = [een for een in rij if breed is None or een is not breed.gereedschap]
    gericht = _gericht(over, feiten, tuple(_eisen(feiten, HAALBAAR_EERST)), breed.gereedschap if breed else None)
    gekozen = [een.gereedschap for een in (breed, gericht) if een]
    ook = sum(een not in gekozen and all(eis.voldoet(een) is True for eis in eisen) for een in rij)
    return Werkvormadvies(feiten, breed, gericht, ook)


def _vanaf_een_eigen_plek(werkvormen: Sequence[Gereedschap], kenmerk: str) -> list[Gereedschap]:
    begin = crc32(kenmerk.encode()) % max(len(werkvormen), 1)
    return [*werkvormen[begin:], *werkvormen[:begin]]


def _eisen(feiten: Adviesfeiten, volgorde: Sequence[str]) -> Iterator[Eis]:
    """What a method has to meet, the most important first: where nothing does, the last is let go first."""
    eisen = {
        "niveau": (
            feiten.niveau,
            f"hoort niet vanzelf bij de trede {feiten.niveau}; zeg vooraf wat er met de inbreng gebeurt",
        ),
        "fase": (feiten.fase, f"is niet voor de fase {feiten.fase}"),
        "tijd": (feiten.weken, "past misschien niet in de tijd die er is"),
        "kosten": (feiten.kosten, f"kost misschien meer dan klasse {feiten.kosten}"),
    }
    for naam in volgorde:
        waarde, anders = eisen[naam]
        if waarde is not None:
            yield Eis(partial(_past, naam, waarde), anders)
    yield Eis(lambda een: een.id not in feiten.gebruikt, "is in dit project al gebruikt")


def _past(naam: str, waarde: object, een: Gereedschap) -> object:
    return PER_FEIT[naam](een, waarde)


def _breed(rij: Sequence[Gereedschap], feiten: Adviesfeiten, eisen: Sequence[Eis]) -> Werkvormvoorstel | None:
    """A method for many, if it can be one for a group of the project that was not missed before."""
    groepen = frozenset(groep for een in feiten.groepen if not een.gemist for groep in een.bereikgroepen)
    velen = [een for een in rij if (een.werkvorm.grootste_groep or 0) >= VEEL_MENSEN]
    raak = [een for een in velen if groepen & _bereikt(een)]
    gekozen = _eerste(raak, eisen, alles=True) or _eerste(velen, eisen)
    if gekozen is None:
        return None
    zin = f"Voor veel mensen, tot {gekozen.werkvorm.groep_tot}."
    return _voorstel(gekozen, f"{zin}{_bereik(_bereikt(gekozen))}", eisen)


def _gericht(
    rij: Sequence[Gereedschap], feiten: Adviesfeiten, eisen: Sequence[Eis], breed: Gereedschap | None
) -> Werkvormvoorstel | None:
    """A method for a group that the broad one is not known to reach: that of the project first, then who mostly is."""
    al = _bereikt(breed) if breed else frozenset()
    for groepen, waarom in _doelgroepen(feiten, breed):
        anderen = groepen - al
        gekozen = _eerste([een for een in rij if anderen & _bereikt(een)], eisen)
        if gekozen:
            raak = anderen & _bereikt(gekozen)
            niet = f" Bij “{breed.titel}” staat niet dat zij dat doet." if breed else ""
            return _voorstel(gekozen, f"{waarom}{_bereik(raak)}{niet}", eisen)
    return None


def _doelgroepen(feiten: Adviesfeiten, breed: Gereedschap | None) -> Iterator[tuple[frozenset[Bereikgroep], str]]:
    for een in feiten.groepen:
        if een.gemist:
            yield frozenset(een.bereikgroepen), f"Voor “{een.naam}”, een groep die eerder niet werd bereikt."
    yield frozenset(MEESTAL_GEMIST), "Voor wie meestal wordt gemist."
    niet = bekend(breed.werkvorm.bereikt_niet or ()) if breed else ()
    yield frozenset(niet), "Voor wie de brede werkvorm niet bereikt."
    yield frozenset(Bereikgroep), "Voor andere mensen dan de brede werkvorm."


def _eerste(rij: Sequence[Gereedschap], eisen: Sequence[Eis], *, alles: bool = False) -> Gereedschap | None:
    """The first that meets all, or else as many from the front as anything meets; with `alles` nothing is let go."""
    for aantal in range(len(eisen), len(eisen) - 1 if alles else -1, -1):
        for een in rij:
            if all(eis.voldoet(een) is True for eis in eisen[:aantal]):
                return een
    return None


def _voorstel(een: Gereedschap, reden: str, eisen: Sequence[Eis]) -> Werkvormvoorstel:
    return Werkvormvoorstel(een, reden, tuple(eis.anders for eis in eisen if eis.voldoet(een) is not True))


def _bereikt(een: Gereedschap) -> frozenset[Bereikgroep]:
    return frozenset(bekend(een.werkvorm.bereikt))


def _bereik(groepen: frozenset[Bereikgroep]) -> str:
    namen = [groep.voluit for groep in Bereikgroep if groep in groepen]
    return f" Bereikt {opsomming(namen)}." if namen else ""

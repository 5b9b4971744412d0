"""What of an earlier version may still be seen: what stands in the file of today, though it may have read otherwise.

A version of before is gone through beside the file of today. A list entry that has no counterpart there was taken
out, and one whose counterpart is internal was withdrawn; neither is shown any more, nor what stood in a field in which
nothing stands now. A value that is another one today was corrected, and stays as it was.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from participatie_cli.model.gelijkenis import paren
from participatie_cli.model.openbaar import is_intern, openbaar_deel, zonder_losse_bronnen
from participatie_cli.model.project import Project
from participatie_cli.values.doorloop import feiten
from participatie_cli.values.onbekend import ONBEKEND, Onbekend, neemt_onbekend
from participatie_cli.values.veld import Feit
from participatie_cli.values.vergelijken import kaal

_LANG: Final = 20
"""A text of so many characters is looked for within other texts too; a shorter one only as a whole."""


@dataclass(frozen=True, slots=True)
class Gezuiverd:
    """What is left of a fact of before, None where nothing may be, and how many of its facts are gone."""

    over: Any
    weg: int = 0


class Stam:
    """A project of today, against which its versions are held from the newest back.

    What an entry of a list was before is remembered, so that one is known again that changed bit by bit.
    """

    def __init__(self, heel: Project, openbaar: Project) -> None:
        self._tak = _Tak(heel, openbaar, _verborgen_teksten(heel, openbaar))

    def zuiver(self, vroeger: Project) -> tuple[Project, int] | None:
        """The public part of a version without what is withdrawn since, and how many facts that were.

        None where nothing of it may be seen.
        """
        deel = openbaar_deel(vroeger)
        if deel is None:
            return None
        gezuiverd = self._tak.zuiver(deel)
        if gezuiverd.over is None:
            return None
        over = zonder_losse_bronnen(gezuiverd.over, deel) if gezuiverd.weg else gezuiverd.over
        return over, gezuiverd.weg


class _Geheim:
    """The texts that stand only in what is internal today; they are looked for wherever they stood before."""

    def __init__(self, teksten: frozenset[str]) -> None:
        self._teksten = teksten
        self._lang = tuple(een for een in teksten if len(een) >= _LANG)

    def in_tekst(self, waarde: Any) -> bool:
        """Whether a value says what is internal today."""
        if not self._teksten or type(waarde) is not str:
            return False
        klein = kaal(waarde)
        return klein in self._teksten or any(een in klein for een in self._lang)


def _verborgen_teksten(heel: Project, openbaar: Project) -> _Geheim:
    if heel is openbaar:
        return _Geheim(frozenset())
    intern = {tekst for _, feit in feiten(heel) if is_intern(feit) for tekst in _teksten(feit)}
    return _Geheim(frozenset(intern - set(_teksten(openbaar))))


def _teksten(feit: Feit) -> Iterator[str]:
    """Every text in a fact that somebody wrote, as texts are compared."""
    for _, deel in feiten(feit):
        for waarde in deel.__dict__.values():
            for een in waarde if isinstance(waarde, tuple) else (waarde,):
                if type(een) is str:
                    yield kaal(een)


class _Tak:
    """A fact of today, whole and as far as residents may see it, with how the lists in it read before."""

    def __init__(self, heel: Feit, openbaar: Feit, geheim: _Geheim) -> None:
        self._heel, self._openbaar, self._geheim = heel, openbaar, geheim
        self._takken: dict[str, _Tak] = {}
        self._lijsten: dict[str, _Lijst] = {}

    def zuiver(self, vroeger: Feit) -> Gezuiverd:
        """What may be seen of it as it stood before."""
        if vroeger is self._openbaar:
            return Gezuiverd(vroeger)
        anders: dict[str, Any] = {}
        weg = 0
        for naam, waarde in vroeger.__dict__.items():
            if waarde is None or waarde == () or isinstance(waarde, Onbekend):
                continue
            deel = self._veld(naam, waarde)
            weg += deel.weg
            if deel.over is waarde:
                continue
            veld = type(vroeger).model_fields[naam]
            if veld.is_required() and deel.over in (None, ()):
                if not neemt_onbekend(veld.annotation):
                    return Gezuiverd(None, 1)
                deel = Gezuiverd(ONBEKEND)
            anders[naam] = deel.over
        return Gezuiverd(vroeger.model_copy(update=anders) if anders else vroeger, weg)

    def _veld(self, naam: str, waarde: Any) -> Gezuiverd:
        nu = self._openbaar.__dict__.get(naam)
        if nu is None or nu == () or isinstance(nu, Onbekend):
            return Gezuiverd(nu, len(waarde) if isinstance(waarde, tuple) else 1)
        if isinstance(waarde, tuple):
            return self._lijst(naam, nu).zuiver(waarde)
        if isinstance(waarde, Feit):
            return self._onder(naam, nu).zuiver(waarde) if type(waarde) is type(nu) else Gezuiverd(None, 1)
        return Gezuiverd(None, 1) if waarde != nu and self._geheim.in_tekst(waarde) else Gezuiverd(waarde)

    def _onder(self, naam: str, nu: Feit) -> "_Tak":
        if naam not in self._takken:
            self._takken[naam] = _Tak(self._heel.__dict__[naam], nu, self._geheim)
        return self._takken[naam]

    def _lijst(self, naam: str, nu: tuple[Any, ...]) -> "_Lijst":
        if naam not in self._lijsten:
            self._lijsten[naam] = _Lijst(self._heel.__dict__[naam], nu, self._geheim)
        return self._lijsten[naam]


class _Lijst:
    """A list of today: of each entry whether residents may see it, and how it read last."""

    def __init__(self, heel: tuple[Any, ...], openbaar: tuple[Any, ...], geheim: _Geheim) -> None:
        self._geheim = geheim
        self._vormen = list(heel)
        self._takken = [
            _Tak(een, deel, geheim) if isinstance(deel, Feit) else deel for een, deel in _naast(heel, openbaar)
        ]
        self._vorige: tuple[Any, Gezuiverd] = (openbaar, Gezuiverd(openbaar))

    def zuiver(self, vroeger: tuple[Any, ...]) -> Gezuiverd:
        """The entries that may be seen."""
        if vroeger is self._vorige[0] or vroeger == self._vorige[0]:
            return self._vorige[1]
        over: list[Any] = []
        weg = 0
        for een, plaats in zip(vroeger, paren(vroeger, self._vormen), strict=True):
            deel = self._een(een, plaats)
            weg += deel.weg
            if deel.over is not None:
                over.append(deel.over)
        heel = len(over) == len(vroeger) and all(nieuw is oud for nieuw, oud in zip(over, vroeger, strict=True))
        self._vorige = (vroeger, Gezuiverd(vroeger if heel else tuple(over), weg))
        return self._vorige[1]

    def _een(self, een: Any, plaats: int | None) -> Gezuiverd:
        if plaats is None:
            return Gezuiverd(None, 1)
        self._vormen[plaats] = een
        tak = self._takken[plaats]
        if tak is None:
            return Gezuiverd(None, 1)
        if isinstance(tak, _Tak):
            return tak.zuiver(een)
        return Gezuiverd(None, 1) if een != tak and self._geheim.in_tekst(een) else Gezuiverd(een)


def _naast(heel: tuple[Any, ...], openbaar: tuple[Any, ...]) -> Iterator[tuple[Any, Any]]:
    """Each entry with its public part; None where it has none."""
    zichtbaar = [een for een in heel if not (isinstance(een, Feit) and is_intern(een))]
    if len(zichtbaar) == len(openbaar):
        delen = iter(openbaar)
        for een in heel:
            yield een, None if isinstance(een, Feit) and is_intern(een) else next(delen)
        return
    for een in heel:  # sources, which are left out where only something internal names them
        yield een, een if any(een is ander for ander in openbaar) else None

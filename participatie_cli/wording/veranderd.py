"""What changed between two versions of a file, in sentences: read off the model, so that none is forgotten.

What a text said before is never told again; a word, a number or a day is.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import IntEnum
from typing import Any, Final

from participatie_cli.model.bron import Weerspraak
from participatie_cli.model.dossier import soortnaam
from participatie_cli.model.gelijkenis import VERMELDING, paren
from participatie_cli.model.tijdlijn import zin_over
from participatie_cli.values.datum import Datum, telt
from participatie_cli.values.onbekend import ONBEKEND, Onbekend
from participatie_cli.values.pad import Pad
from participatie_cli.values.veld import Feit
from participatie_cli.values.zin import Dagzin, delen, in_een_zin, plekken_van, vertel
from participatie_cli.wording.waarden import aantal, in_woorden

HOOGSTENS: Final = 8
"""So many changes of one version are told one by one."""
_LANGSTE_NAAM: Final = 70
_LANGSTE_WOORD: Final = 20


class _Niets:
    """What stood there where there was no fact."""


_LEEG: Final[Any] = _Niets()


class Rang(IntEnum):
    """Which change is told first."""

    AFLOOP = 1
    FEIT = 2
    DAG = 3
    VERZET = 4
    WAARDE = 5
    TEKST = 6
    WEG = 7
    STIL = 8


@dataclass(frozen=True, slots=True)
class Versiewijziging:
    """One change, and how much it matters."""

    rang: Rang
    tekst: str


_STIL: Final = Versiewijziging(Rang.STIL, "Er is iets veranderd in de bronnen of de administratie.")


def wijzigingen_in(vroeger: Feit, nu: Feit, op: date) -> tuple[Versiewijziging, ...]:
    """What changed from one version to the next, which is of a day; what matters most comes first."""
    gevonden = list(_Vergelijking(op).van(vroeger, nu, _Plek()))
    stil = [een for een in gevonden if een.rang is Rang.STIL]
    weg = sum(een.rang is Rang.WEG for een in gevonden)
    rest = sorted((een for een in gevonden if een.rang < Rang.WEG), key=lambda een: een.rang)
    return (*rest, *weggehaald(weg), *stil[:1])


def weggehaald(hoeveel: int) -> tuple[Versiewijziging, ...]:
    """That facts are gone, and never which."""
    if hoeveel < 1:
        return ()
    return (Versiewijziging(Rang.WEG, f"{aantal(hoeveel, 'gegeven is', 'gegevens zijn')} weggehaald."),)


def in_zinnen(wijzigingen: Iterable[Versiewijziging], hoogstens: int = HOOGSTENS) -> tuple[str, ...]:
    """The sentences, each once; of many only the first, and how many more there are."""
    zinnen = tuple(dict.fromkeys(een.tekst for een in wijzigingen))
    if len(zinnen) <= hoogstens:
        return zinnen
    over = len(zinnen) - hoogstens + 1
    return (*zinnen[: hoogstens - 1], f"En nog {aantal(over, 'andere wijziging', 'andere wijzigingen')}.")


@dataclass(frozen=True, slots=True)
class _Plek:
    """Where a fact stands: its place, the fact around it, and what both are called."""

    pad: Pad = ()
    ouder: Feit | None = None
    namen: tuple[str, ...] = ()

    def onder(self, stap: Pad, ouder: Feit, naam: str | None) -> "_Plek":
        return _Plek((*self.pad, *stap), ouder, (*self.namen, naam) if naam else self.namen)

    def heet(self, naam: str) -> "_Plek":
        return replace(self, namen=(*self.namen, naam))

    def zin(self, veld: str, tekst: str) -> str:
        """A sentence that begins with the place: `Activiteit “startavond”, deelnemers: van 60 naar 64.`"""
        plek = ", ".join((*self.namen, _klein(veld)))
        return f"{plek[0].upper()}{plek[1:]}: {tekst.rstrip('.')}."


def _klein(tekst: str) -> str:
    return tekst if tekst[1:2].isupper() else f"{tekst[0].lower()}{tekst[1:]}"


@dataclass(frozen=True, slots=True)
class _Vergelijking:
    """Holds two versions against each other; `op` is the day of the later one."""

    op: date

    def van(self, vroeger: Feit, nu: Feit, plek: _Plek) -> Iterator[Versiewijziging]:
        """All that changed within a fact."""
        namen = [naam for naam, dan in nu.__dict__.items() if not _gelijk(vroeger.__dict__.get(naam), dan)]
        verteld = {stap for naam in namen for stap in self._erbij_verteld(vroeger, nu, naam)}
        for naam in namen:
            if naam in VERMELDING or naam in nu.STIL:
                yield _STIL
            elif naam not in verteld:
                yield from self._veld(vroeger.__dict__.get(naam), nu, naam, plek)

    def _erbij_verteld(self, vroeger: Feit, nu: Feit, naam: str) -> Iterator[str]:
        """The other fields of which the sentence about a field tells too."""
        zin = nu.zin(naam)
        eerst, dan = vroeger.__dict__.get(naam), nu.__dict__[naam]
        nieuwe_dag = zin.geweest if zin and isinstance(dan, Datum) and not isinstance(eerst, Datum) else ""
        for plek, _ in plekken_van(delen(nu.NU.get(naam) or nieuwe_dag)):
            if plek.pad[0] != naam:
                yield plek.pad[0]

    def _veld(self, eerst: Any, nu: Feit, naam: str, plek: _Plek) -> Iterator[Versiewijziging]:
        dan = nu.__dict__[naam]
        if isinstance(dan, Feit):
            yield from self._blok(eerst, dan, plek.onder((naam,), nu, None), _label(nu, naam))
        elif isinstance(dan, tuple) and any(isinstance(een, Feit) for een in (*dan, *_rij(eerst))):
            yield from self._lijst(_rij(eerst), dan, nu, naam, plek)
        elif naam in nu.NU and not isinstance(dan, Onbekend):
            yield Versiewijziging(Rang.AFLOOP, vertel(nu.NU[naam], nu).tekst)
        elif isinstance(dan, Datum):
            yield self._dag(eerst, dan, nu, naam, plek)
        else:
            rang = Rang.TEKST if type(dan) is str else Rang.WAARDE
            yield Versiewijziging(rang, plek.zin(_label(nu, naam), _van_naar(eerst, dan)))

    def _blok(self, eerst: Any, dan: Feit, plek: _Plek, label: str) -> Iterator[Versiewijziging]:
        if type(eerst) is type(dan):
            yield from self.van(eerst, dan, plek.heet(_klein(label)))
        else:
            yield from self._nieuw(dan, plek, label)

    def _lijst(
        self, eerst: tuple[Any, ...], dan: tuple[Any, ...], nu: Feit, naam: str, plek: _Plek
    ) -> Iterator[Versiewijziging]:
        partners = paren(dan, eerst)
        for plaats, (een, partner) in enumerate(zip(dan, partners, strict=True)):
            if partner is None:
                label = str(type(nu).model_fields[naam].title)
                yield from self._nieuw(een, plek.onder((naam, plaats), nu, None), label)
            elif een != eerst[partner]:
                yield from self.van(eerst[partner], een, plek.onder((naam, plaats), nu, naam_van_feit(een)))
        for _ in range(len(eerst) - sum(partner is not None for partner in partners)):
            yield Versiewijziging(Rang.WEG, "")

    def _nieuw(self, feit: Feit, plek: _Plek, label: str) -> Iterator[Versiewijziging]:
        """A fact that came in, by the sentence about its day, by what is in it, or by its name."""
        veld = _dagveld(feit)
        if veld is None and any(een for waarde in feit.__dict__.values() for een in _rij(waarde) if _is_feit(een)):
            yield from self.van(_LEEG, feit, plek.heet(_klein(label)))
        elif veld is None:
            yield Versiewijziging(Rang.WAARDE, plek.zin(label, _kort(feit)))
        else:
            over, zin, _ = zin_over(feit, (*plek.pad, veld), plek.ouder)
            dag = feit.__dict__[veld]
            zonder = f"Nieuw: {vertel(zin.zonder, over).tekst}"
            yield Versiewijziging(Rang.FEIT, self._op_dag(dag, zin, over) if isinstance(dag, Datum) else zonder)

    def _op_dag(self, dag: Datum, zin: Dagzin, over: Feit) -> str:
        if telt(dag, self.op) or zin.achteraf:
            return f"Nieuw ({dag.voluit}): {vertel(zin.geweest, over, self.op).tekst}"
        wat = "Nieuw, uiterlijk" if zin.termijn else "Nieuw, gepland voor"
        return f"{wat} {dag.voluit}: {vertel(zin.komt, over, self.op).tekst}"

    def _dag(self, eerst: Any, dan: Datum, nu: Feit, naam: str, plek: _Plek) -> Versiewijziging:
        if isinstance(eerst, Datum):
            label = "Dag" if naam == nu.DAG else _label(nu, naam)
            hoe = "verbeterd" if telt(eerst, self.op) else "verzet"
            return Versiewijziging(Rang.VERZET, plek.zin(label, f"{hoe} van {eerst.voluit} naar {dan.voluit}"))
        over, zin, _ = zin_over(nu, (*plek.pad, naam), plek.ouder)
        return Versiewijziging(Rang.DAG, self._op_dag(dan, zin, over))


def _gelijk(eerst: Any, dan: Any) -> bool:
    return bool(eerst is dan or eerst == dan or (eerst is None and dan == ()))


def _is_feit(een: Any) -> bool:
    return isinstance(een, Feit) and type(een) is not Weerspraak


def _label(feit: Feit, naam: str) -> str:
    return str(type(feit).model_fields[naam].title)


def _rij(waarde: Any) -> tuple[Any, ...]:
    return waarde if isinstance(waarde, tuple) else ()


def _dagveld(feit: Feit) -> str | None:
    """The field with the day by which a fact is told: that on which it came about, or else the first that is known."""
    dagen = [naam for naam, waarde in feit.__dict__.items() if isinstance(waarde, Datum)]
    if feit.DAG in feit.__dict__ and (feit.DAG in dagen or not dagen) and feit.kern is not None:
        return feit.DAG
    return dagen[0] if dagen else None


def naam_van_feit(feit: Feit) -> str:
    """What an entry of a list is called: `activiteit “startavond”`."""
    soort = soortnaam(type(feit))
    kern = feit.kern
    return soort if kern is None else f"{soort} “{_ingekort(kern)}”"


def _kort(feit: Feit) -> str:
    """What a fact is, in a few words."""
    woorden = getattr(feit, "voluit", None) or feit.kern
    if isinstance(woorden, str):
        return _ingekort(woorden)
    gevuld = [(naam, waarde) for naam, waarde in feit.__dict__.items() if waarde not in (None, ())]
    delen_ = [f"{_klein(_label(feit, naam))} {in_woorden(waarde)}" for naam, waarde in gevuld if naam not in VERMELDING]
    return _ingekort(", ".join(delen_) or "ingevuld")


def _ingekort(tekst: str) -> str:
    heel = " ".join(tekst.split()).rstrip(".")
    if len(heel) <= _LANGSTE_NAAM:
        return heel
    return f"{heel[:_LANGSTE_NAAM].rsplit(' ', 1)[0]} …"


def _van_naar(eerst: Any, dan: Any) -> str:
    """What a field says now, and what it said before where that is a word or a number."""
    if dan is ONBEKEND:
        return "nu onbekend"
    if dan is None or dan == ():
        return "niet meer ingevuld"
    if isinstance(dan, tuple):
        erbij = tuple(een for een in dan if een not in _rij(eerst))
        return f"{in_een_zin(erbij)} erbij" if erbij else "korter geworden"
    if type(dan) is str and not _is_woord(dan):
        kort = len(dan) <= _LANGSTE_NAAM
        return (
            f"nu “{dan.rstrip('.')}”"
            if kort
            else "de tekst is herschreven"
            if type(eerst) is str
            else "de tekst is ingevuld"
        )
    if eerst is None or eerst is ONBEKEND or (type(eerst) is str and not _is_woord(eerst)):
        return _als_woord(dan)
    return f"van {_als_woord(eerst)} naar {_als_woord(dan)}"


def _is_woord(tekst: str) -> bool:
    """Whether a text is one word, such as the name of a level, and no sentence."""
    return " " not in tekst and len(tekst) <= _LANGSTE_WOORD


def _als_woord(waarde: Any) -> str:
    return in_woorden(waarde) if isinstance(waarde, bool) else in_een_zin(waarde)

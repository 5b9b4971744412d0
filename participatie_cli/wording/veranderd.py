"""What changed between two versions of a file, in sentences: read off the model, so that none is forgotten.

What a text said before is never told again; a word, a number or a day is.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import IntEnum
from typing import Any, Final

from participatie_cli.model.bron import Bron
from participatie_cli.model.dossier import soortnaam
from participatie_cli.model.gelijkenis import VERMELDING, paren
from participatie_cli.model.tijdlijn import zin_over
from participatie_cli.values.datum import Datum, telt
from participatie_cli.values.onbekend import ONBEKEND, Onbekend
from participatie_cli.values.pad import Pad
from participatie_cli.values.veld import Feit
from participatie_cli.values.zin import EINDE_VAN_ZIN, in_een_zin, vertel
from participatie_cli.wording.waarden import aantal, in_woorden

HOOGSTENS: Final = 8
"""So many changes of one version are told one by one."""
_LANGSTE_NAAM: Final = 70
_LANGSTE_WAARDE: Final = 60


class Rang(IntEnum):
    """Which change is told first."""

    FEIT = 1
    AFLOOP = 2
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
    zin: str


def wijzigingen_in(vroeger: Feit, nu: Feit, op: date) -> tuple[Versiewijziging, ...]:
    """What changed from one version to the next, which is of a day; what matters most comes first."""
    gevonden = list(_Vergelijking(op).van(vroeger, nu, _Plek()))
    stil = [een for een in gevonden if een.rang is Rang.STIL]
    weg = sum(een.rang is Rang.WEG for een in gevonden)
    rest = sorted((een for een in gevonden if een.rang < Rang.WEG), key=lambda een: een.rang)
    return (*rest, *weggehaald(weg), *stil[:1])


def weggehaald(hoeveel: int) -> tuple[Versiewijziging, ...]:
    """That facts are gone, and never which."""
    if not hoeveel:
        return ()
    return (Versiewijziging(Rang.WEG, f"{aantal(hoeveel, 'gegeven is', 'gegevens zijn')} weggehaald."),)


def in_zinnen(wijzigingen: Iterable[Versiewijziging], hoogstens: int = HOOGSTENS) -> tuple[str, ...]:
    """The sentences, each once; of many only the first, and how many more there are."""
    zinnen = tuple(dict.fromkeys(een.zin for een in wijzigingen))
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

    def zin(self, veld: str, tekst: str) -> str:
        """A sentence that begins with the place: `Activiteit “startavond”, stemming: uitgebracht van 3 naar 4.`"""
        begin = ", ".join(self.namen)
        woorden = f"{begin}: {_klein(veld)}{tekst}" if begin else f"{veld}{tekst}"
        return f"{woorden[0].upper()}{woorden[1:]}."


def _klein(tekst: str) -> str:
    return tekst if tekst[1:2].isupper() else f"{tekst[0].lower()}{tekst[1:]}"


@dataclass(frozen=True, slots=True)
class _Vergelijking:
    """Holds two versions against each other; `op` is the day of the later one."""

    op: date

    def van(self, vroeger: Feit, nu: Feit, plek: _Plek) -> Iterator[Versiewijziging]:
        """All that changed within a fact."""
        for naam, veld in type(nu).model_fields.items():
            eerst, dan = vroeger.__dict__.get(naam), nu.__dict__.get(naam)
            if eerst is dan or eerst == dan:
                continue
            if naam in VERMELDING or naam in nu.STIL:
                yield Versiewijziging(Rang.STIL, "Er is iets veranderd in de bronnen of de administratie.")
            elif isinstance(dan, Feit):
                yield from self._blok(eerst, dan, plek.onder((naam,), nu, None), str(veld.title))
            elif isinstance(dan, tuple) and any(isinstance(een, Feit) for een in (*dan, *_rij(eerst))):
                yield from self._lijst(_rij(eerst), dan, nu, naam, plek)
            else:
                yield from self._waarde(eerst, dan, nu, naam, plek)

    def _blok(self, eerst: Any, dan: Feit, plek: _Plek, label: str) -> Iterator[Versiewijziging]:
        if isinstance(eerst, Feit) and type(eerst) is type(dan):
            yield from self.van(eerst, dan, replace(plek, namen=(*plek.namen, _klein(label))))
        else:
            yield self._nieuw(dan, plek, label)

    def _lijst(
        self, eerst: tuple[Any, ...], dan: tuple[Any, ...], nu: Feit, naam: str, plek: _Plek
    ) -> Iterator[Versiewijziging]:
        partners = paren(dan, eerst)
        for plaats, (een, partner) in enumerate(zip(dan, partners, strict=True)):
            if partner is None:
                label = str(type(nu).model_fields[naam].title)
                yield self._nieuw(een, plek.onder((naam, plaats), nu, None), label)
            elif een != eerst[partner]:
                yield from self.van(eerst[partner], een, plek.onder((naam, plaats), nu, naam_van_feit(een)))
        for _ in range(len(eerst) - sum(partner is not None for partner in partners)):
            yield Versiewijziging(Rang.WEG, "")

    def _nieuw(self, feit: Feit, plek: _Plek, label: str) -> Versiewijziging:
        """A fact that came in, by the sentence about its day, or by its name."""
        if isinstance(feit, Bron):
            return Versiewijziging(Rang.STIL, "Er is iets veranderd in de bronnen of de administratie.")
        veld = _dagveld(feit)
        if veld is None:
            return Versiewijziging(Rang.WAARDE, plek.zin(label, f" erbij: {_zonder_punt(_kort(feit))}"))
        over, zin, _ = zin_over(feit, (*plek.pad, veld), plek.ouder)
        dag = feit.__dict__[veld]
        if not isinstance(dag, Datum):
            return Versiewijziging(Rang.FEIT, f"Nieuw: {vertel(zin.zonder, over).tekst}")
        return Versiewijziging(Rang.FEIT, self._op_dag(dag, zin.geweest, zin.komt, over, zin.termijn))

    def _op_dag(self, dag: Datum, geweest: str, komt: str, over: Feit, termijn: bool) -> str:
        if telt(dag, self.op):
            return f"Nieuw ({dag.voluit}): {vertel(geweest, over, self.op).tekst}"
        wat = "Nieuw, uiterlijk" if termijn else "Nieuw, gepland voor"
        return f"{wat} {dag.voluit}: {vertel(komt, over, self.op).tekst}"

    def _waarde(self, eerst: Any, dan: Any, nu: Feit, naam: str, plek: _Plek) -> Iterator[Versiewijziging]:
        titel = str(type(nu).model_fields[naam].title)
        if naam in nu.NU and isinstance(dan, str):
            yield Versiewijziging(Rang.AFLOOP, vertel(nu.NU[naam], nu).tekst)
        elif isinstance(dan, Datum):
            yield self._dag(eerst, dan, nu, naam, plek)
        elif dan is None or dan == () or isinstance(dan, Onbekend):
            tekst = " is nu onbekend" if dan is ONBEKEND else " is weggehaald"
            yield Versiewijziging(Rang.WAARDE, plek.zin(titel, tekst))
        elif (type(dan) is str and len(dan) > _LANGSTE_WAARDE) or type(eerst) is str:
            yield Versiewijziging(Rang.TEKST, plek.zin(titel, f" is {_geschreven(eerst)}"))
        elif isinstance(dan, tuple):
            erbij = [een for een in dan if een not in _rij(eerst)]
            tekst = f" erbij: {in_een_zin(tuple(erbij))}" if erbij else " is korter geworden"
            yield Versiewijziging(Rang.WAARDE, plek.zin(titel, _zonder_punt(tekst)))
        else:
            yield Versiewijziging(Rang.WAARDE, plek.zin(titel, _zonder_punt(_van_naar(eerst, dan))))

    def _dag(self, eerst: Any, dan: Datum, nu: Feit, naam: str, plek: _Plek) -> Versiewijziging:
        if isinstance(eerst, Datum):
            titel = str(type(nu).model_fields[naam].title)
            hoe = "verbeterd" if telt(eerst, self.op) else "verzet"
            return Versiewijziging(Rang.VERZET, plek.zin(titel, f" {hoe} van {eerst.voluit} naar {dan.voluit}"))
        over, zin, _ = zin_over(nu, (*plek.pad, naam), plek.ouder)
        return Versiewijziging(Rang.DAG, self._op_dag(dan, zin.geweest, zin.komt, over, zin.termijn))


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
    return _ingekort(feit.kern or in_woorden(feit))


def _ingekort(tekst: str) -> str:
    heel = " ".join(tekst.split()).rstrip(".")
    if len(heel) <= _LANGSTE_NAAM:
        return heel
    return f"{heel[:_LANGSTE_NAAM].rsplit(' ', 1)[0]} …"


def _geschreven(eerst: Any) -> str:
    return "herschreven" if type(eerst) is str else "ingevuld"


def _van_naar(eerst: Any, dan: Any) -> str:
    if eerst is None or eerst is ONBEKEND:
        return f": {_als_woord(dan)}"
    return f" van {_als_woord(eerst)} naar {_als_woord(dan)}"


def _als_woord(waarde: Any) -> str:
    return in_woorden(waarde) if isinstance(waarde, bool) else in_een_zin(waarde)


def _zonder_punt(tekst: str) -> str:
    return tekst[:-1] if tekst.endswith(EINDE_VAN_ZIN) else tekst

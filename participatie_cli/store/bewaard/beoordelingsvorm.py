"""What there is to say about a file as bytes and back, with the norms of one framework.

A norm is written as its place in the framework. The outcomes of rules stand apart, each under what it says: many files
have the same ones, and what is the same is one object again after reading.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields
from typing import Any, Final

from participatie_cli.kader.bepaling import Geldend, als_twijfel
from participatie_cli.kader.kader import Kader
from participatie_cli.results.beoordeling import Beoordeling
from participatie_cli.results.bevinding import Uitkomst
from participatie_cli.results.uitslag import Uitslag
from participatie_cli.store.bewaard.rijvorm import Rijvorm, VormFout
from participatie_cli.store.kenmerk import LENGTE, kenmerk_van

_TWIJFEL: Final = "?"
_REEKSEN: Final = 4_000
"""Rows of outcomes that are known in order to be shared; there can be as many as files."""


@dataclass(frozen=True, slots=True)
class Bewaard:
    """A judgement as it is kept: its outcomes by what they are known by, one after the other, and all the rest."""

    uitkomsten: bytes
    inhoud: bytes


class Beoordelingsvorm:
    """Writes and reads judgements that were made with one framework."""

    def __init__(self, kader: Kader) -> None:
        self._kader = kader
        self._plekken = {
            id(een.bepaling): f"{nr}:{sleutel}"
            for sleutel, rij in kader.per_sleutel.items()
            for nr, een in enumerate(rij)
        }
        self._normen: dict[str, Geldend] = {}
        reeks = tuple[Uitkomst, ...]
        vorm = Rijvorm({Geldend: (self._schrijf_norm, self._lees_norm), reeks: (_geen, tuple)})
        self._schrijf, self._lees = vorm.schrijver(Beoordeling), vorm.lezer(Beoordeling)
        self._schrijf_uitkomst, self._lees_uitkomst = vorm.schrijver(Uitkomst), vorm.lezer(Uitkomst)
        self._geschreven: dict[int, tuple[Uitkomst, bytes]] = {}
        self._uitkomsten: dict[bytes, Uitkomst] = {}
        self._reeksen: dict[bytes, tuple[Uitkomst, ...]] = {}

    def schrijf(self, beoordeling: Beoordeling) -> tuple[Bewaard, dict[bytes, bytes]]:
        """A judgement as it is kept, and those of its outcomes that were not written before.

        Raise VormFout where something in it cannot be kept.
        """
        nieuw: dict[bytes, bytes] = {}
        kenmerken = b"".join([self._kenmerk(een, nieuw) for een in beoordeling.uitslag.uitkomsten])
        return Bewaard(kenmerken, _als_bytes(self._schrijf(beoordeling))), nieuw

    def _kenmerk(self, uitkomst: Uitkomst, nieuw: dict[bytes, bytes]) -> bytes:
        al = self._geschreven.get(id(uitkomst))
        if al is None:
            inhoud = _als_bytes(self._schrijf_uitkomst(uitkomst))
            al = self._geschreven[id(uitkomst)] = uitkomst, kenmerk_van(inhoud)
            nieuw[al[1]] = inhoud
        return al[1]

    def ontbreekt(self, bewaard: Iterable[Bewaard]) -> set[bytes]:
        """What the outcomes are known by that were not learnt yet."""
        onbekend = {een.uitkomsten for een in bewaard} - self._reeksen.keys()
        return {deel for reeks in onbekend for deel in _delen(reeks)} - self._uitkomsten.keys()

    def leer(self, uitkomsten: Mapping[bytes, bytes]) -> None:
        """Learn outcomes by what they are known by; those that do not fit it are passed over."""
        for kenmerk, inhoud in uitkomsten.items():
            if kenmerk not in self._uitkomsten and kenmerk == kenmerk_van(inhoud):
                self._uitkomsten[kenmerk] = self._lees_uitkomst(json.loads(inhoud))

    def lees(self, bewaard: Bewaard) -> Beoordeling | None:
        """The judgement again; None where it is not whole, or not of this framework."""
        try:
            rij = json.loads(bewaard.inhoud.decode())
            rij[_UITSLAG][_UITKOMSTEN] = self._reeks(bewaard.uitkomsten)
            gelezen: Beoordeling = self._lees(rij)
            return gelezen
        except (VormFout, ValueError, TypeError, LookupError, RecursionError):
            return None

    def _reeks(self, kenmerken: bytes) -> tuple[Uitkomst, ...]:
        if kenmerken not in self._reeksen:
            if len(self._reeksen) >= _REEKSEN:
                self._reeksen.clear()
            self._reeksen[kenmerken] = tuple([self._uitkomsten[deel] for deel in _delen(kenmerken)])
        return self._reeksen[kenmerken]

    def _schrijf_norm(self, norm: Geldend) -> str:
        if (plek := self._plekken.get(id(norm.bepaling))) is None:
            raise VormFout("deze norm staat niet in het kader")
        return plek if norm.zeker else f"{plek}{_TWIJFEL}"

    def _lees_norm(self, plek: str) -> Geldend:
        if plek not in self._normen:
            nr, sleutel = plek.removesuffix(_TWIJFEL).split(":", 1)
            norm = self._kader.versies(sleutel)[int(nr)]
            self._normen[plek] = als_twijfel(norm) if plek.endswith(_TWIJFEL) else norm
        return self._normen[plek]


def _geen(reeks: tuple[Uitkomst, ...]) -> list[Any]:
    """Outcomes stand apart, and are put back where nothing stands."""
    return []


def _plek_van(naam: str, soort: type) -> int:
    return [veld.name for veld in fields(soort)].index(naam)


_UITSLAG: Final = _plek_van("uitslag", Beoordeling)
_UITKOMSTEN: Final = _plek_van("uitkomsten", Uitslag)


def _delen(kenmerken: bytes) -> list[bytes]:
    return [kenmerken[begin : begin + LENGTE] for begin in range(0, len(kenmerken), LENGTE)]


_naar_tekst: Final[Callable[[Any], str]] = json.JSONEncoder(separators=(",", ":"), check_circular=False).encode


def _als_bytes(waarde: Any) -> bytes:
    return _naar_tekst(waarde).encode()

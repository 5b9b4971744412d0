"""The whole framework as one value: national and local provisions, and the municipality's own choices."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Final, TypeVar

from participatie_cli.kader.bepaling import Geldend, Regeling
from participatie_cli.kader.bepalingen import Bepalingen
from participatie_cli.kader.eigen_normen import sleutels_bij, uit_termijnen
from participatie_cli.kader.eigen_sleutels import EigenSleutel
from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.kader.gemeenten import Gemeenten
from participatie_cli.kader.meetlat import Meetlat
from participatie_cli.kader.strijdigheid import Strijdigheid, begin, strijdigheden
from participatie_cli.kader.termijn import Gelijkgesteld
from participatie_cli.kader.uitgave import Uitgave
from participatie_cli.kader.woordenlijst import Woordenboek
from participatie_cli.values.onbekend import ONBEKEND
from participatie_cli.values.onleesbaar import ALLES_LEESBAAR, Onleesbaar, Onleesbareplek

_BELEID: Final[tuple[str, str]] = ("participatiebeleid", "onbekend is welk beleid over participatie de gemeente heeft")
_IN_WELK_STUK: Final[dict[str, tuple[str, str]]] = {
    "verordening-": ("verordening", "onbekend is of de gemeente een participatieverordening heeft"),
    "belofte-": _BELEID,
    "site-": _BELEID,
}
"""In which document the provisions under a key stand, by how the key begins."""


R = TypeVar("R")


class KaderFout(ValueError):
    """The framework data contradicts itself; the message is for people."""

    def __init__(self, strijdig: tuple[Strijdigheid, ...]) -> None:
        super().__init__(" ".join(f"{een.melding} {een.herstel}" for een in strijdig))
        self.strijdig = strijdig


@dataclass(frozen=True, slots=True, eq=False)
class Kader(Bepalingen):
    """The provisions with what goes with them.

    `gemeente` is None where `kader.yaml` is absent or could not be read. `geldend` holds the same versions in the order
    in which the regulations were given: the national ones, and then those of the municipality. `onleesbaar` tells which
    places of kader.yaml do not fit, so that `gemeente` says less.
    """

    geldend: tuple[Geldend, ...]
    gemeente: Gemeentekader | None = None
    gelijkgesteld: Gelijkgesteld = field(default_factory=Gelijkgesteld)
    uitgave: Uitgave | None = None
    meetlat: Meetlat | None = None
    gemeenten: Gemeenten | None = None
    eigen_sleutels: Mapping[str, EigenSleutel] = field(default_factory=dict)
    woordenboek: Woordenboek = field(default_factory=Woordenboek)
    onleesbaar: Onleesbaar = ALLES_LEESBAAR
    _gegeven: dict[Callable[["Kader"], Any], Any] = field(default_factory=dict, init=False, repr=False)

    @classmethod
    def van(
        cls,
        regelingen: Iterable[Regeling],
        gemeente: Gemeentekader | None = None,
        gelijkgesteld: Gelijkgesteld | None = None,
        uitgave: Uitgave | None = None,
        meetlat: Meetlat | None = None,
        gemeenten: Gemeenten | None = None,
        eigen_sleutels: Mapping[str, EigenSleutel] | None = None,
        woordenboek: Woordenboek | None = None,
    ) -> "Kader":
        """Put the framework together; raise KaderFout where it contradicts itself."""
        landelijk, eigen = tuple(regelingen), gemeente.regelingen if gemeente else ()
        if strijdig := tuple(strijdigheden(landelijk, eigen)):
            raise KaderFout(strijdig)
        van_termijnen = uit_termijnen(gemeente) if gemeente else None
        alle = (*landelijk, *eigen, *([van_termijnen] if van_termijnen else []))
        geldend = tuple(Geldend(een, regeling) for regeling in alle for een in regeling.bepalingen)
        versies: dict[str, list[Geldend]] = {}
        for een in geldend:
            versies.setdefault(een.sleutel, []).append(een)
        geordend = {
            sleutel: tuple(sorted(rij, key=lambda een: begin(een.bepaling))) for sleutel, rij in versies.items()
        }
        return cls(
            MappingProxyType(geordend),
            geldend,
            gemeente,
            gelijkgesteld or Gelijkgesteld(),
            uitgave,
            meetlat,
            gemeenten,
            eigen_sleutels or {},
            woordenboek or Woordenboek(),
        )

    def eens(self, vraag: Callable[["Kader"], R]) -> R:
        """What is worked out of the framework alone, and asked for every file: once."""
        if self.gevolgd:
            return vraag(self)
        if vraag not in self._gegeven:
            self._gegeven[vraag] = vraag(self)
        antwoord: R = self._gegeven[vraag]
        return antwoord

    def onzeker(self, sleutel: str) -> Onleesbareplek | None:
        """The place in kader.yaml that leaves open what the municipality laid down under a key, if there is one."""
        if sleutel not in self.eigen_sleutels:
            return None
        return next((plek for plek in self.onleesbaar.plekken if self._kan_gaan_over(plek, sleutel)), None)

    def _kan_gaan_over(self, plek: Onleesbareplek, sleutel: str) -> bool:
        match plek.veld:
            case ("termijnen", *_):
                return not self._zelf_vastgelegd(sleutel) and sleutel in sleutels_bij(plek.veld)
            case ("regelingen",) | ("regelingen", _, "bepalingen"):
                genoemd = plek.kenmerken & self.eigen_sleutels.keys()
                return sleutel in genoemd if genoemd else not self._zelf_vastgelegd(sleutel)
        return False

    def _zelf_vastgelegd(self, sleutel: str) -> bool:
        regelingen = self.gemeente.regelingen if self.gemeente else ()
        return any(een.id == sleutel for regeling in regelingen for een in regeling.bepalingen)

    def onbekend_stuk(self, sleutel: str) -> str | None:
        """Why nobody knows whether the municipality laid something down under a key: its document is `onbekend`."""
        for voorvoegsel, (veld, reden) in _IN_WELK_STUK.items():
            if sleutel.startswith(voorvoegsel) and getattr(self.gemeente, veld, None) is ONBEKEND:
                return reden
        return None

    def over_sleutel(self, sleutel: str) -> str | None:
        """What a municipality lays down under a key, in words; None where it is no key of a municipality."""
        eigen = self.eigen_sleutels.get(sleutel)
        return self._in_woorden(eigen) if eigen else None

    @property
    def zonder_bepaling(self) -> dict[str, str]:
        """The keys under which this municipality laid nothing down, explained; none where there is no municipality."""
        leeg = (een for een in self.eigen_sleutels if self.gemeente and een not in self.per_sleutel)
        return {sleutel: self._in_woorden(self.eigen_sleutels[sleutel]) for sleutel in leeg}

    def _in_woorden(self, eigen: EigenSleutel) -> str:
        return f"{eigen.titel}. {eigen.uitleg} Vergelijk: {eigen.in_het_model(self.per_sleutel)}."

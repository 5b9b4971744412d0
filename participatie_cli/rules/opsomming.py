"""Rules over the entries of a list: which of them they are about, when they apply at all and which day decides."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from participatie_cli.rules.contract import Onzeker, Reden, Toetsing
from participatie_cli.rules.momenten import laatste_bekende
from participatie_cli.values.datum import Datum, Wanneer
from participatie_cli.values.onbekend import Onbekend, bekend
from participatie_cli.values.pad import Pad


class _MetDatum(Protocol):
    @property
    def datum(self) -> Wanneer: ...


F = TypeVar("F", bound=_MetDatum)


@dataclass(frozen=True, slots=True)
class Opsomming(Generic[F]):
    """The entries of the list in `veld` that a rule is about.

    They have come about by the peildatum, their day does not lie surely outside the validity of `norm` where one is
    named, and the condition that `mits` gives for the file holds of them. `onbekend` and `geen` say why the rule does
    not apply without them.
    """

    veld: str
    onbekend: str
    geen: str
    norm: str = ""
    mits: Callable[[Toetsing[Any]], Callable[[F], bool]] = lambda _toetsing: lambda _een: True

    def van(self, toetsing: Toetsing[Any]) -> list[tuple[Pad, F]]:
        """These entries, each with its place."""
        return toetsing.eens(self._van)

    def _van(self, toetsing: Toetsing[Any]) -> list[tuple[Pad, F]]:
        mits = self.mits(toetsing)
        return [(plek, een) for plek, een in self._plekken(toetsing) if mits(een) and self._hoort_erbij(toetsing, een)]

    def geldt_voor(self, toetsing: Toetsing[Any]) -> Reden:
        """Only where there are such entries."""
        if isinstance(self._lijst(toetsing), Onbekend):
            return Onzeker((self.veld,), self.onbekend)
        return None if self.van(toetsing) else self.geen

    def moment(self, toetsing: Toetsing[Any]) -> Datum:
        """The last of their days that is known, or else the peildatum."""
        return laatste_bekende(toetsing, (een.datum for _, een in self.van(toetsing)))

    def _plekken(self, toetsing: Toetsing[Any]) -> Iterator[tuple[Pad, F]]:
        """All that could be among them, each with its place."""
        for plaats, een in enumerate(bekend(self._lijst(toetsing))):
            yield (self.veld, plaats), een

    def _lijst(self, toetsing: Toetsing[Any]) -> tuple[Any, ...] | Onbekend:
        lijst: tuple[Any, ...] | Onbekend = getattr(toetsing.dossier, self.veld)
        return lijst

    def _hoort_erbij(self, toetsing: Toetsing[Any], een: Any) -> bool:
        if not toetsing.telt(een.datum):
            return False
        return not self.norm or toetsing.in_kracht(self.norm, een.datum) is not False

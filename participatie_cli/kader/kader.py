"""The whole framework as one value: national and local provisions, and the municipality's own choices."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from types import MappingProxyType

from participatie_cli.kader.bepaling import Bepaling, Laag, Norm, Regeling
from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.kader.meetlat import Meetlat
from participatie_cli.kader.stand import Stand
from participatie_cli.kader.strijdigheid import Strijdigheid, begin, strijdigheden
from participatie_cli.kader.termijn import Gelijkgesteld
from participatie_cli.model.bevinding import Grondslag
from participatie_cli.model.datum import Datum
from participatie_cli.model.onbekend import ONBEKEND, Onbekend


class KaderFout(ValueError):
    """The framework data contradicts itself; the message is for people."""

    def __init__(self, strijdig: tuple[Strijdigheid, ...]) -> None:
        super().__init__(" ".join(f"{een.zin} {een.herstel}" for een in strijdig))
        self.strijdig = strijdig


@dataclass(frozen=True, slots=True)
class Kader:
    """Provisions by key, each with its versions in order of time.

    `gemeente` is None where `kader.yaml` is absent or could not be read. `regelingen` are the national regulations
    and then those of the municipality, as they were given.
    """

    bepalingen: Mapping[str, tuple[Bepaling, ...]]
    lagen: Mapping[str, Laag]
    gemeente: Gemeentekader | None = None
    gelijkgesteld: Gelijkgesteld = field(default_factory=Gelijkgesteld)
    regelingen: tuple[Regeling, ...] = ()
    stand: Stand | None = None
    meetlat: Meetlat | None = None

    @classmethod
    def van(
        cls,
        regelingen: Iterable[Regeling],
        gemeente: Gemeentekader | None = None,
        gelijkgesteld: Gelijkgesteld | None = None,
        stand: Stand | None = None,
        meetlat: Meetlat | None = None,
    ) -> "Kader":
        """Put the framework together; raise KaderFout where it contradicts itself."""
        landelijk, eigen = tuple(regelingen), gemeente.regelingen if gemeente else ()
        if strijdig := tuple(strijdigheden(landelijk, eigen)):
            raise KaderFout(strijdig)
        versies: dict[str, list[Bepaling]] = {}
        lagen: dict[str, Laag] = {}
        for regeling in (*landelijk, *eigen):
            for bepaling in regeling.bepalingen:
                versies.setdefault(bepaling.id, []).append(bepaling)
                lagen[bepaling.id] = regeling.laag
        geordend = {sleutel: tuple(sorted(rij, key=begin)) for sleutel, rij in versies.items()}
        return cls(
            MappingProxyType(geordend),
            MappingProxyType(lagen),
            gemeente,
            gelijkgesteld or Gelijkgesteld(),
            (*landelijk, *eigen),
            stand,
            meetlat,
        )

    def versies(self, sleutel: str) -> tuple[Bepaling, ...]:
        """All versions of a provision, oldest first; none where nobody laid it down."""
        return self.bepalingen.get(sleutel, ())

    def bepaling(self, sleutel: str, moment: Datum | date) -> Bepaling | Onbekend | None:
        """The version in force at a moment; `onbekend` where the dates leave that open."""
        antwoorden = [(versie.geldt_op(moment), versie) for versie in self.versies(sleutel)]
        for geldt, versie in antwoorden:
            if geldt is True:
                return versie
        return ONBEKEND if any(geldt is ONBEKEND for geldt, _ in antwoorden) else None

    def laatste(self, sleutel: str) -> Bepaling | None:
        """The newest version of a provision."""
        versies = self.versies(sleutel)
        return versies[-1] if versies else None

    def grondslag(self, bepaling: Bepaling) -> Grondslag:
        """Give a provision as it is shown beside a finding."""
        laag = self.lagen[bepaling.id].value
        return _grondslag(bepaling.id, laag, bepaling.vindplaats, bepaling.adres, bepaling.zekerheid.value)

    def norm(self, sleutel: str, naam: str, moment: Datum | date) -> Norm | None:
        """The norm with this name in the provision in force at a moment."""
        bepaling = self.bepaling(sleutel, moment)
        if bepaling is None or isinstance(bepaling, Onbekend):
            return None
        return next((norm for norm in bepaling.normen if norm.id == naam), None)

    def uiterlijk(self, sleutel: str, moment: Datum | date) -> Datum | Onbekend | None:
        """The last day in time that the provision in force at a moment gives, if it gives one."""
        bepaling = self.bepaling(sleutel, moment)
        return bepaling.uiterlijk if isinstance(bepaling, Bepaling) else None


@lru_cache(maxsize=2048)
def _grondslag(sleutel: str, laag: str, vindplaats: str, adres: str | None, zekerheid: str) -> Grondslag:
    """Equal grounds are one object: the findings of a large register repeat them endlessly."""
    return Grondslag(sleutel, laag, vindplaats, adres, zekerheid)

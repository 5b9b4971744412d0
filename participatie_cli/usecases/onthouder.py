"""The memory of what was worked out about files with one framework: looked up, worked out where it is not there, kept.

What is remembered is known by all that it follows from: the bytes of the file and how it is named, the framework, the
program, and what was asked. As of which days it is the same follows from what was asked of the day while it was made.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from typing import Final

from participatie_cli.results.beoordeling import Beoordeling
from participatie_cli.store.bewaard.beoordelingsvorm import Beoordelingsvorm, Bewaard
from participatie_cli.store.bewaard.bewaarplaats import Bewaarplaats, Bewaarrij
from participatie_cli.store.bewaard.programma import kenmerk_van_programma
from participatie_cli.store.bewaard.rijvorm import VormFout
from participatie_cli.store.kader import GelezenKader
from participatie_cli.store.kenmerk import kenmerk_van
from participatie_cli.usecases.bewaren import bewaarplaats
from participatie_cli.usecases.lezing import Ingezien, Lezing
from participatie_cli.values.dagspoor import Dagbereik, GevolgdeDag

_SPAREN: Final = 2_000
"""Judgements that are kept in one go: fewer at a time takes longer, and more takes memory."""

Maak = Callable[[date], Beoordeling]
"""Works a judgement out as of a day."""


@contextmanager
def onthouden(gelezen: GelezenKader) -> "Iterator[Onthouder]":
    """The memory that goes with a framework; what is new in it is kept at the end."""
    with bewaarplaats() as plaats:
        onthouder = Onthouder(gelezen, plaats)
        yield onthouder
        onthouder.leg_weg()


class Onthouder:
    """What was worked out with one framework. Without a place nothing is remembered, and all is worked out."""

    def __init__(self, gelezen: GelezenKader, plaats: Bewaarplaats | None) -> None:
        self._vorm = Beoordelingsvorm(gelezen.kader)
        self._plaats = plaats if gelezen.kenmerk else None
        self._grond = kenmerk_van(kenmerk_van_programma(), gelezen.kenmerk) if plaats and gelezen.kenmerk else b""
        self._nieuw: list[Bewaarrij] = []
        self._uitkomsten: dict[bytes, bytes] = {}

    def begin_elders(self) -> None:
        """In another process: what is new here goes back to where it began, and the place is opened once more."""
        self._nieuw, self._uitkomsten = [], {}
        self._plaats = self._plaats and self._plaats.nog_eens()

    def beoordeling(self, lezing: Lezing, vraag: str, dag: date, maak: Maak) -> Beoordeling:
        """The answer to a question about a file as of a day."""
        sleutel = self.sleutel(lezing, vraag)
        if sleutel is None:
            return maak(dag)
        bewaard = self.zoek([sleutel], dag).get(sleutel)
        self.leer(bewaard)
        if bewaard and (gelezen := self.lees(bewaard)):
            return gelezen
        return self.lees(self.werk_uit(sleutel, dag, maak)) or maak(dag)

    def sleutel(self, bestand: Ingezien | Lezing, vraag: str) -> bytes | None:
        """What the answer to a question about a file is known by; None where it is not remembered."""
        if self._plaats is None or (kenmerk := bestand.kenmerk) is None:
            return None
        delen = (deel.encode(errors="surrogatepass") for deel in (bestand.naam, bestand.map, vraag))
        return kenmerk_van(self._grond, *delen, kenmerk)

    def zoek(self, sleutels: Sequence[bytes], dag: date) -> dict[bytes, Bewaard]:
        """What is remembered under these keys as of a day."""
        return self._plaats.haal(sleutels, dag) if self._plaats and sleutels else {}

    def werk_uit(self, sleutel: bytes | None, dag: date, maak: Maak) -> Bewaard | None:
        """Work out what is not remembered, to be kept under a key if there is one; None where it cannot be kept."""
        bereik = Dagbereik(dag)
        try:
            bewaard, nieuw = self._vorm.schrijf(maak(GevolgdeDag.van(dag, bereik) if sleutel else dag))
        except VormFout:
            return None
        rijen = [Bewaarrij(sleutel, bereik.eerste, bereik.laatste, bewaard)] if sleutel else []
        self.neem_op(rijen, nieuw)
        return bewaard

    def neem_op(self, rijen: Iterable[Bewaarrij], uitkomsten: dict[bytes, bytes]) -> None:
        """Remember what was worked out, here or in another process."""
        self._vorm.leer(uitkomsten)
        self._nieuw += rijen
        self._uitkomsten |= uitkomsten
        if len(self._nieuw) >= _SPAREN:
            self.leg_weg()

    def leer(self, *bewaard: Bewaard | None) -> None:
        """Look up what these speak of."""
        ontbreekt = self._vorm.ontbreekt(een for een in bewaard if een)
        if self._plaats and ontbreekt:
            self._vorm.leer(self._plaats.haal_uitkomsten(ontbreekt))

    def lees(self, bewaard: Bewaard | None) -> Beoordeling | None:
        """A judgement as a value; None where it is not whole."""
        return self._vorm.lees(bewaard) if bewaard else None

    def afgegeven(self) -> tuple[list[Bewaarrij], dict[bytes, bytes]]:
        """What is new, to be remembered elsewhere; from here on it is not new any more."""
        nieuw = self._nieuw, self._uitkomsten
        self._nieuw, self._uitkomsten = [], {}
        return nieuw

    def leg_weg(self) -> None:
        """Keep what is new for a next run."""
        rijen, uitkomsten = self.afgegeven()
        if self._plaats and rijen:
            self._plaats.leg_weg(rijen, uitkomsten)

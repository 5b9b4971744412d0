"""All that there is to say about many files: what was worked out before is taken from where it is kept.

The rest is worked out, in other processes too where there is much of it, and kept. A judgement is the same value, made
of the same bytes, whether it was kept, came from another process or was worked out just now.
"""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from participatie_cli.results.beoordeling import Beoordeling
from participatie_cli.store.bewaard.beoordelingsvorm import Beoordelingsvorm, Bewaard
from participatie_cli.store.bewaard.bewaarplaats import Bewaarplaats, Bewaarrij
from participatie_cli.store.bewaard.programma import kenmerk_van_programma
from participatie_cli.store.bewaard.rijvorm import VormFout
from participatie_cli.store.kenmerk import kenmerk_van
from participatie_cli.store.register import Registerbestand
from participatie_cli.usecases.beoordelen import Beoordelaar
from participatie_cli.usecases.bewaren import bewaarplaats
from participatie_cli.usecases.lezing import Bestandslezer, Ingezien, Lezing
from participatie_cli.usecases.voortgang import met_voortgang
from participatie_cli.usecases.werkers import verdeel
from participatie_cli.values.dagspoor import Dagbereik, GevolgdeDag

_PER_KEER: Final = 64
"""Files that are looked up, or worked out elsewhere, in one go."""
_SPAREN: Final = 2_000
"""Judgements that are kept in one go: fewer at a time takes longer, and more takes memory."""


@dataclass(slots=True)
class _Oogst:
    """What came of some files, in their order: None of one of which the judgement cannot be written down.

    `nieuw` are those that were worked out, and `uitkomsten` what they speak of.
    """

    bewaard: list[Bewaard | None] = field(default_factory=list)
    nieuw: list[Bewaarrij] = field(default_factory=list)
    uitkomsten: dict[bytes, bytes] = field(default_factory=dict)


def beoordeel_bestanden(
    bestanden: Sequence[Registerbestand], lezer: Bestandslezer, beoordelaar: Beoordelaar
) -> Iterator[Beoordeling]:
    """Judge files, in their order."""
    delen = [bestanden[begin : begin + _PER_KEER] for begin in range(0, len(bestanden), _PER_KEER)]
    with bewaarplaats() as plaats:
        werkplaats = _Werkplaats(lezer, beoordelaar, plaats)
        oogsten = verdeel(delen, werkplaats.verwerk, lambda oogst: len(oogst.nieuw), werkplaats.begin_elders)
        schuur = _Schuur(werkplaats, plaats)
        samen = (een for deel, oogst in zip(delen, oogsten, strict=True) for een in schuur.haal_op(deel, oogst))
        voortgang = met_voortgang(bestanden, "Controleren", sys.stderr)
        yield from (een for een, _ in zip(samen, voortgang, strict=True))
        schuur.leg_weg()


class _Werkplaats:
    """Finds the judgements of files where they are kept, or works them out."""

    def __init__(self, lezer: Bestandslezer, beoordelaar: Beoordelaar, plaats: Bewaarplaats | None) -> None:
        self.vorm = Beoordelingsvorm(beoordelaar.gelezen.kader)
        self._lezer = lezer
        self._beoordelaar = beoordelaar
        self._plaats = plaats
        keuzes = b"%d %d" % (beoordelaar.met_agenda, beoordelaar.met_herkenning)
        self._grond = kenmerk_van(kenmerk_van_programma(), beoordelaar.gelezen.kenmerk, keuzes) if plaats else b""

    def begin_elders(self) -> None:
        """In another process: there the place has to be opened once more."""
        self._plaats = self._plaats and self._plaats.nog_eens()

    def verwerk(self, bestanden: Sequence[Registerbestand]) -> _Oogst:
        """What there is to say about these files."""
        ingezien = [self._lezer.zie_in(bestand) for bestand in bestanden]
        sleutels = [self._sleutel(een) for een in ingezien]
        bekend = [een for een in sleutels if een is not None]
        gevonden = self._plaats.haal(bekend, self._beoordelaar.peildatum) if self._plaats else {}
        oogst = _Oogst()
        for een, sleutel in zip(ingezien, sleutels, strict=True):
            oogst.bewaard.append(gevonden.get(sleutel) if sleutel in gevonden else self._werk_uit(een, sleutel, oogst))
        return oogst

    def werk_uit(self, bestand: Registerbestand) -> tuple[Beoordeling, _Oogst]:
        """The judgement of a file, whatever is kept, and what can be kept of it."""
        een, oogst = self._lezer.zie_in(bestand), _Oogst()
        bewaard = self._werk_uit(een, self._sleutel(een), oogst)
        self.vorm.leer(oogst.uitkomsten)
        return (bewaard and self.vorm.lees(bewaard)) or self._beoordelaar.beoordeel(self._lezing(een)), oogst

    def _sleutel(self, een: Ingezien) -> bytes | None:
        """What a judgement of this file is known by: all that it follows from. None of what is not to be kept."""
        if self._plaats is None or not isinstance(een.inhoud, bytes):
            return None
        delen = (deel.encode(errors="surrogatepass") for deel in (een.naam, een.map, str(een.bestand.soort)))
        return kenmerk_van(self._grond, *delen, een.inhoud)

    def _werk_uit(self, een: Ingezien, sleutel: bytes | None, oogst: _Oogst) -> Bewaard | None:
        bereik, beoordelaar = Dagbereik(self._beoordelaar.peildatum), self._beoordelaar
        if sleutel is not None:
            beoordelaar = replace(beoordelaar, peildatum=GevolgdeDag.van(beoordelaar.peildatum, bereik))
        try:
            bewaard, nieuw = self.vorm.schrijf(beoordelaar.beoordeel(self._lezing(een)))
        except VormFout:
            return None
        oogst.uitkomsten |= nieuw
        if sleutel is not None:
            oogst.nieuw.append(Bewaarrij(sleutel, bereik.eerste, bereik.laatste, bewaard))
        return bewaard

    def _lezing(self, een: Ingezien) -> Lezing:
        return self._lezer.lees(een, met_plaatsen=True)


class _Schuur:
    """Makes values again of what came from wherever, and keeps what is new."""

    def __init__(self, werkplaats: _Werkplaats, plaats: Bewaarplaats | None) -> None:
        self._werkplaats = werkplaats
        self._plaats = plaats
        self._nieuw: list[Bewaarrij] = []
        self._uitkomsten: dict[bytes, bytes] = {}

    def haal_op(self, bestanden: Sequence[Registerbestand], oogst: _Oogst) -> Iterator[Beoordeling]:
        """The judgements of these files."""
        vorm = self._werkplaats.vorm
        vorm.leer(oogst.uitkomsten)
        if self._plaats and (ontbreekt := vorm.ontbreekt(een for een in oogst.bewaard if een)):
            vorm.leer(self._plaats.haal_uitkomsten(ontbreekt))
        self._spaar(oogst)
        for bestand, bewaard in zip(bestanden, oogst.bewaard, strict=True):
            yield (bewaard and vorm.lees(bewaard)) or self._zelf(bestand)

    def _zelf(self, bestand: Registerbestand) -> Beoordeling:
        """Where it cannot be written down, or what is kept is not whole."""
        beoordeling, oogst = self._werkplaats.werk_uit(bestand)
        self._spaar(oogst)
        return beoordeling

    def _spaar(self, oogst: _Oogst) -> None:
        self._nieuw += oogst.nieuw
        self._uitkomsten |= oogst.uitkomsten
        if len(self._nieuw) >= _SPAREN:
            self.leg_weg()

    def leg_weg(self) -> None:
        """Keep what is new."""
        if self._plaats and self._nieuw:
            self._plaats.leg_weg(self._nieuw, self._uitkomsten)
        self._nieuw, self._uitkomsten = [], {}

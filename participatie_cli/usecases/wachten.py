"""Check again whenever something changed: from news of files to what is to be seen of the register."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from datetime import date, time
from pathlib import Path
from typing import Final

from participatie_cli.console.wachtbeeld import Uitgelicht, Wachtbeeld
from participatie_cli.results.bevinding import Bevinding
from participatie_cli.results.controle import Controle
from participatie_cli.results.uitslag import Controleverslag
from participatie_cli.results.vergelijking import Herkomst
from participatie_cli.store.plaatsen import wijs_aan
from participatie_cli.store.register import KADERBESTAND
from participatie_cli.usecases.bestandswacht import Bestandsnieuws
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.lezing import naam_van

_UITGELICHT: Final = 5
"""So many files at most are shown in full; after a change of a thousand none of them is what one works on."""
GEPEILD: Final = (
    "De computer kan niet melden wat hier wijzigt: er zijn te veel mappen, of een map is niet te lezen. Het programma "
    "kijkt nu steeds zelf; dat is trager."
)


@dataclass(frozen=True, slots=True)
class Wachtopdracht:
    """What is watched.

    `naam` is how the user knows it, who stands in the folder `hier`. `controleer` checks it as it is now and says what
    there is to remark, `dag` tells as of which day that would be, and `nu` the time of day.
    """

    naam: str
    hier: Path
    controleer: Callable[[], tuple[Controle, tuple[str, ...]]]
    dag: Callable[[], date]
    nu: Callable[[], time]


@dataclass(frozen=True, slots=True)
class _Stand:
    """A check to hold the next one against: its findings by what they are recognised by, and its files."""

    bevindingen: Mapping[str, Bevinding] = field(default_factory=dict)
    bestanden: frozenset[str] = frozenset()
    niet_te_zeggen: frozenset[str] = frozenset()
    kader_heel: bool = True

    @classmethod
    def van(cls, verslag: Controleverslag) -> "_Stand":
        half = frozenset((*verslag.niet_gelezen, *verslag.onvolledig))
        return cls(
            {een.herkenning: een for een in verslag.bevindingen},
            frozenset(een.bestand for een in verslag.uitslagen),
            half,
            all(Path(een).name != KADERBESTAND for een in half),
        )

    def opgelost(self, toen: "_Stand") -> tuple[Bevinding, ...]:
        """What was found then and is mended now: not what went with its file, or cannot be judged any more."""
        if not self.kader_heel:
            return ()
        weg = (een for herkenning, een in toen.bevindingen.items() if herkenning not in self.bevindingen)
        return tuple(een for een in weg if een.bestand in self.bestanden - self.niet_te_zeggen)

    def nieuw(self, toen: "_Stand") -> frozenset[str]:
        """What was not found then and is now, by what it is recognised by."""
        return frozenset(self.bevindingen.keys() - toen.bevindingen.keys())


def wachten(nieuws: Iterable[Bestandsnieuws], opdracht: Wachtopdracht) -> Iterator[Wachtbeeld]:
    """What there is to see, once before and once after each check, and without a change the same value again.

    The first news begins a check, and so does each that names a path or finds another day.
    """
    beeld, toen, dag = Wachtbeeld(opdracht.naam), None, None
    for een in nieuws:
        vandaag = opdracht.dag()
        if een.paden or vandaag != dag:
            yield replace(beeld, bezig=True)
            if dag is not None:
                beeld = replace(beeld, om=opdracht.nu(), gewijzigd=_namen(een.paden, opdracht.hier))
            beeld, toen = _na_een_controle(beeld, opdracht, toen)
            beeld = replace(beeld, opmerkingen=(*beeld.opmerkingen, *[GEPEILD] * een.gepeild))
            dag = vandaag
        yield beeld


def _namen(paden: Iterable[Path], hier: Path) -> tuple[str, ...]:
    return tuple(sorted(naam_van(pad, hier) for pad in paden))


def _na_een_controle(
    beeld: Wachtbeeld, opdracht: Wachtopdracht, toen: tuple[_Stand, _Stand] | None
) -> tuple[Wachtbeeld, tuple[_Stand, _Stand] | None]:
    """What there is to see after a check; `toen` is what the first one and the one before found, and what now is."""
    try:
        controle, gezegd = opdracht.controleer()
    except Gebruiksfout as fout:
        return replace(beeld, stop=(fout.zin, fout.herstel), bezig=False, opmerkingen=()), toen
    verslag, stand = controle.nieuw, _Stand.van(controle.verslag)
    begin, vorige = toen or (stand, stand)
    net_nieuw = stand.nieuw(vorige)
    eigen = tuple(een for een in beeld.gewijzigd if een in stand.bestanden | vorige.bestanden)
    uitgelicht = _uitgelicht(eigen or [een.bestand for een in beeld.uitgelicht], verslag, stand.bestanden)
    return replace(
        beeld,
        gewijzigd=eigen or beeld.gewijzigd,
        gemeente=verslag.gemeente,
        peildatum=verslag.peildatum,
        bestanden=verslag.bestanden,
        uitgelicht=uitgelicht,
        overig=_overig(verslag, {een.bestand for een in uitgelicht}, net_nieuw),
        net_nieuw=net_nieuw,
        net_opgelost=stand.opgelost(vorige),
        per_ernst=verslag.per_ernst,
        opgelost=len(stand.opgelost(begin)),
        nieuw=len(stand.nieuw(begin)),
        bekend=len(controle.van(Herkomst.BEKEND)),
        stop=None,
        bezig=False,
        opmerkingen=gezegd,
    ), (begin, stand)


def _overig(verslag: Controleverslag, elders: Set[str], net_nieuw: Set[str]) -> tuple[Bevinding, ...]:
    """The findings of the other files: what has new ones first, then what has the worst; so too within a file."""

    def volgorde(een: Bevinding) -> tuple[bool, int]:
        return een.herkenning not in net_nieuw, een.ernst.rang

    rijen = [sorted(rij, key=volgorde) for bestand, rij in verslag.per_bestand.items() if bestand not in elders]
    return tuple(een for rij in sorted(rijen, key=lambda rij: volgorde(rij[0])) for een in rij)


def _uitgelicht(namen: Sequence[str], verslag: Controleverslag, nu: Set[str]) -> tuple[Uitgelicht, ...]:
    """These files with what there is to say about them, those with findings first; `nu` are the files there are."""
    per_bestand = verslag.per_bestand
    geordend = sorted(namen, key=lambda naam: naam not in per_bestand)
    return tuple(_een_bestand(een, per_bestand.get(een, ()), weg=een not in nu) for een in geordend[:_UITGELICHT])


def _een_bestand(naam: str, bevindingen: tuple[Bevinding, ...], *, weg: bool) -> Uitgelicht:
    schoon = not any(een.vertrouwelijk for een in bevindingen)
    aangewezen = wijs_aan(Path(naam), bevindingen, schoon=schoon) if bevindingen else ()
    return Uitgelicht(naam, aangewezen, weg=weg and not bevindingen)

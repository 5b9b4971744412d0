"""What a question to one file is, and the few ways in which it can be put."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final, TypeVar

from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.model.dossier import Dossier
from participatie_cli.model.project import Project
from participatie_cli.results.bevinding import Bevinding, Uitkomst, Uitkomstsoort
from participatie_cli.scoring.antwoord import Antwoord, Antwoordsoort, Gemis, niet_aan_de_orde
from participatie_cli.scoring.plekken import Gevonden, iets_bekend, zoek
from participatie_cli.values.datum import Wanneer, gebeurd
from participatie_cli.values.onbekend import Onbekend

Gevraagd = Dossier | Gemeentekader
"""What a question can be asked of: any file of the register, kader.yaml included."""

D = TypeVar("D", bound=Gevraagd)


@dataclass(frozen=True, slots=True)
class Blik:
    """All a question may look at: one file, what the rules said of it, and the date as of which it is asked.

    `uitkomsten` are by code of the rule; `drempel` is the threshold of the criterion in force on that date. Without
    `met_bewijs` only the kind of answer matters, as for a trend.
    """

    dossier: Gevraagd
    peildatum: date
    uitkomsten: Mapping[str, Uitkomst] = field(default_factory=dict)
    bevindingen: tuple[Bevinding, ...] = ()
    drempel: int = 0
    met_bewijs: bool = True

    def als(self, soort: type[D]) -> D:
        """The file, which is of this kind: a question is only asked of the kinds it is about."""
        assert isinstance(self.dossier, soort)
        return self.dossier

    def gebeurd(self, dag: Wanneer) -> bool | Onbekend:
        """Whether a day had come by the peildatum; False where there is none, `onbekend` where that is open."""
        return gebeurd(dag, self.peildatum)

    def zoek(self, *plekken: str) -> Gevonden:
        """The facts at these places, as of the peildatum."""
        return zoek(self.dossier, plekken, self.peildatum)

    def weet_iets(self, *plekken: str) -> bool:
        """Whether any fact at these places is known, as of the peildatum."""
        return iets_bekend(self.dossier, plekken, self.peildatum)


Beantwoord = Callable[[Blik], Antwoord]


@dataclass(frozen=True, slots=True)
class Vraag:
    """A question: of which kinds of file it is asked, how it is answered, and which rules it reads.

    It says no more than what `regels` said together; `bereik` are rules that only tell whether it is asked.
    """

    over: tuple[type[Gevraagd], ...]
    beantwoord: Beantwoord
    regels: tuple[str, ...] = ()
    bereik: tuple[str, ...] = ()


def antwoord(goed: bool | Onbekend, gevonden: Gevonden, reden: str | None = None) -> Antwoord:
    """The answer that follows from facts: evidence where it is yes, what is missing where it is not."""
    soort = Antwoordsoort.NIET_TE_BEOORDELEN
    if not isinstance(goed, Onbekend):
        soort = Antwoordsoort.GEHAALD if goed else Antwoordsoort.NIET_GEHAALD
    gemis = () if goed is True else gevonden.onbekend
    return Antwoord(soort, None if goed is True else reden, gevonden.bekend, gemis, len(gevonden.onbekend))


def regels(*codes: str, feiten: tuple[str, ...], over: tuple[type[Gevraagd], ...] = (Project,)) -> Vraag:
    """Ask what the rules said. `feiten` are the places that carry their answer; nothing is checked again."""

    def beantwoord(blik: Blik) -> Antwoord:
        gegeven = [blik.uitkomsten[code] for code in codes if code in blik.uitkomsten]
        soort = _samen({uitkomst.soort for uitkomst in gegeven})
        if soort is Antwoordsoort.NIET_AAN_DE_ORDE:
            return niet_aan_de_orde(next((een.reden for een in gegeven if een.reden), "geen regel gaat hierover"))
        if soort is Antwoordsoort.GEHAALD and not blik.weet_iets(*feiten):
            return niet_aan_de_orde("er is nog niets om het aan te zien")
        if not blik.met_bewijs:
            return Antwoord(soort)
        gevonden = blik.zoek(*feiten)
        gemis = tuple(dict.fromkeys(_gemis(gegeven, blik.bevindingen)))
        reden = "; ".join(een.reden for een in gegeven if een.soort is Uitkomstsoort.AFWIJKING and een.reden)
        return Antwoord(soort, reden or None, gevonden.bekend, gemis, len(gevonden.onbekend))

    return Vraag(over, beantwoord, codes)


_ERGSTE_EERST: Final = (
    (Uitkomstsoort.VOLDOET_NIET, Antwoordsoort.NIET_GEHAALD),
    (Uitkomstsoort.NIET_TE_BEOORDELEN, Antwoordsoort.NIET_TE_BEOORDELEN),
    (Uitkomstsoort.AFWIJKING, Antwoordsoort.UITGELEGD),
    (Uitkomstsoort.VOLDOET, Antwoordsoort.GEHAALD),
)


def _samen(soorten: set[Uitkomstsoort]) -> Antwoordsoort:
    """What several rules say together: all that apply must hold."""
    return next((wordt for soort, wordt in _ERGSTE_EERST if soort in soorten), Antwoordsoort.NIET_AAN_DE_ORDE)


def _gemis(uitkomsten: list[Uitkomst], bevindingen: tuple[Bevinding, ...]) -> Iterator[Gemis]:
    codes = {uitkomst.code for uitkomst in uitkomsten}
    for bevinding in bevindingen:
        if bevinding.code in codes:
            yield Gemis(bevinding.pad, f"{bevinding.code}: {bevinding.melding.rstrip('.')}")
    for uitkomst in uitkomsten:
        if uitkomst.soort is Uitkomstsoort.NIET_TE_BEOORDELEN:
            yield Gemis(uitkomst.pad or (), f"{uitkomst.code}: {uitkomst.reden}")

"""What somebody sees who lets the program look along while they work."""

from dataclasses import dataclass
from datetime import date, time

from participatie_cli.model.keuzes import Ernst
from participatie_cli.results.bevinding import Bevinding
from participatie_cli.results.uitslag import Aangewezen


@dataclass(frozen=True, slots=True)
class Uitgelicht:
    """A file that was worked on last, with what there is to say about it; `weg` where it is not there any more."""

    bestand: str
    aangewezen: tuple[Aangewezen, ...]
    weg: bool = False


@dataclass(frozen=True, slots=True)
class Wachtbeeld:
    """The register after a change.

    `peildatum` and `bestanden` are None until the first check. `om` is when the last change was seen, and `gewijzigd`
    names what changed then; none where nothing did since the program began. `uitgelicht` are the files of that change
    with their findings, `overig` the findings of all others, what came with the last change first and then the worst;
    `net_nieuw` recognises those. What was solved by the last change is `net_opgelost`. `opgelost` and `nieuw` count
    since the program began, `bekend` what is in nulmeting.yaml. `stop` says why nothing can be checked now, with the
    way out; all else is then as it was before. While a check goes on it is `bezig`. `opmerkingen` are sentences about
    the looking itself.
    """

    naam: str
    gemeente: str | None = None
    peildatum: date | None = None
    bestanden: int | None = None
    om: time | None = None
    gewijzigd: tuple[str, ...] = ()
    uitgelicht: tuple[Uitgelicht, ...] = ()
    overig: tuple[Bevinding, ...] = ()
    net_nieuw: frozenset[str] = frozenset()
    net_opgelost: tuple[Bevinding, ...] = ()
    per_ernst: dict[Ernst, int] | None = None
    opgelost: int = 0
    nieuw: int = 0
    bekend: int = 0
    stop: tuple[str, str] | None = None
    bezig: bool = True
    opmerkingen: tuple[str, ...] = ()

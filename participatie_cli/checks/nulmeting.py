"""What the findings that are known say of a check: which count no more, and what is wrong with that list itself."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from participatie_cli.checks.herkomst import keren
from participatie_cli.model.keuzes import Ernst
from participatie_cli.model.nulmeting import BekendeBevinding, Nulmeting
from participatie_cli.results.bevinding import Bevinding, Controlepunt
from participatie_cli.results.uitslag import Controleverslag

VERLOPEN: Final = Controlepunt(
    "NUL001",
    "bekende-bevinding-verlopen",
    Ernst.ADVIES,
    "Een bekende bevinding is verlopen",
    "In nulmeting.yaml staat bij elke bevinding tot en met welke dag zij bekend is. Daarna telt zij weer mee.",
    "Los de bevinding op, of geef haar een nieuwe dag met `participatie nulmeting --erbij`.",
)
OVERBODIG: Final = Controlepunt(
    "NUL002",
    "bekende-bevinding-opgelost",
    Ernst.FOUT,
    "Een bekende bevinding is opgelost",
    "In nulmeting.yaml staat een bevinding die er niet meer is. Dit wordt alleen gezegd met `--streng`.",
    "Geef `participatie nulmeting`: dat haalt weg wat is opgelost.",
)
PERSOONSGEGEVENS: Final = Controlepunt(
    "NUL003",
    "persoonsgegevens-in-nulmeting",
    Ernst.WAARSCHUWING,
    "Persoonsgegevens kunnen niet bekend zijn",
    "In nulmeting.yaml staat een bevinding over persoonsgegevens. Die houdt de controle toch tegen.",
    "Haal haar uit nulmeting.yaml, en haal de gegevens zelf weg uit het bestand.",
)
CONTROLEPUNTEN: Final = (VERLOPEN, OVERBODIG, PERSOONSGEGEVENS)


@dataclass(frozen=True, slots=True)
class Gehouden:
    """A check held against what is known: `bekend` is recognised, `opgelost` is there no more."""

    bekend: frozenset[str]
    opgelost: tuple[BekendeBevinding, ...]
    bevindingen: tuple[Bevinding, ...]


def houd_tegen(
    nulmeting: Nulmeting,
    verslag: Controleverslag,
    bestand: str,
    te_zeggen: Callable[[BekendeBevinding], bool],
    *,
    streng: bool = False,
) -> Gehouden:
    """Hold a check against what is known; `bestand` is how that file is named.

    `te_zeggen` answers of a finding whether the check could have found it: only then is it solved. When `streng` what
    is solved is a finding.
    """
    hier, dag = keren(verslag), verslag.peildatum
    stopt = {een.vingerafdruk for een in verslag.bevindingen if een.stopt}
    bekend = frozenset(
        een.vingerafdruk
        for een in nulmeting.bevindingen
        if hier[een.vingerafdruk] == 1 and een.vingerafdruk not in stopt and geldt(een, dag)
    )
    opgelost = tuple(een for een in nulmeting.bevindingen if not hier[een.vingerafdruk] and te_zeggen(een))
    gevonden = tuple(_over(nulmeting, bestand, dag, {*hier} - bekend, stopt, {*opgelost} if streng else set()))
    return Gehouden(bekend, opgelost, gevonden)


def geldt(een: BekendeBevinding, dag: date) -> bool:
    """Whether a finding still counts as known on a day."""
    return dag <= een.geldig_tot.laatst


def _over(
    nulmeting: Nulmeting,
    bestand: str,
    dag: date,
    hier: set[str],
    stopt: set[str],
    overbodig: set[BekendeBevinding],
) -> Iterator[Bevinding]:
    """What is wrong with the list; `hier` are the findings that count."""
    for plaats, een in enumerate(nulmeting.bevindingen):
        if een.vingerafdruk in stopt:
            yield _bevinding(PERSOONSGEGEVENS, bestand, plaats, een, "gaat over persoonsgegevens en telt altijd.")
        elif een.vingerafdruk in hier and not geldt(een, dag):
            tot = f"was bekend tot en met {een.geldig_tot.voluit} en telt weer mee."
            yield _bevinding(VERLOPEN, bestand, plaats, een, tot)
        elif een in overbodig:
            yield _bevinding(OVERBODIG, bestand, plaats, een, "is er niet meer.")


def _bevinding(punt: Controlepunt, bestand: str, plaats: int, een: BekendeBevinding, wat: str) -> Bevinding:
    melding = f"De bevinding {een.code} ({een.titel}) in {een.bestand} {wat}"
    herkenning = f"{punt.code}/{een.vingerafdruk}"
    return punt.bevinding(bestand, ("bevindingen", plaats), melding).met_herkenning(herkenning)

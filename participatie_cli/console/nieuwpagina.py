"""What follows from the weighing of a project: the days ahead, two methods to begin with, and what the check says."""

from dataclasses import dataclass
from typing import Final

from participatie_cli.console.adviespagina import toon_paar
from participatie_cli.console.paginabeeld import Pagina, rijen_komt
from participatie_cli.console.scherm import STIJL_VAN_ERNST, Deel, Scherm
from participatie_cli.gesprek.nieuw.weging import Weeguitkomst
from participatie_cli.toolbox.advies import Werkvormadvies
from participatie_cli.wording.waarden import aantal, per_ernst

_MEESTE: Final = 5
_UITKOMST: Final = {
    Weeguitkomst.JA: "Uitkomst: ja, mensen doen mee.",
    Weeguitkomst.LAGER: "Uitkomst: ja, mensen doen mee, maar met minder invloed.",
    Weeguitkomst.NEE: "Uitkomst: nee, er komt geen participatie.",
    Weeguitkomst.NOG_NIET: "Uitkomst: nog niet. De afweging is nog niet klaar.",
}


@dataclass(frozen=True, slots=True)
class Nieuwpagina:
    """The concept as it was written. `open` are the questions without an answer, `plichten` what the law asks.

    `werkvormen` is None as long as no rung was chosen.
    """

    kenmerk: str
    uitkomst: Weeguitkomst
    open: tuple[str, ...]
    plichten: tuple[str, ...]
    pagina: Pagina
    werkvormen: Werkvormadvies | None


def toon_nieuw(scherm: Scherm, nieuw: Nieuwpagina) -> None:
    """Write the page."""
    scherm.wit()
    scherm.regel(Deel(_UITKOMST[nieuw.uitkomst], "bold"))
    _toon_open(scherm, nieuw)
    if nieuw.plichten:
        scherm.kop("Wat de wet bij dit besluit vraagt")
        _toon_punten(scherm, nieuw.plichten)
    _toon_komt(scherm, nieuw.pagina)
    if nieuw.werkvormen:
        _toon_werkvormen(scherm, nieuw.werkvormen)
    _toon_controle(scherm, nieuw.pagina)
    scherm.wit()
    if nieuw.open:
        scherm.regel(f"Verder met dit gesprek: participatie nieuw {nieuw.kenmerk}")
    scherm.regel(f"Het hele project: participatie toon {nieuw.kenmerk}")
    if nieuw.uitkomst in (Weeguitkomst.JA, Weeguitkomst.LAGER):
        scherm.regel(f"Wat er daarna gebeurt: participatie noteer {nieuw.kenmerk}")


def _toon_open(scherm: Scherm, nieuw: Nieuwpagina) -> None:
    if nieuw.open:
        scherm.kop("Nog open")
        _toon_punten(scherm, nieuw.open[:_MEESTE])
        if rest := len(nieuw.open[_MEESTE:]):
            scherm.regel(f"En nog {aantal(rest, 'vraag', 'vragen')}.", inspringen=2)


def _toon_punten(scherm: Scherm, punten: tuple[str, ...]) -> None:
    for punt in punten:
        scherm.naast(Deel("-"), punt, inspringen=2)


def _toon_komt(scherm: Scherm, pagina: Pagina) -> None:
    rijen = rijen_komt(pagina)
    if not rijen:
        return
    scherm.kop("Wat er komt")
    breedte = max(len(dag) for dag, _ in rijen)
    for dag, wat in rijen:
        scherm.naast(Deel(dag.ljust(breedte), "cyan"), wat, inspringen=2)


def _toon_werkvormen(scherm: Scherm, advies: Werkvormadvies) -> None:
    scherm.kop("Twee werkvormen om mee te beginnen")
    toon_paar(scherm, advies)
    scherm.wit()
    scherm.regel(f"Waarom deze, en wat niet meetelde: participatie toolbox advies {advies.feiten.id}", inspringen=2)


def _toon_controle(scherm: Scherm, pagina: Pagina) -> None:
    scherm.kop("Wat de controle zegt")
    scherm.regel(f"{per_ernst(pagina.verslag.per_ernst)}.", inspringen=2)
    for een in pagina.bevindingen[:_MEESTE]:
        bevinding = een.bevinding
        breedte = max(len(ernst.value) for ernst in STIJL_VAN_ERNST)
        ernst = Deel(bevinding.ernst.value.ljust(breedte), STIJL_VAN_ERNST[bevinding.ernst])
        scherm.naast(ernst, f"{bevinding.melding} ({bevinding.code})", inspringen=2)

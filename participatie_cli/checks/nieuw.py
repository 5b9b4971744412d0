"""Rules that are new: what they find is an advice for a while, so that a new version breaks nobody's work."""

from dataclasses import replace
from datetime import date

from participatie_cli.model.keuzes import Ernst
from participatie_cli.results.bevinding import Bevinding
from participatie_cli.results.uitslag import Controleverslag, Uitslag
from participatie_cli.rules.contract import Regel
from participatie_cli.values.datum import Datum


def nieuw_tot_in_woorden(dag: date) -> str:
    """Until when a rule is new, and what that means."""
    return f"advies tot en met {Datum.op(dag).voluit}, want deze regel is nieuw"


def gedempt(bevinding: Bevinding, regel: Regel, peildatum: date) -> Bevinding:
    """A finding as an advice where its rule is new on a day; what it will be is kept with it."""
    if bevinding.ernst is Ernst.ADVIES or regel.nieuw_tot is None or not regel.is_nieuw_op(peildatum):
        return bevinding
    waarom = f"{nieuw_tot_in_woorden(regel.nieuw_tot)}; daarna {bevinding.ernst}"
    return replace(bevinding, ernst=Ernst.ADVIES, ernst_omdat=waarom, straks=bevinding)


def in_volle_ernst(verslag: Controleverslag) -> Controleverslag:
    """A check in which new rules count as all others do."""
    return replace(verslag, uitslagen=tuple(map(_voluit, verslag.uitslagen)))


def _voluit(uitslag: Uitslag) -> Uitslag:
    if not any(een.straks for een in uitslag.bevindingen):
        return uitslag
    return replace(uitslag, bevindingen=tuple(een.voluit for een in uitslag.bevindingen))

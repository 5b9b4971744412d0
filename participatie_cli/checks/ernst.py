"""How much a finding matters, which depends on how the norms that it is about were read."""

from participatie_cli.kader.bepaling import Geldend, Laag
from participatie_cli.kader.kader import Kader
from participatie_cli.model.keuzes import Ernst
from participatie_cli.results.bevinding import Uitkomst
from participatie_cli.rules.contract import Regel, Tekort


def ernst_van(regel: Regel, tekort: Tekort, uitkomst: Uitkomst) -> Ernst:
    """The severity of a shortcoming: that of the rule only where every norm it is about was read word for word."""
    gelezen = tekort.steunt_op is None and not _ongelezen(tekort, uitkomst)
    return regel.ernst if gelezen else regel.ernst_ongelezen


def ernst_omdat(regel: Regel, tekort: Tekort, uitkomst: Uitkomst) -> str | None:
    """Why a shortcoming has a lower severity than the rule can give; None where it has not."""
    if ernst_van(regel, tekort, uitkomst) is regel.ernst:
        return None
    vindplaatsen = " en ".join(norm.bepaling.vindplaats for norm in _ongelezen(tekort, uitkomst))
    niet_gelezen = f"deze norm is niet letterlijk gelezen: {vindplaatsen}" if vindplaatsen else tekort.steunt_op
    return f"hoogstens {regel.ernst_ongelezen}, want {niet_gelezen}"


def _ongelezen(tekort: Tekort, uitkomst: Uitkomst) -> tuple[Geldend, ...]:
    """The norms of the outcome that this shortcoming is about and that were not read word for word."""
    over = (norm for norm in uitkomst.over if tekort.norm in (None, norm.sleutel))
    return tuple(norm for norm in over if not norm.letterlijk)


def ernst_anders(regel: Regel, kader: Kader) -> Ernst | None:
    """The severity of a rule where its norm is not read word for word; None where that makes no difference."""
    norm = kader.laatste(regel.grondslag[0])
    van_het_register = norm is not None and norm.laag is Laag.REGISTER
    return None if van_het_register or regel.ernst_ongelezen is regel.ernst else regel.ernst_ongelezen

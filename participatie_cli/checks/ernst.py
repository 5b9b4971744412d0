"""How much a finding matters, which depends on how the norms that it is about were read and laid down."""

from participatie_cli.kader.bepaling import Geldend, Laag
from participatie_cli.kader.kader import Kader
from participatie_cli.model.keuzes import Ernst
from participatie_cli.results.bevinding import Uitkomst
from participatie_cli.rules.contract import Regel, Tekort


def ernst_van(regel: Regel, tekort: Tekort, uitkomst: Uitkomst) -> Ernst:
    """The severity of a shortcoming.

    It is that of the rule only where every norm it is about was read word for word, and an advice where one of them is
    a promise of the municipality that was told and not laid down.
    """
    normen = _normen(tekort, uitkomst)
    gelezen = tekort.steunt_op is None and all(norm.letterlijk for norm in normen)
    return _met_belofte(regel.ernst if gelezen else regel.ernst_ongelezen, normen)


def _met_belofte(ernst: Ernst, normen: tuple[Geldend, ...]) -> Ernst:
    verteld = any(norm.alleen_verteld for norm in normen)
    return max(ernst, Ernst.ADVIES, key=lambda een: een.rang) if verteld else ernst


def ernst_omdat(regel: Regel, tekort: Tekort, uitkomst: Uitkomst) -> str | None:
    """Why a shortcoming has a lower severity than the rule can give; None where it has not."""
    ernst = ernst_van(regel, tekort, uitkomst)
    if ernst is regel.ernst:
        return None
    normen = _normen(tekort, uitkomst)
    ongelezen = " en ".join(norm.bepaling.vindplaats for norm in normen if not norm.letterlijk)
    verteld = " en ".join(norm.bepaling.vindplaats for norm in normen if norm.alleen_verteld)
    if verteld:
        return f"hoogstens {ernst}, want deze belofte is verteld en niet vastgesteld: {verteld}"
    niet_gelezen = f"deze norm is niet letterlijk gelezen: {ongelezen}" if ongelezen else tekort.steunt_op
    return f"hoogstens {ernst}, want {niet_gelezen}"


def _normen(tekort: Tekort, uitkomst: Uitkomst) -> tuple[Geldend, ...]:
    """The norms of the outcome that this shortcoming is about."""
    return tuple(norm for norm in uitkomst.over if tekort.norm in (None, norm.sleutel))


def ernst_anders(regel: Regel, kader: Kader) -> Ernst | None:
    """The severity of a rule where its norm is not read word for word; None where that makes no difference."""
    norm = kader.laatste(regel.grondslag[0])
    van_het_register = norm is not None and norm.laag is Laag.REGISTER
    return None if van_het_register or regel.ernst_ongelezen is regel.ernst else regel.ernst_ongelezen

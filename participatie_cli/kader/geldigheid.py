"""Between which days something holds, three-valued as all dates are; both bounds are inclusive."""

from participatie_cli.values.datum import Datum, Wanneer
from participatie_cli.values.onbekend import ONBEKEND, Onbekend


def geldt_op(van: Wanneer, tot: Wanneer, moment: Wanneer) -> bool | Onbekend:
    """Whether it holds at a moment. Without a first day it always did, without a last day it still does."""
    begonnen = True if van is None else _uiterlijk(van, moment)
    nog_niet_voorbij = True if tot is None else _uiterlijk(moment, tot)
    return allebei(begonnen, nog_niet_voorbij)


def allebei(een: bool | Onbekend, ander: bool | Onbekend) -> bool | Onbekend:
    """Whether both are so."""
    if een is False or ander is False:
        return False
    return True if een is True and ander is True else ONBEKEND


def _uiterlijk(eerder: Wanneer, later: Wanneer) -> bool | Onbekend:
    if not isinstance(eerder, Datum) or not isinstance(later, Datum):
        return ONBEKEND
    return eerder.uiterlijk(later)

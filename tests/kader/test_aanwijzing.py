"""What the council designated as a case in which people must be involved, as of a day."""

from datetime import date

from participatie_cli.kader.aanwijzing import aanwijzing_op
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import ONBEKEND


def test_een_lege_lijst_wijst_niets_aan() -> None:
    assert aanwijzing_op((), Datum.op(date(2026, 10, 15))) is None
    assert aanwijzing_op((), ONBEKEND) is None
    assert aanwijzing_op(ONBEKEND, Datum.op(date(2026, 10, 15))) is ONBEKEND

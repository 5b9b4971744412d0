"""Places in a project that several rules look at, each under one name.

A rule is asked of one instrument at a time, so that its place is always the first.
"""

from typing import Final

ACTIVITEITEN: Final = ("activiteiten",)
INSTRUMENTEN: Final = ("instrumenten",)
INSTRUMENT: Final = (*INSTRUMENTEN, 0)
AANVRAAG: Final = (*INSTRUMENT, "aanvraag")
GEZAG: Final = (*INSTRUMENT, "bevoegd_gezag")
RUIMTE: Final = ("afweging", "ruimte")
PROCEDURE: Final = (*INSTRUMENT, "procedure")
TERINZAGE: Final = (*INSTRUMENT, "terinzageleggingen", 0)
VASTGESTELD: Final = (*INSTRUMENT, "vastgesteld_op")

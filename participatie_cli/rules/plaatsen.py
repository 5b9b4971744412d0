"""Places in a project that several rules look at, each under one name."""

from typing import Final

ACTIVITEITEN: Final = ("activiteiten",)
INSTRUMENT: Final = ("instrument",)
GEZAG: Final = ("instrument", "bevoegd_gezag")
PROCEDURE: Final = ("instrument", "procedure")
TERINZAGE: Final = ("instrument", "terinzage")
VASTGESTELD: Final = ("instrument", "vastgesteld_op")

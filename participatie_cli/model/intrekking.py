"""What was taken out of the register: it is said that it was, never what stood there."""

from collections.abc import Mapping
from typing import ClassVar, Final

from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import OfOnbekend
from participatie_cli.values.veld import Feit, veld
from participatie_cli.values.waarden import Leestekst
from participatie_cli.values.zin import Dagzin


class Intrekking(Feit):
    """Something that stood in the file and may not be read any more, in its earlier versions either."""

    OPENBAAR = True
    KERN = "wat"
    DAG = "op"

    ZINNEN: ClassVar[Mapping[str, Dagzin]] = {
        "op": Dagzin("Uit het register gehaald: {wat}.[ Reden: {reden}.]", achteraf=True),
    }

    op: OfOnbekend[Datum] = veld(
        "Op", "Wanneer het uit het register is gehaald.", "Een datum, of onbekend.", "2026-05-12"
    )
    wat: Leestekst = veld(
        "Wat",
        "Waar het over ging.",
        "Een paar woorden. Herhaal niet wat er stond.",
        "een bijlage bij het verslag",
    )
    reden: OfOnbekend[Leestekst] | None = veld(
        "Reden",
        "Waarom het niet meer te lezen mag zijn.",
        "Eén zin, zonder te herhalen wat er stond. Of onbekend.",
        "Er stond een gegeven van een persoon in.",
        anders=None,
    )


INGETROKKEN: Final = veld(
    "Ingetrokken",
    "Wat uit het register is gehaald en ook in eerdere versies niet meer te lezen mag zijn.",
    "Een lijst met voor elk punt de dag en waar het over ging, zonder te herhalen wat er stond. Of onbekend.",
    [{"op": "2026-05-12", "wat": "een bijlage bij het verslag"}],
    anders=(),
)

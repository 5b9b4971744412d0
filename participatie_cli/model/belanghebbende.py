"""A group that a project is about, and whether it was reached."""

from collections.abc import Mapping
from typing import ClassVar

from participatie_cli.model.bron import Bronvermelding
from participatie_cli.values.aantal import AANTAL_INVULLEN, Aantal
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import OfOnbekend
from participatie_cli.values.veld import veld
from participatie_cli.values.waarden import JaNee, Leestekst
from participatie_cli.values.zin import Dagzin


class Belanghebbende(Bronvermelding):
    """A group with an interest, and how it is reached."""

    OPENBAAR = True
    KERN = "groep"

    ZINNEN: ClassVar[Mapping[str, Dagzin]] = {
        "bereikt_op": Dagzin(
            "Mensen uit de groep “{groep}” deden voor het eerst mee[; in totaal {bereikt}[ van de {omvang}]].",
            "Mensen uit de groep “{groep}” doen voor het eerst mee.",
            zonder=(
                "Onbekend is wanneer mensen uit de groep “{groep}” meededen[; in totaal {bereikt}[ van de {omvang}]]."
            ),
            achteraf=True,
        ),
    }

    groep: Leestekst = veld("Groep", "Om welke groep het gaat.", "Een groep, nooit een persoon.", "omwonenden")
    omvang: OfOnbekend[Aantal] | None = veld("Omvang", "Hoe groot de groep is.", AANTAL_INVULLEN, "400", anders=None)
    eerder_niet_bereikt: OfOnbekend[JaNee] | None = veld(
        "Eerder niet bereikt",
        "Of de gemeente deze groep tot nu toe niet bereikte.",
        "",
        "ja",
        anders=None,
    )
    hoe: OfOnbekend[Leestekst] | None = veld(
        "Hoe",
        "Hoe deze groep wordt uitgenodigd of bezocht.",
        "Eén zin.",
        "Gesprekken op school.",
        anders=None,
    )
    gevraagd_hoe: OfOnbekend[JaNee] | None = veld(
        "Gevraagd hoe",
        "Of aan de groep is gevraagd hoe zij wil meedoen.",
        "",
        "nee",
        anders=None,
    )
    bereikt: OfOnbekend[Aantal] | None = veld(
        "Bereikt",
        "Hoeveel mensen uit de groep meededen.",
        AANTAL_INVULLEN,
        "60",
        anders=None,
    )
    bereikt_op: OfOnbekend[Datum] | None = veld(
        "Bereikt op",
        "Wanneer mensen uit de groep voor het eerst meededen.",
        "Een datum, of onbekend.",
        "2024-04-11",
        anders=None,
    )

"""What is planned, and what ends on a day that is known: the part of a file that looks ahead."""

from collections.abc import Mapping
from typing import ClassVar

from participatie_cli.model.bron import Bronvermelding
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import OfOnbekend
from participatie_cli.values.veld import veld
from participatie_cli.values.waarden import Leestekst, Tekst
from participatie_cli.values.zin import Dagzin


class Voornemen(Bronvermelding):
    """Something that is planned, with who takes it up and by when."""

    OPENBAAR = True
    KERN = "wat"
    DAG = "vastgelegd_op"

    ZINNEN: ClassVar[Mapping[str, Dagzin]] = {
        "vastgelegd_op": Dagzin("Plan: {wat}.[ Klaar {gereed_op:dag}.]", achteraf=True),
        "gereed_voor": Dagzin("Dit plan moest klaar zijn: {wat}.", "Plan: {wat}.", termijn=True),
        "gereed_op": Dagzin("Dit plan is klaar: {wat}.", "Dit plan komt klaar: {wat}.", achteraf=True),
    }

    wat: Leestekst = veld("Wat", "Wat er gaat gebeuren.", "Eén zin.", "Langs alle huizen in de straat gaan.")
    vastgelegd_op: OfOnbekend[Datum] = veld(
        "Vastgelegd op", "Wanneer dit plan is gemaakt.", "Een datum, of onbekend.", "2026-09-15"
    )
    gereed_voor: OfOnbekend[Datum] | None = veld(
        "Gereed voor", "Wanneer het klaar moet zijn.", "Een datum, of onbekend.", "2027-01-31", anders=None
    )
    trekker: OfOnbekend[Tekst] | None = veld(
        "Trekker", "Wie ermee aan de slag gaat.", "Een rol, nooit een naam.", "projectleider", anders=None
    )
    gereed_op: OfOnbekend[Datum] | None = veld(
        "Gereed op",
        "Wanneer het klaar was.",
        "Een datum. Weglaten zolang het niet klaar is.",
        "2027-01-20",
        anders=None,
    )


class Einddatum(Bronvermelding):
    """The day on which a permit, a contract or something else ends by itself."""

    OPENBAAR = True
    KERN = "wat"

    ZINNEN: ClassVar[Mapping[str, Dagzin]] = {
        "datum": Dagzin("Laatste dag van {wat}.[ Daarna: {daarna}]"),
    }

    wat: Leestekst = veld("Wat", "Wat er dan eindigt.", "Een paar woorden.", "de tijdelijke vergunning")
    datum: OfOnbekend[Datum] = veld(
        "Datum", "Op welke dag het voor het laatst geldt.", "Een datum, of onbekend.", "2039-04-01"
    )
    daarna: OfOnbekend[Leestekst] | None = veld(
        "Daarna", "Wat er daarna gebeurt.", "Eén zin.", "De woningen verhuizen naar een andere plek.", anders=None
    )

"""What a municipality changes about the criteria of the development lines, with its reason."""

from collections.abc import Mapping
from typing import ClassVar

from participatie_cli.model.keuzes import Orgaan
from participatie_cli.values.datum import Datum
from participatie_cli.values.veld import Feit, veld
from participatie_cli.values.waarden import Getal, JaNee, Kenmerk, Tekst
from participatie_cli.values.zin import Dagzin


class Scoreaanpassing(Feit):
    """Another share or threshold for a criterion, or a criterion that does not count here."""

    KERN = "criterium"
    HEET = "scoreaanpassing"
    DAG = "vanaf"

    ZINNEN: ClassVar[Mapping[str, Dagzin]] = {
        "vanaf": Dagzin("Het criterium {criterium} telt anders mee, besloten door {besloten_door}: {reden}."),
    }

    criterium: Kenmerk = veld(
        "Criterium", "Om welk criterium het gaat.", "Het kenmerk uit docs/scores.md.", "afweging-op-tijd-deel"
    )
    deel: Getal | None = veld(
        "Deel",
        "Het eigen deel. Alleen bij een criterium dat een deel van de bestanden telt.",
        "Een getal van 1 tot en met 100.",
        "80",
        anders=None,
    )
    drempel: Getal | None = veld(
        "Drempel", "De eigen drempel. Alleen bij een criterium met een drempel.", "Een getal.", "60", anders=None
    )
    telt_mee: JaNee = veld("Telt mee", "Of het criterium meetelt.", "", "nee", anders=True)
    vanaf: Datum = veld("Vanaf", "De eerste dag waarop deze keuze telt.", "Een datum.", "2027-01-01")
    reden: Tekst = veld("Reden", "Waarom de gemeente dit kiest.", "Eén of twee zinnen.", "Er zijn weinig projecten.")
    besloten_door: Orgaan = veld("Besloten door", "Wie dit heeft besloten.", "Nooit een naam.", "college")

    @property
    def eis(self) -> int | None:
        """The number that was chosen, a share or a threshold; None where only `telt_mee` changes."""
        return self.drempel if self.deel is None else self.deel

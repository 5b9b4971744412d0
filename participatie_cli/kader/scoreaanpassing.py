"""What a municipality changes about the criteria of the development lines, with its reason."""

from participatie_cli.model.keuzes import Orgaan
from participatie_cli.values.datum import Datum
from participatie_cli.values.veld import Feit, veld
from participatie_cli.values.waarden import Getal, JaNee, Kenmerk, Tekst


class Scoreaanpassing(Feit):
    """Another threshold for a criterion, or a criterion that does not count here."""

    KERN = "criterium"
    HEET = "scoreaanpassing"
    DAG = "vanaf"

    criterium: Kenmerk = veld(
        "Criterium", "Om welk criterium het gaat.", "Het kenmerk uit docs/scores.md.", "afweging-op-tijd-deel"
    )
    drempel: Getal | None = veld(
        "Drempel", "De eigen drempel. Weglaten als alleen `telt_mee` verandert.", "Een getal.", "80", anders=None
    )
    telt_mee: JaNee = veld("Telt mee", "Of het criterium meetelt.", "ja of nee.", "nee", anders=True)
    vanaf: Datum = veld("Vanaf", "Vanaf welke dag dit geldt.", "Een datum.", "2027-01-01")
    reden: Tekst = veld("Reden", "Waarom de gemeente dit kiest.", "Eén of twee zinnen.", "Er zijn weinig projecten.")
    besloten_door: Orgaan = veld("Besloten door", "Wie dit heeft besloten.", "Een orgaan, nooit een naam.", "college")

"""The kinds of files that have a JSON Schema, for people."""

from collections.abc import Mapping, Sequence

from participatie_cli.console.scherm import Deel, Scherm
from participatie_cli.values.opsomming import opsomming


def toon_soorten(scherm: Scherm, plaatsen: Mapping[str, str]) -> None:
    """Write each kind of file with the place in the register where such files stand."""
    breedte = max(map(len, plaatsen))
    for soort, plaats in plaatsen.items():
        scherm.regel(Deel(soort.ljust(breedte), "bold"), f"  {plaats}", inspringen=2)
    scherm.wit()
    scherm.regel("Het schema van een soort: participatie schema SOORT")
    scherm.regel("Alle schema's van uw register:  participatie schema --register")


def toon_geschreven(scherm: Scherm, map_: str, anders: Sequence[str]) -> None:
    """Write in which folder the schemas of a register stand, and which of them changed."""
    if not anders:
        scherm.regel(f"De schema's in {map_} zijn al bij. Er is niets geschreven.")
        return
    scherm.regel(Deel(f"De schema's van dit register staan in {map_}.", "bold"))
    scherm.regel(f"Nieuw of anders: {opsomming(anders)}.")

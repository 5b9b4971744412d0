"""The kinds of files that have a JSON Schema, for people."""

from collections.abc import Mapping

from participatie_cli.console.scherm import Deel, Scherm


def toon_soorten(scherm: Scherm, plaatsen: Mapping[str, str]) -> None:
    """Write each kind of file with the place in the register where such files stand."""
    breedte = max(map(len, plaatsen))
    for soort, plaats in plaatsen.items():
        scherm.regel(Deel(soort.ljust(breedte), "bold"), f"  {plaats}", inspringen=2)
    scherm.wit()
    scherm.regel("Het schema van een soort: participatie schema SOORT")

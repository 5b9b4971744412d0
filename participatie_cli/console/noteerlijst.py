"""What is due and can be recorded, each with the command that does so: for who is not asked anything."""

from collections.abc import Iterable

from participatie_cli.console.scherm import Deel, Scherm


def toon_noteerlijst(scherm: Scherm, regels: Iterable[tuple[str, str]]) -> None:
    """Write each line of the agenda with its command below it; where there are none, how to record something else."""
    leeg = True
    for wat, opdracht in regels:
        leeg = False
        scherm.regel(wat)
        scherm.regel(Deel(opdracht, "cyan"), inspringen=2)
    if leeg:
        scherm.regel("Er staat nu niets op de agenda dat u hier kunt noteren.")
    scherm.wit()
    scherm.regel("Iets anders noteren? Geef het bestand en wat u noteert: `participatie noteer ID WAT`.")

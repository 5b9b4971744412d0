"""Why a file could not be written, for people."""

from participatie_cli.wording.systeem import ligt_aan_de_machine, waarom


class SchrijfFout(Exception):
    """A file could not be written; `zin` says why and `herstel` what helps. The file is as it was.

    `machine` says that the machine falls short, and not what was asked of it.
    """

    def __init__(self, zin: str, herstel: str = "Probeer het opnieuw.", *, machine: bool = False) -> None:
        super().__init__(zin)
        self.zin = zin
        self.herstel = herstel
        self.machine = machine


def door_het_systeem(fout: OSError) -> SchrijfFout:
    """What the system refused, as a fault of writing, with what it takes to go on."""
    machine = ligt_aan_de_machine(fout)
    raad = "Maak ruimte op de schijf of sluit programma's, en probeer het opnieuw."
    herstel = raad if machine else "Controleer de rechten en de naam, of kies een andere plek."
    return SchrijfFout(f"Schrijven lukt niet: {waarom(fout)}.", herstel, machine=machine)

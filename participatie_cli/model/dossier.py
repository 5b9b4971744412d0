"""What a file in the register can be."""

from typing import Final

from participatie_cli.model.programma import Experiment, Maatregel
from participatie_cli.model.project import Project
from participatie_cli.model.toolbox import Werkvorm
from participatie_cli.model.uitdaagrecht import Uitdaagverzoek
from participatie_cli.values.veld import Feit

Dossier = Project | Maatregel | Experiment | Uitdaagverzoek | Werkvorm
"""Any file of the register but kader.yaml."""

MAPPEN: Final[dict[str, type[Dossier]]] = {
    "projecten": Project,
    "programma": Maatregel,
    "experimenten": Experiment,
    "uitdaagrecht": Uitdaagverzoek,
    "toolbox": Werkvorm,
}
"""The folder of the register in which each kind stands."""


def soortnaam(soort: type[Feit]) -> str:
    """The Dutch word for a kind of file: `project`, `maatregel` and so on."""
    return (soort.HEET or soort.__name__).lower()

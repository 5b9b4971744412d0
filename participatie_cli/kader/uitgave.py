"""Which edition of the national framework comes with this program (`data/uitgave.yaml`)."""

from datetime import date
from typing import Final

from participatie_cli.kader.dag import Dag
from participatie_cli.kader.duur import maanden_later
from participatie_cli.values.veld import Feit, veld
from participatie_cli.values.waarden import Tekst

HOOGSTENS_MAANDEN: Final = 6
"""So old the data can be before a reader is told."""


class Uitgave(Feit):
    """The edition and the day on which its data was last brought up to date."""

    versie: Tekst = veld("Versie", "Het jaar en de maand van deze uitgave.", "Jaar, punt, maand.", "2026.11")
    bijgewerkt_op: Dag = veld("Bijgewerkt op", "Wanneer de gegevens zijn bijgewerkt.", "Een datum.", "2026-11-23")
    vingerafdruk: Tekst = veld(
        "Vingerafdruk", "Bij welke gegevens deze uitgave hoort.", "Twaalf hexadecimale cijfers.", "0a1b2c3d4e5f"
    )

    def is_oud_op(self, dag: date) -> bool:
        """Whether the law may have changed since: more than half a year has gone by."""
        return maanden_later(self.bijgewerkt_op.laatst, HOOGSTENS_MAANDEN) < dag

"""The chapters of the rapportage, for college and council."""

from participatie_cli.report.beeld.bijlagen import in_blokken
from participatie_cli.report.beeld.bouwstenen import Blokhoofdstuk
from participatie_cli.report.feiten.bronnenboek import Bronnenboek
from participatie_cli.report.feiten.inperiode import Venster
from participatie_cli.report.gegevens import Gegevens
from participatie_cli.report.hoofdstukken.samenvatting import samenvatting


def hoofdstukken(gegevens: Gegevens, venster: Venster, _: Bronnenboek) -> tuple[Blokhoofdstuk, ...]:
    """The chapters in the order of print."""
    kern = samenvatting(gegevens, venster)
    return (in_blokken(kern, kern.id),)

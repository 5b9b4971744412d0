"""The chapters of the report in the order in which they are read: the one place where that order stands."""

from participatie_cli.report.beeld.bouwstenen import Blokhoofdstuk
from participatie_cli.report.feiten.bronnenboek import Bronnenboek
from participatie_cli.report.feiten.inperiode import Venster
from participatie_cli.report.gegevens import Gegevens
from participatie_cli.report.rapportage.besluiten import besluiten
from participatie_cli.report.rapportage.blokken import met_inhoud
from participatie_cli.report.rapportage.kort import kort
from participatie_cli.report.rapportage.lijnen import lijnen
from participatie_cli.report.rapportage.meedoen import meedoen
from participatie_cli.report.rapportage.proeven import verder
from participatie_cli.report.rapportage.programma import programma
from participatie_cli.report.rapportage.projecten import projecten
from participatie_cli.report.rapportage.vooruit import vooruit


def hoofdstukken(gegevens: Gegevens, venster: Venster, boek: Bronnenboek) -> tuple[Blokhoofdstuk, ...]:
    """All chapters in which something stands."""
    alle = (
        kort(gegevens, venster, boek),
        programma(gegevens, venster),
        lijnen(gegevens, venster, boek),
        projecten(gegevens, venster, boek),
        besluiten(gegevens, venster, boek),
        meedoen(gegevens, venster, boek),
        vooruit(gegevens, venster, boek),
        verder(gegevens, venster, boek),
    )
    return tuple(met_inhoud(alle))

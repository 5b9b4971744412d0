"""What was tried out, what residents asked to do themselves, what councillors asked, and how far the goals are."""

from typing import Final

from participatie_cli.report.beeld.bouwstenen import Blokhoofdstuk
from participatie_cli.report.feiten.bronnenboek import Bronnenboek
from participatie_cli.report.feiten.inperiode import Venster, beantwoord
from participatie_cli.report.gegevens import Gegevens
from participatie_cli.report.hoofdstukken.doelen import doelen
from participatie_cli.report.hoofdstukken.raad import vragen_uit_de_raad
from participatie_cli.report.hoofdstukken.uitdaagrecht import uitdaagrecht
from participatie_cli.report.hoofdstukken.uitgeprobeerd import experimenten, verteld
from participatie_cli.report.rapportage.blokken import blok

ID: Final = "verder"


def verder(gegevens: Gegevens, venster: Venster, boek: Bronnenboek) -> Blokhoofdstuk:
    """The chapter."""
    proeven = beantwoord("Experimenten", verteld(experimenten(gegevens), venster), venster, boek)
    deel = blok(
        lijsten=[proeven],
        tabellen=[
            uitdaagrecht(gegevens, venster).tabel,
            vragen_uit_de_raad(gegevens, venster, boek).tabel,
            doelen(gegevens, boek).tabel,
        ],
    )
    return Blokhoofdstuk(id=ID, titel="Experimenten, verzoeken, vragen en doelen", blokken=(deel,))

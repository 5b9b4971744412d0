"""The report put together, chapter by chapter in the order of print, so that sources are numbered as one reads."""

from dataclasses import replace

from participatie_cli.report.beeld.bijlagen import bijlagen
from participatie_cli.report.beeld.rapport import Rapport
from participatie_cli.report.beeld.samenstelling import BIJLAGETITEL
from participatie_cli.report.feiten.bronnenboek import Bronnenboek
from participatie_cli.report.feiten.inperiode import Venster
from participatie_cli.report.gegevens import Gegevens
from participatie_cli.report.hoofdstukken.afwijkingen import afwijkingen
from participatie_cli.report.hoofdstukken.bereik import bereik
from participatie_cli.report.hoofdstukken.doelen import doelen
from participatie_cli.report.hoofdstukken.inbreng import inbreng
from participatie_cli.report.hoofdstukken.kleuren import leeswijzer
from participatie_cli.report.hoofdstukken.kop import kop
from participatie_cli.report.hoofdstukken.lijnen import lijnen
from participatie_cli.report.hoofdstukken.naleving import naleving
from participatie_cli.report.hoofdstukken.normen import normen
from participatie_cli.report.hoofdstukken.onbekend import onbekend
from participatie_cli.report.hoofdstukken.projecten import projecten
from participatie_cli.report.hoofdstukken.raad import voorgelegd_aan_raad, vragen_uit_de_raad
from participatie_cli.report.hoofdstukken.samenvatting import samenvatting
from participatie_cli.report.hoofdstukken.scores import scores
from participatie_cli.report.hoofdstukken.termijnen import termijnen
from participatie_cli.report.hoofdstukken.toezeggingen import toezeggingen
from participatie_cli.report.hoofdstukken.uitdaagrecht import uitdaagrecht
from participatie_cli.report.hoofdstukken.veranderingen import veranderingen
from participatie_cli.report.hoofdstukken.verantwoording import bronnen, verantwoording
from participatie_cli.report.hoofdstukken.zonder_datum import ongedateerd
from participatie_cli.report.leesbaarheid import met_zichtbare_tekst
from participatie_cli.report.rapportage.opzet import hoofdstukken


def stel_op(gegevens: Gegevens) -> Rapport:
    """The whole view model with both documents, all of its text visible; its charts are not drawn yet."""
    venster, boek = Venster(gegevens.periode, gegevens.peildatum), Bronnenboek()
    titelblad = kop(gegevens)
    rapport = Rapport(
        kop=titelblad,
        hoofdstukken=hoofdstukken(gegevens, venster, boek),
        bijlagetitel=BIJLAGETITEL,
        bijlagen=(),
        elders="",
        samenvatting=samenvatting(gegevens, venster),
        leeswijzer=leeswijzer(gegevens),
        veranderingen=veranderingen(gegevens, boek),
        lijnen=lijnen(gegevens, venster, boek),
        projecten=projecten(gegevens, venster, boek),
        inbreng=inbreng(gegevens, venster, boek),
        bereik=bereik(gegevens, venster, boek),
        scores=scores(gegevens),
        naleving=naleving(gegevens),
        afwijkingen=afwijkingen(gegevens, venster),
        termijnen=termijnen(gegevens),
        uitdaagrecht=uitdaagrecht(gegevens, venster),
        zonder_datum=ongedateerd(gegevens, boek),
        doelen=doelen(gegevens, boek),
        voorgelegd_aan_raad=voorgelegd_aan_raad(gegevens, venster, boek),
        vragen_uit_de_raad=vragen_uit_de_raad(gegevens, venster, boek),
        toezeggingen=toezeggingen(gegevens, venster, boek),
        onbekend=onbekend(gegevens),
        normen=normen(gegevens),
        bronnen=bronnen(boek),
        verantwoording=verantwoording(gegevens, titelblad),
    )
    leesbaar = met_zichtbare_tekst(rapport)
    return replace(leesbaar, bijlagen=bijlagen(leesbaar))

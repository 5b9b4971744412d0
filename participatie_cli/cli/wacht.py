"""`participatie wacht`: look along while somebody works in the register."""

import sys

from participatie_cli.cli.opties import Opnieuwoptie, Padenargument, Peildatumoptie, Wetgevingoptie


def wacht(
    paden: Padenargument = None,
    peildatum: Peildatumoptie = None,
    wetgeving: Wetgevingoptie = None,
    opnieuw: Opnieuwoptie = False,
) -> None:
    """Kijk mee terwijl u werkt: controleer opnieuw na elke wijziging, tot u stopt met Ctrl-C."""
    from participatie_cli.console.wachtscherm import wachtscherm
    from participatie_cli.usecases.bestandswacht import bestandsnieuws
    from participatie_cli.usecases.meekijken import begin_met_kijken
    from participatie_cli.usecases.wachten import wachten

    plek = begin_met_kijken(paden or [], peildatum)
    with wachtscherm(sys.stdout) as scherm:
        for beeld in wachten(bestandsnieuws(plek.mappen, diep=plek.diep), plek.opdracht):
            scherm.toon(beeld)

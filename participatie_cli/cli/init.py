"""`participatie init`: a register for your own municipality, from at most fifteen questions."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from participatie_cli.cli.opties import Antwoordoptie, Jaoptie, Jsonoptie, Vragenoptie, Wetgevingoptie


def init(
    map_: Annotated[
        Path,
        typer.Argument(
            metavar="MAP", readable=False, show_default=False, help="De map: nieuw of leeg. Anders deze map."
        ),
    ] = Path(),
    antwoord: Antwoordoptie = None,
    json: Jsonoptie = False,
    vragen: Vragenoptie = False,
    ja: Jaoptie = False,
    droog: Annotated[bool, typer.Option("--droog", help="Toon wat er zou komen, en schrijf niets.")] = False,
    wetgeving: Wetgevingoptie = None,
) -> None:
    """Begin een register voor uw gemeente, in hoogstens vijftien vragen.

    Op bijna elke vraag kunt u “weet ik nog niet” antwoorden: dan staat in het bestand waar u het vindt. Er wordt nooit
    iets overschreven, en alles wordt neergelegd of niets.
    """
    from participatie_cli.console.beginpagina import toon_begin, toon_vooraf
    from participatie_cli.console.scherm import Scherm
    from participatie_cli.console.vragen.lijst import toon_vragen
    from participatie_cli.usecases.beginnen import begin_op, bewaak_plek, leg_neer, maak_bestanden
    from participatie_cli.usecases.exitcode import Exitcode
    from participatie_cli.usecases.gesprekken import Invoer, voer_gesprek
    from participatie_cli.usecases.lezing import naam_van
    from participatie_cli.usecases.peildatum import lees_peildatum

    scherm, begin = Scherm(sys.stdout), begin_op(lees_peildatum(None))
    if vragen:
        toon_vragen(scherm, begin.alle_vragen())
        return
    bewaak_plek(map_)
    invoer = Invoer(antwoord or (), sys.stdin.read() if json else None, zonder_vragen=ja or json)
    verloop = voer_gesprek(begin, invoer, begin.vandaag)
    if not verloop.af:
        raise typer.Exit(Exitcode.AFGEBROKEN)
    bestanden = maak_bestanden(begin, verloop.antwoorden)
    if droog:
        toon_vooraf(scherm, naam_van(map_), bestanden)
        return
    if not ja and not _akkoord(naam_van(map_), len(bestanden)):
        scherm.regel("Er is niets geschreven.")
        return
    nieuw = leg_neer(map_, bestanden, begin, verloop.antwoorden)
    toon_begin(scherm, nieuw)


def _akkoord(map_: str, hoeveel: int) -> bool:
    """Ask on a terminal whether to go on; elsewhere nobody can answer."""
    from participatie_cli.usecases.gebruiksfout import Gebruiksfout
    from participatie_cli.usecases.gesprekken import kan_vragen
    from participatie_cli.wording.zichtbaar import toonbaar

    if not kan_vragen():
        zin = "Er is niets geschreven: hier kan niemand antwoord geven."
        raise Gebruiksfout(zin, "Voeg --ja toe om neer te leggen, of --droog om alleen te kijken.")
    sys.stdout.write(f"\nEr komen {hoeveel} bestanden in {toonbaar(map_)}. Neerleggen? [J/n] ")
    sys.stdout.flush()
    return sys.stdin.readline().strip().lower() in ("", "j", "ja")

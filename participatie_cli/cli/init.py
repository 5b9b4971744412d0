"""`participatie init`: a register for your own municipality, from at most fifteen questions."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from participatie_cli.cli.opties import Antwoordoptie, Jaoptie, Jsonoptie, Vragenoptie, Wetgevingoptie

if TYPE_CHECKING:
    from participatie_cli.console.scherm import Scherm
    from participatie_cli.usecases.editors import Editor


def _vul_editor_aan(begin: str) -> list[str]:
    from participatie_cli.usecases.editors import EDITORS, GEEN

    return [naam for naam in (*EDITORS, GEEN) if naam.startswith(begin.lower())]


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
    editor: Annotated[
        list[str] | None,
        typer.Option(
            "--editor",
            metavar="NAAM",
            show_default=False,
            autocompletion=_vul_editor_aan,
            help="Stel deze editor in, ook in een register dat er al is. Mag vaker. Standaard vscode.",
        ),
    ] = None,
    droog: Annotated[bool, typer.Option("--droog", help="Toon wat er zou komen, en schrijf niets.")] = False,
    wetgeving: Wetgevingoptie = None,
) -> None:
    """Begin een register voor uw gemeente, in hoogstens vijftien vragen.

    Op bijna elke vraag kunt u “weet ik nog niet” antwoorden: dan staat in het bestand waar u het vindt. Er wordt nooit
    iets overschreven, en alles wordt neergelegd of niets.

    Met --editor stelt u ook uw teksteditor in: vscode, neovim, helix, emacs, kate, sublime of zed. In een register dat
    er al is, gebeurt alleen dat.
    """
    from participatie_cli.console.beginpagina import toon_begin, toon_vooraf
    from participatie_cli.console.scherm import Scherm
    from participatie_cli.console.vragen.lijst import toon_vragen
    from participatie_cli.usecases.beginnen import begin_op, bewaak_plek, leg_neer, maak_bestanden
    from participatie_cli.usecases.editors import STANDAARD, gekozen_editors
    from participatie_cli.usecases.exitcode import Exitcode
    from participatie_cli.usecases.gesprekken import Invoer, voer_gesprek
    from participatie_cli.usecases.lezing import naam_van
    from participatie_cli.usecases.peildatum import lees_peildatum

    scherm, begin = Scherm(sys.stdout), begin_op(lees_peildatum(None))
    if vragen:
        toon_vragen(scherm, begin.alle_vragen())
        return
    editors = gekozen_editors(editor or [STANDAARD])
    if editor and editors and not (antwoord or json) and _stel_editors_in(scherm, map_, editors, droog=droog):
        return
    bewaak_plek(map_)
    invoer = Invoer(antwoord or (), sys.stdin.read() if json else None, zonder_vragen=ja or json)
    verloop = voer_gesprek(begin, invoer, begin.vandaag)
    if not verloop.af:
        raise typer.Exit(Exitcode.AFGEBROKEN)
    bestanden = maak_bestanden(begin, verloop.antwoorden, editors)
    if droog:
        toon_vooraf(scherm, naam_van(map_), bestanden)
        return
    if not ja and not _akkoord(naam_van(map_), len(bestanden)):
        scherm.regel("Er is niets geschreven.")
        return
    nieuw = leg_neer(map_, bestanden, begin, verloop.antwoorden, editors)
    toon_begin(scherm, nieuw)


def _stel_editors_in(scherm: "Scherm", map_: Path, editors: "Sequence[Editor]", *, droog: bool) -> bool:
    """Set up editors in a register that is there; False where there is none yet."""
    from participatie_cli.console.editorpagina import toon_editors
    from participatie_cli.usecases.editorinstellen import plan_editors, register_op, voer_uit
    from participatie_cli.usecases.melden import meld

    register = register_op(map_)
    if register is None:
        return False
    plan = plan_editors(register, editors)
    if plan.schemas and plan.schemas.gemis:
        meld(plan.schemas.gemis)
    if not droog:
        voer_uit(plan)
    toon_editors(scherm, plan.beeld, droog=droog)
    return True


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

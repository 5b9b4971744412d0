"""`participatie taalserver`: what an editor starts to look along while somebody writes."""

import sys

import typer

from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.melden import meld


def taalserver() -> None:
    """Laat een teksteditor meekijken terwijl u in het register schrijft. De editor start dit zelf.

    U ziet dan meteen wat de controle vindt, wat een sleutel betekent en wat u kunt invullen. Hoe u uw editor instelt,
    staat in docs/editor.md. Met de hand starten heeft geen zin: het programma wacht dan op een editor.
    """
    from participatie_cli.report.sjabloon.ontbreekt import OntbreektFout, vereis
    from participatie_cli.usecases.info import EDITOR, TAALMODULE

    try:
        vereis(TAALMODULE, EDITOR, "de taalserver")
    except OntbreektFout as fout:
        raise Gebruiksfout(fout.zin, fout.herstel) from fout
    from participatie_cli.editor.draaien import draai

    if sys.stdin.isatty():
        meld("Dit is voor een teksteditor, en wacht nu op een editor. Stop met Ctrl-C.", "Zie docs/editor.md.")
    raise typer.Exit(draai())

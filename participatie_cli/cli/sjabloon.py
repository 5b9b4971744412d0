"""`participatie sjabloon`: a municipality's own templates of the report."""

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from participatie_cli.cli.nederlands import Opdracht, Opdrachten
from participatie_cli.usecases.exitcode import Exitcode
from participatie_cli.usecases.gebruiksfout import Gebruiksfout, Systeemfout
from participatie_cli.usecases.melden import meld

app = typer.Typer(cls=Opdrachten, rich_markup_mode=None, no_args_is_help=True)


@app.callback()
def sjabloon() -> None:
    """Kopieer de sjablonen van de tussenrapportage, of controleer of vertrouw uw eigen sjablonen."""


@app.command("controleer", cls=Opdracht, short_help="Controleer uw eigen sjablonen.")
def controleer(
    map_: Annotated[Path, typer.Argument(metavar="MAP", readable=False, help="De map met uw eigen sjablonen.")],
) -> None:
    """Controleer of uw eigen sjablonen alleen namen gebruiken die bestaan, en of ze in te vullen zijn.

    Kan een sjabloon niet worden geprobeerd, dan staat erbij waarom. Het is dan niet gecontroleerd.
    """
    from participatie_cli.console.scherm import Scherm
    from participatie_cli.console.sjablonen import toon_sjabloonverslag
    from participatie_cli.report.maken.controle import controleer as kijk_na
    from participatie_cli.report.sjabloon.namen import NAMEN
    from participatie_cli.wording.systeem import waarom

    _bewaak_map(map_)
    if not os.path.exists(map_):
        raise Gebruiksfout(f"De map {map_} bestaat niet.", "Controleer de naam van de map.")
    try:
        verslag = kijk_na(map_)
    except OSError as fout:
        raise Systeemfout(f"Controleren lukt niet: {waarom(fout)}.", "Kijk of er ruimte is op de schijf.") from fout
    if not (verslag.bekeken or verslag.fouten or verslag.niet_gecontroleerd):
        meld(f"In de map {map_} staat geen sjabloon.", f"Een sjabloon heet zo: {', '.join(NAMEN)}.")
        raise typer.Exit(Exitcode.NIETS_GECONTROLEERD)
    toon_sjabloonverslag(Scherm(sys.stdout), verslag)
    if verslag.fouten:
        raise typer.Exit(Exitcode.BEVINDINGEN)
    if verslag.niet_gecontroleerd:
        raise typer.Exit(Exitcode.NIETS_GECONTROLEERD)


@app.command("kopieer", cls=Opdracht, short_help="Kopieer de ingebouwde sjablonen.")
def kopieer(
    map_: Annotated[Path, typer.Argument(metavar="MAP", readable=False, help="De map waarin de sjablonen komen.")],
    site: Annotated[bool, typer.Option("--site", help="De sjablonen van de site, en niet die van de stukken.")] = False,
) -> None:
    """Kopieer de ingebouwde sjablonen naar een map, om ze aan te passen. Een bestand dat er al is, blijft staan."""
    from participatie_cli.usecases.opschijf import schrijf_nieuwe
    from participatie_cli.wording.waarden import aantal
    from participatie_cli.wording.zichtbaar import toonbaar

    _bewaak_map(map_)
    bronnen = _van_de_site() if site else _van_de_stukken()
    for bron in bronnen:
        if (map_ / bron.name).exists():
            raise Gebruiksfout(
                f"{map_ / bron.name} bestaat al. Er is niets gekopieerd.", "Kies een map zonder sjablonen."
            )
    bestanden = {map_ / bron.name: bron.read_bytes() for bron in bronnen}
    schrijf_nieuwe(bestanden, "Kopiëren lukt niet.", "Kies een andere map.")
    sys.stdout.write(f"{aantal(len(bronnen), 'sjabloon', 'sjablonen')} gekopieerd naar {toonbaar(str(map_))}.\n")


def _van_de_stukken() -> list[Path]:
    from participatie_cli.report.sjabloon.namen import NAMEN
    from participatie_cli.report.sjabloon.sjablonen import ingebouwd

    return [ingebouwd() / naam for naam in NAMEN if (ingebouwd() / naam).is_file()]


def _van_de_site() -> list[Path]:
    from participatie_cli.report.sjabloon.sjablonen import ingebouwd
    from participatie_cli.site.maken import SOORT
    from participatie_cli.site.sjabloonnamen import NAMEN

    return [ingebouwd(SOORT) / naam for naam in NAMEN]


@app.command("vertrouw", cls=Opdracht, short_help="Vertrouw de sjablonen naast het register.")
def vertrouw(
    map_: Annotated[
        Path | None,
        typer.Argument(metavar="[MAP]", show_default=False, help="De map, standaard naast het register."),
    ] = None,
    intrekken: Annotated[bool, typer.Option("--intrekken", help="Vertrouw deze sjablonen niet meer.")] = False,
    toon: Annotated[bool, typer.Option("--toon", help="Toon welke sjablonen u vertrouwt.")] = False,
) -> None:
    """Vertrouw de sjablonen naast het register, zoals ze nu zijn. Daarna gebruikt `participatie report` ze vanzelf.

    Dat wordt bewaard bij uw eigen instellingen. Verandert er een bestand, dan vraagt het programma het opnieuw.
    """
    from participatie_cli.cli.sjabloonvertrouwen import toon_vertrouwen, trek_in, vertrouw_map

    if toon:
        toon_vertrouwen(sys.stdout)
    elif intrekken:
        trek_in(map_, sys.stdout)
    else:
        vertrouw_map(map_, sys.stdout)


def _bewaak_map(map_: Path) -> None:
    if os.path.lexists(map_) and not os.path.isdir(map_):
        raise Gebruiksfout(f"{map_} is geen map.", "Noem de map waarin de sjablonen staan of moeten komen.")

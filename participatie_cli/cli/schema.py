"""`participatie schema`: what a file may hold, for an editor that looks along."""

import sys
from pathlib import Path
from typing import Annotated

import typer


def _vul_aan(begin: str) -> list[str]:
    from participatie_cli.usecases.schemas import BESTANDEN

    return [naam for naam in BESTANDEN if naam.startswith(begin.lower())]


def schema(
    soort: Annotated[
        str | None,
        typer.Argument(
            metavar="SOORT",
            show_default=False,
            autocompletion=_vul_aan,
            help="Zonder soort: de lijst van alle soorten bestanden.",
        ),
    ] = None,
    register: Annotated[
        bool,
        typer.Option("--register", help="Vul in wat kader.yaml zegt: treden, wijken, werkvormen en meer."),
    ] = False,
    uit: Annotated[
        Path | None,
        typer.Option("--uit", metavar="MAP", show_default=False, help="Bij --register: schrijf alles in deze map."),
    ] = None,
) -> None:
    """Toon het JSON Schema van een soort bestand. Daarmee kan uw teksteditor meekijken terwijl u schrijft.

    Met --register en zonder soort komen alle schema's van uw eigen register in de map .participatie/schema, waar uw
    teksteditor ze vindt. Is kader.yaml veranderd? Geef de opdracht dan opnieuw.
    """
    from participatie_cli.console.schemas import toon_soorten
    from participatie_cli.console.scherm import Scherm
    from participatie_cli.usecases.gebruiksfout import Gebruiksfout
    from participatie_cli.usecases.schemas import gezochte_soort, plaatsen, schematekst

    if uit is not None and (soort is not None or not register):
        raise Gebruiksfout("Met --uit komen alle schema's van een register in een map.", "Geef dan ook --register.")
    if register:
        _van_register(gezochte_soort(soort) if soort else None, uit)
    elif soort is None:
        toon_soorten(Scherm(sys.stdout), plaatsen())
    else:
        sys.stdout.write(schematekst(gezochte_soort(soort)))


def _van_register(soort: str | None, uit: Path | None) -> None:
    from participatie_cli.console.schemas import toon_geschreven
    from participatie_cli.console.scherm import Scherm
    from participatie_cli.usecases.kiezen import register_hier
    from participatie_cli.usecases.lezing import naam_van
    from participatie_cli.usecases.melden import meld
    from participatie_cli.usecases.schemamap import maak_schemas, schemamap_van, schrijf_schemas

    register = register_hier()
    schemas = maak_schemas(register)
    if schemas.gemis:
        meld(schemas.gemis)
    if soort is not None:
        sys.stdout.write(schemas.teksten[f"{soort}.json"])
        return
    map_ = uit or schemamap_van(register)
    toon_geschreven(Scherm(sys.stdout), naam_van(map_), schrijf_schemas(schemas, map_))

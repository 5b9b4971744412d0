"""`participatie zoek`: look for words in the whole register."""

import sys
from typing import TYPE_CHECKING, Annotated, Final

import typer

from participatie_cli.cli.formaten import JSON, TEKST, Formaat, Formaten
from participatie_cli.usecases.exitcode import Exitcode
from participatie_cli.usecases.kiezen import register_hier
from participatie_cli.usecases.melden import meld

if TYPE_CHECKING:
    from participatie_cli.console.zoekpagina import Zoekverslag


def _als_tekst(verslag: "Zoekverslag") -> None:
    from participatie_cli.console.scherm import Scherm
    from participatie_cli.console.zoekpagina import toon_gevonden

    toon_gevonden(Scherm(sys.stdout), verslag)


def _als_json(verslag: "Zoekverslag") -> None:
    from participatie_cli import __version__
    from participatie_cli.console.als_json import schrijf_json
    from participatie_cli.console.als_zoekjson import gevonden_als_gegevens
    from participatie_cli.console.zoekpagina import waarom_niets_gevonden

    schrijf_json(gevonden_als_gegevens(verslag, __version__), sys.stdout)
    for zin in waarom_niets_gevonden(verslag):
        meld(zin)


FORMATEN: Final = Formaten(Formaat(TEKST, "mensen", _als_tekst), Formaat(JSON, "programma's", _als_json))


def _vul_soort_aan(begin: str) -> list[str]:
    from participatie_cli.usecases.zoeken import soorten

    return [een for een in soorten() if een.startswith(begin.lower())]


def zoek(
    woorden: Annotated[
        list[str],
        typer.Argument(
            metavar="WOORD...", help="De woorden die er allemaal moeten staan. Zet een zin tussen aanhalingstekens."
        ),
    ],
    soort: Annotated[
        list[str] | None,
        typer.Option(
            "--soort",
            metavar="SOORT",
            show_default=False,
            autocompletion=_vul_soort_aan,
            help="Alleen in deze soort feit of bestand, zoals les of werkvorm. U kunt de optie herhalen.",
        ),
    ] = None,
    formaat: Annotated[str, FORMATEN.optie()] = FORMATEN.standaard,
) -> None:
    """Zoek woorden in het hele register, met de zin eromheen en de plek.

    Hoofdletters en accenten maken niet uit. U vindt ook langere woorden waar uw woord in zit. Bij wat intern is, staat
    dat erbij.
    """
    from participatie_cli.console.zoekpagina import wat_ontbreekt
    from participatie_cli.store.register import bestanden_in
    from participatie_cli.usecases.niets import waarom_niets
    from participatie_cli.usecases.zoeken import Zoekvraag
    from participatie_cli.usecases.zoeken import zoek as zoek_in

    register = register_hier()
    vraag = Zoekvraag.van(woorden, soort or ())
    bestanden = tuple(bestanden_in(register, register))
    verslag = zoek_in(register, bestanden, vraag)
    FORMATEN[formaat](verslag)
    for zin in wat_ontbreekt(verslag):
        meld(zin)
    if niets := waarom_niets(bestanden, register):
        meld(f"Er is alleen in kader.yaml gezocht: {niets[0]}.", niets[1])
        raise typer.Exit(Exitcode.NIETS_GECONTROLEERD)
    if verslag.ongelezen or verslag.onvolledig:
        raise typer.Exit(Exitcode.BEVINDINGEN)

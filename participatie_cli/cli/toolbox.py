"""`participatie toolbox`: the methods that a project can choose from."""

from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from participatie_cli.cli.formaten import tekst_of_json, woordoptie
from participatie_cli.cli.nederlands import Opdracht, Opdrachten
from participatie_cli.cli.opties import Peildatumoptie
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.kiezen import gekozen_bestand, gezocht_register, register_hier, vul_project_aan
from participatie_cli.usecases.peildatum import lees_peildatum

if TYPE_CHECKING:
    from collections.abc import Mapping

    from participatie_cli.console.scherm import Scherm
    from participatie_cli.console.toolboxlijst import Toolboxlijst
    from participatie_cli.console.werkvormpagina import Werkvormpagina
    from participatie_cli.toolbox.advies import Werkvormadvies

app = typer.Typer(cls=Opdrachten, rich_markup_mode=None)


def _toon_lijst(scherm: "Scherm", lijst: "Toolboxlijst") -> None:
    from participatie_cli.console.toolboxlijst import toon_toolbox

    toon_toolbox(scherm, lijst)


def _lijst_als_gegevens(lijst: "Toolboxlijst") -> object:
    from participatie_cli import __version__
    from participatie_cli.console.als_toolboxjson import lijst_als_gegevens

    return lijst_als_gegevens(lijst, __version__)


def _toon_pagina(scherm: "Scherm", pagina: "Werkvormpagina") -> None:
    from participatie_cli.console.werkvormpagina import toon_werkvorm

    toon_werkvorm(scherm, pagina)


def _pagina_als_gegevens(pagina: "Werkvormpagina") -> object:
    from participatie_cli import __version__
    from participatie_cli.console.als_toolboxjson import pagina_als_gegevens

    return pagina_als_gegevens(pagina, __version__)


def _toon_advies(scherm: "Scherm", advies: "Werkvormadvies") -> None:
    from participatie_cli.console.adviespagina import toon_advies

    toon_advies(scherm, advies)


def _advies_als_gegevens(advies: "Werkvormadvies") -> object:
    from participatie_cli import __version__
    from participatie_cli.console.als_toolboxjson import advies_als_gegevens

    return advies_als_gegevens(advies, __version__)


LIJST: Final = tekst_of_json(_toon_lijst, _lijst_als_gegevens)
PAGINA: Final = tekst_of_json(_toon_pagina, _pagina_als_gegevens)
ADVIES: Final = tekst_of_json(_toon_advies, _advies_als_gegevens)

WOORDEN: "Final[Mapping[str, tuple[str, ...]]]" = {
    "fase": ("voorbereiding", "uitvoering", "evaluatie"),
    "kosten": ("1", "2", "3", "4"),
    "kanaal": ("fysiek", "online", "schriftelijk", "gemengd"),
    "bereikt": (
        *("kinderen", "jongeren", "ouderen", "laaggeletterden", "weinig tijd", "migratieachtergrond", "beperking"),
        *("minder digitaal", "omwonenden", "ondernemers", "actieve inwoners", "stille midden"),
    ),
}
"""What the options take, so that the help need not load the model; a test holds them to it."""

Tijdoptie = Annotated[
    int | None, typer.Option("--tijd", metavar="WEKEN", min=0, show_default=False, help="In hoogstens zoveel weken.")
]
Kostenoptie = Annotated[
    str | None, woordoptie("--kosten", WOORDEN["kosten"], "Hoogstens deze kostenklasse: 1, 2, 3 of 4.")
]


def _vul_werkvorm_aan(begin: str) -> list[str]:
    from participatie_cli.usecases.toolbox import toolbox_hier

    return [een.id for een in toolbox_hier(gezocht_register()).werkvormen if een.id.startswith(begin)]


@app.callback(invoke_without_command=True)
def toolbox(
    ctx: typer.Context,
    niveau: Annotated[
        str | None, typer.Option("--niveau", metavar="TREDE", show_default=False, help="Die bij deze trede past.")
    ] = None,
    fase: Annotated[
        str | None,
        woordoptie("--fase", WOORDEN["fase"], "Die past in deze fase: voorbereiding, uitvoering of evaluatie."),
    ] = None,
    groep: Annotated[
        int | None,
        typer.Option("--groep", metavar="AANTAL", min=1, show_default=False, help="Voor zoveel mensen."),
    ] = None,
    tijd: Tijdoptie = None,
    kosten: Kostenoptie = None,
    kanaal: Annotated[
        str | None,
        woordoptie("--kanaal", WOORDEN["kanaal"], "Hoe men meedoet: fysiek, online, schriftelijk of gemengd."),
    ] = None,
    bereikt: Annotated[
        str | None,
        woordoptie("--bereikt", WOORDEN["bereikt"], 'Die deze groep bereikt, zoals jongeren of "weinig tijd".'),
    ] = None,
    formaat: Annotated[str, LIJST.optie()] = LIJST.standaard,
) -> None:
    """Toon de werkvormen waaruit u kunt kiezen, of alleen die passen bij wat u vraagt.

    Werkvormen staan op volgorde van naam; er is geen beste. Wat onbekend is, valt niet af: u ziet om welke het gaat.
    """
    gevraagd: dict[str, Any] = {"niveau": niveau, "fase": fase, "groep": groep, "tijd": tijd}
    gevraagd |= {"kosten": kosten, "kanaal": kanaal, "bereikt": bereikt}
    if ctx.invoked_subcommand is not None:
        _alleen_erachter(ctx, *gevraagd.values(), formaat)
        return
    from participatie_cli.usecases.toolbox import maak_lijst

    LIJST[formaat](maak_lijst(gezocht_register(), gevraagd))


def _alleen_erachter(ctx: typer.Context, *opties: object) -> None:
    """An option before the name of a command would be lost."""
    if any(optie not in (None, LIJST.standaard) for optie in opties):
        naam = ctx.invoked_subcommand
        raise Gebruiksfout(
            f"De opties horen achter “{naam}”.", f"Kijk met `participatie toolbox {naam} --help` welke daar kunnen."
        )


@app.command("toon", cls=Opdracht, short_help="Toon één werkvorm op een pagina.")
def toon(
    naam: Annotated[
        str,
        typer.Argument(metavar="NAAM", autocompletion=_vul_werkvorm_aan, help="Het kenmerk of de titel."),
    ],
    peildatum: Peildatumoptie = None,
    formaat: Annotated[str, PAGINA.optie()] = PAGINA.standaard,
) -> None:
    """Toon één werkvorm: wat zij is, wat zij niet doet, wat een inschatting is, en welke projecten haar gebruikten."""
    from participatie_cli.usecases.toolbox import maak_werkvormpagina

    PAGINA[formaat](maak_werkvormpagina(gezocht_register(), naam, lees_peildatum(peildatum)))


@app.command("advies", cls=Opdracht, short_help="Stel twee werkvormen voor bij een project.")
def advies(
    kenmerk: Annotated[
        str,
        typer.Argument(metavar="ID", autocompletion=vul_project_aan, help="De naam van het project, zonder .yaml."),
    ],
    peildatum: Peildatumoptie = None,
    tijd: Tijdoptie = None,
    kosten: Kostenoptie = None,
    formaat: Annotated[str, ADVIES.optie()] = ADVIES.standaard,
) -> None:
    """Stel twee werkvormen voor bij een project: een brede, en een voor wie meestal wordt gemist.

    U ziet waarom, wie zij niet bereiken, wat een inschatting is en wat van het project niet meetelde.
    """
    from participatie_cli.usecases.toolboxadvies import maak_advies

    register = register_hier()
    bestand, dag = gekozen_bestand(kenmerk, register), lees_peildatum(peildatum)
    ADVIES[formaat](maak_advies(register, bestand, dag, weken=tijd, kosten=kosten))

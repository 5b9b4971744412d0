"""`participatie kader`: what is in force, and since when."""

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from participatie_cli.cli.formaten import tekst_of_json
from participatie_cli.cli.kader_dekking import dekking
from participatie_cli.cli.kader_verschil import verschil
from participatie_cli.cli.nederlands import Opdracht, Opdrachten
from participatie_cli.cli.opties import Peildatumoptie, Wetgevingoptie
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.peildatum import bewaak_peildatum, lees_peildatum

if TYPE_CHECKING:
    from datetime import date

    from participatie_cli.console.bepaling import Bepalingblad
    from participatie_cli.console.kader import Overzicht
    from participatie_cli.console.scherm import Scherm
    from participatie_cli.kader.bepaling import Laag


class Laagkeuze(StrEnum):
    """The layers, as one writes them on a command line."""

    WET = "wet"
    VERORDENING = "verordening"
    VISIE = "visie"
    GOED_GEBRUIK = "goed-gebruik"
    REGISTER = "register"


class Kaderopdrachten(Opdrachten):
    """The group `kader`, in which a key alone means: show that provision."""

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        sleutel = bool(args) and args[0] not in self.commands and not args[0].startswith("-")
        return super().resolve_command(ctx, ["toon", *args] if sleutel else args)


OPDRACHTEN: Final = ("toon", "verschil", "dekking")

app = typer.Typer(cls=Kaderopdrachten, rich_markup_mode=None)


def _toon_overzicht(scherm: "Scherm", overzicht: "Overzicht") -> None:
    from participatie_cli.console.kader import toon_overzicht

    toon_overzicht(scherm, overzicht)


def _overzicht_als_gegevens(overzicht: "Overzicht") -> object:
    from participatie_cli import __version__
    from participatie_cli.console.kader import overzicht_als_gegevens

    return overzicht_als_gegevens(overzicht, __version__)


def _toon_bepaling(scherm: "Scherm", gevraagd: "tuple[tuple[Bepalingblad, ...], date]") -> None:
    from participatie_cli.console.bepaling import toon_bepaling

    toon_bepaling(scherm, *gevraagd)


def _bepaling_als_gegevens(gevraagd: "tuple[tuple[Bepalingblad, ...], date]") -> object:
    from participatie_cli.console.bepaling import bepaling_als_gegevens

    return [bepaling_als_gegevens(blad) for blad in gevraagd[0]]


OVERZICHT: Final = tekst_of_json(_toon_overzicht, _overzicht_als_gegevens)
BEPALING: Final = tekst_of_json(_toon_bepaling, _bepaling_als_gegevens)


@app.callback(invoke_without_command=True)
def kader(
    ctx: typer.Context,
    peildatum: Peildatumoptie = None,
    laag: Annotated[
        Laagkeuze | None,
        typer.Option(
            "--laag",
            metavar="LAAG",
            show_default=False,
            help="Alleen deze laag: wet, verordening, visie, goed-gebruik of register.",
        ),
    ] = None,
    formaat: Annotated[str, OVERZICHT.optie()] = OVERZICHT.standaard,
    wetgeving: Wetgevingoptie = None,
) -> None:
    """Toon wat er geldt: wet, verordening, visie en goed gebruik, en welke regel ernaar vraagt.

    Meer over één bepaling: participatie kader toon SLEUTEL.
    """
    if ctx.invoked_subcommand is not None:
        _alleen_erachter(ctx, peildatum, laag, formaat)
        return
    from participatie_cli.console.kader import Overzicht
    from participatie_cli.kader.geldend import geldend_op
    from participatie_cli.kader.komend import komend
    from participatie_cli.usecases.kaderbladen import bladen_van
    from participatie_cli.usecases.kaderbron import huidig_kader
    from participatie_cli.values.onbekend import bekend

    dag, geheel = lees_peildatum(peildatum), huidig_kader().kader
    bewaak_peildatum(geheel, dag)
    bladen = bladen_van(geheel, [een for een in geldend_op(geheel, dag) if _gekozen(een.regeling.laag, laag)], dag)
    binnenkort = tuple(een for een in komend(geheel, dag) if _gekozen(een.geldend.laag, laag))
    gemeente = geheel.gemeente.gemeente.naam if geheel.gemeente else None
    zonder = geheel.zonder_bepaling if laag is None else {}
    mag = bekend(geheel.gemeente.toegestane_teksten) if geheel.gemeente and laag is None else ()
    OVERZICHT[formaat](Overzicht(dag, gemeente, geheel.uitgave, bladen, binnenkort, zonder, mag))


def _alleen_erachter(ctx: typer.Context, *opties: object) -> None:
    """An option before the name of a command would be lost."""
    if any(optie not in (None, OVERZICHT.standaard) for optie in opties):
        naam = ctx.invoked_subcommand
        raise Gebruiksfout(
            f"De opties horen achter “{naam}”.", f"Kijk met `participatie kader {naam} --help` welke daar kunnen."
        )


def _gekozen(laag: "Laag", keuze: Laagkeuze | None) -> bool:
    """The layer asked for; and without that all but what the register asks of itself."""
    naam = laag.value.replace(" ", "-")
    return naam != Laagkeuze.REGISTER if keuze is None else naam == keuze


def _vul_aan(begin: str) -> list[str]:
    from participatie_cli.store.kader import lees_kader
    from participatie_cli.store.register import KADERBESTAND
    from participatie_cli.usecases.kiezen import gezocht_register

    sleutels = lees_kader(gezocht_register(), KADERBESTAND).kader.per_sleutel
    return [sleutel for sleutel in sleutels if sleutel.startswith(begin.lower())]


@app.command("toon", cls=Opdracht, short_help="Toon één bepaling voluit.")
def toon(
    sleutel: Annotated[
        str,
        typer.Argument(metavar="SLEUTEL", autocompletion=_vul_aan, help="De sleutel van de bepaling, zoals awb-3-16."),
    ],
    peildatum: Peildatumoptie = None,
    formaat: Annotated[str, BEPALING.optie()] = BEPALING.standaard,
    wetgeving: Wetgevingoptie = None,
) -> None:
    """Toon één bepaling voluit, met alle versies en de regels die ernaar vragen."""
    from participatie_cli.usecases.kaderbladen import bladen_van, versies_van
    from participatie_cli.usecases.kaderbron import huidig_kader

    dag, geheel = lees_peildatum(peildatum), huidig_kader().kader
    bewaak_peildatum(geheel, dag)
    bladen = bladen_van(geheel, versies_van(geheel, sleutel, dag, OPDRACHTEN), dag)
    BEPALING[formaat]((bladen, dag))


app.command("verschil", cls=Opdracht, short_help="Toon wat er verandert.")(verschil)
app.command("dekking", cls=Opdracht, short_help="Toon waar geen regel naar vraagt.")(dekking)

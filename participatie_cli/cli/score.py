"""`participatie score`: where the four development lines stand, on what evidence, and what the next step needs."""

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from participatie_cli.cli.formaten import JSON, MARKDOWN, TEKST, Formaat, Formaten
from participatie_cli.cli.opties import Opnieuwoptie, Peildatumoptie, Wetgevingoptie
from participatie_cli.usecases.exitcode import Exitcode
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.kiezen import gekozen_bestand, gelezen_dossier, register_hier, vul_project_aan
from participatie_cli.usecases.melden import meld

if TYPE_CHECKING:
    from participatie_cli.scoring.score import Lijnscore, Programmascore, Projectscore
    from participatie_cli.store.register import Registerbestand
    from participatie_cli.values.pad import Pad


@dataclass(frozen=True, slots=True)
class Scorekeuze:
    """What the user asked to see: lines of the programme, and projects with some or all of their lines."""

    lijnen: "tuple[Lijnscore, ...]"
    projecten: "tuple[Projectscore, ...]"
    kenmerk: str | None
    uitleg: bool


class Lijnkeuze(StrEnum):
    """The number of a line, as one writes it on a command line."""

    BEWUSTWORDING = "1"
    WETGEVING = "2"
    ONDERSTEUNEN = "3"
    LEREN = "4"


class Volgorde(StrEnum):
    """How projects are ordered; never by score."""

    KENMERK = "kenmerk"
    TERMIJN = "termijn"


def _als_tekst(totaal: "Programmascore", keuze: Scorekeuze) -> None:
    from participatie_cli.console.scherm import Scherm
    from participatie_cli.console.scorepagina import toon_programma
    from participatie_cli.console.scoreproject import toon_project
    from participatie_cli.console.scoreuitleg import toon_uitleg

    scherm, plek = Scherm(sys.stdout), _plekken(keuze)
    for project in keuze.projecten if keuze.kenmerk else ():
        toon_project(scherm, totaal, project, plek if keuze.uitleg else None, sys.stdout)
    if not keuze.kenmerk and keuze.uitleg:
        toon_uitleg(scherm, totaal, keuze.lijnen, plek, sys.stdout)
    elif not keuze.kenmerk:
        toon_programma(scherm, replace(totaal, lijnen=keuze.lijnen, projecten=keuze.projecten), sys.stdout)


def _plekken(keuze: Scorekeuze) -> "Callable[[str, Pad], str]":
    nummers = _regelnummers(keuze)
    return lambda bestand, pad: f"{bestand}:{nummers[bestand, pad]}"


def _regelnummers(keuze: Scorekeuze) -> "dict[tuple[str, Pad], int]":
    from participatie_cli.usecases.scoreplekken import regelnummers

    lijnen = (*keuze.lijnen, *(lijn for project in keuze.projecten for lijn in project.lijnen))
    return regelnummers(lijnen) if keuze.uitleg else {}


def _als_json(totaal: "Programmascore", keuze: Scorekeuze) -> None:
    from participatie_cli import __version__
    from participatie_cli.console.als_json import schrijf_json
    from participatie_cli.console.als_scorejson import score_als_gegevens
    from participatie_cli.store.kaderdata import landelijk

    nummers = _regelnummers(keuze)
    zoek = (lambda bestand, pad: nummers[bestand, pad]) if keuze.uitleg else None
    gegevens = score_als_gegevens(totaal, keuze.lijnen, keuze.projecten, __version__, landelijk().uitgave, zoek)
    schrijf_json(gegevens, sys.stdout)


def _als_csv(totaal: "Programmascore", keuze: Scorekeuze) -> None:
    from participatie_cli.console.scoretabel import schrijf_csv

    schrijf_csv(totaal, keuze.lijnen, keuze.projecten, sys.stdout, uitleg=keuze.uitleg)


def _als_markdown(totaal: "Programmascore", keuze: Scorekeuze) -> None:
    from participatie_cli.console.scoretabel import schrijf_markdown

    schrijf_markdown(totaal, keuze.lijnen, keuze.projecten, sys.stdout, uitleg=keuze.uitleg)


FORMATEN: Final = Formaten(
    Formaat(TEKST, "mensen", _als_tekst),
    Formaat(JSON, "programma's", _als_json),
    Formaat("csv", "een rekenblad", _als_csv),
    Formaat(MARKDOWN, "een document", _als_markdown),
)


def score(
    kenmerk: Annotated[
        str | None,
        typer.Argument(
            metavar="ID",
            show_default=False,
            autocompletion=vul_project_aan,
            help="Het kenmerk van één project. Zonder ID: het programma en alle projecten.",
        ),
    ] = None,
    lijn: Annotated[
        Lijnkeuze | None,
        typer.Option("--lijn", metavar="N", show_default=False, help="Alleen deze lijn: 1, 2, 3 of 4."),
    ] = None,
    uitleg: Annotated[
        bool, typer.Option("--uitleg", help="Toon waarom: per trede de feiten, en wat er nog ontbreekt.")
    ] = False,
    peildatum: Peildatumoptie = None,
    periode: Annotated[
        str | None,
        typer.Option(
            "--periode",
            metavar="JJJJ-MM",
            show_default=False,
            help="Het einde van de periode die in deze maand eindigt, zoals 2026-09.",
        ),
    ] = None,
    volgorde: Annotated[
        Volgorde,
        typer.Option("--volgorde", metavar="VOLGORDE", help="Projecten op kenmerk, of op de eerstvolgende termijn."),
    ] = Volgorde.KENMERK,
    formaat: Annotated[str, FORMATEN.optie()] = FORMATEN.standaard,
    wetgeving: Wetgevingoptie = None,
    opnieuw: Opnieuwoptie = False,
) -> None:
    """Toon waar de vier ontwikkellijnen staan, met de feiten erbij.

    Een lijn staat op een trap van 0 tot en met 4. Onbekend telt nooit als nee. De methode staat in docs/scores.md.
    """
    from participatie_cli.usecases.lezing import lees_bestanden
    from participatie_cli.usecases.niets import waarom_niets
    from participatie_cli.usecases.registerscore import scoor_register
    from participatie_cli.usecases.scorebron import open_bron
    from participatie_cli.usecases.scoren import scoor

    register = register_hier()
    bestanden = [_gekozen_project(kenmerk, register)] if kenmerk is not None else _alle_bestanden(register)
    bron = open_bron(register, peildatum, periode)
    if kenmerk is None:
        totaal = scoor_register(bestanden, register, bron, met_antwoorden=uitleg)
    else:
        lezingen = lees_bestanden(bestanden, register, "Scoren", bron.gelezen.toegestaan)
        totaal = scoor(lezingen, bron, een_project=True, met_antwoorden=uitleg)
    keuze = Scorekeuze(
        lijnen=() if kenmerk else tuple(een for een in totaal.lijnen if _gevraagd(een, lijn)),
        projecten=tuple(_op_lijn(project, lijn) for project in _geordend(totaal.projecten, volgorde)),
        kenmerk=kenmerk,
        uitleg=uitleg,
    )
    FORMATEN[formaat](totaal, keuze)
    raise typer.Exit(_exitcode(totaal, keuze, waarom_niets(bestanden, register)))


def _gekozen_project(kenmerk: str, register: Path) -> "Registerbestand":
    from participatie_cli.model.project import Project
    from participatie_cli.privacy.toegestaan import Toegestaan
    from participatie_cli.usecases.lezing import naam_van

    bestand = gekozen_bestand(kenmerk, register)
    if bestand.soort is not Project:
        raise Gebruiksfout(f"“{kenmerk}” is geen project.", "Scores zijn er van projecten en van het hele programma.")
    gelezen_dossier(bestand, naam_van(bestand.pad), Toegestaan())  # says what is wrong with it
    return bestand


def _alle_bestanden(register: Path) -> "list[Registerbestand]":
    from participatie_cli.store.register import bestanden_in

    return list(bestanden_in(register, register))


def _geordend(projecten: "Sequence[Projectscore]", volgorde: Volgorde) -> "Sequence[Projectscore]":
    """By id as they are, or by the next day in their file; without such a day last."""
    if volgorde is Volgorde.KENMERK:
        return projecten
    return sorted(projecten, key=lambda een: (een.volgende is None, str(een.volgende.dag) if een.volgende else ""))


def _op_lijn(project: "Projectscore", lijn: Lijnkeuze | None) -> "Projectscore":
    return replace(project, lijnen=tuple(een for een in project.lijnen if _gevraagd(een, lijn)))


def _gevraagd(lijnscore: "Lijnscore", lijn: Lijnkeuze | None) -> bool:
    return lijn is None or str(lijnscore.lijn.value) == lijn


def _exitcode(totaal: "Programmascore", keuze: Scorekeuze, niets: tuple[str, str] | None) -> Exitcode:
    """What could not be read or does not fit is a finding; where there was nothing to look at there is no score."""
    if niets:
        meld(f"Er is niets gescoord: {niets[0]}.", niets[1])
        return Exitcode.NIETS_GECONTROLEERD
    if totaal.ongelezen or totaal.onvolledig or totaal.ongebruikt:
        return Exitcode.BEVINDINGEN
    if keuze.projecten or not keuze.kenmerk:
        return Exitcode.GOED
    wat = "het project was op de peildatum nog niet begonnen"
    meld(f"Er is niets gescoord: {wat}.", "Kies een andere peildatum, of vul het register aan.")
    return Exitcode.NIETS_GECONTROLEERD

"""Propose methods for one project of a register."""

from datetime import date
from pathlib import Path

from participatie_cli.model.project import Project
from participatie_cli.model.toolboxkeuzes import Kostenklasse
from participatie_cli.store.kader import GelezenKader, lees_kader
from participatie_cli.store.register import KADERBESTAND, Registerbestand
from participatie_cli.toolbox.advies import Werkvormadvies, adviseer
from participatie_cli.toolbox.projectfeiten import feiten_van
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.kiezen import gelezen_dossier
from participatie_cli.usecases.lezing import naam_van
from participatie_cli.usecases.toolbox import lees_toolbox


def maak_advies(
    register: Path,
    bestand: Registerbestand,
    peildatum: date,
    *,
    weken: int | None = None,
    kosten: str | None = None,
) -> Werkvormadvies:
    """A pair of methods for a project as of a day; raise Gebruiksfout where the file is no project."""
    gelezen = lees_kader(register, KADERBESTAND)
    dossier, _, _ = gelezen_dossier(bestand, naam_van(bestand.pad), gelezen.toegestaan)
    if not isinstance(dossier, Project):
        raise Gebruiksfout(f"“{bestand.pad.stem}” is geen project.", "Geef het kenmerk van een project.")
    return advies_voor(register, dossier, gelezen, peildatum, weken=weken, kosten=kosten)


def advies_voor(
    register: Path,
    project: Project,
    gelezen: GelezenKader,
    peildatum: date,
    *,
    weken: int | None = None,
    kosten: str | None = None,
) -> Werkvormadvies:
    """A pair of methods for a project that has been read, out of the toolbox of its register."""
    toolbox = lees_toolbox(register, gelezen.kader.gemeente, gelezen.toegestaan)
    return adviseer(
        toolbox, feiten_van(project, peildatum, weken=weken, kosten=Kostenklasse(kosten) if kosten else None)
    )

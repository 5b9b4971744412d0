"""What writes a check in each format: gathers what the format asks for, and hands it to `console`.

What a format needs is imported when it is asked for: a check has one, or a few.
"""

import os
from pathlib import Path
from typing import TYPE_CHECKING, Final, TextIO

from participatie_cli.console.agendapagina import toon_eerstvolgende
from participatie_cli.console.bevindingen import toon_afwijkingen, toon_bestand, toon_kader, toon_slot
from participatie_cli.console.scherm import Scherm
from participatie_cli.console.vergelijking import toon_vergelijking
from participatie_cli.results.agenda import eerstvolgende
from participatie_cli.results.controle import Controle
from participatie_cli.results.vergelijking import GEEN_VERGELIJKING
from participatie_cli.store.kaderdata import landelijk
from participatie_cli.usecases.melden import meld
from participatie_cli.usecases.registercontrole import aangewezen

if TYPE_CHECKING:
    from participatie_cli.console.controlebeeld import Controlebeeld

SAMENVATTINGSBESTAND: Final = "GITHUB_STEP_SUMMARY"
"""The variable in which GitHub names the file for the summary of a step."""
_EERSTVOLGENDE: Final = 3
"""So many due dates stand below the findings."""


def als_tekst(controle: Controle, stroom: TextIO) -> None:
    """Write the findings that are new for people, what there is besides, and what is due first."""
    scherm, verslag = Scherm(stroom), controle.nieuw
    for bestand, bevindingen in aangewezen(verslag):
        toon_bestand(scherm, bestand, bevindingen)
    toon_afwijkingen(scherm, controle.afwijkingen)
    toon_kader(scherm, verslag)
    if not controle.vergelijking.sinds:
        komt = eerstvolgende(verslag.agenda, verslag.peildatum)[:_EERSTVOLGENDE]
        toon_eerstvolgende(scherm, komt, verslag.peildatum)
    schrijf_slot(controle, stroom)


def schrijf_slot(controle: Controle, stroom: TextIO) -> None:
    """Write what the check was held against, and the closing lines."""
    scherm = Scherm(stroom)
    toon_vergelijking(scherm, controle)
    toon_slot(scherm, controle.nieuw, landelijk().uitgave, nieuw=controle.vergelijking != GEEN_VERGELIJKING)


def als_json(controle: Controle, stroom: TextIO) -> None:
    """Write everything for programs."""
    from participatie_cli import __version__
    from participatie_cli.console.als_json import controle_als_gegevens, schrijf_json
    from participatie_cli.usecases.controlebeeld import in_repository

    geplaatst = (
        (een.bevinding, naam)
        for bestand, bevindingen in aangewezen(controle.verslag)
        for naam in [in_repository(bestand)]
        for een in bevindingen
    )
    schrijf_json(controle_als_gegevens(controle, geplaatst, __version__, landelijk().uitgave), stroom)


def als_github(controle: Controle, stroom: TextIO) -> None:
    """Write annotations on a pull request."""
    from participatie_cli.console.als_github import schrijf_github

    schrijf_github(_beeld(controle), stroom)


def vat_samen_op_github(controle: Controle) -> None:
    """Add the summary to the page of the job, where GitHub says in which file; it is no reason to stop."""
    from participatie_cli.console.als_controlemarkdown import SAMENVATTING, markdown
    from participatie_cli.store.schrijven.bestanden import voeg_toe
    from participatie_cli.wording.systeem import waarom

    if not (naam := os.environ.get(SAMENVATTINGSBESTAND)):
        return
    pad = Path(naam)
    try:
        ruimte = SAMENVATTING - (pad.stat().st_size if pad.exists() else 0)
        voeg_toe(pad, markdown(_beeld(controle), max(ruimte, 0)).encode(errors="replace"))
    except OSError as fout:
        meld(f"De samenvatting voor GitHub ({SAMENVATTINGSBESTAND}) is niet te schrijven: {waarom(fout)}.")


def als_sarif(controle: Controle, stroom: TextIO) -> None:
    """Write the exchange format for findings."""
    from participatie_cli.console.als_sarif import schrijf_sarif
    from participatie_cli.usecases.regelbladen import landelijke_bladen

    schrijf_sarif(_beeld(controle), {blad.code: blad for blad in landelijke_bladen()}, stroom)


def als_gitlab(controle: Controle, stroom: TextIO) -> None:
    """Write a Code Quality report."""
    from participatie_cli.console.als_gitlab import schrijf_gitlab

    schrijf_gitlab(_beeld(controle), stroom)


def als_junit(controle: Controle, stroom: TextIO) -> None:
    """Write test results."""
    from participatie_cli.console.als_junit import schrijf_junit

    schrijf_junit(_beeld(controle), stroom)


def als_azure(controle: Controle, stroom: TextIO) -> None:
    """Write issues of a build."""
    from participatie_cli.console.als_azure import schrijf_azure

    schrijf_azure(_beeld(controle), stroom)


def als_markdown(controle: Controle, stroom: TextIO) -> None:
    """Write a summary."""
    from participatie_cli.console.als_controlemarkdown import schrijf_markdown

    schrijf_markdown(_beeld(controle), stroom)


def als_csv(controle: Controle, stroom: TextIO) -> None:
    """Write rows for a spreadsheet."""
    from participatie_cli.console.als_controlecsv import schrijf_csv

    schrijf_csv(_beeld(controle), stroom)


def _beeld(controle: Controle) -> "Controlebeeld":
    """What platforms are told of a check."""
    from participatie_cli.usecases.controlebeeld import maak_beeld

    return maak_beeld(controle)

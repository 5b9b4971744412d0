"""What writes a check in each format: gathers what the format asks for, and hands it to `console`."""

from pathlib import Path
from typing import Final, TextIO

from participatie_cli import __version__
from participatie_cli.console.agendapagina import toon_eerstvolgende
from participatie_cli.console.als_github import afwijking_als_aantekening, als_aantekening
from participatie_cli.console.als_json import controle_als_gegevens, schrijf_json
from participatie_cli.console.bevindingen import toon_afwijkingen, toon_bestand, toon_kader, toon_slot
from participatie_cli.console.scherm import Scherm
from participatie_cli.console.stroom import Stroom
from participatie_cli.console.vergelijking import toon_vergelijking
from participatie_cli.results.agenda import eerstvolgende
from participatie_cli.results.controle import Controle
from participatie_cli.results.vergelijking import GEEN_VERGELIJKING
from participatie_cli.store.git.werkboom import pad_in_repository
from participatie_cli.store.kaderdata import landelijk
from participatie_cli.store.plaatsen import zoek_regels
from participatie_cli.usecases.registercontrole import aangewezen

_EERSTVOLGENDE: Final = 3
"""So many due dates stand below the findings."""


def als_tekst(controle: Controle, stroom: TextIO) -> None:
    """Write the findings for people, and what is due first."""
    scherm, verslag = Scherm(stroom), controle.nieuw
    for bestand, bevindingen in aangewezen(verslag):
        toon_bestand(scherm, bestand, bevindingen)
    toon_afwijkingen(scherm, controle.afwijkingen)
    toon_kader(scherm, verslag)
    if not controle.vergelijking.sinds:
        komt = eerstvolgende(verslag.agenda, verslag.peildatum)[:_EERSTVOLGENDE]
        toon_eerstvolgende(scherm, komt, verslag.peildatum)
    toon_vergelijking(scherm, controle)
    toon_slot(scherm, verslag, landelijk().uitgave, nieuw=controle.vergelijking != GEEN_VERGELIJKING)


def als_json(controle: Controle, stroom: TextIO) -> None:
    """Write everything for programs."""
    verslag = controle.verslag
    geplaatst = (een.bevinding for _, bevindingen in aangewezen(verslag) for een in bevindingen)
    uitgave = landelijk().uitgave
    schrijf_json(controle_als_gegevens(verslag, geplaatst, __version__, uitgave, controle.exitcode), stroom)


def als_github(controle: Controle, stroom: TextIO) -> None:
    """Write annotations on a pull request."""
    uit, verslag = Stroom.om(stroom).voor_programmas(), controle.verslag
    for bestand, bevindingen in aangewezen(verslag):
        naam = pad_in_repository(Path(bestand))
        for een in bevindingen:
            uit.opdracht(als_aantekening(een.bevinding, naam))
    for bestand, uitkomst in controle.afwijkingen:
        assert uitkomst.pad is not None
        regelnummer = zoek_regels(Path(bestand), [uitkomst.pad])[uitkomst.pad]
        naam = pad_in_repository(Path(bestand))
        uit.opdracht(afwijking_als_aantekening(uitkomst, naam, regelnummer))

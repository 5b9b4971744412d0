"""`participatie check`: does the register hold to the framework."""

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from participatie_cli.cli.formaten import JSON, TEKST, Formaat, Formaten, een_van
from participatie_cli.cli.opties import Drempel, Peildatumoptie, Wetgevingoptie
from participatie_cli.usecases.exitcode import Exitcode
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.melden import meld
from participatie_cli.usecases.peildatum import lees_peildatum

if TYPE_CHECKING:
    from participatie_cli.results.uitslag import Controleverslag


_EERSTVOLGENDE: Final = 3
"""So many due dates stand below the findings."""


def _als_tekst(verslag: "Controleverslag", code: Exitcode) -> None:
    from participatie_cli.console.agendapagina import toon_eerstvolgende
    from participatie_cli.console.bevindingen import toon_afwijkingen, toon_bestand, toon_kader, toon_slot
    from participatie_cli.console.scherm import Scherm
    from participatie_cli.results.agenda import eerstvolgende
    from participatie_cli.store.kaderdata import landelijk
    from participatie_cli.usecases.registercontrole import aangewezen

    scherm = Scherm(sys.stdout)
    for bestand, bevindingen in aangewezen(verslag):
        toon_bestand(scherm, bestand, bevindingen)
    toon_afwijkingen(scherm, verslag)
    toon_kader(scherm, verslag)
    toon_eerstvolgende(scherm, eerstvolgende(verslag.agenda, verslag.peildatum)[:_EERSTVOLGENDE], verslag.peildatum)
    toon_slot(scherm, verslag, landelijk().uitgave)


def _als_json(verslag: "Controleverslag", code: Exitcode) -> None:
    from participatie_cli import __version__
    from participatie_cli.console.als_json import controle_als_gegevens, schrijf_json
    from participatie_cli.store.kaderdata import landelijk
    from participatie_cli.usecases.registercontrole import aangewezen

    geplaatst = (een.bevinding for _, bevindingen in aangewezen(verslag) for een in bevindingen)
    schrijf_json(controle_als_gegevens(verslag, geplaatst, __version__, landelijk().uitgave, code), sys.stdout)


def _als_github(verslag: "Controleverslag", code: Exitcode) -> None:
    from participatie_cli.console.als_github import afwijking_als_aantekening, als_aantekening
    from participatie_cli.console.stroom import Stroom
    from participatie_cli.store.git.werkboom import pad_in_repository
    from participatie_cli.store.plaatsen import zoek_regels
    from participatie_cli.usecases.registercontrole import aangewezen

    uit = Stroom.om(sys.stdout).voor_programmas()
    for bestand, bevindingen in aangewezen(verslag):
        naam = pad_in_repository(Path(bestand))
        for een in bevindingen:
            uit.opdracht(als_aantekening(een.bevinding, naam))
    for bestand, uitkomst in verslag.afwijkingen:
        assert uitkomst.pad is not None
        regelnummer = zoek_regels(Path(bestand), [uitkomst.pad])[uitkomst.pad]
        naam = pad_in_repository(Path(bestand))
        uit.opdracht(afwijking_als_aantekening(uitkomst, naam, regelnummer))


FORMATEN: Final = Formaten(
    Formaat(TEKST, "mensen", _als_tekst),
    Formaat(JSON, "programma's", _als_json),
    Formaat("github", "pull requests", _als_github),
)


def check(
    paden: Annotated[
        list[Path] | None,
        typer.Argument(
            metavar="PAD",
            show_default=False,
            readable=False,
            help="Bestanden of mappen. Zonder pad: het register in of boven deze map.",
        ),
    ] = None,
    peildatum: Peildatumoptie = None,
    formaat: Annotated[str, FORMATEN.optie()] = FORMATEN.standaard,
    faal_vanaf: Annotated[
        Drempel,
        typer.Option(
            "--faal-vanaf",
            metavar="ERNST",
            help="Vanaf welke ernst de exitcode 1 is: fout, waarschuwing of advies. Persoonsgegevens tellen altijd.",
        ),
    ] = Drempel.FOUT,
    uitleg: Annotated[
        tuple[str, str] | None,
        typer.Option("--uitleg", metavar="ID REGEL", help="Leg de uitkomst van één regel op één bestand uit."),
    ] = None,
    wetgeving: Wetgevingoptie = None,
) -> None:
    """Controleer het register tegen wet, verordening en visie. Er wordt niets gewijzigd."""
    if uitleg:
        _leg_uit(*uitleg, lees_peildatum(peildatum), formaat, met_paden=bool(paden))
        return
    from participatie_cli.model.keuzes import Ernst
    from participatie_cli.usecases.niets import waarom_niets
    from participatie_cli.usecases.registercontrole import controleer_gevraagd, stel_vast

    opdracht = stel_vast(paden or [])
    verslag = controleer_gevraagd(opdracht, lees_peildatum(peildatum))
    code = Exitcode.BEVINDINGEN if verslag.haalt(Ernst(faal_vanaf.value)) else Exitcode.GOED
    niets = None if opdracht.apart_gevraagd else waarom_niets(opdracht.bestanden, opdracht.register)
    if niets:
        code = code if verslag.lekt else Exitcode.NIETS_GECONTROLEERD
        meld(*_niets(opdracht.register, niets, gevraagd=bool(paden)))
    if opdracht.aantal or verslag.lekt or formaat != FORMATEN.standaard:
        FORMATEN[formaat](verslag, code)
    raise typer.Exit(code)


def _leg_uit(kenmerk: str, regel: str, peildatum: date, formaat: str, *, met_paden: bool) -> None:
    from participatie_cli.cli.uitleg import FORMATEN as UITLEGFORMATEN
    from participatie_cli.usecases.uitleg import leg_uit_op_een_pagina

    if met_paden or formaat not in UITLEGFORMATEN:
        niet = een_van([een for een in FORMATEN if een not in UITLEGFORMATEN])
        raise Gebruiksfout(
            f"Met --uitleg kan geen pad en geen --formaat {niet}.",
            "Schrijf bijvoorbeeld: participatie check --uitleg koopmansplein VIS001.",
        )
    UITLEGFORMATEN[formaat](leg_uit_op_een_pagina(kenmerk, regel, peildatum))


def _niets(register: Path | None, niets: tuple[str, str], *, gevraagd: bool) -> tuple[str, str]:
    zin, herstel = niets
    if register is None and not gevraagd:
        zin = "hier en in de mappen hierboven staat geen register"
        herstel = "Ga naar de map met het register, of geef het pad: participatie check PAD."
    return f"Er is niets gecontroleerd: {zin}.", herstel

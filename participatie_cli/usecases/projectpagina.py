"""One project, or another file of the register, on a page."""

from datetime import date
from pathlib import Path

from participatie_cli.console.projectpagina import Pagina
from participatie_cli.model.ongedateerd import zonder_datum
from participatie_cli.model.open_punten import open_punten, staat
from participatie_cli.model.tijdlijn import momenten
from participatie_cli.store.register import Registerbestand
from participatie_cli.usecases.kiezen import gelezen_dossier
from participatie_cli.usecases.lezing import naam_van
from participatie_cli.usecases.registercontrole import Controleopdracht, aangewezen, controleer
from participatie_cli.values.datum import Datum, telt


def maak_pagina(register: Path, bestand: Registerbestand, peildatum: date) -> Pagina:
    """The page on one file of the register, as of a day."""
    naam = naam_van(bestand.pad)
    dossier = gelezen_dossier(bestand, naam)
    verslag = controleer(Controleopdracht(register, (bestand,)), peildatum).van(naam)
    tijdlijn = momenten(dossier)
    return Pagina(
        titel=dossier.titel,
        bestand=naam,
        samenvatting=dossier.samenvatting,
        staat=(("Peildatum", Datum.op(peildatum).voluit), *staat(dossier, peildatum)),
        gebeurd=tuple(moment for moment in tijdlijn if telt(moment.datum, peildatum)),
        komend=tuple(moment for moment in tijdlijn if not telt(moment.datum, peildatum)),
        zonder_datum=tuple(feit for feit in zonder_datum(dossier) if feit.pad),
        open_punten=tuple(open_punten(dossier, peildatum)),
        verslag=verslag,
        bevindingen=tuple(een for _, bevindingen in aangewezen(verslag) for een in bevindingen),
    )

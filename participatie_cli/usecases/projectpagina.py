"""One project, or another file of the register, on a page."""

from datetime import date
from pathlib import Path
from typing import Final

from participatie_cli.console.projectpagina import Pagina
from participatie_cli.kader.kader import Kader
from participatie_cli.model.dossier import Dossier
from participatie_cli.model.ongedateerd import zonder_datum
from participatie_cli.model.open_punten import open_punten, staat
from participatie_cli.model.tijdlijn import momenten
from participatie_cli.model.toolbox import Werkvorm
from participatie_cli.store.kader import lees_kader
from participatie_cli.store.register import KADERBESTAND, Registerbestand
from participatie_cli.usecases.kiezen import gelezen_dossier
from participatie_cli.usecases.lezing import naam_van
from participatie_cli.usecases.registercontrole import Controleopdracht, aangewezen, controleer
from participatie_cli.values.datum import Datum, telt
from participatie_cli.values.onbekend import Onbekend
from participatie_cli.wording.waarden import in_woorden

_ONVOLLEDIG: Final = ("Onvolledig", "wat in dit bestand niet klopt, telt als onbekend; zie de bevindingen")


def maak_pagina(register: Path, bestand: Registerbestand, peildatum: date) -> Pagina:
    """The page on one file of the register, as of a day."""
    naam = naam_van(bestand.pad)
    gelezen = lees_kader(register, KADERBESTAND)
    dossier, onleesbaar, _ = gelezen_dossier(bestand, naam, gelezen.toegestaan)
    verslag = controleer(Controleopdracht(register, (bestand,)), peildatum).van(naam)
    tijdlijn = momenten(dossier)
    return Pagina(
        titel=dossier.titel,
        bestand=naam,
        samenvatting=dossier.samenvatting,
        staat=(
            ("Peildatum", Datum.op(peildatum).voluit),
            *((_ONVOLLEDIG,) if onleesbaar else ()),
            *staat(dossier, peildatum),
            *_treden(dossier, gelezen.kader),
        ),
        gebeurd=tuple(moment for moment in tijdlijn if telt(moment.datum, peildatum)),
        komend=tuple(moment for moment in tijdlijn if not telt(moment.datum, peildatum)),
        zonder_datum=tuple(feit for feit in zonder_datum(dossier) if feit.pad),
        open_punten=tuple(open_punten(dossier, peildatum)),
        verslag=verslag,
        bevindingen=tuple(een for _, bevindingen in aangewezen(verslag) for een in bevindingen),
    )


def _treden(dossier: Dossier, kader: Kader) -> tuple[tuple[str, str], ...]:
    """At which rungs of the ladder of the municipality a method fits."""
    gemeente = kader.gemeente if isinstance(dossier, Werkvorm) else None
    if gemeente is None or not isinstance(dossier, Werkvorm):
        return ()
    niveaus = gemeente.niveaus_van(dossier)
    namen = {trede.id: f"{trede.naam} ({trede.id})" for trede in gemeente.ladder.treden}
    woorden = in_woorden(niveaus if isinstance(niveaus, Onbekend) else tuple(namen.get(een, een) for een in niveaus))
    return (("Past bij", woorden),)

"""One project, or another file of the register, on a page."""

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Final

from participatie_cli.console.paginabeeld import Pagina
from participatie_cli.kader.kader import Kader
from participatie_cli.model.dossier import Dossier, soortnaam
from participatie_cli.model.inbrengstand import Inbrengstand, inbrengstand
from participatie_cli.model.ongedateerd import zonder_datum
from participatie_cli.model.project import Project
from participatie_cli.model.stand import Woordkeus, staat
from participatie_cli.model.tijdlijn import Moment, gebeurd_tot
from participatie_cli.model.toolbox import Werkvorm
from participatie_cli.model.vooruitblik import Vooruitpunt, op_volgorde, vooruitblik
from participatie_cli.results.agenda import eerstvolgende
from participatie_cli.results.uitslag import Controleverslag
from participatie_cli.store.kader import lees_kader
from participatie_cli.store.register import KADERBESTAND, Registerbestand
from participatie_cli.usecases.kiezen import gelezen_dossier
from participatie_cli.usecases.lezing import naam_van
from participatie_cli.usecases.registercontrole import Controleopdracht, aangewezen, controleer
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import Onbekend
from participatie_cli.values.pad import Pad
from participatie_cli.wording.agenda import normen_in_woorden, punt_in_woorden

_INBRENG: Final = "inbreng"
_OOK_STRAKS: Final = frozenset({"voornemens", "lessen"})
"""What is told where it lies ahead, as long as it stands open."""


def maak_pagina(register: Path, bestand: Registerbestand, peildatum: date) -> Pagina:
    """The page on one file of the register, as of a day."""
    naam = naam_van(bestand.pad)
    gelezen = lees_kader(register, KADERBESTAND)
    dossier, onleesbaar, _ = gelezen_dossier(bestand, naam, gelezen.toegestaan)
    verslag = controleer(Controleopdracht(register, (bestand,)), peildatum).van({naam})
    komt = vooruitblik(dossier, peildatum)
    gebeurd = _gebeurd(dossier, peildatum, {punt.pad for punt in komt})
    verteld = {punt.pad for punt in komt} | {een.pad[:-1] for een in gebeurd}
    return Pagina(
        soort=soortnaam(type(dossier)),
        id=dossier.id,
        titel=dossier.titel,
        bestand=naam,
        peildatum=peildatum,
        samenvatting=dossier.samenvatting,
        opmerking=dossier.opmerking,
        onvolledig=bool(onleesbaar),
        staat=tuple(staat(dossier, peildatum, _woorden(dossier, gelezen.kader))),
        gebeurd=gebeurd,
        inbreng=_inbreng(dossier, peildatum),
        komt=op_volgorde((*komt, *_volgens_regels(verslag, komt))),
        zonder_datum=tuple(
            een for een in zonder_datum(dossier) if een.pad[:1] != (_INBRENG,) and een.pad not in verteld
        ),
        verslag=verslag,
        bevindingen=tuple(een for _, bevindingen in aangewezen(verslag) for een in bevindingen),
    )


def _volgens_regels(verslag: Controleverslag, komt: Iterable[Vooruitpunt]) -> Iterator[Vooruitpunt]:
    """The last days that rules work out and that have not passed, but for those that the file tells itself."""
    verteld = {(punt.datum, punt.pad) for punt in komt}
    for een in eerstvolgende(verslag.agenda, verslag.peildatum):
        if not {(een.dag, een.pad[:-1]), (een.dag, een.vanaf[:-1])} & verteld:
            assert isinstance(een.dag, Datum)
            twijfel = f"niet zeker: {een.voorbehoud}" if een.voorbehoud else None
            wat = punt_in_woorden(een)
            zin = f"{wat[:1].upper()}{wat[1:]}."
            yield Vooruitpunt(
                een.dag, zin, een.wie, normen_in_woorden(een) or None, twijfel, uiterlijk=True, pad=een.pad
            )


def _gebeurd(dossier: Dossier, peildatum: date, komt: set[Pad]) -> tuple[Moment, ...]:
    """The events, without the input, which has its own place, and the plans and lessons that stand open."""
    alle = gebeurd_tot(dossier, peildatum)
    return tuple(
        een for een in alle if een.pad[0] != _INBRENG and not (een.pad[0] in _OOK_STRAKS and een.pad[:-1] in komt)
    )


def _inbreng(dossier: Dossier, peildatum: date) -> Inbrengstand | Onbekend | None:
    return inbrengstand(dossier, peildatum) if isinstance(dossier, Project) else None


def _woorden(dossier: Dossier, kader: Kader) -> Woordkeus:
    gemeente = kader.gemeente
    if gemeente is None:
        return Woordkeus()
    return Woordkeus(
        treden={trede.id: trede.naam for trede in gemeente.ladder.treden},
        lijnen={int(lijn.nummer): lijn.naam for lijn in gemeente.ontwikkellijnen},
        niveaus=gemeente.niveaus_van(dossier) if isinstance(dossier, Werkvorm) else None,
    )

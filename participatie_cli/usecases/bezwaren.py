"""What the model and the rules have against a change, told of the places that change and of no others."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from participatie_cli.checks.controle import controleer_dossier
from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.kader.kader import Kader
from participatie_cli.kader.strijdigheid import strijdigheden
from participatie_cli.model.dossier import Dossier
from participatie_cli.model.keuzes import Ernst
from participatie_cli.results.bevinding import Bevinding
from participatie_cli.store.bewerken.bewerking import NIETS, op_pad
from participatie_cli.store.kaderdata import Databestand, landelijk
from participatie_cli.store.lezen import Gelezen, begrijp
from participatie_cli.store.tegenspraak import als_bevindingen
from participatie_cli.store.yaml import ontleed
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.schrijfwens import Bestandswijziging, Voorstel, veld_van
from participatie_cli.values.pad import Pad
from participatie_cli.values.veld import Feit


def bewaak(voorstel: Voorstel, kader: Kader, peildatum: date) -> None:
    """Raise Gebruiksfout where the model refuses what is new, or a rule of severity `fout` objects to it.

    That something is not there yet is no objection: a file is filled in step by step.
    """
    naam = voorstel.wens.naam
    deels = isinstance(voorstel.wens, Bestandswijziging) and voorstel.wens.deels
    gelezen = begrijp(voorstel.nieuw, naam, voorstel.soort, voorstel.pad.stem if deels else None)
    gegevens = ontleed(voorstel.nieuw).gegevens
    van_regels = (een for een in _van_regels(gelezen, voorstel, kader, peildatum) if _telt(een, gegevens))
    for bevinding in (*_op(gelezen.bevindingen, voorstel.plekken), *_op(van_regels, voorstel.plekken)):
        veld = f" ({veld_van(bevinding.pad)})" if bevinding.pad else ""
        raise Gebruiksfout(f"Zo kan het niet worden vastgelegd{veld}: {bevinding.melding}", bevinding.herstel)


def _van_regels(gelezen: Gelezen[Feit], voorstel: Voorstel, kader: Kader, peildatum: date) -> Iterator[Bevinding]:
    waarde = gelezen.waarde
    if isinstance(waarde, Gemeentekader):
        tegenspraak = strijdigheden(landelijk().regelingen, waarde.regelingen)
        yield from als_bevindingen(tuple(tegenspraak), Databestand(voorstel.pad, voorstel.wens.naam), None)
    elif isinstance(waarde, Dossier):
        uitslag = controleer_dossier(waarde, voorstel.wens.naam, kader, peildatum, onleesbaar=gelezen.onleesbaar)
        yield from uitslag.bevindingen


def _telt(bevinding: Bevinding, gegevens: Any) -> bool:
    """Whether a finding objects to something that stands there, and not to what is left out or unknown."""
    return bevinding.ernst is Ernst.FOUT and op_pad(gegevens, bevinding.pad) not in NIETS


def _op(bevindingen: Iterable[Bevinding], plekken: tuple[Pad, ...]) -> Iterator[Bevinding]:
    return (een for een in bevindingen if any(een.pad[: len(plek)] == plek for plek in plekken))

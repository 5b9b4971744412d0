"""What stands on the agenda and is recorded from there, is off the agenda afterwards."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Final

import pytest

from participatie_cli.checks.agendaverschil import agendaverschil
from participatie_cli.checks.controle import controleer_dossier
from participatie_cli.gesprek.gesprek import volgende
from participatie_cli.gesprek.lezen import lees
from participatie_cli.gesprek.noteren.gesprek import Noteergesprek
from participatie_cli.gesprek.noteren.stand import Noteerstand
from participatie_cli.gesprek.noteren.tabel import bij_plek
from participatie_cli.gesprek.vraag import Gespreksantwoord, Gespreksvraag, Vraagvorm
from participatie_cli.model.dossier import Dossier
from participatie_cli.results.agenda import Agendapunt
from participatie_cli.results.agendasoort import Agendasoort
from participatie_cli.store.bewerken.tekst import bewerkt
from participatie_cli.store.kader import lees_kader
from participatie_cli.store.lezen import begrijp
from participatie_cli.store.register import bestanden_in
from participatie_cli.usecases.noteren import bewerkingen_van

REGISTER: Final = Path(__file__).parents[3] / "voorbeeld" / "register"
VANDAAG: Final = date(2026, 10, 15)
KADER: Final = lees_kader(REGISTER, "kader.yaml").kader
GOED: Final = {
    Vraagvorm.DAG: "vandaag",
    Vraagvorm.GETAL: "7",
    Vraagvorm.JA_NEE: "ja",
    Vraagvorm.KEUZES: "inbreng; reactie; vervolg",
}
"""Answers to the questions that cannot be passed over."""


def agenda(dossier: Dossier) -> tuple[Agendapunt, ...]:
    return controleer_dossier(dossier, "bestand.yaml", KADER, VANDAAG).agenda


def _punten() -> Iterator[tuple[Path, type[Dossier], Agendapunt]]:
    for een in bestanden_in(REGISTER, REGISTER):
        assert een.soort is not None
        dossier = begrijp(een.pad.read_text("utf-8"), een.pad.name, een.soort).waarde
        assert dossier is not None
        for punt in agenda(dossier):
            if punt.soort is Agendasoort.TERMIJN and bij_plek(Noteerstand(dossier=dossier, vandaag=VANDAAG), punt.pad):
                yield een.pad, een.soort, punt


PUNTEN: Final = list(_punten())


def antwoord(vraag: Gespreksvraag) -> Gespreksantwoord:
    """What is proposed, else something that is right, else nothing."""
    if vraag.voorstel or vraag.vorm is Vraagvorm.DAG:
        return lees(vraag, vraag.voorstel or "vandaag", VANDAAG)
    if vraag.keuzes and vraag.vorm is Vraagvorm.KEUZE:
        return vraag.keuzes[0].waarde
    return lees(vraag, GOED.get(vraag.vorm, "Een zin."), VANDAAG) if not vraag.mag_leeg or vraag.keuzes else None


@pytest.mark.parametrize(
    ("pad", "soort", "punt"), PUNTEN, ids=lambda een: getattr(een, "wat", getattr(een, "stem", ""))
)
def test_wat_vanaf_de_agenda_is_genoteerd_is_gedaan(pad: Path, soort: type[Dossier], punt: Agendapunt) -> None:
    oud = pad.read_text("utf-8")
    dossier = begrijp(oud, pad.name, soort).waarde
    assert dossier is not None
    stand = Noteerstand(dossier=dossier, vandaag=VANDAAG)
    gevonden = bij_plek(stand, punt.pad)
    assert gevonden is not None
    gesprek, gegeven = Noteergesprek(gevonden[0], stand), dict(gevonden[1])
    while (vraag := volgende(gesprek, gegeven)) is not None:
        gegeven[vraag.id] = antwoord(vraag)
    bewerkingen = list(bewerkingen_van(gesprek.notitie(gegeven)))
    nieuw = begrijp(bewerkt(oud, bewerkingen, soort), pad.name, soort).waarde
    assert nieuw is not None
    gedaan = agendaverschil(agenda(dossier), agenda(nieuw), [een.pad for een in bewerkingen]).gedaan
    assert punt.herkenning in [een.herkenning for een in gedaan]


def test_er_is_genoeg_te_doen() -> None:
    assert len(PUNTEN) > 30

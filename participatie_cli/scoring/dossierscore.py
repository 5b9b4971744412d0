"""One file as of a date: what every criterion that is about such a file says of it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from participatie_cli.kader.duur import maanden_later
from participatie_cli.kader.kader import Kader
from participatie_cli.kader.meetlat import Meetlat, aanpassingen_op, drempel_van, onzekere_criteria
from participatie_cli.kader.scoreaanpassing import Scoreaanpassing
from participatie_cli.model.project import Project
from participatie_cli.results.uitslag import Uitslag
from participatie_cli.scoring.antwoord import Antwoord, Antwoordsoort
from participatie_cli.scoring.voorzichtig import voorzichtig
from participatie_cli.scoring.vraag import Blik, Gevraagd
from participatie_cli.scoring.vragenlijst import Criteriumvragen
from participatie_cli.values.datum import Datum, gebeurd
from participatie_cli.values.onbekend import ONBEKEND, Onbekend
from participatie_cli.values.onleesbaar import ALLES_LEESBAAR, Onleesbaar

_AANPASSING: Final = "de scoreaanpassing in kader.yaml klopt niet en telt als onbekend"


@dataclass(frozen=True, slots=True)
class Dossierscore:
    """The answers of one file by id of the criterion.

    `in_beeld` tells whether the file counts for the programme: a project only while it runs and some time after.
    """

    bestand: str
    antwoorden: Mapping[str, Antwoord]
    in_beeld: bool | Onbekend


def beoordeel(
    dossier: Gevraagd,
    uitslag: Uitslag,
    kader: Kader,
    peildatum: date,
    vragen: Criteriumvragen,
    *,
    met_bewijs: bool = True,
    onleesbaar: Onleesbaar = ALLES_LEESBAAR,
) -> Dossierscore:
    """Put these questions to one file. What the rules said of it is given in `uitslag`; nothing is checked here.

    `onleesbaar` tells which places of the file do not fit; an answer that rests on those is open.
    """
    assert kader.meetlat is not None
    uitkomsten = {uitkomst.code: uitkomst for uitkomst in uitslag.uitkomsten}
    blik = Blik(dossier, peildatum, uitkomsten, uitslag.bevindingen, met_bewijs=met_bewijs)
    if onleesbaar:
        vragen = voorzichtig(vragen, onleesbaar)
    antwoorden = dict(_antwoorden(blik, vragen, aanpassingen_op(kader.meetlat, kader.gemeente, peildatum)))
    if kader.gemeente and kader.onleesbaar:
        for criterium in onzekere_criteria(kader.meetlat, kader.gemeente, kader.onleesbaar) & antwoorden.keys():
            antwoorden[criterium] = _onzeker(antwoorden[criterium])
    return Dossierscore(uitslag.bestand, antwoorden, in_beeld(dossier, kader.meetlat, peildatum))


def _onzeker(antwoord: Antwoord) -> Antwoord:
    """An answer to a criterion of which it is not known whether another number holds here."""
    if antwoord.soort is Antwoordsoort.NIET_AAN_DE_ORDE:
        return antwoord
    return Antwoord(Antwoordsoort.NIET_TE_BEOORDELEN, _AANPASSING, onbekend=antwoord.onbekend + 1)


def _antwoorden(
    blik: Blik, vragen: Criteriumvragen, aanpassingen: Mapping[str, Scoreaanpassing]
) -> Iterator[tuple[str, Antwoord]]:
    """A question that several criteria share is put once for each threshold."""
    gegeven: dict[tuple[int, int], Antwoord] = {}
    bij_drempel = {blik.drempel: blik}
    for criterium, vraag in vragen:
        drempel = drempel_van(criterium, aanpassingen.get(criterium.id)) or 0
        sleutel = (id(vraag), drempel)
        if sleutel not in gegeven:
            if drempel not in bij_drempel:
                bij_drempel[drempel] = replace(blik, drempel=drempel)
            gegeven[sleutel] = vraag.beantwoord(bij_drempel[drempel])
        yield criterium.id, gegeven[sleutel]


def in_beeld(dossier: Gevraagd, meetlat: Meetlat, peildatum: date) -> bool | Onbekend:
    """Whether a file counts for the programme: a project from its start until some months after its end."""
    if not isinstance(dossier, Project):
        return True
    begonnen = ONBEKEND if dossier.start is None else gebeurd(dossier.start, peildatum)
    einde = dossier.einde_op(peildatum)
    if begonnen is False or einde is None:
        return begonnen
    grens = maanden_later(peildatum, -meetlat.trap.venster_maanden)
    voorbij = einde.voor(grens) if isinstance(einde, Datum) else ONBEKEND
    if voorbij is True:
        return False
    return ONBEKEND if ONBEKEND in (begonnen, voorbij) else True

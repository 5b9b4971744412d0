"""Where the four lines stand, with the trend and the evidence."""

from collections.abc import Iterable, Iterator
from typing import Final

from participatie_cli.model.keuzes import Ontwikkellijn
from participatie_cli.report.beeld.bouwstenen import Tabel
from participatie_cli.report.beeld.rapport import Criteriumblok, Lijnbewijs, Scores
from participatie_cli.report.beeld.tabellen import Kolom, maak_tabel, zin
from participatie_cli.report.gegevens import Gegevens
from participatie_cli.report.grafiek.grafieken import Lijnenpunt, lijnengrafiek
from participatie_cli.scoring.score import Criteriumscore, Lijnscore, Trendpunt
from participatie_cli.wording.scores import (
    GEEN_RANGLIJST,
    LEGENDA,
    aandeel_in_woorden,
    bewijs_in_woorden,
    eigen_keuzes,
    kort,
    ongebruikt_in_woorden,
    periode,
    telling_in_woorden,
    voluit,
)

FEITEN_PER_CRITERIUM: Final = 4
"""So many facts show what a criterion rests on; the command `score --uitleg` shows all."""

_PROJECTEN: Final = (Kolom("Project", 4), *(Kolom(f"Lijn {lijn.value}") for lijn in Ontwikkellijn))


def scores(gegevens: Gegevens) -> Scores:
    """The chapter on scores."""
    score = gegevens.score
    nu = Trendpunt(gegevens.peildatum, score.nr, tuple((lijn.lijn, lijn.stand) for lijn in score.lijnen))
    punten = [Lijnenpunt(periode(punt), dict(punt.standen)) for punt in (*score.trend, nu)]
    return Scores(
        id="scores",
        titel="De scores",
        inleiding=tuple(_inleiding(gegevens)),
        grafiek=lijnengrafiek(punten, score.namen),
        bewijs=tuple(_bewijs(lijn, gegevens) for lijn in score.lijnen),
        projecten=_projecten(gegevens),
    )


def _inleiding(gegevens: Gegevens) -> Iterator[str]:
    treden = "; ".join(f"{trede.nummer} = {trede.naam}" for trede in gegevens.score.meetlat.trap.niveaus)
    yield (
        f"Elke lijn staat op een trap: {treden}. Een trede telt pas als alle treden eronder gehaald zijn. Staat er "
        "1–4, dan tonen de feiten trede 1 en kan het hoogstens trede 4 zijn: de rest is onbekend."
    )
    yield (
        "De vorige perioden zijn uitgerekend met dezelfde feiten en dezelfde meetlat, zoals die feiten op dat moment "
        f"golden. {GEEN_RANGLIJST}"
    )
    if gegevens.score.ongebruikt:
        yield ongebruikt_in_woorden(gegevens.score.ongebruikt)


def _bewijs(lijn: Lijnscore, gegevens: Gegevens) -> Lijnbewijs:
    return Lijnbewijs(
        titel=f"Lijn {lijn.lijn.value}: {gegevens.score.namen[lijn.lijn]}",
        stand=zin(voluit(lijn.stand, gegevens.score.meetlat)),
        onbekend=f"Onbekende feiten: {aandeel_in_woorden(lijn.feiten_onbekend)}.",
        gehaald=tuple(_criterium(een, _dragend(een)) for een in lijn.gehaald),
        nodig=tuple(_criterium(een, _ontbrekend(een)) for een in lijn.nodig),
        eigen_keuzes=eigen_keuzes(lijn),
    )


def _criterium(een: Criteriumscore, feiten: Iterable[str]) -> Criteriumblok:
    telling = telling_in_woorden(een)
    uitkomst = f"{een.soort.value}: {telling}" if telling else een.soort.value
    return Criteriumblok(vraag=een.criterium.vraag, uitkomst=uitkomst, feiten=tuple(_eerste(feiten)))


def _dragend(een: Criteriumscore) -> Iterator[str]:
    """The facts that carry a criterion, each with its file."""
    for gegeven in een.dragend:
        yield from (f"{bewijs_in_woorden(feit)} ({gegeven.bestand})" for feit in gegeven.antwoord.bewijs)


def _ontbrekend(een: Criteriumscore) -> Iterator[str]:
    """What stands in the way of a criterion, each with its file."""
    for gegeven in een.ontbrekend:
        yield from (f"{feit.wat} ({gegeven.bestand})" for feit in gegeven.antwoord.gemis)


def _eerste(feiten: Iterable[str]) -> Iterator[str]:
    """The first facts, and how many more there are."""
    alle = list(dict.fromkeys(feiten))
    yield from alle[:FEITEN_PER_CRITERIUM]
    if len(alle) > FEITEN_PER_CRITERIUM:
        yield f"en nog {len(alle) - FEITEN_PER_CRITERIUM}; zie de opdracht participatie score --uitleg"


def _projecten(gegevens: Gegevens) -> Tabel:
    return maak_tabel(
        f"De lijnen per project, op kenmerk. {LEGENDA}",
        _PROJECTEN,
        ((project.titel, *(kort(lijn.stand) for lijn in project.lijnen)) for project in gegevens.score.projecten),
        "Er zijn geen projecten die op de peildatum waren begonnen.",
    )

"""Where the four lines stand, with the trend and the evidence."""

from collections.abc import Iterator
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
    eigen_keuzes,
    kort,
    ongebruikt_in_woorden,
    periode,
    telling_in_woorden,
    voluit,
)

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
        "De vorige periode staat hier zoals zij bij de veranderingen is vergeleken. Perioden daarvoor zijn uitgerekend "
        f"met de feiten uit dit register, zoals die op dat moment golden. {GEEN_RANGLIJST}"
    )
    if gegevens.score.ongebruikt:
        yield ongebruikt_in_woorden(gegevens.score.ongebruikt)


def _bewijs(lijn: Lijnscore, gegevens: Gegevens) -> Lijnbewijs:
    return Lijnbewijs(
        titel=f"Lijn {lijn.lijn.value}: {gegevens.score.namen[lijn.lijn]}",
        stand=zin(voluit(lijn.stand, gegevens.score.meetlat)),
        onbekend=f"Onbekende feiten: {aandeel_in_woorden(lijn.feiten_onbekend)}.",
        gehaald=tuple(_criterium(een, gegevens.bewijs.dragend(een.criterium.id)) for een in lijn.gehaald),
        nodig=tuple(_criterium(een, gegevens.bewijs.ontbrekend(een.criterium.id)) for een in lijn.nodig),
        eigen_keuzes=eigen_keuzes(lijn),
    )


def _criterium(een: Criteriumscore, feiten: tuple[str, ...]) -> Criteriumblok:
    telling = telling_in_woorden(een)
    uitkomst = f"{een.soort.value}: {telling}" if telling else een.soort.value
    return Criteriumblok(vraag=een.criterium.vraag, uitkomst=uitkomst, feiten=feiten)


def _projecten(gegevens: Gegevens) -> Tabel:
    return maak_tabel(
        f"De lijnen per project, op kenmerk. {LEGENDA}",
        _PROJECTEN,
        ((project.titel, *(kort(lijn.stand) for lijn in project.lijnen)) for project in gegevens.score.projecten),
        "Er zijn geen projecten die op de peildatum waren begonnen.",
    )

"""Scores as tables: CSV for a spreadsheet, and Markdown for a document."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, TextIO

from participatie_cli.console.rekenblad import schrijf_rijen
from participatie_cli.console.scorepagina import titel
from participatie_cli.console.stroom import Stroom
from participatie_cli.kader.methode import Schaal
from participatie_cli.scoring.antwoord import Antwoordsoort
from participatie_cli.scoring.score import Criteriumscore, Lijnscore, Programmascore, Projectscore, Trendpunt
from participatie_cli.values.datum import Datum
from participatie_cli.wording.scores import (
    GEEN_RANGLIJST,
    LEGENDA,
    aandeel_in_woorden,
    bewijs_in_woorden,
    doel_in_woorden,
    eigen_keuzes,
    fase_in_woorden,
    kort,
    kwaliteit_in_woorden,
    nodig_in_woorden,
    ongebruikt_in_woorden,
    periode,
    telling_in_woorden,
    volgende_in_woorden,
    voluit,
)
from participatie_cli.wording.waarden import onvolledig_in_woorden
from participatie_cli.wording.zichtbaar import toonbaar

KOLOMMEN: Final = (
    *("schaal", "id", "titel", "lijn", "peildatum", "niveau", "hoogstens", "stand"),
    *("feiten_onbekend", "feiten_gekeken", "criteria_niet_te_beoordelen", "criteria_geteld"),
)
KOLOMMEN_UITLEG: Final = (
    *("schaal", "id", "lijn", "peildatum", "trede", "criterium", "uitkomst", "drempel", "eenheid"),
    *("gehaald", "niet_gehaald", "niet_te_beoordelen", "uitgelegd", "niet_aan_de_orde", "wie"),
)


def schrijf_csv(
    score: Programmascore,
    lijnen: Iterable[Lijnscore],
    projecten: Iterable[Projectscore],
    stroom: TextIO,
    *,
    uitleg: bool,
) -> None:
    """Write one row for each line of the programme and of each project, or with `uitleg` one for each criterion."""
    alles = [("programma", "", score.gemeente or "", lijn) for lijn in lijnen]
    alles += [("project", project.id, project.titel, lijn) for project in projecten for lijn in project.lijnen]
    rijen = (rij for een in alles for rij in _rijen(score, *een, uitleg=uitleg))
    schrijf_rijen(KOLOMMEN_UITLEG if uitleg else KOLOMMEN, rijen, stroom)


def _rijen(
    score: Programmascore, schaal: str, kenmerk: str, naam: str, lijn: Lijnscore, *, uitleg: bool
) -> Iterator[tuple[str, ...]]:
    begin = (schaal, kenmerk) if uitleg else (schaal, kenmerk, naam)
    for rij in _criteriumrijen(lijn) if uitleg else [_standrij(lijn)]:
        yield (*begin, str(lijn.lijn.value), score.peildatum.isoformat(), *rij)


def _standrij(lijn: Lijnscore) -> tuple[str, ...]:
    niveau = "" if lijn.stand.niveau is None else str(lijn.stand.niveau)
    feiten, criteria = lijn.feiten_onbekend, lijn.niet_te_beoordelen
    getallen = (feiten.deel, feiten.geheel, criteria.deel, criteria.geheel)
    return niveau, str(lijn.stand.hoogstens), kort(lijn.stand), *(str(getal) for getal in getallen)


def _criteriumrijen(lijn: Lijnscore) -> Iterator[tuple[str, ...]]:
    for een in lijn.criteria:
        criterium, stand = een.criterium, een.stand
        eis = "" if een.eis is None else str(een.eis)
        tel = (stand.gehaald, stand.niet_gehaald, stand.niet_te_beoordelen, stand.uitgelegd, stand.niet_aan_de_orde)
        begin = (str(criterium.niveau), criterium.id, een.soort.value, eis, criterium.geteld_in or "")
        yield *begin, *(str(getal) for getal in tel), criterium.wie


def schrijf_markdown(
    score: Programmascore,
    lijnen: Sequence[Lijnscore],
    projecten: Sequence[Projectscore],
    stroom: TextIO,
    *,
    uitleg: bool,
) -> None:
    """Write a document with a table of the programme and one of the projects; with `uitleg` also of the criteria."""
    Stroom.om(stroom).voor_programmas().write("\n".join(_markdown(score, lijnen, projecten, uitleg=uitleg)) + "\n")


def _markdown(
    score: Programmascore, lijnen: Sequence[Lijnscore], projecten: Sequence[Projectscore], *, uitleg: bool
) -> Iterator[str]:
    if lijnen:
        yield from _geheel(score, lijnen, projecten, uitleg=uitleg)
    else:
        for project in projecten:
            yield from _een_project(score, project, uitleg=uitleg)
    yield from ("", LEGENDA)
    yield from _gevolgd(projecten)
    yield from _doelen(score) if lijnen else ()
    yield from _eigen_keuzes((*lijnen, *(lijn for project in projecten for lijn in project.lijnen)))
    yield from _voorbehoud(score)


def _eigen_keuzes(lijnen: Iterable[Lijnscore]) -> Iterator[str]:
    eigen = dict.fromkeys(zin for lijn in lijnen for zin in eigen_keuzes(lijn))
    if eigen:
        yield from ("", "## Wat de gemeente zelf koos", "", *(f"- {veilig(zin)}" for zin in eigen))


def _voorbehoud(score: Programmascore) -> Iterator[str]:
    if score.ongebruikt:
        yield from ("", veilig(ongebruikt_in_woorden(score.ongebruikt)))
    if score.onvolledig:
        yield from ("", veilig(onvolledig_in_woorden(score.onvolledig)))
    if score.ongelezen:
        yield from ("", "## Niet gelezen", "", *(f"- {veilig(naam)}" for naam in score.ongelezen))


def _geheel(
    score: Programmascore, lijnen: Sequence[Lijnscore], projecten: Sequence[Projectscore], *, uitleg: bool
) -> Iterator[str]:
    yield from (f"# {veilig(titel(score))}", "", "## Het programma", "")
    yield from _tabel(_lijntabel(score, lijnen, score.trend))
    for lijn in lijnen if uitleg else ():
        yield from _uitleg(f"### {lijn.lijn.value} {score.namen[lijn.lijn]}", lijn)
    if projecten:
        yield from ("", "## Projecten", "")
        yield from _tabel(_projecttabel(projecten))
        for project in projecten if uitleg else ():
            for lijn in project.lijnen:
                yield from _uitleg(f"### {project.titel}: {lijn.lijn.value} {score.namen[lijn.lijn]}", lijn)
        yield from ("", GEEN_RANGLIJST)


def _een_project(score: Programmascore, project: Projectscore, *, uitleg: bool) -> Iterator[str]:
    dag = Datum.op(score.peildatum).voluit
    yield from (f"# {veilig(f'De vier ontwikkellijnen van {project.titel}, peildatum {dag}')}", "")
    yield from (f"Fase: {fase_in_woorden(project)}. Volgende datum: {volgende_in_woorden(project)}.", "")
    yield from _tabel(_lijntabel(score, project.lijnen, project.trend))
    for lijn in project.lijnen if uitleg else ():
        yield from _uitleg(f"## {lijn.lijn.value} {score.namen[lijn.lijn]}", lijn)


def _lijntabel(
    score: Programmascore, lijnen: Sequence[Lijnscore], punten: Sequence[Trendpunt]
) -> Iterator[Sequence[str]]:
    eerder = [periode(punt) for punt in punten]
    yield "lijn", *eerder, "nu", "wat dat betekent", "onbekende feiten", "niet te beoordelen criteria"
    for lijn in lijnen:
        trend = [kort(dict(punt.standen)[lijn.lijn]) for punt in punten]
        naam = f"{lijn.lijn.value} {score.namen[lijn.lijn]}"
        aandelen = aandeel_in_woorden(lijn.feiten_onbekend), aandeel_in_woorden(lijn.niet_te_beoordelen)
        yield naam, *trend, kort(lijn.stand), voluit(lijn.stand, score.meetlat), *aandelen


def _projecttabel(projecten: Sequence[Projectscore]) -> Iterator[Sequence[str]]:
    yield "project", "fase", "volgende datum", *(f"lijn {lijn.lijn.value}" for lijn in projecten[0].lijnen)
    for project in projecten:
        standen = (kort(lijn.stand) for lijn in project.lijnen)
        yield project.titel, fase_in_woorden(project), volgende_in_woorden(project), *standen


def _uitleg(kop: str, lijn: Lijnscore) -> Iterator[str]:
    rijen = [("trede", "vraag", "uitkomst", "waarom"), *(_uitlegrij(een) for een in lijn.criteria)]
    yield from ("", veilig(kop), "")
    yield from _tabel(rijen)


def _uitlegrij(een: Criteriumscore) -> tuple[str, str, str, str]:
    return str(een.criterium.niveau), een.criterium.vraag, een.soort.value, _waarom(een)


def _waarom(een: Criteriumscore) -> str:
    telling, nodig = telling_in_woorden(een), nodig_in_woorden(een.criterium, een.eis)
    feiten = [bewijs_in_woorden(bewijs) for gegeven in een.dragend for bewijs in gegeven.antwoord.bewijs]
    gemis = [wat.wat for gegeven in een.ontbrekend for wat in gegeven.antwoord.gemis]
    redenen = [gegeven.antwoord.reden for gegeven in een.antwoorden if gegeven.antwoord.reden]
    if een.soort is Antwoordsoort.NIET_AAN_DE_ORDE and een.criterium.schaal is Schaal.PROGRAMMA:
        redenen = ["er is nog niets waar dit over gaat"]
    gehaald = een.soort is Antwoordsoort.GEHAALD
    eerst = (telling, f"nodig: {nodig}") if telling and nodig else (f"nodig: {nodig}",) if nodig else ()
    rest = (feiten if gehaald else gemis or redenen)[:3]
    return "; ".join(dict.fromkeys((*eerst, *rest))) or een.criterium.aanvullen


def _gevolgd(projecten: Sequence[Projectscore]) -> Iterator[str]:
    gevolgd = [project for project in projecten if project.kwaliteit]
    if gevolgd:
        yield from ("", "## Kwaliteit van gevolgde projecten", "")
        yield from (f"- {veilig(project.titel)}: {kwaliteit_in_woorden(project)}" for project in gevolgd)


def _doelen(score: Programmascore) -> Iterator[str]:
    if score.doelen:
        yield from ("", "## Doelen van de gemeente", "")
        yield from _tabel([("doel", "meting"), *((een.doel.doel, doel_in_woorden(een)) for een in score.doelen)])


def _tabel(rijen: Iterable[Sequence[str]]) -> Iterator[str]:
    for nummer, rij in enumerate(rijen):
        yield f"| {' | '.join(veilig(cel) for cel in rij)} |"
        if not nummer:
            yield "|" + "---|" * len(rij)


def veilig(tekst: str) -> str:
    """Text in Markdown stays text: one line, and no character that makes a table cell, link, tag or code of it."""
    een_regel = toonbaar(" ".join(tekst.split()))
    return "".join(f"\\{teken}" if teken in "\\|<>[]*_`&" else teken for teken in een_regel)

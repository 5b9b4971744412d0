"""The four lines on a terminal: a picture of the programme, what the next step needs, and the projects below."""

from collections.abc import Sequence
from typing import TextIO

from participatie_cli.console.blokken import blokken, blokken_legenda
from participatie_cli.console.kolommen import TUSSEN, breedtes, in_kolom
from participatie_cli.console.scherm import Deel, Scherm
from participatie_cli.scoring.antwoord import Antwoordsoort
from participatie_cli.scoring.score import Lijnscore, Programmascore, Projectscore, Trendpunt
from participatie_cli.scoring.trap import Stand
from participatie_cli.values.datum import Datum
from participatie_cli.wording.scores import (
    GEEN_RANGLIJST,
    LEGENDA,
    aandeel_in_woorden,
    doel_in_woorden,
    eigen_keuzes,
    fase_in_woorden,
    kort,
    kwaliteit_in_woorden,
    ongebruikt_in_woorden,
    periode,
    volgende_in_woorden,
    voluit,
)
from participatie_cli.wording.waarden import onvolledig_in_woorden

UITLEG = "Waarom? Bekijk de feiten met: participatie score --uitleg. De methode staat in docs/scores.md."


def toon_programma(scherm: Scherm, score: Programmascore, stroom: TextIO) -> None:
    """Write the page."""
    scherm.regel(Deel(titel(score), "bold underline"))
    scherm.wit()
    toon_beeld(scherm, _rijen(score, stroom), stroom)
    for lijn in score.lijnen:
        _toon_lijn(scherm, score, lijn)
    _toon_projecten(scherm, score)
    _toon_gevolgd(scherm, score.projecten)
    _toon_doelen(scherm, score)
    toon_voorbehoud(scherm, score)
    scherm.wit()
    scherm.regel(UITLEG)


def titel(score: Programmascore) -> str:
    """What the page is about, as of when."""
    van = f" van {score.gemeente}" if score.gemeente else ""
    rapport = f", einde van periode {score.nr}" if score.nr else ""
    return f"De vier ontwikkellijnen{van}, peildatum {Datum.op(score.peildatum).voluit}{rapport}"


def _rijen(score: Programmascore, stroom: TextIO) -> list[list[str]]:
    kop = ["", *(periode(punt) for punt in score.trend), "nu", "onbekend"]
    return [kop, *(_rij(score, lijn, stroom) for lijn in score.lijnen)]


def _rij(score: Programmascore, lijn: Lijnscore, stroom: TextIO) -> list[str]:
    eerder = [_cel(dict(punt.standen)[lijn.lijn], stroom) for punt in score.trend]
    onbekend = lijn.feiten_onbekend.procent
    naam = f"{lijn.lijn.value} {score.namen[lijn.lijn]}"
    nu = _cel(lijn.stand, stroom)
    return [naam, *eerder, nu, "geen feiten" if onbekend is None else f"{onbekend} % van de feiten"]


def _cel(stand: Stand, stroom: TextIO) -> str:
    return f"{blokken(stand, stroom)} {kort(stand)}"


def toon_beeld(scherm: Scherm, rijen: Sequence[Sequence[str]], stroom: TextIO) -> None:
    """Write rows, the first a heading, of which the first column may give way; on a narrow screen as running text."""
    maten = breedtes(rijen, ruimte=scherm.breedte, rekbaar=0)
    kop, *rest = rijen
    if maten is None:
        for rij in rest:
            scherm.regel(Deel(rij[0], "bold"))
            for titel, cel in zip(kop[1:], rij[1:], strict=True):
                scherm.regel(f"{titel}: {cel}", inspringen=TUSSEN)
    else:
        scherm.regel(Deel(in_rij(kop, maten), "dim"))
        for rij in rest:
            scherm.regel(in_rij(rij, maten))
    scherm.regel(Deel(blokken_legenda(stroom), "dim"))


def in_rij(cellen: Sequence[str], maten: Sequence[int]) -> str:
    """Cells beside each other."""
    return (" " * TUSSEN).join(in_kolom(cel, maat) for cel, maat in zip(cellen, maten, strict=True)).rstrip()


def _toon_lijn(scherm: Scherm, score: Programmascore, lijn: Lijnscore) -> None:
    scherm.kop(f"{lijn.lijn.value} {score.namen[lijn.lijn]}")
    toon_stand(scherm, score, lijn)


def toon_stand(scherm: Scherm, score: Programmascore, lijn: Lijnscore) -> None:
    """Write where a line stands, how much is unknown, and what the next step needs."""
    zin = voluit(lijn.stand, score.meetlat)
    scherm.regel(f"{zin[0].upper()}{zin[1:]}.", inspringen=TUSSEN)
    feiten, criteria = aandeel_in_woorden(lijn.feiten_onbekend), aandeel_in_woorden(lijn.niet_te_beoordelen)
    scherm.regel(f"Onbekende feiten: {feiten}. Niet te beoordelen criteria: {criteria}.", inspringen=TUSSEN)
    if not lijn.criteria:
        scherm.regel("Geen enkel criterium van deze lijn telt hier mee.", inspringen=TUSSEN)
    for zin in eigen_keuzes(lijn):
        scherm.regel(zin, inspringen=TUSSEN)
    if lijn.volgende_niet_aan_de_orde:
        zin = f"Trede {lijn.stand.volgende} is nu niet aan de orde: geen criterium van die trede geldt hier al."
        scherm.regel(zin, inspringen=TUSSEN)
    if lijn.nodig:
        scherm.regel(f"Voor trede {lijn.stand.volgende} is nodig:", inspringen=TUSSEN)
    for een in lijn.nodig:
        open_ = "niet te beoordelen" if een.soort is Antwoordsoort.NIET_TE_BEOORDELEN else "niet gehaald"
        wie = Deel(f"  {open_}; {een.criterium.wie}", "dim")
        scherm.regel(f"- {een.criterium.vraag}", wie, inspringen=2 * TUSSEN)
    for een in () if lijn.stand.zeker else lijn.plafond:
        zin = f"Trede {een.criterium.niveau} is niet gehaald: {een.criterium.vraag}"
        scherm.regel(zin, Deel(f"  {een.criterium.wie}", "dim"), inspringen=TUSSEN)


def _toon_projecten(scherm: Scherm, score: Programmascore) -> None:
    scherm.kop("Projecten")
    if not score.projecten:
        scherm.regel("Op de peildatum liep er nog geen project.", inspringen=TUSSEN)
        return
    kop = ["", "fase", "volgende datum", *(f"lijn {lijn.lijn.value}" for lijn in score.lijnen)]
    rijen = [kop, *(_projectrij(project) for project in score.projecten)]
    for kolommen in (slice(1, None), slice(2, None), slice(3, None)):
        smaller = [[rij[0], *rij[kolommen]] for rij in rijen]
        if maten := breedtes(smaller, ruimte=scherm.breedte, rekbaar=None):  # an id is typed over: it is never cut off
            break
    for nummer, rij in enumerate(smaller):
        tekst = in_rij(rij, maten) if maten else "  ".join(rij)
        scherm.regel(Deel(tekst, "" if nummer else "dim"))
    scherm.regel(Deel(LEGENDA, "dim"))
    scherm.regel(Deel(GEEN_RANGLIJST, "dim"))


def _projectrij(project: Projectscore) -> list[str]:
    standen = (kort(lijn.stand) for lijn in project.lijnen)
    return [project.id, fase_in_woorden(project), volgende_in_woorden(project), *standen]


def _toon_gevolgd(scherm: Scherm, projecten: Sequence[Projectscore]) -> None:
    gevolgd = [project for project in projecten if project.kwaliteit]
    if gevolgd:
        scherm.kop("Kwaliteit van gevolgde projecten")
    for project in gevolgd:
        scherm.regel(f"{project.id}: {kwaliteit_in_woorden(project)}", inspringen=TUSSEN)


def _toon_doelen(scherm: Scherm, score: Programmascore) -> None:
    if score.doelen:
        scherm.kop("Doelen van de gemeente")
    for stand in score.doelen:
        scherm.regel(f"- {stand.doel.doel}", Deel(f"  {doel_in_woorden(stand)}", "cyan"), inspringen=TUSSEN)


def toon_voorbehoud(scherm: Scherm, score: Programmascore) -> None:
    """Write what is in no score because it could not be read or used."""
    if score.ongebruikt:
        scherm.wit()
        scherm.regel(ongebruikt_in_woorden(score.ongebruikt))
    if score.onvolledig:
        scherm.wit()
        scherm.regel(onvolledig_in_woorden(score.onvolledig))
    if score.ongelezen:
        scherm.kop("Niet gelezen")
        scherm.regel("Deze bestanden tellen nergens mee. Zie wat eraan mankeert met `participatie check`.")
        scherm.lijst(score.ongelezen)


def toon_trend(scherm: Scherm, trend: Sequence[Trendpunt], lijn: Lijnscore, stroom: TextIO) -> None:
    """Write where one line stood in earlier periods."""
    punten = [f"{periode(punt)} {_cel(dict(punt.standen)[lijn.lijn], stroom)}" for punt in trend]
    scherm.regel(f"Eerder: {', '.join(punten) or 'geen periode waarin dit meetelde'}.", inspringen=TUSSEN)

"""Why a line stands where it does: per step each criterion, with the facts that carry it or what is missing."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TextIO

from participatie_cli.console.kolommen import TUSSEN
from participatie_cli.console.scherm import Deel, Scherm
from participatie_cli.console.scorepagina import titel, toon_stand, toon_trend, toon_voorbehoud
from participatie_cli.kader.methode import HOOGSTE_NIVEAU, Schaal
from participatie_cli.scoring.antwoord import Antwoordsoort
from participatie_cli.scoring.score import Criteriumscore, Gegeven, Lijnscore, Programmascore, Trendpunt
from participatie_cli.values.pad import Pad
from participatie_cli.wording.scores import bewijs_in_woorden, nodig_in_woorden, telling_in_woorden

Aanwijzer = Callable[[str, Pad], str]
"""How a place in a file is named: with its line."""

MEESTE = 10
"""So many facts stand below a criterion on a page; the rest is counted. JSON gives them all."""

_STIJL = {
    Antwoordsoort.GEHAALD: "green",
    Antwoordsoort.NIET_GEHAALD: "bold",
    Antwoordsoort.UITGELEGD: "cyan",
    Antwoordsoort.NIET_TE_BEOORDELEN: "yellow",
    Antwoordsoort.NIET_AAN_DE_ORDE: "dim",
}


def toon_uitleg(
    scherm: Scherm, score: Programmascore, lijnen: Iterable[Lijnscore], plek: Aanwijzer, stroom: TextIO
) -> None:
    """Write lines of the programme with everything that explains them."""
    scherm.regel(Deel(titel(score), "bold underline"))
    for lijn in lijnen:
        toon_lijn(scherm, score, lijn, score.trend, plek, stroom)
    toon_voorbehoud(scherm, score)


def toon_lijn(
    scherm: Scherm, score: Programmascore, lijn: Lijnscore, trend: Sequence[Trendpunt], plek: Aanwijzer, stroom: TextIO
) -> None:
    """Write one line, of the programme or of a project, step by step."""
    scherm.kop(f"{lijn.lijn.value} {score.namen[lijn.lijn]}")
    toon_stand(scherm, score, lijn)
    toon_trend(scherm, trend, lijn, stroom)
    for nummer in range(1, HOOGSTE_NIVEAU + 1):
        scherm.wit()
        scherm.regel(Deel(f"Trede {nummer}, {score.meetlat.niveaunaam(nummer)}", "bold"), inspringen=TUSSEN)
        for een in lijn.op_trede(nummer):
            _toon_criterium(scherm, een, plek)


def _toon_criterium(scherm: Scherm, een: Criteriumscore, plek: Aanwijzer) -> None:
    scherm.regel(
        Deel(f"{een.soort.value}: ", _STIJL[een.soort]),
        een.criterium.vraag,
        Deel(f"  {een.criterium.id}", "dim"),
        inspringen=2 * TUSSEN,
    )
    for regel in _bijzonderheden(een):
        scherm.regel(regel, inspringen=3 * TUSSEN)
    feiten = list(_feiten(een, plek))
    for feit in feiten[:MEESTE]:
        scherm.regel(*feit, inspringen=3 * TUSSEN)
    if len(feiten) > MEESTE:
        scherm.regel(f"En nog {len(feiten) - MEESTE}; alles staat in --formaat json.", inspringen=3 * TUSSEN)


def _bijzonderheden(een: Criteriumscore) -> Iterator[str]:
    telling, nodig = telling_in_woorden(een), nodig_in_woorden(een.criterium, een.eis)
    if telling or nodig:
        delen = [f"Telling: {telling}." if telling else "", f"Nodig: {nodig}." if nodig else ""]
        yield " ".join(deel for deel in delen if deel)
    if een.soort is Antwoordsoort.NIET_AAN_DE_ORDE and een.criterium.schaal is Schaal.PROJECT:
        yield from (f"Reden: {gegeven.antwoord.reden}." for gegeven in een.antwoorden if gegeven.antwoord.reden)
    if een.soort is Antwoordsoort.NIET_GEHAALD:
        yield f"Aan zet: {een.criterium.wie}."
    if een.soort is Antwoordsoort.NIET_TE_BEOORDELEN:
        yield f"Aanvullen ({een.criterium.wie}): {een.criterium.aanvullen}"


def _feiten(een: Criteriumscore, plek: Aanwijzer) -> Iterator[tuple[Deel | str, ...]]:
    """The facts that carry a criterion that is met; else what stands in the way, and where it does not."""
    if een.soort is Antwoordsoort.GEHAALD:
        for gegeven in een.dragend:
            for bewijs in gegeven.antwoord.bewijs:
                yield Deel(f"{plek(gegeven.bestand, bewijs.pad)}  ", "cyan"), bewijs_in_woorden(bewijs)
        return
    for gegeven in sorted(een.ontbrekend, key=lambda gegeven: gegeven.antwoord.soort, reverse=True):
        yield from _in_de_weg(gegeven, plek)
    for gegeven in een.uitgelegd:
        yield Deel(f"{gegeven.bestand}  ", "cyan"), f"uitgelegd: {gegeven.antwoord.reden}"
    if een.dragend:
        yield (f"Wel gehaald: {', '.join(gegeven.bestand for gegeven in een.dragend)}.",)


def _in_de_weg(gegeven: Gegeven, plek: Aanwijzer) -> Iterator[tuple[Deel | str, ...]]:
    niet_gehaald = gegeven.antwoord.soort is Antwoordsoort.NIET_GEHAALD
    for gemis in gegeven.antwoord.gemis:
        yield Deel(f"{plek(gegeven.bestand, gemis.pad)}  ", "cyan"), gemis.wat
    open_feit = () if niet_gehaald else gegeven.antwoord.bewijs[:1]
    if gegeven.antwoord.reden and (niet_gehaald or open_feit or not gegeven.antwoord.gemis):
        zin = f"{gegeven.antwoord.soort.value}: {gegeven.antwoord.reden}"
        waar = plek(gegeven.bestand, open_feit[0].pad) if open_feit else gegeven.bestand
        yield Deel(f"{waar}  ", "cyan"), zin

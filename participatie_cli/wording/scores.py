"""Scores in words, the same in every output."""

from collections.abc import Sequence
from typing import Final

from participatie_cli.kader.meetlat import Meetlat
from participatie_cli.kader.methode import HEEL, PROCENT, Criterium, Schaal, Telling
from participatie_cli.kader.scoreaanpassing import Scoreaanpassing
from participatie_cli.model.stap import Meting
from participatie_cli.scoring.antwoord import Antwoordsoort, Bewijs
from participatie_cli.scoring.doelen import Doelstand
from participatie_cli.scoring.score import Criteriumscore, Lijnscore, Projectscore, Trendpunt
from participatie_cli.scoring.telling import Aandeel, Telstand
from participatie_cli.scoring.trap import Stand
from participatie_cli.values.datum import MAANDEN, Datum
from participatie_cli.values.onbekend import ONBEKEND
from participatie_cli.wording.waarden import in_woorden

ONBESLIST: Final = "?"
NIET_AAN_DE_ORDE: Final = "–"
LEGENDA: Final = (
    "1–4: de feiten tonen trede 1, en hoogstens is het trede 4. ?: niet te beoordelen. –: nog niet of niet aan de orde."
)
GEEN_RANGLIJST: Final = (
    "De volgorde zegt niets over de score. Een score is geen rapportcijfer en dit is geen ranglijst."
)


def kort(stand: Stand) -> str:
    """`2`, `1–4` where it may be higher, `?` where nothing can be told, and `–` where nothing applies."""
    if stand.niveau is None:
        return ONBESLIST if stand.hoogstens else NIET_AAN_DE_ORDE
    return str(stand.niveau) if stand.zeker else f"{stand.niveau}–{stand.hoogstens}"


def voluit(stand: Stand, meetlat: Meetlat) -> str:
    """On which step a line stands, as a sentence without a full stop."""
    if stand.niveau is None:
        return "niet te beoordelen" if stand.hoogstens else "niet aan de orde"
    trede = f"trede {stand.niveau}, {meetlat.niveaunaam(stand.niveau)}"
    return trede if stand.zeker else f"{trede}; hoger is niet te beoordelen, hoogstens trede {stand.hoogstens}"


def periode(punt: Trendpunt) -> str:
    """`sep 2026`."""
    return f"{MAANDEN[punt.peildatum.month - 1][:3]} {punt.peildatum.year}"


def aandeel_in_woorden(aandeel: Aandeel) -> str:
    """`37 van 41 (90 %)`; of nothing there is no share."""
    return "geen" if aandeel.procent is None else f"{aandeel.deel} van {aandeel.geheel} ({aandeel.procent} %)"


def nodig_in_woorden(criterium: Criterium, eis: int | None) -> str | None:
    """What a share or a threshold asks; None where there is none."""
    if eis is None:
        return None
    eenheid = criterium.geteld_in or ""
    vorm = {"jaar": "niet langer geleden dan", "dagen": "binnen"}.get(eenheid, "minstens")
    if criterium.telling is Telling.HOOGSTENS:
        vorm = "hoogstens"
    van = " van de bestanden waarvoor dit geldt" if criterium.telling is Telling.DEEL else ""
    van = " niet gehaald" if criterium.telling is Telling.HOOGSTENS else van
    return f"{vorm} {eis} {eenheid}{van}"


def eigen_keuzes(lijn: Lijnscore) -> tuple[str, ...]:
    """What the municipality itself changed about the criteria of a line, a sentence for each."""
    eisen = (
        f"{_eigen_eis(een.criterium, een.eis)} {_besluit(een.aanpassing)}"
        for een in lijn.criteria
        if een.aanpassing and een.eis != een.criterium.eis
    )
    uitgezet = (f"{criterium.id} telt hier niet mee. {_besluit(een)}" for criterium, een in lijn.uitgezet)
    return (*eisen, *uitgezet)


def _eigen_eis(criterium: Criterium, eis: int | None) -> str:
    if criterium.deel is None:
        return f"De drempel van {criterium.id} is hier {eis} in plaats van {criterium.drempel}."
    return f"Het deel van {criterium.id} is hier {eis} in plaats van {criterium.deel} {PROCENT}."


def _besluit(een: Scoreaanpassing) -> str:
    return f"Besloten door {een.besloten_door}, geldt vanaf {een.vanaf.voluit}: {een.reden}"


def ongebruikt_in_woorden(ongebruikt: Sequence[str]) -> str:
    """Which changes in kader.yaml no score uses."""
    wat = ", ".join(ongebruikt)
    return f"Niet gebruikt: de scoreaanpassing van {wat} in kader.yaml klopt niet. Zie `participatie check` (REG010)."


def telling_in_woorden(een: Criteriumscore) -> str | None:
    """How many files gave which answer; None for a criterion of one file."""
    if een.criterium.schaal is Schaal.PROJECT or een.criterium.telling is Telling.EEN:
        return None
    stand = een.stand
    delen = [
        f"{stand.gehaald} gehaald",
        f"{stand.niet_gehaald} niet gehaald",
        f"{stand.niet_te_beoordelen} niet te beoordelen",
    ]
    delen += [f"{stand.uitgelegd} uitgelegd"] if stand.uitgelegd else []
    return f"{', '.join(delen)}{_tussen(stand)}"


def bewering_in_woorden(een: Criteriumscore) -> str:
    """What a criterion of the programme says, as a sentence without a capital and a full stop."""
    bewering = een.criterium.bewering or ""
    if een.criterium.telling is Telling.EEN:
        return f"{_OF_HET_ZO_IS[een.soort]} {bewering}"
    stand, onder = een.stand, een.criterium.onder
    if not stand.telt:
        return f"er zijn geen {onder} om naar te kijken"
    vaag = f"; van {stand.niet_te_beoordelen} is dat niet bekend" if stand.niet_te_beoordelen else ""
    return f"bij {_hoeveel_van(stand, onder)} {bewering}{vaag}{_nodig(een)}"


_OF_HET_ZO_IS: Final = {
    Antwoordsoort.GEHAALD: "het is zo dat",
    Antwoordsoort.NIET_GEHAALD: "het is nog niet zo dat",
    Antwoordsoort.UITGELEGD: "bewust is ervan afgeweken dat",
    Antwoordsoort.NIET_TE_BEOORDELEN: "niet bekend is of",
    Antwoordsoort.NIET_AAN_DE_ORDE: "niet aan de orde is of",
}


def _hoeveel_van(stand: Telstand, onder: str) -> str:
    """`5 van de 6 projecten`; of none or all of them no number twice."""
    deel = {0: "geen van de", stand.telt: "alle"}.get(stand.gehaald)
    if deel is None:
        return f"{stand.gehaald} van de {stand.telt} {onder}"
    return f"{deel} {stand.telt} {onder}" if stand.telt > 1 else f"{deel} {onder} (1)"


def _nodig(een: Criteriumscore) -> str:
    """What is asked for, of a criterion that is not met."""
    if een.eis is None or een.soort is Antwoordsoort.GEHAALD:
        return ""
    if een.criterium.telling is Telling.HOOGSTENS:
        return f" (hoogstens {een.eis} keer niet)"
    return " (nodig: alle)" if een.eis == HEEL else f" (nodig: {een.eis} {een.criterium.geteld_in})"


def _tussen(stand: Telstand) -> str:
    """The share that is certain, and where there are unknown answers the share that it may be."""
    if not stand.telt:
        return ""
    laagst = Aandeel(stand.gehaald, stand.telt).procent
    hoogst = Aandeel(stand.gehaald + stand.niet_te_beoordelen, stand.telt).procent
    return f" ({laagst} %)" if laagst == hoogst else f" ({laagst} tot {hoogst} %)"


def bewijs_in_woorden(bewijs: Bewijs) -> str:
    """`Budget: 15000`, with the day of what it stands in where the fact itself is no date."""
    waarde = in_woorden(bewijs.waarde)
    if isinstance(bewijs.datum, Datum):
        return f"{bewijs.wat}: {waarde}" + ("" if bewijs.datum == bewijs.waarde else f" ({bewijs.datum.voluit})")
    return f"{bewijs.wat}: {waarde} ({'zonder datum' if bewijs.datum is None else 'datum onbekend'})"


def doel_in_woorden(stand: Doelstand) -> str:
    """What was measured of a goal, or that there is no baseline."""
    if stand.nulmeting is None:
        return "onbekend of er is gemeten" if stand.onbekend else "geen nulmeting"
    nulmeting = f"nulmeting {_meting(stand.nulmeting)}"
    return nulmeting if stand.laatste is None else f"{nulmeting}; laatste meting {_meting(stand.laatste)}"


def _meting(meting: Meting) -> str:
    eenheid = f" {meting.eenheid}" if meting.eenheid and meting.eenheid is not ONBEKEND else ""
    n = f", n = {meting.n}" if meting.n is not None else ", n niet vastgelegd"
    return f"{meting.wat}: {meting.waarde}{eenheid} ({in_woorden(meting.datum)}{n})"


def fase_in_woorden(project: Projectscore) -> str:
    """The phase of a project, and that its last day is not known where that is so."""
    return project.fase_in_woorden


def volgende_in_woorden(project: Projectscore) -> str:
    """The next day in the file of a project, or that there is none."""
    return str(project.volgende.dag) if project.volgende else "geen"


def kwaliteit_in_woorden(project: Projectscore) -> str:
    """The whole, and how many of the ten got which mark."""
    assert project.kwaliteit is not None
    cijfers = [een.cijfer.value for een in project.kwaliteit.criteria]
    delen = [f"{cijfers.count(cijfer)} {cijfer}" for cijfer in dict.fromkeys(sorted(cijfers, key=_volgorde))]
    return f"{project.kwaliteit.geheel.value} ({', '.join(delen)})"


def _volgorde(cijfer: str) -> int:
    return ("goed", "voldoende", "onvoldoende", "uitgelegd", "niet te beoordelen", "niet aan de orde").index(cijfer)

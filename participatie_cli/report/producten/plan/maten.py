"""What the programme brings about: measures with their norm and what they say now, by who notices it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from participatie_cli.kader.methode import Telling
from participatie_cli.model.programma import Maatregel
from participatie_cli.model.programmakeuzes import Indicator
from participatie_cli.model.project import Project
from participatie_cli.model.stap import Meting
from participatie_cli.report.beeld.blad import Vak
from participatie_cli.report.beeld.tabellen import Kolom
from participatie_cli.report.gegevens import Programmastand
from participatie_cli.report.producten.plan.eigenmaten import afwijkingen, cijfers, nieuwe_groepen
from participatie_cli.report.producten.plan.stand import VAN_ANTWOORD, Vakstand
from participatie_cli.report.producten.plan.vakken import Vakregel, Vaksoort, maak_vak
from participatie_cli.scoring.antwoord import Antwoordsoort
from participatie_cli.scoring.score import Criteriumscore
from participatie_cli.values.aantal import Aantal
from participatie_cli.values.datum import gebeurd
from participatie_cli.values.onbekend import WOORD, bekend

GROEP: Final = "Resultaten: wat het oplevert"
_KOLOMMEN: Final = (Kolom("Maat", 5), Kolom("Norm", 3), Kolom("Nu", 3), Kolom("Stand", 4))
_GEEN_NORM: Final = "–"


@dataclass(frozen=True, slots=True)
class Resultaatmaat:
    """A measure by the criterion that holds it against a norm, with the indicator that gives its number.

    With `heel` the number is a share of how many it was measured among.
    """

    naam: str
    criterium: str
    indicator: Indicator | None = None
    heel: bool = False


@dataclass(frozen=True, slots=True)
class Eigenmaat:
    """A measure for which there is no norm, counted for the sheet itself; `factor` is what it belongs to."""

    naam: str
    factor: int
    tel: Callable[[tuple[Project, ...], Programmastand], str]


_GEBIEDEN: Final[tuple[tuple[str, str, tuple[Resultaatmaat | Eigenmaat, ...]], ...]] = (
    (
        "klanten",
        "Klanten en partners",
        (
            Resultaatmaat("Projecten met een gedateerde afweging", "afweging-bij-elk-project"),
            Resultaatmaat("Projecten met een paragraaf in elk voorstel", "paragraaf-in-voorstel-deel"),
            Resultaatmaat("Projecten met een antwoord op alle inbreng", "inbreng-beantwoord-deel"),
            Eigenmaat("Cijfer van deelnemers voor het proces", 4, cijfers),
        ),
    ),
    (
        "medewerkers",
        "Medewerkers",
        (
            Resultaatmaat("Medewerkers getraind", "medewerkers-getraind", Indicator.MEDEWERKERS_GETRAIND, heel=True),
            Resultaatmaat("Projecten waarin de coach meedacht", "coach-betrokken-deel"),
            Resultaatmaat("Projecten met geld en tijd voor participatie", "middelen-genoemd-deel"),
        ),
    ),
    (
        "maatschappij",
        "Maatschappij",
        (
            Eigenmaat("Groepen voor het eerst bereikt", 1, nieuwe_groepen),
            Resultaatmaat("Projecten die vertelden hoe men kon meedoen", "aanpak-bekendgemaakt-deel"),
            Resultaatmaat("Gesprek na het eerste ontwerp begonnen", "valkuil-niet-herhaald"),
        ),
    ),
    (
        "bestuur",
        "Bestuur en financiers",
        (
            Resultaatmaat("Tussenrapportages op tijd, laatste jaar", "rapportages-op-tijd"),
            Resultaatmaat("College en raad bijgepraat", "bestuur-bijgepraat", Indicator.BESTUUR_BIJGEPRAAT, heel=True),
            Eigenmaat("Afwijkingen waartoe is besloten", 2, afwijkingen),
        ),
    ),
)


def maten(stand: Programmastand) -> Iterator[Vak]:
    """A box for each of the four areas of results."""
    scores = {een.criterium.id: (lijn.lijn.value, een) for lijn in stand.score.lijnen for een in lijn.criteria}
    projecten = tuple(stand.van_soort(Project))
    for kenmerk, titel, rij in _GEBIEDEN:
        soort = Vaksoort(kenmerk, GROEP, titel, _KOLOMMEN, "maten", "participatie score")
        yield maak_vak(soort, _regels(rij, scores, projecten, stand), "Voor dit gebied telt geen enkele maat mee.")


def _regels(
    rij: tuple[Resultaatmaat | Eigenmaat, ...],
    scores: dict[str, tuple[int, Criteriumscore]],
    projecten: tuple[Project, ...],
    stand: Programmastand,
) -> Iterator[Vakregel]:
    """What each measure says; a criterion that a municipality switched off is no measure."""
    for een in rij:
        if isinstance(een, Eigenmaat):
            nu = een.tel(projecten, stand)
            hoe = Vakstand.ONBEKEND if nu.startswith(WOORD) else Vakstand.ZONDER_NORM
            yield Vakregel((f"({een.factor}) {een.naam}", _GEEN_NORM, nu, hoe))
        elif een.criterium in scores:
            lijn, score = scores[een.criterium]
            nu = _nu(een, score, stand)
            yield Vakregel((f"({lijn}) {een.naam}", _norm(score), nu, VAN_ANTWOORD[score.soort]))


def _norm(score: Criteriumscore) -> str:
    if score.criterium.telling is Telling.HOOGSTENS:
        return f"hoogstens {score.eis}"
    if score.criterium.deel is not None or score.criterium.eenheid == "procent":
        return f"{score.eis} %"
    return f"binnen {score.eis} {score.criterium.eenheid}"


def _nu(een: Resultaatmaat, score: Criteriumscore, stand: Programmastand) -> str:
    if een.indicator:
        return _gemeten(een, een.indicator, stand)
    if score.criterium.telling is Telling.EEN:
        return _JA_OF_NEE[score.soort]
    if score.criterium.telling is Telling.HOOGSTENS:
        return _geteld(score, score.stand.niet_gehaald)
    return _geteld(score, score.stand.gehaald)


_JA_OF_NEE: Final = {
    Antwoordsoort.GEHAALD: "ja",
    Antwoordsoort.NIET_GEHAALD: "nee",
    Antwoordsoort.UITGELEGD: "nee, en dat is uitgelegd",
    Antwoordsoort.NIET_TE_BEOORDELEN: WOORD,
    Antwoordsoort.NIET_AAN_DE_ORDE: "nog geen",
}


def _geteld(score: Criteriumscore, deel: int) -> str:
    """`18 van 29 (4 onbekend)`; where nothing can be told of any of them, that it is unknown."""
    stand = score.stand
    if not stand.telt:
        return "geen om te tellen"
    if stand.niet_te_beoordelen == stand.telt:
        return f"{WOORD} (van {stand.telt})"
    vaag = f" ({stand.niet_te_beoordelen} onbekend)" if stand.niet_te_beoordelen else ""
    return f"{deel} van {stand.telt}{vaag}"


def _gemeten(een: Resultaatmaat, indicator: Indicator, stand: Programmastand) -> str:
    """The newest measurement, of how many it was taken where that tells a share."""
    gedaan = [
        meting
        for actie in stand.van_soort(Maatregel)
        for meting in bekend(actie.metingen)
        if meting.indicator is indicator and gebeurd(meting.datum, stand.peildatum) is True
    ]
    if not gedaan:
        return WOORD
    nieuwste = max(gedaan, key=lambda meting: str(meting.datum))
    return _waarde(nieuwste, heel=een.heel)


def _waarde(meting: Meting, *, heel: bool) -> str:
    if not isinstance(meting.waarde, Aantal):
        return WOORD
    van = f" van {meting.n.voluit}" if heel and isinstance(meting.n, Aantal) else ""
    return f"{meting.waarde.voluit}{van}"

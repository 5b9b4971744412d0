"""Scores as JSON, version 1. Its schema is `docs/schema/score.json`."""

from collections.abc import Callable, Iterable
from typing import Any, Final

from participatie_cli.console.als_json import uitgave_als_gegevens
from participatie_cli.kader.scoreaanpassing import Scoreaanpassing
from participatie_cli.kader.uitgave import Uitgave
from participatie_cli.model.stap import Meting
from participatie_cli.scoring.antwoord import Bewijs, Gemis
from participatie_cli.scoring.doelen import Doelstand
from participatie_cli.scoring.kwaliteit import Kwaliteit
from participatie_cli.scoring.score import (
    Criteriumscore,
    Gegeven,
    Lijnscore,
    Programmascore,
    Projectscore,
    Trendpunt,
)
from participatie_cli.scoring.telling import Aandeel
from participatie_cli.values.aantal import Aantal
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import Onbekend
from participatie_cli.values.pad import Pad
from participatie_cli.wording.waarden import in_woorden

VERSIE: Final = 1
Regelnummer = Callable[[str, Pad], int]
"""The line of a place in a file."""


def score_als_gegevens(
    score: Programmascore,
    lijnen: Iterable[Lijnscore],
    projecten: Iterable[Projectscore],
    programma: str,
    uitgave: Uitgave,
    regelnummer: Regelnummer | None,
) -> dict[str, Any]:
    """The programme and the projects chosen. With `regelnummer` each criterion has its evidence and what is missing."""
    return _kop(score, programma, uitgave) | {
        "lijnen": [_lijn(lijn, score, regelnummer) for lijn in lijnen],
        "trend": [_punt(punt) for punt in score.trend],
        "projecten": (project_als_gegevens(project, score, regelnummer) for project in projecten),
        "doelen": [_doel(doel) for doel in score.doelen],
        "ongelezen": list(score.ongelezen),
        "onvolledig": list(score.onvolledig),
        "ongebruikt": list(score.ongebruikt),
    }


def _kop(score: Programmascore, programma: str, uitgave: Uitgave) -> dict[str, Any]:
    return {
        "versie": VERSIE,
        "programma": programma,
        "peildatum": score.peildatum.isoformat(),
        "periode": score.nr,
        "gemeente": score.gemeente,
        "kader": uitgave_als_gegevens(uitgave),
    }


def project_als_gegevens(
    project: Projectscore, score: Programmascore, regelnummer: Regelnummer | None
) -> dict[str, Any]:
    """One project."""
    return {
        "id": project.id,
        "titel": project.titel,
        "bestand": project.bestand,
        "fase": None if project.fase is None else str(project.fase),
        "volgende_datum": str(project.volgende.dag) if project.volgende else None,
        "lijnen": [_lijn(lijn, score, regelnummer) for lijn in project.lijnen],
        "trend": [_punt(punt) for punt in project.trend],
        "kwaliteit": _kwaliteit(project.kwaliteit),
    }


def _lijn(lijn: Lijnscore, score: Programmascore, regelnummer: Regelnummer | None) -> dict[str, Any]:
    return {
        "lijn": lijn.lijn.value,
        "naam": score.namen[lijn.lijn],
        "niveau": lijn.stand.niveau,
        "hoogstens": lijn.stand.hoogstens,
        "volgende": lijn.stand.volgende,
        "nodig": [een.criterium.id for een in lijn.nodig],
        "onbekende_feiten": _aandeel(lijn.feiten_onbekend),
        "niet_te_beoordelen": _aandeel(lijn.niet_te_beoordelen),
        "criteria": [_criterium(een, regelnummer) for een in lijn.criteria],
        "uitgezet": [{"id": criterium.id} | _besluit(een) for criterium, een in lijn.uitgezet],
    }


def _besluit(een: Scoreaanpassing) -> dict[str, str]:
    return {"vanaf": str(een.vanaf), "reden": een.reden, "besloten_door": een.besloten_door.value}


def _aandeel(aandeel: Aandeel) -> dict[str, int | None]:
    return {"deel": aandeel.deel, "geheel": aandeel.geheel, "procent": aandeel.procent}


def _criterium(een: Criteriumscore, regelnummer: Regelnummer | None) -> dict[str, Any]:
    stand = een.stand
    gegevens: dict[str, Any] = {
        "id": een.criterium.id,
        "niveau": een.criterium.niveau,
        "vraag": een.criterium.vraag,
        "uitkomst": een.soort.value,
        "telling": een.criterium.telling.value,
        "drempel": een.eis,
        "eenheid": een.criterium.geteld_in,
        "aangepast": _besluit(een.aanpassing) if een.aanpassing else None,
        "antwoorden": {
            "gehaald": stand.gehaald,
            "niet_gehaald": stand.niet_gehaald,
            "niet_te_beoordelen": stand.niet_te_beoordelen,
            "uitgelegd": stand.uitgelegd,
            "niet_aan_de_orde": stand.niet_aan_de_orde,
        },
    }
    return gegevens | (_uitleg(een, regelnummer) if regelnummer else {})


def _uitleg(een: Criteriumscore, regelnummer: Regelnummer) -> dict[str, Any]:
    return {
        "wie": een.criterium.wie,
        "aanvullen": een.criterium.aanvullen,
        "per_bestand": [_gegeven(gegeven, regelnummer) for gegeven in een.antwoorden],
    }


def _gegeven(gegeven: Gegeven, regelnummer: Regelnummer) -> dict[str, Any]:
    antwoord, bestand = gegeven.antwoord, gegeven.bestand
    return {
        "bestand": bestand,
        "antwoord": antwoord.soort.value,
        "reden": antwoord.reden,
        "bewijs": [_bewijs(een, regelnummer(bestand, een.pad)) for een in antwoord.bewijs],
        "ontbreekt": [_gemis(een, regelnummer(bestand, een.pad)) for een in antwoord.gemis],
    }


def _bewijs(bewijs: Bewijs, regelnummer: int) -> dict[str, Any]:
    return {
        "pad": list(bewijs.pad),
        "regelnummer": regelnummer,
        "wat": bewijs.wat,
        "waarde": in_woorden(bewijs.waarde),
        "datum": str(bewijs.datum) if bewijs.datum else None,
    }


def _gemis(gemis: Gemis, regelnummer: int) -> dict[str, Any]:
    return {"pad": list(gemis.pad), "regelnummer": regelnummer, "wat": gemis.wat}


def _punt(punt: Trendpunt) -> dict[str, Any]:
    standen = [
        {"lijn": lijn.value, "niveau": stand.niveau, "hoogstens": stand.hoogstens} for lijn, stand in punt.standen
    ]
    return {"peildatum": punt.peildatum.isoformat(), "periode": punt.nr, "lijnen": standen}


def _kwaliteit(kwaliteit: Kwaliteit | None) -> dict[str, Any] | None:
    if kwaliteit is None:
        return None
    criteria = [
        {
            "id": een.criterium.id,
            "vraag": een.criterium.vraag,
            "cijfer": een.cijfer.value,
            "regels": {uitkomst.code: uitkomst.soort.value for uitkomst in een.uitkomsten},
        }
        for een in kwaliteit.criteria
    ]
    return {"geheel": kwaliteit.geheel.value, "criteria": criteria}


def _doel(stand: Doelstand) -> dict[str, Any]:
    return {
        "id": stand.doel.id,
        "doel": stand.doel.doel,
        "nulmeting": _meting(stand.nulmeting),
        "laatste": _meting(stand.laatste),
        "onbekend": stand.onbekend,
    }


def _meting(meting: Meting | None) -> dict[str, Any] | None:
    if meting is None:
        return None
    return {
        "wat": meting.wat,
        "datum": str(meting.datum) if isinstance(meting.datum, Datum) else None,
        "waarde": str(meting.waarde),
        "eenheid": None if isinstance(meting.eenheid, Onbekend) else meting.eenheid,
        "n": meting.n.kaal() if isinstance(meting.n, Aantal) else None,
    }

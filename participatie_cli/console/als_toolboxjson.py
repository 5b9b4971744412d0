"""The toolbox as data, version 1. The manual explains its keys."""

from typing import Any, Final

from participatie_cli.console.toolboxlijst import Toolboxlijst
from participatie_cli.console.werkvormpagina import Werkvormpagina
from participatie_cli.toolbox.advies import Werkvormadvies, Werkvormvoorstel
from participatie_cli.toolbox.gereedschap import Gereedschap
from participatie_cli.values.onbekend import Onbekend

VERSIE: Final = 1


def lijst_als_gegevens(lijst: Toolboxlijst, programma: str) -> dict[str, Any]:
    """The methods that fit, and the ids of those of which too little is known."""
    return {
        "versie": VERSIE,
        "programma": programma,
        "totaal": lijst.totaal,
        "ongelezen": list(lijst.ongelezen),
        "niet_te_beoordelen": [een.id for een in lijst.selectie.niet_te_beoordelen],
        "werkvormen": [_werkvorm(een) for een in lijst.selectie.passend],
    }


def pagina_als_gegevens(pagina: Werkvormpagina, programma: str) -> dict[str, Any]:
    """One method with the projects that used it; `projecten` is null where there is no register."""
    ervaringen = pagina.ervaringen
    return {
        "versie": VERSIE,
        "programma": programma,
        "werkvorm": _werkvorm(pagina.gereedschap),
        "projecten": None
        if ervaringen is None
        else [
            {
                "id": een.id,
                "titel": een.titel,
                "activiteiten": list(een.activiteiten),
                "bereikt": list(een.bereikt),
                "inbreng": een.inbreng,
                "lessen": list(een.lessen),
            }
            for een in ervaringen
        ],
    }


def advies_als_gegevens(advies: Werkvormadvies, programma: str) -> dict[str, Any]:
    """The pair with its reasons; null where the toolbox has no such method."""
    return {
        "versie": VERSIE,
        "programma": programma,
        "project": advies.feiten.id,
        "telt": list(advies.feiten.telt),
        "telt_niet": list(advies.feiten.telt_niet),
        "breed": _voorstel(advies.breed),
        "gericht": _voorstel(advies.gericht),
        "ook_passend": advies.ook,
    }


def _voorstel(voorstel: Werkvormvoorstel | None) -> dict[str, Any] | None:
    if voorstel is None:
        return None
    return {
        "reden": voorstel.reden,
        "let_op": list(voorstel.let_op),
        "werkvorm": _werkvorm(voorstel.gereedschap),
    }


def _werkvorm(een: Gereedschap) -> dict[str, Any]:
    """All fields of a method; the rungs are those of this municipality."""
    velden = een.werkvorm.model_dump(mode="json")
    niveaus = str(een.niveaus) if isinstance(een.niveaus, Onbekend) else list(een.niveaus)
    return velden | {"niveaus": niveaus, "herkomst": een.herkomst.value, "bestand": een.bestand}

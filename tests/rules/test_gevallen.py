"""Every case file has exactly the outcome and the words it says."""

from datetime import date
from typing import Any

import pytest

from participatie_cli.checks.controle import controleer_dossier, controleer_register
from participatie_cli.kader.kader import Kader
from participatie_cli.model.bevinding import Uitkomst
from participatie_cli.model.dossier import MAPPEN, Dossier, soortnaam
from participatie_cli.model.register import Register
from participatie_cli.model.uitslag import Uitslag
from participatie_cli.model.verwijzingen import kaart_van
from participatie_cli.rules.catalog import zoek
from tests.gevallen import PEILDATUM, SOORTEN, Geval, alle_gevallen, dossier, kader, lees_yaml

MAP_VAN = {soortnaam(soort): map_ for map_, soort in MAPPEN.items()}
SOORT_VAN = {map_: soort for soort, map_ in MAP_VAN.items()}


def _controleer(code: str, gegeven: Any, omgeving: Kader, peildatum: date, soort: str | None = None) -> Uitslag:
    blad = zoek(code)
    assert blad is not None
    if blad.regel.toets_register is not None:
        return controleer_register(_register(gegeven), omgeving, peildatum)
    soort = soort or soortnaam(blad.regel.over[0])
    ding = dossier(soort, gegeven)
    return controleer_dossier(ding, f"{MAP_VAN[soort]}/{ding.id}.yaml", omgeving, peildatum)


def uitslag_van(code: str, voorbeeld: str) -> Uitkomst:
    """The outcome of the example in a rule's text, on the day that all cases have in common."""
    gevonden = _controleer(code, lees_yaml(voorbeeld), kader(), PEILDATUM)
    return next(een for een in gevonden.uitkomsten if een.code == code)


def _register(gegeven: dict[str, Any]) -> Register:
    kaarten = tuple(
        kaart_van(dossier(SOORT_VAN[bestand.split("/")[0]], verschil), bestand, bestand)
        for bestand, verschil in gegeven.items()
    )
    aanwezig = {
        soort: frozenset(pad.split("/")[-1].removesuffix(".yaml") for pad in gegeven if pad.startswith(MAP_VAN[soort]))
        for soort in SOORTEN
    }
    return Register(kaarten, aanwezig)


def getoetst(geval: Geval) -> Dossier:
    """The file that a case is about."""
    blad = zoek(geval.code)
    assert blad is not None
    return dossier(geval.inhoud.get("dossier") or soortnaam(blad.regel.over[0]), geval.inhoud.get("gegeven"))


def als_tekst(pad: tuple[str | int, ...]) -> str:
    return ".".join(str(stap) for stap in pad)


def uitslag(geval: Geval) -> Uitslag:
    """All that the program says about a case."""
    inhoud = geval.inhoud
    return _controleer(
        geval.code, inhoud.get("gegeven"), kader(inhoud.get("kader")), geval.peildatum, inhoud.get("dossier")
    )


@pytest.mark.parametrize("geval", alle_gevallen(), ids=str)
def test_geval(geval: Geval) -> None:
    gevonden = uitslag(geval)
    verwacht = geval.inhoud["verwacht"]
    (uitkomst,) = [een for een in gevonden.uitkomsten if een.code == geval.code]
    bevindingen = [een for een in gevonden.bevindingen if een.code == geval.code]
    assert set(verwacht) <= {"uitkomst", "reden", "bevindingen"}
    assert uitkomst.soort == verwacht["uitkomst"], (uitkomst, bevindingen)
    assert uitkomst.reden == verwacht.get("reden")
    assert [{"pad": als_tekst(een.pad), "feit": een.melding} for een in bevindingen] == [
        {sleutel: een[sleutel] for sleutel in ("pad", "feit")} for een in verwacht.get("bevindingen", [])
    ]
    for een, bedoeld in zip(bevindingen, verwacht.get("bevindingen", []), strict=True):
        assert een.bestand == bedoeld.get("bestand", een.bestand)

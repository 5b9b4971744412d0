"""Every case file has exactly the outcome and the words it says."""

from typing import Any

import pytest

from participatie_cli.checks.controle import Uitslag, controleer_dossier, controleer_register
from participatie_cli.model.dossier import MAPPEN, soortnaam
from participatie_cli.model.register import Register
from participatie_cli.model.verwijzingen import kaart_van
from participatie_cli.rules.catalog import zoek
from tests.gevallen import SOORTEN, Geval, alle_gevallen, dossier, kader

MAP_VAN = {soortnaam(soort): map_ for map_, soort in MAPPEN.items()}
SOORT_VAN = {map_: soort for soort, map_ in MAP_VAN.items()}


def uitslag(geval: Geval) -> Uitslag:
    blad = zoek(geval.code)
    assert blad is not None
    omgeving = kader(geval.inhoud.get("kader"))
    if blad.regel.toets_register is not None:
        return controleer_register(_register(geval.inhoud["gegeven"]), omgeving, geval.peildatum)
    soort = geval.inhoud.get("dossier", soortnaam(blad.regel.over[0]))
    gegeven = dossier(soort, geval.inhoud.get("gegeven"))
    return controleer_dossier(gegeven, f"{MAP_VAN[soort]}/{gegeven.id}.yaml", omgeving, geval.peildatum)


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


def als_tekst(pad: tuple[str | int, ...]) -> str:
    return ".".join(str(stap) for stap in pad)


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

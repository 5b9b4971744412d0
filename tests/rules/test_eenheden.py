"""The unit of a term counts: the same number in another unit breaks cases of the rules that count in it."""

import json
from datetime import date
from typing import Any

import pytest

from participatie_cli.kader import termijnen
from participatie_cli.kader.duur import Duur, Eenheid
from participatie_cli.rules.contract import Toetsing
from participatie_cli.values.datum import Datum
from tests import gevallen
from tests.gevallen import Geval, alle_gevallen
from tests.rules.test_gevallen import opnieuw

ANDERS = {
    Eenheid.DAGEN: Eenheid.WEKEN,
    Eenheid.WEKEN: Eenheid.DAGEN,
    Eenheid.MAANDEN: Eenheid.WEKEN,
    Eenheid.JAREN: Eenheid.MAANDEN,
}
MET_EIGEN_TERMIJN = ("TRM003", "VER001", "VER002", "VER007", "VER008")
Gevraagd = dict[tuple[str, str], dict[str, Geval]]

echte_duur = Toetsing.duur


def klopt(geval: Geval) -> bool:
    soorten = {een.code: een.soort for een in opnieuw(geval).uitkomsten}
    return bool(soorten[geval.code] == geval.inhoud["verwacht"]["uitkomst"])


def gevraagde_duren(monkeypatch: pytest.MonkeyPatch) -> Gevraagd:
    """The norms of law and good practice that the cases make rules count in, with the cases that do."""
    gevonden: Gevraagd = {}
    bezig: list[Geval] = []

    def duur(toetsing: Toetsing[Any], sleutel: str, naam: str, moment: Datum | date) -> Duur:
        gevonden.setdefault((sleutel, naam), {})[str(bezig[-1])] = bezig[-1]
        return echte_duur(toetsing, sleutel, naam, moment)

    monkeypatch.setattr(Toetsing, "duur", duur)
    for geval in alle_gevallen():
        bezig.append(geval)
        opnieuw(geval)
    return gevonden


@pytest.mark.langzaam
def test_een_andere_eenheid_in_de_wet_breekt_gevallen(monkeypatch: pytest.MonkeyPatch) -> None:
    gevraagd = gevraagde_duren(monkeypatch)
    ongemerkt = []
    for norm, geraakt in gevraagd.items():

        def duur(toetsing: Toetsing[Any], sleutel: str, naam: str, moment: Datum | date, anders: Any = norm) -> Duur:
            echt = echte_duur(toetsing, sleutel, naam, moment)
            return Duur(echt.aantal, ANDERS[echt.eenheid]) if (sleutel, naam) == anders else echt

        monkeypatch.setattr(Toetsing, "duur", duur)
        if all(klopt(geval) for geval in geraakt.values()):
            ongemerkt.append(norm)
    assert len(gevraagd) > 10
    assert ongemerkt == []


@pytest.mark.parametrize("code", MET_EIGEN_TERMIJN)
def test_een_andere_eenheid_in_kader_yaml_breekt_gevallen(code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(termijnen._EENHEDEN, "weken", Eenheid.DAGEN)
    monkeypatch.setattr(gevallen, "_kader", lambda verschil: gevallen.nieuw_kader(json.loads(verschil)))
    assert not all(klopt(geval) for geval in alle_gevallen() if geval.code == code)

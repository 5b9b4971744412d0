"""Every case file has exactly the outcome and the words it says."""

import json
import re
from datetime import date
from functools import cache
from typing import Any

import pytest

from participatie_cli.checks.controle import controleer_dossier, controleer_register
from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.kader.kader import Kader
from participatie_cli.model.dossier import MAPPEN, soortnaam
from participatie_cli.model.keuzes import Ernst
from participatie_cli.model.register import Register
from participatie_cli.model.toolbox import Werkvorm
from participatie_cli.model.verwijzingen import kaart_van
from participatie_cli.privacy.vondst import Privacyvondst
from participatie_cli.privacy.zoeken import persoonsgegevens_in
from participatie_cli.results.bevinding import Bevinding, Uitkomst
from participatie_cli.results.uitslag import Uitslag
from participatie_cli.rules.catalog import zoek
from participatie_cli.rules.contract import Getoetst
from participatie_cli.store.kader import toegestaan_door
from participatie_cli.store.werkvormen import landelijke_kenmerken, landelijke_titels
from tests.gevallen import (
    PEILDATUM,
    SOORTEN,
    Geval,
    alle_gevallen,
    basis,
    dossier,
    is_plek,
    kader,
    lees_yaml,
    met_verschil,
)

MAP_VAN = {soortnaam(soort): map_ for map_, soort in MAPPEN.items()}
ZONDER_PLEK = re.compile(
    "(^|: )(eerst moet regel|onbekend is op welke datum deze norm getoetst|onbekend is of deze norm al gold"
    "|onbekend is of de gemeente een participatieverordening|onbekend is welk beleid over participatie de gemeente"
    "|kader.yaml ontbreekt|er is geen bestand gelezen|niet alle bestanden konden) "
)
"""Why an outcome that cannot be judged is about no place: not a fact in the file is unknown, but something else."""

SOORT_VAN = {map_: soort for soort, map_ in MAP_VAN.items()}


def omstandigheden(code: str, inhoud: dict[str, Any]) -> tuple[Getoetst, Kader]:
    """The file that a case is about, and the framework it is held against; kader.yaml can be both."""
    blad = zoek(code)
    assert blad is not None
    soort = inhoud.get("dossier") or soortnaam(blad.regel.over[0])
    if soort == soortnaam(Gemeentekader):
        omgeving = kader(inhoud.get("gegeven"))
        assert omgeving.gemeente is not None
        return omgeving.gemeente, omgeving
    return dossier(soort, inhoud.get("gegeven")), kader(inhoud.get("kader"))


def _controleer(code: str, inhoud: dict[str, Any], peildatum: date) -> Uitslag:
    blad = zoek(code)
    assert blad is not None
    if blad.regel.toets_register is not None:
        return controleer_register(register_van(inhoud["gegeven"]), kader(inhoud.get("kader")), peildatum)
    ding, omgeving = omstandigheden(code, inhoud)
    vondsten = vondsten_in(inhoud) if blad.regel.vertrouwelijk else ()
    return controleer_dossier(ding, bestand_van(ding), omgeving, peildatum, alleen=blad, vondsten=vondsten)


def vondsten_in(inhoud: dict[str, Any]) -> tuple[Privacyvondst, ...]:
    """The personal data in the text of a case, or else in its difference, by what its kader.yaml allows."""
    verschil = inhoud.get("kader")
    eigen = {} if verschil == "ontbreekt" else met_verschil(basis("kader"), verschil or {})
    return persoonsgegevens_in(
        inhoud.get("tekst") or json.dumps(inhoud.get("gegeven"), ensure_ascii=False), toegestaan_door(eigen)
    )


def bestand_van(ding: Getoetst) -> str:
    """Where this file would stand in a register."""
    return "kader.yaml" if ding.id is None else f"{MAP_VAN[soortnaam(type(ding))]}/{ding.id}.yaml"


def uitslag_van(code: str, voorbeeld: str) -> Uitkomst:
    """The outcome of the example in a rule's text, on the day in its first line or else the day all cases share."""
    eigen_dag = re.match(r"# op (\d{4}-\d{2}-\d{2})\n", voorbeeld)
    peildatum = date.fromisoformat(eigen_dag[1]) if eigen_dag else PEILDATUM
    gevonden = _controleer(code, {"gegeven": lees_yaml(voorbeeld)}, peildatum)
    return next(een for een in gevonden.uitkomsten if een.code == code)


def register_van(gegeven: dict[str, Any]) -> Register:
    kaarten = tuple(
        kaart_van(dossier(SOORT_VAN[bestand.split("/")[0]], verschil), bestand, bestand)
        for bestand, verschil in gegeven.items()
    )
    aanwezig = {
        soort: frozenset(pad.split("/")[-1].removesuffix(".yaml") for pad in gegeven if pad.startswith(MAP_VAN[soort]))
        for soort in SOORTEN
    }
    werkvorm = soortnaam(Werkvorm)
    landelijk = landelijke_titels() if any(kaart.titel for kaart in kaarten) else {}
    return Register(kaarten, aanwezig | {werkvorm: aanwezig[werkvorm] | landelijke_kenmerken()}, landelijk=landelijk)


def als_tekst(pad: tuple[str | int, ...]) -> str:
    return ".".join(str(stap) for stap in pad)


def _waar(bevinding: Bevinding) -> str:
    """Its place in the file, or its line and column where it was found in the text."""
    return als_tekst(bevinding.pad) if bevinding.kolom is None else f"{bevinding.regelnummer}:{bevinding.kolom}"


def over(uitkomst: Uitkomst, verwacht: dict[str, Any]) -> list[str] | None:
    """The keys of the norms that the outcome is over, for a case that says which those are."""
    return [een.sleutel for een in uitkomst.over] if "over" in verwacht else None


def te_laat(bevinding: Bevinding, bedoeld: dict[str, Any]) -> str | None:
    """Whether it is told as what was done too late, for a case that says so: then there is nothing to mend."""
    blad = zoek(bevinding.code)
    assert blad is not None
    return ("ja" if bevinding.herstel == blad.herstel_te_laat else "nee") if "te_laat" in bedoeld else None


@cache
def uitslag(geval: Geval) -> Uitslag:
    """What the program says about a case."""
    return opnieuw(geval)


def opnieuw(geval: Geval) -> Uitslag:
    """The same, asked again."""
    return _controleer(geval.code, geval.inhoud, geval.peildatum)


@pytest.mark.parametrize("geval", alle_gevallen(), ids=str)
def test_geval(geval: Geval) -> None:
    gevonden = uitslag(geval)
    verwacht = geval.inhoud["verwacht"]
    (uitkomst,) = [een for een in gevonden.uitkomsten if een.code == geval.code]
    bevindingen = [een for een in gevonden.bevindingen if een.code == geval.code]
    assert set(verwacht) <= {"uitkomst", "reden", "over", "bevindingen"}
    assert uitkomst.soort == verwacht["uitkomst"], (uitkomst, bevindingen)
    assert uitkomst.reden == verwacht.get("reden")
    assert over(uitkomst, verwacht) == verwacht.get("over")
    if uitkomst.soort == "niet_te_beoordelen" and not ZONDER_PLEK.search(uitkomst.reden or ""):
        assert uitkomst.pad is not None
        assert is_plek(type(omstandigheden(geval.code, geval.inhoud)[0]), uitkomst.pad)
    waar = "plek" if "tekst" in geval.inhoud else "pad"
    assert [{waar: _waar(een), "feit": een.melding} for een in bevindingen] == [
        {sleutel: een[sleutel] for sleutel in (waar, "feit")} for een in verwacht.get("bevindingen", [])
    ]
    for een, bedoeld in zip(bevindingen, verwacht.get("bevindingen", []), strict=True):
        assert een.ernst == bedoeld.get("ernst", een.ernst)
        assert een.ernst is not Ernst.FOUT or een.ernst_omdat is None
        assert een.bestand == bedoeld.get("bestand", een.bestand)
        assert te_laat(een, bedoeld) == bedoeld.get("te_laat")

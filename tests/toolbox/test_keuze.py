"""Which methods fit: yes, no, or too little is known."""

from typing import Any

import pytest

from participatie_cli.kader.ladder import Ladder
from participatie_cli.model.keuzes import Kanaal, Participatiefase
from participatie_cli.model.toolbox import Werkvorm
from participatie_cli.model.toolboxkeuzes import Bereikgroep, Kostenklasse
from participatie_cli.store.werkvormen import landelijke_werkvormen
from participatie_cli.toolbox.gereedschap import Gereedschap, Werkvormherkomst, stel_samen
from participatie_cli.toolbox.groepen import herken
from participatie_cli.toolbox.keuze import Toolboxvraag, past, selecteer
from participatie_cli.values.onbekend import ONBEKEND
from participatie_cli.wording.werkvormen import (
    geschat_in_woorden,
    kosten_in_woorden,
    mensen_in_woorden,
    mist_in_woorden,
    reeks_in_woorden,
    te_weinig_bekend,
    weken_in_woorden,
)
from tests.gevallen import kader

VAST = {"id": "vorm", "titel": "Vorm", "samenvatting": "Zo werkt het."}
VOL = {
    "niveaus": ["raadplegen"],
    "fasen": ["voorbereiding"],
    "kanalen": ["fysiek"],
    "bereikt": ["jongeren"],
    "groep_van": "10",
    "groep_tot": "50",
    "weken": ["3", "6"],
    "kostenklasse": "2",
}
"""A method of which all is known, as a file says it."""


def werkvorm(**anders: Any) -> Werkvorm:
    return Werkvorm.model_validate(VAST | anders)


def gereedschap(**anders: Any) -> Gereedschap:
    vorm = werkvorm(**anders)
    return Gereedschap(vorm, vorm.niveaus, Werkvormherkomst.EIGEN, "toolbox/vorm.yaml")


GEVALLEN = [
    (Toolboxvraag(niveau="raadplegen"), Toolboxvraag(niveau="adviseren")),
    (Toolboxvraag(fase=Participatiefase.VOORBEREIDING), Toolboxvraag(fase=Participatiefase.EVALUATIE)),
    (Toolboxvraag(groep=10), Toolboxvraag(groep=9)),
    (Toolboxvraag(groep=50), Toolboxvraag(groep=51)),
    (Toolboxvraag(tijd=3), Toolboxvraag(tijd=2)),
    (Toolboxvraag(kosten=Kostenklasse.ZAAL), Toolboxvraag(kosten=Kostenklasse.UREN)),
    (Toolboxvraag(kanaal=Kanaal.FYSIEK), Toolboxvraag(kanaal=Kanaal.ONLINE)),
    (Toolboxvraag(bereikt=Bereikgroep.JONGEREN), Toolboxvraag(bereikt=Bereikgroep.OUDEREN)),
]


@pytest.mark.parametrize(("wel", "niet"), GEVALLEN)
def test_wat_past_en_wat_niet(wel: Toolboxvraag, niet: Toolboxvraag) -> None:
    """On the edge it fits; just beyond it does not; and where nobody wrote it down or knows it, it is open."""
    assert past(gereedschap(**VOL), wel) is True
    assert past(gereedschap(**VOL), niet) is False
    assert past(gereedschap(), wel) is ONBEKEND
    assert past(gereedschap(**dict.fromkeys(VOL, "onbekend")), wel) is ONBEKEND


def test_een_kant_van_de_groep_is_genoeg_om_af_te_vallen() -> None:
    assert past(gereedschap(groep_tot="50"), Toolboxvraag(groep=51)) is False
    assert past(gereedschap(groep_van="10", groep_tot="onbekend"), Toolboxvraag(groep=9)) is False
    assert past(gereedschap(groep_van="10", groep_tot="onbekend"), Toolboxvraag(groep=90)) is ONBEKEND


def test_een_nee_gaat_voor_wat_onbekend_is() -> None:
    vraag = Toolboxvraag(niveau="adviseren", tijd=4)
    een = gereedschap(niveaus=["raadplegen"])
    assert past(een, vraag) is False
    selectie = selecteer([een, gereedschap(**VOL), gereedschap(niveaus=["adviseren"])], vraag)
    assert ([*selectie.passend], len(selectie.niet_te_beoordelen)) == ([], 1)
    assert selecteer([een], Toolboxvraag()).passend == (een,)


def test_een_bestand_van_de_gemeente_staat_in_plaats_van_het_landelijke() -> None:
    eigen = werkvorm(id="wijkschouw", titel="Rondje wijk", niveaus=["adviseren"])
    erbij = werkvorm(id="eigen", titel="Eigen vorm")
    landelijk = landelijke_werkvormen()
    toolbox = stel_samen(landelijk, [("a.yaml", eigen), ("b.yaml", erbij)], None)
    assert len(toolbox.werkvormen) == len(landelijk) + 1
    herkomst = {een.id: een.herkomst for een in toolbox.werkvormen}
    assert (herkomst["wijkschouw"], herkomst["eigen"], herkomst["charrette"]) == tuple(
        Werkvormherkomst(een) for een in ("aangepast", "eigen", "landelijk")
    )
    (gevonden,) = toolbox.genoemd("Wijkschouw")
    assert (gevonden.titel, gevonden.niveaus, gevonden.bestand) == ("Rondje wijk", ("adviseren",), "a.yaml")


def test_kader_yaml_zegt_bij_welke_treden_een_landelijke_past() -> None:
    """Only the rungs of a method change with one line in kader.yaml; nothing needs to be copied."""
    werkvormen = [{"werkvorm": "wijkschouw", "niveaus": ["coproduceren"]}]
    gemeente = kader({"ladder": {"werkvormen": werkvormen}}).gemeente
    toolbox = stel_samen(landelijke_werkvormen(), [("eigen.yaml", werkvorm(niveaus=["raadplegen"]))], gemeente)
    treden = {een.id: een.niveaus for een in toolbox.werkvormen}
    assert treden["wijkschouw"] == ("coproduceren",)
    assert treden["bewonersbrief"] == ("informeren",)
    assert treden["vorm"] == ("raadplegen",)


def ladder(*treden: tuple[str, str]) -> Ladder:
    rij = [{"id": kenmerk, "naam": naam, "uitleg": "Zo."} for kenmerk, naam in treden]
    return Ladder.model_validate({"treden": rij})


def test_de_treden_van_een_andere_ladder() -> None:
    anders = ladder(("meeweten", "meeweten"), ("trede-2", "meepraten"), ("samen-doen", "meewerken"))
    assert anders.treden_bij(["informeren"]) == ("meeweten",)
    assert anders.treden_bij(["raadplegen"]) == ("trede-2",)
    assert anders.treden_bij(["coproduceren"]) == ("samen-doen",)
    assert anders.treden_bij(["meebeslissen"]) == ()
    zelf = ladder(("raadplegen", "meepraten"), ("adviseren", "meedenken"))
    assert zelf.treden_bij(["adviseren"]) == ("adviseren",)


def test_zonder_trede_op_deze_ladder_is_dat_onbekend() -> None:
    gemeente = kader({"ladder": {"treden": [{"id": "a", "naam": "b", "uitleg": "c"}], "werkvormen": []}}).gemeente
    toolbox = stel_samen(landelijke_werkvormen(), (), gemeente)
    assert {een.niveaus for een in toolbox.werkvormen} == {ONBEKEND}


@pytest.mark.parametrize(
    ("naam", "groepen"),
    [
        ("Jongeren van 14 tot 20 jaar", ["jongeren"]),
        ("ouders van kinderen met jeugdhulp", []),
        ("ouders die weinig Nederlands spreken", ["laaggeletterden", "migratieachtergrond"]),
        ("bewoners langs het kanaal", ["omwonenden"]),
        ("bewoners van het woonzorgcentrum", ["ouderen", "omwonenden"]),
        ("booteigenaren", []),
        ("inwoners", []),
    ],
)
def test_welke_groep_een_project_bedoelt(naam: str, groepen: list[str]) -> None:
    assert [*herken(naam)] == groepen


def test_onbekend_wordt_gezegd() -> None:
    leeg, vol = werkvorm(), werkvorm(**VOL)
    assert (weken_in_woorden(leeg), weken_in_woorden(vol)) == ("onbekend", "3 tot 6")
    assert weken_in_woorden(werkvorm(weken=["4", "4"])) == "4"
    assert (mensen_in_woorden(leeg), mensen_in_woorden(vol)) == ("onbekend", "10 tot 50")
    assert mensen_in_woorden(werkvorm(groep_tot="9")) == "onbekend tot 9"
    assert mensen_in_woorden(werkvorm(groep_van="9")) == "9 tot onbekend"
    assert mensen_in_woorden(werkvorm(groep_van="25", groep_tot="25")) == "25"
    assert kosten_in_woorden(leeg) == "onbekend"
    assert (reeks_in_woorden(None), reeks_in_woorden(ONBEKEND), reeks_in_woorden(())) == ("onbekend",) * 3
    assert mist_in_woorden(leeg) == mist_in_woorden(werkvorm(bereikt_niet="onbekend"))
    assert mist_in_woorden(leeg) == "Onbekend is wie zij niet bereikt."
    assert mist_in_woorden(werkvorm(bereikt_niet=[])) == "Er is geen groep genoemd die zij niet bereikt."
    assert geschat_in_woorden(werkvorm(geschat="onbekend")) == "Onbekend is welke feiten een inschatting zijn."
    assert geschat_in_woorden(leeg) == "Geen van de feiten is als inschatting gemerkt."
    assert te_weinig_bekend(()) is None
    assert te_weinig_bekend([gereedschap(), gereedschap()]) == (
        "Van 2 werkvormen is te weinig bekend om dat te zeggen: vorm, vorm."
    )

"""Why an answer is no, open or not asked, in the words that the reader sees."""

from typing import Any

import pytest

from participatie_cli.results.bevinding import Uitkomst, Uitkomstsoort
from participatie_cli.scoring.vraag import Blik
from participatie_cli.scoring.vragenlijst import vragenlijst
from participatie_cli.usecases.vragenboek import regelboek
from tests.gevallen import PEILDATUM, dossier, kader

VRAGEN = vragenlijst(regelboek(kader()))
KLAAR = [{"fase": "voorbereiding", "vanaf": "2023-10-01"}, {"fase": "afgerond", "vanaf": "2024-10-01"}]
NIET_BEGONNEN = {"lijn": "3", "gereed_op": None, "stappen": None}
METING = {"wat": "plannen", "indicator": "plannen met participatie", "datum": "2024-10-01", "waarde": "8", "n": "10"}
IN_ORDE = {
    code: Uitkomst(code, naam, Uitkomstsoort.VOLDOET)
    for code, naam in (
        ("VIS013", "aanspreekpunt-bekend"),  # a coach was promised when this project began
        ("LER002", "les-met-eigenaar-en-datum"),
        ("TRM001", "les-opgevolgd-op-tijd"),
    )
}
NOG_NIET_OPGEVOLGD = {"les": "Begin eerder.", "datum": "2024-09-15", "opvolgen_voor": "2025-06-30"}
ZONDER_DATUM = {"les": "Begin eerder.", "datum": "onbekend"}
JONGE_CYCLUS = {"eerste": "2024-09-30"}


def _reden(criterium: str, soort: str, verschil: dict[str, Any], drempel: int = 0) -> str | None:
    bestand = kader(verschil).gemeente if soort == "kader" else dossier(soort, verschil)
    assert bestand is not None
    return VRAGEN[criterium].beantwoord(Blik(bestand, PEILDATUM, IN_ORDE, drempel=drempel)).reden


@pytest.mark.parametrize(
    ("criterium", "verschil", "reden"),
    [
        ("coach-betrokken", {}, None),
        ("coach-betrokken", {"aanpak": {"coach_betrokken": "nee"}}, "de coach dacht niet mee"),
        ("coach-betrokken", {"aanpak": {"coach_betrokken": "onbekend"}}, "dit is niet vastgelegd"),
        ("coach-betrokken", {"afweging": {"participatie": "nee"}}, "er komt geen participatie"),
        ("werkvorm-uit-toolbox", {}, "bij geen activiteit is een methode vastgelegd"),
        ("werkvorm-uit-toolbox", {"activiteiten": []}, "er is nog geen activiteit geweest"),
        ("werkvorm-uit-toolbox", {"activiteiten": "onbekend"}, "onbekend is of er al een activiteit was"),
        ("initiatieven-geholpen-deel", {}, "de gemeente nam het initiatief"),
        ("initiatieven-geholpen-deel", {"initiatiefnemer": "onbekend"}, "onbekend is wie het initiatief nam"),
        ("ervaring-vastgelegd", {"resultaten": None, "evaluatie": None, "lessen": []}, "dit is niet vastgelegd"),
        ("deelnemers-gaven-cijfer", {}, "het project is nog niet klaar"),
        ("deelnemers-gaven-cijfer", {"fasen": "onbekend"}, "onbekend is of het project al klaar is"),
        (
            "deelnemers-gaven-cijfer",
            {"fasen": KLAAR, "evaluatie": None},
            "de cijfers van deelnemers zijn niet compleet",
        ),
        ("deelnemers-gaven-cijfer", {"fasen": KLAAR}, None),
        ("les-gedeeld", {}, "niet is vastgelegd of een les is gedeeld"),
        ("les-gedeeld", {"lessen": []}, "er is nog geen les met een datum"),
        ("projecten-gevolgd", {"gevolgd": "nee"}, "de gemeente volgt dit project niet"),
        ("aanpak-bekendgemaakt", {"aanpak": {"gepubliceerd_op": "2025"}}, "onbekend is of de aanpak al openbaar was"),
        (
            "ervaring-vastgelegd",
            {"resultaten": None, "evaluatie": None, "lessen": [ZONDER_DATUM]},
            "onbekend is van welke datum dit is",
        ),
        ("les-met-eigenaar", {"lessen": []}, "er is nog niets om het aan te zien"),
        (
            "les-op-tijd-opgevolgd",
            {"lessen": [NOG_NIET_OPGEVOLGD]},
            "er is nog geen les opgevolgd en er hoeft nog geen les te zijn opgevolgd",
        ),
        ("landelijke-regels", {}, "geen regel gaat hierover"),
        ("uitdaagverzoeken-volgens-regels", {}, "het project is geen uitdaagverzoek"),
    ],
)
def test_reden_bij_een_project(criterium: str, verschil: dict[str, Any], reden: str | None) -> None:
    assert _reden(criterium, "project", verschil) == reden


@pytest.mark.parametrize(
    ("criterium", "verschil", "reden"),
    [
        ("ondersteuning-begonnen", {"lijn": "3"}, None),
        ("ondersteuning-begonnen", {"lijn": "1"}, "de actie hoort bij een andere lijn"),
        ("ondersteuning-begonnen", NIET_BEGONNEN | {"gestart_op": "2025-01-02"}, "de actie begint later"),
        ("ondersteuning-begonnen", NIET_BEGONNEN | {"gestart_op": None}, "onbekend is of de actie al is begonnen"),
        ("toolbox-beschikbaar", {"lijn": "3"}, "het is een andere actie"),
        ("plannen-met-participatie", {"lijn": "1"}, "de actie hoort bij een andere lijn"),
        ("plannen-met-participatie", {"lijn": "3", "metingen": []}, "hier is “plannen met participatie” niet gemeten"),
        (
            "plannen-met-participatie",
            {"lijn": "3", "metingen": "onbekend"},
            "onbekend is of “plannen met participatie” is gemeten",
        ),
        (
            "plannen-met-participatie",
            {"lijn": "3", "metingen": [METING | {"datum": "onbekend"}]},
            "onbekend is wanneer “plannen met participatie” is gemeten",
        ),
        (
            "plannen-met-participatie",
            {"lijn": "3", "metingen": [METING | {"n": "onbekend"}]},
            "de meting van “plannen met participatie” is niet compleet",
        ),
        (
            "plannen-met-participatie",
            {"lijn": "3", "metingen": [METING]},
            "de meting van “plannen met participatie” haalt de drempel niet",
        ),
        ("plannen-met-participatie", {"lijn": "3", "metingen": [METING | {"waarde": "9"}]}, None),
    ],
)
def test_reden_bij_een_actie(criterium: str, verschil: dict[str, Any], reden: str | None) -> None:
    assert _reden(criterium, "maatregel", verschil, drempel=90) == reden


@pytest.mark.parametrize(
    ("verschenen", "reden"),
    [
        ([{"nr": "1", "datum": "2024-10-30"}], None),
        ([{"nr": "1", "datum": "2024-10-31"}], "een tussenrapportage was er niet op tijd"),
        ([{"nr": "1", "datum": "onbekend"}], "een tussenrapportage heeft een onbekende datum"),
    ],
)
def test_reden_bij_de_rapportages(verschenen: Any, reden: str | None) -> None:
    verschil = {"rapportage": JONGE_CYCLUS | {"verschenen": verschenen}}
    assert _reden("rapportages-op-tijd", "kader", verschil, drempel=30) == reden


def test_reden_als_niemand_weet_wanneer_er_een_rapportage_is() -> None:
    verschil = {"rapportage": {"eerste": None, "elke_maanden": None, "datums": "onbekend", "verschenen": []}}
    reden = "niet is vastgelegd wanneer er een rapportage is"
    assert _reden("rapportages-op-tijd", "kader", verschil, drempel=30) == reden


def test_reden_zonder_rapportages_en_zonder_metingen() -> None:
    pas_later = {"rapportage": {"eerste": "2025-01-01", "verschenen": []}}
    geen_nodig = "er hoefde het laatste jaar geen tussenrapportage te zijn"
    assert _reden("rapportages-op-tijd", "kader", pas_later, drempel=30) == geen_nodig
    assert _reden("effect-gemeten", "kader", {}, drempel=2) == "geen doel is vaak genoeg gemeten"

"""Where a file stands as of a date, in words."""

from datetime import date
from typing import Any

import pytest

from participatie_cli.model.stand import Woordkeus, staat
from participatie_cli.model.tijdlijn import momenten
from tests.gevallen import dossier


def van(soort: str, verschil: dict[str, Any], peildatum: date = date(2025, 1, 1)) -> dict[str, str]:
    return dict(staat(dossier(soort, verschil), peildatum))


@pytest.mark.parametrize(
    ("verschil", "niveau"),
    [
        ({}, "coproduceren"),
        ({"afweging": {"inschatting": "ja"}}, "coproduceren, achteraf geschat"),
        ({"afweging": {"niveau": None}}, "niet vastgelegd"),
        ({"afweging": {"niveau": "onbekend"}}, "onbekend"),
        ({"afweging": "onbekend"}, "onbekend"),
        ({"afweging": None}, "niet vastgelegd"),
    ],
)
def test_niveau(verschil: dict[str, Any], niveau: str) -> None:
    assert van("project", verschil)["Niveau"] == niveau


@pytest.mark.parametrize(
    ("fasen", "fase"),
    [
        (None, "niet vastgelegd"),
        ("onbekend", "onbekend"),
        ([{"fase": "uitvoering", "vanaf": "2026"}], "nog niet begonnen"),
        ([{"fase": "uitvoering", "vanaf": "2025"}], "onbekend"),
        ([{"fase": "uitvoering", "vanaf": "2024"}], "uitvoering, sinds 2024"),
        ([{"fase": "afgerond", "vanaf": "onbekend"}], "afgerond, dag onbekend"),
        ([{"fase": "voorbereiding", "vanaf": "2024"}, {"fase": "uitvoering", "vanaf": "onbekend"}], "onbekend"),
    ],
)
def test_fase(fasen: Any, fase: str) -> None:
    assert van("project", {"fasen": fasen})["Fase"] == fase


def test_onbekend_instrument() -> None:
    assert van("project", {"instrumenten": "onbekend"})["Instrument"] == "onbekend"


@pytest.mark.parametrize(
    ("wie", "woorden"),
    [
        ("onbekend", "onbekend"),
        ({"soort": "inwoners", "contact": "coach"}, "inwoners; aanspreekpunt: coach"),
        ({"soort": "organisatie", "naam": "Dorpsraad"}, "organisatie (Dorpsraad)"),
    ],
)
def test_wie_het_initiatief_nam(wie: Any, woorden: str) -> None:
    assert van("project", {"initiatiefnemer": wie})["Initiatief"] == f"{woorden}; inwonersparticipatie"


@pytest.mark.parametrize(
    ("gebied", "plek"),
    [
        ({"plek": "het plein", "wijken": ["Centrum", "Oost"]}, "het plein, Centrum, Oost"),
        ({"plek": "onbekend", "wijken": "onbekend"}, None),
        ("onbekend", "onbekend"),
        (None, None),
    ],
)
def test_plek(gebied: Any, plek: str | None) -> None:
    assert van("project", {"gebied": gebied}).get("Plek") == plek


def test_wat_niemand_opschreef_kost_geen_regel() -> None:
    kaal = {"aanpak": None, "afweging": None, "gebied": None, "partijen": None}
    assert list(van("project", kaal)) == ["Fase", "Niveau", "Initiatief", "Instrument"]


@pytest.mark.parametrize(
    ("verschil", "stand"),
    [
        ({}, "klaar op 10 december 2024"),
        ({"gereed_op": None}, "loopt sinds 1 januari 2024"),
        ({"gereed_op": "2025-02"}, "loopt sinds 1 januari 2024"),
        ({"gereed_op": None, "gestart_op": "2026-01"}, "begint januari 2026"),
        ({"gereed_op": None, "gestart_op": None}, None),
    ],
)
def test_een_actie(verschil: dict[str, Any], stand: str | None) -> None:
    dagen = {"gestart_op": "2024-01-01", "gereed_op": "2024-12-10"}
    regels = van("maatregel", {"trekker": "coach", **dagen, **verschil})
    assert (regels.get("Stand"), regels["Trekker"], regels["Ontwikkellijn"]) == (stand, "coach", "1")


def test_een_actie_van_een_onbekende_lijn() -> None:
    assert van("maatregel", {"lijn": "onbekend"})["Ontwikkellijn"] == "onbekend"


def test_een_experiment_zegt_wat_men_verwachtte_en_wat_eruit_kwam() -> None:
    alles = {"hypothese": "Zij komen.", "succescriterium": "De helft.", "uitkomst": "Zes op tien.", "tot": "2024-05-01"}
    besloten = {"besluit": "opschalen", "besluit_op": "2024-06-01"}
    na = van("experiment", alles | besloten)
    assert (na["Verwachting"], na["Geslaagd als"]) == ("Zij komen.", "De helft.")
    assert (na["Uitkomst"], na["Besluit"]) == ("Zes op tien.", "opschalen")
    ervoor = van("experiment", alles | besloten, date(2024, 4, 30))
    assert "Uitkomst" not in ervoor
    assert ervoor["Besluit"] == "nog niet genomen of niet vastgelegd"


@pytest.mark.parametrize(
    ("verschil", "stand"),
    [
        ({"besluit_op": "2024-12-01", "uitkomst": "afgewezen"}, "afgewezen op 1 december 2024"),
        ({"besluit_op": "2024-12", "uitkomst": None}, "besloten in december 2024"),
        ({"besluit_op": "2025-12-01", "uitkomst": "afgewezen"}, "nog geen besluit"),
        ({"besluit_op": None}, "nog geen besluit"),
        ({"besluit_op": "onbekend", "uitkomst": "afgewezen"}, "afgewezen; de dag is onbekend"),
        ({"besluit_op": "onbekend", "uitkomst": None}, "onbekend"),
    ],
)
def test_een_verzoek(verschil: dict[str, Any], stand: str) -> None:
    regels = van("uitdaagverzoek", {"bevoegd_orgaan": "college", "taak": "groenbeheer"} | verschil)
    assert (regels["Stand"], regels["Beslist"], regels["Taak"]) == (stand, "het college", "groenbeheer")


def test_een_verzoek_waarvan_niemand_weet_wie_beslist() -> None:
    assert van("uitdaagverzoek", {"bevoegd_orgaan": "onbekend"})["Beslist"] == "onbekend"


def test_een_werkvorm() -> None:
    regels = list(staat(dossier("werkvorm", {"valkuilen": ["Te laat.", "Te vol."], "niveaus": ["a", "b"]}), date.max))
    assert [waarde for kop, waarde in regels if kop == "Let op"] == ["Te laat.", "Te vol."]
    assert ("Past bij", "a en b") in regels
    onbekend = dict(staat(dossier("werkvorm", {"niveaus": "onbekend"}), date.max))
    assert onbekend["Past bij"] == "onbekend"


def test_met_de_woorden_van_de_gemeente() -> None:
    woorden = Woordkeus(treden={"a": "weten", "coproduceren": "coproduceren"}, lijnen={1: "Bewust"}, niveaus=("a",))
    assert dict(staat(dossier("werkvorm"), date.max, woorden))["Past bij"] == "weten (a)"
    assert dict(staat(dossier("project"), date.max, woorden))["Niveau"] == "coproduceren"
    assert dict(staat(dossier("maatregel"), date.max, woorden))["Ontwikkellijn"] == "1, Bewust"


def test_wat_intern_is_staat_erbij() -> None:
    assert van("project", {"intern": "De plek is nog niet gekozen."})["Intern"] == "De plek is nog niet gekozen."
    besluit = {"datum": "2024-03-01", "door": "raad", "besluit": "Ja.", "intern": "Nog niet rond."}
    gevonden = [een.wat for een in momenten(dossier("project", {"besluiten": [besluit]})) if een.pad[0] == "besluiten"]
    assert gevonden == ["Besluit van de raad: Ja. [intern: Nog niet rond.]"]

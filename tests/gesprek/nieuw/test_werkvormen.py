"""Two methods that fit, with the reason; none is better than another."""

from typing import Any

from participatie_cli.gesprek.nieuw.werkvormen import Werkvormpaar, twee_werkvormen
from participatie_cli.model.toolbox import Werkvorm
from tests.gesprek.nieuw.proef import uitgangspunt


def werkvorm(naam: str, **anders: Any) -> Werkvorm:
    vast = {
        "id": naam.lower().replace(" ", "-"),
        "titel": naam,
        "samenvatting": "Zo werkt het.",
        "niveaus": ["raadplegen"],
    }
    return Werkvorm.model_validate(vast | anders)


AVOND = werkvorm("Bijeenkomst", groep="20 tot 1.200 mensen", voor_wie="wie graag komt")
KLEIN = werkvorm("Werkgroep", groep="8 mensen")
JEUGD = werkvorm("Jongerenpanel", voor_wie="scholen")
DEUR = werkvorm("Aanbellen", samenvatting="Een gesprek aan de deur.", voor_wie="mensen die niet komen")
BUS = werkvorm("Bus", samenvatting="De bus staat waar mensen al zijn.", voor_wie="onbekend")
HOGER = werkvorm("Stemming", niveaus=["meebeslissen"], groep="1000 mensen")


def paar(*toolbox: Werkvorm, gemist: tuple[str, ...] = ()) -> Werkvormpaar:
    return twee_werkvormen(toolbox, uitgangspunt().gemeente, "raadplegen", gemist)


def gekozen(gevonden: Werkvormpaar) -> list[tuple[str, str] | None]:
    return [een and (een.werkvorm.titel, een.reden) for een in (gevonden.breed, gevonden.gericht)]


def test_een_brede_en_een_voor_wie_anders_wordt_gemist() -> None:
    gevonden = paar(KLEIN, DEUR, AVOND, HOGER, JEUGD, gemist=("ouderen", "jongeren op het plein"))
    assert gekozen(gevonden) == [
        ("Bijeenkomst", "voor veel mensen (20 tot 1.200 mensen)"),
        ("Jongerenpanel", "past bij jongeren op het plein"),
    ]
    assert gevonden.ook == ("Aanbellen", "Werkgroep")


def test_zonder_passende_groep_een_die_mensen_opzoekt() -> None:
    assert gekozen(paar(DEUR, KLEIN, gemist=("mensen in flats",))) == [
        None,
        ("Aanbellen", "voor mensen die niet komen"),
    ]
    assert gekozen(paar(BUS)) == [None, ("Bus", "gaat naar mensen toe")]


def test_een_plek_is_geen_groep() -> None:
    plein = werkvorm("Pleinfeest", voor_wie="straten en pleinen")
    assert gekozen(paar(plein, gemist=("jongeren op het plein",))) == [None, None]


def test_een_lege_toolbox_zegt_dat() -> None:
    assert gekozen(paar(HOGER)) == [None, None]
    assert paar().ook == ()


def test_de_gemeente_kiest_zelf_bij_welke_treden() -> None:
    """Her kader.yaml puts the inloopavond at informing too, whatever its own file says."""
    avond = werkvorm("Inloopavond", groep="200 mensen", niveaus=["meebeslissen"])
    gevonden = twee_werkvormen([avond], uitgangspunt().gemeente, "informeren", ())
    assert gevonden.breed is not None

"""What lies ahead of a file: planned, due or open, and unknown is never done."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from participatie_cli.model.dossier import MAPPEN, Dossier
from participatie_cli.model.tijdlijn import momenten
from participatie_cli.model.vooruitblik import Vooruitpunt, vooruitblik
from participatie_cli.values.datum import Datum, telt
from participatie_cli.values.doorloop import op_pad
from participatie_cli.values.veld import Feit
from tests.gevallen import dossier
from tests.strategieen import dossiers

AFSPRAKEN: dict[str, Any] = {
    "lessen": None,
    "voorgelegd_aan_raad": [
        {"vraag": "Mag het?", "datum": "2024-03-01", "antwoord": "Ja.", "beantwoord_op": "2024-05-01"}
    ],
    "vragen_uit_de_raad": [
        {"vraag": "Hoe kan dit?", "soort": "technisch", "datum": "2024-03-01", "antwoord": "onbekend"},
        {"vraag": "Komt later.", "soort": "motie", "datum": "2024-12-01"},
    ],
    "toezeggingen": [
        {"wat": "Een brief.", "door": "college", "aan": "raad", "datum": "2024-03-01", "gereed_voor": "2024-06-01"},
        {"wat": "Een bord.", "door": "onbekend", "aan": "raad", "datum": "2024-03-01", "nagekomen": "onbekend"},
        {"wat": "Klaar.", "door": "college", "aan": "raad", "datum": "2024-03-01", "nagekomen": "nee"},
        {"wat": "Komt later.", "door": "college", "aan": "raad", "datum": "2024-12-01"},
    ],
}
BESLUIT: dict[str, Any] = {"datum": "2024-03-01", "door": "raad", "besluit": "Ja."}
NU = date(2024, 4, 30)
GEDAAN = ("gereed_op", "opgevolgd_op", "geevalueerd_op", "voldaan_op", "afgedaan_op", "nagekomen")
"""Fields that say that something with a term is done."""


def open_(verschil: dict[str, Any], peildatum: date = NU, soort: str = "project") -> list[Vooruitpunt]:
    """What stands open, without what is planned in the correct file."""
    gelijk = set(vooruitblik(dossier(soort, {"lessen": None}), peildatum))
    return [een for een in vooruitblik(dossier(soort, {"lessen": None} | verschil), peildatum) if een not in gelijk]


@pytest.mark.parametrize("soort", ["project", "maatregel"])
def test_wat_met_de_raad_openstaat(soort: str) -> None:
    punten = [(een.wat, een.wie, een.datum, een.twijfel) for een in open_(AFSPRAKEN, soort=soort)]
    assert [een for een in punten if "later" not in een[0]] == [
        ("Antwoord op de vraag aan de raad: Mag het?", "de raad", Datum.lees("2024-05-01"), None),
        ("Toezegging aan de raad waarmaken: Een brief.", "het college", Datum.lees("2024-06-01"), None),
        (
            "Antwoord op een technische vraag uit de raad: Hoe kan dit?",
            "het college",
            None,
            "onbekend is of er een antwoord is",
        ),
        ("Toezegging aan de raad waarmaken: Een bord.", None, None, "onbekend is of zij is nagekomen"),
    ]


def test_een_voorwaarde_is_open_tot_eraan_is_voldaan() -> None:
    voorwaarden = [{"wat": "Er is geld.", "voldaan_op": "2024-05-01"}, {"wat": "Er is plek.", "voldaan_op": "onbekend"}]
    verschil = {"besluiten": [BESLUIT | {"voorwaarden": voorwaarden}]}
    geld, plek = "Voldoen aan deze voorwaarde: Er is geld.", "Voldoen aan deze voorwaarde: Er is plek."
    assert [een.wat for een in open_(verschil, date(2024, 2, 29)) if "voorwaarde: " in een.wat] == []
    assert [(een.wat, een.twijfel) for een in open_(verschil)] == [
        (geld, None),
        (plek, "onbekend is of eraan is voldaan"),
    ]
    assert [een.wat for een in open_(verschil, date(2024, 5, 1))] == [plek]


def test_bij_een_open_voorwaarde_staat_wat_een_andere_bron_zegt() -> None:
    voorwaarde = {"wat": "Er zijn 48 huizen.", "weersproken": [{"bron": "krant", "zegt": "Het zijn er 50."}]}
    (punt,) = open_({"besluiten": [BESLUIT | {"voorwaarden": [voorwaarde]}]})
    assert punt.wat.endswith("Er zijn 48 huizen. (een andere bron zegt: Het zijn er 50.)")


def test_wat_op_een_dag_eindigt() -> None:
    einddatums = [{"wat": "de huur", "datum": "onbekend"}, {"wat": "de vergunning", "datum": "2030-01-01"}]
    punten = [(str(een.datum), een.wat, een.twijfel) for een in open_({"einddatums": einddatums})]
    assert punten == [
        ("2030-01-01", "Laatste dag van de vergunning.", None),
        ("None", "Laatste dag van de huur.", "onbekend is wanneer"),
    ]


@pytest.mark.parametrize(
    ("peildatum", "datum"), [(date(2024, 2, 29), None), (NU, "2024-06-30"), (date(2024, 7, 1), None)]
)
def test_een_afwijking_eindigt_vanzelf(peildatum: date, datum: str | None) -> None:
    afwijking = {"regel": "x", "reden": "Zo.", "besloten_door": "college", "besloten_op": "2024-03-01"}
    punten = open_({"afwijkingen": [afwijking | {"geldig_tot": "2024-06-30"}]}, peildatum)
    eindes = [een for een in punten if een.wat == "Laatste dag van de afwijking van regel x."]
    assert [(str(een.datum), een.uiterlijk) for een in eindes if een.pad == ("afwijkingen", 0)] == (
        [(datum, False)] if datum else []
    )


def test_een_les_is_open_tot_zij_is_opgevolgd() -> None:
    les = {"les": "Ga vroeg.", "datum": "2024-03-01", "eigenaar": "coach", "opvolgen_voor": "2024-04-01"}
    (punt,) = open_({"lessen": [les]})
    assert (punt.wat, punt.wie, punt.uiterlijk) == ("Les opvolgen: Ga vroeg.", "coach", True)
    assert (punt.voorbij_op(date(2024, 4, 1)), punt.voorbij_op(date(2024, 4, 2))) == (False, True)
    assert open_({"lessen": [les | {"opgevolgd_op": "2024-04-30"}]}) == []
    (vaag,) = open_({"lessen": [les | {"opgevolgd_op": "2024"}]})
    assert vaag.wat == punt.wat
    (zonder,) = open_({"lessen": [{"les": "Vraag door.", "opvolgen_voor": "onbekend"}]}, soort="experiment")
    assert (zonder.datum, zonder.voorbij_op(NU)) == (None, False)


def test_een_plan_is_open_tot_het_klaar_is() -> None:
    plan = {"wat": "Langsgaan.", "vastgelegd_op": "2024-03-01", "gereed_voor": "2024-06-01", "trekker": "coach"}
    (punt,) = open_({"voornemens": [plan | {"gereed_op": "onbekend"}]})
    assert (punt.wat, punt.wie, punt.twijfel) == ("Plan: Langsgaan.", "coach", "onbekend is of dit klaar is")
    assert open_({"voornemens": [plan | {"gereed_op": "2024-04-01"}]}) == []


def test_inbreng_in_behandeling_staat_open() -> None:
    inbreng = {"onderwerp": "bomen", "wat": "Meer.", "status": "in behandeling", "intern": "Nog geheim."}
    (punt,) = open_({"inbreng": [inbreng]})
    assert punt.wat == "Beslissen over inbreng: bomen. [intern: Nog geheim.]"
    assert [een.pad for een in open_({"inbreng": [inbreng | {"datum": "2024-05-01"}]}) if een.datum is None] == []


@pytest.mark.parametrize("in_project", [True, False])
def test_afspraken_over_een_taak_worden_geevalueerd(in_project: bool) -> None:
    verzoek = {"ontvangen_op": "2024-03-01", "evalueren_voor": "2025-03-01"}
    als_instrument = {"instrumenten": [{"soort": "uitdaagverzoek"} | verzoek]}
    punten = open_(als_instrument) if in_project else vooruitblik(dossier("uitdaagverzoek", verzoek), NU)
    evaluaties = [een for een in punten if een.wat == "De afspraken over de taak evalueren."]
    assert [(str(een.datum), een.uiterlijk) for een in evaluaties] == [("2025-03-01", True)]


def test_een_actie_moet_klaar_zijn_op_een_dag() -> None:
    actie = {"gestart_op": "2024-01-01", "gereed_voor": "2024-06-01", "gereed_op": None, "trekker": "coach"}
    punten = [een for een in vooruitblik(dossier("maatregel", actie), NU) if een.pad == ()]
    assert [(een.wat, een.wie) for een in punten] == [("De actie moet klaar zijn.", "coach")]
    zonder = vooruitblik(dossier("maatregel", actie | {"gereed_voor": None}), NU)
    assert [een for een in zonder if een.pad == ()] == []


def test_wat_intern_is_staat_erbij() -> None:
    reden = {"intern": "Nog niet rond."}
    verschil = {
        "toezeggingen": [{"wat": "Een brief.", "door": "college", "aan": "raad", "datum": "2024-03-01"} | reden],
        "besluiten": [BESLUIT | {"voorwaarden": [{"wat": "Er is geld."}, {"wat": "Er is plek."} | reden]} | reden],
    }
    wat = [een.wat for een in open_(verschil)]
    assert len(wat) == 3
    assert [een.count("[intern: Nog niet rond.]") for een in wat] == [1, 1, 1]


@pytest.mark.langzaam
@pytest.mark.parametrize("soort", MAPPEN.values())
@given(st.data(), st.dates(date(2000, 1, 1), date(2031, 1, 1)))
def test_geen_termijn_die_nog_komt_raakt_zoek(soort: type[Dossier], data: st.DataObject, peildatum: date) -> None:
    """What must be done by a later day is there, unless what it is about came later or is surely done."""
    een = data.draw(dossiers(soort))
    gevonden = {(str(punt.datum), punt.pad) for punt in vooruitblik(een, peildatum)}
    for moment in momenten(een):
        om_heen = [feit for lengte in range(1, 4) if isinstance(feit := op_pad(een, moment.pad[:-lengte]), Feit)]
        begin = [*(feit.dag for feit in om_heen), getattr(om_heen[0], "gestart_op", None)]
        later = any(isinstance(dag, Datum) and not telt(dag, peildatum) for dag in begin)
        klaar = any(getattr(om_heen[0], naam, None) is not None for naam in GEDAAN)
        if moment.is_termijn and moment.datum.vroegst > peildatum and not (later or klaar):
            assert (str(moment.datum), moment.pad[:-1]) in gevonden

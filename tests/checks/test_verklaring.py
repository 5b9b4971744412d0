"""An explanation counts as far as the norms leave room: never for binding law, else by ground and by body."""

from datetime import date
from typing import Any

import pytest

from participatie_cli.checks.controle import controleer_dossier
from participatie_cli.kader.afwijkruimte import Afwijkmogelijkheid
from participatie_cli.kader.bepaling import Laag
from participatie_cli.kader.kader import Kader
from participatie_cli.results.bevinding import Bevinding, Uitkomst, Uitkomstsoort
from participatie_cli.rules.catalog import regelbladen
from tests.gevallen import _eigen_regelingen, dossier, kader

KORT = {"instrumenten": [{"terinzageleggingen": [{"eind": "2024-04-16"}]}]}
VROEG = {"instrumenten": [{"bekendgemaakt_op": "2024-07-03"}]}
VERGUNNING = {
    "instrumenten": [
        {
            "soort": "omgevingsvergunning",
            "procedure": "uitgebreid",
            "aanvraag": {"datum": "2024-02-01"},
            "terinzageleggingen": [{"eind": "2024-04-16"}],
        }
    ]
}
GROND_VERGUNNING = "artikel 16.68 Omgevingswet"
GROND_VROEG = "artikel 16.77b lid 1 onder c Omgevingswet"


def getoetst(
    code: str, verschil: dict[str, Any], omgeving: Kader | None = None, **anders: str
) -> tuple[Uitkomst, tuple[Bevinding, ...]]:
    afwijking = {
        "regel": code,
        "reden": "Er was haast.",
        "besloten_door": "college",
        "besloten_op": "2024-03-01",
        "geldig_tot": "2025-12-31",
    } | anders
    project = dossier("project", verschil | {"afwijkingen": [afwijking]})
    uitslag = controleer_dossier(project, "projecten/groene-as.yaml", omgeving or kader(), date(2025, 1, 1))
    (uitkomst,) = (een for een in uitslag.uitkomsten if een.code == code)
    return uitkomst, tuple(een for een in uitslag.bevindingen if een.code == code or een.code.startswith("AFW"))


def over_afwijking(bevindingen: tuple[Bevinding, ...]) -> list[tuple[str, tuple[str | int, ...], str]]:
    return [(een.code, een.pad, een.melding) for een in bevindingen if een.code.startswith("AFW")]


@pytest.mark.parametrize(
    ("code", "verschil", "waarom"),
    [
        (
            "AWB001",
            KORT,
            "Van artikel 3:16 lid 1 en 2 Awb kan alleen worden afgeweken op grond van artikel 16.68 Omgevingswet "
            "(bij: omgevingsvergunning). Hier staat geen grond.",
        ),
        (
            "OMW016",
            VROEG,
            "Van artikel 16.77b lid 1 Omgevingswet kan alleen worden afgeweken op grond van artikel 16.77b lid 1 onder "
            "a Omgevingswet of artikel 16.77b lid 1 onder b Omgevingswet of artikel 16.77b lid 1 onder c Omgevingswet. "
            "Hier staat geen grond.",
        ),
    ],
)
def test_zonder_grond_blijft_staan_wat_de_wet_vraagt(code: str, verschil: dict[str, Any], waarom: str) -> None:
    uitkomst, bevindingen = getoetst(code, verschil)
    assert uitkomst.soort is Uitkomstsoort.VOLDOET_NIET
    assert over_afwijking(bevindingen) == [("AFW005", ("afwijkingen", 0, "op_grond_van"), waarom)]
    (eigen,) = (een for een in bevindingen if een.code == code)
    assert eigen.toelichting == (
        "Er was haast (besloten door college op 1 maart 2024, geldig tot en met 31 december 2025). Dit telt niet: "
        f"{waarom[0].lower()}{waarom[1:]}"
    )


def test_van_het_omgevingsbesluit_kan_nooit_worden_afgeweken() -> None:
    verschil = {"instrumenten": [{"motivering": {"resultaten": "nee"}}]}
    uitkomst, bevindingen = getoetst("OMW005", verschil, op_grond_van="artikel 6:22 Awb")
    assert uitkomst.soort is Uitkomstsoort.VOLDOET_NIET
    waarom = "Van artikel 10.2 lid 2 Omgevingsbesluit kan een gemeente niet afwijken."
    assert over_afwijking(bevindingen) == [("AFW005", ("afwijkingen", 0, "regel"), waarom)]


@pytest.mark.parametrize("grond", [GROND_VROEG, GROND_VROEG.upper()])
def test_op_een_grond_die_de_wet_noemt_mag_het(grond: str) -> None:
    uitkomst, bevindingen = getoetst("OMW016", VROEG, op_grond_van=grond)
    assert (uitkomst.soort, bevindingen) == (Uitkomstsoort.AFWIJKING, ())


def test_een_andere_grond_telt_niet() -> None:
    uitkomst, bevindingen = getoetst("OMW016", VROEG, op_grond_van="artikel 6:22 Awb")
    assert uitkomst.soort is Uitkomstsoort.VOLDOET_NIET
    assert over_afwijking(bevindingen)[0][2].endswith("Hier staat: artikel 6:22 Awb.")


@pytest.mark.parametrize(
    ("verschil", "soort"),
    [(VERGUNNING, Uitkomstsoort.AFWIJKING), (KORT, Uitkomstsoort.VOLDOET_NIET)],
    ids=["vergunning", "plan"],
)
def test_een_grond_geldt_alleen_bij_haar_instrument(verschil: dict[str, Any], soort: Uitkomstsoort) -> None:
    assert getoetst("AWB001", verschil, op_grond_van=GROND_VERGUNNING)[0].soort is soort


def _verordening(ruimte: dict[str, Any] | None) -> Kader:
    zonder = [{naam: deel for naam, deel in een.items() if naam != "afwijken"} for een in _eigen_regelingen()]
    erbij = {"afwijken": ruimte} if ruimte else {}
    return kader({"regelingen": [een | erbij if een["laag"] == "verordening" else een for een in zonder]})


ZONDER_FASE = {"fasen": [{"fase": "voorbereiding", "vanaf": "2024-07-23"}], "afweging": {"fasen": []}}


@pytest.mark.parametrize(
    ("ruimte", "soort"),
    [
        ({"mag": "kan"}, Uitkomstsoort.AFWIJKING),
        ({"mag": "kan", "door": ["college", "raad"]}, Uitkomstsoort.AFWIJKING),
        ({"mag": "kan", "door": "onbekend"}, Uitkomstsoort.AFWIJKING),
        ({"mag": "kan", "door": ["raad"]}, Uitkomstsoort.VOLDOET_NIET),
        ({"mag": "nooit"}, Uitkomstsoort.VOLDOET_NIET),
        ({"mag": "onbekend"}, Uitkomstsoort.NIET_TE_BEOORDELEN),
        (None, Uitkomstsoort.NIET_TE_BEOORDELEN),
    ],
    ids=["kan", "het orgaan", "orgaan onbekend", "een ander orgaan", "nooit", "onbekend", "niet vastgelegd"],
)
def test_bij_een_verordening_telt_wat_zij_zegt(ruimte: dict[str, Any] | None, soort: Uitkomstsoort) -> None:
    uitkomst, _ = getoetst("VER012", ZONDER_FASE, _verordening(ruimte), besloten_op="2024-08-01")
    assert uitkomst.soort is soort
    if soort is Uitkomstsoort.NIET_TE_BEOORDELEN:
        assert uitkomst.pad == ("afwijkingen", 0)
        assert str(uitkomst.reden).startswith("onbekend is of kan worden afgeweken van ")


def test_een_besluit_van_een_ander_orgaan_is_een_bevinding() -> None:
    _, bevindingen = getoetst("VER012", ZONDER_FASE, _verordening({"mag": "kan", "door": ["raad"]}))
    ((code, pad, melding),) = over_afwijking(bevindingen)
    assert (code, pad) == ("AFW006", ("afwijkingen", 0, "besloten_door"))
    assert melding.endswith("beslist: raad. Hier staat: college.")


def test_geen_norm_van_de_wet_laat_zich_zonder_grond_weg_leggen() -> None:
    """For every law that a rule is over: only with an article that the data names."""
    over_wet = [
        norm
        for blad in regelbladen()
        for sleutel in blad.regel.grondslag
        for norm in kader().versies(sleutel)
        if norm.laag is Laag.WET
    ]
    assert len(over_wet) > 100
    for norm in over_wet:
        ruimte = norm.afwijkruimte
        assert ruimte.mag in (Afwijkmogelijkheid.NOOIT, Afwijkmogelijkheid.OP_GROND), norm.sleutel
        assert (ruimte.mag is Afwijkmogelijkheid.OP_GROND) == bool(ruimte.op_grond_van), norm.sleutel

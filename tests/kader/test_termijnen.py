"""A term of the municipality has a unit, and a moment and a kind of request decide which of several counts."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from participatie_cli.kader.duur import Duur, Eenheid, weken
from participatie_cli.kader.termijnen import GEEN, Beginpunt, Geen, Termijn, Termijnen, Verzoektermijn, termijn_op
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import ONBEKEND, Onbekend

AMSTERDAM = (
    Verzoektermijn.model_validate({"duur": "26 weken", "soort_verzoek": "gewoon"}),
    Verzoektermijn.model_validate({"duur": "52 weken", "soort_verzoek": "ingewikkeld"}),
)
"""Two terms for one subject, as in the ordinance of Amsterdam (read in another source)."""


@pytest.mark.parametrize(
    ("geschreven", "gelezen"),
    [
        ("6 weken", weken(6)),
        ("1 week", weken(1)),
        ("10 dagen", Duur(10, Eenheid.DAGEN)),
        ("1 dag", Duur(1, Eenheid.DAGEN)),
        ("3 maanden", Duur(3, Eenheid.MAANDEN)),
        ("1 jaar", Duur(1, Eenheid.JAREN)),
        (weken(6), weken(6)),
        ("geen", GEEN),
        (GEEN, GEEN),
        ("onbekend", ONBEKEND),
    ],
)
def test_een_termijn_heeft_een_eenheid(geschreven: Any, gelezen: Duur | Geen | Onbekend) -> None:
    assert Termijn.model_validate({"duur": geschreven}).duur == gelezen


@pytest.mark.parametrize(
    ("geschreven", "zin"),
    [
        ("8", "“8” heeft geen eenheid. Schrijf bijvoorbeeld 8 weken."),
        (8, "“8” heeft geen eenheid. Schrijf bijvoorbeeld 8 weken."),
        (
            "acht weken",
            "“acht weken” is geen termijn. Schrijf een getal met dagen, weken, maanden of jaar erachter of geen.",
        ),
        ("8 werkdagen", "“8 werkdagen” is geen termijn."),
        ("08 weken", "“08 weken” is geen termijn."),
        ("Geen", "“Geen” is geen termijn."),
        ("", "Hier staat geen termijn."),
        (None, "Hier staat geen termijn."),
        (["6"], "Hier staat geen termijn."),
        ({"weken": "6"}, "Hier staat geen termijn."),
    ],
)
def test_iets_anders_wordt_geweigerd(geschreven: Any, zin: str) -> None:
    with pytest.raises(ValidationError) as fout:
        Termijn.model_validate({"duur": geschreven})
    assert fout.value.errors()[0]["msg"].startswith(zin)


def test_wat_niet_is_ingevuld_is_onbekend() -> None:
    for naam in Termijnen.model_fields:
        assert termijn_op(getattr(Termijnen(), naam), Datum.lees("2025-01-01")) is ONBEKEND
    assert termijn_op((), Datum.lees("2025-01-01")) is ONBEKEND


@pytest.mark.parametrize(
    ("soort", "duur"),
    [("gewoon", weken(26)), ("ingewikkeld", weken(52)), (None, ONBEKEND), (ONBEKEND, ONBEKEND), ("anders", GEEN)],
)
def test_twee_termijnen_voor_een_onderwerp(soort: str | Onbekend | None, duur: Any) -> None:
    gevonden = termijn_op(AMSTERDAM, Datum.lees("2025-01-01"), soort)
    assert (gevonden.duur if isinstance(gevonden, Termijn) else gevonden) == duur


def test_een_termijn_voor_dit_soort_gaat_voor_een_termijn_voor_alles() -> None:
    termijnen = (Verzoektermijn.model_validate({"duur": "8 weken"}), AMSTERDAM[1])
    moment = Datum.lees("2025-01-01")
    gevonden = termijn_op(termijnen, moment, "ingewikkeld")
    assert isinstance(gevonden, Verzoektermijn)
    assert (gevonden.lengte, gevonden.begint_bij) == (weken(52), Beginpunt.ONTVANGST)
    assert termijn_op(termijnen, moment, "gewoon") == termijnen[0]
    assert termijn_op(termijnen, moment) is ONBEKEND


OPGEVOLGD = tuple(
    Termijn.model_validate(een)
    for een in (
        {"duur": "geen", "geldig_van": "2020-01-01", "geldig_tot": "2022-12-31"},
        {"duur": "8 weken", "geldig_van": "2023-01-01", "geldig_tot": "2024-06-30"},
        {"duur": "3 maanden", "geldig_van": "2024-07-01"},
    )
)


@pytest.mark.parametrize(
    ("moment", "duur"),
    [
        ("2019-12-31", GEEN),
        ("2022-12-31", GEEN),
        ("2023-01-01", weken(8)),
        ("2024-06-30", weken(8)),
        ("2024-07-01", Duur(3, Eenheid.MAANDEN)),
        ("2024", ONBEKEND),
        ("2023", weken(8)),
        ("2022", GEEN),
    ],
)
def test_de_termijn_van_toen_telt(moment: str, duur: Any) -> None:
    gevonden = termijn_op(OPGEVOLGD, Datum.lees(moment))
    assert (gevonden.duur if isinstance(gevonden, Termijn) else gevonden) == duur
    assert termijn_op(OPGEVOLGD, ONBEKEND) is ONBEKEND
    assert termijn_op(OPGEVOLGD, None) is ONBEKEND


def test_is_de_duur_onbekend_dan_is_de_termijn_dat_ook() -> None:
    assert termijn_op((Termijn.model_validate({"duur": "onbekend"}),), Datum.lees("2025-01-01")) is ONBEKEND


@given(st.lists(st.sampled_from([*OPGEVOLGD, *AMSTERDAM]), max_size=5), st.dates(), st.sampled_from([None, "gewoon"]))
def test_de_volgorde_maakt_niet_uit(termijnen: list[Termijn], dag: Any, soort: str | None) -> None:
    eerst, dan = (termijn_op(tuple(rij), Datum.op(dag), soort) for rij in (termijnen, termijnen[::-1]))
    duren = [een.duur if isinstance(een, Termijn) else een for een in (eerst, dan)]
    assert duren[0] == duren[1]

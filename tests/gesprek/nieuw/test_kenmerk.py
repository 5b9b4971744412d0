"""The id of a project follows from its title, and is one that no file has."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from participatie_cli.gesprek.lezen import lees
from participatie_cli.gesprek.nieuw.kenmerk import is_bezet, uit_titel, vrij
from participatie_cli.gesprek.nieuw.weging import Weging
from participatie_cli.values.waardefout import WaardeFout
from participatie_cli.values.waarden import als_kenmerk
from tests.gesprek.nieuw.proef import VANDAAG, gesprek, uitgangspunt

NAMEN = frozenset({"molenpark", "molenpark-2"})


@pytest.mark.parametrize(
    ("titel", "kenmerk"),
    [
        ("Molenpark", "molenpark"),
        ("Plan: “Zuid” & ’t Plein", "plan-zuid-t-plein"),
        ("Café Élan", "cafe-elan"),
        ("🌳", ""),
        ("een heel lange titel " * 5, "een-heel-lange-titel-een-heel-lange-titel-een-heel-lange"),
        ("x" * 90, "x" * 60),
    ],
)
def test_uit_de_titel(titel: str, kenmerk: str) -> None:
    assert uit_titel(titel) == kenmerk


@given(st.text(min_size=1), st.sets(st.sampled_from(["a", "project", "project-2", "kader"])))
def test_een_vrij_kenmerk_kan_altijd(titel: str, namen: set[str]) -> None:
    kenmerk = vrij(uit_titel(titel), namen)
    assert als_kenmerk(kenmerk) == kenmerk != ""
    assert not is_bezet(kenmerk, namen)


def vraag(titel: str, namen: frozenset[str] = NAMEN) -> list[str]:
    return [een.voorstel for een in gesprek(namen=namen).vragen({"titel": titel}) if een.id == "kenmerk"]


def test_alleen_gevraagd_als_het_niet_vanzelf_kan() -> None:
    assert vraag("Speelplek") == []
    assert vraag("Molenpark") == ["molenpark-3"]
    assert vraag("🌳") == ["project"]
    assert vraag("Kader") == ["kader-2"]
    met_kenmerk = [een.id for een in gesprek(namen=NAMEN, kenmerk="park").vragen({"titel": "Molenpark"})]
    assert "kenmerk" not in met_kenmerk


def test_wie_al_bestaat_hoort_hoe_hij_verdergaat() -> None:
    gevraagd = next(een for een in gesprek(namen=NAMEN).vragen({"titel": "Molenpark"}) if een.id == "kenmerk")
    assert "participatie nieuw molenpark." in gevraagd.vooraf[0]
    for tekst, melding in (("Molen Park", "kan geen kenmerk zijn"), ("molenpark", "molenpark.yaml is er al")):
        with pytest.raises(WaardeFout, match=melding):
            lees(gevraagd, tekst, VANDAAG)


def test_zonder_keuze_is_het_kenmerk_dat_van_de_titel() -> None:
    start = uitgangspunt(namen=NAMEN)
    assert Weging(start, {"titel": "Molenpark"}).kenmerk == "molenpark-3"
    assert Weging(start, {"titel": "Molenpark", "kenmerk": "park"}).kenmerk == "park"
    assert Weging(uitgangspunt(kenmerk="plein"), {"titel": "Molenpark"}).kenmerk == "plein"

"""A sheet fits: only rows that there is no room for go, the least important first, and what went is told."""

from collections.abc import Mapping
from math import ceil, log2

import pytest
from hypothesis import given
from hypothesis import strategies as st

from participatie_cli.report.beeld.blad import Planblad, Vak
from participatie_cli.report.beeld.proef import proefblad
from participatie_cli.report.passen.passen import Vakmaat, gebreken, ingeperkt, zoek_passing
from participatie_cli.report.producten.plan.vakken import Kolom, Vakregel, Vaksoort, ingekort, maak_vak

KOP, REST = 10.0, 4.0
"""How high the head of a box is here, and the line that tells what was left out."""


def vak(naam: str, rangen: list[int]) -> Vak:
    soort = Vaksoort(naam, "groep", naam, (Kolom("Wat"),), "regels", "elders")
    return maak_vak(soort, [Vakregel((str(plaats),), rang) for plaats, rang in enumerate(rangen)], "niets")


def blad(*vakken: Vak) -> Planblad:
    een = proefblad((), 0)
    return Planblad(kop=een.kop, papier="a4", vakken=vakken, legenda=(), slot=())


class Meetlint:
    """Measures boxes whose rows have heights of their own, by what stands in them; and counts how often."""

    def __init__(self, hoogtes: list[int], ruimte: int) -> None:
        self.hoogtes, self.ruimte, self.keren = hoogtes, ruimte, 0

    def __call__(self, een: Planblad) -> Mapping[str, Vakmaat]:
        self.keren += 1
        return {deel.id: Vakmaat(self.nodig(deel), float(self.ruimte)) for deel in een.vakken}

    def nodig(self, deel: Vak) -> float:
        rijen = sum(self.hoogtes[int(cel)] for (cel,) in deel.tabel.rijen)
        return KOP + rijen + (REST if deel.rest else 0.0)


@given(st.lists(st.tuples(st.integers(1, 4), st.integers(1, 30)), max_size=40), st.integers(15, 200))
def test_wat_blijft_past_en_is_het_belangrijkst(regels: list[tuple[int, int]], ruimte: int) -> None:
    heel = vak("a", [rang for rang, _ in regels])
    meet = Meetlint([hoogte for _, hoogte in regels], ruimte)
    passing = zoek_passing(blad(heel), meet)
    (over,) = ingeperkt(blad(heel), passing).vakken
    assert meet.keren <= 2 + ceil(log2(len(regels) + 1))
    assert meet.nodig(over) <= ruimte
    assert over.hoogte == ruimte
    blijft = [int(cel) for (cel,) in over.tabel.rijen]
    weg = set(range(len(regels))) - set(blijft)
    assert blijft == sorted(blijft)
    assert all((regels[een][0], een) < (regels[ander][0], ander) for een in blijft for ander in weg)
    assert bool(over.rest) == bool(weg)
    assert (meet.nodig(heel) <= ruimte) == (not weg)


def test_er_staat_bij_hoeveel_er_niet_past_en_waar_het_wel_staat() -> None:
    meet = Meetlint([20] * 9, 100)
    passend = ingeperkt(blad(vak("acties", [1] * 9)), zoek_passing(blad(vak("acties", [1] * 9)), meet))
    assert passend.vakken[0].rest == "Past niet, 90 mm te veel. Weggelaten: 5 van 9 regels. Zie elders."
    assert [*gebreken(passend)] == [
        "Het vak “acties” past niet, 90 mm te veel. Weggelaten: 5 van 9 regels. Zie elders."
    ]


def test_vakken_worden_samen_gemeten() -> None:
    """However many boxes are too full, it takes no more rounds than the fullest of them."""
    vakken = [vak(naam, [1] * 200) for naam in "abcdef"]
    meet = Meetlint([5] * 200, 100)
    passing = zoek_passing(blad(*vakken), meet)
    assert {een.rijen for een in passing.values()} == {17}
    assert meet.keren <= 10


def test_een_vak_dat_niets_meldt_blijft_heel() -> None:
    stil = blad(vak("a", [1, 2]))
    assert ingeperkt(stil, zoek_passing(stil, lambda _: {})) == stil
    assert [*gebreken(stil)] == []


@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [("kort", "kort"), ("precies tien", "precies …"), ("woordzonderwit", "woordzonde …")],
)
def test_een_te_lange_tekst_houdt_hele_woorden(tekst: str, verwacht: str) -> None:
    assert ingekort(tekst, 10) == verwacht

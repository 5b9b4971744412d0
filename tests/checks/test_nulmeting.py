"""What is known counts no more; what expired, is solved or is personal data is said."""

from collections.abc import Sequence
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from participatie_cli.checks.herkomst import niet_nieuw, weg
from participatie_cli.checks.nulmeting import Gehouden, houd_tegen
from participatie_cli.model.keuzes import Ernst
from participatie_cli.model.nulmeting import BekendeBevinding, Nulmeting
from participatie_cli.results.bevinding import Bevinding
from participatie_cli.results.controle import Controle
from participatie_cli.results.uitslag import Controleverslag, Uitslag
from participatie_cli.results.vergelijking import Herkomst, Vergelijking
from participatie_cli.values.datum import Datum

DAG = date(2027, 1, 1)
BESTAND = "register/nulmeting.yaml"


def bevinding(naam: str, *, vertrouwelijk: bool = False, ernst: Ernst = Ernst.FOUT) -> Bevinding:
    gevonden = Bevinding("AWB001", "x", ernst, "a.yaml", (), "Zo.", "Doe.", vertrouwelijk=vertrouwelijk)
    return gevonden.met_herkenning(naam)


def verslag(*bevindingen: Bevinding) -> Controleverslag:
    return Controleverslag(DAG, None, 1, (Uitslag("a.yaml", "project", "a", (), bevindingen),))


def bekend(een: Bevinding, tot: str = "2027-01-01") -> BekendeBevinding:
    gegevens = {"vingerafdruk": een.vingerafdruk, "code": een.code, "bestand": "a.yaml", "titel": "T", "reden": "R"}
    return BekendeBevinding.model_validate(gegevens | {"geldig_tot": Datum.lees(tot)})


def gehouden(
    rij: Sequence[BekendeBevinding], *gevonden: Bevinding, te_zeggen: bool = True, streng: bool = False
) -> Gehouden:
    nulmeting = Nulmeting(versie=1, bevindingen=tuple(rij))
    return houd_tegen(nulmeting, verslag(*gevonden), BESTAND, lambda _: te_zeggen, streng=streng)


A, B, C = (bevinding(naam) for naam in "abc")
LEK = bevinding("lek", vertrouwelijk=True)
MISSCHIEN = bevinding("misschien", vertrouwelijk=True, ernst=Ernst.ADVIES)


@pytest.mark.parametrize(
    ("rij", "gevonden", "bekenden", "gezegd"),
    [
        ([bekend(A)], [A, B], [A], []),
        ([bekend(A, "2026-12-31")], [A], [], ["NUL001"]),
        ([bekend(A, "2027-01")], [A], [A], []),
        ([bekend(A, "2026-12-31"), bekend(A)], [A], [A], []),
        ([bekend(A, "2026-12-31")], [B], [], []),
        ([bekend(A)], [A, A], [], []),
        ([bekend(LEK)], [LEK], [], ["NUL003"]),
        ([bekend(MISSCHIEN)], [MISSCHIEN], [MISSCHIEN], []),
    ],
)
def test_wat_bekend_is(
    rij: list[BekendeBevinding], gevonden: list[Bevinding], bekenden: list[Bevinding], gezegd: list[str]
) -> None:
    uit = gehouden(rij, *gevonden)
    assert uit.bekend == {een.vingerafdruk for een in bekenden}
    assert [een.code for een in uit.bevindingen] == gezegd


def test_wat_is_opgelost() -> None:
    rij = [bekend(A), bekend(B)]
    assert gehouden(rij, A).opgelost == (rij[1],)
    assert gehouden(rij, A, te_zeggen=False) == gehouden(rij, A, te_zeggen=False, streng=True)
    (over,) = gehouden(rij, A, streng=True).bevindingen
    assert (over.code, over.ernst, over.pad) == ("NUL002", Ernst.FOUT, ("bevindingen", 1))
    assert over.melding == "De bevinding AWB001 (T) in a.yaml is er niet meer."


def test_de_melding_noemt_wat_verliep() -> None:
    (een,) = gehouden([bekend(A, "2026-12-31")], A).bevindingen
    assert een.melding == ("De bevinding AWB001 (T) in a.yaml was bekend tot en met 31 december 2026 en telt weer mee.")


@given(st.sets(st.sampled_from("abcdefghij")), st.sets(st.sampled_from("abcdefghij")), st.booleans())
def test_precies_wat_niet_bekend_is_faalt(er: set[str], weten: set[str], lekt: bool) -> None:
    gevonden = [bevinding(een, vertrouwelijk=lekt) for een in sorted(er)]
    uit = gehouden([bekend(bevinding(een)) for een in sorted(weten)], *gevonden)
    controle = Controle(verslag(*gevonden), Vergelijking(dict.fromkeys(uit.bekend, Herkomst.BEKEND)))
    faalt = {een.herkenning for een in gevonden if controle.telt(een)}
    assert faalt == (er if lekt else er - weten)
    assert {een.vingerafdruk for een in uit.opgelost} == {bevinding(een).vingerafdruk for een in weten - er}
    assert {een.herkenning for een in controle.nieuw.bevindingen} == faalt
    assert len(controle.van(Herkomst.BEKEND)) == len(er) - len(faalt)


def test_waar_iets_vandaan_komt() -> None:
    nu, toen, destijds = verslag(A, B, C), verslag(A, B, LEK), verslag(A)
    bestond, tijd = Herkomst.BESTOND, Herkomst.TIJD
    assert niet_nieuw(nu, toen, destijds) == {A.vingerafdruk: bestond, B.vingerafdruk: tijd}
    assert niet_nieuw(nu, toen, None) == {A.vingerafdruk: bestond, B.vingerafdruk: bestond}
    assert weg(nu, toen) == (LEK,)


def test_wat_er_vaker_staat_dan_toen_is_nieuw() -> None:
    assert niet_nieuw(verslag(A, A), verslag(A), None) == {}
    assert niet_nieuw(verslag(A, A), verslag(A, A), None) == {A.vingerafdruk: Herkomst.BESTOND}

"""What is worked out once counts for each who asks, also for what it asked of open facts."""

from dataclasses import replace

from participatie_cli.rules.contract import Toetsing
from participatie_cli.rules.geheugen import Geheugen, gedeeld
from participatie_cli.values.onbekend import ONBEKEND
from tests.gevallen import PEILDATUM, dossier, kader

GEDAAN: list[str] = []


@gedeeld
def telt_mee(toetsing: Toetsing[object]) -> bool:
    """Whether something without a day counts."""
    GEDAAN.append("telt_mee")
    return toetsing.telt(ONBEKEND)


def toetsing(genoteerd: list[object], geheugen: Geheugen | None) -> Toetsing[object]:
    def open_telt(onzeker: object) -> bool:
        genoteerd.append(onzeker)
        return True

    return replace(Toetsing(dossier("project"), kader(), PEILDATUM), open_telt=open_telt, geheugen=geheugen)


def test_wat_is_onthouden_telt_opnieuw_als_gevraagd() -> None:
    genoteerd: list[object] = []
    stuk = toetsing(genoteerd, Geheugen(genoteerd))
    GEDAAN.clear()
    assert stuk.staat_vast
    assert [telt_mee(stuk), telt_mee(stuk), stuk.eens(lambda _: "iets anders")] == [True, True, "iets anders"]
    assert GEDAAN == ["telt_mee"]
    assert genoteerd == [None, None]
    assert not stuk.staat_vast


def test_zonder_geheugen_wordt_alles_opnieuw_uitgezocht() -> None:
    genoteerd: list[object] = []
    stuk = toetsing(genoteerd, None)
    GEDAAN.clear()
    assert [telt_mee(stuk), telt_mee(stuk), stuk.eens(telt_mee)] == [True, True, True]
    assert len(GEDAAN) == 3
    assert not stuk.staat_vast

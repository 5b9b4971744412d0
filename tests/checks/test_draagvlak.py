"""What a newer edition of the national data must have for the rules to rest on it."""

from dataclasses import replace

from participatie_cli.checks.draagvlak import ontbreekt
from participatie_cli.kader.kader import Kader
from participatie_cli.rules.catalog import Regelblad, regelbladen, zoek
from participatie_cli.store.kader import landelijk_kader

SLEUTEL = "awb-3-16"


def blad(code: str) -> Regelblad:
    gevonden = zoek(code)
    assert gevonden is not None
    return gevonden


def zonder(sleutel: str) -> Kader:
    geheel = landelijk_kader()
    return replace(geheel, per_sleutel={een: rij for een, rij in geheel.per_sleutel.items() if een != sleutel})


def zonder_getallen(geheel: Kader, vanaf: int) -> Kader:
    """The same framework, in which the versions of the provision from one on have no numbers."""
    rij = geheel.per_sleutel[SLEUTEL]
    kaal = [replace(een, bepaling=een.bepaling.model_copy(update={"normen": ()})) for een in rij[vanaf:]]
    return replace(geheel, per_sleutel={**geheel.per_sleutel, SLEUTEL: (*rij[:vanaf], *kaal)})


def test_dezelfde_gegevens_dragen_alle_regels() -> None:
    assert list(ontbreekt(landelijk_kader(), landelijk_kader(), regelbladen())) == []


def test_een_sleutel_van_een_gemeente_hoeft_niet_landelijk_te_zijn() -> None:
    geheel = landelijk_kader()
    assert list(ontbreekt(geheel, geheel, [blad("VIS009")])) == []
    kaal = replace(geheel, eigen_sleutels={})
    assert next(ontbreekt(geheel, kaal, [blad("VIS009")])).startswith("Regel VIS009 rust op “belofte-uitleg”")


def test_een_bepaling_die_weg_is() -> None:
    zinnen = list(ontbreekt(landelijk_kader(), zonder(SLEUTEL), [blad("AWB001"), blad("VIS009")]))
    assert zinnen == ["Regel AWB001 rust op “awb-3-16”, en die bepaling staat er niet in."]


def test_een_getal_dat_ook_maar_in_een_versie_ontbreekt() -> None:
    geheel = landelijk_kader()
    laatste = len(geheel.per_sleutel[SLEUTEL]) - 1
    for nieuw in (zonder_getallen(geheel, 0), zonder_getallen(geheel, laatste)):
        zinnen = list(ontbreekt(geheel, nieuw, [blad("AWB001")]))
        assert zinnen == ["Regel AWB001 rekent met “termijn” van “awb-3-16”, en dat getal staat er niet in."]
    assert list(ontbreekt(zonder_getallen(geheel, 0), geheel, [blad("AWB001")])) == []

"""The ladders to begin with have a source and an explanation for every rung."""

from participatie_cli.kader.ladders import Ladders, ladderkeuzes, zonder_bron
from participatie_cli.store.kader import landelijk_kader
from participatie_cli.store.kaderdata import landelijk


def test_elke_ladder_heeft_een_bron_en_elke_trede_uitleg() -> None:
    bepalingen = landelijk_kader().per_sleutel
    assert list(zonder_bron(landelijk().ladders, bepalingen)) == []
    keuzes = ladderkeuzes(landelijk().ladders, bepalingen)
    assert len({een.id for een in keuzes}) == len(keuzes) == 4
    for keuze in keuzes:
        assert keuze.vindplaats
        assert len(keuze.treden) > 3
        assert all(naam in bepalingen_tekst(keuze.vindplaats) for _, naam, _ in keuze.treden)
        assert all(uitleg.endswith(".") for _, _, uitleg in keuze.treden)


def bepalingen_tekst(vindplaats: str) -> str:
    """What the provision says of its rungs."""
    alle = (een.bepaling for versies in landelijk_kader().per_sleutel.values() for een in versies)
    (tekst,) = [een.tekst for een in alle if een.vindplaats == vindplaats]
    return tekst


def test_wat_er_niet_is_wordt_genoemd() -> None:
    ladder = {"id": "x", "naam": "X", "bepaling": "nergens", "treden": ["meedoen", "vliegen"]}
    ladders = Ladders.model_validate({"ladders": [ladder], "omschrijvingen": [{"id": "meedoen", "uitleg": "Samen."}]})
    assert list(zonder_bron(ladders, {})) == [
        "De ladder “x” noemt de bepaling “nergens”, en die staat er niet in.",
        "Van de trede “vliegen” in de ladder “x” staat er niet wat zij is.",
    ]

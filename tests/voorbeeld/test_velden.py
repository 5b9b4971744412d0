"""The example says everything that a register can say: every field, and every word from which one chooses."""

from collections.abc import Iterator

from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.model.dossier import MAPPEN
from participatie_cli.values.doorloop import feiten
from participatie_cli.values.onbekend import Onbekend
from participatie_cli.values.veld import Feit
from participatie_cli.values.velden import modellen_onder, vaste_woorden, woordenlijst

SOORTEN = (Gemeentekader, *MAPPEN.values())
ZONDER = {"Rapportage.datums": "Voorbeeldstad reports every four months; who does that lists no days"}
"""The fields that the example leaves out, and why."""
ZONDER_WOORD = {
    "Voorbeeldstad chose otherwise": (
        "Gevallen: alle",
        "Gevallen: geen",
        "Licentie: cc-by",
        "Terugkoppelpunt: besluit",
    ),
    "not a layer of which a municipality tells": ("Laag: wet", "Laag: goed gebruik", "Laag: register"),
    "what counts when nothing is written": ("Ontwerpstuk: ontwerp",),
    "a rare permit, which asks for a procedure of its own": (
        "Aanvraagsoort: intrekking",
        "Aanvraagsoort: wijziging door een ander",
        "Proceduregrond: aangewezen activiteit",
        "Proceduregrond: milieueffectrapport",
    ),
    "a rare exception, of which the example has one other": (
        "Bekendmakingsuitzondering: geen zienswijze van de provincie",
        "Bekendmakingsuitzondering: provincie vindt het goed",
        "Ontwerpuitzondering: aangewezen geval",
        "Ontwerpuitzondering: ondergeschikte wijziging",
    ),
    "of these the example has some, and one more tells nothing new": (
        "Nalevingsstatus: D",
        "Nalevingsstatus: E",
        "Uitdaaggrond: anders",
        "Uitdaaggrond: niet beter of goedkoper",
        "Uitdaaggrond: strijd met beleid",
    ),
}
"""The words that nobody chose in the example, by the reason."""


def _bezitter(model: type[Feit], naam: str) -> str:
    """The type that declares a field: what types share, such as `bron`, needs to be used in one of them."""
    return next(een.__name__ for een in reversed(model.__mro__) if naam in vars(een).get("__annotations__", {}))


def _alle() -> Iterator[tuple[type[Feit], str]]:
    for soort in SOORTEN:
        for model in modellen_onder(soort):
            for naam in model.model_fields:
                yield model, naam


def _gebruikt(bestanden: dict[str, Feit]) -> Iterator[tuple[type[Feit], str, object]]:
    for bestand in bestanden.values():
        for _, feit in feiten(bestand):
            for naam in feit.model_fields_set:
                yield type(feit), naam, getattr(feit, naam)


def test_elk_veld_is_gebruikt(bestanden: dict[str, Feit]) -> None:
    """With a value: `onbekend` and an empty list do not show what a field is for."""
    velden = {f"{_bezitter(*een)}.{een[1]}" for een in _alle()}
    gebruikt = {
        f"{_bezitter(model, naam)}.{naam}"
        for model, naam, waarde in _gebruikt(bestanden)
        if not isinstance(waarde, Onbekend) and waarde != ()
    }
    assert velden - gebruikt == set(ZONDER)


def test_elk_woord_is_gekozen(bestanden: dict[str, Feit]) -> None:
    """Each word of a list somewhere, and for a field with words of its own alone each of those."""
    keuzes = {
        f"{lijst}: {woord}"
        for model, naam in _alle()
        if (lijst := woordenlijst(annotatie := model.model_fields[naam].annotation))
        for woord in vaste_woorden(annotatie)
    }
    gekozen = {
        f"{woordenlijst(model.model_fields[naam].annotation)}: {woord}"
        for model, naam, waarde in _gebruikt(bestanden)
        for woord in (waarde if isinstance(waarde, tuple) else (waarde,))
    }
    assert keuzes - gekozen == {woord for woorden in ZONDER_WOORD.values() for woord in woorden}

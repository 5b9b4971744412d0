"""Where what stands in a new kader.yaml comes from."""

from typing import Any, Final

from participatie_cli.gesprek.begin import antwoorden as van
from participatie_cli.gesprek.begin.antwoorden import Beginvraag
from participatie_cli.gesprek.begin.verordening import BRON, heeft_verordening
from participatie_cli.gesprek.begin.vragen import Begin
from participatie_cli.gesprek.vraag import Antwoorden
from participatie_cli.kader.ladders import Ladderkeuze
from participatie_cli.values.onbekend import WOORD

LADDER: Final = "ladder"
BELEID: Final = "beleid"
KLEUREN: Final = "twynstra-kleuren"
_KLEURENDENKEN: Final = {
    "titel": "Het kleurendenken, Twynstra",
    "adres": "https://www.twynstraguddekennisbank.nl/veranderkunde/het-kleurendenken",
    "zekerheid": "laag",
}


def gekozen_ladder(begin: Begin, gegeven: Antwoorden) -> Ladderkeuze:
    """The ladder that was chosen; the first of the list where none was."""
    gekozen = van.tekst(gegeven, Beginvraag.LADDER)
    return next((een for een in begin.ladders if een.id == gekozen), begin.ladders[0])


def bronnen(begin: Begin, gegeven: Antwoorden) -> list[dict[str, Any]]:
    """The sources that other keys name."""
    ladder = gekozen_ladder(begin, gegeven)
    alle: list[dict[str, Any]] = [
        {
            "id": LADDER,
            "titel": ladder.vindplaats,
            "adres": ladder.adres,
            "zekerheid": "hoog" if ladder.letterlijk else "midden",
        },
        {"id": KLEUREN} | _KLEURENDENKEN,
    ]
    if heeft_verordening(gegeven):
        titel = van.tekst(gegeven, Beginvraag.TITEL)
        alle.append(_stuk(BRON, "Participatieverordening" if titel == WOORD else titel))
    if naam := van.beleid(gegeven):
        alle.append(_stuk(BELEID, naam))
    return [{sleutel: waarde for sleutel, waarde in een.items() if waarde is not None} for een in alle]


def _stuk(kenmerk: str, titel: str) -> dict[str, Any]:
    """A document that was named and not read yet."""
    return {"id": kenmerk, "titel": titel, "gelezen_op": WOORD, "zekerheid": "laag"}

"""The numbers that stand in a fact, in words for its place on the timeline."""

from collections.abc import Iterator

from participatie_cli.model.stemming import Stemming, Stemoptie, Verdeling
from participatie_cli.values.aantal import Aantal
from participatie_cli.values.onbekend import bekend
from participatie_cli.values.veld import Feit


def cijfers(feit: Feit) -> tuple[str, ...]:
    """Each number that is known and that the line of the fact (`Feit.kern`) does not hold, under its title.

    Votes and money that was divided are told with the activity in which that happened.
    """
    return tuple(_cijfers(feit))


def _cijfers(feit: Feit) -> Iterator[str]:
    for naam, veld in type(feit).model_fields.items():
        waarde = getattr(feit, naam)
        if isinstance(waarde, Aantal) and naam not in feit.IN_KERN:
            yield f"{_klein(veld.title or naam)}: {waarde.voluit}"
        elif isinstance(waarde, Stemming):
            yield f"stemming: {_gestemd(waarde)}"
        elif isinstance(waarde, tuple) and waarde and isinstance(waarde[0], Verdeling):
            yield f"{_klein(veld.title or naam)}: {', '.join(_verdeeld(een) for een in waarde)}"


def _klein(titel: str) -> str:
    return titel[0].lower() + titel[1:]


def _gestemd(stemming: Stemming) -> str:
    delen = (*(_optie(optie) for optie in bekend(stemming.opties)), *_cijfers(stemming))
    return ", ".join(delen) or "de uitslag is onbekend"


def _optie(optie: Stemoptie) -> str:
    aantallen = [f"{optie.stemmen.voluit} stemmen"] if isinstance(optie.stemmen, Aantal) else []
    aantallen += [f"{optie.percentage.voluit} procent"] if isinstance(optie.percentage, Aantal) else []
    return f"{optie.optie} ({' en '.join(aantallen) or 'aantal stemmen onbekend'})"


def _verdeeld(een: Verdeling) -> str:
    bedrag = f"{een.bedrag.voluit} euro" if isinstance(een.bedrag, Aantal) else "bedrag onbekend"
    return f"{een.waarvoor} ({bedrag})"

"""Refusing an answer with personal data, before it is shown or kept anywhere."""

from collections.abc import Callable

from participatie_cli.privacy.zoeken import persoonsgegevens_in
from participatie_cli.values.waardefout import WaardeFout


def zonder_persoonsgegevens(eis: Callable[[str], str]) -> Callable[[str], str]:
    """What `eis` asks of an answer, and that nobody can be told from it; the refusal never repeats the answer."""

    def lees(tekst: str) -> str:
        if persoonsgegevens_in(f"antwoord: {tekst}"):
            raise WaardeFout(
                "In dit antwoord lijkt een gegeven van een persoon te staan, zoals een naam, een adres of een nummer.",
                "Een register is openbaar: schrijf een functie, een team of een groep.",
            )
        return eis(tekst)

    return lees

"""Refusing what may not come into a register, before it is shown or kept anywhere."""

from collections.abc import Callable

from participatie_cli.privacy.zoeken import persoonsgegevens_in
from participatie_cli.values.tekens import heet, misleidende
from participatie_cli.values.waardefout import WaardeFout
from participatie_cli.wording.zichtbaar import stuurplekken


def zonder_persoonsgegevens(eis: Callable[[str], str]) -> Callable[[str], str]:
    """What `eis` asks of an answer, and that nobody can be told from it; the refusal never repeats the answer."""

    def lees(tekst: str) -> str:
        if persoonsgegevens_in(f"antwoord: {tekst}"):
            raise WaardeFout(
                "In dit antwoord lijkt een gegeven van een persoon te staan, zoals een naam, een adres of een nummer.",
                "Een register is openbaar: schrijf een functie, een team of een groep. Is het geen persoon, antwoord"
                " dan onbekend, en vul het later in met `toegestane_teksten`.",
            )
        return eis(tekst)

    return lees


def zonder_vreemde_tekens(tekst: str) -> str:
    """The text; raise WaardeFout where it holds a character that nobody sees, or that passes for another one."""
    for plek in sorted({*stuurplekken(tekst), *misleidende(tekst)}):
        melding = f"In dit antwoord staat een teken dat niet te zien is of op een ander lijkt: {heet(tekst[plek])}."
        raise WaardeFout(melding, "Typ het antwoord opnieuw met het toetsenbord.")
    return tekst

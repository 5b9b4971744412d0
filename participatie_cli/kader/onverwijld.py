"""How soon is soon: a municipality's own limit where the law says `at once` and names no days."""

from participatie_cli.kader.termijnen import Termijnduur
from participatie_cli.values.onbekend import OfOnbekend
from participatie_cli.values.veld import Feit, veld
from participatie_cli.values.waarden import Tekst


class Onverwijld(Feit):
    """The limit, and why it is that long."""

    KERN = "reden"

    duur: OfOnbekend[Termijnduur] = veld(
        "Duur",
        "Binnen hoeveel tijd iets volgens de gemeente snel genoeg is.",
        "Een getal en dagen of weken, niet langer dan 2 weken. Of onbekend.",
        "1 week",
    )
    reden: OfOnbekend[Tekst] = veld(
        "Reden", "Waarom voor die tijd is gekozen.", "Eén zin, of onbekend.", "Het gemeenteblad verschijnt elke week."
    )

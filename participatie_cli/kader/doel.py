"""A goal that the municipality set itself."""

from participatie_cli.model.bron import Bronvermelding
from participatie_cli.model.stap import Meting
from participatie_cli.values.onbekend import Reeks
from participatie_cli.values.veld import veld
from participatie_cli.values.waarden import Kenmerk, Tekst


class Doel(Bronvermelding):
    """A goal, with its measurements; none means that there is no baseline."""

    KERN = "doel"

    id: Kenmerk = veld(
        "Kenmerk", "Korte naam waarmee rapportages het doel noemen.", "Kleine letters en streepjes.", "vertrouwen"
    )
    doel: Tekst = veld("Doel", "Wat de gemeente wil bereiken.", "Eén zin.", "Deelnemers hebben meer vertrouwen.")
    metingen: Reeks[Meting] = veld(
        "Metingen",
        "Welke aantallen en cijfers er over het doel zijn.",
        "Een lijst. Leeg betekent: geen nulmeting.",
        [],
        anders=(),
    )

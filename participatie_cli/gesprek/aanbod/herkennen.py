"""Which platform a table comes from: one that can be read, one that cannot yet, or none of these."""

from collections.abc import Sequence
from typing import Final

from participatie_cli.gesprek.aanbod.aanbod import AndereExport
from participatie_cli.gesprek.aanbod.decidim import PROJECTEN, REACTIES, VOORSTELLEN
from participatie_cli.gesprek.aanbod.tabelvorm import Tabelvorm, hoort_bij
from participatie_cli.values.suggestie import bij_naam

VORMEN: Final = (REACTIES, PROJECTEN, VOORSTELLEN)
_DECIDIM: Final = ("component/id", "participatory_space", "feature/id")
_ONGEZIEN: Final = (
    ("een export van bijeenkomsten uit Decidim", ("start_time", "end_time")),
    ("een export van resultaten uit Decidim", ("progress", "status/id")),
)
"""Of these no export was seen, only that they exist; their columns tell which they are."""
_OPENSTAD: Final = (
    ("een export van inzendingen uit OpenStad", ("Inzending ID", "Titel")),
    ("een export van reacties uit OpenStad", ("Reactie ID", "Inzending ID")),
)


def herken(koppen: Sequence[str]) -> Tabelvorm | None:
    """The kind of export; None of an ordinary table. Raise AndereExport of an export that cannot be read."""
    for vorm in VORMEN:
        if vorm.past(koppen):
            return vorm
    if not any(hoort_bij(kop, _DECIDIM) for kop in koppen):
        return None
    for naam, kenmerkend in _ONGEZIEN:
        if all(kop in koppen for kop in kenmerkend):
            zin = (
                f"Dit lijkt op {naam}. Zo'n export kan dit programma nog niet lezen: er was geen voorbeeld van te zien."
            )
            raise AndereExport(zin, "Noteer zelf wat erin staat, met `participatie noteer`.")
    *eerst, laatst = (vorm.naam.removeprefix("een export van ").removesuffix(" uit Decidim") for vorm in VORMEN)
    raise AndereExport(
        "Dit lijkt op een export uit Decidim, maar niet op een die te lezen is. Verwacht is er een van "
        f"{', '.join(eerst)} of {laatst}; gevonden zijn de kolommen {bij_naam(list(koppen))}.",
        "Bewaar het bestand van de pagina open-data van het platform opnieuw.",
    )


def gelijkenis(koppen: Sequence[str]) -> str:
    """Of a table that is read as an ordinary one: which export it looks like; empty where it looks like none."""
    lijkt = (naam for naam, kenmerkend in _OPENSTAD if all(kop in koppen for kop in kenmerkend))
    return next(lijkt, "")

"""The words for the part that another party has in a project."""

from enum import StrEnum


class Partijrol(StrEnum):
    """What a party is in a project, beside who took the first step."""

    PARTNER = "partner"
    MEDE_INITIATIEFNEMER = "mede-initiatiefnemer"
    TEGENINITIATIEF = "tegeninitiatief"
    UITVOERDER = "uitvoerder"
    FINANCIER = "financier"
    ADVISEUR = "adviseur"
    ANDERS = "anders"

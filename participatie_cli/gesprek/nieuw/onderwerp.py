"""The ten subjects of the conversation, each with what it is about."""

from typing import Final

ONDERWERPEN: Final = (
    "wat, waar en wie",
    "wat de wet en uw eigen lijst vragen",
    "wat er te kiezen is",
    "wie er iets van merkt",
    "tijd, geld en mensen",
    "wat u van mensen wilt weten",
    "wanneer mensen meedoen en wanneer het besluit valt",
    "hoeveel invloed mensen hebben",
    "wie beslist",
    "wie u anders mist, en wanneer iedereen iets terughoort",
)


def onderwerp(nummer: int) -> str:
    """The line above the first question of a subject."""
    return f"Onderwerp {nummer} van {len(ONDERWERPEN)}: {ONDERWERPEN[nummer - 1]}"

"""What stands in the comments of a concept: what this file is, and what belongs behind each key."""

from typing import Final

from participatie_cli.gesprek.nieuw.weging import Weging
from participatie_cli.model.project import Project
from participatie_cli.values.datum import Datum

_BIJ_GESPREK: Final = {
    "fasen": "Hier staat de dag van het gesprek. Begon het eerder, schrijf dan die dag.",
    "besluiten": "Wat het besluit precies is, vult u aan zodra u dat weet.",
    "bronnen": "Zet er het stuk bij waarin dit is besloten, zodra dat er is.",
}


def kop(weging: Weging) -> tuple[str, ...]:
    """The paragraphs at the top of the file."""
    dag = Datum.op(weging.start.vandaag).voluit
    return (
        f"Gemaakt in een gesprek over de start van dit project, op {dag}.",
        f"Wat nog niemand weet, is onbekend. Verder met het gesprek: participatie nieuw {weging.kenmerk}",
    )


def uitleg_bij(sleutel: str) -> str:
    """What a key of the file is for, in the words of the model, and what the conversation left to add."""
    erbij = _BIJ_GESPREK.get(sleutel)
    if sleutel in ("id", "titel"):
        return ""
    eigen = Project.model_fields[sleutel].description or ""
    return f"{eigen} {erbij}" if erbij else eigen

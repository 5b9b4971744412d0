"""Score a whole register: where it stands, and beside that where it stood in earlier periods."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from participatie_cli.scoring.score import Programmascore
from participatie_cli.store.register import Registerbestand
from participatie_cli.usecases.ernaast import ernaast, loont
from participatie_cli.usecases.lezing import Lezing, lees_bestanden
from participatie_cli.usecases.scorebron import Scorebron
from participatie_cli.usecases.scoren import scoor, trend


def scoor_register(
    bestanden: Sequence[Registerbestand], register: Path, bron: Scorebron, *, met_antwoorden: bool
) -> Programmascore:
    """Score the programme and its projects; of many files what lies behind is worked out in a second process."""

    def lezingen() -> Iterator[Lezing]:
        return lees_bestanden(bestanden, register, "Scoren", bron.gelezen.toegestaan)

    if not loont(len(bestanden)):
        return scoor(lezingen(), bron, met_antwoorden=met_antwoorden)
    with ernaast(lambda: trend(lezingen(), bron, {}), apart=True) as vroeger:
        nu = scoor(lezingen(), replace(bron, met_trend=False), met_antwoorden=met_antwoorden)
        return replace(nu, trend=vroeger())

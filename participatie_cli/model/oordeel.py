"""What a person concluded where a machine cannot: a recorded judgement, bound to what was judged."""

import hashlib
import json
from typing import Any, Final

from participatie_cli.model.bevinding import Pad
from participatie_cli.model.datum import Datum
from participatie_cli.model.keuzes import Oordeeluitkomst
from participatie_cli.model.veld import Feit, veld
from participatie_cli.model.waarden import Tekst

LENGTE_VINGERAFDRUK: Final = 12
"""Twelve hexadecimal digits: enough to notice every change, short enough to read aloud."""


class Oordeel(Feit):
    """The outcome of a rule that asks for a person's judgement."""

    KERN = "reden"

    regel: Tekst = veld("Regel", "Over welke regel het oordeel gaat.", "De code of de naam.", "doel-anders-dan-project")
    uitkomst: Oordeeluitkomst = veld("Uitkomst", "Wat het oordeel is.", "voldoet of voldoet niet.", "voldoet")
    door: Tekst = veld("Door", "Wie heeft geoordeeld.", "Een rol, nooit een naam.", "participatiecoach")
    op: Datum = veld("Op", "Wanneer er is geoordeeld.", "Een datum.", "2026-11-23")
    reden: Tekst = veld("Reden", "Waarom.", "Eén of twee zinnen.", "De tekst is kort en zonder jargon.")
    vingerafdruk: Tekst = veld(
        "Vingerafdruk",
        "Waaraan te zien is of het beoordeelde sindsdien is veranderd.",
        "Laat dit invullen door `participatie oordeel`.",
        "0f3a9c1d2b4e",
    )


def vingerafdruk(feit: Feit, velden: tuple[Pad, ...]) -> str:
    """A short text that changes when, and only when, one of these fields changes.

    `velden` are places in `feit`; a field that is absent counts as empty, so that new optional fields of a later
    version of the register leave earlier judgements alone.
    """
    gegevens = feit.model_dump(include={str(pad[0]) for pad in velden}, exclude_defaults=True)
    beoordeeld = json.dumps([_op(gegevens, pad) for pad in velden], default=str, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(beoordeeld.encode()).hexdigest()[:LENGTE_VINGERAFDRUK]


def _op(gegevens: Any, pad: Pad) -> Any:
    for stap in pad:
        gegevens = gegevens.get(stap) if isinstance(gegevens, dict) else gegevens
    return gegevens

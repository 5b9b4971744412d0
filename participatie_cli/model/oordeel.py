"""What a person concluded where a machine cannot: a recorded judgement, bound to what was judged."""

import hashlib
import json
import re
from collections.abc import Mapping
from typing import Annotated, Any, ClassVar, Final

from pydantic import AfterValidator, WithJsonSchema

from participatie_cli.model.keuzes import Oordeeluitkomst
from participatie_cli.values.datum import Datum
from participatie_cli.values.pad import Pad
from participatie_cli.values.veld import Feit, veld
from participatie_cli.values.waardefout import WaardeFout
from participatie_cli.values.waarden import Tekst, tekstschema
from participatie_cli.values.zin import Dagzin

LENGTE_VINGERAFDRUK: Final = 12
"""Twelve hexadecimal digits: enough to notice every change, short enough to read aloud."""


_LETTER: Final = r"0-9A-Za-z_\u00c0-\u024f"  # written out, because JSON Schema knows no other letters than these by \w
_TWEE_HOOFDLETTERS: Final = re.compile(
    rf"(?<![{_LETTER}])[A-Z][{_LETTER}]+(?: (?:van|de|den|der|het|ten|ter|te|la|el))* [A-Z][{_LETTER}]+"
)


def _rol(tekst: str) -> str:
    """Refuse what looks like the name of a person: two words with a capital, as in no role."""
    if _TWEE_HOOFDLETTERS.search(tekst):
        raise WaardeFout(
            "Hier lijkt een naam van een persoon te staan.",
            "Schrijf een rol met kleine letters, bijvoorbeeld participatiecoach.",
        ).voor_pydantic()
    return tekst


Rol = Annotated[Tekst, AfterValidator(_rol), WithJsonSchema(tekstschema(zonder=_TWEE_HOOFDLETTERS.pattern))]
"""Who judged, by role and never by name."""


class Oordeel(Feit):
    """The outcome of a rule that asks for a person's judgement."""

    OPENBAAR = False
    KERN = "reden"
    DAG = "op"

    ZINNEN: ClassVar[Mapping[str, Dagzin]] = {
        "op": Dagzin("Oordeel over regel {regel} ({door}): {uitkomst}. {reden}", achteraf=True),
    }

    regel: Tekst = veld("Regel", "Over welke regel het oordeel gaat.", "De code of de naam.", "doel-anders-dan-project")
    uitkomst: Oordeeluitkomst = veld("Uitkomst", "Of volgens een mens aan de regel is voldaan.", "", "voldoet")
    door: Rol = veld("Door", "Wie heeft geoordeeld.", "Een rol, nooit een naam.", "participatiecoach")
    op: Datum = veld("Op", "Op welke dag iemand naar de regel keek.", "Een datum.", "2026-11-23")
    reden: Tekst = veld(
        "Reden",
        "Waarom wie oordeelde tot deze uitkomst kwam.",
        "Eén of twee zinnen.",
        "De tekst is kort en zonder jargon.",
    )
    vingerafdruk: Tekst = veld(
        "Vingerafdruk",
        "Waaraan te zien is of het beoordeelde sindsdien is veranderd.",
        "Laat dit invullen door `participatie oordeel`.",
        "0f3a9c1d2b4e",
    )


def vingerafdruk(feit: Feit, velden: tuple[Pad, ...]) -> str:
    """A short text that changes when, and only when, one of these fields changes.

    `velden` are places in `feit`; a field that is absent counts as empty, and empty ones at the end do not count, so
    that new optional fields of a later version of the register leave earlier judgements alone.
    """
    gegevens = feit.model_dump(include={str(pad[0]) for pad in velden}, exclude_defaults=True)
    waarden = [_op(gegevens, pad) for pad in velden]
    while waarden and waarden[-1] is None:
        waarden.pop()
    beoordeeld = json.dumps(waarden, default=str, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(beoordeeld.encode()).hexdigest()[:LENGTE_VINGERAFDRUK]


def _op(gegevens: Any, pad: Pad) -> Any:
    for stap in pad:
        gegevens = gegevens.get(stap) if isinstance(gegevens, dict) else gegevens
    return gegevens

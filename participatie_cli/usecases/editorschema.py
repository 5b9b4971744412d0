"""A schema as an editor shows it best: it takes the very same files, and offers only what one would write.

What an editor offers follows from how a schema says a thing. It would offer `true` and `null`, and put examples in a
file as if they were facts. Here examples stand in the explanation, and of a block or a list of blocks the keys are laid
down.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from participatie_cli.values.datum import ELKE_VORM
from participatie_cli.values.onbekend import WOORD
from participatie_cli.values.veld import INVULLEN
from participatie_cli.values.waardefout import WaardeFout

_NAMEN_BINNEN: Final = frozenset({"properties", "$defs"})
"""What stands in these is called by names of our own, not by words of JSON Schema."""
_NIET_VOOR_DE_EDITOR: Final = frozenset({"title", "default", "examples", INVULLEN, "discriminator"})
_VAN_HET_GEHEEL: Final = frozenset({"$id", "title"})
"""What says where the general schema stands, and a name that an editor would put above every explanation."""
_SOORTEN: Final = ("string", "number", "boolean", "array", "object", "null")
_ONBEKEND: Final = {"enum": [WOORD], "enumDescriptions": ["Gezocht en niet gevonden. Onbekend telt nooit als nee."]}
_FOUT: Final = "patternErrorMessage"
_IN_HET_ALGEMEEN: Final = {
    "Datum": str(WaardeFout("Dit is geen datum.", keuzes=ELKE_VORM)),
    "Tekst": str(WaardeFout("Hier kan dit niet staan.", "Schrijf de tekst zelf.")),
}
"""What is wrong with a value of a shared type."""


def voor_editor(schema: Mapping[str, Any]) -> dict[str, Any]:
    """The schema of a file for an editor; it takes and refuses what `schema` does."""
    gedeeld = schema["$defs"]
    delen = {naam: waarde for naam, waarde in schema.items() if naam not in _VAN_HET_GEHEEL}
    gemaakt = {naam: _deel(waarde, naam, gedeeld) for naam, waarde in delen.items()}
    for naam, zin in _IN_HET_ALGEMEEN.items():
        gemaakt["$defs"][naam] |= {_FOUT: zin}
    return gemaakt


def een_van(keuzes: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """One of these. Of more than two an editor would put a mark between each above its explanation."""
    eerste, *rest = keuzes
    return {"anyOf": [eerste, *rest] if len(rest) < 2 else [eerste, een_van(rest)]}


def _deel(deel: Any, sleutel: str, gedeeld: Mapping[str, Any], fout: str | None = None) -> Any:
    if isinstance(deel, list):
        return [_deel(een, "", gedeeld, fout) for een in deel]
    if not isinstance(deel, dict):
        return deel
    if sleutel in _NAMEN_BINNEN:
        return {naam: _met_uitleg(een, gedeeld) for naam, een in deel.items()}
    binnen = {naam: een for naam, een in deel.items() if naam not in _NIET_VOOR_DE_EDITOR}
    gezegd = {_FOUT: fout} if fout and "pattern" in deel else {}
    return _stil({naam: _deel(een, naam, gedeeld, fout) for naam, een in binnen.items()}) | gezegd


def _met_uitleg(veld: Mapping[str, Any], gedeeld: Mapping[str, Any]) -> dict[str, Any]:
    """A field with its Dutch name and an example in its explanation, and with the keys to begin with."""
    nieuw: dict[str, Any] = _deel(veld, "", gedeeld, veld.get(INVULLEN))
    if INVULLEN not in veld:
        return nieuw
    voorbeeld = veld["examples"][0]
    zin = f" Bijvoorbeeld: {voorbeeld.removesuffix('.')}." if isinstance(voorbeeld, str) else ""
    del nieuw["description"]
    uitleg = {"description": f"{veld['title']}. {veld['description']}{zin}"}
    return uitleg | een_van(nieuw.get("anyOf", [nieuw])) | _begin(veld, voorbeeld, gedeeld)


def _stil(deel: dict[str, Any]) -> dict[str, Any]:
    """What takes the same and is not offered: of a type an editor offers `null`, `true` and `false`."""
    if deel == {"const": WOORD}:
        return dict(_ONBEKEND)
    soorten = deel.get("type")
    soorten = [soorten] if isinstance(soorten, str) else soorten or []
    if "enum" in deel or "const" in deel or not {"null", "boolean"} & set(soorten):
        return deel
    return {naam: waarde for naam, waarde in deel.items() if naam != "type"} | {
        "not": {"anyOf": list(_zonder(soorten))}
    }


def _zonder(soorten: Sequence[str]) -> Iterator[dict[str, Any]]:
    """Schemas of all that is none of these types; an integer is a number too."""
    heel = "integer" in soorten and "number" not in soorten
    yield {"type": [een for een in _SOORTEN if een not in soorten and not (heel and een == "number")]}
    if heel:
        yield {"type": "number", "not": {"type": "integer"}}


def _begin(veld: Mapping[str, Any], voorbeeld: Any, gedeeld: Mapping[str, Any]) -> dict[str, Any]:
    """The keys of a block that must be there, and those that its example has, each with a place to write."""
    blok = voorbeeld[0] if isinstance(voorbeeld, list) and voorbeeld else voorbeeld
    if not isinstance(blok, dict):
        return {}
    soorten = list(_verwezen(veld))
    nodig = gedeeld[soorten[0]].get("required", ()) if len(soorten) == 1 else ()
    leeg = {sleutel: f"${nr}" for nr, sleutel in enumerate(dict.fromkeys((*nodig, *blok)), start=1)}
    body: Any = [leeg] if isinstance(voorbeeld, list) else leeg
    return {"defaultSnippets": [{"label": ", ".join(leeg), "body": body}]}


def _verwezen(veld: Mapping[str, Any]) -> Iterator[str]:
    """The names of the blocks that a field can hold, itself or in its list."""
    for keuze in veld.get("anyOf", (veld,)):
        binnen = keuze.get("items", keuze)
        for een in (binnen, *binnen.get("oneOf", ())):
            if "$ref" in een:
                yield een["$ref"].rpartition("/")[2]

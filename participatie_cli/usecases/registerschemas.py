"""The schemas of one register: what kader.yaml and the files say is offered, each with what it means.

They refuse nothing that the schemas of every register take: an editor offers, and the check judges. So a schema that is
older than kader.yaml is never wrong, it only does not offer what is new.
"""

import json
from typing import Any, Final

from participatie_cli.usecases.editorschema import een_van, voor_editor
from participatie_cli.usecases.registerkeuzes import PLEKKEN, Lijsten, Lijstwoord
from participatie_cli.usecases.schemas import BESTANDEN, schema
from participatie_cli.values.velden import modellen_onder

GEMAAKT: Final = "Gemaakt met `participatie schema --register`. Verander dit niet zelf, maar maak het opnieuw."
"""What each of them says of itself, so that nobody changes it by hand and nothing else is written over."""


def registerschematekst(naam: str, lijsten: Lijsten) -> str:
    """The schema of a kind of file as JSON, with a newline at its end."""
    return json.dumps(registerschema(naam, lijsten), ensure_ascii=False, indent=2) + "\n"


def registerschema(naam: str, lijsten: Lijsten) -> dict[str, Any]:
    """The schema of a kind of file, for an editor, with these lists filled in."""
    gemaakt = voor_editor(schema(naam))
    gebruikt: dict[str, Any] = {}
    for model in modellen_onder(BESTANDEN[naam]):
        deel = gemaakt if model is BESTANDEN[naam] else gemaakt["$defs"][model.__name__]
        for sleutel in model.model_fields:
            lijst = PLEKKEN.get((model, sleutel))
            if lijst is not None and lijsten.get(lijst):
                gebruikt[lijst.name.lower()] = _als_keuze(lijsten[lijst])
                _bied_aan(deel["properties"][sleutel], {"$ref": f"#/$defs/{lijst.name.lower()}"})
    gemaakt["$defs"] |= gebruikt
    return {"$comment": GEMAAKT} | gemaakt


def _als_keuze(woorden: tuple[Lijstwoord, ...]) -> dict[str, Any]:
    keuze: dict[str, Any] = {"enum": [een.woord for een in woorden]}
    uitleg = [een.voluit for een in woorden]
    return keuze | ({"enumDescriptions": uitleg} if any(uitleg) else {})


def _bied_aan(veld: dict[str, Any], keuze: dict[str, Any]) -> None:
    """Put what is offered before what else may stand there, in the field or in each entry of its list."""
    eerste = veld["anyOf"][0]
    if "items" in eerste:
        eerste["items"] = een_van([keuze, eerste["items"]])
    else:
        veld |= een_van([keuze, *veld["anyOf"]])

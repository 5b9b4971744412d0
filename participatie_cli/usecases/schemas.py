"""The JSON Schemas of the kinds of files, made from the model, so that an editor says what the program says.

An editor reads YAML 1.2, where `2024` is a number and `true` a boolean; this program reads every value as text. So a
schema takes a number wherever the text of one is right. `tests/test_schemas.py` names what JSON Schema cannot say.
"""

import json
from typing import Any, Final

from pydantic import TypeAdapter
from pydantic.json_schema import GenerateJsonSchema

from participatie_cli import __version__
from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.model.dossier import MAPPEN, soortnaam
from participatie_cli.model.nulmeting import Nulmeting
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.values.datum import Datum
from participatie_cli.values.suggestie import bedoelde_u
from participatie_cli.values.veld import INVULLEN, Feit
from participatie_cli.values.velden import instructie, modellen_onder
from participatie_cli.values.waarden import Tekst

BESTANDEN: Final[dict[str, type[Feit]]] = {soortnaam(soort): soort for soort in MAPPEN.values()} | {
    "kader": Gemeentekader,
    "nulmeting": Nulmeting,
}
"""Every kind of file by its Dutch word."""
DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
ADRES: Final = "https://github.com/participatie-register/participatie/blob/v{versie}/docs/schema/{soort}.json"
"""What a schema is called: where it stands in the version of the program that it belongs to."""


class _Maker(GenerateJsonSchema):
    """Writes a default as a file would, and what a field says of itself also where its kind says that too.

    pydantic leaves that out where it already met the kind, and so by which kinds were read before.
    """

    def encode_default(self, dft: Any) -> Any:
        if isinstance(dft, bool):
            return "ja" if dft else "nee"
        return super().encode_default(dft)

    def handle_ref_overrides(self, json_schema: dict[str, Any]) -> dict[str, Any]:
        return json_schema


def gezochte_soort(naam: str) -> str:
    """The kind of file with this name; raise Gebruiksfout, with a suggestion, where there is none."""
    if naam.lower() in BESTANDEN:
        return naam.lower()
    raad = bedoelde_u(naam.lower(), list(BESTANDEN))
    zin = f"Een bestand van de soort “{naam}” bestaat niet.{raad}"
    raise Gebruiksfout(zin, f"Kies uit: {', '.join(BESTANDEN)}.")


def plaatsen() -> dict[str, str]:
    """Where the files of each kind stand in a register."""
    return {soortnaam(soort): f"register/{map_}/" for map_, soort in MAPPEN.items()} | {
        "kader": "register/kader.yaml",
        "nulmeting": "register/nulmeting.yaml",
    }


def schematekst(naam: str) -> str:
    """The schema of a kind of file as JSON, with a newline at its end."""
    return json.dumps(schema(naam), ensure_ascii=False, indent=2) + "\n"


def schema(naam: str) -> dict[str, Any]:
    """The schema of a kind of file."""
    adres = ADRES.format(versie=__version__, soort=naam)
    gemaakt = BESTANDEN[naam].model_json_schema(schema_generator=_Maker)
    gedeeld = {"Datum": TypeAdapter(Datum).json_schema(), "Tekst": TypeAdapter(Tekst).json_schema()}
    kop = {"$schema": DIALECT, "$id": adres} | gemaakt | {"title": f"participatie: {naam}"}
    met_verwijzingen: dict[str, Any] = _verwijs(kop, gedeeld)
    met_verwijzingen["$defs"] |= gedeeld
    for deel in met_verwijzingen["$defs"].values():
        deel.pop("description", None)  # what is said of a class is for who reads the code
    for model in modellen_onder(BESTANDEN[naam]):
        _leg_uit(model, met_verwijzingen if model is BESTANDEN[naam] else met_verwijzingen["$defs"][model.__name__])
    return met_verwijzingen


def _leg_uit(model: type[Feit], deel: dict[str, Any]) -> None:
    """Say of each field how to fill it in, also where an editor shows only its description."""
    for sleutel, veld in model.model_fields.items():
        uitleg = {"title": veld.title, "description": f"{veld.description} {instructie(veld)}"}
        deel["properties"][sleutel] |= uitleg | {INVULLEN: instructie(veld)}


def _verwijs(deel: Any, gedeeld: dict[str, dict[str, Any]]) -> Any:
    """A schema with a reference wherever one of these stands in full: their patterns are long."""
    if isinstance(deel, list):
        return [_verwijs(een, gedeeld) for een in deel]
    if not isinstance(deel, dict):
        return deel
    for naam, schema in gedeeld.items():
        if schema.items() <= {sleutel: deel.get(sleutel) for sleutel in schema}.items():
            rest = {sleutel: waarde for sleutel, waarde in deel.items() if sleutel not in schema}
            return {"$ref": f"#/$defs/{naam}"} | rest
    return {sleutel: _verwijs(waarde, gedeeld) for sleutel, waarde in deel.items()}

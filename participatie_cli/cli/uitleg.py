"""`participatie check --uitleg`: the formats in which an outcome is explained."""

from typing import Final

from participatie_cli.cli.formaten import tekst_of_json
from participatie_cli.console.uitlegpagina import als_gegevens, toon_uitleg

FORMATEN: Final = tekst_of_json(toon_uitleg, als_gegevens)

"""What Typst says of a template, in Dutch: its own words are English and change from version to version."""

import re
from typing import Final

_NAAM: Final = r"[\"`]?([\w.-]+)[\"`]?"
_GEEN_NAAM: Final = "de naam “{}” bestaat niet"
_VAN_EEN_ANDERE_SOORT: Final = "een waarde is hier van een andere soort dan nodig"
_ZINNEN: Final = (
    (r"document title", "het document heeft geen titel (`#set document(title: …)`)"),
    (r"the text `?\"?(.+?)\"?`? could not be displayed", "“{}” staat in geen van de lettertypen"),
    (rf"(?:unknown variable: |does not contain key |does not have field |has no method |no field ){_NAAM}", _GEEN_NAAM),
    (r"unknown font family: (.+)", "het lettertype “{}” is er niet"),
    (r"(?:file not found|failed to load file|cannot read file)", "een bestand dat wordt genoemd, is er niet"),
    (r"failed to download package", "een pakket van internet kan hier niet"),
    (r"failed to parse", "gegevens die worden gelezen, kloppen niet"),
    (r"label `?<(.+?)>`? does not exist", "een verwijzing naar “{}” wijst nergens heen"),
    (r"unclosed (?:delimiter|string|label|raw text)", "een haakje, sterretje of aanhalingsteken wordt niet gesloten"),
    (rf"missing argument: {_NAAM}", "bij een opdracht ontbreekt “{}”"),
    (rf"unexpected argument: {_NAAM}", "bij een opdracht kan “{}” niet"),
    (r"unexpected argument", "bij een opdracht staat een waarde te veel"),
    (r"index out of bounds", "een lijst heeft minder plekken"),
    (r"divide by zero", "er wordt door nul gedeeld"),
    (r"maximum .*depth|did not converge", "het roept zichzelf steeds weer aan, of zit te diep in elkaar"),
    (r"(?:panicked with: |assertion failed: )(.+)", "het sjabloon stopt hier zelf: {}"),
    (r"panicked|assertion failed", "het sjabloon stopt hier zelf"),
    (r"expected .+, found|cannot (?:add|join|apply|compare|access|loop|multiply|subtract)", _VAN_EEN_ANDERE_SOORT),
    (r"^(?:un)?expected", "hier ontbreekt iets, of er staat iets dat niet kan"),
    (r"PDF/(UA|A)", "het document is zo niet toegankelijk of niet te bewaren (PDF/{})"),
)
"""What Typst says, and that in Dutch with the words from the template; the first that fits counts."""
_ANDERS: Final = "Typst kan hiervan geen document maken"


def in_het_nederlands(gezegd: str) -> str:
    """What is wrong, as a part of a sentence."""
    for patroon, zin in _ZINNEN:
        if gevonden := re.search(patroon, gezegd):
            return zin.format(*gevonden.groups())
    return _ANDERS

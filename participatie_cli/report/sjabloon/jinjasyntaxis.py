"""What Jinja says of a template that it cannot read, in Dutch."""

import re
from typing import Final

from jinja2 import TemplateSyntaxError

from participatie_cli.values.suggestie import bedoelde_u

_WOORDEN: Final = (
    *("for", "endfor", "if", "elif", "else", "endif", "set", "endset", "macro", "endmacro", "call", "endcall"),
    *("include", "import", "from", "extends", "block", "endblock", "filter", "endfilter", "with", "endwith", "raw"),
)
_VAN_WORD: Final = frozenset({"p", "r", "tr", "tc"})
"""What stands behind `{%` in Word for a tag that takes a whole paragraph, piece of text, row or cell."""
_ONBEKENDE_OPDRACHT: Final = re.compile(r"unknown tag '([^']+)'")
_NIET_GESLOTEN: Final = re.compile(r"block that needs to be closed is '([^']+)'")
_KIJK: Final = "Kijk of elke {{ en {% ook wordt gesloten."
_ZINNEN: Final = (
    (r"unexpected char '(.*)' at", "het teken “{}” kan hier niet"),
    (r"^unexpected '(.*)', expected '(.*)'$", "hier staat “{}”, maar “{}” hoort hier"),
    (r"^unexpected end of template, expected '(.*)'", "het sjabloon houdt op, maar “{}” hoort hier nog"),
    (r"^unexpected '(.*)'$", "“{}” kan hier niet"),
    (r"^expected token '(.*)', got '(.*)'$", "hier hoort “{}” te staan, en er staat “{}”"),
    (r"^Unexpected end of template", "het sjabloon houdt te vroeg op"),
    (r"^Missing end of comment tag", "een opmerking met {{# wordt niet gesloten"),
    (r"^Missing end of raw", "een stuk met raw wordt niet gesloten"),
    (r"^No filter named '(.*)'", "het filter “{}” bestaat niet"),
    (r"^No test named '(.*)'", "de test “is {}” bestaat niet"),
    (r"^tag name expected", "achter {{% hoort een opdracht"),
    (r"^block '(.*)' defined twice", "het blok “{}” staat er twee keer"),
    (r"^can't assign to '(.*)'", "aan “{}” is geen waarde te geven"),
    (r"^extended multiple times", "extends staat er meer dan één keer"),
)
"""What Jinja says, and that in Dutch with the words from the template."""
_TEKENS: Final = {
    "end of print statement": "}}",
    "begin of print statement": "{{",
    "end of statement block": "%}",
    "begin of statement block": "{%",
    "end of comment": "#}",
    "begin of comment": "{#",
    "end of template": "het einde",
    "template data / text": "gewone tekst",
    "name": "een naam",
    "string": "een tekst",
    "integer": "een getal",
    "float": "een getal",
}
"""What Jinja calls the parts of a template."""


def syntaxis(fout: TemplateSyntaxError) -> tuple[str, str]:
    """The sentence and the way out."""
    bericht = str(fout.message)
    woord, open_ = _ONBEKENDE_OPDRACHT.search(bericht), _NIET_GESLOTEN.search(bericht)
    if woord and woord[1] in _VAN_WORD:
        return (
            f"“{{%{woord[1]}” werkt alleen in Word, aan elkaar geschreven en zonder % of }} in de opdracht zelf.",
            "Gebruik in plaats van % een test, zoals `is odd` of `is divisibleby(2)`. Of reken eerst, in een alinea "
            "ervoor met {% set … %}.",
        )
    if woord and woord[1] not in _WOORDEN:
        return f"De opdracht “{woord[1]}” bestaat niet.{bedoelde_u(woord[1], _WOORDEN)}", "Verbeter het woord na {%."
    if woord and open_ is None:
        return f"Hier staat “{woord[1]}” zonder begin.", f"Haal {{% {woord[1]} %}} weg, of voeg het begin toe."
    if open_:
        return f"De opdracht “{open_[1]}” is niet afgesloten.", f"Voeg {{% end{open_[1]} %}} toe op de juiste plek."
    return f"De opmaak klopt niet{_waarom(bericht)}.", _KIJK


def als_deel(fout: TemplateSyntaxError) -> str:
    """What Jinja says of a syntax error, as a part of a sentence."""
    zin = syntaxis(fout)[0].removesuffix(".")
    return f"{zin[:1].lower()}{zin[1:]}"


def _waarom(bericht: str) -> str:
    for patroon, nederlands in _ZINNEN:
        if gevonden := re.search(patroon, bericht.strip().rstrip("."), re.DOTALL):
            return f": {nederlands.format(*(_TEKENS.get(deel, deel) for deel in gevonden.groups()))}"
    return ""

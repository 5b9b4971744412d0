"""What Jinja says of a template that it cannot read, in Dutch."""

import re
from typing import Final

from jinja2 import TemplateSyntaxError

from participatie_cli.values.suggestie import bedoelde_u

_WOORDEN: Final = (
    *("for", "endfor", "if", "elif", "else", "endif", "set", "endset", "macro", "endmacro", "call", "endcall"),
    *("include", "import", "from", "extends", "block", "endblock", "filter", "endfilter", "with", "endwith", "raw"),
)
_ONBEKENDE_OPDRACHT: Final = re.compile(r"unknown tag '([^']+)'")
_NIET_GESLOTEN: Final = re.compile(r"block that needs to be closed is '([^']+)'")


def syntaxis(fout: TemplateSyntaxError) -> tuple[str, str]:
    """The sentence and the way out. What cannot be put into Dutch comes last, for whoever looks it up."""
    woord, open_ = _ONBEKENDE_OPDRACHT.search(str(fout.message)), _NIET_GESLOTEN.search(str(fout.message))
    if woord and woord[1] not in _WOORDEN:
        return f"De opdracht “{woord[1]}” bestaat niet.{bedoelde_u(woord[1], _WOORDEN)}", "Verbeter het woord na {%."
    if woord and open_ is None:
        return f"Hier staat “{woord[1]}” zonder begin.", f"Haal {{% {woord[1]} %}} weg, of voeg het begin toe."
    if open_:
        return f"De opdracht “{open_[1]}” is niet afgesloten.", f"Voeg {{% end{open_[1]} %}} toe op de juiste plek."
    return f"De opmaak klopt niet ({str(fout.message).rstrip('.')}).", "Kijk of elke {{ en {% ook wordt gesloten."

"""Characters for which no font has a shape, such as emoji: PDF/A and PDF/UA refuse them, so their number is printed."""

import json
import re
import unicodedata
from typing import Final

_GENOEMD: Final = re.compile(r'error: [^\n]*?(?:the text|codepoint) `"(.+?)"`')
_CODEPUNT: Final = re.compile(r"\\u\{([0-9a-f]+)\}")


def zonder_vormloze_tekens(gegevens: str, diagnose: str) -> str:
    """The JSON text with the characters that Typst names in its diagnostics made printable.

    The text comes back as it was where Typst complains of something else.
    """
    for tekens in sorted(set(_GENOEMD.findall(diagnose)), key=lambda een: (-len(een), een)):
        vormloos = _CODEPUNT.sub(lambda gevonden: chr(int(gevonden[1], 16)), tekens)
        if not vormloos.isascii() or not vormloos.isprintable():
            gegevens = gegevens.replace(json.dumps(vormloos, ensure_ascii=False)[1:-1], _leesbaar(vormloos))
    return gegevens


def _leesbaar(tekens: str) -> str:
    """`[teken U+1F600]`; what only joins or steers other characters is nothing by itself."""
    return "".join(f"[teken U+{ord(een):04X}]" for een in tekens if unicodedata.category(een) not in ("Cf", "Mn"))

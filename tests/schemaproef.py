"""What an editor makes of a file: types of YAML 1.2 and patterns of ECMAScript, where the program reads only texts."""

import re
from collections.abc import Callable, Iterator
from typing import Any, Final

from jsonschema import Draft202012Validator, ValidationError
from jsonschema.validators import extend

_CORE: Final[tuple[tuple[re.Pattern[str], Callable[[str], Any]], ...]] = (
    (re.compile(r"true|True|TRUE"), lambda _: True),
    (re.compile(r"false|False|FALSE"), lambda _: False),
    (re.compile(r"[-+]?[0-9]+"), int),
    (re.compile(r"0o[0-7]+"), lambda tekst: int(tekst[2:], 8)),
    (re.compile(r"0x[0-9a-fA-F]+"), lambda tekst: int(tekst[2:], 16)),
    (re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?"), float),
    (re.compile(r"[-+]?\.(inf|Inf|INF)"), lambda tekst: float(tekst.replace(".", ""))),
    (re.compile(r"\.(nan|NaN|NAN)"), lambda _: float("nan")),
)
"""Table 10.3.2 of YAML 1.2.2; what is null has been read as such before."""


class Aangehaald(str):
    """A text that stands between quotes, so that it is a text for everybody."""


def zoals_een_editor(gegevens: Any) -> Any:
    """The data as a reader of YAML 1.2 has it: what stands without quotes can be a number or a boolean."""
    if isinstance(gegevens, dict):
        return {sleutel: zoals_een_editor(waarde) for sleutel, waarde in gegevens.items()}
    if isinstance(gegevens, list):
        return [zoals_een_editor(een) for een in gegevens]
    if isinstance(gegevens, str) and not isinstance(gegevens, Aangehaald):
        return next((maak(gegevens) for vorm, maak in _CORE if vorm.fullmatch(gegevens)), str(gegevens))
    return gegevens


def _patroon(_validator: Any, patroon: str, waarde: Any, _schema: Any) -> Iterator[ValidationError]:
    """`$` is the very end in ECMAScript, and the end or the last newline in Python."""
    if isinstance(waarde, str) and not re.search(patroon.replace("$", r"\Z"), waarde):
        yield ValidationError(f"{waarde!r} does not match {patroon!r}")


Keurder: Final = extend(Draft202012Validator, {"pattern": _patroon})
"""Judges as JSON Schema asks."""


def check_jsonschema(*argumenten: str) -> str:
    """What that program says of files; nothing where all is in order."""
    from check_jsonschema import main  # heavy, and few tests ask
    from click.testing import CliRunner

    afloop = CliRunner().invoke(main, argumenten)
    return "" if afloop.exit_code == 0 else afloop.output or repr(afloop.exception)

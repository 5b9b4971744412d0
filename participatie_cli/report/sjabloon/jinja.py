"""Filling in a Jinja template; what is wrong with it is told in Dutch, with file and line."""

import re
import traceback
from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import Final

from jinja2 import BaseLoader, Environment, StrictUndefined, TemplateNotFound, TemplateSyntaxError, UndefinedError
from jinja2.exceptions import FilterArgumentError, SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from participatie_cli.report.sjabloon.filters import FILTERS
from participatie_cli.report.sjabloon.jinjasyntaxis import als_deel
from participatie_cli.report.sjabloon.sjablonen import Invulfout, Sjablonen, SjabloonFout
from participatie_cli.report.sjabloon.sjabloonmap import TEKSTEN

HERSTEL: Final = "Verbeter dit bestand, of haal het weg: dan gebruikt het programma het ingebouwde sjabloon."
TE_DIEP: Final = "het roept zichzelf steeds weer aan, of zit te diep in elkaar"
_PAD: Final = re.compile(r"[/\\]|^\.\.?$")
_NAAM: Final = re.compile(r"'([^']+)'(?: is undefined)?$")
_PLEK_IN_LIJST: Final = re.compile(r"has no element (\d+)$")
_BIJ_HET_INVULLEN: Final[tuple[tuple[type[Exception], str], ...]] = (
    (UnicodeDecodeError, "het is geen tekst in UTF-8"),
    (RecursionError, TE_DIEP),
    (MemoryError, "het vraagt te veel geheugen"),
    (OverflowError, "het vraagt te veel geheugen"),
    (ZeroDivisionError, "er wordt door nul gedeeld"),
    (LookupError, "een waarde bestaat niet"),
    (AttributeError, "een waarde bestaat niet"),
    (FilterArgumentError, "een filter krijgt iets waar het niet mee kan werken"),
    (
        TypeError,
        "een waarde is hier van een andere soort dan nodig, zoals tekst waar een getal of een lijst moet staan",
    ),
    (ValueError, "een waarde past hier niet"),
)
"""What goes wrong while a template is filled in; the first that fits counts."""
_ANDERS: Final = "het invullen lukt niet (code {})"
_UIT_TE_SCHRIJVEN: Final = ("html.j2", "svg.j2", "xml.j2")


class _Lader(BaseLoader):
    """Gives Jinja what was read before, and nothing else: it never opens a file."""

    def __init__(self, sjablonen: Sjablonen) -> None:
        self._sjablonen = sjablonen

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        if template not in self.list_templates():
            raise TemplateNotFound(template)
        gevonden = self._sjablonen.zoek(template)
        return gevonden.inhoud.decode(), str(gevonden.pad), lambda: True

    def list_templates(self) -> list[str]:
        return [naam for naam in self._sjablonen.namen if naam.lower().endswith(TEKSTEN)]


@lru_cache(maxsize=4)
def omgeving(sjablonen: Sjablonen, *, escape: bool = False) -> ImmutableSandboxedEnvironment:
    """Jinja, as strict and as closed as it can be: an unknown variable is an error, and code cannot get out."""
    gemaakt = ImmutableSandboxedEnvironment(
        loader=_Lader(sjablonen),
        undefined=StrictUndefined,
        autoescape=escape,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    gemaakt.filters |= FILTERS
    return gemaakt


def vul_in(sjablonen: Sjablonen, naam: str, **variabelen: object) -> str:
    """The text that a template gives; raise SjabloonFout where the template is missing or wrong."""
    return "".join(stukken(sjablonen, naam, **variabelen))


def stukken(sjablonen: Sjablonen, naam: str, **variabelen: object) -> Iterator[str]:
    """A template filled in piece by piece, so that a long text need not be in memory as a whole.

    What a page or a drawing includes is escaped as it is itself, whatever that file is called.
    """
    gevonden = sjablonen.zoek(naam).pad
    try:
        sjabloon = omgeving(sjablonen, escape=naam.endswith(_UIT_TE_SCHRIJVEN)).get_template(naam)
        yield from sjabloon.generate(**variabelen)
    except Exception as fout:  # whatever a municipality's own template does wrong, it is never a traceback
        bestand, regel = _plek(fout, sjablonen) or (gevonden, None)
        plek = str(bestand) if regel is None else f"{bestand}, regel {regel},"
        wat = in_woorden(fout)
        zin = f"In het sjabloon {plek} staat een fout: {wat}."
        raise SjabloonFout(zin, HERSTEL, bestand=bestand, regel=regel, wat=wat) from fout


def _plek(fout: Exception, sjablonen: Sjablonen) -> tuple[Path, int] | None:
    """The file and the line of the last step inside a template; Jinja puts those into the traceback."""
    if isinstance(fout, TemplateSyntaxError) and fout.filename:
        return Path(fout.filename), fout.lineno
    paden = {str(sjablonen.zoek(naam).pad) for naam in sjablonen.namen}
    stappen = [(kader.f_code.co_filename, regel) for kader, regel in traceback.walk_tb(fout.__traceback__)]
    in_sjabloon = [(Path(bestand), regel) for bestand, regel in stappen if bestand in paden]
    return in_sjabloon[-1] if in_sjabloon else None


def in_woorden(fout: Exception) -> str:
    """What is wrong, in Dutch: the words of Jinja or Python itself are English and may hold anything."""
    match fout:
        case UndefinedError():
            return _bestaat_niet(str(fout))
        case SecurityError():
            return "een sjabloon mag hier niet bij"
        case Invulfout():
            return str(fout)
        case TemplateNotFound():
            return _niet_gevonden(str(fout.name))
        case TemplateSyntaxError():
            return als_deel(fout)
    return next(
        (zin for soort, zin in _BIJ_HET_INVULLEN if isinstance(fout, soort)), _ANDERS.format(type(fout).__name__)
    )


def _bestaat_niet(gezegd: str) -> str:
    if naam := _NAAM.search(gezegd):
        return f"de naam “{naam[1]}” bestaat niet"
    plek = _PLEK_IN_LIJST.search(gezegd)
    return f"een lijst heeft geen plek {plek[1]} (de eerste is 0)" if plek else "een waarde bestaat niet"


def _niet_gevonden(naam: str) -> str:
    if _PAD.search(naam):
        return f"“{naam}” staat ergens anders; noem alleen de naam van een bestand in dezelfde map"
    if not naam.lower().endswith(TEKSTEN):
        return f"“{naam}” kan hier niet; een bestand dat u invoegt, eindigt op {TEKSTEN[0]}"
    return f"het bestand “{naam}” is er niet"

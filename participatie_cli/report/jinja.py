"""Filling in a Jinja template; what is wrong with it is told in Dutch, with file and line."""

import re
import traceback
from pathlib import Path
from typing import Final

from jinja2 import TemplateNotFound, TemplateSyntaxError, UndefinedError
from jinja2.exceptions import SecurityError

from participatie_cli.report.sjablonen import Sjablonen, SjabloonFout

HERSTEL: Final = "Verbeter dit bestand, of haal het weg: dan gebruikt het programma het ingebouwde sjabloon."
_NAAM: Final = re.compile(r"'([^']+)'(?: is undefined)?$")


def vul_in(sjablonen: Sjablonen, naam: str, **variabelen: object) -> str:
    """The text that a template gives; raise SjabloonFout where the template is missing or wrong."""
    gevonden = str(sjablonen.zoek(naam))
    try:
        return sjablonen.omgeving.get_template(naam).render(**variabelen)
    except Exception as fout:  # whatever a municipality's own template does wrong, it is never a traceback
        bestand, regel = _plek(fout, sjablonen) or (gevonden, None)
        plek = bestand if regel is None else f"{bestand}, regel {regel},"
        wat = in_woorden(fout)
        zin = f"In het sjabloon {plek} staat een fout: {wat}."
        raise SjabloonFout(zin, HERSTEL, bestand=Path(bestand), regel=regel, wat=wat) from fout


def _plek(fout: Exception, sjablonen: Sjablonen) -> tuple[str, int] | None:
    """The file and the line of the last step inside a template; Jinja puts those into the traceback."""
    if isinstance(fout, TemplateSyntaxError) and fout.filename:
        return fout.filename, fout.lineno
    mappen = [map_.resolve() for map_ in sjablonen.mappen]
    stappen = [(kader.f_code.co_filename, regel) for kader, regel in traceback.walk_tb(fout.__traceback__)]
    in_sjabloon = [stap for stap in stappen if any(Path(stap[0]).resolve().is_relative_to(map_) for map_ in mappen)]
    return in_sjabloon[-1] if in_sjabloon else None


def in_woorden(fout: Exception) -> str:
    """What is wrong. Words of Jinja or Python itself are English; they come last, for whoever looks them up."""
    match fout:
        case UndefinedError():
            naam = _NAAM.search(str(fout))
            return f"de naam “{naam[1]}” bestaat niet" if naam else f"een waarde bestaat niet ({fout})"
        case SecurityError():
            return "een sjabloon mag hier niet bij"
        case TemplateNotFound():
            return f"het bestand “{fout.name}” is er niet"
        case TemplateSyntaxError():
            return f"de opmaak klopt niet ({str(fout.message).rstrip('.')})"
        case UnicodeDecodeError():
            return "het is geen tekst in UTF-8"
        case _:
            return f"het invullen lukt niet ({type(fout).__name__}: {str(fout).rstrip('.')})"

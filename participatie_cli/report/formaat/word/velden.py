"""The fields of a Word template filled in, each part of the document in one go; what is wrong is told by field."""

import re
import traceback
from io import BytesIO
from pathlib import Path
from typing import Any, Final, cast

from docx.document import Document
from docxtpl import DocxTemplate
from jinja2 import TemplateSyntaxError
from jinja2.sandbox import SandboxedEnvironment
from markupsafe import Markup

from participatie_cli.report.beeld.document import Documentbeeld
from participatie_cli.report.formaat.tekst import velden
from participatie_cli.report.formaat.word.merken import BEGIN, Veldmerken
from participatie_cli.report.grafiek.tekstmaat import leesbaar
from participatie_cli.report.sjabloon.jinja import HERSTEL, in_woorden
from participatie_cli.report.sjabloon.sjablonen import Sjabloonbestand, SjabloonFout
from participatie_cli.report.sjabloon.wordbestand import eigen_inhoudsopgaven
from participatie_cli.report.sjabloon.wordpakket import bewaak_pakket, geen_word

_TAG: Final = re.compile(r"\{[{%][-+]?")
_EIND: Final = re.compile(r"(?<=[}%]\})")
_ALINEA: Final = re.compile(r"<w:p[ >].*?</w:p>", re.DOTALL)
_OPMAAK: Final = re.compile(r"<[^>]+>")
_LANGSTE: Final = 80
_BRON: Final = "<template>"
"""The name that Jinja gives to a template that is not a file."""


def vul_velden(
    bestand: Sjabloonbestand, omgeving: SandboxedEnvironment, beeld: Documentbeeld, merken: Veldmerken
) -> Document:
    """The document with its text; tables, charts, links and contents are still marks."""
    bewaak_pakket(bestand)
    sjabloon = _Sjabloon(BytesIO(bestand.inhoud))
    sjabloon.pad = bestand.pad
    _open(sjabloon, bestand)
    streng = omgeving.overlay(autoescape=True, finalize=_zichtbaar)
    sjabloon.render(velden(beeld) | merken.functies(), streng)
    return cast(Document, sjabloon.docx)


def _open(sjabloon: "_Sjabloon", bestand: Sjabloonbestand) -> None:
    try:
        sjabloon.init_docx()
    except Exception as fout:  # a zip without a document, a document with macros, a spreadsheet
        raise geen_word(bestand) from fout
    eigen_inhoudsopgaven(sjabloon.docx.element.body)


def _zichtbaar(waarde: object) -> object:
    """Characters that XML forbids or that are marks of this program never come in with a text of the register."""
    return waarde if isinstance(waarde, Markup) or not isinstance(waarde, str) else leesbaar(waarde)


class _Sjabloon(DocxTemplate):  # type: ignore[misc]  # docxtpl has no types
    """Rendering of one part of the document, with the place of a mistake and without second readings of the text."""

    pad: Path

    def render_properties(self, context: dict[str, Any], jinja_env: object = None) -> None:
        """Nothing: title, author and the like are set afterwards."""

    def render_xml_part(self, src_xml: str, part: object, context: dict[str, Any], jinja_env: Any = None) -> str:
        """Fill in a part. Every tag gets a line of its own, on the inside, so that a line number names a tag."""
        bron = _TAG.sub(r"\g<0>\n", src_xml.replace("\r", " ").replace("\n", " "))
        try:
            xml = cast(str, jinja_env.from_string(bron).render(context))
        except Exception as fout:
            raise self._fout(f"{_plek(fout, bron)}staat een fout: {in_woorden(fout)}") from fout
        if BEGIN in xml and part is not self.docx.part:
            raise self._fout("staat een tabel, figuur, link of inhoudsopgave in een kop- of voettekst of noot")
        return xml

    def _fout(self, wat: str) -> SjabloonFout:
        return SjabloonFout(f"In het sjabloon {self.pad}, {wat}.", HERSTEL)


def _plek(fout: Exception, bron: str) -> str:
    """The field where it went wrong, as it stands in the document, with the paragraph around it."""
    regel, regels = _regel(fout), bron.split("\n")
    begin = _TAG.search(regels[regel - 2][-3:]) if regel > 1 else None
    if begin is None:
        return ""
    veld = leesbaar(_EIND.split(begin[0] + regels[regel - 1], maxsplit=1)[0])
    plaats = sum(len(een) + 1 for een in regels[: regel - 1])
    alinea = next((een for een in _ALINEA.finditer(bron) if een.start() < plaats <= een.end()), None)
    rondom = leesbaar(_OPMAAK.sub("", alinea[0].replace("\n", ""))) if alinea else ""
    waar = f"in de alinea “{_kort(rondom)}”, " if rondom not in ("", veld) else ""
    return f"bij “{_kort(veld)}”, {waar}"


def _kort(tekst: str) -> str:
    return tekst if len(tekst) <= _LANGSTE else f"{tekst[:_LANGSTE]}…"


def _regel(fout: Exception) -> int:
    """The line of the tag, or 0; that a block has no end shows only at the end, where nothing is wrong."""
    if isinstance(fout, TemplateSyntaxError):
        return 0 if str(fout.message).startswith("Unexpected end of template") else fout.lineno
    stappen = [regel for kader, regel in traceback.walk_tb(fout.__traceback__) if kader.f_code.co_filename == _BRON]
    return stappen[-1] if stappen else 0

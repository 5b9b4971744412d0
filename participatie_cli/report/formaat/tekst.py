"""The report as Markdown and as HTML."""

import re
from dataclasses import fields
from typing import Final

from participatie_cli.report.beeld.rapport import Rapport
from participatie_cli.report.sjabloon.jinja import vul_in
from participatie_cli.report.sjabloon.namen import HTML, MARKDOWN, STIJL
from participatie_cli.report.sjabloon.sjablonen import Sjablonen, SjabloonFout

_LEGE_REGELS: Final = re.compile(r"\n{3,}")
_EINDE_VAN_DE_STIJL: Final = "</"


def als_markdown(rapport: Rapport, sjablonen: Sjablonen) -> bytes:
    """The report as Markdown in UTF-8; raise SjabloonFout where a template is wrong."""
    tekst = vul_in(sjablonen, MARKDOWN, **velden(rapport))
    regels = "\n".join(regel.rstrip() for regel in tekst.splitlines())
    kaal = _LEGE_REGELS.sub("\n\n", regels).strip()
    return f"{kaal}\n".encode()


def als_html(rapport: Rapport, sjablonen: Sjablonen) -> bytes:
    """The report as one page of HTML in UTF-8 that needs nothing else; raise SjabloonFout where a template is wrong."""
    return vul_in(sjablonen, HTML, **velden(rapport), stijl=_stijl(sjablonen)).encode()


def velden(rapport: Rapport) -> dict[str, object]:
    """The parts of the report by name, as templates know them."""
    return {veld.name: getattr(rapport, veld.name) for veld in fields(rapport)}


def _stijl(sjablonen: Sjablonen) -> str:
    """The style sheet; one that could end its own element is refused."""
    bestand = sjablonen.zoek(STIJL)
    pad = bestand.pad
    try:
        stijl = bestand.inhoud.decode()
    except UnicodeDecodeError as fout:
        raise SjabloonFout(f"{pad} is geen tekst in UTF-8.", "Sla het bestand opnieuw op als UTF-8.") from fout
    if _EINDE_VAN_DE_STIJL in stijl:
        regel = stijl[: stijl.index(_EINDE_VAN_DE_STIJL)].count("\n") + 1
        raise SjabloonFout(
            f"In het sjabloon {pad}, regel {regel}, staat “</”; dat kan niet in een stijl.", "Haal dat deel weg."
        )
    return stijl

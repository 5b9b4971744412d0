"""A document as plain text, as Markdown and as HTML."""

from collections.abc import Iterable, Iterator
from dataclasses import fields
from typing import Any, Final

from participatie_cli.report.beeld.document import Documentbeeld
from participatie_cli.report.sjabloon.jinja import stukken
from participatie_cli.report.sjabloon.namen import HTML, MARKDOWN, STIJL
from participatie_cli.report.sjabloon.sjablonen import Sjablonen, SjabloonFout

_EINDE_VAN_DE_STIJL: Final = "</"


def als_markdown(document: Documentbeeld, sjablonen: Sjablonen, hoofd: str = MARKDOWN) -> bytes:
    """The document as Markdown in UTF-8; raise SjabloonFout where a template is wrong."""
    return als_tekst(document, sjablonen, hoofd)


def als_tekst(document: Documentbeeld, sjablonen: Sjablonen, hoofd: str) -> bytes:
    """What a template of plain text gives, in UTF-8 and without superfluous white space."""
    bytes_ = bytearray()
    for regel in _zonder_wit(_regels(stukken(sjablonen, hoofd, **velden(document)))):
        bytes_ += f"{regel}\n".encode()
    return bytes(bytes_ or b"\n")


def als_html(document: Documentbeeld, sjablonen: Sjablonen, hoofd: str = HTML) -> bytes:
    """The document as one page in UTF-8 that needs nothing else; raise SjabloonFout where a template is wrong."""
    bytes_ = bytearray()
    for stuk in stukken(sjablonen, hoofd, **velden(document), stijl=_stijl(sjablonen)):
        bytes_ += stuk.encode()
    return bytes(bytes_)


def _regels(delen: Iterable[str]) -> Iterator[str]:
    """The lines of a text that comes in pieces."""
    begin: list[str] = []
    for deel in delen:
        eerste, *verder = deel.split("\n")
        begin.append(eerste)
        for regel in verder:
            yield from _kaal("".join(begin))
            begin = [regel]
    yield from _kaal("".join(begin))


def _kaal(regel: str) -> Iterator[str]:
    """A line, or more where something else than a line feed ends one too, without the white space at their ends."""
    return (een.rstrip() for een in f"{regel}\n".splitlines())


def _zonder_wit(regels: Iterable[str]) -> Iterator[str]:
    """No more than one empty line between two others, and none at the beginning or the end."""
    begonnen = wit = False
    for regel in regels:
        if regel:
            yield from [""] * (wit and begonnen)
            yield regel if begonnen else regel.lstrip()
            begonnen = True
        wit = not regel


def velden(document: Any) -> dict[str, object]:
    """The parts of a document by name, as templates know them."""
    return {veld.name: getattr(document, veld.name) for veld in fields(document)}


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

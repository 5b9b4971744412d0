"""XML of others as plain values: no DTD and no entity is read, nothing outside it is fetched, depth is bounded."""

from io import BytesIO
from typing import Any, Final
from xml.etree.ElementTree import ParseError

from participatie_cli.store.rekenblad.blad import RekenbladFout
from participatie_cli.values.xmlelement import Xmlelement

_DIEPST: Final = 60
_MEESTE: Final = 200_000
"""So many elements a file of the largest size holds at most, as far as it is a list of publications."""
_SPLITS: Final = "Bewaar een kleiner deel van de zoekresultaten, en lees dat in."
_OPNIEUW: Final = "Bewaar het bestand opnieuw, zonder er iets in te veranderen."


def lees_xml(inhoud: bytes) -> Xmlelement:
    """The root of an XML file; raise RekenbladFout where it is none, or is made to take too much."""
    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import iterparse

    try:
        return _gebouwd(iterparse(BytesIO(inhoud), events=("start", "end"), forbid_dtd=True))
    except DefusedXmlException as fout:
        zin = "In dit XML-bestand staan eigen definities (een DTD). Die worden niet gelezen."
        raise RekenbladFout(zin, _OPNIEUW) from fout
    except (ParseError, ValueError, LookupError) as fout:
        raise RekenbladFout("Dit is geen XML-bestand dat te lezen is.", _OPNIEUW) from fout


def _gebouwd(gebeurtenissen: Any) -> Xmlelement:
    """Put the elements together as they end, without ever going down into one."""
    open_: list[list[Xmlelement]] = [[]]
    geteld = 0
    for soort, element in gebeurtenissen:
        if soort == "start":
            geteld += 1
            open_.append([])
            if geteld > _MEESTE or len(open_) > _DIEPST:
                raise RekenbladFout("In dit XML-bestand zit te veel, of het zit te diep in elkaar.", _SPLITS)
            continue
        kinderen = tuple(open_.pop())
        open_[-1].append(_als_element(element, kinderen))
        element.clear()
    return open_[0][0]


def _als_element(element: Any, kinderen: tuple[Xmlelement, ...]) -> Xmlelement:
    ruimte, _, naam = str(element.tag).rpartition("}")
    kenmerken = {sleutel.rpartition("}")[2]: waarde for sleutel, waarde in element.attrib.items()}
    return Xmlelement(naam, ruimte.lstrip("{"), kenmerken, " ".join((element.text or "").split()), kinderen)

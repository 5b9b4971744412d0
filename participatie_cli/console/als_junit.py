"""A check as test results: a suite for each file, and in it a case for each rule that there is something to say of."""

import re
from collections.abc import Iterator
from typing import Final, TextIO
from xml.etree import ElementTree as ET

from participatie_cli.console.controlebeeld import Afgeweken, Controlebeeld, Gemeld, zinnen
from participatie_cli.console.stroom import Stroom
from participatie_cli.results.vergelijking import Herkomst
from participatie_cli.wording.waarden import per_uitkomst
from participatie_cli.wording.zichtbaar import codepunt, toonbaar, zonder_opdracht

NAAM: Final = "participatie check"
_GEEN_XML: Final = re.compile("[\ufffe\uffff]")
"""What XML 1.0 does not take, of what is visible already."""
_PER_GEVAL: Final = 100
"""So many findings of one rule in one file are told in full."""


def schrijf_junit(beeld: Controlebeeld, stroom: TextIO) -> None:
    """Write XML; only what makes the check fail is a failure, and what else there is to say is skipped, with why."""
    wortel = _wortel(beeld)
    ET.indent(wortel)
    xml = ET.tostring(wortel, encoding="unicode")
    regels = (zonder_opdracht(regel, lambda teken: f"&#{ord(teken)};") for regel in xml.split("\n"))
    uit = Stroom.om(stroom).voor_programmas()
    uit.write('<?xml version="1.0" encoding="UTF-8"?>\n')
    uit.writelines(f"{regel}\n" for regel in regels)


def _wortel(beeld: Controlebeeld) -> ET.Element:
    suites = list(_suites(beeld))
    geheel = ET.Element("testsuites", {"name": NAAM} | _telling(suites))
    geheel.extend(suites)
    return geheel


def _suites(beeld: Controlebeeld) -> Iterator[ET.Element]:
    gevallen: dict[str, list[ET.Element]] = {een.bestand: [] for een in beeld.bestanden}
    for bestand, code, rij in _per_geval(beeld):
        gevallen.setdefault(bestand, []).append(_geval(bestand, code, rij))
    for een in beeld.afgeweken:
        gevallen.setdefault(een.bestand, []).append(_afwijking(een))
    uitkomsten = {een.bestand: een.uitkomsten for een in beeld.bestanden}
    for bestand, gevonden in gevallen.items():
        kinderen = gevonden or [ET.Element("testcase", classname=_tekst(bestand), name="geen bevindingen")]
        suite = ET.Element("testsuite", {"name": _tekst(bestand)} | _telling(kinderen))
        if bestand in uitkomsten:
            eigenschappen = ET.SubElement(suite, "properties")
            ET.SubElement(eigenschappen, "property", name="uitkomsten", value=per_uitkomst(uitkomsten[bestand]))
        suite.extend(kinderen)
        yield suite


def _per_geval(beeld: Controlebeeld) -> Iterator[tuple[str, str, list[Gemeld]]]:
    groepen: dict[tuple[str, str], list[Gemeld]] = {}
    for een in beeld.gemeld:
        groepen.setdefault((een.bestand, een.bevinding.code), []).append(een)
    yield from ((bestand, code, rij) for (bestand, code), rij in groepen.items())


def _geval(bestand: str, code: str, rij: list[Gemeld]) -> ET.Element:
    eerste = rij[0]
    naam = f"{code} {eerste.bevinding.naam}"
    geval = ET.Element("testcase", classname=_tekst(bestand), name=_tekst(naam), file=_tekst(bestand))
    if eerste.bevinding.regelnummer is not None:
        geval.set("line", str(eerste.bevinding.regelnummer))
    if any(een.telt for een in rij):
        soort = eerste.bevinding.ernst.value
        kind = ET.SubElement(geval, "failure", type=soort, message=_tekst(eerste.bevinding.melding))
    else:
        kind = ET.SubElement(geval, "skipped", message=_tekst(f"{_waarom_niet(eerste)}: {eerste.bevinding.melding}"))
    kind.text = "\n\n".join(_verteld(een) for een in rij[:_PER_GEVAL])
    if len(rij) > _PER_GEVAL:
        kind.text += f"\n\nEn nog {len(rij) - _PER_GEVAL} keer in dit bestand."
    return geval


def _waarom_niet(een: Gemeld) -> str:
    """Why a finding does not make the check fail."""
    return een.bevinding.ernst.value if een.herkomst is Herkomst.NIEUW else een.herkomst.value


def _verteld(een: Gemeld) -> str:
    waar = een.bestand if een.bevinding.regelnummer is None else f"{een.bestand}:{een.bevinding.regelnummer}"
    return "\n".join((_tekst(f"{een.bevinding.ernst.value}, {waar}"), *map(_tekst, zinnen(een.bevinding))))


def _afwijking(een: Afgeweken) -> ET.Element:
    naam, waar = f"{een.uitkomst.code} {een.uitkomst.naam}", _tekst(een.bestand)
    geval = ET.Element("testcase", classname=waar, name=_tekst(naam), file=waar, line=str(een.regelnummer))
    ET.SubElement(geval, "skipped", message=_tekst(f"bewust afgeweken: {een.uitkomst.reden}"))
    return geval


def _telling(delen: list[ET.Element]) -> dict[str, str]:
    """How many cases there are in these suites, or among these cases, and how they went."""
    gevallen = [geval for deel in delen for geval in deel.iter("testcase")]
    soorten = {"failures": "failure", "skipped": "skipped"}
    per_soort = {naam: sum(een.find(soort) is not None for een in gevallen) for naam, soort in soorten.items()}
    return {naam: str(getal) for naam, getal in ({"tests": len(gevallen)} | per_soort | {"errors": 0}).items()}


def _tekst(tekst: str) -> str:
    return _GEEN_XML.sub(lambda gevonden: codepunt(gevonden[0]), toonbaar(tekst))

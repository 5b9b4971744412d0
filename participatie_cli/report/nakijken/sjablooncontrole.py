"""Whether the templates of a document name only what exists, and can be filled in."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from participatie_cli.report.beeld.document import Documentbeeld
from participatie_cli.report.beeld.velden import velden
from participatie_cli.report.documentsoort import DOCUMENTSOORTEN, Documentsoort
from participatie_cli.report.formaat.formaten import DOCUMENTFORMATEN
from participatie_cli.report.grafiek.tekenen import Tekening, met_tekeningen
from participatie_cli.report.nakijken.jinjacontrole import Sjabloonopdrachten
from participatie_cli.report.nakijken.jinjatypen import alle_velden
from participatie_cli.report.nakijken.wordcontrole import controleer_word
from participatie_cli.report.sjabloon.jinja import omgeving
from participatie_cli.report.sjabloon.namen import DOCUMENTEN, RAPPORT
from participatie_cli.report.sjabloon.ontbreekt import OntbreektFout
from participatie_cli.report.sjabloon.sjablonen import Sjablonen, SjabloonFout
from participatie_cli.results.sjabloonbevinding import Sjabloonbevinding, Sjabloonverslag
from participatie_cli.values.suggestie import bedoelde_u

_MAKERS: Final[Mapping[str, tuple[Documentsoort, str]]] = {
    hoofd: (soort, formaat) for soort in DOCUMENTSOORTEN.values() for formaat, hoofd in soort.hoofden.items()
}
"""Of which document, in which format, a template is the one that is filled in."""
_TEKENING: Final = "tekening"
_KEREN: Final = {2: "", 1: " Met één ding in elke lijst.", 0: " Met lege lijsten."}
_ONBEKENDE_NAAM: Final = re.compile(r"de naam “([^”]+)” bestaat niet")


def kijk_na(sjablonen: Sjablonen, hoofd: str) -> Sjabloonverslag:
    """Look at the files of one document, of which some are the municipality's own; raise SjabloonFout for no Word."""
    controle = _Documentcontrole(sjablonen, hoofd)
    try:
        controle.lees()
        if controle.formaat != "docx" or not controle.gevonden:
            controle.probeer()
    except OntbreektFout as fout:
        niet = tuple(controle.over(naam, fout.zin, fout.herstel) for naam in controle.eigen)
        return Sjabloonverslag((), tuple(controle.gevonden), niet)
    return Sjabloonverslag(controle.eigen, tuple(controle.gevonden), ())


class _Documentcontrole:
    """Collects what is wrong with the files of one document; raise OntbreektFout without a library this needs."""

    def __init__(self, sjablonen: Sjablonen, hoofd: str) -> None:
        assert sjablonen.eigen is not None
        self._map = sjablonen.eigen
        self._hoofd = hoofd
        self._soort, self.formaat = _MAKERS.get(hoofd, (DOCUMENTSOORTEN[RAPPORT], _TEKENING))
        self._sjablonen = sjablonen
        self.eigen = tuple(naam for naam in DOCUMENTEN[hoofd] if naam in self._map.bestanden)
        self.gevonden: list[Sjabloonbevinding] = []

    def over(self, naam: str, melding: str, herstel: str, regel: int | None = None) -> Sjabloonbevinding:
        """A finding about a file; one in a built-in file comes from an own file that it works with."""
        if naam in self._map.bestanden:
            return Sjabloonbevinding(str(self._map.pad / naam), regel, "", melding, herstel)
        return Sjabloonbevinding(str(self._map.pad / self.eigen[0]), None, "", melding, herstel)

    def lees(self) -> None:
        """Find the names that do not exist; Typst itself tells them, when it is tried."""
        namen = {_TEKENING: Tekening} if self.formaat == _TEKENING else velden(self._soort.wortel)
        namen = {**namen, "stijl": str} if self.formaat == "html" else namen
        if self.formaat == "docx":
            self.gevonden += controleer_word(omgeving(self._sjablonen), self._sjablonen.zoek(self._hoofd), namen)
        elif self.formaat != "pdf":
            eigen = [naam for naam in self.eigen if naam.endswith(".j2")]
            for een in Sjabloonopdrachten(omgeving(self._sjablonen), namen).lees_alle(self._hoofd, eigen):
                self.gevonden.append(self.over(een.bestand, een.melding, een.herstel, een.regel))

    def _vul_in(self, document: Documentbeeld) -> None:
        if self.formaat == _TEKENING:
            met_tekeningen(document, self._sjablonen)
        else:
            DOCUMENTFORMATEN[self.formaat].schrijf(document, self._sjablonen, self._hoofd)

    def probeer(self) -> None:
        """Fill in full, short and empty lists up to the first fault; where its place was told before, it is not."""
        for hoeveel, waarmee in _KEREN.items():
            try:
                self._vul_in(self._soort.proef(hoeveel))
            except SjabloonFout as fout:
                melding = f"Het invullen met een proefverslag lukt niet: {fout.wat}." if fout.wat else fout.zin
                if onbekend := _ONBEKENDE_NAAM.search(fout.wat):
                    melding += bedoelde_u(onbekend[1], tuple(alle_velden()))
                naam = Path(fout.bestand or self.eigen[0]).name
                bevinding = self.over(naam, f"{melding}{waarmee}", fout.herstel, fout.regel)
                if (bevinding.bestand, bevinding.regel) not in [(een.bestand, een.regel) for een in self.gevonden]:
                    self.gevonden.append(bevinding)
                return

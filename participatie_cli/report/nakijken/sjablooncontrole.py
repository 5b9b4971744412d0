"""Whether the templates of a document name only what exists, and can be filled in."""

import re
from pathlib import Path
from typing import Final

from participatie_cli.model.suggestie import bedoelde_u
from participatie_cli.report.nakijken.jinjacontrole import controleer_bestand
from participatie_cli.report.nakijken.sjabloonproef import probeer
from participatie_cli.report.nakijken.veldtypen import alle_velden, variabelen
from participatie_cli.report.nakijken.wordcontrole import controleer_word
from participatie_cli.report.sjabloon.jinja import omgeving
from participatie_cli.report.sjabloon.namen import DOCUMENTEN, TYPST, WORD
from participatie_cli.report.sjabloon.ontbreekt import OntbreektFout
from participatie_cli.report.sjabloon.sjablonen import Sjablonen, SjabloonFout
from participatie_cli.results.sjabloonbevinding import Sjabloonbevinding, Sjabloonverslag

_ONBEKENDE_NAAM: Final = re.compile(r"de naam “([^”]+)” bestaat niet")


def kijk_na(sjablonen: Sjablonen, hoofd: str) -> Sjabloonverslag:
    """Look at the files of one document, of which some are the municipality's own."""
    controle = _Documentcontrole(sjablonen, hoofd)
    try:
        controle.doe()
    except OntbreektFout as fout:
        niet = tuple(controle.over(naam, fout.zin, fout.herstel) for naam in controle.eigen)
        return Sjabloonverslag((), tuple(controle.gevonden), niet)
    return Sjabloonverslag(controle.eigen, tuple(controle.gevonden), ())


class _Documentcontrole:
    """Collects what is wrong with the files of one document."""

    def __init__(self, sjablonen: Sjablonen, hoofd: str) -> None:
        assert sjablonen.eigen is not None
        self._map = sjablonen.eigen
        self._hoofd = hoofd
        self._sjablonen = sjablonen
        self.eigen = tuple(naam for naam in DOCUMENTEN[hoofd] if naam in self._map.bestanden)
        self.gevonden: list[Sjabloonbevinding] = []

    def over(self, naam: str, zin: str, herstel: str, regel: int | None = None) -> Sjabloonbevinding:
        """A finding about a file; one in a built-in file comes from an own file that it works with."""
        if naam in self._map.bestanden:
            return Sjabloonbevinding(str(self._map.pad / naam), regel, "", zin, herstel)
        return Sjabloonbevinding(str(self._map.pad / self.eigen[0]), None, "", zin, herstel)

    def doe(self) -> None:
        """Look; raise OntbreektFout where not all can be looked at, with in `gevonden` what was found before."""
        if self._hoofd == WORD:
            self._lees_word()
        elif self._hoofd != TYPST:
            self._lees_jinja()
        if self._hoofd != WORD or not self.gevonden:
            self._probeer()

    def _lees_word(self) -> None:
        try:
            gevonden = controleer_word(omgeving(self._sjablonen), self._sjablonen.zoek(WORD), variabelen(WORD))
            self.gevonden += gevonden
        except SjabloonFout as fout:
            self.gevonden.append(self.over(WORD, fout.zin, fout.herstel))

    def _lees_jinja(self) -> None:
        ook = [naam for naam in self.eigen if naam.endswith(".j2")]
        for melding in controleer_bestand(omgeving(self._sjablonen), self._hoofd, variabelen(self._hoofd), ook):
            self.gevonden.append(self.over(melding.bestand, melding.zin, melding.herstel, melding.regel))

    def _probeer(self) -> None:
        """Fill it in; the same fault in the same place is not told twice."""
        mis = probeer(self._hoofd, self._sjablonen)
        if mis is None:
            return
        fout, waarmee = mis
        zin = f"Het invullen met een proefverslag lukt niet: {fout.wat}." if fout.wat else fout.zin
        if onbekend := _ONBEKENDE_NAAM.search(fout.wat):
            zin += bedoelde_u(onbekend[1], tuple(alle_velden()))
        zin += f" {waarmee}." if waarmee else ""
        bevinding = self.over(self._naam(fout.bestand), zin, fout.herstel, fout.regel)
        if not any((een.bestand, een.regel) == (bevinding.bestand, bevinding.regel) for een in self.gevonden):
            self.gevonden.append(bevinding)

    def _naam(self, bestand: Path | None) -> str:
        """How a file is called; the first own file where none is known."""
        return bestand.name if bestand is not None else self.eigen[0]

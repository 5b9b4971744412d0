"""Whether a municipality's own templates name only what exists, and can be filled in."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from participatie_cli.model.sjabloonbevinding import Sjabloonbevinding, Sjabloonverslag
from participatie_cli.model.suggestie import bedoelde_u
from participatie_cli.report.nakijken.jinjacontrole import controleer_bestand
from participatie_cli.report.nakijken.sjabloonproef import probeer
from participatie_cli.report.nakijken.veldtypen import alle_velden, variabelen
from participatie_cli.report.nakijken.wordcontrole import controleer_word
from participatie_cli.report.sjabloon.ontbreekt import OntbreektFout
from participatie_cli.report.sjabloon.sjablonen import (
    GRAFIEK,
    HTML,
    HTMLBLOKKEN,
    MARKDOWN,
    MARKDOWNBLOKKEN,
    NAMEN,
    STIJL,
    TYPST,
    TYPSTBLOKKEN,
    WORD,
    Sjablonen,
    SjabloonFout,
    ingebouwd,
)

_DOCUMENTEN: Final = {
    MARKDOWN: (MARKDOWN, MARKDOWNBLOKKEN),
    HTML: (HTML, HTMLBLOKKEN, STIJL),
    TYPST: (TYPST, TYPSTBLOKKEN),
    WORD: (WORD,),
    GRAFIEK: (GRAFIEK,),
}
"""The template that is filled in, with all the files that it is made of."""
_ONBEKENDE_NAAM: Final = re.compile(r"de naam “([^”]+)” bestaat niet")
_LIJKT_EEN_SJABLOON: Final = frozenset((".j2", ".typ", ".docx", ".css"))
_NIET_VAN_DE_MAKER: Final = (".", "~$")
"""How the names begin of files that an editor, Word or the operating system leaves behind."""


def controleer(map_: Path) -> Sjabloonverslag:
    """Look at all templates in a folder."""
    eigen = tuple(naam for naam in NAMEN if (map_ / naam).is_file())
    fouten, niet = list(_vreemd(map_)), []
    for hoofd, delen in _DOCUMENTEN.items():
        if hier := tuple(naam for naam in delen if naam in eigen):
            controle = _Documentcontrole(map_, hoofd, hier)
            try:
                fouten += controle.fouten()
            except OntbreektFout as fout:
                fouten += controle.gevonden
                niet += [controle.over(naam, fout.zin, fout.herstel) for naam in hier]
    gemist = {een.bestand for een in niet}
    bekeken = tuple(naam for naam in eigen if str(map_ / naam) not in gemist)
    return Sjabloonverslag(bekeken, tuple(sorted(dict.fromkeys(fouten), key=_volgorde)), tuple(niet))


def _volgorde(een: Sjabloonbevinding) -> tuple[str, int]:
    return een.bestand, een.regel or 0


class _Documentcontrole:
    """Looks at the files of one document, of which these are the municipality's own."""

    def __init__(self, map_: Path, hoofd: str, eigen: tuple[str, ...]) -> None:
        self._map = map_
        self._hoofd = hoofd
        self._eigen = eigen
        self._sjablonen = Sjablonen((map_, ingebouwd()))
        self.gevonden: list[Sjabloonbevinding] = []

    def over(self, naam: str, zin: str, herstel: str, regel: int | None = None) -> Sjabloonbevinding:
        """A finding about a file; one in a built-in file comes from an own file that it works with."""
        if (self._map / naam).is_file():
            return Sjabloonbevinding(str(self._map / naam), regel, "", zin, herstel)
        return Sjabloonbevinding(str(self._map / self._eigen[0]), None, "", zin, herstel)

    def fouten(self) -> list[Sjabloonbevinding]:
        """What is wrong; raise OntbreektFout where that cannot all be told, with in `gevonden` what can be."""
        if self._hoofd == WORD:
            self._lees_word()
        elif self._hoofd != TYPST:
            self._lees_jinja()
        if self._hoofd != WORD or not self.gevonden:
            self._probeer()
        return self.gevonden

    def _lees_word(self) -> None:
        pad = self._map / WORD
        try:
            self.gevonden += controleer_word(self._sjablonen.omgeving, pad, variabelen(WORD), str(pad))
        except SjabloonFout as fout:
            self.gevonden.append(self.over(WORD, fout.zin, fout.herstel))

    def _lees_jinja(self) -> None:
        ook = [naam for naam in self._eigen if naam.endswith(".j2")]
        for melding in controleer_bestand(self._sjablonen.omgeving, self._hoofd, variabelen(self._hoofd), ook):
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
        """How a file is called below the folder; the first own file where none is known."""
        if bestand is not None and bestand.is_relative_to(self._map):
            return bestand.relative_to(self._map).as_posix()
        return bestand.name if bestand is not None else self._eigen[0]


def _vreemd(map_: Path) -> Iterator[Sjabloonbevinding]:
    """Files that look like templates but are not used by the program, nor named in a template."""
    bestanden = sorted(pad for pad in map_.iterdir() if pad.is_file() and not pad.name.startswith(_NIET_VAN_DE_MAKER))
    for pad in bestanden:
        raad = bedoelde_u(pad.name.lower(), NAMEN)
        verdacht = pad.name not in NAMEN and (raad or pad.suffix in _LIJKT_EEN_SJABLOON)
        if verdacht and not any(_noemt(ander, pad.name) for ander in bestanden if ander != pad):
            yield Sjabloonbevinding(
                str(pad),
                None,
                "",
                f"Het programma gebruikt dit bestand niet.{raad}",
                "Verbeter de naam, of haal het weg.",
            )


def _noemt(sjabloon: Path, naam: str) -> bool:
    return sjabloon.suffix in _LIJKT_EEN_SJABLOON and naam.encode() in sjabloon.read_bytes()

"""Pages filled in: in this process with the built-in templates, and apart with those of others."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any, Final

from participatie_cli.report.formaat.tekst import velden
from participatie_cli.report.grafiek.tekenen import met_tekeningen
from participatie_cli.report.leesbaarheid import met_zichtbare_tekst
from participatie_cli.report.maken.apart import doe_apart
from participatie_cli.report.sjabloon.jinja import vul_in
from participatie_cli.report.sjabloon.sjablonen import Sjablonen, eigen_map, ingebouwd, ingebouwde_map
from participatie_cli.site.maat import MATEN, ZWAARSTE_PAGINA
from participatie_cli.site.pagina import Sitepagina
from participatie_cli.site.sjabloonnamen import HOOFDSTUKKEN

SOORT: Final = "site"
_TEGELIJK: Final = 50
"""So many pages are filled in at once; another process is started for each such part."""


def sitesjablonen(eigen: Path | None = None) -> Sjablonen:
    """The templates of the site, with those of a folder of one's own in their place; raise SjabloonFout for faults."""
    ingebouwde = (ingebouwde_map(SOORT), ingebouwde_map())
    return Sjablonen(ingebouwde if eigen is None else (eigen_map(eigen), *ingebouwde))


def los_bestand(naam: str, sjablonen: Sjablonen) -> bytes:
    """A file that is laid beside the pages as it is, such as the style sheet."""
    return sjablonen.zoek(naam).inhoud if naam in sjablonen.namen else (ingebouwd(SOORT) / naam).read_bytes()


@dataclass(frozen=True, slots=True)
class Paginawerk:
    """Filling in some pages; what it gives is a list of texts as JSON."""

    beelden: tuple[tuple[str, Any], ...]
    sjablonen: Sjablonen

    @property
    def sjabloon(self) -> Path:
        """The template of the first page, for who has to be told of it."""
        eigen = self.sjablonen.eigen
        naam = self.beelden[0][0]
        return eigen.pad if eigen and naam not in eigen.bestanden else self.sjablonen.zoek(naam).pad

    def teksten(self) -> list[str]:
        """The pages; raise SjabloonFout where a template is wrong."""
        return [vul_in(self.sjablonen, naam, **velden(self._getekend(naam, beeld))) for naam, beeld in self.beelden]

    def _getekend(self, naam: str, beeld: Any) -> Any:
        """What is filled in; only a page of chapters has charts."""
        return met_tekeningen(beeld, self.sjablonen) if naam == HOOFDSTUKKEN else beeld

    def doe(self) -> bytes:
        """The pages as JSON, for another process."""
        return json.dumps(self.teksten()).encode()


def maak_paginas(paginas: Iterable[Sitepagina], sjablonen: Sjablonen) -> Iterator[tuple[str, bytes]]:
    """Each page as bytes with its address; one that would be too heavy tells less. Raise SjabloonFout or OSError."""
    rij = iter(paginas)
    while deel := list(islice(rij, _TEGELIJK)):
        yield from _maak_deel(deel, sjablonen)


def _maak_deel(paginas: list[Sitepagina], sjablonen: Sjablonen) -> Iterator[tuple[str, bytes]]:
    gemaakt: dict[str, bytes] = {}
    te_maken = paginas
    for maat in MATEN:
        beelden = tuple((een.sjabloon, met_zichtbare_tekst(een.maak(maat))) for een in te_maken)
        for pagina, tekst in zip(te_maken, _ingevuld(Paginawerk(beelden, sjablonen)), strict=True):
            gemaakt[pagina.adres] = tekst.encode()
        te_maken = [een for een in te_maken if len(gemaakt[een.adres]) > ZWAARSTE_PAGINA]
        if not te_maken:
            break
    return ((een.adres, gemaakt[een.adres]) for een in paginas)


def _ingevuld(werk: Paginawerk) -> list[str]:
    if werk.sjablonen.eigen is None:
        return werk.teksten()
    teksten: list[str] = json.loads(doe_apart(werk))
    return teksten

"""The page about open data: how to read it, and every column of every table, as the program makes them."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from docs.invullen import tabel
from participatie_cli.export.gegevens import Exportgegevens, Gemeenteregister
from participatie_cli.export.pakket import Pakket, leeswijzer, maak_pakket
from participatie_cli.export.tabel import Datakolom, Datatabel
from participatie_cli.results.uitslag import Controleverslag
from participatie_cli.values.onbekend import ONBEKEND

_BEGIN: Final = """\
<!-- Dit document is gemaakt met docs/genereer.py. De kolommen volgen uit participatie_cli/model/ en
participatie_cli/export/. -->

# Open data uit het register

`participatie export` maakt tabellen van wat in het register openbaar is. Hoe u dat doet, staat in de
[handleiding](handleiding.md#open-data-maken). Deze pagina is voor wie de gegevens gebruikt. Alles wat hier staat, zit
ook in de bestanden zelf: in CSV in `leesmij.md`, `uitleg.csv` en `csv-metadata.json` (W3C, CSV on the Web), in Excel op
de eerste twee bladen, in JSON bij elke tabel en in Parquet in `uitleg.parquet`.

## Zo leest u de gegevens

"""
_TABELLEN: Final = """
Tabellen hangen samen door kenmerken: `project` is de `id` van een rij in `projecten`, en `hoort_bij` die van een rij in
een andere tabel. Een feit met bronnen noemt in `bron` hun `kenmerk` in de tabel `bronnen`.

De kolommen met `_vroegst`, `_laatst`, `_laagst` en `_hoogst` staan hieronder niet apart: zij horen bij de kolom ervoor.
"""


def opendatapagina() -> str:
    """The page."""
    pakket = _leeg()
    namen = {"Leeg", "onbekend", "Datums", "Aantallen", "Lijsten", "Kenmerken", "Alle dagen"}
    regels = (f"- **{kop}**: {tekst}\n" for kop, tekst in leeswijzer(pakket) if kop in namen)
    delen = (deel for een in pakket.tabellen for deel in _tabel(een))
    return "".join((_BEGIN, *regels, _TABELLEN, *delen))


def _leeg() -> Pakket:
    """The tables without a row, those over several municipalities among them."""
    register = Gemeenteregister(
        gemeente="",
        code="",
        vastlegging="",
        projecten=(),
        verslag=Controleverslag(date.min, None, 0, ()),
        volledig={},
        toelichting="",
        treden=(),
        kleuren=(),
        publicatie=ONBEKEND,
    )
    return maak_pakket(Exportgegevens(date.min, "", "", (register, register), {}))


def _tabel(een: Datatabel) -> Iterator[str]:
    alleen = " Deze tabel is er alleen bij meer gemeenten samen." if een.naam == "verdelingen" else ""
    yield f"\n## `{een.naam}`\n\n{een.uitleg}{alleen}\n\n"
    kolommen = [kolom for kolom in een.kolommen if not _hoort_bij_een_ander(kolom)]
    kop = ("kolom", "betekenis", "soort", "kan leeg", "kan onbekend")
    yield tabel([kop, *(_kolom(kolom) for kolom in kolommen)]) + "\n"


def _hoort_bij_een_ander(kolom: Datakolom) -> bool:
    return kolom.soort.om_te_rekenen and bool(kolom.bron)


def _kolom(kolom: Datakolom) -> tuple[str, ...]:
    woorden = f" Een van: {', '.join(kolom.woorden)}." if kolom.woorden else ""
    zinnen = dict.fromkeys(zin.rstrip(".") for zin in kolom.invullen.split(". "))
    leeg = "".join(f" Leeg{zin.removeprefix('Weglaten')}." for zin in zinnen if zin.startswith("Weglaten"))
    cel = f"{kolom.betekenis}{woorden}{leeg}".replace("|", "\\|")
    return f"`{kolom.naam}`", cel, kolom.soort, "nee" if kolom.altijd else "ja", "ja" if kolom.onbekend else "nee"

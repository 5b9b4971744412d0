"""The open data that lies beside the pages of the site."""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import Final

from participatie_cli.export.als_csv import LEESMIJ
from participatie_cli.export.als_evenementen import BESTAND as EVENEMENTEN
from participatie_cli.export.als_json import BESTAND as JSON
from participatie_cli.export.dcat import MAP, NietTeBeschrijven, als_dcat, te_beschrijven
from participatie_cli.export.formaten import EXPORTFORMATEN
from participatie_cli.export.pakket import Pakket, maak_pakket
from participatie_cli.report.gegevens import Registerstand
from participatie_cli.site.beeld.onderdelen import Sitelink
from participatie_cli.store.schrijven.uitgave import Uitgavemap
from participatie_cli.usecases.exportbronnen import gegevens_van

_FORMATEN: Final = ("csv", "json", "evenementen")
"""What anybody can open, and every installation can make."""


def leg_gegevens_klaar(map_: Uitgavemap, stand: Registerstand) -> tuple[Sitelink, ...]:
    """Lay all tables ready as CSV and JSON, the events, and a record for data portals; give links to them.

    The record is there where kader.yaml has what it takes. No more than one format is in memory at a time.
    """
    pakket = maak_pakket(gegevens_van([stand], stand.peildatum))
    namen: list[str] = []
    for formaat in _FORMATEN:
        namen += _leg_klaar(map_, EXPORTFORMATEN[formaat].maak(pakket))
    with suppress(NietTeBeschrijven):
        _leg_klaar(map_, als_dcat(pakket, [naam for naam in namen if te_beschrijven(naam)]))
    return tuple(_schakels(pakket))


def _leg_klaar(map_: Uitgavemap, bestanden: Mapping[str, bytes]) -> list[str]:
    for naam, inhoud in bestanden.items():
        map_.leg_klaar(f"{MAP}{naam}", inhoud)
    return list(bestanden)


def _schakels(pakket: Pakket) -> Iterator[Sitelink]:
    vast = (("Uitleg bij de gegevens", LEESMIJ), ("Alles in één bestand (JSON)", JSON))
    tabellen = [(f"{een.titel} (CSV)", f"{een.naam}.csv") for een in pakket.tabellen]
    komt = ("Momenten om mee te doen (schema.org)", EVENEMENTEN)
    for tekst, naam in (*vast, *tabellen, komt):
        yield Sitelink(tekst=tekst, adres=f"{MAP}{naam}")

"""The index by which a site is searched, made anew where a page of it changed."""

import hashlib
from collections.abc import Iterable

from participatie_cli.site.zoekindex import MAP, ZoekFout, zoekbestanden
from participatie_cli.store.schrijven.uitgave import Uitgavemap
from participatie_cli.usecases.gebruiksfout import Systeemfout
from participatie_cli.wording.systeem import waarom

SLEUTEL = "zoeken"


def maak_doorzoekbaar(map_: Uitgavemap, adressen: Iterable[str], programmaversie: str) -> dict[str, str]:
    """Lay the index of these pages ready; gives the word to keep, by which the next run knows that nothing changed."""
    alle = sorted(adressen)
    som = hashlib.sha256(programmaversie.encode())
    for adres in alle:
        som.update(adres.encode() + b"\0" + hashlib.sha256(map_.lees(adres)).digest())
    sleutel = {SLEUTEL: som.hexdigest()}
    if map_.sleutels.get(SLEUTEL) == sleutel[SLEUTEL] and map_.behoud(f"{MAP}/"):
        return sleutel
    try:
        for adres, inhoud in zoekbestanden((adres, map_.lees(adres)) for adres in alle):
            map_.leg_klaar(adres, inhoud)
    except ZoekFout as fout:
        raise Systeemfout(f"De site is niet doorzoekbaar te maken: {fout}.", _ZONDER) from fout
    except OSError as fout:
        raise Systeemfout(f"De site is niet doorzoekbaar te maken: {waarom(fout)}.", _ZONDER) from fout
    return sleutel


_ZONDER = "Probeer het opnieuw, of laat het zoeken weg met --zonder-zoeken."

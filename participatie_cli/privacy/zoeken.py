"""The one question: what personal data does a text hold, and where."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from typing import Final

from participatie_cli.privacy import (
    account,
    bankrekening,
    bsn,
    e_mailadres,
    geboortedatum,
    kenteken,
    naam,
    telefoonnummer,
    woonadres,
)
from participatie_cli.privacy.lijkt_erop import is_uitgezonderd
from participatie_cli.privacy.tekstbeeld import Spanne, Tekstbeeld
from participatie_cli.privacy.toegestaan import Toegestaan
from participatie_cli.privacy.vondst import Gegevenssoort, Privacyvondst, zonder_overlap

Zoeker = Callable[[Tekstbeeld], Iterator[Spanne]]
_OVERAL: Final[tuple[tuple[Gegevenssoort, Zoeker], ...]] = (
    (Gegevenssoort.BSN, bsn.genoemd),
    (Gegevenssoort.BANKREKENING, bankrekening.zoek),
    (Gegevenssoort.ACCOUNT, account.zoek),
)
"""What counts in web addresses and numbers of cases too."""

_IN_GEWONE_TEKST: Final[tuple[tuple[Gegevenssoort, Zoeker], ...]] = (
    (Gegevenssoort.MOGELIJK_BSN, bsn.kaal),
    (Gegevenssoort.E_MAILADRES, e_mailadres.zoek),
    (Gegevenssoort.TELEFOONNUMMER, telefoonnummer.zoek),
    (Gegevenssoort.WOONADRES, woonadres.zoek),
    (Gegevenssoort.NAAM, naam.zoek),
    (Gegevenssoort.KENTEKEN, kenteken.zoek),
    (Gegevenssoort.GEBOORTEDATUM, geboortedatum.zoek),
)
_NIETS: Final = Toegestaan()


def persoonsgegevens_in(tekst: str, toegestaan: Toegestaan = _NIETS) -> tuple[Privacyvondst, ...]:
    """All personal data in a text, in order of place, each once, but for what is allowed.

    The text can be anything: YAML, what is no YAML, comments. Lines end where Git and editors end them.
    """
    beeld = Tekstbeeld.van(tekst)
    kandidaten = [
        een
        for een in (*_gevonden(beeld, _OVERAL), *_in_gewone_tekst(beeld))
        if not toegestaan.laat_toe(beeld.tekst, een[1])
    ]
    if not kandidaten:
        return ()
    regels = [0, *(einde.end() for einde in re.finditer("\n", tekst))]
    return tuple(_vondsten(beeld, zonder_overlap(kandidaten), regels))


def _gevonden(
    beeld: Tekstbeeld, zoekers: tuple[tuple[Gegevenssoort, Zoeker], ...]
) -> Iterator[tuple[Gegevenssoort, Spanne]]:
    return ((soort, spanne) for soort, zoeker in zoekers for spanne in zoeker(beeld))


def _in_gewone_tekst(beeld: Tekstbeeld) -> Iterator[tuple[Gegevenssoort, Spanne]]:
    return (een for een in _gevonden(beeld, _IN_GEWONE_TEKST) if not is_uitgezonderd(beeld.klein, een[1][0]))


def _vondsten(
    beeld: Tekstbeeld, gevonden: Iterable[tuple[Gegevenssoort, Spanne]], regels: list[int]
) -> Iterator[Privacyvondst]:
    for soort, spanne in gevonden:
        begin, eind = beeld.in_tekst(*spanne)
        regel = bisect_right(regels, begin)
        yield Privacyvondst(soort, begin, eind, regel, begin - regels[regel - 1] + 1)

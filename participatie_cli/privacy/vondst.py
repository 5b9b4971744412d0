"""What can be found in a text: kinds of personal data, each with where it stands."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from participatie_cli.privacy.tekstbeeld import Spanne


class Gegevenssoort(StrEnum):
    """The kinds, in the order in which they count where more than one is seen in the same signs."""

    BSN = "bsn"
    BANKREKENING = "bankrekening"
    E_MAILADRES = "e_mailadres"
    ACCOUNT = "account"
    GEBOORTEDATUM = "geboortedatum"
    TELEFOONNUMMER = "telefoonnummer"
    KENTEKEN = "kenteken"
    WOONADRES = "woonadres"
    NAAM = "naam"
    MOGELIJK_BSN = "mogelijk_bsn"


VOLGORDE: Final = tuple(Gegevenssoort)


@dataclass(frozen=True, slots=True)
class Privacyvondst:
    """Something that is personal data, or looks it; `begin` and `eind` count from 0, line and column from 1."""

    soort: Gegevenssoort
    begin: int
    eind: int
    regelnummer: int
    kolom: int


def zonder_overlap(kandidaten: list[tuple[Gegevenssoort, Spanne]]) -> list[tuple[Gegevenssoort, Spanne]]:
    """Of what overlaps only the kind that counts first, as long as all of it together; in order of place."""
    gekozen: list[tuple[Gegevenssoort, Spanne]] = []
    einde = -1
    for soort, (begin, eind) in sorted(kandidaten, key=lambda een: (een[1][0], VOLGORDE.index(een[0]))):
        if begin < einde:
            vorige, (begin, _) = gekozen.pop()
            soort, eind = min(vorige, soort, key=VOLGORDE.index), max(eind, einde)
        gekozen.append((soort, (begin, eind)))
        einde = eind
    return gekozen

"""How provisions are covered by rules, for people and for programs."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from participatie_cli.console.als_json import uitgave_als_gegevens
from participatie_cli.console.kader import VERSIE
from participatie_cli.console.scherm import Deel, Scherm
from participatie_cli.kader.bepaling import Bepaling
from participatie_cli.kader.uitgave import Uitgave
from participatie_cli.wording.waarden import aantal

_KOPPEN: Final = {
    "gat": "Gaten: geen regel toetst deze bepalingen, en er staat niet waarom",
    "verouderde reden": "Verouderde redenen: er staat waarom geen regel toetst, maar er is een regel die dat doet",
    "toetst": "Getoetst: een regel kan zeggen dat er niet aan is voldaan",
    "noemt": "Genoemd: een regel steunt erop, maar toetst een andere bepaling",
    "reden": "Met een reden: geen regel toetst deze bepalingen, en er staat waarom",
}
"""The heading of each way of being covered; what is to be done comes first."""
_HERSTEL: Final = {
    "gat": "Maak een regel die de bepaling toetst, of schrijf bij de bepaling `niet_getoetst` met de reden.",
    "verouderde reden": "Haal `niet_getoetst` bij de bepaling weg.",
}


@dataclass(frozen=True, slots=True)
class Dekkingsrij:
    """One version of a provision with the codes of the rules that ask for it, and of those that only name it.

    `soort` is one of the headings.
    """

    bepaling: Bepaling
    laag: str
    soort: str
    open: bool
    toetsend: tuple[str, ...]
    noemend: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Dekkingsoverzicht:
    """All versions, the edition of the framework they are of, and whether only what is open is asked for."""

    rijen: tuple[Dekkingsrij, ...]
    uitgave: Uitgave | None
    alleen_open: bool

    @property
    def getoond(self) -> tuple[Dekkingsrij, ...]:
        """What was asked for."""
        return tuple(rij for rij in self.rijen if rij.open or not self.alleen_open)


def toon_dekking(scherm: Scherm, overzicht: Dekkingsoverzicht) -> None:
    """Write the provisions, what is open first, and the totals."""
    rijen = overzicht.rijen
    sleutels = Counter(rij.bepaling.id for rij in rijen)
    for soort, kop in _KOPPEN.items():
        gekozen = [rij for rij in overzicht.getoond if rij.soort == soort]
        if gekozen:
            scherm.regel(Deel(kop, "bold"))
        for rij in gekozen:
            _toon_rij(scherm, rij, een_van_meer=sleutels[rij.bepaling.id] > 1)
        if gekozen:
            _toon_herstel(scherm, soort)
    scherm.regel(f"{aantal(len(rijen), 'bepaling', 'bepalingen')}: {_totalen(rijen)}.")


def _toon_rij(scherm: Scherm, rij: Dekkingsrij, *, een_van_meer: bool) -> None:
    versie = f" (versie vanaf {rij.bepaling.geldig_van})" if een_van_meer else ""
    genoemd = f"genoemd door {', '.join(rij.noemend)}" if rij.noemend else None
    uitleg = "; ".join(deel for deel in (", ".join(rij.toetsend), genoemd, rij.bepaling.niet_getoetst) if deel)
    scherm.regel(Deel(rij.bepaling.id, "cyan"), f"{versie}: {uitleg or rij.bepaling.vindplaats}", inspringen=2)


def _toon_herstel(scherm: Scherm, soort: str) -> None:
    if soort in _HERSTEL:
        scherm.regel(Deel("Herstel: ", "bold"), _HERSTEL[soort], inspringen=2)
    scherm.wit()


def _totalen(rijen: Sequence[Dekkingsrij]) -> str:
    per_soort = Counter(rij.soort for rij in rijen)
    gaten = aantal(per_soort["gat"], "gat", "gaten")
    verouderd = aantal(per_soort["verouderde reden"], "verouderde reden", "verouderde redenen")
    geteld = f"{per_soort['toetst']} getoetst, {per_soort['noemt']} genoemd, {per_soort['reden']} met een reden"
    return f"{geteld}, {gaten} en {verouderd}"


def dekking_als_gegevens(overzicht: Dekkingsoverzicht, programma: str) -> dict[str, Any]:
    """The provisions and the totals for programs; `programma` is the version of this program."""
    rijen = overzicht.rijen
    per_soort = Counter(rij.soort for rij in rijen)
    return {
        "versie": VERSIE,
        "programma": programma,
        "kader": uitgave_als_gegevens(overzicht.uitgave),
        "samenvatting": {soort.replace(" ", "_"): per_soort[soort] for soort in _KOPPEN},
        "bepalingen": [_als_gegevens(rij) for rij in overzicht.getoond],
    }


def _als_gegevens(rij: Dekkingsrij) -> dict[str, Any]:
    return {
        "sleutel": rij.bepaling.id,
        "laag": rij.laag,
        "vindplaats": rij.bepaling.vindplaats,
        "geldig_van": str(rij.bepaling.geldig_van),
        "dekking": rij.soort.replace(" ", "_"),
        "toetsend": list(rij.toetsend),
        "noemend": list(rij.noemend),
        "niet_getoetst": rij.bepaling.niet_getoetst,
    }

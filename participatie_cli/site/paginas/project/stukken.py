"""What there is to read: every address that a file names, its sources, and what is not known."""

from collections import Counter
from collections.abc import Iterator
from typing import Final

from participatie_cli.model.bron import Bron
from participatie_cli.model.dossier import soortnaam
from participatie_cli.report.beeld.bouwstenen import Bronregel
from participatie_cli.site.beeld.onderdelen import Dagregel, Sitelink
from participatie_cli.site.dagen import regel
from participatie_cli.site.maat import Paginamaat
from participatie_cli.values.doorloop import feiten
from participatie_cli.values.onbekend import Onbekend, bekend
from participatie_cli.values.pad import Pad
from participatie_cli.values.veld import Feit
from participatie_cli.wording.waarden import aantal

_ADRES: Final = "adres"
_GEEN_NAAM: Final = frozenset({"adres", "kenmerk", "datum"})
"""What says which document it is, and not what it is about."""
_NIET_VOOR_LEZERS: Final = frozenset({"zaaknummer", "gevolgd", "oordelen", "opmerking"})
"""What nobody outside the municipality asks for."""


def stukken(dossier: Feit, maat: Paginamaat) -> tuple[Dagregel, ...]:
    """The documents that can be read, each address once, the newest first."""
    gezien: dict[str, Dagregel] = {}
    per_plek = dict(feiten(dossier))
    for pad, feit in per_plek.items():
        adres = getattr(feit, _ADRES, None)
        if not isinstance(feit, Bron) and isinstance(adres, str) and adres not in gezien:
            dag = next((deel for deel in (feit.dag, getattr(feit, "op", None)) if deel is not None), None)
            gezien[adres] = regel(dag, "", Sitelink(tekst=_naam(pad, per_plek), adres=adres))
    return tuple(maat.eerste(sorted(gezien.values(), key=lambda een: een.iso, reverse=True)))


def _naam(pad: Pad, per_plek: dict[Pad, Feit]) -> str:
    """`Verslag: startavond`: what kind of document it is, and what the nearest fact around it is about."""
    soort = soortnaam(type(per_plek[pad]))
    boven = (pad[:lengte] for lengte in range(len(pad), 0, -1))
    kernen = (feit.kern for plek in boven if (feit := per_plek.get(plek)) and type(feit).KERN not in _GEEN_NAAM)
    kern = next(filter(None, kernen), None)
    return f"{soort[:1].upper()}{soort[1:]}{f': {kern}' if kern else ''}"


def bronregels(dossier: Feit, maat: Paginamaat) -> tuple[Bronregel, ...]:
    """The sources of a file, numbered."""
    alle: tuple[Bron, ...] = bekend(getattr(dossier, "bronnen", ()))
    return tuple(
        Bronregel(nummer=nummer, titel=een.titel, adres=een.adres or "", zekerheid=een.zekerheid.value)
        for nummer, een in enumerate(maat.eerste(alle), start=1)
    )


def onbekend(dossier: Feit, maat: Paginamaat) -> tuple[str, ...]:
    """What is written down as unknown, by what a reader knows of the page: a field, or how many facts of a list."""
    telling = Counter(_onbekend(dossier))
    velden = type(dossier).model_fields
    regels = [
        str(velden[naam].title) if zelf else f"{velden[naam].title}: {aantal(hoe_vaak, 'gegeven', 'gegevens')}"
        for (naam, zelf), hoe_vaak in telling.items()
    ]
    return tuple(maat.eerste(regels))


def _onbekend(dossier: Feit) -> Iterator[tuple[str, bool]]:
    """Of each unknown value the field of the file in which it stands, and whether that is all of it."""
    for pad, feit in feiten(dossier):
        for naam, waarde in feit.__dict__.items():
            boven = str(pad[0]) if pad else naam
            if isinstance(waarde, Onbekend) and boven not in _NIET_VOOR_LEZERS:
                yield boven, not pad

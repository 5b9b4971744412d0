"""From a file back to the answers: what stands there is answered, and what is `onbekend` or absent is not.

A conversation that goes on starts from these. So the file is the state, and who changes it by hand is understood.
"""

from collections.abc import Iterator
from typing import Any

from participatie_cli.gesprek.nieuw.blokken import rol_van_beslisser
from participatie_cli.gesprek.nieuw.gegeven import GENOEG, JA, MINDER_DAN_NODIG, NEE, uit_lijst
from participatie_cli.gesprek.nieuw.opzet import ROLLEN
from participatie_cli.gesprek.nieuw.woorden import MINDER, NIEMAND, NOG_TE_BESCHRIJVEN
from participatie_cli.gesprek.vraag import Antwoorden, Gespreksantwoord
from participatie_cli.model.afweging import Aanpak, Afweging, Rollen, Ruimte
from participatie_cli.model.initiatief import Gebied, Initiatiefnemer
from participatie_cli.model.project import Project
from participatie_cli.model.vergunning import Omgevingsvergunning
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import Onbekend, bekend

_Paar = tuple[str, Gespreksantwoord]


def antwoorden_van(project: Project) -> Antwoorden:
    """The answers that a file holds, by the id of their question."""
    delen = (_begin, _instrument, _afweging, _middelen, _groepen, _momenten)
    return {vraag: antwoord for deel in delen for vraag, antwoord in deel(project) if antwoord not in (None, ())}


def _tekst(waarde: Any) -> str | None:
    """What is known of a value, as one would answer it."""
    return None if waarde is None or isinstance(waarde, Onbekend) else str(waarde)


def _begin(project: Project) -> Iterator[_Paar]:
    yield "titel", project.titel
    yield "samenvatting", None if project.samenvatting == NOG_TE_BESCHRIJVEN else project.samenvatting
    if isinstance(project.gebied, Gebied):
        yield "wijken", bekend(project.gebied.wijken)
    if isinstance(project.initiatiefnemer, Initiatiefnemer):
        yield "initiatiefnemer", _tekst(project.initiatiefnemer.soort)
        yield "gemeld_op", _tekst(project.initiatiefnemer.gemeld_op)
    yield "vorm", _tekst(project.vorm)


def _instrument(project: Project) -> Iterator[_Paar]:
    for een in bekend(project.instrumenten)[:1]:
        yield "instrument", een.soort
        if isinstance(een, Omgevingsvergunning):
            yield "categorie", _tekst(een.bopa_categorie)


def _afweging(project: Project) -> Iterator[_Paar]:
    afweging = project.afweging
    if not isinstance(afweging, Afweging):
        return
    if not isinstance(afweging.participatie, Onbekend):
        yield "participatie", JA if afweging.participatie else NEE
    if isinstance(afweging.ruimte, Ruimte):
        yield "open", _lijst(afweging.ruimte.open)
        yield "vast", _lijst(afweging.ruimte.vast)
    yield "reden", _tekst(afweging.reden)
    yield "gemeld_aan", tuple(map(str, bekend(afweging.gemeld_aan)))
    yield "doel", _tekst(afweging.doel)
    yield "fasen", tuple(map(str, bekend(afweging.fasen)))
    yield "niveau", _tekst(afweging.niveau)
    if isinstance(afweging.rollen, Rollen):
        yield from _rollen(afweging.rollen)


def _lijst(waarde: tuple[str, ...] | Onbekend | None) -> tuple[str, ...] | None:
    return None if waarde is None or isinstance(waarde, Onbekend) else uit_lijst(waarde)


def _rollen(rollen: Rollen) -> Iterator[_Paar]:
    yield "beslisser", _tekst(rollen.beslisser)
    for orgaan in ROLLEN:
        tekst = _tekst(getattr(rollen, orgaan.value))
        yield f"rol_{orgaan}", None if tekst == rol_van_beslisser(orgaan.value) else tekst


def _middelen(project: Project) -> Iterator[_Paar]:
    wie = _tekst(project.aanpak.capaciteit) if isinstance(project.aanpak, Aanpak) else None
    if wie:
        yield "middelen", MINDER_DAN_NODIG if wie.startswith(MINDER) else GENOEG
        yield "capaciteit", wie.removeprefix(MINDER)


def _groepen(project: Project) -> Iterator[_Paar]:
    """An empty list says that nobody notices; a key that was left out says nothing."""
    rij = project.belanghebbenden
    if isinstance(rij, Onbekend) or "belanghebbenden" not in project.model_fields_set:
        return
    gemist = tuple(een.groep for een in rij if een.eerder_niet_bereikt is True)
    gewoon = tuple(een.groep for een in rij if een.eerder_niet_bereikt is not True)
    yield "groepen", uit_lijst(gewoon or gemist, NIEMAND)
    if rij and all(isinstance(een.eerder_niet_bereikt, bool) for een in rij):
        yield "gemist", uit_lijst(gemist, NIEMAND)


def _momenten(project: Project) -> Iterator[_Paar]:
    dagen = [een.datum for een in bekend(project.besluiten) if isinstance(een.datum, Datum)]
    yield "besluitdag", _tekst(dagen[0]) if dagen else None
    dagen = [een.datum for een in bekend(project.terugkoppeling) if isinstance(een.datum, Datum)]
    yield "terugkoppeling", _tekst(dagen[0]) if dagen else None

"""The moments at which people can take part, as events of schema.org: what is not known is left out, never guessed."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from participatie_cli.export.kenmerk import kenmerken
from participatie_cli.model.activiteit import Activiteit
from participatie_cli.model.initiatief import Initiatiefnemer
from participatie_cli.model.instrument import MetTerinzage
from participatie_cli.model.keuzes import Initiatiefnemersoort, Kanaal, Overheidslaag
from participatie_cli.model.project import Project
from participatie_cli.model.projectdeel import namen_van
from participatie_cli.model.terinzage import Terinzage
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import bekend

CONTEXT: Final = "https://schema.org"
_PLEK: Final = f"{CONTEXT}/OfflineEventAttendanceMode"
_ONLINE: Final = f"{CONTEXT}/OnlineEventAttendanceMode"
_ALLEBEI: Final = f"{CONTEXT}/MixedEventAttendanceMode"
_HOE: Final = {Kanaal.FYSIEK: _PLEK, Kanaal.ONLINE: _ONLINE, Kanaal.GEMENGD: _ALLEBEI}


@dataclass(frozen=True, slots=True)
class Organisator:
    """The municipality: its name and its CBS code."""

    naam: str
    code: str

    @property
    def tooi(self) -> str:
        """The municipality in the value lists of the government (TOOI), which follows from its code."""
        return f"https://identifier.overheid.nl/tooi/id/gemeente/{self.code.lower()}"


def evenementen(
    projecten: Iterable[Project],
    organisator: Organisator,
    peildatum: date,
    adressen: Mapping[str, str] | None = None,
) -> list[dict[str, Any]]:
    """The events that may not be over on a day, in order of time; `adressen` holds the pages of projects by their id.

    One of which nobody knows when it begins is left out: it may be over.
    """
    gevonden = [een for project in projecten for een in _van(project, organisator, peildatum)]
    for een in gevonden:
        if adresse := (adressen or {}).get(een.project):
            een.waarde.setdefault("url", adresse)
    return [een.waarde for een in sorted(gevonden, key=lambda een: (een.waarde["startDate"], een.waarde["identifier"]))]


def als_evenementen(gevonden: list[dict[str, Any]]) -> dict[str, Any]:
    """The events as one document in JSON-LD."""
    return {"@context": CONTEXT, "@graph": gevonden}


@dataclass(frozen=True, slots=True)
class _Evenement:
    project: str
    waarde: dict[str, Any]


def _van(project: Project, organisator: Organisator, peildatum: date) -> Iterator[_Evenement]:
    basis = f"{organisator.code}/{project.id}"
    activiteiten = bekend(project.activiteiten)
    for activiteit, naam in zip(activiteiten, kenmerken(activiteiten), strict=True):
        if _kan_nog(activiteit.datum, activiteit.einde, peildatum):
            yield _Evenement(
                project.id,
                {
                    **_kop(f"{basis}/activiteiten/{naam}", activiteit.werkvorm, project),
                    **_dagen(activiteit.datum, activiteit.tot),
                    **_van_een_activiteit(activiteit),
                    **(_organisator(organisator) if _begonnen_door_de_gemeente(project) else {}),
                },
            )
    instrumenten = bekend(project.instrumenten)
    namen = zip(instrumenten, kenmerken(instrumenten), namen_van(instrumenten), strict=True)
    for instrument, nummer, wat in namen:
        rij = bekend(instrument.terinzageleggingen) if isinstance(instrument, MetTerinzage) else ()
        for terinzage, naam in zip(rij, kenmerken(rij), strict=True):
            if _kan_nog(terinzage.start, terinzage.eind, peildatum):
                sleutel = f"{basis}/instrumenten/{nummer}/terinzageleggingen/{naam}"
                van_de_gemeente = instrument.bevoegd_gezag is Overheidslaag.GEMEENTE
                yield _Evenement(
                    project.id,
                    {
                        **_kop(sleutel, f"Ter inzage: {terinzage.stuk} {wat}", project),
                        **_dagen(terinzage.start, terinzage.eind),
                        **_van_een_terinzage(terinzage),
                        **(_organisator(organisator) if van_de_gemeente else {}),
                    },
                )


def _kan_nog(start: object, einde: object, peildatum: date) -> bool:
    """Whether it may not be over; what has no end that is known is looked at from its start."""
    laatste = einde if isinstance(einde, Datum) else start
    return isinstance(start, Datum) and isinstance(laatste, Datum) and laatste.laatst >= peildatum


def _kop(sleutel: str, naam: str, project: Project) -> dict[str, Any]:
    over = {"@type": "Thing", "name": project.titel, "description": project.samenvatting}
    return {
        "@type": "Event",
        "identifier": sleutel,
        "name": f"{naam[0].upper()}{naam[1:]} ({project.titel})",
        "about": over,
        "inLanguage": "nl",
    }


def _dagen(start: object, einde: object) -> dict[str, str]:
    """As they are known: a day, or a month or a year."""
    dagen = {"startDate": start, "endDate": einde}
    return {naam: str(dag) for naam, dag in dagen.items() if isinstance(dag, Datum)}


def _van_een_activiteit(activiteit: Activiteit) -> dict[str, Any]:
    hoe = _HOE.get(activiteit.kanaal) if isinstance(activiteit.kanaal, Kanaal) else None
    toelichting = activiteit.toelichting
    return {
        **({"eventAttendanceMode": hoe} if hoe else {}),
        **({"description": toelichting} if isinstance(toelichting, str) else {}),
    }


def _van_een_terinzage(terinzage: Terinzage) -> dict[str, Any]:
    gebouw = terinzage.locatie if isinstance(terinzage.locatie, str) else None
    adres = terinzage.adres if isinstance(terinzage.adres, str) else None
    plekken: list[dict[str, str]] = [{"@type": "Place", "name": gebouw}] if gebouw else []
    plekken += [{"@type": "VirtualLocation", "url": adres}] if adres else []
    if not plekken:
        return {}
    hoe = _ALLEBEI if len(plekken) > 1 else _PLEK if gebouw else _ONLINE
    locatie = {"location": plekken if len(plekken) > 1 else plekken[0], "eventAttendanceMode": hoe}
    return locatie | ({"url": adres} if adres else {})


def _begonnen_door_de_gemeente(project: Project) -> bool:
    wie = project.initiatiefnemer
    return isinstance(wie, Initiatiefnemer) and wie.soort is Initiatiefnemersoort.GEMEENTE


def _organisator(organisator: Organisator) -> dict[str, Any]:
    naam = f"Gemeente {organisator.naam}"
    return {"organizer": {"@type": "GovernmentOrganization", "@id": organisator.tooi, "name": naam}}

"""Who took part and what came of it: groups, input with its answer, and feedback."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from participatie_cli.model.belanghebbende import Belanghebbende
from participatie_cli.model.inbreng import Inbreng
from participatie_cli.model.keuzes import Inbrengstatus
from participatie_cli.model.project import Project
from participatie_cli.report.beeld.bouwstenen import Blokhoofdstuk, Tabel
from participatie_cli.report.beeld.tabellen import Kolom, getal, maak_tabel, zin
from participatie_cli.report.feiten.bronnenboek import Bronnenboek
from participatie_cli.report.feiten.inperiode import Venster, dag_in_woorden
from participatie_cli.report.gegevens import Gegevens
from participatie_cli.report.grafiek.inbrenggrafiek import Inbrengtelling, inbrenggrafiek
from participatie_cli.report.hoofdstukken.bereik import deelnames
from participatie_cli.report.rapportage.blokken import blok
from participatie_cli.values.aantal import Aantal
from participatie_cli.values.onbekend import ONBEKEND, bekend
from participatie_cli.values.opsomming import opsomming
from participatie_cli.wording.waarden import aantal

ID: Final = "meedoen"
IN_WOORDEN: Final = {
    Inbrengstatus.OVERGENOMEN: "overgenomen",
    Inbrengstatus.DEELS: "deels overgenomen",
    Inbrengstatus.NIET: "niet overgenomen",
    Inbrengstatus.DOORGEZET: "doorgezet naar een ander",
    Inbrengstatus.IN_BEHANDELING: "nog in behandeling",
}
_OVERGENOMEN: Final = (Inbrengstatus.OVERGENOMEN, Inbrengstatus.DEELS)
_OPEN: Final = Inbrengstatus.IN_BEHANDELING
_GENOEG: Final = 5
"""From so many points of input on a chart tells more than a sentence."""
_GROEPEN: Final = (Kolom("Groep", 4), Kolom("Project", 4), Kolom("Wanneer", 2), Kolom("Bereikt", 2, getal=True))


@dataclass(frozen=True, slots=True)
class Ingebracht:
    """A point of the period with the project in which it was made."""

    project: Project
    inbreng: Inbreng

    @property
    def overgenomen(self) -> bool:
        """Whether something was done with it as it was meant, if only in part."""
        return self.inbreng.status in _OVERGENOMEN

    @property
    def sprekend(self) -> tuple[bool, bool, int]:
        """What tells most, first: taken over, with a reason, and with something to read in it."""
        return not self.overgenomen, not isinstance(self.inbreng.reden, str), -len(self.inbreng.wat)

    @property
    def gedaan(self) -> str:
        """What was done with it and why, as a phrase."""
        status = IN_WOORDEN.get(self.inbreng.status) if isinstance(self.inbreng.status, Inbrengstatus) else None
        reden = f": {self.inbreng.reden}" if isinstance(self.inbreng.reden, str) else ""
        return f"{status or 'onbekend wat ermee is gedaan'}{reden}"


def ingebracht(gegevens: Gegevens, venster: Venster) -> tuple[Ingebracht, ...]:
    """All input of the period, what tells most first."""
    alle = (
        Ingebracht(project, een)
        for project in gegevens.van_soort(Project)
        for een in bekend(project.inbreng)
        if venster.bevat(een.datum) is not False
    )
    return tuple(sorted(alle, key=lambda een: een.sprekend))


def nieuwe_groepen(gegevens: Gegevens, venster: Venster) -> Iterator[tuple[Project, Belanghebbende]]:
    """The groups that were reached for the first time in the period."""
    for project in gegevens.van_soort(Project):
        for groep in bekend(project.belanghebbenden):
            if groep.eerder_niet_bereikt is True and venster.bevat(groep.bereikt_op) is not False:
                yield project, groep


def meedoen(gegevens: Gegevens, venster: Venster, boek: Bronnenboek) -> Blokhoofdstuk:
    """The chapter."""
    alle = ingebracht(gegevens, venster)
    deel = blok(
        alineas=(_deelnames(gegevens), _niet_bereikt(gegevens, venster), _inbreng(alle)),
        tabellen=[_groepen(gegevens, venster, boek)],
        grafieken=[inbrenggrafiek(_beantwoord(alle))] if len(alle) >= _GENOEG else [],
    )
    return Blokhoofdstuk(id=ID, titel="Wie deden mee, en wat is ermee gedaan", blokken=(deel,))


def _deelnames(gegevens: Gegevens) -> str:
    som = deelnames(gegevens, gegevens.periode)
    if not som.som.van:
        return ""
    return f"Aantal deelnames in deze periode: {som.met_herkomst}. Wie twee keer meedeed, telt twee keer."


def _niet_bereikt(gegevens: Gegevens, venster: Venster) -> str:
    """The groups of which nobody took part, as far as the period tells."""
    groepen = [
        f"{groep.groep} ({project.titel})"
        for project in gegevens.van_soort(Project)
        for groep in bekend(project.belanghebbenden)
        if isinstance(groep.bereikt, Aantal) and groep.bereikt.hoogst[0] == 0
        if venster.bevat(groep.bereikt_op) is not False
    ]
    return f"Niet bereikt: {opsomming(groepen)}." if groepen else ""


def _inbreng(alle: tuple[Ingebracht, ...]) -> str:
    """How much input there was, how much of it has an answer, and which."""
    if not alle:
        return ""
    met, telling = _beantwoord(alle).met, Counter(een.inbreng.status for een in alle)
    heeft = "heeft" if met == 1 else "hebben"
    delen = [f"{telling[soort]} {wat}" for soort, wat in IN_WOORDEN.items() if telling[soort] and soort is not _OPEN]
    welk = f": {opsomming(delen)}" if delen else ""
    return f"Van {aantal(len(alle), 'punt', 'punten')} inbreng {heeft} er {met} een antwoord{welk}."


def _beantwoord(alle: tuple[Ingebracht, ...]) -> Inbrengtelling:
    telling = Counter(een.inbreng.status for een in alle)
    zonder, onbekend = telling[_OPEN], telling[ONBEKEND]
    return Inbrengtelling(len(alle) - zonder - onbekend, zonder, onbekend)


def _groepen(gegevens: Gegevens, venster: Venster, boek: Bronnenboek) -> Tabel:
    rijen = (
        (
            zin(boek.vermeld(groep.groep, project, groep)).rstrip("."),
            project.titel,
            dag_in_woorden(groep.bereikt_op, venster),
            getal(groep.bereikt),
        )
        for project, groep in nieuwe_groepen(gegevens, venster)
    )
    return maak_tabel("Groepen die voor het eerst zijn bereikt", _GROEPEN, rijen, "")

"""Input in a table: which column holds what, and what each row becomes."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from participatie_cli.gesprek.lezen import als_dag, eis_van, lees
from participatie_cli.gesprek.noteren.openstaand import geweest
from participatie_cli.gesprek.noteren.stand import Noteerstand
from participatie_cli.gesprek.vraag import Antwoorden, Gespreksvraag, Keuze, Vraagvorm
from participatie_cli.model.inbreng import Inbreng
from participatie_cli.model.keuzes import Inbrengstatus
from participatie_cli.model.project import Project
from participatie_cli.values.datum import Datum
from participatie_cli.values.doorloop import op_pad
from participatie_cli.values.onbekend import WOORD, Onbekend
from participatie_cli.values.waardefout import WaardeFout

GEEN: Final = "geen"
"""The choice of no column."""
_LIJKT: Final[Mapping[str, tuple[str, ...]]] = {
    "wat": ("wat", "inbreng", "reactie", "opmerking", "idee", "bijdrage", "zienswijze", "wens", "tekst", "antwoord"),
    "onderwerp": ("onderwerp", "thema", "categorie", "over"),
    "datum": ("datum", "dag", "wanneer", "tijdstempel", "timestamp", "ingevuld op"),
    "status": ("status", "stand", "gedaan", "wat ermee is gedaan"),
    "reden": ("reden", "waarom", "toelichting gemeente"),
}
"""Words by which a heading is recognised; the user sees the proposal and says whether it is right."""
_KORTSTE_DAG: Final = len("1-1-2026")
_STATUSWOORDEN: Final = {
    "deels overgenomen": Inbrengstatus.DEELS,
    "niet overgenomen": Inbrengstatus.NIET,
    "doorgezet naar een ander": Inbrengstatus.DOORGEZET,
}


ANDERS: Final = "anders"
_WANNEER: Final = "Wanneer is het gezegd?"
_WAAROM_DAN: Final = "Zo telt het mee in de goede periode, en is te zien hoe lang mensen op antwoord wachten."


class RijFout(Exception):
    """A cell that cannot be read: its row, its column, and why."""

    def __init__(self, nummer: int, kolom: int, fout: WaardeFout) -> None:
        super().__init__(str(fout))
        self.nummer, self.kolom, self.fout = nummer, kolom, fout


@dataclass(frozen=True, slots=True)
class Inleesgesprek:
    """Four questions about a table of input: on which day, and what stands in which column."""

    koppen: tuple[str, ...]
    voorbeelden: tuple[str, ...]
    project: Project
    vandaag: date

    def vragen(self, gegeven: Antwoorden) -> Iterator[Gespreksvraag]:
        """In the order in which one looks at a table."""
        yield self._kolom("wat", "In welke kolom staat wat mensen zeiden?", "Elke rij wordt één punt.", moet=True)
        yield self._kolom("onderwerp", "In welke kolom staat het onderwerp?", "Punten over hetzelfde horen bij elkaar.")
        if gegeven.get("onderwerp") == GEEN:
            yield Gespreksvraag(
                id="onderwerp_alles",
                tekst="Waar gaat de inbreng over?",
                waarom="Dit komt bij elk punt te staan. Een paar woorden is genoeg.",
                vorm=Vraagvorm.TEKST,
                mag_onbekend=False,
                eis=eis_van(Inbreng, "onderwerp"),
            )
        yield self._dag()
        if gegeven.get("datum") == ANDERS:
            yield _andere_dag("dag", self._is_geweest)
        yield self._kolom(
            "status",
            "In welke kolom staat wat ermee is gedaan?",
            "Staat het in geen kolom, dan is elk punt nog in behandeling.",
            mag_onbekend=True,
        )

    def _kolom(
        self, veld: str, tekst: str, waarom: str, *, moet: bool = False, mag_onbekend: bool = False
    ) -> Gespreksvraag:
        keuzes = [
            Keuze(kop, kop, f"zoals: {voorbeeld}" if voorbeeld else "leeg")
            for kop, voorbeeld in zip(self.koppen, self.voorbeelden, strict=True)
        ]
        if not moet:
            keuzes.append(Keuze(GEEN, "In geen kolom"))
        return Gespreksvraag(
            id=veld,
            tekst=tekst,
            waarom=waarom,
            vorm=Vraagvorm.KEUZE,
            keuzes=tuple(keuzes),
            voorstel=self.voorstel(veld) or ("" if moet else GEEN),
            mag_onbekend=mag_onbekend,
        )

    def _dag(self) -> Gespreksvraag:
        """A column with days where there is one, else the activities of the project, else a day."""
        kolom = self.voorstel("datum")
        keuzes = [Keuze(kolom, f"De kolom {kolom}", "elke rij heeft een eigen dag")] if kolom else []
        keuzes += [Keuze(str(een), naam) for een, naam in self._activiteiten()]
        if not keuzes:
            return _andere_dag("datum", self._is_geweest)
        return Gespreksvraag(
            id="datum",
            tekst=_WANNEER,
            waarom=_WAAROM_DAN,
            vorm=Vraagvorm.KEUZE,
            keuzes=(*keuzes, Keuze(ANDERS, "Op een andere dag")),
            voorstel=keuzes[0].waarde,
        )

    def _activiteiten(self) -> Iterator[tuple[Datum, str]]:
        """The activities that may have been, the last first."""
        for een in geweest(Noteerstand(dossier=self.project, vandaag=self.vandaag)):
            dag = op_pad(self.project, (*een.pad, "datum"))
            if isinstance(dag, Datum):
                yield dag, een.naam

    def _is_geweest(self, dag: str) -> str:
        return _dag(dag, self.vandaag)

    def voorstel(self, veld: str) -> str:
        """The heading that looks like a field; empty where none does."""
        for woord in sorted(_LIJKT[veld], key=len, reverse=True):
            for kop in self.koppen:
                if woord in _woorden(kop) and not self._past_beter(kop, woord, veld):
                    return kop
        return ""

    def _past_beter(self, kop: str, woord: str, veld: str) -> bool:
        """Whether a longer word in a heading says that it is for another field."""
        anders = (een for naam, lijkt in _LIJKT.items() if naam != veld for een in lijkt)
        return any(len(een) > len(woord) and een in _woorden(kop) for een in anders)


def _woorden(kop: str) -> frozenset[str]:
    """The words of a heading, and each row of them."""
    los = re.findall(r"[a-zà-ÿ]+", kop.lower())
    return frozenset(" ".join(los[van:tot]) for van in range(len(los)) for tot in range(van + 1, len(los) + 1))


def _andere_dag(naam: str, eis: Callable[[str], str]) -> Gespreksvraag:
    return Gespreksvraag(id=naam, tekst=_WANNEER, waarom=_WAAROM_DAN, vorm=Vraagvorm.DAG, eis=eis)


@dataclass(frozen=True, slots=True)
class Toewijzing:
    """From a row to a point of input, by what was answered."""

    koppen: tuple[str, ...]
    antwoorden: Antwoorden
    vandaag: date

    def punt(self, nummer: int, cellen: Sequence[str]) -> dict[str, str] | None:
        """What to record of a row; None where nothing was said in it. Raise RijFout where a cell cannot be read."""
        wat = self._cel("wat", cellen)
        if not wat:
            return None
        anders = WOORD if isinstance(self.antwoorden.get("status"), Onbekend) else Inbrengstatus.IN_BEHANDELING.value
        status = self._gelezen("status", nummer, cellen) or anders
        punt = {"onderwerp": self._onderwerp(cellen), "wat": wat, "datum": self._dag(nummer, cellen), "status": status}
        return {sleutel: waarde for sleutel, waarde in punt.items() if waarde}

    def _plaats(self, veld: str) -> int | None:
        kop = self.antwoorden.get(veld)
        return self.koppen.index(kop) if isinstance(kop, str) and kop in self.koppen else None

    def _cel(self, veld: str, cellen: Sequence[str]) -> str:
        plaats = self._plaats(veld)
        return "" if plaats is None else cellen[plaats]

    def _onderwerp(self, cellen: Sequence[str]) -> str:
        zelf = self.antwoorden.get("onderwerp_alles")
        return self._cel("onderwerp", cellen) or (zelf if isinstance(zelf, str) else "zonder onderwerp")

    def _dag(self, nummer: int, cellen: Sequence[str]) -> str:
        dag = self.antwoorden.get("dag", self.antwoorden.get("datum"))
        if isinstance(dag, Onbekend):
            return WOORD
        if self._plaats("datum") is None:
            return dag if isinstance(dag, str) else ""
        return self._gelezen("datum", nummer, cellen) or WOORD

    def _gelezen(self, veld: str, nummer: int, cellen: Sequence[str]) -> str:
        tekst, plaats = self._cel(veld, cellen), self._plaats(veld)
        if not tekst or plaats is None:
            return ""
        try:
            return _dag(tekst, self.vandaag) if veld == "datum" else _status(tekst)
        except WaardeFout as fout:
            raise RijFout(nummer, plaats, fout) from fout


def _dag(tekst: str, vandaag: date) -> str:
    """A day, also where the time of day stands behind it as forms write it."""
    eerste = tekst.split(" ")[0]
    dag = als_dag(eerste if eerste[:1].isdecimal() and len(eerste) >= _KORTSTE_DAG else tekst, vandaag)
    if Datum.lees(dag).vroegst > vandaag:
        raise WaardeFout(f"{Datum.lees(dag).voluit} is nog niet geweest.", "Controleer de datum.")
    return dag


def _status(tekst: str) -> str:
    woord = tekst.lower()
    if woord in _STATUSWOORDEN:
        return _STATUSWOORDEN[woord].value
    keuzes = tuple(Keuze(een.value, een.value) for een in Inbrengstatus)
    vraag = Gespreksvraag(id="status", tekst="", waarom="", vorm=Vraagvorm.KEUZE, keuzes=keuzes)
    antwoord = lees(vraag, tekst, date.min)
    return WOORD if isinstance(antwoord, Onbekend) else str(antwoord)

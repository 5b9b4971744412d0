"""Look for words in a whole register: file by file, in the values of the model, without an index."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from participatie_cli.console.zoekpagina import Treffer, Vindbestand, Zoekverslag
from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.model.dossier import MAPPEN, Dossier, soortnaam
from participatie_cli.model.openbaar import is_intern, staat_intern
from participatie_cli.model.programma import Experiment
from participatie_cli.model.project import Project
from participatie_cli.results.uitslag import KADER
from participatie_cli.store.kader import lees_kader
from participatie_cli.store.lezen import lees_dossier
from participatie_cli.store.plek import Plaatsen
from participatie_cli.store.register import KADERBESTAND, Registerbestand
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.lezing import lees_bestanden, naam_van
from participatie_cli.values.doorloop import feiten
from participatie_cli.values.onleesbaar import Onleesbaar
from participatie_cli.values.pad import Pad
from participatie_cli.values.suggestie import bedoelde_u, bij_naam
from participatie_cli.values.veld import Feit
from participatie_cli.values.velden import modellen_onder
from participatie_cli.values.vergelijken import kaal
from participatie_cli.wording.knipsel import knipsel

_AANHALING: Final = "\"'“”„‘’«»"
_WOORD: Final = re.compile(r"\w+")
_MEESTE_WOORDEN: Final = 20_000
"""So many different words are kept to find out what may have been meant."""
_VERSCHIL: Final = 3
"""A word that was meant has at most so many letters more or fewer."""


def soorten() -> tuple[str, ...]:
    """The kinds of facts and files that one can choose from, in order of name."""
    modellen = (onder for soort in MAPPEN.values() for onder in modellen_onder(soort))
    return tuple(sorted({KADER, *map(soortnaam, modellen)}))


@dataclass(frozen=True, slots=True)
class Zoekvraag:
    """The words that must all occur, as they were given and as they are compared, and the kinds looked in."""

    woorden: tuple[str, ...]
    gezocht: tuple[str, ...]
    soorten: frozenset[str]

    @classmethod
    def van(cls, woorden: Sequence[str], soorten_: Sequence[str]) -> "Zoekvraag":
        """Raise Gebruiksfout where there is nothing to look for, or no such kind."""
        kale = tuple(" ".join(woord.strip(_AANHALING + " \t\n").split()) for woord in woorden)
        if not kale or not all(map(kaal, kale)):
            raise Gebruiksfout("Er is geen woord om te zoeken.", "Geef een woord, zoals: participatie zoek speeltuin")
        gekozen = frozenset(een.lower() for een in soorten_)
        for een in gekozen:
            if een not in soorten():
                raad = bedoelde_u(een, soorten())
                er_zijn = f"Kies bijvoorbeeld uit: {bij_naam([*_BESTANDSOORTEN, 'les', 'inbreng', 'besluit'])}."
                raise Gebruiksfout(f"“{een}” is geen soort feit of bestand.{raad}", er_zijn)
        return cls(kale, tuple(map(kaal, kale)), gekozen)

    def in_soort(self, *namen: str) -> bool:
        """Whether one looks in a fact of this kind, in a file of that."""
        return not self.soorten or bool(self.soorten.intersection(namen))


_BESTANDSOORTEN: Final = tuple(map(soortnaam, MAPPEN.values()))


@dataclass(frozen=True, slots=True)
class _Tekst:
    """A text: the kind and the place of its fact, its own place, its field, and how it is compared."""

    soort: str
    feit: Pad
    plek: Pad
    veld: str
    tekst: str
    vergeleken: str


@dataclass(frozen=True, slots=True)
class _Bestand:
    """A file that is looked through."""

    naam: str
    waarde: Dossier | Gemeentekader
    onleesbaar: Onleesbaar
    plaatsen: Plaatsen | None

    @property
    def soort(self) -> str:
        """What kind of file it is."""
        return KADER if isinstance(self.waarde, Gemeentekader) else soortnaam(type(self.waarde))

    @property
    def titel(self) -> str:
        """What it is about."""
        if isinstance(self.waarde, Gemeentekader):
            return f"Kader van {self.waarde.gemeente.naam}"
        return self.waarde.titel

    def teksten(self) -> Iterator[_Tekst]:
        """All texts that were written in it, fact by fact; a list of texts has a place for each."""
        for pad, feit in feiten(self.waarde):
            soort = soortnaam(type(feit)) if pad else self.soort
            for naam, waarde in feit.__dict__.items():
                geschreven = waarde if naam in feit.model_fields_set else None
                for plek, tekst in _als_teksten((*pad, naam), geschreven):
                    veld = str(type(feit).model_fields[naam].title)
                    yield _Tekst(soort, pad, plek, veld, tekst, kaal(tekst))


def _als_teksten(plek: Pad, waarde: object) -> Iterator[tuple[Pad, str]]:
    if isinstance(waarde, str):
        yield plek, str(waarde)
    elif isinstance(waarde, tuple):
        yield from (((*plek, nr), str(deel)) for nr, deel in enumerate(waarde) if isinstance(deel, str))


def zoek(register: Path, bestanden: Sequence[Registerbestand], vraag: Zoekvraag) -> Zoekverslag:
    """What is found, one file after the other: nothing of a file is kept once it has been given."""
    verslag = Zoekverslag(vraag.woorden, iter(()))
    verslag.gevonden = _Zoektocht(register, vraag, verslag).alles(bestanden)
    return verslag


class _Zoektocht:
    """Goes through the files and notes what must be known at the end."""

    def __init__(self, register: Path, vraag: Zoekvraag, verslag: Zoekverslag) -> None:
        self._register, self._vraag, self._verslag = register, vraag, verslag
        self._ergens = set[str]()
        self._woorden = dict[str, str]()
        self._interne = dict[str, bool]()
        self._lengtes = {len(deel) for woord in vraag.gezocht for deel in woord.split()}

    def alles(self, bestanden: Sequence[Registerbestand]) -> Iterator[Vindbestand]:
        """What is found in kader.yaml and in each of the files."""
        naam = naam_van(self._register / KADERBESTAND)
        gelezen = lees_kader(self._register, naam)
        gemeente = gelezen.kader.gemeente
        if gemeente:
            yield from self._in(_Bestand(naam, gemeente, gelezen.kader.onleesbaar, gelezen.plaatsen))
        for lezing in lees_bestanden(bestanden, self._register, "Zoeken", gelezen.toegestaan, met_plaatsen=True):
            if lezing.dossier is None:
                self._verslag.ongelezen.append(lezing.naam)
            else:
                self._verslag.onvolledig += [lezing.naam] if lezing.onleesbaar else []
                een = _Bestand(lezing.naam, lezing.dossier, lezing.onleesbaar, lezing.gelezen.plaatsen)
                yield from self._in(een)
        self._sluit_af()

    def _in(self, bestand: _Bestand) -> Iterator[Vindbestand]:
        teksten = [een for een in bestand.teksten() if self._vraag.in_soort(een.soort, bestand.soort)]
        geraakt = self._geraakt(teksten)
        if geraakt:
            treffers = tuple(self._treffers(bestand, geraakt))
            self._verslag.bestanden += 1
            self._verslag.plekken += len(treffers)
            dossier = bestand.waarde
            bij = dossier.project if isinstance(dossier, Experiment) and isinstance(dossier.project, str) else None
            yield Vindbestand(bestand.naam, bestand.soort, dossier.id, bestand.titel, bij, treffers)

    def _geraakt(self, teksten: list[_Tekst]) -> list[_Tekst]:
        """The texts to show: of the facts that have all words, or else, where the file has them, of every such fact."""
        per_woord = [{een.feit for een in teksten if woord in een.vergeleken} for woord in self._vraag.gezocht]
        self._ergens.update(woord for woord, feiten_ in zip(self._vraag.gezocht, per_woord, strict=True) if feiten_)
        if not all(per_woord):
            self._onthoud(teksten)
            return []
        samen = set.intersection(*per_woord) or set.union(*per_woord)
        return [een for een in teksten if een.feit in samen and self._heeft(een)]

    def _heeft(self, een: _Tekst) -> bool:
        return any(woord in een.vergeleken for woord in self._vraag.gezocht)

    def _treffers(self, bestand: _Bestand, geraakt: list[_Tekst]) -> Iterator[Treffer]:
        plaatsen = bestand.plaatsen or Plaatsen()
        geheel = self._is_intern(bestand.waarde)
        intern = set[Pad]()
        for pad, feit in feiten(bestand.waarde):
            if geheel or is_intern(feit):
                intern.add(pad)
        for een in geraakt:
            pad = bestand.onleesbaar.in_bestand(een.plek)
            yield Treffer(
                soort=een.soort,
                veld=een.veld,
                pad=pad,
                regelnummer=plaatsen.dichtstbij(pad)[0],
                intern=staat_intern(een.plek, intern),
                stukken=knipsel(een.tekst, self._vraag.gezocht),
            )

    def _is_intern(self, waarde: Feit) -> bool:
        """Whether residents may not know of the project that an experiment belongs to; that is looked up once."""
        if not isinstance(waarde, Experiment) or not isinstance(waarde.project, str):
            return False
        pad = self._register / "projecten" / f"{waarde.project}.yaml"
        if waarde.project not in self._interne:
            project = lees_dossier(pad, naam_van(pad), Project).waarde if pad.is_file() else None
            self._interne[waarde.project] = project is not None and is_intern(project)
        return self._interne[waarde.project]

    def _onthoud(self, teksten: list[_Tekst]) -> None:
        """Keep words that may have been meant, as long as nothing was found and there are not too many."""
        if self._verslag.bestanden or len(self._woorden) >= _MEESTE_WOORDEN:
            return
        for een in teksten:
            for woord in _WOORD.findall(een.vergeleken):
                if any(abs(len(woord) - lengte) <= _VERSCHIL for lengte in self._lengtes):
                    self._woorden[woord] = woord

    def _sluit_af(self) -> None:
        if self._verslag.bestanden:
            return
        for woord, gezocht in zip(self._vraag.woorden, self._vraag.gezocht, strict=True):
            if gezocht not in self._ergens:
                self._verslag.nergens[woord] = bedoelde_u(gezocht, self._woorden, hoogstens=len(self._woorden))

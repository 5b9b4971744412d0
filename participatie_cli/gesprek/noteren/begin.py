"""Where recording begins when somebody did not say yet what: with what is due, or with a file and a kind of fact."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from participatie_cli.gesprek.noteren.gesprek import Noteergesprek
from participatie_cli.gesprek.noteren.soort import Noteersoort
from participatie_cli.gesprek.noteren.stand import Noteerstand
from participatie_cli.gesprek.noteren.tabel import te_noteren
from participatie_cli.gesprek.vraag import Antwoorden, Gespreksvraag, Keuze, Vraagvorm

PUNT: Final = "punt"
BESTAND: Final = "bestand"
FEIT: Final = "feit"
ANDERS: Final = "anders"


@dataclass(frozen=True, slots=True)
class Aanzet:
    """A beginning of something to record: the file, the kind of fact, and what is answered already."""

    bestand: str
    soort: Noteersoort
    gegeven: Antwoorden = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Noteerbegin:
    """The questions up to and including those of the kind of fact.

    What is known is not asked: `bestand` is the id of a file, and `soorten` are the kinds that a word can mean (empty
    where no word was given). `aanzetten` are what is due, by the value of their choice in `punten`. `stand_van` reads a
    file.
    """

    stand_van: Callable[[str], Noteerstand]
    bestanden: Callable[[], tuple[Keuze, ...]]
    bestand: str | None = None
    soorten: tuple[Noteersoort, ...] = ()
    punten: tuple[Keuze, ...] = ()
    aanzetten: Mapping[str, Aanzet] = field(default_factory=dict)

    def vragen(self, gegeven: Antwoorden) -> Iterator[Gespreksvraag]:
        """First what it is about, and once that is known the questions of the kind."""
        if self.bestand is None and self.punten:
            yield _punt(self.punten)
            if PUNT not in gegeven:
                return
        if self.bestand is None and self._aanzet(gegeven) is None:
            yield _bestand(self.bestanden())
        if (bestand := self.bestand_van(gegeven)) is None:
            return
        yield from self._na_het_bestand(bestand, gegeven)

    def _na_het_bestand(self, bestand: str, gegeven: Antwoorden) -> Iterator[Gespreksvraag]:
        stand = self.stand_van(bestand)
        if self._aanzet(gegeven) is None and len(self._mogelijk(stand)) != 1:
            yield _feit(self._mogelijk(stand), stand.dossier.titel)
        gesprek = self.gesprek(gegeven)
        if gesprek is not None:
            vooraf = self.vooraf(gegeven)
            yield from (een for een in gesprek.vragen({**vooraf, **gegeven}) if een.id not in vooraf)

    def gesprek(self, gegeven: Antwoorden) -> Noteergesprek | None:
        """The conversation about one fact, once it is known which; None until then."""
        bestand, soort = self.bestand_van(gegeven), self._soort(gegeven)
        return Noteergesprek(soort, self.stand_van(bestand)) if bestand is not None and soort is not None else None

    def vooraf(self, gegeven: Antwoorden) -> Antwoorden:
        """What needs no question, because it follows from what is due."""
        aanzet = self._aanzet(gegeven)
        return aanzet.gegeven if aanzet else {}

    def _aanzet(self, gegeven: Antwoorden) -> Aanzet | None:
        return self.aanzetten.get(str(gegeven.get(PUNT)))

    def bestand_van(self, gegeven: Antwoorden) -> str | None:
        """The id of the file, once it is known; None until then."""
        if self.bestand is not None:
            return self.bestand
        aanzet, gekozen = self._aanzet(gegeven), gegeven.get(BESTAND)
        return aanzet.bestand if aanzet else gekozen if isinstance(gekozen, str) else None

    def _soort(self, gegeven: Antwoorden) -> Noteersoort | None:
        if aanzet := self._aanzet(gegeven):
            return aanzet.soort
        bestand = self.bestand_van(gegeven)
        mogelijk = self._mogelijk(self.stand_van(bestand)) if bestand is not None else ()
        if len(mogelijk) == 1:
            return mogelijk[0]
        return next((een for een in mogelijk if een.naam == gegeven.get(FEIT)), None)

    def _mogelijk(self, stand: Noteerstand) -> tuple[Noteersoort, ...]:
        return self.soorten or te_noteren(stand)


def _punt(punten: tuple[Keuze, ...]) -> Gespreksvraag:
    return Gespreksvraag(
        id=PUNT,
        tekst="Wat wilt u noteren?",
        waarom="Bovenaan staat wat te laat is, daarna wat eraan komt. Met iets anders kiest u zelf een bestand.",
        vorm=Vraagvorm.KEUZE,
        keuzes=(Keuze(ANDERS, "iets anders"), *punten),
        mag_onbekend=False,
    )


def _bestand(keuzes: tuple[Keuze, ...]) -> Gespreksvraag:
    return Gespreksvraag(
        id=BESTAND,
        tekst="Waarover gaat het?",
        waarom="Elk project, elke actie en elk verzoek heeft een eigen bestand.",
        vorm=Vraagvorm.KEUZE,
        keuzes=keuzes,
        mag_onbekend=False,
    )


def _feit(soorten: tuple[Noteersoort, ...], titel: str) -> Gespreksvraag:
    return Gespreksvraag(
        id=FEIT,
        tekst="Wat wilt u noteren?",
        waarom="Hier staat alleen wat bij dit bestand past. Wat al is afgerond, staat er niet bij.",
        vorm=Vraagvorm.KEUZE,
        keuzes=tuple(Keuze(een.naam, f"{een.naam} · {een.uitleg[0].lower()}{een.uitleg[1:]}") for een in soorten),
        mag_onbekend=False,
        vooraf=(titel,),
    )

"""The sources that the report names, numbered in the order in which they are first named."""

from dataclasses import dataclass, field

from participatie_cli.model.bron import Bron, Bronvermelding
from participatie_cli.model.programma import Experiment
from participatie_cli.report.beeld.bouwstenen import Bronregel
from participatie_cli.report.beeld.tabellen import met_bronnen
from participatie_cli.values.onbekend import bekend
from participatie_cli.values.veld import Feit

_Kenmerk = tuple[str, str | None]
_Bronnenlijst = tuple[Bron, ...]


@dataclass(slots=True)
class Bronnenboek:
    """Gives every source one number, also where several files name it."""

    _nummers: dict[_Kenmerk, int] = field(default_factory=dict)
    _regels: list[Bronregel] = field(default_factory=list)
    _van: dict[int, tuple[Feit, dict[str, list[int]]]] = field(default_factory=dict)

    def nummers(self, houder: Feit, feit: Feit) -> tuple[int, ...]:
        """The numbers of the sources of a fact, which `houder` (a file, or kader.yaml) lists."""
        bronnen = bekend(getattr(houder, "bronnen", ()))
        if isinstance(feit, Bronvermelding):
            bronnen = self._genoemd(houder, bronnen, feit)
        elif not isinstance(feit, Experiment):  # of an experiment, which is told as a whole, all sources count
            return ()
        return tuple(sorted({self._nummer(bron) for bron in bronnen}))

    def _genoemd(self, houder: Feit, bronnen: _Bronnenlijst, feit: Bronvermelding) -> _Bronnenlijst:
        """The sources that a fact names, in the order of the file, which is looked through only once."""
        if id(houder) not in self._van:
            plaatsen: dict[str, list[int]] = {}
            for plaats, bron in enumerate(bronnen):
                plaatsen.setdefault(bron.id, []).append(plaats)
            self._van[id(houder)] = (houder, plaatsen)
        _, plaatsen = self._van[id(houder)]
        kenmerken = (*bekend(feit.bron), *(een.bron for een in bekend(feit.weersproken)))
        gezocht = {plaats for kenmerk in kenmerken for plaats in plaatsen.get(kenmerk, ())}
        return tuple(bronnen[plaats] for plaats in sorted(gezocht))

    def vermeld(self, tekst: str, houder: Feit, feit: Feit) -> str:
        """A text about a fact with what other sources say of it, and the numbers of all its sources."""
        return met_bronnen(betwist(tekst, feit), self.nummers(houder, feit))

    @property
    def regels(self) -> tuple[Bronregel, ...]:
        """All sources that were named so far."""
        return tuple(self._regels)

    def _nummer(self, bron: Bron) -> int:
        kenmerk = (bron.titel, bron.adres)
        if kenmerk not in self._nummers:
            nummer = len(self._nummers) + 1
            self._nummers[kenmerk] = nummer
            self._regels.append(
                Bronregel(nummer=nummer, titel=bron.titel, adres=bron.adres or "", zekerheid=bron.zekerheid.value)
            )
        return self._nummers[kenmerk]


def betwist(tekst: str, feit: Feit) -> str:
    """A text about a fact, with what other sources say of it."""
    return feit.betwist(tekst) if isinstance(feit, Bronvermelding) else tekst

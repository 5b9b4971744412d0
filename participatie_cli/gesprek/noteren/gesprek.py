"""The conversation with which one fact is recorded."""

from collections.abc import Iterator

from participatie_cli.gesprek.noteren.keuren import als_vraag
from participatie_cli.gesprek.noteren.keuzelijst import als_keuzes
from participatie_cli.gesprek.noteren.soort import WELKE, Keus, Noteersoort
from participatie_cli.gesprek.noteren.stand import Noteerstand, Notitie
from participatie_cli.gesprek.vraag import Antwoorden, Gespreksvraag, Vraagvorm
from participatie_cli.values.onbekend import ONBEKEND


class Noteergesprek:
    """The questions of one kind of fact, about one file as it is now."""

    def __init__(self, soort: Noteersoort, stand: Noteerstand) -> None:
        self.soort, self.stand = soort, stand

    def vragen(self, gegeven: Antwoorden) -> Iterator[Gespreksvraag]:
        """To which entry it belongs, where that is to be chosen, and then each field that applies."""
        if self.soort.keus:
            yield _welke(self.soort.keus, self.stand)
        for een in self.soort.vragen:
            if een.als(self.stand, gegeven):
                yield als_vraag(self.soort, een, self.stand, gegeven)

    def alle_vragen(self) -> Iterator[Gespreksvraag]:
        """Also those that are asked only after a certain answer."""
        if self.soort.keus:
            yield _welke(self.soort.keus, self.stand)
        yield from (als_vraag(self.soort, een, self.stand, {}) for een in self.soort.vragen)

    def notitie(self, antwoorden: Antwoorden) -> Notitie:
        """What the answers change in the file."""
        return self.soort.vertaal(self.soort, self.stand, antwoorden)

    def zonder_dag(self, antwoorden: Antwoorden) -> bool:
        """Whether nobody knows on which day it was."""
        return any(een.geweest and antwoorden.get(een.veld) is ONBEKEND for een in self.soort.vragen)


def _welke(keus: Keus, stand: Noteerstand) -> Gespreksvraag:
    open_ = keus.open(stand)
    return Gespreksvraag(
        id=WELKE,
        tekst=keus.tekst,
        waarom=keus.waarom,
        vorm=Vraagvorm.KEUZES if keus.meer else Vraagvorm.KEUZE,
        keuzes=als_keuzes(open_),
        voorstel="1" if len(open_) == 1 else "",
        mag_onbekend=False,
    )

"""A check of files that come by one after the other: of each only what there is to say is kept."""

from dataclasses import replace
from itertools import groupby
from pathlib import Path

from participatie_cli.checks.controle import controleer_register
from participatie_cli.checks.herkenning import herkende_bevindingen
from participatie_cli.model.register import Kaart, Register
from participatie_cli.results.beoordeling import Beoordeling
from participatie_cli.results.bevinding import Bevinding
from participatie_cli.results.uitslag import Uitslag
from participatie_cli.store.plaatsen import geplaatst
from participatie_cli.store.register import aanwezige_namen
from participatie_cli.store.werkvormen import landelijke_titels
from participatie_cli.usecases.beoordelen import Beoordelaar
from participatie_cli.usecases.lezing import Lezing
from participatie_cli.usecases.onthouder import Onthouder


class Controlegang:
    """A check of files that come by one after the other, of which it remembers only the index cards.

    First comes kader.yaml, named `naam`, then every file, and last the register as a whole. What an `onthouder`
    remembers of a file is not worked out again.
    """

    def __init__(
        self, beoordelaar: Beoordelaar, naam: str, register: Path | None, onthouder: Onthouder | None = None
    ) -> None:
        self._beoordelaar = beoordelaar
        self._onthouder = onthouder
        self._naam = naam
        self._register = register
        self._sleutels: dict[str, str] = {}
        self._kaarten: list[Kaart] = []
        self.ongelezen = 0

    @property
    def bestanden(self) -> int:
        """How many files came by."""
        return len(self._kaarten) + self.ongelezen

    def over_het_kader(self) -> Uitslag:
        """What there is to say about kader.yaml."""
        beoordeling = self._beoordelaar.beoordeel_kader(self._naam)
        self._sleutels[self._naam] = beoordeling.sleutel
        return beoordeling.uitslag

    def over(self, lezing: Lezing) -> Uitslag:
        """What there is to say about one file."""
        return self.neem(self._beoordeling(lezing))

    def _beoordeling(self, lezing: Lezing) -> Beoordeling:
        beoordelaar = self._beoordelaar
        if self._onthouder is None:
            return beoordelaar.beoordeel(lezing)
        return self._onthouder.beoordeling(
            lezing, beoordelaar.vraag, beoordelaar.peildatum, lambda dag: beoordelaar.op(dag).beoordeel(lezing)
        )

    def neem(self, beoordeling: Beoordeling) -> Uitslag:
        """What there is to say about one file that was judged already."""
        uitslag = beoordeling.uitslag
        if beoordeling.kaart is None:
            self.ongelezen += 1
        else:
            self._kaarten.append(beoordeling.kaart)
        if self._beoordelaar.met_herkenning:
            self._sleutels[uitslag.bestand] = beoordeling.sleutel
        return uitslag

    def over_het_geheel(self) -> Uitslag:
        """What there is to say about all files together; of these only kader.yaml still has its places."""
        gelezen = self._beoordelaar.gelezen
        eigen = any(een.titel for een in self._kaarten)
        landelijk = landelijke_titels() if eigen else {}
        aanwezig = aanwezige_namen(self._register)
        geheel = Register(tuple(self._kaarten), aanwezig, self.ongelezen, self._naam, landelijk)
        uitslag = controleer_register(geheel, gelezen.kader, self._beoordelaar.peildatum)
        if self._beoordelaar.met_herkenning:
            per_bestand = groupby(sorted(uitslag.bevindingen, key=_bestand), key=_bestand)
            herkend = (herkende_bevindingen(rij, self._sleutels.get(een, een), None) for een, rij in per_bestand)
            uitslag = replace(uitslag, bevindingen=tuple(een for rij in herkend for een in rij))
        if (plaatsen := gelezen.plaatsen) is None:
            return uitslag
        in_kader = (geplaatst((een,), plaatsen) if een.bestand == self._naam else (een,) for een in uitslag.bevindingen)
        return replace(uitslag, bevindingen=tuple(een for rij in in_kader for een in rij))


def _bestand(bevinding: Bevinding) -> str:
    return bevinding.bestand

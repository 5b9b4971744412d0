"""A check of files that come by one after the other: of each only what there is to say is kept."""

from dataclasses import replace
from datetime import date
from itertools import groupby
from pathlib import Path

from participatie_cli.checks.controle import controleer_dossier, controleer_register, controleer_tekst
from participatie_cli.checks.herkenning import herkende_bevindingen
from participatie_cli.model.register import Kaart, Register
from participatie_cli.model.verwijzingen import kaart_van
from participatie_cli.privacy.vondst import Privacyvondst
from participatie_cli.results.bevinding import Bevinding
from participatie_cli.results.uitslag import Uitslag
from participatie_cli.rules.contract import Getoetst
from participatie_cli.store.kader import GelezenKader
from participatie_cli.store.plaatsen import geplaatst
from participatie_cli.store.plek import Plaatsen
from participatie_cli.store.register import KADERBESTAND, aanwezige_namen
from participatie_cli.store.werkvormen import landelijke_titels
from participatie_cli.usecases.lezing import Lezing
from participatie_cli.values.onleesbaar import Onleesbaar


class Controlegang:
    """A check of files that come by one after the other, of which it remembers only the index cards.

    First comes kader.yaml, named `naam`, then every file, and last the register as a whole. What lies ahead of the
    files is only asked `met_agenda`; `met_herkenning` each finding can be recognised in another check.
    """

    def __init__(
        self,
        gelezen: GelezenKader,
        naam: str,
        register: Path | None,
        peildatum: date,
        *,
        met_agenda: bool = True,
        met_herkenning: bool = False,
    ) -> None:
        self._gelezen = gelezen
        self._naam = naam
        self._register = register
        self._peildatum = peildatum
        self._met_agenda = met_agenda
        self._sleutels: dict[str, str] | None = {} if met_herkenning else None
        self._kaarten: list[Kaart] = []
        self.ongelezen = 0

    @property
    def bestanden(self) -> int:
        """How many files came by."""
        return len(self._kaarten) + self.ongelezen

    def over_het_kader(self) -> Uitslag:
        """What there is to say about kader.yaml."""
        kader, bij_het_lezen = self._gelezen.kader, self._gelezen.bevindingen
        vondsten = self._gelezen.vondsten
        if kader.gemeente is None:
            uitslag = controleer_tekst(vondsten, self._naam, kader, self._peildatum)
        else:
            uitslag = self._controleer(kader.gemeente, self._naam, kader.onleesbaar, vondsten)
        return self._herkend(_samen(bij_het_lezen, uitslag, self._gelezen.plaatsen), KADERBESTAND, kader.gemeente)

    def over(self, lezing: Lezing) -> Uitslag:
        """What there is to say about one file."""
        if lezing.dossier is None:
            self.ongelezen += 1
        else:
            self._kaarten.append(kaart_van(lezing.dossier, lezing.naam, lezing.map, lezing.onleesbaar))
        gelezen = lezing.gelezen
        if lezing.dossier is None:
            uitslag = controleer_tekst(gelezen.vondsten, lezing.naam, self._gelezen.kader, self._peildatum)
        else:
            uitslag = self._controleer(lezing.dossier, lezing.naam, lezing.onleesbaar, gelezen.vondsten)
        return self._herkend(_samen(gelezen.bevindingen, uitslag, gelezen.plaatsen), lezing.map, lezing.dossier)

    def _herkend(self, uitslag: Uitslag, plek: str, dossier: Getoetst | None) -> Uitslag:
        """With what findings are recognised by: the kind and the id of their file, or else its place."""
        if self._sleutels is None:
            return uitslag
        sleutel = plek if uitslag.id is None else f"{uitslag.soort}/{uitslag.id}"
        self._sleutels[uitslag.bestand] = sleutel
        return replace(uitslag, bevindingen=tuple(herkende_bevindingen(uitslag.bevindingen, sleutel, dossier)))

    def _controleer(
        self, dossier: Getoetst, naam: str, onleesbaar: Onleesbaar, vondsten: tuple[Privacyvondst, ...]
    ) -> Uitslag:
        return controleer_dossier(
            dossier,
            naam,
            self._gelezen.kader,
            self._peildatum,
            onleesbaar=onleesbaar,
            vondsten=vondsten,
            met_agenda=self._met_agenda,
        )

    def over_het_geheel(self) -> Uitslag:
        """What there is to say about all files together; of these only kader.yaml still has its places."""
        eigen = any(een.titel for een in self._kaarten)
        landelijk = landelijke_titels() if eigen else {}
        aanwezig = aanwezige_namen(self._register)
        geheel = Register(tuple(self._kaarten), aanwezig, self.ongelezen, self._naam, landelijk)
        uitslag, plaatsen = controleer_register(geheel, self._gelezen.kader, self._peildatum), self._gelezen.plaatsen
        if (sleutels := self._sleutels) is not None:
            per_bestand = groupby(sorted(uitslag.bevindingen, key=_bestand), key=_bestand)
            herkend = (herkende_bevindingen(rij, sleutels.get(een, een), None) for een, rij in per_bestand)
            uitslag = replace(uitslag, bevindingen=tuple(een for rij in herkend for een in rij))
        if plaatsen is None:
            return uitslag
        in_kader = (geplaatst((een,), plaatsen) if een.bestand == self._naam else (een,) for een in uitslag.bevindingen)
        return replace(uitslag, bevindingen=tuple(een for rij in in_kader for een in rij))


def _bestand(bevinding: Bevinding) -> str:
    return bevinding.bestand


def _samen(bij_het_lezen: tuple[Bevinding, ...], uitslag: Uitslag, plaatsen: Plaatsen | None) -> Uitslag:
    """What was found in a file while reading and while asking, with its places where those are at hand."""
    bevindingen = (*bij_het_lezen, *uitslag.bevindingen)
    if not bevindingen:
        return uitslag
    return replace(uitslag, bevindingen=geplaatst(bevindingen, plaatsen) if plaatsen else bevindingen)

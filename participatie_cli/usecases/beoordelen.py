"""From a file that was read to all that there is to say about it by itself."""

from dataclasses import dataclass, replace
from datetime import date

from participatie_cli.checks.controle import controleer_dossier, controleer_tekst
from participatie_cli.checks.herkenning import herkende_bevindingen
from participatie_cli.model.register import Kaart
from participatie_cli.model.verwijzingen import kaart_van
from participatie_cli.privacy.vondst import Privacyvondst
from participatie_cli.results.beoordeling import Beoordeling
from participatie_cli.results.bevinding import Bevinding
from participatie_cli.results.uitslag import Uitslag
from participatie_cli.rules.contract import Getoetst
from participatie_cli.store.kader import GelezenKader
from participatie_cli.store.plaatsen import geplaatst
from participatie_cli.store.plek import Plaatsen
from participatie_cli.store.register import KADERBESTAND
from participatie_cli.usecases.lezing import Lezing
from participatie_cli.values.onleesbaar import Onleesbaar


@dataclass(frozen=True, slots=True)
class Beoordelaar:
    """Judges files one by one with a framework, as of a day.

    What lies ahead of the files is only asked `met_agenda`; `met_herkenning` each finding can be recognised in another
    check.
    """

    gelezen: GelezenKader
    peildatum: date
    met_agenda: bool = True
    met_herkenning: bool = False

    @property
    def vraag(self) -> str:
        """What is asked, as text: another for what has other answers."""
        return f"alle regels, met agenda: {self.met_agenda}, met herkenning: {self.met_herkenning}"

    def op(self, dag: date) -> "Beoordelaar":
        """Judges in this way as of a day."""
        return replace(self, peildatum=dag)

    def beoordeel(self, lezing: Lezing) -> Beoordeling:
        """What there is to say about one file."""
        gelezen, dossier = lezing.gelezen, lezing.dossier
        if dossier is None:
            kaart, uitslag = None, self._over_tekst(gelezen.vondsten, lezing.naam)
        else:
            kaart = kaart_van(dossier, lezing.naam, lezing.map, lezing.onleesbaar)
            uitslag = self._controleer(dossier, lezing.naam, lezing.onleesbaar, gelezen.vondsten)
        samen = _samen(gelezen.bevindingen, uitslag, gelezen.plaatsen)
        return self._herkend(samen, lezing.map, dossier, kaart)

    def beoordeel_kader(self, naam: str) -> Beoordeling:
        """What there is to say about kader.yaml, by how it is named."""
        kader, vondsten = self.gelezen.kader, self.gelezen.vondsten
        if kader.gemeente is None:
            uitslag = self._over_tekst(vondsten, naam)
        else:
            uitslag = self._controleer(kader.gemeente, naam, kader.onleesbaar, vondsten)
        samen = _samen(self.gelezen.bevindingen, uitslag, self.gelezen.plaatsen)
        return self._herkend(samen, KADERBESTAND, kader.gemeente, None)

    def _over_tekst(self, vondsten: tuple[Privacyvondst, ...], naam: str) -> Uitslag:
        return controleer_tekst(vondsten, naam, self.gelezen.kader, self.peildatum)

    def _controleer(
        self, dossier: Getoetst, naam: str, onleesbaar: Onleesbaar, vondsten: tuple[Privacyvondst, ...]
    ) -> Uitslag:
        return controleer_dossier(
            dossier,
            naam,
            self.gelezen.kader,
            self.peildatum,
            onleesbaar=onleesbaar,
            vondsten=vondsten,
            met_agenda=self.met_agenda,
        )

    def _herkend(self, uitslag: Uitslag, map_: str, dossier: Getoetst | None, kaart: Kaart | None) -> Beoordeling:
        """With what findings are recognised by: the kind and the id of their file, or else its place."""
        sleutel = map_ if uitslag.id is None else f"{uitslag.soort}/{uitslag.id}"
        if self.met_herkenning and uitslag.bevindingen:
            herkend = tuple(herkende_bevindingen(uitslag.bevindingen, sleutel, dossier))
            uitslag = replace(uitslag, bevindingen=herkend)
        return Beoordeling(uitslag, kaart, sleutel)


def _samen(bij_het_lezen: tuple[Bevinding, ...], uitslag: Uitslag, plaatsen: Plaatsen | None) -> Uitslag:
    """What was found in a file while reading and while asking, with its places where those are at hand."""
    bevindingen = (*bij_het_lezen, *uitslag.bevindingen)
    if not bevindingen:
        return uitslag
    return replace(uitslag, bevindingen=geplaatst(bevindingen, plaatsen) if plaatsen else bevindingen)

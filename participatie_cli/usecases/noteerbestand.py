"""A file as it is before something is recorded in it: read, whole, and with what there is to choose for it."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from participatie_cli.checks.controle import controleer_dossier
from participatie_cli.gesprek.noteren.soort import Noteersoort
from participatie_cli.gesprek.noteren.stand import Noteerstand
from participatie_cli.gesprek.noteren.tabel import bij_woord, soorten_van, te_noteren
from participatie_cli.gesprek.noteren.verloop import REGEL
from participatie_cli.gesprek.vraag import Keuze
from participatie_cli.model.dossier import Dossier, soortnaam
from participatie_cli.model.project import Project
from participatie_cli.results.agenda import Agendapunt
from participatie_cli.results.bevinding import Bevinding
from participatie_cli.rules.catalog import zoek
from participatie_cli.store.kader import GelezenKader
from participatie_cli.store.lezen import Gelezen, lees_dossier
from participatie_cli.store.plaatsen import geplaatst
from participatie_cli.store.plek import Plaatsen
from participatie_cli.store.register import Registerbestand
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.kiezen import gekozen_bestand
from participatie_cli.usecases.lezing import naam_van
from participatie_cli.values.suggestie import bedoelde_u
from participatie_cli.wording.zichtbaar import toonbaar


@dataclass(frozen=True, slots=True)
class Noteerbestand:
    """The file, what stands in it, what its agenda says, and what questions may look at."""

    bestand: Registerbestand
    dossier: Dossier
    agenda: tuple[Agendapunt, ...]
    stand: Noteerstand

    @property
    def naam(self) -> str:
        """How the file is named to the user."""
        return naam_van(self.bestand.pad)

    def soorten(self, woord: str) -> tuple[Noteersoort, ...]:
        """The kinds of facts that a word means here; raise Gebruiksfout where there are none, or nothing is open."""
        alle = self._alle_soorten()
        gevonden = bij_woord(alle, woord)
        if not gevonden:
            namen = [een for soort in alle for een in (soort.naam, *soort.ook)]
            raad = bedoelde_u(woord, namen, er_zijn=[een.naam for een in alle])
            zin = f"“{toonbaar(woord)}” is niets dat u hier kunt noteren.{raad}"
            raise Gebruiksfout(zin, f"Zie wat kan met `participatie noteer {self.dossier.id}`.")
        if open_ := tuple(een for een in gevonden if een in te_noteren(self.stand)):
            return open_
        raise Gebruiksfout(
            f"In {self.naam} staat niets open om te noteren als {gevonden[0].naam}.",
            f"Zie wat kan met `participatie noteer {self.dossier.id}`, of noteer eerst wat er was.",
        )

    def mogelijke_soorten(self) -> tuple[Noteersoort, ...]:
        """What can be recorded here now; raise Gebruiksfout where nothing can."""
        self._alle_soorten()
        if nu := te_noteren(self.stand):
            return nu
        raise Gebruiksfout(f"In {self.naam} staat niets meer open om te noteren.", "Zie `participatie agenda`.")

    def _alle_soorten(self) -> tuple[Noteersoort, ...]:
        alle = soorten_van(type(self.dossier))
        if not alle:
            zin = f"Bij een {soortnaam(type(self.dossier))} valt niets te noteren."
            raise Gebruiksfout(zin, f"Verander {self.naam} in een teksteditor.")
        return alle


def open_bestand(register: Path, kenmerk: str, gelezen: GelezenKader, vandaag: date) -> Noteerbestand:
    """Read a file by its id; raise Gebruiksfout, with the place, where it cannot be read or not all of it fits."""
    bestand = gekozen_bestand(kenmerk, register)
    naam = naam_van(bestand.pad)
    assert bestand.soort is not None
    lezing = lees_dossier(bestand.pad, naam, bestand.soort, gelezen.toegestaan, met_plaatsen=True)
    dossier: Dossier | None = lezing.waarde
    if dossier is None or lezing.onleesbaar:
        raise _niet_in_orde(naam, lezing)
    uitslag = controleer_dossier(dossier, naam, gelezen.kader, vandaag)
    regels = tuple(_als_keuze(een) for een in uitslag.bevindingen if isinstance(dossier, Project))
    elders = {REGEL: tuple(een for een in dict.fromkeys(regels) if een is not None)}
    stand = Noteerstand(dossier=dossier, vandaag=vandaag, toegestaan=gelezen.toegestaan, elders=elders)
    return Noteerbestand(bestand, dossier, uitslag.agenda, stand)


def _als_keuze(bevinding: Bevinding) -> Keuze | None:
    """A rule that finds something, if one may deviate from it."""
    blad = zoek(bevinding.code)
    if blad is None or not blad.regel.af_te_wijken:
        return None
    return Keuze(blad.regel.naam, f"{blad.regel.code} {blad.tekst.titel}")


def _niet_in_orde(naam: str, lezing: Gelezen[Dossier]) -> Gebruiksfout:
    op_plek = geplaatst(lezing.bevindingen, lezing.plaatsen or Plaatsen())
    eerste = next(iter(op_plek), None)
    plek = f" (regel {eerste.regelnummer})" if eerste and eerste.regelnummer else ""
    waarom = f" {eerste.melding}" if eerste else ""
    zin = f"{naam}{plek} is niet helemaal te lezen.{waarom} Er is niets gewijzigd."
    return Gebruiksfout(zin, f"Zie wat eraan mankeert met `participatie check {naam}`.")

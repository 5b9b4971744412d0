"""Writing down which findings are known: it never grows by itself, and running it again takes out what is solved."""

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import Final

from participatie_cli.checks.herkomst import keren
from participatie_cli.gesprek.ingevuld import Ingevuld
from participatie_cli.model.nulmeting import VERSIE, BekendeBevinding, Nulmeting
from participatie_cli.results.bevinding import Bevinding
from participatie_cli.results.uitslag import Controleverslag
from participatie_cli.store.bewerken.bewerking import Zetten
from participatie_cli.store.kader import lees_kader
from participatie_cli.store.nulmeting import GelezenNulmeting
from participatie_cli.store.register import KADERBESTAND, NULMETINGBESTAND, Registerbestand
from participatie_cli.store.uitschrijven import schrijf_uit
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.lezing import naam_van
from participatie_cli.usecases.melden import meld
from participatie_cli.usecases.nulmeting import gelezen_nulmeting, houd, titel_van
from participatie_cli.usecases.peildatum import lees_peildatum
from participatie_cli.usecases.registercontrole import controleer_gevraagd, stel_vast
from participatie_cli.usecases.schrijfwens import Bestandswijziging, NieuwBestand, Schrijfwens
from participatie_cli.usecases.vastleggen import leg_vast
from participatie_cli.values.datum import Datum
from participatie_cli.values.veld import Feit
from participatie_cli.wording.waarden import aantal
from participatie_cli.wording.zichtbaar import toonbaar

_KOP: Final = (
    "Bevindingen die bekend zijn. `participatie check` faalt er niet op, tot en met de dag die erbij staat.",
    "Dit bestand groeit niet vanzelf. `participatie nulmeting` haalt weg wat is opgelost. Een toelichting hoort bij "
    "`reden`: commentaar in de lijst blijft niet bewaard.",
)
_ZO: Final = 'Schrijf bijvoorbeeld: participatie nulmeting{} --reden "Het archief wordt aangevuld" --tot 2027-06-30'


_Voorstel = tuple[Schrijfwens, str] | str
"""What is to be written with what to say of it, or why nothing is."""


@dataclass(frozen=True, slots=True)
class Nulmetingwens:
    """What the user asked for: why findings stay and until when, and whether new ones come in."""

    reden: str | None = None
    tot: str | None = None
    erbij: bool = False
    zonder_vragen: bool = False


def schrijf_nulmeting(register: Path, wens: Nulmetingwens, peildatum: date) -> None:
    """Write which findings are known, after showing the difference and asking; raise Gebruiksfout where it cannot."""
    gelezen = gelezen_nulmeting(register)
    verslag = controleer_gevraagd(stel_vast([register]), peildatum, met_herkenning=True)
    werk = _Werk(register, wens, verslag, _geschikt(verslag))
    voorstel = werk.eerste() if gelezen is None else werk.bijgewerkt(gelezen)
    if isinstance(voorstel, str):
        sys.stdout.write(f"{voorstel}\n")
        return
    kader = lees_kader(register, naam_van(register / KADERBESTAND))
    leg_vast([voorstel[0]], kader, peildatum, zonder_vragen=wens.zonder_vragen, boodschap=voorstel[1])


@dataclass(frozen=True, slots=True)
class _Werk:
    """What there is to start from; `erin` are the findings that can be known."""

    register: Path
    wens: Nulmetingwens
    verslag: Controleverslag
    erin: list[Bevinding]

    @property
    def bestand(self) -> tuple[Registerbestand, str]:
        """The file, and how it is named."""
        pad = self.register / NULMETINGBESTAND
        return Registerbestand(pad, None), naam_van(pad)

    def eerste(self) -> _Voorstel:
        """All findings of now, in a new file."""
        if not self.erin:
            return "Er zijn geen bevindingen om op te schrijven; een nulmeting is niet nodig."
        alle = _gesorteerd(self._nieuwe(self.erin, ""))
        zin = f"Nulmeting: {aantal(len(alle), 'bekende bevinding', 'bekende bevindingen')}"
        return NieuwBestand(*self.bestand, _tekst(alle)), zin

    def bijgewerkt(self, gelezen: GelezenNulmeting) -> _Voorstel:
        """Without what is solved, and with what is new only where that was asked for."""
        oud = gelezen.waarde
        gehouden = houd(gelezen, self.verslag, self.register, geheel=True)
        blijft = [een for een in oud.bevindingen if een not in gehouden.opgelost and _mag(een, self.verslag)]
        eruit = len(oud.bevindingen) - len(blijft)
        nieuw = [een for een in self.erin if een.vingerafdruk not in gehouden.bekend]
        if self.wens.erbij and nieuw:
            afdrukken = {een.vingerafdruk for een in nieuw}
            verlopen = [een for een in blijft if een.vingerafdruk in afdrukken]
            blijft = [*(een for een in blijft if een not in verlopen), *self._nieuwe(nieuw, " --erbij")]
        elif nieuw:
            hoeveel = aantal(len(nieuw), "bevinding staat", "bevindingen staan")
            meld(f"{hoeveel} niet in {self.bestand[1]}. Los ze op, of voeg ze toe met --erbij.")
        alle = _gesorteerd(blijft)
        if alle == _gesorteerd(oud.bevindingen):
            return "Er is niets gewijzigd: er is niets opgelost en er komt niets bij."
        bewerking = Zetten(("bevindingen",), [_rij(een) for een in alle])
        zin = f"Nulmeting bijgewerkt: {eruit} eruit, {len(alle) - len(oud.bevindingen) + eruit} erbij"
        return Bestandswijziging(*self.bestand, (bewerking,), bewaak=partial(_bewaak_zelfde, oud)), zin

    def _nieuwe(self, bevindingen: Iterable[Bevinding], opties: str) -> list[BekendeBevinding]:
        reden = (self.wens.reden or "").strip()
        if not reden or self.wens.tot is None:
            raise Gebruiksfout(
                "Bij bekende bevindingen horen een reden en een laatste dag: --reden en --tot.", _ZO.format(opties)
            )
        tot = Datum.op(lees_peildatum(self.wens.tot, "dag bij --tot"))
        if tot.laatst < self.verslag.peildatum:
            raise Gebruiksfout(f"De dag bij --tot ({tot.voluit}) is al voorbij.", "Kies een dag die nog komt.")
        return [
            BekendeBevinding(
                vingerafdruk=een.vingerafdruk,
                code=een.code,
                bestand=toonbaar(naam_van(Path(een.bestand), self.register)),
                titel=titel_van(een),
                reden=reden,
                geldig_tot=tot,
            )
            for een in bevindingen
        ]


def _geschikt(verslag: Controleverslag) -> list[Bevinding]:
    """The findings that can be known, after saying how many cannot."""
    geteld, alle = keren(verslag), [*verslag.bevindingen]
    erin = [een for een in alle if not een.stopt and geteld[een.vingerafdruk] == 1]
    if over := len(alle) - len(erin):
        hoeveel = aantal(over, "bevinding komt", "bevindingen komen")
        meld(f"{hoeveel} er niet in: persoonsgegevens, of twee bestanden die hetzelfde zeggen te zijn. Los die op.")
    return erin


def _mag(een: BekendeBevinding, verslag: Controleverslag) -> bool:
    """Whether it is not personal data, which somebody may have written by hand."""
    return all(een.vingerafdruk != gevonden.vingerafdruk for gevonden in verslag.bevindingen if gevonden.stopt)


def _gesorteerd(rij: Iterable[BekendeBevinding]) -> list[BekendeBevinding]:
    return sorted(rij, key=lambda een: (een.bestand, een.code, een.vingerafdruk))


def _tekst(rij: Iterable[BekendeBevinding]) -> str:
    regels = (Ingevuld("versie", VERSIE), Ingevuld("bevindingen", [_rij(een) for een in rij]))
    return schrijf_uit(_KOP, regels)


def _rij(een: BekendeBevinding) -> dict[str, str]:
    return {sleutel: str(waarde) for sleutel, waarde in een}


def _bewaak_zelfde(oud: Nulmeting, nu: Feit) -> None:
    """Refuse a file that another writer changed after it was read."""
    if nu != oud:
        raise Gebruiksfout(
            "nulmeting.yaml is intussen veranderd; daarom is er niets gewijzigd.", "Geef de opdracht opnieuw."
        )

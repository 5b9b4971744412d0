"""Reading a file into a project: exports and publications as proposals, any other table as input, all or nothing."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from participatie_cli.console.scherm import Scherm
from participatie_cli.console.vragen.lijst import toon_vragen
from participatie_cli.gesprek.aanbod.herkennen import gelijkenis
from participatie_cli.gesprek.inlezen import ANDERS, GEEN, Inleesgesprek, RijFout, Toewijzing
from participatie_cli.model.project import Project
from participatie_cli.privacy.zoeken import persoonsgegevens_in
from participatie_cli.store.bewerken.bewerking import Toevoegen
from participatie_cli.store.kader import GelezenKader
from participatie_cli.store.register import Registerbestand
from participatie_cli.store.rekenblad.blad import Rekenblad, RekenbladFout, Tabelrij, kolomletter
from participatie_cli.store.rekenblad.lezen import lees_bestand
from participatie_cli.usecases.aanbieden import Aanbodvraag, aanbod_in, bied_aan
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.gesprekken import Invoer, voer_gesprek
from participatie_cli.usecases.lezing import naam_van
from participatie_cli.usecases.melden import meld
from participatie_cli.usecases.noteren import Noteerplek
from participatie_cli.usecases.schrijfwens import Bestandswijziging
from participatie_cli.usecases.vastleggen import leg_vast
from participatie_cli.values.onbekend import bekend
from participatie_cli.values.opsomming import opsomming
from participatie_cli.values.xmlelement import Xmlelement
from participatie_cli.wording.waarden import aantal
from participatie_cli.wording.zichtbaar import toonbaar

_MEESTE_PLEKKEN: Final = 5
_KORT: Final = 60
_PUNT: Final = ("punt inbreng", "punten inbreng")


@dataclass(frozen=True, slots=True)
class Inleesvraag:
    """What the user asked for: a file to read into a project of a register."""

    tabel: Path
    register: Path
    bestand: Registerbestand
    project: Project
    kader: GelezenKader
    vandaag: date
    invoer: Invoer
    alleen_vragen: bool = False


def lees_in(vraag: Inleesvraag) -> None:
    """Read it; raise Gebruiksfout, with nothing written, where that cannot be done well."""
    blad = _gelezen(vraag.tabel)
    if (lijst := aanbod_in(blad)) is not None:
        plek = Noteerplek(vraag.register, vraag.kader, vraag.vandaag, {})
        bied_aan(Aanbodvraag(plek, vraag.project.id, vraag.invoer, vraag.alleen_vragen), vraag.tabel.name, lijst)
        return
    assert isinstance(blad, Rekenblad)
    _lees_tabel_in(blad, vraag)


def _lees_tabel_in(blad: Rekenblad, vraag: Inleesvraag) -> None:
    """A table of others: ask what stands where, and take each row over as a point of input."""
    if lijkt := gelijkenis(blad.koppen):
        meld(f"Dit lijkt op {lijkt}. Het programma kent die niet; zeg zelf welke kolom wat is.")
    _bewaak_persoonsgegevens(blad, vraag)
    gesprek = Inleesgesprek(blad.koppen, _voorbeelden(blad), vraag.project, vraag.vandaag)
    if vraag.alleen_vragen:
        toon_vragen(Scherm(sys.stdout), gesprek.vragen({"onderwerp": GEEN, "datum": ANDERS}))
        return
    meld(*(f"Let op: {een}" for een in blad.opmerkingen))
    rijen = aantal(len(blad.rijen), "rij", "rijen")
    sys.stdout.write(toonbaar(f"{vraag.tabel.name}: {rijen}, kolommen {opsomming(blad.koppen)}.") + "\n")
    verloop = voer_gesprek(gesprek, vraag.invoer, vraag.vandaag)
    if not verloop.af:
        sys.stdout.write("Gestopt. Er is niets gewijzigd.\n")
        return
    _schrijf(vraag, blad, Toewijzing(blad.koppen, verloop.antwoorden, vraag.vandaag))


def _voorbeelden(blad: Rekenblad) -> tuple[str, ...]:
    """Of each column the first text in it, short."""
    per_kolom = (next((rij.cellen[nr] for rij in blad.rijen if rij.cellen[nr]), "") for nr in range(len(blad.koppen)))
    return tuple(een if len(een) <= _KORT else f"{een[:_KORT]}…" for een in per_kolom)


def _gelezen(pad: Path) -> Rekenblad | Xmlelement:
    try:
        return lees_bestand(pad)
    except RekenbladFout as fout:
        raise Gebruiksfout(fout.zin, fout.herstel) from fout


def _bewaak_persoonsgegevens(blad: Rekenblad, vraag: Inleesvraag) -> None:
    """Refuse a table with personal data, by place and kind and never by value."""
    plekken = [
        f"rij {rij.nummer}, kolom {kolomletter(nr)}: {vondst.soort.replace('_', '-')}"
        for rij in (Tabelrij(blad.kopregel, blad.koppen), *blad.rijen)
        for nr, cel in enumerate(rij.cellen)
        for vondst in persoonsgegevens_in(cel, vraag.kader.toegestaan)
    ]
    if plekken:
        meer = f" en nog {len(plekken) - _MEESTE_PLEKKEN}" if len(plekken) > _MEESTE_PLEKKEN else ""
        waar = f"{'; '.join(plekken[:_MEESTE_PLEKKEN])}{meer}"
        raise Gebruiksfout(
            f"In het bestand staan persoonsgegevens ({waar}). Er is niets ingelezen.",
            "Haal die weg uit het bestand, of haal de kolom weg, en lees het opnieuw in.",
        )


def _schrijf(vraag: Inleesvraag, blad: Rekenblad, toewijzing: Toewijzing) -> None:
    al = {(een.wat, str(een.datum)) for een in bekend(vraag.project.inbreng)}
    punten = [een for een in _punten(blad, toewijzing) if (een["wat"], een.get("datum", "None")) not in al]
    over = len(blad.rijen) - len(punten)
    if over:
        sys.stdout.write(f"Niet meegenomen: {aantal(over, 'rij', 'rijen')} zonder tekst, of die er al stonden.\n")
    if not punten:
        sys.stdout.write("Er is niets om vast te leggen.\n")
        return
    wens = Bestandswijziging(
        vraag.bestand, naam_van(vraag.bestand.pad), tuple(Toevoegen(("inbreng",), een) for een in punten)
    )
    hoeveel = f"{aantal(len(punten), *_PUNT)} ingelezen"
    vastgelegd = leg_vast(
        [wens],
        vraag.kader,
        vraag.vandaag,
        zonder_vragen=vraag.invoer.zonder_vragen,
        boodschap=f"{vraag.project.id}: {hoeveel}",
    )
    if vastgelegd.paden:
        sys.stdout.write(toonbaar(f"{vraag.project.titel}: {hoeveel}.") + "\n")


def _punten(blad: Rekenblad, toewijzing: Toewijzing) -> Iterator[dict[str, str]]:
    for rij in blad.rijen:
        try:
            punt = toewijzing.punt(rij.nummer, rij.cellen)
        except RijFout as fout:
            zin = f"Rij {fout.nummer}, kolom {kolomletter(fout.kolom)}: {fout.fout.melding}"
            raise Gebruiksfout(zin, fout.fout.herstel) from fout
        if punt is not None:
            yield punt

"""Changing a file of the register: work out, prove that nothing else changed, show, ask, and only then write."""

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from participatie_cli.checks.controle import controleer_dossier, controleer_tekst
from participatie_cli.console.scherm import Scherm
from participatie_cli.console.wijziging import toon_wijziging
from participatie_cli.kader.kader import Kader
from participatie_cli.privacy.toegestaan import Toegestaan
from participatie_cli.privacy.verbergen import verborgen
from participatie_cli.privacy.zoeken import persoonsgegevens_in
from participatie_cli.store.bewerken import met_item
from participatie_cli.store.kader import GelezenKader
from participatie_cli.store.lezen import begrijp
from participatie_cli.store.register import Registerbestand
from participatie_cli.store.schrijven.bestanden import vervang
from participatie_cli.store.schrijven.eigenschappen import bewaak_schrijfbaar
from participatie_cli.store.schrijven.fout import SchrijfFout
from participatie_cli.store.schrijven.slot import op_slot
from participatie_cli.store.tekst import lees_tekst
from participatie_cli.store.yaml import ontleed
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.opschijf import geweigerd
from participatie_cli.values.veld import Feit
from participatie_cli.wording.zichtbaar import toonbaar


@dataclass(frozen=True, slots=True)
class Toevoeging:
    """One entry to add to a list at the top level of a file. `naam` is how the file is named to the user.

    `bewaak` gets the value of the file as it is when the entry is written; it raises Gebruiksfout if the entry does not
    fit it any more.
    """

    bestand: Registerbestand
    naam: str
    lijst: str
    item: Mapping[str, object]
    bewaak: Callable[[Feit], None]


@dataclass(frozen=True, slots=True)
class _Voorstel:
    """The text of the file and what it becomes; `toegestaan` are the texts that may be shown of it."""

    oud: str
    nieuw: str
    toegestaan: Toegestaan

    def toon(self, naam: str) -> None:
        """Show the change, without the personal data that stood around it already."""
        oud, nieuw = (verborgen(tekst, persoonsgegevens_in(tekst, self.toegestaan)) for tekst in (self.oud, self.nieuw))
        toon_wijziging(Scherm(sys.stdout), naam, oud, nieuw)


def leg_vast(toevoeging: Toevoeging, kader: GelezenKader, peildatum: date, *, zonder_vragen: bool) -> None:
    """Add the entry to the file; raise Gebruiksfout, with the file untouched, where that cannot be done well.

    Who was not asked gets the entry in the file as it is by then, what another writer just added included.
    """
    try:
        bewaak_schrijfbaar(toevoeging.bestand.pad)
        voorstel = None if zonder_vragen else _voorstel(toevoeging, kader, peildatum)
        if voorstel and not _akkoord(toevoeging, voorstel):
            sys.stdout.write("Er is niets gewijzigd.\n")
            return
        with op_slot(toevoeging.bestand.pad) as slot:
            voorstel = voorstel or _voorstel(toevoeging, kader, peildatum)
            opmerkingen = vervang(slot, voorstel.oud, voorstel.nieuw)
    except SchrijfFout as fout:
        raise geweigerd(fout, f"Vastleggen in {toevoeging.naam} lukt niet.") from fout
    if zonder_vragen:
        voorstel.toon(toevoeging.naam)
    sys.stdout.write(f"Vastgelegd in {toonbaar(toevoeging.naam)}.\n")
    sys.stdout.writelines(f"Let op: {toonbaar(een)}\n" for een in opmerkingen)


def _voorstel(toevoeging: Toevoeging, kader: GelezenKader, peildatum: date) -> _Voorstel:
    """The file as it is now and with the entry, which has been checked."""
    gelezen = lees_tekst(toevoeging.bestand.pad)
    oud = gelezen.inhoud or ""
    if gelezen.problemen or toevoeging.bestand.soort is None:
        raise _eerst_in_orde(toevoeging)
    zichtbaar = verborgen(oud, persoonsgegevens_in(oud, kader.toegestaan))
    waarde = begrijp(zichtbaar, toevoeging.naam, toevoeging.bestand.soort).waarde
    if waarde is None:
        raise _eerst_in_orde(toevoeging)
    toevoeging.bewaak(waarde)
    nieuw = _nieuwe_tekst(toevoeging, oud)
    _bewaak_persoonsgegevens(toevoeging, kader, peildatum)
    _toets_het_nieuwe(toevoeging, nieuw, kader.kader, peildatum)
    return _Voorstel(oud, nieuw, kader.toegestaan)


def _bewaak_persoonsgegevens(toevoeging: Toevoeging, kader: GelezenKader, peildatum: date) -> None:
    """Refuse an entry with personal data, before any of it is shown or written."""
    for sleutel, waarde in toevoeging.item.items():
        vondsten = persoonsgegevens_in(f"{sleutel}: {waarde}", kader.toegestaan)
        for bevinding in controleer_tekst(vondsten, toevoeging.naam, kader.kader, peildatum).bevindingen:
            raise Gebruiksfout(f"Zo kan het niet worden vastgelegd ({sleutel}): {bevinding.melding}", bevinding.herstel)


def _nieuwe_tekst(toevoeging: Toevoeging, oud: str) -> str:
    """The text with the entry, proven to hold all that the file held before."""
    soort = toevoeging.bestand.soort
    ontleding = ontleed(oud)
    if soort is None or ontleding.problemen or not isinstance(ontleding.gegevens, dict):
        raise _eerst_in_orde(toevoeging)
    aanwezig = ontleding.gegevens.get(toevoeging.lijst)
    items = [*(aanwezig if isinstance(aanwezig, list) else []), toevoeging.item]
    nieuw = met_item(oud, toevoeging.lijst, toevoeging.item, list(soort.model_fields))
    gegevens = ontleed(nieuw).gegevens
    als_tekst = {sleutel: str(waarde) for sleutel, waarde in toevoeging.item.items()}
    if gegevens != ontleding.gegevens | {toevoeging.lijst: [*items[:-1], als_tekst]}:
        raise Gebruiksfout(
            f"In {toevoeging.naam} is de plek voor `{toevoeging.lijst}` niet gevonden.",
            f"Zet elke sleutel op een eigen regel, of voeg zelf een lijst `{toevoeging.lijst}` toe.",
        )
    return nieuw


def _toets_het_nieuwe(toevoeging: Toevoeging, nieuw: str, kader: Kader, peildatum: date) -> None:
    """Refuse an entry that the model does not accept or that a rule objects to."""
    assert toevoeging.bestand.soort is not None
    gelezen = begrijp(nieuw, toevoeging.naam, toevoeging.bestand.soort)
    bevindingen = gelezen.bevindingen
    if gelezen.waarde is not None:
        van_regels = controleer_dossier(gelezen.waarde, toevoeging.naam, kader, peildatum).bevindingen
        bevindingen = (*gelezen.bevindingen, *van_regels)
        plaats = len(getattr(gelezen.waarde, toevoeging.lijst)) - 1
        bevindingen = tuple(een for een in bevindingen if een.pad[:2] == (toevoeging.lijst, plaats))
    for bevinding in bevindingen:
        veld = bevinding.pad[-1] if bevinding.pad else toevoeging.lijst
        raise Gebruiksfout(f"Zo kan het niet worden vastgelegd ({veld}): {bevinding.melding}", bevinding.herstel)


def _eerst_in_orde(toevoeging: Toevoeging) -> Gebruiksfout:
    zin = f"{toevoeging.naam} is niet helemaal te lezen; daarom is er niets gewijzigd."
    return Gebruiksfout(zin, f"Zie wat eraan mankeert met `participatie check {toevoeging.naam}`.")


def _akkoord(toevoeging: Toevoeging, voorstel: _Voorstel) -> bool:
    """Show the change and ask on a terminal; elsewhere nobody can answer."""
    voorstel.toon(toevoeging.naam)
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise Gebruiksfout(
            "Er is niets gewijzigd: hier kan niemand antwoord geven.", "Voeg --ja toe om vast te leggen."
        )
    sys.stdout.write("Vastleggen? [j/N] ")
    sys.stdout.flush()
    return sys.stdin.readline().strip().lower() in ("j", "ja")

"""Changing a file of the register: work out, prove that nothing else changed, show, ask, and only then write."""

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from participatie_cli.checks.controle import controleer_dossier
from participatie_cli.console.scherm import Scherm
from participatie_cli.console.wijziging import toon_wijziging
from participatie_cli.kader.kader import Kader
from participatie_cli.store.bewerken import met_item
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
class Wijziging:
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
    """The text of the file and what it becomes."""

    oud: str
    nieuw: str


def leg_vast(wijziging: Wijziging, kader: Kader, peildatum: date, *, zonder_vragen: bool) -> None:
    """Add the entry to the file; raise Gebruiksfout, with the file untouched, where that cannot be done well.

    Who was not asked gets the entry in the file as it is by then, what another writer just added included.
    """
    try:
        bewaak_schrijfbaar(wijziging.bestand.pad)
        voorstel = None if zonder_vragen else _voorstel(wijziging, kader, peildatum)
        if voorstel and not _akkoord(wijziging, voorstel):
            sys.stdout.write("Er is niets gewijzigd.\n")
            return
        with op_slot(wijziging.bestand.pad) as slot:
            voorstel = voorstel or _voorstel(wijziging, kader, peildatum)
            opmerkingen = vervang(slot, voorstel.oud, voorstel.nieuw)
    except SchrijfFout as fout:
        raise geweigerd(fout, f"Vastleggen in {wijziging.naam} lukt niet.") from fout
    if zonder_vragen:
        toon_wijziging(Scherm(sys.stdout), wijziging.naam, voorstel.oud, voorstel.nieuw)
    sys.stdout.write(f"Vastgelegd in {toonbaar(wijziging.naam)}.\n")
    sys.stdout.writelines(f"Let op: {toonbaar(een)}\n" for een in opmerkingen)


def _voorstel(wijziging: Wijziging, kader: Kader, peildatum: date) -> _Voorstel:
    """The file as it is now and with the entry, which has been checked."""
    gelezen = lees_tekst(wijziging.bestand.pad)
    oud = gelezen.inhoud or ""
    if gelezen.problemen or wijziging.bestand.soort is None:
        raise _eerst_in_orde(wijziging)
    waarde = begrijp(oud, wijziging.naam, wijziging.bestand.soort).waarde
    if waarde is None:
        raise _eerst_in_orde(wijziging)
    wijziging.bewaak(waarde)
    nieuw = _nieuwe_tekst(wijziging, oud)
    _toets_het_nieuwe(wijziging, nieuw, kader, peildatum)
    return _Voorstel(oud, nieuw)


def _nieuwe_tekst(wijziging: Wijziging, oud: str) -> str:
    """The text with the entry, proven to hold all that the file held before."""
    soort = wijziging.bestand.soort
    ontleding = ontleed(oud)
    if soort is None or ontleding.problemen or not isinstance(ontleding.gegevens, dict):
        raise _eerst_in_orde(wijziging)
    aanwezig = ontleding.gegevens.get(wijziging.lijst)
    items = [*(aanwezig if isinstance(aanwezig, list) else []), wijziging.item]
    nieuw = met_item(oud, wijziging.lijst, wijziging.item, list(soort.model_fields))
    gegevens = ontleed(nieuw).gegevens
    als_tekst = {sleutel: str(waarde) for sleutel, waarde in wijziging.item.items()}
    if gegevens != ontleding.gegevens | {wijziging.lijst: [*items[:-1], als_tekst]}:
        raise Gebruiksfout(
            f"In {wijziging.naam} is de plek voor `{wijziging.lijst}` niet gevonden.",
            f"Zet elke sleutel op een eigen regel, of voeg zelf een lijst `{wijziging.lijst}` toe.",
        )
    return nieuw


def _toets_het_nieuwe(wijziging: Wijziging, nieuw: str, kader: Kader, peildatum: date) -> None:
    """Refuse an entry that the model does not accept or that a rule, such as one on personal data, objects to."""
    assert wijziging.bestand.soort is not None
    gelezen = begrijp(nieuw, wijziging.naam, wijziging.bestand.soort)
    bevindingen = gelezen.bevindingen
    if gelezen.waarde is not None:
        van_regels = controleer_dossier(gelezen.waarde, wijziging.naam, kader, peildatum).bevindingen
        bevindingen = (*gelezen.bevindingen, *van_regels)
        plaats = len(getattr(gelezen.waarde, wijziging.lijst)) - 1
        bevindingen = tuple(een for een in bevindingen if een.pad[:2] == (wijziging.lijst, plaats))
    for bevinding in bevindingen:
        veld = bevinding.pad[-1] if bevinding.pad else wijziging.lijst
        raise Gebruiksfout(f"Zo kan het niet worden vastgelegd ({veld}): {bevinding.melding}", bevinding.herstel)


def _eerst_in_orde(wijziging: Wijziging) -> Gebruiksfout:
    zin = f"{wijziging.naam} is niet helemaal te lezen; daarom is er niets gewijzigd."
    return Gebruiksfout(zin, f"Zie wat eraan mankeert met `participatie check {wijziging.naam}`.")


def _akkoord(wijziging: Wijziging, voorstel: _Voorstel) -> bool:
    """Show the change and ask on a terminal; elsewhere nobody can answer."""
    toon_wijziging(Scherm(sys.stdout), wijziging.naam, voorstel.oud, voorstel.nieuw)
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise Gebruiksfout(
            "Er is niets gewijzigd: hier kan niemand antwoord geven.", "Voeg --ja toe om vast te leggen."
        )
    sys.stdout.write("Vastleggen? [j/N] ")
    sys.stdout.flush()
    return sys.stdin.readline().strip().lower() in ("j", "ja")

"""Where recording begins: with a file and a kind that were named, or with what is due in the whole register."""

import sys
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Final

from participatie_cli.console.noteerlijst import toon_noteerlijst
from participatie_cli.console.scherm import Scherm
from participatie_cli.gesprek.lezen import SCHEIDING
from participatie_cli.gesprek.noteren.begin import Aanzet, Noteerbegin
from participatie_cli.gesprek.noteren.stand import Noteerstand
from participatie_cli.gesprek.noteren.tabel import bij_plek, te_noteren
from participatie_cli.gesprek.vraag import Gespreksantwoord, Keuze
from participatie_cli.model.dossier import soortnaam
from participatie_cli.results.agenda import Agendapunt
from participatie_cli.store.kader import lees_kader
from participatie_cli.store.register import KADERBESTAND, bestanden_in
from participatie_cli.usecases.agenda import Agendavraag, maak_agenda
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.kiezen import gekozen_bestand
from participatie_cli.usecases.lezing import lees_bestanden, naam_van
from participatie_cli.usecases.noteren import Noteerplek
from participatie_cli.usecases.peildatum import bewaak_peildatum
from participatie_cli.wording.agenda import dag_in_kolom, kern_in_woorden

_WAT: Final = "Bestanden lezen"


def plek_in(register: Path, vandaag: date) -> Noteerplek:
    """The register to record in, with its framework."""
    gelezen = lees_kader(register, naam_van(register / KADERBESTAND))
    bewaak_peildatum(gelezen.kader, vandaag)
    return Noteerplek(register, gelezen, vandaag, {})


def begin_bij(plek: Noteerplek, kenmerk: str | None, woord: str | None) -> Noteerbegin:
    """What is known already; raise Gebruiksfout, with a suggestion, where there is no such file or kind."""
    if kenmerk is None:
        return _vanaf_de_agenda(plek)
    kenmerk = gekozen_bestand(kenmerk, plek.register).pad.stem
    bestand = plek.open(kenmerk)
    return Noteerbegin(
        stand_van=lambda id_: plek.open(id_).stand,
        bestanden=tuple,
        bestand=kenmerk,
        soorten=bestand.soorten(woord) if woord else bestand.mogelijke_soorten(),
    )


def _vanaf_de_agenda(plek: Noteerplek) -> Noteerbegin:
    aanzetten: dict[str, tuple[Agendapunt, Aanzet]] = {}
    for punt, aanzet in _aanzetten(plek):
        aanzetten.setdefault(_waarde(punt, aanzet), (punt, aanzet))
    return Noteerbegin(
        stand_van=lambda id_: plek.open(id_).stand,
        bestanden=cache(lambda: _alle_bestanden(plek)),
        punten=tuple(Keuze(naam, _in_een_regel(punt, plek.vandaag)) for naam, (punt, _) in aanzetten.items()),
        aanzetten={naam: aanzet for naam, (_, aanzet) in aanzetten.items()},
    )


def _waarde(punt: Agendapunt, aanzet: Aanzet) -> str:
    """What a script calls it; what two norms ask of one place is one thing to record."""
    return "/".join(map(str, (aanzet.bestand, *punt.pad)))


def _aanzetten(plek: Noteerplek) -> Iterator[tuple[Agendapunt, Aanzet]]:
    """What is due and can be recorded, late first, with the kind of fact that settles it."""
    bestanden = tuple(bestanden_in(plek.register, plek.register))
    agenda = maak_agenda(plek.register, bestanden, plek.vandaag, Agendavraag())
    for punt in (*agenda.te_laat, *agenda.komend, *agenda.zonder_dag):
        if punt.id is None or punt.bestand in (*agenda.ongelezen, *agenda.onvolledig) or punt.niet_eerder:
            continue
        kenmerk = Path(punt.bestand).stem
        gevonden = bij_plek(plek.open(kenmerk).stand, punt.pad)
        if gevonden is not None:
            yield punt, Aanzet(kenmerk, *gevonden)


def toon_wat_moet(begin: Noteerbegin) -> None:
    """Write what is due, with the command for each, for who cannot be asked."""
    regels = [(een.naam, _opdracht(begin.aanzetten[een.waarde])) for een in begin.punten]
    toon_noteerlijst(Scherm(sys.stdout), regels)


def opdracht_bij(plek: Noteerplek, punt: Agendapunt) -> str | None:
    """The command that records that something was done; None where no kind of fact settles it."""
    if punt.id is None:
        return None
    kenmerk = Path(punt.bestand).stem
    gevonden = bij_plek(plek.open(kenmerk).stand, punt.pad)
    return _opdracht(Aanzet(kenmerk, *gevonden)) if gevonden else None


def _opdracht(aanzet: Aanzet) -> str:
    welke = "".join(f" -a {naam}={_als_tekst(een)}" for naam, een in aanzet.gegeven.items())
    return f"participatie noteer {aanzet.bestand} {aanzet.soort.naam}{welke}"


def _als_tekst(antwoord: Gespreksantwoord) -> str:
    return SCHEIDING.join(antwoord) if isinstance(antwoord, tuple) else str(antwoord)


def _in_een_regel(punt: Agendapunt, vandaag: date) -> str:
    laat = "te laat, " if punt.te_laat(vandaag) else ""
    return f"{laat}{dag_in_kolom(punt, vandaag)} · {punt.titel}: {kern_in_woorden(punt)}"


def _alle_bestanden(plek: Noteerplek) -> tuple[Keuze, ...]:
    bestanden = tuple(bestanden_in(plek.register, plek.register))
    lezingen = lees_bestanden(bestanden, plek.register, _WAT, plek.gelezen.toegestaan)
    dossiers = [
        (Path(een.naam).stem, een.dossier)
        for een in lezingen
        if een.dossier is not None and te_noteren(Noteerstand(dossier=een.dossier, vandaag=plek.vandaag))
    ]
    if not dossiers:
        raise Gebruiksfout("In dit register staat nog geen bestand om iets in te noteren.", "Maak eerst een project.")
    gesorteerd = sorted(dossiers, key=lambda een: een[1].titel.lower())
    return tuple(Keuze(kenmerk, f"{een.titel} ({soortnaam(type(een))})") for kenmerk, een in gesorteerd)

"""Recording dated facts: ask or read the answers, write them by the one road, and say what is settled by it."""

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any, Final

from participatie_cli.checks.agendaverschil import agendaverschil
from participatie_cli.console.scherm import Scherm
from participatie_cli.console.vragen.lijst import toon_vragen
from participatie_cli.gesprek.gesprek import Gespreksverloop
from participatie_cli.gesprek.noteren.begin import Noteerbegin
from participatie_cli.gesprek.noteren.gesprek import Noteergesprek
from participatie_cli.gesprek.noteren.stand import Notitie
from participatie_cli.gesprek.vraag import Antwoorden
from participatie_cli.store.bewerken.bewerking import Bewerking, Toevoegen, Zetten
from participatie_cli.store.kader import GelezenKader
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.gesprekken import Invoer, voer_gesprek
from participatie_cli.usecases.noteerbestand import Noteerbestand, open_bestand
from participatie_cli.usecases.schrijfwens import Bestandswijziging
from participatie_cli.usecases.vastleggen import leg_vast
from participatie_cli.values.doorloop import op_pad
from participatie_cli.values.opsomming import opsomming
from participatie_cli.values.pad import Pad
from participatie_cli.values.veld import Feit
from participatie_cli.wording.agendaverschil import verschil_in_zinnen
from participatie_cli.wording.zichtbaar import toonbaar

GESTOPT: Final = "Gestopt. Er is niets gewijzigd."


@dataclass(frozen=True, slots=True)
class Noteerplek:
    """Where recording takes place: the register, its framework, today, and the files that were opened."""

    register: Path
    gelezen: GelezenKader
    vandaag: date
    geopend: dict[str, Noteerbestand]

    def open(self, kenmerk: str) -> Noteerbestand:
        """The file with an id, read once; raise Gebruiksfout where it cannot be used."""
        if kenmerk not in self.geopend:
            self.geopend[kenmerk] = open_bestand(self.register, kenmerk, self.gelezen, self.vandaag)
        return self.geopend[kenmerk]


@dataclass(frozen=True, slots=True)
class Genoteerd:
    """One fact: the file by its id, and the conversation about it with its answers."""

    kenmerk: str
    gesprek: Noteergesprek
    antwoorden: Antwoorden

    @property
    def notitie(self) -> Notitie:
        """What is to change in the file."""
        return self.gesprek.notitie(self.antwoorden)

    @property
    def bewerkingen(self) -> tuple[Bewerking, ...]:
        """What is to change, as changes of a text."""
        return tuple(bewerkingen_van(self.notitie))

    @property
    def zonder_dag(self) -> bool:
        """Whether nobody knows on which day it was."""
        return self.gesprek.zonder_dag(self.antwoorden)


def noteer(begin: Noteerbegin, plek: Noteerplek, invoer: Invoer, *, ja: bool) -> None:
    """Hold the conversation and write what comes of it; raise Gebruiksfout, with nothing written, where it cannot."""
    rondes = list(_rondes(begin, plek, invoer))
    if not rondes:
        sys.stdout.write(f"{GESTOPT}\n")
        return
    schrijf_feiten(rondes, plek, ja=ja)


def toon_mogelijke_vragen(begin: Noteerbegin) -> None:
    """Write the questions with their names: of the kind of fact, or which kinds there are."""
    gesprek = begin.gesprek({})
    toon_vragen(Scherm(sys.stdout), gesprek.alle_vragen() if gesprek else begin.vragen({}))


def _rondes(begin: Noteerbegin, plek: Noteerplek, invoer: Invoer) -> Iterator[Genoteerd]:
    """The file and each fact with its answers; nothing where somebody stopped."""
    invoeren = _losse(invoer)
    for nr, een in enumerate(invoeren, start=1):
        verloop = _gevoerd(begin, een, plek.vandaag, f"Feit {nr}: " if len(invoeren) > 1 else "")
        gesprek, kenmerk = begin.gesprek(verloop.antwoorden), begin.bestand_van(verloop.antwoorden)
        if not verloop.af or gesprek is None or kenmerk is None:
            return
        yield Genoteerd(kenmerk, gesprek, {**begin.vooraf(verloop.antwoorden), **verloop.antwoorden})


def _gevoerd(begin: Noteerbegin, invoer: Invoer, vandaag: date, welk: str) -> Gespreksverloop:
    """The conversation about one fact; what cannot be says of which of them that is."""
    try:
        return voer_gesprek(begin, invoer, vandaag)
    except Gebruiksfout as fout:
        raise type(fout)(f"{welk}{fout.zin}", fout.herstel) from None


def _losse(invoer: Invoer) -> Sequence[Invoer]:
    """More facts at once are a list in JSON: each is answered by itself, and none of them is asked about."""
    gelezen = _gelezen(invoer.json)
    if not isinstance(gelezen, list):
        return (invoer,)
    if not gelezen:
        raise Gebruiksfout("De lijst in de JSON is leeg.", 'Geef een of meer blokken, zoals [{"wat": "…"}].')
    return [replace(invoer, json=json.dumps(een), zonder_vragen=True) for een in gelezen]


def _gelezen(tekst: str | None) -> Any:
    """The JSON as it is; what cannot be read is told where it is used."""
    try:
        return None if tekst is None else json.loads(tekst)
    except (ValueError, RecursionError):
        return None


def schrijf_feiten(feiten: Sequence[Genoteerd], plek: Noteerplek, *, ja: bool) -> None:
    """Write all facts, each in its own file, or none; and then say of each file what that settles."""
    per_bestand: dict[str, list[Genoteerd]] = {}
    for een in feiten:
        per_bestand.setdefault(een.kenmerk, []).append(een)
    wensen = {kenmerk: _wens(plek.open(kenmerk), eigen) for kenmerk, eigen in per_bestand.items()}
    boodschap = _boodschap(list(wensen), feiten)
    gelukt = leg_vast(list(wensen.values()), plek.gelezen, plek.vandaag, zonder_vragen=ja, boodschap=boodschap)
    scherm = Scherm(sys.stdout)
    for kenmerk, wens in wensen.items():
        zinnen = _op_de_agenda(kenmerk, per_bestand[kenmerk], plek) if wens.bestand.pad in gelukt.paden else ()
        if zinnen and len(wensen) > 1:
            scherm.regel(toonbaar(f"{wens.naam}:"))
        for zin in zinnen:
            scherm.regel(toonbaar(zin))


def _wens(bestand: Noteerbestand, feiten: Sequence[Genoteerd]) -> Bestandswijziging:
    """What is recorded in one file."""
    bewerkingen = tuple(een for feit in feiten for een in feit.bewerkingen)
    bewaak = _bewaker(bestand, [pad for feit in feiten for pad in feit.notitie.gezien])
    return Bestandswijziging(bestand.bestand, bestand.naam, bewerkingen, bewaak)


def _boodschap(kenmerken: Sequence[str], feiten: Sequence[Genoteerd]) -> str:
    """In which files what was recorded: a kind of fact by its name, more kinds by how many facts there are."""
    soorten = list(dict.fromkeys(een.gesprek.soort.naam for een in feiten))
    wat = soorten[0] if len(soorten) == 1 else f"{len(feiten)} feiten"
    return f"{opsomming(kenmerken)}: {wat} genoteerd"


def _op_de_agenda(kenmerk: str, feiten: Sequence[Genoteerd], plek: Noteerplek) -> tuple[str, ...]:
    """What these facts did to the agenda of a file; nothing where the file cannot be read any more."""
    try:
        na = open_bestand(plek.register, kenmerk, plek.gelezen, plek.vandaag)
    except Gebruiksfout:  # somebody else wrote after us: that this is written stays true
        return ()
    met, zonder = (
        [een.pad for feit in feiten if feit.zonder_dag is dit for een in feit.bewerkingen] for dit in (False, True)
    )
    verschil = agendaverschil(plek.open(kenmerk).agenda, na.agenda, met, zonder)
    return tuple(verschil_in_zinnen(verschil, plek.vandaag))


def bewerkingen_van(notitie: Notitie) -> Iterator[Bewerking]:
    """What is to be recorded, as changes of a file."""
    yield from (Toevoegen(pad, dict(item)) for pad, item in notitie.erbij)
    yield from (Zetten(pad, waarde) for pad, waarde in notitie.gezet)


def _bewaker(bestand: Noteerbestand, gezien: Sequence[Pad]) -> Callable[[Feit], None]:
    """What was chosen must still be there as it was when it is written."""

    def bewaak(nu: Feit) -> None:
        if any(op_pad(nu, pad) != op_pad(bestand.dossier, pad) for pad in gezien):
            zin = f"Wat u koos in {bestand.naam}, is intussen veranderd. Er is niets gewijzigd."
            raise Gebruiksfout(zin, "Begin opnieuw: u ziet dan wat er nu staat.")

    return bewaak

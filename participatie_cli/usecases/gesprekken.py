"""Holding a conversation: with what was given beforehand, and for the rest with who sits at the keyboard."""

import json
import os
import sys
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from participatie_cli.gesprek.gesprek import Gesprek, Gesprekspartner, Gespreksverloop, geldig, voer, volgende
from participatie_cli.gesprek.lezen import SCHEIDING, lees
from participatie_cli.gesprek.vraag import Antwoorden, Gespreksantwoord, Gespreksvraag
from participatie_cli.privacy.verbergen import verborgen
from participatie_cli.privacy.zoeken import persoonsgegevens_in
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.values.onbekend import ONBEKEND
from participatie_cli.values.opsomming import opsomming
from participatie_cli.values.suggestie import bedoelde_u
from participatie_cli.values.waardefout import WaardeFout

VRAGEN_ALS: Final = "PARTICIPATIE_VRAGEN"
REGELS: Final = "regels"
"""What to set it to for questions in plain lines."""
_NIETS: Final[Antwoorden] = {}
_JA_OF_NEE: Final = {True: "ja", False: "nee"}


@dataclass(frozen=True, slots=True)
class Invoer:
    """What was given on the command line: `antwoorden` are texts such as `titel=Molenpark`, `json` is a whole text.

    Who is `zonder_vragen` is asked nothing: what was not given is unknown.
    """

    antwoorden: Sequence[str] = ()
    json: str | None = None
    zonder_vragen: bool = False

    @property
    def opgegeven(self) -> dict[str, str]:
        """The answers as one would type them; an option goes before what stands in the JSON."""
        uit_json = dict(_uit_json(self.json)) if self.json is not None else {}
        return uit_json | dict(_uit_optie(een) for een in self.antwoorden)

    def zonder(self, vragen: Collection[str]) -> "Invoer":
        """What was given, without the answers to some questions."""
        over = (f"{vraag}={antwoord}" for vraag, antwoord in self.opgegeven.items() if vraag not in vragen)
        return Invoer(tuple(over), zonder_vragen=self.zonder_vragen)


def voer_gesprek(gesprek: Gesprek, invoer: Invoer, vandaag: date, *, bekend: Antwoorden = _NIETS) -> Gespreksverloop:
    """Hold it to its end, or until somebody stops; raise Gebruiksfout where an answer cannot be one, or is missing.

    `bekend` are the answers that stand in a file already: they are not asked again, unless they are given anew.
    """
    gegeven = _gegeven(gesprek, invoer.opgegeven, vandaag, bekend)
    if volgende(gesprek, gegeven) is None:
        return Gespreksverloop(geldig(gesprek, gegeven), af=True)
    if invoer.zonder_vragen or not kan_vragen():
        return Gespreksverloop(_aangevuld(gesprek, gegeven), af=True)
    return voer(gesprek, gegeven, _partner(vandaag))


def kan_vragen() -> bool:
    """Whether somebody sits at a keyboard."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def _partner(vandaag: date) -> Gesprekspartner:
    if os.environ.get(VRAGEN_ALS) == REGELS or os.environ.get("TERM") == "dumb":
        from participatie_cli.console.vragen.regels import InRegels

        return InRegels(sys.stdin, sys.stdout, vandaag)
    from participatie_cli.console.vragen.toetsenbord import Toetsenbord

    return Toetsenbord(vandaag)


def _uit_optie(tekst: str) -> tuple[str, str]:
    sleutel, teken, waarde = tekst.partition("=")
    if not teken:
        raise Gebruiksfout(f"In het antwoord “{tekst}” staat geen =.", "Schrijf vraag=antwoord, zoals titel=Molenpark.")
    return sleutel.strip(), waarde.strip()


def _uit_json(tekst: str) -> Iterator[tuple[str, str]]:
    try:
        gelezen = json.loads(tekst)
    except (ValueError, RecursionError) as fout:
        plek = f" (regel {fout.lineno})" if isinstance(fout, json.JSONDecodeError) else ""
        raise Gebruiksfout(f"De JSON is niet te lezen{plek}.", "Geef één blok met vragen en antwoorden.") from None
    if not isinstance(gelezen, dict):
        raise Gebruiksfout("De JSON is geen blok met vragen en antwoorden.", 'Schrijf bijvoorbeeld {"titel": "…"}.')
    for sleutel, waarde in gelezen.items():
        yield sleutel, _als_tekst(sleutel, waarde)


def _als_tekst(sleutel: str, waarde: Any) -> str:
    if isinstance(waarde, bool):
        return _JA_OF_NEE[waarde]
    if waarde is None:
        return ""
    if isinstance(waarde, list) and all(isinstance(een, str) for een in waarde):
        return SCHEIDING.join(waarde)
    if isinstance(waarde, str | int):
        return str(waarde)
    raise Gebruiksfout(f"Het antwoord op `{sleutel}` is geen tekst.", "Schrijf een tekst of een lijst teksten.")


def _gegeven(
    gesprek: Gesprek, opgegeven: Mapping[str, str], vandaag: date, bekend: Antwoorden
) -> dict[str, Gespreksantwoord]:
    """Understand what was given, question by question: an answer can bring another question with it."""
    gegeven, gezien = {**bekend}, dict[str, Gespreksvraag]()
    while erbij := [een for een in gesprek.vragen(gegeven) if een.id not in gezien]:
        vraag = erbij[0]
        gezien[vraag.id] = vraag
        if vraag.id in opgegeven:
            gegeven[vraag.id] = _begrepen(vraag, opgegeven[vraag.id], vandaag)
    if over := [sleutel for sleutel in opgegeven if sleutel not in gezien]:
        raad = bedoelde_u(over[0], list(gezien), er_zijn=list(gezien)).strip()
        raise Gebruiksfout(f"Er is hier geen vraag “{over[0]}”.", raad or "Zie de vragen met --vragen.")
    return gegeven


def _begrepen(vraag: Gespreksvraag, tekst: str, vandaag: date) -> Gespreksantwoord:
    try:
        return lees(vraag, tekst, vandaag)
    except WaardeFout as fout:
        melding = verborgen(fout.melding, persoonsgegevens_in(fout.melding))
        raise Gebruiksfout(f"Het antwoord op `{vraag.id}` kan niet. {melding}", fout.herstel) from None


def _aangevuld(gesprek: Gesprek, gegeven: Mapping[str, Gespreksantwoord]) -> Mapping[str, Gespreksantwoord]:
    """What nobody answered is unknown, or left out; raise Gebruiksfout with the questions that need an answer."""
    alle, nodig = dict(gegeven), list[Gespreksvraag]()
    while (vraag := volgende(gesprek, alle)) is not None:
        alle[vraag.id] = None if vraag.mag_leeg else ONBEKEND
        if not (vraag.mag_leeg or vraag.mag_onbekend):
            nodig.append(vraag)
    if nodig:
        wat = " ".join(f"--antwoord {een.id}=…" for een in nodig)
        namen = opsomming([een.id for een in nodig])
        waarom = " ".join(zin for een in nodig for zin in een.vooraf)
        zin = f"Hier kan niemand antwoord geven. Nodig is een antwoord op: {namen}. {waarom}".strip()
        raise Gebruiksfout(zin, f"Voeg toe: {wat}")
    return alle

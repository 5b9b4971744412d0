"""The weighing of a project: asked, read back, written as a concept, and what follows from it."""

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Final

from participatie_cli.console.nieuwpagina import Nieuwpagina, toon_nieuw
from participatie_cli.console.scherm import Scherm
from participatie_cli.console.vragen.lijst import toon_vragen
from participatie_cli.gesprek.gesprek import geldig
from participatie_cli.gesprek.ingevuld import Ingevuld
from participatie_cli.gesprek.nieuw.afronden import KLOPT, MetTerugblik
from participatie_cli.gesprek.nieuw.gegeven import NEE, is_gegeven, tekst_van
from participatie_cli.gesprek.nieuw.gegevens import gegevens_van
from participatie_cli.gesprek.nieuw.gesprek import Nieuwgesprek
from participatie_cli.gesprek.nieuw.herkennen import antwoorden_van
from participatie_cli.gesprek.nieuw.kenmerk import vrij
from participatie_cli.gesprek.nieuw.plicht import in_woorden, verplichtingen
from participatie_cli.gesprek.nieuw.terugblik import nog_te_vragen
from participatie_cli.gesprek.nieuw.uitschrift import kop, uitleg_bij
from participatie_cli.gesprek.nieuw.weging import Weging
from participatie_cli.model.project import Project
from participatie_cli.store.uitschrijven import schrijf_uit
from participatie_cli.toolbox.advies import Werkvormadvies
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.gesprekken import Invoer, kan_vragen, voer_gesprek
from participatie_cli.usecases.lezing import naam_van
from participatie_cli.usecases.nieuwbegin import Nieuwbegin, begin_gesprek
from participatie_cli.usecases.nieuwvervolg import bewerkingen
from participatie_cli.usecases.projectpagina import maak_pagina
from participatie_cli.usecases.schrijfwens import Bestandswijziging, NieuwBestand, Schrijfwens
from participatie_cli.usecases.toolboxadvies import maak_advies
from participatie_cli.usecases.vastleggen import VASTLEGGEN, Akkoord, leg_vast, vraag_op_terminal
from participatie_cli.values.veld import Feit

_NIETS: Final = "Er is niets gewijzigd."


def toon_de_vragen(kenmerk: str | None, vandaag: date) -> None:
    """Write every question that can be asked, with the choices of this register."""
    toon_vragen(Scherm(sys.stdout), Nieuwgesprek(begin_gesprek(kenmerk, vandaag).start).alle_vragen())


def weeg_af(kenmerk: str | None, invoer: Invoer, vandaag: date) -> None:
    """Hold the conversation, or go on with it, and write what was said; raise Gebruiksfout where that cannot be.

    Who sits at a keyboard confirms by the last question, and who stops keeps what was said: neither is asked again.
    """
    begin = begin_gesprek(kenmerk, vandaag)
    vragend = kan_vragen() and not invoer.zonder_vragen
    gesprek = (MetTerugblik if vragend else Nieuwgesprek)(begin.start)
    verloop = voer_gesprek(gesprek, invoer, vandaag, bekend=begin.bekend)
    antwoorden = {vraag: een for vraag, een in verloop.antwoorden.items() if vraag != KLOPT}
    niets_nieuws = {vraag: een for vraag, een in antwoorden.items() if is_gegeven(een)} == begin.bekend
    if "titel" not in antwoorden or verloop.antwoorden.get(KLOPT) == NEE or niets_nieuws:
        sys.stdout.write(f"{_NIETS}\n")
        return
    akkoord = _al_gezegd(af=verloop.af) if vragend else None
    weging = _vastgelegd(begin, Weging(begin.start, antwoorden), akkoord, zonder_vragen=invoer.zonder_vragen)
    if not verloop.af:
        sys.stdout.write("Gestopt. Wat u zei, is bewaard.\n")
    if weging:
        _toon_vervolg(begin, weging)


def _al_gezegd(*, af: bool) -> Akkoord:
    """Who read it back or stopped need not say again that it is kept; who stopped is asked nothing more."""
    return lambda vraag: vraag == VASTLEGGEN or (af and vraag_op_terminal(vraag))


def _vastgelegd(begin: Nieuwbegin, weging: Weging, akkoord: Akkoord | None, *, zonder_vragen: bool) -> Weging | None:
    """Write it; None where the user said no. `akkoord` answers for who was asked in the conversation.

    Where somebody else took the name of the file meanwhile, who answered all these questions gets another name.
    """
    wens, boodschap = _wens(begin, weging), f"Afweging bij de start van {weging.kenmerk}"
    try:
        vastgelegd = leg_vast(
            [wens],
            begin.gelezen,
            begin.start.vandaag,
            zonder_vragen=zonder_vragen,
            vraag=akkoord,
            toon=akkoord is None,
            boodschap=boodschap,
        )
    except Gebruiksfout:
        if not (akkoord and isinstance(wens, NieuwBestand) and os.path.lexists(wens.bestand.pad)):
            raise
        namen = begin.start.namen | {weging.kenmerk}
        ander = replace(weging, start=replace(begin.start, namen=namen, kenmerk=vrij(weging.kenmerk, namen)))
        sys.stdout.write(f"Intussen maakte iemand anders {wens.naam}. Uw gesprek komt in een ander bestand.\n")
        return _vastgelegd(begin, ander, akkoord, zonder_vragen=zonder_vragen)
    return weging if vastgelegd.paden else None


def _wens(begin: Nieuwbegin, weging: Weging) -> Schrijfwens:
    """The new file, or the changes in the concept that was there."""
    bestand = begin.bestand(weging.kenmerk)
    naam = naam_van(bestand.pad)
    if begin.project is None:
        gegevens = gegevens_van(weging)
        regels = [Ingevuld(sleutel, waarde, uitleg_bij(sleutel)) for sleutel, waarde in gegevens.items()]
        return NieuwBestand(bestand, naam, schrijf_uit(kop(weging), regels))
    was = Weging(begin.start, begin.bekend)
    return Bestandswijziging(bestand, naam, bewerkingen(begin.project, was, weging), _zoals_gelezen(begin))


def _zoals_gelezen(begin: Nieuwbegin) -> Callable[[Feit], None]:
    """Refuse to write over what somebody else answered meanwhile."""

    def bewaak(project: Feit) -> None:
        assert isinstance(project, Project)
        if geldig(Nieuwgesprek(begin.start), antwoorden_van(project)) != begin.bekend:
            zin = "Iemand anders vulde dit project intussen aan. Er is niets gewijzigd."
            raise Gebruiksfout(zin, f"Ga verder met wat er nu staat: participatie nieuw {begin.start.kenmerk}")

    return bewaak


def _toon_vervolg(begin: Nieuwbegin, weging: Weging) -> None:
    bestand = begin.bestand(weging.kenmerk)
    pagina = Nieuwpagina(
        kenmerk=weging.kenmerk,
        uitkomst=weging.uitkomst,
        open=nog_te_vragen(weging),
        plichten=tuple(map(in_woorden, verplichtingen(weging.start, weging.gegeven))),
        pagina=maak_pagina(begin.register, bestand, begin.start.vandaag),
        werkvormen=_werkvormen(begin, weging),
    )
    toon_nieuw(Scherm(sys.stdout), pagina)


def _werkvormen(begin: Nieuwbegin, weging: Weging) -> Werkvormadvies | None:
    """Two methods that fit the project as it was written; None as long as no rung was chosen."""
    if tekst_van(weging.gegeven, "niveau") is None:
        return None
    return maak_advies(begin.register, begin.bestand(weging.kenmerk), begin.start.vandaag)

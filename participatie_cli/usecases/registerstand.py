"""Gather what a product is made of: a register as of a day, checked, and without what is internal."""

from datetime import date
from pathlib import Path

from participatie_cli import __version__
from participatie_cli.report.gegevens import Registerstand
from participatie_cli.store.register import KADERBESTAND, bestanden_in
from participatie_cli.store.werkvormen import landelijke_werkvormen
from participatie_cli.usecases.kaderbron import kader_uit
from participatie_cli.usecases.lezing import lees_bestanden
from participatie_cli.usecases.openbaarmaken import Afscherming
from participatie_cli.usecases.peildatum import bewaak_peildatum
from participatie_cli.usecases.registercontrole import controleer_lezingen
from participatie_cli.usecases.registerversie import geopend


def lees_stand(register: Path, peildatum: date) -> Registerstand:
    """The register as of a day; raise Gebruiksfout where its kader.yaml, or the day, cannot be used."""
    with geopend(register, None) as versie:
        vanaf = register.parent
        kader = kader_uit(register / KADERBESTAND, vanaf)
        bewaak_peildatum(kader.kader, peildatum)
        bestanden = tuple(bestanden_in(register, register))
        alle = tuple(lees_bestanden(bestanden, register, "Lezen", kader.gelezen.toegestaan, vanaf=vanaf))
        afscherming = Afscherming.van(alle, kader)
        lezingen = tuple(afscherming.te_tellen(alle))
        verslag = controleer_lezingen(lezingen, kader.gelezen, kader.naam, register, peildatum)
        return Registerstand(
            peildatum=peildatum,
            kader=afscherming.kader(kader.kader),
            stukken=tuple(afscherming.stukken(lezingen)),
            verslag=afscherming.verslag(verslag),
            vastlegging=versie.in_woorden(afscherming.projecten),
            programma=f"participatie {__version__}",
            weggelaten=afscherming.weggelaten,
            landelijk=landelijke_werkvormen(),
            ongelezen=tuple(een.naam for een in lezingen if een.dossier is None),
            onvolledig=tuple(een.naam for een in lezingen if een.dossier is not None and een.onleesbaar),
        )

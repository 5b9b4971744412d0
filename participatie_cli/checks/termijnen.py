"""From the last days that rules give to what stands in an agenda, with the norms that counted."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Final

from participatie_cli.checks.afwijkingen import VERLOPEN
from participatie_cli.checks.ronde import Deelantwoord
from participatie_cli.checks.verklaring import afwijkingen_van, van_kracht
from participatie_cli.kader.termijn import DAG
from participatie_cli.results.agenda import Agendapunt
from participatie_cli.results.agendasoort import Agendasoort
from participatie_cli.rules.catalog import Regelblad, zoek
from participatie_cli.rules.contract import Getoetst
from participatie_cli.rules.rollen import AANSPREEKPUNT, GEMEENTE
from participatie_cli.rules.termijndag import Taak
from participatie_cli.values.datum import Datum, Wanneer
from participatie_cli.values.doorloop import op_pad
from participatie_cli.values.onbekend import Onbekend
from participatie_cli.values.onleesbaar import Onleesbaar
from participatie_cli.values.pad import Pad

_OPNIEUW: Final = "opnieuw besluiten over de afwijking, of voldoen aan: {titel}"
KADER_HEET: Final = "de organisatie"
"""What stands where the title of a project would, in what is about kader.yaml."""


def titel_van(dossier: Getoetst) -> str:
    """What a line is about: the title of a project, or the organisation itself."""
    return str(dossier.titel) if dossier.id is not None else KADER_HEET


def agendapunten(blad: Regelblad, antwoord: Deelantwoord, dossier: Getoetst, bestand: str) -> Iterator[Agendapunt]:
    """What a rule says is to be done in the file, or the part of it, that was asked about."""
    toetsing = antwoord.stuk.luik.met
    for een in antwoord.slotsom.termijnen:
        norm = een.norm or blad.regel.maatstaf_in(toetsing)
        yield Agendapunt(
            soort=Agendasoort.TERMIJN,
            bestand=bestand,
            id=dossier.id,
            titel=titel_van(dossier),
            code=blad.regel.code,
            pad=een.pad,
            wat=_wat(dossier, een.taak),
            wie=rol(dossier, een.taak.wie),
            dag=een.dag,
            vanaf=een.taak.vanaf,
            normen=toetsing.kader.toegepaste((norm,), _moment(blad, antwoord, een.dag)),
            voorbehoud=een.voorbehoud,
            niet_eerder=een.niet_eerder,
            herkenning=een.taak.welke,
        )


def rol(dossier: Getoetst, wie: str | Pad) -> str:
    """Who it is: as the norm names it, else as it stands in the file, else whom residents can turn to there."""
    if isinstance(wie, str):
        return wie
    gevonden = (op_pad(dossier, pad) for pad in (wie, AANSPREEKPUNT))
    return next((str(een) for een in gevonden if isinstance(een, str)), GEMEENTE)


def _wat(dossier: Getoetst, taak: Taak) -> str:
    over = op_pad(dossier, taak.over) if taak.over else None
    return f"{taak.wat}: {over}" if isinstance(over, str) else taak.wat


def _moment(blad: Regelblad, antwoord: Deelantwoord, dag: Datum | Onbekend) -> Wanneer:
    """The moment that decides which text counts; of a rule that is judged as of today, the day after the last one."""
    toetsing = antwoord.stuk.luik.met
    moment = blad.regel.moment(toetsing)
    if not isinstance(dag, Datum) or not isinstance(moment, Datum) or not moment.is_op(toetsing.peildatum):
        return moment
    return Datum.op(max(toetsing.peildatum, dag.laatst + DAG))


def van_afwijkingen(dossier: Getoetst, bestand: str, peildatum: date) -> Iterator[Agendapunt]:
    """The deviations that are in force, each with the last day on which it is."""
    for plaats, een in enumerate(afwijkingen_van(dossier)):
        blad, pad = zoek(een.regel), ("afwijkingen", plaats, "geldig_tot")
        if blad is None or not blad.regel.af_te_wijken or not van_kracht(een, peildatum):
            continue
        yield Agendapunt(
            soort=Agendasoort.TERMIJN,
            bestand=bestand,
            id=dossier.id,
            titel=titel_van(dossier),
            code=VERLOPEN.code,
            pad=pad,
            wat=_OPNIEUW.format(titel=blad.tekst.titel[:1].lower() + blad.tekst.titel[1:]),
            wie=str(een.besloten_door),
            dag=een.geldig_tot,
            vanaf=pad,
        )


def in_bestand(punt: Agendapunt, onleesbaar: Onleesbaar) -> Agendapunt:
    """With its places as they are in the file, where entries were left out of the value."""
    if not onleesbaar.weggelaten:
        return punt
    vanaf = onleesbaar.in_bestand(punt.vanaf) if punt.vanaf else ()
    return replace(punt, pad=onleesbaar.in_bestand(punt.pad), vanaf=vanaf)

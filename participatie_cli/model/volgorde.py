"""Dates that can come in one order only: what ends does not end before it begins."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Any, Final

from participatie_cli.model.activiteit import Activiteit
from participatie_cli.model.afwijking import Afwijking
from participatie_cli.model.besluit import Besluit
from participatie_cli.model.clientadvies import Clientadvies
from participatie_cli.model.initiatief import Initiatiefnemer
from participatie_cli.model.instrument import MetTerinzage
from participatie_cli.model.programma import Experiment, Maatregel
from participatie_cli.model.project import Project
from participatie_cli.model.projectprocedure import Projectprocedure, Voorkeursbeslissing
from participatie_cli.model.raad import Toezegging, VraagAanRaad, VraagUitRaad
from participatie_cli.model.resultaat import Les
from participatie_cli.model.terinzage import Terinzage
from participatie_cli.model.uitdaagrecht import Uitdaagprocedure
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import Onbekend
from participatie_cli.values.pad import Pad
from participatie_cli.values.veld import Feit


@dataclass(frozen=True, slots=True)
class Paar:
    """Two dates within one kind of fact, each with its place and its name in a sentence.

    With `mag_gelijk` both may be on the same day.
    """

    feit: type[Feit]
    eerst: tuple[str, ...]
    eerst_heet: str
    dan: tuple[str, ...]
    dan_heet: str
    mag_gelijk: bool = True

    def datums(self, feit: Feit) -> Iterator[tuple[Pad, Datum | Onbekend, Datum | Onbekend]]:
        """Both dates wherever both are filled in, with the place of the second; a list gives those of each entry."""
        for _, eerst in _datums(feit, self.eerst):
            for pad, dan in _datums(feit, self.dan):
                yield pad, eerst, dan


@dataclass(frozen=True, slots=True)
class Rij:
    """A list that stands in order of time, because of its entries the last one counts."""

    feit: type[Feit]
    veld: str
    heet: str

    def buren(self, feit: Feit) -> Iterator[tuple[Pad, Any, Any]]:
        """Each entry but the first, after the one above it, with its place."""
        rij = getattr(feit, self.veld)
        for plaats, (boven, onder) in enumerate(pairwise(() if isinstance(rij, Onbekend) else rij), start=1):
            yield (self.veld, plaats), boven.dag, onder.dag


def _datums(feit: Any, namen: tuple[str, ...]) -> Iterator[tuple[Pad, Datum | Onbekend]]:
    if isinstance(feit, tuple):
        for plaats, deel in enumerate(feit):
            for pad, datum in _datums(deel, namen):
                yield (plaats, *pad), datum
    elif namen:
        if (waarde := getattr(feit, namen[0], None)) is not None:
            for pad, datum in _datums(waarde, namen[1:]):
                yield (namen[0], *pad), datum
    else:
        yield (), feit


PAREN: Final = (
    Paar(Activiteit, ("datum",), "de eerste dag", ("tot",), "de laatste dag"),
    Paar(Activiteit, ("datum",), "de activiteit", ("verslag", "op"), "het verslag"),
    Paar(Terinzage, ("start",), "de eerste dag ter inzage", ("eind",), "de laatste dag ter inzage"),
    Paar(
        Project,
        ("ontwerp", "gereed_op"),
        "het eerste ontwerp",
        ("instrumenten", "terinzageleggingen", "start"),
        "de eerste dag ter inzage",
    ),
    Paar(
        MetTerinzage,
        ("terinzageleggingen", "eind"),
        "de laatste dag ter inzage",
        ("vastgesteld_op",),
        "de vaststelling",
        mag_gelijk=False,
    ),
    Paar(MetTerinzage, ("aanvraag", "datum"), "de aanvraag", ("vastgesteld_op",), "de vaststelling"),
    Paar(MetTerinzage, ("aanvraag", "datum"), "de aanvraag", ("verlenging", "bekendgemaakt_op"), "de verlenging"),
    Paar(
        MetTerinzage,
        ("vastgesteld_op",),
        "de vaststelling",
        ("kennisgeving_besluit", "datum"),
        "de kennisgeving van het besluit",
    ),
    Paar(MetTerinzage, ("vastgesteld_op",), "de vaststelling", ("bekendgemaakt_op",), "de bekendmaking"),
    Paar(MetTerinzage, ("bekendgemaakt_op",), "de bekendmaking", ("in_werking_op",), "de inwerkingtreding"),
    Paar(
        Projectprocedure, ("voornemen", "datum"), "het voornemen", ("verkenning_start",), "het begin van de verkenning"
    ),
    Paar(
        Voorkeursbeslissing,
        ("terinzage", "eind"),
        "de laatste dag ter inzage",
        ("datum",),
        "de voorkeursbeslissing",
        mag_gelijk=False,
    ),
    Paar(Uitdaagprocedure, ("ontvangen_op",), "de ontvangst", ("doorgezonden_op",), "de doorzending"),
    Paar(
        Uitdaagprocedure,
        ("ontvangen_op",),
        "de ontvangst",
        ("doorzending_gemeld_op",),
        "het bericht van de doorzending",
    ),
    Paar(Uitdaagprocedure, ("ontvangen_op",), "de ontvangst", ("aanvulling_gevraagd_op",), "de vraag om aanvulling"),
    Paar(Uitdaagprocedure, ("ontvangen_op",), "de ontvangst", ("volledig_op",), "de dag waarop het volledig was"),
    Paar(Uitdaagprocedure, ("ontvangen_op",), "de ontvangst", ("verdaagd_op",), "het uitstel"),
    Paar(Uitdaagprocedure, ("ontvangen_op",), "de ontvangst", ("besluit_op",), "het besluit"),
    Paar(Uitdaagprocedure, ("ontvangen_op",), "de ontvangst", ("afgesproken_op",), "de dag van de afspraken"),
    Paar(Uitdaagprocedure, ("besluit_op",), "het besluit", ("gepubliceerd_op",), "de publicatie"),
    Paar(Uitdaagprocedure, ("besluit_op",), "het besluit", ("geevalueerd_op",), "de evaluatie"),
    Paar(Besluit, ("datum",), "het besluit", ("gepubliceerd_op",), "de publicatie"),
    Paar(Initiatiefnemer, ("gemeld_op",), "het initiatief", ("antwoord_op",), "het antwoord van de gemeente"),
    Paar(VraagAanRaad, ("datum",), "de vraag", ("beantwoord_op",), "het antwoord"),
    Paar(VraagUitRaad, ("datum",), "de vraag", ("beantwoord_op",), "het antwoord"),
    Paar(Toezegging, ("datum",), "de toezegging", ("gereed_voor",), "de dag waarop zij moet zijn nagekomen"),
    Paar(Toezegging, ("datum",), "de toezegging", ("afgedaan_op",), "de dag waarop zij is afgedaan"),
    Paar(Clientadvies, ("gevraagd_op",), "de vraag om advies", ("ontvangen_op",), "het advies"),
    Paar(Clientadvies, ("ontvangen_op",), "het advies", ("reactie_op",), "de reactie"),
    Paar(Maatregel, ("gestart_op",), "de start", ("gereed_op",), "het einde"),
    Paar(Experiment, ("van",), "de eerste dag", ("tot",), "de laatste dag"),
    Paar(Experiment, ("van",), "de eerste dag", ("besluit_op",), "het besluit"),
    Paar(Experiment, ("van",), "de eerste dag", ("gedeeld_op",), "het delen van de ervaring"),
    Paar(Les, ("datum",), "de les", ("opgevolgd_op",), "de opvolging"),
    Paar(Les, ("datum",), "de les", ("gedeeld_op",), "het delen van de les"),
    Paar(Afwijking, ("besloten_op",), "het besluit", ("geldig_tot",), "de laatste dag van de afwijking"),
)

RIJEN: Final = (Rij(MetTerinzage, "terinzageleggingen", "de terinzagelegging"),)


@lru_cache(maxsize=64)
def paren_van(soort: type[Feit]) -> tuple[Paar, ...]:
    """The pairs that a kind of fact has."""
    return tuple(paar for paar in PAREN if issubclass(soort, paar.feit))


@lru_cache(maxsize=64)
def rijen_van(soort: type[Feit]) -> tuple[Rij, ...]:
    """The lists in order of time that a kind of fact has."""
    return tuple(rij for rij in RIJEN if issubclass(soort, rij.feit))

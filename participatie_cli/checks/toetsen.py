"""One rule, one file, one outcome."""

from dataclasses import dataclass
from functools import lru_cache

from participatie_cli.checks.oordelen import vraag_oordeel
from participatie_cli.kader.kader import Kader
from participatie_cli.model.bevinding import Bevinding, Grondslag, Pad, Uitkomst, Uitkomstsoort
from participatie_cli.model.datum import Datum
from participatie_cli.model.onbekend import ONBEKEND, Onbekend
from participatie_cli.model.project import Project
from participatie_cli.rules.catalog import Regelblad
from participatie_cli.rules.contract import Antwoord as Antwoorden
from participatie_cli.rules.contract import Getoetst, Onzeker, Tekort, Toetsing

VOLDOET = Uitkomstsoort.VOLDOET
VOLDOET_NIET = Uitkomstsoort.VOLDOET_NIET
NIET_VAN_TOEPASSING = Uitkomstsoort.NIET_VAN_TOEPASSING
NIET_TE_BEOORDELEN = Uitkomstsoort.NIET_TE_BEOORDELEN
AFWIJKING = Uitkomstsoort.AFWIJKING


@dataclass(frozen=True, slots=True)
class Antwoord:
    """The outcome of one rule, with the shortcomings that led to `voldoet_niet`."""

    uitkomst: Uitkomst
    tekorten: tuple[Tekort, ...] = ()


@lru_cache(maxsize=65_536)
def _uitkomst(code: str, naam: str, soort: Uitkomstsoort, reden: str | None, pad: Pad | None) -> Uitkomst:
    """Equal outcomes are one object: a large register repeats them endlessly."""
    return Uitkomst(code, naam, soort, reden, pad)


def uitkomst(blad: Regelblad, soort: Uitkomstsoort, reden: str | None = None, pad: Pad | None = None) -> Uitkomst:
    """The outcome of this rule."""
    return _uitkomst(blad.regel.code, blad.regel.naam, soort, reden, pad)


def beantwoord(blad: Regelblad, toetsing: Toetsing[Getoetst], eerder: dict[str, Uitkomstsoort]) -> Antwoord:
    """Ask one rule. `eerder` holds the outcomes so far, in which the required rules must stand."""
    if blad.regel.af_te_wijken and (reden := nog_niet_begonnen(toetsing)):
        return Antwoord(uitkomst(blad, NIET_VAN_TOEPASSING, reden))
    if anders := _niet_aan_de_orde(blad, toetsing):
        return Antwoord(anders)
    if belemmerd := niet_voldaan(blad, eerder):
        reden = f"eerst moet regel {belemmerd} in orde zijn"
        return Antwoord(uitkomst(blad, NIET_TE_BEOORDELEN, reden))
    return gevraagd(blad, toetsing)


def gevraagd(blad: Regelblad, toetsing: Toetsing[Getoetst]) -> Antwoord:
    """What the rule itself answers."""
    antwoorden = tuple(_antwoorden(blad, toetsing))
    tekorten = tuple(antwoord for antwoord in antwoorden if isinstance(antwoord, Tekort))
    if tekorten:
        return Antwoord(uitkomst(blad, VOLDOET_NIET), tekorten)
    onzeker = next((antwoord for antwoord in antwoorden if isinstance(antwoord, Onzeker)), None)
    if onzeker:
        return Antwoord(uitkomst(blad, NIET_TE_BEOORDELEN, onzeker.feit, onzeker.pad))
    return Antwoord(uitkomst(blad, VOLDOET))


def _antwoorden(blad: Regelblad, toetsing: Toetsing[Getoetst]) -> Antwoorden:
    if blad.regel.oordeel:
        return vraag_oordeel(blad, blad.regel.oordeel, toetsing)
    assert blad.regel.toets is not None
    return blad.regel.toets(toetsing)


def nog_niet_begonnen(toetsing: Toetsing[Getoetst]) -> str | None:
    """Why nothing is asked yet: the project had not begun on the peildatum."""
    if not isinstance(toetsing.dossier, Project) or toetsing.gebeurd(toetsing.dossier.start):
        return None
    return "het project was op de peildatum nog niet begonnen"


def _niet_aan_de_orde(blad: Regelblad, toetsing: Toetsing[Getoetst]) -> Uitkomst | None:
    """Whether the rule is not asked at all: a certain reason goes before a doubtful one."""
    bereik = buiten_bereik(blad, toetsing)
    if bereik and bereik.soort is NIET_VAN_TOEPASSING:
        return bereik
    geldigheid = buiten_geldigheid(blad, toetsing)
    return geldigheid if geldigheid and geldigheid.soort is NIET_VAN_TOEPASSING else bereik or geldigheid


def buiten_geldigheid(blad: Regelblad, toetsing: Toetsing[Getoetst]) -> Uitkomst | None:
    """The outcome where the norm did not hold at the moment that counts, or where that cannot be told."""
    sleutel = blad.regel.grondslag[0]
    if zonder := _zonder_norm(blad, toetsing.kader):
        return zonder
    moment = blad.regel.moment(toetsing)
    if isinstance(moment, Datum):
        return _op_moment(blad, toetsing.kader, moment)
    if _voorbij_voor_de_norm(toetsing, sleutel):
        return uitkomst(blad, NIET_VAN_TOEPASSING, "het project was al klaar voordat deze norm gold")
    return uitkomst(blad, NIET_TE_BEOORDELEN, "onbekend is op welke datum deze norm getoetst moet worden")


def _zonder_norm(blad: Regelblad, kader: Kader) -> Uitkomst | None:
    if kader.versies(blad.regel.grondslag[0]):
        return None
    if kader.gemeente is None:
        return uitkomst(blad, NIET_TE_BEOORDELEN, "kader.yaml ontbreekt of is niet te lezen")
    return uitkomst(blad, NIET_VAN_TOEPASSING, "de gemeente heeft hier in kader.yaml niets over vastgelegd")


def ongeldig_op(blad: Regelblad, kader: Kader, moment: Datum) -> Uitkomst | None:
    """The outcome of a rule whose norm is not there, or does not hold at this moment; None where it does."""
    return _zonder_norm(blad, kader) or _op_moment(blad, kader, moment)


def _voorbij_voor_de_norm(toetsing: Toetsing[Getoetst], sleutel: str) -> bool:
    einde = toetsing.dossier.einde if isinstance(toetsing.dossier, Project) else None
    begin = toetsing.kader.versies(sleutel)[0].geldig_van
    return isinstance(einde, Datum) and isinstance(begin, Datum) and einde.voor(begin) is True


def _op_moment(blad: Regelblad, kader: Kader, moment: Datum) -> Uitkomst | None:
    gevonden = kader.bepaling(blad.regel.grondslag[0], moment)
    toen = f"{'op' if moment.op_de_dag else 'in'} {moment.voluit}"
    if isinstance(gevonden, Onbekend):
        return uitkomst(blad, NIET_TE_BEOORDELEN, f"onbekend is of deze norm al gold {toen}")
    if gevonden is None:
        return uitkomst(blad, NIET_VAN_TOEPASSING, f"deze norm gold niet {toen}")
    return None


def buiten_bereik(blad: Regelblad, toetsing: Toetsing[Getoetst]) -> Uitkomst | None:
    """The outcome where the rule is not about this file, or where that cannot be told."""
    antwoord = blad.regel.geldt_voor(toetsing) if blad.regel.geldt_voor else None
    if isinstance(antwoord, Onzeker):
        return uitkomst(blad, NIET_TE_BEOORDELEN, antwoord.feit, antwoord.pad)
    return uitkomst(blad, NIET_VAN_TOEPASSING, antwoord) if antwoord else None


def niet_voldaan(blad: Regelblad, eerder: dict[str, Uitkomstsoort]) -> str | None:
    """The first required rule that stands in the way of asking this one."""
    blokkeert = {VOLDOET_NIET, NIET_TE_BEOORDELEN}
    return next((code for code in blad.regel.vereist if eerder.get(code) in blokkeert), None)


def als_bevinding(blad: Regelblad, tekort: Tekort, bestand: str, grondslag: tuple[Grondslag, ...]) -> Bevinding:
    """A shortcoming as it is shown: with the rule, its ground and how to mend it."""
    regel = blad.regel
    return Bevinding(
        code=regel.code,
        naam=regel.naam,
        ernst=regel.ernst,
        bestand=bestand,
        pad=tekort.pad,
        melding=tekort.feit,
        herstel=blad.herstel,
        grondslag=grondslag,
        vertrouwelijk=regel.vertrouwelijk,
    )


def grondslagen(blad: Regelblad, kader: Kader, moment: Datum | Onbekend | None) -> tuple[Grondslag, ...]:
    """The norms behind a rule in the version of the moment, or the newest where it is open which one that is.

    A norm that was not in force at the moment is left out.
    """
    gevonden = []
    for sleutel in blad.regel.grondslag:
        versie = kader.bepaling(sleutel, moment) if isinstance(moment, Datum) else ONBEKEND
        bepaling = kader.laatste(sleutel) if isinstance(versie, Onbekend) else versie
        if bepaling:
            gevonden.append(kader.grondslag(bepaling))
    return _gedeeld(tuple(gevonden))


@lru_cache(maxsize=1024)
def _gedeeld(grondslag: tuple[Grondslag, ...]) -> tuple[Grondslag, ...]:
    """Equal grounds are one tuple, as equal outcomes are one object."""
    return grondslag

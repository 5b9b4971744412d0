"""Comply or explain: whether an explanation counts depends on the room that the norms leave."""

from dataclasses import replace
from datetime import date
from typing import Final

from participatie_cli.checks.slotsom import AFWIJKING, NIET_TE_BEOORDELEN, VOLDOET_NIET, GeweigerdeAfwijking, Slotsom
from participatie_cli.kader.afwijkruimte import Afwijkgrond, Afwijkmogelijkheid, Afwijkruimte
from participatie_cli.kader.bepaling import Geldend
from participatie_cli.model.afwijking import Afwijking
from participatie_cli.model.project import Project
from participatie_cli.model.projectdeel import Projectdeel
from participatie_cli.rules.catalog import Regelblad, zoek
from participatie_cli.rules.contract import Getoetst, Toetsing
from participatie_cli.values.datum import telt
from participatie_cli.values.onbekend import Onbekend, bekend
from participatie_cli.values.onthouden import VanDeLijst


def afwijkingen_van(dossier: Getoetst) -> tuple[Afwijking, ...]:
    """The deviations that a file records; only a project has them."""
    return bekend(dossier.afwijkingen) if isinstance(dossier, Project) else ()


def van_kracht(afwijking: Afwijking, peildatum: date) -> bool:
    """Whether a deviation had been decided and had not ended."""
    return telt(afwijking.besloten_op, peildatum) and afwijking.geldig_tot.voor(peildatum) is not True


def geldende_afwijking(dossier: Getoetst, blad: Regelblad, peildatum: date) -> tuple[int, Afwijking] | None:
    """The deviation from this rule that is in force as of the date, with its place in the list, if there is one."""
    return _GELDENDE(afwijkingen_van(dossier), blad, peildatum) if blad.regel.af_te_wijken else None


def _geldende(rij: tuple[Afwijking, ...], blad: Regelblad, peildatum: date) -> tuple[int, Afwijking] | None:
    van_deze_regel = ((plaats, een) for plaats, een in enumerate(rij) if zoek(een.regel) is blad)
    return next(((plaats, een) for plaats, een in van_deze_regel if van_kracht(een, peildatum)), None)


_GELDENDE: Final = VanDeLijst(_geldende)
"""Looked for once for all the parts of a file that a rule is asked about."""


def verklaard(antwoord: Slotsom, blad: Regelblad, toetsing: Toetsing[Getoetst]) -> Slotsom:
    """The answer where a deviation explains it: `afwijking` where that is allowed, else with what stands in the way.

    Whether an ordinance that nobody read on this allows it is not known, and so neither is the outcome.
    """
    if antwoord.soort is not VOLDOET_NIET:
        return antwoord
    gevonden = geldende_afwijking(toetsing.dossier, blad, toetsing.peildatum)
    if gevonden is None:
        return antwoord
    plaats, afwijking = gevonden
    normen = _niet_nagekomen(antwoord, blad, toetsing)
    bezwaar = next((een for norm in normen if (een := _bezwaar(norm, afwijking, toetsing))), None)
    if bezwaar:
        veld, waarom = bezwaar
        toelichting = f"{_in_woorden(afwijking)}. Dit telt niet: {waarom[0].lower()}{waarom[1:]}"
        weigering = GeweigerdeAfwijking(plaats, veld, waarom, toelichting)
        return replace(antwoord, weigering=weigering)
    ongelezen = [norm.bepaling.vindplaats for norm in normen if isinstance(norm.afwijkruimte.mag, Onbekend)]
    if ongelezen:
        reden = f"onbekend is of kan worden afgeweken van {' en '.join(ongelezen)}; schrijf dat in kader.yaml"
        return Slotsom(NIET_TE_BEOORDELEN, reden, ("afwijkingen", plaats), antwoord.tekorten)
    return Slotsom(AFWIJKING, _in_woorden(afwijking), ("afwijkingen", plaats), antwoord.tekorten)


def _in_woorden(afwijking: Afwijking) -> str:
    return (
        f"{afwijking.reden.rstrip('.')} (besloten door {afwijking.besloten_door} op {afwijking.besloten_op.voluit}, "
        f"geldig tot en met {afwijking.geldig_tot.voluit})"
    )


def _niet_nagekomen(antwoord: Slotsom, blad: Regelblad, toetsing: Toetsing[Getoetst]) -> tuple[Geldend, ...]:
    """The norms that are not met, each in the version that counted."""
    moment, norm = blad.regel.moment(toetsing), blad.regel.maatstaf_in(toetsing)
    sleutels = sorted({tekort.norm or norm for tekort in antwoord.tekorten})
    return toetsing.kader.toegepaste(tuple(sleutels), moment)


def _bezwaar(norm: Geldend, afwijking: Afwijking, toetsing: Toetsing[Getoetst]) -> tuple[str, str] | None:
    """What stands in the way of a deviation from one norm: the field it is about, and why."""
    ruimte, vindplaats = norm.afwijkruimte, norm.bepaling.vindplaats
    if ruimte.mag is Afwijkmogelijkheid.NOOIT:
        return "regel", f"Van {vindplaats} kan een gemeente niet afwijken."
    if ruimte.mag is Afwijkmogelijkheid.OP_GROND and not _op_grond(ruimte, afwijking, toetsing):
        return "op_grond_van", _zonder_grond(ruimte, vindplaats, afwijking)
    organen = bekend(ruimte.door)
    if organen and afwijking.besloten_door not in organen:
        wie = " of ".join(organen)
        return "besloten_door", f"Over afwijken van {vindplaats} beslist: {wie}. Hier staat: {afwijking.besloten_door}."
    return None


def _op_grond(ruimte: Afwijkruimte, afwijking: Afwijking, toetsing: Toetsing[Getoetst]) -> bool:
    """Whether the deviation names an article that allows it for this instrument."""
    genoemd = afwijking.op_grond_van
    return isinstance(genoemd, str) and any(
        grond.artikel.lower() == genoemd.lower() and _geldt_bij(grond, toetsing.dossier)
        for grond in ruimte.op_grond_van
    )


def _geldt_bij(grond: Afwijkgrond, dossier: Getoetst) -> bool:
    if not grond.bij:
        return True
    instrument = dossier.instrument if isinstance(dossier, Projectdeel) else None
    return instrument is not None and not isinstance(instrument, Onbekend) and instrument.soort in grond.bij


def _zonder_grond(ruimte: Afwijkruimte, vindplaats: str, afwijking: Afwijking) -> str:
    gronden = " of ".join(grond.in_woorden for grond in ruimte.op_grond_van)
    staat = f"Hier staat: {afwijking.op_grond_van}." if afwijking.op_grond_van else "Hier staat geen grond."
    return f"Van {vindplaats} kan alleen worden afgeweken op grond van {gronden}. {staat}"

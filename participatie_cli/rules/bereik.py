"""What a rule is about: the conditions that several rules share for applying at all.

Each answers as `geldt_voor` does: None where the rule applies, otherwise the reason, or Onzeker.
"""

from participatie_cli.model.initiatief import Initiatiefnemer
from participatie_cli.model.instrument import Instrument, MetTerinzage
from participatie_cli.model.keuzes import Initiatiefnemersoort, Overheidslaag, Vorm
from participatie_cli.model.procedurekeuzes import Aanvraagsoort, Ontwerpstuk, Procedure
from participatie_cli.model.project import Project
from participatie_cli.model.projectdeel import Projectdeel
from participatie_cli.model.terinzage import Terinzage
from participatie_cli.model.vergunning import Aanvraag, Omgevingsvergunning
from participatie_cli.rules.contract import Onzeker, Reden, Toetsing
from participatie_cli.rules.geheugen import gedeeld
from participatie_cli.rules.intrekking import als_ingetrokken
from participatie_cli.rules.plaatsen import GEZAG, INSTRUMENT, PROCEDURE, TERINZAGE, VASTGESTELD
from participatie_cli.rules.voorwaarden import Voorwaarde, mits, zeker_eerst, zodra
from participatie_cli.values.aantal import geen
from participatie_cli.values.datum import Datum
from participatie_cli.values.doorloop import op_pad
from participatie_cli.values.onbekend import ONBEKEND, Onbekend

met_vastgesteld_beleid = zodra(
    VASTGESTELD,
    "het beleid was op de peildatum nog niet vastgesteld",
    "onbekend is of het beleid al is vastgesteld",
)


GEEN_TERMIJN = "de gemeente stelt hiervoor geen termijn"


@gedeeld
def met_participatie(toetsing: Toetsing[Project]) -> Reden:
    """Only where people take part."""
    participatie = toetsing.dossier.participatie_op(toetsing.peildatum)
    if isinstance(participatie, Onbekend):
        return Onzeker(("afweging", "participatie"), "onbekend is of er participatie komt")
    return None if participatie else "er komt geen participatie"


@gedeeld
def zonder_participatie(toetsing: Toetsing[Project]) -> Reden:
    """Only where the weighing says no."""
    participatie = toetsing.dossier.participatie_op(toetsing.peildatum)
    if isinstance(participatie, Onbekend):
        return Onzeker(("afweging", "participatie"), "onbekend is of er participatie komt")
    return "er komt participatie" if participatie else None


@gedeeld
def door_de_gemeente(toetsing: Toetsing[Project]) -> str | None:
    """Not where there are permits only: then the applicant arranges it, and the ordinance is not meant for that."""
    instrumenten = toetsing.dossier.instrumenten
    reden = "bij een omgevingsvergunning regelt de aanvrager de participatie"
    if isinstance(instrumenten, Onbekend):
        onzeker = Onzeker(("instrumenten",), "onbekend is of het alleen om een omgevingsvergunning gaat")
        return toetsing.tenzij(onzeker, reden)
    return reden if all(isinstance(een, Omgevingsvergunning) for een in instrumenten) else None


@gedeeld
def niet_van_een_aanvrager(toetsing: Toetsing[Project]) -> Reden:
    """Not for a permit, unless the municipality itself is the one that applies for it."""
    initiatiefnemer = toetsing.dossier.initiatiefnemer
    soort = initiatiefnemer.soort if isinstance(initiatiefnemer, Initiatiefnemer) else initiatiefnemer
    if soort is Initiatiefnemersoort.GEMEENTE:
        return None
    aanvrager = door_de_gemeente(toetsing)
    if aanvrager and isinstance(soort, Onbekend):
        return Onzeker(("initiatiefnemer",), "onbekend is wie het initiatief nam")
    return aanvrager


@gedeeld
def geen_initiatief_van_inwoners(toetsing: Toetsing[Project]) -> Reden:
    """Not where a resident takes the first step, unless the municipality weighed whether others take part in it."""
    vorm = toetsing.dossier.vorm
    if toetsing.dossier.afweging is not None or vorm is Vorm.INWONERSPARTICIPATIE:
        return None
    if isinstance(vorm, Onbekend):
        return Onzeker(("vorm",), "onbekend is wie de eerste stap zette")
    return "de inwoner zet hier de eerste stap"


@gedeeld
def van_inwoners(toetsing: Toetsing[Project]) -> Reden:
    """Only where a resident or an organisation takes the first step."""
    vorm = toetsing.dossier.vorm
    if isinstance(vorm, Onbekend):
        return Onzeker(("vorm",), "onbekend is wie de eerste stap zette")
    return None if vorm is Vorm.OVERHEIDSPARTICIPATIE else "de gemeente zet hier de eerste stap"


@gedeeld
def eigen_participatie(toetsing: Toetsing[Project]) -> Reden:
    """Only where the municipality itself may let people take part: not for an applicant or a residents' initiative."""
    return zeker_eerst(niet_van_een_aanvrager(toetsing), geen_initiatief_van_inwoners(toetsing))


@gedeeld
def op_initiatief_van_de_gemeente(toetsing: Toetsing[Project]) -> Reden:
    """Not for a permit either; and not where residents take the first step, which is no inwonersparticipatie."""
    vorm = toetsing.dossier.vorm
    stap: Reden = "de inwoner zet hier de eerste stap" if vorm is Vorm.OVERHEIDSPARTICIPATIE else None
    if isinstance(vorm, Onbekend):
        stap = Onzeker(("vorm",), "onbekend is wie de eerste stap zette")
    return zeker_eerst(door_de_gemeente(toetsing), stap)


@gedeeld
def van_de_gemeente(toetsing: Toetsing[Projectdeel]) -> Reden:
    """Only where the municipality itself is the competent authority."""
    instrument = toetsing.dossier.instrument
    gezag = instrument.bevoegd_gezag if isinstance(instrument, Instrument) else ONBEKEND
    if isinstance(gezag, Onbekend):
        return Onzeker(GEZAG, "onbekend is welke overheid bevoegd is")
    return None if gezag is Overheidslaag.GEMEENTE else "een andere overheid is bevoegd"


@gedeeld
def met_ontwerp(toetsing: Toetsing[Projectdeel]) -> Reden:
    """Only where the municipality lays, laid or will lay a draft open under Awb, afdeling 3.4."""
    terinzage = toetsing.dossier.uniforme_terinzage
    if terinzage is None:
        return "er ligt geen ontwerp ter inzage volgens afdeling 3.4 Awb"
    onzeker = Onzeker(INSTRUMENT, "onbekend is of een ontwerp ter inzage lag volgens afdeling 3.4 Awb")
    return zeker_eerst(onzeker if isinstance(terinzage, Onbekend) else None, van_de_gemeente(toetsing))


@gedeeld
def onder_afdeling_3_4(toetsing: Toetsing[Projectdeel]) -> Reden:
    """Only where a draft was laid open under Awb, afdeling 3.4, and the inspection has begun."""
    terinzage = toetsing.dossier.uniforme_terinzage
    later = isinstance(terinzage, Terinzage) and not toetsing.telt(terinzage.start)
    return zeker_eerst(met_ontwerp(toetsing), "het ontwerp lag op de peildatum nog niet ter inzage" if later else None)


@gedeeld
def na_terinzage(toetsing: Toetsing[Projectdeel]) -> Reden:
    """Only where a draft was laid open under Awb, afdeling 3.4, and the last day of the inspection is past."""
    terinzage = toetsing.dossier.uniforme_terinzage
    if not isinstance(terinzage, Terinzage):
        return met_ontwerp(toetsing)
    voorbij = terinzage.eind.voor(toetsing.peildatum) if isinstance(terinzage.eind, Datum) else terinzage.eind
    reden: Reden = None if voorbij else "de terinzagelegging was op de peildatum nog niet voorbij"
    if isinstance(voorbij, Onbekend):
        pad = (*TERINZAGE, "eind")
        reden = Onzeker(pad, "onbekend is of de terinzagelegging op de peildatum voorbij was")
    return zeker_eerst(met_ontwerp(toetsing), reden)


@gedeeld
def met_zienswijzen(toetsing: Toetsing[Projectdeel]) -> Reden:
    """Only where views were given on a draft under Awb, afdeling 3.4."""
    terinzage = toetsing.dossier.uniforme_terinzage
    aantal = terinzage.zienswijzen if isinstance(terinzage, Terinzage) else ONBEKEND
    reden: Reden = "er zijn geen zienswijzen" if geen(aantal) is True else None
    if isinstance(geen(aantal), Onbekend):
        reden = Onzeker((*TERINZAGE, "zienswijzen"), "onbekend is hoeveel zienswijzen er waren")
    return zeker_eerst(met_ontwerp(toetsing), reden)


@gedeeld
def op_het_ontwerp(toetsing: Toetsing[Projectdeel]) -> str | None:
    """Not for a text before the draft: the decision follows on the draft."""
    terinzage = toetsing.dossier.terinzage
    voor = isinstance(terinzage, Terinzage) and terinzage.stuk is Ontwerpstuk.VOORONTWERP
    return "dit was een voorontwerp; het besluit volgt op het ontwerp" if voor else None


@gedeeld
def bij_aanvraag(toetsing: Toetsing[Projectdeel]) -> Reden:
    """Only where the municipality has been asked for an omgevingsvergunning."""
    aanvraag = toetsing.dossier.aanvraag
    if aanvraag is None:
        return "er is geen aanvraag om een omgevingsvergunning"
    if isinstance(aanvraag, Onbekend):
        onzeker = Onzeker(INSTRUMENT, "onbekend is of er een aanvraag om een omgevingsvergunning is")
        return zeker_eerst(onzeker, van_de_gemeente(toetsing))
    later = None if toetsing.telt(aanvraag.datum) else "de aanvraag was er op de peildatum nog niet"
    return zeker_eerst(later, van_de_gemeente(toetsing))


@gedeeld
def om_nieuwe_vergunning(toetsing: Toetsing[Projectdeel]) -> Reden:
    """Not for an application to change or withdraw a permit that is there."""
    aanvraag = toetsing.dossier.aanvraag
    vraagt = aanvraag.vraagt if isinstance(aanvraag, Aanvraag) else None
    if isinstance(vraagt, Onbekend):
        return Onzeker((*INSTRUMENT, "aanvraag", "vraagt"), "onbekend is wat de aanvraag vraagt")
    return None if vraagt in (None, Aanvraagsoort.NIEUW) else "de aanvraag vraagt geen nieuwe vergunning"


@gedeeld
def bij_nieuwe_vergunning(toetsing: Toetsing[Projectdeel]) -> Reden:
    """Only where the municipality has been asked for a new permit."""
    return zeker_eerst(bij_aanvraag(toetsing), om_nieuwe_vergunning(toetsing))


def bij_uitgebreide_aanvraag(norm: str) -> Voorwaarde:
    """Only in the extended procedure and where a norm of the Omgevingswet was in force at the application."""

    def geldt_voor(toetsing: Toetsing[Projectdeel]) -> Reden:
        aanvraag, instrument = toetsing.dossier.aangevraagd_op, toetsing.dossier.instrument
        volgt = instrument.volgt_afdeling_3_4 if isinstance(instrument, MetTerinzage) else ONBEKEND
        procedure: Reden = None if volgt else "de aanvraag volgt niet de uitgebreide procedure"
        if isinstance(volgt, Onbekend):
            procedure = Onzeker(PROCEDURE, "onbekend is welke procedure de aanvraag volgt")
        nieuw = toetsing.in_kracht(norm, aanvraag) if isinstance(aanvraag, Datum) else _misschien(norm, toetsing)
        overgang: Reden = None if nieuw else "de aanvraag is van vóór de Omgevingswet"
        if isinstance(nieuw, Onbekend):
            overgang = Onzeker(
                (*INSTRUMENT, "aanvraag", "datum"), "onbekend is of de aanvraag onder de Omgevingswet valt"
            )
        return zeker_eerst(procedure, overgang)

    return mits(bij_aanvraag, geldt_voor)


def _misschien(norm: str, toetsing: Toetsing[Projectdeel]) -> bool | Onbekend:
    """Whether an application without a known day falls under a norm: not in a project that ended before it."""
    return False if toetsing.klaar_voor(norm) else ONBEKEND


def met_procedure(procedure: Procedure) -> Voorwaarde:
    """Only for an application that follows this procedure."""

    def geldt_voor(toetsing: Toetsing[Projectdeel]) -> Reden:
        gevolgd = op_pad(toetsing.dossier, PROCEDURE)
        if not isinstance(gevolgd, Procedure):
            return Onzeker(PROCEDURE, "onbekend is welke procedure de aanvraag volgt")
        return None if gevolgd is procedure else f"de aanvraag volgt de {gevolgd}e procedure"

    return geldt_voor


@gedeeld
def ingetrokken(toetsing: Toetsing[Projectdeel]) -> str | None:
    """Not where the application for a permit was withdrawn: then nobody waits for a decision."""
    instrument = toetsing.dossier.instrument
    if not isinstance(instrument, Omgevingsvergunning):
        return None
    return als_ingetrokken(
        toetsing, "de aanvraag", instrument.uitkomst, instrument.vastgesteld_op, (*INSTRUMENT, "uitkomst")
    )

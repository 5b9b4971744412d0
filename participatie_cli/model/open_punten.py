"""Where a file stands as of a date, and what somebody still has to do."""

from collections.abc import Iterator
from datetime import date

from participatie_cli.model.dossier import Dossier
from participatie_cli.model.keuzes import Inbrengstatus
from participatie_cli.model.programma import Experiment, Maatregel
from participatie_cli.model.project import NIET_VASTGELEGD, Project
from participatie_cli.model.raad import VraagAanRaad, VraagUitRaad
from participatie_cli.model.resultaat import Les
from participatie_cli.model.tijdlijn import merk_intern
from participatie_cli.values.datum import Datum, gebeurd, telt
from participatie_cli.values.onbekend import ONBEKEND, Onbekend, bekend


def staat(dossier: Dossier, peildatum: date) -> Iterator[tuple[str, str]]:
    """Label and value of what characterises a file as of a date."""
    if isinstance(dossier, Project):
        if dossier.intern:
            yield "Intern", dossier.intern
        yield "Fase", dossier.fase_in_woorden(peildatum)
        yield "Vorm", str(dossier.vorm)
        yield "Initiatief", initiatief(dossier)
        for partij in bekend(dossier.partijen):
            yield "Partij", f"{partij.betwist(partij.kern)}{merk_intern(partij)}"
        yield "Instrument", _instrumenten(dossier)
        yield "Niveau", _niveau(dossier, peildatum)
    elif isinstance(dossier, Maatregel):
        yield "Ontwikkellijn", str(dossier.lijn if isinstance(dossier.lijn, Onbekend) else int(dossier.lijn))
        yield "Trekker", str(dossier.trekker or NIET_VASTGELEGD)
        yield "Gereed voor", _datum(dossier.gereed_voor)
    elif isinstance(dossier, Experiment):
        yield "Project", str(dossier.project or NIET_VASTGELEGD)
        yield "Besluit", str(dossier.besluit or NIET_VASTGELEGD)


def open_punten(dossier: Dossier, peildatum: date) -> Iterator[str]:
    """What was still open on a date: input without an answer, agreements, and lessons not followed up."""
    if isinstance(dossier, Project):
        yield from _van_een_project(dossier, peildatum)
    if isinstance(dossier, (Project, Maatregel)):
        yield from _van_de_raad(dossier, peildatum)
    if isinstance(dossier, (Project, Maatregel, Experiment)):
        for les in bekend(dossier.lessen):
            if not _opgevolgd(les, peildatum):
                yield f"Les op te volgen ({_datum(les.opvolgen_voor)}): {les.les}{merk_intern(les)}"


def _van_een_project(project: Project, peildatum: date) -> Iterator[str]:
    for inbreng in bekend(project.inbreng):
        if inbreng.status is Inbrengstatus.IN_BEHANDELING:
            yield f"Inbreng in behandeling: {inbreng.onderwerp}{merk_intern(inbreng)}"
    yield from _voorwaarden(project, peildatum)
    for einde in bekend(project.einddatums):
        if isinstance(einde.datum, Onbekend):
            yield f"Einddatum, dag onbekend: {einde.kern}{merk_intern(einde)}"


def _voorwaarden(project: Project, peildatum: date) -> Iterator[str]:
    for besluit in bekend(project.besluiten):
        for een in bekend(besluit.voorwaarden) if telt(besluit.datum, peildatum) else ():
            if gebeurd(een.voldaan_op, peildatum) is not True:
                merk = merk_intern(een) or merk_intern(besluit)
                onbekend = f"{ONBEKEND} of eraan is voldaan; " if een.voldaan_op is ONBEKEND else ""
                wat = f"{een.betwist(een.wat)}{merk}"
                yield f"Voorwaarde bij een besluit ({onbekend}uiterlijk: {_datum(een.gereed_voor)}): {wat}"


def _van_de_raad(dossier: Project | Maatregel, peildatum: date) -> Iterator[str]:
    """The questions without an answer and the promises that stand open, or of which the end is unknown."""
    vragen: tuple[VraagAanRaad | VraagUitRaad, ...] = bekend(dossier.voorgelegd_aan_raad)
    for vraag in (*vragen, *bekend(dossier.vragen_uit_de_raad)):
        if telt(vraag.datum, peildatum) and gebeurd(vraag.beantwoord_op, peildatum) is not True:
            onbekend = (
                f" ({ONBEKEND} of er een antwoord is)" if ONBEKEND in (vraag.beantwoord_op, vraag.antwoord) else ""
            )
            yield f"{vraag.HEET}{onbekend}: {vraag.vraag}{merk_intern(vraag)}"
    for een in bekend(dossier.toezeggingen):
        nagekomen = een.nagekomen_op(peildatum)
        if telt(een.datum, peildatum) and not isinstance(nagekomen, bool):
            merk = merk_intern(een)
            onbekend = "" if nagekomen is None else f"{ONBEKEND} of zij is nagekomen; "
            yield f"Toezegging ({onbekend}uiterlijk: {_datum(een.gereed_voor)}): {een.wat}{merk}"


def _opgevolgd(les: Les, peildatum: date) -> bool:
    return isinstance(les.opgevolgd_op, Datum) and telt(les.opgevolgd_op, peildatum)


def _instrumenten(project: Project) -> str:
    if isinstance(project.instrumenten, Onbekend):
        return str(ONBEKEND)
    return ", ".join(een.kern or een.soort for een in project.instrumenten)


def initiatief(project: Project) -> str:
    """The kind of whoever took the first step, with the name of the organisation where it is recorded."""
    wie = project.initiatiefnemer
    if isinstance(wie, Onbekend):
        return str(wie)
    naam = f" ({wie.naam})" if wie.naam and not isinstance(wie.naam, Onbekend) else ""
    return f"{wie.soort}{naam}{f'; aanspreekpunt: {wie.contact}' if wie.contact else ''}"


def _niveau(project: Project, peildatum: date) -> str:
    niveau = project.niveau_op(peildatum)
    return f"{niveau or NIET_VASTGELEGD}{' (inschatting)' if project.niveau_is_geschat_op(peildatum) else ''}"


def _datum(datum: Datum | Onbekend | None) -> str:
    return datum.voluit if isinstance(datum, Datum) else str(datum or NIET_VASTGELEGD)

"""From registers to what an export is made of: each read, checked, and without what is not public."""

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from participatie_cli import __version__
from participatie_cli.export.gegevens import Exportgegevens, Gemeenteregister, Regelomschrijving
from participatie_cli.model.project import Project
from participatie_cli.report.gegevens import Registerstand
from participatie_cli.rules.catalog import regelbladen
from participatie_cli.store.kaderdata import landelijk
from participatie_cli.store.register import RegisterFout, zoek_register
from participatie_cli.usecases.gebruiksfout import Gebruiksfout, Systeemfout
from participatie_cli.usecases.kiezen import onbruikbaar, register_hier
from participatie_cli.usecases.lezing import naam_van
from participatie_cli.usecases.melden import meld
from participatie_cli.usecases.openbaarheid import Persoonsgegevensfout, weiger_bij_persoonsgegevens
from participatie_cli.usecases.registerstand import lees_stand
from participatie_cli.values.opsomming import opsomming
from participatie_cli.wording.waarden import intern_in_woorden, uitgave_in_woorden


@dataclass(frozen=True, slots=True)
class Exportbron:
    """What an export is made of, with what could not be used: folders, and files that could not be read wholly."""

    gegevens: Exportgegevens
    overgeslagen: tuple[str, ...] = ()
    ongelezen: tuple[str, ...] = ()
    onvolledig: tuple[str, ...] = ()


def verzamel_registers(mappen: tuple[Path, ...], peildatum: date) -> Exportbron:
    """Read the register of each folder, or the one that is here.

    One of more that cannot be used is left out, and that is told. Raise Gebruiksfout where the only one cannot, where
    none can, where two are of one municipality, and where personal data stands in any.
    """
    if len(mappen) < 2:
        register = _register_in(mappen[0]) if mappen else register_hier()
        standen, overgeslagen = [_gelezen(register, peildatum)], tuple[str, ...]()
    else:
        standen, overgeslagen = _van_meer(mappen, peildatum)
    gegevens = gegevens_van(standen, peildatum)
    _bewaak_een_keer(gegevens.registers)
    return Exportbron(
        gegevens,
        overgeslagen,
        tuple(naam for stand in standen for naam in stand.ongelezen),
        tuple(naam for stand in standen for naam in stand.onvolledig),
    )


def gegevens_van(standen: Iterable[Registerstand], peildatum: date) -> Exportgegevens:
    """What an export is made of, from registers that were read and hold no personal data."""
    return Exportgegevens(
        peildatum=peildatum,
        programma=f"participatie {__version__}",
        uitgave=uitgave_in_woorden(landelijk().uitgave).removeprefix("Landelijk kader: "),
        registers=tuple(sorted((_als_register(stand) for stand in standen), key=lambda een: een.code)),
        regels={een.regel.code: Regelomschrijving(een.tekst.titel, een.regel.ernst.value) for een in regelbladen()},
    )


def _van_meer(mappen: tuple[Path, ...], peildatum: date) -> tuple[list[Registerstand], tuple[str, ...]]:
    standen, overgeslagen = [], []
    for map_ in mappen:
        try:
            standen.append(_gelezen(_register_in(map_), peildatum))
        except (Systeemfout, Persoonsgegevensfout):
            raise
        except Gebruiksfout as fout:
            meld(f"{naam_van(map_)} doet niet mee. {fout.zin}", fout.herstel)
            overgeslagen.append(naam_van(map_))
    if not standen:
        raise Gebruiksfout("Geen van deze mappen heeft een register dat te gebruiken is.", "Geef andere mappen.")
    return standen, tuple(overgeslagen)


def _register_in(map_: Path) -> Path:
    """The register that a folder is, or that stands in it."""
    volledig = Path(os.path.abspath(map_))
    if not os.path.isdir(volledig):
        raise Gebruiksfout(f"{naam_van(map_)} is geen map.", "Geef de map waarin een register staat.")
    try:
        register = zoek_register(volledig)
    except RegisterFout as fout:
        raise onbruikbaar(fout) from fout
    if register is None or not register.is_relative_to(volledig):
        raise Gebruiksfout(f"In {naam_van(map_)} staat geen register.", "Geef de map waarin een register staat.")
    return register


def _gelezen(register: Path, peildatum: date) -> Registerstand:
    stand = lees_stand(register, peildatum)
    weiger_bij_persoonsgegevens(stand.verslag, register)
    return stand


def _als_register(stand: Registerstand) -> Gemeenteregister:
    eigen, weg = stand.kader.gemeente, stand.weggelaten
    assert eigen is not None
    genoemd = intern_in_woorden(weg.projecten, weg.feiten)
    onvolledig = frozenset(stand.onvolledig)
    projecten = tuple(_projecten(stand))
    return Gemeenteregister(
        gemeente=eigen.gemeente.naam,
        code=eigen.gemeente.cbs,
        vastlegging=stand.vastlegging,
        projecten=tuple(project for _, project in projecten),
        verslag=stand.verslag,
        volledig={project.id: naam not in onvolledig for naam, project in projecten},
        toelichting=eigen.toelichting,
        treden=eigen.ladder.treden,
        kleuren=tuple(f"{een.naam}: {een.uitleg}" for een in (eigen.resultaten.blauw, eigen.resultaten.rood)),
        publicatie=eigen.publicatie,
        ongelezen=len(stand.ongelezen),
        weggelaten=f"{genoemd}. Een intern feit telt wel mee in de uitkomsten van regels." if genoemd else "",
    )


def _projecten(stand: Registerstand) -> Iterator[tuple[str, Project]]:
    for stuk in stand.stukken:
        if isinstance(stuk.dossier, Project):
            yield stuk.bestand, stuk.dossier


def _bewaak_een_keer(registers: Sequence[Gemeenteregister]) -> None:
    codes = [een.code for een in registers]
    dubbel = sorted({een.gemeente for een in registers if codes.count(een.code) > 1})
    if dubbel:
        raise Gebruiksfout(
            f"Meer dan één map heeft het register van {opsomming(dubbel)}.", "Geef van elke gemeente één map."
        )

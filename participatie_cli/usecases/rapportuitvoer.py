"""From what was asked to a report: what it is made of, what it is called, and what is said of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TextIO

from participatie_cli.model.keuzes import Ernst
from participatie_cli.report.beeld.rapport import Rapport
from participatie_cli.report.beeld.samenstelling import Samenstelling, kies
from participatie_cli.report.gegevens import Gegevens
from participatie_cli.report.opstellen import stel_op
from participatie_cli.store.register import Registerbestand, bestanden_in
from participatie_cli.usecases.documentuitvoer import Uitvoer, lever, sjablonen_voor, weigeringen_gemeld
from participatie_cli.usecases.exitcode import Exitcode
from participatie_cli.usecases.melden import meld
from participatie_cli.usecases.niets import waarom_niets
from participatie_cli.usecases.ontbrekend import meld_ontbrekend
from participatie_cli.usecases.rapportgegevens import Rapportvraag, verzamel
from participatie_cli.wording.waarden import aantal

_DEEL: Final = 100_000
"""Bytes that are written at once."""
_NAMEN: Final = {
    Samenstelling.RAPPORTAGE: ("tussenrapportage", ""),
    Samenstelling.MET_VERANTWOORDING: ("tussenrapportage", "-met-verantwoording"),
    Samenstelling.VERANTWOORDING: ("verantwoording", ""),
}
"""How the name of a file begins and ends."""
_RUIMTE: Final = "Kijk of er ruimte is op de schijf, en of de map voor tijdelijke bestanden (TMPDIR) er is."


@dataclass(frozen=True, slots=True)
class Rapportopdracht:
    """What to make and where to put it."""

    vraag: Rapportvraag
    samenstelling: Samenstelling
    uitvoer: Uitvoer
    streng: bool

    @property
    def register(self) -> Path:
        """The register that it is about."""
        return self.uitvoer.register


@dataclass(frozen=True, slots=True)
class Opgesteld:
    """A report, what its files are called, and the files that could not be read, or not all of them."""

    rapport: Rapport
    naam: str
    ongelezen: tuple[str, ...]
    onvolledig: tuple[str, ...]


def maak_verslag(opdracht: Rapportopdracht, uit: TextIO) -> Exitcode:
    """Make the report and write it; raise Gebruiksfout, with nothing written, where that cannot be."""
    with weigeringen_gemeld():
        sjablonen = sjablonen_voor(opdracht.uitvoer)
        opgesteld = _stel_op(opdracht)
        if isinstance(opgesteld, Exitcode):
            return opgesteld
        lever(opdracht.uitvoer, sjablonen, opgesteld.rapport, opgesteld.naam, uit)
        return _slot(opgesteld)


def _bestanden(opdracht: Rapportopdracht) -> Iterator[Registerbestand]:
    return bestanden_in(opdracht.register, opdracht.register)


def _stel_op(opdracht: Rapportopdracht) -> Opgesteld | Exitcode:
    """The report, or the exit code where there is none to make; what it was made of can be forgotten then."""
    gegevens = verzamel(opdracht.register, opdracht.vraag)
    niets = None if opdracht.vraag.revisie else waarom_niets(tuple(_bestanden(opdracht)), opdracht.register)
    if niets or not gegevens.verslag.bestanden:
        zin, herstel = niets or ("het register heeft in deze revisie geen bestanden", "Kies een latere revisie.")
        meld(f"Er is geen verslag gemaakt: {zin}.", herstel)
        return Exitcode.NIETS_GECONTROLEERD
    fouten = gegevens.verslag.per_ernst[Ernst.FOUT]
    if opdracht.streng and fouten:
        meld(
            f"Er is geen verslag gemaakt: er {'is' if fouten == 1 else 'zijn'} {aantal(fouten, 'fout', 'fouten')}.",
            "Bekijk ze met participatie check, of laat --streng weg: dan staan zij in het verslag.",
        )
        return Exitcode.BEVINDINGEN
    samenstelling = opdracht.samenstelling
    return Opgesteld(
        kies(stel_op(gegevens), samenstelling),
        _naam(gegevens, samenstelling),
        gegevens.score.ongelezen,
        gegevens.score.onvolledig,
    )


def _naam(gegevens: Gegevens, samenstelling: Samenstelling) -> str:
    periode = gegevens.periode
    tussenstand = "" if gegevens.peildatum == periode.einde else f"-tussenstand-{gegevens.peildatum}"
    voor, achter = _NAMEN[samenstelling]
    return f"{voor}-{periode.nr:02}-{periode.einde:%Y-%m}{tussenstand}{achter}"


def _slot(opgesteld: Opgesteld) -> Exitcode:
    """What could not be read, or does not fit, is in the report, and it is told here."""
    herstel = "Bekijk met participatie check wat eraan mankeert, en maak het verslag opnieuw met --overschrijf."
    return meld_ontbrekend(opgesteld.ongelezen, opgesteld.onvolledig, herstel)

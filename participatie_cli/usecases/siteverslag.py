"""The report on the last period, as a page of the site: made again where anything that it rests on changed."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from participatie_cli import __version__
from participatie_cli.kader.rapportage import Periode
from participatie_cli.report.beeld.rapport import Rapport
from participatie_cli.report.beeld.samenstelling import Samenstelling, kies
from participatie_cli.report.opstellen import stel_op
from participatie_cli.report.sjabloon.sjablonen import Sjablonen
from participatie_cli.site.paginas.kop import Koppen
from participatie_cli.site.paginas.verslagen import adres_van
from participatie_cli.store.register import KADERBESTAND, bestanden_in
from participatie_cli.store.schrijven.uitgave import Uitgavemap
from participatie_cli.usecases.rapportgegevens import Rapportvraag, verzamel
from participatie_cli.usecases.rapportperiode import vandaag
from participatie_cli.usecases.registerstand import Registerlezing
from participatie_cli.values.onbekend import Onbekend

SLEUTEL: Final = "verslag"


@dataclass(frozen=True, slots=True)
class Verslagwerk:
    """The report on a period of a register; `sleutel` stands for all that decides its page."""

    register: Path
    periode: Periode
    sleutel: str

    def is_er_nog(self, map_: Uitgavemap) -> bool:
        """Whether the page of an earlier run can stay; if so it does."""
        return map_.sleutels.get(SLEUTEL) == self.sleutel and map_.behoud(adres_van(self.periode))

    def maak(self) -> Rapport:
        """The report, without its annex."""
        gegevens = verzamel(self.register, Rapportvraag(periode=f"{self.periode.einde:%Y-%m}"))
        return kies(stel_op(gegevens), Samenstelling.RAPPORTAGE)


def verslagwerk(gelezen: Registerlezing, koppen: Koppen, sjablonen: Sjablonen) -> Verslagwerk | None:
    """The report on the last period that had ended by the day; None where there is no calendar of reports."""
    rapportage = koppen.boek.gemeente.rapportage
    if isinstance(rapportage.datums, Onbekend) or not rapportage.heeft_kalender:
        return None
    for _, einde in rapportage.laatste_voor(koppen.boek.peildatum, 1):
        periode = rapportage.periode_van(einde)
        return Verslagwerk(gelezen.versie.register, periode, _sleutel(gelezen, koppen, sjablonen, periode))
    return None


def _sleutel(gelezen: Registerlezing, koppen: Koppen, sjablonen: Sjablonen, periode: Periode) -> str:
    """The register byte for byte, its commit, the day, the period, the head of the page and the templates."""
    dag = gelezen.versie.volledig_op or vandaag()
    kop = koppen.kop(str(periode.nr), adres_van(periode), "")
    uitgave = repr(koppen.boek.stand.kader.uitgave)
    som = hashlib.sha256("\0".join((__version__, uitgave, repr(periode), dag.isoformat(), repr(kop))).encode())
    for map_ in sjablonen.mappen:
        som.update(map_.vingerafdruk.encode())
    for deel in _bytes(gelezen.versie.register):
        som.update(len(deel).to_bytes(8) + deel)
    return som.hexdigest()


def _bytes(register: Path) -> Iterator[bytes]:
    for pad in (register / KADERBESTAND, *(een.pad for een in bestanden_in(register, register))):
        yield pad.relative_to(register).as_posix().encode(errors="surrogateescape")
        yield pad.read_bytes() if pad.is_file() else b""

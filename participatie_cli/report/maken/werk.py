"""The work that can be done in another process: making one document, or looking at the templates of one."""

from dataclasses import asdict, dataclass
from json import dumps
from pathlib import Path
from typing import Protocol

from participatie_cli.report.beeld.blad import Planblad
from participatie_cli.report.beeld.document import Documentbeeld
from participatie_cli.report.formaat.formaten import DOCUMENTFORMATEN
from participatie_cli.report.grafiek.tekenen import met_tekeningen
from participatie_cli.report.nakijken.sjablooncontrole import kijk_na
from participatie_cli.report.passen.meten import meter
from participatie_cli.report.passen.passen import zoek_passing
from participatie_cli.report.sjabloon.namen import DOCUMENTEN, sjabloon_van
from participatie_cli.report.sjabloon.sjablonen import Sjablonen


class Werk(Protocol):
    """Something to do with templates, of which `sjabloon` is the one to name where it does not end well."""

    @property
    def sjabloon(self) -> Path:
        """The file that the user knows."""

    def doe(self) -> bytes:
        """Do it; raise SjabloonFout, OntbreektFout or OSError."""


@dataclass(frozen=True, slots=True)
class Invullen:
    """Making a document of some kind, such as `rapport`, in one format, such as `pdf`."""

    soort: str
    document: Documentbeeld
    sjablonen: Sjablonen
    formaat: str

    @property
    def hoofd(self) -> str:
        """The template that is filled in."""
        return sjabloon_van(self.soort, self.formaat)

    @property
    def sjabloon(self) -> Path:
        """That template; where it is built in, a file of the municipality that it works with."""
        return _van_de_gemeente(self.sjablonen, self.hoofd)

    def doe(self) -> bytes:
        """The bytes of the document."""
        getekend = met_tekeningen(self.document, self.sjablonen)
        return DOCUMENTFORMATEN[self.formaat].schrijf(getekend, self.sjablonen, self.hoofd)


@dataclass(frozen=True, slots=True)
class Passen:
    """Finding out what fits on a sheet of some kind, such as `plan-a3`."""

    soort: str
    blad: Planblad
    sjablonen: Sjablonen

    @property
    def hoofd(self) -> str:
        """The template by which is measured: that of the document of which every page is known."""
        return sjabloon_van(self.soort, "pdf")

    @property
    def sjabloon(self) -> Path:
        """That template; where it is built in, a file of the municipality that it works with."""
        return _van_de_gemeente(self.sjablonen, self.hoofd)

    def doe(self) -> bytes:
        """What fits in each box, as JSON."""
        with meter(self.sjablonen, self.hoofd) as meet:
            return dumps({een: asdict(deel) for een, deel in zoek_passing(self.blad, meet).items()}).encode()


@dataclass(frozen=True, slots=True)
class Nakijken:
    """Looking at the templates of one document, of which `hoofd` is the one that is filled in."""

    sjablonen: Sjablonen
    hoofd: str

    @property
    def sjabloon(self) -> Path:
        """The template that is filled in, or a file of the municipality that it works with."""
        return _van_de_gemeente(self.sjablonen, self.hoofd)

    def doe(self) -> bytes:
        """What was found, as JSON."""
        return dumps(asdict(kijk_na(self.sjablonen, self.hoofd))).encode()


def _van_de_gemeente(sjablonen: Sjablonen, hoofd: str) -> Path:
    eigen = sjablonen.eigen
    if eigen is None:
        return sjablonen.zoek(hoofd).pad
    naam = next((naam for naam in (*DOCUMENTEN[hoofd], *sorted(eigen.bestanden)) if naam in eigen.bestanden), "")
    return eigen.pad / naam

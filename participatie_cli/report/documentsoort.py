"""The kinds of documents in one place: which view model each has, and what is made of that."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, Final

from participatie_cli.report.beeld.blad import Planblad
from participatie_cli.report.beeld.document import Documentbeeld
from participatie_cli.report.beeld.product import Product
from participatie_cli.report.beeld.proef import proefblad, proefproduct, proefrapport
from participatie_cli.report.beeld.rapport import Rapport
from participatie_cli.report.hoofdstukken import verantwoording
from participatie_cli.report.producten import kop
from participatie_cli.report.producten.plan import a3, a4
from participatie_cli.report.sjabloon.namen import FORMATEN_VAN, PLAN_A3, PLAN_A4, PRODUCTEN, RAPPORT, sjabloon_van
from participatie_cli.report.sjabloon.sjabloonmap import Sjabloonmap


@dataclass(frozen=True, slots=True)
class Documentsoort:
    """A kind of document by its word.

    `wortel` is its view model, `proef` makes one with so many of everything to try templates on, and `met_sjablonen`
    lets a document say which templates of a municipality it was made with.
    """

    naam: str
    wortel: type
    proef: Callable[[int], Documentbeeld]
    met_sjablonen: Callable[[Any, Sjabloonmap | None], Any]

    @property
    def hoofden(self) -> Mapping[str, str]:
        """The template that is filled in, by format."""
        return {formaat: sjabloon_van(self.naam, formaat) for formaat in FORMATEN_VAN[self.naam]}


_ALLE: Final = (
    Documentsoort(RAPPORT, Rapport, proefrapport, verantwoording.met_sjablonen),
    *(Documentsoort(naam, Product, proefproduct, kop.met_sjablonen) for naam in PRODUCTEN),
    Documentsoort(PLAN_A3, Planblad, partial(proefblad, a3.VAKKEN), kop.met_sjablonen),
    Documentsoort(PLAN_A4, Planblad, partial(proefblad, a4.VAKKEN), kop.met_sjablonen),
)
DOCUMENTSOORTEN: Final[Mapping[str, Documentsoort]] = {een.naam: een for een in _ALLE}
"""Every kind of document by its word."""

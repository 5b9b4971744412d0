"""The view model of a product of line 3, such as a paragraph or a letter: a head, chapters of blocks, and a foot."""

from dataclasses import dataclass

from participatie_cli.report.beeld.bouwstenen import Blokhoofdstuk, waarde
from participatie_cli.report.beeld.document import Documentkop


@dataclass(frozen=True, slots=True, kw_only=True)
class Productkop(Documentkop):
    """What stands above a product and at the foot of every page."""

    soort: str = waarde("Wat voor stuk het is, zoals Terugkoppeling of Participatieparagraaf.")
    ondertitel: str = waarde("Wat de lezer er meteen bij moet weten. Leeg als er niets bij hoort.")

    @property
    def naam(self) -> str:
        """What the document is called, where a file tells that."""
        return f"{self.soort}: {self.titel}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Product:
    """A whole product."""

    kop: Productkop = waarde("De kop van het stuk en de regel op elke pagina.")
    hoofdstukken: tuple[Blokhoofdstuk, ...] = waarde("De hoofdstukken, op volgorde.")
    slot: tuple[str, ...] = waarde("De regels onderaan: peildatum, bron en wat is weggelaten. Kan leeg zijn.")

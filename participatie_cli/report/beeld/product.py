"""The view model of a product of line 3, such as a paragraph or a letter: a head, chapters of blocks, and a foot."""

from dataclasses import dataclass

from participatie_cli.report.beeld.bouwstenen import Blokhoofdstuk, waarde


@dataclass(frozen=True, slots=True, kw_only=True)
class Productkop:
    """What stands above a product and at the foot of every page."""

    soort: str = waarde("Wat voor stuk het is, zoals Terugkoppeling of Participatieparagraaf.")
    titel: str = waarde("Waar het stuk over gaat, zoals de titel van het project.")
    ondertitel: str = waarde("Wat de lezer er meteen bij moet weten. Leeg als er niets bij hoort.")
    gemeente: str = waarde("De naam van de gemeente.")
    peildatum: str = waarde("De dag waarvoor alles is uitgezocht, voluit.")
    peildatum_iso: str = waarde("Dezelfde dag als jaar-maand-dag.")
    voettekst: str = waarde("Eén regel voor elke pagina: het stuk, de peildatum en waar de feiten vandaan komen.")
    taal: str = waarde("De taal van het document: nl.")

    @property
    def naam(self) -> str:
        """What the document is called, where a file tells that."""
        return f"{self.soort}: {self.titel}"

    @property
    def onderwerp(self) -> str:
        """What it is about."""
        return self.titel


@dataclass(frozen=True, slots=True, kw_only=True)
class Product:
    """A whole product."""

    kop: Productkop = waarde("De kop van het stuk en de regel op elke pagina.")
    hoofdstukken: tuple[Blokhoofdstuk, ...] = waarde("De hoofdstukken, op volgorde.")
    slot: tuple[str, ...] = waarde("De regels onderaan: peildatum, bron en wat is weggelaten. Kan leeg zijn.")

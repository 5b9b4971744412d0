"""News to follow in a reader."""

from dataclasses import dataclass

from participatie_cli.report.beeld.bouwstenen import waarde


@dataclass(frozen=True, slots=True, kw_only=True)
class Bericht:
    """Something that happened."""

    id: str = waarde("Het kenmerk, dat gelijk blijft.")
    titel: str = waarde("Bij welk project.")
    tekst: str = waarde("Wat er gebeurde.")
    bijgewerkt: str = waarde("Het moment, in UTC.")
    adres: str = waarde("De pagina van het project.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """News of a page."""

    id: str = waarde("Het kenmerk van de feed.")
    titel: str = waarde("Hoe de feed heet.")
    gemeente: str = waarde("De naam van de gemeente.")
    bijgewerkt: str = waarde("Het moment van het laatste bericht, in UTC.")
    zelf: str = waarde("Het volledige adres van de feed. Leeg als het niet bekend is.")
    pagina: str = waarde("De pagina waar de feed bij hoort.")
    berichten: tuple[Bericht, ...] = waarde("De berichten, het nieuwste eerst.")

"""What was found in a register, file by file: where it stands, what kind of fact it is, and the sentence around it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from participatie_cli.console.scherm import Deel, Scherm
from participatie_cli.values.opsomming import opsomming
from participatie_cli.wording.knipsel import Tekststuk
from participatie_cli.wording.waarden import aantal, onvolledig_in_woorden
from participatie_cli.wording.zichtbaar import toonbaar, zonder_opdracht

_GERAAKT: Final = "bold yellow"
_INTERN: Final = "[intern] "


@dataclass(frozen=True, slots=True)
class Treffer:
    """A text in which a word stands that was looked for: in which field of which kind of fact, and where."""

    soort: str
    veld: str
    pad: tuple[str | int, ...]
    regelnummer: int
    intern: bool
    stukken: tuple[Tekststuk, ...]


@dataclass(frozen=True, slots=True)
class Vindbestand:
    """What was found in one file; `bij` is the project that it belongs to, None where it is no part of one."""

    bestand: str
    soort: str
    id: str | None
    titel: str
    bij: str | None
    treffers: tuple[Treffer, ...]


@dataclass
class Zoekverslag:
    """What a search gives, file by file: it is worked out while it is read, and the rest is known after that.

    `nergens` are the words that stand nowhere in the register, and `bedoeld` what may have been meant by each.
    """

    woorden: tuple[str, ...]
    gevonden: Iterator[Vindbestand]
    bestanden: int = 0
    plekken: int = 0
    ongelezen: list[str] = field(default_factory=list)
    onvolledig: list[str] = field(default_factory=list)
    nergens: dict[str, str] = field(default_factory=dict)


def toon_gevonden(scherm: Scherm, verslag: Zoekverslag) -> None:
    """Write each file as it is found, and then how much there is."""
    for een in verslag.gevonden:
        _toon_bestand(scherm, een)
    if verslag.bestanden:
        scherm.regel(
            f"{aantal(verslag.plekken, 'plek', 'plekken')} in {aantal(verslag.bestanden, 'bestand', 'bestanden')}."
        )
    for zin in waarom_niets_gevonden(verslag):
        scherm.regel(zin)


def _toon_bestand(scherm: Scherm, een: Vindbestand) -> None:
    bij = f", bij project {een.bij}" if een.bij else ""
    kenmerk = f" {een.id}" if een.id else ""
    scherm.regel(Deel(een.titel, "bold"), f" ({een.soort}{kenmerk}{bij})")
    for treffer in een.treffers:
        plek = Deel(f"{een.bestand}:{treffer.regelnummer}", "cyan")
        intern = Deel(_INTERN, "bold") if treffer.intern else ""
        scherm.regel(plek, f" {treffer.soort}, ", intern, f"{treffer.veld}: ", *_zin(treffer), inspringen=2)
    scherm.wit()


def _zin(treffer: Treffer) -> Iterator[Deel]:
    """The sentence in pieces; in one piece where what steers a screen would be cut through by them."""
    heel = "".join(tekst for tekst, _ in treffer.stukken)
    if zonder_opdracht(toonbaar(heel)) != heel:
        yield Deel(heel)
    else:
        yield from (Deel(tekst, _GERAAKT if geraakt else "") for tekst, geraakt in treffer.stukken)


def waarom_niets_gevonden(verslag: Zoekverslag) -> Iterator[str]:
    """What to say where nothing was found: which words stand nowhere, or that they never stand together."""
    if verslag.bestanden:
        return
    for woord, bedoeld in verslag.nergens.items():
        yield f"“{woord}” staat nergens in het register.{bedoeld}"
    if not verslag.nergens:
        woorden = opsomming([f"“{woord}”" for woord in verslag.woorden])
        yield f"Niets gevonden: {woorden} staan in geen enkel bestand bij elkaar. Zoek met minder woorden."


def wat_ontbreekt(verslag: Zoekverslag) -> Iterator[str]:
    """Which files were not looked through, or not with all that they hold."""
    if verslag.ongelezen:
        bestanden = opsomming(verslag.ongelezen)
        yield f"Niet gelezen: {bestanden}. Daarin is niet gezocht. Zie `participatie check`."
    if verslag.onvolledig:
        yield onvolledig_in_woorden(verslag.onvolledig)

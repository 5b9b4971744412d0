"""What a report is built of: values that are ready to print, so that a template needs no arithmetic and no rules.

Every field says in Dutch what it means; `docs/sjablonen.md` is made from that.
"""

from dataclasses import MISSING, dataclass, field
from enum import StrEnum, auto
from typing import Any, Final

BETEKENIS: Final = "betekenis"
ETIKET: Final = "etiket"
ROL: Final = "rol"


class Veldrol(StrEnum):
    """What a field is in the chapters that are made from the named parts; a field without a role is printed as it is.

    `KOP` is the heading above the other fields, `STIL` is a name that nobody reads or that a heading says already.
    """

    KOP = auto()
    STIL = auto()


def waarde(betekenis: str, *, etiket: str = "", rol: Veldrol | None = None, standaard: Any = MISSING) -> Any:
    """Declare a field of the view model, with its meaning in plain Dutch for whoever writes a template.

    `etiket` are the words before its value, or above it, where no template says otherwise.
    """
    return field(default=standaard, metadata={BETEKENIS: betekenis, ETIKET: etiket, ROL: rol})


@dataclass(frozen=True, slots=True, kw_only=True)
class Punt:
    """One fact, ready to print."""

    tekst: str = waarde("Het feit in woorden, zonder datum ervoor.")
    datum: str = waarde("Wanneer het was, zoals “2 april 2024” of “datum onbekend”. Leeg als er geen datum bij hoort.")
    bronnen: tuple[int, ...] = waarde("De nummers van de bronnen achterin. Leeg als er geen bron bij staat.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Lijst:
    """The facts that answer one question, or the sentence that says that there are none."""

    titel: str = waarde("De vraag of het onderwerp.")
    punten: tuple[Punt, ...] = waarde("De feiten. Kan leeg zijn.")
    leeg: str = waarde("De zin voor als er geen punten zijn. Leeg als er wel punten zijn.")
    eerder: tuple[Punt, ...] = waarde("Als er geen punten zijn: het laatste dat wel is vastgelegd. Hoogstens één.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Tabel:
    """A table whose first column says what its row is about."""

    titel: str = waarde("Het bijschrift van de tabel.")
    kolommen: tuple[str, ...] = waarde("De koppen van de kolommen. De eerste kolom zegt waar de rij over gaat.")
    getallen: tuple[bool, ...] = waarde("Per kolom of er getallen in staan, die rechts lijnen.")
    breedtes: tuple[int, ...] = waarde("Per kolom de breedte in procenten, samen 100.")
    rijen: tuple[tuple[str, ...], ...] = waarde("De rijen, elk met een cel per kolom. Kan leeg zijn.")
    leeg: str = waarde("De zin voor als er geen rijen zijn. Leeg als er wel rijen zijn.")


class Vulling(StrEnum):
    """How a part of a bar is filled: told apart by pattern and by words, never by colour alone."""

    VOL = "vol"
    GEARCEERD = "gearceerd"
    GESTIPPELD = "gestippeld"
    LICHT = "licht"
    OPEN = "open"


@dataclass(frozen=True, slots=True, kw_only=True)
class Balkdeel:
    """A part of a bar."""

    deel: float = waarde("De lengte, als deel van de langst mogelijke balk: van 0 tot en met 1.")
    vulling: Vulling = waarde("Het patroon: vol, gearceerd, gestippeld, licht of open.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Balk:
    """A bar with its label before it and its value in words behind it."""

    naam: str = waarde("Wat de balk telt, zoals een periode of een uitkomst.")
    tekst: str = waarde("De waarde in woorden, die naast de balk staat.")
    delen: tuple[Balkdeel, ...] = waarde("De delen, van links naar rechts. Kan leeg zijn.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Balkgroep:
    """Bars that belong together."""

    titel: str = waarde("Het kopje boven de balken. Leeg als er geen is.")
    balken: tuple[Balk, ...] = waarde("De balken, van boven naar beneden.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Legendaregel:
    """What a pattern means."""

    vulling: Vulling = waarde("Het patroon.")
    tekst: str = waarde("Wat het patroon betekent.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Grafiek:
    """A chart of bars, with the same in words and in a table."""

    id: str = waarde("Een korte naam zonder spaties, uniek in het document.")
    titel: str = waarde("De titel van de grafiek.")
    beschrijving: str = waarde("Wat er te zien is, voor wie de grafiek niet ziet.")
    groepen: tuple[Balkgroep, ...] = waarde("De balken, in groepen.")
    legenda: tuple[Legendaregel, ...] = waarde("Wat de patronen betekenen.")
    svg: str = waarde("De tekening zelf, als SVG.")
    tabel: Tabel = waarde("Dezelfde gegevens als tabel.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Hoofdstuk:
    """What every named chapter has."""

    id: str = waarde("Een korte naam zonder spaties, voor verwijzingen binnen het document.", rol=Veldrol.STIL)
    titel: str = waarde("De kop van het hoofdstuk.", rol=Veldrol.KOP)
    inleiding: tuple[str, ...] = waarde("De alinea's onder de kop. Kan leeg zijn.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Bronregel:
    """A source with its number."""

    nummer: int = waarde("Het nummer waarmee het verslag naar de bron verwijst.")
    titel: str = waarde("Hoe de bron heet.")
    adres: str = waarde("Waar de bron te lezen is. Leeg als er geen adres is.")
    zekerheid: str = waarde("Hoe zeker feiten uit deze bron zijn: hoog, midden of laag.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Zin:
    """A sentence that tells the core of a chapter."""

    tekst: str = waarde("De zin.")
    naar: str = waarde("De `id` van het hoofdstuk waar het verder staat. Leeg als er geen is.", standaard="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Blok:
    """A piece of a chapter, printed in the order of its fields."""

    kop: str = waarde("Het kopje. Leeg als er geen is.", standaard="")
    inklapbaar: bool = waarde(
        "Of een webpagina dit blok, met wat erop volgt tot het volgende blok met een kopje, kan in- en uitklappen.",
        standaard=False,
    )
    omvang: str = waarde(
        "Wat er in een inklapbaar blok zit, geteld, zoals “12 normen”. Leeg als er niets is geteld.", standaard=""
    )
    alineas: tuple[str, ...] = waarde("De alinea's. Een alinea die een webadres is, wordt een link.", standaard=())
    zinnen: tuple[Zin, ...] = waarde("Zinnen als lijst, elk met een link naar hun hoofdstuk.", standaard=())
    lijsten: tuple[Lijst, ...] = waarde("De lijsten.", standaard=())
    tabellen: tuple[Tabel, ...] = waarde("De tabellen.", standaard=())
    grafieken: tuple[Grafiek, ...] = waarde("De grafieken.", standaard=())
    bronnen: tuple[Bronregel, ...] = waarde("De bronnen, op nummer.", standaard=())


@dataclass(frozen=True, slots=True, kw_only=True)
class Blokhoofdstuk:
    """A chapter made of pieces."""

    id: str = waarde("Een korte naam zonder spaties, uniek in het document.")
    titel: str = waarde("De kop van het hoofdstuk.")
    blokken: tuple[Blok, ...] = waarde("De stukken, op volgorde.")

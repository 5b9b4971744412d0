"""The aims: what is asked of the program, and why one that is missed is missed."""

from dataclasses import dataclass
from typing import Final

from benchmarks.snelheid.uitkomst import Maten

KRUIS: Final = "×"


@dataclass(frozen=True)
class Doel:
    """An aim by its name. `wat` may name the sizes of the run; without a `grens` the figure is only told.

    The figure may be at most the `grens`, or must be that where it is `minstens`. `waarom` is shown where it is missed.
    """

    naam: str
    wat: str
    eenheid: str
    grens: float | None = None
    minstens: bool = False
    waarom: str = ""

    def haalt(self, gemeten: float) -> bool:
        """Whether the figure meets the aim."""
        if self.grens is None:
            return True
        return gemeten >= self.grens if self.minstens else gemeten <= self.grens

    def tekort(self, gemeten: float) -> float:
        """How many times as far it should be."""
        assert self.grens
        return self.grens / gemeten if self.minstens else gemeten / self.grens

    def in_woorden(self, maten: Maten) -> str:
        """What was measured, with the sizes of that run."""
        getallen = {"klein": maten.klein, "groot": maten.groot, "verslag": maten.verslag, "reuze": maten.reuze or REUZE}
        return self.wat.format(**{naam: f"{getal:,}".replace(",", ".") for naam, getal in getallen.items()})


REUZE: Final = 100_000
_LEZEN: Final = "Elk bestand wordt gelezen, op persoonsgegevens doorzocht en door alle regels beoordeeld, in Python."
_BEGIN: Final = (
    "Bijna alles is het laden van Python, de modellen, de wetten en de regels. Wie niet wil wachten, gebruikt "
    "`participatie wacht` of een editor die meekijkt: die laden dat één keer."
)
_GESCOORD: Final = (
    "Onthouden is wat de regels zeggen. De bestanden worden wel opnieuw gelezen en gescoord, en wat men leest wordt "
    "opnieuw gemaakt."
)
_LAST: Final = "De rest van de computer was bezig, of de kosten per stuk lopen op; zie de andere regels over groei."
_FEITEN: Final = (
    "Het aantal stappen groeit precies mee; dat houdt een test vast. Een stap duurt langer in een groot bestand, "
    "waarschijnlijk omdat dat niet meer in het snelle geheugen van de processor past."
)
_GEHEUGEN: Final = "Van elk bestand blijft een kaart met zijn bevindingen; elk proces heeft eigen modellen en regels."

DOELEN: Final = (
    Doel("versie", "De versie en de uitgave van de wetten: `participatie --version`", "s"),
    Doel("hulp", "De hulp: `participatie --help`", "s"),
    Doel("een-bestand", "`check` van één bestand", "s", 0.25, waarom=_BEGIN),
    Doel(
        "naast-check-jsonschema",
        "`check` van {klein} projecten, zo veel keer zo snel als check-jsonschema",
        KRUIS,
        10,
        minstens=True,
        waarom=_LEZEN,
    ),
    Doel(
        "naast-sourcemeta",
        "`check` van {groot} projecten, zo veel keer de tijd van @sourcemeta/jsonschema",
        KRUIS,
        2,
        waarom=f"{_LEZEN} Het andere programma is C++ en doet alleen de eerste stap.",
    ),
    Doel(
        "naast-sourcemeta-snel",
        "Hetzelfde, tegen dat programma met `--fast`, dat niet zegt wat er fout is",
        KRUIS,
    ),
    Doel("geheugen", "`check` van {groot} projecten, geheugen van alle processen samen", "MB", 200, waarom=_GEHEUGEN),
    Doel(
        "warm",
        "`check` van {groot} projecten die niet zijn gewijzigd",
        "s",
        1.0,
        waarom="Ook dan wordt elk bestand geopend en vergeleken, en worden alle bevindingen opgeschreven.",
    ),
    Doel("warm-report", "`report` van {verslag} projecten die niet zijn gewijzigd", "s", 1.0, waarom=_GESCOORD),
    Doel("warm-score", "`score` van {verslag} projecten die niet zijn gewijzigd", "s", 1.0, waarom=_GESCOORD),
    Doel(
        "groei-bestanden",
        "Groei met het aantal bestanden: kosten per bestand bij {groot} tegen {klein}",
        KRUIS,
        1.25,
        waarom=_LAST,
    ),
    Doel(
        "groei-feiten",
        "Groei met het aantal feiten in een bestand: kosten per feit, vier keer zo veel",
        KRUIS,
        1.25,
        waarom=_FEITEN,
    ),
    Doel(
        "groei-jaren",
        "Groei met de jaren in Git: kosten per jaar, twee keer zo veel jaren (`site`)",
        KRUIS,
        1.25,
        waarom=_LAST,
    ),
    Doel("reuze-check", "`check` van {reuze} projecten, koud", "s", 150, waarom=_LEZEN),
    Doel("reuze-check-geheugen", "`check` van {reuze} projecten, geheugen", "MB", 1024, waarom=_GEHEUGEN),
    Doel("reuze-score-geheugen", "`score` van {reuze} projecten, geheugen", "MB", 1024, waarom=_GEHEUGEN),
    Doel("reuze-report-geheugen", "`report` van {reuze} projecten, geheugen", "MB", 1024, waarom=_GEHEUGEN),
    Doel(
        "taalserver",
        "`taalserver`: bevindingen na een pauze, het midden van veel wijzigingen",
        "ms",
        100,
        waarom="Na elke wijziging wordt het hele bestand opnieuw gelezen en beoordeeld.",
    ),
    Doel("taalserver-langste", "`taalserver`: het langste daarvan", "ms"),
)

"""Why a rule gave its outcome, on a page: every question, its answer and the facts behind it."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any

from participatie_cli.console.bevindingen import toon_bevinding
from participatie_cli.console.scherm import Deel, Scherm
from participatie_cli.results.uitslag import Aangewezen


@dataclass(frozen=True, slots=True)
class Feitregel:
    """A fact that was looked at: what it is called, what it says, and in which file and line that stands."""

    wat: str
    waarde: str
    bestand: str
    regelnummer: int


@dataclass(frozen=True, slots=True)
class Vraagblok:
    """A question with its answer and the facts."""

    vraag: str
    antwoord: str
    feiten: tuple[Feitregel, ...]


@dataclass(frozen=True, slots=True)
class Uitlegpagina:
    """What the page shows, all in words."""

    code: str
    naam: str
    titel: str
    ernst: str
    bestand: str
    peildatum: str
    uitkomst: str
    reden: str | None
    over: tuple[str, ...]
    vragen: tuple[Vraagblok, ...]
    kop_van_normen: str
    normen: tuple[str, ...]
    vereist: tuple[str, ...]
    bevindingen: tuple[Aangewezen, ...]


def toon_uitleg(scherm: Scherm, pagina: Uitlegpagina) -> None:
    """Write the page."""
    scherm.regel(Deel(f"{pagina.code} {pagina.naam}: {pagina.titel}", "bold underline"))
    scherm.regel(Deel(f"{pagina.bestand}, met peildatum {pagina.peildatum}", "dim"))
    scherm.wit()
    scherm.regel(Deel("Uitkomst: ", "bold"), f"{pagina.uitkomst}{f' ({pagina.reden})' if pagina.reden else ''}")
    _toon_lijst(scherm, "Gevraagd van elk deel; hieronder staat het eerste", pagina.over)
    scherm.regel(Deel("Ernst van een bevinding: ", "bold"), pagina.ernst)
    for nummer, beantwoord in enumerate(pagina.vragen, start=1):
        scherm.kop(f"{nummer}. {beantwoord.vraag}")
        scherm.regel(beantwoord.antwoord, inspringen=3)
        for feit in beantwoord.feiten:
            in_ander_bestand = "" if feit.bestand == pagina.bestand else f" van {feit.bestand}"
            plek = Deel(f"  regel {feit.regelnummer}{in_ander_bestand}", "dim")
            scherm.regel(f"{feit.wat}: {feit.waarde}", plek, inspringen=5)
    _toon_lijst(scherm, pagina.kop_van_normen, pagina.normen)
    _toon_lijst(scherm, "Regels die eerst in orde moeten zijn", pagina.vereist)
    if pagina.bevindingen:
        scherm.kop("Bevindingen")
        for een in pagina.bevindingen:
            toon_bevinding(scherm, een)


def _toon_lijst(scherm: Scherm, kop: str, punten: Iterable[str]) -> None:
    punten = tuple(punten)
    if punten:
        scherm.kop(kop)
        scherm.lijst(punten)


def als_gegevens(pagina: Uitlegpagina) -> dict[str, Any]:
    """An explanation for programs; of its findings only the sentence, `check --formaat json` has them in full."""
    gegevens = asdict(pagina)
    gegevens["bevindingen"] = [een.bevinding.melding for een in pagina.bevindingen]
    return gegevens

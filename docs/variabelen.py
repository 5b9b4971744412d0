"""The variables of a template as tables: which there are, of what kind, and what they mean, as the view models say."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import fields
from typing import Final

from participatie_cli.report.beeld.bouwstenen import BETEKENIS
from participatie_cli.report.beeld.velden import Soort, element, is_lijst, keuzes, velden, zonder_niets

_WOORDEN: Final[Mapping[object, str]] = {str: "tekst", int: "geheel getal", float: "getal", bool: "ja of nee"}
_MEERVOUD: Final[Mapping[object, str]] = {int: "gehele getallen", float: "getallen"}


def delen_van(wortel: type, delen: Iterable[type]) -> Iterator[str]:
    """A section for each of these types, with a place where one stands."""
    for blok in delen:
        yield from (f"### {blok.__name__}", bijvoorbeeld(blok, velden(wortel)), velden_tabel(blok, betekenis_van))


def velden_tabel(blok: type, betekenis: Callable[[type, str], str]) -> str:
    """The fields of a type, a row for each."""
    rijen = ((f"`{naam}`", _soort(soort), betekenis(blok, naam)) for naam, soort in _op_volgorde(blok))
    return tabel(("variabele", "soort", "betekenis"), rijen)


def _op_volgorde(blok: type) -> Iterator[tuple[str, Soort]]:
    """The fields in the order in which they were declared, those of a chapter first."""
    for veld in fields(blok):
        yield veld.name, velden(blok)[veld.name]


def betekenis_van(blok: type, naam: str) -> str:
    """What a field means, as the view model says."""
    (tekst,) = (str(veld.metadata[BETEKENIS]) for veld in fields(blok) if veld.name == naam)
    return tekst


def _soort(soort: Soort) -> str:
    """A type in words, with a link to the section of a type that has fields."""
    if zonder_niets(soort) is not soort:
        return f"{_soort(zonder_niets(soort))}, of niets"
    if is_lijst(soort):
        onder = element(soort)
        return f"lijst van {'lijsten van tekst' if is_lijst(onder) else _MEERVOUD.get(onder) or _soort(onder)}"
    if keuzes(soort):
        return f"een van de woorden {', '.join(f'`{keuze}`' for keuze in keuzes(soort))}"
    return f"[{soort.__name__}](#{soort.__name__.lower()})" if velden(soort) else _WOORDEN[soort]


def bijvoorbeeld(blok: type, namen: Mapping[str, Soort]) -> str:
    """Where a value of this type stands: the place that is reached with the fewest steps."""
    plekken = dict(namen)
    while True:
        for plek, soort in plekken.items():
            if zonder_niets(soort) is blok:
                return f"Zo'n waarde is bijvoorbeeld `{plek}`."
            if element(soort) is blok:
                return f"Zo'n waarde is bijvoorbeeld elk deel van `{plek}`."
        plekken = dict(_dieper(plekken))


def _dieper(plekken: Mapping[str, Soort]) -> Iterator[tuple[str, Soort]]:
    for plek, soort in plekken.items():
        begin, geheel = (f"{plek}[0]", element(soort)) if is_lijst(soort) else (plek, zonder_niets(soort))
        yield from ((f"{begin}.{naam}", onder) for naam, onder in velden(geheel).items())


def tabel(kop: tuple[str, ...], rijen: Iterable[tuple[str, ...]]) -> str:
    return "\n".join(f"| {' | '.join(rij)} |" for rij in (kop, ("---",) * len(kop), *rijen))

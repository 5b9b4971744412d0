"""The page about speed, from what was measured and from nothing else."""

from collections.abc import Iterator
from typing import Final

from benchmarks.snelheid.doelen import DOELEN, Doel
from benchmarks.snelheid.getallen import getal, heel
from benchmarks.snelheid.uitkomst import Programma, Uitkomst
from participatie_cli.values.opsomming import opsomming

BEELD: Final = "snelheid.svg"
_GEMAAKT: Final = (
    "<!-- Dit document is gemaakt met docs/genereer.py uit benchmarks/uitkomsten/snelheid.json. De cijfers "
    "daarin komen van `python -m benchmarks.snelheid`. -->"
)
_INLEIDING: Final = """\
# Hoe snel is het?

Deze bladzijde zegt hoeveel tijd en geheugen het programma kost, en of dat de doelen haalt. Alles is gemeten met één
opdracht, in één keer, op dezelfde computer: `python -m benchmarks.snelheid`. Een computer is niet steeds even snel.
Daarom draaien programma's die worden vergeleken om en om, en telt het midden van de verhoudingen van alle ronden."""
_PROEF: Final = """\
> **Let op: dit is een proef met kleine aantallen.** Zij laat alleen zien dat het meten werkt. De tijden zeggen
> niets over de doelen: die gaan over grotere registers, en de computer deed intussen ook ander werk."""
_HOE: Final = """\
## Hoe er is gemeten

- Elk cijfer is van een heel proces: van de opdracht tot het einde, met de uitvoer erbij. Geheugen is het hoogste
  moment van alle processen samen; wat zij delen, telt één keer. Dat is gemeten in een keer apart, omdat kijken tijd
  kost.
- **Koud**: er is nog niets bewaard van een eerdere controle. Python heeft het programma zelf wel al eens geladen.
  **Warm**: dezelfde opdracht is er al geweest, en er is niets gewijzigd.
- De registers zijn kopieën van de projecten van Assen, elk onder een eigen naam. Bij {reuze} projecten zijn het
  kleine bestanden die allemaal verschillen.
- De groei is de kosten per stuk waar er veel zijn, gedeeld door die waar er weinig zijn; wat het begin kost, is
  eraf. Bij 1 groeien de kosten precies mee. Bij feiten en jaren zijn de kosten de rekentijd van alle processen.
- De andere programma's leggen bestanden alleen naast het JSON Schema van `participatie schema`. Zij kennen geen
  regels, geen andere bestanden en geen persoonsgegevens. `check-jsonschema` en `@sourcemeta/jsonschema` krijgen de
  YAML zelf, het tweede zonder de JavaScript eromheen. Met `--fast` zegt dat alleen of een bestand klopt, en niet wat
  eraan mankeert. `ajv-cli` maakt van een dag in YAML iets anders dan tekst en keurt die dan af; het krijgt dezelfde
  bestanden als JSON, die vooraf zijn gemaakt.
- Van `check-jsonschema` zijn er minder ronden, omdat het lang duurt: bij {groot} projecten één.
- Bij de taalserver is de pauze waarop hij wacht eraf."""
_APART: Final = {
    "begin": "het begin",
    "verslagen": "`score` en `report`",
    "groei": "de groei",
    "taalserver": "de taalserver",
    "reuze": "het register met de meeste projecten",
}


def snelheidspagina(uitkomst: Uitkomst) -> str:
    """The page with its text."""
    maten = uitkomst.maten
    delen = [
        _GEMAAKT,
        _INLEIDING,
        *[_PROEF] * maten.snel,
        _waarop(uitkomst),
        "## De doelen",
        _tabel(_doelrijen(uitkomst)),
    ]
    if gemist := list(_gemist(uitkomst)):
        delen += ["### Wat niet is gehaald, en waarom", "\n".join(gemist)]
    delen += ["## Naast andere programma's", f"![{_in_woorden(uitkomst)}](beelden/{BEELD})"]
    delen += [_tabel(_programmarijen(uitkomst)), _HOE.format(reuze=heel(100_000), groot=heel(maten.groot))]
    return "\n\n".join(delen) + "\n" + _wat_apart_is_gemeten(uitkomst)


def _wat_apart_is_gemeten(uitkomst: Uitkomst) -> str:
    wat = opsomming([_APART[een] for een in uitkomst.apart])
    return f"- Later apart gemeten, op dezelfde computer: {wat}.\n" if wat else ""


def _waarop(uitkomst: Uitkomst) -> str:
    machine = uitkomst.machine
    kernen = "1 kern" if machine.kernen == 1 else f"{machine.kernen} kernen"
    return f"Gemeten op {machine.dag}: {machine.systeem}, {kernen}, Python {machine.python}, Node {machine.node}."


def _doelrijen(uitkomst: Uitkomst) -> Iterator[tuple[str, ...]]:
    yield "wat", "doel", "gemeten", "gehaald"
    for doel in DOELEN:
        gemeten = uitkomst.gemeten.get(doel.naam)
        cel = "niet gemeten" if gemeten is None else _met_eenheid(gemeten, doel)
        yield doel.in_woorden(uitkomst.maten), _grens(doel), cel, _oordeel(doel, gemeten, uitkomst.maten.snel)


def _oordeel(doel: Doel, gemeten: float | None, snel: bool) -> str:
    if gemeten is None or doel.grens is None:
        return "–"
    if snel:
        return "proef"
    return "ja" if doel.haalt(gemeten) else f"nee, {getal(doel.tekort(gemeten))} × het doel"


def _gemist(uitkomst: Uitkomst) -> Iterator[str]:
    """The aims that are missed, with the reason; a trial misses none."""
    for doel in DOELEN:
        gemeten = uitkomst.gemeten.get(doel.naam)
        if gemeten is not None and not doel.haalt(gemeten) and not uitkomst.maten.snel:
            wat = f"{doel.in_woorden(uitkomst.maten)}: {_met_eenheid(gemeten, doel)}"
            yield f"- **{wat}, en het doel is {_grens(doel)}.** {doel.waarom}"


def _grens(doel: Doel) -> str:
    if doel.grens is None:
        return "geen"
    return f"{'minstens' if doel.minstens else 'hoogstens'} {_met_eenheid(doel.grens, doel)}"


def _met_eenheid(waarde: float, doel: Doel) -> str:
    return f"{getal(waarde)} {doel.eenheid}"


def _programmarijen(uitkomst: Uitkomst) -> Iterator[tuple[str, ...]]:
    yield (
        "projecten",
        "programma",
        "tijd",
        "keer de tijd van participatie",
        "geheugen, alle processen",
        "grootste proces",
    )
    for een in uitkomst.programmas:
        geheugen = f"{een.samen:.0f} MB", f"{een.megabytes:.0f} MB"
        yield heel(een.aantal), f"{een.naam} {een.versie}", f"{getal(een.seconden)} s", getal(een.keren), *geheugen


def _in_woorden(uitkomst: Uitkomst) -> str:
    return f"De tijden uit de tabel hieronder als balken: {'; '.join(map(_balk, uitkomst.programmas))}"


def _balk(een: Programma) -> str:
    return f"{een.naam} bij {heel(een.aantal)} projecten {getal(een.seconden)} s"


def _tabel(rijen: Iterator[tuple[str, ...]]) -> str:
    kop, *rest = rijen
    return "\n".join(f"| {' | '.join(rij)} |" for rij in (kop, ("---",) * len(kop), *rest))

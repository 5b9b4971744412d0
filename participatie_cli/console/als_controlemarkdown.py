"""A check as a summary for who leads a project: on the page of a job, and as a comment on a pull request."""

import re
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Final, TextIO

from participatie_cli.console.controlebeeld import Controlebeeld, Gemeld
from participatie_cli.console.projectstand import Projectstand, per_project
from participatie_cli.console.scoretabel import veilig
from participatie_cli.console.stroom import Stroom
from participatie_cli.results.vergelijking import Herkomst
from participatie_cli.values.datum import Datum
from participatie_cli.values.opsomming import opsomming
from participatie_cli.wording.waarden import aantal, onvolledig_in_woorden, per_uitkomst, uitgave_in_woorden

OPMERKING: Final = 60_000
"""So many bytes; a comment on a pull request takes 65,536 characters."""
SAMENVATTING: Final = 1_000_000
"""So many bytes; GitHub drops a summary of a job that is larger than 1 MiB."""
_KOLOMMEN: Final = ("project", "nieuw", "opgelost", "al bekend", "eerst te doen")
_ROEPT: Final = re.compile(r"[@#!](?=\w)")
_VOOR_NOG: Final = 200
"""Bytes that are kept for the sentence that not everything is there."""


def schrijf_markdown(beeld: Controlebeeld, stroom: TextIO, ruimte: int = OPMERKING) -> None:
    """Write the summary in at most so many bytes; what does not fit in is counted."""
    Stroom.om(stroom).voor_programmas().write(markdown(beeld, ruimte))


def markdown(beeld: Controlebeeld, ruimte: int) -> str:
    """The summary as a text: the outcome first, then the projects, then what there is to say of each."""
    standen = per_project(beeld)
    kop, slot = [*_kop(beeld, standen)], [*_slot(beeld)]
    over = ruimte - _bytes(kop) - _bytes(slot) - _VOOR_NOG
    midden = [*_tabel(standen), *chain.from_iterable(_nieuw(een) for een in standen), *_verder(beeld)]
    past, rest = _past(midden, over)
    nog = (
        [f"_Dit is niet alles: er {'is' if rest == 1 else 'zijn'} nog {aantal(rest, 'regel', 'regels')}. "]
        if rest
        else []
    )
    return "\n".join((*kop, *past, *(f"\n{een}Alles ziet u met:_ `participatie check`" for een in nog), *slot)) + "\n"


def _bytes(regels: Iterable[str]) -> int:
    return sum(len(regel.encode(errors="replace")) + 1 for regel in regels)


def _past(regels: list[str], ruimte: int) -> tuple[list[str], int]:
    """The lines that fit in, and how many with text do not."""
    for plek, regel in enumerate(regels):
        ruimte -= _bytes([regel])
        if ruimte < 0:
            return regels[:plek], sum(map(bool, regels[plek:]))
    return regels, 0


def _kop(beeld: Controlebeeld, standen: list[Projectstand]) -> Iterator[str]:
    yield from ("## Controle van het participatieregister", "", f"**{_uitkomst(beeld)}**", "")
    verslag = beeld.controle.verslag
    bestanden = aantal(verslag.bestanden - verslag.ongelezen, "bestand is", "bestanden zijn")
    niet = f"; {aantal(verslag.ongelezen, 'bestand is', 'bestanden zijn')} niet te lezen" if verslag.ongelezen else ""
    yield f"{bestanden} gecontroleerd{niet}. {_tellingen(beeld)}"
    if any(een.bevinding.stopt for een in beeld.gemeld):
        yield from ("", "> **Er staan persoonsgegevens in het register.** Haal die eerst weg. Git bewaart ook wat u")
        yield "> weghaalt: vraag wie de repository beheert om de geschiedenis op te schonen."
    if beeld.controle.vergelijking.sinds:
        yield from ("", f"Vergeleken met {_veilig(beeld.controle.vergelijking.sinds)}.")
    for een in beeld.controle.vergelijking.opmerkingen:
        yield from ("", _veilig(een))


def _uitkomst(beeld: Controlebeeld) -> str:
    """What the check comes to, in one sentence."""
    tegen = sum(een.telt for een in beeld.gemeld)
    if tegen:
        wat = aantal(tegen, "nieuwe bevinding houdt", "nieuwe bevindingen houden")
        return f"Nog niet in orde: {wat} deze controle tegen."
    if not beeld.controle.verslag.bestanden:
        return "Er is niets gecontroleerd."
    if nieuw := len(beeld.nieuw):
        wat = aantal(nieuw, "nieuwe bevinding", "nieuwe bevindingen")
        return f"De controle slaagt. Er {'is' if nieuw == 1 else 'zijn'} nog {wat} om naar te kijken."
    return "De controle slaagt: er is niets nieuws gevonden."


def _tellingen(beeld: Controlebeeld) -> str:
    """How many findings there are of each origin, and how many are gone."""
    per = {herkomst: sum(een.herkomst is herkomst for een in beeld.gemeld) for herkomst in Herkomst}
    delen = [f"{getal} {herkomst}" for herkomst, getal in per.items() if getal or herkomst is Herkomst.NIEUW]
    return f"Bevindingen: {', '.join(delen)}, {len(beeld.opgelost)} opgelost."


def _tabel(standen: list[Projectstand]) -> Iterator[str]:
    if standen:
        yield from ("", f"| {' | '.join(_KOLOMMEN)} |", "|" + "---|" * len(_KOLOMMEN))
    for een in standen:
        cellen = (een.naam, een.nieuw_in_woorden, str(een.opgelost), str(een.oud), een.eerst)
        yield f"| {' | '.join(map(_veilig, cellen))} |"


def _nieuw(stand: Projectstand) -> Iterator[str]:
    if stand.nieuw:
        yield from ("", f"### {_veilig(stand.naam)}", "", f"`{stand.bestand_in_code}`", "")
    yield from (f"- {_bevinding(een)}" for een in stand.nieuw if een.telt)
    per_soort: dict[tuple[str, str], list[Gemeld]] = {}
    for een in stand.nieuw:
        if not een.telt:
            per_soort.setdefault((een.bevinding.code, een.bevinding.herstel), []).append(een)
    yield from (f"- {_kort(rij)}" for rij in per_soort.values())


def _bevinding(een: Gemeld) -> str:
    bevinding = een.bevinding
    waar = f", regel {bevinding.regelnummer}" if bevinding.regelnummer else ""
    ernst = "persoonsgegevens" if bevinding.stopt else bevinding.ernst.value
    delen = [f"**{ernst}**{waar} ({bevinding.code}): {_veilig(bevinding.melding)}"]
    delen += [f"Toelichting: {_veilig(bevinding.toelichting)}"] if bevinding.toelichting else []
    delen += [f"Ernst: {_veilig(bevinding.ernst_omdat)}."] if bevinding.ernst_omdat else []
    delen.append(f"**Herstel:** {_veilig(bevinding.herstel)}")
    normen = dict.fromkeys(norm.bepaling.vindplaats for norm in bevinding.grondslag)
    delen += [f"Norm: {_veilig('; '.join(normen))}."] if normen else []
    return " ".join(delen)


def _kort(rij: list[Gemeld]) -> str:
    """Findings of one kind that do not make the check fail: of several, how to mend them is enough."""
    bevinding = rij[0].bevinding
    regels = opsomming([str(een) for een in dict.fromkeys(een.bevinding.regelnummer for een in rij) if een])
    waar = f", regel {regels}" if regels else ""
    wat = f"{_veilig(bevinding.melding)} " if len(rij) == 1 else ""
    return f"{bevinding.ernst.value}{waar} ({bevinding.code}): {wat}{_veilig(bevinding.herstel)}"


def _verder(beeld: Controlebeeld) -> Iterator[str]:
    """What else is going on: what time did, what is solved, gone or deviated from."""
    tijd = (een for een in beeld.gemeld if een.herkomst is Herkomst.TIJD)
    yield from _blok("Alleen door de tijd", (f"{een.bestand}: {een.bevinding.melding}" for een in tijd))
    opgelost = (f"{een.bestand}: {een.code} {een.naam}" for een in beeld.opgelost)
    yield from _blok("Opgelost", opgelost)
    yield from _blok("Niet meer in het register", beeld.verdwenen)
    afgeweken = beeld.afgeweken
    rijen = (f"{een.bestand}: {een.uitkomst.code} {een.uitkomst.naam}. {een.uitkomst.reden}." for een in afgeweken)
    yield from _blok("Bewust afgeweken", rijen)


def _blok(kop: str, rijen: Iterable[str]) -> Iterator[str]:
    if geheel := list(rijen):
        yield from ("", f"### {kop}", "", *(f"- {_veilig(rij)}" for rij in geheel))


def _slot(beeld: Controlebeeld) -> Iterator[str]:
    verslag = beeld.controle.verslag
    yield from ("", f"Uitkomsten: {per_uitkomst(verslag.per_uitkomst)}.")
    if verslag.onvolledig:
        yield from ("", _veilig(onvolledig_in_woorden(verslag.onvolledig)))
    peildatum = f"Beoordeeld zoals het was op {Datum.op(verslag.peildatum).voluit}"
    yield from ("", f"{peildatum}. {_veilig(uitgave_in_woorden(beeld.uitgave))}.")


def _veilig(tekst: str) -> str:
    """Text that calls nobody and points at nothing: `@name` and `#1` mean something on a platform."""
    return _ROEPT.sub(lambda gevonden: f"{gevonden[0]}<!-- -->", veilig(tekst))

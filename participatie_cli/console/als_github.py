"""Findings as annotations on a pull request, by the workflow commands of GitHub Actions."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Final, TextIO

from participatie_cli.console.controlebeeld import VOORAAN, Afgeweken, Controlebeeld, Gemeld, gespreid, zinnen
from participatie_cli.console.stroom import Stroom
from participatie_cli.model.keuzes import Ernst
from participatie_cli.wording.waarden import aantal
from participatie_cli.wording.zichtbaar import toonbaar

_FOUT, _MELDING = "error", "notice"
_OPDRACHT: Final = {Ernst.FOUT: _FOUT, Ernst.WAARSCHUWING: "warning", Ernst.ADVIES: _MELDING}


def schrijf_github(beeld: Controlebeeld, stroom: TextIO) -> None:
    """Write annotations, no more of each kind than GitHub shows; the last says how many there are besides."""
    uit = Stroom.om(stroom).voor_programmas()
    for opdracht in _aantekeningen(beeld):
        uit.opdracht(opdracht)


def _aantekeningen(beeld: Controlebeeld) -> Iterator[str]:
    per_soort: dict[str, list[str]] = defaultdict(list)
    for een in gespreid(beeld.nieuw):
        per_soort[_soort(een)].append(_als_aantekening(een) if len(per_soort[_soort(een)]) < VOORAAN else "")
    per_soort[_MELDING] += [_afwijking_als_aantekening(een) for een in beeld.afgeweken if not een.zelfde]
    totaal = sum(map(len, per_soort.values()))
    getoond = {soort: rij[:VOORAAN] for soort, rij in per_soort.items()}
    if totaal > sum(map(len, getoond.values())):
        getoond[_MELDING] = getoond.get(_MELDING, [])[: VOORAAN - 1]
        getoond[_MELDING].append(_rest(totaal - sum(map(len, getoond.values()))))
    for soort in (*_OPDRACHT.values(),):
        yield from getoond.get(soort, ())


def _soort(een: Gemeld) -> str:
    return _FOUT if een.bevinding.stopt else _OPDRACHT[een.bevinding.ernst]


def _als_aantekening(een: Gemeld) -> str:
    bevinding, gebied = een.bevinding, een.gebied
    eigenschappen = {"file": een.bestand, "title": f"{bevinding.code} {bevinding.naam}"}
    if gebied is not None:
        regelnummer, kolom, eind = map(str, gebied)
        eigenschappen |= {"line": regelnummer, "endLine": regelnummer, "col": kolom, "endColumn": eind}
    return _aantekening(_soort(een), eigenschappen, "\n".join(zinnen(bevinding)))


def _afwijking_als_aantekening(een: Afgeweken) -> str:
    uitkomst, regelnummer = een.uitkomst, str(een.regelnummer)
    titel = f"Bewust afgeweken van {uitkomst.code} {uitkomst.naam}"
    eigenschappen = {"file": een.bestand, "title": titel, "line": regelnummer, "endLine": regelnummer}
    return _aantekening(_MELDING, eigenschappen, toonbaar(f"{uitkomst.reden}."))


def _rest(getal: int) -> str:
    meer = aantal(getal, "melding", "meldingen")
    tekst = f"Er {'is' if getal == 1 else 'zijn'} nog {meer}. Ze staan in de samenvatting van deze taak."
    return _aantekening(_MELDING, {"title": f"Nog {meer}"}, f"{tekst} Of voer uit: participatie check")


def _aantekening(opdracht: str, eigenschappen: Mapping[str, str], tekst: str) -> str:
    ingevuld = ",".join(f"{naam}={_waarde(waarde)}" for naam, waarde in eigenschappen.items())
    return f"::{opdracht} {ingevuld}::{_bericht(tekst)}"


def _bericht(tekst: str) -> str:
    return tekst.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _waarde(tekst: str) -> str:
    return _bericht(tekst).replace(":", "%3A").replace(",", "%2C")

"""What can be mended in a text by a click: what `participatie fix` mends, a key that is missing, a word mistyped."""

from collections.abc import Iterator
from dataclasses import dataclass

from participatie_cli.results.bevinding import Bevinding
from participatie_cli.store import leespunten as punt
from participatie_cli.store.bewerken.bewerking import GeenPlek, Zetten
from participatie_cli.store.bewerken.tekst import bewerkt
from participatie_cli.store.herstel.bestand import Herstelling, herstel
from participatie_cli.store.herstel.schrijfwijze import anders_geschreven
from participatie_cli.store.herstel.tekens import zonder_onzichtbaar
from participatie_cli.store.yaml import ontleed
from participatie_cli.usecases.herstellen import BIJ_CODE, GEWOON
from participatie_cli.usecases.taal.blik import Taalblik
from participatie_cli.usecases.taal.invoegen import met_sleutel
from participatie_cli.usecases.taal.verschil import Tekstvervanging, vervangingen
from participatie_cli.usecases.taal.verwijzing import doelen, verwijst
from participatie_cli.values.pad import Pad
from participatie_cli.values.suggestie import Raadgever
from participatie_cli.values.velden import vaste_woorden


@dataclass(frozen=True, slots=True)
class Herstelvoorstel:
    """A mend as it is offered: what it does in words, and what it changes in the text."""

    titel: str
    vervangingen: tuple[Tekstvervanging, ...]


def voorstellen(blik: Taalblik, bevinding: Bevinding) -> Iterator[Herstelvoorstel]:
    """The mends for one finding, the surest first."""
    if blik.bestand.soort is None:
        return
    match BIJ_CODE.get(bevinding.code):
        case Herstelling.SCHRIJFWIJZE:
            anders = tuple(_schrijfwijze(blik, bevinding))
            yield from anders or _bedoeld(blik, bevinding)
        case Herstelling.TEKENS:
            yield from _tekens(blik, bevinding)
        case Herstelling.VORM:
            yield from _hele_tekst(blik, "Zet het bestand om naar de vorm van nu", frozenset({Herstelling.VORM}))
        case _:
            yield from _bedoeld(blik, bevinding)
    yield from _ontbreekt(blik, bevinding)


def alles_ineens(blik: Taalblik) -> Iterator[Herstelvoorstel]:
    """All that `participatie fix` mends in this file where nothing else is asked."""
    return _hele_tekst(blik, "Herstel alles in dit bestand wat vanzelf kan", GEWOON)


def _hele_tekst(blik: Taalblik, titel: str, welke: frozenset[Herstelling]) -> Iterator[Herstelvoorstel]:
    soort = blik.bestand.soort
    if soort is not None:
        yield from _voorstel(blik, titel, herstel(blik.schets.tekst, soort, blik.bestand.pad.stem, welke))


def _voorstel(blik: Taalblik, titel: str, nieuw: str) -> Iterator[Herstelvoorstel]:
    if nieuw != blik.schets.tekst:
        yield Herstelvoorstel(titel, vervangingen(blik.schets.tekst, nieuw))


def _schrijfwijze(blik: Taalblik, bevinding: Bevinding) -> Iterator[Herstelvoorstel]:
    soort, tekst = blik.bestand.soort, blik.schets.tekst
    ontleding = ontleed(tekst)
    if soort is None or ontleding.problemen or not isinstance(ontleding.gegevens, dict):
        return
    for pad, waarde in anders_geschreven(ontleding.gegevens, soort, blik.bestand.pad.stem):
        if pad == bevinding.pad:
            try:
                nieuw = bewerkt(tekst, (Zetten(pad, waarde),), soort)
            except GeenPlek:
                return
            yield from _voorstel(blik, f"Schrijf `{waarde}`", nieuw)


def _tekens(blik: Taalblik, bevinding: Bevinding) -> Iterator[Herstelvoorstel]:
    regels = blik.schets.tekst.split("\n")
    nummer = (bevinding.regelnummer or 1) - 1
    regels[nummer] = zonder_onzichtbaar(regels[nummer])
    yield from _voorstel(blik, "Haal de onzichtbare tekens uit deze regel weg", "\n".join(regels))


def _bedoeld(blik: Taalblik, bevinding: Bevinding) -> Iterator[Herstelvoorstel]:
    """The key, word or id that somebody may have meant, where there is only one."""
    deel = blik.schets.deel(bevinding.pad) if bevinding.pad else None
    if deel is None:
        return
    if bevinding.code == punt.ONBEKENDE_SLEUTEL.code:
        model = blik.model(bevinding.pad[:-1])
        woord, stuk, keuzes = str(bevinding.pad[-1]), deel.sleutel, sorted(model.model_fields) if model else []
    else:
        woord, stuk, keuzes = deel.tekst or "", deel.waarde, _woorden(blik, bevinding.pad)
    nabij = Raadgever().nabij(woord, keuzes) if woord not in keuzes else None
    if nabij is not None:
        yield Herstelvoorstel(f"Vervang door `{nabij}`", (Tekstvervanging(stuk, nabij),))


def _woorden(blik: Taalblik, pad: Pad) -> list[str]:
    """What can stand at a place: the words of the field, or the ids of what it refers to."""
    veld = blik.veld(pad)
    if veld is None:
        return []
    soort = verwijst(veld[0], veld[1])
    return [een.id for een in doelen(blik, soort)] if soort else list(vaste_woorden(veld[2].annotation))


def _ontbreekt(blik: Taalblik, bevinding: Bevinding) -> Iterator[Herstelvoorstel]:
    pad = bevinding.pad
    if not pad or not isinstance(pad[-1], str) or blik.schets.deel(pad) is not None:
        return
    if (veld := blik.veld(pad)) and (nieuw := met_sleutel(blik, pad, veld[2])):
        yield from _voorstel(blik, f"Voeg `{pad[-1]}` toe, met uitleg", nieuw)

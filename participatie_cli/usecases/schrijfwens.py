"""What a command wants to write in a register, and the texts that come of it: worked out, proven, looked through."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from participatie_cli.checks.controle import controleer_tekst
from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.model.nulmeting import Nulmeting
from participatie_cli.privacy.toegestaan import Toegestaan
from participatie_cli.privacy.verbergen import verborgen
from participatie_cli.privacy.vondst import Privacyvondst
from participatie_cli.privacy.zoeken import persoonsgegevens_in
from participatie_cli.store.bewerken.bewerking import (
    Bewerking,
    GeenPlek,
    Hernoemen,
    Inlijsten,
    Toevoegen,
    Weghalen,
    als_gegevens,
    plek_van,
    toegepast,
)
from participatie_cli.store.bewerken.tekst import bewerkt
from participatie_cli.store.kader import GelezenKader, toegestaan_door
from participatie_cli.store.lezen import begrijp
from participatie_cli.store.register import (
    KADERBESTAND,
    NULMETINGBESTAND,
    Registerbestand,
    register_van,
    staat_apart,
)
from participatie_cli.store.schrijven.fout import SchrijfFout
from participatie_cli.store.tekst import hele_tekst, lees_tekst
from participatie_cli.store.yaml import ontleed
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.values.pad import Pad
from participatie_cli.values.veld import Feit
from participatie_cli.wording.waarden import pad_in_woorden


def _niets(_: Feit) -> None:
    return None


@dataclass(frozen=True, slots=True)
class Bestandswijziging:
    """Changes in one file that is there. `naam` is how the file is named to the user.

    `bewaak` gets the value of the file as it is when the changes are written; it raises Gebruiksfout if they do not fit
    it any more. With `deels` the file may hold things that do not fit, as long as they stand elsewhere. Of kader.yaml
    and nulmeting.yaml the file has no kind (`soort`).
    """

    bestand: Registerbestand
    naam: str
    bewerkingen: tuple[Bewerking, ...]
    bewaak: Callable[[Feit], None] = _niets
    deels: bool = False


@dataclass(frozen=True, slots=True)
class NieuwBestand:
    """A whole new file of a register. Where one of that name exists nothing is written."""

    bestand: Registerbestand
    naam: str
    tekst: str


@dataclass(frozen=True, slots=True)
class Herschreven:
    """A file written otherwise: `herschrijf` gives its text anew, in which nothing means anything else.

    It gets the whole text, an invisible mark at its beginning included, and the file may hold things that do not fit.
    """

    bestand: Registerbestand
    naam: str
    herschrijf: Callable[[str], str]


Schrijfwens = Bestandswijziging | NieuwBestand | Herschreven


@dataclass(frozen=True, slots=True)
class Voorstel:
    """The text of a file and what it becomes; `oud` is None where there is no file yet.

    `plekken` are the places in the new text that are new, and `toegestaan` the texts that may be shown of it.
    """

    wens: Schrijfwens
    soort: type[Feit]
    oud: str | None
    nieuw: str
    plekken: tuple[Pad, ...]
    toegestaan: Toegestaan

    @property
    def pad(self) -> Path:
        """The file."""
        return self.wens.bestand.pad

    def zichtbaar(self) -> tuple[str, str]:
        """Both texts, without the personal data that stood around the change already."""
        oud, nieuw = (verborgen(een, persoonsgegevens_in(een, self.toegestaan)) for een in (self.oud or "", self.nieuw))
        return oud, nieuw


def stel_voor(wens: Schrijfwens, kader: GelezenKader, peildatum: date) -> Voorstel:
    """What a file becomes. Raise Gebruiksfout where that cannot be worked out or would hold new personal data."""
    soort = _soort_van(wens)
    if isinstance(wens, NieuwBestand):
        toegestaan = _toegestaan(soort, wens.tekst, kader)
        _bewaak_vondsten(persoonsgegevens_in(wens.tekst, toegestaan), wens.naam, "", kader, peildatum)
        return Voorstel(wens, soort, None, wens.tekst, ((),), toegestaan)
    if isinstance(wens, Herschreven):
        return _herschreven(wens, soort, kader, peildatum)
    oud = _leesbare_tekst(wens, soort, kader)
    nieuw, plekken = _nieuwe_tekst(wens, oud, soort)
    toegestaan = _toegestaan(soort, nieuw, kader)
    _bewaak_bewerkingen(wens, toegestaan, kader, peildatum)
    _bewaak_geheel(wens, oud, nieuw, toegestaan, kader, peildatum)
    return Voorstel(wens, soort, oud, nieuw, plekken, toegestaan)


def _herschreven(wens: Herschreven, soort: type[Feit], kader: GelezenKader, peildatum: date) -> Voorstel:
    oud = hele_tekst(wens.bestand.pad)
    if oud is None:
        raise _eerst_in_orde(wens)
    nieuw = wens.herschrijf(oud)
    toegestaan = _toegestaan(soort, nieuw, kader)
    al, nu = (Counter(een.soort for een in persoonsgegevens_in(tekst, toegestaan)) for tekst in (oud, nieuw))
    erbij = nu - al
    vondsten = tuple(een for een in persoonsgegevens_in(nieuw, toegestaan) if een.soort in erbij)
    _bewaak_vondsten(vondsten, wens.naam, "", kader, peildatum)
    return Voorstel(wens, soort, oud, nieuw, (), toegestaan)


def bewaak_nieuw(pad: Path) -> None:
    """Raise SchrijfFout where a new file would take a name that something has."""
    if pad.exists() or pad.is_symlink():
        raise SchrijfFout(f"{pad.name} bestaat al.", "Kies een andere naam.")


def _soort_van(wens: Schrijfwens) -> type[Feit]:
    """The model of a file; raise Gebruiksfout where it stands in no place of the register."""
    pad = wens.bestand.pad
    if wens.bestand.soort is not None:
        return wens.bestand.soort
    if pad.name == KADERBESTAND and register_van(pad) in (pad.parent, None):
        return Gemeentekader
    if pad.name == NULMETINGBESTAND and staat_apart(pad, register_van(pad)):
        return Nulmeting
    zin = f"{wens.naam} staat op een plek die het register niet kent; daarom is er niets gewijzigd."
    raise Gebruiksfout(zin, "Zet het in een map van het register, zoals projecten.")


def _toegestaan(soort: type[Feit], tekst: str, kader: GelezenKader) -> Toegestaan:
    """The texts that may stand there: of kader.yaml those that it allows itself."""
    return toegestaan_door(ontleed(tekst).gegevens) if soort is Gemeentekader else kader.toegestaan


def _leesbare_tekst(wens: Bestandswijziging, soort: type[Feit], kader: GelezenKader) -> str:
    gelezen = lees_tekst(wens.bestand.pad)
    oud = gelezen.inhoud or ""
    ontleding = ontleed(oud)
    if gelezen.problemen or ontleding.problemen or not isinstance(ontleding.gegevens, dict):
        raise _eerst_in_orde(wens)
    zichtbaar = verborgen(oud, persoonsgegevens_in(oud, _toegestaan(soort, oud, kader)))
    waarde = begrijp(zichtbaar, wens.naam, soort, wens.bestand.pad.stem if wens.deels else None).waarde
    if waarde is None:
        raise _eerst_in_orde(wens)
    wens.bewaak(waarde)
    return oud


def _nieuwe_tekst(wens: Bestandswijziging, oud: str, soort: type[Feit]) -> tuple[str, tuple[Pad, ...]]:
    """The text with the changes, proven to hold all that the file held before, and where in it they stand."""
    gegevens, plekken = ontleed(oud).gegevens, list[Pad]()
    try:
        nieuw = bewerkt(oud, wens.bewerkingen, soort)
        for bewerking in wens.bewerkingen:
            plekken.append(plek_van(bewerking, gegevens))
            gegevens = toegepast(gegevens, bewerking)
    except GeenPlek as fout:
        raise _geen_plek(wens, fout.pad) from fout
    return nieuw, tuple(plekken)


def _geen_plek(wens: Bestandswijziging, pad: Pad) -> Gebruiksfout:
    waar = pad_in_woorden(pad)
    toevoegen = any(isinstance(een, Toevoegen) and een.pad == pad for een in wens.bewerkingen)
    raad = f"voeg zelf een lijst `{waar}` toe" if toevoegen else f"zet `{waar}` er zelf in"
    return Gebruiksfout(
        f"In {wens.naam} is de plek voor `{waar}` niet gevonden.", f"Zet elke sleutel op een eigen regel, of {raad}."
    )


def _bewaak_bewerkingen(wens: Bestandswijziging, toegestaan: Toegestaan, kader: GelezenKader, peildatum: date) -> None:
    """Refuse what is to be written where it holds personal data, before any of it is shown or written."""
    for bewerking in wens.bewerkingen:
        if isinstance(bewerking, Weghalen | Hernoemen | Inlijsten):
            continue
        waarde = bewerking.item if isinstance(bewerking, Toevoegen) else bewerking.waarde
        for veld, tekst in _teksten(als_gegevens(waarde), veld_van(bewerking.pad)):
            _bewaak_vondsten(persoonsgegevens_in(f"{veld}: {tekst}", toegestaan), wens.naam, veld, kader, peildatum)


def _bewaak_geheel(
    wens: Bestandswijziging, oud: str, nieuw: str, toegestaan: Toegestaan, kader: GelezenKader, peildatum: date
) -> None:
    """Refuse what is personal data only together with what stands around it."""
    al, nu = (persoonsgegevens_in(een, toegestaan) for een in (oud, nieuw))
    erbij = Counter(een.soort for een in nu) - Counter(een.soort for een in al)
    veld = veld_van(wens.bewerkingen[0].pad) if wens.bewerkingen else ""
    _bewaak_vondsten(tuple(een for een in nu if een.soort in erbij), wens.naam, veld, kader, peildatum)


def _bewaak_vondsten(
    vondsten: tuple[Privacyvondst, ...], naam: str, veld: str, kader: GelezenKader, peildatum: date
) -> None:
    for bevinding in controleer_tekst(vondsten, naam, kader.kader, peildatum).bevindingen:
        waar = veld or f"regel {vondsten[0].regelnummer}"
        raise Gebruiksfout(f"Zo kan het niet worden vastgelegd ({waar}): {bevinding.melding}", bevinding.herstel)


def _teksten(gegevens: Any, veld: str) -> Iterator[tuple[str, str]]:
    """Every text in raw data, with the key that it stands at; a key comes before it is used to name a place."""
    if isinstance(gegevens, dict):
        yield from ((veld, sleutel) for sleutel in gegevens)
        for sleutel, waarde in gegevens.items():
            yield from _teksten(waarde, sleutel)
    elif isinstance(gegevens, list):
        for een in gegevens:
            yield from _teksten(een, veld)
    else:
        yield veld, gegevens or ""


def veld_van(pad: Pad) -> str:
    """The last key on a path."""
    return next((stap for stap in reversed(pad) if isinstance(stap, str)), "")


def _eerst_in_orde(wens: Bestandswijziging | Herschreven) -> Gebruiksfout:
    zin = f"{wens.naam} is niet helemaal te lezen; daarom is er niets gewijzigd."
    return Gebruiksfout(zin, f"Zie wat eraan mankeert met `participatie check {wens.naam}`.")

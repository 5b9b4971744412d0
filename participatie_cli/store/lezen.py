"""One file of the register: from path to an immutable value or to findings."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final, Generic, TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from participatie_cli.privacy.toegestaan import Toegestaan
from participatie_cli.privacy.verbergen import verborgen
from participatie_cli.privacy.vondst import Privacyvondst
from participatie_cli.privacy.zoeken import persoonsgegevens_in
from participatie_cli.results.begrensd import begrensd
from participatie_cli.results.bevinding import Bevinding
from participatie_cli.store import leespunten as punt
from participatie_cli.store.afgekapt import afgekapte_teksten
from participatie_cli.store.meldingen import als_bevindingen
from participatie_cli.store.ontleding import Ontleed
from participatie_cli.store.onzichtbaar import onzichtbaar_door_escapes, vreemde_tekens
from participatie_cli.store.passend import passend
from participatie_cli.store.plek import Plaatsen
from participatie_cli.store.tekst import Bestandstekst, Leesprobleem, lees_tekst
from participatie_cli.store.yaml import ontleed
from participatie_cli.values.onleesbaar import ALLES_LEESBAAR, Onleesbaar
from participatie_cli.values.veld import Feit

F = TypeVar("F", bound=Feit)
_NIETS: Final = Toegestaan()


@dataclass(frozen=True, slots=True)
class Gelezen(Generic[F]):
    """What came of reading a file: the value if it could be made, and what was found on the way.

    `plaatsen` tells where in the file things stand, if that was asked for. Where something does not fit the value is
    made of the rest, and `onleesbaar` tells of which places it says less. `vondsten` is the personal data in its text:
    it stands nowhere else in here, because it was hidden before anything else was done.
    """

    bestand: str
    waarde: F | None
    bevindingen: tuple[Bevinding, ...] = ()
    plaatsen: Plaatsen | None = None
    onleesbaar: Onleesbaar = ALLES_LEESBAAR
    vondsten: tuple[Privacyvondst, ...] = ()


def lees(
    pad: Path, bestand: str, soort: type[F], toegestaan: Toegestaan = _NIETS, *, met_plaatsen: bool = False
) -> Gelezen[F]:
    """Read one file as one kind of value, without the personal data in it. Never raises for what stands in the file.

    `toegestaan` are the texts that stay. The places take as much memory as the file itself: ask for them only where the
    outcome is soon forgotten.
    """
    return _lees(lees_tekst(pad), bestand, soort, toegestaan, met_plaatsen, None)


def lees_dossier(
    pad: Path, bestand: str, soort: type[F], toegestaan: Toegestaan = _NIETS, *, met_plaatsen: bool = False
) -> Gelezen[F]:
    """Read a file of the register; what does not fit in it is `onbekend`, and the rest is read all the same."""
    return dossier_uit(lees_tekst(pad), pad.stem, bestand, soort, toegestaan, met_plaatsen=met_plaatsen)


def dossier_uit(
    tekst: Bestandstekst,
    naam: str,
    bestand: str,
    soort: type[F],
    toegestaan: Toegestaan = _NIETS,
    *,
    met_plaatsen: bool = False,
) -> Gelezen[F]:
    """A file of the register that was opened already, called `naam` without its extension, read in that way."""
    return _lees(tekst, bestand, soort, toegestaan, met_plaatsen, naam)


def lees_en_sta_toe(
    pad: Path,
    bestand: str,
    soort: type[F],
    toegestaan_door: Callable[[Any], Toegestaan],
    tekst: Bestandstekst | None = None,
) -> tuple[Gelezen[F], Toegestaan, str]:
    """Read a file, with its places, that says itself which texts stay: `toegestaan_door` tells them from its data.

    What does not fit in it is `onbekend`, and the rest is read all the same. All that was made of it follows from the
    text that is given with it. A `tekst` counts in the place of what stands in the file.
    """
    tekst = tekst or lees_tekst(pad)
    inhoud = tekst.inhoud or ""
    ontleding = ontleed(inhoud, met_plaatsen=True)
    toegestaan = toegestaan_door(ontleding.gegevens)
    vondsten = persoonsgegevens_in(tekst.leesbaar, toegestaan)
    if tekst.inhoud is None:
        return _onleesbaar(tekst, bestand, vondsten), toegestaan, tekst.leesbaar
    if vondsten:
        inhoud = verborgen(inhoud, vondsten)
        ontleding = ontleed(inhoud, met_plaatsen=True)
    gelezen = _begrepen(ontleding, inhoud, bestand, soort, _vooraf(tekst, inhoud), pad.stem)
    return replace(gelezen, vondsten=vondsten), toegestaan, tekst.leesbaar


def lees_eigen(pad: Path, bestand: str, soort: type[F]) -> Gelezen[F]:
    """Read a file of the program itself as it is."""
    tekst = lees_tekst(pad)
    if tekst.inhoud is None:
        return _onleesbaar(tekst, bestand)
    return _begrepen(ontleed(tekst.inhoud), tekst.inhoud, bestand, soort, _vooraf(tekst, tekst.inhoud))


def vondsten_in_bestand(pad: Path, toegestaan: Toegestaan) -> tuple[Privacyvondst, ...]:
    """The personal data in a file that is read for nothing else."""
    return vondsten_in(lees_tekst(pad), toegestaan)


def vondsten_in(tekst: Bestandstekst, toegestaan: Toegestaan) -> tuple[Privacyvondst, ...]:
    """The personal data in the text of such a file."""
    return persoonsgegevens_in(tekst.leesbaar, toegestaan)


def begrijp(inhoud: str, bestand: str, soort: type[F], naam: str | None = None) -> Gelezen[F]:
    """Read a text as one kind of value. Never raises for what stands in it.

    With a `naam`, that of its file without its extension, what does not fit is `onbekend` and the rest is read.
    """
    return _begrepen(ontleed(inhoud), inhoud, bestand, soort, naam=naam)


def _lees(
    tekst: Bestandstekst, bestand: str, soort: type[F], toegestaan: Toegestaan, met_plaatsen: bool, naam: str | None
) -> Gelezen[F]:
    vondsten = persoonsgegevens_in(tekst.leesbaar, toegestaan)
    if tekst.inhoud is None:
        return _onleesbaar(tekst, bestand, vondsten)
    inhoud = verborgen(tekst.inhoud, vondsten)
    ontleding = ontleed(inhoud, met_plaatsen=met_plaatsen)
    gelezen = _begrepen(ontleding, inhoud, bestand, soort, _vooraf(tekst, inhoud), naam)
    return replace(gelezen, vondsten=vondsten) if vondsten else gelezen


def _vooraf(tekst: Bestandstekst, inhoud: str) -> tuple[Leesprobleem, ...]:
    """What is found in the text itself, before it is taken apart."""
    return (*tekst.problemen, *vreemde_tekens(inhoud), *afgekapte_teksten(inhoud))


def _onleesbaar(tekst: Bestandstekst, bestand: str, vondsten: tuple[Privacyvondst, ...] = ()) -> Gelezen[Any]:
    return Gelezen(bestand, None, _bevindingen(tekst.problemen, bestand), vondsten=vondsten)


def begrijp_gegevens(ontleding: Ontleed, bestand: str, soort: type[F], naam: str) -> Gelezen[F]:
    """The value of data that was taken apart elsewhere; what does not fit in it is `onbekend`, or left out."""
    return _begrepen(ontleding, "", bestand, soort, naam=naam)


def _begrepen(
    ontleding: Ontleed,
    inhoud: str,
    bestand: str,
    soort: type[F],
    problemen_vooraf: tuple[Leesprobleem, ...] = (),
    naam: str | None = None,
) -> Gelezen[F]:
    problemen = [*problemen_vooraf, *ontleding.problemen]
    gegevens, plaatsen = ontleding.gegevens, ontleding.plaatsen
    if not isinstance(gegevens, dict):
        if not ontleding.problemen:
            problemen.append(_zonder_sleutels(gegevens))
        return Gelezen(bestand, None, _bevindingen(problemen, bestand), plaatsen)
    gevonden = (*_bevindingen(problemen, bestand), *begrensd(onzichtbaar_door_escapes(gegevens, inhoud, bestand)))
    waarde, fouten = _gelukt(gegevens, soort)
    if fouten:
        nieuw = als_bevindingen(fouten, soort, gegevens, bestand)
        gevonden = (*gevonden, *(een for een in nieuw if een.pad not in ontleding.geweigerd))
    onleesbaar = ALLES_LEESBAAR
    if naam is not None and (fouten or ontleding.geweigerd):
        waarde, onleesbaar = passend(gegevens, soort, fouten, ontleding.geweigerd, naam)
    return Gelezen(bestand, waarde, gevonden, plaatsen, onleesbaar)


def _gelukt(gegevens: dict[str, Any], soort: type[F]) -> tuple[F | None, list[ErrorDetails]]:
    """The value, or all that stands in its way."""
    try:
        return soort.model_validate(gegevens), []
    except ValidationError as fout:
        return None, fout.errors(include_url=False)


def _zonder_sleutels(gegevens: object) -> Leesprobleem:
    if gegevens is None:
        return Leesprobleem(punt.LEEG, "Er staat niets in dit bestand.", 1, 1)
    wat = "een lijst" if isinstance(gegevens, list) else "losse tekst"
    return Leesprobleem(punt.GEEN_BLOK, f"Dit bestand is {wat}.", 1, 1)


def _bevindingen(problemen: list[Leesprobleem] | tuple[Leesprobleem, ...], bestand: str) -> tuple[Bevinding, ...]:
    return tuple(begrensd(_als_bevinding(probleem, bestand) for probleem in problemen))


def _als_bevinding(probleem: Leesprobleem, bestand: str) -> Bevinding:
    return probleem.punt.bevinding(
        bestand, (), probleem.melding, probleem.herstel, regelnummer=probleem.regelnummer, kolom=probleem.kolom
    )

"""One file of the register: from path to an immutable value or to findings."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final, Generic, TypeVar

from pydantic import ValidationError

from participatie_cli.privacy.toegestaan import Toegestaan
from participatie_cli.privacy.verbergen import verborgen
from participatie_cli.privacy.vondst import Privacyvondst
from participatie_cli.privacy.zoeken import persoonsgegevens_in
from participatie_cli.results.begrensd import begrensd
from participatie_cli.results.bevinding import Bevinding
from participatie_cli.store import leespunten as punt
from participatie_cli.store.meldingen import als_bevindingen
from participatie_cli.store.onzichtbaar import onzichtbare_tekens
from participatie_cli.store.plek import Plaatsen
from participatie_cli.store.tekst import Bestandstekst, Leesprobleem, lees_tekst
from participatie_cli.store.yaml import Ontleed, ontleed
from participatie_cli.values.veld import Feit

F = TypeVar("F", bound=Feit)
_NIETS: Final = Toegestaan()


@dataclass(frozen=True, slots=True)
class Gelezen(Generic[F]):
    """What came of reading a file: the value if it could be made, and what was found on the way.

    `plaatsen` tells where in the file things stand, if that was asked for. `vondsten` is the personal data in its text:
    it stands nowhere else in here, because it was hidden before anything else was done.
    """

    bestand: str
    waarde: F | None
    bevindingen: tuple[Bevinding, ...] = ()
    plaatsen: Plaatsen | None = None
    vondsten: tuple[Privacyvondst, ...] = ()


def lees(
    pad: Path, bestand: str, soort: type[F], toegestaan: Toegestaan = _NIETS, *, met_plaatsen: bool = False
) -> Gelezen[F]:
    """Read one file as one kind of value, without the personal data in it. Never raises for what stands in the file.

    `toegestaan` are the texts that stay. The places take as much memory as the file itself: ask for them only where the
    outcome is soon forgotten.
    """
    tekst = lees_tekst(pad)
    vondsten = persoonsgegevens_in(tekst.leesbaar, toegestaan)
    if tekst.inhoud is None:
        return _onleesbaar(tekst, bestand, vondsten)
    inhoud = verborgen(tekst.inhoud, vondsten)
    gelezen = _begrepen(ontleed(inhoud, met_plaatsen=met_plaatsen), inhoud, bestand, soort, tekst.problemen)
    return replace(gelezen, vondsten=vondsten) if vondsten else gelezen


def lees_en_sta_toe(
    pad: Path, bestand: str, soort: type[F], toegestaan_door: Callable[[Any], Toegestaan]
) -> tuple[Gelezen[F], Toegestaan]:
    """Read a file, with its places, that says itself which texts stay: `toegestaan_door` tells them from its data."""
    tekst = lees_tekst(pad)
    inhoud = tekst.inhoud or ""
    ontleding = ontleed(inhoud, met_plaatsen=True)
    toegestaan = toegestaan_door(ontleding.gegevens)
    vondsten = persoonsgegevens_in(tekst.leesbaar, toegestaan)
    if tekst.inhoud is None:
        return _onleesbaar(tekst, bestand, vondsten), toegestaan
    if vondsten:
        inhoud = verborgen(inhoud, vondsten)
        ontleding = ontleed(inhoud, met_plaatsen=True)
    return replace(_begrepen(ontleding, inhoud, bestand, soort, tekst.problemen), vondsten=vondsten), toegestaan


def lees_eigen(pad: Path, bestand: str, soort: type[F]) -> Gelezen[F]:
    """Read a file of the program itself as it is."""
    tekst = lees_tekst(pad)
    if tekst.inhoud is None:
        return _onleesbaar(tekst, bestand)
    return _begrepen(ontleed(tekst.inhoud), tekst.inhoud, bestand, soort, tekst.problemen)


def vondsten_in_bestand(pad: Path, toegestaan: Toegestaan) -> tuple[Privacyvondst, ...]:
    """The personal data in a file that is read for nothing else."""
    return persoonsgegevens_in(lees_tekst(pad).leesbaar, toegestaan)


def begrijp(inhoud: str, bestand: str, soort: type[F]) -> Gelezen[F]:
    """Read a text as one kind of value. Never raises for what stands in it."""
    return _begrepen(ontleed(inhoud), inhoud, bestand, soort)


def _onleesbaar(tekst: Bestandstekst, bestand: str, vondsten: tuple[Privacyvondst, ...] = ()) -> Gelezen[Any]:
    return Gelezen(bestand, None, _bevindingen(tekst.problemen, bestand), vondsten=vondsten)


def _begrepen(
    ontleding: Ontleed, inhoud: str, bestand: str, soort: type[F], problemen_vooraf: tuple[Leesprobleem, ...] = ()
) -> Gelezen[F]:
    problemen = [*problemen_vooraf, *ontleding.problemen]
    plaatsen = ontleding.plaatsen
    if not isinstance(ontleding.gegevens, dict):
        if not ontleding.problemen:
            problemen.append(_zonder_sleutels(ontleding.gegevens))
        return Gelezen(bestand, None, _bevindingen(problemen, bestand), plaatsen)
    onzichtbaar = begrensd(onzichtbare_tekens(ontleding.gegevens, inhoud, bestand))
    gevonden = (*_bevindingen(problemen, bestand), *onzichtbaar)
    try:
        return Gelezen(bestand, soort.model_validate(ontleding.gegevens), gevonden, plaatsen)
    except ValidationError as fout:
        nieuw = als_bevindingen(fout, soort, ontleding.gegevens, bestand)
        gevonden = (*gevonden, *(een for een in nieuw if een.pad not in ontleding.geweigerd))
        return Gelezen(bestand, None, gevonden, plaatsen)


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

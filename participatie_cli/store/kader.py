"""The framework: the data of the package together with the register's kader.yaml."""

import os
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeGuard

from participatie_cli.kader.gemeente import TOEGESTANE_TEKSTEN, Gemeentekader
from participatie_cli.kader.kader import Kader, KaderFout
from participatie_cli.kader.strijdigheid import Strijdigheid, strijdigheden
from participatie_cli.privacy.toegestaan import Toegestaan
from participatie_cli.privacy.vondst import Privacyvondst
from participatie_cli.results.bevinding import Bevinding
from participatie_cli.store import leespunten as punt
from participatie_cli.store.kaderdata import Databestand, Kaderdata, landelijk, pakketfout
from participatie_cli.store.kenmerk import kenmerk_van
from participatie_cli.store.lezen import lees_en_sta_toe
from participatie_cli.store.plek import Plaatsen
from participatie_cli.store.register import KADERBESTAND
from participatie_cli.store.strijdig import in_bestand, zonder_strijdige
from participatie_cli.store.tegenspraak import als_bevindingen
from participatie_cli.store.tekst import Bestandstekst
from participatie_cli.values.onbekend import WOORD


@dataclass(frozen=True, slots=True)
class GelezenKader:
    """The framework, as far as it could be read, what was found in kader.yaml, and where in it things stand.

    `toegestaan` are the texts that kader.yaml allows in the register, also where the rest of it cannot be used. Files
    are judged alike with frameworks of the same `kenmerk`; with None that is not known.
    """

    kader: Kader
    bevindingen: tuple[Bevinding, ...] = ()
    plaatsen: Plaatsen | None = None
    vondsten: tuple[Privacyvondst, ...] = ()
    toegestaan: Toegestaan = field(default_factory=Toegestaan)
    kenmerk: bytes | None = None


def lees_kader(register: Path | None, bestand: str) -> GelezenKader:
    """Read the framework that goes with a register; `bestand` is how kader.yaml is named to the user."""
    if register is None or not os.path.lexists(register / KADERBESTAND):
        melding = "Hier is geen kader.yaml gevonden. Wat zonder kan, is wel gecontroleerd."
        gevonden = (punt.GEEN_KADER.bevinding(bestand, (), melding),)
        return GelezenKader(landelijk_kader(), gevonden, kenmerk=landelijk().kenmerk)
    return lees_kaderbestand(register / KADERBESTAND, bestand)


def lees_kaderbestand(pad: Path, bestand: str, tekst: Bestandstekst | None = None) -> GelezenKader:
    """Read the framework of the package with the choices in one file, whatever that file is called.

    What in it does not fit, or contradicts something else, is left out and stands in its own findings. A `tekst`
    counts in the place of what stands in the file.
    """
    gelezen, toegestaan, leesbaar = lees_en_sta_toe(pad, bestand, Gemeentekader, toegestaan_door, tekst)
    kader, strijdig = landelijk_kader(), tuple[Strijdigheid, ...]()
    if gelezen.waarde:
        gemeente, onleesbaar = gelezen.waarde, gelezen.onleesbaar
        if strijdig := tuple(strijdigheden(landelijk().regelingen, gemeente.regelingen)):
            gemeente, onleesbaar = zonder_strijdige(gemeente, onleesbaar, strijdig)
            strijdig = tuple(in_bestand(een, gelezen.onleesbaar) for een in strijdig)
        kader = replace(_met(gemeente), onleesbaar=onleesbaar)
    kenmerk = kenmerk_van(landelijk().kenmerk, leesbaar.encode(errors="surrogatepass"))
    tegenspraak = als_bevindingen(strijdig, Databestand(pad, bestand), gelezen.plaatsen)
    bevindingen = (*gelezen.bevindingen, *tegenspraak)
    return GelezenKader(kader, bevindingen, gelezen.plaatsen, gelezen.vondsten, toegestaan, kenmerk)


def toegestaan_door(gegevens: Any) -> Toegestaan:
    """The texts that the raw data of kader.yaml allows: each with a reason, for without one it is not allowed."""
    lijst = gegevens.get(TOEGESTANE_TEKSTEN) if isinstance(gegevens, dict) else None
    regels = [een for een in lijst if isinstance(een, dict)] if isinstance(lijst, list) else []
    met_reden = [een.get("tekst") for een in regels if _ingevuld(een.get("reden"))]
    return Toegestaan(frozenset(tekst.strip() for tekst in met_reden if _ingevuld(tekst)))


def _ingevuld(waarde: object) -> TypeGuard[str]:
    return isinstance(waarde, str) and waarde.strip() not in ("", WOORD)


def landelijk_kader() -> Kader:
    """The framework without the choices of any municipality; raise PakketFout where its data is broken."""
    return _zonder_gemeente(landelijk())


@lru_cache(maxsize=2)
def _zonder_gemeente(data: Kaderdata) -> Kader:
    """That of one edition, made once."""
    try:
        return _met(None)
    except KaderFout as fout:
        bestand = data.bestanden[fout.strijdig[0].plek.nummer]
        gevonden = als_bevindingen(fout.strijdig)
        raise pakketfout(bestand, tuple(een for een in gevonden if een.bestand == bestand.naam)) from fout


def _met(gemeente: Gemeentekader | None) -> Kader:
    data = landelijk()
    return Kader.van(
        data.regelingen,
        gemeente,
        data.gelijkgesteld,
        data.uitgave,
        data.meetlat,
        data.gemeenten,
        data.eigen_sleutels,
        data.woordenboek,
    )

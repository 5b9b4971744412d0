"""`participatie sjabloon vertrouw`: saying once that the templates beside a register are good, and taking it back."""

import os
from pathlib import Path
from typing import TextIO

import typer

from participatie_cli.report.sjabloon.sjabloonmap import Sjabloonmap, lees_map
from participatie_cli.usecases.exitcode import Exitcode
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.kiezen import register_hier
from participatie_cli.usecases.lezing import naam_van
from participatie_cli.usecases.vertrouwen import (
    NAAST,
    VertrouwFout,
    bewaak_plek,
    naast,
    onthoud,
    vergeet,
    vertrouwd,
)
from participatie_cli.wording.waarden import aantal
from participatie_cli.wording.zichtbaar import toonbaar


def vertrouw_map(gevraagd: Path | None, uit: TextIO) -> None:
    """Trust a folder as it is now, and show which files that are; raise Gebruiksfout where it cannot be trusted."""
    pad = _map(gevraagd)
    try:
        bewaak_plek(pad)
    except VertrouwFout as fout:
        raise Gebruiksfout(
            f"{naam_van(pad)} is niet te vertrouwen: {fout}.", "Zet de sjablonen zelf daar neer."
        ) from fout
    map_ = lees_map(pad)
    for gebrek in map_.gebreken:
        raise Gebruiksfout(f"{gebrek.melding} Er is niets vertrouwd.", gebrek.herstel)
    if not map_.bestanden:
        uit.write(f"In {toonbaar(naam_van(map_.pad))} staat geen sjabloon. Er is niets vertrouwd.\n")
        raise typer.Exit(Exitcode.NIETS_GECONTROLEERD)
    onthoud(map_)
    uit.write(toonbaar(f"Vertrouwd: {naam_van(map_.pad)}, {_hoeveel(map_)}.") + "\n")
    uit.write("".join(f"  {toonbaar(naam)}\n" for naam in sorted(map_.bestanden)))
    uit.write("Verandert er iets, dan gebruikt het programma de ingebouwde sjablonen tot u deze weer vertrouwt.\n")


def trek_in(gevraagd: Path | None, uit: TextIO) -> None:
    """Trust a folder no longer, whether or not it is still there."""
    pad = _map(gevraagd)
    woord = "Ingetrokken" if vergeet(pad) else "Deze sjablonen waren niet vertrouwd"
    uit.write(toonbaar(f"{woord}: {naam_van(pad)}.") + "\n")


def toon_vertrouwen(uit: TextIO) -> None:
    """Which folders are trusted, and whether they still are as they were."""
    try:
        mappen = vertrouwd()
    except VertrouwFout as fout:
        raise Gebruiksfout(
            f"Niet te zien is wat u vertrouwt: {fout}.", "Haal dat bestand weg, of herstel het."
        ) from fout
    if not mappen:
        uit.write("U hebt geen sjablonen vertrouwd.\n")
    for naam, afdruk in sorted(mappen.items()):
        uit.write(toonbaar(f"{naam_van(Path(naam))}: {_staat(lees_map(Path(naam)), afdruk)}") + "\n")


def _staat(map_: Sjabloonmap, afdruk: str) -> str:
    if map_.vingerafdruk == afdruk and not map_.gebreken:
        return f"vertrouwd, {_hoeveel(map_)}"
    return "veranderd, en dus niet gebruikt" if map_.bestanden else "er staan geen sjablonen meer"


def _hoeveel(map_: Sjabloonmap) -> str:
    return f"{aantal(len(map_.bestanden), 'bestand', 'bestanden')}, vingerafdruk {map_.korte_vingerafdruk}"


def _map(gevraagd: Path | None) -> Path:
    """The folder, by its full name; raise Gebruiksfout for one that can lie beside no register."""
    if gevraagd is None:
        return naast(register_hier())
    volledig = Path(os.path.abspath(gevraagd))
    if volledig.parts[-2:] != NAAST:
        raise Gebruiksfout(
            f"Vertrouwen kan alleen voor {'/'.join(NAAST)} naast een register, niet voor {gevraagd}.",
            "Kies een andere map bij het maken van het verslag, met --sjablonen.",
        )
    return volledig.parent.parent.resolve().joinpath(*NAAST)

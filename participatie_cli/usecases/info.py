"""What this program is and where it works, gathered so that it never fails on what it looks at.

It is made to be sent to whoever helps: the home folder of the user, whose name is often in it, is a `~`, and of the
surroundings, of Git and of the files of a register it tells only whether they are there and in order.
"""

import platform
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from participatie_cli import __version__
from participatie_cli.console.infopagina import Formaatonderdeel, Infobeeld, Inforegel
from participatie_cli.export.formaten import EXPORTFORMATEN
from participatie_cli.report.formaat.formaten import DOCUMENTFORMATEN
from participatie_cli.report.installatie import Installatie, installatie
from participatie_cli.site.zoekindex import MODULE, ZOEKEN, kan_zoeken
from participatie_cli.store.git.aanroepen import programma
from participatie_cli.store.kader import lees_kader
from participatie_cli.store.kaderdata import INGEBOUWD, landelijk
from participatie_cli.store.register import KADERBESTAND, bestanden_in
from participatie_cli.usecases.bestandswacht import MEEKIJKEN, WACHT
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.kiezen import GEEN_REGISTER, gezocht_register
from participatie_cli.usecases.logboek import logboekbestand
from participatie_cli.usecases.logregel import LogboekFout
from participatie_cli.usecases.registerversie import commit_in_woorden, geopend
from participatie_cli.usecases.schemamap import stand_van_schemas
from participatie_cli.usecases.vertrouwen import VertrouwFout, vertrouwbestand
from participatie_cli.wording.systeem import waarom
from participatie_cli.wording.waarden import aantal

EDITOR, TAALMODULE = "editor", "pygls"
"""The extra with the language server, and the library that it needs."""
_NIET_TE_ZEGGEN: Final = "niet te zeggen"


def verzamel_info() -> Infobeeld:
    """All that is told, of the register in or above the current folder."""
    hoe = installatie()
    try:
        register = gezocht_register()
        over_register = list(_register(register)) if register else [Inforegel("map", "map", _zin(GEEN_REGISTER))]
    except Gebruiksfout as fout:
        register, over_register = None, [Inforegel("map", "map", _kort(f"{fout} {fout.herstel}"))]
    return Infobeeld(
        versie=__version__,
        uitgave=landelijk().uitgave,
        wetten="het programma zelf" if landelijk() is INGEBOUWD else _kort(str(landelijk().map)),
        wijze=f"{hoe.wijze}{', met de bron erbij' if hoe.bewerkbaar else ''}",
        onderdelen=tuple(_onderdelen(hoe)),
        register=over_register,
        plekken=tuple(_plekken(register)),
        computer=tuple(_computer()),
    )


def _onderdelen(hoe: Installatie) -> Iterator[Formaatonderdeel]:
    for formaat in DOCUMENTFORMATEN.values():
        if formaat.nodig:
            ontbreekt = tuple(module for module in formaat.nodig if find_spec(module) is None)
            yield Formaatonderdeel(formaat.einde, ontbreekt, _kort(hoe.herstel(formaat.einde)))
    for export in EXPORTFORMATEN.values():
        if export.nodig:
            ontbreekt = (export.nodig,) if find_spec(export.nodig) is None else ()
            yield Formaatonderdeel(export.naam, ontbreekt, _kort(hoe.herstel(export.naam)))
    yield Formaatonderdeel(ZOEKEN, () if kan_zoeken() else (MODULE,), _kort(hoe.herstel(ZOEKEN)))
    ontbreekt = () if find_spec(MEEKIJKEN) else (MEEKIJKEN,)
    yield Formaatonderdeel(WACHT, ontbreekt, _kort(hoe.herstel(WACHT)))
    taalserver = (TAALMODULE,) if find_spec(TAALMODULE) is None else ()
    yield Formaatonderdeel(EDITOR, taalserver, _kort(hoe.herstel(EDITOR)))


def _register(register: Path) -> Iterator[Inforegel]:
    yield Inforegel("map", "map", _kort(str(register)))
    yield Inforegel("kader", KADERBESTAND, _poging(lambda: _kader(register)))
    yield Inforegel("bestanden", "bestanden", _poging(lambda: str(sum(1 for _ in bestanden_in(register, register)))))
    yield Inforegel("git", "Git", _poging(lambda: _git(register)))
    yield Inforegel("schemas", "schema's", _poging(lambda: stand_van_schemas(register)))


def _kader(register: Path) -> str:
    bevindingen = lees_kader(register, KADERBESTAND).bevindingen
    if not bevindingen:
        return "in orde"
    return f"{aantal(len(bevindingen), 'bevinding', 'bevindingen')}; zie `participatie check`"


def _git(register: Path) -> str:
    with geopend(register, None) as versie:
        if versie.commit is None:
            return versie.in_woorden()
        over = aantal(len(versie.gewijzigd), "bestand", "bestanden")
        return f"{commit_in_woorden(versie.commit)}; {over if versie.gewijzigd else 'niets'} nog niet vastgelegd"


def _plekken(register: Path | None) -> Iterator[Inforegel]:
    yield Inforegel("instellingen", "vertrouwde sjablonen", _poging(lambda: str(vertrouwbestand())))
    if register is not None:
        yield Inforegel("terug", "wat u terug kunt nemen", _poging(lambda: str(logboekbestand(register))))
    yield Inforegel("voorraad", "tijdelijke gegevens", "die bewaart het programma niet")


def _computer() -> Iterator[Inforegel]:
    yield Inforegel("systeem", "systeem", f"{platform.system()} {platform.release()} ({platform.machine()})")
    yield Inforegel("python", "Python", platform.python_version())
    yield Inforegel("git", "Git", "aanwezig" if programma() else "niet gevonden")


def _poging(vraag: Callable[[], str]) -> str:
    """What it says, or why it says nothing."""
    try:
        return _kort(vraag())
    except Gebruiksfout as fout:
        return _kort(f"{fout} {fout.herstel}")
    except (LogboekFout, VertrouwFout) as fout:
        return _kort(f"{_NIET_TE_ZEGGEN}: {fout}")
    except OSError as fout:
        return f"{_NIET_TE_ZEGGEN}: {waarom(fout)}"


def _kort(tekst: str) -> str:
    """Text in which each path is without the home folder."""
    try:
        thuis = Path.home()
    except RuntimeError:
        return tekst
    for zo in {str(thuis), thuis.as_posix()} - {thuis.root}:
        tekst = tekst.replace(zo, "~")
    return tekst


def _zin(zin: str) -> str:
    return f"{zin[0].lower()}{zin[1:].rstrip('.')}"

"""Laying down a new register, whole or not at all, and with Git where that was chosen."""

import os
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from enum import Enum, auto
from pathlib import Path, PurePosixPath
from typing import Final

from participatie_cli.console.beginpagina import Beginbeeld
from participatie_cli.gesprek.begin import antwoorden as van
from participatie_cli.gesprek.begin.antwoorden import Beginvraag
from participatie_cli.gesprek.begin.verordening import Modelverordening
from participatie_cli.gesprek.begin.vragen import Begin
from participatie_cli.gesprek.vraag import Antwoorden
from participatie_cli.kader.ladders import ladderkeuzes
from participatie_cli.privacy.zoeken import persoonsgegevens_in
from participatie_cli.store.git.aanroepen import programma
from participatie_cli.store.git.begin import begin_repository
from participatie_cli.store.git.commit import leg_vast_in_git, weet_wie
from participatie_cli.store.git.fout import GitFout
from participatie_cli.store.git.werkboom import top_van
from participatie_cli.store.kader import landelijk_kader
from participatie_cli.store.kaderdata import landelijk
from participatie_cli.store.register import is_register
from participatie_cli.usecases.beginbestanden import beginbestanden
from participatie_cli.usecases.editors import Editor
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.lezing import naam_van
from participatie_cli.usecases.opschijf import schrijf_nieuwe
from participatie_cli.values.onbekend import WOORD

BOODSCHAP: Final = "Begin van het register van participatie"
_GITMAP: Final = ".git"
_KIES: Final = "Noem een map die er nog niet is, of die leeg is."


class Gitstand(Enum):
    """What became of Git."""

    VASTGELEGD = auto()
    NIET_GEKOZEN = auto()
    NIET_OP_DEZE_COMPUTER = auto()
    AL_EEN_REPOSITORY = auto()
    ZONDER_NAAM = auto()
    MISLUKT = auto()


_ZELF: Final = "Leg de bestanden zelf vast, in die map: git add . && git commit -m 'Begin van het register'"
_OVER_GIT: Final = {
    Gitstand.VASTGELEGD: ("Er is een Git-repository, met een eerste commit.",),
    Gitstand.NIET_GEKOZEN: (
        "Zonder Git is niet te zien wie wat veranderde, en is er geen weg terug. Maak dus zelf kopieën.",
    ),
    Gitstand.NIET_OP_DEZE_COMPUTER: (
        "Git is hier niet gevonden, dus er is nog geen repository. De bestanden staan er wel.",
        "Installeer Git, en geef dan in die map: git init",
    ),
    Gitstand.AL_EEN_REPOSITORY: ("De map ligt al in een Git-repository; daarin is niets vastgelegd.", _ZELF),
    Gitstand.ZONDER_NAAM: (
        "Er is een Git-repository, nog zonder commit: Git weet niet wie u bent.",
        "Geef eerst: git config --global user.name '…' en git config --global user.email '…'",
        _ZELF,
    ),
    Gitstand.MISLUKT: ("De bestanden staan er, maar Git kon ze niet vastleggen.", _ZELF),
}


def begin_op(dag: date) -> Begin:
    """The conversation of a day, over the municipalities of that day."""
    data = landelijk()
    gemeenten = tuple(een for een in data.gemeenten.per_code.values() if een.bestaat_op(dag))
    ladders = ladderkeuzes(data.ladders, landelijk_kader().per_sleutel)
    return Begin(
        tuple(sorted(gemeenten, key=lambda een: een.naam.removeprefix("'s-"))), ladders, dag, programma() is not None
    )


def bewaak_plek(map_: Path) -> None:
    """Raise Gebruiksfout where no register can begin: in something else, over something, or in another register."""
    if os.path.lexists(map_) and not os.path.isdir(map_):
        raise Gebruiksfout(f"{map_} is geen map.", _KIES)
    volledig = Path(os.path.abspath(map_))
    register = next((een for een in (volledig, *volledig.parents) if is_register(een)), None)
    register = register or next((een for een in volledig.glob("register") if is_register(een)), None)
    if register is not None:
        zin = f"Hier is al een register: {naam_van(register)}. Er is niets neergelegd."
        herstel = "Noem een map buiten dat register, of ga daarin verder met `participatie check`."
        raise Gebruiksfout(zin, f"{herstel} Uw editor instellen kan hier met --editor.")
    if os.path.isdir(map_) and set(os.listdir(map_)) - {_GITMAP}:
        raise Gebruiksfout(f"De map {map_} is niet leeg. Er is niets neergelegd.", _KIES)


def maak_bestanden(begin: Begin, gegeven: Antwoorden, editors: Sequence[Editor] = ()) -> dict[str, str]:
    """The files of the register and of these editors; raise Gebruiksfout where one would hold personal data."""
    kader = landelijk_kader()
    model = Modelverordening(kader.per_sleutel, landelijk().eigen_sleutels)
    bestanden = beginbestanden(begin, gegeven, model, editors)
    for naam, tekst in bestanden.items():
        if naam.endswith(".yaml") and persoonsgegevens_in(tekst):
            zin = f"In {naam} zou een gegeven van een persoon komen te staan. Er is niets neergelegd."
            raise Gebruiksfout(zin, "Kijk uw antwoorden na, en schrijf een functie of een groep.")
    return bestanden


def leg_neer(
    map_: Path, bestanden: Mapping[str, str], begin: Begin, gegeven: Antwoorden, editors: Sequence[Editor]
) -> Beginbeeld:
    """Write the files, all or none, and a first commit where that was chosen; raise Gebruiksfout."""
    schrijf_nieuwe(
        {map_ / naam: tekst.encode() for naam, tekst in bestanden.items()},
        "Neerleggen lukt niet.",
        "Kies een andere map.",
    )
    git = _met_git(map_, bestanden) if van.met_git(gegeven) else Gitstand.NIET_GEKOZEN
    gemeente = next(een.naam for een in begin.gemeenten if een.code == gegeven[Beginvraag.GEMEENTE])
    open_ = tuple(
        vraag.id for vraag in begin.vragen(gegeven) if vraag.id != Beginvraag.BEWAREN and _is_open(gegeven, vraag.id)
    )
    delen = [een.als_deel for een in editors]
    return Beginbeeld(naam_van(map_), gemeente, tuple(bestanden), _OVER_GIT[git], open_, delen)


def _is_open(gegeven: Antwoorden, vraag: str) -> bool:
    antwoord = gegeven.get(vraag)
    delen = antwoord if isinstance(antwoord, tuple) else (str(antwoord),)
    return WOORD in delen


def _met_git(map_: Path, bestanden: Iterable[str]) -> Gitstand:
    if programma() is None:
        return Gitstand.NIET_OP_DEZE_COMPUTER
    try:
        if top_van(Path(os.path.abspath(map_))) is not None:
            return Gitstand.AL_EEN_REPOSITORY
        begin_repository(map_)
        if not weet_wie(map_):
            return Gitstand.ZONDER_NAAM
        leg_vast_in_git(map_, [PurePosixPath(naam) for naam in bestanden], BOODSCHAP)
    except GitFout:
        return Gitstand.MISLUKT
    return Gitstand.VASTGELEGD

"""Which edition of the national data a run is over: the built-in one, or a newer one in a folder that the user names.

Who names it trusts it, for that run or in the settings of the own machine; nothing in a register can. What is named is
looked at before anything rests on it, and counts as a whole or not at all.
"""

import os
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Final

from participatie_cli.checks.draagvlak import ontbreekt
from participatie_cli.kader.kader import Kader
from participatie_cli.kader.ladders import zonder_bron
from participatie_cli.kader.meetlat import Meetlat
from participatie_cli.kader.uitgave import Uitgave
from participatie_cli.rules.catalog import regelbladen, zoek
from participatie_cli.scoring.kwaliteit import codes
from participatie_cli.scoring.vragenlijst import vragenlijst
from participatie_cli.store.kader import landelijk_kader
from participatie_cli.store.kaderdata import INGEBOUWD, UITGAVE, Kaderdata, PakketFout, landelijk, neem_in_gebruik
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.lezing import naam_van
from participatie_cli.usecases.melden import meld
from participatie_cli.usecases.vragenboek import regelboek
from participatie_cli.wording.systeem import waarom
from participatie_cli.wording.waarden import plek

_LAAT_WEG: Final = "Geef een nieuwere uitgave, of laat de optie --wetgeving weg."
_BIJWERKEN: Final = "Werk het programma bij: deze gegevens horen bij een andere versie ervan."


def kies_wetgeving(map_: str, variabele: str | None = None) -> None:
    """Let the run be over the data in a folder, and say so; `variabele` is what named it where that was no option.

    Raise Gebruiksfout where the folder cannot be used: then nothing of it is.
    """
    if variabele and not os.path.isabs(map_):
        raise Gebruiksfout(
            f"In {variabele} staat “{map_}”, en dat hangt af van de map waarin u werkt.",
            "Zet daar het hele pad in, zodat geen ander register bepaalt welke wet geldt.",
        )
    data = nieuwere_uitgave(Path(os.path.abspath(map_)))
    if data is landelijk():
        return  # a group of commands and its command both ask
    neem_in_gebruik(data)
    meld(f"De wetten komen uit {data.naam}: {_in_woorden(data.uitgave)}.")


@lru_cache(maxsize=4)
def nieuwere_uitgave(map_: Path) -> Kaderdata:
    """The national data in a folder, once it has been looked at; raise Gebruiksfout where it cannot be used."""
    data, eerst = Kaderdata(map_, naam_van(map_)), landelijk()
    if not os.path.lexists(map_ / UITGAVE):
        raise Gebruiksfout(
            f"In {data.naam} staat geen {UITGAVE}.", f"Geef de map van een uitgave: die waarin {UITGAVE} staat."
        )
    try:
        _bewaak_uitgave(data)
        _bewaak_inhoud(data)
    except PakketFout as fout:
        eerste = fout.aangewezen[0].bevinding
        raise Gebruiksfout(f"{plek(eerste)}: {eerste.melding}", eerste.herstel) from fout
    except OSError as fout:
        raise Gebruiksfout(f"{data.naam} is niet te lezen: {waarom(fout)}.", _LAAT_WEG) from fout
    finally:
        neem_in_gebruik(eerst)
    return data


def _bewaak_uitgave(data: Kaderdata) -> None:
    """Whether it is newer than what the program has, and whole."""
    hier, daar = INGEBOUWD.uitgave, data.uitgave
    if daar.bijgewerkt_op.laatst <= hier.bijgewerkt_op.laatst and daar.vingerafdruk != hier.vingerafdruk:
        raise Gebruiksfout(
            f"De uitgave in {data.naam} ({_in_woorden(daar)}) is niet nieuwer dan die van het programma "
            f"({_in_woorden(hier)}).",
            _LAAT_WEG,
        )
    if (echt := data.vingerafdruk) != daar.vingerafdruk:
        raise Gebruiksfout(
            f"De gegevens in {data.naam} horen niet bij hun uitgave: de vingerafdruk is {echt}, en in {UITGAVE} staat "
            f"{daar.vingerafdruk}.",
            "Haal de map opnieuw op: er is een bestand veranderd, bijgekomen of weg.",
        )


def _bewaak_inhoud(data: Kaderdata) -> None:
    """Whether all of it can be read, does not contradict itself, and carries the rules and the score."""
    neem_in_gebruik(INGEBOUWD)
    oud = landelijk_kader()
    neem_in_gebruik(data)
    nieuw = landelijk_kader()
    assert oud.meetlat is not None
    assert nieuw.meetlat is not None
    zinnen = (*ontbreekt(oud, nieuw, regelbladen()), *_zonder_vraag(oud, nieuw.meetlat), *_zonder_model(nieuw))
    for zin in (*zinnen, *zonder_bron(data.ladders, nieuw.per_sleutel)):
        raise Gebruiksfout(f"De gegevens in {data.naam} passen niet bij dit programma. {zin}", _BIJWERKEN)


def _zonder_vraag(oud: Kader, nieuw: Meetlat) -> Iterator[str]:
    """Criteria that the program has no question for, the other way about, and rules that a measure of quality names."""
    assert oud.meetlat is not None
    for kenmerk in sorted(nieuw.per_id.keys() ^ oud.meetlat.per_id.keys()):
        kent = "kent het programma niet" if kenmerk not in vragenlijst(regelboek(oud)) else "staat er niet in"
        yield f"Het criterium “{kenmerk}” {kent}."
    for code in sorted(codes(nieuw.kwaliteit)):
        if zoek(code) is None:
            yield f"Het oordeel over kwaliteit noemt regel {code}, en die is er niet."


def _zonder_model(nieuw: Kader) -> Iterator[str]:
    """Provisions of the model ordinance that a key of a municipality names and that are not there."""
    for eigen in nieuw.eigen_sleutels.values():
        for sleutel in eigen.model:
            if not nieuw.versies(sleutel):
                yield f"De sleutel “{eigen.id}” noemt de bepaling “{sleutel}”, en die staat er niet in."


def _in_woorden(uitgave: Uitgave) -> str:
    return (
        f"uitgave {uitgave.versie}, bijgewerkt op {uitgave.bijgewerkt_op.voluit}, vingerafdruk {uitgave.vingerafdruk}"
    )

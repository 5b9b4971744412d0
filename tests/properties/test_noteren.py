"""Whatever is answered, in whatever file: the file stays what it was, with the fact in it and nothing else."""

from collections.abc import Iterator
from datetime import date
from difflib import ndiff
from pathlib import Path
from typing import Final

import pytest
from hypothesis import assume, given, reject, settings
from hypothesis import strategies as st

from participatie_cli.gesprek.gesprek import volgende
from participatie_cli.gesprek.lezen import SCHEIDING, lees
from participatie_cli.gesprek.noteren.gesprek import Noteergesprek
from participatie_cli.gesprek.noteren.stand import Noteerstand
from participatie_cli.gesprek.noteren.tabel import soorten_van, te_noteren
from participatie_cli.gesprek.vraag import Gespreksantwoord, Gespreksvraag, Keuze, Vraagvorm
from participatie_cli.model.dossier import Dossier
from participatie_cli.store.bewerken.bewerking import Bewerking
from participatie_cli.store.bewerken.tekst import bewerkt
from participatie_cli.store.lezen import begrijp
from participatie_cli.store.register import bestanden_in
from participatie_cli.usecases.noteren import bewerkingen_van
from participatie_cli.values.doorloop import op_pad
from participatie_cli.values.waardefout import WaardeFout

WORTEL: Final = Path(__file__).parents[2]
VANDAAG: Final = date(2026, 11, 30)
TEKSTEN: Final = st.one_of(
    st.sampled_from(
        [
            *(
                "Houd het groen.",
                "Plan: fase 2",
                'Het "grote" plein',
                "Vraag 's avonds",
                "# geen commentaar",
                "ja",
                "12",
            ),
            *("[een lijst]", "{een blok}", "- een streepje", "Twee  spaties", "Ë en 🌳", "100%", "& verder", "null"),
        ]
    ),
    st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Zs")), min_size=1, max_size=60),
)
DAGEN: Final = st.dates(date(2010, 1, 1), VANDAAG).map(str) | st.sampled_from(["2026-11", "2025", "vandaag"])
GETALLEN: Final = st.sampled_from(["0", "7", "ongeveer 40", "tussen 10 en 20", "minstens 3", "7.2", "120"])


def _registerbestanden() -> Iterator[tuple[str, type[Dossier]]]:
    for register in (WORTEL / "register", WORTEL / "voorbeeld" / "register"):
        for een in bestanden_in(register, register):
            if een.soort is not None and soorten_van(een.soort):
                yield een.pad.relative_to(WORTEL).as_posix(), een.soort


BESTANDEN: Final = dict(_registerbestanden())


def _antwoord(data: st.DataObject, vraag: Gespreksvraag) -> Gespreksantwoord:
    """An answer as somebody could type it, or nothing where that is allowed."""
    if vraag.mag_leeg and data.draw(st.booleans()):
        return None
    if vraag.mag_onbekend and data.draw(st.integers(0, 5)) == 0:
        return lees(vraag, "onbekend", VANDAAG)
    if vraag.keuzes:
        hoeveel = len(vraag.keuzes) if vraag.vorm.is_meer else 1
        waarden = st.sampled_from([een.waarde for een in vraag.keuzes])
        gekozen = data.draw(st.lists(waarden, min_size=1, max_size=hoeveel))
        tekst = SCHEIDING.join(gekozen[: hoeveel if vraag.vorm.is_meer else 1])
    else:
        tekst = data.draw(
            {Vraagvorm.DAG: DAGEN, Vraagvorm.GETAL: GETALLEN, Vraagvorm.JA_NEE: st.sampled_from(["ja", "nee"])}.get(
                vraag.vorm, TEKSTEN
            )
        )
    try:
        return lees(vraag, tekst, VANDAAG)
    except WaardeFout:
        assert vraag.vorm is not Vraagvorm.JA_NEE
        reject()


def _regels_van(dossier: Dossier, bewerking: Bewerking) -> int:
    """How many lines a change can take away: those of the text that it sets anew."""
    staat = op_pad(dossier, bewerking.pad)
    return 1 + len(staat) // 40 if isinstance(staat, str) else 1


@pytest.mark.parametrize("bestand", BESTANDEN)
@settings(max_examples=8)
@given(data=st.data())
def test_er_komt_alleen_bij_wat_is_geantwoord(bestand: str, data: st.DataObject) -> None:
    soort = BESTANDEN[bestand]
    oud = (WORTEL / bestand).read_bytes().decode("utf-8")
    dossier = begrijp(oud, bestand, soort).waarde
    assert dossier is not None
    stand = Noteerstand(dossier=dossier, vandaag=VANDAAG, elders={"regel": (Keuze("geen-bsn", "PRV001"),)})
    soorten = te_noteren(stand)
    assume(soorten)
    gesprek = Noteergesprek(data.draw(st.sampled_from(soorten)), stand)
    gegeven: dict[str, Gespreksantwoord] = {}
    while (vraag := volgende(gesprek, gegeven)) is not None:
        gegeven[vraag.id] = _antwoord(data, vraag)
    bewerkingen = list(bewerkingen_van(gesprek.notitie(gegeven)))
    nieuw = bewerkt(oud, bewerkingen, soort)
    gelezen = begrijp(nieuw, bestand, soort)
    assert (gelezen.bevindingen, gelezen.waarde is None) == ((), False)
    assert (gelezen.waarde == dossier) is (nieuw == oud)
    weg = [regel for regel in ndiff(oud.splitlines(), nieuw.splitlines()) if regel.startswith("- ")]
    assert len(weg) <= sum(_regels_van(dossier, een) for een in bewerkingen)
    assert not [regel for regel in weg if regel.removeprefix("- ").lstrip().startswith("#")]

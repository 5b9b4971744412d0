"""Going on with a concept: whatever people added to the file by hand stays, and what is answered comes in."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from participatie_cli.gesprek.gesprek import geldig
from participatie_cli.gesprek.nieuw.gesprek import Nieuwgesprek
from participatie_cli.gesprek.nieuw.herkennen import antwoorden_van
from participatie_cli.gesprek.nieuw.weging import Weging
from participatie_cli.gesprek.vraag import Antwoorden
from participatie_cli.model.project import Project
from participatie_cli.store.bewerken.bewerking import Bewerking, GeenPlek, Toevoegen, Zetten, als_gegevens, op_pad
from participatie_cli.store.bewerken.tekst import bewerkt
from participatie_cli.store.lezen import begrijp
from participatie_cli.store.yaml import ontleed
from participatie_cli.usecases.nieuwvervolg import bewerkingen
from participatie_cli.values.onbekend import ONBEKEND, WOORD
from tests.gesprek.nieuw.proef import ANTWOORDEN, beantwoord, gesprekken, uitgangspunt
from tests.gesprek.nieuw.test_gegevens import geschreven

pytestmark = pytest.mark.langzaam

MET_DE_HAND: tuple[Bewerking, ...] = (
    Toevoegen(("instrumenten",), {"soort": "omgevingsplan", "naam": "plan voor de kade"}),
    Toevoegen(
        ("instrumenten",), {"soort": "omgevingsvergunning", "aanvraag": {"datum": "2026-09-09", "participatie": "ja"}}
    ),
    Zetten(("instrumenten", 0, "naam"), "plan voor de vaart"),
    Zetten(("instrumenten", 0, "aanvraag"), {"datum": "2026-09-01", "participatie": "ja"}),
    Zetten(("instrumenten", 0, "bopa"), "nee"),
    Zetten(("instrumenten", 0, "vastgesteld_op"), "2026-09-02"),
    Zetten(("gebied",), {"wijken": WOORD, "plek": "bij de sluis"}),
    Zetten(("gebied", "plek"), "langs het water"),
    Zetten(("aanpak", "budget"), "1500"),
    Zetten(("aanpak", "contact"), "wijkregisseur"),
    Zetten(("aanpak", "adres"), "https://voorbeeldstad.example/aanpak"),
    Zetten(("afweging", "datum"), "2026-09-03"),
    Zetten(("afweging", "rollen", "inwoners"), "Bewoners kiezen de toestellen."),
    Zetten(("initiatiefnemer",), {"soort": WOORD, "gemeld_op": WOORD, "contact": "de winkeliers"}),
    Zetten(("initiatiefnemer", "contact"), "de vereniging"),
    Toevoegen(("belanghebbenden",), {"groep": "vissers", "omvang": "40", "eerder_niet_bereikt": WOORD}),
    Zetten(("belanghebbenden", 0, "omvang"), "30"),
    Toevoegen(("besluiten",), {"datum": WOORD, "door": "raad", "besluit": "De raad kiest.", "adres": WOORD}),
    Zetten(("besluiten", 0, "besluit"), "Het college kiest een ontwerp."),
    Zetten(("besluiten", 0, "door"), "raad"),
    Toevoegen(("terugkoppeling",), {"datum": WOORD, "wat": "Een brief."}),
    Zetten(("terugkoppeling", 0, "wat"), "De uitslag."),
    Toevoegen(("fasen",), {"fase": "uitvoering", "vanaf": "2028-01-01"}),
    Toevoegen(("voornemens",), {"wat": "Langs de deuren.", "vastgelegd_op": "2026-09-04", "trekker": "coach"}),
    Toevoegen(("bronnen",), {"id": "brief", "titel": "De brief", "zekerheid": "hoog"}),
    Zetten(("zaaknummer",), "Z-2026-12"),
)


def gelezen(tekst: str) -> Project | None:
    terug = begrijp(tekst, "proef.yaml", Project)
    return terug.waarde if terug.bevindingen == () else None


def aangevuld(tekst: str, wat: list[Bewerking]) -> tuple[str, list[Bewerking]]:
    """The file with the additions that fit it, and which those are; of two at one place the first."""
    gedaan = list[Bewerking]()
    for een in wat:
        if any(een.pad[: len(al.pad)] == al.pad or al.pad[: len(een.pad)] == een.pad for al in gedaan):
            continue
        try:
            kandidaat = bewerkt(tekst, [een], Project)
        except GeenPlek:
            continue
        if gelezen(kandidaat) is not None:
            tekst, gedaan = kandidaat, [*gedaan, een]
    return tekst, gedaan


def verder(tekst: str, antwoorden: Antwoorden) -> str:
    """The file after somebody went on and gave these answers to what was open."""
    project = gelezen(tekst)
    assert project is not None
    start = uitgangspunt(kenmerk=project.id)
    gesprek = Nieuwgesprek(start)
    was = geldig(gesprek, antwoorden_van(project))
    wordt = geldig(gesprek, {**antwoorden, **was})
    return bewerkt(tekst, bewerkingen(project, Weging(start, was), Weging(start, wordt)), Project)


def staat_er(gegevens: Any, een: Bewerking) -> bool:
    """Whether an addition is in the data still, with all that is known of it."""
    if isinstance(een, Zetten):
        return _bevat(op_pad(gegevens, een.pad), als_gegevens(een.waarde))
    assert isinstance(een, Toevoegen)
    return any(_bevat(item, als_gegevens(een.item)) for item in op_pad(gegevens, een.pad))


def _bevat(nu: Any, toen: Any) -> bool:
    if isinstance(toen, dict):
        return isinstance(nu, dict) and all(_bevat(nu.get(sleutel), een) for sleutel, een in toen.items())
    return bool(toen == WOORD or nu == toen)


@settings(deadline=None, max_examples=100)
@given(gesprekken(), st.integers(1, 20), st.lists(st.sampled_from(MET_DE_HAND), unique_by=repr, max_size=6))
def test_wat_iemand_met_de_hand_schreef_blijft(gegeven: Antwoorden, aantal: int, wat: list[Bewerking]) -> None:
    eerst = {**dict(list(gegeven.items())[:aantal])}
    tekst, gedaan = aangevuld(geschreven(geldig(Nieuwgesprek(uitgangspunt()), eerst))[1], wat)
    na = verder(tekst, gegeven)
    assert [een for een in gedaan if not staat_er(ontleed(na).gegevens, een)] == []
    assert gelezen(na) is not None


@pytest.mark.parametrize("een", MET_DE_HAND, ids=lambda een: "-".join(map(str, een.pad)))
def test_elke_toevoeging_blijft_bij_het_gewone_verloop(een: Bewerking) -> None:
    """Each of them after a first answer, with and without the kind of decision."""
    geweest = 0
    alle = beantwoord(
        ANTWOORDEN | {"instrument": "omgevingsvergunning", "initiatiefnemer": "onderneming", "categorie": "geen"}
    )
    for aantal in range(1, len(alle) + 1):
        tekst, gedaan = aangevuld(geschreven(dict(list(alle.items())[:aantal]))[1], [een])
        geweest += len(gedaan)
        assert all(staat_er(ontleed(verder(tekst, alle)).gegevens, dit) for dit in gedaan)
    assert geweest, "it fits nowhere"


def test_wie_een_antwoord_intrekt_raakt_niets_anders_kwijt() -> None:
    alle = beantwoord(ANTWOORDEN)
    tekst, gedaan = aangevuld(geschreven(alle)[1], [MET_DE_HAND[0], MET_DE_HAND[7], MET_DE_HAND[16]])
    assert len(gedaan) == 3
    project = gelezen(tekst)
    assert project is not None
    start = uitgangspunt(kenmerk=project.id)
    was = antwoorden_van(project)
    niets_meer = dict.fromkeys(("wijken", "groepen", "gemist", "instrument", "initiatiefnemer"), ONBEKEND)
    wordt = {**was, **niets_meer}
    na = ontleed(bewerkt(tekst, bewerkingen(project, Weging(start, was), Weging(start, wordt)), Project)).gegevens
    assert [een for een in gedaan if not staat_er(na, een)] == []
    assert (na["gebied"]["wijken"], na["initiatiefnemer"]["soort"]) == (WOORD, WOORD)


def test_een_ander_soort_besluit_neemt_alleen_mee_wat_het_programma_schreef() -> None:
    alle = beantwoord(ANTWOORDEN | {"instrument": "omgevingsvergunning"})
    tekst = aangevuld(aangevuld(geschreven(alle)[1], [MET_DE_HAND[0]])[0], [MET_DE_HAND[2]])[0]
    project = gelezen(tekst)
    assert project is not None
    start = uitgangspunt(kenmerk=project.id)
    was = antwoorden_van(project)
    wordt = {**was, "instrument": "beleid"}
    na = ontleed(bewerkt(tekst, bewerkingen(project, Weging(start, was), Weging(start, wordt)), Project)).gegevens
    assert na["instrumenten"][0] == {
        "soort": "beleid",
        "naam": "plan voor de vaart",
        "inspraak": WOORD,
        "clientadviezen": WOORD,
    }
    assert na["instrumenten"][1]["naam"] == "plan voor de kade"

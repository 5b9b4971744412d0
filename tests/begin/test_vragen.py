"""At most fifteen questions, each of which can be left open but one, and none that takes personal data."""

from collections.abc import Iterator
from itertools import product

import pytest

from participatie_cli.gesprek.begin.antwoorden import Beginvraag
from participatie_cli.gesprek.vraag import Antwoorden
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.values.onbekend import ONBEKEND
from tests.begin.proef import ALLES, antwoorden, begin

HOOGSTENS = 15
PERSOON = "j.devries@voorbeeldstad.example"


def alle_wegen() -> Iterator[Antwoorden]:
    """All answers on which it hangs what is asked."""
    keuzes = [[een.waarde for een in vraag.keuzes] or ["een visie", "geen"] for vraag in begin().alle_vragen()]
    vertakt = {Beginvraag.RAPPORTAGE, Beginvraag.VERORDENING, Beginvraag.BELEID}
    namen = [vraag.id for vraag in begin().alle_vragen()]
    mogelijk = [[*een, ONBEKEND] for naam, een in zip(namen, keuzes, strict=True) if naam in vertakt]
    for antwoord in product(*mogelijk):
        yield dict(zip([naam for naam in namen if naam in vertakt], antwoord, strict=True))


def test_hoogstens_vijftien_vragen() -> None:
    aantallen = [len(list(begin().vragen(gegeven))) for gegeven in alle_wegen()]
    assert max(aantallen) == HOOGSTENS
    assert min(aantallen) < HOOGSTENS


def test_alleen_de_gemeente_moet() -> None:
    assert [vraag.id for vraag in begin().alle_vragen() if not vraag.mag_onbekend] == [Beginvraag.GEMEENTE]
    assert {vraag.id for vraag in begin().alle_vragen()} == set(Beginvraag)


def test_elke_vraag_zegt_waarom_en_waar_het_staat() -> None:
    for vraag in begin().alle_vragen():
        assert vraag.tekst
        assert vraag.waarom
        assert vraag.waar_te_vinden or not vraag.mag_onbekend


@pytest.mark.parametrize(
    ("gezocht", "code"),
    [
        ("Den Haag", "GM0518"),
        ("'s-gravenhage", "GM0518"),
        ("den bosch", "GM0796"),
        ("Bergen (NH.)", "GM0373"),
        ("Bergen (Limburg)", "GM0893"),
        ("Beemster", "GM0439"),
        ("gm0106", "GM0106"),
    ],
)
def test_een_gemeente_is_onder_al_haar_namen_te_vinden(gezocht: str, code: str) -> None:
    assert antwoorden({"gemeente": gezocht})["gemeente"] == code


@pytest.mark.parametrize(
    ("gezocht", "raad"),
    [
        ("Bergen", "Bedoelde u: Bergen (Noord-Holland), Bergen (Limburg), Bergen op Zoom"),
        ("Asen", "Bedoelde u “Assen”"),
        ("Nergenshuizen", "Typ een deel van de naam"),
    ],
)
def test_wat_geen_gemeente_is_krijgt_raad(gezocht: str, raad: str) -> None:
    with pytest.raises(Gebruiksfout) as fout:
        antwoorden({"gemeente": gezocht})
    assert raad in fout.value.herstel


@pytest.mark.parametrize("vraag", ["titel", "beleid", "wijken", "lijnen", "aanspreekpunt"])
def test_een_gegeven_van_een_persoon_wordt_geweigerd_bij_de_vraag_en_nooit_herhaald(vraag: str) -> None:
    delen = {"lijnen": f"{PERSOON}; b; c; d", "aanspreekpunt": f"{PERSOON}; onbekend"}
    with pytest.raises(Gebruiksfout) as fout:
        antwoorden(ALLES | {vraag: delen.get(vraag, PERSOON)})
    assert f"`{vraag}`" in fout.value.zin
    assert PERSOON not in fout.value.zin + fout.value.herstel


@pytest.mark.parametrize(
    ("vraag", "antwoord", "melding"),
    [
        ("rapportdag", "2027-01", "“2027-01” is geen hele dag."),
        ("aanspreekpunt", "https://a.example; coach", "Het eerste antwoord is een webadres."),
        ("aanspreekpunt", "participatiecoach", "Hier zijn 2 antwoorden nodig, met ; ertussen. U gaf er 1."),
        ("termijnen", "8; geen; geen; geen", "“8” heeft geen eenheid."),
        ("titel", "plein\u202e", "In dit antwoord staat een teken dat niet te zien is of op een ander lijkt: U+202E"),
        ("wijken", "Centr\u0443m", "Cyrillische letter"),
        ("ladder", "onzin", "“onzin” is geen keuze."),
    ],
)
def test_een_antwoord_dat_niet_kan(vraag: str, antwoord: str, melding: str) -> None:
    with pytest.raises(Gebruiksfout) as fout:
        antwoorden(ALLES | {vraag: antwoord})
    assert melding in fout.value.zin


def test_wie_wijdemeren_kiest_hoort_van_het_wetsvoorstel() -> None:
    (ladder,) = [een for een in begin().vragen({"gemeente": "GM1696"}) if een.id == Beginvraag.LADDER]
    assert "Hilversum" in ladder.vooraf[0]

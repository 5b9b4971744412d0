"""Columns are as wide as what stands in them asks, near to what a chapter asked for."""

import pytest

from participatie_cli.report.beeld.tabellen import Kolom, maak_tabel


def breedtes(kolommen: list[Kolom], *rijen: tuple[str, ...]) -> tuple[int, ...]:
    return maak_tabel("", kolommen, rijen, "").breedtes


def test_lange_tekst_krijgt_de_ruimte_van_korte() -> None:
    smal, breed = breedtes([Kolom("Wie"), Kolom("Wat")], ("raad", "Een lange zin die anders vijf regels kost. " * 3))
    assert smal < 35
    assert breed == 100 - smal


def test_een_kolom_die_bijna_leeg_is_houdt_ruimte_voor_haar_ene_zin() -> None:
    rijen = [("Een actie met een naam", "")] * 9 + [("Een actie met een naam", "De les opvolgen, met z'n allen. " * 3)]
    assert breedtes([Kolom("Actie", 2), Kolom("Volgende stap")], *rijen)[1] > 40


def test_een_datum_kost_geen_drie_regels() -> None:
    """The day stays with its month: that is thirteen letters, of which ten take a tenth of the width."""
    datum, _ = breedtes([Kolom("Dag"), Kolom("Wat", 20)], ("29 september 2026", "Een lange zin over het plan. " * 9))
    assert datum >= 14


@pytest.mark.parametrize("woord", ["communicatieadviseur", "Participatieverordening"])
def test_een_gewoon_lang_woord_past(woord: str) -> None:
    assert breedtes([Kolom("Wie"), Kolom("Wat", 20)], (woord, "x " * 200))[0] >= len(woord)


def test_waar_niet_alle_woorden_passen_breken_de_langste() -> None:
    """The columns with short words keep room for theirs."""
    *lang, kort = breedtes([Kolom("A")] * 5 + [Kolom("Wie")], (*["communicatieadviseur"] * 5, "gemeente"))
    assert kort >= 11
    assert min(lang) >= 16


def test_een_pad_of_adres_vraagt_geen_ruimte() -> None:
    assert breedtes([Kolom("A"), Kolom("B", 9)], ("a" * 200, "Een lange zin over het plan. " * 9))[0] < 40


def test_samen_is_het_honderd() -> None:
    assert sum(breedtes([Kolom("A"), Kolom("B"), Kolom("C")])) == 100
    assert sum(breedtes([Kolom("A", 3), Kolom("B", 5)], *[("x" * 30, "y z" * 7)] * 50)) == 100

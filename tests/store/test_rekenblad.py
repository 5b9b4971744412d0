"""Tables of others: what stands in them is text with a place, and what is not what it seems is refused."""

import csv
from datetime import date, datetime
from io import BytesIO, StringIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from participatie_cli.store.rekenblad.blad import MEESTE_RIJEN, RekenbladFout, Tabelrij, kolomletter
from participatie_cli.store.rekenblad.lezen import lees_bestand
from participatie_cli.store.rekenblad.tekst import lees_kolommen
from participatie_cli.store.rekenblad.xlsx import lees_werkmap


def werkmap(*rijen: tuple[object, ...], samen: str = "", bladen: int = 1) -> bytes:
    map_ = Workbook()
    blad = map_.active
    assert blad is not None
    for rij in rijen:
        blad.append(rij)
    if samen:
        blad.merge_cells(samen)
    for nummer in range(1, bladen):
        map_.create_sheet(f"Nog een {nummer}")
    uit = BytesIO()
    map_.save(uit)
    return uit.getvalue()


@pytest.mark.parametrize(
    "inhoud",
    [
        b"Wat,Over\nMeer bomen,groen\n",
        b"Wat;Over\r\nMeer bomen;groen\r\n",
        b"\xef\xbb\xbfWat\tOver\nMeer bomen\tgroen",
        "Wat|Over\nMeer bomen|groen\n".encode("utf-16"),
        b'\n"Wat";"Over"\n"Meer\nbomen";groen\n;\n',
    ],
)
def test_tekst_in_kolommen(inhoud: bytes) -> None:
    blad = lees_kolommen(inhoud)
    assert blad.koppen == ("Wat", "Over")
    assert [rij.cellen for rij in blad.rijen] == [("Meer bomen", "groen")]
    assert blad.opmerkingen == ()


def test_tekst_van_windows_wordt_gemeld() -> None:
    blad = lees_kolommen("Wat;Over\nCafé;één\n".encode("cp1252"))
    assert blad.rijen == (Tabelrij(2, ("Café", "één")),)
    assert "gelezen als tekst van Windows" in blad.opmerkingen[0]


def test_een_kop_die_ontbreekt_of_dubbel_is_krijgt_zijn_letter() -> None:
    blad = lees_kolommen(b"Wat;;Wat\na;b;c\nd\n")
    assert blad.koppen == ("Wat", "(kolom B)", "Wat (kolom C)")
    assert blad.rijen == (Tabelrij(2, ("a", "b", "c")), Tabelrij(3, ("d", "", "")))


@given(st.lists(st.lists(st.text('abc;,"é ', max_size=6), min_size=2, max_size=2), min_size=1, max_size=8))
def test_wat_een_rekenblad_schrijft_komt_terug(rijen: list[list[str]]) -> None:
    uit = StringIO()
    schrijver = csv.writer(uit, delimiter=";", quoting=csv.QUOTE_ALL)
    schrijver.writerows([["wat", "over"], *rijen])
    verwacht = [tuple(" ".join(cel.split()) for cel in rij) for rij in rijen]
    verwacht = [rij for rij in verwacht if any(rij)]
    try:
        blad = lees_kolommen(uit.getvalue().encode())
    except RekenbladFout:
        assert not verwacht
    else:
        assert [rij.cellen for rij in blad.rijen] == verwacht


@pytest.mark.parametrize(
    ("inhoud", "zin"),
    [
        (b"", "Er staan geen rijen met gegevens in."),
        (b"Wat;Over\n;\n", "Er staan geen rijen met gegevens in."),
        (b"Wat;Over\n\x00\n", "Dit is geen tekst."),
        (b'Wat;Over\n"open;b\n', "er mist een aanhalingsteken"),
        (b"Wat\n" + b"a\n" * (MEESTE_RIJEN + 1), "Er staan meer dan 10000 rijen in."),
        (b";".join([b"a"] * 300) + b"\n" + b";".join([b"a"] * 300), "Er staan meer dan 200 kolommen in."),
    ],
)
def test_wat_geen_tabel_is(inhoud: bytes, zin: str) -> None:
    with pytest.raises(RekenbladFout) as fout:
        lees_kolommen(inhoud)
    assert zin in fout.value.zin
    assert fout.value.herstel


def test_een_werkmap() -> None:
    avond = datetime.fromisoformat("2026-11-12T19:30")
    inhoud = werkmap(("Wat", "Wanneer", "Hoeveel"), ("Meer bomen", avond, 3.0), (None, None, 1.5))
    blad = lees_werkmap(inhoud)
    assert blad.rijen == (Tabelrij(2, ("Meer bomen", "2026-11-12", "3")), Tabelrij(3, ("", "", "1.5")))
    assert lees_werkmap(werkmap(("Wat",), (date(2026, 1, 2),), bladen=2)).opmerkingen == (
        "Alleen het eerste blad is gelezen: Sheet.",
    )


@pytest.mark.parametrize(
    ("inhoud", "zin"),
    [
        (werkmap(("Wat", "Over"), ("a", "b"), ("c", "d"), samen="A2:A3"), "Deze cellen zijn samengevoegd: A2:A3."),
        (werkmap(("Wat",), ("=A1",)), "In cel A2 staat een formule waarvan de uitkomst niet is bewaard."),
        (b"PK geen werkmap", "Dit is geen xlsx-bestand dat te lezen is."),
    ],
)
def test_een_werkmap_die_niet_is_wat_zij_lijkt(inhoud: bytes, zin: str) -> None:
    with pytest.raises(RekenbladFout) as fout:
        lees_werkmap(inhoud)
    assert zin in fout.value.zin


def test_een_werkmap_die_uitgepakt_te_groot_is() -> None:
    uit = BytesIO()
    with ZipFile(uit, "w", ZIP_DEFLATED) as pakket:
        pakket.writestr("xl/worksheets/sheet1.xml", b"0" * 210_000_000)
    with pytest.raises(RekenbladFout, match="uitgepakt te groot"):
        lees_werkmap(uit.getvalue())


def test_een_pakket_zonder_werkmap() -> None:
    uit = BytesIO()
    with ZipFile(uit, "w") as pakket:
        pakket.writestr("iets.txt", b"iets")
    with pytest.raises(RekenbladFout, match="geen xlsx-bestand"):
        lees_werkmap(uit.getvalue())


def test_van_pad_naar_tabel(tmp_path: Path) -> None:
    (tmp_path / "a.CSV").write_bytes(b"Wat;Over\na;b\n")
    assert lees_bestand(tmp_path / "a.CSV").koppen == ("Wat", "Over")
    (tmp_path / "a.ods").write_bytes(b"")
    for naam, zin in (("a.ods", "geen CSV-, xlsx- of XML-bestand"), ("weg.csv", "niet te openen")):
        with pytest.raises(RekenbladFout) as fout:
            lees_bestand(tmp_path / naam)
        assert zin in fout.value.zin


@pytest.mark.parametrize(("plaats", "letter"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")])
def test_hoe_een_kolom_heet(plaats: int, letter: str) -> None:
    assert kolomletter(plaats) == letter

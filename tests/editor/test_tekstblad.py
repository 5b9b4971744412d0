"""Places in a text as an editor counts them, in each encoding, and edits that an editor sends."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lsprotocol.types import (
    Position,
    PositionEncodingKind,
    Range,
    TextDocumentContentChangePartial,
    TextDocumentContentChangeWholeDocument,
)

from participatie_cli.editor.tekstblad import Tekstblad, gaaf

TEKSTEN = st.text(alphabet="ab é\u2028\U0001f600\U00010348\r\n", max_size=30)
CODERINGEN = st.sampled_from(list(PositionEncodingKind))
EENHEDEN = {
    PositionEncodingKind.Utf8: lambda tekst: len(tekst.encode()),
    PositionEncodingKind.Utf16: lambda tekst: len(tekst.encode("utf-16-le")) // 2,
    PositionEncodingKind.Utf32: len,
}


@given(TEKSTEN, CODERINGEN, st.integers(0, 30))
def test_elk_teken_heeft_een_plek_en_andersom(tekst: str, codering: PositionEncodingKind, index: int) -> None:
    """Only within a line end of two signs there is no place of its own: that is where the line ends."""
    index = min(index, len(tekst))
    blad = Tekstblad(tekst, 1, codering)
    plek = blad.positie(index)
    tussenin = tekst[index - 1 : index + 1] == "\r\n" if index else False
    assert blad.index(plek) == (index - 1 if tussenin else index)
    regels = re.split("\r\n|\n|\r", tekst)
    assert plek.line < len(regels)
    assert plek.character <= EENHEDEN[codering](regels[plek.line])


@given(TEKSTEN, CODERINGEN, st.integers(0, 40), st.integers(0, 40))
def test_een_plek_die_er_niet_is_ligt_in_de_tekst(
    tekst: str, codering: PositionEncodingKind, regel: int, teken: int
) -> None:
    assert 0 <= Tekstblad(tekst, 1, codering).index(Position(regel, teken)) <= len(tekst)


@given(TEKSTEN, TEKSTEN, CODERINGEN, st.integers(0, 30), st.integers(0, 30))
def test_een_wijziging_vervangt_wat_zij_aanwijst(
    tekst: str, nieuw: str, codering: PositionEncodingKind, een: int, ander: int
) -> None:
    van, tot = sorted(min(plek, len(tekst)) for plek in (een, ander))
    blad = Tekstblad(tekst, 1, codering)
    bereik = blad.bereik((van, tot))
    van, tot = blad.stuk(bereik)
    na = blad.gewijzigd([TextDocumentContentChangePartial(range=bereik, text=nieuw)], 2)
    assert na == Tekstblad(f"{tekst[:van]}{nieuw}{tekst[tot:]}", 2, codering)


def test_wijzigingen_volgen_op_elkaar() -> None:
    blad = Tekstblad("a😀b\nc", 1, PositionEncodingKind.Utf16)
    wijzigingen = [
        TextDocumentContentChangePartial(range=Range(Position(0, 3), Position(0, 4)), text="x\ny"),
        TextDocumentContentChangePartial(range=Range(Position(1, 0), Position(2, 0)), text=""),
    ]
    assert blad.gewijzigd(wijzigingen, 7).tekst == "a😀x\nc"
    alles = TextDocumentContentChangeWholeDocument(text="nieuw")
    assert blad.gewijzigd([wijzigingen[0], alles], 8) == Tekstblad("nieuw", 8, PositionEncodingKind.Utf16)


@pytest.mark.parametrize("bereik", [Range(Position(9, 0), Position(9, 9)), Range(Position(0, 9), Position(0, 2))])
def test_een_wijziging_buiten_de_tekst_of_achterstevoren(bereik: Range) -> None:
    blad = Tekstblad("abc", 1, PositionEncodingKind.Utf16)
    assert blad.gewijzigd([TextDocumentContentChangePartial(range=bereik, text="x")], 2).tekst == "abcx"


def test_een_half_teken_kan_niet_in_een_bestand_staan() -> None:
    assert gaaf("a\ud800b") == "a\ufffdb"
    assert gaaf("a😀b") == "a😀b"

"""Files that were made to break something get a sentence, soon, and nothing of what they hold is believed."""

from pathlib import Path

import pytest

from participatie_cli.store.rekenblad import lezen, xml
from participatie_cli.store.rekenblad.blad import RekenbladFout
from participatie_cli.store.rekenblad.xml import lees_xml
from participatie_cli.usecases.aanbieden import aanbod_in
from participatie_cli.usecases.gebruiksfout import Gebruiksfout

BOM = b'<!DOCTYPE b [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><b>&b;&b;&b;</b>'
BUITEN = b'<!DOCTYPE b SYSTEM "https://kwaad.example/b.dtd"><b/>'
BESTAND = b'<!DOCTYPE b [<!ENTITY a SYSTEM "file:///etc/passwd">]><b>&a;</b>'


@pytest.mark.parametrize(
    ("inhoud", "zin"),
    [
        (BOM, "eigen definities (een DTD)"),
        (BUITEN, "eigen definities (een DTD)"),
        (BESTAND, "eigen definities (een DTD)"),
        (b"<a>" * 10_000, "te diep in elkaar"),
        (b"<a>" + b"<b/>" * 3_000, "zit te veel"),
        (b"", "geen XML-bestand"),
        (b"gewoon tekst", "geen XML-bestand"),
        (b"<a><b></a>", "geen XML-bestand"),
        (b'<?xml version="1.0" encoding="bestaat-niet"?><a/>', "geen XML-bestand"),
        (b'<?xml version="1.0" encoding="utf-8"?><a>\xff\xfe</a>', "geen XML-bestand"),
        (b"<a>\x00</a>", "geen XML-bestand"),
    ],
    ids=["bom", "buiten", "bestand", "diep", "veel", "leeg", "tekst", "half", "codering", "utf-8", "nul"],
)
def test_xml_die_kwaad_wil(inhoud: bytes, zin: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xml, "_MEESTE", 2_000)
    with pytest.raises(RekenbladFout) as fout:
        lees_xml(inhoud)
    assert zin in fout.value.zin
    assert fout.value.herstel


def test_xml_in_een_andere_codering_dan_utf_8() -> None:
    wortel = lees_xml('<?xml version="1.0" encoding="iso-8859-1"?><a titel="é"> é\n ü </a>'.encode("iso-8859-1"))
    assert (wortel.naam, wortel.ruimte, wortel.tekst, dict(wortel.kenmerken)) == ("a", "", "é ü", {"titel": "é"})
    assert lees_xml("<a>é</a>".encode("utf-16")).tekst == "é"


@pytest.mark.langzaam
def test_een_te_groot_bestand_en_te_veel_rijen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kop = "id;created_at;body;commentable_id;commentable_type;root_commentable_url\n"
    (tmp_path / "veel.csv").write_text(kop + "1;2026-01-01;a;1;x;https://a.example/\n" * 100_000, "utf-8")
    with pytest.raises(RekenbladFout, match="meer dan 10000 rijen"):
        lezen.lees_bestand(tmp_path / "veel.csv")
    monkeypatch.setattr(lezen, "GROOTSTE_BESTAND", 10)
    (tmp_path / "groot.xml").write_bytes(b"<a>te groot</a>")
    with pytest.raises(RekenbladFout, match="te groot"):
        lezen.lees_bestand(tmp_path / "groot.xml")


def test_een_naam_die_het_scherm_stuurt_wordt_zichtbaar() -> None:
    met = '<officiele-publicatie noNamespaceSchemaLocation="schema/\u202eop-xsd-2030"/>'
    with pytest.raises(Gebruiksfout, match="gevonden is “schema/ op-xsd-2030”"):
        aanbod_in(lees_xml(met.encode()))

"""What docs/sjablonen.md shows can be used as it is."""

import re
import textwrap
from pathlib import Path

import docx
import pytest

from participatie_cli.report.beeld.proef import proefrapport
from participatie_cli.report.formaat.tekst import als_markdown
from participatie_cli.report.formaat.word.merken import Veldmerken
from participatie_cli.report.maken.controle import controleer
from participatie_cli.report.sjabloon.sjablonen import sjablonen_uit
from participatie_cli.report.sjabloon.wordbestand import IN_WORD

PAGINA = (Path(__file__).parents[2] / "docs" / "sjablonen.md").read_text("utf-8")
VOORBEELDEN = [textwrap.dedent(blok) for blok in re.findall(r"^ *```jinja\n(.*?)^ *```$", PAGINA, re.M | re.S)]


def test_de_andere_kop_en_de_lus_komen_in_het_verslag(tmp_path: Path) -> None:
    kop, lus, _ = VOORBEELDEN
    (tmp_path / "rapport.md.j2").write_text(kop + lus, "utf-8")
    assert controleer(tmp_path).fouten == ()
    verslag = als_markdown(proefrapport(2), sjablonen_uit(tmp_path)).decode()
    assert verslag.startswith("# Participatie in gemeente, maanden\n## titel\n\n- datum: tekst [1, 2]\n- datum: tekst")
    leeg = als_markdown(proefrapport(0), sjablonen_uit(tmp_path)).decode()
    assert leeg == "# Participatie in gemeente, maanden\n"


def test_de_koptekst_van_word_is_in_te_vullen(tmp_path: Path) -> None:
    document = docx.Document()
    document.sections[0].header.add_paragraph(VOORBEELDEN[2].strip())
    document.save(str(tmp_path / "rapport.docx"))
    assert controleer(tmp_path).fouten == ()


@pytest.mark.parametrize("soort", ["Kop", "Punt", "Tabel", "Lijst", "Vragen", "Grafiek", "Tekening"])
def test_elke_soort_heeft_een_stuk_met_een_plek(soort: str) -> None:
    stuk = PAGINA.split(f"\n### {soort}\n")[1].split("\n### ")[0]
    assert re.search(r"^Zo'n waarde is bijvoorbeeld (elk deel van )?`[a-z_.\[\]0]+`\.$", stuk, re.MULTILINE)


def test_wat_word_kan_is_wat_de_controle_kent(tmp_path: Path) -> None:
    assert set(IN_WORD) == Veldmerken().functies().keys()
    document = docx.Document()
    for veld in re.findall(r"^\| `\w+` \| `({{ \w+\([^`]*)` zet", PAGINA, re.MULTILINE):
        document.add_paragraph(veld.replace("bron.adres", "bronnen.bronnen[0].adres if bronnen.bronnen else ''"))
    assert len(document.paragraphs) == len(IN_WORD)
    document.save(str(tmp_path / "rapport.docx"))
    verslag = controleer(tmp_path)
    assert (verslag.fouten, verslag.bekeken) == ((), ("rapport.docx",))

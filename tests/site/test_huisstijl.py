"""The house style of a municipality: tokens are taken over, and nothing that could load, hide or break."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from participatie_cli.site.huisstijl import GEBRUIKT, HuisstijlFout, contrast, lees_huisstijl
from tests.conftest import Draai
from tests.report.registers import leg_neer

THEMA = b""".voorbeeld-theme {
  --voorbeeld-blauw: #004080;
  --utrecht-heading-color: var(--voorbeeld-blauw);
  --utrecht-link-color: #003366;
  --utrecht-document-font-family: "Noto Sans", sans-serif;
  --utrecht-button-border-radius: 4px;
}
"""


def test_alleen_de_tokens_die_de_site_kent() -> None:
    assert lees_huisstijl(THEMA, "thema.css").als_css().decode() == (
        ":root {\n"
        '  --utrecht-document-font-family: "Noto Sans", sans-serif;\n'
        "  --utrecht-heading-color: #004080;\n"
        "  --utrecht-link-color: #003366;\n"
        "}\n"
    )


@pytest.mark.parametrize(
    ("inhoud", "zin"),
    [
        (b"", "staat geen token"),
        (b"body { color: red }", "staat geen token"),
        (b"\xff\xfe", "geen tekst in UTF-8"),
        (b"x" * 1_000_001, "te groot"),
        (b":root { --utrecht-link-color: }", "staat geen token"),
        (
            b":root { --utrecht-link-color: #000; --utrecht-heading-color: url(https://elders.example/x) }",
            "heading-color",
        ),
        (b":root { --utrecht-link-color: #000; --utrecht-heading-color: var(--bestaat-niet) }", "heading-color"),
        (b":root { --utrecht-link-color: var(--a); --a: var(--b); --b: var(--a) }", "staat geen token"),
        (b"\x00\x01{{{{;;;}", "staat geen token"),
        (b"} x {{ :root { --utrecht-link-color: #000 }", "staat geen token"),
    ],
)
def test_een_bestand_met_onzin(inhoud: bytes, zin: str) -> None:
    with pytest.raises(HuisstijlFout) as fout:
        lees_huisstijl(inhoud, "thema.css")
    assert zin in fout.value.zin
    assert fout.value.herstel


@pytest.mark.parametrize("erbij", [b"body { display: none }", b"@import 'https://elders.example/x.css';"])
def test_van_een_huisstijl_telt_alleen_wat_een_token_is(erbij: bytes) -> None:
    css = lees_huisstijl(erbij + b"\n:root { --utrecht-link-color: #000 }", "thema.css").als_css()
    assert css == b":root {\n  --utrecht-link-color: #000;\n}\n"


@given(st.text(max_size=60))
def test_wat_er_ook_staat_het_blijft_een_waarde(waarde: str) -> None:
    """A value cannot end its rule, begin another or lead elsewhere."""
    inhoud = f":root {{ --utrecht-link-color: {waarde}; }}".encode("utf-8", "replace")
    try:
        css = lees_huisstijl(inhoud, "thema.css").als_css().decode()
    except HuisstijlFout:
        return
    assert css.count("{") == css.count("}") == 1
    assert css.count(";") == len(css.splitlines()) - 2
    assert not any(deel in css.lower() for deel in ("url(", "@", "<", "\\", "expression"))


def test_wat_slecht_te_lezen_is_wordt_gezegd() -> None:
    (zin,) = lees_huisstijl(b":root { --utrecht-link-color: #bbbbbb; }", "thema.css").slecht_leesbaar
    assert zin == ("Slecht te lezen met deze huisstijl: de links. Het contrast is 1,8; nodig is 4,5 (WCAG 1.4.3).")
    assert contrast("#000", "#fff") == pytest.approx(21)
    assert contrast("currentColor", "#fff") is None
    assert contrast("geen kleur", "#fff") is None


def test_de_huisstijl_gaat_voor_de_eigen_stijl(draai: Draai, tmp_path: Path) -> None:
    leg_neer(tmp_path)
    (tmp_path / "thema.css").write_bytes(THEMA)
    gedraaid = draai("site", "--peildatum", "2024-09-30", "--huisstijl", "thema.css", map_=tmp_path)
    assert gedraaid.code == 0, gedraaid.fout
    pagina = (tmp_path / "site/projecten/laat-plein.html").read_text("utf-8")
    assert pagina.index("../huisstijl.css") < pagina.index("../stijl.css")
    assert b"#004080" in (tmp_path / "site/huisstijl.css").read_bytes()


def test_een_huisstijl_die_er_niet_is(draai: Draai, tmp_path: Path) -> None:
    leg_neer(tmp_path)
    gedraaid = draai("site", "--huisstijl", "weg.css", map_=tmp_path)
    assert gedraaid.code == 2
    assert "weg.css is niet te lezen" in gedraaid.fout
    assert not (tmp_path / "site").exists()


def test_elk_token_wordt_in_de_stijl_gebruikt() -> None:
    stijl = (Path(__file__).parents[2] / "templates/site/stijl.css").read_text("utf-8")
    assert [een for een in GEBRUIKT if f"--{een}" not in stijl] == []

"""What stands on the pages of the invented municipality, two of them held whole against golden files."""

import re
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from participatie_cli.site.adressen import feed_bij, kalender_bij, namen_in_adressen, vanaf, wortel
from tests.conftest import is_zoals

_COMMIT = re.compile(r"commit [0-9a-f]{12} van")


def zonder_commit(pagina: Path) -> str:
    """A page as text, with the commit that it was made from hidden: any change of the example would change it."""
    return _COMMIT.sub("commit 0123456789ab van", pagina.read_text("utf-8"))


def test_de_eerste_pagina(voorbeeldsite: Path) -> None:
    is_zoals(zonder_commit(voorbeeldsite / "index.html"), "site-index.html")


def test_de_pagina_van_een_project(voorbeeldsite: Path) -> None:
    is_zoals(zonder_commit(voorbeeldsite / "projecten/havenkade.html"), "site-havenkade.html")


def test_een_eerdere_versie_zegt_van_wanneer_zij_is(voorbeeldsite: Path) -> None:
    toen = (voorbeeldsite / "projecten/havenkade/2026-06-01.html").read_text("utf-8")
    assert "Dit is een eerdere versie." in toen
    assert "Zo stond het er op 1 juni 2026." in toen
    assert "De raad stelde het plan vast straks." in toen
    assert "Wat kunt u nu doen?" not in toen
    assert "Stand op" not in toen


def test_wat_er_veranderde_staat_in_zinnen(voorbeeldsite: Path) -> None:
    lijst = (voorbeeldsite / "projecten/havenkade/versies.html").read_text("utf-8")
    assert "Samenvatting: de tekst is herschreven." in lijst
    assert lijst.index("12 oktober 2026") < lijst.index("1 juni 2026")


def test_de_wijk_heeft_een_eigen_agenda_en_feed(voorbeeldsite: Path) -> None:
    assert (voorbeeldsite / "wijken/havenbuurt.ics").read_text("utf-8").startswith("BEGIN:VCALENDAR")
    assert (voorbeeldsite / "wijken/havenbuurt.xml").is_file()


def test_er_is_geen_ranglijst(voorbeeldsite: Path) -> None:
    """No page of a project says anything of its score, and lists are in order of name."""
    for pad in (voorbeeldsite / "projecten").glob("*.html"):
        assert "trede " not in pad.read_text("utf-8").lower().replace("op trede ", "")
    lijst = (voorbeeldsite / "projecten.html").read_text("utf-8")
    loopt = lijst[lijst.index("groep-loopt") : lijst.index("groep-klaar")].partition("groep-straks")[0]
    namen = re.findall(r'<h3><a href="projecten/[^"]+">([^<]+)<', loopt)
    assert len(namen) > 15
    assert namen == sorted(namen, key=str.lower)


@given(st.lists(st.text(max_size=20), unique=True, max_size=12))
def test_elke_naam_krijgt_een_eigen_veilig_adres(namen: list[str]) -> None:
    adressen = namen_in_adressen(namen)
    assert list(adressen) == namen
    assert len(set(adressen.values())) == len(namen)
    assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", een) for een in adressen.values())


def test_adressen() -> None:
    assert wortel("index.html") == ""
    assert wortel("projecten/a/versies.html") == "../../"
    assert vanaf("wijken/a.xml", "projecten/b.html") == "../projecten/b.html"
    assert vanaf("nieuws.xml", "projecten/b.html") == "projecten/b.html"
    assert (feed_bij("wijken/a.html"), kalender_bij("wijken/a.html")) == ("wijken/a.xml", "wijken/a.ics")
    assert namen_in_adressen(["Oude Kern", "oude-kern", "Café"]) == {
        "Oude Kern": "oude-kern",
        "oude-kern": "oude-kern-2",
        "Café": "cafe",
    }

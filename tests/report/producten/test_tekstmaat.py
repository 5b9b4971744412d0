"""How long a product may be: words are counted, and what is too long is shortened so that one sees it."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from participatie_cli.report.beeld.product import Product
from participatie_cli.report.formaat.pdf import als_pdf
from participatie_cli.report.leesbaarheid import met_zichtbare_tekst
from participatie_cli.report.producten.brief.brief import MEESTE_WOORDEN as IN_DE_BRIEF
from participatie_cli.report.producten.brief.brief import brief
from participatie_cli.report.producten.paragraaf.keuzes import Lezer, Paragraafmoment
from participatie_cli.report.producten.paragraaf.paragraaf import MEESTE_WOORDEN, paragraaf
from participatie_cli.report.producten.tekstmaat import WEG, Woordruimte, ingekort, woorden, woorden_in
from participatie_cli.report.sjabloon.namen import sjabloon_van
from participatie_cli.report.sjabloon.sjablonen import sjablonen_uit
from tests.report.pdfproef import lees
from tests.report.producten.proeven import REGISTERS, met_project, onder, projecten, stand_van

ZINNEN = " ".join(["Dit is een zin van zeven woorden lang."] * 430)
ZONDER_EINDE = " ".join(["woord"] * 3000)
EEN_WOORD = "a" * 20000
LANG = {"zinnen": ZINNEN, "zonder einde": ZONDER_EINDE, "één woord": EEN_WOORD}
STATUSSEN = ("overgenomen", "deels", "niet", "doorgezet", "in behandeling", "onbekend")


def enorm(tekst: str, regel: str) -> dict[str, Any]:
    """A project with far too much of everything: texts that stand by themselves, and those of long lists."""
    return {
        "id": "enorm",
        "titel": tekst,
        "samenvatting": tekst,
        "initiatiefnemer": {"soort": "gemeente"},
        "vorm": "inwonersparticipatie",
        "fasen": [{"fase": "voorbereiding", "vanaf": "2025-01-01"}],
        "instrumenten": [
            *({"soort": een} for een in ("omgevingsplan", "programma", "omgevingsvisie", "beleid")),
            *({"soort": "omgevingsvergunning", "aanvraag": {"datum": f"202{jaar}-03-01"}} for jaar in range(3, 7)),
        ],
        "afweging": {
            "datum": "2025-01-01",
            "participatie": "ja",
            "reden": tekst,
            "niveau": "adviseren",
            "niveauwijzigingen": [{"vanaf": "2025-06-01", "niveau": "coproduceren", "besloten_door": "college"}],
            "doel": tekst,
            "ruimte": {"open": [tekst] * 9, "vast": [tekst] * 9},
            "rollen": {"college": tekst, "raad": tekst, "beslisser": "raad"},
        },
        "aanpak": {"kanalen": [tekst] * 5, "budget": "1000", "capaciteit": tekst, "contact": tekst},
        "belanghebbenden": [
            {
                "groep": regel,
                "omvang": "100",
                "bereikt": str(nr % 3),
                "eerder_niet_bereikt": "ja",
                "hoe": regel,
            }
            for nr in range(40)
        ],
        "activiteiten": [
            *({"datum": f"2025-{1 + nr % 12:02}-01", "werkvorm": regel, "deelnemers": "1000"} for nr in range(60)),
            *({"datum": "2027-01-01", "werkvorm": regel} for _ in range(30)),
        ],
        "inbreng": [
            {
                "onderwerp": f"{nr % 37} {regel}",
                "wat": regel,
                "status": STATUSSEN[nr % 6],
                "reden": regel,
            }
            for nr in range(400)
        ],
        "terugkoppeling": [{"datum": "2026-01-01", "aan": tekst, "kanaal": [tekst] * 4}] * 20,
        "besluiten": [{"datum": "2026-02-01", "door": "raad", "besluit": tekst, "gewijzigd_door_inbreng": tekst}],
        "afwijkingen": [
            {
                "regel": "VER003",
                "reden": tekst,
                "besloten_door": "college",
                "besloten_op": "2025-05-21",
                "geldig_tot": "2027-05-21",
            }
        ],
    }


def _alle(tekst: str, regel: str) -> dict[str, tuple[Product, int, bool]]:
    """Each product of it, how many words it may have and whether those of its table count."""
    stand = met_project(enorm(tekst, regel))
    paragrafen = {
        str(moment): (paragraaf(stand, "enorm", moment, Lezer.RAAD), MEESTE_WOORDEN[moment], moment == "vooruit")
        for moment in Paragraafmoment
    }
    return {**paragrafen, "brief": (brief(stand, "enorm"), IN_DE_BRIEF, True)}


def _past(tekst: str, regel: str) -> dict[str, Product]:
    alle = _alle(tekst, regel)
    for product, hoogstens, met_tabellen in alle.values():
        assert woorden_in(product.hoofdstukken, met_tabellen=met_tabellen) <= hoogstens
        assert product.slot[-1].startswith(f"Waar {WEG} of “en nog” staat, is ingekort.")
        assert product.slot[-1].endswith("projecten/enorm.yaml.")
        assert len(product.kop.titel) < 200
        blokken = [blok for hoofdstuk in product.hoofdstukken for blok in hoofdstuk.blokken]
        assert all(len(tabel.rijen) <= 8 for blok in blokken for tabel in blok.tabellen)
    return {naam: product for naam, (product, _, _) in alle.items()}


@pytest.mark.parametrize("welk", ["zinnen", "één woord"])
def test_veel_te_veel_past_en_dat_staat_erbij(welk: str) -> None:
    alle = _past(LANG[welk], "Meer groen.")
    assert onder(alle["terug"], "Wat mensen inbrachten").startswith("400 punten over 37 onderwerpen.")
    assert "En nog 52 eerdere activiteiten" in onder(alle["terug"], "Wat is gedaan")
    assert onder(alle["brief"], "U zei, wij doen").startswith("Wij schreven 400 punten op.")
    assert "In de tabel staan er niet bij: 392 punten" in onder(alle["brief"], "U zei, wij doen")


@pytest.mark.langzaam
@pytest.mark.parametrize("welk", LANG)
def test_ook_in_elke_regel_van_lange_lijsten(welk: str) -> None:
    _past(LANG[welk], LANG[welk])


@pytest.mark.langzaam
@pytest.mark.parametrize("welk", ["zinnen", "zonder einde"])
def test_het_blijft_een_bladzijde(welk: str) -> None:
    for naam, product in _past(LANG[welk], LANG[welk]).items():
        assert bladzijden(product, naam) == 1


@pytest.mark.langzaam
@pytest.mark.parametrize("welk", REGISTERS)
def test_elk_project_past_op_een_bladzijde(welk: str) -> None:
    for kenmerk in projecten(welk):
        for moment in Paragraafmoment:
            assert bladzijden(paragraaf(stand_van(welk), kenmerk, moment, Lezer.RAAD), moment) == 1, kenmerk
        assert bladzijden(brief(stand_van(welk), kenmerk), "brief") == 1, kenmerk


def bladzijden(product: Product, naam: str) -> int:
    sjabloon = sjabloon_van("brief" if naam == "brief" else "paragraaf", "pdf")
    return len(lees(als_pdf(met_zichtbare_tekst(product), sjablonen_uit(), sjabloon)).pages)


def test_een_lange_tekst_eindigt_bij_het_einde_van_een_zin() -> None:
    assert ingekort("Een twee. Drie vier vijf. Zes.", 5) == "Een twee. Drie vier vijf. …"
    assert ingekort("Een twee drie, vier vijf.", 3) == "Een twee drie …"
    assert ingekort("Een twee.  Drie.", 3) == "Een twee. Drie."


@given(st.text(alphabet="ab .!?\n…", max_size=300), st.integers(1, 30))
def test_inkorten_houdt_het_begin_en_nooit_meer_dan_gevraagd(tekst: str, hoogstens: int) -> None:
    kaal, kort = " ".join(tekst.split()), ingekort(tekst, hoogstens)
    if woorden(kaal) <= hoogstens:
        assert kort == kaal
    else:
        assert kort.endswith(f" {WEG}")
        assert kaal.startswith(kort[: -len(WEG)].rstrip())
        assert woorden(kort[: -len(WEG)]) <= hoogstens


@given(st.lists(st.text(alphabet="ab ", min_size=1, max_size=40), min_size=1, max_size=12), st.integers(1, 30))
def test_een_rij_telt_wat_er_niet_bij_staat(delen: list[str], hoogstens: int) -> None:
    ruimte = Woordruimte(hoogstens, 5)
    over = len(delen) - len(ruimte.passende(delen))
    assert len(ruimte.passende(delen)) >= 1
    assert (f"nog {over} " in ruimte.rij(delen, "ander", "andere")) is (over > 0)
    assert (f"; en nog {over} " in ruimte.reeks(delen, "ander", "andere")) is (over > 0)


def test_een_tekst_zonder_spaties_telt_voor_meer_dan_een_woord() -> None:
    assert woorden("een twee drie") == 3
    assert woorden(EEN_WOORD) > 1000

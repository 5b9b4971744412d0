"""The formats of a document cannot disagree: every text stands in each of them, or it is named here why not.

Every field of every type gets a text of its own: the path to it. Both documents are made in one, so that what a field
of a named chapter says is looked for in the annex that is made from it.
"""

import html
import re
from dataclasses import fields, replace
from typing import Any

import pytest

from participatie_cli.report.beeld.bouwstenen import Blok, Hoofdstuk
from participatie_cli.report.beeld.proef import proefproduct, proefrapport
from participatie_cli.report.beeld.rapport import Rapport
from participatie_cli.report.documentsoort import DOCUMENTSOORTEN
from participatie_cli.report.formaat.formaten import DOCUMENTFORMATEN, FORMATEN
from participatie_cli.report.grafiek.tekenen import met_tekeningen
from participatie_cli.report.sjabloon.namen import (
    FORMATEN_VAN,
    PARAGRAAF,
    PLAN_A3,
    PLANNEN,
    PRODUCTEN,
    RAPPORT,
    sjabloon_van,
)
from participatie_cli.report.sjabloon.sjablonen import ingebouwde_map
from tests.report.wordproef import (
    NIET_GEDRUKT,
    SJABLONEN,
    alle_tekst,
    in_alle_velden_iets_anders,
    open_docx,
    teksten,
    verschillend,
)
from tests.veiligheid.vallen import leesbaar

pytestmark = pytest.mark.langzaam

EERDER = r"\.eerder\.\d"
"""What was known before is shown where a list has nothing of its own; here every list has something."""

OMVANG = r"\.omvang$"
"""How much is inside is said only where a page can fold."""

NIET_HIER = {
    "markdown": rf"^kop\.(maanden|voettekst)$|{EERDER}|{OMVANG}",  # a text has no pages to put a footer on
    "html": rf"^kop\.maanden$|{EERDER}",
    # the chart itself carries these numbers as its description
    "pdf": rf"^kop\.maanden$|\.(grafiek|grafieken\.\d)\.tabel\.|{OMVANG}",
    "docx": OMVANG,
}
NIET_IN_EEN_PRODUCT = {
    # a text for a newsletter has no footer, no numbers of sources, and no drawing
    "tekst": rf"^kop\.(peildatum|voettekst)$|\.zekerheid$|\.grafieken\.\d\.tabel\.|{EERDER}|{OMVANG}",
    "markdown": rf"^kop\.(peildatum|voettekst)$|{EERDER}|{OMVANG}",
    "html": rf"^kop\.(peildatum|voettekst)$|{EERDER}",  # the footer stands in the style, escaped
    "docx": rf"^kop\.peildatum$|{OMVANG}",
    "pdf": rf"^kop\.peildatum$|\.(grafiek|grafieken\.\d)\.tabel\.|{OMVANG}",
}
"""The day itself stands in the lines at the bottom, which say more of it."""
_VAN_EEN_VAK = r"\.(eenheid|zie|id)$|\.tabel\.titel$"
NIET_OP_EEN_BLAD = {
    "pdf": rf"^kop\.voettekst$|{_VAN_EEN_VAK}|\.kolommen\.\d$",  # a narrow box says in its cells what they are
    "html": rf"^kop\.voettekst$|{_VAN_EEN_VAK}",
    "docx": _VAN_EEN_VAK,
}
"""What names the rows is only said where some are left out; a sheet has room for one heading above a table."""


def zonder_wit(tekst: str) -> str:
    """A text without what only breaks its lines: white space, escapes and soft hyphens."""
    return re.sub(r"[\s\xad]+", "", html.unescape(tekst.replace("\\", "")))


@pytest.mark.parametrize("formaat", FORMATEN)
def test_elke_tekst_staat_in_elk_formaat(formaat: str) -> None:
    verwacht = _gezocht(in_alle_velden_iets_anders(2), NIET_HIER[formaat])
    assert len(verwacht) > 700
    geheel = _gedrukt(RAPPORT, in_alle_velden_iets_anders(2), formaat)
    assert [pad for pad, tekst in verwacht.items() if zonder_wit(tekst) not in geheel] == []


@pytest.mark.parametrize("formaat", FORMATEN_VAN[PARAGRAAF])
def test_elke_tekst_van_een_product_staat_in_elk_formaat(formaat: str) -> None:
    product = verschillend(proefproduct(2))
    verwacht = _gezocht(product, NIET_IN_EEN_PRODUCT[formaat])
    assert len(verwacht) > 80
    geheel = _gedrukt(PARAGRAAF, product, formaat)
    assert [pad for pad, tekst in verwacht.items() if zonder_wit(tekst) not in geheel] == []


@pytest.mark.parametrize("soort", PLANNEN)
@pytest.mark.parametrize("formaat", FORMATEN_VAN[PLAN_A3])
def test_elke_tekst_van_een_plan_staat_in_elk_formaat(formaat: str, soort: str) -> None:
    proef = DOCUMENTSOORTEN[soort].proef(2)
    ids = [vak.id for vak in proef.vakken]
    eigen = verschillend(proef)
    groep = proef.vakken[0].groep
    vakken = (replace(vak, id=een, groep=groep) for vak, een in zip(eigen.vakken, ids, strict=True))
    blad = replace(eigen, vakken=tuple(vakken))
    verwacht = _gezocht(blad, NIET_OP_EEN_BLAD[formaat])
    assert len(verwacht) > 90
    geheel = _gedrukt(soort, blad, formaat)
    assert [pad for pad, tekst in verwacht.items() if zonder_wit(tekst) not in geheel] == []


def test_de_producten_delen_hun_sjablonen() -> None:
    """So what holds for one holds for all."""
    bestanden = ingebouwde_map().bestanden
    for formaat in FORMATEN_VAN[PARAGRAAF]:
        assert len({bestanden[sjabloon_van(naam, formaat)] for naam in PRODUCTEN}) == 1 or formaat == "docx"


def _gezocht(document: Any, niet: str) -> dict[str, str]:
    """The texts to look for, by their path."""
    return {
        pad: tekst
        for pad, tekst in teksten(document).items()
        if not re.search(niet, pad) and not NIET_GEDRUKT.search(pad) and not pad.startswith("bijlagen.")
    }


def _gedrukt(soort: str, document: Any, formaat: str) -> str:
    schrijf = DOCUMENTFORMATEN[formaat].schrijf
    inhoud = schrijf(met_tekeningen(document, SJABLONEN), SJABLONEN, sjabloon_van(soort, formaat))
    return zonder_wit(alle_tekst(open_docx(inhoud)) if formaat == "docx" else leesbaar(inhoud))


def test_geen_veld_is_vergeten() -> None:
    """The test above can only find what it looks for: it looks in every chapter, and in every field of a block."""
    paden = [pad for pad in teksten(in_alle_velden_iets_anders(2)) if not NIET_GEDRUKT.search(pad)]
    hoofdstukken = [naam for naam, deel in vars_van(proefrapport(1)).items() if isinstance(deel, Hoofdstuk)]
    assert len(hoofdstukken) > 20
    assert [naam for naam in hoofdstukken if not any(pad.startswith(f"{naam}.") for pad in paden)] == []
    inhoud = [veld.name for veld in fields(Blok) if veld.name != "inklapbaar"]
    assert [naam for naam in inhoud if not any(f".blokken.0.{naam}" in pad for pad in paden)] == []


def vars_van(rapport: Rapport) -> dict[str, object]:
    return {veld.name: getattr(rapport, veld.name) for veld in fields(rapport)}

"""Four formats cannot disagree: every text of the view model stands in each of them, or it is named here why not."""

import html
import re

import pytest

from participatie_cli.report.beeld.proef import proefrapport
from participatie_cli.report.formaat.formaten import FORMATEN
from participatie_cli.report.grafiek.tekenen import met_tekeningen
from tests.report.wordproef import NIET_GEDRUKT, SJABLONEN, alle_tekst, open_docx, teksten, verschillend
from tests.veiligheid.vallen import leesbaar

EERDER = r"\.eerder\.\d"
"""What was known before is shown where a list has nothing of its own; here every list has something."""

NIET_HIER = {
    "markdown": rf"^kop\.(maanden|voettekst)$|{EERDER}",  # a text has no pages to put a footer on
    "html": rf"^kop\.maanden$|{EERDER}",
    "pdf": r"^kop\.maanden$|\.grafiek\.tabel\.",  # the chart itself carries these numbers as its description
    "docx": r"^$",
}


def zonder_wit(tekst: str) -> str:
    return re.sub(r"\s+", "", html.unescape(tekst.replace("\\", "")))


@pytest.mark.parametrize("formaat", FORMATEN)
def test_elke_tekst_staat_in_elk_formaat(formaat: str) -> None:
    rapport = verschillend(proefrapport(2))
    inhoud = FORMATEN[formaat].schrijf(met_tekeningen(rapport, SJABLONEN), SJABLONEN)
    geheel = zonder_wit(alle_tekst(open_docx(inhoud)) if formaat == "docx" else leesbaar(inhoud))
    gedrukt = {pad: tekst for pad, tekst in teksten(rapport).items() if not NIET_GEDRUKT.search(pad)}
    verwacht = {pad: tekst for pad, tekst in gedrukt.items() if not re.search(NIET_HIER[formaat], pad)}
    assert len(verwacht) > 500
    assert [pad for pad, tekst in verwacht.items() if zonder_wit(tekst) not in geheel] == []

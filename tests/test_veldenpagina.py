"""What docs/velden.md says: every key once, under headings in Dutch, with what most projects need first."""

import re

from docs.veldenpagina import GEDEELD, ONDERWERPEN, VOORBEELD, eerste_sleutels, kop_van, veldenpagina
from participatie_cli.model.project import Project
from participatie_cli.usecases.schemas import BESTANDEN
from participatie_cli.values.velden import modellen_onder

PAGINA = veldenpagina()
KOPPEN = re.findall(r"^#+ (.+)$", PAGINA, re.MULTILINE)
MODELLEN = {model for soort in BESTANDEN.values() for model in modellen_onder(soort)} - set(BESTANDEN.values())


def test_opent_met_de_twintig_sleutels_en_het_voorbeeld() -> None:
    assert len(eerste_sleutels()) == 20
    eerste = PAGINA.split("\n## ")[1]
    assert VOORBEELD.read_text("utf-8") in eerste
    assert [sleutel for sleutel in eerste_sleutels() if f"\n| `{sleutel}`" not in eerste] == []


def test_elke_sleutel_van_een_bestand_staat_bij_een_onderwerp() -> None:
    bij_onderwerp = sorted(
        (soort.__name__, sleutel) for soort, sleutels in ONDERWERPEN.values() for sleutel in sleutels
    )
    alle = sorted((soort.__name__, sleutel) for soort in BESTANDEN.values() for sleutel in soort.model_fields)
    assert bij_onderwerp == alle


def test_elk_blok_heeft_een_kop_en_elke_sleutel_een_regel() -> None:
    assert [model for model in MODELLEN if f"\n### {kop_van(model)}\n" not in PAGINA] == []
    for model in MODELLEN | {Project}:
        assert [sleutel for sleutel in model.model_fields if f"\n| `{sleutel}`" not in PAGINA] == []


def test_geen_kop_is_de_naam_van_een_klasse() -> None:
    """A coach would not look for `BlauwResultaat`; one word can be both."""
    assert [kop for kop in KOPPEN if re.search(r"[a-z][A-Z]", kop)] == []
    assert set(GEDEELD.values()) <= set(KOPPEN)

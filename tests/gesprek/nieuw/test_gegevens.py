"""Whatever is answered, the file is legal, says no more than was said, and is understood again."""

from typing import Any

import pytest
from hypothesis import given, settings

from participatie_cli.checks.controle import controleer_dossier
from participatie_cli.gesprek.gesprek import geldig
from participatie_cli.gesprek.ingevuld import Ingevuld
from participatie_cli.gesprek.nieuw.gegevens import gegevens_van
from participatie_cli.gesprek.nieuw.gesprek import Nieuwgesprek
from participatie_cli.gesprek.nieuw.herkennen import antwoorden_van
from participatie_cli.gesprek.nieuw.weging import Weging
from participatie_cli.gesprek.vraag import Antwoorden
from participatie_cli.model.keuzes import Ernst
from participatie_cli.model.project import Project
from participatie_cli.store.lezen import begrijp
from participatie_cli.store.uitschrijven import schrijf_uit
from tests.gesprek.nieuw.proef import VANDAAG, gesprekken, kader, uitgangspunt

START = uitgangspunt()


def geschreven(gegeven: Antwoorden) -> tuple[dict[str, Any], str]:
    gegevens = gegevens_van(Weging(START, gegeven))
    return gegevens, schrijf_uit((), [Ingevuld(sleutel, waarde) for sleutel, waarde in gegevens.items()])


def gelezen(tekst: str) -> Project:
    terug = begrijp(tekst, "proef.yaml", Project)
    assert terug.bevindingen == ()
    assert terug.waarde is not None
    return terug.waarde


@pytest.mark.langzaam
@settings(deadline=None, max_examples=60)
@given(gesprekken())
def test_elk_gesprek_geeft_een_bestand_zonder_fout(gegeven: Antwoorden) -> None:
    project = gelezen(geschreven(gegeven)[1])
    uitslag = controleer_dossier(project, "proef.yaml", kader().kader, VANDAAG)
    assert [een for een in uitslag.bevindingen if een.ernst is not Ernst.ADVIES] == []


@settings(deadline=None, max_examples=100)
@given(gesprekken())
def test_het_bestand_wordt_weer_begrepen(gegeven: Antwoorden) -> None:
    """Going on from the file asks nothing that was answered, and would write the same file."""
    gegevens, tekst = geschreven(geldig(Nieuwgesprek(START), gegeven))
    terug = geldig(Nieuwgesprek(START), antwoorden_van(gelezen(tekst)))
    weer = gegevens_van(Weging(START, terug | {"kenmerk": gegevens["id"]}))
    assert {een: weer.get(een) for een in gegevens if een != "voornemens"} == {
        een: waarde for een, waarde in gegevens.items() if een != "voornemens"
    }


def test_een_bestand_dat_met_de_hand_is_begonnen() -> None:
    """A key that was left out says nothing, so its question is open; what stands there is an answer."""
    kaal = "id: plein\ntitel: Plein\nsamenvatting: Het plein.\ninitiatiefnemer: onbekend\nvorm: onbekend\n"
    project = gelezen(f"{kaal}instrumenten: onbekend\n")
    assert antwoorden_van(project) == {"titel": "Plein", "samenvatting": "Het plein."}
    met_afweging = gelezen(
        f"{kaal}instrumenten: onbekend\nafweging: {{participatie: ja, ruimte: onbekend, rollen: onbekend}}\n"
        "belanghebbenden: []\naanpak: onbekend\n"
    )
    assert antwoorden_van(met_afweging)["participatie"] == "ja"
    assert antwoorden_van(met_afweging)["groepen"] == ("niemand",)

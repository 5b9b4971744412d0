"""What to write instead of a refused value: `onbekend` too where the field takes it, and only there."""

from typing import Any

import pytest
from pydantic import ValidationError

from participatie_cli.model.project import Project
from participatie_cli.store.meldingen import als_bevindingen
from tests.gevallen import basis, met_verschil

AFWIJKING = {"regel": "VIS001", "reden": "Zo.", "besloten_door": "college", "besloten_op": "2024", "geldig_tot": "2025"}


@pytest.mark.parametrize(
    ("verschil", "herstel"),
    [
        (
            {"aanpak": {"gepubliceerd_op": "ooit"}},
            "Schrijf jaar-maand-dag (2026-01-31), jaar-maand (2026-01), jaar (2026) of onbekend.",
        ),
        (
            {"afwijkingen": [AFWIJKING | {"geldig_tot": "ooit"}]},
            "Schrijf jaar-maand-dag (2026-01-31), jaar-maand (2026-01) of jaar (2026).",
        ),
        ({"aanpak": {"coach_betrokken": "soms"}}, "Schrijf ja, nee of onbekend."),
        ({"gevolgd": "soms"}, "Schrijf ja of nee."),
        (
            {"aanpak": {"budget": "veel"}},
            "Schrijf 150, ongeveer 150, minstens 40, meer dan 200, hoogstens 30, tussen 40 en 50 of onbekend.",
        ),
        ({"titel": ""}, "Schrijf een tekst."),
        ({"aanpak": "ja"}, "Schrijf sleutels onder deze regel, of onbekend."),
        ({"fasen": ["voorbereiding"]}, "Schrijf sleutels onder deze regel."),
        ({"bronnen": "krant"}, "Schrijf een lijst met streepjes, of onbekend."),
    ],
)
def test_onbekend_staat_in_het_herstel_waar_het_kan(verschil: dict[str, Any], herstel: str) -> None:
    gegevens = met_verschil(basis("project"), verschil)
    with pytest.raises(ValidationError) as fout:
        Project.model_validate(gegevens)
    assert [een.herstel for een in als_bevindingen(fout.value.errors(), Project, gegevens, "project.yaml")] == [herstel]

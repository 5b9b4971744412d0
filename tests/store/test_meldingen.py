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


LIJST = (
    "Schrijf een lijst, met voor elk instrument `- soort: …`. Is er geen, schrijf dan `instrumenten: [{soort: geen}]`."
)


@pytest.mark.parametrize(
    ("verschil", "in_melding", "in_herstel"),
    [
        ({"inbreng": "geen"}, "Hier hoort een lijst te staan.", "Is er geen, schrijf dan `inbreng: []`."),
        ({"evaluatie": "n.v.t."}, "een blok met sleutels", "Is er geen, laat de regel met `evaluatie` dan weg."),
        ({"aanpak": {"gepubliceerd_op": "Geen"}}, "geen datum", "laat de regel met `gepubliceerd_op` dan weg."),
        ({"titel": None}, "Hier staat niets.", "Schrijf een tekst."),
        ({"instrumenten": "geen"}, "Hier hoort een lijst te staan.", LIJST),
        ({"instrumenten": ["geen"]}, "Hier hoort een blok met sleutels te staan.", LIJST),
        ({"instrumenten": []}, "De lijst is leeg.", LIJST),
        ({"instrument": "geen"}, "bestaat niet meer", "schrijf dan `instrumenten: [{soort: geen}]`"),
        ({"instrumenten": [{"soort": "vergunning"}]}, "Bedoelde u “omgevingsvergunning”?", "Kies uit: "),
        ({"vorm": "burgerparticipatie"}, "Bedoelde u “inwonersparticipatie”?", "Kies uit: inwonersparticipatie, "),
        ({"vorm": "geen"}, "“geen” kan hier niet staan.", "Kies uit: inwonersparticipatie, overheidsparticipatie."),
        ({"aanpak": {"budget": "40+"}}, "geen aantal zoals het register dat schrijft", "Schrijf minstens 40."),
        ({"aanpak": {"budget": "circa 1.000 euro"}}, "geen aantal", "Schrijf ongeveer 1000."),
        (
            {"fasen": [{"vanaf": "2024", "fase": "planvorming"}]},
            "Bedoelde u “voorbereiding”?",
            "Kies uit: voorbereiding, ",
        ),
    ],
)
def test_wat_er_wel_kan_staan(verschil: dict[str, Any], in_melding: str, in_herstel: str) -> None:
    gegevens = basis("project") | verschil
    with pytest.raises(ValidationError) as fout:
        Project.model_validate(gegevens)
    (bevinding, *_) = als_bevindingen(fout.value.errors(), Project, gegevens, "project.yaml")
    assert in_melding in bevinding.melding
    assert in_herstel in bevinding.herstel


@pytest.mark.parametrize("stemmen", ["40+", "ongeveer 1000", "circa 30", "> 20"])
def test_waar_alleen_een_precies_getal_past(stemmen: str) -> None:
    gegevens = met_verschil(
        basis("project"),
        {"besluiten": [{"datum": "2024", "door": "raad", "besluit": "X.", "stemmen": {"voor": stemmen, "tegen": "2"}}]},
    )
    with pytest.raises(ValidationError) as fout:
        Project.model_validate(gegevens)
    (bevinding,) = als_bevindingen(fout.value.errors(), Project, gegevens, "project.yaml")
    assert bevinding.melding == (
        f"“{stemmen}” is geen precies getal. Hier past alleen dat; wat u er verder van weet, hoort in een "
        "toelichting of opmerking."
    )
    assert bevinding.herstel == "Schrijf alleen cijfers, of onbekend."

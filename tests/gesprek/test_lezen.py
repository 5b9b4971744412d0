"""An answer is read as people give it, and refused in the words of the model."""

from datetime import date

import pytest

from participatie_cli.gesprek.lezen import als_dag, eis_van, lees
from participatie_cli.gesprek.vraag import Gespreksantwoord, Gespreksvraag, Vraagvorm
from participatie_cli.model.project import Project
from participatie_cli.values.onbekend import ONBEKEND
from participatie_cli.values.waardefout import WaardeFout
from tests.gesprek.proef import Proefgesprek

VANDAAG = date(2026, 11, 30)
VRAGEN = {vraag.id: vraag for vraag in Proefgesprek().vragen({"open": "nee"})}


@pytest.mark.parametrize(
    ("vraag", "tekst", "antwoord"),
    [
        ("titel", "  Molenpark ", "Molenpark"),
        ("dag", "vandaag", "2026-11-30"),
        ("dag", "Gisteren", "2026-11-29"),
        ("dag", "12 november 2026", "2026-11-12"),
        ("dag", "12-11-2026", "2026-11-12"),
        ("dag", "2026-11", "2026-11"),
        ("dag", "onbekend", ONBEKEND),
        ("dag", "Weet ik nog niet", ONBEKEND),
        ("open", "J", "ja"),
        ("open", "nee", "nee"),
        ("trede", "Meepraten", "raadplegen"),
        ("trede", "informeren", "informeren"),
        ("wijken", "Centrum; Noord;Centrum", ("Centrum", "Noord")),
        ("wijken", "", None),
        ("mensen", "ongeveer 40", "ongeveer 40"),
    ],
)
def test_een_antwoord_wordt_zoals_het_wordt_vastgelegd(vraag: str, tekst: str, antwoord: Gespreksantwoord) -> None:
    assert lees(VRAGEN[vraag], tekst, VANDAAG) == antwoord


@pytest.mark.parametrize(
    ("vraag", "tekst", "melding", "herstel"),
    [
        ("titel", " ", "Hier staat niets.", "Geef een korte tekst."),
        ("titel", "onbekend", "Op deze vraag is een antwoord nodig.", "Geef een korte tekst."),
        (
            "dag",
            "",
            "Hier staat niets.",
            ", of weet ik nog niet.",
        ),
        ("dag", "ooit", "“ooit” is geen datum.", ""),
        ("dag", "31 februari 2026", "“2026-02-31” bestaat niet: februari 2026 heeft 28 dagen.", "Controleer de dag."),
        ("open", "misschien", "“misschien” is hier geen antwoord.", "Schrijf ja of nee."),
        ("trede", "raadpleegen", "“raadpleegen” is geen keuze.", "raadplegen"),
        ("mensen", "veel", "“veel”", ""),
    ],
)
def test_wat_geen_antwoord_is_krijgt_een_zin(vraag: str, tekst: str, melding: str, herstel: str) -> None:
    with pytest.raises(WaardeFout) as fout:
        lees(VRAGEN[vraag], tekst, VANDAAG)
    assert melding in fout.value.melding
    assert herstel in fout.value.herstel


def test_een_veld_zonder_eigen_woorden_krijgt_een_gewone_zin() -> None:
    vraag = Gespreksvraag(id="x", tekst="?", waarom="?", vorm=Vraagvorm.TEKST, eis=eis_van(Project, "fasen"))
    with pytest.raises(WaardeFout, match="“rond” kan hier niet"):
        lees(vraag, "rond", VANDAAG)


def test_morgen_is_een_dag() -> None:
    assert als_dag("morgen", VANDAAG) == "2026-12-01"

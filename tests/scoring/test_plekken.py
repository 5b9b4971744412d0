"""Places in a file, walked as of a date."""

from participatie_cli.scoring.plekken import zoek
from tests.gevallen import PEILDATUM, dossier


def test_wat_een_ander_soort_niet_heeft_wordt_overgeslagen() -> None:
    """A list can have entries of different kinds: only a plan has a notice of the intention, a permit has none."""
    project = dossier("project", {"instrumenten": [{}, {"soort": "omgevingsvergunning"}]})
    gevonden = zoek(project, ["instrumenten.*.voornemen.datum"], PEILDATUM)
    assert [een.pad for een in gevonden.bekend] == [("instrumenten", 0, "voornemen", "datum")]
    assert gevonden.onbekend == ()

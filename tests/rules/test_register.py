"""What the rules over the whole register do with a file that stands in no register."""

from participatie_cli.checks.controle import controleer_register
from participatie_cli.model.dossier import MAPPEN, soortnaam
from participatie_cli.model.register import Register
from participatie_cli.model.verwijzingen import kaart_van
from tests.gevallen import PEILDATUM, dossier, kader


def test_a_file_outside_any_register_has_nothing_to_refer_to_and_no_folder() -> None:
    leeg = {soortnaam(soort): frozenset[str]() for soort in MAPPEN.values()}
    kaarten = (
        kaart_van(dossier("project", {"verwant": [{"id": "havenpad"}]}), "los/groene-as.yaml", "groene-as.yaml"),
        kaart_van(dossier("maatregel"), "los/trainingen.yml", "trainingen.yml"),
    )
    uitslag = controleer_register(Register(kaarten, leeg), kader("ontbreekt"), PEILDATUM)
    assert uitslag.bevindingen == ()


def test_the_name_of_a_file_may_hold_dots() -> None:
    kaart = kaart_van(dossier("project"), "projecten/a.b.yaml", "projecten/a.b.yaml")
    assert kaart.naam == "a.b"
    assert kaart.mappen == ("projecten",)

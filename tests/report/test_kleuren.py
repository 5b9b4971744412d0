"""What blue and red mean, and what else they may mean."""

from pathlib import Path

from tests.report.registers import echt_rapport, leg_neer, rapport


def test_een_andere_lezing_staat_naast_de_eerste() -> None:
    noot = echt_rapport().leeswijzer.kleurnoot
    assert noot.startswith("De presentatie van 2022 legt blauw en rood niet uit.")
    assert (
        " Een andere lezing: blauw is dan “Wat medewerkers ervan merken.” en rood “Wat bestuur en financiën ervan"
        " merken.” Een handleiding voor A3-plannen geeft de soorten resultaten een vaste kleur." in noot
    )
    assert noot.endswith("Te bevestigen door de participatiecoach.")


def test_zonder_andere_lezing_staat_er_een(tmp_path: Path) -> None:
    assert "Een andere lezing" not in rapport(leg_neer(tmp_path)).leeswijzer.kleurnoot

"""Which deviations do not count, because a norm leaves no room for them."""

from participatie_cli.model.afwijking import Afwijking
from participatie_cli.model.project import Project
from participatie_cli.report.gegevens import Gegevens
from participatie_cli.results.bevinding import Uitkomstsoort


class Geweigerd:
    """Tells of a deviation that is in force whether its rule is still not met."""

    def __init__(self, gegevens: Gegevens) -> None:
        self._regels = gegevens.regels
        self._niet_voldaan = {
            (uitslag.id, uitkomst.code)
            for uitslag in gegevens.verslag.uitslagen
            for uitkomst in uitslag.uitkomsten
            if uitkomst.soort is Uitkomstsoort.VOLDOET_NIET
        }

    def telt_niet(self, project: Project, afwijking: Afwijking) -> bool:
        """Whether the rule that it is about says `voldoet_niet` all the same."""
        regel = self._regels.get(afwijking.regel)
        return regel is not None and (project.id, regel.code) in self._niet_voldaan

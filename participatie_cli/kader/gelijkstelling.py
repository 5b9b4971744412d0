"""Royal decrees that equate days to holidays (`data/wet/algemene-termijnenwet/gelijkgestelde-dagen.yaml`)."""

from collections.abc import Iterable
from datetime import date

from pydantic import ConfigDict

from participatie_cli.kader.dag import Dag
from participatie_cli.kader.leeszekerheid import Bevestigers, Leeszekerheid, bevestigd_door, met_bronnen
from participatie_cli.kader.termijn import Gelijkgesteld
from participatie_cli.values.veld import Feit, veld
from participatie_cli.values.waarden import Getal, Tekst


class Gelijkstelling(Feit):
    """One decree, with the days it names."""

    model_config = ConfigDict(json_schema_extra=met_bronnen)
    KERN = "besluit"

    besluit: Tekst = veld("Besluit", "Welk besluit.", "Datum of vindplaats.", "Staatscourant 2025, 24713")
    zekerheid: Leeszekerheid = veld("Zekerheid", "Hoe het besluit is gelezen.", "", "letterlijk")
    bevestigd_door: Bevestigers = bevestigd_door()
    dagen: tuple[Dag, ...] = veld("Dagen", "De gelijkgestelde dagen.", "Een lijst met datums.", ["2026-05-15"])


class Gelijkstellingen(Feit):
    """All decrees that are known, and the first and last year for which there are any."""

    van: Getal = veld("Van", "Het eerste jaar waarvoor er een besluit is.", "Een jaartal.", "2005")
    tot: Getal = veld("Tot", "Het laatste jaar waarvoor er een besluit is.", "Een jaartal.", "2028")
    besluiten: tuple[Gelijkstelling, ...] = veld("Besluiten", "De besluiten.", "Een lijst.", [])

    @property
    def gelijkgesteld(self) -> Gelijkgesteld:
        """Their days: those of decrees that were read, those of decrees that are confirmed, and those of the others."""
        gelezen = [besluit for besluit in self.besluiten if besluit.zekerheid is Leeszekerheid.LETTERLIJK]
        bevestigd = [besluit for besluit in self.besluiten if besluit.zekerheid is Leeszekerheid.BEVESTIGD]
        gehoord = [besluit for besluit in self.besluiten if besluit not in (*gelezen, *bevestigd)]
        bronnen = tuple(dict.fromkeys(bron for besluit in bevestigd for bron in besluit.bevestigd_door))
        return Gelijkgesteld(_dagen(gelezen), _dagen(gehoord), self.van, self.tot, _dagen(bevestigd), bronnen)


def _dagen(besluiten: Iterable[Gelijkstelling]) -> frozenset[date]:
    return frozenset(dag.vroegst for besluit in besluiten for dag in besluit.dagen)

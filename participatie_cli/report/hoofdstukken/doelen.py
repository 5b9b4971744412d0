"""The goals of the municipality, with what was measured of them."""

from typing import Final

from participatie_cli.report.beeld.rapport import Tabelhoofdstuk
from participatie_cli.report.beeld.tabellen import Kolom, maak_tabel
from participatie_cli.report.feiten.bronnenboek import Bronnenboek
from participatie_cli.report.gegevens import Gegevens
from participatie_cli.wording.scores import doel_in_woorden

_KOLOMMEN: Final = (Kolom("Doel", 5), Kolom("Gemeten tot en met de peildatum", 4))


def doelen(gegevens: Gegevens, boek: Bronnenboek) -> Tabelhoofdstuk:
    """The goals in the order of kader.yaml; without a baseline that is said."""
    gemeente = gegevens.kader.gemeente
    return Tabelhoofdstuk(
        id="doelen",
        titel="De doelen",
        inleiding=("Zonder nulmeting is niet te zeggen of een doel dichterbij komt.",),
        tabel=maak_tabel(
            "Doelen en metingen",
            _KOLOMMEN,
            (
                (boek.vermeld(een.doel.doel, gemeente, een.doel), doel_in_woorden(een))
                for een in gegevens.score.doelen
                if gemeente is not None
            ),
            "In kader.yaml zijn geen doelen vastgelegd.",
        ),
    )

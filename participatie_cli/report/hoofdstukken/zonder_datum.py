"""Facts without a day: in which period they belong is not known, so every report tells them."""

from typing import Final

from participatie_cli.model.ongedateerd import zonder_datum
from participatie_cli.report.beeld.rapport import Tabelhoofdstuk
from participatie_cli.report.beeld.tabellen import Kolom, maak_tabel
from participatie_cli.report.feiten.bronnenboek import Bronnenboek
from participatie_cli.report.feiten.gebeurtenissen import feit_op
from participatie_cli.report.feiten.later import staat_in_later, van_later
from participatie_cli.report.gegevens import Gegevens

_KOLOMMEN: Final = (Kolom("Bestand", 3), Kolom("Feit", 7))


def ongedateerd(gegevens: Gegevens, boek: Bronnenboek) -> Tabelhoofdstuk:
    """All facts without a day but those of something later, in the order of the register and of each file."""
    rijen = (
        (stuk.dossier.titel, boek.vermeld(een.wat, stuk.dossier, feit_op(stuk.dossier, een.pad)))
        for stuk in gegevens.stukken
        for later in [van_later(stuk, gegevens.peildatum)]
        for een in zonder_datum(stuk.dossier)
        if not staat_in_later(een.pad, later)
    )
    return Tabelhoofdstuk(
        id="zonder-datum",
        titel="Zonder datum",
        inleiding=(
            "Van deze feiten is de dag niet bekend. Zij kunnen van deze periode zijn, van eerder of van later; daarom "
            "staan zij in elk verslag.",
        ),
        tabel=maak_tabel("Feiten zonder datum", _KOLOMMEN, rijen, "Van alle feiten in het register is een dag bekend."),
    )

"""The requests under the right to challenge."""

from collections.abc import Iterator
from typing import Final

from participatie_cli.model.uitdaagrecht import Uitdaagverzoek
from participatie_cli.report.beeld.rapport import Tabelhoofdstuk
from participatie_cli.report.beeld.tabellen import Kolom, maak_tabel, of_niet_vastgelegd
from participatie_cli.report.feiten.inperiode import Venster, dag_in_woorden
from participatie_cli.report.gegevens import Gegevens
from participatie_cli.values.datum import Datum

_KOLOMMEN: Final = (
    *(Kolom("Verzoek", 3), Kolom("Taak", 3), Kolom("Ontvangen", 2)),
    *(Kolom("Wie beslist", 2), Kolom("Stand op de peildatum", 5)),
)


def uitdaagrecht(gegevens: Gegevens, venster: Venster) -> Tabelhoofdstuk:
    """All requests received by the peildatum, and where they stand."""
    return Tabelhoofdstuk(
        id="uitdaagrecht",
        titel="Het uitdaagrecht",
        inleiding=("Met het uitdaagrecht kunnen inwoners voorstellen een taak van de gemeente over te nemen.",),
        tabel=maak_tabel(
            "Verzoeken onder het uitdaagrecht",
            _KOLOMMEN,
            (_rij(verzoek, venster) for verzoek in gegevens.van_soort(Uitdaagverzoek) if _ontvangen(verzoek, venster)),
            "In het register staan geen verzoeken. Of er verzoeken zijn gedaan, is daarmee niet gezegd.",
        ),
    )


def _ontvangen(verzoek: Uitdaagverzoek, venster: Venster) -> bool:
    return venster.bekend_op(verzoek.ontvangen_op)


def _rij(verzoek: Uitdaagverzoek, venster: Venster) -> tuple[str, ...]:
    return (
        verzoek.titel,
        of_niet_vastgelegd(verzoek.taak),
        dag_in_woorden(verzoek.ontvangen_op, venster),
        of_niet_vastgelegd(verzoek.bevoegd_orgaan),
        " ".join(_stand(verzoek, venster)),
    )


def _stand(verzoek: Uitdaagverzoek, venster: Venster) -> Iterator[str]:
    besluit = verzoek.besluit_op
    if isinstance(besluit, Datum) and venster.bekend_op(besluit):
        uitkomst = of_niet_vastgelegd(verzoek.uitkomst)
        yield f"{uitkomst.capitalize()} op {besluit.voluit}."
        if verzoek.grond is not None:
            yield f"Grond: {verzoek.grond}"
    elif besluit is not None and not isinstance(besluit, Datum):
        yield "Of en wanneer is besloten, is onbekend."
    else:
        yield "Nog geen besluit."

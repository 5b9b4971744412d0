"""From which rules was knowingly deviated, why, and who decided that."""

from typing import Final

from participatie_cli.model.project import Project
from participatie_cli.report.beeld.rapport import Tabelhoofdstuk
from participatie_cli.report.beeld.tabellen import Kolom, maak_tabel
from participatie_cli.report.feiten.geweigerd import Geweigerd
from participatie_cli.report.feiten.inperiode import Venster
from participatie_cli.report.gegevens import Gegevens, Regelkaart
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import bekend

_KOLOMMEN: Final = (
    *(Kolom("Project", 3), Kolom("Regel", 3), Kolom("Waarom", 4)),
    *(Kolom("Besloten door", 2), Kolom("Besloten op", 2), Kolom("Geldt tot en met", 2)),
)


def afwijkingen(gegevens: Gegevens, venster: Venster) -> Tabelhoofdstuk:
    """All deviations decided by the peildatum, those that have ended too."""
    geweigerd = Geweigerd(gegevens)
    rijen = (
        (
            project.titel,
            _regel(een.regel, gegevens),
            een.reden,
            een.besloten_door.value,
            een.besloten_op.voluit,
            _geldt_tot(een.geldig_tot, venster, telt_niet=geweigerd.telt_niet(project, een)),
        )
        for project in gegevens.van_soort(Project)
        for een in bekend(project.afwijkingen)
        if venster.bekend_op(een.besloten_op)
    )
    return Tabelhoofdstuk(
        id="afwijkingen",
        titel="Afwijkingen: pas toe of leg uit",
        inleiding=(
            "Wie bewust van een regel afwijkt, legt vast waarom, wie dat besloot en tot wanneer het geldt.",
            "Van een wet kan een gemeente alleen afwijken als een artikel dat toestaat. Anders telt de uitleg niet.",
        ),
        tabel=maak_tabel("Alle afwijkingen", _KOLOMMEN, rijen, "In het register zijn geen afwijkingen vastgelegd."),
    )


def _regel(genoemd: str, gegevens: Gegevens) -> str:
    """A rule by its title, whether it was named by code or by name."""
    regel: Regelkaart | None = gegevens.regels.get(genoemd)
    return f"{regel.code} {regel.titel}" if regel else genoemd


def _geldt_tot(dag: Datum, venster: Venster, *, telt_niet: bool) -> str:
    if dag.laatst < venster.peildatum:
        return f"{dag.voluit} (verlopen)"
    return f"{dag.voluit} (telt niet)" if telt_niet else dag.voluit

"""The three days of a plan or permit that end one term and begin the next."""

from typing import Final

from participatie_cli.gesprek.noteren.openstaand import staat_open
from participatie_cli.gesprek.noteren.soort import Keus, Noteersoort, Openstaanden, Wijze
from participatie_cli.gesprek.noteren.stand import Noteerstand, Openstaand
from participatie_cli.gesprek.noteren.velden import dag_van_het_feit
from participatie_cli.model.instrument import MetTerinzage
from participatie_cli.model.project import Project
from participatie_cli.model.projectdeel import namen_van
from participatie_cli.values.onbekend import bekend


def _zonder_dag(veld: str) -> Openstaanden:
    """The plans and permits of which such a day is not known."""

    def open_(stand: Noteerstand) -> tuple[Openstaand, ...]:
        rij = bekend(stand.dossier.instrumenten) if isinstance(stand.dossier, Project) else ()
        return tuple(
            Openstaand(("instrumenten", nr), naam)
            for nr, (een, naam) in enumerate(zip(rij, namen_van(rij), strict=True))
            if isinstance(een, MetTerinzage) and staat_open(getattr(een, veld))
        )

    return open_


def _dag_van_instrument(naam: str, veld: str, gedaan: str, waarom: str, ook: tuple[str, ...]) -> Noteersoort:
    return Noteersoort(
        naam=naam,
        uitleg=f"Een plan, beleid of vergunning is {gedaan}.",
        ook=ook,
        over=(Project,),
        feit=MetTerinzage,
        plek=(),
        wijze=Wijze.VELDEN,
        keus=Keus(
            tekst=f"Wat is {gedaan}?",
            waarom=f"Hiervan staat er nog niet bij dat het is {gedaan}.",
            open=_zonder_dag(veld),
        ),
        vragen=(dag_van_het_feit(veld, "Wanneer?", waarom),),
    )


INSTRUMENTEN: Final = (
    _dag_van_instrument(
        "vaststelling",
        "vastgesteld_op",
        "vastgesteld",
        "Vanaf deze dag loopt de termijn om het bekend te maken.",
        ("vastgesteld", "vergunning verleend"),
    ),
    _dag_van_instrument(
        "bekendmaking",
        "bekendgemaakt_op",
        "bekendgemaakt",
        "Vanaf deze dag kunnen mensen in beroep, en loopt de termijn tot het geldt.",
        ("bekendgemaakt",),
    ),
    _dag_van_instrument(
        "inwerkingtreding",
        "in_werking_op",
        "in werking getreden",
        "Vanaf deze dag geldt het.",
        ("in werking", "geldt"),
    ),
)
"""In the order in which they are offered."""

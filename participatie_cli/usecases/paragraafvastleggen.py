"""Recording with a decision that its proposal has a participation paragraph, by the one road that writes."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from participatie_cli.model.besluit import Besluit
from participatie_cli.model.project import Project
from participatie_cli.report.producten.paragraaf.keuzes import Lezer, Paragraafmoment, besluit_bij
from participatie_cli.store.bewerken.bewerking import Zetten
from participatie_cli.store.kader import lees_kader
from participatie_cli.store.register import KADERBESTAND
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.noteerbestand import open_bestand
from participatie_cli.usecases.schrijfwens import Bestandswijziging
from participatie_cli.usecases.vastleggen import Vastgelegd, leg_vast
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import bekend
from participatie_cli.values.veld import Feit
from participatie_cli.values.zin import op_of_in


def leg_paragraaf_vast(
    register: Path, kenmerk: str, moment: Paragraafmoment, voor: Lezer, *, vandaag: date, zonder_vragen: bool
) -> Vastgelegd:
    """Record it with the last decision of the body that the paragraph is for.

    Raise Gebruiksfout, with nothing written, where there is no such decision or the file cannot be used.
    """
    gelezen = lees_kader(register, KADERBESTAND)
    bestand = open_bestand(register, kenmerk, gelezen, vandaag)
    project = bestand.dossier
    if not isinstance(project, Project):
        raise Gebruiksfout(f"{bestand.naam} is geen project.", "Een paragraaf hoort bij een bestand in projecten/.")
    besluit = besluit_bij(project, voor)
    if besluit is None:
        raise Gebruiksfout(
            f"In {bestand.naam} staat geen besluit van {voor.orgaan.voluit} op een voorstel. Er is niets gewijzigd.",
            f"Noteer eerst het besluit met `participatie noteer {project.id} besluit`.",
        )
    plaats = next(nr for nr, een in enumerate(bekend(project.besluiten)) if een is besluit)

    def bewaak(nu: Feit) -> None:
        if not isinstance(nu, Project) or bekend(nu.besluiten)[plaats : plaats + 1] != (besluit,):
            zin = f"Het besluit in {bestand.naam} is intussen veranderd. Er is niets gewijzigd."
            raise Gebruiksfout(zin, "Begin opnieuw: u ziet dan wat er nu staat.")

    bewerkingen = tuple(Zetten(("besluiten", plaats, veld), True) for veld in _velden(project, moment))
    wens = Bestandswijziging(bestand.bestand, bestand.naam, bewerkingen, bewaak)
    boodschap = f"{project.id}: participatieparagraaf vastgelegd {_bij(besluit)}"
    return leg_vast([wens], gelezen, vandaag, zonder_vragen=zonder_vragen, boodschap=boodschap)


def _velden(project: Project, moment: Paragraafmoment) -> Iterator[str]:
    """What the paragraph makes true: that it is there and, looking back on input, that it tells the results."""
    yield "participatieparagraaf"
    if moment is Paragraafmoment.TERUG and bekend(project.inbreng):
        yield "paragraaf_noemt_resultaten"


def _bij(besluit: Besluit) -> str:
    wanneer = f" {op_of_in(besluit.datum)}" if isinstance(besluit.datum, Datum) else ""
    return f"bij het besluit van {besluit.beslisser}{wanneer}"

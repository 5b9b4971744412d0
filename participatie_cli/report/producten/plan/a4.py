"""The A4 of one project: what for, how far, with whom, how and when, who decides, with what, and what came of it."""

from collections.abc import Iterable
from typing import Final

from participatie_cli.model.afweging import Aanpak, Afweging, Rollen, Ruimte
from participatie_cli.model.keuzes import Orgaan
from participatie_cli.model.project import Project
from participatie_cli.report.beeld.blad import Planblad, Vak
from participatie_cli.report.beeld.tabellen import Kolom, getal
from participatie_cli.report.gegevens import Registerstand
from participatie_cli.report.hoofdstukken.projecten import niveau_in_woorden
from participatie_cli.report.producten.kop import productkop, slot
from participatie_cli.report.producten.plan.strook import tekens
from participatie_cli.report.producten.plan.uitvoering import hoe_en_wanneer, inbreng, risicos, volgende, wie
from participatie_cli.report.producten.plan.vakken import Vakregel, Vaksoort, ingekort, maak_vak
from participatie_cli.report.producten.projectbeeld import NOG_NIET, Projectbeeld
from participatie_cli.values.onbekend import WOORD, Onbekend, bekend

SOORT: Final = "A4-plan"
VAKKEN: Final = ("doel", "ruimte", "trede", "wie", "hoe", "besluit", "middelen", "risicos", "inbreng", "volgende")
"""The boxes by their ids, in the order in which one reads them; the template knows them."""
GROEP: Final = "Waarom en hoe ver"
_LANGSTE_TITEL: Final = 100
BESLUIT: Final = "Wie beslist en waarmee"
_TWEE: Final = (Kolom("Waarover", 2), Kolom("Wat", 5))


def projectblad(beeld: Projectbeeld) -> Planblad:
    """The whole sheet of one project, before it is made to fit."""
    stand, project = beeld.stand, beeld.project
    afweging = project.afweging if isinstance(project.afweging, Afweging) else None
    return Planblad(
        kop=productkop(
            stand, SOORT, ingekort(project.titel, _LANGSTE_TITEL), f"Fase: {project.fase_in_woorden(stand.peildatum)}"
        ),
        papier="a4",
        vakken=(
            _doel(afweging),
            _ruimte(afweging),
            _trede(project, stand),
            wie(project, stand),
            hoe_en_wanneer(project, stand),
            _besluit(afweging),
            _middelen(project),
            risicos(project, stand),
            inbreng(project, stand),
            volgende(project, stand),
        ),
        legenda=tuple(een for een in tekens() if not een.startswith(("(", "■"))),
        slot=(" ".join(slot(stand)),),
    )


def gezegd(waarde: object) -> str:
    """A fact of a project; one that nobody wrote down may still come."""
    if isinstance(waarde, Onbekend):
        return WOORD
    return str(waarde) if waarde else NOG_NIET


def _vak(kenmerk: str, groep: str, titel: str, rijen: Iterable[tuple[str, str]]) -> Vak:
    return maak_vak(Vaksoort(kenmerk, groep, titel, _TWEE, "regels", langste=130), map(Vakregel, rijen), "")


def _doel(afweging: Afweging | None) -> Vak:
    doel = afweging.doel if afweging else None
    return _vak("doel", GROEP, "Doel", [("Participatie", _of_er_een_komt(afweging)), ("Levert op", gezegd(doel))])


def _of_er_een_komt(afweging: Afweging | None) -> str:
    if afweging is None:
        return NOG_NIET
    if isinstance(afweging.participatie, Onbekend):
        return WOORD
    reden = f": {afweging.reden}" if isinstance(afweging.reden, str) else ""
    return f"{'ja' if afweging.participatie else 'nee'}{reden}"


def _ruimte(afweging: Afweging | None) -> Vak:
    ruimte = afweging.ruimte if afweging else None
    if not isinstance(ruimte, Ruimte):
        return _vak("ruimte", GROEP, "Open en vast", [("Open", gezegd(ruimte)), ("Staat vast", gezegd(ruimte))])
    rijen = [("Open", een) for een in _lijst(ruimte.open)] + [("Staat vast", een) for een in _lijst(ruimte.vast)]
    return _vak("ruimte", GROEP, "Open en vast", rijen)


def _lijst(reeks: tuple[str, ...] | Onbekend | None) -> tuple[str, ...]:
    """The subjects; an empty list says that there are none."""
    if reeks is None or isinstance(reeks, Onbekend):
        return (gezegd(reeks),)
    return reeks or ("niets",)


def _trede(project: Project, stand: Registerstand) -> Vak:
    niveau = project.niveau_op(stand.peildatum)
    gemeente = stand.kader.gemeente
    trede = gemeente.trede(niveau) if gemeente and isinstance(niveau, str) else None
    belofte = trede.uitleg if trede else WOORD if isinstance(niveau, Onbekend) else NOG_NIET
    rijen = [("Trede", niveau_in_woorden(project, stand)), ("Belofte", belofte)]
    return _vak("trede", GROEP, "Trede en belofte", rijen)


def _besluit(afweging: Afweging | None) -> Vak:
    rollen = afweging.rollen if afweging else None
    beslisser = afweging.beslisser if afweging else None
    wie_beslist = beslisser.voluit if isinstance(beslisser, Orgaan) else gezegd(beslisser)
    bekende = rollen if isinstance(rollen, Rollen) else None
    anders = WOORD if isinstance(rollen, Onbekend) else NOG_NIET
    per_rol = [
        (naam, gezegd(getattr(bekende, veld)) if bekende else anders)
        for naam, veld in (("Raad", "raad"), ("College", "college"), ("Inwoners", "inwoners"))
    ]
    return _vak("besluit", BESLUIT, "Wie beslist", [("Besluit", wie_beslist), *per_rol])


def _middelen(project: Project) -> Vak:
    """Money, hours and whom to ask."""
    aanpak = project.aanpak
    if not isinstance(aanpak, Aanpak):
        leeg = gezegd(aanpak)
        return _vak("middelen", BESLUIT, "Geld en uren", [("Geld", leeg), ("Uren", leeg), ("Contact", leeg)])
    geld = NOG_NIET if aanpak.budget is None else getal(aanpak.budget)
    euro = "" if aanpak.budget is None or isinstance(aanpak.budget, Onbekend) else " euro"
    rijen = [("Geld", f"{geld}{euro}"), ("Uren", gezegd(aanpak.capaciteit)), ("Contact", gezegd(aanpak.contact))]
    kanalen = ", ".join(bekend(aanpak.kanalen)) or aanpak.kanalen
    return _vak("middelen", BESLUIT, "Geld en uren", [*rijen, ("Kanalen", gezegd(kanalen))])

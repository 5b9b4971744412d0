"""A register on one screen: gather what is known of each project, by phase."""

from datetime import date
from pathlib import Path
from typing import Final

from participatie_cli.console.overzichtpagina import Projectregel, Registeroverzicht
from participatie_cli.model.keuzes import Ernst, Fasenaam
from participatie_cli.model.project import NIET_VASTGELEGD, Project
from participatie_cli.results.agenda import Agenda, Agendapunt, eerstvolgende
from participatie_cli.results.bevinding import Uitkomstsoort
from participatie_cli.results.uitslag import Controleverslag, Uitslag
from participatie_cli.store.kader import lees_kader
from participatie_cli.store.register import KADERBESTAND, bestanden_in
from participatie_cli.usecases.beoordelen import Beoordelaar
from participatie_cli.usecases.controlegang import Controlegang
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.lezing import lees_bestanden, naam_van
from participatie_cli.usecases.noteerbegin import opdracht_bij
from participatie_cli.usecases.noteren import Noteerplek
from participatie_cli.usecases.onthouder import onthouden
from participatie_cli.usecases.peildatum import bewaak_peildatum

_EERSTVOLGENDE: Final = 3
_NOG_NIET: Final = -1


def maak_overzicht(register: Path, peildatum: date) -> Registeroverzicht:
    """Read every file once, and keep of each project a line."""
    naam = naam_van(register / KADERBESTAND)
    gelezen = lees_kader(register, naam)
    bewaak_peildatum(gelezen.kader, peildatum)
    regels, bestanden = list[tuple[int, Projectregel]](), tuple(bestanden_in(register, register))
    with onthouden(gelezen) as onthouder:
        gang = Controlegang(Beoordelaar(gelezen, peildatum), naam, register, onthouder)
        uitslagen, ongelezen = [gang.over_het_kader()], list[str]()
        for lezing in lees_bestanden(bestanden, register, "Controleren", gelezen.toegestaan):
            uitslag = gang.over(lezing)
            uitslagen.append(uitslag)
            ongelezen += [lezing.naam] * (lezing.dossier is None)
            if isinstance(lezing.dossier, Project):
                regels.append((_rang(lezing.dossier, peildatum), _regel(lezing.dossier, uitslag, peildatum)))
    uitslagen.append(gang.over_het_geheel())
    gemeente = gelezen.kader.gemeente.gemeente.naam if gelezen.kader.gemeente else None
    verslag = Controleverslag(peildatum, gemeente, gang.bestanden, tuple(uitslagen), gang.ongelezen)
    plek = Noteerplek(register, gelezen, peildatum, {})
    komt = eerstvolgende(verslag.agenda, peildatum)[:_EERSTVOLGENDE]
    return Registeroverzicht(
        peildatum=peildatum,
        gemeente=gemeente,
        projecten=tuple(regel for _, regel in sorted(regels, key=lambda een: (een[0], een[1].fase, een[1].id))),
        eerstvolgende=komt,
        opdrachten=tuple(_opdracht(plek, punt) for punt in komt),
        te_laat=sum(punt.te_laat(peildatum) for punt in verslag.agenda),
        ongelezen=tuple(ongelezen),
        verslag=verslag,
    )


def _opdracht(plek: Noteerplek, punt: Agendapunt) -> str | None:
    """The command that records that something was done; none of a file in which something does not fit."""
    try:
        return opdracht_bij(plek, punt)
    except Gebruiksfout:
        return None


def _rang(project: Project, peildatum: date) -> int:
    """The place of its phase in the order of time; what has not begun, or is not known, goes first."""
    fase = project.fase_op(peildatum)
    return list(Fasenaam).index(fase) if isinstance(fase, Fasenaam) else _NOG_NIET


def _regel(project: Project, uitslag: Uitslag, peildatum: date) -> Projectregel:
    soorten = [een.soort for een in uitslag.uitkomsten]
    komend = Agenda.van(uitslag.agenda, peildatum, date.max).komend
    return Projectregel(
        id=project.id,
        fase=project.fase_in_woorden(peildatum),
        niveau=str(project.niveau_op(peildatum) or NIET_VASTGELEGD),
        volgende=next((een for een in komend if not een.voorbehoud), None),
        bevindingen={ernst: sum(een.ernst is ernst for een in uitslag.bevindingen) for ernst in Ernst},
        vragen_open=soorten.count(Uitkomstsoort.NIET_TE_BEOORDELEN),
    )

"""The requests of a register, in files of their own and as the instrument of a project, with what is due in each."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from participatie_cli.model.dossier import MAPPEN
from participatie_cli.model.keuzes import Orgaan
from participatie_cli.model.project import Project
from participatie_cli.model.uitdaagrecht import Uitdaagprocedure, Uitdaagverzoek
from participatie_cli.report.gegevens import Registerstand, Stuk
from participatie_cli.results.agenda import Agendapunt
from participatie_cli.results.agendasoort import Agendasoort
from participatie_cli.results.bevinding import Bevinding, Uitkomstsoort
from participatie_cli.results.uitslag import Uitslag
from participatie_cli.values.datum import Datum, telt
from participatie_cli.values.onbekend import Onbekend, bekend
from participatie_cli.values.pad import Pad

_MAP: Final = next(f"/{naam}/" for naam, soort in MAPPEN.items() if soort is Uitdaagverzoek)


@dataclass(frozen=True, slots=True)
class Verzoekdossier:
    """A request with the lines of the agenda about it, in order of time, and what the rules found.

    `te_onderzoeken` are the reasons for which rules could not be judged.
    """

    titel: str
    waarover: str
    procedure: Uitdaagprocedure
    punten: tuple[Agendapunt, ...]
    bevindingen: tuple[Bevinding, ...]
    te_onderzoeken: tuple[str, ...]
    onvolledig: bool
    is_project: bool

    def te_laat(self, peildatum: date) -> tuple[Agendapunt, ...]:
        """What should have been done already."""
        return tuple(een for een in self.punten if een.te_laat(peildatum))

    def wie(self, punt: Agendapunt) -> str:
        """Who must do it: of the decision the body that decides, where that is known."""
        orgaan = self.procedure.bevoegd_orgaan
        if punt.pad[-1:] == ("besluit_op",) and isinstance(orgaan, Orgaan):
            return orgaan.voluit
        return f"de {punt.wie}" if punt.wie == "gemeente" else punt.wie or "onbekend"

    @property
    def kenteken(self) -> tuple[object, ...] | None:
        """What tells it apart from others, where enough of it is known: its days and the place of its agreements."""
        een = self.procedure
        delen = (een.ontvangen_op, een.besluit_op, een.afspraken)
        return None if any(deel is None or isinstance(deel, Onbekend) for deel in delen) else delen


def verzoeken(stand: Registerstand) -> tuple[Verzoekdossier, ...]:
    """All that were received by the peildatum, or may have been: what is late first, then by the next last day."""
    uitslagen = {een.bestand: een for een in stand.verslag.uitslagen}
    alle = (een for stuk in stand.stukken for een in _in_stuk(stuk, uitslagen[stuk.bestand]))
    gekomen = [een for een in alle if telt(een.procedure.ontvangen_op, stand.peildatum)]
    return tuple(sorted(_elk_eens(gekomen), key=lambda een: _volgorde(een, stand.peildatum)))


def ongelezen(stand: Registerstand) -> int:
    """How many files with a request could not be read."""
    return sum(_MAP in f"/{bestand}" for bestand in stand.verslag.niet_gelezen)


def _elk_eens(gekomen: list[Verzoekdossier]) -> Iterator[Verzoekdossier]:
    """Each request once: one with a file of its own can also be the instrument of the project that carries it out."""
    projecten = {een.kenteken: een.titel for een in gekomen if een.is_project}
    eigen = {een.kenteken for een in gekomen if not een.is_project}
    for een in gekomen:
        dubbel = een.kenteken is not None and een.kenteken in (eigen if een.is_project else projecten)
        if dubbel and not een.is_project:
            yield replace(een, waarover=f"{een.waarover} De uitvoering is het project “{projecten[een.kenteken]}”.")
        elif not dubbel:
            yield een


def _in_stuk(stuk: Stuk, uitslag: Uitslag) -> Iterator[Verzoekdossier]:
    dossier = stuk.dossier
    if isinstance(dossier, Uitdaagverzoek):
        yield _dossier(stuk, uitslag, dossier, dossier.samenvatting, ())
    elif isinstance(dossier, Project):
        for plek, een in enumerate(bekend(dossier.instrumenten)):
            if isinstance(een, Uitdaagprocedure):
                yield _dossier(stuk, uitslag, een, dossier.samenvatting, ("instrumenten", plek))


def _dossier(stuk: Stuk, uitslag: Uitslag, procedure: Uitdaagprocedure, waarover: str, plek: Pad) -> Verzoekdossier:
    velden = Uitdaagprocedure.model_fields

    def hierover(pad: Pad) -> bool:
        return pad[: len(plek)] == plek and len(pad) > len(plek) and pad[len(plek)] in velden

    open_ = (een for een in uitslag.uitkomsten if een.soort is Uitkomstsoort.NIET_TE_BEOORDELEN and een.reden)

    termijnen = (een for een in uitslag.agenda if een.soort is Agendasoort.TERMIJN and hierover(een.pad))
    gevonden = (een for een in uitslag.bevindingen if hierover(een.pad) and not een.vertrouwelijk)
    return Verzoekdossier(
        titel=str(getattr(stuk.dossier, "titel", "")),
        waarover=waarover,
        procedure=procedure,
        punten=tuple(sorted(termijnen, key=_dag)),
        bevindingen=tuple(gevonden),
        te_onderzoeken=tuple(dict.fromkeys(str(een.reden) for een in open_ if hierover(een.pad or ()))),
        onvolledig=uitslag.onvolledig,
        is_project=bool(plek),
    )


def _dag(punt: Agendapunt) -> date:
    return date.max if isinstance(punt.dag, Onbekend) else punt.dag.laatst


def _volgorde(een: Verzoekdossier, peildatum: date) -> tuple[bool, date, str]:
    dagen = [_dag(punt) for punt in een.punten]
    return not een.te_laat(peildatum), min(dagen, default=date.max), een.titel


def dagen_te_laat(punt: Agendapunt, peildatum: date) -> int:
    """How many days ago the last day was, of what is late."""
    assert isinstance(punt.dag, Datum)
    return (peildatum - punt.dag.laatst).days

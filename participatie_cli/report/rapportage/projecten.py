"""The projects: those that are followed each on at most a page, the others in a row, many of them only by number."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain
from typing import Final

from participatie_cli.model.initiatief import Gebied
from participatie_cli.model.project import Project
from participatie_cli.report.beeld.bouwstenen import Blok, Blokhoofdstuk, Lijst, Punt
from participatie_cli.report.beeld.omvang import omvang
from participatie_cli.report.beeld.rapport import Projectblok
from participatie_cli.report.beeld.tabellen import Kolom
from participatie_cli.report.feiten.bronnenboek import Bronnenboek, betwist
from participatie_cli.report.feiten.gebeurtenissen import gebeurtenissen
from participatie_cli.report.feiten.inperiode import Venster
from participatie_cli.report.gegevens import Gegevens
from participatie_cli.report.hoofdstukken.kleuren import kleurnamen
from participatie_cli.report.hoofdstukken.projecten import gevolgde, niveau_in_woorden
from participatie_cli.report.rapportage.blokken import blok, lijst, met_gevulde_kolommen
from participatie_cli.report.rapportage.lijnen import HOOGSTENS, NIETS, en_nog, resultaten, vragenlijsten
from participatie_cli.report.rapportage.meedoen import Ingebracht, ingebracht
from participatie_cli.report.rapportage.vooruit import te_doen
from participatie_cli.results.agenda import Agendapunt
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import bekend
from participatie_cli.values.opsomming import opsomming
from participatie_cli.wording.agenda import dag_van, punt_als_zin
from participatie_cli.wording.waarden import aantal

ID: Final = "projecten"
VEEL: Final = 15
"""With more projects than these only those in which something happened, or is late, have a row."""
_MEESTE: Final = 5
"""So many points of input are told of one project."""
_RIJ: Final = (
    *(Kolom("Project", 4), Kolom("Fase en niveau", 3)),
    *(Kolom("Wat er gebeurde", 6), Kolom("Wat er komt", 5)),
)


def projecten(gegevens: Gegevens, venster: Venster, boek: Bronnenboek) -> Blokhoofdstuk:
    """The chapter."""
    vooruit = _vooruit(gegevens)
    begonnen = {een.id for een in gegevens.score.projecten}
    alle = [een for een in gegevens.van_soort(Project) if een.id in begonnen]
    op_id = {een.id: een for een in alle}
    inbreng = _per_project(ingebracht(gegevens, venster))
    per_project = [
        _gevolgd(een, op_id[een.id], gegevens, inbreng.get(een.id, []), vooruit.get(een.id, ()))
        for een in gevolgde(gegevens, venster, boek)
    ]
    return Blokhoofdstuk(
        id=ID, titel="De projecten", blokken=(*per_project, *_overige(alle, gegevens, venster, vooruit))
    )


def _vooruit(gegevens: Gegevens) -> dict[str, tuple[Agendapunt, ...]]:
    """What is late and what comes, of each project."""
    per_id: dict[str, list[Agendapunt]] = {}
    for een in chain(*te_doen(gegevens)):
        if een.id is not None:
            per_id.setdefault(een.id, []).append(een)
    return {kenmerk: tuple(rij) for kenmerk, rij in per_id.items()}


def _per_project(inbreng: Iterable[Ingebracht]) -> dict[str, list[Ingebracht]]:
    per_id: dict[str, list[Ingebracht]] = {}
    for een in inbreng:
        per_id.setdefault(een.project.id, []).append(een)
    return per_id


def _gevolgd(
    een: Projectblok, project: Project, gegevens: Gegevens, eigen: list[Ingebracht], vooruit: Sequence[Agendapunt]
) -> Blok:
    """One followed project with its input; where nothing happened a line says so."""
    lijsten = [*vragenlijsten(een.vragen, HOOGSTENS), _inbreng(eigen), _volgende(vooruit)]
    kleuren = resultaten(een.vragen, kleurnamen(gegevens.kader))
    leeg = not eigen and not kleuren.rijen and not any(rij.punten for rij in lijsten[:3])
    alineas = [f"{NIETS if leeg else een.samenvatting} {_stand(project, gegevens)}"]
    gemaakt = blok(kop=een.titel, inklapbaar=True, alineas=alineas, lijsten=lijsten, tabellen=[kleuren])
    return replace(gemaakt, omvang=omvang(gemaakt))


def _stand(project: Project, gegevens: Gegevens) -> str:
    fase = project.fase_in_woorden(gegevens.peildatum)
    return f"Fase: {fase}. Niveau: {niveau_in_woorden(project, gegevens)}."


def _inbreng(eigen: Sequence[Ingebracht]) -> Lijst:
    """The input that tells most, with what was done with it and why."""
    punten = (Punt(tekst=f"“{een.inbreng.wat}” {met_hoofdletter(een.gedaan)}", datum="", bronnen=()) for een in eigen)
    meer = en_nog(len(eigen), _MEESTE)
    return lijst(f"Wat is ingebracht, en wat ermee is gedaan{meer}", list(punten)[:_MEESTE])


def met_hoofdletter(tekst: str) -> str:
    """A phrase as a sentence of its own."""
    heel = tekst[:1].upper() + tekst[1:]
    return heel if heel.endswith((".", "!", "?")) else f"{heel}."


def _volgende(vooruit: Sequence[Agendapunt]) -> Lijst:
    punten = (Punt(tekst=punt_als_zin(een), datum=dag_van(een), bronnen=()) for een in vooruit[:1])
    return lijst("Wat er het eerst komt", punten)


def _overige(
    alle: Sequence[Project], gegevens: Gegevens, venster: Venster, vooruit: dict[str, tuple[Agendapunt, ...]]
) -> Iterator[Blok]:
    anders = [een for een in alle if not een.gevolgd]
    veel = len(anders) > VEEL
    bijzonder = [
        een for een in anders if _gebeurd(een, venster) or _speelt(vooruit.get(een.id, ()), gegevens, veel=veel)
    ]
    rijen = [_rij(een, gegevens, venster, vooruit.get(een.id, ())) for een in bijzonder]
    genoemd = {een.id for een in bijzonder}
    stil = [een for een in anders if een.id not in genoemd]
    yield blok(
        kop="Andere projecten" if len(anders) < len(alle) else "",
        alineas=[*_over_stille(stil, veel=veel), *(_totalen(anders, gegevens) if veel else ())],
        tabellen=[met_gevulde_kolommen("Projecten in deze periode", _RIJ, rijen)],
    )


def _over_stille(stil: Sequence[Project], *, veel: bool) -> Iterator[str]:
    """The projects in which nothing happened and nothing comes, in one sentence; of many only their number."""
    if stil and veel:
        yield f"Bij {aantal(len(stil), 'ander project', 'andere projecten')} is in deze periode niets vastgelegd."
    elif stil:
        yield f"In deze periode is niets vastgelegd bij {opsomming([een.titel for een in stil])}."


def _speelt(vooruit: Sequence[Agendapunt], gegevens: Gegevens, *, veel: bool) -> bool:
    """Whether something is late, or comes; among many projects only what is late counts."""
    return any(een.te_laat(gegevens.peildatum) for een in vooruit) if veel else bool(vooruit)


def _rij(een: Project, gegevens: Gegevens, venster: Venster, vooruit: Sequence[Agendapunt]) -> tuple[str, ...]:
    komt = f"{dag_van(vooruit[0])}: {punt_als_zin(vooruit[0])}" if vooruit else ""
    fase = een.fase_in_woorden(gegevens.peildatum)
    return een.titel, f"{fase}, {niveau_in_woorden(een, gegevens)}", _gebeurd(een, venster), komt


def _gebeurd(project: Project, venster: Venster) -> str:
    """The newest event of the period, and how many there were besides."""
    erin = [feit for feit in gebeurtenissen(project) if venster.bevat(feit.datum) is True]
    if not erin:
        return ""
    laatste = erin[-1]
    assert isinstance(laatste.datum, Datum)
    meer = f" (en nog {len(erin) - 1})" if len(erin) > 1 else ""
    return f"{laatste.datum.voluit}: {betwist(laatste.tekst, laatste.feit)}{meer}"


def _totalen(alle: Sequence[Project], gegevens: Gegevens) -> Iterator[str]:
    """How many there are by phase and by district; a project in several districts counts in each."""
    fasen = Counter(een.fase_in_woorden(gegevens.peildatum) for een in alle)
    wijken = Counter(wijk for een in alle if isinstance(een.gebied, Gebied) for wijk in bekend(een.gebied.wijken))
    yield f"Alle {len(alle)} andere projecten per fase: {_geteld(fasen)}."
    if wijken:
        yield f"Per wijk: {_geteld(wijken)}. Een project in meer wijken telt in elke wijk."


def _geteld(telling: Counter[str]) -> str:
    return opsomming(
        [f"{wat} {hoeveel}" for wat, hoeveel in sorted(telling.items(), key=lambda een: (-een[1], een[0]))]
    )

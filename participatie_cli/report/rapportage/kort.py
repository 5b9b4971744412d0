"""Page 1: what happened, what it meant, what went wrong and what is asked, in at most seven sentences from facts."""

from collections.abc import Iterator
from typing import Final

from participatie_cli.model.raad import Toezegging
from participatie_cli.report.beeld.bouwstenen import Blokhoofdstuk, Zin
from participatie_cli.report.beeld.tabellen import zin
from participatie_cli.report.feiten.bronnenboek import Bronnenboek
from participatie_cli.report.feiten.gebeurtenissen import gebeurtenissen
from participatie_cli.report.feiten.inperiode import Venster
from participatie_cli.report.gegevens import Gegevens
from participatie_cli.report.hoofdstukken.beweging import GEEN, bewogen
from participatie_cli.report.hoofdstukken.raad import gestelde_vragen, houders, is_open, voorgelegd_aan_raad
from participatie_cli.report.rapportage import besluiten, lijnen, meedoen, projecten, vooruit
from participatie_cli.report.rapportage.blokken import blok
from participatie_cli.scoring.score import Lijnscore
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import bekend
from participatie_cli.values.opsomming import opsomming
from participatie_cli.wording.agenda import dag_van
from participatie_cli.wording.waarden import aantal, onvolledig_in_woorden

ID: Final = "kort"
_MEESTE: Final = 2
"""So many of a kind are told; of the others their number."""


def kort(gegevens: Gegevens, venster: Venster, boek: Bronnenboek) -> Blokhoofdstuk:
    """The first chapter, with the questions to the council directly under it."""
    zinnen = (*_leeg(gegevens, venster), *_zinnen(gegevens, venster))
    vragen = voorgelegd_aan_raad(gegevens, venster, boek).tabel
    return Blokhoofdstuk(
        id=ID,
        titel="In het kort",
        blokken=(
            blok(alineas=_let_op(gegevens), zinnen=zinnen),
            blok(kop="Vragen aan de raad" if vragen.rijen else "", tabellen=[vragen]),
        ),
    )


def _let_op(gegevens: Gegevens) -> Iterator[str]:
    """What of the register this document could not tell."""
    if ongelezen := gegevens.score.ongelezen:
        yield f"Let op: niet te lezen, en daarom nergens in dit verslag: {opsomming(ongelezen)}."
    if onvolledig := gegevens.score.onvolledig:
        yield f"Let op. {onvolledig_in_woorden(onvolledig)}"


def _zinnen(gegevens: Gegevens, venster: Venster) -> Iterator[Zin]:
    """In order of importance: what was decided, changed, reached, missed, learnt and asked."""
    yield from _besloten(gegevens, venster)
    yield from _veranderd(gegevens, venster)
    yield from _bereikt(gegevens, venster)
    yield from _te_laat(gegevens, venster)
    yield from _bewogen(gegevens)
    yield from _gevraagd(gegevens, venster)


def _besloten(gegevens: Gegevens, venster: Venster) -> Iterator[Zin]:
    genomen = besluiten.genomen(gegevens, venster)
    eigen = list(_van_de_gemeente(gegevens, venster))[-1:]
    verteld = [*eigen, *(f"{een.besluit.besluit.rstrip('.')} ({een.project.titel})" for een in genomen[:_MEESTE])]
    rest = len(genomen) - _MEESTE
    if verteld:
        meer = f" Er {'was' if rest == 1 else 'waren'} nog {aantal(rest, 'besluit', 'besluiten')}." if rest > 0 else ""
        tekst = " ".join(zin(een) for een in verteld)
        yield Zin(tekst=f"{tekst}{meer}", naar=besluiten.ID if genomen else lijnen.ID)


def _van_de_gemeente(gegevens: Gegevens, venster: Venster) -> Iterator[str]:
    """What came about for the whole municipality: the ordinance, the vision."""
    gemeente = gegevens.kader.gemeente
    for feit in gebeurtenissen(gemeente) if gemeente else ():
        if feit.sleutel in ("verordening", "omgevingsvisie") and venster.bevat(feit.datum) is True:
            assert isinstance(feit.datum, Datum)
            yield f"{feit.tekst.rstrip('.')} ({feit.datum.voluit})"


def _veranderd(gegevens: Gegevens, venster: Venster) -> Iterator[Zin]:
    """How much of the input was taken over, and what tells most of it."""
    alle = meedoen.ingebracht(gegevens, venster)
    door = next(besluiten.door_inbreng(gegevens, venster), None)
    if not alle and door is None:
        return
    over = sum(een.overgenomen for een in alle)
    telling = (
        f"Van {aantal(len(alle), 'punt', 'punten')} inbreng {'is' if over == 1 else 'zijn'} er {over} overgenomen, "
    )
    telling = f"{telling}helemaal of deels. " if alle else ""
    if door is not None:
        voorbeeld = f"Door inbreng veranderde bij {door.project.titel}: {zin(besluiten.veranderd(door.besluit))}"
    else:
        een = alle[0]
        voorbeeld = f"Bij {een.project.titel}: “{een.inbreng.wat}” {projecten.met_hoofdletter(een.gedaan)}"
    yield Zin(tekst=f"{telling}{voorbeeld}", naar=meedoen.ID)


def _bereikt(gegevens: Gegevens, venster: Venster) -> Iterator[Zin]:
    groepen = [f"{groep.groep} ({project.titel})" for project, groep in meedoen.nieuwe_groepen(gegevens, venster)]
    if groepen:
        meer = [f"nog {len(groepen) - _MEESTE}"] if len(groepen) > _MEESTE else []
        yield Zin(tekst=f"Voor het eerst bereikt zijn {opsomming([*groepen[:_MEESTE], *meer])}.", naar=meedoen.ID)


def _te_laat(gegevens: Gegevens, venster: Venster) -> Iterator[Zin]:
    """What is late, and what was promised and not kept."""
    te_laat, _ = vooruit.te_doen(gegevens)
    verteld = [f"{een.wat} ({een.titel}; moest uiterlijk {dag_van(een)})" for een in te_laat[:_MEESTE]]
    meer = [f"nog {len(te_laat) - _MEESTE}"] if len(te_laat) > _MEESTE else []
    niet = [een.wat.rstrip(".") for een in _niet_nagekomen(gegevens, venster)]
    delen = [f"Te laat: {opsomming([*verteld, *meer])}."] if verteld else []
    delen += [f"Niet nagekomen: {opsomming(niet[:_MEESTE])}."] if niet else []
    if delen:
        yield Zin(tekst=" ".join(delen), naar=vooruit.ID)


def _niet_nagekomen(gegevens: Gegevens, venster: Venster) -> Iterator[Toezegging]:
    for houder in houders(gegevens):
        for een in bekend(houder.toezeggingen):
            if een.nagekomen_op(venster.peildatum) is False and venster.bevat(een.afgedaan_op) is not False:
                yield een


def _bewogen(gegevens: Gegevens) -> Iterator[Zin]:
    """Where the four lines stand, and which of them moved and why."""
    standen = [_stand(lijn) for lijn in gegevens.score.lijnen]
    if standen:
        yield Zin(tekst=f"De vier ontwikkellijnen: {opsomming(standen)}. {_anders(gegevens)}".strip(), naar=lijnen.ID)


def _stand(lijn: Lijnscore) -> str:
    niveau = lijn.stand.niveau
    waar = "niet te zeggen" if niveau is None else f"trede {niveau} van 4"
    return f"lijn {lijn.lijn.value}: {waar}"


def _anders(gegevens: Gegevens) -> str:
    """Which lines certainly stand higher or lower than the time before, each with its reason."""
    zinnen = [
        f"Lijn {een.lijn.value} staat {richting} dan de vorige keer: {lijnen.waardoor(een, toen)}."
        for een, toen, richting in bewogen(gegevens)
    ]
    return " ".join(zinnen) if zinnen or not gegevens.vroeger.standen else GEEN


def _gevraagd(gegevens: Gegevens, venster: Venster) -> Iterator[Zin]:
    open_ = [vraag for _, vraag in gestelde_vragen(gegevens, venster) if is_open(vraag, venster)]
    if open_:
        wat = opsomming([f"“{een.vraag}”" for een in open_[:_MEESTE]])
        yield Zin(tekst=f"Aan de raad gevraagd: {wat}", naar="")


def _leeg(gegevens: Gegevens, venster: Venster) -> Iterator[Zin]:
    """Of a period without facts that there are none, and what the last known one is."""
    alle = [(een, stuk.dossier.titel) for stuk in gegevens.stukken for een in stuk.momenten if not een.is_termijn]
    if any(venster.bevat(een.datum) is not False for een, _ in alle):
        return
    eerder = [(een, titel) for een, titel in alle if venster.ervoor(een.datum)]
    slot = ""
    if eerder:
        dag = max(een.datum.laatst for een, _ in eerder)
        laatste, titel = max((een for een in eerder if een[0].datum.laatst == dag), key=lambda een: een[0].wat)
        slot = f" Het laatste feit met een datum is van {laatste.datum.voluit} ({titel}: {laatste.wat.rstrip('.')})."
    yield Zin(tekst=f"Over deze periode is in het register niets vastgelegd.{slot}", naar=projecten.ID)

"""The actions of the programme: what was promised, and where it stands."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import chain
from typing import Final

from participatie_cli.model.programma import Maatregel
from participatie_cli.report.beeld.bouwstenen import Blokhoofdstuk
from participatie_cli.report.beeld.tabellen import Kolom, of_niet_vastgelegd
from participatie_cli.report.feiten.gebeurtenissen import gebeurtenissen
from participatie_cli.report.feiten.inperiode import Venster
from participatie_cli.report.gegevens import Gegevens
from participatie_cli.report.rapportage.blokken import blok, met_gevulde_kolommen
from participatie_cli.report.rapportage.vooruit import te_doen
from participatie_cli.results.agenda import Agendapunt
from participatie_cli.values.datum import Datum, telt
from participatie_cli.values.onbekend import Onbekend
from participatie_cli.values.opsomming import opsomming
from participatie_cli.wording.agenda import dag_van, maand_in_woorden, punt_als_zin

ID: Final = "programma"
_ZELF_KLAAR: Final = ("gereed_op",)
"""That the action itself must be finished, its state says already."""
_KOLOMMEN: Final = (
    *(Kolom("Actie", 5), Kolom("Lijn", 1), Kolom("Stand", 6), Kolom("Wie", 4), Kolom("Volgende stap", 7)),
)


def programma(gegevens: Gegevens, venster: Venster) -> Blokhoofdstuk:
    """The chapter: one table."""
    eerst = {een.id: een for een in reversed(tuple(chain(*te_doen(gegevens))))}
    acties = sorted(gegevens.van_soort(Maatregel), key=lambda actie: (str(actie.lijn), actie.titel))
    rijen = [_rij(actie, eerst.get(actie.id), venster) for actie in acties]
    tabel = met_gevulde_kolommen("De acties, per ontwikkellijn", _KOLOMMEN, rijen)
    deel = blok(alineas=_ontbreekt(rijen), tabellen=[tabel])
    return Blokhoofdstuk(id=ID, titel="De acties van het programma", blokken=(deel,))


def _ontbreekt(rijen: Sequence[tuple[str, ...]]) -> Iterator[str]:
    """Once what is recorded of no action at all, and so would cost each of them a cell."""
    leeg = [
        wat for wat, plaats in (("wie haar trekt", 3), ("wat de volgende stap is", 4)) if not _ergens(rijen, plaats)
    ]
    if rijen and leeg:
        yield f"Van geen actie is vastgelegd {opsomming(leeg)}."


def _ergens(rijen: Sequence[tuple[str, ...]], plaats: int) -> bool:
    return any(rij[plaats] for rij in rijen)


def _rij(actie: Maatregel, eerst: Agendapunt | None, venster: Venster) -> tuple[str, ...]:
    lijn = str(actie.lijn if isinstance(actie.lijn, Onbekend) else int(actie.lijn))
    volgende = f"{punt_als_zin(eerst)} ({dag_van(eerst)})" if eerst and eerst.pad != _ZELF_KLAAR else ""
    wie = actie.trekker if isinstance(actie.trekker, str) else ""
    return actie.titel, lijn, stand(actie, venster.peildatum), wie, volgende


def stand(actie: Maatregel, peildatum: date) -> str:
    """How it is with an action as of a day, in a word and since when."""
    if isinstance(actie.gereed_op, Datum) and telt(actie.gereed_op, peildatum):
        return f"klaar, {maand_in_woorden(actie.gereed_op)}"
    uiterlijk = actie.gereed_voor if not isinstance(actie.gereed_op, Onbekend) else None
    if isinstance(uiterlijk, Datum) and uiterlijk.voor(peildatum) is True:
        return f"te laat sinds {maand_in_woorden(uiterlijk)}"
    if begin := _begin(actie, peildatum):
        return f"loopt sinds {maand_in_woorden(begin)}"
    return of_niet_vastgelegd(actie.gestart_op if isinstance(actie.gestart_op, Onbekend) else None)


def _begin(actie: Maatregel, peildatum: date) -> Datum | None:
    """The day on which it began, or else the first step that is recorded."""
    if isinstance(actie.gestart_op, Datum):
        return actie.gestart_op if telt(actie.gestart_op, peildatum) else None
    dagen = (feit.datum for feit in gebeurtenissen(actie) if isinstance(feit.datum, Datum))
    return next((dag for dag in dagen if telt(dag, peildatum)), None)

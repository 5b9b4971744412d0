"""The four development lines: where each stands and why, and what happened along it."""

from collections.abc import Iterator
from typing import Final

from participatie_cli.kader.meetlat import Meetlat
from participatie_cli.model.keuzes import Ontwikkellijn
from participatie_cli.report.beeld.bouwstenen import Blok, Blokhoofdstuk, Lijst, Tabel
from participatie_cli.report.beeld.rapport import Lijnblok, Vragen
from participatie_cli.report.beeld.tabellen import Kolom, maak_tabel, met_bronnen, zin
from participatie_cli.report.feiten.bronnenboek import Bronnenboek
from participatie_cli.report.feiten.inperiode import Venster
from participatie_cli.report.gegevens import Gegevens
from participatie_cli.report.hoofdstukken.beweging import richting_in_woorden
from participatie_cli.report.hoofdstukken.kleuren import kleurnamen
from participatie_cli.report.hoofdstukken.lijnen import lijnen as lijnblokken
from participatie_cli.report.rapportage.blokken import blok, lijst
from participatie_cli.scoring.score import Lijnscore
from participatie_cli.scoring.trap import Stand
from participatie_cli.values.opsomming import opsomming
from participatie_cli.wording.scores import bewering_in_woorden
from participatie_cli.wording.waarden import aantal

ID: Final = "lijnen"
HOOGSTENS: Final = 3
"""So many facts answer a question; of the others the number is told."""
NIETS: Final = "In deze periode is hierover niets vastgelegd."
_VRAGEN: Final = (
    ("gebeurd", "Wat er gebeurde", "wat er gebeurde"),
    ("uitgeprobeerd", "Wat is uitgeprobeerd", "wat is uitgeprobeerd"),
    ("lessen", "Wat is geleerd", "wat is geleerd"),
)


def lijnen(gegevens: Gegevens, venster: Venster, boek: Bronnenboek) -> Blokhoofdstuk:
    """The chapter, with a block for each line."""
    per_lijn = {een.lijn: een for een in gegevens.score.lijnen}
    blokken = [
        _lijn(een, per_lijn.get(lijn), gegevens)
        for lijn, een in zip(Ontwikkellijn, lijnblokken(gegevens, venster, boek).lijnen, strict=True)
    ]
    return Blokhoofdstuk(id=ID, titel="De vier ontwikkellijnen", blokken=tuple(blokken))


def _lijn(een: Lijnblok, score: Lijnscore | None, gegevens: Gegevens) -> Blok:
    lijsten = tuple(vragenlijsten(een.vragen, HOOGSTENS))
    stand = stand_in_zinnen(score, gegevens) if score else "Waar deze lijn staat, is niet te zeggen."
    return blok(
        kop=een.titel,
        alineas=(stand, wat_ontbreekt(een.vragen)),
        lijsten=lijsten,
        tabellen=[resultaten(een.vragen, kleurnamen(gegevens.kader))],
    )


def vragenlijsten(vragen: Vragen, hoogstens: int) -> Iterator[Lijst]:
    """The questions of the council that have an answer in the period, each with at most so many facts."""
    for veld, titel, _ in _VRAGEN:
        gevonden: Lijst = getattr(vragen, veld)
        yield lijst(f"{titel}{en_nog(len(gevonden.punten), hoogstens)}", gevonden.punten[:hoogstens])


def en_nog(aantal: int, hoogstens: int) -> str:
    """Behind a title: that not all is told."""
    return f" ({hoogstens} van {aantal})" if aantal > hoogstens else ""


def wat_ontbreekt(vragen: Vragen) -> str:
    """One sentence with the questions of which nothing is recorded; empty where all have an answer."""
    open_ = [wat for veld, _, wat in _VRAGEN if not getattr(vragen, veld).punten]
    open_ += ["resultaten"] if not (vragen.blauw.punten or vragen.rood.punten) else []
    if len(open_) == len(_VRAGEN) + 1:
        return NIETS
    return f"Niet vastgelegd in deze periode: {opsomming(open_)}." if open_ else ""


def resultaten(vragen: Vragen, kleuren: tuple[str, str]) -> Tabel:
    """What can be counted beside what people went through."""
    blauw, rood = (
        [met_bronnen(f"{een.datum}: {een.tekst}" if een.datum else een.tekst, een.bronnen) for een in lijst_.punten]
        for lijst_ in (vragen.blauw, vragen.rood)
    )
    meer = en_nog(max(len(blauw), len(rood)), HOOGSTENS)
    blauw, rood = blauw[:HOOGSTENS], rood[:HOOGSTENS]
    hoogte = max(len(blauw), len(rood))
    rijen = zip(_aangevuld(blauw, hoogte), _aangevuld(rood, hoogte), strict=True)
    koppen = (f"{zin(kleuren[0])[:-1]}: te tellen", f"{zin(kleuren[1])[:-1]}: beleving")
    gevuld = [plaats for plaats, kleur in enumerate((blauw, rood)) if kleur] or [0]
    kolommen = [Kolom(koppen[plaats]) for plaats in gevuld]
    return maak_tabel(f"Resultaten{meer}", kolommen, [tuple(rij[plaats] for plaats in gevuld) for rij in rijen], "")


def _aangevuld(rij: list[str], hoogte: int) -> list[str]:
    return rij + [""] * (hoogte - len(rij))


def stand_in_zinnen(score: Lijnscore, gegevens: Gegevens) -> str:
    """Where a line stands, which way it moved and why, and what the next step still needs."""
    return f"{stand_op_trap(score.stand, gegevens.score.meetlat)} {beweging(score, gegevens)} {_waarom(score)}".strip()


def stand_op_trap(stand: Stand, meetlat: Meetlat) -> str:
    """On which step a line stands, in a sentence or two."""
    if stand.niveau is None:
        return "Waar deze lijn staat, is niet te zeggen: daarvoor is te veel onbekend."
    onzeker = "" if stand.zeker else f" Het kan ook trede {stand.hoogstens} zijn: daarvoor is te veel onbekend."
    return f"Deze lijn staat op trede {stand.niveau} van 4 ({meetlat.niveaunaam(stand.niveau)}).{onzeker}"


def beweging(score: Lijnscore, gegevens: Gegevens) -> str:
    """Which way a line moved since the period before, and why; more that is unknown is no movement."""
    toen = gegevens.vroeger.standen.get(score.lijn)
    if toen is None:
        return ""
    if richting := richting_in_woorden(score.stand, toen):
        return f"Dat is {richting} dan de vorige keer ({_op_trede(toen)}): {waardoor(score, toen)}."
    if score.stand.niveau == toen.niveau:
        return "Dat is niet anders dan de vorige keer."
    return f"De vorige keer was dat {_op_trede(toen)}. Of de lijn echt anders staat, is niet te zeggen."


def _op_trede(stand: Stand) -> str:
    return "niet te zeggen" if stand.niveau is None else f"trede {stand.niveau}"


def waardoor(score: Lijnscore, toen: Stand) -> str:
    """What a line moved by: the first that is met above where it stood, or the first that it fell over."""
    erbij = [een for een in score.gehaald if een.criterium.niveau > toen.hoogstens]
    return bewering_in_woorden((erbij or score.plafond)[0])


def _waarom(score: Lijnscore) -> str:
    """What stands between the line and its next step."""
    if not score.nodig or score.stand.volgende is None:
        return ""
    rest = len(score.nodig) - 1
    meer = f" En nog {aantal(rest, 'ander punt', 'andere punten')}." if rest else ""
    return f"Wat trede {score.stand.volgende} in de weg staat: {bewering_in_woorden(score.nodig[0])}.{meer}"

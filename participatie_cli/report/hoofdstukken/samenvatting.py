"""What a councillor reads in one minute."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from participatie_cli.model.keuzes import Ernst, Fasenaam
from participatie_cli.model.project import Project
from participatie_cli.report.beeld.bouwstenen import Tabel
from participatie_cli.report.beeld.rapport import Samenvatting
from participatie_cli.report.beeld.tabellen import Kolom, getal, maak_tabel
from participatie_cli.report.feiten.geweigerd import Geweigerd
from participatie_cli.report.feiten.inperiode import Venster
from participatie_cli.report.gegevens import Gegevens, Stuk
from participatie_cli.report.hoofdstukken.bereik import deelnames
from participatie_cli.report.hoofdstukken.beweging import GEEN, bewogen
from participatie_cli.report.hoofdstukken.onbekend import feiten_onbekend
from participatie_cli.report.hoofdstukken.raad import gestelde_vragen, is_open
from participatie_cli.report.hoofdstukken.termijnen import eerste_termijnen
from participatie_cli.results.bevinding import Uitkomstsoort
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import Onbekend, bekend
from participatie_cli.values.opsomming import opsomming
from participatie_cli.wording.scores import aandeel_in_woorden, kort
from participatie_cli.wording.waarden import aantal, onvolledig_in_woorden

_UITKOMSTEN: Final = {
    "Vragen die niet te beoordelen zijn": Uitkomstsoort.NIET_TE_BEOORDELEN,
    "Vragen waarvan bewust is afgeweken": Uitkomstsoort.AFWIJKING,
}
_CIJFERS: Final = (Kolom("Kerncijfer", 5), Kolom("Nu", 2, getal=True), Kolom("Vorige keer", 2, getal=True))


def samenvatting(gegevens: Gegevens, venster: Venster) -> Samenvatting:
    """The chapter that comes first."""
    return Samenvatting(
        id="samenvatting",
        titel="In één minuut",
        inleiding=(),
        zinnen=tuple(_zinnen(gegevens, venster)),
        cijfers=_cijfers(gegevens),
    )


def _zinnen(gegevens: Gegevens, venster: Venster) -> Iterator[str]:
    if ongelezen := gegevens.score.ongelezen:
        yield f"Let op: niet te lezen, en daarom nergens in dit verslag: {opsomming(ongelezen)}."
    if onvolledig := gegevens.score.onvolledig:
        yield f"Let op. {onvolledig_in_woorden(onvolledig)}"
    yield _gebeurd(gegevens, venster)
    yield _lijnen(gegevens)
    yield _controle(gegevens)
    yield _afwijkingen(gegevens, venster)
    yield _vooruit(gegevens, venster)
    onbekend = aandeel_in_woorden(feiten_onbekend(gegevens))
    yield f"Onbekend van de feiten achter de vier lijnen: {onbekend}. Onbekend telt nooit als nee."


def _gebeurd(gegevens: Gegevens, venster: Venster) -> str:
    """How much was recorded of the period; of an empty one, what the last recorded fact is."""
    erin = [stuk for stuk in gegevens.stukken if _feiten_in(stuk, venster)]
    feiten = sum(_feiten_in(stuk, venster) for stuk in erin)
    if feiten:
        titels = opsomming([stuk.dossier.titel for stuk in erin[:4]])
        meer = f" en {len(erin) - 4} andere" if len(erin) > 4 else ""
        return f"Over deze periode zijn {aantal(feiten, 'feit', 'feiten')} vastgelegd: bij {titels}{meer}."
    laatste = _laatste(gegevens, venster)
    wanneer = f" Het laatste feit met een datum is van {laatste}." if laatste else ""
    return f"Over deze periode is in het register niets vastgelegd.{wanneer}"


def _feiten_in(stuk: Stuk, venster: Venster) -> int:
    return sum(not moment.is_termijn and venster.bevat(moment.datum) is True for moment in stuk.momenten)


def _laatste(gegevens: Gegevens, venster: Venster) -> str | None:
    alle = [
        (moment.datum, moment.wat, stuk.dossier.titel)
        for stuk in gegevens.stukken
        for moment in stuk.momenten
        if not moment.is_termijn and venster.ervoor(moment.datum)
    ]
    if not alle:
        return None
    datum, wat, titel = max(alle, key=lambda een: (een[0].laatst, een[1]))
    return f"{datum.voluit} ({titel}: {wat.rstrip('.')})"


def _lijnen(gegevens: Gegevens) -> str:
    if not gegevens.score.lijnen:
        return "De vier lijnen zijn niet te beoordelen."
    standen = [f"lijn {lijn.lijn.value}: {kort(lijn.stand)}" for lijn in gegevens.score.lijnen]
    if not gegevens.vroeger.standen:
        return f"{_op_de_trap(standen)} Er is geen vorige periode om mee te vergelijken."
    anders = [f"lijn {lijn.lijn.value} staat {richting}" for lijn, _, richting in bewogen(gegevens)]
    verschil = f"Anders dan de vorige keer: {opsomming(anders)}." if anders else GEEN
    return f"{_op_de_trap(standen)} {verschil}"


def _op_de_trap(standen: Sequence[str]) -> str:
    return f"De vier lijnen op hun trap van 0 tot en met 4: {', '.join(standen)} (? = niet te beoordelen)."


def _controle(gegevens: Gegevens) -> str:
    telling = gegevens.verslag.per_uitkomst
    fouten = gegevens.verslag.per_ernst[Ernst.FOUT]
    return (
        f"De controle stelde {getal(sum(telling.values()))} vragen: "
        f"{getal(telling[Uitkomstsoort.VOLDOET])} keer voldoet, "
        f"{getal(telling[Uitkomstsoort.VOLDOET_NIET])} keer voldoet niet, "
        f"{getal(telling[Uitkomstsoort.NIET_TE_BEOORDELEN])} keer niet te beoordelen, "
        f"{getal(telling[Uitkomstsoort.AFWIJKING])} keer bewust afgeweken en "
        f"{getal(telling[Uitkomstsoort.NIET_VAN_TOEPASSING])} keer niet van toepassing. "
        f"Er {'is' if fouten == 1 else 'zijn'} {aantal(fouten, 'bevinding', 'bevindingen')} met ernst fout."
    )


def _afwijkingen(gegevens: Gegevens, venster: Venster) -> str:
    geweigerd = Geweigerd(gegevens)
    geldig = [
        een
        for project in gegevens.van_soort(Project)
        for een in bekend(project.afwijkingen)
        if venster.bekend_op(een.besloten_op) and een.geldig_tot.laatst >= gegevens.peildatum
        if not geweigerd.telt_niet(project, een)
    ]
    if not geldig:
        return "Er zijn geen afwijkingen van kracht."
    organen = opsomming(sorted({een.besloten_door.value for een in geldig}))
    werkwoord = "is" if len(geldig) == 1 else "zijn"
    return f"Er {werkwoord} {aantal(len(geldig), 'afwijking', 'afwijkingen')} van kracht, besloten door: {organen}."


def _vooruit(gegevens: Gegevens, venster: Venster) -> str:
    vragen = sum(is_open(vraag, venster) for _, vraag in gestelde_vragen(gegevens, venster))
    aan_de_raad = (
        f"Aan de raad: {aantal(vragen, 'open vraag', 'open vragen')}."
        if vragen
        else "Er staan geen vragen aan de raad open."
    )
    eerste = eerste_termijnen(gegevens)
    if not eerste:
        return f"Er zijn geen termijnen vastgelegd die eraan komen. {aan_de_raad}"
    dag = eerste[0].dag
    assert isinstance(dag, Datum)
    wat = opsomming([f"{een.wat} ({een.titel})" for een in eerste])
    return f"De eerste termijn die eraan komt is {dag.voluit}: {wat}. {aan_de_raad}"


def _cijfers(gegevens: Gegevens) -> Tabel:
    nu, toen = gegevens, gegevens.vroeger
    eerder = gegevens.perioden[-2] if len(gegevens.perioden) > 1 else None
    deel = deelnames(gegevens, gegevens.periode)
    ernst, eerst = nu.verslag.per_ernst, toen.geteld.per_ernst
    uitkomst, eerdere = nu.verslag.per_uitkomst, toen.geteld.per_uitkomst
    rijen = [
        ("Projecten die lopen", getal(_lopend(_fasen(nu))), getal(_lopend(fase for _, fase in toen.fasen))),
        (
            "Deelnames in de periode",
            deel.met_herkomst,
            deelnames(gegevens, eerder).met_herkomst if eerder else "geen vorige periode",
        ),
        *((f"Bevindingen met ernst {een.value}", getal(ernst[een]), getal(eerst[een])) for een in Ernst),
        *((wat, getal(uitkomst[soort]), getal(eerdere[soort])) for wat, soort in _UITKOMSTEN.items()),
    ]
    return maak_tabel("Kerncijfers", _CIJFERS, rijen, "")


def _fasen(nu: Gegevens) -> Iterator[Fasenaam | Onbekend | None]:
    return (project.fase_op(nu.peildatum) for project in nu.van_soort(Project))


def _lopend(fasen: Iterable[Fasenaam | Onbekend | None]) -> int:
    """The projects that had begun, had not ended and did not lie still, as far as that is known."""
    return sum(fase is not None and not getattr(fase, "ligt_stil", False) for fase in fasen)

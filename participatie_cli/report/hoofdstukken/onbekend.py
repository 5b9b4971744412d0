"""What is unknown: the report tells it itself, so that nobody takes silence for a good sign."""

from collections.abc import Iterator
from typing import Any, Final

from participatie_cli.kader.termijnen import Termijnen
from participatie_cli.model.afweging import Afweging
from participatie_cli.model.project import Project
from participatie_cli.report.beeld.bouwstenen import Lijst, Punt
from participatie_cli.report.beeld.rapport import Lijsthoofdstuk
from participatie_cli.report.beeld.tabellen import getal
from participatie_cli.report.feiten.later import van_later, zoals_toen
from participatie_cli.report.gegevens import Gegevens
from participatie_cli.results.bevinding import Uitkomstsoort
from participatie_cli.scoring.telling import Aandeel
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import ONBEKEND, Onbekend, bekend
from participatie_cli.values.opsomming import opsomming
from participatie_cli.wording.waarden import onvolledig_in_woorden

REDENEN: Final = 5
"""So many reasons why questions could not be judged are named."""


_FEITEN: Final = {
    "afweging": "wanneer participatie bewust is afgewogen",
    "aanpak": "wat de gepubliceerde aanpak is",
    "terugkoppeling": "of er is teruggekoppeld",
    "eindverslag": "of er een eindverslag is",
    "evaluatie": "wat de evaluatie opleverde",
    "lessen": "wat er is geleerd",
}
"""What every project should have, by its field."""


def onbekend(gegevens: Gegevens) -> Lijsthoofdstuk:
    """The chapter on what is unknown."""
    punten = tuple(Punt(tekst=zin, datum="", bronnen=()) for zin in _zinnen(gegevens))
    leeg = "" if punten else "Er is niets gevonden dat onbekend is."
    return Lijsthoofdstuk(
        id="onbekend",
        titel="Wat we niet weten",
        inleiding=(),
        lijst=Lijst(titel="Onbekend of niet vastgelegd", punten=punten, leeg=leeg, eerder=()),
    )


def feiten_onbekend(gegevens: Gegevens) -> Aandeel:
    """The share of facts behind the four lines that is not known."""
    delen = [lijn.feiten_onbekend for lijn in gegevens.score.lijnen]
    return Aandeel(sum(een.deel for een in delen), sum(een.geheel for een in delen))


def _zinnen(gegevens: Gegevens) -> Iterator[str]:
    yield from _bestanden(gegevens)
    for lijn in gegevens.score.lijnen:
        if lijn.feiten_onbekend.deel:
            naam = gegevens.score.namen[lijn.lijn]
            deel = lijn.feiten_onbekend
            feiten = f"{deel.deel} van de {deel.geheel} feiten zijn onbekend ({deel.procent} %)"
            yield f"Lijn {lijn.lijn.value}, {naam}: {feiten}."
    yield from _per_feit(gegevens)
    yield from _zonder_datum(gegevens)
    yield from _redenen(gegevens)
    yield from _van_de_gemeente(gegevens)


def _bestanden(gegevens: Gegevens) -> Iterator[str]:
    if ongelezen := gegevens.score.ongelezen:
        yield f"Niet te lezen en dus nergens meegeteld: {opsomming(ongelezen)}."
    if onvolledig := gegevens.score.onvolledig:
        yield onvolledig_in_woorden(onvolledig)


def _per_feit(gegevens: Gegevens) -> Iterator[str]:
    begonnen = {score.id for score in gegevens.score.projecten}
    stukken = [
        (stuk, van_later(stuk, gegevens.peildatum))
        for stuk in gegevens.stukken
        if isinstance(stuk.dossier, Project) and stuk.dossier.id in begonnen
    ]
    for veld, wat in _FEITEN.items():
        waarden = [_waarde(zoals_toen(getattr(stuk.dossier, veld), (veld,), later)) for stuk, later in stukken]
        onbekend, leeg = sum(een is ONBEKEND for een in waarden), sum(een in (None, ()) for een in waarden)
        if onbekend:
            yield f"Bij {onbekend} van de {len(stukken)} projecten is onbekend {wat}."
        if leeg:
            yield f"Bij {leeg} van de {len(stukken)} projecten is niet vastgelegd {wat}."


def _waarde(waarde: Any) -> Any:
    """The day of a weighing stands for all of it."""
    return waarde.datum if isinstance(waarde, Afweging) else waarde


def _zonder_datum(gegevens: Gegevens) -> Iterator[str]:
    """Facts that fall in no period because nobody knows their day well enough."""
    dag = gegevens.peildatum
    alle = [een.datum for stuk in gegevens.stukken for een in stuk.momenten if een.datum.vroegst <= dag]
    ruim = sum(_alleen_een_jaar(datum) for datum in alle)
    if ruim:
        yield (
            f"Van {getal(ruim)} van de {getal(len(alle))} datums is alleen het jaar bekend; "
            "die vallen soms in geen periode."
        )


def _alleen_een_jaar(datum: Datum) -> bool:
    return datum.vroegst.month != datum.laatst.month


def _redenen(gegevens: Gegevens) -> Iterator[str]:
    telling = gegevens.verslag.per_uitkomst
    aantal = telling[Uitkomstsoort.NIET_TE_BEOORDELEN]
    if not aantal:
        return
    geheel = sum(telling.values())
    yield f"De controle kon {getal(aantal)} van de {getal(geheel)} vragen niet beoordelen."
    redenen = list(gegevens.verslag.niet_te_beoordelen.items())
    for reden, codes in redenen[:REDENEN]:
        yield f"Niet te beoordelen, {len(codes)} keer: {reden}."
    if rest := len(redenen) - min(len(redenen), REDENEN):
        yield f"Er zijn nog {rest} andere redenen; zie de opdracht participatie check."


def _van_de_gemeente(gegevens: Gegevens) -> Iterator[str]:
    gemeente = gegevens.kader.gemeente
    if gemeente is None:
        yield "De keuzes van de gemeente zijn niet te lezen: kader.yaml is er niet of klopt niet."
        return
    velden = Termijnen.model_fields
    open_ = [velden[naam].title or naam for naam, waarde in gemeente.termijnen.__dict__.items() if not bekend(waarde)]
    if open_:
        namen = opsomming([naam[0].lower() + naam[1:] for naam in open_])
        yield f"Niet bekend is welke termijn de gemeente stelt voor: {namen}."
    if isinstance(gemeente.rapportage.verschenen, Onbekend):
        yield "Onbekend is welke eerdere tussenrapportages zijn verschenen."

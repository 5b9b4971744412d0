"""The product: what was learned, tried and found over all projects, for the own organisation or for another one."""

from collections.abc import Iterator, Sequence
from typing import Final

from participatie_cli.model.project import Project
from participatie_cli.model.toolbox import Werkvorm
from participatie_cli.report.beeld.bouwstenen import Blok, Blokhoofdstuk, Punt, Tabel
from participatie_cli.report.beeld.product import Product
from participatie_cli.report.beeld.tabellen import Kolom, maak_tabel
from participatie_cli.report.gegevens import Registerstand
from participatie_cli.report.producten.kop import productkop, slot
from participatie_cli.report.producten.uitwisselen.ervaringen import Ervaring, ervaringen
from participatie_cli.report.producten.uitwisselen.keuze import Uitwisselvraag, bewaak, wat_er_is
from participatie_cli.report.producten.uitwisselen.lessen import Geleerd, geleerd, rij, telling
from participatie_cli.report.producten.uitwisselen.patronen import MINSTENS, Patroon, patronen
from participatie_cli.report.producten.uitwisselen.voorbeelden import (
    bereikt,
    experimentrijen,
    valkuilrijen,
    veranderd,
)
from participatie_cli.report.rapportage.blokken import blok, lijst, met_inhoud

NIETS: Final = "Hierover is nog niets vastgelegd: geen les, geen voorbeeld, geen experiment en geen valkuil."
_NIET_BIJ_EEN_LIJN: Final = (
    "Alleen lessen horen bij een lijn. Voorbeelden, experimenten, valkuilen en patronen staan hier daarom niet."
)
_TE_WEINIG: Final = (
    f"Over patronen staat hier niets: daarvoor moet van minstens {MINSTENS} projecten bekend zijn hoe het ging."
)
_WAT_IS_WAT: Final = (
    "Dit zijn ervaringen met participatie: hoe inwoners meededen aan plannen van de gemeente.",
    "Een les is wat een volgend project anders kan doen. Erachter staat wat ermee is gedaan. Een patroon is een telling"
    " over projecten en geen oordeel over mensen. Staat er onbekend, dan heeft niemand het vastgelegd.",
)
_LES: Final = (Kolom("Les", 5), Kolom("Waar geleerd", 3), Kolom("Wat ermee is gedaan", 4))
_WIE: Final = Kolom("Wie", 2)
_EXPERIMENT: Final = (
    *(Kolom("Experiment", 3), Kolom("Wat werd verwacht", 4)),
    *(Kolom("Wat eruit kwam", 4), Kolom("Besluit", 2)),
)
_VALKUIL: Final = (Kolom("Werkvorm", 2), Kolom("Wat er mis kan gaan", 5), Kolom("Beter iets anders", 4))
_PATROON: Final = (
    Kolom("Waarover", 4),
    *(Kolom(naam, 1, getal=True) for naam in ("Ja", "Nee", "Bekend van", "Onbekend")),
)


def uitwisselen(
    stand: Registerstand,
    thema: str | None = None,
    werkvorm: str | None = None,
    groep: str | None = None,
    lijn: str | None = None,
    *,
    delen: bool = False,
) -> Product:
    """The product about what is asked for; raise GeenProduct where the register knows no such word.

    With `delen` it is for another municipality: without roles, and to be read without the register.
    """
    vraag, alle = Uitwisselvraag(thema, werkvorm, groep, lijn), ervaringen(stand)
    bewaak(vraag, alle)
    lessen = geleerd(alle, vraag, stand.peildatum)
    gekozen = () if lijn is not None else tuple(een for een in alle if vraag.past(een))
    inhoud = tuple(met_inhoud(_inhoud(stand, vraag, lessen, gekozen, delen=delen)))
    kort = blok(alineas=_kort(stand, vraag, lessen, gekozen, leeg=not inhoud, delen=delen))
    keuzes = blok(alineas=() if delen else wat_er_is(stand, alle))
    hoofdstukken = (
        Blokhoofdstuk(id="kort", titel="In het kort", blokken=(kort,)),
        *inhoud,
        Blokhoofdstuk(id="keuzes", titel="Waarop u kunt kiezen", blokken=(keuzes,)),
    )
    return Product(
        kop=productkop(stand, "Uitwisselblad" if delen else "Uitwisselen", _titel(stand, delen), vraag.in_woorden),
        hoofdstukken=tuple(met_inhoud(hoofdstukken)),
        slot=slot(stand),
    )


def _titel(stand: Registerstand, delen: bool) -> str:
    gemeente = stand.kader.gemeente
    van = f" van de gemeente {gemeente.gemeente.naam}" if delen and gemeente else ""
    return f"Ervaringen met participatie{van}"


def _kort(
    stand: Registerstand,
    vraag: Uitwisselvraag,
    lessen: Sequence[Geleerd],
    gekozen: Sequence[Ervaring],
    *,
    leeg: bool,
    delen: bool,
) -> Iterator[str]:
    if delen:
        yield from _WAT_IS_WAT
    if leeg:
        yield NIETS
    yield from telling(lessen, gekozen, stand.peildatum)
    if vraag.lijn is not None:
        yield _NIET_BIJ_EEN_LIJN
    if not delen and (kwijt := stand.verslag.niet_gelezen):
        yield f"Niet gelezen: {', '.join(kwijt)}. Wat daarin staat, ontbreekt hier."


def _inhoud(
    stand: Registerstand,
    vraag: Uitwisselvraag,
    lessen: Sequence[Geleerd],
    gekozen: Sequence[Ervaring],
    *,
    delen: bool,
) -> Iterator[Blokhoofdstuk]:
    dag = stand.peildatum
    nieuw = lijst("Mensen die eerder niet werden bereikt, en nu wel", bereikt(gekozen, dag))
    anders = lijst("Wat er door inbreng veranderde in een besluit", veranderd(gekozen, dag))
    proeven = maak_tabel("Experimenten en wat ermee is besloten", _EXPERIMENT, experimentrijen(gekozen, dag), "")
    kuilen = maak_tabel("Valkuilen per werkvorm", _VALKUIL, valkuilrijen(_werkvormen(stand, vraag, gekozen)), "")
    yield _hoofdstuk("lessen", "Lessen", blok(tabellen=[_lestabel(lessen, stand, delen=delen)]))
    yield _hoofdstuk("voorbeelden", "Goede voorbeelden", blok(lijsten=[nieuw, anders]))
    yield _hoofdstuk("experimenten", "Experimenten", blok(tabellen=[proeven]))
    yield _hoofdstuk("valkuilen", "Valkuilen", blok(tabellen=[kuilen]))
    if any(isinstance(een.dossier, Project) for een in gekozen):
        yield _hoofdstuk("patronen", "Patronen", _patronen(stand, gekozen))


def _hoofdstuk(id_: str, titel: str, inhoud: Blok) -> Blokhoofdstuk:
    return Blokhoofdstuk(id=id_, titel=titel, blokken=(inhoud,))


def _lestabel(lessen: Sequence[Geleerd], stand: Registerstand, *, delen: bool) -> Tabel:
    kolommen = _LES if delen else (*_LES, _WIE)
    rijen = [rij(een, stand.peildatum, met_wie=not delen) for een in lessen]
    return maak_tabel("Lessen en wat ermee is gedaan", kolommen, rijen, "")


def _werkvormen(stand: Registerstand, vraag: Uitwisselvraag, gekozen: Sequence[Ervaring]) -> Iterator[Werkvorm]:
    """The methods asked for that were used in the projects that were; without a choice the municipality's own too."""
    gebruikt = {naam for een in gekozen for naam in een.over.werkvormen}
    eigen = set() if vraag.in_woorden else {een.id for een in stand.van_soort(Werkvorm)}
    for een in stand.werkvormen:
        if (een.id in eigen or een.titel in gebruikt) and vraag.past_werkvorm(een.titel):
            yield een


def _patronen(stand: Registerstand, gekozen: Sequence[Ervaring]) -> Blok:
    gevonden = patronen(stand, {een.dossier.id for een in gekozen if isinstance(een.dossier, Project)})
    return blok(
        alineas=[] if gevonden else [_TE_WEINIG],
        lijsten=[lijst("", (Punt(tekst=een.zin, datum="", bronnen=()) for een in gevonden))],
        tabellen=[maak_tabel("Hoeveel projecten, en van hoeveel het bekend is", _PATROON, map(_cellen, gevonden), "")],
    )


def _cellen(een: Patroon) -> tuple[str, ...]:
    return een.vraag.onderwerp, str(een.wel), str(een.niet), str(een.basis), str(een.onbekend)

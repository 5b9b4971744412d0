"""Line 4, learning from experience: what is asked of each file."""

from datetime import date, timedelta
from typing import Final

from participatie_cli.kader.duur import maanden_later
from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.kader.rapportage import Rapportage
from participatie_cli.model.programma import Experiment, Maatregel
from participatie_cli.model.programmakeuzes import Maatregelsoort
from participatie_cli.model.project import Project
from participatie_cli.model.resultaat import Les
from participatie_cli.model.stap import Meting
from participatie_cli.scoring.acties import actie
from participatie_cli.scoring.antwoord import Antwoord, Antwoordsoort, niet_aan_de_orde
from participatie_cli.scoring.bewustwording import GESPREK_VOOR_ONTWERP
from participatie_cli.scoring.deelname import ja_nee, met_participatie, na_een_activiteit, vastgelegd
from participatie_cli.scoring.vraag import Blik, Vraag, antwoord, regels
from participatie_cli.values.datum import Datum, gebeurd, telt
from participatie_cli.values.onbekend import ONBEKEND, Onbekend, bekend

_CIJFERS = ("respondenten", "doelgroep", "cijfer_proces", "cijfer_uitkomst")


def _gaven_cijfer(blik: Blik) -> Antwoord:
    """Once the project is finished; how high the marks are does not count."""
    fase = blik.als(Project).fase_op(blik.peildatum)
    if isinstance(fase, Onbekend):
        return antwoord(ONBEKEND, blik.zoek("fasen.*.vanaf"), "onbekend is of het project al klaar is")
    if fase is None or not fase.is_einde:
        return niet_aan_de_orde("het project is nog niet klaar")
    gevonden = blik.zoek("evaluatie.deelnemers.datum", *(f"evaluatie.deelnemers.{veld}" for veld in _CIJFERS))
    compleet = not gevonden.onbekend and blik.gebeurd(gevonden.bekend[0].datum) is True
    return antwoord(True if compleet else ONBEKEND, gevonden, "de cijfers van deelnemers zijn niet compleet")


def _les_gedeeld(blik: Blik) -> Antwoord:
    """A lesson that was shared had been learned, also where nobody wrote down when."""
    lessen = blik.als(Project).lessen
    gedeeld = (plaats for plaats, les in enumerate(bekend(lessen)) if blik.gebeurd(les.gedeeld_op) is True)
    gezien = blik.zoek(*(f"lessen.{plaats}.gedeeld_op" for plaats in gedeeld))
    if gezien.bekend:
        return antwoord(True, gezien)
    if not isinstance(lessen, Onbekend) and not any(blik.gebeurd(les.datum) for les in lessen):
        return niet_aan_de_orde("er is nog geen les met een datum")
    return antwoord(ONBEKEND, blik.zoek("lessen.*.gedeeld_op"), "niet is vastgelegd of een les is gedeeld")


def _op_tijd(blik: Blik) -> Antwoord:
    """The reports of the last year, each within so many days after its period as the threshold says."""
    rapportage, speling = blik.als(Gemeentekader).rapportage, timedelta(days=blik.drempel)
    if isinstance(rapportage.datums, Onbekend):
        return antwoord(ONBEKEND, blik.zoek("rapportage.datums"), "niet is vastgelegd wanneer er een rapportage is")
    tijdig = [_tijdig(rapportage, nr, einde + speling) for nr, einde in _te_zien(blik, rapportage, speling)]
    if not tijdig:
        return niet_aan_de_orde("er hoefde het laatste jaar geen tussenrapportage te zijn")
    goed = False if False in tijdig else ONBEKEND if ONBEKEND in tijdig else True
    wat = "was er niet op tijd" if goed is False else "heeft een onbekende datum"
    return antwoord(goed, blik.zoek("rapportage.verschenen.*.datum"), f"een tussenrapportage {wat}")


def _te_zien(blik: Blik, rapportage: Rapportage, speling: timedelta) -> list[tuple[int, date]]:
    """The reports of the last year that had appeared, or of which the last day in time had passed."""
    sinds = maanden_later(blik.peildatum, -12)
    nodig = [rapport for rapport in rapportage.moesten_er_zijn(blik.peildatum) if rapport[1] > sinds]
    return [(nr, einde) for nr, einde in nodig if einde + speling < blik.peildatum or _er_al(blik, rapportage, nr)]


def _er_al(blik: Blik, rapportage: Rapportage, nr: int) -> bool:
    return any(blik.gebeurd(een.datum) is True for een in rapportage.met_nummer(nr))


def _tijdig(rapportage: Rapportage, nr: int, uiterlijk: date) -> bool | Onbekend:
    datums = [een.datum for een in rapportage.met_nummer(nr)]
    antwoorden = [gebeurd(een, uiterlijk) for een in datums]
    if True in antwoorden:
        return True
    return ONBEKEND if ONBEKEND in antwoorden or isinstance(rapportage.verschenen, Onbekend) else False


def _effect(blik: Blik) -> Antwoord:
    """A goal that was measured often enough; what was measured does not count."""
    doelen = bekend(blik.als(Gemeentekader).doelen)
    gemeten = {plaats: _metingen(blik, doel.metingen) for plaats, doel in enumerate(doelen)}
    genoeg = [plaats for plaats, aantal in gemeten.items() if aantal >= blik.drempel]
    if genoeg:
        return antwoord(True, blik.zoek(*(f"doelen.{plaats}.metingen.*.waarde" for plaats in genoeg)))
    return antwoord(ONBEKEND, blik.zoek("doelen.*.metingen"), "geen doel is vaak genoeg gemeten")


def _metingen(blik: Blik, metingen: tuple[Meting, ...] | Onbekend) -> int:
    gedaan = [
        een for een in bekend(metingen) if blik.gebeurd(een.datum) is True and not isinstance(een.waarde, Onbekend)
    ]
    return len({een.datum for een in gedaan})


def _op_tijd_opgevolgd(blik: Blik) -> Antwoord:
    """What the rule asks, that nothing is overdue, and that what was taken up was so in time."""
    antwoord_van_de_regel = _NIETS_TE_LAAT.beantwoord(blik)
    if antwoord_van_de_regel.soort is not Antwoordsoort.GEHAALD:
        return antwoord_van_de_regel
    assert isinstance(blik.dossier, (Project, Maatregel, Experiment))
    lessen = (
        (plaats, les) for plaats, les in enumerate(bekend(blik.dossier.lessen)) if telt(les.datum, blik.peildatum)
    )
    opgevolgd = {plaats: _binnen_de_tijd(les) for plaats, les in lessen if blik.gebeurd(les.opgevolgd_op) is not False}
    if not opgevolgd:
        return niet_aan_de_orde("er is nog geen les opgevolgd en er hoeft nog geen les te zijn opgevolgd")
    goed = False if False in opgevolgd.values() else ONBEKEND if ONBEKEND in opgevolgd.values() else True
    reden = "een les is te laat opgevolgd" if goed is False else "onbekend is of een les op tijd is opgevolgd"
    plekken = (f"lessen.{plaats}.{veld}" for plaats in opgevolgd for veld in ("les", "opvolgen_voor?", "opgevolgd_op"))
    return antwoord(goed, blik.zoek(*plekken), reden)


def _binnen_de_tijd(les: Les) -> bool | Onbekend:
    """Without a day agreed on there was none to miss, once it is known that the lesson was taken up."""
    if les.opvolgen_voor is None:
        return ONBEKEND if isinstance(les.opgevolgd_op, Onbekend) else True
    datums = les.opgevolgd_op, les.opvolgen_voor
    return datums[0].uiterlijk(datums[1]) if isinstance(datums[0], Datum) and isinstance(datums[1], Datum) else ONBEKEND


_NIETS_TE_LAAT: Final = regels("TRM001", feiten=("lessen.*.les",))
LES_OP_TIJD_OPGEVOLGD: Final = Vraag((Project, Maatregel, Experiment), _op_tijd_opgevolgd, ("TRM001",))

_ERVARINGEN = (
    *("resultaten.rood.*.ervaring", "lessen.*.les"),
    *("evaluatie.projectleider.oordeel", "evaluatie.deelnemers.methode"),
)
ERVARING_VASTGELEGD: Final = na_een_activiteit(vastgelegd(*_ERVARINGEN))
TERUGKOPPELING_GEGEVEN: Final = regels("VIS010", feiten=("terugkoppeling.*.datum",))
INBRENG_BEANTWOORD: Final = regels("VIS009", "VIS020", feiten=("inbreng.*.status", "inbreng.*.reden?"))
EVALUATIE_VAN_TWEE_KANTEN: Final = regels(
    "LER001", feiten=("evaluatie.projectleider.oordeel", "evaluatie.deelnemers.methode")
)

VRAGEN: Final[dict[str, Vraag]] = {
    "ervaring-vastgelegd": ERVARING_VASTGELEGD,
    "terugkoppeling-gegeven": TERUGKOPPELING_GEGEVEN,
    "inbreng-beantwoord": INBRENG_BEANTWOORD,
    "verslag-van-activiteiten": regels("TRM003", feiten=("activiteiten.*.verslag.op",)),
    "evaluatie-van-twee-kanten": EVALUATIE_VAN_TWEE_KANTEN,
    "les-met-eigenaar": regels("LER002", feiten=("lessen.*.les", "lessen.*.eigenaar")),
    "les-op-tijd-opgevolgd": LES_OP_TIJD_OPGEVOLGD,
    "wijziging-door-inbreng": regels("LER007", feiten=("besluiten.*.gewijzigd_door_inbreng",)),
    "blauw-en-rood": regels("LER005", feiten=("resultaten.blauw.*.wat", "resultaten.rood.*.ervaring")),
    "deelnemers-gaven-cijfer": met_participatie(_gaven_cijfer),
    "les-gedeeld": Vraag((Project,), _les_gedeeld),
    "ervaringen-vastgelegd": ERVARING_VASTGELEGD,
    "rapportages-verschenen": regels("GEM008", feiten=("rapportage.verschenen.*.datum",), over=(Gemeentekader,)),
    "projecten-gevolgd": Vraag((Project,), ja_nee("gevolgd", "de gemeente volgt dit project niet")),
    "terugkoppeling-gegeven-deel": TERUGKOPPELING_GEGEVEN,
    "inbreng-beantwoord-deel": INBRENG_BEANTWOORD,
    "evaluatie-van-twee-kanten-deel": EVALUATIE_VAN_TWEE_KANTEN,
    "experimenten-compleet-deel": regels(
        "LER003", feiten=("hypothese", "van", "tot?", "succescriterium"), over=(Experiment,)
    ),
    "lessen-opgevolgd-deel": LES_OP_TIJD_OPGEVOLGD,
    "experimenten-met-besluit-deel": regels("LER004", feiten=("besluit", "besluit_op"), over=(Experiment,)),
    "valkuil-niet-herhaald": GESPREK_VOOR_ONTWERP,
    "rapportages-op-tijd": Vraag((Gemeentekader,), _op_tijd),
    "experimenten-gedeeld-deel": regels("LER008", feiten=("gedeeld_op",), over=(Experiment,)),
    "ervaringen-uitgewisseld": actie(Maatregelsoort.UITWISSELEN),
    "effect-gemeten": Vraag((Gemeentekader,), _effect),
}

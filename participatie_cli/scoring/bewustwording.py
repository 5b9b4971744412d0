"""Line 1, awareness inside and outside: what is asked of each file."""

from typing import Final

from participatie_cli.model.keuzes import Kanaal, Ontwikkellijn
from participatie_cli.model.programmakeuzes import Indicator, Maatregelsoort
from participatie_cli.model.project import Project
from participatie_cli.scoring.acties import actie, actie_van_lijn
from participatie_cli.scoring.antwoord import Antwoord, Antwoordsoort, niet_aan_de_orde
from participatie_cli.scoring.deelname import ja_nee, met_participatie, na_een_activiteit, waar_geldt
from participatie_cli.scoring.metingen import MINSTENS, deel_van, meting
from participatie_cli.scoring.vraag import Blik, Vraag, antwoord, regels
from participatie_cli.values.aantal import Aantal
from participatie_cli.values.onbekend import ONBEKEND, Onbekend, bekend

_LIJN = Ontwikkellijn.BEWUSTWORDING


def _overwogen(blik: Blik) -> Antwoord:
    gevonden = blik.zoek("afweging.participatie")
    bekend_op = not isinstance(blik.als(Project).participatie_op(blik.peildatum), Onbekend)
    return antwoord(True if bekend_op else ONBEKEND, gevonden, "niet is vastgelegd of er participatie komt")


def _afgewogen(blik: Blik) -> Antwoord:
    gevonden = blik.zoek("afweging.datum", "afweging.participatie")
    return antwoord(ONBEKEND if gevonden.onbekend else True, gevonden, "de afweging is niet met een datum vastgelegd")


def _bekendgemaakt(blik: Blik) -> Antwoord:
    gevonden = blik.zoek("aanpak.gepubliceerd_op")
    if gevonden.bekend:
        zeker = blik.gebeurd(gevonden.bekend[0].waarde)
        return antwoord(zeker, gevonden, "onbekend is of de aanpak al openbaar was")
    activiteiten = blik.als(Project).activiteiten
    begonnen = isinstance(activiteiten, Onbekend) or any(blik.gebeurd(een.datum) for een in bekend(activiteiten))
    if not begonnen:
        return niet_aan_de_orde("er is nog geen activiteit geweest")
    return antwoord(ONBEKEND, gevonden, "niet is vastgelegd wanneer de aanpak openbaar is gemaakt")


def _zonder_computer(blik: Blik) -> Antwoord:
    gevonden = blik.zoek("activiteiten.*.kanaal")
    anders = [bewijs for bewijs in gevonden.bekend if bewijs.waarde is not Kanaal.ONLINE]
    goed = True if anders else ONBEKEND if gevonden.onbekend else False
    reden = "alle activiteiten waren alleen online" if goed is False else "onbekend is langs welk kanaal men meedeed"
    return antwoord(goed, gevonden, reden)


def _nieuwe_groep(blik: Blik) -> Antwoord:
    """That a group took part is what counts; how many people it was does not."""
    groepen = blik.als(Project).belanghebbenden
    gevonden = blik.zoek("belanghebbenden.*.eerder_niet_bereikt", "belanghebbenden.*.bereikt")
    deed_mee = [
        Aantal.precies(0).minder_dan(een.bereikt) if isinstance(een.bereikt, Aantal) else ONBEKEND
        for een in bekend(groepen)
        if een.eerder_niet_bereikt is True
    ]
    if True in deed_mee:
        return antwoord(True, gevonden)
    open_ = any(een.eerder_niet_bereikt in (None, ONBEKEND) for een in bekend(groepen))
    onzeker = isinstance(groepen, Onbekend) or not groepen or open_ or ONBEKEND in deed_mee
    reden = "onbekend is of zo'n groep meedeed" if onzeker else "zo'n groep deed niet mee"
    return antwoord(ONBEKEND if onzeker else False, gevonden, reden)


def _gesprek_voor_ontwerp(blik: Blik) -> Antwoord:
    """What the rule says; a later activity, at which a plan did lie there, is no evidence of it."""
    antwoord_van_de_regel = _VIS007.beantwoord(blik)
    if antwoord_van_de_regel.soort is not Antwoordsoort.GEHAALD:
        return antwoord_van_de_regel
    activiteiten = enumerate(bekend(blik.als(Project).activiteiten))
    met_plan = {("activiteiten", plaats) for plaats, een in activiteiten if een.plan_lag_er_al is True}
    bewijs = tuple(een for een in antwoord_van_de_regel.bewijs if een.pad[:2] not in met_plan)
    return antwoord_van_de_regel._replace(bewijs=bewijs)


_VIS007: Final = regels(
    "VIS007",
    feiten=(
        *("activiteiten.*.datum", "activiteiten.*.werkvorm", "activiteiten.*.plan_lag_er_al"),
        "ontwerp.gereed_op?",
    ),
)
GESPREK_VOOR_ONTWERP: Final = Vraag((Project,), _gesprek_voor_ontwerp, _VIS007.regels)
AFWEGING_OP_TIJD: Final = regels("VIS001", feiten=("afweging.datum", "afweging.reden"))
AANPAK_BEKENDGEMAAKT: Final = met_participatie(_bekendgemaakt)

VRAGEN: Final[dict[str, Vraag]] = {
    "participatie-overwogen": Vraag((Project,), _overwogen),
    "afweging-op-tijd": AFWEGING_OP_TIJD,
    "geen-participatie-met-reden": regels("VIS002", feiten=("afweging.participatie", "afweging.reden")),
    "gesprek-voor-ontwerp": GESPREK_VOOR_ONTWERP,
    "aanpak-bekendgemaakt": AANPAK_BEKENDGEMAAKT,
    "aankondiging-op-tijd": regels("VER003", feiten=("aanpak.gepubliceerd_op", "aanpak.kanalen")),
    "ook-zonder-computer": na_een_activiteit(_zonder_computer),
    "projectleider-getraind": met_participatie(
        ja_nee("aanpak.projectleider_getraind", "de projectleider volgde geen training")
    ),
    "geen-participatie-verteld": regels("VIS021", feiten=("afweging.participatie", "afweging.gemeld_aan")),
    "nieuwe-groep-bereikt": na_een_activiteit(_nieuwe_groep),
    "bewustwording-begonnen": actie_van_lijn(_LIJN),
    "afweging-bij-elk-project": waar_geldt("VIS001", Vraag((Project,), _afgewogen)),
    "trainingen-gegeven": actie(Maatregelsoort.TRAININGEN),
    "communicatie-intern-loopt": actie(Maatregelsoort.COMMUNICATIE_INTERN),
    "communicatie-extern-loopt": actie(Maatregelsoort.CAMPAGNE),
    "afweging-op-tijd-deel": AFWEGING_OP_TIJD,
    "aanpak-bekendgemaakt-deel": AANPAK_BEKENDGEMAAKT,
    "medewerkers-getraind": meting(Indicator.MEDEWERKERS_GETRAIND, _LIJN, deel_van("n")),
    "bestuur-bijgepraat": meting(Indicator.BESTUUR_BIJGEPRAAT, _LIJN, deel_van("n")),
    "communicatie-intern-volgens-plan": meting(Indicator.COMMUNICATIE_INTERN, _LIJN, deel_van("streefwaarde")),
    "communicatie-extern-volgens-plan": meting(Indicator.COMMUNICATIE_EXTERN, _LIJN, deel_van("streefwaarde")),
    "anderen-getraind": meting(Indicator.ANDEREN_GETRAIND, _LIJN, MINSTENS),
    "geen-participatie-uitgelegd-deel": regels("VIS002", "VIS021", feiten=("afweging.reden", "afweging.gemeld_aan")),
}

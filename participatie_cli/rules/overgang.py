"""From when a norm asks something of a plan, vision or programme: after its adoption, and surely not under older law.

Which law applies where a draft was laid open before the Omgevingswet was not found for these three; article 4.6 lid 2
of the Invoeringswet is about plans under the old law only.
"""

from collections.abc import Callable

from participatie_cli.kader.bepaling import Bepaling
from participatie_cli.model.instrument import MetMotivering
from participatie_cli.model.keuzes import Overheidslaag
from participatie_cli.model.projectdeel import Projectdeel
from participatie_cli.model.terinzage import Terinzage
from participatie_cli.rules.contract import Onzeker, Reden, Toetsing
from participatie_cli.rules.momenten import dag_van_vaststelling
from participatie_cli.rules.plaatsen import GEZAG, TERINZAGE, VASTGESTELD
from participatie_cli.rules.voorwaarden import Voorwaarde, bij_instrument, zodra
from participatie_cli.values.datum import Datum, Wanneer
from participatie_cli.values.doorloop import op_pad
from participatie_cli.values.onbekend import Onbekend

ZONDER_TERINZAGE = (
    "er is geen terinzagelegging vastgelegd; het ontwerp kan al ter inzage hebben gelegen voordat deze norm gold"
)
OVERGANG_NIET_GEVONDEN = (
    "het ontwerp lag misschien al ter inzage voordat deze norm gold; of de norm dan geldt, is niet in de wet gevonden"
)


def na_vaststelling(
    soort: type[MetMotivering], norm: str, moment: Callable[[Toetsing[Projectdeel]], Wanneer] = dag_van_vaststelling
) -> Callable[[Toetsing[Projectdeel]], Reden]:
    """Only for one kind of instrument, of the municipality itself, once adopted and surely under this norm.

    `moment` is the day on which the norm asks something: that of the adoption, unless the rule says otherwise.
    """
    eigen, wat = van_de_gemeente_zelf(soort), met_lidwoord(soort)
    vastgesteld = zodra(
        VASTGESTELD, f"{wat} was op de peildatum nog niet vastgesteld", f"onbekend is of {wat} al is vastgesteld"
    )

    def geldt_voor(toetsing: Toetsing[Projectdeel]) -> Reden:
        buiten = eigen(toetsing) or vastgesteld(toetsing)
        return buiten or ontwerp_van_voor(toetsing, norm, moment(toetsing))

    return geldt_voor


def met_lidwoord(soort: type[MetMotivering]) -> str:
    """What a kind of instrument is called: `het omgevingsplan`."""
    return f"{soort.LIDWOORD} {soort.__name__.lower()}"


def van_de_gemeente_zelf(soort: type[MetMotivering]) -> Voorwaarde:
    """Only for one kind of instrument, adopted by the municipality itself."""
    naam = soort.__name__.lower()
    is_soort, aanwijzend = bij_instrument(soort, f"dit is geen {naam}"), "deze" if soort.LIDWOORD == "de" else "dit"

    def geldt_voor(toetsing: Toetsing[Projectdeel]) -> Reden:
        gezag = op_pad(toetsing.dossier, GEZAG)
        if buiten := is_soort(toetsing):
            return buiten
        if isinstance(gezag, Onbekend):
            return Onzeker(GEZAG, f"onbekend is welke overheid {met_lidwoord(soort)} vaststelt")
        return None if gezag is Overheidslaag.GEMEENTE else f"een andere overheid stelt {aanwijzend} {naam} vast"

    return geldt_voor


def ontwerp_van_voor(toetsing: Toetsing[Projectdeel], norm: str, moment: Wanneer) -> Onzeker | None:
    """Doubt where the draft was, or may have been, laid open before the norm in force at a moment began to hold."""
    begin, terinzage = _begin(toetsing, norm, moment), toetsing.dossier.terinzage
    if begin is None:
        return None
    if terinzage is None:
        ouder = _kan_ouder_zijn(toetsing, begin, toetsing.dossier.vastgesteld_op)
        return Onzeker(TERINZAGE, ZONDER_TERINZAGE) if ouder else None
    return Onzeker(TERINZAGE, OVERGANG_NIET_GEVONDEN) if _van_voor(terinzage, begin) else None


def lag_eerder(toetsing: Toetsing[Projectdeel], norm: str, besloten_op: Wanneer, terinzage: Terinzage) -> bool:
    """Whether an inspection did not surely begin under the norm that was in force at the decision."""
    begin = _begin(toetsing, norm, besloten_op)
    return begin is not None and _van_voor(terinzage, begin)


def kan_ouder_zijn(toetsing: Toetsing[Projectdeel], norm: str, besloten_op: Wanneer) -> bool:
    """Whether a decision came so soon after a norm that its draft may have been laid open before it."""
    begin = _begin(toetsing, norm, besloten_op)
    return begin is not None and _kan_ouder_zijn(toetsing, begin, besloten_op)


def _van_voor(terinzage: Terinzage | Onbekend, begin: Datum) -> bool:
    start = terinzage.start if isinstance(terinzage, Terinzage) else terinzage
    return not isinstance(start, Datum) or start.voor(begin) is not False


def _kan_ouder_zijn(toetsing: Toetsing[Projectdeel], begin: Datum, besloten_op: Wanneer) -> bool:
    return isinstance(besloten_op, Datum) and besloten_op.voor(_na_zienswijzen(toetsing, begin)) is not False


def _begin(toetsing: Toetsing[Projectdeel], norm: str, moment: Wanneer) -> Datum | None:
    """The first day of the norm in force at a moment."""
    versie = toetsing.kader.bepaling(norm, moment) if isinstance(moment, Datum) else None
    begin = versie.geldig_van if isinstance(versie, Bepaling) else None
    return begin if isinstance(begin, Datum) else None


def _na_zienswijzen(toetsing: Toetsing[Projectdeel], begin: Datum) -> Datum:
    """The first day after the term for views of a draft that is laid open on this day."""
    return Datum.op(toetsing.duur("awb-3-16", "termijn", begin).na(begin.vroegst))

"""What a reader can do today, and how much influence residents have."""

from collections.abc import Iterator
from typing import Final

from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.model.keuzes import Fasenaam, Orgaan
from participatie_cli.report.beeld.tabellen import zin
from participatie_cli.report.producten.projectbeeld import Projectbeeld
from participatie_cli.site.beeld.project import Invloed, Nu
from participatie_cli.site.boek import Projectstuk
from participatie_cli.site.maat import Paginamaat
from participatie_cli.site.paginas.delen import is_klaar, moment
from participatie_cli.values.onbekend import Onbekend
from participatie_cli.values.opsomming import opsomming

KOP: Final = "Wat kunt u nu doen?"
MEEDOEN: Final = "Hier kunt u meedoen"
KLAAR: Final = "Dit project is klaar."
GESTOPT: Final = "Dit project is gestopt."
NIET: Final = "Bij dit project kunnen inwoners niet meedoen."
NIETS_GEPLAND: Final = "In het register staat nu geen moment waarop u kunt meedoen."
NIET_VASTGELEGD: Final = "Of inwoners kunnen meedoen, is niet vastgelegd."
ONBEKEND: Final = "onbekend"


def nu(stuk: Projectstuk, maat: Paginamaat) -> Nu:
    """The moments to come, or why there is none."""
    momenten = tuple(moment(een, stuk, elders=False) for een in maat.eerste(stuk.meedoen))
    vragen = _vragen(stuk)
    if momenten:
        return Nu(kop=MEEDOEN, zinnen=vragen, momenten=momenten)
    return Nu(kop=KOP, zinnen=(*_waarom_niet(stuk, maat), *vragen), momenten=())


def contact(stuk: Projectstuk) -> str:
    """Whom one can ask; empty where nobody wrote that down."""
    wie = stuk.beeld.wat("aanpak", "contact")
    return wie if isinstance(wie, str) else ""


def _vragen(stuk: Projectstuk) -> tuple[str, ...]:
    wie = contact(stuk)
    return (f"Vragen? U kunt terecht bij: {wie}.",) if wie and not is_klaar(stuk.fase) else ()


def _waarom_niet(stuk: Projectstuk, maat: Paginamaat) -> Iterator[str]:
    if is_klaar(stuk.fase):
        yield KLAAR if stuk.fase is Fasenaam.AFGEROND else GESTOPT
        yield NIETS_GEPLAND
        return
    participatie = stuk.project.participatie_op(stuk.beeld.peildatum)
    if participatie is False:
        yield NIET
        reden = stuk.beeld.wat("afweging", "reden")
        yield maat.tekst(zin(f"De reden: {reden}")) if isinstance(reden, str) else "De reden is niet vastgelegd."
    elif isinstance(participatie, Onbekend):
        yield NIET_VASTGELEGD
    if participatie is not False:
        yield NIETS_GEPLAND


def invloed(stuk: Projectstuk, gemeente: Gemeentekader, maat: Paginamaat) -> Invloed:
    """What is open, what is not, and who decides."""
    beeld = stuk.beeld
    trede, uitleg = _trede(stuk, gemeente)
    doel = beeld.wat("afweging", "doel")
    open_, vast = (_rij(beeld.wat("afweging", "ruimte", soort), maat) for soort in ("open", "vast"))
    return Invloed(
        trede=trede,
        uitleg=uitleg,
        doel=maat.tekst(doel) if isinstance(doel, str) else "",
        open=open_,
        vast=vast,
        niet_bekend=_niet_bekend(beeld),
        beslist=_beslist(beeld),
    )


def _trede(stuk: Projectstuk, gemeente: Gemeentekader) -> tuple[str, str]:
    niveau = stuk.project.niveau_op(stuk.beeld.peildatum)
    if not isinstance(niveau, str):
        return (ONBEKEND if isinstance(niveau, Onbekend) else "niet vastgelegd"), ""
    trede = gemeente.trede(niveau)
    geschat = " (achteraf geschat)" if stuk.project.niveau_is_geschat_op(stuk.beeld.peildatum) else ""
    return f"{trede.naam if trede else niveau}{geschat}", trede.uitleg if trede else ""


def _rij(waarde: object, maat: Paginamaat) -> tuple[str, ...]:
    return tuple(zin(maat.tekst(een)) for een in maat.eerste(waarde)) if isinstance(waarde, tuple) else ()


def _niet_bekend(beeld: Projectbeeld) -> str:
    """Of which of both nothing is recorded; that a list is empty on purpose is something else."""
    namen = {"open": "waarover inwoners kunnen meepraten", "vast": "wat al vaststaat"}
    waarden = {soort: beeld.wat("afweging", "ruimte", soort) for soort in namen}
    open_ = [namen[soort] for soort, een in waarden.items() if not isinstance(een, tuple)]
    leeg = [namen[soort] for soort, een in waarden.items() if een == ()]
    zinnen = [f"Niet vastgelegd is {opsomming(open_)}."] if open_ else []
    zinnen += [f"Er staat niets bij {opsomming(leeg)}."] if leeg else []
    return " ".join(zinnen)


def _beslist(beeld: Projectbeeld) -> str:
    wie = beeld.beslisser
    if isinstance(wie, Orgaan):
        return f"{zin(wie.voluit).removesuffix('.')} {'beslissen' if wie is Orgaan.INWONERS else 'beslist'}."
    return "Wie beslist, is onbekend." if isinstance(wie, Onbekend) else "Wie beslist, is niet vastgelegd."

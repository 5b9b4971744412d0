"""Items that both paragraphs have: the yes or no, who decides, the promise, and what is asked of the reader."""

from collections.abc import Iterator
from typing import Final

from participatie_cli.model.keuzes import Orgaan
from participatie_cli.report.beeld.bouwstenen import Blok
from participatie_cli.report.beeld.tabellen import zin
from participatie_cli.report.producten.paragraaf.keuzes import Lezer, Paragraafmoment, besluit_bij
from participatie_cli.report.producten.paragraaf.verplicht import inspraak, verplicht
from participatie_cli.report.producten.projectbeeld import NOG_NIET, Projectbeeld
from participatie_cli.report.producten.tekstmaat import Woordruimte, ingekort
from participatie_cli.report.producten.woorden import als_zin, item, opgesomd, regel
from participatie_cli.values.onbekend import Onbekend, bekend
from participatie_cli.values.zin import in_een_zin

_NORMEN: Final = 40
"""So many words there are always for what norms ask: they are not to be cut short first."""


def over_de_plicht(beeld: Projectbeeld, ruimte: Woordruimte) -> Blok:
    """Whether it is mandatory, and whether inspraak follows."""
    return item("Verplicht, en inspraak", ingekort(verplicht(beeld), max(ruimte.woorden, _NORMEN)), inspraak(beeld))


def belofte(beeld: Projectbeeld, ruimte: Woordruimte) -> Iterator[str]:
    """The rung with what people may expect of it, and that it changed."""
    begin, nu = beeld.wat("afweging", "niveau"), beeld.project.niveau_op(beeld.peildatum)
    if isinstance(begin, str):
        geschat = ", achteraf geschat" if beeld.wat("afweging", "inschatting") is True else ""
        yield als_zin(f"{_naam_van(begin, beeld)}{geschat}: {_uitleg_van(begin, beeld, ruimte)}")
    else:
        yield regel("Trede", begin, ruimte)
    if nu != begin:
        yield als_zin(f"Later{_gekozen_door(beeld)}: {_naam_van(nu, beeld) if isinstance(nu, str) else nu or NOG_NIET}")


def _gekozen_door(beeld: Projectbeeld) -> str:
    """Who chose to change the rung, where that is one body."""
    wijzigingen = bekend(beeld.wat("afweging", "niveauwijzigingen"))
    door = {een.besloten_door for een in wijzigingen}
    return f", gekozen door {in_een_zin(door.pop())}" if len(door) == 1 and None not in door else ""


def _naam_van(niveau: str, beeld: Projectbeeld) -> str:
    gemeente = beeld.stand.kader.gemeente
    trede = gemeente.trede(niveau) if gemeente else None
    return niveau if trede is None or trede.naam == niveau else f"{trede.naam} ({niveau})"


def _uitleg_van(niveau: str, beeld: Projectbeeld, ruimte: Woordruimte) -> str:
    gemeente = beeld.stand.kader.gemeente
    trede = gemeente.trede(niveau) if gemeente else None
    return ruimte.tekst(trede.uitleg) if trede else f"wat mensen daarvan mogen verwachten, is {NOG_NIET}"


def open_en_vast(beeld: Projectbeeld, ruimte: Woordruimte) -> str:
    """What can still change, and what is fixed."""
    staat_open = opgesomd("Open", beeld.wat("afweging", "ruimte", "open"), "niets", ruimte)
    return f"{staat_open} {opgesomd('Vast', beeld.wat('afweging', 'ruimte', 'vast'), 'nog niets', ruimte)}"


def wie_beslist(beeld: Projectbeeld, lezer: Lezer, ruimte: Woordruimte) -> Blok:
    """Who decides, with the role of the reader first."""
    orgaan = beeld.beslisser
    beslist = f"{in_een_zin(orgaan)} beslist" if isinstance(orgaan, Orgaan) else f"Beslisser: {orgaan or NOG_NIET}"
    wie = sorted((Orgaan.COLLEGE, Orgaan.RAAD), key=lambda een: een is not lezer.orgaan)
    getoond = wie[:1] if ruimte.krap else wie
    rollen = (regel(een.value.capitalize(), beeld.wat("afweging", "rollen", een.value), ruimte) for een in getoond)
    return item("Wie beslist", zin(beslist), *rollen)


def gevraagd(beeld: Projectbeeld, lezer: Lezer, moment: Paragraafmoment) -> str:
    """What the reader is asked, or that another decides; nothing once the reader itself decided."""
    wie, beslisser = lezer.orgaan, beeld.beslisser
    if moment is Paragraafmoment.TERUG and besluit_bij(beeld.project, lezer):
        return ""
    if beslisser is wie and moment is Paragraafmoment.TERUG:
        return f"Gevraagd aan {wie.voluit}: weeg deze uitkomsten mee in het besluit."
    if lezer is Lezer.COLLEGE and moment is Paragraafmoment.VOORUIT:
        return "Gevraagd aan het college: stem in met deze aanpak."
    if beslisser is wie:
        return "Ter informatie voor de raad, die later beslist."
    if beslisser is None or isinstance(beslisser, Onbekend):
        return f"Voor {wie.voluit}. Wie beslist, is {beslisser or NOG_NIET}."
    return f"Ter informatie voor {wie.voluit}; {beslisser.voluit} beslist."

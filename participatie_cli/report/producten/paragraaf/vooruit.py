"""The paragraph at the start: ten items, of which communication has a chapter of its own."""

from collections.abc import Iterator
from functools import partial
from typing import Final

from participatie_cli.model.belanghebbende import Belanghebbende
from participatie_cli.report.beeld.bouwstenen import Blok
from participatie_cli.report.beeld.tabellen import Kolom
from participatie_cli.report.producten.paragraaf.gedeeld import (
    belofte,
    gevraagd,
    open_en_vast,
    over_de_plicht,
    wie_beslist,
)
from participatie_cli.report.producten.paragraaf.keuzes import Lezer, Paragraafmoment
from participatie_cli.report.producten.projectbeeld import NOG_NIET, Projectbeeld
from participatie_cli.report.producten.tekstmaat import Schets, Woordruimte
from participatie_cli.report.producten.woorden import (
    als_zin,
    dagen,
    item,
    nog_meer,
    opgesomd,
    plannen_van,
    regel,
    zoals_het_staat,
)
from participatie_cli.report.rapportage.blokken import blok, met_gevulde_kolommen
from participatie_cli.values.aantal import Aantal
from participatie_cli.values.onbekend import Onbekend, bekend
from participatie_cli.wording.waarden import aantal

_PLANNING: Final = (Kolom("Wanneer", 3), Kolom("Wat", 5), Kolom("Hoe", 2))
_HOOGSTENS: Final = 4
"""So many moments stand in the table."""


def vooruit(beeld: Projectbeeld, lezer: Lezer) -> tuple[Schets, ...]:
    """Both chapters."""
    items = (
        *(partial(_of, beeld, lezer), partial(over_de_plicht, beeld), partial(_doel, beeld), partial(_trede, beeld)),
        *(partial(_speelruimte, beeld), partial(_wie, beeld), partial(_planning, beeld)),
        *(partial(wie_beslist, beeld, lezer), partial(_middelen, beeld)),
    )
    return (
        Schets("participatie", "Participatie", items),
        Schets("communicatie", "Communicatie", (partial(communicatie, beeld),)),
    )


def _of(beeld: Projectbeeld, lezer: Lezer, ruimte: Woordruimte) -> Blok:
    participatie = beeld.wat("afweging", "participatie")
    antwoord = "Ja." if participatie is True else als_zin(zoals_het_staat(participatie, ruimte))
    waarom = regel("Waarom", beeld.wat("afweging", "reden"), ruimte)
    return item("Komt er participatie?", antwoord, waarom, gevraagd(beeld, lezer, Paragraafmoment.VOORUIT))


def _doel(beeld: Projectbeeld, ruimte: Woordruimte) -> Blok:
    return item("Doel", als_zin(zoals_het_staat(beeld.wat("afweging", "doel"), ruimte)))


def _trede(beeld: Projectbeeld, ruimte: Woordruimte) -> Blok:
    return item("Trede en belofte", *belofte(beeld, ruimte))


def _speelruimte(beeld: Projectbeeld, ruimte: Woordruimte) -> Blok:
    return item("Open en vast", open_en_vast(beeld, ruimte))


def _wie(beeld: Projectbeeld, ruimte: Woordruimte) -> Blok:
    return item("Wie", *_groepen(beeld, ruimte))


def _groepen(beeld: Projectbeeld, ruimte: Woordruimte) -> Iterator[str]:
    """The groups, and which of them are missed unless somebody looks for them."""
    if isinstance(beeld.project.belanghebbenden, Onbekend) or not beeld.groepen:
        yield als_zin(zoals_het_staat(beeld.project.belanghebbenden, ruimte))
        return
    yield als_zin(
        ruimte.reeks([_groep(een, krap=ruimte.krap) for een in beeld.groepen], "andere groep", "andere groepen")
    )
    onzeker = sum(not isinstance(een.eerder_niet_bereikt, bool) for een in beeld.groepen)
    if onzeker:
        yield f"Van {aantal(onzeker, 'groep', 'groepen')} is onbekend of de gemeente die eerder miste."
    elif not any(een.eerder_niet_bereikt for een in beeld.groepen):
        yield "De gemeente miste deze groepen eerder niet."


def _groep(een: Belanghebbende, *, krap: bool) -> str:
    """A group with its size, and how it is looked for where the municipality used to miss it."""
    omvang = een.omvang.voluit if isinstance(een.omvang, Aantal) else ""
    gezocht = een.hoe.removesuffix(".") if isinstance(een.hoe, str) else een.hoe or NOG_NIET
    hoe = "" if krap else f", nu zo gezocht: {gezocht}"
    gemist = f"eerder gemist{hoe}" if een.eerder_niet_bereikt is True else ""
    erbij = ", ".join(filter(None, (omvang, gemist)))
    return f"{een.groep} ({erbij})" if erbij else een.groep


def _planning(beeld: Projectbeeld, ruimte: Woordruimte) -> Blok:
    """What comes, in a table; where nothing is planned, the last that was."""
    kop, komt = "Hoe en wanneer", _komt(beeld)
    rijen = komt or [(dagen(een.datum, een.tot), een.werkvorm, str(een.kanaal or "")) for een in beeld.gehouden]
    if not rijen:
        return item(kop, als_zin(zoals_het_staat(beeld.project.activiteiten, ruimte)))
    past = min(ruimte.aantal, ruimte.rijen(_HOOGSTENS))
    getoond = rijen[:past] if komt else rijen[-past:]
    kort = [(wanneer, ruimte.tekst(wat).removesuffix("."), hoe) for wanneer, wat, hoe in getoond]
    al_geweest = () if komt else ("Er is niets meer gepland. Dit was er:",)
    meer = nog_meer(len(rijen) - len(kort), "ander moment", "andere momenten")
    tabel = met_gevulde_kolommen("Planning" if komt else "Activiteiten", _PLANNING, kort)
    return blok(kop=kop, alineas=(" ".join((*al_geweest, *meer)),), tabellen=[tabel])


def _komt(beeld: Projectbeeld) -> list[tuple[str, str, str]]:
    """The activities to come, and then what else is planned with a day."""
    activiteiten = [(dagen(een.datum, een.tot), een.werkvorm, str(een.kanaal or "")) for een in beeld.gepland]
    return [*activiteiten, *((wanneer, wat, "") for wanneer, wat in plannen_van(beeld, met_activiteiten=False))]


def _middelen(beeld: Projectbeeld, ruimte: Woordruimte) -> Blok:
    budget = beeld.wat("aanpak", "budget")
    geld = f"{budget.voluit} euro" if isinstance(budget, Aantal) else budget
    uren = regel("Uren", beeld.wat("aanpak", "capaciteit"), ruimte)
    return item("Geld en uren", regel("Geld", geld, ruimte), uren)


def communicatie(beeld: Projectbeeld, ruimte: Woordruimte) -> Blok:
    """What is told, along which ways, by whom, and when people hear what was done."""
    boodschap = "" if ruimte.krap else regel("Boodschap", beeld.project.samenvatting, ruimte)
    wegen = opgesomd("Wegen", beeld.wat("aanpak", "kanalen") or None, "", ruimte, "weg")
    contact = regel("Contact", beeld.wat("aanpak", "contact"), ruimte)
    return item("Boodschap, wegen en contact", boodschap, wegen, contact, _terugkoppeling(beeld))


def _terugkoppeling(beeld: Projectbeeld) -> str:
    """By when people hear what was done with their input: the term of a rule, or else when they last did."""
    dag = next((een.dag for een in beeld.agenda if een.pad[:1] == ("terugkoppeling",)), None)
    if dag is not None:
        return f"Terugkoppeling: uiterlijk {dagen(dag)}."
    rij = beeld.project.terugkoppeling
    geweest = bekend(rij)
    wanneer = f"laatst {dagen(geweest[-1].datum)}" if geweest else rij or NOG_NIET
    return f"Terugkoppeling: {wanneer}."

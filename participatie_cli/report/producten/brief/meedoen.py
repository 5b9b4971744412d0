"""What it was about, what there was to choose, and how many took part and who did not."""

from collections.abc import Iterable, Iterator
from typing import Final

from participatie_cli.report.beeld.bouwstenen import Blok
from participatie_cli.report.producten.bereik import bereik
from participatie_cli.report.producten.projectbeeld import NOG_NIET, Projectbeeld, is_leeg_opgeschreven
from participatie_cli.report.producten.tekstmaat import Woordruimte
from participatie_cli.report.producten.woorden import als_zin, item, opgesomd, regel
from participatie_cli.values.aantal import Aantal, tel_op
from participatie_cli.values.onbekend import Onbekend, bekend
from participatie_cli.wording.waarden import aantal

NIEMAND_KON: Final = "Bij dit project kon niemand meedoen."
DANK: Final = "Dank u wel dat u meedeed."
NOG_NIETS: Final = "Wij schreven nog niet op wie meedeed."
TWEE_KEER: Final = "Wie twee keer meedeed, telt twee keer."
WEL: Final = "Uit deze groepen deden mensen mee"
NIET: Final = "Uit deze groepen deed niemand mee"
ONZEKER: Final = "Van deze groepen weten wij het niet"
ANDEREN: Final = "Wie niet meedeed, kan er anders over denken."


def deed_iemand_mee(beeld: Projectbeeld) -> bool:
    """Whether anything is recorded of people who took part."""
    return bool(beeld.gehouden or bekend(beeld.project.inbreng))


def waarover(beeld: Projectbeeld, ruimte: Woordruimte) -> Blok:
    """Thanks, and what the project is; why nobody could take part, where that is so."""
    zonder = beeld.wat("afweging", "participatie") is False
    eerst = DANK if deed_iemand_mee(beeld) else NIEMAND_KON if zonder else NOG_NIETS
    reden = regel("De reden", beeld.wat("afweging", "reden"), ruimte) if zonder else ""
    return item("Waar ging het over?", eerst, reden, ruimte.tekst(beeld.project.samenvatting))


def keuze(beeld: Projectbeeld, ruimte: Woordruimte) -> Blok:
    """What was open and what was not."""
    niet_open = opgesomd("Dit stond al vast", beeld.wat("afweging", "ruimte", "vast"), "nog niets", ruimte)
    open_ = opgesomd("Hier kon u over meepraten", beeld.wat("afweging", "ruimte", "open"), "nergens over", ruimte)
    return item("Wat kon u kiezen, en wat niet?", open_, niet_open)


def wie(beeld: Projectbeeld, ruimte: Woordruimte) -> Blok:
    """How many took part and how, and who did not; what was sent and who applied are other numbers."""
    delen = (*_activiteiten(beeld, ruimte), *_andere_getallen(beeld), *_groepen(beeld, ruimte))
    return item("Wie deden mee?", *delen)


def _activiteiten(beeld: Projectbeeld, ruimte: Woordruimte) -> Iterator[str]:
    gehouden = beeld.gehouden
    if not gehouden:
        geen = is_leeg_opgeschreven(beeld.project, "activiteiten") or bool(beeld.gepland)
        wat = f"Wat wij deden: {beeld.project.activiteiten or NOG_NIET}."
        yield "Er was nog geen activiteit." if geen else wat
        return
    vormen = [een.werkvorm.removesuffix(".") for een in gehouden]
    hoe = ruimte.rij(vormen, "andere activiteit", "andere activiteiten")
    yield f"Wij hielden {aantal(len(gehouden), 'activiteit', 'activiteiten')}: {hoe}."
    som, zonder = _som(een.deelnemers for een in gehouden)
    if som:
        yield f"Wij telden {som} keer dat iemand meedeed. {TWEE_KEER}"
    if zonder:
        yield f"Van {aantal(zonder, 'activiteit', 'activiteiten')} weten wij niet hoeveel mensen er waren."


def _som(getallen: Iterable[Aantal | Onbekend | None]) -> tuple[str, int]:
    """The numbers together in words, nothing where none is known, and how many are not."""
    alle = list(getallen)
    som = tel_op(alle).aantal
    return som.voluit if som else "", sum(not isinstance(een, Aantal) for een in alle)


def _andere_getallen(beeld: Projectbeeld) -> Iterator[str]:
    """Who applied beforehand, and how much was handed out and came back, where anybody counted that."""
    for zin, getallen in (
        ("Vooraf meldden zich {} mensen aan.", [een.aangemeld for een in beeld.gehouden]),
        ("Wij deelden {} lijsten, kaarten of brieven uit.", [een.uitgereikt for een in beeld.gehouden]),
        ("Daarvan kwamen er {} terug.", [een.terugontvangen for een in beeld.gehouden]),
    ):
        som, _ = _som(een for een in getallen if een is not None)
        if som:
            yield zin.format(som)


def _groepen(beeld: Projectbeeld, ruimte: Woordruimte) -> Iterator[str]:
    """From which groups people took part, from which nobody, and of which nobody knows."""
    if isinstance(beeld.project.belanghebbenden, Onbekend) or not beeld.groepen:
        yield als_zin(f"Welke groepen meededen: {beeld.project.belanghebbenden or NOG_NIET}")
        return
    hun = bereik(beeld)
    for kop, groepen in ((WEL, hun.wel), (NIET, hun.niet), (ONZEKER, hun.onzeker)):
        if groepen:
            yield als_zin(f"{kop}: {ruimte.rij(groepen, 'andere groep', 'andere groepen')}")
    yield ANDEREN

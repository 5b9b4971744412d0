"""The paragraph at the decision: nine items and one table, of which communication has a chapter of its own."""

from collections.abc import Iterator
from functools import partial
from typing import Final

from participatie_cli.model.activiteit import Activiteit
from participatie_cli.model.besluit import Besluit
from participatie_cli.report.beeld.bouwstenen import Blok
from participatie_cli.report.beeld.tabellen import Kolom, maak_tabel
from participatie_cli.report.producten.bereik import bereik
from participatie_cli.report.producten.besluiten import voorgestelde_besluiten
from participatie_cli.report.producten.paragraaf.gedeeld import belofte, gevraagd, open_en_vast
from participatie_cli.report.producten.paragraaf.ingebracht import ermee_gedaan, per_onderwerp
from participatie_cli.report.producten.paragraaf.keuzes import (
    Lezer,
    Paragraafmoment,
    besluit_bij,
)
from participatie_cli.report.producten.projectbeeld import NOG_NIET, Projectbeeld, is_leeg_opgeschreven
from participatie_cli.report.producten.tekstmaat import Schets, Woordruimte, ingekort, woorden
from participatie_cli.report.producten.woorden import (
    als_zin,
    dagen,
    hoeveel,
    item,
    met_woord,
    nog_meer,
    opgesomd,
    plannen_van,
    regel,
    zoals_het_staat,
)
from participatie_cli.report.rapportage.blokken import blok
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import Onbekend
from participatie_cli.values.zin import op_of_in
from participatie_cli.wording.waarden import aantal

_GEDAAN: Final = (Kolom("Datum", 3), Kolom("Werkvorm", 5), Kolom("Aantal mensen", 2, getal=True))
_HOOGSTENS: Final = 8
"""So many activities stand in the table."""
_WERKVORM: Final = 9
"""So many words there are for what each of them was."""


def terug(beeld: Projectbeeld, lezer: Lezer) -> tuple[Schets, ...]:
    """Both chapters."""
    items = (
        *(partial(_beloofd, beeld), partial(_gedaan, beeld), partial(_bereikt, beeld), partial(_ingebracht, beeld)),
        *(partial(_ermee_gedaan, beeld), partial(_veranderd, beeld, lezer), partial(_afwijkingen, beeld)),
    )
    return (
        Schets("participatie", "Participatie", items),
        Schets("communicatie", "Communicatie", (partial(_terugkoppeling, beeld), partial(_vervolg, beeld))),
    )


def _beloofd(beeld: Projectbeeld, ruimte: Woordruimte) -> Blok:
    participatie = beeld.wat("afweging", "participatie")
    of = "" if participatie is True else regel("Of mensen meedoen", participatie, ruimte)
    doel = regel("Doel", beeld.wat("afweging", "doel"), ruimte)
    return item("Wat was beloofd", of, *belofte(beeld, ruimte), doel, open_en_vast(beeld, ruimte))


def _gedaan(beeld: Projectbeeld, ruimte: Woordruimte) -> Blok:
    """The activities, the last ones where there are too many; that there were none, where that is so."""
    gehouden, kop = beeld.gehouden, "Wat is gedaan"
    if not gehouden:
        return item(kop, _niets_gedaan(beeld, ruimte))
    rijen = [
        (dagen(een.datum, een.tot), _werkvorm(een, ruimte), hoeveel(een.deelnemers))
        for een in gehouden[-ruimte.rijen(_HOOGSTENS) :]
    ]
    meer = nog_meer(len(gehouden) - len(rijen), "eerdere activiteit", "eerdere activiteiten")
    return blok(kop=kop, alineas=meer, tabellen=[maak_tabel("Activiteiten", _GEDAAN, rijen, "")])


def _werkvorm(activiteit: Activiteit, ruimte: Woordruimte) -> str:
    """What it was, with what other sources say of it, as far as a row has room."""
    past = min(ruimte.woorden, ruimte.rijen(_WERKVORM))
    heel = activiteit.betwist(activiteit.werkvorm)
    if woorden(heel) <= past or heel == activiteit.werkvorm:
        return ingekort(heel, past).removesuffix(".")
    return f"{ingekort(activiteit.werkvorm, past).removesuffix('.')} (een andere bron zegt iets anders)"


def _niets_gedaan(beeld: Projectbeeld, ruimte: Woordruimte) -> str:
    """That nothing is done yet; who wrote an empty list said something else than who wrote nothing."""
    if beeld.gepland:
        return f"Nog niets. Gepland: {aantal(len(beeld.gepland), 'activiteit', 'activiteiten')}."
    leeg = is_leeg_opgeschreven(beeld.project, "activiteiten")
    return "Er was geen activiteit." if leeg else als_zin(zoals_het_staat(beeld.project.activiteiten, ruimte))


def _bereikt(beeld: Projectbeeld, ruimte: Woordruimte) -> Blok:
    return item("Wie is bereikt, en wie niet", *_groepen(beeld, ruimte))


def _ingebracht(beeld: Projectbeeld, ruimte: Woordruimte) -> Blok:
    return item("Wat mensen inbrachten", *per_onderwerp(beeld, ruimte))


def _ermee_gedaan(beeld: Projectbeeld, ruimte: Woordruimte) -> Blok:
    return item("Wat ermee is gedaan", *ermee_gedaan(beeld, ruimte))


def _groepen(beeld: Projectbeeld, ruimte: Woordruimte) -> Iterator[str]:
    """Who took part, who did not, and of whom that is not known; never a word about all who live there."""
    if isinstance(beeld.project.belanghebbenden, Onbekend) or not beeld.groepen:
        yield als_zin(zoals_het_staat(beeld.project.belanghebbenden, ruimte))
        return
    hun = bereik(beeld)
    for kop, groepen in (("Bereikt", hun.wel), ("Niet bereikt", hun.niet), ("Onbekend of bereikt", hun.onzeker)):
        if groepen:
            yield opgesomd(kop, groepen, "", ruimte, "groep")
    yield "Wie meedeed, spreekt niet voor wie niet meedeed."


def _veranderd(beeld: Projectbeeld, lezer: Lezer, ruimte: Woordruimte) -> Blok:
    """What changed because of the input in the decision that this belongs to, or that nothing did."""
    kop, voor_wie = "Wat veranderde in dit voorstel", gevraagd(beeld, lezer, Paragraafmoment.TERUG)
    besluit = besluit_bij(beeld.project, lezer) or next(reversed(voorgestelde_besluiten(beeld.project)), None)
    if besluit is None:
        return item(kop, f"{NOG_NIET.capitalize()}: er staat geen besluit op een voorstel in het register.", voor_wie)
    wat = besluit.gewijzigd_door_inbreng
    verandering = "niets" if wat == "geen" else zoals_het_staat(wat, ruimte)
    return item(kop, als_zin(verandering), _welk(besluit, ruimte), voor_wie)


def _welk(besluit: Besluit, ruimte: Woordruimte) -> str:
    wanneer = op_of_in(besluit.datum) if isinstance(besluit.datum, Datum) else "dag onbekend"
    return als_zin(f"Besluit van {besluit.beslisser}, {wanneer}: {ruimte.tekst(besluit.besluit)}")


def _afwijkingen(beeld: Projectbeeld, ruimte: Woordruimte) -> Blok:
    """What the municipality chose to do otherwise than a rule asks, and which body chose that."""
    kop, afwijkingen = "Afwijkingen", beeld.project.afwijkingen
    if isinstance(afwijkingen, Onbekend) or not afwijkingen:
        geen = is_leeg_opgeschreven(beeld.project, "afwijkingen")
        return item(kop, "Geen." if geen else als_zin(zoals_het_staat(afwijkingen, ruimte)))
    delen = [
        f"{een.reden.removesuffix('.')} (besluit van {een.besloten_door.voluit}, {een.besloten_op.voluit})"
        for een in afwijkingen
    ]
    return item(kop, als_zin(ruimte.reeks(delen, "andere afwijking", "andere afwijkingen")))


def _terugkoppeling(beeld: Projectbeeld, ruimte: Woordruimte) -> Blok:
    """When, how and to whom people heard; the last time first."""
    kop, rij = "Terugkoppeling", beeld.project.terugkoppeling
    if isinstance(rij, Onbekend) or not rij:
        return item(kop, als_zin(zoals_het_staat(rij, ruimte)))
    delen = [
        f"{dagen(een.datum)}, {met_woord('aan', een.aan, 'aan wie')}, {met_woord('via', een.kanaal, 'langs welke weg')}"
        for een in reversed(rij)
    ]
    return item(kop, als_zin(ruimte.reeks(delen, "andere keer", "andere keren")))


def _vervolg(beeld: Projectbeeld, ruimte: Woordruimte) -> Blok:
    """What comes, and whom one can ask."""
    komt = [f"{wat} ({wanneer})" for wanneer, wat in plannen_van(beeld)]
    volgt = als_zin(ruimte.reeks(komt, "ander punt", "andere punten") if komt else NOG_NIET)
    return item("Vervolg", volgt, regel("Contact", beeld.wat("aanpak", "contact"), ruimte))

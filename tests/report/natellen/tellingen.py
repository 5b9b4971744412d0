"""Which count stands where in the report: an entry for each number."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tests.report.natellen import geteld as g
from tests.report.natellen import lezers as lees
from tests.report.natellen.register import Register

KORT = "In het kort"
PROGRAMMA = "De acties van het programma"
BESLUITEN = "Wat is besloten"
MEEDOEN = "Wie deden mee, en wat is ermee gedaan"
VOORUIT = "Termijnen, toezeggingen en afwijkingen"
VERDER = "Verzoeken, vragen en doelen"
ACTIES = "De acties, per ontwikkellijn"
AFGEDAAN = "Toezeggingen en voorwaarden die in deze periode zijn afgedaan"
AAN_DE_RAAD = "Open vragen, en vragen die in deze periode zijn beantwoord"
VERZOEKEN = "Verzoeken onder het uitdaagrecht"

VERTELD = 2
"""So many of a kind page 1 tells; of the others it gives the number."""
GETOOND = 3
"""So many results of a colour are shown."""
FASEN = ("voorbereiding", "uitvoering", "evaluatie", "afgerond", "gestopt")
WIJKEN = ("Oude Kern", "Havenbuurt", "Molenwijk", "Zonneveld", "Bosrand", "De Weiden", "Rietdorp", "hele gemeente")
GRAFIEK = "Inbreng met een antwoord, als tabel"
MET_ANTWOORD = {
    "overgenomen": "overgenomen",
    "deels": "deels overgenomen",
    "niet": "niet overgenomen",
    "doorgezet": "doorgezet naar een ander",
}
"""What is done with input, as a file says it and as the report does."""


@dataclass(frozen=True)
class Telling:
    """A number: what it is, how it is counted and where it is printed.

    Of what there is none, most of the report says nothing; `altijd` tells that a nought is printed too.
    """

    wat: str
    tel: Callable[[Register], int]
    lees: lees.Lezer
    altijd: bool = False


def _bladzijde_een() -> Iterator[Telling]:
    yield Telling(
        "besluiten die bladzijde 1 niet noemt",
        lambda r: max(len(g.besluiten(r)) - VERTELD, 0),
        lees.in_hoofdstuk(KORT, lees.zin(r"Er (?:was|waren) nog ([\d.]+) besluit")),
    )
    yield Telling(
        "punten inbreng op bladzijde 1",
        g.inbreng,
        lees.in_hoofdstuk(KORT, lees.zin(r"Van ([\d.]+) punt(?:en)? inbreng (?:is|zijn) er")),
    )
    yield Telling(
        "overgenomen punten op bladzijde 1",
        lambda r: g.inbreng(r, "overgenomen", "deels"),
        lees.in_hoofdstuk(KORT, lees.zin(r"punt(?:en)? inbreng (?:is|zijn) er ([\d.]+) overgenomen")),
    )
    yield Telling(
        "nieuwe groepen die bladzijde 1 niet noemt",
        lambda r: max(g.nieuwe_groepen(r) - VERTELD, 0),
        lees.in_hoofdstuk(KORT, lees.zin(r"Voor het eerst bereikt .* en nog ([\d.]+)\.")),
    )
    yield Telling(
        "vragen aan de raad die bladzijde 1 noemt",
        lambda r: min(g.raadsvragen(r, "voorgelegd_aan_raad").count("open"), VERTELD),
        lees.in_hoofdstuk(KORT, lees.aanhalingen(r"Aan de raad gevraagd: .*")),
    )
    yield Telling(
        "vragen aan de raad",
        lambda r: len(g.raadsvragen(r, "voorgelegd_aan_raad")),
        lees.in_hoofdstuk(KORT, lees.rijen(AAN_DE_RAAD)),
    )
    yield Telling(
        "open vragen aan de raad",
        lambda r: g.raadsvragen(r, "voorgelegd_aan_raad").count("open"),
        lees.in_hoofdstuk(KORT, lees.rijen(AAN_DE_RAAD, "Antwoord", lees.begint("nog geen antwoord"))),
    )


def _programma() -> Iterator[Telling]:
    yield Telling("acties", lambda r: len(r.acties), lees.in_hoofdstuk(PROGRAMMA, lees.rijen(ACTIES)))
    for stand, begin in (("klaar", "klaar, "), ("te laat", "te laat sinds "), ("loopt", "loopt sinds ")):
        yield Telling(
            f"acties: {stand}",
            lambda r, stand=stand: g.actiestanden(r).count(stand),
            lees.in_hoofdstuk(PROGRAMMA, lees.rijen(ACTIES, "Stand", lees.begint(begin))),
        )
    for lijn in "1234":
        yield Telling(
            f"acties van lijn {lijn}",
            lambda r, lijn=lijn: sum(een["lijn"] == lijn for een in r.acties),
            lees.in_hoofdstuk(PROGRAMMA, lees.rijen(ACTIES, "Lijn", lees.begint(lijn))),
        )


def _lijnen() -> Iterator[Telling]:
    for lijn in "1234":
        yield Telling(
            f"lessen bij lijn {lijn}",
            lambda r, lijn=lijn: g.lessen_bij_lijn(r, lijn),
            lees.bij_lijn(lijn, lees.punten("Wat is geleerd")),
        )
        yield Telling(
            f"resultaten bij lijn {lijn}",
            lambda r, lijn=lijn: max(map(sum, g.per_kleur(g.van_lijn(r, lijn), r))),
            lees.bij_lijn(lijn, lees.resultaten),
        )
    yield Telling("experimenten", g.uitgeprobeerd, lees.bij_lijn("4", lees.punten("Wat is uitgeprobeerd")))
    yield Telling(
        "werkvormen voor het eerst gebruikt", g.eerste_keren, lees.bij_lijn("3", lees.punten("Wat is uitgeprobeerd"))
    )


def _projecten() -> Iterator[Telling]:
    yield Telling(
        "gevolgde projecten", lambda r: len(g.gevolgd(r)), lees.in_hoofdstuk(lees.PROJECTEN, lees.gevolgde_projecten)
    )
    yield Telling(
        "lessen bij gevolgde projecten",
        g.lessen_bij_projecten,
        lees.bij_gevolgde_projecten(lees.punten("Wat is geleerd")),
    )
    yield Telling(
        "inbreng bij gevolgde projecten",
        lambda r: g.inbreng_van(g.gevolgd(r), r),
        lees.bij_gevolgde_projecten(lees.punten("Wat is ingebracht, en wat ermee is gedaan")),
    )
    for plaats, kleur in enumerate(("Blauw", "Rood")):
        yield Telling(
            f"resultaten in {kleur.lower()} die bij gevolgde projecten staan",
            lambda r, plaats=plaats: sum(min(aantal, GETOOND) for aantal in g.per_kleur(g.gevolgd(r), r)[plaats]),
            lees.bij_gevolgde_projecten(lees.rijen("Resultaten", kleur)),
        )
    yield Telling(
        "andere projecten",
        lambda r: len(g.geteld_andere(r)),
        lees.in_hoofdstuk(lees.PROJECTEN, lees.zin(r"Alle ([\d.]+) andere projecten per fase")),
    )
    for fase in FASEN:
        yield Telling(
            f"andere projecten in {fase}",
            lambda r, fase=fase: sum(g.fase(een, r) == fase for een in g.geteld_andere(r)),
            lees.in_hoofdstuk(lees.PROJECTEN, lees.zin(rf"andere projecten per fase: .*?\b{fase} ([\d.]*\d)")),
        )
    for wijk in WIJKEN:
        yield Telling(
            f"andere projecten in {wijk}",
            lambda r, wijk=wijk: g.wijken(r).count(wijk),
            lees.in_hoofdstuk(lees.PROJECTEN, lees.zin(rf"Per wijk: .*?\b{wijk} ([\d.]*\d)")),
        )


def _besluiten_en_meedoen() -> Iterator[Telling]:
    tabel = "Besluiten in deze periode"
    yield Telling("besluiten", lambda r: len(g.besluiten(r)), lees.in_hoofdstuk(BESLUITEN, lees.rijen(tabel)))
    yield Telling(
        "besluiten die door inbreng veranderden",
        g.veranderd,
        lees.in_hoofdstuk(
            BESLUITEN, lees.rijen(tabel, "Door de inbreng", lambda cel: cel not in ("", "niets", "onbekend"))
        ),
    )
    yield Telling(
        "deelnames",
        lambda r: sum(g.geteld_bij(r)),
        lees.in_hoofdstuk(MEEDOEN, lees.zin(r"Aantal deelnames in deze periode: (?:[a-z]+ )*([\d.]*\d)")),
    )
    yield Telling(
        "activiteiten",
        lambda r: len(g.activiteiten(r)),
        lees.in_hoofdstuk(MEEDOEN, lees.zin(r"(?:bij|uit|uit [\d.]+ van) ([\d.]+) activiteit")),
    )
    yield Telling(
        "activiteiten waarvan het aantal bekend is, als dat niet van alle is",
        lambda r: len(g.geteld_bij(r)) if len(g.geteld_bij(r)) < len(g.activiteiten(r)) else 0,
        lees.in_hoofdstuk(MEEDOEN, lees.zin(r"uit ([\d.]+) van [\d.]+ activiteit")),
    )
    punten = r"Van [\d.]+ punt(?:en)? inbreng (?:heeft|hebben) er"
    yield Telling(
        "punten inbreng", g.inbreng, lees.in_hoofdstuk(MEEDOEN, lees.zin(punten.replace(r"[\d.]+", r"([\d.]+)")))
    )
    yield Telling(
        "beantwoorde punten",
        lambda r: g.inbreng(r, "overgenomen", "deels", "niet", "doorgezet"),
        lees.in_hoofdstuk(MEEDOEN, lees.zin(rf"{punten} ([\d.]+) een antwoord")),
    )
    for status, woorden in MET_ANTWOORD.items():
        yield Telling(
            f"inbreng: {woorden}",
            lambda r, status=status: g.inbreng(r, status),
            lees.in_hoofdstuk(MEEDOEN, lees.zin(rf"{punten} \d+ een antwoord: .*?([\d.]+) {woorden}")),
        )
    for status, woorden in (("in behandeling", "nog zonder antwoord"), ("onbekend", "onbekend")):
        yield Telling(
            f"inbreng in de grafiek: {woorden}",
            lambda r, status=status: g.inbreng_in_grafiek(r, status),
            lees.in_hoofdstuk(MEEDOEN, lees.cel(GRAFIEK, woorden, "Aantal")),
        )
    yield Telling(
        "groepen die voor het eerst zijn bereikt",
        g.nieuwe_groepen,
        lees.in_hoofdstuk(MEEDOEN, lees.rijen("Groepen die voor het eerst zijn bereikt")),
    )


def _vooruit() -> Iterator[Telling]:
    of = r"toezegging(?:en)? (?:of|en) voorwaarden?"
    yield Telling(
        "beloften die openstaan",
        lambda r: g.beloften(r).count("open"),
        lees.in_hoofdstuk(VOORUIT, lees.zin(rf"Er (?:staat|staan) ([\d.]+) {of} open")),
    )
    yield Telling(
        "beloften waarvan de afloop onbekend is",
        lambda r: g.beloften(r).count("onbekend"),
        lees.in_hoofdstuk(VOORUIT, lees.zin(rf"Van ([\d.]+) {of} is onbekend")),
    )
    yield Telling(
        "beloften die zijn afgedaan, zonder dag",
        lambda r: g.beloften(r).count("zonder dag"),
        lees.in_hoofdstuk(VOORUIT, lees.zin(rf"Van ([\d.]+) {of} is wel bekend")),
    )
    for afloop in ("nagekomen", "niet nagekomen", "voldaan"):
        yield Telling(
            f"beloften: {afloop}",
            lambda r, afloop=afloop: g.beloften(r).count(afloop),
            lees.in_hoofdstuk(VOORUIT, lees.rijen(AFGEDAAN, "Hoe het afliep", lees.begint(afloop))),
        )
    te_laat: tuple[tuple[str, str, Callable[[Register], int]], ...] = (
        ("acties", "De actie afronden", g.te_late_acties),
        ("lessen", "De les opvolgen", g.te_late_lessen),
        ("toezeggingen", "De toezegging nakomen", g.te_late_toezeggingen),
    )
    for wat, begin, tel in te_laat:
        yield Telling(
            f"te late {wat}", tel, lees.in_hoofdstuk(VOORUIT, lees.rijen("Te laat", "Wat", lees.begint(begin)))
        )
    yield Telling(
        "afwijkingen van kracht",
        g.afwijkingen,
        lees.in_hoofdstuk(VOORUIT, lees.rijen("Bewust anders gedaan dan een norm vraagt")),
    )


def _verder() -> Iterator[Telling]:
    yield Telling("verzoeken", lambda r: len(g.verzoeken(r)), lees.in_hoofdstuk(VERDER, lees.rijen(VERZOEKEN)))
    yield Telling(
        "verzoeken zonder besluit",
        lambda r: len(g.verzoeken(r)) - g.besliste_verzoeken(r),
        lees.in_hoofdstuk(VERDER, lees.rijen(VERZOEKEN, "Stand", lees.begint("Nog geen besluit"))),
    )
    for stand, begin in (("beantwoord", ""), ("open", "nog geen antwoord")):
        yield Telling(
            f"vragen uit de raad: {stand}",
            lambda r, stand=stand: g.raadsvragen(r, "vragen_uit_de_raad").count(stand),
            lees.in_hoofdstuk(
                VERDER,
                lees.rijen(
                    "Vragen uit de raad",
                    "Antwoord",
                    lees.begint(begin) if begin else lambda cel: not cel.startswith("nog geen antwoord"),
                ),
            ),
        )
    yield Telling(
        "vragen uit de raad waarvan het antwoord onbekend is",
        lambda r: g.raadsvragen(r, "vragen_uit_de_raad").count("onbekend"),
        lees.in_hoofdstuk(VERDER, lees.zin(r"Van ([\d.]+) (?:vraag|vragen) uit de raad is onbekend")),
    )
    yield Telling(
        "doelen, als er een nulmeting ontbreekt",
        lambda r: len(g.doelen(r)) if {"geen", "onbekend"} & set(g.doelen(r)) else 0,
        lees.in_hoofdstuk(VERDER, lees.zin(r"(?:Voor|Van) (?:geen|[\d.]+) van de ([\d.]+) doel")),
    )
    yield Telling(
        "doelen zonder nulmeting, als er ook een andere is",
        lambda r: g.doelen(r).count("geen") if set(g.doelen(r)) != {"geen"} else 0,
        lees.in_hoofdstuk(VERDER, lees.zin(r"Voor ([\d.]+) van de [\d.]+ doelen is er geen nulmeting")),
    )
    yield Telling(
        "doelen waarvan onbekend is of er is gemeten",
        lambda r: g.doelen(r).count("onbekend"),
        lees.in_hoofdstuk(VERDER, lees.zin(r"Van ([\d.]+) van de [\d.]+ doel(?:en)? is onbekend of er is gemeten")),
    )
    yield Telling(
        "doelen met een nulmeting",
        lambda r: g.doelen(r).count("wel"),
        lees.in_hoofdstuk(VERDER, lees.rijen("Doelen en metingen")),
    )


def _verantwoording() -> Iterator[Telling]:
    samenvatting, inbreng = "In één minuut", "Inbreng en wat ermee is gedaan"
    yield Telling(
        "projecten die lopen",
        g.lopende_projecten,
        lees.in_bijlage(samenvatting, lees.cel("Kerncijfers", "Projecten die lopen", "Nu")),
        altijd=True,
    )
    yield Telling(
        "open vragen aan de raad in de verantwoording",
        lambda r: g.raadsvragen(r, "voorgelegd_aan_raad").count("open"),
        lees.in_bijlage(samenvatting, lees.zin(r"Aan de raad: ([\d.]+) open vra")),
    )
    yield Telling(
        "inbreng van de periode in de verantwoording",
        g.inbreng,
        lees.in_bijlage(inbreng, lees.rijen("Inbreng in deze periode")),
    )
    for status, woorden in {**MET_ANTWOORD, "in behandeling": "in behandeling"}.items():
        yield Telling(
            f"alle inbreng: {woorden}",
            lambda r, status=status: g.inbreng_tot_nu(r, status),
            lees.in_bijlage(inbreng, lees.cel("Alle inbreng tot en met de peildatum", woorden, "Aantal")),
        )
    yield Telling(
        "projecten in de verantwoording",
        lambda r: len(g.begonnen(r)),
        lees.in_bijlage(lees.PROJECTEN, lees.rijen("Alle projecten, op kenmerk")),
    )


TELLINGEN = (
    *(*_bladzijde_een(), *_programma(), *_lijnen(), *_projecten()),
    *(*_besluiten_en_meedoen(), *_vooruit(), *_verder(), *_verantwoording()),
)

"""What page 1, its chapters and the verantwoording tell of the same facts."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from tests.report.overal.lezing import Lezing, eindigt, getal

Plek = Callable[[Lezing], object]
VERTELD: Final = 2
"""So many of a kind page 1 tells; of the others it gives the number."""
_PUNTEN: Final = r"Van ([\d.]+) punt(?:en)? inbreng (?:is|zijn|heeft|hebben) er"
_BELOFTE: Final = r"toezegging(?:en)? (?:of|en) voorwaarden?"
_OPEN: Final = ("nog geen antwoord", "onbekend")
_NIETS: Final = "Over deze periode is in het register niets vastgelegd."
_RAAD: Final = "Open vragen, en vragen die in deze periode zijn beantwoord"
_VERZOEKEN: Final = "Verzoeken onder het uitdaagrecht"
_ACTIES: Final = "De acties, per ontwikkellijn"
_GEEN_METING: Final = ("geen nulmeting", "onbekend of er is gemeten")
_AFGEDAAN: Final = "Toezeggingen en voorwaarden die in deze periode zijn afgedaan"


@dataclass(frozen=True)
class Gedeeld:
    """One thing that several places tell, and how to read it in each of them."""

    wat: str
    plekken: Mapping[str, Plek]


def _verteld_en_nog(tekst: str, lezing: Lezing) -> int:
    """How many facts page 1 tells, each with its project, and how many more there are."""
    return lezing.genoemd(tekst) + getal(tekst, r"(?: en nog|Er (?:was|waren) nog) ([\d.]+)")


def _besluiten_op_een(lezing: Lezing) -> int:
    return sum(
        _verteld_en_nog(zin.tekst, lezing)
        for blok in lezing.blokken("kort")
        for zin in blok.zinnen
        if zin.naar == "besluiten"
    )


def _te_laat_op_een(lezing: Lezing) -> int:
    zin = lezing.zin("kort", "Te laat: ")
    return zin.count("moest uiterlijk") + getal(zin.split("Niet nagekomen")[0], r" en nog ([\d.]+)")


def _gebroken_op_een(lezing: Lezing) -> int:
    """How many of the promises that were not kept page 1 tells."""
    zin = lezing.zin("kort", "Niet nagekomen: ").split("Niet nagekomen: ")[-1]
    return sum(rij[0].rstrip(".") in zin for rij in lezing.rijen("vooruit", _AFGEDAAN) if _gebroken(rij[-1]))


def _gebroken(afloop: str) -> bool:
    return afloop.startswith("niet nagekomen")


def _statussen(lezing: Lezing) -> dict[str, int]:
    """How often each thing was done with the input."""
    zin = lezing.zin("meedoen", " een antwoord: ").partition(" een antwoord: ")[2]
    return {wat: int(hoeveel) for hoeveel, wat in re.findall(r"(\d+) ([a-z ]+?)(?=,| en \d|\.)", zin)}


def _gedaan(lezing: Lezing, *woorden: str) -> int:
    """The rows of the verantwoording in which that was done with the input."""
    return eindigt(lezing.rapport.inbreng.periode.rijen, lambda cel: cel.startswith(woorden))


def _deelnames(lezing: Lezing) -> str:
    gevonden = re.search(r"Aantal deelnames in deze periode: (.*?)\. Wie", lezing.tekst("meedoen"))
    return gevonden[1] if gevonden else "niet vastgelegd"


def _kerncijfer(lezing: Lezing, naam: str) -> str:
    return next(rij[1] for rij in lezing.rapport.samenvatting.cijfers.rijen if rij[0] == naam)


def _beloften(lezing: Lezing, afloop: str | tuple[str, ...]) -> int:
    return eindigt(lezing.rapport.toezeggingen.tabel.rijen, lambda cel: cel.startswith(afloop))


def _afgedaan(lezing: Lezing, afloop: str) -> int:
    return eindigt(lezing.rijen("vooruit", _AFGEDAAN), lambda cel: cel.startswith(afloop))


def _samengevat(lezing: Lezing, patroon: str) -> int:
    return getal(" ".join(lezing.rapport.samenvatting.zinnen), patroon)


def _van_kracht(cel: str) -> bool:
    return not cel.endswith(("(verlopen)", "(telt niet)"))


def _zonder_nulmeting(lezing: Lezing) -> int:
    zin, vaag = lezing.zin("verder", "nulmeting"), lezing.zin("verder", "onbekend of er is gemeten")
    geen = getal(zin, r"geen van de ([\d.]+) doel") or getal(zin, r"Voor ([\d.]+) van de")
    return geen + getal(vaag, r"Van ([\d.]+) van de")


def _geen_antwoord(cel: str) -> bool:
    return cel.startswith("nog geen antwoord")


def _kalender(lezing: Lezing, titel: str, ervoor: str) -> tuple[set[str], set[str]]:
    """The days of a table in the rapportage, and those of them that the verantwoording has too."""
    rijen = {f"{ervoor}{dag}: {wat} ({waar})" for dag, wat, waar, *_ in lezing.rijen("vooruit", titel)}
    alle = {f"{dag}: {wat} ({waar})" for dag, wat, waar, *_ in lezing.rapport.termijnen.tabel.rijen}
    return rijen, rijen & alle


OVER_INBRENG: Final = (
    Gedeeld(
        "punten inbreng",
        {
            "bladzijde 1": lambda een: getal(een.tekst("kort"), _PUNTEN),
            "hoofdstuk": lambda een: getal(een.tekst("meedoen"), _PUNTEN),
            "verantwoording": lambda een: len(een.rapport.inbreng.periode.rijen),
        },
    ),
    Gedeeld(
        "overgenomen inbreng",
        {
            "bladzijde 1": lambda een: getal(een.tekst("kort"), r"inbreng (?:is|zijn) er ([\d.]+) overgenomen"),
            "hoofdstuk": lambda een: sum(_statussen(een).get(wat, 0) for wat in ("overgenomen", "deels overgenomen")),
            "verantwoording": lambda een: _gedaan(een, "Overgenomen", "Deels overgenomen"),
        },
    ),
    Gedeeld(
        "beantwoorde inbreng",
        {
            "hoofdstuk": lambda een: getal(een.tekst("meedoen"), r"er ([\d.]+) een antwoord"),
            "opgeteld": lambda een: sum(hoeveel for wat, hoeveel in _statussen(een).items() if wat not in _OPEN),
            "verantwoording": lambda een: (
                len(een.rapport.inbreng.periode.rijen) - _gedaan(een, "In behandeling", "Onbekend")
            ),
        },
    ),
)
OVER_DE_PERIODE: Final = (
    Gedeeld(
        "of er iets is vastgelegd",
        {
            "bladzijde 1": lambda een: _NIETS in een.tekst("kort"),
            "in één minuut": lambda een: any(zin.startswith(_NIETS) for zin in een.rapport.samenvatting.zinnen),
        },
    ),
    Gedeeld(
        "besluiten",
        {
            "bladzijde 1": _besluiten_op_een,
            "hoofdstuk": lambda een: len(een.rijen("besluiten", "Besluiten in deze periode")),
        },
    ),
    Gedeeld(
        "nieuwe groepen",
        {
            "bladzijde 1": lambda een: _verteld_en_nog(een.zin("kort", "Voor het eerst bereikt"), een),
            "hoofdstuk": lambda een: len(een.rijen("meedoen", "Groepen die voor het eerst zijn bereikt")),
            "verantwoording": lambda een: len(een.rapport.bereik.groepen.rijen),
        },
    ),
    Gedeeld(
        "deelnames",
        {
            "hoofdstuk": _deelnames,
            "kerncijfers": lambda een: _kerncijfer(een, "Deelnames in de periode"),
        },
    ),
    Gedeeld(
        "deelnames, in de grafiek",
        {
            "hoofdstuk": lambda een: re.split(r", (?:uit|bij)", _deelnames(een))[0],
            "grafiek": lambda een: een.rapport.bereik.grafiek.tabel.rijen[-1][1],
        },
    ),
    Gedeeld(
        "verzoeken zonder besluit",
        {
            "hoofdstuk": lambda een: eindigt(een.rijen("verder", _VERZOEKEN), "Nog geen besluit.".__eq__),
            "verantwoording": lambda een: eindigt(een.rapport.uitdaagrecht.tabel.rijen, "Nog geen besluit.".__eq__),
        },
    ),
)
OVER_DE_RAAD: Final = (
    Gedeeld(
        "open vragen aan de raad, genoemd",
        {
            "bladzijde 1": lambda een: een.zin("kort", "Aan de raad gevraagd: ").count("“"),
            "eronder": lambda een: min(eindigt(een.rijen("kort", _RAAD), _geen_antwoord), VERTELD),
        },
    ),
    Gedeeld(
        "open vragen aan de raad",
        {
            "bladzijde 1": lambda een: eindigt(een.rijen("kort", _RAAD), _geen_antwoord),
            "in één minuut": lambda een: _samengevat(een, r"Aan de raad: ([\d.]+) open vra"),
            "verantwoording": lambda een: eindigt(een.rapport.voorgelegd_aan_raad.tabel.rijen, _geen_antwoord),
        },
    ),
    Gedeeld(
        "vragen uit de raad",
        {
            "hoofdstuk": lambda een: (
                len(een.rijen("verder", "Vragen uit de raad"))
                + getal(een.tekst("verder"), r"Van ([\d.]+) vra(?:ag|gen) uit de raad is onbekend")
            ),
            "verantwoording": lambda een: len(een.rapport.vragen_uit_de_raad.tabel.rijen),
        },
    ),
    Gedeeld(
        "open vragen uit de raad",
        {
            "hoofdstuk": lambda een: eindigt(een.rijen("verder", "Vragen uit de raad"), _geen_antwoord),
            "verantwoording": lambda een: eindigt(een.rapport.vragen_uit_de_raad.tabel.rijen, _geen_antwoord),
        },
    ),
)
OVER_BELOFTEN: Final = (
    Gedeeld(
        "beloften die openstaan",
        {
            "hoofdstuk": lambda een: getal(een.tekst("vooruit"), rf"Er staa[nt]t? ([\d.]+) {_BELOFTE} open"),
            "verantwoording": lambda een: _beloften(een, "nog open"),
        },
    ),
    Gedeeld(
        "beloften waarvan de afloop onbekend is",
        {
            "hoofdstuk": lambda een: getal(een.tekst("vooruit"), rf"Van ([\d.]+) {_BELOFTE} is onbekend"),
            "verantwoording": lambda een: _beloften(een, "onbekend"),
        },
    ),
    Gedeeld(
        "beloften die zijn afgedaan",
        {
            "hoofdstuk": lambda een: (
                len(een.rijen("vooruit", _AFGEDAAN))
                + getal(een.tekst("vooruit"), rf"Van ([\d.]+) {_BELOFTE} is wel bekend")
            ),
            "verantwoording": lambda een: _beloften(een, ("nagekomen", "niet nagekomen", "voldaan")),
        },
    ),
    Gedeeld(
        "gebroken beloften, genoemd",
        {
            "bladzijde 1": _gebroken_op_een,
            "hoofdstuk": lambda een: min(_afgedaan(een, "niet nagekomen"), VERTELD),
        },
    ),
)
OVER_TERMIJNEN: Final = (
    Gedeeld(
        "wat te laat is",
        {"bladzijde 1": _te_laat_op_een, "hoofdstuk": lambda een: len(een.rijen("vooruit", "Te laat"))},
    ),
    Gedeeld(
        "wat te laat is, een voor een",
        {
            "hoofdstuk": lambda een: _kalender(een, "Te laat", "te laat: ")[0],
            "ook in de verantwoording": lambda een: _kalender(een, "Te laat", "te laat: ")[1],
        },
    ),
    Gedeeld(
        "wat eraan komt",
        {
            "hoofdstuk": lambda een: _kalender(een, "Wat eraan komt", "")[0],
            "ook in de verantwoording": lambda een: _kalender(een, "Wat eraan komt", "")[1],
        },
    ),
    Gedeeld(
        "acties die te laat zijn",
        {
            "acties": lambda een: sum(rij[2].startswith("te laat") for rij in een.rijen("programma", _ACTIES)),
            "te laat": lambda een: sum(rij[1] == "De actie afronden" for rij in een.rijen("vooruit", "Te laat")),
        },
    ),
    Gedeeld(
        "afwijkingen van kracht",
        {
            "hoofdstuk": lambda een: len(een.rijen("vooruit", "Bewust anders gedaan dan een norm vraagt")),
            "in één minuut": lambda een: _samengevat(een, r"([\d.]+) afwijking(?:en)? van kracht"),
            "verantwoording": lambda een: eindigt(een.rapport.afwijkingen.tabel.rijen, _van_kracht),
        },
    ),
)
OVER_DOELEN: Final = (
    Gedeeld(
        "doelen zonder nulmeting",
        {
            "hoofdstuk": _zonder_nulmeting,
            "verantwoording": lambda een: eindigt(een.rapport.doelen.tabel.rijen, _GEEN_METING.__contains__),
        },
    ),
    Gedeeld(
        "doelen met een nulmeting",
        {
            "hoofdstuk": lambda een: len(een.rijen("verder", "Doelen en metingen")),
            "verantwoording": lambda een: eindigt(een.rapport.doelen.tabel.rijen, lambda cel: cel not in _GEEN_METING),
        },
    ),
)
GEDEELD: Final = (
    *(*OVER_INBRENG, *OVER_DE_PERIODE, *OVER_DE_RAAD),
    *(*OVER_BELOFTEN, *OVER_TERMIJNEN, *OVER_DOELEN),
)

"""What the report tells of the lines, the actions and the projects, on page 1, below their headings and behind."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from participatie_cli.report.beeld.bouwstenen import Blok, Punt
from participatie_cli.report.beeld.rapport import Vragen
from tests.report.overal.gedeeld import Gedeeld
from tests.report.overal.lezing import Lezing, getal, lengte, rijen_in

Standen = dict[str, tuple[str, str]]
"""Of each line the step, and the step that it is at most; `?` where that cannot be told."""
_LIJSTEN: Final = {
    "Wat er gebeurde": "gebeurd",
    "Wat is uitgeprobeerd": "uitgeprobeerd",
    "Wat is geleerd": "lessen",
}
"""The lists below a line or a project, with the question of the verantwoording that they answer."""
_STIL: Final = ("afgerond", "gestopt", "gepauzeerd")
_ACTIES: Final = "De acties, per ontwikkellijn"


def _treden(stukken: Iterable[tuple[str, str]], trede: str, hoogstens: str) -> Standen:
    """What is said of each line: its step, and at most."""
    standen = {}
    for lijn, tekst in stukken:
        nu = re.search(trede, tekst)
        meer = re.search(hoogstens, tekst)
        niveau = nu[1] if nu else "?"
        standen[lijn] = niveau, meer[1] if meer else niveau
    return standen


def _op_bladzijde_een(lezing: Lezing) -> dict[str, str]:
    zin = lezing.zin("kort", "De vier ontwikkellijnen: ")
    gevonden = re.findall(r"lijn (\d): (?:trede (\d) van 4|niet te zeggen)", zin)
    return {lijn: trede or "?" for lijn, trede in gevonden}


def _lijnblokken(lezing: Lezing) -> Iterator[tuple[str, Blok]]:
    return ((blok.kop.removeprefix("Lijn ")[:1], blok) for blok in lezing.blokken("lijnen"))


def _in_het_hoofdstuk(lezing: Lezing) -> Standen:
    stukken = ((lijn, blok.alineas[0]) for lijn, blok in _lijnblokken(lezing))
    return _treden(stukken, r"staat op trede (\d) van 4", r"kan ook trede (\d) zijn")


def _per_lijn(lezing: Lezing) -> Standen:
    stukken = ((een.nummer, een.stand) for een in lezing.rapport.lijnen.lijnen)
    return _treden(stukken, r"Trede (\d)", r"hoogstens trede (\d)")


def _bewezen(lezing: Lezing) -> Standen:
    stukken = ((een.titel.removeprefix("Lijn ")[:1], een.stand) for een in lezing.rapport.scores.bewijs)
    return _treden(stukken, r"Trede (\d)", r"hoogstens trede (\d)")


def _veranderd(lezing: Lezing) -> Standen:
    return _treden(((rij[0][:1], rij[2]) for rij in lezing.rapport.veranderingen.scores.rijen), r"^(\d)", r"–(\d)")


def _getekend(lezing: Lezing) -> Standen:
    rijen = lezing.rapport.scores.grafiek.tabel.rijen
    return _treden(((rij[0][:1], rij[-1]) for rij in rijen), r"trede (\d)", r"–(\d)")


def _samengevat(lezing: Lezing) -> Standen:
    zin = next(een for een in lezing.rapport.samenvatting.zinnen if een.startswith("De vier lijnen"))
    return _treden(re.findall(r"lijn (\d): ([^,( ]+)", zin), r"^(\d)", r"–(\d)")


def _richting_op_een(lezing: Lezing) -> dict[str, str]:
    return dict(re.findall(r"[Ll]ijn (\d) staat (hoger|lager)", lezing.tekst("kort")))


def _richting_in_hoofdstuk(lezing: Lezing) -> dict[str, str]:
    gevonden = ((lijn, re.search(r"Dat is (hoger|lager) dan", blok.alineas[0])) for lijn, blok in _lijnblokken(lezing))
    return {lijn: woord[1] for lijn, woord in gevonden if woord}


def _vergelijkbaar(lezing: Lezing) -> dict[str, tuple[list[int], list[int]]]:
    """The lines of which both steps can be told, then and now: what each is at least and at most."""
    rijen = lezing.rapport.veranderingen.scores.rijen
    grenzen = ((naam[:1], [int(een) for een in re.findall(r"\d", toen)], nu) for naam, toen, nu, _ in rijen)
    beide = ((lijn, toen, [int(een) for een in re.findall(r"\d", nu)]) for lijn, toen, nu in grenzen)
    return {lijn: (toen, nu) for lijn, toen, nu in beide if toen and nu}


def _richting_van_vergelijkbare(lezing: Lezing) -> dict[str, str]:
    return {lijn: woord for lijn, woord in _richting_op_een(lezing).items() if lijn in _vergelijkbaar(lezing)}


def _richting_uit_veranderingen(lezing: Lezing) -> dict[str, str]:
    """A line moved where all that it can be now lies on one side of all that it can have been."""
    gevonden = _vergelijkbaar(lezing).items()
    hoger = {lijn: "hoger" for lijn, (toen, nu) in gevonden if min(nu) > max(toen)}
    return hoger | {lijn: "lager" for lijn, (toen, nu) in gevonden if max(nu) < min(toen)}


def _lengten(blok: Blok) -> dict[str, int]:
    """How many facts each list below a heading has, and how many results."""
    return {titel: lengte(blok, titel) for titel in (*_LIJSTEN, "Resultaten")}


def _beantwoord(vragen: Vragen) -> dict[str, int]:
    """How many facts answer each question."""
    lijsten = {titel: len(getattr(vragen, veld).punten) for titel, veld in _LIJSTEN.items()}
    return {**lijsten, "Resultaten": max(len(vragen.blauw.punten), len(vragen.rood.punten))}


def _gevolgd(lezing: Lezing) -> Iterator[Blok]:
    return (blok for blok in lezing.blokken("projecten") if blok.inklapbaar)


def _anders(lezing: Lezing) -> Blok:
    return next((blok for blok in lezing.blokken("projecten") if not blok.inklapbaar), Blok())


def _besluiten(punten: Iterable[Punt]) -> int:
    return sum(punt.tekst.startswith("Besluit van ") for punt in punten)


def _besluiten_bij_gevolgde(lezing: Lezing) -> Counter[str]:
    gevolgd = {blok.kop for blok in _gevolgd(lezing)}
    return +Counter(rij[0] for rij in lezing.rijen("besluiten", "Besluiten in deze periode") if rij[0] in gevolgd)


def _geteld(lezing: Lezing, begin: str) -> dict[str, int]:
    """The numbers in the sentence on the other projects that begins so."""
    zin = next((een for een in _anders(lezing).alineas if een.startswith(begin)), "")
    delen = zin.partition(": ")[2].partition(".")[0]
    return {
        wat.strip(): int(getal_)
        for wat, getal_ in re.findall(r"([^,]+?) (\d+)(?=, | en |$)", delen.replace(" en ", ", "))
    }


def _fasen(lezing: Lezing) -> dict[str, int]:
    """The phases of the other projects, where those are told by number."""
    if not _geteld(lezing, "Alle "):
        return {}
    rijen = lezing.rapport.projecten.alle.rijen
    return dict(Counter(rij[1] for rij in rijen if not rij[0].endswith(" (gevolgd)")))


def _niet_gevolgd(lezing: Lezing) -> int:
    return sum(not gevolgd for gevolgd in lezing.projecttitels.values())


def _met_rij_of_stil(lezing: Lezing) -> int:
    """The other projects that have a row, and those of which nothing is told."""
    blok = _anders(lezing)
    rijen = rijen_in(blok, "Projecten in deze periode")
    zin = next((een for een in blok.alineas if "niets vastgelegd" in een), "")
    stil = getal(zin, r"Bij ([\d.]+) ander") or sum(titel in zin for titel in lezing.projecttitels)
    return len(rijen) + stil


def _acties_per_lijn(lezing: Lezing) -> dict[str, int]:
    return dict(Counter(rij[1] for rij in lezing.rijen("programma", _ACTIES)))


def _stand_van_acties(lezing: Lezing) -> dict[str, bool]:
    """Of each action whether it is done."""
    return {rij[0]: rij[2].startswith("klaar") for rij in lezing.rijen("programma", _ACTIES)}


OVER_LIJNEN: Final = (
    Gedeeld(
        "treden",
        {
            "bladzijde 1": _op_bladzijde_een,
            "hoofdstuk": lambda een: {lijn: trede for lijn, (trede, _) in _in_het_hoofdstuk(een).items()},
        },
    ),
    Gedeeld(
        "treden, en wat zij hoogstens zijn",
        {
            "hoofdstuk": _in_het_hoofdstuk,
            "per lijn": _per_lijn,
            "bewijs": _bewezen,
            "veranderingen": _veranderd,
            "grafiek": _getekend,
            "in één minuut": _samengevat,
        },
    ),
    Gedeeld(
        "richting",
        {"bladzijde 1": _richting_op_een, "hoofdstuk": _richting_in_hoofdstuk},
    ),
    Gedeeld(
        "richting, uit wat er veranderde",
        {"bladzijde 1": _richting_van_vergelijkbare, "veranderingen": _richting_uit_veranderingen},
    ),
    Gedeeld(
        "feiten per lijn",
        {
            "hoofdstuk": lambda een: {lijn: _lengten(blok) for lijn, blok in _lijnblokken(een)},
            "verantwoording": lambda een: {lijn.nummer: _beantwoord(lijn.vragen) for lijn in een.rapport.lijnen.lijnen},
        },
    ),
    Gedeeld(
        "acties per lijn",
        {
            "acties": _acties_per_lijn,
            "verantwoording": lambda een: {
                lijn.nummer: len(lijn.acties.rijen) for lijn in een.rapport.lijnen.lijnen if lijn.acties.rijen
            },
        },
    ),
    Gedeeld(
        "acties die klaar zijn",
        {
            "acties": _stand_van_acties,
            "verantwoording": lambda een: {
                rij[0]: rij[2][-1:].isdigit() for lijn in een.rapport.lijnen.lijnen for rij in lijn.acties.rijen
            },
        },
    ),
)
OVER_PROJECTEN: Final = (
    Gedeeld(
        "gevolgde projecten",
        {
            "hoofdstuk": lambda een: [blok.kop for blok in _gevolgd(een)],
            "verantwoording": lambda een: [blok.titel for blok in een.rapport.projecten.gevolgd],
            "alle projecten": lambda een: [titel for titel, gevolgd in een.projecttitels.items() if gevolgd],
        },
    ),
    Gedeeld(
        "feiten per gevolgd project",
        {
            "hoofdstuk": lambda een: {blok.kop: _lengten(blok) for blok in _gevolgd(een)},
            "verantwoording": lambda een: {
                blok.titel: _beantwoord(blok.vragen) for blok in een.rapport.projecten.gevolgd
            },
        },
    ),
    Gedeeld(
        "inbreng per gevolgd project",
        {
            "hoofdstuk": lambda een: {
                blok.kop: lengte(blok, "Wat is ingebracht, en wat ermee is gedaan") for blok in _gevolgd(een)
            },
            "verantwoording": lambda een: {
                blok.kop: sum(rij[0] == blok.kop for rij in een.rapport.inbreng.periode.rijen) for blok in _gevolgd(een)
            },
        },
    ),
    Gedeeld(
        "besluiten per gevolgd project",
        {
            "hoofdstuk": _besluiten_bij_gevolgde,
            "verantwoording": lambda een: (
                +Counter({blok.titel: _besluiten(blok.vragen.gebeurd.punten) for blok in een.rapport.projecten.gevolgd})
            ),
        },
    ),
    Gedeeld("andere projecten", {"hoofdstuk": _met_rij_of_stil, "alle projecten": _niet_gevolgd}),
    Gedeeld("fasen van andere projecten", {"hoofdstuk": lambda een: _geteld(een, "Alle "), "alle projecten": _fasen}),
    Gedeeld(
        "projecten met scores",
        {
            "alle projecten": lambda een: list(een.projecttitels),
            "scores": lambda een: [rij[0] for rij in een.rapport.scores.projecten.rijen],
        },
    ),
    Gedeeld(
        "projecten die lopen",
        {
            "kerncijfers": lambda een: een.rapport.samenvatting.cijfers.rijen[0][1],
            "alle projecten": lambda een: str(
                sum(not rij[1].startswith(_STIL) for rij in een.rapport.projecten.alle.rijen)
            ),
        },
    ),
)

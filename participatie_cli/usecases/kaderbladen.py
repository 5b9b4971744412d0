"""Provisions with the rules that cite them, as of a day."""

from collections.abc import Sequence
from datetime import date

from participatie_cli.checks.dekking import regels_per_bepaling
from participatie_cli.console.bepaling import Bepalingblad, Regelnaam
from participatie_cli.kader.bepaling import Geldend
from participatie_cli.kader.geldend import alle_versies
from participatie_cli.kader.kader import Kader
from participatie_cli.kader.strijdigheid import begin
from participatie_cli.rules.catalog import Regelblad, regelbladen
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.values.datum import Datum
from participatie_cli.values.suggestie import bedoelde_u


def bladen_van(geheel: Kader, versies: list[Geldend], dag: date) -> tuple[Bepalingblad, ...]:
    """Each version with the rules that cite it, and whether it is in force on the day."""
    namen = {
        sleutel: tuple(_regelnaam(blad, sleutel) for blad in bladen)
        for sleutel, bladen in regels_per_bepaling(regelbladen()).items()
    }
    return tuple(
        Bepalingblad(
            een.bepaling,
            een.regeling,
            _geldt(een, dag),
            namen.get(een.sleutel, ()),
            geheel.over_sleutel(een.sleutel),
        )
        for een in versies
    )


def _regelnaam(blad: Regelblad, sleutel: str) -> Regelnaam:
    return Regelnaam(blad.regel.code, blad.regel.naam, blad.tekst.titel, sleutel in blad.regel.getoetst)


def _geldt(een: Geldend, dag: date) -> str:
    geldt, van = een.bepaling.geldt_op(dag), een.bepaling.geldig_van
    if geldt is True:
        return "ja"
    if geldt is False:
        return "nog niet" if isinstance(van, Datum) and van.vroegst > dag else "niet meer"
    return "onbekend"


def versies_van(geheel: Kader, sleutel: str, dag: date, ook: Sequence[str]) -> list[Geldend]:
    """All versions of a provision: what is in force first, and then the newest.

    Raise Gebruiksfout where there is none; `ook` are words that may have been meant besides a key.
    """
    gevonden = [een for een in alle_versies(geheel) if een.bepaling.id == sleutel.lower()]
    if not gevonden:
        if daarover := geheel.over_sleutel(sleutel.lower()):
            raise Gebruiksfout(
                f"In kader.yaml staat geen bepaling “{sleutel.lower()}”. Daaronder hoort: {daarover}",
                "Zet haar onder `regelingen` in kader.yaml als uw gemeente hier iets over heeft vastgelegd.",
            )
        keuzes = [*geheel.per_sleutel, *ook]
        raad = bedoelde_u(sleutel.lower(), keuzes, hoogstens=len(keuzes))
        raise Gebruiksfout(
            f"Het kader heeft geen bepaling “{sleutel}”.{raad}", "Zie alle sleutels met `participatie kader`."
        )
    nieuwste = sorted(gevonden, key=lambda een: begin(een.bepaling), reverse=True)
    antwoorden = [(een.bepaling.geldt_op(dag), een) for een in nieuwste]
    return [een for _, een in sorted(antwoorden, key=lambda paar: (paar[0] is False, paar[0] is not True))]

"""`participatie regel`: what the rules ask, and why."""

from typing import TYPE_CHECKING, Annotated, Final

import typer

from participatie_cli.cli.formaten import tekst_of_json
from participatie_cli.cli.gebruiksfout import Gebruiksfout
from participatie_cli.model.suggestie import bedoelde_u

if TYPE_CHECKING:
    from participatie_cli.console.regels import Blad
    from participatie_cli.console.scherm import Scherm
    from participatie_cli.kader.kader import Kader
    from participatie_cli.results.bevinding import Controlepunt
    from participatie_cli.rules.catalog import Regelblad


def _vul_aan(begin: str) -> list[str]:
    from participatie_cli.rules.catalog import regelbladen

    namen = [naam for blad in regelbladen() for naam in (blad.regel.code, blad.regel.naam)]
    return [naam for naam in namen if naam.lower().startswith(begin.lower())]


def _toon(scherm: "Scherm", bladen: "list[Blad]") -> None:
    from participatie_cli.console.regels import toon_blad, toon_lijst

    if len(bladen) == 1:
        toon_blad(scherm, bladen[0])
    else:
        toon_lijst(scherm, bladen)


def _als_gegevens(bladen: "list[Blad]") -> object:
    from participatie_cli.console.regels import als_gegevens

    return [als_gegevens(blad) for blad in bladen]


FORMATEN: Final = tekst_of_json(_toon, _als_gegevens)


def regel(
    naam: Annotated[
        str | None,
        typer.Argument(
            metavar="CODE|NAAM",
            show_default=False,
            autocompletion=_vul_aan,
            help="Zonder naam: de lijst van alle regels.",
        ),
    ] = None,
    formaat: Annotated[str, FORMATEN.optie()] = FORMATEN.standaard,
) -> None:
    """Toon de tekst van een regel, of de lijst van alle regels."""
    bladen = alle_bladen()
    FORMATEN[formaat](bladen if naam is None else [_gezocht(naam, bladen)])


def _gezocht(naam: str, bladen: "list[Blad]") -> "Blad":
    for blad in bladen:
        if naam.lower() in (blad.code.lower(), blad.naam):
            return blad
    keuzes = [keuze for blad in bladen for keuze in (blad.naam, blad.code.lower())]
    raad = bedoelde_u(naam, keuzes)
    raise Gebruiksfout(f"De regel “{naam}” bestaat niet.{raad}", "Zie alle regels met `participatie regel`.")


def alle_bladen() -> "list[Blad]":
    """All rules by family, and then the checks of reading and of deviations, which are no rules but have a text."""
    from participatie_cli.cli.controlepunten import PER_FAMILIE
    from participatie_cli.cli.kiezen import gezocht_register
    from participatie_cli.rules.catalog import regelbladen
    from participatie_cli.store.kader import lees_kader
    from participatie_cli.store.register import KADERBESTAND

    kader = lees_kader(gezocht_register(), KADERBESTAND).kader
    bladen = sorted((_van_regel(blad, kader) for blad in regelbladen()), key=lambda blad: (blad.familie, blad.code))
    bladen += (_van_controlepunt(punt, familie) for familie, punten in PER_FAMILIE.items() for punt in punten)
    return bladen


def _van_regel(blad: "Regelblad", kader: "Kader") -> "Blad":
    from participatie_cli.checks.uitkomsten import grondslag_op
    from participatie_cli.console.regels import Blad

    return Blad(
        code=blad.regel.code,
        naam=blad.regel.naam,
        ernst=blad.regel.ernst,
        familie=blad.familie,
        lijn=int(blad.regel.lijn),
        titel=blad.tekst.titel,
        tekst=blad.tekst.geheel,
        grondslag=grondslag_op(blad.regel.grondslag, kader, None),
        geldig_van=blad.geldig_van(kader),
        geldig_tot=blad.geldig_tot(kader),
    )


def _van_controlepunt(punt: "Controlepunt", familie: str) -> "Blad":
    from participatie_cli.console.regels import Blad

    tekst = f"{punt.titel}\n\n## Wat\n\n{punt.wat}\n\n## Herstel\n\n{punt.herstel}"
    return Blad(punt.code, punt.naam, punt.ernst, familie, None, punt.titel, tekst)

"""The published texts of all rules and checks, with the norms they rest on."""

from participatie_cli import __version__
from participatie_cli.checks.ernst import ernst_anders
from participatie_cli.checks.nieuw import nieuw_tot_in_woorden
from participatie_cli.console.regels import Regelpagina, regeladres
from participatie_cli.kader.kader import Kader
from participatie_cli.results.bevinding import Controlepunt
from participatie_cli.rules.catalog import Regelblad, regelbladen, zoek
from participatie_cli.store.kader import landelijk_kader, lees_kader
from participatie_cli.store.register import KADERBESTAND
from participatie_cli.usecases.controlepunten import PER_FAMILIE
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.kiezen import gezocht_register
from participatie_cli.values.suggestie import bedoelde_u
from participatie_cli.wording.waarden import afwijkruimte_in_woorden


def gezocht_blad(naam: str, bladen: list[Regelpagina]) -> Regelpagina:
    """The text with this code or name; raise Gebruiksfout, with a suggestion, where there is none."""
    for blad in bladen:
        if naam.lower() in (blad.code.lower(), blad.naam):
            return blad
    keuzes = [keuze for blad in bladen for keuze in (blad.naam, blad.code.lower())]
    raad = bedoelde_u(naam, keuzes, hoogstens=len(keuzes))  # asked once, however many rules there are
    raise Gebruiksfout(f"De regel “{naam}” bestaat niet.{raad}", "Zie alle regels met `participatie regel`.")


def alle_bladen() -> list[Regelpagina]:
    """All rules by family, and then the checks of reading and of deviations, which are no rules but have a text."""
    return _bladen(lees_kader(gezocht_register(), KADERBESTAND).kader)


def blad_van(naam: str, kader: Kader) -> Regelpagina | None:
    """The text of one rule, by its code or name, as it is in a framework; None where there is no such rule."""
    blad = zoek(naam)
    return _van_regel(blad, kader) if blad else None


def adres_van(code: str) -> str:
    """Where the text of a rule or another check stands on the web, in the version of this program."""
    return regeladres(code, __version__, eigen_pagina=zoek(code) is not None)


def landelijke_bladen() -> list[Regelpagina]:
    """All texts with the national norms only, wherever one stands."""
    return _bladen(landelijk_kader())


def _bladen(kader: Kader) -> list[Regelpagina]:
    bladen = sorted((_van_regel(blad, kader) for blad in regelbladen()), key=lambda blad: (blad.familie, blad.code))
    bladen += (_van_controlepunt(punt, familie) for familie, punten in PER_FAMILIE.items() for punt in punten)
    return bladen


def _van_regel(blad: Regelblad, kader: Kader) -> Regelpagina:
    return Regelpagina(
        code=blad.regel.code,
        naam=blad.regel.naam,
        ernst=blad.regel.ernst,
        familie=blad.familie,
        lijn=int(blad.regel.lijn),
        titel=blad.tekst.titel,
        tekst=blad.tekst.geheel,
        grondslag=kader.toegepaste(blad.regel.grondslag, None),
        geldig_van=blad.geldig_van(kader),
        geldig_tot=blad.geldig_tot(kader),
        ernst_anders=ernst_anders(blad.regel, kader),
        afwijken=afwijken_in_woorden(blad, kader),
        nieuw=nieuw_in_woorden(blad),
    )


def nieuw_in_woorden(blad: Regelblad) -> str | None:
    """Until when a rule is new; None where it is not."""
    return nieuw_tot_in_woorden(blad.regel.nieuw_tot) if blad.regel.nieuw_tot else None


def afwijken_in_woorden(blad: Regelblad, kader: Kader) -> str:
    """Whether one may deviate from a rule, as the norm says that it is over first."""
    if not blad.regel.af_te_wijken:
        return "kan niet: deze regel gaat over het register zelf of over persoonsgegevens"
    norm = kader.laatste(blad.regel.grondslag[0])
    return afwijkruimte_in_woorden(norm.afwijkruimte) if norm else "staat niet in kader.yaml"


def _van_controlepunt(punt: Controlepunt, familie: str) -> Regelpagina:
    tekst = f"{punt.titel}\n\n## Wat\n\n{punt.wat}\n\n## Herstel\n\n{punt.herstel}"
    return Regelpagina(punt.code, punt.naam, punt.ernst, familie, None, punt.titel, tekst)

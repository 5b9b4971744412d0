"""Which file and which rule a user means by an argument."""

import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.values.suggestie import bedoelde_u

if TYPE_CHECKING:
    from participatie_cli.model.dossier import Dossier
    from participatie_cli.privacy.toegestaan import Toegestaan
    from participatie_cli.privacy.vondst import Privacyvondst
    from participatie_cli.rules.catalog import Regelblad
    from participatie_cli.store.register import Registerbestand, RegisterFout
    from participatie_cli.values.onleesbaar import Onleesbaar

GEEN_REGISTER: Final = "Hier en in de mappen hierboven staat geen register."
_NAAR_REGISTER: Final = "Ga naar de map met het register, of begin er een met `participatie init`."


def gezocht_register() -> Path | None:
    """The register in or above the current folder; raise Gebruiksfout where it is a link or may not be seen."""
    from participatie_cli.store.register import RegisterFout, zoek_register

    try:
        return zoek_register(Path.cwd())
    except RegisterFout as fout:
        raise onbruikbaar(fout) from fout


def onbruikbaar(fout: "RegisterFout") -> Gebruiksfout:
    """Why a register cannot be used, with the name by which the user knows it."""
    from participatie_cli.usecases.lezing import naam_van

    return Gebruiksfout(f"{naam_van(fout.pad)} {fout.wat}", fout.herstel)


def register_hier() -> Path:
    """The register in or above the current folder; raise Gebruiksfout where there is none."""
    register = gezocht_register()
    if register is None:
        raise Gebruiksfout(GEEN_REGISTER, _NAAR_REGISTER)
    return register


def gekozen_bestand(kenmerk: str, register: Path) -> "Registerbestand":
    """The file with this id; raise Gebruiksfout, with a suggestion, where there is none."""
    alles = _alles_in(register)
    bestanden = [bestand for bestand in alles if bestand.soort is not None]
    for bestand in bestanden:
        if bestand.pad.stem == kenmerk.lower():
            return bestand
    if kenmerk.lower() == "kader":
        raise Gebruiksfout("kader.yaml is geen project en kan hier niet.", "Gebruik `participatie kader`.")
    _bewaak_landelijke_werkvorm(kenmerk.lower())
    _bewaak_gesloten_mappen(kenmerk, alles)
    namen = sorted(bestand.pad.stem for bestand in bestanden)
    raad = bedoelde_u(kenmerk, namen, er_zijn=namen)
    raise Gebruiksfout(
        f"In het register staat geen “{kenmerk}”.{raad}", "Gebruik de naam van het bestand, zonder .yaml."
    )


def _bewaak_landelijke_werkvorm(kenmerk: str) -> None:
    """A national method has no file in the register, and its own page."""
    from participatie_cli.store.werkvormen import landelijke_kenmerken

    if kenmerk in landelijke_kenmerken():
        zin = f"“{kenmerk}” is een landelijke werkvorm en staat niet in het register."
        raise Gebruiksfout(zin, f"Gebruik `participatie toolbox toon {kenmerk}`.")


def _bewaak_gesloten_mappen(kenmerk: str, alles: "list[Registerbestand]") -> None:
    """What was not found may stand in a folder that cannot be read."""
    from participatie_cli.usecases.lezing import naam_van

    for bestand in alles:
        if bestand.soort is None and os.path.isdir(bestand.pad):
            raise Gebruiksfout(
                f"“{kenmerk}” is niet gevonden; de map {naam_van(bestand.pad)} is niet te lezen.",
                "Zie waarom met `participatie check`.",
            )


def gelezen_dossier(
    bestand: "Registerbestand", naam: str, toegestaan: "Toegestaan"
) -> "tuple[Dossier, Onleesbaar, tuple[Privacyvondst, ...]]":
    """The value of a file, what in it does not fit, and the personal data in its text.

    Raise Gebruiksfout where it cannot be read.
    """
    from participatie_cli.store.lezen import lees_dossier

    assert bestand.soort is not None
    gelezen = lees_dossier(bestand.pad, naam, bestand.soort, toegestaan)
    dossier: Dossier | None = gelezen.waarde
    if dossier is None:
        raise niet_te_lezen(naam)
    return dossier, gelezen.onleesbaar, gelezen.vondsten


def niet_te_lezen(naam: str) -> Gebruiksfout:
    """What to say of the file that was asked for, where it cannot be read."""
    return Gebruiksfout(f"{naam} is niet te lezen.", f"Zie wat eraan mankeert met `participatie check {naam}`.")


def gekozen_regel(naam: str) -> "Regelblad":
    """The rule with this code or name; raise Gebruiksfout, with a suggestion, where there is none."""
    from participatie_cli.rules.catalog import regelbladen, zoek
    from participatie_cli.usecases.controlepunten import CONTROLEPUNTEN

    blad = zoek(naam)
    if any(punt.code == naam.upper() for punt in CONTROLEPUNTEN):
        zin = f"{naam.upper()} is geen regel maar een controle van het programma zelf."
        raise Gebruiksfout(zin, f"Lees de tekst met `participatie regel {naam.upper()}`.")
    if blad is None:
        keuzes = {een.regel.naam: een.regel.naam for een in regelbladen()}
        keuzes |= {een.regel.code: een.regel.code for een in regelbladen()}
        raad = bedoelde_u(naam, keuzes, hoogstens=len(keuzes))
        raise Gebruiksfout(f"De regel “{naam}” bestaat niet.{raad}", "Zie alle regels met `participatie regel`.")
    return blad


def vul_bestand_aan(begin: str) -> list[str]:
    """The ids of the register that begin so, for completion in the shell."""
    return [een.pad.stem for een in _bestanden(register_hier()) if een.pad.stem.startswith(begin)]


def vul_project_aan(begin: str) -> list[str]:
    """The ids of projects that begin so."""
    projecten = [een for een in _bestanden(register_hier()) if een.pad.parent.name == "projecten"]
    return [een.pad.stem for een in projecten if een.pad.stem.startswith(begin)]


def vul_oordeelregel_aan(begin: str) -> list[str]:
    """The rules that ask for a judgement and whose code or name begins so."""
    from participatie_cli.rules.catalog import regelbladen

    namen = [naam for blad in regelbladen() if blad.regel.oordeel for naam in (blad.regel.code, blad.regel.naam)]
    return [naam for naam in namen if naam.lower().startswith(begin.lower())]


def vul_feit_aan(begin: str) -> list[str]:
    """The kinds of facts that begin so, each as one word."""
    from participatie_cli.gesprek.noteren.tabel import SOORTEN

    namen = dict.fromkeys(een.naam.replace(" ", "-") for een in SOORTEN)
    return [naam for naam in namen if naam.startswith(begin.lower())]


def _bestanden(register: Path) -> "list[Registerbestand]":
    return [bestand for bestand in _alles_in(register) if bestand.soort is not None]


def _alles_in(register: Path) -> "list[Registerbestand]":
    from participatie_cli.store.register import bestanden_in

    return list(bestanden_in(register, register))

"""Gather the toolbox of a register: the national methods and its own, and which of them somebody means."""

from datetime import date
from pathlib import Path
from typing import Any, Final

from participatie_cli.console.toolboxlijst import Toolboxlijst
from participatie_cli.console.werkvormpagina import Werkvormpagina
from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.model.project import Project
from participatie_cli.model.toolbox import Werkvorm
from participatie_cli.model.toolboxkeuzes import Kostenklasse
from participatie_cli.privacy.toegestaan import Toegestaan
from participatie_cli.store.kader import lees_kader
from participatie_cli.store.register import KADERBESTAND, bestanden_in
from participatie_cli.store.werkvormen import landelijke_werkvormen
from participatie_cli.toolbox.ervaring import ervaringen
from participatie_cli.toolbox.gereedschap import Gereedschap, Toolbox, stel_samen
from participatie_cli.toolbox.keuze import Toolboxvraag, selecteer
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.lezing import lees_bestanden
from participatie_cli.usecases.peildatum import bewaak_peildatum
from participatie_cli.values.onbekend import bekend
from participatie_cli.values.opsomming import opsomming
from participatie_cli.values.suggestie import bedoelde_u

TOOLBOX: Final = "toolbox"


def lees_toolbox(register: Path | None, gemeente: Gemeentekader | None, toegestaan: Toegestaan) -> Toolbox:
    """The methods that projects of a register can choose from; without a register the national ones."""
    landelijk = landelijke_werkvormen()
    if register is None:
        return stel_samen(landelijk, (), gemeente)
    bestanden = tuple(een for een in bestanden_in(register / TOOLBOX, register) if een.soort is Werkvorm)
    lezingen = tuple(lees_bestanden(bestanden, register, "Toolbox lezen", toegestaan))
    eigen = [(een.naam, een.dossier) for een in lezingen if isinstance(een.dossier, Werkvorm)]
    return stel_samen(landelijk, eigen, gemeente, tuple(een.naam for een in lezingen if een.dossier is None))


def toolbox_hier(register: Path | None) -> Toolbox:
    """The toolbox of a register with its framework, or the national one."""
    gelezen = lees_kader(register, KADERBESTAND)
    return lees_toolbox(register, gelezen.kader.gemeente, gelezen.toegestaan)


def maak_lijst(register: Path | None, gevraagd: dict[str, Any]) -> Toolboxlijst:
    """The methods that fit what was asked; raise Gebruiksfout for a rung that there is not."""
    toolbox = toolbox_hier(register)
    niveau = gevraagd.get("niveau")
    treden = sorted({trede for een in toolbox.werkvormen for trede in bekend(een.niveaus)})
    if niveau is not None and niveau not in treden:
        raise Gebruiksfout(
            f"Er is geen trede “{niveau}” waarbij een werkvorm past.{bedoelde_u(niveau, treden, er_zijn=treden)}",
            "De treden van de ladder staan in kader.yaml.",
        )
    kosten = gevraagd.get("kosten")
    vraag = Toolboxvraag(**gevraagd | {"kosten": Kostenklasse(kosten) if kosten else None})
    selectie = selecteer(toolbox.werkvormen, vraag)
    gefilterd = any(een is not None for een in gevraagd.values())
    return Toolboxlijst(selectie, len(toolbox.werkvormen), gefilterd, toolbox.ongelezen)


def maak_werkvormpagina(register: Path | None, naam: str, peildatum: date) -> Werkvormpagina:
    """One method with the projects that used it by a day; raise Gebruiksfout where it is not there."""
    gelezen = lees_kader(register, KADERBESTAND)
    bewaak_peildatum(gelezen.kader, peildatum)
    gekozen = gekozen_werkvorm(lees_toolbox(register, gelezen.kader.gemeente, gelezen.toegestaan), naam)
    if register is None:
        return Werkvormpagina(gekozen, None)
    bestanden = tuple(een for een in bestanden_in(register, register) if een.soort is Project)
    dossiers = (een.dossier for een in lees_bestanden(bestanden, register, "Projecten lezen", gelezen.toegestaan))
    projecten = (een for een in dossiers if isinstance(een, Project))
    return Werkvormpagina(gekozen, ervaringen(projecten, gekozen.id, peildatum))


def gekozen_werkvorm(toolbox: Toolbox, naam: str) -> Gereedschap:
    """The method that somebody means by its id or title; raise Gebruiksfout where there is none, or more than one."""
    gevonden = toolbox.genoemd(naam)
    if len(gevonden) == 1:
        return gevonden[0]
    if gevonden:
        namen = opsomming([f"{een.id} ({een.bestand or een.herkomst.voluit})" for een in gevonden])
        raise Gebruiksfout(
            f"Er zijn {len(gevonden)} werkvormen die “{naam.strip()}” heten: {namen}.",
            "Gebruik het kenmerk, of geef een van de twee een ander kenmerk en een andere titel.",
        )
    keuzes = {een.titel.lower(): een.id for een in toolbox.werkvormen} | {een.id: een.id for een in toolbox.werkvormen}
    raad = bedoelde_u(naam.lower(), keuzes, hoogstens=len(keuzes))
    raise Gebruiksfout(
        f"In de toolbox staat geen “{naam}”.{raad}", "Zie alle werkvormen met hun kenmerk: participatie toolbox"
    )

"""Judgements on one project: which are asked, what one of them is about, and recording it."""

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from participatie_cli.checks.controle import controleer_dossier
from participatie_cli.checks.oordelen import gegeven_oordeel, is_vervallen
from participatie_cli.console.oordeelpagina import Oordeelpagina, Oordeelregel, toon_oordeelpagina, toon_oordeelregels
from participatie_cli.console.scherm import Scherm
from participatie_cli.kader.kader import Kader
from participatie_cli.model.oordeel import vingerafdruk
from participatie_cli.model.project import Project
from participatie_cli.results.bevinding import Uitkomst, Uitkomstsoort
from participatie_cli.rules.catalog import Regelblad, regelbladen
from participatie_cli.rules.contract import Oordeelvraag
from participatie_cli.store.bewerken.bewerking import Toevoegen
from participatie_cli.store.kader import GelezenKader
from participatie_cli.store.register import Registerbestand
from participatie_cli.usecases import vastleggen
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.lezing import naam_van
from participatie_cli.usecases.schrijfwens import Bestandswijziging
from participatie_cli.values.datum import Datum, telt
from participatie_cli.values.doorloop import op_pad
from participatie_cli.values.onleesbaar import ALLES_LEESBAAR, Onleesbaar
from participatie_cli.values.veld import Feit
from participatie_cli.wording.waarden import regels_in_woorden
from participatie_cli.wording.zichtbaar import toonbaar


@dataclass(frozen=True, slots=True)
class Geval:
    """The project that is judged, as it stands on a day."""

    bestand: Registerbestand
    project: Project
    gelezen: GelezenKader
    dag: date
    onleesbaar: Onleesbaar = ALLES_LEESBAAR

    @property
    def kader(self) -> Kader:
        """The framework."""
        return self.gelezen.kader

    @property
    def naam(self) -> str:
        """How the file is named to the user."""
        return naam_van(self.bestand.pad)

    def uitkomst(self, blad: Regelblad) -> Uitkomst:
        """What a rule says now."""
        uitslag = controleer_dossier(
            self.project, self.naam, self.kader, self.dag, alleen=blad, onleesbaar=self.onleesbaar
        )
        return next(een for een in uitslag.uitkomsten if een.code == blad.regel.code)


@dataclass(frozen=True, slots=True)
class Uitspraak:
    """What the user concluded."""

    uitkomst: str
    door: str
    reden: str


def toon_alle(geval: Geval) -> None:
    """Write every rule that asks for a judgement, and what it says of this project now."""
    regels = [
        Oordeelregel(f"{blad.regel.code} {blad.regel.naam}", blad.regel.oordeel.vraag, _stand(geval.uitkomst(blad)))
        for blad in regelbladen()
        if blad.regel.oordeel
    ]
    toon_oordeelregels(Scherm(sys.stdout), geval.naam, regels, f"participatie oordeel {geval.project.id} REGEL")


def _stand(uitkomst: Uitkomst) -> str:
    soort = uitkomst.soort.woorden
    return f"{soort}: {uitkomst.reden}" if uitkomst.reden else soort


def toon(geval: Geval, blad: Regelblad, vraag: Oordeelvraag) -> None:
    """Write what is to be judged for one rule, and how to record that."""
    gegeven = gegeven_oordeel(geval.project, blad, geval.dag)
    pagina = Oordeelpagina(
        titel=f"{blad.regel.code} {blad.regel.naam}: {blad.tekst.titel}",
        bestand=geval.naam,
        opdracht=f"participatie oordeel {geval.project.id} {blad.regel.naam}",
        vraag=vraag.vraag,
        beoordeeld=tuple((pad, regels_in_woorden(op_pad(geval.project, pad))) for pad in vraag.velden),
        gegeven=gegeven,
        vervallen=gegeven is not None and is_vervallen(gegeven, vraag, geval.project),
        let_op=_telt_niet(geval.uitkomst(blad)),
    )
    toon_oordeelpagina(Scherm(sys.stdout), pagina)


def leg_vast(
    geval: Geval, blad: Regelblad, vraag: Oordeelvraag, uitspraak: Uitspraak, *, vandaag: date, zonder_vragen: bool
) -> None:
    """Add the judgement to the file; raise Gebruiksfout, with the file untouched, where that makes no sense."""
    _bewaak_dag(geval, vandaag)
    bewaak_leesbaar({"--door": uitspraak.door, "--reden": uitspraak.reden})
    afdruk = vingerafdruk(geval.project, vraag.velden)
    item = {
        "regel": blad.regel.naam,
        "uitkomst": uitspraak.uitkomst,
        "door": uitspraak.door,
        "op": geval.dag,
        "reden": uitspraak.reden,
        "vingerafdruk": afdruk,
    }
    if let_op := _telt_niet(geval.uitkomst(blad)):
        sys.stdout.write(f"Let op. {toonbaar(let_op)}\n\n")

    def bewaak(project: Feit) -> None:
        if vingerafdruk(project, vraag.velden) != afdruk:
            zin = f"Wat u beoordeelde in {geval.naam}, is intussen veranderd. Er is niets gewijzigd."
            raise Gebruiksfout(zin, "Bekijk het opnieuw en geef daarna uw oordeel.")

    wens = Bestandswijziging(geval.bestand, geval.naam, (Toevoegen(("oordelen",), item),), bewaak)
    boodschap = f"{geval.project.titel}: oordeel van {Datum.op(geval.dag).voluit} over {blad.regel.naam} vastgelegd"
    vastleggen.leg_vast([wens], geval.gelezen, geval.dag, zonder_vragen=zonder_vragen, boodschap=boodschap)


def _telt_niet(uitkomst: Uitkomst) -> str | None:
    """Why a judgement would not count now: the rule does not apply, or something else must be in order first."""
    buiten = uitkomst.soort is Uitkomstsoort.NIET_TE_BEOORDELEN and uitkomst.pad is None
    if uitkomst.soort is Uitkomstsoort.NIET_VAN_TOEPASSING or buiten:
        return f"Een oordeel telt hier nu niet mee: {uitkomst.reden}."
    return None


def _bewaak_dag(geval: Geval, vandaag: date) -> None:
    if geval.dag > vandaag:
        raise Gebruiksfout("De dag van het oordeel is nog niet geweest.", "Kies vandaag of een eerdere dag.")
    start = geval.project.start
    if isinstance(start, Datum) and not telt(start, geval.dag):
        zin = f"De dag van het oordeel ligt vóór het begin van het project, {start.voluit}."
        raise Gebruiksfout(zin, "Kies een latere dag.")


def bewaak_leesbaar(teksten: Mapping[str, str]) -> None:
    """Refuse text to be kept, by option, that holds something a reader cannot see."""
    from participatie_cli.wording.zichtbaar import codepunt, stuurtekens

    for optie, tekst in teksten.items():
        if tekens := stuurtekens(tekst) or "".join(teken for teken in tekst if teken in "\n\t"):
            raise Gebruiksfout(
                f"In {optie} staat een teken dat niet te zien is ({codepunt(tekens[0])[1:-1]}). Er is niets gewijzigd.",
                "Typ de tekst opnieuw, op één regel en zonder tekens die u niet ziet.",
            )

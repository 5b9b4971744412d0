"""Conditions that several questions share: whether people take part in a project, and whether that has begun."""

from participatie_cli.model.project import Project
from participatie_cli.results.bevinding import Uitkomstsoort
from participatie_cli.scoring.antwoord import Antwoord, Antwoordsoort, niet_aan_de_orde
from participatie_cli.scoring.plekken import Gevonden
from participatie_cli.scoring.vraag import Beantwoord, Blik, Vraag, antwoord
from participatie_cli.values.onbekend import ONBEKEND, Onbekend, bekend


def met_participatie(verder: Beantwoord) -> Vraag:
    """Ask only where people take part; a weighing that says no answers the question."""

    def beantwoord(blik: Blik) -> Antwoord:
        geen = blik.als(Project).participatie_op(blik.peildatum) is False
        return niet_aan_de_orde("er komt geen participatie") if geen else verder(blik)

    return Vraag((Project,), beantwoord)


def na_een_activiteit(verder: Beantwoord) -> Vraag:
    """Ask only where people take part and a first activity has been: a young project cannot show it yet."""

    def beantwoord(blik: Blik) -> Antwoord:
        activiteiten = blik.als(Project).activiteiten
        geweest = [blik.gebeurd(activiteit.datum) for activiteit in bekend(activiteiten)]
        if isinstance(activiteiten, Onbekend) or (ONBEKEND in geweest and True not in geweest):
            return antwoord(ONBEKEND, blik.zoek("activiteiten.*.datum"), "onbekend is of er al een activiteit was")
        return verder(blik) if True in geweest else niet_aan_de_orde("er is nog geen activiteit geweest")

    return met_participatie(beantwoord)


def waar_geldt(code: str, vraag: Vraag) -> Vraag:
    """Ask only where a rule applies, so that a project from before a promise is not held to it.

    Where it may not apply, a no is open.
    """

    def beantwoord(blik: Blik) -> Antwoord:
        uitkomst = blik.uitkomsten.get(code)
        if uitkomst is None or uitkomst.soort is Uitkomstsoort.NIET_VAN_TOEPASSING:
            return niet_aan_de_orde("de belofte hierover geldt niet voor dit project")
        gegeven = vraag.beantwoord(blik)
        if uitkomst.soort is Uitkomstsoort.NIET_TE_BEOORDELEN and gegeven.soort is Antwoordsoort.NIET_GEHAALD:
            reden = "onbekend is of de belofte hierover voor dit project geldt"
            return gegeven._replace(soort=Antwoordsoort.NIET_TE_BEOORDELEN, reden=reden)
        return gegeven

    return Vraag(vraag.over, beantwoord, bereik=(code,))


def ja_nee(plek: str, nee: str) -> Beantwoord:
    """Ask a fact that is yes, no or unknown; what nobody filled in is unknown."""

    def beantwoord(blik: Blik) -> Antwoord:
        gevonden = blik.zoek(plek)
        waarden = [bewijs.waarde for bewijs in gevonden.bekend]
        goed = ONBEKEND if not waarden else waarden[0] is True
        return antwoord(goed, gevonden, nee if waarden else "dit is niet vastgelegd")

    return beantwoord


def vastgelegd(*plekken: str) -> Beantwoord:
    """Ask whether any of these facts is there; what nobody wrote down, or of an unknown day, is unknown, never a no."""
    return lambda blik: gezien(blik, blik.zoek(*plekken), "dit is niet vastgelegd")


def gezien(blik: Blik, gevonden: Gevonden, anders: str) -> Antwoord:
    """Yes where a fact had surely come about, with only such facts as evidence; else unknown."""
    al = tuple(bewijs for bewijs in gevonden.bekend if bewijs.datum is None or blik.gebeurd(bewijs.datum) is True)
    if al:
        return antwoord(True, gevonden._replace(bekend=al))
    return antwoord(ONBEKEND, gevonden, "onbekend is van welke datum dit is" if gevonden.bekend else anders)

"""Line 2, complying with the law: what is asked of each file."""

from datetime import date
from typing import Final

from participatie_cli.kader.bepaling import Laag
from participatie_cli.kader.duur import maanden_later
from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.kader.stukken import Participatieverordening
from participatie_cli.model.een_instrument import Uitdaagverzoekinstrument
from participatie_cli.model.instrument import Instrument
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.project import Project
from participatie_cli.model.uitdaagrecht import Uitdaagverzoek
from participatie_cli.scoring.acties import actie_van_lijn
from participatie_cli.scoring.antwoord import Antwoord, niet_aan_de_orde
from participatie_cli.scoring.deelname import vastgelegd
from participatie_cli.scoring.regelboek import Regelboek, Regelkenmerk
from participatie_cli.scoring.vraag import Blik, Gevraagd, Vraag, antwoord, regels
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import ONBEKEND, Onbekend, bekend

_VERORDENING: Final = "verordening"
"""The family of rules on what an ordinance of the municipality asks."""


def _wet(regel: Regelkenmerk, over: type[Gevraagd]) -> bool:
    """A rule that rests on a law and does more than advise; those on personal data rest on the register itself."""
    return over in regel.over and regel.laag is Laag.WET and regel.ernst is not Ernst.ADVIES


def _over_een_verzoek(regel: Regelkenmerk) -> bool:
    return regel.familie == _VERORDENING and Uitdaagverzoek in regel.over


def _eigen_verordening(regel: Regelkenmerk) -> bool:
    """A rule on projects about the municipality's own ordinance, also one that only advises."""
    if regel.familie != _VERORDENING or Project not in regel.over:
        return False
    return not _wet(regel, Project) and not _over_een_verzoek(regel)


def _in_werking(blik: Blik) -> Antwoord:
    al = _gold(blik)
    reden = "onbekend is of de verordening al in werking was" if al is ONBEKEND else "de verordening gold nog niet"
    return antwoord(al, blik.zoek("verordening.in_werking_op"), reden)


def _uitdaagrecht(blik: Blik) -> Antwoord:
    """The article counts from the day on which the ordinance holds."""
    al, gevonden = _gold(blik), blik.zoek("verordening.in_werking_op", "verordening.uitdaagvoorwaarden")
    if al is not False:
        return antwoord(ONBEKEND if gevonden.onbekend or al is ONBEKEND else True, gevonden, "het artikel is onbekend")
    return antwoord(False, gevonden, "de verordening gold nog niet")


def _gold(blik: Blik) -> bool | Onbekend:
    """Whether the ordinance was in force; unknown where nobody wrote down since when."""
    verordening = blik.als(Gemeentekader).verordening
    sinds = verordening.in_werking_op if isinstance(verordening, Participatieverordening) else None
    return ONBEKEND if sinds is None else blik.gebeurd(sinds)


def _openbaar(blik: Blik) -> Antwoord:
    dag = blik.als(Gemeentekader).register_openbaar_op
    al = ONBEKEND if dag is None else blik.gebeurd(dag)
    reden = "niet is vastgelegd of het register openbaar is" if al is ONBEKEND else "het register was nog niet openbaar"
    return antwoord(al, blik.zoek("register_openbaar_op"), reden)


def _extern(blik: Blik) -> Antwoord:
    """A study of the last years, as many as the threshold says."""
    toetsen, sinds = bekend(blik.als(Gemeentekader).externe_toetsen), maanden_later(blik.peildatum, -12 * blik.drempel)
    geweest = {plaats: een.datum for plaats, een in enumerate(toetsen) if blik.gebeurd(een.datum) is not False}
    recent = {f"externe_toetsen.{plaats}.door": _tussen(blik, dag, sinds) for plaats, dag in geweest.items()}
    gezien = tuple(plek for plek, telt in recent.items() if telt is True)
    if gezien:
        return antwoord(True, blik.zoek(*gezien))
    onzeker = not recent or ONBEKEND in recent.values()
    reden = "niet is vastgelegd of er een onderzoek was" if onzeker else "het laatste onderzoek is te lang geleden"
    return antwoord(ONBEKEND if onzeker else False, blik.zoek("externe_toetsen.*.datum"), reden)


def _tussen(blik: Blik, dag: Datum | Onbekend, sinds: date) -> bool | Onbekend:
    """Whether a day that had come, or may have, is not too long ago."""
    te_oud = ONBEKEND if isinstance(dag, Onbekend) else dag.voor(sinds)
    if te_oud is True:
        return False
    return True if blik.gebeurd(dag) is True and te_oud is False else ONBEKEND


def _een_verzoek(instrumenten: tuple[Instrument, ...]) -> bool:
    return any(isinstance(een, Uitdaagverzoekinstrument) for een in instrumenten)


_STAPPEN: Final = ("ontvangen_op", "onderbouwing?", "besluit_op?", "uitkomst?", "gepubliceerd_op?")


def _verzoeken(codes: tuple[str, ...]) -> Vraag:
    """A request is a file of its own, or the instrument of a project; other projects are no request."""
    los = regels(*codes, feiten=_STAPPEN)
    in_project = regels(*codes, feiten=tuple(f"instrumenten.*.{stap}" for stap in _STAPPEN))

    def beantwoord(blik: Blik) -> Antwoord:
        if isinstance(blik.dossier, Uitdaagverzoek):
            return los.beantwoord(blik)
        instrumenten = blik.als(Project).instrumenten
        if not isinstance(instrumenten, Onbekend) and not _een_verzoek(instrumenten):
            return niet_aan_de_orde("het project is geen uitdaagverzoek")
        return in_project.beantwoord(blik)

    return Vraag((Uitdaagverzoek, Project), beantwoord, codes)


_OVER_DE_VERORDENING: Final = (
    *("aanpak.gepubliceerd_op", "aanpak.kanalen", "aanpak.raad_geinformeerd_op?", "afweging.fasen"),
    *("activiteiten.*.datum?", "eindverslag.op?", "eindverslag.noemt?", "initiatiefnemer.verslag.op?"),
    "instrumenten.*.soort",
)
_VAN_DE_GEMEENTE: Final = ("verordening.**", "omgevingsvisie.**", "toegankelijkheid.**")


def vragen(boek: Regelboek) -> dict[str, Vraag]:
    """The questions of this line; most read all rules of a kind, so that a new rule counts by itself."""
    instrument_bekend = Vraag((Project,), vastgelegd("instrumenten.*.soort"))
    landelijk = boek.codes(lambda regel: _wet(regel, Project))
    landelijke_regels = regels(*landelijk, feiten=("instrumenten.**", "besluiten.*.gepubliceerd_op?"))
    verordeningsregels = regels(*boek.codes(_eigen_verordening), feiten=_OVER_DE_VERORDENING)
    gemeentebreed = boek.codes(lambda regel: _wet(regel, Gemeentekader))
    return {
        "instrument-bekend": instrument_bekend,
        "landelijke-regels": landelijke_regels,
        "verordening-regels": verordeningsregels,
        "stukken-vindbaar": regels("OPB001", feiten=("aanpak.adres?", "eindverslag.adres?")),
        "wetgeving-begonnen": actie_van_lijn(Ontwikkellijn.WETGEVING),
        "verordening-in-werking": Vraag((Gemeentekader,), _in_werking),
        "uitdaagrecht-geregeld": Vraag((Gemeentekader,), _uitdaagrecht),
        "instrument-bekend-deel": instrument_bekend,
        "landelijke-regels-deel": landelijke_regels,
        "verordening-regels-deel": verordeningsregels,
        "gemeentebrede-regels": regels(*gemeentebreed, feiten=_VAN_DE_GEMEENTE, over=(Gemeentekader,)),
        "uitdaagverzoeken-volgens-regels": _verzoeken(boek.codes(_over_een_verzoek)),
        "register-openbaar": Vraag((Gemeentekader,), _openbaar),
        "externe-toets": Vraag((Gemeentekader,), _extern),
    }

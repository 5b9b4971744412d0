"""Line 2, complying with the law: what is asked of each file."""

from datetime import date
from typing import Final

from participatie_cli.kader.duur import maanden_later
from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.kader.stukken import Participatieverordening
from participatie_cli.model.datum import Datum
from participatie_cli.model.een_instrument import Uitdaagverzoekinstrument
from participatie_cli.model.keuzes import Ontwikkellijn
from participatie_cli.model.onbekend import ONBEKEND, Onbekend, bekend
from participatie_cli.model.project import Project
from participatie_cli.model.uitdaagrecht import Uitdaagverzoek
from participatie_cli.scoring.acties import actie_van_lijn
from participatie_cli.scoring.antwoord import Antwoord, niet_aan_de_orde
from participatie_cli.scoring.deelname import vastgelegd
from participatie_cli.scoring.vraag import Blik, Vraag, antwoord, regels

LANDELIJK: Final = (
    *("AWB001", "AWB002", "AWB003", "AWB004", "AWB005", "AWB006", "AWB007", "AWB008", "AWB009", "AWB011"),
    *("AWB012", "AWB013", "OMW001", "OMW002", "OMW003", "OMW004", "OMW005", "OMW006", "OMW007", "OMW008"),
    *("OMW010", "OMW011", "OMW012", "OMW013", "OMW014", "OMW015", "OMW016", "OMW017", "OMW018", "OMW019"),
    *("OMW020", "OPB002", "SOC001", "SOC002", "SOC003", "VER011"),
)
"""The rules on projects that rest on a law, without those that only advise and those on personal data."""

EIGEN: Final = ("VER002", "VER003", "VER004", "VER005", "VER012", "VER014")
"""The rules on projects about the municipality's own ordinance, also those that only advise."""

GEMEENTEBREED: Final = ("GEM001", "GEM002", "GEM003", "GEM004", "GEM007")
OVER_VERZOEKEN: Final = ("VER001", "VER006", "VER007", "VER008", "VER009", "VER010")


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
    return ONBEKEND if sinds is None else blik.al(sinds)


def _openbaar(blik: Blik) -> Antwoord:
    dag = blik.als(Gemeentekader).register_openbaar_op
    al = ONBEKEND if dag is None else blik.al(dag)
    reden = "niet is vastgelegd of het register openbaar is" if al is ONBEKEND else "het register was nog niet openbaar"
    return antwoord(al, blik.zoek("register_openbaar_op"), reden)


def _extern(blik: Blik) -> Antwoord:
    """A study of the last years, as many as the threshold says."""
    toetsen, sinds = bekend(blik.als(Gemeentekader).externe_toetsen), maanden_later(blik.peildatum, -12 * blik.drempel)
    geweest = {plaats: een.datum for plaats, een in enumerate(toetsen) if blik.al(een.datum) is not False}
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
    return True if blik.al(dag) is True and te_oud is False else ONBEKEND


_STAPPEN: Final = ("ontvangen_op", "onderbouwing?", "besluit_op?", "uitkomst?", "gepubliceerd_op?")
_LOS_VERZOEK: Final = regels(*OVER_VERZOEKEN, feiten=_STAPPEN)
_VERZOEK_IN_PROJECT: Final = regels(*OVER_VERZOEKEN, feiten=tuple(f"instrument.{stap}" for stap in _STAPPEN))


def _verzoek(blik: Blik) -> Antwoord:
    """A request is a file of its own, or the instrument of a project; other projects are no request."""
    if isinstance(blik.dossier, Uitdaagverzoek):
        return _LOS_VERZOEK.beantwoord(blik)
    if not isinstance(blik.als(Project).instrument, Uitdaagverzoekinstrument):
        return niet_aan_de_orde("het project is geen uitdaagverzoek")
    return _VERZOEK_IN_PROJECT.beantwoord(blik)


INSTRUMENT_BEKEND: Final = Vraag((Project,), vastgelegd("instrument.soort"))
LANDELIJKE_REGELS: Final = regels(*LANDELIJK, feiten=("instrument.**", "besluiten.*.gepubliceerd_op?"))
VERORDENINGSREGELS: Final = regels(
    *EIGEN,
    feiten=(
        *("aanpak.gepubliceerd_op", "aanpak.kanalen", "aanpak.raad_geinformeerd_op?", "afweging.fasen"),
        *("activiteiten.*.datum?", "eindverslag.op?", "eindverslag.noemt?", "initiatiefnemer.verslag.op?"),
        "instrument.soort",
    ),
)

VRAGEN: Final[dict[str, Vraag]] = {
    "instrument-bekend": INSTRUMENT_BEKEND,
    "landelijke-regels": LANDELIJKE_REGELS,
    "verordening-regels": VERORDENINGSREGELS,
    "stukken-vindbaar": regels("OPB001", feiten=("aanpak.adres?", "eindverslag.adres?")),
    "wetgeving-begonnen": actie_van_lijn(Ontwikkellijn.WETGEVING),
    "verordening-in-werking": Vraag((Gemeentekader,), _in_werking),
    "uitdaagrecht-geregeld": Vraag((Gemeentekader,), _uitdaagrecht),
    "instrument-bekend-deel": INSTRUMENT_BEKEND,
    "landelijke-regels-deel": LANDELIJKE_REGELS,
    "verordening-regels-deel": VERORDENINGSREGELS,
    "gemeentebrede-regels": regels(
        *GEMEENTEBREED, feiten=("verordening.**", "omgevingsvisie.**", "toegankelijkheid.**"), over=(Gemeentekader,)
    ),
    "uitdaagverzoeken-volgens-regels": Vraag((Uitdaagverzoek, Project), _verzoek, OVER_VERZOEKEN),
    "register-openbaar": Vraag((Gemeentekader,), _openbaar),
    "externe-toets": Vraag((Gemeentekader,), _extern),
}

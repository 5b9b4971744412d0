"""The interim reports: those that appeared, and the last one as a page."""

from collections.abc import Iterator
from typing import Final

from participatie_cli.kader.rapportage import Periode
from participatie_cli.report.beeld.rapport import Rapport
from participatie_cli.report.hoofdstukken.kop import maanden
from participatie_cli.site import adressen
from participatie_cli.site.beeld.bladen import Hoofdstukkenblad, Meldblad
from participatie_cli.site.beeld.onderdelen import Sitelink
from participatie_cli.site.dagen import voluit
from participatie_cli.site.maat import Paginamaat
from participatie_cli.site.paginas.hoofdstukken import hoofdstukkenblad
from participatie_cli.site.paginas.kop import Koppen
from participatie_cli.values.onbekend import Onbekend, bekend

_TITEL: Final = "Verslagen"
ZOALS_NU: Final = (
    "Dit verslag is gemaakt uit het register zoals het nu is. Het kan anders zijn dan het verslag dat de raad kreeg."
)
_HIER: Final = Sitelink(tekst=_TITEL, adres=adressen.VERSLAGEN)


def adres_van(periode: Periode) -> str:
    """Where the report on a period stands, by the month in which that ends."""
    return adressen.verslag(f"{periode.einde:%Y-%m}")


def verslagenblad(koppen: Koppen, periode: Periode | None) -> Meldblad:
    """All of them; `periode` is that of the report that stands on this site."""
    return Meldblad(
        kop=koppen.kop(_TITEL, adressen.VERSLAGEN, f"Verslagen over participatie in {koppen.gemeente}."),
        titel=_TITEL,
        zinnen=tuple(_zinnen(koppen)),
        schakels=(*_op_deze_site(periode), *_verschenen(koppen)),
    )


def _zinnen(koppen: Koppen) -> Iterator[str]:
    yield "Hier leest u wat er is gebeurd, wat is geprobeerd en wat het opleverde."
    verschenen = koppen.boek.gemeente.rapportage.verschenen
    if isinstance(verschenen, Onbekend):
        yield "Welke verslagen al verschenen, is onbekend."
    elif zonder := [een for een in verschenen if not isinstance(een.adres, str)]:
        nummers = ", ".join(f"nummer {een.nr} ({voluit(een.datum)})" for een in zonder)
        yield f"Van deze verslagen is niet vastgelegd waar zij staan: {nummers}."


def _op_deze_site(periode: Periode | None) -> Iterator[Sitelink]:
    if periode is not None:
        yield Sitelink(tekst=f"Gemaakt uit het register: {maanden(periode)}", adres=adres_van(periode))


def _verschenen(koppen: Koppen) -> Iterator[Sitelink]:
    for een in sorted(bekend(koppen.boek.gemeente.rapportage.verschenen), key=lambda een: een.nr, reverse=True):
        if isinstance(een.adres, str):
            yield Sitelink(tekst=f"Verslag nummer {een.nr}, verschenen op {voluit(een.datum)}", adres=een.adres)


def verslagblad(koppen: Koppen, periode: Periode, rapport: Rapport, maat: Paginamaat) -> Hoofdstukkenblad:
    """One of them as a page, that says that it was made of the register of now."""
    titel = f"Verslag {maanden(periode)}"
    kop = koppen.kop(titel, adres_van(periode), f"{titel}: {rapport.kop.periode}.", boven=(_HIER,))
    return hoofdstukkenblad(kop, titel, ZOALS_NU, rapport.hoofdstukken, maat, slot=(rapport.kop.voettekst,))

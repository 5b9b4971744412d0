"""What people said, what was done with it, and how they heard about that."""

from collections.abc import Mapping
from typing import ClassVar

from participatie_cli.model.bron import Bronvermelding
from participatie_cli.model.keuzes import Inbrengstatus
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import OfOnbekend, Onbekend, Reeks
from participatie_cli.values.veld import veld
from participatie_cli.values.waarden import Leestekst, Tekst, Webadres
from participatie_cli.values.zin import Dagzin


class Inbreng(Bronvermelding):
    """A point that was brought in, never with the name of who did."""

    OPENBAAR = True
    KERN = "onderwerp"

    ZINNEN: ClassVar[Mapping[str, Dagzin]] = {
        "datum": Dagzin("Inbreng over {onderwerp}: {wat}. {afloop}"),
    }
    NU: ClassVar[Mapping[str, str]] = {"status": "De inbreng over {onderwerp} is nu {status}[: {reden}]."}

    onderwerp: Leestekst = veld("Onderwerp", "Waar de inbreng over gaat.", "Een paar woorden.", "aantal woningen")
    wat: Leestekst = veld(
        "Wat",
        "Wat iemand heeft gezegd, gevraagd of voorgesteld.",
        "Eén of twee zinnen, zonder namen.",
        "Minder woningen is beter.",
    )
    datum: OfOnbekend[Datum] | None = veld(
        "Datum", "Wanneer de inbreng is gegeven.", "Een datum, of onbekend.", "2024-04-11", anders=None
    )
    status: OfOnbekend[Inbrengstatus] = veld(
        "Status",
        "Wat er met de inbreng is gedaan.",
        "",
        "deels",
    )
    reden: OfOnbekend[Leestekst] | None = veld(
        "Reden",
        "Waarom de inbreng niet of deels is overgenomen, of is doorgezet naar een ander.",
        "Eén of twee zinnen.",
        "Met minder dan 150 woningen is het plan niet te betalen.",
        anders=None,
    )

    @property
    def afloop(self) -> str:
        """What was done with it and why, in a sentence; that it is unknown where it is."""
        if isinstance(self.status, Onbekend):
            return "Onbekend is wat ermee is gedaan."
        gedaan = self.status.voluit
        return f"{gedaan[0].upper()}{gedaan[1:]}{f': {self.reden}' if isinstance(self.reden, str) else '.'}"


class Terugkoppeling(Bronvermelding):
    """The moment at which people heard what was done with their input."""

    OPENBAAR = True
    KERN = "wat"

    ZINNEN: ClassVar[Mapping[str, Dagzin]] = {
        "datum": Dagzin(
            "Teruggekoppeld[ aan {aan}][, via {kanaal}][: {wat}].",
            "Terugkoppeling[ aan {aan}][, via {kanaal}][: {wat}].",
        ),
    }

    datum: OfOnbekend[Datum] = veld(
        "Datum", "Op welke dag mensen het hoorden.", "Een datum, of onbekend.", "2024-06-01"
    )
    kanaal: Reeks[Tekst] = veld(
        "Kanaal",
        "Langs welke weg mensen het hoorden.",
        "Een lijst met woorden, zoals brief of website. Of onbekend.",
        ["brief", "website"],
        anders=(),
    )
    aan: OfOnbekend[Tekst] | None = veld(
        "Aan", "Welke groep het bericht kreeg.", "Een groep, nooit een persoon.", "omwonenden", anders=None
    )
    wat: OfOnbekend[Leestekst] | None = veld(
        "Wat", "Wat mensen te horen kregen.", "Eén zin.", "De uitslag van de stemming.", anders=None
    )
    adres: OfOnbekend[Webadres] | None = veld(
        "Adres",
        "Waar het bericht te lezen is.",
        "Het volledige webadres.",
        "https://www.assen.nl/nieuws",
        anders=None,
    )

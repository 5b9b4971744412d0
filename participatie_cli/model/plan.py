"""Plans, programmes and policy: instruments that a body adopts, each with its own dates."""

from typing import Literal

from participatie_cli.model.clientadvies import Clientadvies
from participatie_cli.model.instrument import MetMotivering, MetTerinzage
from participatie_cli.model.keuzes import Programmasoort
from participatie_cli.model.onbekend import ONBEKEND, OfOnbekend, Onbekend, Reeks
from participatie_cli.model.procedure import Kennisgeving
from participatie_cli.model.veld import veld
from participatie_cli.model.waarden import JaNee


class Omgevingsplan(MetMotivering):
    """An omgevingsplan or a change of it."""

    OVERGANG_GELEZEN = True

    soort: Literal["omgevingsplan"]
    voornemen: OfOnbekend[Kennisgeving] | None = veld(
        "Kennisgeving van het voornemen",
        "De publicatie dat de gemeente het plan wil maken of wijzigen.",
        "Vul datum en inhoud in.",
        {"datum": "2023-11-01", "noemt": ["participatieaanpak"]},
        anders=None,
    )


class Omgevingsvisie(MetMotivering):
    """An omgevingsvisie of the council."""

    LIDWOORD = "de"

    soort: Literal["omgevingsvisie"]


class Programma(MetMotivering):
    """A programme under the Omgevingswet."""

    soort: Literal["programma"]
    programmasoort: OfOnbekend[Programmasoort] | None = veld(
        "Soort programma",
        "Onder welk deel van de Omgevingswet het programma valt.",
        "vrij, verplicht of benoemd, of onbekend.",
        "vrij",
        anders=None,
    )

    @property
    def volgt_afdeling_3_4(self) -> bool | Onbekend:
        """Only under §§ 3.2.2-3.2.4 (article 16.27 Omgevingswet); for a free form it may have been chosen."""
        return True if self.programmasoort is Programmasoort.PARAGRAAF_3_2_2_TOT_4 else ONBEKEND


class Projectbesluit(MetTerinzage):
    """A project decision of province, water authority or state."""

    soort: Literal["projectbesluit"]

    @property
    def volgt_afdeling_3_4(self) -> Onbekend:
        """The article that prescribes the uniform public procedure here was not read."""
        return ONBEKEND


class Bestemmingsplan(MetTerinzage):
    """A land-use plan under the law that applied until 2024."""

    soort: Literal["bestemmingsplan"]

    @property
    def volgt_afdeling_3_4(self) -> Onbekend:
        """The article that prescribes the uniform public procedure here was not read."""
        return ONBEKEND


class Beleid(MetTerinzage):
    """Policy outside the Omgevingswet."""

    soort: Literal["beleid"]
    inspraak: OfOnbekend[JaNee] | None = veld(
        "Inspraak",
        "Of de verordening hier inspraak voorschrijft of het bestuur daarvoor koos.",
        "ja, nee of onbekend.",
        "nee",
        anders=None,
    )
    clientadviezen: Reeks[Clientadvies] = veld(
        "Cliëntadviezen",
        "Het advies van cliënten over beleid of een verordening onder de Wmo 2015, de Jeugdwet of de Participatiewet.",
        "Een lijst met voor elke wet het advies, of onbekend. Weglaten als het beleid niet onder die wetten valt.",
        [{"wet": "wmo", "gevraagd_op": "2024-03-01"}],
        anders=(),
    )

    @property
    def volgt_afdeling_3_4(self) -> bool | Onbekend:
        """Only where there is inspraak; the ordinance may then say otherwise (article 150 lid 2 Gemeentewet)."""
        return ONBEKEND if self.inspraak is None else self.inspraak

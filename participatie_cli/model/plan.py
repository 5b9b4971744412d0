"""Plans, programmes and policy: instruments that a body adopts, each with its own dates."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from participatie_cli.model.clientadvies import Clientadvies
from participatie_cli.model.instrument import MetMotivering, MetTerinzage, instrumentsoort
from participatie_cli.model.procedure import Kennisgeving
from participatie_cli.model.procedurekeuzes import Bekendmakingsuitzondering, Programmasoort
from participatie_cli.model.projectprocedure import Projectprocedure
from participatie_cli.values.onbekend import ONBEKEND, OfOnbekend, Onbekend, Reeks
from participatie_cli.values.veld import veld
from participatie_cli.values.waarden import JaNee, Tekst
from participatie_cli.values.zin import Dagzin


class Omgevingsplan(MetMotivering):
    """An omgevingsplan or a change of it."""

    ZINNEN: ClassVar[Mapping[str, Dagzin]] = {
        "voornemen.datum": Dagzin(
            "De gemeente kondigde aan dat zij het omgevingsplan wil maken of wijzigen[ ({voornemen.kenmerk})].",
            "De gemeente kondigt aan dat zij het omgevingsplan wil maken of wijzigen.",
        ),
    }

    soort: Literal["omgevingsplan"] = instrumentsoort("omgevingsplan")
    voornemen: OfOnbekend[Kennisgeving] | None = veld(
        "Kennisgeving van het voornemen",
        "De publicatie dat de gemeente het plan wil maken of wijzigen.",
        "Vul datum en inhoud in.",
        {"datum": "2023-11-01", "noemt": ["participatieaanpak"]},
        anders=None,
    )
    eerder_bekendmaken: OfOnbekend[Bekendmakingsuitzondering] | None = veld(
        "Eerder bekendmaken",
        "Waarom het plan binnen twee weken na de vaststelling bekendgemaakt mocht worden.",
        "Weglaten als er geen reden is.",
        "geen zienswijze van de provincie",
        anders=None,
    )
    projectprocedure: OfOnbekend[Projectprocedure] | None = veld(
        "Projectprocedure",
        "De stappen van de projectprocedure, als de gemeente die kiest voor een project van publiek belang.",
        "Vul de stappen in, of onbekend. Weglaten als de gemeente deze procedure niet volgt.",
        {"verkenning_start": "2024-03-01"},
        anders=None,
    )


class Omgevingsvisie(MetMotivering):
    """An omgevingsvisie of the council."""

    LIDWOORD = "de"

    soort: Literal["omgevingsvisie"] = instrumentsoort("omgevingsvisie")


class Programma(MetMotivering):
    """A programme under the Omgevingswet."""

    soort: Literal["programma"] = instrumentsoort("programma")
    programmasoort: OfOnbekend[Programmasoort] | None = veld(
        "Soort programma",
        "Onder welk deel van de Omgevingswet het programma valt.",
        "",
        "vrij",
        anders=None,
    )

    afdeling_3_4_gekozen: OfOnbekend[JaNee] | None = veld(
        "Afdeling 3.4 gekozen",
        "Of het bestuur zelf koos om het ontwerp volgens afdeling 3.4 Awb ter inzage te leggen.",
        "Alleen bij een vrij programma: bij de andere schrijft de wet het voor.",
        "ja",
        anders=None,
    )

    @property
    def voorgeschreven(self) -> bool | Onbekend:
        """Whether the law asks for afdeling 3.4 (articles 16.27 lid 1 and, with a report, 16.40 lid 1 Omgevingswet)."""
        if self.programmasoort is Programmasoort.PARAGRAAF_3_2_2_TOT_4 or self.met_milieueffectrapport is True:
            return True
        return self.met_milieueffectrapport if self.programmasoort is Programmasoort.VRIJ else ONBEKEND

    @property
    def volgt_afdeling_3_4(self) -> bool | Onbekend:
        """Where the law prescribes it, or where the authority chose it (article 3:10 lid 1 Awb)."""
        if self.voorgeschreven is True:
            return super().volgt_afdeling_3_4
        if self.afdeling_3_4_gekozen is True:
            return True
        return self.voorgeschreven if self.afdeling_3_4_gekozen is False else ONBEKEND


class Projectbesluit(MetTerinzage):
    """A project decision of province, water authority or state; article 16.71 Omgevingswet prescribes afdeling 3.4."""

    soort: Literal["projectbesluit"] = instrumentsoort("projectbesluit")


class Bestemmingsplan(MetTerinzage):
    """A land-use plan under the law that applied until 2024; its articles 3.8 and 3.9a prescribe afdeling 3.4."""

    soort: Literal["bestemmingsplan"] = instrumentsoort("bestemmingsplan")
    wijziging_of_uitwerking: OfOnbekend[JaNee] | None = veld(
        "Wijziging of uitwerking",
        "Of het een wijziging of uitwerking is die het college vaststelt, en geen bestemmingsplan van de raad.",
        "",
        "nee",
        anders=None,
    )


class Beleid(MetTerinzage):
    """Policy outside the Omgevingswet."""

    soort: Literal["beleid"] = instrumentsoort("beleid")
    inspraak: OfOnbekend[JaNee] | None = veld(
        "Inspraak",
        "Of de verordening hier inspraak voorschrijft of het bestuur daarvoor koos.",
        "",
        "nee",
        anders=None,
    )
    andere_procedure: OfOnbekend[Tekst] | None = veld(
        "Andere procedure",
        "Welke andere procedure volgens de verordening voor deze inspraak geldt.",
        "Noem het artikel. Weglaten als afdeling 3.4 van de Algemene wet bestuursrecht is gevolgd.",
        "artikel 4 lid 2 van de verordening",
        anders=None,
    )
    afdeling_3_4_gekozen: OfOnbekend[JaNee] | None = veld(
        "Afdeling 3.4 gekozen",
        "Of het bestuur zelf koos om het ontwerp volgens afdeling 3.4 Awb ter inzage te leggen, zonder inspraak.",
        "Weglaten als er inspraak is: dan volgt het daaruit.",
        "ja",
        anders=None,
    )
    clientadviezen: Reeks[Clientadvies] | None = veld(
        "Cliëntadviezen",
        "Het advies van cliënten over beleid of een verordening onder de Wmo 2015, de Jeugdwet of de Participatiewet.",
        "Een lijst met voor elke wet het advies, of onbekend. Schrijf [] als het beleid niet onder die wetten valt.",
        [{"wet": "wmo", "gevraagd_op": "2024-03-01"}],
        anders=None,
    )

    @property
    def volgt_afdeling_3_4(self) -> bool | Onbekend:
        """By choice, or with inspraak unless the ordinance says otherwise (article 150 lid 2 Gemeentewet)."""
        if self.afdeling_3_4_gekozen is True:
            return True
        if self.inspraak is True and self.andere_procedure is not None:
            return ONBEKEND if isinstance(self.andere_procedure, Onbekend) else False
        return ONBEKEND if self.inspraak is None else self.inspraak

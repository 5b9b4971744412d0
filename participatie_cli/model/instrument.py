"""The legal instrument of a project: which law applies depends on it, so each has its own dates."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from participatie_cli.model.datum import Datum
from participatie_cli.model.keuzes import Overheidslaag, Procedure, Programmasoort
from participatie_cli.model.onbekend import ONBEKEND, OfOnbekend, Onbekend
from participatie_cli.model.procedure import (
    Aanvraag,
    Kennisgeving,
    Motivering,
    Motiveringspunt,
    Terinzage,
    motiveringspunten,
)
from participatie_cli.model.uitdaagrecht import Uitdaagprocedure
from participatie_cli.model.veld import Feit, veld
from participatie_cli.model.waarden import JaNee, Kenmerk, Tekst


class Instrument(Feit):
    """What every instrument has."""

    toelichting: OfOnbekend[Tekst] | None = veld(
        "Toelichting",
        "Wat er over het instrument te zeggen is.",
        "Een paar zinnen.",
        "Ontwerp gepubliceerd.",
        anders=None,
    )
    bevoegd_gezag: OfOnbekend[Overheidslaag] = veld(
        "Bevoegd gezag",
        "Welke overheid beslist.",
        "gemeente, provincie, waterschap of rijk.",
        "gemeente",
        anders=Overheidslaag.GEMEENTE,
    )


class MetTerinzage(Instrument):
    """An instrument whose draft can be laid open for inspection (Awb, afdeling 3.4)."""

    kennisgeving: OfOnbekend[Kennisgeving] | None = veld(
        "Kennisgeving van het ontwerp",
        "De publicatie dat het ontwerp ter inzage ligt.",
        "Vul datum en inhoud in.",
        {"datum": "2024-03-01"},
        anders=None,
    )
    terinzage: OfOnbekend[Terinzage] | None = veld(
        "Ter inzage",
        "De periode waarin het ontwerp ter inzage lag.",
        "Vul start en eind in.",
        {"start": "2024-03-02", "eind": "2024-04-12"},
        anders=None,
    )
    vastgesteld_op: OfOnbekend[Datum] | None = veld(
        "Vastgesteld op",
        "Wanneer het is vastgesteld.",
        "Een datum. Weglaten zolang het niet is vastgesteld.",
        "2024-06-20",
        anders=None,
    )
    bekendgemaakt_op: OfOnbekend[Datum] | None = veld(
        "Bekendgemaakt op",
        "Wanneer het is gepubliceerd.",
        "Een datum, of onbekend.",
        "2024-07-10",
        anders=None,
    )
    in_werking_op: OfOnbekend[Datum] | None = veld(
        "In werking op", "Vanaf wanneer het geldt.", "Een datum, of onbekend.", "2024-08-07", anders=None
    )

    @property
    def volgt_afdeling_3_4(self) -> bool | Onbekend:
        """Whether the law prescribes the uniform public procedure of the Awb; most instruments do."""
        return True

    @property
    def peilmoment(self) -> Datum | Onbekend | None:
        """What decides between old and new law: the start of the inspection, else the day of adoption."""
        if isinstance(self.terinzage, Terinzage):
            return self.terinzage.start
        return self.vastgesteld_op if self.terinzage is None else ONBEKEND


class MetMotivering(MetTerinzage):
    """An instrument of the Omgevingswet that must state how people were involved."""

    LIDWOORD: ClassVar[Literal["de", "het"]] = "het"
    OVERGANG_GELEZEN: ClassVar[bool] = False
    """Whether it was read that the start of the inspection decides between old and new law."""

    motivering: OfOnbekend[Motivering] | None = veld(
        "Motivering",
        "Wat het vaststellingsbesluit over de participatie zegt.",
        "Vul de drie vragen in, of onbekend.",
        {"hoe_betrokken": "ja", "resultaten": "ja", "participatiebeleid": "ja"},
        anders=None,
    )

    @property
    def motiveringspunten(self) -> tuple[Motiveringspunt, ...]:
        """What the decision must say about participation, and whether it does."""
        return motiveringspunten(self.motivering)


class Omgevingsvergunning(MetTerinzage):
    """A permit under the Omgevingswet."""

    soort: Literal["omgevingsvergunning"]
    aanvraag: OfOnbekend[Aanvraag] | None = veld(
        "Aanvraag",
        "Wat de aanvraag over participatie zegt.",
        "Vul datum en participatie in.",
        {"datum": "2024-02-01", "participatie": "nee"},
        anders=None,
    )
    bopa: OfOnbekend[JaNee] | None = veld(
        "Bopa",
        "Of het een buitenplanse omgevingsplanactiviteit is: het plan past niet in het omgevingsplan.",
        "ja, nee of onbekend.",
        "nee",
        anders=None,
    )
    bopa_categorie: OfOnbekend[Kenmerk] | None = veld(
        "Categorie",
        "In welke categorie met verplichte participatie de bopa valt.",
        "Een kenmerk uit `verplichte_participatie` in kader.yaml, of geen.",
        "antenne",
        anders=None,
    )
    procedure: OfOnbekend[Procedure] | None = veld(
        "Procedure",
        "Welke procedure de aanvraag volgt.",
        "regulier, uitgebreid of onbekend.",
        "regulier",
        anders=None,
    )

    @property
    def volgt_afdeling_3_4(self) -> bool | Onbekend:
        """Only in the extended procedure (article 16.65 Omgevingswet)."""
        return self.procedure is Procedure.UITGEBREID if isinstance(self.procedure, Procedure) else ONBEKEND


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

    @property
    def volgt_afdeling_3_4(self) -> bool | Onbekend:
        """Only where there is inspraak; the ordinance may then say otherwise (article 150 lid 2 Gemeentewet)."""
        return ONBEKEND if self.inspraak is None else self.inspraak


class Uitdaagverzoekinstrument(Instrument, Uitdaagprocedure):
    """The project carries out a request under the right to challenge."""

    soort: Literal["uitdaagverzoek"]


class GeenInstrument(Instrument):
    """The project needs no legal instrument."""

    soort: Literal["geen"]


EenInstrument = Annotated[
    Omgevingsvergunning
    | Omgevingsplan
    | Omgevingsvisie
    | Programma
    | Projectbesluit
    | Bestemmingsplan
    | Beleid
    | Uitdaagverzoekinstrument
    | GeenInstrument,
    Field(discriminator="soort"),
]
"""Any of the instruments; `soort` says which."""

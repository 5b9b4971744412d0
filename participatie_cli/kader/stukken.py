"""The ordinance and the vision of a municipality, and where in them stands what the law asks."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from participatie_cli.kader.geldigheid import geldt_op
from participatie_cli.model.bron import Bronvermelding
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import OfOnbekend, Onbekend
from participatie_cli.values.pad import Pad
from participatie_cli.values.veld import Feit, veld
from participatie_cli.values.waarden import Tekst, Webadres
from participatie_cli.values.zin import Dagzin


@dataclass(frozen=True, slots=True)
class Onderdeel:
    """Something a document must hold, where in kader.yaml that is told, and where in the document it stands.

    `norm` is the key of the norm that asks for it, where that is another than of the document as a whole.
    """

    pad: Pad
    vraag: str
    waar: str | Onbekend | None
    norm: str | None = None


class Fasen(Feit):
    """Where the ordinance regulates each phase of article 150 Gemeentewet."""

    voorbereiding: OfOnbekend[Tekst] | None = veld(
        "Voorbereiding",
        "Waar staat hoe inwoners bij de voorbereiding worden betrokken.",
        "Het artikel, of onbekend.",
        "artikel 3",
        anders=None,
    )
    uitvoering: OfOnbekend[Tekst] | None = veld(
        "Uitvoering",
        "Waar staat hoe inwoners bij de uitvoering worden betrokken.",
        "Het artikel, of onbekend.",
        "artikel 4",
        anders=None,
    )
    evaluatie: OfOnbekend[Tekst] | None = veld(
        "Evaluatie",
        "Waar staat hoe inwoners bij de evaluatie worden betrokken.",
        "Het artikel, of onbekend.",
        "artikel 5",
        anders=None,
    )


class Participatieverordening(Bronvermelding):
    """The municipality's own ordinance on participation."""

    KERN = "naam"
    DAG = "in_werking_op"

    ZINNEN: ClassVar[Mapping[str, Dagzin]] = {
        "vastgesteld_op": Dagzin(
            "De raad stelde de participatieverordening vast[; in werking {in_werking_op:dag}].",
            "De raad stelt de participatieverordening vast.",
        ),
        "in_werking_op": Dagzin("De participatieverordening ging gelden.", "De participatieverordening gaat gelden."),
    }

    naam: OfOnbekend[Tekst] | None = veld(
        "Naam",
        "De officiële titel van de verordening.",
        "Neem de titel over zoals die is gepubliceerd. Of onbekend.",
        "Verordening participatie en uitdaagrecht",
        anders=None,
    )
    kenmerk: OfOnbekend[Tekst] | None = veld(
        "Kenmerk", "Het nummer van de verordening.", "Het CVDR-nummer.", "CVDR723003", anders=None
    )
    adres: OfOnbekend[Webadres] | None = veld(
        "Adres",
        "Waar de verordening staat.",
        "Het volledige webadres.",
        "https://lokaleregelgeving.overheid.nl/CVDR723003/1",
        anders=None,
    )
    vastgesteld_op: OfOnbekend[Datum] | None = veld(
        "Vastgesteld op",
        "Wanneer de raad de verordening vaststelde.",
        "Een datum, of onbekend.",
        "2024-06-20",
        anders=None,
    )
    in_werking_op: OfOnbekend[Datum] | None = veld(
        "In werking op",
        "De eerste dag waarop de verordening geldt.",
        "Een datum, of onbekend.",
        "2024-07-23",
        anders=None,
    )
    fasen: OfOnbekend[Fasen] | None = veld(
        "Fasen",
        "Waar de verordening de drie fasen van beleid regelt.",
        "Per fase het artikel, of onbekend.",
        {"voorbereiding": "artikel 3"},
        anders=None,
    )
    uitdaagvoorwaarden: OfOnbekend[Tekst] | None = veld(
        "Voorwaarden voor het uitdaagrecht",
        "Waar staat onder welke voorwaarden anderen taken van de gemeente kunnen uitvoeren.",
        "Het artikel, of onbekend.",
        "artikel 6",
        anders=None,
    )

    @property
    def onderdelen_van_de_wet(self) -> tuple[Onderdeel, ...]:
        """What article 150 Gemeentewet wants regulated."""
        plek, fasen = ("verordening", "fasen"), self.fasen
        per_fase = (
            Onderdeel(
                (*plek, naam),
                f"hoe inwoners bij de {naam} van beleid worden betrokken",
                fasen if fasen is None or isinstance(fasen, Onbekend) else getattr(fasen, naam),
            )
            for naam in Fasen.model_fields
        )
        vraag = "onder welke voorwaarden inwoners en maatschappelijke partijen taken kunnen uitvoeren"
        voorwaarden = Onderdeel(
            ("verordening", "uitdaagvoorwaarden"), vraag, self.uitdaagvoorwaarden, "gemeentewet-150-lid-3"
        )
        return (*per_fase, voorwaarden)


class Participatiebeleid(Bronvermelding):
    """Policy on participation that is no ordinance: a vision, a framework, a guideline."""

    KERN = "naam"
    DAG = "vastgesteld_op"

    ZINNEN: ClassVar[Mapping[str, Dagzin]] = {
        "vastgesteld_op": Dagzin("Vaststelling van {naam}."),
        "geldig_tot": Dagzin("Laatste dag van {naam}.", termijn=True),
    }

    naam: Tekst = veld("Naam", "Hoe het stuk heet.", "Zoals gepubliceerd.", "Participatievisie")
    vastgesteld_op: OfOnbekend[Datum] = veld(
        "Vastgesteld op",
        "Wanneer raad of college het vaststelde; vanaf die dag geldt het als beleid.",
        "Een datum, of onbekend.",
        "2023-05-11",
    )
    geldig_tot: OfOnbekend[Datum] | None = veld(
        "Geldig tot en met",
        "De laatste dag waarop het beleid is.",
        "Een datum, of onbekend. Weglaten als het nog geldt.",
        "2027-12-31",
        anders=None,
    )
    adres: OfOnbekend[Webadres] | None = veld(
        "Adres",
        "Waar het stuk te lezen is.",
        "Het volledige webadres, of onbekend.",
        "https://www.voorbeeldstad.example/participatievisie",
        anders=None,
    )

    def gold_op(self, moment: Datum) -> bool | Onbekend:
        """Whether it was policy at a moment."""
        return geldt_op(self.vastgesteld_op, self.geldig_tot, moment)


class Visieonderdelen(Feit):
    """Where the vision holds what article 3.2 Omgevingswet asks."""

    kwaliteit: OfOnbekend[Tekst] | None = veld(
        "Kwaliteit",
        "Waar de hoofdlijnen van de kwaliteit van de fysieke leefomgeving staan.",
        "Het hoofdstuk, of onbekend.",
        "hoofdstuk 2",
        anders=None,
    )
    ontwikkeling: OfOnbekend[Tekst] | None = veld(
        "Ontwikkeling",
        "Waar de hoofdlijnen staan van ontwikkeling, gebruik, beheer, bescherming en behoud van het grondgebied.",
        "Het hoofdstuk, of onbekend.",
        "hoofdstuk 3",
        anders=None,
    )
    beleid: OfOnbekend[Tekst] | None = veld(
        "Beleid",
        "Waar de hoofdzaken van het beleid voor de fysieke leefomgeving staan.",
        "Het hoofdstuk, of onbekend.",
        "hoofdstuk 4",
        anders=None,
    )
    beginselen: OfOnbekend[Tekst] | None = veld(
        "Beginselen",
        "Waar te zien is dat rekening is gehouden met voorzorg, preventie, aanpak bij de bron en de vervuiler betaalt.",
        "Het hoofdstuk, of onbekend. Weglaten als de visie dit niet apart noemt.",
        "hoofdstuk 1",
        anders=None,
    )


VISIEVRAGEN = {
    "kwaliteit": "wat de hoofdlijnen van de kwaliteit van de fysieke leefomgeving zijn",
    "ontwikkeling": "wat de hoofdlijnen van ontwikkeling, gebruik, beheer, bescherming en behoud zijn",
    "beleid": "wat de hoofdzaken van het beleid voor de fysieke leefomgeving zijn",
}


class GemeentelijkeOmgevingsvisie(Bronvermelding):
    """The vision of the whole municipality on the physical environment."""

    KERN = "naam"
    DAG = "vastgesteld_op"

    ZINNEN: ClassVar[Mapping[str, Dagzin]] = {
        "vastgesteld_op": Dagzin(
            "De raad stelde de omgevingsvisie vast[: {naam}].",
            "De raad stelt de omgevingsvisie vast.",
        ),
    }

    naam: OfOnbekend[Tekst] | None = veld(
        "Naam",
        "De officiële titel van de omgevingsvisie.",
        "Neem de titel over zoals die is gepubliceerd. Of onbekend.",
        "Assen nog mooier",
        anders=None,
    )
    vastgesteld_op: OfOnbekend[Datum] | None = veld(
        "Vastgesteld op",
        "Wanneer de raad de omgevingsvisie vaststelde.",
        "Een datum, of onbekend.",
        "2021-07",
        anders=None,
    )
    adres: OfOnbekend[Webadres] | None = veld(
        "Adres",
        "Waar de omgevingsvisie staat.",
        "Het volledige webadres.",
        "https://www.assen.nl/omgevingsvisie",
        anders=None,
    )
    opmerking: OfOnbekend[Tekst] | None = veld(
        "Opmerking",
        "Wat de lezer moet weten.",
        "Een paar zinnen.",
        "De gemeente werkt aan een nieuwe versie.",
        anders=None,
    )
    onderdelen: OfOnbekend[Visieonderdelen] | None = veld(
        "Onderdelen",
        "Waar in de omgevingsvisie staat wat de wet vraagt.",
        "Per onderdeel het hoofdstuk, of onbekend.",
        {"kwaliteit": "hoofdstuk 2"},
        anders=None,
    )

    @property
    def onderdelen_van_de_wet(self) -> tuple[Onderdeel, ...]:
        """What article 3.2 Omgevingswet wants in it."""
        delen = self.onderdelen
        return tuple(
            Onderdeel(
                ("omgevingsvisie", "onderdelen", naam),
                vraag,
                delen if delen is None or isinstance(delen, Onbekend) else getattr(delen, naam),
            )
            for naam, vraag in VISIEVRAGEN.items()
        )

    @property
    def voldoet_aan_de_wet(self) -> bool:
        """Whether it is recorded where the vision meets articles 3.2 and 3.3 Omgevingswet, point by point."""
        delen = self.onderdelen
        return isinstance(delen, Visieonderdelen) and all(isinstance(waar, str) for _, waar in delen)

"""The omgevingsvergunning: asked for by somebody else, and what that application says about participation."""

from collections.abc import Mapping
from typing import ClassVar, Final, Literal

from participatie_cli.model.instrument import MetTerinzage, instrumentsoort
from participatie_cli.model.procedure import Kennisgeving, Verlenging
from participatie_cli.model.procedurekeuzes import Aanvraagsoort, Procedure, Proceduregrond, Vergunninguitkomst
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import ONBEKEND, OfOnbekend, Onbekend
from participatie_cli.values.veld import Feit, veld
from participatie_cli.values.waarden import JaNee, Kenmerk, Leestekst
from participatie_cli.values.zin import Dagzin

GEEN_CATEGORIE: Final = "geen"
"""What stands as the category of a permit that falls under none of those of the council."""


class Aanvraag(Feit):
    """What an application for a permit says about participation."""

    OPENBAAR = True

    datum: OfOnbekend[Datum] = veld(
        "Datum", "Wanneer de aanvraag is ontvangen.", "Een datum, of onbekend.", "2024-02-01"
    )
    participatie: OfOnbekend[JaNee] | None = veld(
        "Participatie",
        "Of de aanvraag zegt dat er participatie was. Nee is een geldig antwoord.",
        "",
        "ja",
        anders=None,
    )
    hoe: OfOnbekend[Leestekst] | None = veld(
        "Hoe",
        "Hoe anderen zijn betrokken, volgens de aanvraag.",
        "Eén zin.",
        "Een avond voor de buren.",
        anders=None,
    )
    resultaten: OfOnbekend[Leestekst] | None = veld(
        "Resultaten",
        "Wat dat opleverde, volgens de aanvraag.",
        "Eén zin.",
        "De ingang is verplaatst.",
        anders=None,
    )
    vraagt: OfOnbekend[Aanvraagsoort] | None = veld(
        "Vraagt",
        "Wat er wordt gevraagd.",
        "Weglaten bij een gewone aanvraag.",
        "nieuw",
        anders=None,
    )


class Procedurekeuze(Feit):
    """Why the extended procedure is followed, and what came before a decision to do so."""

    OPENBAAR = True

    grond: OfOnbekend[Proceduregrond] = veld(
        "Grond",
        "Waarom de aanvraag de uitgebreide procedure volgt.",
        "",
        "besluit bij bopa",
    )
    aanvrager_gevraagd_op: OfOnbekend[Datum] | None = veld(
        "Aanvrager gevraagd op",
        "Wanneer de aanvrager zijn mening over de keuze voor deze procedure kon geven.",
        "Een datum. Alleen bij een besluit bij bopa.",
        "2024-02-10",
        anders=None,
    )
    besloten_op: OfOnbekend[Datum] | None = veld(
        "Besloten op",
        "Wanneer is besloten om de uitgebreide procedure te volgen.",
        "Een datum. Alleen bij een besluit bij bopa.",
        "2024-02-20",
        anders=None,
    )


class Omgevingsvergunning(MetTerinzage):
    """A permit under the Omgevingswet."""

    LIDWOORD = "de"

    ZINNEN: ClassVar[Mapping[str, Dagzin]] = {
        "aanvraag.datum": Dagzin(
            "De aanvraag voor de omgevingsvergunning kwam binnen[; {aanvraag.participatie:ja=volgens de "
            "aanvraag deden anderen mee}[: {aanvraag.hoe}]][; {aanvraag.participatie:nee=volgens de aanvraag "
            "was er geen participatie}].",
            "De aanvraag voor de omgevingsvergunning komt binnen.",
        ),
        "kennisgeving_aanvraag.datum": Dagzin(
            "De aanvraag stond in het gemeenteblad[ ({kennisgeving_aanvraag.kenmerk})].",
            "De aanvraag komt in het gemeenteblad.",
        ),
        "verlenging.bekendgemaakt_op": Dagzin(
            "De termijn voor het besluit op de aanvraag werd langer[, met {verlenging.weken:week|weken}].",
            "De termijn voor het besluit op de aanvraag wordt langer[, met {verlenging.weken:week|weken}].",
        ),
        "uitgebreid.aanvrager_gevraagd_op": Dagzin(
            "De aanvrager kon zeggen wat hij van de uitgebreide procedure vindt.",
            "De aanvrager kan zeggen wat hij van de uitgebreide procedure vindt.",
            zonder="Onbekend is of en wanneer de aanvrager kon zeggen wat hij van de uitgebreide procedure vindt.",
        ),
        "uitgebreid.besloten_op": Dagzin(
            "De gemeente koos voor de uitgebreide procedure.",
            "De gemeente kiest voor de uitgebreide procedure.",
            zonder="Onbekend is of en wanneer de gemeente voor de uitgebreide procedure koos.",
            achteraf=True,
        ),
        "vastgesteld_op": Dagzin(
            "Besluit op de aanvraag voor de omgevingsvergunning[: {uitkomst}][; in het gemeenteblad "
            "{kennisgeving_besluit.datum:dag}][; bekendgemaakt {bekendgemaakt_op:dag}][; in werking "
            "{in_werking_op:dag}].",
            "Besluit op de aanvraag voor de omgevingsvergunning.",
            zonder="Onbekend is wanneer op de aanvraag voor de omgevingsvergunning is besloten[: {uitkomst}].",
        ),
        "kennisgeving_besluit.datum": Dagzin(
            "Het besluit op de aanvraag stond in het gemeenteblad[ ({kennisgeving_besluit.kenmerk})].",
            "Het besluit op de aanvraag komt in het gemeenteblad.",
        ),
    }

    soort: Literal["omgevingsvergunning"] = instrumentsoort("omgevingsvergunning")
    aanvraag: OfOnbekend[Aanvraag] | None = veld(
        "Aanvraag",
        "Wat de aanvraag over participatie zegt.",
        "Vul datum en participatie in.",
        {"datum": "2024-02-01", "participatie": "nee"},
        anders=None,
    )
    kennisgeving_aanvraag: OfOnbekend[Kennisgeving] | None = veld(
        "Kennisgeving van de aanvraag",
        "De publicatie dat de aanvraag is ontvangen.",
        "Vul datum en inhoud in.",
        {"datum": "2024-02-07", "noemt": ["ontvangstdatum"]},
        anders=None,
    )
    bopa: OfOnbekend[JaNee] | None = veld(
        "Bopa",
        "Of het een buitenplanse omgevingsplanactiviteit is: het plan past niet in het omgevingsplan.",
        "",
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
        "",
        "regulier",
        anders=None,
    )
    verlenging: OfOnbekend[Verlenging] | None = veld(
        "Verlenging",
        "De verlenging van de termijn voor het besluit.",
        "Vul datum en weken in. Weglaten als er niet is verlengd.",
        {"bekendgemaakt_op": "2024-03-01", "weken": "6", "aanvrager_gehoord": "ja"},
        anders=None,
    )
    opgeschort: OfOnbekend[JaNee] | None = veld(
        "Opgeschort",
        "Of de termijn voor het besluit heeft stilgestaan of de beslissing is aangehouden.",
        "",
        "nee",
        anders=None,
    )
    uitgebreid: OfOnbekend[Procedurekeuze] | None = veld(
        "Grond voor de uitgebreide procedure",
        "Waarom de aanvraag de uitgebreide procedure volgt.",
        "Vul de grond in. Weglaten bij de reguliere procedure.",
        {"grond": "besluit bij bopa", "aanvrager_gevraagd_op": "2024-02-10", "besloten_op": "2024-02-20"},
        anders=None,
    )
    ontwerp_verleent: OfOnbekend[JaNee] | None = veld(
        "Ontwerp verleent",
        "Of het ontwerpbesluit de vergunning verleent, ook als dat maar voor een deel is.",
        "Weglaten bij de reguliere procedure.",
        "ja",
        anders=None,
    )
    instemming_nodig: OfOnbekend[JaNee] | None = veld(
        "Instemming nodig",
        "Of een ander bestuursorgaan met het besluit moet instemmen.",
        "",
        "nee",
        anders=None,
    )
    uitkomst: OfOnbekend[Vergunninguitkomst] | None = veld(
        "Uitkomst",
        "Wat er op de aanvraag is besloten; de dag van het besluit staat bij `vastgesteld_op`.",
        "Verleend is ook: voor een deel verleend. Weglaten zolang er niet is besloten.",
        "verleend",
        anders=None,
    )
    kennisgeving_besluit: OfOnbekend[Kennisgeving] | None = veld(
        "Kennisgeving van het besluit",
        "De publicatie dat op de aanvraag is besloten.",
        "Vul datum en inhoud in.",
        {"datum": "2024-04-03", "noemt": ["bopa"]},
        anders=None,
    )

    @property
    def volgt_afdeling_3_4(self) -> bool | Onbekend:
        """Only in the extended procedure (article 16.65 Omgevingswet)."""
        return self.procedure is Procedure.UITGEBREID if isinstance(self.procedure, Procedure) else ONBEKEND

    @property
    def stond_stil(self) -> bool | Onbekend:
        """Whether the term for the decision stood still; unknown where nobody wrote whether it did."""
        return ONBEKEND if self.opgeschort is None else self.opgeschort

    @property
    def besloten(self) -> bool:
        """Whether anything is recorded of a decision on the application: its date, its outcome or a publication."""
        sporen = (self.vastgesteld_op, self.uitkomst, self.bekendgemaakt_op, self.kennisgeving_besluit)
        return any(spoor is not None for spoor in sporen)

    @property
    def verleend(self) -> bool | Onbekend:
        """Whether that decision grants the permit."""
        bekend = isinstance(self.uitkomst, Vergunninguitkomst)
        return self.uitkomst is Vergunninguitkomst.VERLEEND if bekend else ONBEKEND

"""The omgevingsvergunning: asked for by somebody else, and what that application says about participation."""

from typing import Literal

from participatie_cli.model.datum import Datum
from participatie_cli.model.instrument import MetTerinzage
from participatie_cli.model.keuzes import Aanvraagsoort, Procedure
from participatie_cli.model.onbekend import ONBEKEND, OfOnbekend, Onbekend
from participatie_cli.model.procedure import Verlenging
from participatie_cli.model.veld import Feit, veld
from participatie_cli.model.waarden import JaNee, Kenmerk, Tekst


class Aanvraag(Feit):
    """What an application for a permit says about participation."""

    datum: OfOnbekend[Datum] = veld(
        "Datum", "Wanneer de aanvraag is ontvangen.", "Een datum, of onbekend.", "2024-02-01"
    )
    participatie: OfOnbekend[JaNee] | None = veld(
        "Participatie",
        "Of de aanvraag zegt dat er participatie was. Nee is een geldig antwoord.",
        "ja, nee of onbekend.",
        "ja",
        anders=None,
    )
    hoe: OfOnbekend[Tekst] | None = veld(
        "Hoe",
        "Hoe anderen zijn betrokken, volgens de aanvraag.",
        "Eén zin.",
        "Een avond voor de buren.",
        anders=None,
    )
    resultaten: OfOnbekend[Tekst] | None = veld(
        "Resultaten",
        "Wat dat opleverde, volgens de aanvraag.",
        "Eén zin.",
        "De ingang is verplaatst.",
        anders=None,
    )
    vraagt: OfOnbekend[Aanvraagsoort] | None = veld(
        "Vraagt",
        "Wat er wordt gevraagd.",
        "nieuw, wijziging door een ander, intrekking of onbekend. Weglaten bij een gewone aanvraag.",
        "nieuw",
        anders=None,
    )


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
        "ja, nee of onbekend.",
        "nee",
        anders=None,
    )

    @property
    def volgt_afdeling_3_4(self) -> bool | Onbekend:
        """Only in the extended procedure (article 16.65 Omgevingswet)."""
        return self.procedure is Procedure.UITGEBREID if isinstance(self.procedure, Procedure) else ONBEKEND

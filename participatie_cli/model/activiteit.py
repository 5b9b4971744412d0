"""What was organised: the activities with residents and their reports."""

from collections.abc import Mapping
from typing import ClassVar, Final

from participatie_cli.model.bron import Bronvermelding
from participatie_cli.model.keuzes import Kanaal, Verslaginhoud
from participatie_cli.model.stemming import Stemming, Verdeling
from participatie_cli.values.aantal import AANTAL_INVULLEN, Aantal
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import ONBEKEND, OfOnbekend, Onbekend, Reeks
from participatie_cli.values.veld import Feit, veld
from participatie_cli.values.waarden import JaNee, Kenmerk, Leestekst, Webadres
from participatie_cli.values.zin import Dagzin, vul


class Verslag(Feit):
    """A published report: when and where."""

    OPENBAAR = True
    DAG = "op"

    ZINNEN: ClassVar[Mapping[str, Dagzin]] = {
        "op": Dagzin(
            "Er verscheen een verslag.", "Er verschijnt een verslag.", zonder="Er is een verslag.", achteraf=True
        ),
    }

    op: OfOnbekend[Datum] | None = veld(
        "Op", "Wanneer het verslag openbaar is gemaakt.", "Een datum, of onbekend.", "2024-05-01", anders=None
    )
    adres: OfOnbekend[Webadres] | None = veld(
        "Adres",
        "Waar het verslag te lezen is.",
        "Het volledige webadres, of onbekend.",
        "https://www.assen.nl/verslag",
        anders=None,
    )


class Informatie(Feit):
    """What participants could read beforehand: since when and where."""

    OPENBAAR = True
    DAG = "op"

    ZINNEN: ClassVar[Mapping[str, Dagzin]] = {
        "op": Dagzin(
            "Deelnemers konden zich inlezen.",
            "Deelnemers kunnen zich inlezen.",
            zonder="Er is informatie voor deelnemers; onbekend is sinds wanneer.",
            achteraf=True,
        ),
    }

    op: OfOnbekend[Datum] | None = veld(
        "Beschikbaar op", "Vanaf wanneer de informatie er was.", "Een datum, of onbekend.", "2024-04-01", anders=None
    )
    adres: OfOnbekend[Webadres] | None = veld(
        "Adres",
        "Waar de informatie te lezen is.",
        "Het volledige webadres, of onbekend.",
        "https://www.assen.nl/havenkwartier",
        anders=None,
    )


class Eindverslag(Verslag):
    """The report of the whole participation, and what it tells."""

    OPENBAAR = True

    ZINNEN: ClassVar[Mapping[str, Dagzin]] = {
        "op": Dagzin(
            "Het eindverslag van de participatie verscheen[, met daarin {noemt}].",
            "Het eindverslag van de participatie verschijnt.",
            zonder="Er is een eindverslag van de participatie[, met daarin {noemt}].",
            achteraf=True,
        ),
    }

    noemt: Reeks[Verslaginhoud] = veld(
        "Noemt",
        "Wat er in het verslag staat.",
        "",
        ["inbreng", "reactie", "vervolg"],
        anders=(),
    )

    @property
    def ontbreekt(self) -> tuple[Verslaginhoud, ...] | Onbekend:
        """What such a report tells and this one, as far as recorded, does not."""
        if isinstance(self.noemt, Onbekend):
            return ONBEKEND
        return tuple(inhoud for inhoud in Verslaginhoud if inhoud not in self.noemt)


_GETELD: Final = (
    "[{verwacht:mens|mensen} verwacht]",
    "[{aangemeld:aanmelding|aanmeldingen}]",
    "[{uitgereikt} uitgedeeld of verstuurd]",
    "[{terugontvangen} terug]",
    "[{stemming}]",
    "[verdeeld: {verdeeld}]",
    "[{plan_lag_er_al:ja=toen lag er al een plan}]",
)
"""What stands behind an activity, as far as it is known."""


class Activiteit(Bronvermelding):
    """One moment at which people could take part."""

    OPENBAAR = True
    KERN = "werkvorm"

    ZINNEN: ClassVar[Mapping[str, Dagzin]] = {
        "datum": Dagzin(
            "{werkvorm}[ tot en met {tot:anders}][; {deelnemers:deelnemer|deelnemers}][; {naast}][; het verslag "
            "verscheen {verslag.op:dag}].[ {toelichting}]",
            "{werkvorm}[ tot en met {tot:anders}][; {verwacht:mens|mensen} verwacht][; "
            "{aangemeld:aanmelding|aanmeldingen}].",
        ),
        "tot": Dagzin("Laatste dag van de activiteit “{werkvorm}”."),
        "verslag.op": Dagzin(
            "Het verslag van de activiteit “{werkvorm}” verscheen.",
            "Het verslag van de activiteit “{werkvorm}” verschijnt.",
            zonder="Er is een verslag van de activiteit “{werkvorm}”.",
            achteraf=True,
        ),
    }

    datum: OfOnbekend[Datum] = veld(
        "Datum", "Wanneer de activiteit was, of begon.", "Een datum, of onbekend.", "2024-04-11"
    )
    tot: OfOnbekend[Datum] | None = veld(
        "Tot en met",
        "De laatste dag, als de activiteit langer duurde.",
        "Een datum, of onbekend. Weglaten bij één dag.",
        "2024-04-12",
        anders=None,
    )
    werkvorm: Leestekst = veld("Werkvorm", "Wat voor activiteit het was.", "Een paar woorden.", "inloopavond")
    methode: OfOnbekend[Kenmerk] | None = veld(
        "Methode",
        "De methode uit de toolbox die is gebruikt.",
        "Het kenmerk van een bestand in toolbox/.",
        "inloopavond",
        anders=None,
    )
    kanaal: OfOnbekend[Kanaal] | None = veld("Kanaal", "Hoe men kon meedoen.", "", "fysiek", anders=None)
    deelnemers: OfOnbekend[Aantal] | None = veld(
        "Deelnemers", "Hoeveel mensen meededen.", AANTAL_INVULLEN, "180", anders=None
    )
    verwacht: OfOnbekend[Aantal] | None = veld(
        "Verwachte opkomst", "Op hoeveel mensen vooraf was gerekend.", AANTAL_INVULLEN, "ongeveer 200", anders=None
    )
    aangemeld: OfOnbekend[Aantal] | None = veld(
        "Aanmeldingen",
        "Hoeveel mensen zich vooraf opgaven; wie meedeed, hoeft zich niet te hebben opgegeven.",
        AANTAL_INVULLEN,
        "meer dan 100",
        anders=None,
    )
    uitgereikt: OfOnbekend[Aantal] | None = veld(
        "Uitgereikt",
        "Hoeveel vragenlijsten, kaarten of brieven zijn uitgedeeld of verstuurd.",
        AANTAL_INVULLEN,
        "650",
        anders=None,
    )
    terugontvangen: OfOnbekend[Aantal] | None = veld(
        "Terugontvangen", "Hoeveel daarvan zijn teruggekomen.", AANTAL_INVULLEN, "173", anders=None
    )
    stemming: OfOnbekend[Stemming] | None = veld(
        "Stemming",
        "Hoe er is gestemd.",
        "Vul de opties en de aantallen stemmen in, of onbekend.",
        {"opties": [{"optie": "ontwerp met water", "stemmen": "5000"}], "uitgebracht": "12000", "geldig": "10156"},
        anders=None,
    )
    verdeeld: Reeks[Verdeling] = veld(
        "Verdeeld geld",
        "Waaraan inwoners geld gaven, als zij een bedrag mochten verdelen.",
        "Een lijst met voor elk doel waarvoor het is en het bedrag. Of onbekend.",
        [{"waarvoor": "een buurttuin", "bedrag": "2500"}],
        anders=(),
    )
    plan_lag_er_al: OfOnbekend[JaNee] | None = veld(
        "Lag er al een plan",
        "Of er bij deze activiteit al een uitgewerkt ontwerp of besluit lag.",
        "",
        "nee",
        anders=None,
    )
    verslag: OfOnbekend[Verslag] | None = veld(
        "Verslag",
        "Waar iedereen kan lezen wat er op de activiteit is gezegd.",
        "Vul datum en adres in, of onbekend.",
        {"op": "2024-05-01"},
        anders=None,
    )
    toelichting: OfOnbekend[Leestekst] | None = veld(
        "Toelichting",
        "Wat er verder over te zeggen is.",
        "Een paar zinnen, zonder namen.",
        "Er was ook een tafel voor kinderen.",
        anders=None,
    )

    @property
    def einde(self) -> Datum | Onbekend:
        """The last day: the only one, where the activity took one day."""
        return self.datum if self.tot is None else self.tot

    @property
    def naast(self) -> str | None:
        """What there is to tell in numbers beside how many took part; None where there is nothing."""
        zinnen = (vul(een, self) for een in _GETELD)
        return "; ".join(zin for zin in zinnen if zin) or None

"""Comply or explain: a deviation from a rule, decided by somebody and until a date."""

from collections.abc import Mapping
from typing import ClassVar

from participatie_cli.model.keuzes import Orgaan
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import OfOnbekend
from participatie_cli.values.veld import Feit, veld
from participatie_cli.values.waarden import Kenmerk, Leestekst, Tekst
from participatie_cli.values.zin import Dagzin


class Afwijking(Feit):
    """The explanation why a rule is knowingly not met."""

    OPENBAAR = True
    KERN = "reden"
    DAG = "besloten_op"

    ZINNEN: ClassVar[Mapping[str, Dagzin]] = {
        "besloten_op": Dagzin("Besluit van {besloten_door} om af te wijken van regel {regel}: {reden}.", achteraf=True),
        "geldig_tot": Dagzin("Laatste dag van de afwijking van regel {regel}.", termijn=True),
    }

    regel: Tekst = veld("Regel", "Van welke regel wordt afgeweken.", "De code of de naam.", "terugkoppeling-gegeven")
    reden: Leestekst = veld(
        "Reden",
        "Waarom de gemeente het deze keer anders doet dan de regel vraagt.",
        "Eén of twee zinnen.",
        "De deelnemers zijn al per brief geïnformeerd.",
    )
    op_grond_van: OfOnbekend[Tekst] | None = veld(
        "Op grond van",
        "Welk artikel de afwijking toestaat.",
        "Artikel en regeling. Alleen bij een norm waarvan niet zomaar kan worden afgeweken.",
        "artikel 16.68 Omgevingswet",
        anders=None,
    )
    besloten_door: Orgaan = veld("Besloten door", "Welk orgaan voor deze afwijking koos.", "Nooit een naam.", "college")
    besloten_op: Datum = veld("Besloten op", "Op welke dag voor deze afwijking is gekozen.", "Een datum.", "2024-05-21")
    geldig_tot: Datum = veld("Geldig tot", "Tot en met wanneer de afwijking geldt.", "Een datum.", "2025-05-21")


class Verwijzing(Feit):
    """A reference to another file in the register."""

    OPENBAAR = True
    KERN = "id"

    id: Kenmerk = veld("Kenmerk", "Waarnaar wordt verwezen.", "De bestandsnaam zonder .yaml.", "koopmansplein")
    waarom: OfOnbekend[Tekst] | None = veld(
        "Waarom", "Waarom dit erbij hoort.", "Een paar woorden.", "zelfde wijk", anders=None
    )

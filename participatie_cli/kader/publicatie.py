"""Where the public site of the register stands, whom its readers reach, and what they may do with its data."""

from enum import StrEnum
from typing import Final

from participatie_cli.values.onbekend import OfOnbekend
from participatie_cli.values.veld import Feit, veld
from participatie_cli.values.waarden import Tekst, Webadres


class Licentie(StrEnum):
    """What others may do with open data: anything, or anything that names the municipality."""

    CC0 = "cc0"
    CC_BY = "cc-by"

    @property
    def voluit(self) -> str:
        """What it says, in a sentence."""
        return _LICENTIES[self]


_LICENTIES: Final = {
    Licentie.CC0: "u mag ermee doen wat u wilt (CC0 1.0)",
    Licentie.CC_BY: "u mag ermee doen wat u wilt, als u de gemeente noemt (CC BY 4.0)",
}


class Contactpunt(Feit):
    """A team or role that answers questions about the site and its data, never a person."""

    KERN = "naam"

    naam: Tekst = veld(
        "Naam", "Welk team of welke rol vragen beantwoordt.", "Een team of rol, nooit een persoon.", "Team participatie"
    )
    adres: OfOnbekend[Webadres] | None = veld(
        "Adres",
        "Op welke pagina staat hoe men het team bereikt.",
        "Het volledige webadres, of onbekend.",
        "https://www.voorbeeldstad.example/meedoen",
        anders=None,
    )
    email: OfOnbekend[Tekst] | None = veld(
        "E-mail",
        "Op welk e-mailadres het team is te bereiken.",
        "Een adres van de gemeente zelf, nooit van een persoon. Zet het ook bij `toegestane_teksten`. Of onbekend.",
        "participatie@gemeente.example",
        anders=None,
    )


class Publicatie(Feit):
    """The public site of the register and its open data."""

    KERN = "adres"

    adres: OfOnbekend[Webadres] | None = veld(
        "Adres",
        "Op welk webadres de openbare site van het register staat.",
        "Het volledige webadres, of onbekend. Weglaten zolang er geen site is.",
        "https://participatie.voorbeeldstad.example/",
        anders=None,
    )
    contact: OfOnbekend[Contactpunt] | None = veld(
        "Contact",
        "Bij wie lezers van de site en gebruikers van de open data terecht kunnen.",
        "Vul de naam van een team in, en een adres. Of onbekend.",
        {"naam": "Team participatie", "email": "participatie@gemeente.example"},
        anders=None,
    )
    licentie: OfOnbekend[Licentie] | None = veld(
        "Licentie",
        "Wat anderen met de open data mogen doen.",
        "cc0: alles mag. cc-by: alles mag, met de naam van de gemeente erbij.",
        "cc0",
        anders=None,
    )

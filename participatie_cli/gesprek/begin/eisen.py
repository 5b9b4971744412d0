"""What the answers of the beginning must be."""

from collections.abc import Callable
from datetime import date

from participatie_cli.gesprek.lezen import als_dag, eis_van
from participatie_cli.gesprek.veilig import zonder_persoonsgegevens, zonder_vreemde_tekens
from participatie_cli.kader.organisatie import Aanspreekpunt
from participatie_cli.values.veld import Feit
from participatie_cli.values.waardefout import WaardeFout

_WEB = ("http://", "https://", "www.")


def eis_tekst(soort: type[Feit], veld: str) -> Callable[[str], str]:
    """A text that a field takes, on one line, that tells of no person and that shows all of itself."""
    lees = zonder_persoonsgegevens(eis_van(soort, veld))
    return lambda tekst: lees(zonder_vreemde_tekens(" ".join(tekst.split())))


_functie = eis_tekst(Aanspreekpunt, "rol")


def eis_rol(tekst: str) -> str:
    """A function; raise WaardeFout for a web address, which comes second."""
    if tekst.startswith(_WEB):
        raise WaardeFout("Het eerste antwoord is een webadres.", "Schrijf eerst de functie, en dan het adres.")
    return _functie(tekst)


def volle_dag(vandaag: date) -> Callable[[str], str]:
    """A whole day, in one of the ways in which people write it."""

    def lees(tekst: str) -> str:
        dag = als_dag(tekst, vandaag)
        try:
            return date.fromisoformat(dag).isoformat()
        except ValueError:
            raise WaardeFout(f"“{dag}” is geen hele dag.", "Schrijf ook de dag, zoals 2027-01-31.") from None

    return lees

"""What was found in a municipality's own templates, for people."""

from participatie_cli.console.scherm import Deel, Scherm
from participatie_cli.results.sjabloonbevinding import Sjabloonbevinding, Sjabloonverslag
from participatie_cli.wording.waarden import aantal

_RAND = 2


def toon_sjabloonverslag(scherm: Scherm, verslag: Sjabloonverslag) -> None:
    """Write the findings, what could not be looked at, and the closing line."""
    for fout in verslag.fouten:
        _toon(scherm, fout, Deel("fout ", "bold red"))
    for een in verslag.niet_gecontroleerd:
        _toon(scherm, een, Deel("niet gecontroleerd ", "yellow"))
    if verslag.fouten or verslag.niet_gecontroleerd:
        scherm.wit()
    bekeken = aantal(len(verslag.bekeken), "sjabloon", "sjablonen")
    fouten = aantal(len(verslag.fouten), "fout", "fouten")
    niet = len(verslag.niet_gecontroleerd)
    scherm.regel(f"{bekeken} bekeken, {fouten}{f', {niet} niet gecontroleerd' if niet else ''}.")


def _toon(scherm: Scherm, een: Sjabloonbevinding, soort: Deel) -> None:
    plek = een.bestand if een.regel is None else f"{een.bestand}:{een.regel}"
    scherm.regel(soort, Deel(f"{plek}: ", "bold"), een.melding)
    if een.plek:
        scherm.regel(f"Waar: {een.plek}", inspringen=_RAND)
    scherm.regel(Deel("Herstel: ", "bold"), een.herstel, inspringen=_RAND)

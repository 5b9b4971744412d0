"""What happened lately, as lines with a link to the project."""

from collections.abc import Iterable

from participatie_cli.site.beeld.onderdelen import Dagregel
from participatie_cli.site.boek import Projectstuk, gebeurtenissen
from participatie_cli.site.dagen import regel
from participatie_cli.site.maat import Paginamaat
from participatie_cli.site.paginas.delen import schakel, verteld


def nieuws(stukken: Iterable[Projectstuk], maat: Paginamaat, hoogstens: int) -> tuple[Dagregel, ...]:
    """The newest events of these projects."""
    return tuple(
        regel(moment.datum, maat.tekst(verteld(moment, stuk.beeld.peildatum)), schakel(stuk))
        for stuk, moment in gebeurtenissen(stukken, min(hoogstens, maat.stuks))
    )

"""`participatie terug`: takes back what these commands wrote last."""

from typing import Annotated

import typer

from participatie_cli.usecases.kiezen import register_hier


def terug(
    lijst: Annotated[bool, typer.Option("--lijst", help="Toon alleen wat er terug te nemen is.")] = False,
    ja: Annotated[bool, typer.Option("--ja", help="Neem terug zonder eerst te vragen.")] = False,
) -> None:
    """Neem terug wat u met dit programma het laatst vastlegde.

    U ziet eerst wat er verandert. Is het bestand daarna nog gewijzigd, dan blijft het zoals het is. Nog een keer terug
    neemt ook terug wat u daarvoor vastlegde.
    """
    from participatie_cli.store.kader import lees_kader
    from participatie_cli.store.register import KADERBESTAND
    from participatie_cli.usecases import terugnemen

    register = register_hier()
    if lijst:
        terugnemen.toon_lijst(register)
    else:
        terugnemen.neem_terug(register, lees_kader(register, KADERBESTAND), zonder_vragen=ja)

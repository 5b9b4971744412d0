"""What people brought in, by subject and the minority too, and what was done with it and why."""

from collections.abc import Iterator, Sequence
from typing import Final

from participatie_cli.model.inbreng import Inbreng
from participatie_cli.model.inbrengstand import inbrengstand
from participatie_cli.model.keuzes import Inbrengstatus
from participatie_cli.report.producten.projectbeeld import NOG_NIET, Projectbeeld
from participatie_cli.report.producten.tekstmaat import Woordruimte
from participatie_cli.report.producten.woorden import als_zin, zoals_het_staat
from participatie_cli.values.onbekend import Onbekend
from participatie_cli.wording.waarden import aantal

_MET_REDEN: Final = (Inbrengstatus.NIET, Inbrengstatus.DEELS, Inbrengstatus.DOORGEZET)

Onderwerp = tuple[str, tuple[Inbreng, ...]]
"""A subject with the points about it."""


def onderwerpen(punten: Sequence[Inbreng]) -> list[Onderwerp]:
    """The points by subject, the subject with the most points first and else in the order of the file."""
    groepen: dict[str, list[Inbreng]] = {}
    for een in punten:
        groepen.setdefault(een.onderwerp.lower(), []).append(een)
    volgorde = sorted(groepen.values(), key=len, reverse=True)
    return [(rij[0].onderwerp, tuple(rij)) for rij in volgorde]


def met_de_minderheid(groepen: Sequence[Onderwerp]) -> list[Onderwerp]:
    """The subjects with, after the first, the one with the fewest points among those that got the other answer."""
    eerste, *rest = groepen
    anders = [een for een in rest if _kreeg_ja(een[1]) is not _kreeg_ja(eerste[1])]
    return [eerste, *anders[-1:], *(een for een in rest if een not in anders[-1:])]


def _kreeg_ja(punten: Sequence[Inbreng]) -> bool:
    return all(een.status is Inbrengstatus.OVERGENOMEN for een in punten)


def per_onderwerp(beeld: Projectbeeld, ruimte: Woordruimte) -> Iterator[str]:
    """How many points there are, and what was said."""
    inbreng = beeld.project.inbreng
    if isinstance(inbreng, Onbekend) or not inbreng:
        yield als_zin(zoals_het_staat(inbreng, ruimte))
        return
    groepen = onderwerpen(inbreng)
    hoeveel = aantal(len(groepen), "onderwerp", "onderwerpen")
    yield f"{aantal(len(inbreng), 'punt', 'punten')} over {hoeveel}. Hoe vaak elk punt is gezegd, is {NOG_NIET}."
    delen = [_gezegd(*een) for een in met_de_minderheid(groepen)]
    yield als_zin(ruimte.reeks(delen, "ander onderwerp", "andere onderwerpen"))


def _gezegd(naam: str, punten: Sequence[Inbreng]) -> str:
    keer = f" ({len(punten)} punten)" if len(punten) > 1 else ""
    return f"{naam}{keer}: “{punten[0].wat.removesuffix('.')}”"


def ermee_gedaan(beeld: Projectbeeld, ruimte: Woordruimte) -> Iterator[str]:
    """How many points got which answer, and why some were not or not wholly taken over."""
    geheel = inbrengstand(beeld.project, beeld.peildatum)
    if isinstance(geheel, Onbekend) or not geheel.punten:
        yield als_zin(zoals_het_staat(beeld.project.inbreng, ruimte))
        return
    yield geheel.in_een_zin
    redenen = [
        f"{een.onderwerp} ({een.status.voluit}): {_reden(een)}"
        for een in geheel.punten
        if isinstance(een.status, Inbrengstatus) and een.status in _MET_REDEN
    ]
    if redenen:
        yield als_zin(f"Waarom: {ruimte.reeks(redenen, 'andere reden', 'andere redenen')}")


def _reden(een: Inbreng) -> str:
    return een.reden.removesuffix(".") if isinstance(een.reden, str) else f"reden {een.reden or NOG_NIET}"

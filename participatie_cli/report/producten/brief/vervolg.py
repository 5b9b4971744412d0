"""What comes, who decides, where to go if one disagrees, and whom to ask."""

from collections.abc import Iterator
from typing import Any, Final

from participatie_cli.kader.bepaling import Bepaling
from participatie_cli.kader.organisatie import Aanspreekpunt
from participatie_cli.model.activiteit import Eindverslag
from participatie_cli.model.instrument import MetTerinzage
from participatie_cli.model.keuzes import Orgaan, Verslaginhoud
from participatie_cli.model.terinzage import Terinzage
from participatie_cli.report.beeld.bouwstenen import Blok
from participatie_cli.report.producten.besluiten import voorgestelde_besluiten
from participatie_cli.report.producten.projectbeeld import NOG_NIET, Projectbeeld
from participatie_cli.report.producten.tekstmaat import Woordruimte
from participatie_cli.report.producten.woorden import als_zin, dagen, item, plannen_van, regel
from participatie_cli.report.rapportage.blokken import blok
from participatie_cli.values.datum import Datum, gebeurd
from participatie_cli.values.onbekend import bekend
from participatie_cli.values.zin import op_of_in

_TERMIJN: Final = "awb-6-7"
"""How long one has to object or appeal."""
IN_HET_BESLUIT: Final = "Kunt u bezwaar maken of in beroep gaan? Dat staat bij het besluit."
LAATSTE_DAG: Final = "De laatste dag is nog niet vastgelegd."
NIET_EENS_ONBEKEND: Final = "Hoe u dat laat weten, en tot wanneer, is nog niet vastgelegd."
HELE_LIJST: Final = "De hele lijst met punten staat hier:"
MEER: Final = "Meer leest u hier:"
MONDELING: Final = "Dat kan ook mondeling."


def vervolg(beeld: Projectbeeld, ruimte: Woordruimte) -> Blok:
    """The last decision, what comes, and who decides."""
    komt = [f"{wat} ({wanneer})" for wanneer, wat in plannen_van(beeld)]
    volgt = ruimte.reeks(komt, "ander punt", "andere punten") if komt else NOG_NIET
    orgaan = beeld.beslisser
    beslist = orgaan.voluit if isinstance(orgaan, Orgaan) else orgaan
    delen = (*_besloten(beeld, ruimte), als_zin(f"Dit komt er nu: {volgt}"), regel("Wie beslist", beslist, ruimte))
    return item("Hoe gaat het verder?", *delen)


def _besloten(beeld: Projectbeeld, ruimte: Woordruimte) -> Iterator[str]:
    for een in voorgestelde_besluiten(beeld.project)[-1:]:
        wanneer = f" ({een.datum.voluit})" if isinstance(een.datum, Datum) else " (dag onbekend)"
        yield als_zin(f"Dit is besloten{wanneer}: {ruimte.tekst(een.besluit).removesuffix('.')}")


def niet_eens(beeld: Projectbeeld, _: Woordruimte) -> Blok:
    """Along which formal way one can disagree and until when, as far as the procedure tells."""
    return item("Bent u het niet eens?", *_weg(beeld))


def _weg(beeld: Projectbeeld) -> Iterator[str]:
    if lopend := _te_reageren(beeld):
        yield f"U kunt reageren op het {lopend.stuk}. Dat heet een zienswijze."
        yield f"Dat kan van {dagen(lopend.start)} tot en met {dagen(lopend.eind)}."
        if lopend.mondeling is True:
            yield MONDELING
    elif bekendgemaakt := _bekendgemaakt(beeld):
        yield f"Het besluit is bekendgemaakt {op_of_in(bekendgemaakt)}. {IN_HET_BESLUIT}"
        yield from _hoe_lang(beeld, bekendgemaakt)
        yield LAATSTE_DAG
    else:
        yield NIET_EENS_ONBEKEND


def _hoe_lang(beeld: Projectbeeld, bekendgemaakt: Datum) -> Iterator[str]:
    """The term of the law of then, with where it stands."""
    kader = beeld.stand.kader
    norm, bepaling = kader.norm(_TERMIJN, "termijn", bekendgemaakt), kader.bepaling(_TERMIJN, bekendgemaakt)
    if norm and isinstance(bepaling, Bepaling):
        yield f"De tijd daarvoor is {norm.waarde} {norm.eenheid}, na de bekendmaking ({bepaling.vindplaats})."


def _te_reageren(beeld: Projectbeeld) -> Terinzage | None:
    """The inspection in which one can still say something, or will be able to."""
    return next(
        (
            een
            for een in beeld.terinzages
            if isinstance(een.start, Datum) and isinstance(een.eind, Datum) and een.eind.laatst >= beeld.peildatum
        ),
        None,
    )


def _bekendgemaakt(beeld: Projectbeeld) -> Datum | None:
    """The last day on which a decision was made known, by the day of this letter."""
    dagen_: list[Any] = [
        een.bekendgemaakt_op for een in bekend(beeld.project.instrumenten) if isinstance(een, MetTerinzage)
    ]
    geweest = [een for een in dagen_ if isinstance(een, Datum) and gebeurd(een, beeld.peildatum) is True]
    return max(geweest) if geweest else None


def contact(beeld: Projectbeeld, ruimte: Woordruimte) -> Blok:
    """A role to ask, and where all points stand."""
    eigen = beeld.wat("aanpak", "contact")
    vraag = regel("Stel uw vraag aan", eigen if isinstance(eigen, str) else _aanspreekpunt(beeld) or eigen, ruimte)
    if not bekend(beeld.project.inbreng):
        return item("Heeft u een vraag?", vraag)
    heel, adres = _adres(beeld)
    staat = HELE_LIJST if heel else f"Waar de hele lijst staat, is {NOG_NIET}.{f' {MEER}' if adres else ''}"
    return blok(kop="Heeft u een vraag?", alineas=(f"{vraag} {staat}", adres))


def _adres(beeld: Projectbeeld) -> tuple[bool, str]:
    """Where one can read on, and whether all points stand there: only a final report that has the input says so."""
    verslag = beeld.project.eindverslag
    if isinstance(verslag, Eindverslag) and isinstance(verslag.adres, str):
        return Verslaginhoud.INBRENG in bekend(verslag.noemt), verslag.adres
    teruggekoppeld = (een.adres for een in reversed(bekend(beeld.project.terugkoppeling)))
    return False, next((een for een in teruggekoppeld if isinstance(een, str)), "")


def _aanspreekpunt(beeld: Projectbeeld) -> str | None:
    gemeente = beeld.stand.kader.gemeente
    punt = gemeente.aanspreekpunt if gemeente else None
    return punt.rol if isinstance(punt, Aanspreekpunt) else None

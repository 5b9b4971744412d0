"""What kader.yaml says of the ordinance: its days, its terms, and the provisions that may be taken to be in it."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from participatie_cli.gesprek.begin import antwoorden as van
from participatie_cli.gesprek.begin.antwoorden import Beginvraag
from participatie_cli.gesprek.begin.keuzes import TERMIJNSLEUTELS
from participatie_cli.gesprek.vraag import Antwoorden
from participatie_cli.kader.bepaling import Geldend
from participatie_cli.kader.eigen_sleutels import EigenSleutel
from participatie_cli.values.onbekend import WOORD

BRON: Final = "verordening"
_FACULTATIEF: Final = "facultatief"
_ALLEEN_IN_VARIANT_2: Final = "verordening-overheidsparticipatie"
_ZONDER_GETAL: Final = ("geen", WOORD)
_ARTIKEL: Final = (
    r"(artikel(?:en)? [^()]*?) \((?:variant \d en )?variant {}\)|(artikel(?:en)? [^()]*?) \(variant 1 en 2\)"
)

NIET_GETOETST: Final = {
    "verordening-bestuursorgaan": "Dit verdeelt bevoegdheden. Of bewust is gekozen, vragen de regels over de afweging.",
    "verordening-inspraak": "Hoe inspraak gaat, vraagt het programma op grond van de Gemeentewet (VER011).",
    "verordening-overgangsrecht": "De regels over de verordening kijken zelf naar de dag waarop een project begon.",
}
"""Why no rule asks about a provision of the model, as far as none does."""
_OVER_EEN_TERMIJN: Final = {
    "eindverslag": ("verordening-eindverslag", "Het eindverslag is openbaar binnen {} na de laatste activiteit."),
    "uitdaagbesluit": ("verordening-uitdaagrecht", "Op een uitdaagverzoek wordt besloten binnen {}."),
    "uitdaagbesluit_publicatie": (
        "verordening-uitdaagbesluit-openbaar",
        "Het besluit op een uitdaagverzoek is openbaar binnen {}.",
    ),
}


@dataclass(frozen=True, slots=True)
class Modelverordening:
    """The model ordinance of the VNG: its provisions by key, and which of them each key of a municipality is about."""

    bepalingen: Mapping[str, tuple[Geldend, ...]]
    sleutels: Mapping[str, EigenSleutel]

    def artikel(self, sleutel: str, variant: int) -> tuple[str, str] | None:
        """The article and what it says; None where the variant has none, or where a council may leave it out."""
        if variant == 1 and sleutel == _ALLEEN_IN_VARIANT_2:
            return None
        for kenmerk in self.sleutels[sleutel].model:
            bepaling = self.bepalingen[kenmerk][-1].bepaling
            gevonden = re.search(_ARTIKEL.format(variant), bepaling.vindplaats)
            if gevonden and _FACULTATIEF not in bepaling.vindplaats:
                return gevonden[1] or gevonden[2], bepaling.tekst
        return None


def heeft_verordening(gegeven: Antwoorden) -> bool:
    """Whether there is one, as far as the answers tell."""
    return van.tekst(gegeven, Beginvraag.VERORDENING) in (*van.MODEL, van.EIGEN)


def verordening(gegeven: Antwoorden) -> dict[str, Any]:
    """The key `verordening` of a municipality that has one."""
    return {
        "naam": van.tekst(gegeven, Beginvraag.TITEL),
        "kenmerk": WOORD,
        "adres": WOORD,
        "vastgesteld_op": WOORD,
        "in_werking_op": van.tekst(gegeven, Beginvraag.IN_WERKING),
        "fasen": WOORD,
        "uitdaagvoorwaarden": WOORD,
        "bron": [BRON],
    }


def termijnen(gegeven: Antwoorden, model: Modelverordening) -> dict[str, Any]:
    """Each term that the municipality can set itself."""
    onbekend = (WOORD,) * len(TERMIJNSLEUTELS)
    antwoorden = dict(zip(TERMIJNSLEUTELS, van.teksten(gegeven, Beginvraag.TERMIJNEN, onbekend), strict=True))
    bekend = {
        sleutel: [_termijn(gegeven, sleutel, duur, model)] for sleutel, duur in antwoorden.items() if duur != WOORD
    }
    overige = ("uitdaagverzoek_aanvullen", "verslag_van_activiteit", "terugkoppeling")
    return {sleutel: bekend.get(sleutel, WOORD) for sleutel in (*TERMIJNSLEUTELS, *overige)}


def _termijn(gegeven: Antwoorden, sleutel: str, duur: str, model: Modelverordening) -> dict[str, Any]:
    eigen = _OVER_EEN_TERMIJN.get(sleutel, _OVER_EEN_TERMIJN["uitdaagbesluit"])[0]
    variant = van.MODEL.get(van.tekst(gegeven, Beginvraag.VERORDENING))
    artikel = model.artikel(eigen, variant) if variant else None
    return {"duur": duur, "artikel": artikel[0] if artikel else WOORD, "bron": [BRON]}


def bepalingen(gegeven: Antwoorden, model: Modelverordening) -> Iterator[dict[str, Any]]:
    """The provisions of the ordinance: those that the model prescribes, or else those that set a term."""
    naam = van.tekst(gegeven, Beginvraag.TITEL)
    heet = "de participatieverordening" if naam == WOORD else naam
    variant = van.MODEL.get(van.tekst(gegeven, Beginvraag.VERORDENING))
    gevonden = _uit_het_model(model, variant) if variant else _uit_de_termijnen(gegeven)
    for sleutel, artikel, tekst in gevonden:
        yield {
            "id": sleutel,
            "vindplaats": f"{artikel} van {heet}",
            "tekst": tekst,
            "geldig_van": van.tekst(gegeven, Beginvraag.IN_WERKING),
            "zekerheid": "secundair",
        } | ({"niet_getoetst": NIET_GETOETST[sleutel]} if sleutel in NIET_GETOETST else {})


def _uit_het_model(model: Modelverordening, variant: int) -> Iterator[tuple[str, str, str]]:
    for sleutel in model.sleutels:
        if sleutel.startswith("verordening-") and (artikel := model.artikel(sleutel, variant)):
            yield sleutel, *artikel


def _uit_de_termijnen(gegeven: Antwoorden) -> Iterator[tuple[str, str, str]]:
    for sleutel, duur in zip(TERMIJNSLEUTELS, van.teksten(gegeven, Beginvraag.TERMIJNEN), strict=False):
        if sleutel in _OVER_EEN_TERMIJN and duur not in _ZONDER_GETAL:
            eigen, tekst = _OVER_EEN_TERMIJN[sleutel]
            yield eigen, "een artikel", tekst.format(duur)

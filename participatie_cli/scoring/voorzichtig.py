"""What a file with something in it that does not fit can answer: nothing that might be otherwise for that."""

from dataclasses import replace

from participatie_cli.scoring.antwoord import Antwoord, Antwoordsoort, Gemis
from participatie_cli.scoring.vraag import Blik, Vraag
from participatie_cli.scoring.vragenlijst import Criteriumvragen
from participatie_cli.values.onleesbaar import Onleesbaar
from participatie_cli.values.spoor import Spoor

_HIER = ""
"""The name of the file in a trail that follows one file only."""


def voorzichtig(vragen: Criteriumvragen, onleesbaar: Onleesbaar) -> Criteriumvragen:
    """These questions, with places as they are in the file, and open where they look at what cannot be read.

    A question that several criteria share stays one.
    """
    spoor = Spoor()
    gemaakt = {id(vraag): _voorzichtig(vraag, onleesbaar, spoor) for _, vraag in vragen}
    return tuple((criterium, gemaakt[id(vraag)]) for criterium, vraag in vragen)


def _voorzichtig(vraag: Vraag, onleesbaar: Onleesbaar, spoor: Spoor) -> Vraag:
    def beantwoord(blik: Blik) -> Antwoord:
        spoor.begin_opnieuw()
        antwoord = vraag.beantwoord(replace(blik, dossier=spoor.gevolgd(blik.dossier, _HIER)))
        geraakt = onleesbaar.bij(pad for _, pad in spoor.gelezen)
        bewijs = tuple(een._replace(pad=onleesbaar.in_bestand(een.pad)) for een in antwoord.bewijs)
        gemis = tuple(een._replace(pad=onleesbaar.in_bestand(een.pad)) for een in antwoord.gemis)
        if not geraakt or antwoord.soort is Antwoordsoort.NIET_TE_BEOORDELEN:
            return antwoord._replace(bewijs=bewijs, gemis=gemis)
        erbij = tuple(Gemis(plek.pad, "wat hier staat, klopt niet en telt als onbekend") for plek in geraakt)
        return Antwoord(
            Antwoordsoort.NIET_TE_BEOORDELEN,
            "iets wat hiervoor nodig is, klopt niet en telt als onbekend",
            bewijs,
            (*gemis, *erbij),
            antwoord.onbekend + len(erbij),
        )

    return replace(vraag, beantwoord=beantwoord)

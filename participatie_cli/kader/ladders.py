"""The ladders that a municipality can choose from when it begins (`data/ladders.yaml`)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from participatie_cli.kader.bepaling import Geldend
from participatie_cli.values.veld import Feit, veld
from participatie_cli.values.waarden import Kenmerk, Tekst


class Bekendeladder(Feit):
    """A ladder that is used: its rungs from low to high, and the provision that tells where it comes from."""

    KERN = "naam"

    id: Kenmerk = veld("Kenmerk", "Het woord om haar te kiezen.", "Kleine letters en streepjes.", "vijf-treden")
    naam: Tekst = veld("Naam", "Hoe de ladder heet.", "Een paar woorden.", "De vijf treden")
    bepaling: Kenmerk = veld("Bepaling", "Waar zij vandaan komt.", "Een sleutel.", "ladder-haarlem")
    treden: tuple[Tekst, ...] = veld("Treden", "De woorden, van laag naar hoog.", "Een lijst.", ["raadplegen"])


class Omschrijving(Feit):
    """What residents do on a rung, in words of our own."""

    KERN = "uitleg"

    id: Kenmerk = veld("Kenmerk", "De trede.", "Kleine letters en streepjes.", "raadplegen")
    uitleg: Tekst = veld("Uitleg", "Wat inwoners doen.", "Eén zin.", "Inwoners geven hun mening.")


class Ladders(Feit):
    """All of them, the one to begin with first."""

    ladders: tuple[Bekendeladder, ...] = veld("Ladders", "De ladders.", "Een lijst.", [])
    omschrijvingen: tuple[Omschrijving, ...] = veld("Omschrijvingen", "Wat elke trede is.", "Een lijst.", [])


@dataclass(frozen=True, slots=True)
class Ladderkeuze:
    """A ladder with all that is known of it: a name and explanation per rung, by id, and its source."""

    id: str
    naam: str
    treden: tuple[tuple[str, str, str], ...]
    vindplaats: str
    adres: str | None
    letterlijk: bool


def ladderkeuzes(ladders: Ladders, bepalingen: Mapping[str, tuple[Geldend, ...]]) -> tuple[Ladderkeuze, ...]:
    """Each ladder with its explanations and source, of an edition in which `zonder_bron` finds nothing."""
    uitleg = {een.id: een.uitleg for een in ladders.omschrijvingen}
    keuzes = []
    for ladder in ladders.ladders:
        bron = bepalingen[ladder.bepaling][-1]
        treden = tuple((_kenmerk(naam), naam, uitleg[_kenmerk(naam)]) for naam in ladder.treden)
        waar = bron.bepaling.vindplaats, bron.bepaling.adres
        keuzes.append(Ladderkeuze(ladder.id, ladder.naam, treden, *waar, letterlijk=bron.letterlijk))
    return tuple(keuzes)


def zonder_bron(ladders: Ladders, bepalingen: Mapping[str, tuple[Geldend, ...]]) -> Iterator[str]:
    """What the ladders name and an edition does not have: a provision, or what a rung is."""
    uitleg = {een.id for een in ladders.omschrijvingen}
    for ladder in ladders.ladders:
        if ladder.bepaling not in bepalingen:
            yield f"De ladder “{ladder.id}” noemt de bepaling “{ladder.bepaling}”, en die staat er niet in."
        for naam in ladder.treden:
            if _kenmerk(naam) not in uitleg:
                yield f"Van de trede “{naam}” in de ladder “{ladder.id}” staat er niet wat zij is."


def _kenmerk(naam: str) -> str:
    return naam.replace(" ", "-")

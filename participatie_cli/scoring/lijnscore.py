"""From the answers of one file, or of all of them, to where each line stands."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from participatie_cli.kader.kader import Kader
from participatie_cli.kader.meetlat import aanpassingen_op, eis_van
from participatie_cli.kader.methode import HOOGSTE_NIVEAU, Criterium, Schaal
from participatie_cli.kader.scoreaanpassing import Scoreaanpassing
from participatie_cli.model.keuzes import Ontwikkellijn
from participatie_cli.scoring.antwoord import Antwoord, Antwoordsoort
from participatie_cli.scoring.dossierscore import Dossierscore
from participatie_cli.scoring.score import Criteriumscore, Gegeven, Lijnscore
from participatie_cli.scoring.telling import Aandeel, Turflijst, samen
from participatie_cli.scoring.trap import Stand, beklim
from participatie_cli.values.onbekend import Onbekend

NIET_BEKEND_OF_HET_LIEP = "onbekend is of het project in deze tijd liep"
ZONDER_CRITERIA = Stand(None, HOOGSTE_NIVEAU)
"""Of a line of which no criterion counts nothing can be told."""


Meelezer = Callable[[str, Gegeven], None]
"""Who gets to see each answer once, with the id of its criterion, and keeps of it what is to be shown."""


@dataclass(slots=True)
class Opgave:
    """The answers to one criterion: counted, and kept as far as they are to be shown."""

    geturfd: Turflijst = field(default_factory=Turflijst)
    antwoorden: list[Gegeven] = field(default_factory=list)


Opgaven = Mapping[str, Opgave]
"""What was answered by id of the criterion."""


class Bijeen:
    """The answers of many files, which are counted one by one as they are read; `meelezer` gets to see each of them."""

    def __init__(self, meelezer: Meelezer | None = None) -> None:
        self._opgaven: dict[str, Opgave] = {}
        self._meelezer = meelezer

    def voeg_toe(self, dossier: Dossierscore, *, met_antwoorden: bool = False) -> None:
        """Count the answers of a file, if it counts for the programme."""
        if dossier.in_beeld is False:
            return
        for kenmerk, antwoord in dossier.antwoorden.items():
            telt = _als_het_liep(antwoord, dossier)
            opgave = self._opgaven.setdefault(kenmerk, Opgave())
            opgave.geturfd.turf(telt)
            if met_antwoorden:
                opgave.antwoorden.append(Gegeven(dossier.bestand, telt))
            if self._meelezer:
                self._meelezer(kenmerk, Gegeven(dossier.bestand, telt))

    def lijnen(self, kader: Kader, peildatum: date) -> tuple[Lijnscore, ...]:
        """Where each line of the programme stands by all that was counted."""
        return _lijnen(self._opgaven, Schaal.PROGRAMMA, kader, peildatum)


def project(
    dossier: Dossierscore, kader: Kader, peildatum: date, *, met_antwoorden: bool = True
) -> tuple[Lijnscore, ...]:
    """Where each line of one project stands."""
    opgaven: dict[str, Opgave] = {}
    for kenmerk, antwoord in dossier.antwoorden.items():
        opgave = opgaven[kenmerk] = Opgave(antwoorden=[Gegeven(dossier.bestand, antwoord)] if met_antwoorden else [])
        opgave.geturfd.turf(antwoord)
    return _lijnen(opgaven, Schaal.PROJECT, kader, peildatum)


def programma(dossiers: Iterable[Dossierscore], kader: Kader, peildatum: date) -> tuple[Lijnscore, ...]:
    """Where each line of the programme stands: the answers of all files that count for it together."""
    bijeen = Bijeen()
    for dossier in dossiers:
        bijeen.voeg_toe(dossier, met_antwoorden=True)
    return bijeen.lijnen(kader, peildatum)


def _als_het_liep(antwoord: Antwoord, dossier: Dossierscore) -> Antwoord:
    """What a project says of the programme is open where it is open whether it ran."""
    if not isinstance(dossier.in_beeld, Onbekend) or antwoord.soort is Antwoordsoort.NIET_AAN_DE_ORDE:
        return antwoord
    return Antwoord(Antwoordsoort.NIET_TE_BEOORDELEN, NIET_BEKEND_OF_HET_LIEP, onbekend=1)


def _lijnen(opgaven: Opgaven, schaal: Schaal, kader: Kader, peildatum: date) -> tuple[Lijnscore, ...]:
    assert kader.meetlat is not None
    aanpassingen = aanpassingen_op(kader.meetlat, kader.gemeente, peildatum)
    return tuple(
        _lijn(lijn, schaal, kader.meetlat.criteria(lijn, schaal), opgaven, aanpassingen)
        for lijn in kader.meetlat.lijnen
    )


def _lijn(
    lijn: Ontwikkellijn,
    schaal: Schaal,
    criteria: Iterable[Criterium],
    opgaven: Opgaven,
    aanpassingen: Mapping[str, Scoreaanpassing],
) -> Lijnscore:
    meetellend, uitgezet = [], []
    for criterium in criteria:
        aanpassing = aanpassingen.get(criterium.id)
        if aanpassing and not aanpassing.telt_mee:
            uitgezet.append((criterium, aanpassing))
        else:
            meetellend.append(_criterium(criterium, opgaven.get(criterium.id) or Opgave(), aanpassing))
    stand = beklim((een.criterium.niveau, een.soort) for een in meetellend) if meetellend else ZONDER_CRITERIA
    return Lijnscore(lijn, schaal, stand, tuple(meetellend), tuple(uitgezet))


def _criterium(criterium: Criterium, opgave: Opgave, aanpassing: Scoreaanpassing | None) -> Criteriumscore:
    eis, stand = eis_van(criterium, aanpassing), opgave.geturfd.stand
    if criterium.schaal is Schaal.PROJECT:
        soort = opgave.geturfd.eerste or Antwoordsoort.NIET_AAN_DE_ORDE
    else:
        soort = samen(criterium, stand, eis or 0)
    return Criteriumscore(criterium, soort, eis, stand, opgave.geturfd.feiten, tuple(opgave.antwoorden), aanpassing)


class Gedeeld:
    """Gives equal scores of projects as one object: a large register repeats them endlessly.

    It serves one scoring, in which the framework and the day are the same for all projects, and scores without answers.
    """

    def __init__(self) -> None:
        self._criteria: dict[tuple[str, Antwoordsoort, Aandeel], Criteriumscore] = {}
        self._lijnen: dict[tuple[Ontwikkellijn, tuple[int, ...]], Lijnscore] = {}

    def __call__(self, lijnen: tuple[Lijnscore, ...]) -> tuple[Lijnscore, ...]:
        """The lines that were given, with one value for all their parts that are equal."""
        return tuple(self._lijn(lijn) for lijn in lijnen)

    def _lijn(self, lijn: Lijnscore) -> Lijnscore:
        criteria = tuple(
            self._criteria.setdefault((een.criterium.id, een.soort, een.feiten), een) for een in lijn.criteria
        )
        sleutel = lijn.lijn, tuple(map(id, criteria))
        if sleutel not in self._lijnen:
            self._lijnen[sleutel] = replace(lijn, criteria=criteria)
        return self._lijnen[sleutel]

"""From the answers of one file, or of all of them, to where each line stands."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from participatie_cli.kader.kader import Kader
from participatie_cli.kader.meetlat import aanpassingen_op, drempel_van
from participatie_cli.kader.methode import HOOGSTE_NIVEAU, Criterium, Schaal
from participatie_cli.kader.scoreaanpassing import Scoreaanpassing
from participatie_cli.model.keuzes import Ontwikkellijn
from participatie_cli.model.onbekend import Onbekend
from participatie_cli.scoring.antwoord import Antwoord, Antwoordsoort
from participatie_cli.scoring.dossierscore import Dossierscore
from participatie_cli.scoring.score import Criteriumscore, Gegeven, Lijnscore
from participatie_cli.scoring.telling import Telstand, samen
from participatie_cli.scoring.trap import Stand, beklim

NIET_BEKEND_OF_HET_LIEP = "onbekend is of het project in deze tijd liep"
ZONDER_CRITERIA = Stand(None, HOOGSTE_NIVEAU)
"""Of a line of which no criterion counts nothing can be told."""


def project(dossier: Dossierscore, kader: Kader, peildatum: date) -> tuple[Lijnscore, ...]:
    """Where each line of one project stands."""
    gegeven = {kenmerk: (Gegeven(dossier.bestand, een),) for kenmerk, een in dossier.antwoorden.items()}
    return _lijnen(gegeven, Schaal.PROJECT, kader, peildatum)


def programma(dossiers: Sequence[Dossierscore], kader: Kader, peildatum: date) -> tuple[Lijnscore, ...]:
    """Where each line of the programme stands: the answers of all files that count for it together."""
    gegeven: dict[str, list[Gegeven]] = {}
    for dossier in dossiers:
        if dossier.in_beeld is not False:
            for kenmerk, antwoord in dossier.antwoorden.items():
                gegeven.setdefault(kenmerk, []).append(Gegeven(dossier.bestand, _als_het_liep(antwoord, dossier)))
    return _lijnen({kenmerk: tuple(rij) for kenmerk, rij in gegeven.items()}, Schaal.PROGRAMMA, kader, peildatum)


def _als_het_liep(antwoord: Antwoord, dossier: Dossierscore) -> Antwoord:
    """What a project says of the programme is open where it is open whether it ran."""
    if not isinstance(dossier.in_beeld, Onbekend) or antwoord.soort is Antwoordsoort.NIET_AAN_DE_ORDE:
        return antwoord
    return Antwoord(Antwoordsoort.NIET_TE_BEOORDELEN, NIET_BEKEND_OF_HET_LIEP, onbekend=1)


def _lijnen(
    gegeven: Mapping[str, tuple[Gegeven, ...]], schaal: Schaal, kader: Kader, peildatum: date
) -> tuple[Lijnscore, ...]:
    assert kader.meetlat is not None
    aanpassingen = aanpassingen_op(kader.meetlat, kader.gemeente, peildatum)
    return tuple(
        _lijn(lijn, schaal, kader.meetlat.criteria(lijn, schaal), gegeven, aanpassingen)
        for lijn in kader.meetlat.lijnen
    )


def _lijn(
    lijn: Ontwikkellijn,
    schaal: Schaal,
    criteria: Iterable[Criterium],
    gegeven: Mapping[str, tuple[Gegeven, ...]],
    aanpassingen: Mapping[str, Scoreaanpassing],
) -> Lijnscore:
    meetellend, uitgezet = [], []
    for criterium in criteria:
        aanpassing = aanpassingen.get(criterium.id)
        if aanpassing and not aanpassing.telt_mee:
            uitgezet.append((criterium, aanpassing))
        else:
            meetellend.append(_criterium(criterium, gegeven.get(criterium.id, ()), aanpassing))
    stand = beklim((een.criterium.niveau, een.soort) for een in meetellend) if meetellend else ZONDER_CRITERIA
    return Lijnscore(lijn, schaal, stand, tuple(meetellend), tuple(uitgezet))


def _criterium(
    criterium: Criterium, antwoorden: tuple[Gegeven, ...], aanpassing: Scoreaanpassing | None
) -> Criteriumscore:
    drempel = drempel_van(criterium, aanpassing)
    soorten = [gegeven.antwoord.soort for gegeven in antwoorden]
    if criterium.schaal is Schaal.PROJECT:
        soort = soorten[0] if soorten else Antwoordsoort.NIET_AAN_DE_ORDE
    else:
        soort = samen(criterium, Telstand.van(soorten), drempel or 0)
    return Criteriumscore(criterium, soort, drempel, antwoorden, aanpassing)

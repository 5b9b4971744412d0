"""What became of the files and the findings of an earlier day."""

from collections import Counter
from collections.abc import Iterable, Iterator

from participatie_cli.checks.afloop import (
    HET_GEHEEL,
    Sleutel,
    Toestand,
    verloop_van_bestanden,
    verloop_van_bevindingen,
)
from participatie_cli.report.gegevens import Verloop, Vondstaantal
from participatie_cli.results.uitslag import Controleverslag, Uitslag
from participatie_cli.store.register import KADERBESTAND
from participatie_cli.usecases.kaderbron import Kaderbron
from participatie_cli.usecases.lezing import Lezing
from participatie_cli.values.veld import Feit


def neem(toestand: Toestand, uitslag: Uitslag, lezing: Lezing | None, kader: Kaderbron) -> None:
    """Take in what was said of a file, of kader.yaml or of the register as a whole."""
    if lezing is not None:
        toestand.neem(uitslag, lezing.dossier, lezing.map)
    else:
        toestand.neem(uitslag, kader.kader.gemeente if uitslag.bestand else None, KADERBESTAND)


def verloop(toen: Toestand, verslag: Controleverslag, kader: Kaderbron, lezingen: Iterable[Lezing]) -> Verloop:
    """What differs from then in the files and the findings of a check; of the same files in order."""
    nu, per_naam = Toestand(), {lezing.naam: lezing for lezing in lezingen}
    dossiers, uitslagen = dict[Sleutel, Feit](), dict[Sleutel, Uitslag]()
    for uitslag in verslag.uitslagen:
        lezing = per_naam.get(uitslag.bestand)
        neem(nu, uitslag, lezing, kader)
        sleutel = (uitslag.soort, uitslag.id) if uitslag.bestand else HET_GEHEEL
        uitslagen[sleutel] = uitslag
        if lezing is not None and lezing.dossier is not None:
            dossiers[sleutel] = lezing.dossier
    weg = Counter(
        (naam, een.code, een.ernst.value, afloop.value)
        for naam, een, afloop in verloop_van_bevindingen(toen, nu, dossiers, uitslagen)
    )
    erbij = Counter((nu.naam_van(sleutel), een.code, een.ernst.value, "") for sleutel, een in nu.zonder(toen))
    return Verloop(tuple(verloop_van_bestanden(toen, nu)), tuple(_aantallen(weg)), tuple(_aantallen(erbij)))


def _aantallen(telling: Counter[tuple[str, str, str, str]]) -> Iterator[Vondstaantal]:
    for (naam, code, ernst, afloop), aantal in sorted(telling.items()):
        yield Vondstaantal(naam, code, ernst, afloop, aantal)

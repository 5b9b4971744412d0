"""Whether a municipality's own templates are good: all documents that they make, each looked at by itself."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from pydantic import TypeAdapter

from participatie_cli.report.maken.apart import doe_apart
from participatie_cli.report.maken.werk import Nakijken
from participatie_cli.report.sjabloon.namen import DOCUMENTEN, NAMEN
from participatie_cli.report.sjabloon.sjablonen import Sjablonen, SjabloonFout, ingebouwde_map
from participatie_cli.report.sjabloon.sjabloonmap import Sjabloonmap, lees_map
from participatie_cli.results.sjabloonbevinding import Sjabloonbevinding, Sjabloonverslag
from participatie_cli.values.suggestie import bedoelde_u

_LIJKT_EEN_SJABLOON: Final = (".j2", ".typ", ".docx", ".css")
_VERSLAG = TypeAdapter(Sjabloonverslag)


def controleer(map_: Path) -> Sjabloonverslag:
    """Look at all templates in a folder; what is no ordinary file there is told and not looked into.

    Raise OSError where the machine falls short.
    """
    eigen = lees_map(map_)
    niet: list[Sjabloonbevinding] = []
    fouten = [Sjabloonbevinding(str(een.pad), None, "", een.melding, een.herstel) for een in eigen.gebreken]
    fouten += vreemde_bestanden(eigen)
    for hoofd in _na_te_kijken(eigen):
        deel = _kijk_na(eigen, hoofd)
        fouten += deel.fouten
        niet += deel.niet_gecontroleerd
    gemist = {een.bestand for een in niet}
    namen = tuple(naam for naam in NAMEN if naam in eigen.bestanden and str(map_ / naam) not in gemist)
    return Sjabloonverslag(namen, tuple(sorted(dict.fromkeys(fouten), key=_volgorde)), tuple(niet))


def _na_te_kijken(eigen: Sjabloonmap) -> Iterator[str]:
    """The documents that an own file is part of; of those that only share it, one says enough.

    The built-in templates that products begin with are the same for each of them.
    """
    gezien: set[tuple[str, ...]] = set()
    for hoofd, (_, *gedeeld) in DOCUMENTEN.items():
        if hoofd in eigen.bestanden or (eigen.bestanden.keys() & set(gedeeld) and tuple(gedeeld) not in gezien):
            gezien.add(tuple(gedeeld))
            yield hoofd


def vreemde_bestanden(map_: Sjabloonmap, namen: tuple[str, ...] = NAMEN) -> Iterator[Sjabloonbevinding]:
    """Files that look like templates but are not used by the program, nor named in a template.

    `namen` are those that the program uses there.
    """
    herstel = f"Geef het een van deze namen, of haal het weg: {', '.join(namen)}."
    sjablonen = {naam: inhoud for naam, inhoud in map_.bestanden.items() if naam.endswith(_LIJKT_EEN_SJABLOON)}
    for naam in sorted({*map_.bestanden, *map_.overige} - {*namen}):
        genoemd = any(naam.encode() in inhoud for ander, inhoud in sjablonen.items() if ander != naam)
        raad = bedoelde_u(naam.lower(), namen)
        if (raad or naam.endswith(_LIJKT_EEN_SJABLOON)) and not genoemd:
            zin = f"Het programma gebruikt dit bestand niet.{raad}"
            yield Sjabloonbevinding(str(map_.pad / naam), None, "", zin, herstel)


def _kijk_na(eigen: Sjabloonmap, hoofd: str) -> Sjabloonverslag:
    werk = Nakijken(Sjablonen((eigen, ingebouwde_map())), hoofd)
    try:
        return _VERSLAG.validate_json(doe_apart(werk))
    except SjabloonFout as fout:
        return Sjabloonverslag((), (Sjabloonbevinding(str(werk.sjabloon), None, "", fout.zin, fout.herstel),), ())


def _volgorde(een: Sjabloonbevinding) -> tuple[str, int]:
    return een.bestand, een.regel or 0

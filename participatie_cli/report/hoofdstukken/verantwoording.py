"""The annexes with the sources and with how the report was made."""

from dataclasses import replace
from typing import Final

from participatie_cli.report.beeld.bouwstenen import Tabel
from participatie_cli.report.beeld.kop import Kop
from participatie_cli.report.beeld.rapport import Bronnen, Rapport, Tabelhoofdstuk
from participatie_cli.report.beeld.tabellen import Kolom, getal, maak_tabel
from participatie_cli.report.beeld.vervang import vervang
from participatie_cli.report.feiten.bronnenboek import Bronnenboek
from participatie_cli.report.gegevens import Gegevens
from participatie_cli.report.sjabloon.sjabloonmap import Sjabloonmap
from participatie_cli.values.opsomming import opsomming
from participatie_cli.wording.waarden import aantal

_MEESTE_NAMEN: Final = 10
_KOLOMMEN: Final = (Kolom("Wat", 2), Kolom("Hoe", 5))


def bronnen(boek: Bronnenboek) -> Bronnen:
    """The sources that the report names."""
    return Bronnen(
        id="bronnen",
        titel="Bijlage B: de bronnen",
        inleiding=("Zekerheid hoog: het stuk zelf is gelezen. Midden: pers of samenvatting. Laag: afgeleid.",),
        bronnen=boek.regels,
        leeg="" if boek.regels else "Dit verslag noemt geen bronnen.",
    )


def verantwoording(gegevens: Gegevens, kop: Kop) -> Tabelhoofdstuk:
    """What was used, so that anybody can make the same report again."""
    score, verslag = gegevens.score, gegevens.verslag
    ongelezen, onvolledig = (opsomming(namen) or "geen" for namen in (score.ongelezen, score.onvolledig))
    rijen = (
        (
            "Peildatum",
            f"{kop.peildatum}. Feiten met een latere datum tellen niet mee; alleen het hoofdstuk over termijnen noemt "
            "ze. Een feit zonder datum telt mee.",
        ),
        ("Register", f"{getal(verslag.bestanden)} bestanden naast kader.yaml; {gegevens.vastlegging}"),
        ("Niet gelezen", ongelezen),
        ("Onvolledig, want iets klopt er niet", onvolledig),
        ("Niet openbaar", _weggelaten(gegevens)),
        ("Kader", kop.kader),
        ("Programma", kop.programma),
        ("Meetlat", "De criteria, drempels en bronnen staan in docs/scores.md bij het programma."),
    )
    return Tabelhoofdstuk(
        id="verantwoording",
        titel="Bijlage C: hoe dit verslag is gemaakt",
        inleiding=("Wie dezelfde gegevens met hetzelfde programma verwerkt, krijgt precies hetzelfde verslag.",),
        tabel=maak_tabel("Gegevens en programma", _KOLOMMEN, rijen, ""),
    )


def _weggelaten(gegevens: Gegevens) -> str:
    """How much is internal, and whether it counts."""
    projecten, feiten = gegevens.weggelaten.projecten, gegevens.weggelaten.feiten
    if not (projecten or feiten):
        return "Niets is weggelaten omdat het intern is."
    return (
        f"Weggelaten omdat het intern is: {aantal(projecten, 'project', 'projecten')} en "
        f"{aantal(feiten, 'los feit', 'losse feiten')}. Een intern project telt nergens in dit verslag mee. Een intern "
        "feit telt mee in de controle en in de scores, en niet in de andere aantallen."
    )


def met_sjablonen(rapport: Rapport, eigen: Sjabloonmap | None) -> Rapport:
    """A report that says which templates it was made with, and is for the rest as it was."""
    tabel = rapport.verantwoording.tabel
    aangevuld = replace(tabel, rijen=(*tabel.rijen, ("Sjablonen", sjablonen_in_woorden(eigen))))
    return vervang(rapport, Tabel, lambda een: aangevuld if een == tabel else een)


def sjablonen_in_woorden(eigen: Sjabloonmap | None) -> str:
    """With which templates a document was made."""
    if eigen is None:
        return "De sjablonen van het programma zelf."
    namen = sorted(eigen.bestanden)
    meer = len(namen) - _MEESTE_NAMEN
    genoemd = namen if meer <= 0 else [*namen[:_MEESTE_NAMEN], f"nog {meer}"]
    return (
        f"Eigen sjablonen: {opsomming(genoemd)} (vingerafdruk {eigen.korte_vingerafdruk}). "
        "Verder die van het programma zelf."
    )

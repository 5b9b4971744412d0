"""Of one kind at most a thousand findings are told in one file, and of the rest how many there are."""

from participatie_cli.checks.controle import controleer_dossier
from participatie_cli.model.keuzes import Ernst
from participatie_cli.model.project import Project
from participatie_cli.results.begrensd import HOOGSTENS, TE_VEEL, begrensd
from participatie_cli.results.bevinding import Bevinding, Controlepunt
from participatie_cli.store.lezen import begrijp
from tests.gevallen import PEILDATUM, dossier, kader

PUNT = Controlepunt("ABC001", "voorbeeld", Ernst.FOUT, "Titel", "Wat.", "Herstel.")


def van(aantal: int, bestand: str = "a.yaml", punt: Controlepunt = PUNT) -> list[Bevinding]:
    return [punt.bevinding(bestand, ("lijst", nummer), f"Nummer {nummer}.") for nummer in range(aantal)]


def test_tot_en_met_de_grens_staat_alles_erbij() -> None:
    assert list(begrensd(van(HOOGSTENS))) == van(HOOGSTENS)


def test_van_wat_erboven_is_staat_er_het_aantal() -> None:
    *verteld, laatste = begrensd(van(HOOGSTENS + 7))
    assert verteld == van(HOOGSTENS)
    assert (laatste.code, laatste.bestand, laatste.pad) == (TE_VEEL.code, "a.yaml", ())
    zin = "Van ABC001 (voorbeeld) zijn er in dit bestand nog 7 bevindingen, die hier niet bij staan."
    assert laatste.melding == zin


def test_elk_bestand_en_elke_soort_telt_apart() -> None:
    ander = Controlepunt("ABC002", "ander", Ernst.FOUT, "Titel", "Wat.", "Herstel.")
    alles = [*van(HOOGSTENS), *van(HOOGSTENS, "b.yaml"), *van(HOOGSTENS, punt=ander)]
    assert list(begrensd(alles)) == alles


def test_een_bestand_met_te_veel_onbekende_sleutels() -> None:
    inhoud = "".join(f"sleutel{nummer}: x\n" for nummer in range(HOOGSTENS + 25))
    bevindingen = begrijp(inhoud, "x.yaml", Project).bevindingen
    per_code = [een.code for een in bevindingen]
    assert per_code.count("LEZ014") == HOOGSTENS
    (rest,) = (een for een in bevindingen if een.code == TE_VEEL.code)
    assert "nog 25 bevindingen" in rest.melding
    assert "LEZ015" in per_code, "what is missing is told besides"


def test_een_regel_met_te_veel_tekorten() -> None:
    bronnen = [{"groep": "x", "bron": ["bestaat-niet"]} for _ in range(HOOGSTENS + 3)]
    project = dossier("project", {"belanghebbenden": bronnen})
    bevindingen = controleer_dossier(project, "x.yaml", kader(), PEILDATUM).bevindingen
    assert sum(een.code == "REG007" for een in bevindingen) == HOOGSTENS
    assert [een.melding for een in bevindingen if een.code == TE_VEEL.code and "REG007" in een.melding] == [
        "Van REG007 (bronverwijzing-bestaat) zijn er in dit bestand nog 3 bevindingen, die hier niet bij staan."
    ]

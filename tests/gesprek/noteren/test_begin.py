"""Where recording begins: with what is due, with a file and a kind, or with both."""

from collections.abc import Iterator

from participatie_cli.gesprek.noteren.begin import Aanzet, Noteerbegin
from participatie_cli.gesprek.noteren.soort import Noteersoort
from participatie_cli.gesprek.noteren.tabel import bij_woord, soorten_van
from participatie_cli.gesprek.vraag import Antwoorden, Keuze
from participatie_cli.model.project import Project
from tests.gesprek.noteren.stand import stand_van

BESTANDEN = (Keuze("project", "Nieuw plein (project)"), Keuze("experiment", "Langs de deur (experiment)"))


def op_woord(woord: str) -> tuple[Noteersoort, ...]:
    return bij_woord(soorten_van(Project), woord)


LES = op_woord("les opvolgen")[0]
PUNTEN = (Keuze("1", "te laat: de les opvolgen"),)


def begin(bestand: str | None = None, woord: str | None = None, *, met_punten: bool = False) -> Noteerbegin:
    return Noteerbegin(
        stand_van=stand_van,
        bestanden=lambda: BESTANDEN,
        bestand=bestand,
        soorten=op_woord(woord) if woord else (),
        punten=PUNTEN if met_punten else (),
        aanzetten={"1": Aanzet("project", LES, {"welke": "1"})} if met_punten else {},
    )


def ids(waarmee: Noteerbegin, gegeven: Antwoorden) -> Iterator[str]:
    yield from (een.id for een in waarmee.vragen(gegeven))


def test_met_een_bestand_en_een_soort_komen_meteen_de_vragen() -> None:
    assert list(ids(begin("project", "les opvolgen"), {})) == ["welke", "opgevolgd_op"]


def test_met_een_bestand_kiest_men_eerst_wat() -> None:
    waarmee = begin("project")
    assert list(ids(waarmee, {})) == ["feit"]
    assert list(ids(waarmee, {"feit": "les"})) == ["feit", "les", "eigenaar", "opvolgen_voor", "datum"]
    assert waarmee.gesprek({}) is None


def test_een_woord_met_meer_betekenissen_laat_kiezen() -> None:
    waarmee = begin("leeg", "evaluatie")
    (vraag,) = waarmee.vragen({})
    assert [een.waarde for een in vraag.keuzes] == ["evaluatie deelnemers", "evaluatie projectleider"]


def test_wat_moet_gebeuren_brengt_naar_zijn_vragen() -> None:
    waarmee = begin(met_punten=True)
    assert list(ids(waarmee, {})) == ["punt"]
    assert list(ids(waarmee, {"punt": "1"})) == ["punt", "opgevolgd_op"]
    assert waarmee.vooraf({"punt": "1"}) == {"welke": "1"}
    assert waarmee.bestand_van({"punt": "1"}) == "project"


def test_met_iets_anders_kiest_men_een_bestand() -> None:
    waarmee = begin(met_punten=True)
    assert list(ids(waarmee, {"punt": "anders"})) == ["punt", "bestand"]
    assert waarmee.gesprek({"punt": "anders"}) is None
    assert list(ids(waarmee, {"punt": "anders", "bestand": "experiment"})) == ["punt", "bestand", "feit"]
    gegeven = {"punt": "anders", "bestand": "experiment", "feit": "gedeeld"}
    assert list(ids(waarmee, gegeven)) == ["punt", "bestand", "feit", "gedeeld_op"]
    assert waarmee.vooraf(gegeven) == {}


def test_zonder_iets_dat_moet_gebeuren_begint_het_bij_het_bestand() -> None:
    assert list(ids(begin(), {})) == ["bestand"]

"""The chapters of the verantwoording: made by type, in the order of the model, with nothing left out."""

from dataclasses import dataclass, fields, replace

from participatie_cli.report.beeld.bijlagen import bijlagen, in_blokken
from participatie_cli.report.beeld.bouwstenen import Blok, Hoofdstuk, Lijst, Veldrol, waarde
from participatie_cli.report.beeld.proef import proefrapport
from participatie_cli.report.beeld.rapport import Rapport
from tests.report.registers import echt_rapport


@dataclass(frozen=True, slots=True, kw_only=True)
class _Deel:
    titel: str = waarde("De kop.", rol=Veldrol.KOP)
    code: str = waarde("Een naam voor machines.", rol=Veldrol.STIL)
    waar: str = waarde("De plek.", etiket="Te vinden in")
    lijst: Lijst = waarde("De feiten.")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Nieuw(Hoofdstuk):
    """A chapter that nobody has seen before."""

    delen: tuple[_Deel, ...] = waarde("De delen.")
    leeg: str = waarde("De zin dat er geen delen zijn.")
    na: Lijst = waarde("Wat erna komt.", etiket="Verder")


LIJST = Lijst(titel="Feiten", punten=(), leeg="Niets.", eerder=())
NIEUW = _Nieuw(
    id="nieuw",
    titel="Nieuw",
    inleiding=("Een.", "Twee."),
    delen=tuple(_Deel(titel=titel, code="x", waar="Assen", lijst=LIJST) for titel in ("A", "B")),
    leeg="",
    na=LIJST,
)


def test_een_nieuw_hoofdstuk_wordt_gedrukt_zonder_dat_iemand_het_noemt() -> None:
    deel = Blok(inklapbaar=True, alineas=("Te vinden in: Assen",), lijsten=(LIJST,))
    assert in_blokken(NIEUW, "n").blokken == (
        Blok(alineas=("Een.", "Twee.")),
        replace(deel, kop="A"),
        replace(deel, kop="B"),
        Blok(kop="Verder", lijsten=(LIJST,)),
    )


def test_wat_er_niet_is_geeft_geen_blok() -> None:
    leeg = replace(NIEUW, inleiding=(), delen=(), leeg="Er zijn geen delen.")
    assert in_blokken(leeg, "n").blokken == (
        Blok(alineas=("Er zijn geen delen.",)),
        Blok(kop="Verder", lijsten=(LIJST,)),
    )


def test_elk_hoofdstuk_op_volgorde_van_het_model_met_een_eigen_naam() -> None:
    rapport = proefrapport(1)
    delen = {veld.name: getattr(rapport, veld.name) for veld in fields(Rapport)}
    namen = [naam for naam, deel in delen.items() if isinstance(deel, Hoofdstuk)]
    assert [een.id for een in bijlagen(rapport)] == [f"bijlage-{naam.replace('_', '-')}" for naam in namen]


def test_een_tabel_uit_losse_delen_krijgt_kolommen_naar_hun_tekst() -> None:
    """The criteria of the real register: a question, a short outcome, and facts that can be long."""
    (scores,) = (een for een in echt_rapport().bijlagen if een.id == "bijlage-scores")
    tabellen = [tabel for blok in scores.blokken if blok.inklapbaar for tabel in blok.tabellen]
    assert {tabel.kolommen for tabel in tabellen} == {("Vraag", "Uitkomst", "Feiten")}
    assert all(sum(tabel.breedtes) == 100 and min(tabel.breedtes) >= 15 for tabel in tabellen)
    assert all(cel for tabel in tabellen for rij in tabel.rijen for cel in rij)

"""Whatever stands in an export: each proposal names its source and its place, and nothing of a person is in it."""

from hypothesis import given
from hypothesis import strategies as st

from participatie_cli.gesprek.aanbod.herkennen import VORMEN
from participatie_cli.gesprek.aanbod.tabelvorm import Exportrij, Tabelvorm, hoort_bij, lees_tabel
from participatie_cli.gesprek.aanbod.tekst import als_kenmerk, dag_uit, schoon
from participatie_cli.gesprek.teksten import LANGST
from participatie_cli.store.rekenblad.blad import kolomletter
from participatie_cli.values.onbekend import WOORD
from participatie_cli.wording.zichtbaar import stuurtekens

GEHEIM = "VerzonnenPersoon"
CELLEN = st.sampled_from(
    (
        "",
        "tekst",
        "<p>tekst</p>",
        "2026-03-04 10:00:00 UTC",
        "accepted",
        "12",
        "true",
        "https://a.example/processes/x/f/1",
    )
)


def _kolommen(vorm: Tabelvorm) -> tuple[str, ...]:
    """One heading for each field, and one of a person."""
    velden = sorted({*(namen[0] for namen in vorm.nodig), *vorm.gebruikt, *vorm.bekend})
    return (*velden, *sorted(vorm.van_personen))


@given(st.data(), st.sampled_from(VORMEN))
def test_elk_voorstel_noemt_zijn_bron_en_zijn_plek(data: st.DataObject, vorm: Tabelvorm) -> None:
    koppen = _kolommen(vorm)
    cellen = [
        tuple(GEHEIM if hoort_bij(kop, vorm.van_personen) else data.draw(CELLEN) for kop in koppen)
        for _ in range(data.draw(st.integers(1, 4)))
    ]
    rijen = [Exportrij(koppen, nr, een, kolomletter) for nr, een in enumerate(cellen, start=2)]
    lijst = lees_tabel(vorm, koppen, rijen)
    assert len({een.id for een in lijst.aanbod}) == len(lijst.aanbod)
    assert set(lijst.van_personen) == {kop for kop in koppen if hoort_bij(kop, vorm.van_personen)}
    for een in lijst.aanbod:
        assert een.bron.titel
        assert een.bron.adres
        assert een.plek in {f"rij {nr}" for nr in range(2, 6)}
        assert {naam for naam in een.antwoorden if naam != "activiteit"} == set(een.plekken)
        assert all(plek.startswith(een.plek) for plek in een.plekken.values())
        assert GEHEIM not in f"{een}"


@given(st.text(max_size=LANGST * 2))
def test_tekst_van_anderen_past_altijd_in_een_antwoord(tekst: str) -> None:
    kaal = schoon(tekst)
    assert len(kaal) <= LANGST
    assert stuurtekens(kaal) == ""
    assert kaal == " ".join(kaal.split())


def test_wat_te_lang_is_zegt_dat() -> None:
    assert schoon("woord " * 400).endswith("woord … (ingekort)")
    assert schoon("a &lt; b <i>en</i> <3") == "a < b en <3"
    assert (dag_uit("2026-01-31T09:00:00Z"), dag_uit("2026-01"), dag_uit("31 januari 2026")) == (
        "2026-01-31",
        WOORD,
        WOORD,
    )
    assert als_kenmerk("Decidim voorstellen Één_plein!") == "decidim-voorstellen-n-plein"

"""Which rules a change of norms touches, and which outcomes are others than before."""

from participatie_cli.checks.verschil import andere_uitkomsten, geraakte_regels
from participatie_cli.kader.geldend import Geldend
from participatie_cli.kader.verschil import Wijziging, Wijzigingssoort
from participatie_cli.results.bevinding import Uitkomst, Uitkomstsoort
from participatie_cli.results.uitslag import Uitslag
from participatie_cli.rules.catalog import regelbladen
from tests.kader.maken import bepaling, regeling

BLADEN = regelbladen()


def wijziging(sleutel: str, soort: Wijzigingssoort) -> Wijziging:
    een = bepaling(sleutel)
    return Wijziging(soort, Geldend(een, regeling(een)))


def geraakt(*wijzigingen: Wijziging) -> dict[str, tuple[str, str]]:
    return {een.blad.regel.code: (een.soort.value, een.sleutel) for een in geraakte_regels(wijzigingen, BLADEN)}


def test_regel_begint_met_haar_eerste_grond() -> None:
    assert geraakt(wijziging("ow-16-29", Wijzigingssoort.BEGINT))["OMW004"] == ("begint", "ow-16-29")


def test_een_andere_grond_verandert_de_regel_alleen() -> None:
    assert geraakt(wijziging("ob-10-2-lid-1", Wijzigingssoort.EINDIGT))["OMW004"] == ("verandert", "ob-10-2-lid-1")


def test_andere_regels_blijven_buiten_beeld() -> None:
    assert geraakt(wijziging("bestaat-niet", Wijzigingssoort.BEGINT)) == {}
    assert "VIS001" not in geraakt(wijziging("ow-16-29", Wijzigingssoort.BEGINT))


def uitslag(bestand: str, kenmerk: str | None, **soorten: Uitkomstsoort) -> Uitslag:
    uitkomsten = tuple(Uitkomst(code, code.lower(), soort) for code, soort in soorten.items())
    return Uitslag(bestand, "project" if kenmerk else "kader", kenmerk, uitkomsten, ())


GOED, FOUT, LEEG = Uitkomstsoort.VOLDOET, Uitkomstsoort.VOLDOET_NIET, Uitkomstsoort.NIET_TE_BEOORDELEN


def test_alleen_wat_anders_is_het_ergste_eerst() -> None:
    oud = [uitslag("a.yaml", "a", X=GOED, Y=GOED, Z=FOUT), uitslag("b.yaml", "b", X=LEEG)]
    nieuw = [uitslag("a.yaml", "a", X=LEEG, Y=GOED, Z=GOED), uitslag("b.yaml", "b", X=FOUT)]
    gevonden = [(een.id, een.nieuw.code, een.oud.soort, een.nieuw.soort) for een in andere_uitkomsten(oud, nieuw)]
    assert gevonden == [("b", "X", LEEG, FOUT), ("a", "Z", FOUT, GOED), ("a", "X", GOED, LEEG)]


def test_kader_yaml_mag_anders_heten() -> None:
    (gevonden,) = andere_uitkomsten([uitslag("oud.yaml", None, X=GOED)], [uitslag("nieuw.yaml", None, X=FOUT)])
    assert (gevonden.bestand, gevonden.soort) == ("nieuw.yaml", "kader")


def test_wat_maar_een_keer_is_gevraagd_telt_niet() -> None:
    assert andere_uitkomsten([], [uitslag("a.yaml", "a", X=FOUT)]) == ()

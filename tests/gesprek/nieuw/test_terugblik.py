"""What was said is read back in sentences; the comments of the file say what belongs where."""

from participatie_cli.gesprek.nieuw.terugblik import nog_te_vragen, terugblik
from participatie_cli.gesprek.nieuw.uitschrift import kop, uitleg_bij
from participatie_cli.gesprek.nieuw.weging import Weging
from participatie_cli.values.onbekend import ONBEKEND
from tests.gesprek.nieuw.proef import ANTWOORDEN, beantwoord, uitgangspunt


def gelezen(**anders: str) -> dict[str, str]:
    return dict(terugblik(Weging(uitgangspunt(), beantwoord(ANTWOORDEN | anders))))


def test_alles_wat_is_gezegd() -> None:
    assert gelezen() == {
        "Uitkomst": "Ja, mensen doen mee.",
        "Wat": "De speelplek wordt opnieuw ingericht.",
        "Waarom": "Kinderen weten het best wat zij missen.",
        "Waar": "Molenwijk.",
        "Wie begon": "Gemeente.",
        "Soort besluit": "Geen.",
        "Te kiezen": "De toestellen en de beplanting.",
        "Vast": "Het budget.",
        "Wie merken het": "Kinderen en omwonenden.",
        "Wie werken eraan": "Projectleider, vier uur per week.",
        "Wat u wilt weten": "Weten welke toestellen kinderen missen.",
        "Wanneer": "Voorbereiding.",
        "Trede": "meepraten (raadplegen). Inwoners vertellen wat zij ervan vinden. De gemeente weegt dat mee en "
        "zegt wat zij ermee doet.",
        "Anders gemist": "Jongeren.",
        "Besluit": "Het college, 15 maart 2027.",
        "Iedereen hoort iets terug": "Februari 2027.",
    }


def test_niets_niemand_en_een_nee() -> None:
    nee = gelezen(open="niets", participatie="nee", reden="Alles ligt vast", gemeld_aan="raad; college")
    assert nee["Uitkomst"] == "Nee, er komt geen participatie."
    assert nee["Te kiezen"] == "Niets."
    assert nee["U vertelt het aan"] == "De raad en het college."
    assert gelezen(groepen="niemand", gemist="niemand", participatie="ja")["Wie merken het"] == "Niemand."


def test_een_ander_die_begon_en_een_plicht() -> None:
    anders = gelezen(initiatiefnemer="inwoners", gemeld_op="2026-09-01", instrument="omgevingsplan")
    assert anders["Wie begon"] == "Inwoners, gemeld 1 september 2026."
    assert anders["Soort besluit"] == "Omgevingsplan; de wet of uw eigen lijst vraagt om participatie."


def test_van_een_besluit_is_de_dag_of_de_beslisser_bekend() -> None:
    assert gelezen(beslisser="onbekend")["Besluit"] == "15 maart 2027."
    assert gelezen(besluitdag="onbekend")["Besluit"] == "Het college."


def test_wat_niemand_weet_staat_er_niet() -> None:
    niets = dict.fromkeys(ANTWOORDEN, "onbekend") | {"titel": "Molenpark"}
    assert list(gelezen(**niets)) == ["Uitkomst"]
    assert gelezen(**niets)["Uitkomst"] == "Nog niet, want de afweging is niet klaar."


def test_wie_de_middelen_regelt() -> None:
    later = {"middelen": "later", "wie_regelt": "teamleider", "geregeld_op": "2027-02"}
    assert gelezen(**later)["Eerst regelen"] == "Tijd, geld en mensen (teamleider, uiterlijk februari 2027)."
    later |= {"wie_regelt": "onbekend", "geregeld_op": "onbekend"}
    assert gelezen(**later)["Eerst regelen"] == "Tijd, geld en mensen (onbekend wie, onbekend wanneer)."


def test_een_trede_die_niet_op_de_ladder_staat() -> None:
    weging = Weging(uitgangspunt(), beantwoord(ANTWOORDEN) | {"niveau": "meeliften"})
    assert dict(terugblik(weging))["Trede"] == "Meeliften."


def test_wat_open_is_met_wie_het_weet() -> None:
    weging = Weging(uitgangspunt(), beantwoord(ANTWOORDEN | {"middelen": "later", "wie_regelt": "onbekend"}))
    assert nog_te_vragen(weging) == (
        "Wie zorgt dat tijd, geld en mensen er komen? Te vinden bij: degene die het weet.",
        "Wanneer weet u dat? Te vinden bij: degene die het weet.",
    )
    assert nog_te_vragen(Weging(uitgangspunt(), beantwoord(ANTWOORDEN))) == ()


def test_het_aanspreekpunt_komt_uit_kader_yaml() -> None:
    assert Weging(uitgangspunt(), {}).aanspreekpunt == "participatiecoach"
    gemeente = uitgangspunt().gemeente.model_copy(update={"aanspreekpunt": ONBEKEND})
    assert Weging(uitgangspunt(gemeente=gemeente), {}).aanspreekpunt == "onbekend"


def test_commentaar_in_de_woorden_van_het_model() -> None:
    assert uitleg_bij("titel") == ""
    assert uitleg_bij("samenvatting") == "Wat een inwoner het eerst leest."
    assert uitleg_bij("fasen").endswith("schrijf dan die dag.")
    weging = Weging(uitgangspunt(), {"titel": "Molenpark"})
    assert kop(weging)[1].endswith("participatie nieuw molenpark")
    assert "15 oktober 2026" in kop(weging)[0]

"""What a change did to the agenda of a file, and how that is said."""

from datetime import date

import pytest

from participatie_cli.checks.agendaverschil import agendaverschil
from participatie_cli.results.agenda import Agendapunt
from participatie_cli.results.agendasoort import Agendasoort
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import ONBEKEND, Onbekend
from participatie_cli.values.pad import Pad
from participatie_cli.wording.agendaverschil import verschil_in_zinnen

VANDAAG = date(2026, 11, 30)


def punt(
    dag: str | Onbekend,
    wat: str = "deelnemers vertellen wat ermee is gedaan",
    pad: Pad = ("terugkoppeling",),
    *,
    niet_eerder: bool = False,
    soort: Agendasoort = Agendasoort.TERMIJN,
) -> Agendapunt:
    return Agendapunt(
        soort=soort,
        bestand="plein.yaml",
        id="plein",
        titel="Plein",
        pad=pad,
        wat=wat,
        dag=Datum.lees(dag) if isinstance(dag, str) else dag,
        niet_eerder=niet_eerder,
        herkenning=wat,
    )


@pytest.mark.parametrize(
    ("voor", "na", "geschreven", "zin"),
    [
        (
            [punt("2026-12-03")],
            [],
            ("terugkoppeling",),
            "Hiermee is de termijn van 3 december 2026 gehaald: deelnemers vertellen wat ermee is gedaan.",
        ),
        (
            [punt("2026-11-03")],
            [],
            ("terugkoppeling",),
            "Hiermee is afgerond wat uiterlijk op 3 november 2026 klaar moest zijn: deelnemers vertellen wat ermee is "
            "gedaan.",
        ),
        ([punt(ONBEKEND, "de actie afronden", ("gereed_op",))], [], ("gereed_op",), "Hiermee is dit gedaan: de actie"),
        ([punt("2026-12-03")], [], ("fasen",), "Dit hoeft niet meer: deelnemers vertellen wat ermee is gedaan."),
        ([], [punt("2027-01-12")], ("activiteiten",), "Nieuw op de agenda, uiterlijk 12 januari 2027: deelnemers"),
        ([], [punt(ONBEKEND)], ("activiteiten",), "Nieuw op de agenda, zonder dag: deelnemers"),
        (
            [punt("2026-12-03")],
            [punt("2027-01-12")],
            ("activiteiten",),
            "De termijn wordt 12 januari 2027 (dat was 3 december 2026): deelnemers vertellen wat ermee is gedaan.",
        ),
    ],
)
def test_wat_ermee_is_afgedaan_en_wat_erbij_komt(
    voor: list[Agendapunt], na: list[Agendapunt], geschreven: Pad, zin: str
) -> None:
    (gezegd,) = verschil_in_zinnen(agendaverschil(voor, na, [geschreven]), VANDAAG)
    assert gezegd.startswith(zin)


def test_wat_gelijk_bleef_of_geen_termijn_is_wordt_niet_genoemd() -> None:
    gelijk, eerder = punt("2026-12-03"), punt("2026-12-03", "eerder", niet_eerder=True)
    gepland = punt("2026-12-03", "feest", soort=Agendasoort.GEPLAND)
    assert list(verschil_in_zinnen(agendaverschil([gelijk, eerder], [gelijk, gepland], [()]), VANDAAG)) == []


def test_een_van_twee_dezelfde_punten_is_gedaan() -> None:
    verschil = agendaverschil([punt("2026-12-03"), punt("2026-12-03")], [punt("2026-12-03")], [("terugkoppeling", 0)])
    assert len(verschil.gedaan) == 1


def test_wat_zonder_dag_is_geschreven_heet_niet_gedaan() -> None:
    voor, plek = [punt("2026-11-03"), punt("2026-12-03", "de actie afronden", ("gereed_op",))], ("terugkoppeling",)
    zinnen = list(verschil_in_zinnen(agendaverschil(voor, [], [("gereed_op",)], [plek]), VANDAAG))
    assert zinnen == [
        "Hiermee is de termijn van 3 december 2026 gehaald: de actie afronden.",
        "Zonder dag is niet te zeggen of dit op tijd was: deelnemers vertellen wat ermee is gedaan.",
    ]

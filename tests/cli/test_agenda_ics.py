"""The calendar of `participatie agenda`, as the library that wrote it and another one read it."""

import os
import re
import subprocess
import sys
from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from participatie_cli.console.als_ics import schrijf_ics
from participatie_cli.results.agenda import Agenda, Agendapunt
from participatie_cli.results.agendasoort import Agendasoort
from participatie_cli.values.datum import Datum
from participatie_cli.wording.zichtbaar import toonbaar
from tests.agendas import VOL_OP, Gebeurtenis, leg_vol_register_neer, met_icalendar, met_vobject
from tests.conftest import Draai
from tests.report.registers import verander

pytestmark = pytest.mark.langzaam

DAG = timedelta(days=1)
WANDELING = "wandeling 🌳👩‍🚀 langs de as; met koffie, thee en \\ koek"
GROENE_AS = "register/projecten/groene-as.yaml"


@pytest.fixture
def vol(tmp_path: Path) -> Path:
    return leg_vol_register_neer(tmp_path)


def kalender(draai: Draai, map_: Path, *argumenten: str) -> bytes:
    return draai("agenda", *(argumenten or VOL_OP), "--formaat", "ics", map_=map_).uit.encode()


def op_uid(ics: bytes) -> dict[str, Gebeurtenis]:
    """The events by their key, which no two of them share."""
    gelezen = met_vobject(ics)
    per_uid = {een.uid: een for een in gelezen}
    assert len(per_uid) == len(gelezen) > 0
    return per_uid


def zoek(gebeurtenissen: dict[str, Gebeurtenis], woord: str) -> Gebeurtenis:
    (een,) = [een for een in gebeurtenissen.values() if woord in een.titel.lower()]
    return een


def test_twee_bibliotheken_lezen_hetzelfde(draai: Draai, vol: Path) -> None:
    ics = kalender(draai, vol)
    assert met_icalendar(ics) == met_vobject(ics)
    assert {een.soort for een in met_vobject(ics)} == set(Agendasoort)


def test_elke_regel_is_kort_en_eindigt_zoals_het_hoort(draai: Draai, vol: Path) -> None:
    for regel in kalender(draai, vol).split(b"\r\n"):
        assert b"\n" not in regel
        assert len(regel) <= 75
        regel.decode()  # no character is cut in two


def test_het_zijn_hele_dagen_en_de_laatste_telt_mee(draai: Draai, vol: Path) -> None:
    ics = kalender(draai, vol)
    assert all(re.match(rb"DT(START|END);VALUE=DATE:\d{8}$", regel) for regel in _dagregels(ics))
    gelezen = op_uid(ics)
    assert zoek(gelezen, "ligt ter inzage").begin == date(2024, 9, 10)
    assert zoek(gelezen, "ligt ter inzage").eind == date(2024, 10, 23)
    assert (zoek(gelezen, "wandeling").begin, zoek(gelezen, "wandeling").eind) == (date(2024, 10, 2), date(2024, 10, 3))
    in_november = zoek(gelezen, "meervoudige")
    assert (in_november.begin, in_november.eind) == (date(2024, 11, 1), date(2024, 12, 1))
    assert in_november.titel.endswith("(in november 2024)")


def _dagregels(ics: bytes) -> list[bytes]:
    regels = [regel for regel in ics.split(b"\r\n") if regel.startswith((b"DTSTART", b"DTEND"))]
    assert regels
    return regels


def test_tekst_blijft_wat_zij_is(draai: Draai, vol: Path) -> None:
    gelezen = op_uid(kalender(draai, vol))
    assert zoek(gelezen, "wandeling").titel.lower() == f"groene as: {WANDELING}"
    lang = "meervoudigeparticipatieverordeningsbesprekingsvoorbereidingsbijeenkomst"
    assert lang in zoek(gelezen, "meervoudige").titel.lower()


@pytest.mark.parametrize("tijdzone", ["America/New_York", "Pacific/Kiritimati", "Europe/Amsterdam"])
def test_een_tijdzone_verschuift_geen_dag(tijdzone: str, draai: Draai, vol: Path) -> None:
    opdracht = [sys.executable, "-m", "participatie_cli", "agenda", *VOL_OP, "--formaat", "ics"]
    elders = subprocess.run(opdracht, cwd=vol, capture_output=True, check=True, env=os.environ | {"TZ": tijdzone})
    assert elders.stdout == kalender(draai, vol)


def test_er_gaat_alleen_een_alarm_voor_een_laatste_dag_die_komt(draai: Draai, vol: Path) -> None:
    peildatum, ochtend = date(2024, 9, 20), timedelta(hours=9)
    gezien = set()
    for een in op_uid(kalender(draai, vol)).values():
        komt = een.soort == "termijn" and "niet eerder:" not in een.titel
        verwacht = [dagen for dagen in (14, 2) if komt and een.begin - timedelta(days=dagen) >= peildatum]
        assert een.alarmen == tuple(ochtend - timedelta(days=dagen) for dagen in verwacht)
        gezien.add(len(verwacht))
    assert gezien == {0, 1, 2}


def test_op_een_andere_dag_is_het_dezelfde_kalender_met_een_hoger_nummer(draai: Draai, vol: Path) -> None:
    eerst = op_uid(kalender(draai, vol, "--peildatum", "2024-09-20", "--vooruit", "60"))
    dan = op_uid(kalender(draai, vol, "--peildatum", "2024-09-25", "--vooruit", "55"))
    assert {uid: een.titel.removeprefix("TE LAAT: ") for uid, een in eerst.items()} == {
        uid: een.titel.removeprefix("TE LAAT: ") for uid, een in dan.items()
    }
    assert {een.nummer for een in dan.values()} == {een.nummer + 5 for een in eerst.values()}


def test_wat_te_laat_wordt_blijft_hetzelfde_punt(draai: Draai, vol: Path) -> None:
    eerst = zoek(op_uid(kalender(draai, vol)), "ondernemers bezoeken")
    dan = zoek(op_uid(kalender(draai, vol, "--peildatum", "2024-10-20")), "ondernemers bezoeken")
    assert (dan.uid, dan.begin, dan.titel) == (eerst.uid, eerst.begin, f"TE LAAT: {eerst.titel}")


def test_een_punt_houdt_zijn_sleutel_als_de_lijst_groeit_en_de_dag_verschuift(draai: Draai, vol: Path) -> None:
    eerst = op_uid(kalender(draai, vol))
    wandeling = zoek(eerst, "wandeling")
    activiteiten = [
        {"datum": "2024-10-04", "werkvorm": "stadswandeling vooraf"},
        {"datum": "2023-01-04", "werkvorm": "een vergeten avond"},
        {"datum": "2024-10-07", "werkvorm": WANDELING},
    ]
    verander(vol / GROENE_AS, {"activiteiten": activiteiten})
    dan = op_uid(kalender(draai, vol, "--peildatum", "2024-09-21"))
    assert dan[wandeling.uid] == replace(
        wandeling, nummer=wandeling.nummer + 1, begin=wandeling.begin + 5 * DAG, eind=wandeling.eind + 5 * DAG
    )
    assert eerst.keys() - dan.keys() == {zoek(eerst, woord).uid for woord in ("meervoudige", "besloten kring")}
    assert dan.keys() - eerst.keys() == {zoek(dan, "stadswandeling").uid}


def test_wat_gedaan_is_staat_er_niet_meer_in(draai: Draai, vol: Path) -> None:
    eerst = op_uid(kalender(draai, vol))
    klaar = [{"wat": "Ondernemers bezoeken", "vastgelegd_op": "2024-05-01", "gereed_op": "2024-09-19"}]
    verander(vol / GROENE_AS, {"voornemens": klaar})
    dan = op_uid(kalender(draai, vol))
    weg = {eerst[uid].titel for uid in eerst.keys() - dan.keys()}
    assert weg == {"Groene As: Ondernemers bezoeken", "Groene As: De opening samen voorbereiden"}


def test_elke_tussenrapportage_is_een_ander_punt(draai: Draai, vol: Path) -> None:
    eerst = zoek(op_uid(kalender(draai, vol)), "tussenrapportage 6")
    dan = zoek(op_uid(kalender(draai, vol, "--peildatum", "2024-12-01")), "tussenrapportage 7")
    assert eerst.uid != dan.uid


def test_een_andere_gemeente_heeft_andere_sleutels(draai: Draai, vol: Path) -> None:
    eerst = op_uid(kalender(draai, vol))
    verander(vol / "register/kader.yaml", {"gemeente": {"naam": "Andersdorp"}})
    assert not eerst.keys() & op_uid(kalender(draai, vol)).keys()


def test_wat_geen_dag_heeft_wordt_ernaast_gezegd(draai: Draai, vol: Path) -> None:
    afloop = draai("agenda", *VOL_OP, "--formaat", "ics", map_=vol)
    assert afloop.fout == "2 punten hebben geen dag en staan niet in het bestand. Zie `participatie agenda`.\n"


TEKST = st.text(st.sampled_from('aé€🌳👩‍🚀\u200d\u202e,;:\\"\n\t#[]= ß\u00ad\u3164'), min_size=1, max_size=120)


@given(TEKST, TEKST)
def test_elke_tekst_komt_eruit_zoals_zij_te_zien_is(titel: str, wat: str) -> None:
    """In lines of the right length, of which none is a command to a build server."""
    punt: Any = Agendapunt(
        soort=Agendasoort.GEPLAND, bestand="b", id="b", titel=titel, pad=(), wat=wat, dag=Datum.lees("2024-01-02")
    )
    onder = BytesIO()
    stroom = TextIOWrapper(onder, encoding="ascii")
    schrijf_ics(Agenda.van([punt], date(2024, 1, 1), date(2024, 2, 1)), "1", stroom)
    stroom.flush()
    ics = onder.getvalue()
    regels = ics.split(b"\r\n")
    assert max(map(len, regels)) <= 75
    assert not [regel for regel in regels if regel.lstrip().startswith(b"::") or re.search(rb"##\w*\[", regel)]
    gezien = toonbaar(f"{titel}: {wat}").replace("::", ":<U+003A>")
    verwacht = re.sub(r"(##\w*)\[", r"\1<U+005B>", gezien, flags=re.ASCII)
    assert [een.titel for een in met_icalendar(ics)] == [verwacht]
    assert [een.titel for een in met_vobject(ics)] == [verwacht]

"""Solved is only what was missing and is there now; all else has a word of its own."""

from typing import Any

import pytest

from participatie_cli.checks.afloop import Afloop, afloop_van, vondst_van
from participatie_cli.model.keuzes import Ernst
from participatie_cli.model.project import Project
from participatie_cli.results.bevinding import Bevinding, Uitkomstsoort
from participatie_cli.values.pad import Pad
from tests.gevallen import dossier

TWEE = [
    {"onderwerp": "bomen", "wat": "Plant bomen.", "status": "niet", "datum": "2024-01-10"},
    {"onderwerp": "bank", "wat": "Zet een bank neer.", "status": "niet", "datum": "2024-01-10"},
]
MET_REDEN = [TWEE[0], {**TWEE[1], "reden": "Er is geen geld."}]


def project(**anders: Any) -> Project:
    ding = dossier("project", anders)
    assert isinstance(ding, Project)
    return ding


def bevinding(pad: Pad, code: str = "VIS009") -> Bevinding:
    return Bevinding(code, "naam", Ernst.FOUT, "x.yaml", pad, "Iets.", "Doe iets.")


REDEN: Pad = ("inbreng", 1, "reden")


@pytest.mark.parametrize(
    ("nu", "soort", "wordt"),
    [
        ({"inbreng": MET_REDEN}, Uitkomstsoort.VOLDOET, Afloop.OPGELOST),
        ({"inbreng": MET_REDEN}, Uitkomstsoort.VOLDOET_NIET, Afloop.OPGELOST),
        ({"inbreng": TWEE[:1]}, Uitkomstsoort.VOLDOET, Afloop.WEGGEHAALD),
        ({"inbreng": []}, Uitkomstsoort.NIET_VAN_TOEPASSING, Afloop.WEGGEHAALD),
        ({"inbreng": "onbekend"}, Uitkomstsoort.NIET_TE_BEOORDELEN, Afloop.ONBEKEND),
        ({"inbreng": TWEE}, Uitkomstsoort.NIET_TE_BEOORDELEN, Afloop.ONBEKEND),
        ({"inbreng": TWEE}, Uitkomstsoort.AFWIJKING, Afloop.UITGELEGD),
        ({"inbreng": TWEE}, Uitkomstsoort.NIET_VAN_TOEPASSING, Afloop.VERVALLEN),
        ({"inbreng": TWEE}, Uitkomstsoort.VOLDOET, Afloop.VERVALLEN),
        ({"inbreng": MET_REDEN}, None, Afloop.OPGELOST),
    ],
)
def test_wat_er_van_een_bevinding_is_geworden(nu: Any, soort: Uitkomstsoort | None, wordt: Afloop) -> None:
    vondst = vondst_van(bevinding(REDEN), project(inbreng=TWEE))
    assert afloop_van(vondst, project(**nu), soort) is wordt


@pytest.mark.parametrize("code", ["PRV004", "AFW001", "OOR001"])
def test_wat_weg_moest_is_opgelost_als_het_weg_is(code: str) -> None:
    vondst = vondst_van(bevinding(("inbreng", 1, "wat"), code), project(inbreng=TWEE))
    assert afloop_van(vondst, project(inbreng=TWEE[:1]), None) is Afloop.OPGELOST


def test_een_afwijking_die_alsnog_nodig_werd_is_niet_opgelost() -> None:
    vondst = vondst_van(bevinding(("inbreng", 1), "AFW002"), project(inbreng=TWEE))
    assert afloop_van(vondst, project(inbreng=TWEE), None) is Afloop.VERVALLEN
    assert afloop_van(vondst, project(inbreng=TWEE[:1]), None) is Afloop.OPGELOST


def test_een_bestand_zonder_waarde_heeft_geen_plaatsen() -> None:
    vondst = vondst_van(bevinding(("regelingen", 0), "GEM001"), None)
    assert (vondst.tot, vondst.delen) == ((), ())
    assert afloop_van(vondst, None, Uitkomstsoort.VOLDOET) is Afloop.OPGELOST


def test_elk_woord_is_uitgelegd() -> None:
    assert len({een.uitleg for een in Afloop}) == len(Afloop)

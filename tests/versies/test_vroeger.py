"""A file of before, read as one of today: in its form, without personal data, or not at all."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from participatie_cli.model.plan import Omgevingsplan
from participatie_cli.model.project import Project
from participatie_cli.privacy.toegestaan import Toegestaan
from participatie_cli.store.kader import lees_kader
from participatie_cli.store.lezen import lees_dossier
from participatie_cli.store.stuksgewijs import Stuksgewijs
from participatie_cli.store.vroeger import Vroegerlezer, Vroegerproject
from participatie_cli.store.yaml import ontleed
from participatie_cli.values.onbekend import ONBEKEND, bekend
from tests.versies.proef import project

WORTEL = Path(__file__).parents[2]
ECHT = sorted(
    (*(WORTEL / "register/projecten").glob("*.yaml"), *(WORTEL / "voorbeeld/register/projecten").glob("*.yaml"))
)
TOEGESTAAN = {map_: lees_kader(map_, "kader.yaml").toegestaan for map_ in {pad.parents[1] for pad in ECHT}}
MAIL = "jan.jansen@voorbeeld.example"


def lees(tekst: str | bytes, *toegestaan: str) -> Vroegerproject | None:
    inhoud = tekst if isinstance(tekst, bytes) else tekst.encode()
    return Vroegerlezer("plein", Toegestaan(frozenset(toegestaan))).lees(inhoud)


def gelezen(tekst: str, *toegestaan: str) -> tuple[Project, int]:
    een = lees(tekst, *toegestaan)
    assert een is not None
    return een.project, een.weggelaten


@pytest.mark.parametrize("pad", ECHT, ids=lambda pad: pad.stem)
def test_een_bestand_van_nu_leest_zoals_altijd(pad: Path) -> None:
    toegestaan = TOEGESTAAN[pad.parents[1]]
    vroeger = Vroegerlezer(pad.stem, toegestaan).lees(pad.read_bytes())
    nu = lees_dossier(pad, pad.name, Project, toegestaan).waarde
    assert nu is not None
    assert vroeger == Vroegerproject(nu)


@pytest.mark.parametrize(
    "tekst",
    [
        "titel: [",
        "",
        "- een lijst",
        "<<<<<<< HEAD\n" + project(),
        project().encode("utf-16"),
        b"a" * 1_000_001,
        project(titel=f"Mail {MAIL}"),
        project("plein", "Plein", f"{MAIL}: nee"),
        project("plein", "Plein", f"opmerking: {MAIL}", "lessen: [{les: !!str Luister.}]"),
    ],
)
def test_wat_niet_te_tonen_is(tekst: str | bytes) -> None:
    assert lees(tekst) is None


BIJ_EEN_PERSOON = [
    (f"opmerking: Bel {MAIL}.", lambda een: een.opmerking is None, 1),
    (f"gebied: {{plek: bij {MAIL}}}", lambda een: een.gebied is None, 1),
    (f"lessen: [{{les: Begin vroeg.}}, {{les: Vraag {MAIL}.}}]", lambda een: len(een.lessen) == 1, 1),
    (f"lessen: [{{les: Vraag {MAIL}.}}, {{les: En ook {MAIL}.}}]", lambda een: een.lessen == (), 2),
    (f"lessen: [{{les: Vraag {MAIL}., eigenaar: {MAIL}}}]", lambda een: een.lessen == (), 1),
    (f"gebied: {{wijken: [Centrum, {MAIL}]}}", lambda een: een.gebied.wijken == ("Centrum",), 1),
    (f"# {MAIL}", lambda een: een.titel == "Plein", 0),
]


@pytest.mark.parametrize(("regel", "klopt", "weg"), BIJ_EEN_PERSOON)
def test_een_feit_met_een_persoonsgegeven_gaat_eruit(regel: str, klopt: Any, weg: int) -> None:
    een, weggelaten = gelezen(project("plein", "Plein", regel))
    assert klopt(een)
    assert weggelaten == weg
    assert "xxxx" not in repr(een)
    assert MAIL in repr(lees(project("plein", "Plein", regel), MAIL)) or regel.startswith("#")


def test_wat_er_moet_staan_wordt_onbekend() -> None:
    een, weggelaten = gelezen(project().replace("{soort: gemeente}", f"{{soort: organisatie, naam: {MAIL}}}"))
    assert een.initiatiefnemer is ONBEKEND
    assert weggelaten == 1


def test_een_oudere_vorm() -> None:
    oud = project().replace(
        "instrumenten: [{soort: geen}]",
        "instrument: {soort: omgevingsplan, kennisgeving: {datum: 2024-05-01}, "
        "terinzage: {start: 2024-05-02, eind: onbekend}}",
    )
    een, _ = gelezen(oud)
    (plan,) = bekend(een.instrumenten)
    assert isinstance(plan, Omgevingsplan)
    assert [str(keer.start) for keer in bekend(plan.terinzageleggingen)] == ["2024-05-02"]
    assert lees(f"{oud}opmerking: !!str Oud.\n") is None


def test_wat_niet_past_is_onbekend() -> None:
    een, _ = gelezen(project("plein", "Plein", "onbekende_sleutel: ja", "fasen: [{fase: dromen, vanaf: 2024-05-01}]"))
    assert een.fasen == ONBEKEND or bekend(een.fasen)[0].fase is ONBEKEND


STUKKEN = st.lists(
    st.sampled_from(
        [
            *(
                "a: 1\n",
                "b:\n",
                "  - x\n",
                "  y: z\n",
                "c: >-\n",
                "  tekst\n",
                "# noot\n",
                "\n",
                "d: [1,\n",
                "2]\n",
                "e: 'x\n",
                "f: y'\n",
            ),
            *(
                "---\n",
                "...\n",
                "a: &a 2\n",
                "g: *a\n",
                "? h\n",
                "i: {j: 1}\n",
                "b: 3\n",
                "  - {k: ?l}\n",
                '"m": 1\n',
                "%YAML 1.2\n",
            ),
            *("n: |\n", " los\n", "a:2\n", "\ta: 1\n", "o: !!str p\n", "q: ~\n"),
        ]
    ),
    max_size=8,
).map("".join)


@given(STUKKEN, STUKKEN)
def test_stuk_voor_stuk_is_als_in_een_keer(eerst: str, dan: str) -> None:
    lezer = Stuksgewijs()
    for tekst in (eerst, dan, eerst):
        heel, stuk = ontleed(tekst), lezer.ontleed(tekst)
        assert (stuk.gegevens, stuk.problemen, stuk.geweigerd) == (heel.gegevens, heel.problemen, heel.geweigerd)


@pytest.mark.parametrize("pad", ECHT, ids=lambda pad: pad.stem)
def test_echte_bestanden_stuk_voor_stuk(pad: Path) -> None:
    tekst, lezer = pad.read_text("utf-8"), Stuksgewijs()
    for versie in (tekst, tekst.replace("titel:", "titel: Een", 1), tekst):
        assert lezer.ontleed(versie) == ontleed(versie)

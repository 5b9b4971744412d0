"""The page of who looks along: what it is about on top, how it stands below, and between them what fits."""

from collections.abc import Iterator
from typing import Final

from participatie_cli.console.scherm import STIJL_VAN_ERNST, Deel, Scherm
from participatie_cli.console.wachtbeeld import Wachtbeeld
from participatie_cli.console.wachtblokken import GENOEMD, Regelblok, blokken, op_een_vel
from participatie_cli.model.keuzes import Ernst
from participatie_cli.values.datum import Datum
from participatie_cli.values.opsomming import opsomming
from participatie_cli.wording.waarden import aantal, per_ernst

ZONDER_SCHERM: Final = 60
"""So many lines at most where the output is no screen: nobody reads a thousand again after each change."""


def wachtregels(beeld: Wachtbeeld, hoogte: int | None) -> list[str]:
    """The lines to show, no more than the height of the screen; None where it is no screen."""
    op_scherm = hoogte is not None
    boven = op_een_vel(op_scherm, lambda scherm: _toon_kop(scherm, beeld)).regels
    onder = op_een_vel(op_scherm, lambda scherm: _toon_stand(scherm, beeld)).regels
    ruimte = (ZONDER_SCHERM if hoogte is None else hoogte) - len(boven) - len(onder)
    if ruimte < 1 and hoogte is not None:
        return _het_nodigste(boven, onder, hoogte)
    midden = _passend(blokken(beeld, op_scherm), ruimte, beeld, op_scherm)
    return [*boven, *midden, *[""] * (ruimte - len(midden)) * op_scherm, *onder]


def _het_nodigste(boven: list[str], onder: list[str], hoogte: int) -> list[str]:
    """On a screen of a few lines: how it stands, and if there is room what it is about."""
    onder = onder[1 : hoogte + 1]
    return [*boven[: hoogte - len(onder)], *onder]


def _passend(rij: Iterator[Regelblok], ruimte: int, beeld: Wachtbeeld, op_scherm: bool) -> list[str]:
    """As many blocks as there is room for, of the next one what fits, and how much more there is."""
    regels: list[str] = []
    te_gaan = 0 if beeld.stop else sum(len(een.aangewezen) for een in beeld.uitgelicht) + len(beeld.overig)
    for blok in rij:
        laatste = te_gaan == blok.bevindingen
        if len(regels) + len(_zonder_wit(blok.regels) if laatste else blok.regels) > ruimte - (not laatste):
            meer = _meer(te_gaan, op_scherm)
            return [*[*regels, *blok.regels][: max(ruimte - len(meer), 0)], *meer][:ruimte]
        regels += blok.regels
        te_gaan -= blok.bevindingen
    return _zonder_wit(regels)[:ruimte]


def _meer(te_gaan: int, op_scherm: bool) -> list[str]:
    zin = f"En nog {aantal(te_gaan, 'bevinding', 'bevindingen')}. Alles ziet u met: participatie check"
    return op_een_vel(op_scherm, lambda scherm: scherm.regel(Deel(zin, "bold"))).regels


def _zonder_wit(regels: list[str]) -> list[str]:
    """Without empty lines at the end."""
    einde = len(regels)
    while einde and not regels[einde - 1].strip():
        einde -= 1
    return regels[:einde]


def _toon_kop(scherm: Scherm, beeld: Wachtbeeld) -> None:
    van = f" van {beeld.gemeente}" if beeld.gemeente else ""
    dag = f" · peildatum {Datum.op(beeld.peildatum).voluit}" if beeld.peildatum else ""
    telling = f" · {aantal(beeld.bestanden, 'bestand', 'bestanden')}" if beeld.bestanden is not None else ""
    scherm.regel(Deel(f"Register{van}", "bold"), Deel(f"{dag}{telling} · {beeld.naam}", "dim"))
    scherm.regel(_laatste_wijziging(beeld))
    scherm.wit()


def _laatste_wijziging(beeld: Wachtbeeld) -> str:
    if beeld.om is None:
        return "Er is nog niets gewijzigd sinds de start."
    om = f"{beeld.om:%H:%M:%S}"
    if not beeld.gewijzigd:
        return f"{om} Er is een nieuwe dag begonnen."
    rest = len(beeld.gewijzigd) - GENOEMD
    meer = [f"nog {aantal(rest, 'ander', 'andere')}"] if rest > 0 else []
    return f"{om} Gewijzigd: {opsomming([*beeld.gewijzigd[:GENOEMD], *meer])}"


def _toon_stand(scherm: Scherm, beeld: Wachtbeeld) -> None:
    scherm.wit()
    if beeld.per_ernst is not None:
        ergst = next((ernst for ernst in Ernst if beeld.per_ernst[ernst]), None)
        kleur = STIJL_VAN_ERNST[ergst] if ergst else "bold green"
        bekend = f" Bekend: {beeld.bekend}." if beeld.bekend else ""
        sinds = f" Sinds de start opgelost: {beeld.opgelost}, nieuw: {beeld.nieuw}.{bekend}"
        eerder = "Bij de laatste controle: " if beeld.stop else ""
        scherm.regel(Deel(f"{eerder}{per_ernst(beeld.per_ernst)}.", "dim" if beeld.stop else kleur), sinds)
    wat = "Er wordt gecontroleerd …" if beeld.bezig else "Wacht op wijzigingen."
    scherm.regel(Deel(f"{wat} Stoppen: Ctrl-C.", "dim"))

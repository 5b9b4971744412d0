"""Taking back what was written last, byte for byte, where nothing has changed since."""

import sys
from contextlib import ExitStack
from pathlib import Path

from participatie_cli.console.scherm import Scherm
from participatie_cli.console.wijziging import toon_wijziging
from participatie_cli.privacy.toegestaan import Toegestaan
from participatie_cli.privacy.verbergen import verborgen
from participatie_cli.privacy.zoeken import persoonsgegevens_in
from participatie_cli.store.kader import GelezenKader
from participatie_cli.store.register import RegisterFout, register_van
from participatie_cli.store.schrijven.bestanden import ruim_lege_mappen
from participatie_cli.store.schrijven.fout import SchrijfFout
from participatie_cli.store.schrijven.geschreven import begin
from participatie_cli.store.schrijven.samen import Schrijfstap, Vervanging, vervang
from participatie_cli.store.schrijven.slot import op_slot
from participatie_cli.usecases.committen import bied_commit_aan
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.kiezen import onbruikbaar
from participatie_cli.usecases.lezing import naam_van
from participatie_cli.usecases.logboek import lees_logboek, streep_door
from participatie_cli.usecases.logregel import LogboekFout, Schrijfbeurt, Schrijfdeel, afdruk_van
from participatie_cli.usecases.opschijf import geweigerd
from participatie_cli.usecases.vastleggen import Akkoord, vraag_op_terminal
from participatie_cli.values.datum import Datum
from participatie_cli.values.opsomming import opsomming
from participatie_cli.wording.zichtbaar import toonbaar

_HERSTEL_LOGBOEK = "Haal dat bestand weg. U kunt dan vanaf nu weer terugnemen wat u vastlegt."


def terug_te_nemen(register: Path) -> tuple[Schrijfbeurt, ...]:
    """What can be taken back, the last first; what is already as it was before is left out.

    Raise Gebruiksfout where that cannot be known.
    """
    try:
        beurten = lees_logboek(register)
    except LogboekFout as fout:
        raise Gebruiksfout(f"Wat er is vastgelegd, is niet na te gaan: {fout}.", _HERSTEL_LOGBOEK) from fout
    return tuple(een for een in reversed(beurten) if not _is_al_terug(register, een))


def toon_lijst(register: Path) -> None:
    """Write what can be taken back, the last first."""
    beurten = terug_te_nemen(register)
    if not beurten:
        sys.stdout.write("Er is niets om terug te nemen.\n")
        return
    sys.stdout.write("Dit is het laatst vastgelegd. `participatie terug` neemt het bovenste terug.\n")
    for nummer, beurt in enumerate(beurten, start=1):
        sys.stdout.write(f"{nummer}. {toonbaar(f'{_dag(beurt)}: {beurt.boodschap}')}\n")


def neem_terug(
    register: Path, gelezen: GelezenKader, *, zonder_vragen: bool, vraag: Akkoord | None = None
) -> Schrijfbeurt | None:
    """Take back what was written last; None where there is nothing or the user said no.

    Raise Gebruiksfout, with the files untouched, where one of them changed since.
    """
    beurten = terug_te_nemen(register)
    if not beurten:
        sys.stdout.write("Er is niets om terug te nemen.\n")
        return None
    beurt = beurten[0]
    nu = {deel.pad: _ongewijzigd(register, deel, beurt) for deel in beurt.delen}
    sys.stdout.write(f"{toonbaar(f'Vastgelegd op {_dag(beurt)}: {beurt.boodschap}')}\n\n")
    for deel in beurt.delen:
        _toon(naam_van(register / deel.pad), nu[deel.pad], deel.oud, gelezen.toegestaan)
    if not zonder_vragen and not _akkoord(vraag):
        sys.stdout.write("Er is niets gewijzigd.\n")
        return None
    _herstel(register, beurt, nu)
    paden, zin = [register / deel.pad for deel in beurt.delen], f"{beurt.boodschap} (teruggenomen)"
    bied_commit_aan(paden, gelezen.kader, zin, zonder_vragen=zonder_vragen, vraag=vraag or vraag_op_terminal)
    return beurt


def _akkoord(vraag: Akkoord | None) -> bool:
    zin = "Terugnemen?"
    return vraag(zin) if vraag else vraag_op_terminal(zin, "Voeg --ja toe om terug te nemen.")


def _herstel(register: Path, beurt: Schrijfbeurt, nu: dict[str, bytes]) -> None:
    namen = opsomming([naam_van(register / deel.pad) for deel in beurt.delen])
    begin([register / deel.pad for deel in beurt.delen])
    try:
        with ExitStack() as stapel:
            stappen: list[Schrijfstap] = []
            for deel in sorted(beurt.delen, key=lambda een: een.pad):
                slot = stapel.enter_context(op_slot(register / deel.pad))
                stappen.append(Vervanging(slot, nu[deel.pad], deel.oud))
            opmerkingen = vervang(stappen)
            ruim_lege_mappen([register / map_ for deel in beurt.delen for map_ in deel.mappen])
            streep_door(register, beurt)
    except SchrijfFout as fout:
        raise geweigerd(fout, f"Terugnemen in {namen} lukt niet.") from fout
    except LogboekFout as fout:
        opmerkingen = (*opmerkingen, f"Het logboek is niet bijgewerkt: {fout}.")
    sys.stdout.write(f"Teruggenomen in {toonbaar(namen)}.\n")
    sys.stdout.writelines(f"Let op: {toonbaar(een)}\n" for een in opmerkingen)


def _is_al_terug(register: Path, beurt: Schrijfbeurt) -> bool:
    """Whether every file is as it was before: then the writing never came, or somebody undid it."""
    return all(_inhoud(register, deel) == deel.oud for deel in beurt.delen)


def _ongewijzigd(register: Path, deel: Schrijfdeel, beurt: Schrijfbeurt) -> bytes:
    inhoud, naam = _inhoud(register, deel), naam_van(register / deel.pad)
    if inhoud is None:
        raise _niet_terug(f"{naam} is er niet meer", beurt)
    if afdruk_van(inhoud) != deel.afdruk:
        raise _niet_terug(f"{naam} is daarna veranderd", beurt)
    return inhoud


def _niet_terug(waarom: str, beurt: Schrijfbeurt) -> Gebruiksfout:
    zin = f"“{beurt.boodschap}” is niet terug te nemen: {waarom}. Er is niets gewijzigd."
    return Gebruiksfout(zin, "Wijzig het bestand zelf, of haal een eerdere versie terug met Git.")


def _inhoud(register: Path, deel: Schrijfdeel) -> bytes | None:
    """What a file holds now; None where it is not there or is not an ordinary file."""
    pad = register / deel.pad
    try:
        register_van(pad)  # no folder on the way is a link
        return pad.read_bytes() if pad.is_file() and not pad.is_symlink() else None
    except RegisterFout as fout:
        raise onbruikbaar(fout) from fout
    except OSError:
        return None


def _toon(naam: str, nu: bytes, oud: bytes | None, toegestaan: Toegestaan) -> None:
    teksten = (een.decode(errors="replace") for een in (nu, oud or b""))
    van, naar = (verborgen(een, persoonsgegevens_in(een, toegestaan)) for een in teksten)
    toon_wijziging(Scherm(sys.stdout), naam, van, naar)


def _dag(beurt: Schrijfbeurt) -> str:
    return Datum.lees(beurt.op).voluit

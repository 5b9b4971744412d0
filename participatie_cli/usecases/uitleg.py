"""From an id and a rule to an explained outcome, as a page."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from participatie_cli.checks.ernst import ernst_anders
from participatie_cli.checks.uitleg import Feiten, Tussenvraag, Uitleg, leg_uit
from participatie_cli.console.uitlegpagina import Feitregel, Uitlegpagina, Vraagblok
from participatie_cli.kader.kader import Kader
from participatie_cli.model.dossier import soortnaam
from participatie_cli.privacy.vondst import Privacyvondst
from participatie_cli.rules.catalog import Regelblad
from participatie_cli.rules.contract import Getoetst, Toetsing
from participatie_cli.store.kader import GelezenKader, lees_kader
from participatie_cli.store.plaatsen import wijs_aan, zoek_regels
from participatie_cli.store.register import KADERBESTAND
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.kiezen import gekozen_bestand, gekozen_regel, gelezen_dossier, register_hier
from participatie_cli.usecases.lezing import naam_van
from participatie_cli.usecases.peildatum import bewaak_peildatum
from participatie_cli.values.datum import Datum
from participatie_cli.values.onleesbaar import Onleesbaar
from participatie_cli.values.pad import Pad
from participatie_cli.values.veld import Feit
from participatie_cli.wording.waarden import ernst_in_woorden, in_woorden, norm_in_woorden, pad_in_woorden

KADER = "kader"
"""The id by which a user names kader.yaml."""


def leg_uit_op_een_pagina(kenmerk: str, regel: str, peildatum: date) -> Uitlegpagina:
    """Explain one outcome; raise Gebruiksfout where file or rule does not exist or they do not meet."""
    register = register_hier()
    gelezen = lees_kader(register, KADERBESTAND)
    kader = gelezen.kader
    bewaak_peildatum(kader, peildatum)
    blad = gekozen_regel(regel)
    pad, dossier, onleesbaar, vondsten = _gezocht(kenmerk, register, gelezen)
    _passen_bij_elkaar(blad, dossier, naam_van(pad))
    toetsing = Toetsing(dossier, kader, peildatum, vondsten=vondsten)
    uitleg = leg_uit(blad, toetsing, naam_van(pad), naam_van(register / KADERBESTAND), onleesbaar)
    return _pagina(uitleg, kader, peildatum)


def _gezocht(
    kenmerk: str, register: Path, gelezen: GelezenKader
) -> tuple[Path, Getoetst, Onleesbaar, tuple[Privacyvondst, ...]]:
    if kenmerk == KADER:
        if gelezen.kader.gemeente is None:
            raise Gebruiksfout("kader.yaml ontbreekt of is niet te lezen.", "Zie waarom met `participatie check`.")
        return register / KADERBESTAND, gelezen.kader.gemeente, gelezen.kader.onleesbaar, gelezen.vondsten
    bestand = gekozen_bestand(kenmerk, register)
    return bestand.pad, *gelezen_dossier(bestand, naam_van(bestand.pad), gelezen.toegestaan)


def _passen_bij_elkaar(blad: Regelblad, dossier: Getoetst, naam: str) -> None:
    if blad.regel.toets_register is not None:
        zin = f"Regel {blad.regel.code} gaat over het register als geheel, niet over één bestand."
        raise Gebruiksfout(zin, f"Lees wat zij vraagt met `participatie regel {blad.regel.code}`.")
    if type(dossier) not in blad.regel.over:
        soorten = " of ".join(soortnaam(soort) for soort in blad.regel.over)
        zin = f"Regel {blad.regel.code} gaat over een {soorten}; {naam} is een {soortnaam(type(dossier))}."
        raise Gebruiksfout(zin, "Kies een ander bestand of een andere regel.")


def _pagina(uitleg: Uitleg, kader: Kader, peildatum: date) -> Uitlegpagina:
    return Uitlegpagina(
        code=uitleg.blad.regel.code,
        naam=uitleg.blad.regel.naam,
        titel=uitleg.blad.tekst.titel,
        ernst=ernst_in_woorden(uitleg.blad.regel.ernst, ernst_anders(uitleg.blad.regel, kader)),
        bestand=uitleg.bestand,
        peildatum=Datum.op(peildatum).voluit,
        uitkomst=uitleg.uitkomst.soort.woorden,
        reden=uitleg.uitkomst.reden,
        over=tuple(f"{naam}: {soort.woorden}" for naam, soort in uitleg.over),
        vragen=tuple(_beantwoord(vraag, uitleg) for vraag in uitleg.vragen),
        kop_van_normen=_kop_van_normen(uitleg),
        normen=tuple(_normen(uitleg, kader)),
        vereist=tuple(f"{een.code} {een.naam}: {een.soort.woorden}" for een in uitleg.vereist),
        bevindingen=wijs_aan(Path(uitleg.bestand), uitleg.bevindingen),
    )


def _beantwoord(vraag: Tussenvraag, uitleg: Uitleg) -> Vraagblok:
    if vraag.leidt_tot is None:
        antwoord = "Ja."
    else:
        soort, reden = vraag.leidt_tot.soort.woorden, vraag.leidt_tot.reden
        antwoord = f"{soort.capitalize()}{f': {reden}' if reden else ''}.{_plek(vraag.leidt_tot.pad, uitleg.bestand)}"
    return Vraagblok(vraag.vraag, antwoord, tuple(_feitregels(vraag.feiten)))


def _plek(pad: Pad | None, bestand: str) -> str:
    if pad is None:
        return ""
    return f" Zie {pad_in_woorden(pad)}, regel {zoek_regels(Path(bestand), [pad])[pad]}."


def _feitregels(feiten: Feiten) -> list[Feitregel]:
    """The facts at the ends of the branches: of a block only what was read in it, or its kind."""
    regels: dict[str, dict[Any, int]] = {}
    for bestand in dict.fromkeys(bestand for bestand, _ in feiten):
        paden = [pad for naam, pad in feiten if naam == bestand]
        regels[bestand] = zoek_regels(Path(bestand), paden)
    return [
        Feitregel(pad_in_woorden(pad), waarde, bestand, regels[bestand][pad])
        for (bestand, pad), inhoud in feiten.items()
        if (waarde := _waarde(inhoud, verder=any(ander[0] == bestand and _onder(ander[1], pad) for ander in feiten)))
    ]


def _onder(ander: tuple[Any, ...], pad: tuple[Any, ...]) -> bool:
    return len(ander) > len(pad) and ander[: len(pad)] == pad


def _waarde(inhoud: Any, *, verder: bool) -> str | None:
    if isinstance(inhoud, Feit):
        return str(getattr(inhoud, "soort", "ingevuld")) if not verder or hasattr(inhoud, "soort") else None
    if isinstance(inhoud, tuple) and inhoud and isinstance(inhoud[0], Feit):
        if hasattr(inhoud[0], "soort"):
            return ", ".join(str(een.soort) for een in inhoud)
        return None if verder else f"{len(inhoud)} keer ingevuld"
    return in_woorden(inhoud)


def _kop_van_normen(uitleg: Uitleg) -> str:
    if not isinstance(uitleg.moment, Datum):
        return "De normen, in hun nieuwste tekst"
    return f"De normen, in de tekst van {uitleg.moment.voluit}"


def _normen(uitleg: Uitleg, kader: Kader) -> Iterator[str]:
    """The norms of the outcome, and those of its rule that were not in force."""
    geldend = {norm.sleutel: norm for norm in uitleg.uitkomst.grondslag}
    for sleutel in uitleg.blad.regel.grondslag:
        if norm := geldend.get(sleutel):
            yield f"{norm_in_woorden(norm)}{'' if norm.zeker else ' Onbekend is of dit toen gold.'}"
        else:
            nieuwste = kader.laatste(sleutel)
            yield f"{nieuwste.bepaling.vindplaats if nieuwste else sleutel}: gold toen niet"

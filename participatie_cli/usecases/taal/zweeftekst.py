"""What is told about the word under the cursor: the meaning of a key, the promise of a rung, the text of a rule."""

from collections.abc import Iterator
from dataclasses import dataclass

from pydantic.fields import FieldInfo

from participatie_cli.console.regels import Regelpagina
from participatie_cli.store.schets.deel import Tekstbereik, Tekstdeel
from participatie_cli.usecases.regelbladen import blad_van
from participatie_cli.usecases.taal.betekenis import betekenis_van
from participatie_cli.usecases.taal.blik import Taalblik
from participatie_cli.usecases.taal.verwijzing import REGELLIJSTEN, Verwijsdoel, Verwijzingsoort, doel_op
from participatie_cli.values.velden import instructie
from participatie_cli.wording.waarden import ernst_in_woorden, grondslag_in_woorden


@dataclass(frozen=True, slots=True)
class Zweeftekst:
    """What is told, as Markdown, and about which part of the text."""

    stuk: Tekstbereik
    tekst: str


def zweeftekst(blik: Taalblik, plek: int) -> Zweeftekst | None:
    """What there is to tell about a character of a text; None where that is nothing."""
    deel = blik.schets.op(plek)
    if deel is None:
        return None
    if deel.is_sleutel and deel.sleutel[0] <= plek <= deel.sleutel[1]:
        tekst, stuk = _over_de_sleutel(blik, deel), deel.sleutel
    else:
        tekst, stuk = _over_de_waarde(blik, deel), deel.waarde
    return Zweeftekst(stuk, tekst) if tekst else None


def _over_de_sleutel(blik: Taalblik, deel: Tekstdeel) -> str:
    veld = blik.veld(deel.pad)
    return veld_in_woorden(veld[2]) if veld else ""


def veld_in_woorden(veld: FieldInfo) -> str:
    """What a field is, whether it must be there, how to fill it in, and an example, as Markdown."""
    verplicht = "verplicht" if veld.is_required() else "mag weg"
    voorbeeld = (veld.examples or [None])[0]
    delen = [f"**{veld.title}** ({verplicht})", veld.description or "", instructie(veld)]
    if isinstance(voorbeeld, str):
        delen.append(f"Bijvoorbeeld: `{voorbeeld}`")
    return "\n\n".join(filter(None, delen))


def _over_de_waarde(blik: Taalblik, deel: Tekstdeel) -> str:
    if gevonden := doel_op(blik, deel.pad):
        return doel_in_woorden(blik, *gevonden)
    veld = blik.veld(deel.pad)
    if veld is None or deel.tekst is None:
        return ""
    betekenis = betekenis_van(veld[2].annotation, deel.tekst)
    return f"**{deel.tekst}**: {betekenis}" if betekenis else veld_in_woorden(veld[2])


def doel_in_woorden(blik: Taalblik, soort: Verwijzingsoort, id_: str, doel: Verwijsdoel | None) -> str:
    """What something is that can be referred to, as Markdown; empty where it is not there."""
    if soort in REGELLIJSTEN:
        blad = blad_van(id_, blik.kader)
        return regel_in_woorden(blad) if blad else ""
    if doel is None:
        return ""
    titel = f"**{doel.id}**: {doel.titel}" if doel.titel else f"**{doel.id}**"
    return "\n\n".join(filter(None, (titel, doel.uitleg)))


def regel_in_woorden(blad: Regelpagina) -> str:
    """The published text of a rule with the norms it rests on, as Markdown."""
    return "\n\n".join(_regel(blad))


def _regel(blad: Regelpagina) -> Iterator[str]:
    yield f"**{blad.code} {blad.naam}** · {ernst_in_woorden(blad.ernst, blad.ernst_anders)}"
    yield blad.tekst.replace("\n## ", "\n#### ")
    if blad.grondslag:
        yield "#### Normen"
        yield "\n".join(f"- {grondslag_in_woorden(norm)}" for norm in blad.grondslag)

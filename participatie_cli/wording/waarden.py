"""Numbers and places in words, the same in every output."""

from collections.abc import Mapping, Sequence
from typing import Final

from participatie_cli.kader.afwijkruimte import Afwijkmogelijkheid, Afwijkruimte
from participatie_cli.kader.bepaling import Bepaling, Geldend, Laag
from participatie_cli.kader.leeszekerheid import Leeszekerheid
from participatie_cli.kader.uitgave import Uitgave
from participatie_cli.model.keuzes import Ernst
from participatie_cli.results.bevinding import Bevinding, Uitkomstsoort
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import Onbekend, bekend
from participatie_cli.values.opsomming import opsomming
from participatie_cli.values.pad import Pad
from participatie_cli.values.veld import Feit

_MEERVOUD = {Ernst.FOUT: "fouten", Ernst.WAARSCHUWING: "waarschuwingen", Ernst.ADVIES: "adviezen"}
_GELEZEN: Final = {
    "letterlijk": "letterlijk gelezen",
    "secundair": "gelezen in een andere bron",
    "geheugen": "nog niet nagelezen",
}


def aantal(getal: int, enkelvoud: str, meervoud: str) -> str:
    """A number with the right form of the word: `1.502 punten`."""
    return f"{getal:,}".replace(",", ".") + f" {enkelvoud if getal == 1 else meervoud}"


def intern_in_woorden(projecten: int, feiten: int) -> str:
    """How much is internal: `2 interne projecten en 1 intern feit`; empty where nothing is."""
    delen = [
        aantal(projecten, "intern project", "interne projecten") if projecten else "",
        aantal(feiten, "intern feit", "interne feiten") if feiten else "",
    ]
    return " en ".join(filter(None, delen))


def onvolledig_in_woorden(bestanden: Sequence[str]) -> str:
    """Which files count but for what does not fit in them."""
    return f"Onvolledig: {opsomming(bestanden)}. Wat daarin niet klopt, telt als onbekend; de rest telt gewoon mee."


def gelezen_in_woorden(bepaling: Bepaling) -> str:
    """How a provision was read, and by whom it is confirmed where it was not."""
    if bepaling.zekerheid is Leeszekerheid.BEVESTIGD:
        return f"bevestigd door {opsomming(bepaling.bevestigd_door)}"
    return _GELEZEN[bepaling.zekerheid]


def hoogste_ernst(ernst: Ernst, anders: Ernst | None) -> str:
    """The severity of a rule, and that it is the worst it can give where `anders` is another."""
    return f"hoogstens {ernst}" if anders else ernst.value


def ernst_in_woorden(ernst: Ernst, anders: Ernst | None) -> str:
    """The severity of a rule, and which it is where the norm was not read word for word."""
    lager = f" (is de norm niet letterlijk gelezen: {anders})" if anders else ""
    return f"{hoogste_ernst(ernst, anders)}{lager}"


def per_ernst(telling: Mapping[Ernst, int]) -> str:
    """`2 fouten, 1 waarschuwing en 0 adviezen`."""
    return opsomming([aantal(telling[ernst], ernst.value, _MEERVOUD[ernst]) for ernst in Ernst])


def gevonden_in_woorden(telling: Mapping[Ernst, int]) -> str:
    """`1 fout en 2 adviezen`; what there is none of is not named."""
    delen = [aantal(getal, ernst.value, _MEERVOUD[ernst]) for ernst, getal in telling.items() if getal]
    return opsomming(delen) or "geen"


def per_uitkomst(telling: Mapping[Uitkomstsoort, int]) -> str:
    """All five outcomes, the zeros too: what could not be judged must never be hidden."""
    return " · ".join(f"{telling[soort]} {soort.value.replace('_', ' ')}" for soort in Uitkomstsoort)


def pad_in_woorden(pad: Pad) -> str:
    """`fasen › 2 › vanaf`, counting from 1 as people do."""
    return " › ".join(str(stap + 1) if isinstance(stap, int) else stap for stap in pad)


def grondslag_in_woorden(norm: Geldend) -> str:
    """The norm, how it was read and where it stands."""
    bepaling = norm.bepaling
    adres = f" {bepaling.adres}" if bepaling.adres else ""
    gelezen = "" if norm.laag is Laag.REGISTER else f" ({gelezen_in_woorden(bepaling)})"
    return f"{bepaling.vindplaats}{gelezen}{adres}"


def plek(bevinding: Bevinding) -> str:
    """`bestand:regel:kolom`, as editors understand it."""
    delen = (bevinding.bestand, bevinding.regelnummer, bevinding.kolom)
    return ":".join(str(deel) for deel in delen if deel is not None)


_ACHTERGROND: Final = frozenset({"bron", "zekerheid", "intern"})
"""Where a fact comes from does not say what it is."""


def regels_in_woorden(waarde: object) -> tuple[str, ...]:
    """A value as lines: each fact of a list has its own."""
    if isinstance(waarde, tuple) and waarde and isinstance(waarde[0], Feit):
        return tuple(in_woorden(deel) for deel in waarde)
    return (in_woorden(waarde),)


def in_woorden(waarde: object) -> str:
    """A value of the register as one says it; what was left out is `niet ingevuld`."""
    if waarde is None or waarde == ():
        return "niet ingevuld"
    if isinstance(waarde, bool):
        return "ja" if waarde else "nee"
    if isinstance(waarde, Datum):
        return waarde.voluit
    if isinstance(waarde, tuple):
        return "; ".join(in_woorden(deel) for deel in waarde)
    if isinstance(waarde, Feit):
        gevuld = [(naam, getattr(waarde, naam)) for naam in type(waarde).model_fields if naam not in _ACHTERGROND]
        return ", ".join(f"{naam}: {in_woorden(deel)}" for naam, deel in gevuld if deel is not None and deel != ())
    return str(waarde)


def norm_in_woorden(geldend: Geldend) -> str:
    """A provision with its validity, how it was read, what it says and its values.

    What the register asks of itself was laid down on no day and read nowhere else.
    """
    bepaling = geldend.bepaling
    waarden = "".join(f" {norm.id}: {in_woorden(norm.waarde)} {norm.eenheid}." for norm in bepaling.normen)
    geldig = f"geldig {geldigheid(bepaling.geldig_van, bepaling.geldig_tot)}, {gelezen_in_woorden(bepaling)}"
    tussen = "" if geldend.laag is Laag.REGISTER else f" ({geldig})"
    return f"{bepaling.vindplaats}{tussen}: {bepaling.tekst}{waarden}"


def afwijkruimte_in_woorden(ruimte: Afwijkruimte) -> str:
    """Whether one may deviate from a norm, on what ground and who decides."""
    door = f", als dit orgaan dat besluit: {' of '.join(bekend(ruimte.door))}" if bekend(ruimte.door) else ""
    match ruimte.mag:
        case Afwijkmogelijkheid.NOOIT:
            return "kan niet"
        case Afwijkmogelijkheid.OP_GROND:
            gronden = " of ".join(een.in_woorden for een in ruimte.op_grond_van)
            return f"kan alleen op grond van {gronden}{door}"
        case Afwijkmogelijkheid.KAN:
            return f"kan, met een reden en een besluit{door}"
    return "onbekend: wat de verordening daarover zegt, staat niet in kader.yaml"


def geldigheid(van: Datum | Onbekend, tot: Datum | Onbekend | None) -> str:
    """From when until when something is in force: `vanaf 1 juli 2011 tot en met 30 juni 2021`."""
    return f"vanaf {in_woorden(van)}" + (f" tot en met {in_woorden(tot)}" if tot else "")


def uitgave_in_woorden(uitgave: Uitgave) -> str:
    """`Landelijk kader: uitgave 2026.11, bijgewerkt op 23 november 2026`."""
    return f"Landelijk kader: uitgave {uitgave.versie}, bijgewerkt op {uitgave.bijgewerkt_op.voluit}"


def programma_in_woorden(versie: str, uitgave: Uitgave) -> str:
    """`participatie 0.1.0, landelijk kader: uitgave 2026.11, bijgewerkt op 23 november 2026`."""
    kader = uitgave_in_woorden(uitgave)
    return f"participatie {versie}, {kader[0].lower()}{kader[1:]}"

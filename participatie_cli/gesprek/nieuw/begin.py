"""Subject 1 and 2: what, where and who began; and whether law or the municipality's own list asks for participation."""

from collections.abc import Iterator
from functools import partial
from typing import Final

from participatie_cli.gesprek.nieuw.dagen import eis_verleden
from participatie_cli.gesprek.nieuw.gegeven import AANVRAAG, GEMEENTE, INWONERS, tekst_van
from participatie_cli.gesprek.nieuw.kenmerk import is_bezet, uit_titel, vrij
from participatie_cli.gesprek.nieuw.onderwerp import onderwerp
from participatie_cli.gesprek.nieuw.plicht import vraag_naar_instrument, vraag_over_de_lijst
from participatie_cli.gesprek.nieuw.uitgangspunt import Uitgangspunt
from participatie_cli.gesprek.vraag import Antwoorden, Gespreksvraag, Keuze, Vraagvorm
from participatie_cli.kader.gemeente import HELE_GEMEENTE
from participatie_cli.model import keuzes
from participatie_cli.model.keuzes import Initiatiefnemersoort
from participatie_cli.values.onbekend import bekend
from participatie_cli.values.waardefout import WaardeFout
from participatie_cli.values.waarden import als_kenmerk

_WIE: Final = {
    Initiatiefnemersoort.GEMEENTE: "De gemeente zelf, zoals college, raad of een team.",
    Initiatiefnemersoort.INWONERS: "Een groep inwoners of een bewonersvereniging.",
    Initiatiefnemersoort.ONDERNEMING: "Een bedrijf, zoals een ontwikkelaar.",
    Initiatiefnemersoort.ORGANISATIE: "Een stichting, school, corporatie of vereniging.",
    Initiatiefnemersoort.ANDERE_OVERHEID: "Het Rijk, de provincie, een waterschap of een andere gemeente.",
}
_VORMEN: Final = {
    keuzes.Vorm.INWONERSPARTICIPATIE: "De gemeente nodigt inwoners uit om mee te doen.",
    keuzes.Vorm.OVERHEIDSPARTICIPATIE: "Inwoners of een organisatie beginnen, en de gemeente doet mee.",
}
_STOPPEN_MAG: Final = "Stoppen mag bij elke vraag: wat u zei, blijft bewaard."


def vragen(start: Uitgangspunt, gegeven: Antwoorden) -> Iterator[Gespreksvraag]:
    """What is being done, where, who began, and what kind of decision belongs to it."""
    yield from _naam(start, gegeven)
    yield _samenvatting(start)
    yield _wijken(start)
    yield from _initiatief(start, gegeven)
    yield vraag_naar_instrument()
    if tekst_van(gegeven, "instrument") == AANVRAAG:
        yield from vraag_over_de_lijst(start)


def _naam(start: Uitgangspunt, gegeven: Antwoorden) -> Iterator[Gespreksvraag]:
    yield Gespreksvraag(
        id="titel",
        tekst="Hoe heet het project?",
        waarom="Met deze naam vinden collega's en inwoners het terug. De naam van het bestand volgt eruit.",
        vorm=Vraagvorm.TEKST,
        eis=start.tekst("titel"),
        mag_onbekend=False,
        opening=(_STOPPEN_MAG, onderwerp(1)),
    )
    titel = tekst_van(gegeven, "titel")
    if start.kenmerk is None and titel is not None:
        eigen = uit_titel(titel)
        if not eigen or is_bezet(eigen, start.namen):
            yield _kenmerk(start, eigen)


def _kenmerk(start: Uitgangspunt, eigen: str) -> Gespreksvraag:
    waarom_nu = "In deze titel staat geen letter of cijfer waarmee een bestand kan heten."
    if eigen:
        waarom_nu = (
            f"Er is al een bestand {eigen}.yaml. Wilt u daarmee verder, stop dan en geef: participatie nieuw {eigen}."
        )
    return Gespreksvraag(
        id="kenmerk",
        tekst="Hoe moet het bestand heten?",
        waarom="Elk project heeft een eigen kenmerk. Dat is de naam van het bestand, zonder .yaml.",
        vorm=Vraagvorm.TEKST,
        voorstel=vrij(eigen, start.namen),
        eis=partial(eis_kenmerk, start),
        mag_onbekend=False,
        vooraf=(waarom_nu,),
    )


def eis_kenmerk(start: Uitgangspunt, tekst: str) -> str:
    """An id that no file has yet; raise WaardeFout where it cannot be one."""
    if als_kenmerk(tekst) != tekst:
        melding = f"“{tekst}” kan geen kenmerk zijn: alleen kleine letters, cijfers en streepjes mogen."
        raise WaardeFout(melding, f"Schrijf bijvoorbeeld {vrij(uit_titel(tekst), start.namen)}.")
    for gelezen in (tekst, tekst.replace("-", " ").title()):  # a name hides well between hyphens
        start.tekst("id")(gelezen)
    if is_bezet(tekst, start.namen):
        raise WaardeFout(f"{tekst}.yaml is er al.", f"Schrijf bijvoorbeeld {vrij(tekst, start.namen)}.")
    return tekst


def _samenvatting(start: Uitgangspunt) -> Gespreksvraag:
    return Gespreksvraag(
        id="samenvatting",
        tekst="Wat gaat er gebeuren?",
        waarom="Dit is wat een inwoner het eerst leest. Twee gewone zinnen zijn genoeg.",
        vorm=Vraagvorm.VERHAAL,
        eis=start.tekst("samenvatting"),
        waar_te_vinden="de opdracht of de startnotitie",
    )


def _wijken(start: Uitgangspunt) -> Gespreksvraag:
    namen = bekend(start.gemeente.wijken)
    if namen and HELE_GEMEENTE not in namen:
        namen = (*namen, HELE_GEMEENTE)
    return Gespreksvraag(
        id="wijken",
        tekst="In welke wijken of gebieden?",
        waarom="Zo ziet de wijk wat er speelt, en weet u wie er in de buurt woont.",
        vorm=Vraagvorm.KEUZES if namen else Vraagvorm.LIJST,
        keuzes=tuple(Keuze(naam, naam) for naam in namen),
        eis=start.tekst("wijken"),
        waar_te_vinden="de projectleider",
    )


def _initiatief(start: Uitgangspunt, gegeven: Antwoorden) -> Iterator[Gespreksvraag]:
    yield Gespreksvraag(
        id="initiatiefnemer",
        tekst="Wie begon ermee?",
        waarom="Begint een ander dan de gemeente, dan heeft die eigen plichten, en hoort die antwoord te krijgen.",
        vorm=Vraagvorm.KEUZE,
        keuzes=tuple(Keuze(een.value, een.value, uitleg) for een, uitleg in _WIE.items()),
        voorstel=GEMEENTE,
        waar_te_vinden="de projectleider",
    )
    wie = tekst_van(gegeven, "initiatiefnemer")
    if wie is None or wie == GEMEENTE:
        return
    yield Gespreksvraag(
        id="gemeld_op",
        tekst="Wanneer hoorde de gemeente van het plan?",
        waarom="Wie een initiatief meldt, hoort antwoord te krijgen. Deze dag zegt hoelang dat al duurt.",
        vorm=Vraagvorm.DAG,
        eis=partial(eis_verleden, start),
        vooraf=(
            "Wie van buiten de gemeente begint, betrekt zelf de omgeving en levert daar een verslag van in.",
            "Vraag daar op tijd om.",
        ),
        waar_te_vinden="de brief of e-mail waarmee het begon",
    )
    if wie != INWONERS:
        yield Gespreksvraag(
            id="vorm",
            tekst="Wie nodigt wie uit?",
            waarom="Hiervan hangt af welke regels de gemeente zelf moet volgen.",
            vorm=Vraagvorm.KEUZE,
            keuzes=tuple(Keuze(een.value, een.value, uitleg) for een, uitleg in _VORMEN.items()),
        )

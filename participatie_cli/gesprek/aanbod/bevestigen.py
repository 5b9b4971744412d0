"""Confirming proposals one by one: yes, change, skip, or stop with what was confirmed."""

from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Final

from participatie_cli.gesprek.aanbod.aanbod import Aanbod
from participatie_cli.gesprek.aanbod.keuren import bronnen_per_adres
from participatie_cli.gesprek.lezen import lees
from participatie_cli.gesprek.noteren.gesprek import Noteergesprek
from participatie_cli.gesprek.noteren.keuren import als_vraag
from participatie_cli.gesprek.noteren.soort import WELKE, Noteersoort, Wijze
from participatie_cli.gesprek.noteren.stand import Noteerstand
from participatie_cli.gesprek.vraag import Antwoorden, Gespreksantwoord, Gespreksvraag, Keuze, Vraagvorm
from participatie_cli.values.onbekend import ONBEKEND, WOORD
from participatie_cli.values.waardefout import WaardeFout

JA, WIJZIGEN, OVERSLAAN, STOPPEN = "ja", "wijzigen", "overslaan", "stoppen"
UIT, VANAF = "uit", "vanaf"
GEEN_PAGINA: Final = "geen"
Bezet = frozenset[tuple[str, Gespreksantwoord]]
"""Kinds of facts that stand once in a plan, each with the plan for which it was confirmed already."""
MEESTE: Final = 100
"""So many are put to somebody at once; the others come the next time, or from a number on."""
_EINDE: Final = (
    Keuze(OVERSLAAN, "Nee, overslaan", ook=("nee",)),
    Keuze(STOPPEN, "Stoppen", "wat u al bevestigde, wordt vastgelegd"),
)


@dataclass(frozen=True, slots=True)
class Bevestigd:
    """A proposal that somebody confirmed, as what kind of fact, with all answers."""

    aanbod: Aanbod
    soort: Noteersoort
    antwoorden: Antwoorden


class Bevestiging:
    """The conversation about a list of proposals, for one project as it is now."""

    def __init__(self, aanbod: tuple[Aanbod, ...], stand: Noteerstand) -> None:
        self._alle, self._stand = aanbod, stand
        self._plekken = Counter(een.bron.adres for een in aanbod if not een.eigen_bron)
        self._bekend = frozenset(bronnen_per_adres(stand))
        self._vragen: dict[tuple[object, ...], Gespreksvraag] = {}
        self._vaste: dict[tuple[str, str], dict[str, Gespreksantwoord]] = {}
        self._vervolgen: dict[tuple[object, ...], tuple[Gespreksvraag, ...]] = {}

    def vragen(self, gegeven: Antwoorden) -> Iterator[Gespreksvraag]:
        """Of which page, from which number on, and then each proposal until somebody stops."""
        if UIT in self.vraagt:
            yield self._uit()
            if UIT not in gegeven:
                return
        over = self._over(gegeven)
        if len(over) > MEESTE:
            yield _vanaf(len(over))
            if VANAF not in gegeven:
                return
        for een, bezet in self._een_voor_een(gegeven):
            yield self._keus(een, bezet)
            yield from self._vervolg(een, gegeven, bezet)

    def bevestigd(self, gegeven: Antwoorden) -> Iterator[Bevestigd]:
        """What was confirmed, in the order of the file."""
        for een, bezet in self._een_voor_een(gegeven):
            if (soort := self._soort(een, gegeven, bezet)) is not None:
                yield Bevestigd(een, soort, self._antwoorden(een, soort, gegeven))

    def _een_voor_een(self, gegeven: Antwoorden) -> Iterator[tuple[Aanbod, Bezet]]:
        """Each proposal until somebody stops, with what earlier ones fill in that stands in a plan only once."""
        bezet: Bezet = frozenset()
        for een in self._nu(gegeven):
            yield een, bezet
            if gegeven.get(een.id) == STOPPEN:
                return
            soort = self._soort(een, gegeven, bezet)
            if soort is not None and soort.wijze is not Wijze.ERBIJ:
                bezet |= {(soort.naam, self._antwoorden(een, soort, gegeven).get(WELKE))}

    def overgeslagen(self) -> Mapping[str, Gespreksantwoord]:
        """What else holds for who confirms some of it beforehand: the rest is passed over, fields stay as they are."""
        velden = {
            f"{een.id}.{naam}": ONBEKEND if waarde == WOORD else waarde
            for een in self._alle
            if len(een.soorten) == 1
            for naam, waarde in een.antwoorden.items()
        }
        return {VANAF: "1", **{een.id: OVERSLAAN for een in self._alle}, **velden}

    def _over(self, gegeven: Antwoorden) -> tuple[Aanbod, ...]:
        uit = gegeven.get(UIT)
        return self._alle if uit is None else tuple(een for een in self._alle if een.bron.adres == uit)

    def _nu(self, gegeven: Antwoorden) -> tuple[Aanbod, ...]:
        over, vanaf = self._over(gegeven), gegeven.get(VANAF)
        begin = int(vanaf) - 1 if isinstance(vanaf, str) else 0
        return over[begin : begin + MEESTE]

    @property
    def vraagt(self) -> frozenset[str]:
        """Which questions about the whole file it has: not about a page that the project names as a source."""
        vreemd = any(adres not in self._bekend for adres in self._plekken)
        pagina = {UIT} if len(self._plekken) > 1 or vreemd else set[str]()
        return frozenset(pagina | ({VANAF} if len(self._alle) > MEESTE else set()))

    @property
    def pagina(self) -> str:
        """The page that all of it comes from; empty where that are more, or none."""
        return next(iter(self._plekken)) if len(self._plekken) == 1 else ""

    def _uit(self) -> Gespreksvraag:
        een = self.pagina
        return Gespreksvraag(
            id=UIT,
            tekst="Is dat de pagina van dit project?" if een else "Welke pagina van het platform is van dit project?",
            waarom="In een export staan vaak andere projecten van een platform. Daarvan hoort hier niets bij.",
            vorm=Vraagvorm.KEUZE,
            keuzes=(
                *(Keuze(adres, f"{'ja' if een else adres} ({hoeveel})") for adres, hoeveel in self._plekken.items()),
                Keuze(GEEN_PAGINA, "nee, die is van iets anders" if een else "geen van deze"),
            ),
            mag_onbekend=False,
            vooraf=(f"Alles in dit bestand komt van de pagina {een}.",) if een else (),
        )

    def _keus(self, een: Aanbod, bezet: Bezet) -> Gespreksvraag:
        """The question about one proposal, made once for the same choices."""
        mogelijk = self._mogelijk(een, bezet)
        sleutel = (een.id, *(soort.naam for soort in mogelijk))
        if sleutel not in self._vragen:
            self._vragen[sleutel] = self._gemaakt(een, mogelijk)
        return self._vragen[sleutel]

    def _gemaakt(self, een: Aanbod, mogelijk: tuple[Noteersoort, ...]) -> Gespreksvraag:
        los = len(een.soorten) == 1
        eerst = (Keuze(JA, "Ja"), Keuze(WIJZIGEN, "Ja, maar eerst wijzigen")) if los else ()
        soorten = () if los else tuple(Keuze(soort.naam, soort.naam, soort.uitleg) for soort in mogelijk)
        return Gespreksvraag(
            id=een.id,
            tekst="Legt u dit vast?" if los else "Wat is deze publicatie voor dit project?",
            waarom="Het programma neemt niets over zonder dat u het zag. Met wijzigen past u de woorden eerst aan.",
            vorm=Vraagvorm.KEUZE,
            keuzes=(*eerst, *soorten, *_EINDE),
            mag_onbekend=False,
            vooraf=(
                een.kop,
                *(f"  {regel}" for regel in self._zichtbaar(een)),
                f"  bron: {een.bron.titel} ({een.plek})",
            ),
        )

    def _zichtbaar(self, een: Aanbod) -> Iterator[str]:
        """What the proposal says, field by field; a choice as it is called."""
        yield from een.getoond
        for vraag in () if een.getoond else een.soorten[0].vragen:
            if vraag.veld in een.plekken:
                waarde = een.antwoorden[vraag.veld]
                keuzes = als_vraag(een.soorten[0], vraag, self._stand, een.antwoorden).keuzes
                yield f"{vraag.veld}: {next((keuze.naam for keuze in keuzes if keuze.waarde == waarde), waarde)}"

    def _mogelijk(self, een: Aanbod, bezet: Bezet) -> tuple[Noteersoort, ...]:
        return tuple(soort for soort in een.soorten if soort.te_noteren(self._stand) and self._is_er_plek(soort, bezet))

    def _is_er_plek(self, soort: Noteersoort, bezet: Bezet) -> bool:
        """Whether a plan is left that has no such fact and gets none of an earlier proposal."""
        gevuld = sum(naam == soort.naam for naam, _ in bezet)
        return soort.keus is None or len(soort.keus.open(self._stand)) > gevuld

    def _soort(self, een: Aanbod, gegeven: Antwoorden, bezet: Bezet) -> Noteersoort | None:
        keus = gegeven.get(een.id)
        if keus in (JA, WIJZIGEN):
            return een.soorten[0]
        return next((soort for soort in self._mogelijk(een, bezet) if soort.naam == keus), None)

    def _vervolg(self, een: Aanbod, gegeven: Antwoorden, bezet: Bezet) -> tuple[Gespreksvraag, ...]:
        """Each field to change, or what the proposal does not know; worked out once for the same answers."""
        soort = self._soort(een, gegeven, bezet)
        if soort is None:
            return ()
        anders = gegeven.get(een.id) == WIJZIGEN
        al = self._antwoorden(een, soort, gegeven)
        vol = frozenset(plek for naam, plek in bezet if naam == soort.naam)
        sleutel = (een.id, anders, soort.naam, vol, *al.items())
        if sleutel not in self._vervolgen:
            self._vervolgen[sleutel] = tuple(self._te_vragen(een, soort, al, vol, anders=anders))
        return self._vervolgen[sleutel]

    def _te_vragen(
        self, een: Aanbod, soort: Noteersoort, al: Antwoorden, vol: frozenset[Gespreksantwoord], *, anders: bool
    ) -> Iterator[Gespreksvraag]:
        vast = self._vast(een, soort)
        for vraag in Noteergesprek(soort, self._stand).vragen(al):
            if anders or vraag.id not in vast:
                voorstel = een.antwoorden[vraag.id] if vraag.id in vast else vraag.voorstel
                keuzes = tuple(keuze for keuze in vraag.keuzes if vraag.id != WELKE or keuze.waarde not in vol)
                yield replace(vraag, id=f"{een.id}.{vraag.id}", voorstel=voorstel, keuzes=keuzes)

    def _vast(self, een: Aanbod, soort: Noteersoort) -> dict[str, Gespreksantwoord]:
        """What the proposal answers and this kind takes, and the only plan there is."""
        sleutel = (een.id, soort.naam)
        if sleutel not in self._vaste:
            enige = soort.keus is not None and len(soort.keus.open(self._stand)) == 1
            welke: dict[str, Gespreksantwoord] = {WELKE: "1"} if enige else {}
            velden = {vraag.veld for vraag in soort.vragen}
            los = {naam: waarde for naam, waarde in een.antwoorden.items() if naam not in velden}
            self._vaste[sleutel] = {**los, **welke, **dict(self._begrepen(een, soort))}
        return self._vaste[sleutel]

    def _begrepen(self, een: Aanbod, soort: Noteersoort) -> Iterator[tuple[str, Gespreksantwoord]]:
        for vraag in soort.vragen:
            if vraag.veld in een.antwoorden:
                gesteld = als_vraag(soort, vraag, self._stand, een.antwoorden)
                with suppress(WaardeFout):
                    yield vraag.veld, lees(gesteld, een.antwoorden[vraag.veld], self._stand.vandaag)

    def _antwoorden(self, een: Aanbod, soort: Noteersoort, gegeven: Antwoorden) -> Antwoorden:
        """What the proposal says, as answers, with what was said otherwise."""
        namen = {f"{een.id}.{naam}": naam for naam in (*sorted(soort.velden), WELKE)}
        return {**self._vast(een, soort), **{kort: gegeven[lang] for lang, kort in namen.items() if lang in gegeven}}


def _vanaf(hoeveel: int) -> Gespreksvraag:
    def eis(tekst: str) -> str:
        if not tekst.isdecimal() or not 1 <= int(tekst) <= hoeveel:
            raise WaardeFout(f"“{tekst}” is hier geen nummer.", f"Geef een getal van 1 tot en met {hoeveel}.")
        return tekst

    return Gespreksvraag(
        id=VANAF,
        tekst=f"Er zijn {hoeveel} feiten. Bij het hoeveelste wilt u beginnen?",
        waarom=f"U ziet er hoogstens {MEESTE} tegelijk. Lees het bestand daarna opnieuw voor de volgende.",
        vorm=Vraagvorm.GETAL,
        voorstel="1",
        eis=eis,
        mag_onbekend=False,
    )

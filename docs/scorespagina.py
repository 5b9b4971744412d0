"""The page about scores: the method in plain words, and every criterion as it stands in the data and in the code."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from textwrap import fill
from typing import Final

from docs.regelpaginas import registerkader
from participatie_cli.kader.bepaling import Laag
from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.kader.kader import Kader
from participatie_cli.kader.methode import HEEL, PROCENT, Criterium, Kwaliteitsoordeel, Leeg, Schaal, Telling, Trap
from participatie_cli.model.dossier import MAPPEN
from participatie_cli.model.keuzes import Ontwikkellijn
from participatie_cli.model.programma import Experiment, Maatregel
from participatie_cli.model.project import Project
from participatie_cli.model.uitdaagrecht import Uitdaagverzoek
from participatie_cli.scoring.antwoord import Antwoordsoort
from participatie_cli.scoring.vraag import Gevraagd, Vraag
from participatie_cli.scoring.vragenlijst import vragenlijst
from participatie_cli.store.kaderdata import landelijk
from participatie_cli.usecases.vragenboek import regelboek
from participatie_cli.wording.waarden import gelezen_in_woorden

BREEDTE: Final = 120
_MEESTE_REGELS: Final = 10
"""More rules than this are listed once: another criterion with the same question refers to the first."""

_GEMAAKT: Final = (
    "<!-- Dit document is gemaakt met docs/genereer.py. De criteria staan in"
    " participatie_cli/kader/data/ontwikkellijnen/, de uitleg in docs/scorespagina.py. -->"
)
_BEGIN: Final = """\
# Hoe een score ontstaat

Een score zegt hoe ver een ontwikkellijn is. De score is een trede op een trap van 0 tot en met 4, en geen gemiddelde.
Een trede telt alleen als alle treden daaronder zijn gehaald. Onbekend is geen nee: ontbreekt er iets, dan staat erbij
hoe hoog de score hoogstens kan zijn. Bij elke score staat het bewijs: welk feit, in welk bestand, van welke dag.
"""
_INHOUD: Final = """\
Op deze pagina staat eerst hoe een score ontstaat. Daarna volgen alle criteria, per lijn:

{lijnen}
- [De kwaliteit van een gevolgd project](#de-kwaliteit-van-een-gevolgd-project)
- [De doelen](#de-doelen)"""

_TREDEN: Final = """\
Elke trede heeft een paar criteria. Een criterium is één vraag, zoals: is de afweging op tijd gemaakt? Een trede is
gehaald als minstens één criterium is gehaald, en geen enkel criterium *niet gehaald* of *niet te beoordelen* is.

De treden zijn in eigen woorden opgeschreven. Zij volgen dit model:"""

_LEZEN: Final = """\
## Zo leest u een score

| score | wat het betekent |
| --- | --- |
| `0` | Vast staat dat trede 1 niet is gehaald. |
| `1` | Trede 1 is aangetoond. Hoger is het niet: trede 2 is niet gehaald of nog niet aan de orde. |
| `1–3` | Trede 1 is aangetoond. Over hogere treden is iets onbekend. Het is hoogstens trede 3. |
| `?` | Niet te beoordelen: ook over trede 1 is te veel onbekend. |
| `–` | Niet aan de orde: er is nog niets waar trede 1 over gaat. |

## De vijf antwoorden van een criterium
"""
_ANTWOORDEN: Final = {
    Antwoordsoort.GEHAALD: "Het is zo, en de feiten die dat tonen staan erbij.",
    Antwoordsoort.NIET_GEHAALD: "Vast staat dat het niet zo is. Er staat bij wat ontbreekt.",
    Antwoordsoort.UITGELEGD: "Er is bewust van een regel afgeweken, met een reden en een besluit.",
    Antwoordsoort.NIET_TE_BEOORDELEN: "Er is te weinig opgeschreven. Dat is geen nee.",
    Antwoordsoort.NIET_AAN_DE_ORDE: "De vraag gaat niet over dit bestand, of nog niet.",
}
_SAMEN: Final = """\
Een uitgelegde afwijking houdt een trede niet tegen. Zij is ook niet genoeg om de trede te halen.

## Van veel antwoorden naar één

Over één project geeft een criterium één antwoord. Over het programma antwoorden veel bestanden. Van al die antwoorden
maakt een criterium er één. Dat kan op drie manieren:
"""
_TELLINGEN: Final = {
    Telling.DEEL: "Genoeg bestanden halen het. Hoeveel procent genoeg is, staat bij het criterium.",
    Telling.EEN: "Eén bestand dat het haalt, is genoeg. Een drempel gaat dan over één feit, zoals een meting.",
    Telling.HOOGSTENS: "Hoogstens zoveel bestanden halen het niet, en minstens één bestand haalt het wel.",
}
_ONBEKEND: Final = """\
- Onbekend kan nog beide kanten op. Het programma rekent uit wat er gebeurt als alle onbekende antwoorden goed
  uitvallen, en wat er gebeurt als zij slecht uitvallen. Maakt dat geen verschil, dan staat het antwoord vast. Maakt het
  wel verschil, dan is het criterium niet te beoordelen.
- Een uitgelegde afwijking staat er apart bij. Zij telt niet als gehaald en niet als gemist. Zijn er alleen uitgelegde
  afwijkingen, dan is het criterium ook uitgelegd.
- Wat niet aan de orde is, telt niet mee.
- Is er geen bestand dat meetelt, dan is het criterium niet te beoordelen. Bij sommige criteria is het dan niet aan de
  orde. Dat staat erbij.

## Welke projecten tellen voor het programma
"""
_VENSTER: Final = (
    "Een project telt vanaf zijn start tot en met {maanden} maanden na zijn einde. Soms is onbekend wanneer het begon"
    " of eindigde, en daardoor of het meetelt. Zijn antwoorden zijn voor het programma dan niet te beoordelen. Acties,"
    " experimenten, uitdaagverzoeken en kader.yaml tellen altijd mee."
)

_UITLEG: Final = """\
## Feiten zonder datum

Een score geldt op een dag: de peildatum. Wat later gebeurde, telt dan nog niet. Sommige feiten hebben geen datum, zoals
het geld en de tijd voor de participatie. Zo'n feit telt vanaf de start van het project. Een score over een eerdere dag
kan daardoor een feit tonen dat er toen misschien nog niet was.

Staat er bij een stap, meting, activiteit, ervaring of les `datum: onbekend`? Dan is niet te beoordelen of zij op de
peildatum al telde.

## Wat een score niet doet

- Een score maakt geen ranglijst van projecten, teams of mensen.
- Meer deelnemers geven geen hogere score. Hoeveel mensen meededen, telt niet mee.
- Een duidelijk nee van inwoners dat is gevolgd, telt als goed. Het gaat erom dat er staat wat er met de inbreng is
  gedaan, en waarom.
- Een cijfer van deelnemers maakt geen score hoger of lager. Wel telt mee dat ernaar is gevraagd.
- Een jong project wordt beoordeeld op wat het in zijn fase al kan laten zien. De rest is nog niet aan de orde.
- Een score zegt niet of iets mag. Waar het register aan wordt getoetst, staat in de [regels](regels/README.md).

## Hoe zwaar een criterium weegt

Elk criterium telt één keer. Geen criterium weegt zwaarder dan een ander. Er wordt niets opgeteld en niets gemiddeld.
Goede antwoorden op een hoge trede maken een gemiste lage trede dus niet goed.

## Een deel of drempel aanpassen

Telt een criterium hoeveel procent van de bestanden het haalt? Dan heet dat percentage het `deel`. Gaat het om één feit,
of om hoe vaak iets misging? Dan heet het getal de `drempel`. Een gemeente kan een deel of een drempel anders kiezen, of
een criterium niet laten meetellen. Zij schrijft dat in kader.yaml, met de reden en wie het besloot:

```yaml
scoreaanpassingen:
  - criterium: afweging-op-tijd-deel
    deel: 80
    vanaf: 2027-01-01
    reden: Er zijn weinig projecten. Eén project is al meer dan tien procent.
    besloten_door: college
  - criterium: toolbox-gebruikt-door-anderen
    telt_mee: nee
    vanaf: 2027-01-01
    reden: De toolbox is nog niet openbaar.
    besloten_door: college
```

- Een aanpassing geldt vanaf haar datum. Scores over de tijd daarvoor veranderen niet. Schrijf de hele datum op. Staat
  er alleen een jaar of een maand, dan geldt de aanpassing pas vanaf de laatste dag daarvan.
- Wilt u later iets anders? Laat de aanpassing staan en voeg er een toe met een nieuwe datum. Zonder `deel`, `drempel`
  en `telt_mee` geldt dan weer wat hieronder staat.
- Bij elke score staat wat de gemeente heeft aangepast en waarom. Alleen in de tabel van `--formaat csv` staat het
  getal zonder de reden, in de kolom `drempel`.
- Telt op een trede geen enkel criterium meer mee? Dan kan de lijn die trede niet halen, en ook geen hogere. Telt van
  een hele lijn geen enkel criterium meer mee, dan is de lijn niet te beoordelen.
- Een gemeente kan niet kiezen op welke trede een vraag staat. Zo blijft een score te vergelijken met die van vroeger.
- Regel [REG010](regels/REG010.md) controleert of het criterium bestaat en of het getal kan. Klopt dat niet, dan wordt
  de aanpassing niet gebruikt. Ook dat staat bij de score.

## Zo leest u de criteria

Bij elk criterium staat eerst de vraag, met het kenmerk erachter. Daaronder staat:

- *Gehaald*: wanneer het criterium is gehaald. Een percentage is van de bestanden waarvoor de vraag aan de orde is.
- *Gekeken naar*: in welke bestanden het antwoord staat, en welke regels erbij worden gelezen.
- *Wie weet het*: de rol die het weet, en wat u kunt opschrijven als het ontbreekt.
- *Keuze*: waarom het criterium op deze trede staat. De zekerheid zegt hoe zeker dat is. Laag betekent: een ander kan
  hier met goede redenen iets anders kiezen.
- *Rust op*: de normen waar het criterium bij hoort, en hoe die tekst is gelezen. Een belofte, visie of verordening is
  van de gemeente zelf en staat in haar kader.yaml. Hier ziet u die van het register dat bij dit programma zit."""

_PLEKKEN: Final = "Waar de bestanden staan: {plekken}. De keuzes van de gemeente zelf staan in kader.yaml."

_GEVOLGD: Final = (
    "Sommige projecten volgt de gemeente om van te leren. In het bestand staat dan `gevolgd: ja`. Over zo'n project"
    " geeft het programma ook een oordeel over de kwaliteit, met {aantal} criteria. {toelichting}"
)
_CIJFERS: Final = """\
Wat een criterium zegt:

- *goed*: elke regel onder *voldoende* en onder *goed* die geldt, is in orde, en van allebei geldt er minstens één;
- *voldoende*: elke regel onder *voldoende* die geldt, is in orde, en er geldt er minstens één;
- *onvoldoende*: een regel onder *voldoende* is niet in orde;
- *niet te beoordelen*: over een regel onder *voldoende* is te weinig bekend;
- *uitgelegd*: van een regel onder *voldoende* is bewust afgeweken, en de rest is in orde;
- *niet aan de orde*: geen enkele regel onder *voldoende* geldt."""

_GEHEEL: Final = (
    "Het geheel is voldoende als er niets onvoldoende is. Het is ook voldoende als hoogstens {hoogstens} onvoldoende is"
    " en er minstens één criterium goed is. Anders is het onvoldoende. Wat uitgelegd is of niet aan de orde, telt niet"
    " mee. Onbekend kan nog beide kanten op: er is alleen een oordeel als dat geen verschil maakt. Is er geen enkel"
    " criterium dat meetelt, dan is het geheel niet te beoordelen. Dit rust op: {norm}."
)
_DOELEN: Final = """\
## De doelen

Naast de vier lijnen heeft een gemeente doelen, zoals meer vertrouwen. Die staan in kader.yaml bij `doelen`. Een doel
krijgt geen trede. Bij een score staat per doel alleen wat er is gemeten:

| wat er staat | wanneer |
| --- | --- |
| nulmeting | Er is één meting met een waarde en een datum. |
| nulmeting en laatste meting | Er is vaker gemeten. De eerste meting is de nulmeting. |
| geen nulmeting | Er is nog niets gemeten. Of het doel dichterbij komt, is dan niet te zien. |
| onbekend of er is gemeten | Bij `metingen` staat onbekend. |

Of een meting hoger of lager is dan de vorige, telt in geen enkele score mee. Eén criterium kijkt of er vaak genoeg is
gemeten om een verschil te zien: `effect-gemeten`, op lijn 4."""

_SCHALEN: Final = {Schaal.PROJECT: "Eén project", Schaal.PROGRAMMA: "Het programma"}
_SOORTEN: Final[dict[type[Gevraagd], tuple[str, str]]] = {
    Project: ("project", "projecten"),
    Maatregel: ("actie", "acties"),
    Experiment: ("experiment", "experimenten"),
    Uitdaagverzoek: ("uitdaagverzoek", "uitdaagverzoeken"),
}
_VAN_EEN_METING: Final = {"`n`": "van het aantal bij `n`", "`streefwaarde`": "van de `streefwaarde`"}
_VAN_EEN_FEIT: Final = {
    "jaar": "het antwoord is ja, en het is hoogstens {} jaar geleden",
    "dagen": "elke keer binnen {} dagen",
    "keer": "een meting van minstens {} keer",
    "metingen": "minstens {} metingen van hetzelfde doel",
}


def scorespagina() -> str:
    """The whole page."""
    meetlat, kader = landelijk().meetlat, registerkader()
    titels = {lijn: f"{lijn.value} {lijn.name.capitalize()}" for lijn in Ontwikkellijn}
    lijnen = "\n".join(f"- [{titel}](#{titel.lower().replace(' ', '-')})" for titel in titels.values())
    delen = [_GEMAAKT, _BEGIN.rstrip(), _INHOUD.format(lijnen=lijnen)]
    delen += [*_treden(meetlat.trap, kader), _LEZEN.rstrip()]
    delen += [_tabel(("antwoord", "wat het betekent"), ((een.value, _ANTWOORDEN[een]) for een in Antwoordsoort))]
    delen += [_SAMEN.rstrip(), _tabel(("manier", "wanneer gehaald"), ((een.value, _TELLINGEN[een]) for een in Telling))]
    delen += [_ONBEKEND.rstrip(), _alinea(meetlat.trap.keuze)]
    delen += [_alinea(_VENSTER.format(maanden=meetlat.trap.venster_maanden)), _UITLEG]
    delen += [_alinea(_PLEKKEN.format(plekken=_plekken()))]
    for lijn, titel in titels.items():
        delen.append(f"## {titel}")
        for schaal, kop in _SCHALEN.items():
            delen.append(f"### {kop}")
            for nummer, criteria in groupby(meetlat.criteria(lijn, schaal), key=lambda criterium: criterium.niveau):
                delen.append(f"#### Trede {nummer}, {meetlat.niveaunaam(nummer)}")
                delen.append("\n".join(regel for criterium in criteria for regel in _criterium(criterium, kader)))
    return "\n\n".join([*delen, *_kwaliteit(meetlat.kwaliteit, kader), _DOELEN]) + "\n"


def _treden(trap: Trap, kader: Kader) -> Iterator[str]:
    rijen = ((str(niveau.nummer), niveau.naam, niveau.uitleg) for niveau in trap.niveaus)
    yield "## De vijf treden"
    yield _tabel(("trede", "naam", "wat het betekent"), rijen)
    yield _TREDEN
    yield "\n".join(f"- {_norm(sleutel, kader, tekst=True)}" for sleutel in trap.grondslag)


def _plekken() -> str:
    return _rij((f"{_SOORTEN[soort][1]} in `{map_}/`" for map_, soort in MAPPEN.items() if soort in _SOORTEN), "en")


def _criterium(criterium: Criterium, kader: Kader) -> Iterator[str]:
    lijst = vragenlijst(regelboek(kader))
    vraag = lijst[criterium.id]
    yield f"- **{criterium.vraag}** `{criterium.id}`"
    yield f"  - *Gehaald*: {_gehaald(criterium, vraag)}.{_zonder(criterium, vraag)}"
    yield f"  - *Gekeken naar*: {_gekeken_naar(criterium, lijst)}."
    yield f"  - *Wie weet het*: {criterium.wie}. {criterium.aanvullen}"
    yield f"  - *Keuze*: {criterium.keuze} Zekerheid: {criterium.zekerheid.value}."
    yield f"  - *Rust op*: {_normen(criterium.grondslag, kader)}."


def _gehaald(criterium: Criterium, vraag: Vraag) -> str:
    """When a criterion is met, which follows from how its answers become one and from its share or threshold."""
    drempel = criterium.drempel
    if criterium.telling is Telling.DEEL:
        deel = "alle" if criterium.deel == HEEL else f"minstens {criterium.deel} procent van de"
        return f"bij {deel} {_soorten(vraag)}"
    if criterium.telling is Telling.HOOGSTENS:
        return f"bij hoogstens {drempel} {_soorten(vraag, drempel)} ging het niet goed, en bij minstens één wel"
    if drempel is not None:
        return _over_een_feit(criterium, drempel)
    if criterium.schaal is Schaal.PROGRAMMA and vraag.over != (Gemeentekader,):
        return f"bij minstens één {_soorten(vraag, 1)}"
    if vraag.regels:
        return "de regel is in orde" if len(vraag.regels) == 1 else "alle regels die gelden, zijn in orde"
    return "het antwoord is ja"


def _over_een_feit(criterium: Criterium, drempel: int) -> str:
    """A threshold for one fact; a measurement in per cents is held against the field that its explanation names."""
    if criterium.eenheid == PROCENT:
        (geheel,) = (woorden for veld, woorden in _VAN_EEN_METING.items() if veld in criterium.aanvullen)
        return f"een meting van minstens {drempel} procent {geheel}"
    return _VAN_EEN_FEIT[criterium.eenheid or ""].format(drempel)


def _zonder(criterium: Criterium, vraag: Vraag) -> str:
    if criterium.leeg is not Leeg.NIET_AAN_DE_ORDE:
        return ""
    return f" Gaat dit over geen enkel {_soorten(vraag, 1)}, dan is het niet aan de orde."


def _gekeken_naar(criterium: Criterium, lijst: Mapping[str, Vraag]) -> str:
    vraag = lijst[criterium.id]
    plekken = "kader.yaml" if vraag.over == (Gemeentekader,) else _soorten(vraag)
    if vraag.bereik:
        return f"{plekken} waarvoor regel {_codes(vraag.bereik)} geldt"
    if not vraag.regels:
        return plekken
    eerste = next(kenmerk for kenmerk, ander in lijst.items() if ander is vraag)
    if len(vraag.regels) > _MEESTE_REGELS and eerste != criterium.id:
        return f"{plekken}, met dezelfde regels als `{eerste}`"
    return f"{plekken}, met {'regel' if len(vraag.regels) == 1 else 'de regels'} {_codes(vraag.regels)}"


def _soorten(vraag: Vraag, aantal: int | None = None) -> str:
    """The kinds of file that are asked, as one counts them."""
    woorden = (_SOORTEN[soort][aantal != 1] for soort in vraag.over)
    return _rij(woorden, "of" if aantal == 1 else "en")


def _kwaliteit(oordeel: Kwaliteitsoordeel, kader: Kader) -> Iterator[str]:
    rijen = (
        (een.vraag, _codes(een.voldoende), _codes(een.goed), _normen(een.grondslag, kader)) for een in oordeel.criteria
    )
    hoogstens = f"{oordeel.hoogstens_onvoldoende} {'criterium' if oordeel.hoogstens_onvoldoende == 1 else 'criteria'}"
    yield "## De kwaliteit van een gevolgd project"
    yield _alinea(_GEVOLGD.format(aantal=len(oordeel.criteria), toelichting=oordeel.toelichting))
    yield _tabel(("criterium", "voldoende", "goed", "rust op"), rijen)
    yield _CIJFERS
    yield _alinea(_GEHEEL.format(hoogstens=hoogstens, norm=_normen(oordeel.grondslag, kader)))


def _codes(codes: Iterable[str]) -> str:
    return ", ".join(f"[{code}](regels/{code}.md)" for code in codes)


def _normen(sleutels: Iterable[str], kader: Kader) -> str:
    return "; ".join(_norm(sleutel, kader) for sleutel in sleutels) or "een keuze van dit programma"


def _norm(sleutel: str, kader: Kader, *, tekst: bool = False) -> str:
    """A provision with its address and how it was read; what the register asks of itself was read nowhere else."""
    geldend = kader.laatste(sleutel)
    assert geldend is not None
    bepaling = geldend.bepaling
    plek = f"[{bepaling.vindplaats}]({bepaling.adres})" if bepaling.adres else bepaling.vindplaats
    gelezen = "" if geldend.laag is Laag.REGISTER else f" ({gelezen_in_woorden(bepaling)})"
    return f"{plek}{gelezen}" + (f": {bepaling.tekst}" if tekst else "")


def _rij(woorden: Iterable[str], laatste: str) -> str:
    *eerder, slot = woorden
    return f"{', '.join(eerder)} {laatste} {slot}" if eerder else slot


def _tabel(kop: tuple[str, ...], rijen: Iterable[tuple[str, ...]]) -> str:
    return "\n".join(f"| {' | '.join(rij)} |" for rij in (kop, ("---",) * len(kop), *rijen))


def _alinea(tekst: str) -> str:
    return fill(tekst, BREEDTE, break_long_words=False, break_on_hyphens=False)

"""The page about a municipality's own templates: how they work, and every variable as it stands in the view model."""

from collections.abc import Iterator, Mapping
from typing import Final

from docs.variabelen import betekenis_van, bijvoorbeeld, delen_van, tabel, velden_tabel
from participatie_cli.report.beeld.blad import Planblad
from participatie_cli.report.beeld.product import Product
from participatie_cli.report.beeld.rapport import Rapport
from participatie_cli.report.beeld.velden import blokken
from participatie_cli.report.grafiek.tekenen import Tekening
from participatie_cli.report.grafiek.tekenvlak import Rechthoek, Tekstregel
from participatie_cli.report.maken.grenzen import Grenzen
from participatie_cli.report.sjabloon.filters import FILTERS
from participatie_cli.report.sjabloon.namen import (
    BLAD,
    BRIEF,
    GRAFIEK,
    HTML,
    HTMLBLOKKEN,
    MARKDOWN,
    MARKDOWNBLOKKEN,
    NAMEN,
    PARAGRAAF,
    PLAN_A3,
    PLAN_A4,
    PRODUCT,
    STIJL,
    TYPST,
    TYPSTBLOKKEN,
    UITDAAGRECHT,
    UITDAAGUITLEG,
    UITWISSELBLAD,
    WORD,
)
from participatie_cli.report.sjabloon.sjabloonmap import (
    BEELDEN,
    GROOTSTE,
    GROOTSTE_MAP,
    LETTERS,
    MEESTE_BESTANDEN,
    TEKSTEN,
)
from participatie_cli.report.sjabloon.wordbestand import IN_WORD
from participatie_cli.report.sjabloon.wordpakket import GROOTST, MEESTE_DELEN

_GEMAAKT: Final = (
    "<!-- Dit document is gemaakt met docs/genereer.py. De variabelen staan in participatie_cli/report/, de uitleg in"
    " docs/sjablonenpagina.py. -->"
)
_BEGIN: Final = """\
# Eigen sjablonen

Een sjabloon bepaalt hoe de tussenrapportage en de andere stukken eruitzien. De inhoud komt uit het register. Het
programma heeft zelf sjablonen. Een gemeente kan ze vervangen, bestand voor bestand, bijvoorbeeld voor een eigen
huisstijl.

Op deze pagina staat:

- [hoe u begint](#zo-begint-u)
- [welke bestanden er zijn](#de-bestanden)
- [welke sjablonen tellen](#welke-sjablonen-tellen)
- [een voorbeeld: een andere kop](#voorbeeld-een-andere-kop)
- [een voorbeeld: Word in eigen huisstijl](#voorbeeld-word-in-eigen-huisstijl)
- [de regels](#de-regels)
- [de filters](#de-filters)
- [alle variabelen](#alle-variabelen)

## Zo begint u

1. Haal de ingebouwde sjablonen op: `participatie sjabloon kopieer mijn-sjablonen`.
2. Gooi weg wat u niet wilt veranderen. Voor die bestanden gebruikt het programma de ingebouwde. Zo krijgt u ook
   verbeteringen vanzelf.
3. Pas de andere bestanden aan.
4. Controleer ze: `participatie sjabloon controleer mijn-sjablonen`.
5. Maak het stuk: `participatie report --sjablonen mijn-sjablonen`. Zo gaat het ook met de andere stukken.

De controle noemt elke naam die niet bestaat, met bestand en regel, en zegt wat u misschien bedoelde. Daarna vult zij
elk sjabloon in met een proefverslag: een keer met volle lijsten, een keer met één ding in elke lijst en een keer met
lege lijsten. Kan een sjabloon niet worden geprobeerd, bijvoorbeeld omdat een onderdeel niet is geïnstalleerd? Dan staat
er *niet gecontroleerd*. Dat betekent niet dat het goed is.

## De bestanden
"""
_BESTANDEN: Final = {
    MARKDOWN: "Het verslag in Markdown.",
    MARKDOWNBLOKKEN: f"Stukken die `{MARKDOWN}` gebruikt: een punt, een lijst, een tabel, de vragen.",
    HTML: "Het verslag als webpagina.",
    HTMLBLOKKEN: f"Stukken die `{HTML}` gebruikt.",
    STIJL: "De kleuren en letters van de webpagina. Dit bestand heeft geen variabelen.",
    TYPST: "Het verslag als pdf, in de taal [Typst](https://typst.app/docs/). Elke variabele staat onder `verslag`.",
    TYPSTBLOKKEN: f"Stukken die `{TYPST}` gebruikt.",
    WORD: "Het verslag in Word. De variabelen staan gewoon in de tekst.",
    GRAFIEK: "De tekening van een grafiek, voor elk formaat.",
}
_STUKKEN: Final[Mapping[str, str]] = {
    PRODUCT: "Wat de andere stukken delen",
    PARAGRAAF: "De communicatie- en participatieparagraaf",
    BRIEF: "De brief “U zei, wij deden”",
    UITDAAGRECHT: "Het overzicht van het uitdaagrecht",
    UITDAAGUITLEG: "De uitleg van het uitdaagrecht voor inwoners",
    UITWISSELBLAD: "Het blad om ervaringen uit te wisselen",
    BLAD: "Wat de plannen op één blad delen",
    PLAN_A3: "Het plan van het programma op A3",
    PLAN_A4: "Het plan van een project op A4",
}
_IN_FORMAAT: Final[Mapping[str, str]] = {
    "txt.j2": "als gewone tekst",
    "md.j2": "in Markdown",
    "html.j2": "als webpagina",
    "docx": "in Word",
    "typ": "als pdf",
}
_WELKE: Final = """\
## Welke sjablonen tellen

Eigen sjablonen gebruikt het programma alleen als u dat zegt. Dat kan op twee manieren:

1. U noemt de map bij het maken van het verslag: `participatie report --sjablonen MAP`.
2. De sjablonen staan in de map `templates/rapport/` naast de map `register/`, en u hebt ze vertrouwd. Bekijk ze eerst.
   Geef dan eenmalig de opdracht `participatie sjabloon vertrouw`.

Elk bestand dat daar niet staat, komt van het programma zelf. Achterin het verslag staat welke sjablonen zijn gebruikt.

**Waarom vertrouwen?** Wie een register schrijft, kan er ook sjablonen naast zetten. Een sjabloon bepaalt wat er in het
verslag staat. Daarom telt het pas als u het goed vindt. Uw keuze staat bij uw eigen instellingen op uw computer, en dus
niet in het register. Zij geldt voor de bestanden zoals ze dan zijn. Verandert er een, dan gebruikt het programma de
ingebouwde sjablonen en zegt het dat. Wat u vertrouwt, toont `participatie sjabloon vertrouw --toon`. Terugnemen kan met
`participatie sjabloon vertrouw --intrekken`. Laat u het verslag vanzelf maken, bijvoorbeeld bij elk voorstel van een
ander? Noem dan geen `--sjablonen` met een map uit dat voorstel.

**Wat kan er in de map staan?** Alleen wat er zelf in staat, telt: een koppeling naar een andere plek weigert het
programma. Een bestand dat u invoegt, staat in dezelfde map en eindigt op `.j2`, of voor de pdf op `.typ`. Een logo voor
de pdf (png, jpg of svg) zet u naast `rapport.typ`. Lettertypen voor de pdf zet u in de map `lettertypen` ernaast.
Lettertypen van de computer zelf gebruikt het programma niet. Zo is de pdf op elke computer gelijk.

**Hoe groot mag het zijn?** Deze grenzen gelden voor de eigen bestanden:


"""
_VOORBEELDEN: Final = """\
## Voorbeeld: een andere kop

U wilt boven het verslag in Markdown de naam van de gemeente en de maanden. Zoek in `rapport.md.j2` de regel die met `#`
begint. Vervang hem door:

```jinja
# Participatie in {{ kop.gemeente | md }}, {{ kop.maanden | md }}
```

Tussen `{{` en `}}` staat een variabele, met erachter een filter. Met `for` gaat u een lijst langs. Dit zet van elke
ontwikkellijn op een rij wat er is gebeurd, en de zin die zegt dat er niets is als dat zo is:

```jinja
{% for lijn in lijnen.lijnen %}
## {{ lijn.titel | md }}

{% for punt in lijn.vragen.gebeurd.punten %}
- {{ punt.datum | md }}: {{ punt.tekst | md }} {{ punt.bronnen | nr }}
{% endfor %}
{{ lijn.vragen.gebeurd.leeg | md }}
{% endfor %}
```

Alles wat kan met `{{` en `{%` staat in de uitleg van [Jinja](https://jinja.palletsprojects.com/en/stable/templates/).

## Voorbeeld: Word in eigen huisstijl

1. Haal de sjablonen op en open `rapport.docx` in Word.
2. Verander de stijlen, zoals *Kop 1* en *Standaard*: lettertype, kleur en witruimte. Het verslag neemt ze over. Geef
   een stijl geen andere naam.
3. Zet in de koptekst uw logo, en erachter bijvoorbeeld:

   ```jinja
   Gemeente {{ kop.gemeente }}, {{ kop.maanden }}
   ```

4. Laat wat tussen accolades staat heel, of haal het met beide accolades weg. In Word staan geen filters zoals `md`.
5. Sla het bestand op als `.docx`, en controleer het met `participatie sjabloon controleer`.

Een lus zet u in Word met `{%p for … %}` en `{%p endfor %}`, elk alleen in een alinea. In een rij van een tabel is het
`{%tr for … %}`. Wat geen gewone tekst is, vraagt u zo:

"""
_REGELS: Final = """\
## De regels

- **Streng.** Een variabele die niet bestaat, is een fout. Het verslag wordt dan niet gemaakt. Zo blijft er nooit
  ongemerkt iets leeg.
- **Gesloten.** Een sjabloon kan alleen bij het verslag, niet bij andere bestanden, bij het programma of bij internet.
  Voor de pdf haalt `import` of `include` daarom alleen een `.typ`-bestand uit dezelfde map. De naam staat er letterlijk
  achter, tussen aanhalingstekens. De woorden `eval`, `std` en `plugin` kunnen niet. In Word kan geen veld iets ophalen
  of starten, en kan er geen macro of ander bestand in zitten. Een link leidt naar een webpagina, een mailadres of een
  plek in het document. Een grafiek bestaat uit vormen en tekst, zonder afbeeldingen, stijlbladen of scripts.
- **Begrensd.** Met eigen sjablonen wordt elk document gemaakt in een apart proces. Dat stopt na {seconden} seconden,
  bij meer dan {geheugen} MB geheugen of bij een document van meer dan {uitvoer} MB. U leest dan welk sjabloon te veel
  vroeg. De grens voor het geheugen geldt op Linux.
- **Tekst blijft tekst.** Wat in het register staat, wordt nooit uitgevoerd. Staat daar `{{ 7*7 }}`, dan staat dat ook
  in het verslag. Op een webpagina en in een grafiek gaat dat vanzelf. Gebruik in Markdown het filter `md`.
- **Niet rekenen.** Alles is al uitgerekend. Een sjabloon zet het alleen op zijn plaats.
- **Leeg is iets om te zeggen.** Een lijst en een tabel hebben een zin voor als er niets is: `leeg`. Laat die zin staan.

## De filters

Een filter verandert een waarde voordat zij in het verslag komt. Naast de filters van Jinja zijn er:
"""
_SOORTEN: Final[Mapping[str, tuple[str, ...]]] = {
    "een tekst": TEKSTEN,
    "een afbeelding": BEELDEN,
    "een lettertype": LETTERS,
    "een Word-document": (".docx",),
}
_IN_WORD: Final[Mapping[str, str]] = {
    "figuur": "`{{ figuur(bereik.grafiek) }}` zet een grafiek neer, met titel en beschrijving.",
    "inhoudsopgave": "`{{ inhoudsopgave() }}` zet de inhoudsopgave neer.",
    "link": "`{{ link(bron.adres) }}` zet een adres neer waarop men kan klikken.",
    "plek": "`{{ plek(samenvatting.id) }}` zet een plek neer waar `verwijzing` naar wijst, zoals voor een kop.",
    "tabel": "`{{ tabel(bereik.groepen) }}` zet een tabel neer. Met `bijschrift=False` erbij blijft de titel weg.",
    "verwijzing": "`{{ verwijzing('Zie de kern', samenvatting.id) }}` zet een tekst neer die naar zo'n plek leidt.",
}
_FILTERS: Final[Mapping[str, str]] = {
    "adres": "Een webadres als schakel in Markdown. Wat geen webadres is, blijft gewone tekst.",
    "css": "Tekst binnen aanhalingstekens in een stijl. Elk ander teken dan een letter of cijfer wordt een nummer.",
    "kaal": "Tekst op één regel, zoals zij is. Voor gewone tekst.",
    "md": "Tekst die Markdown precies zo laat zien: op één regel, en zonder dat een teken opmaak wordt.",
    "nr": "De nummers van bronnen tussen haken, zoals `[1, 4]`. Niets als er geen bron is.",
}
_VARIABELEN: Final = """\
## Alle variabelen

Achter een punt staat een deel: `kop.titel` is de titel in de kop. Een *lijst van* iets gaat u langs met `for`. Staat
bij soort een verwijzing, dan heeft de waarde zelf weer velden; die staan in het stuk waarnaar de verwijzing leidt.

Deze variabelen kent elk sjabloon van de tussenrapportage. Er zijn twee manieren om de inhoud te drukken:

- **In één lus.** De ingebouwde sjablonen gaan `hoofdstukken` langs en daarna `bijlagen`. Zij bevatten precies wat
  gevraagd is: de rapportage, de verantwoording of allebei. Elk hoofdstuk bestaat uit blokken met alinea's, zinnen,
  lijsten, tabellen en grafieken. Komt er in een nieuwe versie een hoofdstuk bij, dan staat het er vanzelf.
- **Deel voor deel.** De variabelen van `samenvatting` tot en met `verantwoording` zijn de hoofdstukken van de
  verantwoording bij hun naam. Zij zijn er altijd, wat er ook is gevraagd. Wat een sjabloon niet noemt, drukt het niet
  af."""
_ALLEEN_HTML: Final = (
    f"`{HTML}` kent ook `stijl`: de tekst van `{STIJL}`. De bestanden met stukken, zoals `{MARKDOWNBLOKKEN}`, kennen"
    "\ndeze variabelen niet zelf. Zij krijgen van het sjabloon wat zij moeten tonen."
)
_OVER_PRODUCT: Final = """\
## De variabelen van de andere stukken

Deze drie kent elk ander stuk, zoals de paragraaf en de brief. In de pdf staan zij onder `stuk`. Een hoofdstuk bestaat
uit dezelfde blokken als in de tussenrapportage. Elk stuk heeft een eigen sjabloon. Dat doet zelf niets: het neemt het
gedeelde sjabloon op dat met `product` begint. Zo verandert u alle stukken tegelijk, of een ervan."""
_OVER_BLAD: Final = f"""\
## De variabelen van een plan op één blad

Deze variabelen kennen `{PLAN_A3}` en `{PLAN_A4}`. In de pdf staan zij onder `blad`. De sjablonen van de webpagina en de
pdf delen wat met `{BLAD}` begint.

Op een blad moet alles passen. Het programma meet daarom eerst met het sjabloon van de pdf, ook voor de webpagina en
voor Word. Dat sjabloon meldt bij elk vak, in millimeters, hoe hoog het met al zijn regels wordt en hoe hoog het mag
zijn: `metadata((id: "missie", nodig: 61.8, ruimte: 52.0)) <vak>`. Past het niet, dan gaan de regels eruit met de
hoogste rang. In `rest` staat dan wat is weggelaten, en `hoogte` is de ruimte die het vak bij het meten kreeg. Een vak
dat niets meldt, blijft heel."""
_OVER_GRAFIEK: Final = f"""\
## De variabelen van een grafiek

`{GRAFIEK}` kent één variabele: `tekening`. Alle maten zijn in eenheden van de tekening zelf."""
_VAN_EEN_TEKENING: Final[Mapping[type, Mapping[str, str]]] = {
    Tekening: {
        "id": "Een korte naam zonder spaties, uniek in het document.",
        "titel": "De titel van de grafiek.",
        "beschrijving": "Wat er te zien is, voor wie de grafiek niet ziet.",
        "breedte": "De breedte van de tekening.",
        "hoogte": "De hoogte van de tekening.",
        "letter": "De grootte van de letters.",
        "rechthoeken": "De balken, de stalen van de legenda en de lijnen bij nul.",
        "teksten": "De regels tekst.",
    },
    Rechthoek: {
        "x": "De linkerkant.",
        "y": "De bovenkant.",
        "breedte": "De breedte.",
        "hoogte": "De hoogte.",
        "vulling": "Het patroon.",
    },
    Tekstregel: {
        "x": "Waar de regel begint.",
        "y": "Waar de letters op staan.",
        "tekst": "De tekst.",
        "vet": "Of de regel vet is.",
    },
}


def sjablonenpagina() -> str:
    """The whole page."""
    bestanden = tabel(("bestand", "wat het is"), ((f"`{naam}`", _wat(naam)) for naam in NAMEN))
    in_word = tabel(("wat", "wat het doet"), ((f"`{naam}`", _IN_WORD[naam]) for naam in IN_WORD))
    filters = tabel(("filter", "wat het doet"), ((f"`{naam}`", _FILTERS[naam]) for naam in sorted(FILTERS)))
    grenzen = tabel(("wat", "hoogstens"), _grenzen())
    delen = [_GEMAAKT, _BEGIN.rstrip(), bestanden, _WELKE.rstrip(), grenzen, _VOORBEELDEN.rstrip(), in_word]
    delen += [_regels(), filters, _VARIABELEN]
    delen += [velden_tabel(Rapport, betekenis_van), _ALLEEN_HTML]
    delen += delen_van(Rapport, blokken(Rapport)[1:])
    delen += [_OVER_PRODUCT, velden_tabel(Product, betekenis_van)]
    delen += delen_van(Product, [blok for blok in blokken(Product)[1:] if blok not in blokken(Rapport)])
    gehad = {*blokken(Rapport), *blokken(Product)}
    delen += [_OVER_BLAD, velden_tabel(Planblad, betekenis_van)]
    delen += delen_van(Planblad, [blok for blok in blokken(Planblad)[1:] if blok not in gehad])
    delen.append(_OVER_GRAFIEK)
    for blok in blokken(Tekening):
        delen += [
            f"### {blok.__name__}",
            bijvoorbeeld(blok, {"tekening": Tekening}),
            velden_tabel(blok, _van_een_tekening),
        ]
    return "\n\n".join(delen) + "\n"


def _wat(naam: str) -> str:
    """What a file is."""
    if naam in _BESTANDEN:
        return _BESTANDEN[naam]
    soort, _, einde = naam.partition(".")
    return f"{_STUKKEN[soort]}, {_IN_FORMAAT[einde]}."


def _grenzen() -> Iterator[tuple[str, str]]:
    for wat, soorten in _SOORTEN.items():
        yield f"{wat} ({', '.join(f'`{soort}`' for soort in soorten)})", f"{_met_punten(GROOTSTE[soorten[0]])} bytes"
    yield "een Word-document, uitgepakt", f"{_met_punten(GROOTST)} bytes in {_met_punten(MEESTE_DELEN)} delen"
    yield "alles samen", f"{_met_punten(GROOTSTE_MAP)} bytes in {_met_punten(MEESTE_BESTANDEN)} bestanden"


def _met_punten(getal: int) -> str:
    return f"{getal:,}".replace(",", ".")


def _regels() -> str:
    """The rules with the limits in them; the braces of Jinja stay."""
    grenzen = Grenzen()
    tekst = _REGELS.rstrip().replace("{seconden}", str(grenzen.seconden))
    tekst = tekst.replace("{geheugen}", _met_punten(grenzen.geheugen // 1_000_000))
    return tekst.replace("{uitvoer}", _met_punten(grenzen.uitvoer // 1_000_000))


def _van_een_tekening(blok: type, naam: str) -> str:
    return _VAN_EEN_TEKENING[blok][naam]

"""The page about a municipality's own templates: how they work, and every variable as it stands in the view model."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import fields
from typing import Final

from participatie_cli.report.beeld.bouwstenen import BETEKENIS
from participatie_cli.report.beeld.rapport import Rapport
from participatie_cli.report.grafiek.tekenen import Tekening
from participatie_cli.report.grafiek.tekenvlak import Rechthoek, Tekst
from participatie_cli.report.nakijken.veldtypen import (
    IN_WORD,
    Soort,
    blokken,
    element,
    is_lijst,
    keuzes,
    variabelen,
    velden,
)
from participatie_cli.report.sjabloon.filters import FILTERS
from participatie_cli.report.sjabloon.sjablonen import (
    GRAFIEK,
    HTML,
    HTMLBLOKKEN,
    MARKDOWN,
    MARKDOWNBLOKKEN,
    NAMEN,
    STIJL,
    TYPST,
    TYPSTBLOKKEN,
    WORD,
)

_GEMAAKT: Final = (
    "<!-- Dit document is gemaakt met docs/genereer.py. De variabelen staan in participatie_cli/report/, de uitleg in"
    " docs/sjablonenpagina.py. -->"
)
_BEGIN: Final = """\
# Eigen sjablonen voor de tussenrapportage

Een sjabloon bepaalt hoe de tussenrapportage eruitziet. De inhoud komt uit het register. Het programma heeft zelf
sjablonen. Een gemeente kan ze vervangen, bestand voor bestand, bijvoorbeeld voor een eigen huisstijl.

Op deze pagina staat:

- [hoe u begint](#zo-begint-u)
- [welke bestanden er zijn](#de-bestanden)
- [waar het programma zoekt](#waar-het-programma-zoekt)
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
5. Maak het verslag: `participatie report --sjablonen mijn-sjablonen`.

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
_UITLEG: Final = """\
## Waar het programma zoekt

Het programma zoekt elk bestand apart, in deze volgorde:

1. in de map die u noemt met `--sjablonen MAP`;
2. in de map `templates/rapport/` naast de map `register/`;
3. bij de ingebouwde sjablonen.

Wat het eerst wordt gevonden, telt. Staan uw sjablonen in `templates/rapport/`, dan hoeft u dus niets te kiezen.

Voor de pdf zoekt het programma ook lettertypen: in de map `lettertypen` naast uw sjablonen, en bij de ingebouwde.
Lettertypen van de computer zelf gebruikt het niet. Zo is de pdf op elke computer gelijk. Een logo voor de pdf (png, jpg
of svg) zet u naast `rapport.typ`. Pakketten van internet kan het sjabloon niet gebruiken.

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
- **Gesloten.** Een sjabloon kan alleen bij het verslag, en niet bij andere bestanden of bij het programma.
- **Tekst blijft tekst.** Wat in het register staat, wordt nooit uitgevoerd. Staat daar `{{ 7*7 }}`, dan staat dat ook
  in het verslag. Op een webpagina en in een grafiek gaat dat vanzelf. Gebruik in Markdown het filter `md`.
- **Niet rekenen.** Alles is al uitgerekend. Een sjabloon zet het alleen op zijn plaats.
- **Leeg is iets om te zeggen.** Een lijst en een tabel hebben een zin voor als er niets is: `leeg`. Laat die zin staan.

## De filters

Een filter verandert een waarde voordat zij in het verslag komt. Naast de filters van Jinja zijn er:
"""
_IN_WORD: Final[Mapping[str, str]] = {
    "figuur": "`{{ figuur(bereik.grafiek) }}` zet een grafiek neer, met titel en beschrijving.",
    "inhoudsopgave": "`{{ inhoudsopgave() }}` zet de inhoudsopgave neer.",
    "link": "`{{ link(bron.adres) }}` zet een adres neer waarop men kan klikken.",
    "tabel": "`{{ tabel(bereik.groepen) }}` zet een tabel neer. Met `bijschrift=False` erbij blijft de titel weg.",
}
_FILTERS: Final[Mapping[str, str]] = {
    "adres": "Een webadres als schakel in Markdown. Wat geen webadres is, blijft gewone tekst.",
    "css": "Tekst binnen aanhalingstekens in een stijl. Elk ander teken dan een letter of cijfer wordt een nummer.",
    "md": "Tekst die Markdown precies zo laat zien: op één regel, en zonder dat een teken opmaak wordt.",
    "nr": "De nummers van bronnen tussen haken, zoals `[1, 4]`. Niets als er geen bron is.",
}
_VARIABELEN: Final = """\
## Alle variabelen

Achter een punt staat een deel: `kop.titel` is de titel in de kop. Een *lijst van* iets gaat u langs met `for`. Staat
bij soort een verwijzing, dan heeft de waarde zelf weer velden; die staan in het stuk waarnaar de verwijzing leidt.

Deze variabelen kent elk sjabloon, behalve dat van een grafiek. De volgorde is die van het verslag."""
_ALLEEN_HTML: Final = (
    f"`{HTML}` kent ook `stijl`: de tekst van `{STIJL}`. De bestanden met stukken, zoals `{MARKDOWNBLOKKEN}`, kennen"
    "\ndeze variabelen niet zelf. Zij krijgen van het sjabloon wat zij moeten tonen."
)
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
    Tekst: {
        "x": "Waar de regel begint.",
        "y": "Waar de letters op staan.",
        "tekst": "De tekst.",
        "vet": "Of de regel vet is.",
    },
}
_WOORDEN: Final[Mapping[object, str]] = {str: "tekst", int: "geheel getal", float: "getal", bool: "ja of nee"}
_MEERVOUD: Final[Mapping[object, str]] = {int: "gehele getallen", float: "getallen"}


def sjablonenpagina() -> str:
    """The whole page."""
    bestanden = _tabel(("bestand", "wat het is"), ((f"`{naam}`", _BESTANDEN[naam]) for naam in NAMEN))
    in_word = _tabel(("wat", "wat het doet"), ((f"`{naam}`", _IN_WORD[naam]) for naam in IN_WORD))
    filters = _tabel(("filter", "wat het doet"), ((f"`{naam}`", _FILTERS[naam]) for naam in sorted(FILTERS)))
    delen = [_GEMAAKT, _BEGIN.rstrip(), bestanden, _UITLEG.rstrip(), in_word, _REGELS.rstrip(), filters, _VARIABELEN]
    delen += [_velden(Rapport, _betekenis), _ALLEEN_HTML]
    for blok in blokken(Rapport)[1:]:
        delen += [f"### {blok.__name__}", _bijvoorbeeld(blok, variabelen(MARKDOWN)), _velden(blok, _betekenis)]
    delen.append(_OVER_GRAFIEK)
    for blok in blokken(Tekening):
        delen += [f"### {blok.__name__}", _bijvoorbeeld(blok, variabelen(GRAFIEK)), _velden(blok, _van_een_tekening)]
    return "\n\n".join(delen) + "\n"


def _velden(blok: type, betekenis: Callable[[type, str], str]) -> str:
    rijen = ((f"`{naam}`", _soort(soort), betekenis(blok, naam)) for naam, soort in _op_volgorde(blok))
    return _tabel(("variabele", "soort", "betekenis"), rijen)


def _op_volgorde(blok: type) -> Iterator[tuple[str, Soort]]:
    """The fields in the order in which they were declared, those of a chapter first."""
    for veld in fields(blok):
        yield veld.name, velden(blok)[veld.name]


def _betekenis(blok: type, naam: str) -> str:
    (tekst,) = (str(veld.metadata[BETEKENIS]) for veld in fields(blok) if veld.name == naam)
    return tekst


def _van_een_tekening(blok: type, naam: str) -> str:
    return _VAN_EEN_TEKENING[blok][naam]


def _soort(soort: Soort) -> str:
    """A type in words, with a link to the section of a type that has fields."""
    if is_lijst(soort):
        onder = element(soort)
        return f"lijst van {'lijsten van tekst' if is_lijst(onder) else _MEERVOUD.get(onder) or _soort(onder)}"
    if keuzes(soort):
        return f"een van de woorden {', '.join(f'`{keuze}`' for keuze in keuzes(soort))}"
    return f"[{soort.__name__}](#{soort.__name__.lower()})" if velden(soort) else _WOORDEN[soort]


def _bijvoorbeeld(blok: type, namen: Mapping[str, Soort]) -> str:
    """Where a value of this type stands: the place that is reached with the fewest steps."""
    plekken = dict(namen)
    while True:
        for plek, soort in plekken.items():
            if soort is blok:
                return f"Zo'n waarde is bijvoorbeeld `{plek}`."
            if element(soort) is blok:
                return f"Zo'n waarde is bijvoorbeeld elk deel van `{plek}`."
        plekken = dict(_dieper(plekken))


def _dieper(plekken: Mapping[str, Soort]) -> Iterator[tuple[str, Soort]]:
    for plek, soort in plekken.items():
        begin, geheel = (f"{plek}[0]", element(soort)) if is_lijst(soort) else (plek, soort)
        yield from ((f"{begin}.{naam}", onder) for naam, onder in velden(geheel).items())


def _tabel(kop: tuple[str, ...], rijen: Iterable[tuple[str, ...]]) -> str:
    return "\n".join(f"| {' | '.join(rij)} |" for rij in (kop, ("---",) * len(kop), *rijen))

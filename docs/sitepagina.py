"""The page about the public site: how to make it, put it on the web and give it a house style, and its templates."""

from collections.abc import Iterator
from typing import Final

from docs.variabelen import betekenis_van, delen_van, tabel, velden_tabel
from participatie_cli.report.beeld.rapport import Rapport
from participatie_cli.report.beeld.velden import blokken
from participatie_cli.site.huisstijl import GEBRUIKT
from participatie_cli.site.maat import ZWAARSTE_PAGINA
from participatie_cli.site.sjabloonnamen import BEELDEN, NAMEN

_GEMAAKT: Final = (
    "<!-- Dit document is gemaakt met docs/genereer.py. De variabelen staan in participatie_cli/site/, de uitleg in"
    " docs/sitepagina.py. -->"
)
_BEGIN: Final = """\
# De openbare site

Met `participatie site` maakt u van het register een site voor inwoners, raadsleden en journalisten. Het is een map met
bladzijden. U zet haar op elke webserver, of opent haar zo van de schijf.

## Wat erop staat

- **De eerste pagina**: waar men kan meedoen, wat er speelt en wat er pas gebeurde.
- **Een pagina per project**: waar het over gaat, wat open is en wat niet, wanneer men kan meedoen, wat mensen zeiden en
  wat ermee is gedaan en waarom, wie beslist, wat er volgt, de resultaten blauw en rood, en de stukken.
- **Per wijk en per thema**: hetzelfde bij elkaar, met een eigen agenda en een eigen nieuwsfeed.
- **De agenda**, ook als bestand waarop een digitale agenda zich kan abonneren.
- **Geprobeerd en geleerd**, het uitdaagrecht, de vier ontwikkellijnen, de verslagen aan de raad, en over de site zelf.
- **Zoeken**: het zoeken zelf gebeurt in de browser van de lezer. Alleen die pagina heeft script. Het werkt op het web;
  opent u de map zo van uw schijf, dan staat er een lijst van alle projecten.
- **Eerdere versies** van elk project, uit Git: wat er stond, en wat er veranderde.

Wat intern is, komt er niet op. Projecten staan op naam of op dag; een score van een project staat er niet.

## Wat de site niet doet

Er zijn geen cookies en geen formulieren. Er komt niets van andere sites: geen letters, geen plaatjes, geen script.
Elke pagina draagt een streng veiligheidsbeleid (Content Security Policy). Geen pagina is zwaarder dan {zwaarste}
bytes; is er meer te vertellen, dan staat erbij hoeveel er niet bij staat. Alles werkt zonder script, op een telefoon,
met een toetsenbord en met een schermlezer.

## Opnieuw maken

Maak de site gerust elke nacht opnieuw in dezelfde map. Alleen wat veranderde, wordt geschreven; dezelfde invoer geeft
dezelfde bytes. Het programma vervangt en verwijdert alleen wat het daar zelf schreef. Dat staat in het bestand
`.participatie-site.json` in die map. Staat er al iets anders in de map, dan stopt het.

Staan er persoonsgegevens in wat openbaar wordt, dan wordt er niets gemaakt. Een bestand dat niet te lezen is, ontbreekt
op de site, en de pagina *Over deze site* zegt dat.

## Op het web zetten

Zet in kader.yaml waar de site komt te staan, bij wie men terechtkan en wat anderen met de gegevens mogen. Dan kloppen
ook de adressen in de nieuwsfeeds en de agenda:

```yaml
publicatie:
  adres: https://meedoen.voorbeeldstad.example/
  contact: {naam: Team participatie, adres: https://www.voorbeeldstad.example/contact}
  licentie: cc0
```

Stuurt uw webserver zelf ook kopregels mee, geef dan deze. De eerste kan niet in een bladzijde zelf staan:

```text
Content-Security-Policy: frame-ancestors 'none'
X-Content-Type-Options: nosniff
Referrer-Policy: no-referrer
```

Laat de server bij een adres dat er niet is `404.html` tonen.

## Huisstijl

Met `--huisstijl BESTAND` geeft u een thema van het NL Design System: het CSS-bestand met de tokens van uw gemeente. Het
programma neemt alleen deze tokens over, en alleen waarden die nergens anders heen leiden:
"""
_NA_TOKENS: Final = """\
Is iets met uw kleuren slecht te lezen (een contrast onder 4,5 op 1, WCAG 1.4.3), dan zegt het programma dat. Wie zijn
scherm donker heeft staan, ziet donkere kleuren van de site zelf.

## Eigen sjablonen

Wilt u meer veranderen dan kleuren en letters, kopieer dan de sjablonen en pas ze aan:

1. `participatie sjabloon kopieer mijn-site --site`
2. Gooi weg wat u niet verandert. Voor die bestanden gebruikt het programma de ingebouwde.
3. `participatie site --sjablonen mijn-site`

Uw sjablonen worden nagekeken als u de site maakt. Een naam die niet bestaat, is een fout, met bestand en regel; er
wordt dan niets gemaakt. Een bestand dat het programma niet gebruikt, wordt gemeld. Ook hier geldt: een sjabloon kan
alleen bij de pagina, en wordt begrensd en apart ingevuld. Verandert u `basis.html.j2`, laat het veiligheidsbeleid daar
dan staan: dat houdt tegen dat een pagina iets van een andere site laadt. Zie [eigen sjablonen](sjablonen.md#de-regels).
"""
_OVER_VARIABELEN: Final = """\
## De variabelen

Achter een punt staat een deel: `kop.titel` is de titel van de pagina. Een *lijst van* iets gaat u langs met `for`. Een
adres staat vanaf het begin van de site; zet er `kop.wortel` voor."""
_WAT: Final = {
    "start.html.j2": "De eerste pagina.",
    "projecten.html.j2": "De lijst van projecten.",
    "project.html.j2": "Een project, ook een eerdere versie.",
    "versies.html.j2": "De lijst van eerdere versies.",
    "gebieden.html.j2": "Alle wijken, of alle thema's.",
    "gebied.html.j2": "Een wijk of een thema.",
    "agenda.html.j2": "De agenda.",
    "geleerd.html.j2": "Experimenten en lessen.",
    "lijnen.html.j2": "De vier ontwikkellijnen.",
    "hoofdstukken.html.j2": "Een pagina met hoofdstukken: het uitdaagrecht en de verslagen.",
    "over.html.j2": "Over de site.",
    "zoeken.html.j2": "Zoeken.",
    "melding.html.j2": "Een pagina met een paar zinnen en links.",
    "nieuws.xml.j2": "Een nieuwsfeed (Atom).",
    "basis.html.j2": "Wat om elke pagina heen staat.",
    "delen.html.j2": "Delen die meer pagina's gebruiken.",
    "stijl.css": "De vormgeving.",
}


def sitepagina() -> str:
    """The whole page."""
    tokens = "\n".join(f"- `--{een}`" for een in GEBRUIKT)
    bestanden = tabel(("bestand", "wat het is"), ((f"`{naam}`", _WAT[naam]) for naam in NAMEN))
    zwaarste = f"{ZWAARSTE_PAGINA:,}".replace(",", ".")
    delen = [_GEMAAKT, _BEGIN.rstrip().replace("{zwaarste}", zwaarste), tokens, _NA_TOKENS.rstrip(), bestanden]
    return "\n\n".join([*delen, _OVER_VARIABELEN, *map(_elders, _variabelen())]) + "\n"


def _elders(tekst: str) -> str:
    """A section in which types of documents lead to the page where those stand."""
    for een in blokken(Rapport):
        tekst = tekst.replace(f"](#{een.__name__.lower()})", f"](sjablonen.md#{een.__name__.lower()})")
    return tekst


def _variabelen() -> Iterator[str]:
    """A section for each template, and for each type where it is met first; those of documents stand elsewhere."""
    gehad = set(blokken(Rapport))
    for naam, beeld in BEELDEN.items():
        yield from (f"### {naam}", velden_tabel(beeld, betekenis_van))
        nieuw = [een for een in blokken(beeld)[1:] if een not in gehad]
        yield from delen_van(beeld, nieuw)
        gehad |= {beeld, *nieuw}

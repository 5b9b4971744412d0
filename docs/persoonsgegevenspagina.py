"""How well personal data is found, as a page: the figures of the list in tests/privacy, and what is not found."""

from collections.abc import Iterator
from typing import Final

from participatie_cli.privacy.vondst import Gegevenssoort
from participatie_cli.rules.catalog import zoek
from tests.privacy.meting import ACHTERGEHOUDEN, AFGESTEMD, CODES, EERSTE_KEER, LEEG, VOOR_DE_VERANDERING, meting

_GEMAAKT: Final = (
    "<!-- Dit document is gemaakt met docs/genereer.py. De cijfers komen uit de lijst in tests/privacy/. -->"
)
_INLEIDING: Final = """\
# Persoonsgegevens zoeken: hoe goed gaat dat?

Voordat het programma iets anders met een bestand doet, zoekt het in de tekst naar persoonsgegevens. Het kijkt ook in
sleutels, in commentaar, in bestanden die niet te lezen zijn en in andere bestanden in de map van het register. Wat het
vindt, is een bevinding met een regel en een kolom. De tekst zelf toont het nergens: er staat dan `xxxx`, ook in een
verslag.

Zoeken met patronen gaat nooit helemaal goed. Daarom is er een lijst met manieren om een persoonsgegeven te schrijven,
en met teksten die er alleen op lijken. Alles in die lijst is verzonnen; de nummers zijn testnummers en
voorbeeldnummers. De lijst staat in `tests/privacy/lijst/`. Een test houdt deze cijfers bij.
"""
_OVER_DE_DELEN: Final = """\
Een deel van de lijst is gebruikt om de patronen te maken. Het andere deel is achtergehouden: het is geschreven voordat
de patronen voor het laatst veranderden, en daarna zijn ze er niet op aangepast. Die cijfers zeggen meer over teksten
die nieuw zijn. Toch schreef dezelfde maker beide delen. Teksten uit de praktijk kunnen slechter uitpakken.

Eerdere delen waren ook achtergehouden. Na hun eerste meting zijn de patronen verbeterd, en tellen zij mee bij wat is
gebruikt. Die eerste meting was:

{eerste}

Met de patronen van vóór de laatste verandering was van het deel dat nu is achtergehouden {ervoor}.
"""
_NIET: Final = """\
## Wat het zoeken niet kan

- **Een naam zonder woord ervoor.** Zonder aanspreekvorm, rol of voorletters is een naam niet te onderscheiden van
  andere woorden met een hoofdletter. Een naam in kleine letters wordt ook niet gevonden.
- **Een bijnaam, een foto of een beschrijving** waaruit te zien is wie het is, zoals “de bakker op de hoek”.
- **Nummers zonder vorm of woord**: een paspoort, een klantnummer, een oud kenteken, een rekening zonder IBAN.
- **Een huis zonder nummer**, zoals een boerderij met een naam, en een plek in coördinaten.
- **De naam van een bestand of een map**, en wat in Git bij een commit staat.
- **Bestanden die geen tekst zijn**, zoals PDF, Word, Excel en foto's, en wat na het eerste miljoen bytes van een
  bestand komt.
- **Webadressen**: daarin wordt alleen naar accounts, rekeningen en genoemde burgerservicenummers gekeken.

Lees dus zelf wat u opschrijft. Een gegeven dat is gedeeld, staat ook nog in oude versies.

## Als het programma zich vergist

Lijkt iets op een persoonsgegeven, maar mag het er staan? Zet de tekst met de reden in `kader.yaml`:

```yaml
toegestane_teksten:
  - tekst: participatie@voorbeeldstad.example
    reden: Dit is het adres van een team van de gemeente.
```

`participatie kader` laat zien wat er is toegestaan.
"""


def persoonsgegevenspagina() -> str:
    """The page with its text."""
    delen = [_GEMAAKT, _INLEIDING.rstrip(), "## De cijfers", _over_de_delen()]
    return "\n\n".join([*delen, _tabel(), _NIET.rstrip()]) + "\n"


def _over_de_delen() -> str:
    eerste = "\n".join(f"- {een}" for een in EERSTE_KEER)
    return _OVER_DE_DELEN.format(eerste=eerste, ervoor=VOOR_DE_VERANDERING).rstrip()


def _tabel() -> str:
    kop = ("regel", "soort", "gemist", "vals alarm", "gemist, achtergehouden", "vals alarm, achtergehouden")
    rijen = [kop, ("---",) * len(kop), *map(_rij, Gegevenssoort), ("", "alles samen", *_cellen(None))]
    return "\n".join(f"| {' | '.join(rij)} |" for rij in rijen)


def _rij(soort: Gegevenssoort) -> tuple[str, ...]:
    code = CODES[soort]
    blad = zoek(code)
    assert blad is not None
    return f"[{code}](regels/{code}.md)", blad.regel.naam.removeprefix("geen-"), *_cellen(soort)


def _cellen(soort: Gegevenssoort | None) -> Iterator[str]:
    """Of one kind, or of all, what was missed and what was false in both parts."""
    for deel in (AFGESTEMD, ACHTERGEHOUDEN):
        maten = meting()[deel]
        maat = sum(maten.values(), LEEG) if soort is None else maten[soort]
        yield from (_deel(maat.gemist, maat.wel), _deel(maat.vals, maat.niet))


def _deel(fout: tuple[str, ...], geheel: int) -> str:
    return f"{len(fout)} van {geheel} ({100 * len(fout) / geheel:.0f} %)"

"""What was tested, with all five outcomes, and what was found."""

from collections import Counter
from collections.abc import Iterator
from typing import Final

from participatie_cli.kader.bepaling import Laag
from participatie_cli.model.keuzes import Ernst
from participatie_cli.report.beeld.bouwstenen import Tabel
from participatie_cli.report.beeld.rapport import Naleving
from participatie_cli.report.beeld.tabellen import Kolom, getal, maak_tabel
from participatie_cli.report.gegevens import Gegevens
from participatie_cli.report.grafiek.grafieken import uitkomstengrafiek
from participatie_cli.results.bevinding import Bevinding, Uitkomst, Uitkomstsoort
from participatie_cli.values.onbekend import Onbekend
from participatie_cli.wording.waarden import aantal, per_ernst

UITKOMSTWOORD: Final = {soort: soort.woorden for soort in Uitkomstsoort}
_LAGEN: Final = (
    Kolom("Soort norm", 3),
    *(Kolom(woord.capitalize(), 2, getal=True) for woord in UITKOMSTWOORD.values()),
)
_FOUTEN: Final = (Kolom("Bestand", 3), Kolom("Wat is gevonden", 5), Kolom("Norm", 3))
_OVERIGE: Final = (Kolom("Regel", 6), Kolom("Ernst", 2), Kolom("Aantal", 1, getal=True))


def naleving(gegevens: Gegevens) -> Naleving:
    """The chapter on the check."""
    verslag = gegevens.verslag
    return Naleving(
        id="naleving",
        titel="Wat de controle vond",
        inleiding=(
            "Elke vraag aan een bestand heeft precies één van vijf uitkomsten. Alle vijf worden geteld, zodat te zien "
            "is hoeveel niet te beoordelen was. De controle stelt feiten vast en noemt de norm. Zij zegt niet of iets "
            "onrechtmatig is; dat is aan mensen.",
            f"Bevindingen: {per_ernst(verslag.per_ernst)}.",
            *_bekend(gegevens.bekend),
        ),
        grafiek=uitkomstengrafiek(verslag.per_uitkomst),
        per_laag=_per_laag(gegevens),
        fouten=maak_tabel(
            "Bevindingen met ernst fout",
            _FOUTEN,
            sorted(_fout(een) for een in verslag.bevindingen if een.ernst is Ernst.FOUT),
            "Er zijn geen bevindingen met ernst fout.",
        ),
        overige=_overige(gegevens),
    )


def _bekend(hoeveel: int | Onbekend | None) -> Iterator[str]:
    """What there is to say of findings that were written down as known."""
    if isinstance(hoeveel, Onbekend):
        yield "In nulmeting.yaml staan bekende bevindingen, maar dat bestand is niet te lezen. Hun aantal is onbekend."
    elif hoeveel is not None:
        zin = aantal(hoeveel, "bevinding staat", "bevindingen staan")
        yield f"Bekend: {zin} in nulmeting.yaml, elk met een reden en een laatste dag."


def laag_van(uitkomst: Uitkomst, gegevens: Gegevens) -> Laag | None:
    """From which layer the norm is that an outcome is over; of one that was not in force, that of the rule."""
    normen = uitkomst.over or gegevens.regels[uitkomst.code].grondslag
    return normen[0].laag if normen else None


def _per_laag(gegevens: Gegevens) -> Tabel:
    telling = Counter(
        (laag_van(uitkomst, gegevens), uitkomst.soort)
        for uitslag in gegevens.verslag.uitslagen
        for uitkomst in uitslag.uitkomsten
    )
    return maak_tabel(
        "De vijf uitkomsten per soort norm",
        _LAGEN,
        (
            (laag.value.capitalize(), *(getal(telling[laag, soort]) for soort in Uitkomstsoort))
            for laag in Laag
            if any(telling[laag, soort] for soort in Uitkomstsoort)
        ),
        "Er is niets gecontroleerd.",
    )


def _fout(een: Bevinding) -> tuple[str, str, str]:
    norm = een.grondslag[0].bepaling.vindplaats if een.grondslag else "Het register zelf"
    toelichting = f" Toelichting van de gemeente: {een.toelichting}" if een.toelichting else ""
    return een.bestand or "Het hele register", f"{een.melding}{toelichting}", f"{norm} ({een.code})"


def _overige(gegevens: Gegevens) -> Tabel:
    telling = Counter((een.code, een.ernst) for een in gegevens.verslag.bevindingen if een.ernst is not Ernst.FOUT)
    volgorde = sorted(telling.items(), key=lambda rij: (rij[0][1].rang, -rij[1], rij[0][0]))
    return maak_tabel(
        "De andere bevindingen, per regel",
        _OVERIGE,
        ((_regel(code, gegevens), ernst.value, getal(aantal)) for (code, ernst), aantal in volgorde),
        "Er zijn geen andere bevindingen.",
    )


def _regel(code: str, gegevens: Gegevens) -> str:
    regel = gegevens.regels.get(code)
    return f"{code} {regel.titel}" if regel else code

"""One overview of all requests, for college and council: where each stands, what is due, and who must act."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from participatie_cli.kader.bepaling import Geldend
from participatie_cli.kader.termijnen import GEEN, Beginpunt, Termijnen, Verzoektermijn
from participatie_cli.report.beeld.bouwstenen import Blok, Blokhoofdstuk, Punt, Tabel
from participatie_cli.report.beeld.product import Product
from participatie_cli.report.beeld.tabellen import Kolom, maak_tabel, of_niet_vastgelegd, zin
from participatie_cli.report.gegevens import Registerstand
from participatie_cli.report.producten.kop import productkop, slot
from participatie_cli.report.producten.uitdaagrecht.regels import (
    BESLUIT,
    TERMIJNEN,
    Verordeningstand,
    geldt_op_andere_dag,
    gelezen,
    met_vindplaats,
    termijnen,
    voorschrift,
    waar,
)
from participatie_cli.report.producten.uitdaagrecht.stappen import VOLGORDE, laatste_stap, stappen
from participatie_cli.report.producten.uitdaagrecht.verzoeken import (
    Verzoekdossier,
    dagen_te_laat,
    ongelezen,
    verzoeken,
)
from participatie_cli.report.rapportage.blokken import blok, lijst, met_inhoud
from participatie_cli.results.agenda import Agendapunt
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import Onbekend, bekend
from participatie_cli.values.opsomming import opsomming
from participatie_cli.wording.agenda import dag_van, normen_van, punt_als_zin
from participatie_cli.wording.waarden import aantal, in_woorden

GEEN_VERZOEKEN: Final = (
    "In het register staat geen verzoek onder het uitdaagrecht. Of er verzoeken zijn gedaan, is daarmee niet gezegd."
)
_WAT: Final = "Met het uitdaagrecht stellen inwoners voor een taak van de gemeente over te nemen."
_NIET_GELEZEN: Final = "Wat de verordening hierover zegt, is onbekend: die tekst is nog niet gelezen of vastgelegd."
_OP_EEN_ANDERE_DAG: Final = "De regels die de gemeente hierover heeft, gelden op deze dag niet."
_NIET_LETTERLIJK: Final = (
    "Wat de verordening zelf hierover zegt, is onbekend: dit staat in een andere bron en is nog niet nagelezen."
)
_ERNAAST: Final = "Ter vergelijking: de wet, en het model van de VNG (dat is geen regel van deze gemeente)"
_TE_DOEN: Final = (Kolom("Verzoek", 3), Kolom("Wat moet er gebeuren", 5), Kolom("Wie", 3), Kolom("Uiterlijk", 3))
_ALLE: Final = (
    *(Kolom("Verzoek", 4), Kolom("Taak", 3), Kolom("Wie beslist", 2)),
    *(Kolom("Stap", 2), Kolom("Volgende laatste dag", 3)),
)
_STAPPEN: Final = (Kolom("Stap", 2), Kolom("Dag", 6))
_TERMIJN: Final = (Kolom("Termijn", 4), Kolom("Duur", 2), Kolom("Vanaf", 2), Kolom("Waar het staat", 4))
_GRONDEN: Final = (
    *("verordening-uitdaagverzoek-afwijzing", "gemeentewet-150-lid-3"),
    *("vng-afwijzing-moet", "vng-afwijzing-kan"),
)
_REGELS: Final = (
    *("verordening-uitdaagrecht", "verordening-uitdaagverzoek-onderbouwing"),
    *("verordening-uitdaagverzoek-doorzending", "verordening-uitdaagbesluit-openbaar"),
    "verordening-uitdaagrecht-afspraken",
)


def overzicht(stand: Registerstand) -> Product:
    """The overview; without requests it says so, and what the rules are."""
    alle = verzoeken(stand)
    hoofdstukken = (
        Blokhoofdstuk(id="kort", titel="In het kort", blokken=(blok(alineas=_kort(alle, stand)),)),
        Blokhoofdstuk(id="te-doen", titel="Wat er moet gebeuren", blokken=tuple(_te_doen(alle, stand))),
        Blokhoofdstuk(id="verzoeken", titel="Alle verzoeken", blokken=(blok(tabellen=[_tabel(alle, stand)]),)),
        Blokhoofdstuk(id="stappen", titel="Stap voor stap", blokken=tuple(_stap_voor_stap(alle, stand))),
        Blokhoofdstuk(id="gronden", titel="Wanneer het antwoord nee kan of moet zijn", blokken=_gronden(alle, stand)),
        Blokhoofdstuk(id="regels", titel="Regels en termijnen", blokken=_regels(stand)),
    )
    return Product(
        kop=productkop(stand, "Overzicht voor college en raad", "Het uitdaagrecht"),
        hoofdstukken=tuple(met_inhoud(hoofdstukken)),
        slot=slot(stand),
    )


def _kort(alle: Sequence[Verzoekdossier], stand: Registerstand) -> Iterator[str]:
    yield _WAT
    yield _hoeveel(alle, stand) if alle else GEEN_VERZOEKEN
    if kwijt := ongelezen(stand):
        yield f"Niet gelezen: {aantal(kwijt, 'bestand met een verzoek', 'bestanden met een verzoek')}."
    if vaag := [een.titel for een in alle if een.onvolledig]:
        yield f"Van {opsomming(vaag)} past niet alles in het register. Wat niet past, telt als onbekend."


def _hoeveel(alle: Sequence[Verzoekdossier], stand: Registerstand) -> str:
    """How many there are, how many in each step, and in how many something is late."""
    per_stap = Counter(laatste_stap(een.procedure, stand.peildatum) for een in alle)
    stappen_nu = ", ".join(f"{stap} {per_stap[stap]}" for stap in VOLGORDE if per_stap[stap])
    te_laat = sum(bool(een.te_laat(stand.peildatum)) for een in alle)
    laat = f"Bij {te_laat} daarvan is iets te laat." if te_laat else "Bij geen daarvan is nu iets te laat."
    er_zijn = f"Er {'is' if len(alle) == 1 else 'zijn'} {aantal(len(alle), 'verzoek', 'verzoeken')}."
    return f"{er_zijn} De laatste stap die vastligt: {stappen_nu}. {laat}"


def _te_doen(alle: Sequence[Verzoekdossier], stand: Registerstand) -> Iterator[Blok]:
    """What is late, in words; then what comes; then what has no day."""
    paren = [(een, punt) for een in alle for punt in een.punten]
    laat = [(een, punt) for een, punt in paren if punt.te_laat(stand.peildatum)]
    rest = [(een, punt) for een, punt in paren if not punt.te_laat(stand.peildatum)]
    yield blok(lijsten=[lijst("Te laat", (_laat(een, punt, stand) for een, punt in laat))])
    tabel = maak_tabel("Wat komt", _TE_DOEN, (_rij(een, punt) for een, punt in rest), "")
    yield blok(alineas=["" if paren or not alle else "Er loopt nu geen termijn."], tabellen=[tabel])


def _laat(een: Verzoekdossier, punt: Agendapunt, stand: Registerstand) -> Punt:
    dagen = aantal(dagen_te_laat(punt, stand.peildatum), "dag", "dagen")
    norm = f" ({normen_van(punt)})" if normen_van(punt) else ""
    return Punt(
        tekst=f"{een.titel}: {punt.wat}. Wie: {een.wie(punt)}. Dit is {dagen} te laat{norm}.",
        datum=f"uiterlijk {dag_van(punt)}",
        bronnen=(),
    )


def _rij(een: Verzoekdossier, punt: Agendapunt) -> tuple[str, ...]:
    norm = f" ({normen_van(punt)})" if normen_van(punt) else ""
    return een.titel, f"{punt_als_zin(punt)}{norm}", een.wie(punt), _wanneer(punt)


def _wanneer(punt: Agendapunt) -> str:
    return f"{'niet eerder dan ' if punt.niet_eerder else ''}{dag_van(punt)}"


def _tabel(alle: Sequence[Verzoekdossier], stand: Registerstand) -> Tabel:
    return maak_tabel("Verzoeken onder het uitdaagrecht", _ALLE, (_regel(een, stand) for een in alle), "")


def _regel(een: Verzoekdossier, stand: Registerstand) -> tuple[str, ...]:
    eerste = next(iter(een.punten), None)
    laat = " (te laat)" if eerste and eerste.te_laat(stand.peildatum) else ""
    return (
        een.titel,
        of_niet_vastgelegd(getattr(een.procedure, "taak", None)),
        of_niet_vastgelegd(een.procedure.bevoegd_orgaan),
        laatste_stap(een.procedure, stand.peildatum),
        f"{_wanneer(eerste)}{laat}" if eerste else "geen",
    )


def _stap_voor_stap(alle: Sequence[Verzoekdossier], stand: Registerstand) -> Iterator[Blok]:
    for een in alle:
        rijen = ((stap.naam, stap.dag) for stap in stappen(een.procedure, stand.peildatum))
        gevonden = (_punt(gevonden.melding) for gevonden in een.bevindingen)
        yield blok(
            kop=een.titel,
            alineas=[een.waarover, _grond(een, stand)],
            tabellen=[maak_tabel(f"De stappen van: {een.titel}", _STAPPEN, rijen, "")],
            lijsten=[
                lijst("Wat de regels hierover zien", gevonden),
                lijst("Wat nog is uit te zoeken", (_punt(zin(reden)) for reden in een.te_onderzoeken)),
            ],
        )


def _punt(tekst: str) -> Punt:
    return Punt(tekst=tekst, datum="", bronnen=())


def _grond(een: Verzoekdossier, stand: Registerstand) -> str:
    besluit = een.procedure.besluit_op
    nog_niet = isinstance(besluit, Datum) and besluit.uiterlijk(stand.peildatum) is False
    if een.procedure.grond is None or besluit is None or nog_niet:
        return ""
    return f"Waarom het geen ja werd: {een.procedure.grond}"


def _gronden(alle: Sequence[Verzoekdossier], stand: Registerstand) -> tuple[Blok, ...]:
    eigen, *andere = (voorschrift(stand, sleutel) for sleutel in _GRONDEN)
    ernaast = (_punt(met_vindplaats(een)) for een in andere if een)
    gebruikt = Counter(str(een.procedure.grondsoort) for een in alle if een.procedure.grondsoort)
    telling = opsomming([f"{grond} ({hoe_vaak} keer)" for grond, hoe_vaak in gebruikt.items()])
    return (
        blok(
            alineas=[*_eigen(eigen, stand), f"Gebruikt bij de verzoeken hierboven: {telling}." if telling else ""],
            lijsten=[lijst(_ERNAAST, ernaast)],
        ),
    )


def _eigen(eigen: Geldend | None, stand: Registerstand) -> Iterator[str]:
    """What the ordinance says, and that its own text was not read where it was not."""
    yield met_vindplaats(eigen) if eigen else _zonder(stand)
    if eigen and not gelezen(eigen):
        yield _NIET_LETTERLIJK


def _zonder(stand: Registerstand) -> str:
    """Why there is no provision about refusing: it does not hold on this day, or nobody read it."""
    return _OP_EEN_ANDERE_DAG if geldt_op_andere_dag(stand, _GRONDEN[0]) else _NIET_GELEZEN


def _regels(stand: Registerstand) -> tuple[Blok, ...]:
    gevonden = [een for een in (voorschrift(stand, sleutel) for sleutel in _REGELS) if een]
    zonder = _OP_EEN_ANDERE_DAG if any(geldt_op_andere_dag(stand, een) for een in _REGELS) else _NIET_GELEZEN
    punten = (_punt(met_vindplaats(een)) for een in gevonden)
    rijen = [rij for naam in TERMIJNEN for rij in _termijnrijen(stand, naam)]
    return (
        blok(
            alineas=[*_over_de_verordening(stand), "" if gevonden else zonder, _hoe_gelezen(gevonden)],
            lijsten=[lijst("Wat de eigen regels vragen", punten)],
            tabellen=[maak_tabel("Termijnen op deze dag", _TERMIJN, rijen, "")],
        ),
    )


def _hoe_gelezen(gevonden: Sequence[Geldend]) -> str:
    return "" if all(map(gelezen, gevonden)) else _NIET_LETTERLIJK


def _over_de_verordening(stand: Registerstand) -> Iterator[str]:
    eigen = Verordeningstand.van(stand)
    if eigen.stuk is None:
        yield "Het register noemt geen verordening over participatie van deze gemeente."
    elif isinstance(eigen.stuk, Onbekend):
        yield "Onbekend is of de gemeente een verordening over participatie heeft."
    elif eigen.geldt is False:
        yield f"{eigen.naam} gold op deze dag nog niet: zij gaat gelden op {in_woorden(eigen.stuk.in_werking_op)}."


def _termijnrijen(stand: Registerstand, naam: str) -> Iterator[tuple[str, ...]]:
    titel = str(Termijnen.model_fields[naam].title)
    gekozen = termijnen(stand, naam)
    if isinstance(gekozen, Onbekend):
        yield titel, "onbekend", "", "niet gelezen of niet ingevuld"
    elif not gekozen:
        yield titel, "geldt op deze dag niet", "", ""
    for een in bekend(gekozen):
        soort = f" ({een.soort_verzoek})" if een.soort_verzoek else ""
        yield f"{titel}{soort}", _duur(een), _vanaf(naam, een), waar(een)


def _duur(een: Verzoektermijn) -> str:
    return "geen termijn" if een.duur is GEEN else str(een.duur)


def _vanaf(naam: str, een: Verzoektermijn) -> str:
    if naam == BESLUIT:
        return "het volledige verzoek" if een.begint_bij is Beginpunt.VOLLEDIG_VERZOEK else "de ontvangst"
    return ""

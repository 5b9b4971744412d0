"""The view model of the interim report: all that a template can print, chapter by chapter, in the order of print."""

from dataclasses import dataclass

from participatie_cli.report.beeld.bouwstenen import (
    Blokhoofdstuk,
    Bronregel,
    Grafiek,
    Hoofdstuk,
    Lijst,
    Tabel,
    Veldrol,
    waarde,
)
from participatie_cli.report.beeld.kop import Kop


@dataclass(frozen=True, slots=True, kw_only=True)
class Samenvatting(Hoofdstuk):
    """What a councillor reads in one minute."""

    zinnen: tuple[str, ...] = waarde("De kern, in een paar zinnen.")
    cijfers: Tabel = waarde("De kerncijfers, nu en bij de vorige rapportage.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Kleuruitleg:
    """What a colour of results means."""

    naam: str = waarde("Het woord: blauw of rood.")
    uitleg: str = waarde("Wat eronder valt.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Leeswijzer(Hoofdstuk):
    """How to read the report."""

    blauw: Kleuruitleg = waarde("De telbare resultaten.")
    rood: Kleuruitleg = waarde("De beleving.")
    kleurnoot: str = waarde("Hoe zeker de uitleg van blauw en rood is.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Veranderingen(Hoofdstuk):
    """What changed since the previous report."""

    nieuw: Lijst = waarde("Projecten die sindsdien in het register kwamen.")
    afgesloten: Lijst = waarde("Projecten die sindsdien zijn afgerond of gestopt.")
    fasen: Lijst = waarde("Projecten die sindsdien in een andere fase kwamen.")
    scores: Tabel = waarde("De vier lijnen, toen en nu.")
    bestanden: Tabel = waarde("Bestanden die sindsdien verdwenen, onleesbaar werden of een andere naam of map kregen.")
    niet_meer: Tabel = waarde("Bevindingen van toen die er nu niet meer zijn, met wat ervan is geworden.")
    nieuw_gevonden: Tabel = waarde("Bevindingen die er toen nog niet waren.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Vragen:
    """The three questions of the council, with lessons and plan."""

    gebeurd: Lijst = waarde("Wat is er gebeurd?")
    uitgeprobeerd: Lijst = waarde("Wat hebben we uitgeprobeerd?")
    blauw: Lijst = waarde("Welke resultaten hebben we bereikt? De telbare.")
    rood: Lijst = waarde("Welke resultaten hebben we bereikt? De beleving.")
    lessen: Lijst = waarde("Wat hebben we geleerd?")
    vorig_plan: Lijst = waarde("Wat kwam er van het vorige plan?")
    plan: Lijst = waarde("Wat gaan we de komende periode doen?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Lijnblok:
    """One development line."""

    nummer: str = waarde("1, 2, 3 of 4.", rol=Veldrol.STIL)
    naam: str = waarde("Hoe de lijn heet.", rol=Veldrol.STIL)
    titel: str = waarde("Het kopje: nummer en naam.", rol=Veldrol.KOP)
    stand: str = waarde("Waar de lijn staat, als zin.")
    vragen: Vragen = waarde("De drie vragen, lessen en plan.")
    acties: Tabel = waarde("De acties van de lijn en hoe zij ervoor staan.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Lijnen(Hoofdstuk):
    """The four development lines."""

    lijnen: tuple[Lijnblok, ...] = waarde("De vier lijnen, op volgorde.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Projectblok:
    """One followed project."""

    id: str = waarde("Het kenmerk van het project.", rol=Veldrol.STIL)
    titel: str = waarde("Hoe het project heet.", rol=Veldrol.KOP)
    samenvatting: str = waarde("Waar het over gaat.")
    gegevens: Tabel = waarde("Fase, niveau, gebied, beslisser en kwaliteit, elk op een rij.")
    vragen: Vragen = waarde("De drie vragen, lessen en plan.")
    inbreng: Tabel = waarde("Alle inbreng van dit project en wat ermee is gedaan.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Projecten(Hoofdstuk):
    """The followed projects one by one, and all projects in a table."""

    gevolgd: tuple[Projectblok, ...] = waarde("De gevolgde projecten. Kan leeg zijn.")
    leeg: str = waarde("De zin voor als er geen gevolgde projecten zijn. Anders leeg.")
    alle: Tabel = waarde("Alle projecten: fase, laatste feit en eerstvolgende datum.", etiket="Alle projecten")


@dataclass(frozen=True, slots=True, kw_only=True)
class Inbrenghoofdstuk(Hoofdstuk):
    """The input of residents and what was done with it."""

    periode: Tabel = waarde("De inbreng van deze periode.")
    teruggekoppeld: Lijst = waarde("Wat in deze periode is teruggekoppeld.")
    stand: Tabel = waarde("Alle inbreng tot en met de peildatum, geteld naar wat ermee is gedaan.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Bereik(Hoofdstuk):
    """Who took part."""

    groepen: Tabel = waarde("Groepen die eerder niet werden bereikt en nu wel.")
    grafiek: Grafiek = waarde("Het aantal deelnames per periode.")
    activiteiten: Tabel = waarde("De activiteiten van deze periode.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Criteriumblok:
    """A criterion that carries the score of a line, or that the next step needs."""

    vraag: str = waarde("De vraag van het criterium.", etiket="Vraag")
    uitkomst: str = waarde("De uitkomst, met de telling waar die er is.", etiket="Uitkomst")
    feiten: tuple[str, ...] = waarde(
        "De feiten die het dragen, met bestand. Leeg als er niets te tonen is.", etiket="Feiten"
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Lijnbewijs:
    """Why a line stands where it stands."""

    titel: str = waarde("Het kopje: nummer en naam van de lijn.", rol=Veldrol.KOP)
    stand: str = waarde("Waar de lijn staat, als zin.")
    onbekend: str = waarde("Welk deel van de feiten onbekend is.")
    gehaald: tuple[Criteriumblok, ...] = waarde(
        "Wat de bereikte trede draagt. Kan leeg zijn.", etiket="Wat de bereikte trede draagt"
    )
    nodig: tuple[Criteriumblok, ...] = waarde(
        "Wat de volgende trede nog nodig heeft. Kan leeg zijn.", etiket="Wat de volgende trede nog vraagt"
    )
    eigen_keuzes: tuple[str, ...] = waarde("Wat de gemeente zelf aan de meetlat veranderde. Kan leeg zijn.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Scores(Hoofdstuk):
    """The four lines on their staircase, with trend and evidence."""

    grafiek: Grafiek = waarde("De vier lijnen in de laatste vier perioden.")
    bewijs: tuple[Lijnbewijs, ...] = waarde("Per lijn waarom zij daar staat.")
    projecten: Tabel = waarde("De lijnen per project, op kenmerk en nooit op score.", etiket="De lijnen per project")


@dataclass(frozen=True, slots=True, kw_only=True)
class Naleving(Hoofdstuk):
    """What was tested, with all five outcomes."""

    grafiek: Grafiek = waarde("De vijf uitkomsten geteld.")
    per_laag: Tabel = waarde("De vijf uitkomsten per soort norm: wet, verordening, visie, goed gebruik en register.")
    fouten: Tabel = waarde("De bevindingen met ernst fout, met norm en plek.")
    overige: Tabel = waarde("De andere bevindingen, geteld per regel.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Tabelhoofdstuk(Hoofdstuk):
    """A chapter that is one table."""

    tabel: Tabel = waarde("De tabel van dit hoofdstuk.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Lijsthoofdstuk(Hoofdstuk):
    """A chapter that is one list."""

    lijst: Lijst = waarde("De lijst van dit hoofdstuk.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Normblok:
    """A norm that was tested, with its own text beside its outcome and where it stands."""

    vindplaats: str = waarde("Hoe men naar de bepaling verwijst.", rol=Veldrol.KOP)
    tekst: str = waarde("Wat de bepaling zegt, in eigen woorden van het kader.")
    geldig: str = waarde("Sinds wanneer zij geldt en hoe de tekst is gelezen.")
    adres: str = waarde("Waar de bepaling te lezen is. Leeg als dat niet bekend is.")
    regels: str = waarde("Welke regels ernaar vragen.", etiket="Gevraagd door")
    uitkomsten: str = waarde("Hoe vaak elk van de vijf uitkomsten voorkomt.", etiket="Uitkomsten")
    niet: str = waarde(
        "Bij welke bestanden de uitkomst voldoet niet is. Leeg als dat nergens zo is.", etiket="Voldoet niet bij"
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Normgroep:
    """The norms of one layer."""

    titel: str = waarde("Het soort norm: wet, verordening, visie, goed gebruik of register.", rol=Veldrol.KOP)
    normen: tuple[Normblok, ...] = waarde("De normen die zijn getoetst.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Normen(Hoofdstuk):
    """The annex with the norms."""

    groepen: tuple[Normgroep, ...] = waarde("De normen per soort.")
    rest: Lijst = waarde("De normen die bij geen enkel bestand van toepassing waren.", etiket="Overige normen")


@dataclass(frozen=True, slots=True, kw_only=True)
class Bronnen(Hoofdstuk):
    """The annex with the sources."""

    bronnen: tuple[Bronregel, ...] = waarde("De bronnen, op nummer.")
    leeg: str = waarde("De zin voor als er geen bronnen zijn. Anders leeg.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Rapport:
    """The whole report."""

    kop: Kop = waarde("De titelpagina en de regel op elke pagina.")
    hoofdstukken: tuple[Blokhoofdstuk, ...] = waarde(
        "De hoofdstukken van de rapportage. Leeg als alleen de verantwoording is gevraagd."
    )
    bijlagetitel: str = waarde("De kop boven de verantwoording als bijlage. Leeg als zij geen bijlage is.")
    bijlagen: tuple[Blokhoofdstuk, ...] = waarde(
        "De hoofdstukken van de verantwoording. Leeg als alleen de rapportage is gevraagd."
    )
    elders: str = waarde("De zin die zegt wat in de verantwoording staat. Leeg als zij erbij zit.")
    samenvatting: Samenvatting = waarde("In één minuut.")
    leeswijzer: Leeswijzer = waarde("Hoe u dit verslag leest.")
    veranderingen: Veranderingen = waarde("Wat er veranderde sinds de vorige rapportage.")
    lijnen: Lijnen = waarde("De vier ontwikkellijnen, elk met de drie vragen.")
    projecten: Projecten = waarde("De gevolgde projecten met de drie vragen, en alle projecten in een tabel.")
    inbreng: Inbrenghoofdstuk = waarde("De inbreng en wat ermee is gedaan.")
    bereik: Bereik = waarde("Wie er meededen.")
    scores: Scores = waarde("De scores met trend en bewijs.")
    naleving: Naleving = waarde("De vijf uitkomsten van de controle.")
    afwijkingen: Tabelhoofdstuk = waarde("Waarvan bewust is afgeweken, en wie dat besloot.")
    termijnen: Tabelhoofdstuk = waarde("Welke termijnen eraan komen.")
    uitdaagrecht: Tabelhoofdstuk = waarde("De verzoeken onder het uitdaagrecht.")
    zonder_datum: Tabelhoofdstuk = waarde("De feiten waarvan de dag niet bekend is, uit alle bestanden.")
    doelen: Tabelhoofdstuk = waarde("De doelen voor 2026 met hun metingen.")
    voorgelegd_aan_raad: Tabelhoofdstuk = waarde("De vragen aan de raad.")
    vragen_uit_de_raad: Tabelhoofdstuk = waarde("De vragen van raadsleden aan het college.")
    toezeggingen: Tabelhoofdstuk = waarde("Wat is toegezegd, en de voorwaarden bij besluiten.")
    onbekend: Lijsthoofdstuk = waarde("Wat onbekend is.")
    normen: Normen = waarde("Bijlage: de normen die zijn getoetst.")
    bronnen: Bronnen = waarde("Bijlage: de bronnen.")
    verantwoording: Tabelhoofdstuk = waarde("Bijlage: hoe dit verslag is gemaakt.")

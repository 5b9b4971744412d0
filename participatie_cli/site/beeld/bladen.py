"""All other pages than those of projects."""

from dataclasses import dataclass

from participatie_cli.report.beeld.bouwstenen import Blokhoofdstuk, waarde
from participatie_cli.site.beeld.onderdelen import (
    Bladkop,
    Dagregel,
    Kaartgroep,
    Label,
    Momentkaart,
    Projectkaart,
    Sitelink,
)

_KOP = "Wat om de pagina heen staat."


@dataclass(frozen=True, slots=True, kw_only=True)
class Startblad:
    """The first page."""

    kop: Bladkop = waarde(_KOP)
    titel: str = waarde("De titel.")
    inleiding: str = waarde("Wat de lezer hier vindt.")
    zoeken: str = waarde("Wat er op de knop staat die naar het zoeken leidt.")
    momenten: tuple[Momentkaart, ...] = waarde("De eerste momenten om mee te doen.")
    geen_momenten: str = waarde("De zin voor als er geen zijn. Kan leeg zijn.")
    speelt: tuple[Projectkaart, ...] = waarde("Projecten waar nu aan wordt gewerkt, het laatst gewijzigde eerst.")
    meer: str = waarde("Hoeveel projecten er nog meer zijn. Kan leeg zijn.")
    wijken: tuple[Sitelink, ...] = waarde("De wijken.")
    nieuws: tuple[Dagregel, ...] = waarde("Wat er pas gebeurde, het nieuwste eerst.")
    getallen: tuple[Label, ...] = waarde("Een paar aantallen: het getal als soort, de woorden als tekst.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Projectenblad:
    """A list of projects, in parts where there are many."""

    kop: Bladkop = waarde(_KOP)
    titel: str = waarde("De titel.")
    inleiding: str = waarde("Hoeveel projecten er zijn.")
    groepen: tuple[Kaartgroep, ...] = waarde("De projecten, naar hoe ver ze zijn.")
    delen: tuple[Sitelink, ...] = waarde("De andere delen van de lijst. Leeg als er één deel is.")
    deel: str = waarde("Welk deel dit is. Leeg als er één deel is.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Gebiedblad:
    """What goes on in a district, or about a theme."""

    kop: Bladkop = waarde(_KOP)
    titel: str = waarde("De wijk of het thema.")
    inleiding: str = waarde("Wat er speelt, in één zin.")
    momenten: tuple[Momentkaart, ...] = waarde("Wat er komt, op volgorde van tijd.")
    geen_momenten: str = waarde("De zin voor als er niets komt. Kan leeg zijn.")
    groepen: tuple[Kaartgroep, ...] = waarde("De projecten.")
    overal: tuple[Projectkaart, ...] = waarde("Projecten voor de hele gemeente. Leeg bij een thema.")
    nieuws: tuple[Dagregel, ...] = waarde("Wat er pas gebeurde, het nieuwste eerst.")
    kalender: str = waarde("Waar de agenda van dit gebied staat. Kan leeg zijn.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Gebiedskeuze:
    """A district or theme in a list."""

    gebied: Sitelink = waarde("De naam, met een link.")
    aantal: str = waarde("Hoeveel projecten er zijn.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Gebiedenblad:
    """All districts or themes."""

    kop: Bladkop = waarde(_KOP)
    titel: str = waarde("De titel.")
    inleiding: str = waarde("Wat de lezer hier kiest.")
    keuzes: tuple[Gebiedskeuze, ...] = waarde("De wijken of thema's, op naam.")
    leeg: str = waarde("De zin voor als er geen zijn. Kan leeg zijn.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Maand:
    """What comes in a month."""

    titel: str = waarde("De maand.")
    momenten: tuple[Momentkaart, ...] = waarde("Wat er dan is.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Agendablad:
    """All that comes, month by month."""

    kop: Bladkop = waarde(_KOP)
    titel: str = waarde("De titel.")
    inleiding: str = waarde("Wat hier staat.")
    maanden: tuple[Maand, ...] = waarde("De maanden.")
    leeg: str = waarde("De zin voor als er niets komt. Kan leeg zijn.")
    rest: str = waarde("Hoeveel er niet bij staat. Kan leeg zijn.")
    kalender: str = waarde("Waar het bestand voor een digitale agenda staat.")
    evenementen: str = waarde("Dezelfde momenten voor zoekmachines (schema.org), als JSON die in een pagina kan staan.")
    abonneren: str = waarde("Het adres om een digitale agenda op te abonneren. Leeg als het niet bekend is.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Proef:
    """Something that was tried out."""

    id: str = waarde("Een korte naam zonder spaties.")
    titel: str = waarde("Hoe het heet.")
    over: str = waarde("Wat er wordt geprobeerd.")
    wanneer: str = waarde("Wanneer. Leeg als dat niet is vastgelegd.")
    regels: tuple[Dagregel, ...] = waarde("Wat men verwachtte, wat eruit kwam en wat daarna is besloten.")
    project: Sitelink | None = waarde("Bij welk project het hoort. Of niets.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Geleerdblad:
    """What was tried out and what was learnt."""

    kop: Bladkop = waarde(_KOP)
    titel: str = waarde("De titel.")
    inleiding: str = waarde("Wat hier staat.")
    proeven: tuple[Proef, ...] = waarde("De experimenten.")
    geen_proeven: str = waarde("De zin voor als er geen zijn. Kan leeg zijn.")
    meer_proeven: str = waarde("Hoeveel er niet bij staan. Kan leeg zijn.")
    lessen: tuple[Dagregel, ...] = waarde("De lessen, de nieuwste eerst.")
    meer_lessen: str = waarde("Hoeveel lessen er niet bij staan. Kan leeg zijn.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Hoofdstukkenblad:
    """A page of chapters, as the documents have them."""

    kop: Bladkop = waarde(_KOP)
    titel: str = waarde("De titel.")
    ondertitel: str = waarde("Wat eronder staat. Kan leeg zijn.")
    hoofdstukken: tuple[Blokhoofdstuk, ...] = waarde("De hoofdstukken.")
    slot: tuple[str, ...] = waarde("Wat eronder staat, zoals waar de feiten vandaan komen.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Actie:
    """An action of the programme."""

    titel: str = waarde("Hoe zij heet.")
    over: str = waarde("Wat zij inhoudt.")
    stand: str = waarde("Of zij loopt of klaar is. Leeg als dat niet is vastgelegd.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Lijndeel:
    """One of the four lines."""

    id: str = waarde("Een korte naam zonder spaties.")
    titel: str = waarde("Hoe de lijn heet.")
    uitleg: str = waarde("Waar de lijn over gaat.")
    stand: str = waarde("Op welke trede de lijn staat, in een zin.")
    trede: int = waarde("De trede, van 0 tot en met 4; -1 als dat niet te zeggen is.")
    nodig: tuple[str, ...] = waarde("Wat de volgende trede nog vraagt.")
    acties: tuple[Actie, ...] = waarde("Wat de gemeente eraan doet.")
    rest: str = waarde("Hoeveel acties er niet bij staan. Kan leeg zijn.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Lijnenblad:
    """The four development lines."""

    kop: Bladkop = waarde(_KOP)
    titel: str = waarde("De titel.")
    inleiding: tuple[str, ...] = waarde("Wat de lijnen zijn.")
    lijnen: tuple[Lijndeel, ...] = waarde("De lijnen.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Overdeel:
    """A part of the page about the site."""

    id: str = waarde("Een korte naam zonder spaties.")
    titel: str = waarde("Het kopje.")
    alineas: tuple[str, ...] = waarde("De alinea's.")
    schakels: tuple[Sitelink, ...] = waarde("Links erbij.", standaard=())


@dataclass(frozen=True, slots=True, kw_only=True)
class Overblad:
    """About the site: what it is made of, how sure that is, and whom to ask."""

    kop: Bladkop = waarde(_KOP)
    titel: str = waarde("De titel.")
    delen: tuple[Overdeel, ...] = waarde("De delen.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Zoekregel:
    """A project as one looks it up."""

    project: Sitelink = waarde("De naam, met een link.")
    waar: str = waarde("De wijken en de plek. Kan leeg zijn.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Zoekblad:
    """Searching, and all projects by name for who has no script."""

    kop: Bladkop = waarde(_KOP)
    titel: str = waarde("De titel.")
    kan_zoeken: bool = waarde("Of er een zoekprogramma bij zit.")
    projecten: tuple[Zoekregel, ...] = waarde("Alle projecten, op naam.")
    rest: str = waarde("Hoeveel er niet bij staan. Kan leeg zijn.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Versieregel:
    """An earlier version in the list."""

    dag: str = waarde("De dag in woorden.")
    iso: str = waarde("De dag als jaar-maand-dag.")
    adres: str = waarde("Waar de versie staat.")
    veranderd: tuple[str, ...] = waarde("Wat er toen veranderde.")
    ingetrokken: str = waarde("Of er later iets uit is gehaald. Kan leeg zijn.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Versiesblad:
    """The earlier versions of a page."""

    kop: Bladkop = waarde(_KOP)
    titel: str = waarde("Hoe het project heet.")
    inleiding: str = waarde("Wat hier staat.")
    nu: Sitelink = waarde("De pagina van nu.")
    weggehaald: tuple[Dagregel, ...] = waarde("Wat er uit het register is gehaald, zonder wat er stond.")
    versies: tuple[Versieregel, ...] = waarde("De versies, de nieuwste eerst.")
    rest: str = waarde("Hoeveel er niet bij staan. Kan leeg zijn.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Meldblad:
    """A page with one message."""

    kop: Bladkop = waarde(_KOP)
    titel: str = waarde("De titel.")
    zinnen: tuple[str, ...] = waarde("De zinnen.")
    schakels: tuple[Sitelink, ...] = waarde("Waar de lezer verder kan.")

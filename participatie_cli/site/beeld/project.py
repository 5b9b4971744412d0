"""The page of a project."""

from dataclasses import dataclass

from participatie_cli.report.beeld.bouwstenen import Bronregel, waarde
from participatie_cli.site.beeld.onderdelen import Bladkop, Dagregel, Label, Momentkaart, Sitelink


@dataclass(frozen=True, slots=True, kw_only=True)
class Invloed:
    """What residents can decide with, and who decides in the end."""

    trede: str = waarde("Hoe de mate van invloed heet.")
    uitleg: str = waarde("Wat inwoners daarvan mogen verwachten. Kan leeg zijn.")
    doel: str = waarde("Waarom de gemeente inwoners betrekt. Kan leeg zijn.")
    open: tuple[str, ...] = waarde("Waarover inwoners kunnen meepraten.")
    vast: tuple[str, ...] = waarde("Wat al vaststaat.")
    niet_bekend: str = waarde("Wat hierover niet is vastgelegd, of onbekend is. Kan leeg zijn.")
    beslist: str = waarde("Wie beslist.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Inbrengpunt:
    """What somebody said, and what was done with it."""

    onderwerp: str = waarde("Waar het over gaat.")
    gezegd: str = waarde("Wat er is gezegd.")
    dag: str = waarde("Wanneer: “op 3 mei 2024” of “in mei 2024”. Leeg als dat niet bekend is.")
    antwoord: Label = waarde("Wat de gemeente ermee doet.")
    waarom: str = waarde("Waarom, of dat de reden niet is vastgelegd. Kan leeg zijn.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Antwoordbalk:
    """How often an answer was given, with a bar that says the same."""

    antwoord: Label = waarde("Het antwoord.")
    aantal: int = waarde("Hoe vaak.")
    deel: int = waarde("De lengte van de balk: van 1 tot en met 100.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Inbrengdeel:
    """All that people said."""

    samen: str = waarde("Eén zin over alle punten samen, of dat er niets is vastgelegd.")
    balken: tuple[Antwoordbalk, ...] = waarde("Hoe vaak elk antwoord is gegeven.")
    punten: tuple[Inbrengpunt, ...] = waarde("De punten, de nieuwste eerst.")
    rest: str = waarde("Hoeveel punten er niet bij staan. Kan leeg zijn.")
    gehoord: tuple[Dagregel, ...] = waarde("Wanneer mensen hoorden wat ermee is gedaan.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Besluitkaart:
    """A decision."""

    dag: str = waarde("De dag in woorden.")
    iso: str = waarde("De dag als jaar-maand-dag. Leeg als hij onbekend is.")
    wie: str = waarde("Wie besloot.")
    wat: str = waarde("Wat er is besloten.")
    uitslag: str = waarde("Hoe er is gestemd. Kan leeg zijn.")
    verandering: str = waarde("Wat er door de inbreng veranderde. Kan leeg zijn.")
    adres: str = waarde("Waar het besluit te lezen is. Kan leeg zijn.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Opbrengst:
    """What came of it: what can be counted and what people went through."""

    blauw: str = waarde("Hoe telbare resultaten hier heten.")
    rood: str = waarde("Hoe ervaringen hier heten.")
    geteld: tuple[Dagregel, ...] = waarde("De telbare resultaten.")
    ervaren: tuple[Dagregel, ...] = waarde("De ervaringen.")
    lessen: tuple[Dagregel, ...] = waarde("Wat ervan is geleerd.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Nu:
    """What a reader can do today."""

    kop: str = waarde("Het kopje.")
    zinnen: tuple[str, ...] = waarde("De zinnen.")
    momenten: tuple[Momentkaart, ...] = waarde("De momenten waarop inwoners kunnen meedoen.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Versiewijzer:
    """That there are earlier versions, or why not."""

    tekst: str = waarde("Dat er eerdere versies zijn. Leeg als er geen zijn.")
    schakel: Sitelink | None = waarde("De lijst met eerdere versies. Of niets.")
    ingetrokken: tuple[Dagregel, ...] = waarde("Wat er uit het register is gehaald, zonder wat er stond.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Projectblad:
    """Everything on the page of a project."""

    kop: Bladkop = waarde("Wat om de pagina heen staat.")
    titel: str = waarde("Hoe het project heet.")
    fase: Label = waarde("Hoe ver het is.")
    van: str = waarde("Van welke dag deze eerdere versie is. Leeg op de pagina van nu.")
    van_nu: Sitelink | None = waarde("Op een eerdere versie: de pagina van nu. Anders niets.")
    is_klaar: bool = waarde("Of het project klaar of gestopt is.")
    onvolledig: bool = waarde("Of een deel van het bestand niet te lezen is, en hier als onbekend staat.")
    over: str = waarde("Waar het over gaat.")
    opmerking: str = waarde("Wat de lezer nog moet weten. Kan leeg zijn.")
    wijken: tuple[Sitelink, ...] = waarde("De wijken.")
    plek: str = waarde("De plek. Kan leeg zijn.")
    themas: tuple[Sitelink, ...] = waarde("De thema's.")
    wie: tuple[str, ...] = waarde("Wie begon, en wie er meedoet.")
    contact: str = waarde("Bij wie men terechtkan. Kan leeg zijn.")
    nu: Nu = waarde("Wat de lezer nu kan doen. Op een eerdere versie is alles hierin leeg.")
    invloed: Invloed = waarde("Hoeveel invloed inwoners hebben.")
    inbreng: Inbrengdeel = waarde("Wat mensen zeiden, en wat ermee is gedaan.")
    besluiten: tuple[Besluitkaart, ...] = waarde("De besluiten, het nieuwste eerst.")
    geen_besluit: str = waarde("De zin voor als er geen besluiten zijn. Kan leeg zijn.")
    vervolg: tuple[Dagregel, ...] = waarde("Wat er nog komt.")
    verlopen: tuple[Dagregel, ...] = waarde("Wat al klaar had moeten zijn, en waarvan dat niet is vastgelegd.")
    opbrengst: Opbrengst = waarde("Wat het opleverde.")
    verloop: tuple[Dagregel, ...] = waarde("Wat er gebeurde, het nieuwste eerst.")
    eerste_verloop: int = waarde("Hoeveel daarvan er meteen te zien zijn.")
    meer_verloop: str = waarde("Hoeveel gebeurtenissen er niet bij staan. Kan leeg zijn.")
    stukken: tuple[Dagregel, ...] = waarde("De stukken die te lezen zijn.")
    bronnen: tuple[Bronregel, ...] = waarde("Waar de feiten vandaan komen.")
    onbekend: tuple[str, ...] = waarde("Wat er niet bekend is.")
    verwant: tuple[Sitelink, ...] = waarde("Projecten die erbij horen.")
    eerder: Versiewijzer = waarde("Eerdere versies van deze pagina.")

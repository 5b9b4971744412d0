"""The parts that pages share."""

from dataclasses import dataclass

from participatie_cli.report.beeld.bouwstenen import waarde


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitelink:
    """A link within the site, or to a place outside it."""

    tekst: str = waarde("De tekst van de link.")
    adres: str = waarde("Waar de link heen gaat: vanaf het begin van de site, of een volledig webadres.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Menupunt(Sitelink):
    """A link in the menu."""

    hier: bool = waarde("Of de lezer nu op deze pagina is.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Bladkop:
    """What every page has around its content."""

    titel: str = waarde("De titel van de pagina.")
    beschrijving: str = waarde("Eén zin over de pagina, voor zoekmachines.")
    gemeente: str = waarde("De naam van de gemeente.")
    adres: str = waarde("Waar de pagina staat, vanaf het begin van de site.")
    wortel: str = waarde("Wat van deze pagina naar het begin van de site leidt, zoals “../”. Kan leeg zijn.")
    menu: tuple[Menupunt, ...] = waarde("Het menu bovenaan.")
    meer: tuple[Menupunt, ...] = waarde("Het menu onderaan.")
    kruimels: tuple[Sitelink, ...] = waarde("De weg van de eerste pagina naar deze. Leeg op de eerste pagina.")
    feed: str = waarde("Waar de nieuwsfeed bij deze pagina staat. Leeg als er geen is.")
    volledig: str = waarde("Het volledige webadres van de pagina. Leeg als niet bekend is waar de site staat.")
    stand: str = waarde("Van welke dag de pagina is. Leeg bij een eerdere versie.")
    mededeling: str = waarde("De eerste zin die de gemeente zelf over haar register zegt. Kan leeg zijn.")
    huisstijl: bool = waarde("Of er een eigen huisstijl is.")
    zoekbaar: bool = waarde("Of de pagina bij het zoeken te vinden is.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """A few words with a kind, by which they get their colour; the words say it all by themselves."""

    tekst: str = waarde("De woorden.")
    soort: str = waarde("De soort, zonder spaties, zoals “loopt” of “overgenomen”.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Tegel:
    """A day as it stands on a calendar; what is not known to the day has no number."""

    dag: str = waarde("Het nummer van de dag. Leeg als de dag niet precies bekend is.")
    maand: str = waarde("De maand, kort. Leeg als alleen het jaar bekend is.")
    jaar: str = waarde("Het jaar.")
    iso: str = waarde("De dag als jaar-maand-dag, of de maand of het jaar.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Dagregel:
    """Something with its day."""

    dag: str = waarde("De dag in woorden. Leeg als er geen is.")
    iso: str = waarde("De dag als jaar-maand-dag, of de maand of het jaar. Leeg als er geen is.")
    tekst: str = waarde("Wat er was of komt.")
    schakel: Sitelink | None = waarde("Een link erbij. Of niets.", standaard=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Momentkaart:
    """Something that is to come: a moment to take part, or something that is planned."""

    tegel: Tegel = waarde("De dag, of de eerste dag; van wat al bezig is de laatste dag.")
    van: str = waarde("De dag, of de eerste dag, in woorden.")
    tot: str = waarde("De laatste dag in woorden, als het langer duurt. Anders leeg.")
    loopt: bool = waarde("Of het al begonnen is en nog duurt.")
    wat: str = waarde("Wat er is.")
    meedoen: bool = waarde("Of inwoners dan kunnen meedoen.")
    hoe: tuple[str, ...] = waarde("Waar het is en hoe men kan meedoen, in zinnen. Kan leeg zijn.")
    stukken: Sitelink | None = waarde("Waar de stukken staan. Of niets.")
    voorbehoud: str = waarde("Wat er niet zeker aan is. Kan leeg zijn.")
    project: Sitelink | None = waarde("Bij welk project het hoort. Of niets, op de pagina van dat project.")
    waar: str = waarde("De wijken. Kan leeg zijn.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Projectkaart:
    """A project in a list."""

    project: Sitelink = waarde("De naam van het project, met een link naar zijn pagina.")
    fase: Label = waarde("Hoe ver het is.")
    waar: str = waarde("De wijken of de plek. Kan leeg zijn.")
    over: str = waarde("Waar het over gaat, kort. Kan leeg zijn.")
    eerstvolgend: str = waarde("Het eerste moment om mee te doen. Kan leeg zijn.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Kaartgroep:
    """Projects under a heading."""

    id: str = waarde("Een korte naam zonder spaties.")
    titel: str = waarde("Het kopje.")
    kaarten: tuple[Projectkaart, ...] = waarde("De projecten, op naam.")
    rest: str = waarde("Wat er niet bij staat. Kan leeg zijn.")

"""Calendars to subscribe to: what comes in the whole municipality, in a district or about a theme."""

from collections.abc import Iterable
from datetime import date
from io import StringIO

from participatie_cli.console.als_ics import schrijf_ics
from participatie_cli.results.agenda import Agenda
from participatie_cli.site.boek import Projectstuk, Siteboek, komend


def kalender(boek: Siteboek, stukken: Iterable[Projectstuk], programmaversie: str) -> bytes:
    """The moments to come of some projects as iCalendar, however far ahead they lie."""
    punten = [punt for _, punt in komend(stukken)]
    agenda = Agenda(
        peildatum=boek.peildatum,
        tot=date.max,
        te_laat=(),
        komend=tuple(punten),
        zonder_dag=(),
        gemeente=boek.gemeente.gemeente.naam,
        openbaar=True,
    )
    uit = StringIO(newline="")
    schrijf_ics(agenda, programmaversie, uit)
    return uit.getvalue().encode()

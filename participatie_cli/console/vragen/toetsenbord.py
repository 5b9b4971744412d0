"""Asking with arrow keys, search in long lists, and validation while one types."""

import os
import shutil
import sys
import textwrap
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from participatie_cli.console.vragen.sneltoetsen import voeg_sneltoetsen_toe
from participatie_cli.console.vragen.woorden import (
    BEDIENING,
    ONBEKEND,
    OVERSLAAN,
    TERUG,
    UITLEG,
    WEET_NIET,
    hoe_te_antwoorden,
    uitleg,
    vraagtekst,
)
from participatie_cli.gesprek.gesprek import Uitweg
from participatie_cli.gesprek.lezen import SCHEIDING, lees
from participatie_cli.gesprek.vraag import Gespreksantwoord, Gespreksvraag, Keuze, Vraagvorm
from participatie_cli.values.waardefout import WaardeFout
from participatie_cli.wording.zichtbaar import toonbaar

if TYPE_CHECKING:
    from prompt_toolkit.layout.containers import Window
    from questionary import Question

_LANG: Final = 8
"""A longer list can be searched by typing."""
_RAND: Final = 2
"""Columns that are left free at the right."""
_HOOGSTE_LIJST: Final = 12
"""So many lines of a list are on the screen at once; the others come when one goes down."""
_MEER_KIEZEN: Final = "(spatie kiest, Enter gaat door)"
_MEER_KIEZEN_OF_OPEN: Final = "(spatie kiest, Enter gaat door; niets kiezen is weet ik nog niet)"
_JA_NEE: Final = (Keuze("ja", "Ja"), Keuze("nee", "Nee"))


class Toetsenbord:
    """A person at a terminal."""

    def __init__(self, vandaag: date) -> None:
        from prompt_toolkit.input.defaults import create_input
        from prompt_toolkit.output.defaults import create_output

        os.environ.setdefault("PROMPT_TOOLKIT_NO_CPR", "1")  # else some terminals get a warning in English
        self._vandaag = vandaag
        self._stromen: dict[str, Any] = {"input": create_input(sys.__stdin__), "output": create_output(sys.__stdout__)}
        self._zeg(BEDIENING)

    def stel(self, vraag: Gespreksvraag, nummer: int) -> Gespreksantwoord | Uitweg:
        """Ask until there is an answer; Ctrl-C and Ctrl-D stop the conversation."""
        self._zeg("", *map(toonbaar, vraag.opening + vraag.vooraf))
        while True:
            tekst = self._antwoord(vraag, nummer)
            if tekst is None:
                return Uitweg.STOP
            if tekst == TERUG:
                return Uitweg.TERUG
            if tekst == UITLEG:
                self._zeg(*uitleg(vraag))
                continue
            try:
                return lees(vraag, tekst, self._vandaag)
            except WaardeFout as fout:
                self._zeg(toonbaar(str(fout)).strip())

    def _antwoord(self, vraag: Gespreksvraag, nummer: int) -> str | None:
        """What was typed or chosen, as one would type it; None where somebody wants to stop."""
        maak = self._met_keuzes if vraag.keuzes or vraag.vorm is Vraagvorm.JA_NEE else self._met_tekst
        try:
            antwoord = _hanteerbaar(maak(vraag, _passend(vraagtekst(vraag, nummer))), vraag.voorstel).unsafe_ask()
        except (KeyboardInterrupt, EOFError):
            return None
        if isinstance(antwoord, list):
            gekozen = [een.naam for een in vraag.keuzes if een.waarde in antwoord]
            self._zeg(f" {vraagtekst(vraag, nummer)} {toonbaar(f'{SCHEIDING} '.join(gekozen)) or WEET_NIET}")
            return SCHEIDING.join(antwoord) or (ONBEKEND if vraag.mag_onbekend else "")
        return str(antwoord)

    def _met_tekst(self, vraag: Gespreksvraag, tekst: str) -> "Question":
        import questionary

        return questionary.text(
            tekst,
            default=vraag.voorstel,
            validate=_keurder(vraag, self._vandaag),
            instruction=_passend(f"\n   ({hoe_te_antwoorden(vraag)})\n   > "),
            qmark="",
            **self._stromen,
        )

    def _met_keuzes(self, vraag: Gespreksvraag, tekst: str) -> "Question":
        import questionary

        keuzes = [_keuze(een) for een in vraag.keuzes or _JA_NEE]
        if vraag.vorm is Vraagvorm.KEUZES:
            voorstel = {deel.strip() for deel in vraag.voorstel.split(SCHEIDING)}
            for een in keuzes:
                een.checked = een.value in voorstel
            return questionary.checkbox(
                tekst,
                choices=keuzes,
                instruction=_MEER_KIEZEN_OF_OPEN if vraag.mag_onbekend else _MEER_KIEZEN,
                qmark="",
                erase_when_done=True,  # what questionary leaves behind is English
                **self._stromen,
            )
        keuzes += [questionary.Choice(WEET_NIET, ONBEKEND)] if vraag.mag_onbekend else []
        keuzes += [questionary.Choice(OVERSLAAN, "")] if vraag.mag_leeg else []
        lang = len(keuzes) > _LANG
        return questionary.select(
            tekst,
            choices=keuzes,
            default=next((een for een in keuzes if een.value == vraag.voorstel), None),
            instruction="(typ om te zoeken)" if lang else "(pijltjes, dan Enter)",
            use_search_filter=lang,
            use_jk_keys=False,
            qmark="",
            **self._stromen,
        )

    def _zeg(self, *regels: str) -> None:
        sys.stdout.writelines(f"{_passend(regel)}\n" for regel in regels)
        sys.stdout.flush()


def _passend(tekst: str) -> str:
    """A text that breaks between its words on this terminal."""
    breedte = shutil.get_terminal_size().columns - _RAND
    regels = (textwrap.fill(een, breedte, subsequent_indent="   ", break_on_hyphens=False) for een in tekst.split("\n"))
    return "\n".join(regels)


def _keuze(een: Keuze) -> Any:
    import questionary

    ook = [ander for ander in een.ook if not ander.startswith(een.naam.split(" (")[0])]
    naam = f"{een.naam} (ook: {', '.join(ook)})" if ook else een.naam
    return questionary.Choice(toonbaar(naam), een.waarde, description=toonbaar(een.uitleg) or None)


def _keurder(vraag: Gespreksvraag, vandaag: date) -> Callable[[str], bool | str]:
    """Says of a text while it is typed what is wrong with it, in the words of the model."""

    def keur(tekst: str) -> bool | str:
        if tekst in (UITLEG, TERUG):
            return True
        try:
            lees(vraag, tekst, vandaag)
        except WaardeFout as fout:
            return toonbaar(str(fout)).strip()
        return True

    return keur


def _hanteerbaar(vraag: "Question", voorstel: str) -> "Question":
    """Keep a long list to a part of the screen, and let `?` and `<` work where nothing is typed."""
    from prompt_toolkit.filters import to_filter
    from prompt_toolkit.layout.dimension import Dimension

    if (lijst := _lijst(vraag)) is not None:
        lijst.height = Dimension(max=_HOOGSTE_LIJST)
        lijst.wrap_lines = to_filter(True)
        _in_het_nederlands(lijst.content)
    voeg_sneltoetsen_toe(vraag.application, voorstel, lijst and lijst.content)
    return vraag


def _in_het_nederlands(lijst: Any) -> None:
    """Show what a choice means without the English word that questionary writes before it."""
    tekst = lijst.text
    lijst.text = lambda: [(stijl, stuk.replace("Description: ", "")) for stijl, stuk, *_ in tekst()]


def _lijst(vraag: "Question") -> "Window | None":
    from questionary.prompts.common import InquirerControl

    vensters = vraag.application.layout.find_all_windows()
    return next((een for een in vensters if isinstance(een.content, InquirerControl)), None)

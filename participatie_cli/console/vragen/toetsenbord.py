"""Asking with arrow keys, search in long lists, and validation while one types."""

import sys
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any, Final

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
from participatie_cli.gesprek.gesprek import Stap
from participatie_cli.gesprek.lezen import SCHEIDING, lees
from participatie_cli.gesprek.vraag import Antwoord, Keuze, Vorm, Vraag
from participatie_cli.values.waardefout import WaardeFout
from participatie_cli.wording.zichtbaar import toonbaar

if TYPE_CHECKING:
    from prompt_toolkit.filters import Condition
    from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
    from questionary import Question

_LANG: Final = 8
"""A longer list can be searched by typing."""
_JA_NEE: Final = (Keuze("ja", "Ja"), Keuze("nee", "Nee"))
_MEER_KIEZEN: Final = "(spatie kiest, Enter gaat door)"
_MEER_KIEZEN_OF_OPEN: Final = "(spatie kiest, Enter gaat door; niets kiezen is weet ik nog niet)"
_UITLEG_IN_HET_ENGELS: Final = "  Description: "


class Toetsenbord:
    """A person at a terminal."""

    def __init__(self, vandaag: date) -> None:
        from prompt_toolkit.input.defaults import create_input
        from prompt_toolkit.output.defaults import create_output

        self._vandaag = vandaag
        self._stromen: dict[str, Any] = {"input": create_input(sys.__stdin__), "output": create_output(sys.__stdout__)}
        self._zeg(BEDIENING)

    def stel(self, vraag: Vraag, nummer: int) -> Antwoord | Stap:
        """Ask until there is an answer; Ctrl-C and Ctrl-D stop the conversation."""
        self._zeg("", *map(toonbaar, vraag.vooraf))
        while True:
            tekst = self._antwoord(vraag, nummer)
            if tekst is None:
                return Stap.STOP
            if tekst == TERUG:
                return Stap.TERUG
            if tekst == UITLEG:
                self._zeg(*uitleg(vraag))
                continue
            try:
                return lees(vraag, tekst, self._vandaag)
            except WaardeFout as fout:
                self._zeg(toonbaar(str(fout)).strip())

    def _antwoord(self, vraag: Vraag, nummer: int) -> str | None:
        """What was typed or chosen, as one would type it; None where somebody wants to stop."""
        maak = self._met_keuzes if vraag.keuzes or vraag.vorm is Vorm.JA_NEE else self._met_tekst
        try:
            antwoord = _met_sneltoetsen(maak(vraag, vraagtekst(vraag, nummer)), vraag.voorstel).unsafe_ask()
        except (KeyboardInterrupt, EOFError):
            return None
        if isinstance(antwoord, list):
            return SCHEIDING.join(antwoord) or (ONBEKEND if vraag.mag_onbekend else "")
        return str(antwoord)

    def _met_tekst(self, vraag: Vraag, tekst: str) -> "Question":
        import questionary

        return questionary.text(
            tekst,
            default=vraag.voorstel,
            validate=_keurder(vraag, self._vandaag),
            instruction=f"({hoe_te_antwoorden(vraag)}) ",
            qmark="",
            **self._stromen,
        )

    def _met_keuzes(self, vraag: Vraag, tekst: str) -> "Question":
        import questionary

        keuzes = [_keuze(een) for een in vraag.keuzes or _JA_NEE]
        if vraag.vorm is Vorm.KEUZES:
            voorstel = {deel.strip() for deel in vraag.voorstel.split(SCHEIDING)}
            for een in keuzes:
                een.checked = een.value in voorstel
            return questionary.checkbox(
                tekst,
                choices=keuzes,
                instruction=_MEER_KIEZEN_OF_OPEN if vraag.mag_onbekend else _MEER_KIEZEN,
                qmark="",
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
        sys.stdout.writelines(f"{regel}\n" for regel in regels)
        sys.stdout.flush()


def _keuze(een: Keuze) -> Any:
    import questionary

    return questionary.Choice(toonbaar(een.naam), een.waarde, description=toonbaar(een.uitleg) or None)


def _keurder(vraag: Vraag, vandaag: date) -> Callable[[str], bool | str]:
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


def _met_sneltoetsen(vraag: "Question", voorstel: str) -> "Question":
    """Let `?` and `<` work where nothing was typed, and let what is typed first take the place of a proposal."""
    from prompt_toolkit.key_binding import KeyBindings, merge_key_bindings

    toepassing = vraag.application
    if toepassing.key_bindings is None:
        return vraag
    toetsen = KeyBindings()
    if not _is_lijst(vraag):
        _vervang_voorstel(toetsen, voorstel)
    for teken in (UITLEG, TERUG):

        @toetsen.add(teken, eager=True, filter=_nog_niets_getypt(vraag, voorstel))
        def _kies(event: "KeyPressEvent", teken: str = teken) -> None:
            event.app.exit(result=teken)

    toepassing.key_bindings = merge_key_bindings([toepassing.key_bindings, toetsen])
    for lijst in _lijsten(vraag):
        lijst.text = _zonder_engels(lijst.text)
    return vraag


def _zonder_engels(deel: Callable[[], list[Any]]) -> Callable[[], list[Any]]:
    """The lines of a list without the English word that the library puts before what a choice means."""
    return lambda: [(stijl, tekst.replace(_UITLEG_IN_HET_ENGELS, "  ", 1)) for stijl, tekst in deel()]


def _nog_niets_getypt(vraag: "Question", voorstel: str) -> "Condition":
    from prompt_toolkit.filters import Condition

    lijst = _is_lijst(vraag)
    return Condition(lambda: lijst or vraag.application.current_buffer.text in ("", voorstel))


def _vervang_voorstel(toetsen: "KeyBindings", voorstel: str) -> None:
    """A proposal is as a selected text: it goes as soon as somebody types, or wipes it out."""
    from prompt_toolkit.application import get_app
    from prompt_toolkit.filters import Condition
    from prompt_toolkit.keys import Keys

    vers = [bool(voorstel)]
    onaangeroerd = Condition(lambda: vers[0] and get_app().current_buffer.text == voorstel)

    @toetsen.add(Keys.Any, filter=onaangeroerd)
    def _typ(event: "KeyPressEvent") -> None:
        vers[0] = False
        event.current_buffer.text = ""
        event.current_buffer.insert_text(event.data)

    @toetsen.add("backspace", eager=True, filter=onaangeroerd)
    def _wis(event: "KeyPressEvent") -> None:
        vers[0] = False
        event.current_buffer.text = ""


def _is_lijst(vraag: "Question") -> bool:
    return bool(_lijsten(vraag))


def _lijsten(vraag: "Question") -> list[Any]:
    from questionary.prompts.common import InquirerControl

    return [een for een in vraag.application.layout.find_all_controls() if isinstance(een, InquirerControl)]

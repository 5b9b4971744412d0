"""Keys that work while one is asked: `?` and `<`, and a proposal that gives way to what is typed.

In a list in which nothing is found, Enter does not choose: what would be chosen is not what was looked for.
"""

from typing import TYPE_CHECKING, Any

from participatie_cli.console.vragen.woorden import TERUG, UITLEG

if TYPE_CHECKING:
    from prompt_toolkit.application import Application
    from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent


def voeg_sneltoetsen_toe(toepassing: "Application[Any]", voorstel: str, lijst: Any) -> None:
    """Let `?` and `<` work in a list and where nothing was typed; elsewhere they are part of a text."""
    from prompt_toolkit.filters import Condition
    from prompt_toolkit.key_binding import KeyBindings, merge_key_bindings

    toetsen = KeyBindings()
    if lijst is None:
        _vervang_voorstel(toetsen, voorstel)
    else:
        _kies_alleen_gevonden(toetsen, lijst)
    niets_getypt = Condition(lambda: lijst is not None or toepassing.current_buffer.text in ("", voorstel))
    for teken in (UITLEG, TERUG):

        @toetsen.add(teken, eager=True, filter=niets_getypt)
        def _kies(event: "KeyPressEvent", teken: str = teken) -> None:
            event.app.exit(result=teken)

    bestaand = [toepassing.key_bindings] if toepassing.key_bindings else []
    toepassing.key_bindings = merge_key_bindings([*bestaand, toetsen])


def _kies_alleen_gevonden(toetsen: "KeyBindings", lijst: Any) -> None:
    from prompt_toolkit.filters import Condition

    def vond_niets() -> bool:
        return bool(lijst.search_filter and lijst.filtered_choices) and not lijst.found_in_search  # in this order

    @toetsen.add("enter", eager=True, filter=Condition(vond_niets))
    def _wacht(_: "KeyPressEvent") -> None:
        """Leave what was typed, to be changed."""


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

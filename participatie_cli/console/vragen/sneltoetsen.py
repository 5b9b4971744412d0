"""Keys that work while one is asked: `?` and `<`, and a proposal that gives way to what is typed."""

from typing import TYPE_CHECKING, Any

from participatie_cli.console.vragen.woorden import TERUG, UITLEG

if TYPE_CHECKING:
    from prompt_toolkit.application import Application
    from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent


def voeg_sneltoetsen_toe(toepassing: "Application[Any]", voorstel: str, *, lijst: bool) -> None:
    """Let `?` and `<` work in a list and where nothing was typed; elsewhere they are part of a text."""
    from prompt_toolkit.filters import Condition
    from prompt_toolkit.key_binding import KeyBindings, merge_key_bindings

    toetsen = KeyBindings()
    if not lijst:
        _vervang_voorstel(toetsen, voorstel)
    niets_getypt = Condition(lambda: lijst or toepassing.current_buffer.text in ("", voorstel))
    for teken in (UITLEG, TERUG):

        @toetsen.add(teken, eager=True, filter=niets_getypt)
        def _kies(event: "KeyPressEvent", teken: str = teken) -> None:
            event.app.exit(result=teken)

    bestaand = [toepassing.key_bindings] if toepassing.key_bindings else []
    toepassing.key_bindings = merge_key_bindings([*bestaand, toetsen])


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

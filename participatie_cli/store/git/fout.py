"""What goes wrong with git, in Dutch: the words of git itself are English and change from version to version."""

import errno
import os
import re
import shlex
from typing import Final

from participatie_cli.wording.systeem import ligt_aan_de_machine, waarom

_NIET_VERTROUWD: Final = re.compile(r"(?:dubious ownership in repository at|unsafe repository) \(?'(.*?)'")
_ONBEKENDE_OPTIE: Final = 129
_DEBUG: Final = "Met PARTICIPATIE_DEBUG=1 ervoor ziet u wat Git zei."
_HERSTEL: Final = f"Controleer de repository met: git fsck. {_DEBUG}"

_ONVOLLEDIG: Final = ("promisor", "missing blob")
_INSTELLINGEN: Final = (
    *("bad config", "bad numeric config", "bad boolean config", "config value", "missing value for", "include depth"),
)
_TE_NIEUW: Final = ("git repo version", "unknown repository extension", "'extensions.")
_GEEN_REPOSITORY: Final = (
    *("not a git repository", "invalid gitfile", "not in a git directory", "cannot use bare repository", "no path in"),
)
_BESCHADIGD: Final = (
    *("bad object", "bad tree", "unable to read", "could not read", "corrupt", "missing", "inflate", "bad revision"),
    *("broken", "failed to traverse", "unable to parse", "too-short tree", "malformed", "garbage"),
    *("in tree entry", "did not match any", "loose object", "packfile", "pack has"),
)
_OORZAKEN: Final = (
    (
        _ONVOLLEDIG,
        "Deze kopie mist een deel van de inhoud.",
        "Haal alles op met: git fetch --refetch --no-filter",
    ),
    (
        _INSTELLINGEN,
        "Git kan dit niet: in de instellingen van Git staat een fout.",
        f"Controleer het bestand config in de map .git, en uw eigen instellingen. {_DEBUG}",
    ),
    (
        _TE_NIEUW,
        "Git kan dit niet: deze repository vraagt een nieuwere Git.",
        "Installeer een nieuwere Git.",
    ),
    (
        _GEEN_REPOSITORY,
        "Wat hier .git heet, is geen Git-repository.",
        "Herstel haar, of haal .git weg als het register niet onder Git hoort te staan.",
    ),
    (
        _BESCHADIGD,
        "De Git-repository is beschadigd: een deel is niet te lezen.",
        f"Maak een nieuwe kopie met git clone, of zoek uit wat er mist met: git fsck. {_DEBUG}",
    ),
)
"""What git says, in small letters, and what that means; the first that fits counts."""

_GEEN_GEHEUGEN: Final = ("out of memory", "malloc failed", "unable to create thread")


class GitFout(Exception):
    """Git cannot give what was asked; `zin` says what, `herstel` how to go on.

    `machine` tells that this machine falls short and not the repository or the question; `gezegd` is what git said.
    """

    def __init__(self, zin: str, herstel: str, *, machine: bool = False, gezegd: str = "") -> None:
        super().__init__(zin)
        self.zin = zin
        self.herstel = herstel
        self.machine = machine
        self.gezegd = gezegd


class NietVertrouwd(GitFout):
    """Git does nothing here, for the repository belongs to another user; `herstel` tells how to trust it."""


def mislukt(code: int, gezegd: str) -> GitFout:
    """Why git did not answer; `code` is its exit code, negative for the signal that stopped it."""
    if code < 0:
        return GitFout(
            f"Git is gestopt voordat het klaar was (signaal {-code}).",
            "Probeer het opnieuw, en kijk of er genoeg geheugen is.",
            machine=True,
            gezegd=gezegd,
        )
    return _niet_vertrouwd(gezegd) or _van_het_systeem(gezegd) or _bekend(code, gezegd)


def niet_te_starten(fout: OSError | MemoryError | RuntimeError) -> GitFout:
    """Why git could not be started; a thread that cannot begin is a RuntimeError."""
    reden = (
        fout
        if isinstance(fout, OSError)
        else OSError(errno.ENOMEM if isinstance(fout, MemoryError) else errno.EAGAIN, "")
    )
    return GitFout(
        f"Git is hier niet te starten: {waarom(reden)}.",
        "Sluit andere programma's en probeer het opnieuw, of controleer met git --version of Git werkt.",
        machine=True,
    )


def te_lang(seconden: int) -> GitFout:
    """Git did not finish in so many seconds."""
    return GitFout(
        f"Git was na {seconden} seconden nog niet klaar en is gestopt.",
        "Probeer het opnieuw als de computer minder druk is, of controleer de repository met: git fsck",
        machine=True,
    )


def _niet_vertrouwd(gezegd: str) -> GitFout | None:
    gevonden = _NIET_VERTROUWD.search(gezegd)
    if gevonden is None:
        return None
    return NietVertrouwd(
        "Git vertrouwt deze map niet: zij is van een andere gebruiker.",
        f"Vertrouwt u haar wel, geef dan: git config --global --add safe.directory {shlex.quote(gevonden[1])}",
        gezegd=gezegd,
    )


def _van_het_systeem(gezegd: str) -> GitFout | None:
    """What the system refused git; its words are in what git says."""
    klein = gezegd.lower()
    nummers = [nummer for nummer in errno.errorcode if os.strerror(nummer) in gezegd]
    fouten = [OSError(errno.ENOMEM, "")] if any(een in klein for een in _GEEN_GEHEUGEN) else []
    fouten += [OSError(nummer, "") for nummer in nummers if nummer not in (errno.ENOENT, errno.ENOTDIR)]
    if not fouten:
        return None
    fout = next((een for een in fouten if ligt_aan_de_machine(een)), fouten[0])
    return GitFout(f"Git kan dit niet: {waarom(fout)}.", _HERSTEL, machine=ligt_aan_de_machine(fout), gezegd=gezegd)


def _bekend(code: int, gezegd: str) -> GitFout:
    klein = gezegd.lower()
    if code == _ONBEKENDE_OPTIE:
        return GitFout("Git kan dit niet: deze Git is te oud.", "Installeer een nieuwere Git.", gezegd=gezegd)
    for tekens, zin, herstel in _OORZAKEN:
        if any(teken in klein for teken in tekens):
            return GitFout(zin, herstel, gezegd=gezegd)
    return GitFout(f"Git gaf een fout (code {code}).", _HERSTEL, gezegd=gezegd)

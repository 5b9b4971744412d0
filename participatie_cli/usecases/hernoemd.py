"""Projects that were given another name: what stood under the old one belongs to the new one."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from typing import Final

from participatie_cli.store.git.geschiedenis import Bestandsstand

Standen = Mapping[str, tuple[Bestandsstand, ...]]
"""What the file of each project was from which day on, by the name of the file without `.yaml`."""

_KENMERK: Final = re.compile(rb"^id:.*$", re.MULTILINE)
_HOOGSTENS: Final = 50
"""So many files that went and came in one commit are held against each other; of more nobody knows which is which."""


def onder_een_naam(standen: Standen, inhoud: Callable[[str], bytes | None]) -> Standen:
    """The states of projects of which only the name and the id changed as those of one, under the name of now."""
    samen = dict(standen)
    for oud, nieuw in _hernoemd(standen, inhoud):
        samen[nieuw] = (*samen.pop(oud)[:-1], *samen[nieuw])
    return samen


def _hernoemd(standen: Standen, inhoud: Callable[[str], bytes | None]) -> Iterator[tuple[str, str]]:
    """The old and the new name of each, in order of time."""
    weg: dict[str, list[str]] = defaultdict(list)
    erbij: dict[str, list[str]] = defaultdict(list)
    for naam, rij in standen.items():
        erbij[rij[0].commit].append(naam)
        if rij[-1].nummer is None:
            weg[rij[-1].commit].append(naam)
    for commit in sorted(weg, key=lambda commit: standen[weg[commit][0]][-1].op):
        if len(weg[commit]) <= _HOOGSTENS and len(erbij[commit]) <= _HOOGSTENS:
            nieuw = {_kern(standen[naam][0], inhoud): naam for naam in erbij[commit]}
            for naam in weg[commit]:
                kern = _kern(standen[naam][-2], inhoud)
                if kern is not None and kern in nieuw:
                    yield naam, nieuw.pop(kern)


def _kern(stand: Bestandsstand, inhoud: Callable[[str], bytes | None]) -> bytes | None:
    """What stands in a file but its id; None where that cannot be read."""
    gelezen = inhoud(stand.nummer) if stand.nummer else None
    return None if gelezen is None else _KENMERK.sub(b"", gelezen, count=1)

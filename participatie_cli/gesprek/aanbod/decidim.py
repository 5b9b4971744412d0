"""Exports of Decidim in columns: proposals, reactions and projects of a participatory budget.

Seen: the proposals of a component as exported in 2021, and the headings of the open data of meta.decidim.org in 2025;
the reactions and the budget projects in the open data of decidim.barcelona. Meetings and results were not seen.
"""

from typing import Final
from urllib.parse import urlsplit

from participatie_cli.gesprek.aanbod.aanbod import Aanbod, Aanbodbron
from participatie_cli.gesprek.aanbod.tabelvorm import Exportrij, Tabelvorm
from participatie_cli.gesprek.aanbod.tekst import als_kenmerk, dag_uit
from participatie_cli.gesprek.noteren.inbrengen import ANDERS, INBRENG
from participatie_cli.gesprek.noteren.resultaten import RESULTATEN
from participatie_cli.model.keuzes import Inbrengstatus
from participatie_cli.values.onbekend import WOORD

_PLATFORM: Final = "Decidim"
_RUIMTE: Final = "participatory_space/url"
_STATUS: Final = {
    "accepted": Inbrengstatus.OVERGENOMEN.value,
    "rejected": Inbrengstatus.NIET.value,
    "evaluating": Inbrengstatus.IN_BEHANDELING.value,
}
"""The states of which Decidim documents that the organisation accepts, rejects or weighs the proposal."""
_INGETROKKEN: Final = "withdrawn"
_WAAR: Final = "true"
_SOORT_REACTIE: Final = {
    "Decidim::Meetings::Meeting": "bijeenkomst",
    "Decidim::Accountability::Result": "resultaat",
    "Decidim::Proposals::Proposal": "voorstel",
    "Decidim::Comments::Comment": "reactie",
}
_BIJ_ONDERDEEL: Final = "/f/"
"""What stands in an address between a process and one of its components."""


def _bron(adres: str, wat: str) -> Aanbodbron:
    """The page of a process; of a page below it that of the process."""
    delen = urlsplit(adres)
    pad = delen.path.partition(_BIJ_ONDERDEEL)[0].rstrip("/")
    naam = pad.rpartition("/")[2]
    bij = f" bij {naam}" if naam else ""
    kenmerk = als_kenmerk(f"{_PLATFORM} {wat} {naam or delen.netloc}")
    return Aanbodbron(kenmerk, f"{_PLATFORM}, {wat}{bij} op {delen.netloc}", f"{delen.scheme}://{delen.netloc}{pad}")


def _voorstel(rij: Exportrij) -> Aanbod | str:
    stand, onderwerp, wat = rij.ruw("state", "status"), rij.tekst("title"), rij.tekst("body")
    if stand == _INGETROKKEN or rij.ruw("withdrawn").lower() == _WAAR:
        return "ingetrokken door wie het indiende"
    if not onderwerp:
        return "zonder titel"
    antwoorden = {
        "onderwerp": onderwerp,
        "wat": wat or onderwerp,
        "datum": dag_uit(rij.ruw("published_at")),
        "status": _STATUS.get(stand, WOORD),
    }
    plekken = {
        "onderwerp": rij.plek_van("title"),
        "wat": rij.plek_van("body" if wat else "title"),
        "datum": rij.plek_van("published_at"),
        "status": rij.plek_van("state", "status"),
    }
    if antwoorden["status"] == Inbrengstatus.NIET and (reden := rij.tekst("answer")):
        antwoorden, plekken = {**antwoorden, "reden": reden}, {**plekken, "reden": rij.plek_van("answer")}
    bron = _bron(rij.ruw(_RUIMTE), "voorstellen")
    return _inbreng("voorstel", rij, antwoorden, plekken, bron, herkend_aan=("onderwerp", "datum"))


def _reactie(rij: Exportrij) -> Aanbod | str:
    wat = rij.tekst("body")
    if not wat:
        return "zonder tekst"
    waarbij = _SOORT_REACTIE.get(rij.ruw("commentable_type"), "onderdeel")
    antwoorden = {
        "onderwerp": f"bij {waarbij} {rij.ruw('commentable_id')}",
        "wat": wat,
        "datum": dag_uit(rij.ruw("created_at")),
        "status": WOORD,
    }
    plekken = {
        "onderwerp": rij.plek_van("commentable_type"),
        "wat": rij.plek_van("body"),
        "datum": rij.plek_van("created_at"),
        "status": rij.plek,
    }
    return _inbreng("reactie", rij, antwoorden, plekken, _bron(rij.ruw("root_commentable_url"), "reacties"))


def _inbreng(
    naam: str,
    rij: Exportrij,
    antwoorden: dict[str, str],
    plekken: dict[str, str],
    bron: Aanbodbron,
    herkend_aan: tuple[str, ...] = (),
) -> Aanbod:
    return Aanbod(
        id=als_kenmerk(f"{naam}-{rij.ruw('id')}"),
        kop=f"{INBRENG[0].naam}: {antwoorden['onderwerp']}",
        soorten=(INBRENG[0],),
        antwoorden={"activiteit": ANDERS, **antwoorden},
        bron=bron,
        plek=rij.plek,
        plekken=plekken,
        herkend_aan=herkend_aan,
    )


def _project(rij: Exportrij) -> Aanbod | str:
    naam, stemmen = rij.tekst("title"), rij.ruw("confirmed_votes")
    if not naam or not stemmen.isdecimal():
        return "zonder titel of zonder aantal stemmen"
    wat = f"stemmen op {naam}"
    return Aanbod(
        id=als_kenmerk(f"begrotingsproject-{rij.ruw('id')}"),
        kop=f"resultaat: {wat}",
        soorten=(RESULTATEN[0],),
        antwoorden={"wat": wat, "waarde": stemmen, "eenheid": "stemmen", "datum": WOORD},
        bron=_bron(rij.ruw(_RUIMTE), "begrotingsprojecten"),
        plek=rij.plek,
        herkend_aan=("wat",),
        plekken={
            "wat": rij.plek_van("title"),
            "waarde": rij.plek_van("confirmed_votes"),
            "eenheid": rij.plek_van("confirmed_votes"),
            "datum": rij.plek,
        },
    )


_PLAATS: Final = frozenset({"category", "scope", "taxonomies", "participatory_space/id", "component/id"})
VOORSTELLEN: Final = Tabelvorm(
    naam="een export van voorstellen uit Decidim",
    herkend_aan=frozenset({"component/id", "title", "body"}),
    nodig=(("id",), (_RUIMTE,), ("title",), ("body",), ("state", "status"), ("published_at",)),
    gebruikt=frozenset({"id", _RUIMTE, "title", "body", "state", "status", "published_at", "answer", "withdrawn"}),
    van_personen=frozenset(
        ("author", "user_group", "endorsements/user_endorsements", "likes/user_endorsements", "likes/user_likes")
    )
    | {"address", "latitude", "longitude"},
    bekend=_PLAATS
    | {"supports", "votes", "endorsements/total_count", "likes/total_count", "comments", "attachments", "followers"}
    | {"follows_count", "url", "meeting_urls", "related_proposals", "is_amend", "original_proposal", "reference"}
    | {"state_published_at", "status_published_at", "answered_at", "withdrawn_at", "created_at", "updated_at"}
    | {"created_in_meeting", "coauthorships_count", "cost", "cost_report", "execution_period"},
    maak=_voorstel,
)
REACTIES: Final = Tabelvorm(
    naam="een export van reacties uit Decidim",
    herkend_aan=frozenset({"commentable_type"}),
    nodig=(("id",), ("created_at",), ("body",), ("commentable_id",), ("commentable_type",), ("root_commentable_url",)),
    gebruikt=frozenset({"id", "created_at", "body", "commentable_id", "commentable_type", "root_commentable_url"}),
    van_personen=frozenset({"author", "user_group"}),
    bekend=frozenset({"locale", "alignment", "depth"}),
    maak=_reactie,
)
PROJECTEN: Final = Tabelvorm(
    naam="een export van begrotingsprojecten uit Decidim",
    herkend_aan=frozenset({"component/id", "title", "budget_amount"}),
    nodig=(("id",), (_RUIMTE,), ("title",), ("confirmed_votes",)),
    gebruikt=frozenset({"id", _RUIMTE, "title", "confirmed_votes"}),
    van_personen=frozenset(),
    bekend=_PLAATS
    | {"description", "budget/id", "budget_amount", "comments", "created_at", "url", "related_proposals"}
    | {"related_proposal_titles", "related_proposal_urls"},
    maak=_project,
)

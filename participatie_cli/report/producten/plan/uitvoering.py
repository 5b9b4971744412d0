"""What happens in a project: with whom, how and when, what is at risk, what was done with input, and what is next."""

from collections.abc import Iterator
from typing import Final

from participatie_cli.model.activiteit import Activiteit
from participatie_cli.model.belanghebbende import Belanghebbende
from participatie_cli.model.inbreng import Inbreng
from participatie_cli.model.inbrengstand import inbrengstand
from participatie_cli.model.keuzes import Ernst, Inbrengstatus
from participatie_cli.model.project import Project
from participatie_cli.report.beeld.blad import Vak
from participatie_cli.report.beeld.tabellen import Kolom, getal
from participatie_cli.report.gegevens import Registerstand
from participatie_cli.report.producten.plan.acties import stand_van
from participatie_cli.report.producten.plan.stand import Vakstand, rang
from participatie_cli.report.producten.plan.strook import agenda_van
from participatie_cli.report.producten.plan.vakken import Vakregel, Vaksoort, dag_kort, ingekort, maak_vak
from participatie_cli.report.producten.projectbeeld import NOG_NIET
from participatie_cli.results.agenda import Agendapunt
from participatie_cli.results.bevinding import Uitkomstsoort
from participatie_cli.values.aantal import Aantal, geen
from participatie_cli.values.datum import Datum, gebeurd, telt
from participatie_cli.values.onbekend import WOORD, Onbekend, bekend
from participatie_cli.wording.agenda import punt_in_woorden

MENSEN: Final = "Met wie en hoe"
AFLOOP: Final = "Wat ervan komt"
_BESLUIT: Final = "Wie beslist en waarmee"
_WIE: Final = Vaksoort(
    "wie", MENSEN, "Wie", (Kolom("Groep", 3), Kolom("Hoe", 4), Kolom("Deden mee", 2)), "groepen", langste=90
)
_HOE: Final = Vaksoort(
    "hoe",
    MENSEN,
    "Hoe en wanneer",
    (Kolom("Wanneer", 3), Kolom("Wat", 5), Kolom("Mensen", 2), Kolom("Stand", 2)),
    "activiteiten en plannen",
    langste=110,
)
_RISICO: Final = Vaksoort(
    "risicos", _BESLUIT, "Risico's", (Kolom("Wat te laat is of ontbreekt", 1),), "punten", "participatie check", 130
)
_INBRENG: Final = Vaksoort(
    "inbreng",
    AFLOOP,
    "Wat met inbreng is gedaan",
    (Kolom("Onderwerp", 3), Kolom("Wat wij deden", 2), Kolom("Waarom", 5)),
    "punten van inbreng",
    langste=170,
)
_VOLGENDE: Final = Vaksoort(
    "volgende",
    AFLOOP,
    "Volgende stap",
    (Kolom("Wanneer", 2), Kolom("Wat", 5), Kolom("Wie", 2)),
    "stappen",
    "participatie agenda",
)
_LANGSTE_STAP: Final = 140
_GEDAAN: Final = {
    Inbrengstatus.NIET: "○ niet overgenomen",
    Inbrengstatus.DEELS: "► deels overgenomen",
    Inbrengstatus.OVERGENOMEN: "● overgenomen",
}


def wie(project: Project, stand: Registerstand) -> Vak:
    """The groups; those that are missed stand first where not all fit."""
    leeg = _geen(project.belanghebbenden, "groepen")
    return maak_vak(_WIE, (_groep(een, stand) for een in bekend(project.belanghebbenden)), leeg)


def _geen(reeks: object, wat: str) -> str:
    return f"Onbekend welke {wat}." if isinstance(reeks, Onbekend) else f"Nog geen {wat} vastgelegd."


def _groep(een: Belanghebbende, stand: Registerstand) -> Vakregel:
    hoe = str(een.hoe) if een.hoe is not None else NOG_NIET
    gemist = geen(een.bereikt) is True
    later = isinstance(een.bereikt_op, Datum) and not telt(een.bereikt_op, stand.peildatum)
    if gemist:
        return Vakregel((een.groep, hoe, "▲ niemand"), 1)
    if een.bereikt is None or later:
        return Vakregel((een.groep, hoe, "niet vastgelegd"), 2)
    van = f" van {een.omvang.voluit}" if isinstance(een.omvang, Aantal) else ""
    return Vakregel((een.groep, hoe, f"{getal(een.bereikt)}{van}"), 3)


def hoe_en_wanneer(project: Project, stand: Registerstand) -> Vak:
    """The activities and the plans, in order of time; what is to come goes last where not all fit."""
    regels = sorted((*_activiteiten(project, stand), *_plannen(project, stand)), key=lambda paar: paar[0])
    return maak_vak(_HOE, (regel for _, regel in regels), _geen(project.activiteiten, "activiteiten"))


def _activiteiten(project: Project, stand: Registerstand) -> Iterator[tuple[str, Vakregel]]:
    for een in bekend(project.activiteiten):
        geweest = gebeurd(een.datum, stand.peildatum)
        hoe = Vakstand.ONBEKEND if isinstance(geweest, Onbekend) else Vakstand.KLAAR if geweest else Vakstand.GEPLAND
        cellen = (dag_kort(een.datum), een.werkvorm, _mensen(een, hoe), hoe.value)
        yield str(een.datum), Vakregel(cellen, rang(hoe))


def _mensen(een: Activiteit, hoe: Vakstand) -> str:
    if hoe is Vakstand.GEPLAND:
        return f"verwacht {getal(een.verwacht)}" if isinstance(een.verwacht, Aantal) else "–"
    return getal(een.deelnemers)


def _plannen(project: Project, stand: Registerstand) -> Iterator[tuple[str, Vakregel]]:
    for een in bekend(project.voornemens):
        if telt(een.vastgelegd_op, stand.peildatum):
            hoe = stand_van(een.gereed_op, een.gereed_voor, False, stand.peildatum)
            dag = een.gereed_op if hoe is Vakstand.KLAAR else een.gereed_voor
            yield str(dag or WOORD), Vakregel((dag_kort(dag), een.wat, "–", hoe.value), rang(hoe))


def risicos(project: Project, stand: Registerstand) -> Vak:
    """What is late, and what the check found missing: facts, of which people judge what they are worth."""
    laat = [een for een in _punten(project, stand) if een.te_laat(stand.peildatum)]
    regels = [Vakregel((f"▲ te laat sinds {dag_kort(een.dag)}: {punt_in_woorden(een)}",), 1) for een in laat]
    gemeld = {een.code for een in laat}
    regels += [
        Vakregel((f"{een.ernst}: {een.melding}",), 2 if een.ernst is Ernst.FOUT else 3)
        for uitslag in stand.verslag.uitslagen
        if uitslag.id == project.id
        for een in uitslag.bevindingen
        if een.ernst is not Ernst.ADVIES and een.code not in gemeld
    ]
    regels += _niet_te_zeggen(project, stand)
    return maak_vak(
        _RISICO, dict.fromkeys(regels), "Er is niets te laat en de controle vond geen fouten of waarschuwingen."
    )


def _niet_te_zeggen(project: Project, stand: Registerstand) -> Iterator[Vakregel]:
    """How many questions of the check could not be judged, so that a short list does not look like a clean one."""
    soorten = [
        een.soort for uitslag in stand.verslag.uitslagen if uitslag.id == project.id for een in uitslag.uitkomsten
    ]
    open_ = soorten.count(Uitkomstsoort.NIET_TE_BEOORDELEN)
    if open_:
        telt_mee = len(soorten) - soorten.count(Uitkomstsoort.NIET_VAN_TOEPASSING)
        yield Vakregel((f"? onbekend: {open_} van {telt_mee} vragen van de controle zijn niet te beoordelen.",), 4)


def _punten(project: Project, stand: Registerstand) -> tuple[Agendapunt, ...]:
    return agenda_van(stand, (een for een in stand.verslag.agenda if een.id == project.id))


def inbreng(project: Project, stand: Registerstand) -> Vak:
    """The input with what was done with it: first how much there is of each, then point by point."""
    geheel = inbrengstand(project, stand.peildatum)
    if isinstance(geheel, Onbekend):
        return maak_vak(_INBRENG, (), "Onbekend of er inbreng was.")
    if not geheel.punten:
        return maak_vak(_INBRENG, (), "Nog geen inbreng vastgelegd.")
    samen = Vakregel(("Alles bij elkaar", "", geheel.in_een_zin), 1)
    return maak_vak(_INBRENG, (samen, *map(_punt, geheel.punten)), "")


def _punt(een: Inbreng) -> Vakregel:
    if isinstance(een.status, Onbekend):
        return Vakregel((een.onderwerp, "? onbekend", "Onbekend is wat ermee is gedaan."), 2)
    met_reden = een.status in (Inbrengstatus.NIET, Inbrengstatus.DEELS)
    reden = str(een.reden or ("reden niet vastgelegd" if met_reden else ""))
    eerst = 3 if een.status is Inbrengstatus.OVERGENOMEN else 2
    return Vakregel((een.onderwerp, _GEDAAN.get(een.status, f"► {een.status.voluit}"), reden), eerst)


def volgende(project: Project, stand: Registerstand) -> Vak:
    """What comes, as far as it is not late: that stands among the risks."""
    komt = [een for een in _punten(project, stand) if not een.te_laat(stand.peildatum)]
    regels = (
        Vakregel((dag_kort(een.dag), ingekort(punt_in_woorden(een), _LANGSTE_STAP), een.wie or "–"), plaats)
        for plaats, een in enumerate(komt, 1)
    )
    return maak_vak(_VOLGENDE, regels, "Er is geen volgende stap vastgelegd.")

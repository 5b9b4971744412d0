"""What there is to count in a register, each in a few lines of its own."""

import re
from collections.abc import Iterable, Sequence

from tests.report.natellen.dagen import lees_dag
from tests.report.natellen.register import Feit, Register, deel, rij

VEEL = 15
"""With more projects than these that are not followed, they are told by number."""
GENOEG = 5
"""From so many points of input on there is a chart of it."""
_EINDE = ("afgerond", "gestopt")


def inbreng(r: Register, *statussen: str) -> int:
    """The points of the period, or those with one of these outcomes."""
    return inbreng_van(r.projecten, r, *statussen)


def inbreng_van(projecten: Sequence[Feit], r: Register, *statussen: str) -> int:
    """The points of the period in some projects."""
    alle = [een for project in projecten for een in rij(project, "inbreng") if r.periode.mogelijk(een.get("datum"))]
    return sum(not statussen or een["status"] in statussen for een in alle)


def inbreng_in_grafiek(r: Register, status: str) -> int:
    """Those with one outcome, where there is so much input that there is a chart of it."""
    return inbreng(r, status) if inbreng(r) >= GENOEG else 0


def inbreng_tot_nu(r: Register, status: str) -> int:
    """All points by the end of the period with one outcome."""
    alle = (een for project in r.projecten for een in rij(project, "inbreng") if r.periode.telt(een.get("datum")))
    return sum(een["status"] == status for een in alle)


def besluiten(r: Register) -> list[Feit]:
    """The decisions of the period."""
    alle = (een for project in r.projecten for een in rij(project, "besluiten"))
    return [een for een in alle if r.periode.mogelijk(een.get("datum"))]


def veranderd(r: Register) -> int:
    """The decisions that input changed."""
    door = (een.get("gewijzigd_door_inbreng") for een in besluiten(r))
    return sum(wat not in (None, "onbekend", "geen") for wat in door)


def activiteiten(r: Register) -> list[Feit]:
    """The activities that certainly were in the period."""
    alle = (een for project in r.projecten for een in rij(project, "activiteiten"))
    return [een for een in alle if r.periode.zeker(een.get("datum"))]


def geteld_bij(r: Register) -> list[int]:
    """How many participants each activity had at least, of those of which that is known."""
    geschreven = (str(een.get("deelnemers", "onbekend")) for een in activiteiten(r))
    return [minstens(een) for een in geschreven if re.search(r"\d", een)]


def minstens(geschreven: str) -> int:
    """What a number is at least; what is about right counts for what is written."""
    getal = int(re.findall(r"\d+", geschreven)[0])
    if geschreven.startswith(("hoogstens", "minder dan")):
        return 0
    return getal + 1 if geschreven.startswith("meer dan") else getal


def nieuwe_groepen(r: Register) -> int:
    """The groups that were reached for the first time in the period."""
    alle = (een for project in r.projecten for een in rij(project, "belanghebbenden"))
    return sum(een.get("eerder_niet_bereikt") == "ja" and r.periode.mogelijk(een.get("bereikt_op")) for een in alle)


def actiestanden(r: Register) -> list[str]:
    """Of each action whether it is done, late or going on."""
    return [_actiestand(een, r) for een in r.acties]


def _actiestand(actie: Feit, r: Register) -> str:
    gereed = actie.get("gereed_op")
    if lees_dag(gereed) and r.periode.telt(gereed):
        return "klaar"
    if gereed != "onbekend" and _verlopen(actie.get("gereed_voor"), r):
        return "te laat"
    begin = [actie.get("gestart_op")] if lees_dag(actie.get("gestart_op")) else _stapdagen(actie)
    return "loopt" if any(lees_dag(dag) and r.periode.telt(dag) for dag in begin) else "geen begin"


def _stapdagen(actie: Feit) -> list[str | None]:
    return [een.get("datum") for een in rij(actie, "stappen")]


def lessen(houders: Iterable[Feit], r: Register) -> int:
    """What was learnt in the period, what was taken up in it, and how project leaders looked back."""
    aantal = 0
    for houder in houders:
        for les in rij(houder, "lessen"):
            aantal += r.periode.mogelijk(les.get("datum")) + r.periode.mogelijk(les.get("opgevolgd_op"))
        aantal += r.periode.mogelijk(deel(deel(houder, "evaluatie"), "projectleider").get("datum"))
    return aantal


def lessen_bij_lijn(r: Register, lijn: str) -> int:
    """Experiments belong to the line on learning."""
    acties = van_lijn(r, lijn)
    return lessen([*acties, *(r.experimenten if lijn == "4" else ())], r)


def lessen_bij_projecten(r: Register) -> int:
    """With those of the experiments in them."""
    ids = {een["id"] for een in gevolgd(r)}
    return lessen([*gevolgd(r), *(een for een in r.experimenten if een.get("project") in ids)], r)


def van_lijn(r: Register, lijn: str) -> list[Feit]:
    """The actions of a line."""
    return [een for een in r.acties if een["lijn"] == lijn]


def per_kleur(houders: Sequence[Feit], r: Register) -> tuple[list[int], list[int]]:
    """Of each file how many results of the period there are, in blue and in red."""
    return [_blauw(een, r) for een in houders], [_rood(een, r) for een in houders]


def _blauw(houder: Feit, r: Register) -> int:
    metingen = rij(houder, "metingen") if "lijn" in houder else []
    return sum(r.periode.mogelijk(een.get("datum")) for een in (*rij(deel(houder, "resultaten"), "blauw"), *metingen))


def _rood(houder: Feit, r: Register) -> int:
    """The experiences, with how participants look back."""
    dagen = [een.get("datum") for een in rij(deel(houder, "resultaten"), "rood")]
    dagen.append(deel(deel(houder, "evaluatie"), "deelnemers").get("datum"))
    return sum(map(r.periode.mogelijk, dagen))


def uitgeprobeerd(r: Register) -> int:
    """The experiments with a day in the period."""
    return sum(any(r.periode.mogelijk(een.get(dag)) for dag in ("van", "tot", "besluit_op")) for een in r.experimenten)


def eerste_keren(r: Register) -> int:
    """The methods that the register tells of for the first time in the period."""
    eerste: dict[str, str] = {}
    for project in r.projecten:
        for een in rij(project, "activiteiten"):
            methode, dag = een.get("methode"), een.get("datum")
            if methode and methode != "onbekend" and lees_dag(dag):
                eerste[methode] = min(dag, eerste.get(methode, dag))
    return sum(map(r.periode.mogelijk, eerste.values()))


def gevolgd(r: Register) -> list[Feit]:
    """The projects that are followed and had begun."""
    return [een for een in begonnen(r) if een.get("gevolgd") == "ja"]


def andere(r: Register) -> list[Feit]:
    """The projects that are not followed and had begun."""
    return [een for een in begonnen(r) if een.get("gevolgd") != "ja"]


def geteld_andere(r: Register) -> list[Feit]:
    """The other projects where they are so many that they are told by number."""
    return andere(r) if len(andere(r)) > VEEL else []


def begonnen(r: Register) -> list[Feit]:
    """The projects of which a phase had begun."""
    return [een for een in r.projecten if fase(een, r)]


def fase(project: Feit, r: Register) -> str | None:
    """The last phase that had begun; that a project ended counts also where its day is not known."""
    gehad = [een for een in rij(project, "fasen") if r.periode.telt(een.get("vanaf"))]
    zeker = [een["fase"] for een in gehad if lees_dag(een.get("vanaf")) or een["fase"] in _EINDE]
    return zeker[-1] if zeker else None


def wijken(r: Register) -> list[str]:
    """The districts of the other projects, each as often as a project lies in it."""
    return [wijk for een in geteld_andere(r) for wijk in deel(een, "gebied").get("wijken", ())]


def beloften(r: Register) -> list[str]:
    """What had become of each promise and condition that stood open in the period, or was settled in it."""
    houders = [*r.projecten, *r.acties]
    toegezegd = [een for houder in houders for een in rij(houder, "toezeggingen") if r.periode.telt(een.get("datum"))]
    spelend = [een for een in toegezegd if not r.periode.ervoor(een.get("afgedaan_op"))]
    return [_afloop(een, r) for een in spelend] + [_voldaan(een, r) for een in _voorwaarden(r)]


def _afloop(belofte: Feit, r: Register) -> str:
    if not r.periode.telt(belofte.get("afgedaan_op")):
        return "open"
    woorden = {None: "open", "ja": "nagekomen", "nee": "niet nagekomen"}
    afloop = woorden.get(belofte.get("nagekomen"), "onbekend")
    zonder_dag = afloop.endswith("nagekomen") and lees_dag(belofte.get("afgedaan_op")) is None
    return "zonder dag" if zonder_dag else afloop


def _voorwaarden(r: Register) -> list[Feit]:
    genomen = [een for project in r.projecten for een in rij(project, "besluiten") if r.periode.telt(een.get("datum"))]
    alle = [een for besluit in genomen for een in rij(besluit, "voorwaarden")]
    return [een for een in alle if not r.periode.ervoor(een.get("voldaan_op"))]


def _voldaan(voorwaarde: Feit, r: Register) -> str:
    op = voorwaarde.get("voldaan_op")
    if op == "onbekend":
        return "onbekend"
    return "voldaan" if lees_dag(op) and r.periode.telt(op) else "open"


def raadsvragen(r: Register, soort: str) -> list[str]:
    """What had become of each question that stood open in the period, or was answered in it."""
    alle = [een for houder in [*r.projecten, *r.acties] for een in rij(houder, soort)]
    spelend = [
        een for een in alle if r.periode.telt(een.get("datum")) and not r.periode.ervoor(een.get("beantwoord_op"))
    ]
    return [_antwoord(een, r) for een in spelend]


def _antwoord(vraag: Feit, r: Register) -> str:
    op = vraag.get("beantwoord_op")
    if not r.periode.telt(op):
        return "open"
    if "onbekend" in (vraag.get("antwoord"), op):
        return "onbekend"
    return "beantwoord" if lees_dag(op) else "open"


def afwijkingen(r: Register) -> int:
    """The deviations that were decided on and had not ended."""
    alle = (een for project in r.projecten for een in rij(project, "afwijkingen"))
    return sum(r.periode.telt(een["besloten_op"]) and _loopt(een["geldig_tot"], r) for een in alle)


def _loopt(dag: str, r: Register) -> bool:
    gelezen = lees_dag(dag)
    return gelezen is not None and gelezen.laatst >= r.periode.einde


def verzoeken(r: Register) -> list[Feit]:
    """The requests that waited for a decision in the period, or got one."""
    ontvangen = [een for een in r.verzoeken if r.periode.telt(een.get("ontvangen_op"))]
    return [een for een in ontvangen if not r.periode.ervoor(een.get("besluit_op"))]


def besliste_verzoeken(r: Register) -> int:
    """Those that got one."""
    dagen = (een.get("besluit_op") for een in verzoeken(r))
    return sum(lees_dag(dag) is not None and r.periode.telt(dag) for dag in dagen)


def doelen(r: Register) -> list[str]:
    """Of each goal whether something was measured by the end of the period: wel, geen or onbekend."""
    return [_hoe_gemeten(een, r) for een in rij(r.kader, "doelen")]


def _hoe_gemeten(doel: Feit, r: Register) -> str:
    if doel.get("metingen") == "onbekend":
        return "onbekend"
    return "wel" if any(_gemeten(meting, r) for meting in rij(doel, "metingen")) else "geen"


def _gemeten(meting: Feit, r: Register) -> bool:
    return r.periode.geweest(meting.get("datum")) and re.search(r"\d", meting.get("waarde", "")) is not None


def te_late_acties(r: Register) -> int:
    """The actions that should have been done on an earlier day than the last."""
    return _te_laat(r.acties, "gereed_voor", "gereed_op", r)


def te_late_lessen(r: Register) -> int:
    """The lessons that should have been taken up on an earlier day."""
    lessen_ = (een for houder in (*r.projecten, *r.acties, *r.experimenten) for een in rij(houder, "lessen"))
    return _te_laat((een for een in lessen_ if r.periode.telt(een.get("datum"))), "opvolgen_voor", "opgevolgd_op", r)


def te_late_toezeggingen(r: Register) -> int:
    """The promises that stand open after their day."""
    beloofd = (een for houder in (*r.projecten, *r.acties) for een in rij(houder, "toezeggingen"))
    staan_open = (een for een in beloofd if r.periode.telt(een.get("datum")) and _afloop(een, r) == "open")
    return _te_laat(staan_open, "gereed_voor", "afgedaan_op", r)


def _te_laat(feiten: Iterable[Feit], tot: str, klaar: str, r: Register) -> int:
    """Those of which the day has passed while they are not done; of what is unknown nothing is said."""
    return sum(_verlopen(een.get(tot), r) and not _gedaan(een.get(klaar), r) for een in feiten)


def _verlopen(dag: str | None, r: Register) -> bool:
    gelezen = lees_dag(dag)
    return gelezen is not None and gelezen.laatst < r.periode.einde


def _gedaan(dag: str | None, r: Register) -> bool:
    return dag is not None and r.periode.telt(dag)


def lopende_projecten(r: Register) -> int:
    """The projects that had begun, had not ended and did not lie still."""
    return sum(fase(een, r) not in (*_EINDE, "gepauzeerd") for een in begonnen(r))

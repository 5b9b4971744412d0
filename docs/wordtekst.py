r"""What stands in the Word template: per line a style and its text, with fields of the view model in the text.

An exclamation mark after the style begins a new page. Text between `**` is bold and `\t` is a tab. `{%p … %}` steers
the lines up to its end.
"""

_PUNT = (
    "{% if punt.datum %}{{ punt.datum }}: {% endif %}{{ punt.tekst }}"
    "{% if punt.bronnen %} {{ punt.bronnen|nr }}{% endif %}"
)


def _lijst(kop: str) -> str:
    """The facts of `lijst` under a heading, or the sentence that there are none with the last that was recorded."""
    return f"""
{kop} | {{{{ lijst.titel }}}}
{{%p for punt in lijst.punten %}}
List Bullet | {_PUNT}
{{%p endfor %}}
{{%p if lijst.leeg %}}
Normal | {{{{ lijst.leeg }}}}
{{%p endif %}}
{{%p for punt in lijst.eerder %}}
List Bullet | Laatst vastgelegd: {_PUNT}
{{%p endfor %}}
"""


def _vragen(van: str) -> str:
    velden = ("gebeurd", "uitgeprobeerd", "blauw", "rood", "lessen", "vorig_plan", "plan")
    return f"""
{{%p for lijst in [{", ".join(f"{van}.{veld}" for veld in velden)}] %}}
{_lijst("Heading 3")}
{{%p endfor %}}
"""


def _hoofdstuk(naam: str, inhoud: str, *, nieuw: bool = False) -> str:
    return f"""
Heading 1{"!" if nieuw else ""} | {{{{ {naam}.titel }}}}
{{%p for alinea in {naam}.inleiding %}}
Normal | {{{{ alinea }}}}
{{%p endfor %}}
{inhoud}
"""


def _tabel(veld: str, erbij: str = "") -> str:
    return f"Body Text | {{{{ tabel({veld}{erbij}) }}}}"


def _grafiek(veld: str) -> str:
    return f"""
Body Text | {{{{ figuur({veld}) }}}}
{_tabel(f"{veld}.tabel")}
"""


def _criteria(veld: str, kop: str) -> str:
    return f"""
{{%p if bewijs.{veld} %}}
Heading 3 | {kop}
{{%p for criterium in bewijs.{veld} %}}
List Bullet | {{{{ criterium.vraag }}}} **{{{{ criterium.uitkomst }}}}**
{{%p for feit in criterium.feiten %}}
List Bullet 2 | {{{{ feit }}}}
{{%p endfor %}}
{{%p endfor %}}
{{%p endif %}}
"""


_TITELBLAD = r"""
Subtitle | Gemeente {{ kop.gemeente }}
Title | {{ kop.titel }}
Subtitle | Nummer {{ kop.nummer }}, {{ kop.maanden }}
{%p if kop.tussenstand %}
Normal | **{{ kop.tussenstand }}**
{%p endif %}
List Continue | **Periode**\t{{ kop.periode }}
List Continue | **Bestemd voor**\t{{ kop.bestemd_voor }}
List Continue | **Peildatum**\t{{ kop.peildatum }}
List Continue | **Register**\t{{ kop.vastlegging }}
List Continue | **Landelijk kader**\t{{ kop.kader }}
List Continue | **Gemaakt met**\t{{ kop.programma }}
{%p if kop.toelichting %}
Intense Quote | {{ kop.toelichting }}
{%p endif %}
TOC Heading | Inhoud
Normal | {{ inhoudsopgave() }}
"""

_LEESWIJZER = """
List Bullet | **{{ leeswijzer.blauw.naam }}:** {{ leeswijzer.blauw.uitleg }}
List Bullet | **{{ leeswijzer.rood.naam }}:** {{ leeswijzer.rood.uitleg }}
Normal | {{ leeswijzer.kleurnoot }}
"""

_VERANDERINGEN = f"""
{{%p for lijst in [veranderingen.nieuw, veranderingen.afgesloten, veranderingen.fasen] %}}
{_lijst("Heading 2")}
{{%p endfor %}}
{{%p for tabel_ in [veranderingen.scores, veranderingen.opgelost, veranderingen.nieuw_gevonden] %}}
Heading 2 | {{{{ tabel_.titel }}}}
{_tabel("tabel_", ", bijschrift=False")}
{{%p endfor %}}
"""

_LIJNEN = f"""
{{%p for lijn in lijnen.lijnen %}}
Heading 2 | {{{{ lijn.titel }}}}
Normal | {{{{ lijn.stand }}}}
{_vragen("lijn.vragen")}
{_tabel("lijn.acties")}
{{%p endfor %}}
"""

_PROJECTEN = f"""
{{%p if projecten.leeg %}}
Normal | {{{{ projecten.leeg }}}}
{{%p endif %}}
{{%p for project in projecten.gevolgd %}}
Heading 2 | {{{{ project.titel }}}}
Normal | {{{{ project.samenvatting }}}}
{_tabel("project.gegevens")}
{_vragen("project.vragen")}
{_tabel("project.inbreng")}
{{%p endfor %}}
Heading 2 | {{{{ projecten.alle.titel }}}}
{_tabel("projecten.alle", ", bijschrift=False")}
"""

_INBRENG = f"""
{_tabel("inbreng.periode")}
{{%p for lijst in [inbreng.teruggekoppeld] %}}
{_lijst("Heading 2")}
{{%p endfor %}}
{_tabel("inbreng.stand")}
"""

_SCORES = f"""
{_grafiek("scores.grafiek")}
{{%p for bewijs in scores.bewijs %}}
Heading 2 | {{{{ bewijs.titel }}}}
Normal | {{{{ bewijs.stand }}}} {{{{ bewijs.onbekend }}}}
{_criteria("gehaald", "Wat de bereikte trede draagt")}
{_criteria("nodig", "Wat de volgende trede nog nodig heeft")}
{{%p if bewijs.eigen_keuzes %}}
Heading 3 | Eigen keuzes van de gemeente
{{%p for keuze in bewijs.eigen_keuzes %}}
List Bullet | {{{{ keuze }}}}
{{%p endfor %}}
{{%p endif %}}
{{%p endfor %}}
Heading 2 | De lijnen per project
{_tabel("scores.projecten")}
"""

_ONBEKEND = f"""
{{%p for lijst in [onbekend.lijst] %}}
{_lijst("Heading 2")}
{{%p endfor %}}
"""

_NORMEN = r"""
{%p for groep in normen.groepen %}
Heading 2 | {{ groep.titel }}
{%p for norm in groep.normen %}
Heading 3 | {{ norm.vindplaats }}
Normal | {{ norm.tekst }}
List Continue 2 | **Geldigheid**\t{{ norm.geldig }}
List Continue 2 | **Regels**\t{{ norm.regels }}
{%p if norm.adres %}
List Continue 2 | **Te lezen op**\t{{ link(norm.adres) }}
{%p endif %}
{%p if norm.niet %}
List Continue 2 | **Voldoet niet**\t{{ norm.niet }}
{%p endif %}
List Continue 3 | **Uitkomsten**\t{{ norm.uitkomsten }}
{%p endfor %}
{%p endfor %}
"""

_BRONNEN = r"""
{%p if bronnen.leeg %}
Normal | {{ bronnen.leeg }}
{%p endif %}
{%p for bron in bronnen.bronnen %}
{%p if bron.adres %}
Bibliography | [{{ bron.nummer }}]\t{{ bron.titel }}. Zekerheid: {{ bron.zekerheid }}. {{ link(bron.adres) }}
{%p else %}
Bibliography | [{{ bron.nummer }}]\t{{ bron.titel }}. Zekerheid: {{ bron.zekerheid }}.
{%p endif %}
{%p endfor %}
"""

TEKST = "".join(
    (
        _TITELBLAD,
        _hoofdstuk(
            "samenvatting",
            "{%p for zin in samenvatting.zinnen %}\nList Bullet | {{ zin }}\n{%p endfor %}\n"
            + _tabel("samenvatting.cijfers"),
            nieuw=True,
        ),
        _hoofdstuk("leeswijzer", _LEESWIJZER),
        _hoofdstuk("veranderingen", _VERANDERINGEN),
        _hoofdstuk("lijnen", _LIJNEN),
        _hoofdstuk("projecten", _PROJECTEN),
        _hoofdstuk("inbreng", _INBRENG),
        _hoofdstuk("bereik", _tabel("bereik.groepen") + _grafiek("bereik.grafiek") + _tabel("bereik.activiteiten")),
        _hoofdstuk("scores", _SCORES),
        _hoofdstuk(
            "naleving",
            _grafiek("naleving.grafiek")
            + "\n".join(_tabel(f"naleving.{deel}") for deel in ("per_laag", "fouten", "overige")),
        ),
        *(
            _hoofdstuk(naam, _tabel(f"{naam}.tabel"))
            for naam in ("afwijkingen", "termijnen", "uitdaagrecht", "doelen", "raadsvragen")
        ),
        _hoofdstuk("onbekend", _ONBEKEND),
        _hoofdstuk("normen", _NORMEN, nieuw=True),
        _hoofdstuk("bronnen", _BRONNEN, nieuw=True),
        _hoofdstuk("verantwoording", _tabel("verantwoording.tabel")),
    )
)

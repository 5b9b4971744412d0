r"""What stands in the Word template: per line a style and its text, with fields of the view model in the text.

After the style an exclamation mark begins a new page, and a plus keeps the line with the next. Text between `**` is
bold and `\t` is a tab. `{%p … %}` steers the lines up to its end.
"""

from docs.wordblokken import criteria, grafiek, hoofdstuk, lijst, tabel, vragen

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
{lijst("Heading 2")}
{{%p endfor %}}
{{%p for tabel_ in [veranderingen.scores, veranderingen.bestanden] %}}
Heading 2 | {{{{ tabel_.titel }}}}
{tabel("tabel_", ", bijschrift=False")}
{{%p endfor %}}
{{%p for tabel_ in [veranderingen.niet_meer, veranderingen.nieuw_gevonden] %}}
Heading 2 | {{{{ tabel_.titel }}}}
{tabel("tabel_", ", bijschrift=False")}
{{%p endfor %}}
"""

_LIJNEN = f"""
{{%p for lijn in lijnen.lijnen %}}
Heading 2 | {{{{ lijn.titel }}}}
Normal | {{{{ lijn.stand }}}}
{vragen("lijn.vragen")}
{tabel("lijn.acties")}
{{%p endfor %}}
"""

_PROJECTEN = f"""
{{%p if projecten.leeg %}}
Normal | {{{{ projecten.leeg }}}}
{{%p endif %}}
{{%p for project in projecten.gevolgd %}}
Heading 2 | {{{{ project.titel }}}}
Normal | {{{{ project.samenvatting }}}}
{tabel("project.gegevens")}
{vragen("project.vragen")}
{tabel("project.inbreng")}
{{%p endfor %}}
Heading 2 | {{{{ projecten.alle.titel }}}}
{tabel("projecten.alle", ", bijschrift=False")}
"""

_INBRENG = f"""
{tabel("inbreng.periode")}
{{%p for lijst in [inbreng.teruggekoppeld] %}}
{lijst("Heading 2")}
{{%p endfor %}}
{tabel("inbreng.stand")}
"""

_SCORES = f"""
{grafiek("scores.grafiek")}
{{%p for bewijs in scores.bewijs %}}
Heading 2 | {{{{ bewijs.titel }}}}
Normal | {{{{ bewijs.stand }}}} {{{{ bewijs.onbekend }}}}
{criteria("gehaald", "Wat de bereikte trede draagt")}
{criteria("nodig", "Wat de volgende trede nog nodig heeft")}
{{%p if bewijs.eigen_keuzes %}}
Heading 3 | Eigen keuzes van de gemeente
{{%p for keuze in bewijs.eigen_keuzes %}}
List Bullet | {{{{ keuze }}}}
{{%p endfor %}}
{{%p endif %}}
{{%p endfor %}}
Heading 2 | De lijnen per project
{tabel("scores.projecten")}
"""


def _een_lijst(veld: str) -> str:
    return f"""
{{%p for lijst in [{veld}] %}}
{lijst("Heading 2")}
{{%p endfor %}}
"""


_NORMEN = r"""
{%p for groep in normen.groepen %}
Heading 2 | {{ groep.titel }}
{%p for norm in groep.normen %}
Heading 3 | {{ norm.vindplaats }}
Normal+ | {{ norm.tekst }}
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
        hoofdstuk(
            "samenvatting",
            "{%p for zin in samenvatting.zinnen %}\nList Bullet | {{ zin }}\n{%p endfor %}\n"
            + tabel("samenvatting.cijfers"),
            nieuw=True,
        ),
        hoofdstuk("leeswijzer", _LEESWIJZER),
        hoofdstuk("veranderingen", _VERANDERINGEN),
        hoofdstuk("lijnen", _LIJNEN),
        hoofdstuk("projecten", _PROJECTEN),
        hoofdstuk("inbreng", _INBRENG),
        hoofdstuk("bereik", tabel("bereik.groepen") + grafiek("bereik.grafiek") + tabel("bereik.activiteiten")),
        hoofdstuk("scores", _SCORES),
        hoofdstuk(
            "naleving",
            grafiek("naleving.grafiek")
            + "\n".join(tabel(f"naleving.{deel}") for deel in ("per_laag", "fouten", "overige")),
        ),
        *(
            hoofdstuk(naam, tabel(f"{naam}.tabel"))
            for naam in (
                *("afwijkingen", "termijnen", "uitdaagrecht", "zonder_datum", "doelen"),
                *("voorgelegd_aan_raad", "vragen_uit_de_raad", "toezeggingen"),
            )
        ),
        hoofdstuk("onbekend", _een_lijst("onbekend.lijst")),
        hoofdstuk("normen", _NORMEN + _een_lijst("normen.rest"), nieuw=True),
        hoofdstuk("bronnen", _BRONNEN, nieuw=True),
        hoofdstuk("verantwoording", tabel("verantwoording.tabel")),
    )
)

"""Pieces that come back in the Word template: a chapter, a list, a table, the questions of the council."""

_PUNT = (
    "{% if punt.datum %}{{ punt.datum }}: {% endif %}{{ punt.tekst }}"
    "{% if punt.bronnen %} {{ punt.bronnen|nr }}{% endif %}"
)


def lijst(kop: str) -> str:
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


def vragen(van: str) -> str:
    velden = ("gebeurd", "uitgeprobeerd", "blauw", "rood", "lessen", "vorig_plan", "plan")
    return f"""
{{%p for lijst in [{", ".join(f"{van}.{veld}" for veld in velden)}] %}}
{lijst("Heading 3")}
{{%p endfor %}}
"""


def hoofdstuk(naam: str, inhoud: str, *, nieuw: bool = False) -> str:
    return f"""
Heading 1{"!" if nieuw else ""} | {{{{ {naam}.titel }}}}
{{%p for alinea in {naam}.inleiding %}}
Normal+ | {{{{ alinea }}}}
{{%p endfor %}}
{inhoud}
"""


def tabel(veld: str, erbij: str = "") -> str:
    return f"Body Text | {{{{ tabel({veld}{erbij}) }}}}"


def grafiek(veld: str) -> str:
    return f"""
Body Text | {{{{ figuur({veld}) }}}}
{tabel(f"{veld}.tabel")}
"""


def criteria(veld: str, kop: str) -> str:
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

"""Pieces of the Word template: the loop over chapters and what stands in one."""

_MET_LINK = (
    '{{% if {0}.startswith(("https://", "http://")) %}}{{{{ link({0}) }}}}{{% else %}}{{{{ {0} }}}}{{% endif %}}'
)
_PUNT = (
    "{% if punt.datum %}{{ punt.datum }}: {% endif %}"
    + _MET_LINK.format("punt.tekst")
    + "{% if punt.bronnen %} {{ punt.bronnen|nr }}{% endif %}"
)
_LIJST = f"""
{{%p if lijst.titel and (lijst.punten or lijst.leeg) %}}
Note Heading | {{{{ lijst.titel }}}}
{{%p endif %}}
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
_BRONNEN = r"""
{%p for bron in blok.bronnen %}
{%p if bron.adres %}
Bibliography | [{{ bron.nummer }}]\t{{ bron.titel }}. Zekerheid: {{ bron.zekerheid }}. {{ link(bron.adres) }}
{%p else %}
Bibliography | [{{ bron.nummer }}]\t{{ bron.titel }}. Zekerheid: {{ bron.zekerheid }}.
{%p endif %}
{%p endfor %}
"""
_INHOUD = f"""
{{%p for alinea in blok.alineas %}}
{{%p if loop.revindex in (2, 3) or loop.last and (blok.zinnen or blok.lijsten or blok.tabellen or blok.grafieken) %}}
Normal+ | {_MET_LINK.format("alinea")}
{{%p else %}}
Normal | {_MET_LINK.format("alinea")}
{{%p endif %}}
{{%p endfor %}}
{{%p for zin in blok.zinnen %}}
List Bullet | {{{{ verwijzing(zin.tekst, zin.naar) }}}}
{{%p endfor %}}
{{%p for lijst in blok.lijsten %}}
{_LIJST}
{{%p endfor %}}
{{%p for een in blok.tabellen %}}
{{%p if een.rijen or een.leeg %}}
Body Text | {{{{ tabel(een) }}}}
{{%p endif %}}
{{%p endfor %}}
{{%p for een in blok.grafieken %}}
Body Text | {{{{ figuur(een) }}}}
Body Text | {{{{ tabel(een.tabel) }}}}
{{%p endfor %}}
{_BRONNEN}
"""


def hoofdstukken(van: str, niveau: int) -> str:
    """The chapters of a list, with their title at a level of heading and what is below it one deeper.

    A verantwoording by itself begins on a new page, after its contents; a rapportage goes on below them.

    The title of a list is no heading: there are hundreds, and they would fill the navigation pane of Word.
    """
    kop = "{{ plek(hoofdstuk.id) }}{{ hoofdstuk.titel }}"
    return f"""
{{%p for hoofdstuk in {van} %}}
{{%p if loop.first and not hoofdstukken %}}
Heading {niveau}! | {kop}
{{%p else %}}
Heading {niveau} | {kop}
{{%p endif %}}
{{%p for blok in hoofdstuk.blokken %}}
{{%p if blok.kop %}}
Heading {niveau + 1} | {{{{ blok.kop }}}}
{{%p endif %}}
{_INHOUD}
{{%p endfor %}}
{{%p endfor %}}
"""

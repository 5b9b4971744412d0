r"""What stands in the Word templates: per line a style and its text, with fields of the view model in the text.

After the style an exclamation mark begins a new page, and a plus keeps the line with the next. Text between `**` is
bold and `\t` is a tab. `{%p … %}` steers the lines up to its end.
"""

from docs.wordblokken import hoofdstukken
from participatie_cli.report.sjabloon.namen import PLANNEN, PRODUCTEN, WORD, sjabloon_van

_TITELBLAD = r"""
Subtitle | Gemeente {{ kop.gemeente }}
Title | {{ kop.titel }}
Subtitle | Nummer {{ kop.nummer }}, {{ kop.maanden }}
{%p if kop.tussenstand %}
Normal | **{{ kop.tussenstand }}**
{%p endif %}
{%p if kop.achteraf %}
Normal | **{{ kop.achteraf }}**
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
{%p if elders %}
Normal | {{ elders }}
{%p endif %}
TOC Heading | Inhoud
Normal | {{ inhoudsopgave() }}
"""

_BIJLAGEN = f"""
{{%p if bijlagetitel %}}
Heading 1! | {{{{ bijlagetitel }}}}
{hoofdstukken("bijlagen", 2)}
{{%p else %}}
{hoofdstukken("bijlagen", 1)}
{{%p endif %}}
"""

_PRODUCT = f"""
Subtitle | Gemeente {{{{ kop.gemeente }}}} · {{{{ kop.soort }}}}
Title | {{{{ kop.titel }}}}
{{%p if kop.ondertitel %}}
Subtitle | {{{{ kop.ondertitel }}}}
{{%p endif %}}
{hoofdstukken("hoofdstukken", 1)}
{{%p for regel in slot %}}
No Spacing | {{{{ regel }}}}
{{%p endfor %}}
"""

_BLAD = """
Subtitle | Gemeente {{ kop.gemeente }} · {{ kop.soort }}
Title | {{ kop.titel }}
Subtitle | Stand op {{ kop.peildatum }}{% if kop.ondertitel %} · {{ kop.ondertitel }}{% endif %}
No Spacing | {% for een in legenda %}{{ een }}{% if not loop.last %}   {% endif %}{% endfor %}
{%p for vak in vakken %}
{%p if loop.first or loop.previtem.groep != vak.groep %}
Heading 1 | {{ vak.groep }}
{%p endif %}
Heading 2 | {{ vak.titel }}
{%p if vak.tabel.rijen %}
Body Text | {{ tabel(vak.tabel, bijschrift=False) }}
{%p else %}
Normal | {{ vak.tabel.leeg }}
{%p endif %}
{%p if vak.rest %}
Normal | **{{ vak.rest }}**
{%p endif %}
{%p endfor %}
{%p for regel in slot %}
No Spacing | {{ regel }}
{%p endfor %}
"""

TEKSTEN = {
    WORD: _TITELBLAD + hoofdstukken("hoofdstukken", 1) + _BIJLAGEN,
    **{sjabloon_van(naam, "docx"): _PRODUCT for naam in PRODUCTEN},
    **{sjabloon_van(naam, "docx"): _BLAD for naam in PLANNEN},
}
"""The text of each template by its name."""

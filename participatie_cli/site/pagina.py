"""A page of the site before it is made."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from participatie_cli.site.maat import Paginamaat


@dataclass(frozen=True, slots=True)
class Sitepagina:
    """Where a page stands, the template that is filled in, and what makes its content in some measure."""

    adres: str
    sjabloon: str
    maak: Callable[[Paginamaat], Any]

"""Several words in one sentence."""

from collections.abc import Sequence


def opsomming(delen: Sequence[str]) -> str:
    """`a, b en c`; nothing where there is nothing."""
    *eerder, laatste = delen or ("",)
    return f"{', '.join(eerder)} en {laatste}" if eerder else laatste

"""`docs/velden.md`: every key of the register, with what most projects need first."""

from typing import Any

import yaml


class _Kort(yaml.dumper.BaseDumper):
    """Writes a value on one line, with quotes only where YAML needs them: this program takes nothing for a number."""

    def ignore_aliases(self, data: Any) -> bool:
        """The register takes no anchors."""
        return True


_Kort.add_representer(str, lambda dumper, tekst: dumper.represent_scalar("tag:yaml.org,2002:str", tekst))
_Kort.add_representer(list, lambda dumper, lijst: dumper.represent_sequence("tag:yaml.org,2002:seq", lijst))
_Kort.add_representer(dict, lambda dumper, blok: dumper.represent_mapping("tag:yaml.org,2002:map", blok))


def als_yaml(waarde: Any) -> str:
    """A value as one would write it behind its key, on one line."""
    geschreven = yaml.dump(
        waarde, Dumper=_Kort, default_flow_style=True, sort_keys=False, allow_unicode=True, width=999
    )
    return geschreven.removesuffix("\n").removesuffix("\n...")

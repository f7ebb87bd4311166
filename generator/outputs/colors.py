"""A site's own colours as a stylesheet: the names that the theme's stylesheet gives to colours get other values."""

from collections.abc import Mapping

from generator.model.settings import Colors
from generator.outputs.output import Inputs, Output
from generator.plan.addresses import COLORS
from generator.publication import Exportable

_DARK = 0.72
"""How much of the main colour is left in its dark sister, for headings and the foot of the page."""
_TINT = 0.12
"""How much of the main colour is in the light ground below notes."""


def color_files(colors: Colors) -> dict[str, bytes]:
    """Address → content; nothing where a site has the theme's colours."""
    values: dict[str, str] = {}
    if colors.primary:
        values["teal"] = colors.primary
        values["teal-dark"] = mixed(colors.primary, _DARK, 0)
        values["mint"] = mixed(colors.primary, _TINT, 255)
    if colors.accent:
        values["accent"] = colors.accent
    rules = "".join(f"  --{name}: {value};\n" for name, value in values.items())
    return {COLORS: f":root {{\n{rules}}}\n".encode()} if values else {}


def mixed(color: str, share: float, ground: int) -> str:
    """A colour with that share of it, the rest black (0) or white (255)."""
    parts = (int(color[start : start + 2], 16) for start in (1, 3, 5))
    return "#" + "".join(f"{round(part * share + ground * (1 - share)):02x}" for part in parts)


def _addresses(exportable: Exportable) -> tuple[str, ...]:
    return tuple(color_files(exportable.site.colors))


def _make(inputs: Inputs) -> Mapping[str, bytes]:
    return color_files(inputs.published.site.colors)


OUTPUT = Output("colours", _addresses, _make)

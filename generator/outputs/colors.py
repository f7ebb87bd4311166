"""A site's own colours as a stylesheet: the names that the theme's stylesheet gives to colours get other values."""

from collections.abc import Mapping

from generator.model.settings import Colors
from generator.outputs.output import Inputs, Output
from generator.plan.addresses import COLORS
from generator.publication import Exportable
from generator.styles.contrast import dark_tint, mixed, on_dark, on_light, tint

_DARK = 0.72
"""How much of the main colour is left in its dark sister, for headings and the foot of the page."""
_PALE = 0.6
"""How much of it is left in the pale sister that headings have in the dark scheme."""
_DEEP = 0.35
"""How much of it is in the foot of the page there."""


def color_files(colors: Colors) -> dict[str, bytes]:
    """Address → content; nothing where a site has the theme's colours."""
    light: dict[str, str] = {}
    dark: dict[str, str] = {}
    if colors.primary:
        main, pale = on_light(colors.primary), on_dark(colors.primary)
        light |= {"teal": main, "teal-dark": mixed(main, _DARK, "#000000"), "mint": tint(main)}
        dark |= {"teal": pale, "teal-dark": mixed(pale, _PALE, "#ffffff"), "mint": dark_tint(colors.primary)}
        dark |= {"foot": mixed(main, _DEEP, "#000000")}
    if colors.accent:
        light["accent"], dark["accent"] = on_light(colors.accent), on_dark(colors.accent)
    if not light:
        return {}
    # As the theme says it: a rule for dark screens that came first would lose against the light one.
    rules = f":root {{\n{_lines(light)}}}\n@media screen and (prefers-color-scheme: dark) {{\n:root {{\n{_lines(dark)}}}\n}}\n"
    return {COLORS: rules.encode()}


def _lines(values: Mapping[str, str]) -> str:
    return "".join(f"  --{name}: {value};\n" for name, value in values.items())


def _addresses(exportable: Exportable) -> tuple[str, ...]:
    return tuple(color_files(exportable.site.colors))


def _make(inputs: Inputs) -> Mapping[str, bytes]:
    return color_files(inputs.published.site.colors)


OUTPUT = Output("colours", _addresses, _make)

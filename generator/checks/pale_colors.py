"""W425: a colour of the site is too pale for text.

FAIL  colors: {primary: "#7fd1cb"}    on some ground it has a contrast of 1.4, and law asks for 4.5
PASS  colors: {primary: "#0f5257"}

The pages take the nearest colour that can be read. On dark screens each colour is made lighter: nobody has to choose two.
"""

from collections.abc import Iterator

from generator.catalog import Catalog
from generator.problems import Level, Problem
from generator.source.nodes import place_of
from generator.styles.contrast import LOWEST, lowest_on_light, on_light


def check(catalog: Catalog) -> Iterator[Problem]:
    """Look at each colour of site_config.yml."""
    for entry in catalog.entries:
        if entry.source.kind != "site_config":
            continue
        for name in ("primary", "accent"):
            color = getattr(catalog.site.colors, name)
            if color is None or on_light(color) == color:
                continue
            line, column = place_of(entry.source.node, ("colors", name))
            measured, needed = (f"{value:.1f}".replace(".", ",") for value in (lowest_on_light(color), LOWEST))
            message = (
                f"Die Farbe {color} ist für Schrift zu hell: Der Kontrast ist {measured} zu 1, nötig sind {needed} zu 1. "
                f"Die Seiten nehmen {on_light(color)}. Bitte diese oder eine dunklere Farbe eintragen."
            )
            yield Problem("W425", Level.WARNING, message, entry.source.path, line, column, f"colors.{name}")

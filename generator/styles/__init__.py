"""Stylesheets: which rules of a foreign one can match a page of the theme, what of a sheet can go out, and how."""

from generator.styles.addresses import Loaded, files_named, loads_elsewhere
from generator.styles.cut import cut
from generator.styles.inventory import Inventory, inventory
from generator.styles.reading import Mistake, Skipped, read_sheet
from generator.styles.recipe import cut_recipe
from generator.styles.sheets import compact

__all__ = [
    "Inventory",
    "Loaded",
    "Mistake",
    "Skipped",
    "compact",
    "cut",
    "cut_recipe",
    "files_named",
    "inventory",
    "loads_elsewhere",
    "read_sheet",
]

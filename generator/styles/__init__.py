"""Stylesheets: which rules of a foreign one can match a page of a theme, and how sheets go out."""

from generator.styles.cut import cut
from generator.styles.inventory import Inventory, inventory
from generator.styles.sheets import Mistake, compact, first_mistake

__all__ = ["Inventory", "Mistake", "compact", "cut", "first_mistake", "inventory"]

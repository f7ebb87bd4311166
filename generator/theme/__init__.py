"""The theme of a site: the program's looks, and what a county puts in their place."""

from generator.theme.drawings import SPRITE
from generator.theme.drawn import APP_ICONS, CARD, COLOR, is_drawn
from generator.theme.faults import fault
from generator.theme.find import Assets, Theme, find_theme

__all__ = ["APP_ICONS", "CARD", "COLOR", "SPRITE", "Assets", "Theme", "fault", "find_theme", "is_drawn"]

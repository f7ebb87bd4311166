"""Which pages exist, at which address, in which edition, and their pairs. No rendering."""

from generator.plan.pages import Page
from generator.plan.plan import Plan, build_plan

__all__ = ["Page", "Plan", "build_plan"]

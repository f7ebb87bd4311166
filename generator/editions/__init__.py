"""Editions: the words of a site in each language and register, and the voices that tell facts with them."""

from generator.editions.edition import Edition, make_editions

__all__ = ["Edition", "make_editions"]

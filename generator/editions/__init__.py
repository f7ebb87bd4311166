"""Editions: the words of a site in each language and register, and the voices that tell facts with them."""

from generator.editions.edition import Edition, check_editions, make_editions

__all__ = ["Edition", "check_editions", "make_editions"]

"""Editions of a site: their words, and how each of them tells the facts."""

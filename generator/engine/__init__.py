"""Engines: a finished site and a theme become a folder."""

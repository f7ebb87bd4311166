"""Catalog to files for machines, and the tree of pages for other engines."""

"""The facts of an offer in standard language."""

"""The standard voice: facts in short rows, as everybody writes them."""

from generator.editions.standard.voice import StandardVoice

__all__ = ["StandardVoice"]

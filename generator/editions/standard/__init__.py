"""The standard voice: facts in short rows, as everybody writes them."""

from generator.editions.standard.voice import RECORDS_LANGUAGE, StandardVoice

__all__ = ["RECORDS_LANGUAGE", "StandardVoice"]

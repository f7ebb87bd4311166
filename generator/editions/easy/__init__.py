"""The voice of Easy Language: facts to sentences, for every combination that the format allows."""

from generator.editions.easy.voice import EasyVoice

__all__ = ["EasyVoice"]

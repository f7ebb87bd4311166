"""Whether one may stay without a name, and whether anybody hears of it."""

from generator.editions.easy.sentences import sentences
from generator.editions.line import Reply
from generator.editions.texts import Texts
from generator.facts.privacy import Privacy


def privacy_reply(privacy: Privacy, t: Texts) -> Reply | None:
    """What is known of both; None where nothing is."""
    told = [line for question, answer in privacy.said.items() for line in t.choose(question, answer).splitlines()]
    return Reply("privacy", sentences(*told)) if told else None

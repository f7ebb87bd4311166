"""In which languages people are served, and who helps to understand."""

from generator.editions.easy.sentences import listed, sentences, unknown
from generator.editions.line import Reply, SaidLine, line
from generator.editions.texts import Texts
from generator.editions.wording import named_language
from generator.facts.languages import SpokenLanguages


def languages_reply(languages: SpokenLanguages, t: Texts) -> Reply:
    """The languages, interpreters and sign language."""
    if not languages.known:
        return unknown("languages", t)
    lines = (line(t.unknown_spoken, "unknown"),) if languages.lacks_spoken else _spoken(languages, t)
    if languages.interpreter != "unknown":
        lines += sentences(t.choose("interpreter", languages.interpreter))
    if languages.signed == "yes":
        is_more = (languages.spoken or languages.has_unnamed) and languages.interpreter != "no"
        lines += sentences(t.sign_language_also if is_more else t.sign_language_yes)
    elif languages.signed == "no":
        lines += sentences(t.sign_language_no)
    return Reply("languages", lines)


def _spoken(languages: SpokenLanguages, t: Texts) -> tuple[SaidLine, ...]:
    names = list(dict.fromkeys(named_language(code, t) for code in languages.spoken))
    lines = listed("spoken", names, t) if names else ()
    if languages.has_unnamed:
        lines += sentences(t.spoken_more if names else t.spoken_other, t.please_ask)
    return lines

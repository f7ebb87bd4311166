"""In which languages people are served, and who helps to understand."""

from generator.editions.easy.fact import EasyFact, EasyLine, sentences
from generator.editions.easy.grammar import listed
from generator.model.languages import LANGUAGES
from generator.publication import PublishedOffer

_SIGN_LANGUAGE = "gsg"
_INTERPRETER = {
    "yes": "Jemand kann für Sie übersetzen.",
    "no": "Niemand kann für Sie übersetzen.",
}
_SIGNED = {
    "yes": "Das Angebot ist{also} in Gebärden-Sprache.",
    "no": "Das Angebot ist nicht in Gebärden-Sprache.",
}


def languages_fact(offer: PublishedOffer) -> EasyFact | None:
    """The languages, interpreters and sign language; None where nothing is known."""
    lines = _spoken(offer)
    if offer.interpreter in _INTERPRETER:
        lines += sentences(_INTERPRETER[offer.interpreter])
    signed = "yes" if _SIGN_LANGUAGE in offer.languages else offer.sign_language
    if signed in _SIGNED:
        lines += sentences(_SIGNED[signed].format(also="" if set(offer.languages) == {_SIGN_LANGUAGE} else " auch"))
    return EasyFact("languages", lines) if lines else None


def _spoken(offer: PublishedOffer) -> tuple[EasyLine, ...]:
    codes = [code for code in dict.fromkeys(offer.languages) if code != _SIGN_LANGUAGE]
    names = list(dict.fromkeys(LANGUAGES[code] for code in codes if code in LANGUAGES))
    lines = listed("Das Angebot ist auf", names, "Das Angebot ist in diesen Sprachen") if names else ()
    if any(code not in LANGUAGES for code in codes):
        # A code such as `quc` helps nobody; that there is more does.
        lines += sentences(f"Es gibt{' noch' if names else ''} andere Sprachen.", "Bitte fragen Sie nach.")
    return lines

"""What it costs. Nothing said means unknown; only `free` is free."""

from generator.editions.easy.fact import EasyFact, EasyLine, notes, sentences, unknown
from generator.editions.easy.grammar import easy_money, join_words
from generator.model.parts import Cost
from generator.publication import PublishedOffer

_PER = {
    "Abend": "jeden Abend",
    "Besuch": "jeden Besuch",
    "Familie": "jede Familie",
    "Fahrt": "jede Fahrt",
    "Gespräch": "jedes Gespräch",
    "Jahr": "jedes Jahr",
    "Kind": "jedes Kind",
    "Kurs": "den ganzen Kurs",
    "Mittagessen": "jedes Mittag-Essen",
    "Monat": "jeden Monat",
    "Nachmittag": "jeden Nachmittag",
    "Person": "jede Person",
    "Schuljahr": "jedes Schul-Jahr",
    "Stunde": "jede Stunde",
    "Tag": "jeden Tag",
    "Termin": "jeden Termin",
    "Treffen": "jedes Treffen",
    "Vormittag": "jeden Vormittag",
    "Woche": "jede Woche",
    "Wochenende": "jedes Wochen-Ende",
}
"""What editors mostly write under `per`, with its article in the accusative. Other words stay the editor's own."""
_QUESTION = "Kostet das Angebot etwas?"


def cost_fact(offer: PublishedOffer) -> EasyFact:
    """What a reader pays."""
    cost = offer.cost
    if cost is None:
        return unknown("cost", _QUESTION)
    note = notes(cost.note)
    if cost.kind == "free":
        return EasyFact("cost", (*sentences("Das Angebot kostet nichts."), *note))
    if cost.kind == "income-based":
        return EasyFact("cost", (*_income_based(cost), *note))
    if cost.kind == "donation":
        return EasyFact("cost", (*_donation(cost), *note))
    # An amount of 0 is no price, and it is not "free" either: the editor did not say so.
    if cost.kind == "unknown" or cost.amount == 0:
        return unknown("cost", _QUESTION, *note)
    return EasyFact("cost", (*_paid(cost), *note))


def _paid(cost: Cost) -> tuple[EasyLine, ...]:
    if cost.amount is None:
        return sentences("Das Angebot kostet Geld.", "Wir wissen nicht: Wie viel kostet das Angebot?")
    return (*sentences(f"Das Angebot kostet {easy_money(cost.amount)}."), *_per(cost))


def _income_based(cost: Cost) -> tuple[EasyLine, ...]:
    lines = sentences(
        "Der Preis ist nicht für alle gleich.",
        "Haben Sie wenig Geld?",
        "Dann bezahlen Sie weniger.",
    )
    if not cost.amount:
        return lines
    # Nobody said whether the amount is the lowest or the highest one.
    return (*lines, *sentences(f"Ein Preis ist zum Beispiel {easy_money(cost.amount)}."), *_per(cost))


def _donation(cost: Cost) -> tuple[EasyLine, ...]:
    lines = sentences("Sie können Geld spenden.", "Sie entscheiden selbst: Wie viel Geld geben Sie?")
    if not cost.amount:
        return lines
    return (*lines, *sentences(f"Ein Vorschlag ist {easy_money(cost.amount)}."), *_per(cost, "Das ist der Vorschlag"))


def _per(cost: Cost, beginning: str = "Das ist der Preis") -> tuple[EasyLine, ...]:
    """What the amount is for: a sentence where we know the word's article, else the editor's words."""
    if cost.per is None:
        return ()
    words = unit_in_words(cost.per)
    return sentences(f"{beginning} für {words}.") if words else notes(cost.per, f"{beginning} für:")


def unit_in_words(per: str) -> str:
    """`jedes Kind und jeden Monat`, as it stands after `für`; empty where we do not know a word's article."""
    words = per.removeprefix("pro ").removeprefix("je ").split(" und ")
    if len(words) > 2 or not all(word in _PER for word in words):
        return ""
    return join_words([_PER[word] for word in words])

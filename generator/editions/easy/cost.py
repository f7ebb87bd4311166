"""What it costs."""

from generator.editions.easy.grammar import easy_money
from generator.editions.easy.sentences import LEFT_OUT, notes, sentences, unknown
from generator.editions.line import Reply, SaidLine
from generator.editions.texts import Texts
from generator.editions.wording import joined, unit
from generator.facts.cost import Price


def cost_reply(price: Price, t: Texts) -> Reply:
    """What a reader pays."""
    note = notes(price.note, t)
    if not price.known:
        return unknown("cost", t, *note)
    return Reply("cost", (*_told(price, t), *note))


def _told(price: Price, t: Texts) -> tuple[SaidLine, ...]:
    if price.kind == "free":
        return sentences(t.price_free)
    if price.kind == "income-based":
        lines = sentences(t.price_differs, t.price_question_income, t.price_less)
        # Nobody said whether the amount is the lowest or the highest one.
        return lines + (_amount("price_example", "price", price, t) or _purpose("pay", price, t))
    if price.kind == "donation":
        lines = sentences(t.donation, t.donation_choice)
        return lines + (_amount("donation_amount", "donation", price, t) or _purpose("donate", price, t))
    return _amount("price_amount", "price", price, t) or (
        sentences(t.price_paid) + _purpose("pay", price, t) + sentences(t.unknown_amount)
    )


def _amount(key: str, per_key: str, price: Price, t: Texts) -> tuple[SaidLine, ...]:
    """The amount and what it is for; nothing where nobody said it."""
    if price.amount is None:
        return ()
    money = easy_money(price.amount, t)
    if key == "price_amount" and price.per and not unit_in_words(price.per, t):
        # Without what it is for it is not the price: 10 Euro for a course are not 10 Euro for an hour.
        return (*sentences(t.price_paid, t.price_example_is.format(money=money)), LEFT_OUT)
    return sentences(t.choose(key, "is").format(money=money)) + _purpose(per_key, price, t)


def _purpose(key: str, price: Price, t: Texts) -> tuple[SaidLine, ...]:
    """What people pay for, where we know the word's article."""
    if not price.per:
        return ()
    words = unit_in_words(price.per, t)
    return sentences(t.choose(key, "for").format(unit=words)) if words else (LEFT_OUT,)


def unit_in_words(per: str, t: Texts) -> str:
    """`jedes Kind und jeden Monat`, as it stands after `für`; empty where we do not know a word's article."""
    units = t.table("units")
    words = unit(per, t).split(t.and_word)
    if len(words) > 2 or not all(word in units for word in words):
        return ""
    return joined([units[word] for word in words], t)

"""What it costs."""

from decimal import Decimal

from generator.editions.easy.grammar import easy_money
from generator.editions.easy.sentences import LEFT_OUT, notes, sentences, unknown
from generator.editions.easy.unit import EasyUnit, easy_unit
from generator.editions.line import Reply, SaidLine
from generator.editions.texts import Texts
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
    unit = easy_unit(price.per, t) if price.per else None
    if price.kind == "donation":
        return sentences(t.donation, t.donation_choice) + _suggested(price, unit, t)
    if price.kind == "income-based":
        # The example follows what it is one of: behind `weniger` it would be the price of who has little money.
        less, example = sentences(t.price_question_income, t.price_less), _example(price, unit, t)
        return sentences(t.price_differs) + (less + example if price.amount is None else example + less)
    if price.amount is None:
        return sentences(t.price_paid) + _without_amount(price, unit, t)
    if price.per and unit is None:
        # Without what it is for it is not the price: 10 Euro for a course are not 10 Euro for an hour.
        return sentences(t.price_paid, _amount(price.amount, price, unit, t)) + _left_out(price, unit, t)
    return sentences(_amount(price.amount, price, unit, t))


def _amount(amount: Decimal, price: Price, unit: EasyUnit | None, t: Texts) -> str:
    """`1 Woche kostet 65 Euro.`; `Der Preis ist 9 Euro.` where what it is for has no easy words."""
    money = easy_money(amount, t)
    if unit is not None:
        return unit.told("price", money, t)
    return (t.price_stated if price.per else t.price_is).format(money=money)


def _without_amount(price: Price, unit: EasyUnit | None, t: Texts) -> tuple[SaidLine, ...]:
    if price.lacks_amount:
        asked = unit.told("unknown_amount", "", t) if unit else t.unknown_amount
        return _left_out(price, unit, t) + sentences(asked)
    return (sentences(t.price_for.format(unit=unit.words(t))) if unit else ()) + _left_out(price, unit, t)


def _example(price: Price, unit: EasyUnit | None, t: Texts) -> tuple[SaidLine, ...]:
    """Nobody said whether the amount is the lowest or the highest one."""
    if price.amount is None:
        return _without_amount(price, unit, t)
    example = t.price_example.format(price=_amount(price.amount, price, unit, t))
    return sentences(example) + _left_out(price, unit, t)


def _suggested(price: Price, unit: EasyUnit | None, t: Texts) -> tuple[SaidLine, ...]:
    own = _left_out(price, unit, t)
    if price.amount is None:
        return (sentences(t.donation_for.format(unit=unit.words(t))) if unit else ()) + own
    money = easy_money(price.amount, t)
    if unit is None:
        return sentences(t.donation_amount_is.format(money=money)) + own
    return sentences(t.donation_amount_for.format(money=money, unit=unit.words(t)))


def _left_out(price: Price, unit: EasyUnit | None, t: Texts) -> tuple[SaidLine, ...]:
    """What people pay for in words of an editor that are no easy ones: an amount does not stand as if it were for all."""
    if not price.per or unit is not None:
        return ()
    return (*(sentences(t.price_unit_question, t.price_unit_hard) if price.amount is not None else ()), LEFT_OUT)

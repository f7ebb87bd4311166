"""Whether a place can be reached and entered without steps, by bus and by train."""

from generator.editions.easy.sentences import LEFT_OUT, notes, sentences, unknown
from generator.editions.line import Reply, SaidLine, paragraph
from generator.editions.texts import Texts
from generator.facts import OfferFacts
from generator.facts.where import NumberedPlace


def access_reply(facts: OfferFacts, t: Texts) -> Reply | None:
    """What people with a wheelchair, a pram or without a car have to know; None where nobody goes anywhere."""
    known = facts.access.known
    unknown_place = () if "access" in facts.pointless else sentences(t.place_access_unknown)
    answers = [(place.number, _lines(place, unknown_place, t)) for place in facts.where.places]
    if not any(lines for _, lines in answers):
        return unknown("access", t) if facts.access.is_asked else None
    if len({lines for _, lines in answers}) == 1:
        same = sentences(t.access_everywhere) if len(answers) > 1 and not _is_left_out(answers[0][1]) else ()
        return Reply("access", (*same, *answers[0][1]), known)
    lines: tuple[SaidLine, ...] = ()
    for number, answer in answers:
        told = answer or unknown_place
        if not told:
            continue
        if _is_left_out(told):  # a heading never stands alone
            told = (*sentences(*t.place_access_hard.splitlines()), *told)
        lines += paragraph((*sentences(t.place_heading.format(number=number)), *told))
    return Reply("access", lines, known)


def _is_left_out(lines: tuple[SaidLine, ...]) -> bool:
    return all(line.kind == LEFT_OUT.kind for line in lines)


def _lines(place: NumberedPlace, unknown_place: tuple[SaidLine, ...], t: Texts) -> tuple[SaidLine, ...]:
    """Nothing where nothing is known of a place; who says how to get there has not said how to get in."""
    enters = sentences(t.choose("wheelchair_enters", place.wheelchair)) if place.wheelchair != "unknown" else ()
    lines = enters + notes(place.access_note, t)
    transport = paragraph(notes(place.transport, t, t.transport))  # another thought
    if lines and _is_left_out(lines) and not _is_left_out(transport):  # else the way there would stand for the way in
        lines = (*sentences(*t.place_access_hard.splitlines()), *lines)
    return (lines or unknown_place) + transport if transport else lines

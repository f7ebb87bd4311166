"""How to register, whether somebody has to send you, and what to bring."""

from generator.editions.easy.contact import reach_lines
from generator.editions.easy.papers import easy_paper
from generator.editions.easy.sentences import LEFT_OUT, items, notes, sentences, unknown
from generator.editions.line import Reply, SaidLine, linked, paragraph
from generator.editions.texts import Texts
from generator.editions.wording import long_date
from generator.facts import OfferFacts
from generator.facts.capacity import FreePlaces
from generator.facts.way_in import WayIn


def registration_reply(facts: OfferFacts, t: Texts) -> Reply:
    """What to do before you come, and whether there is room."""
    way_in = facts.way_in
    answers = (t.choose(name, answer) for name, answer in way_in.answers)
    more = sentences(*(sentence for words in answers for sentence in words.splitlines()))
    if way_in.url:
        words = t.register_page if way_in.is_plain else t.register_here
        more += (linked(words, t.register_online, way_in.url),)
    more += notes(way_in.note, t)
    room = paragraph(_room_lines(facts.capacity, t))
    if not way_in.known:
        return unknown("registration", t, *more, *room)
    how = reach_lines(facts.contact, t) if way_in.registration == "yes" and not way_in.url else ()
    required = sentences(*t.by_application.splitlines()) if way_in.by_application else ()
    if way_in.registration != "unknown":
        required += sentences(t.choose("registration", way_in.registration))
    return Reply("registration", (*required, *how, *more, *room))


def _room_lines(capacity: FreePlaces | None, t: Texts) -> tuple[SaidLine, ...]:
    if capacity is None:
        return ()
    room = sentences(t.choose("capacity", capacity.room))
    if capacity.as_of is not None:
        room += sentences(t.capacity_as_of.format(date=long_date(capacity.as_of, t)))
    return room + notes(capacity.note, t)


def documents_reply(way_in: WayIn, t: Texts) -> Reply | None:
    """The papers that somebody has named in easy words; None without any."""
    if not way_in.documents:
        return None
    papers = [easy_paper(paper, t) for paper in way_in.documents]
    named = items(*dict.fromkeys(filter(None, papers)))
    lines = (*(sentences(t.documents_list) if named else ()), *named)
    if "" in papers:  # who comes without it may have come in vain
        lines += (*sentences(*(t.documents_more_hard if named else t.documents_hard).splitlines()), LEFT_OUT)
    return Reply("documents", lines)

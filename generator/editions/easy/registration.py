"""How to register, whether somebody has to send you, and what to bring."""

from generator.editions.easy.contact import reach_lines
from generator.editions.easy.sentences import notes, sentences, unknown
from generator.editions.line import LineKind, Reply, SaidLine, line, linked, paragraph
from generator.editions.quotes import quoted
from generator.editions.texts import Texts
from generator.editions.wording import long_date
from generator.facts import OfferFacts
from generator.facts.capacity import FreePlaces
from generator.facts.way_in import WayIn
from generator.model.notes import Note


def registration_reply(facts: OfferFacts, t: Texts) -> Reply:
    """What to do before you come, and whether there is room."""
    way_in = facts.way_in
    answers = (t.choose(name, answer) for name, answer in way_in.answers)
    more = sentences(*(sentence for words in answers for sentence in words.splitlines()))
    if way_in.url:
        words = t.register_here_anyway if way_in.registration == "no" else t.register_here
        more += (linked(words, t.register_online, way_in.url),)
    more += notes(way_in.note, t)
    room = paragraph(_room_lines(facts.capacity, t))
    if not way_in.known:
        return unknown("registration", t, *more, *room)
    how = reach_lines(facts.contact, t) if way_in.registration == "yes" and not way_in.url else ()
    required = sentences(t.by_application) if way_in.by_application else ()
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
    """The editor's list in easy words, where he or this edition has some; else word for word. None without any."""
    if not way_in.documents:
        return None
    papers = [(paper.text, _easy_name(paper, t)) for paper in way_in.documents]
    kind: LineKind = "item" if all(easy for _, easy in papers) else "note"  # one list, whoever wrote it
    return Reply("documents", (line(t.documents_list), *(line(easy or quoted(text, t), kind) for text, easy in papers)))


def _easy_name(paper: Note, t: Texts) -> str:
    """Empty where nobody has said it in easy words."""
    usual = {name.casefold(): easy for name, easy in t.table("papers").items()}
    return " ".join(quoted(sentence, t) for sentence in paper.easy) or usual.get(paper.text.casefold(), "")

"""How to register, whether somebody has to send you, and what to bring."""

from generator.editions.easy.contact import reach_lines
from generator.editions.easy.sentences import notes, sentences, unknown
from generator.editions.line import Reply, line, linked
from generator.editions.quotes import quoted
from generator.editions.texts import Texts
from generator.facts.contact import Channels
from generator.facts.way_in import WayIn


def registration_reply(way_in: WayIn, channels: Channels, t: Texts) -> Reply:
    """What to do before you come."""
    more = sentences(*(t.choose(name, answer) for name, answer in way_in.answers))
    if way_in.url:
        words = t.register_here_anyway if way_in.registration == "no" else t.register_here
        more += (linked(words, t.register_online, way_in.url),)
    note = notes(way_in.note, t)
    if not way_in.known:
        return unknown("registration", t, *more, *note)
    how = reach_lines(channels, t) if way_in.registration == "yes" and not way_in.url else ()
    required = sentences(t.choose("registration", way_in.registration))
    return Reply("registration", (*required, *how, *more, *note))


def documents_reply(way_in: WayIn, t: Texts) -> Reply | None:
    """The editor's list, word for word: names of papers may be hard and must not be changed. None without any."""
    if not way_in.documents:
        return None
    return Reply("documents", (line(t.documents_list), *(line(quoted(paper, t), "note") for paper in way_in.documents)))

"""Where a record's facts come from, in a few words: the names of its sources and the day on which they were seen."""

from collections.abc import Iterator, Sequence

from generator.editions.names import told_name
from generator.editions.quotes import quoted
from generator.editions.texts import Texts
from generator.editions.wording import long_date
from generator.facts.sources import Origin, Provenance
from generator.facts.status import Status

_MOST_NAMES = 3


def sources_line(sources: Provenance, t: Texts) -> str:
    """`Angaben von: Kreis Coesfeld, Gesetz; gesehen am 26. November 2026.`; empty where there are none."""
    if sources.seen is None:
        return ""
    return t.sources_on.format(names=_named(sources.best, _MOST_NAMES, t), date=long_date(sources.seen, t))


def card_source(status: Status, t: Texts) -> str:
    """The same for a card, with one name or, in easy editions, the day alone; empty where it does not rest on them alone, or
    on old ones."""
    if status.trust != "sourced" or status.sources.seen is None:
        return ""
    return t.card_source.format(names=_named(status.sources.best, 1, t), date=long_date(status.sources.seen, t))


def origin_titles(sources: Provenance, t: Texts) -> Iterator[str]:
    """What each source is called in the list of all. Signs of statutes (`§ 18 PStG`) mean nothing to readers of easy
    editions: there it is a law, with a number where there are several."""
    laws = [origin for origin in sources.origins if origin.kind == "law"]
    for origin in sources.origins:
        if t.register != "easy" or origin.kind != "law":
            yield _told_name(origin, t)
        elif len(laws) == 1:
            yield t.source_law
        else:
            yield t.source_law_number.format(number=laws.index(origin) + 1)


def origin_words(origin: Origin, sources: Provenance, t: Texts) -> str:
    """What follows the name of a source in the list of all: its kind, its year, its day where that is another, and its words
    where the edition is no easy one."""
    year = t.source_year.format(year=origin.year) if origin.year else ""
    seen = t.source_seen.format(date=long_date(origin.seen, t)) if origin.seen != sources.seen else ""
    is_named = t.register == "easy" and origin.kind == "law"
    about = ", ".join(part for part in ("" if is_named else t.choose("source", origin.kind), year, seen) if part)
    return (t.source_about.format(about=about) if about else "") + (
        f": {quoted(origin.note, t)}" if origin.note and t.register == "standard" else ""
    )


def _named(origins: Sequence[Origin], most: int, t: Texts) -> str:
    names = [_name(origin, t) for origin in origins[:most]]
    if len(origins) > most:
        names[-1] += t.source_others
    return t.sources_between.join(names)


def _name(origin: Origin, t: Texts) -> str:
    if origin.kind == "law":
        return t.source_law
    name = _told_name(origin, t)
    return t.source_of_year.format(name=name, year=origin.year) if origin.is_old else t.source_named.format(name=name)


def _told_name(origin: Origin, t: Texts) -> str:
    """Easy editions say the easy name of a provider that the site knows."""
    is_easy = t.register == "easy" and origin.easy_name
    return quoted(origin.easy_name, t) if is_easy else told_name(origin.name, t)

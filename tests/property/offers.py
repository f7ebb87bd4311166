"""Offer records over the whole format, as hypothesis makes them: every field, every kind, every combination."""

from collections.abc import Callable
from datetime import date
from typing import Any

from hypothesis import strategies as st

from generator.model.languages import LANGUAGES
from generator.model.parts import WEEKDAYS
from generator.model.written import Offer
from generator.publication import PublishedOffer, publish_offer

TOWNS = ("ascheberg", "billerbeck", "coesfeld", "duelmen", "luedinghausen")
EDITOR = "Zqx"
"""Begins every text of an editor, so that a test finds it wherever it goes."""
SECRET = "Geheimwort"
"""Stands in every text about a secret place."""

_words = st.integers(1, 999).map(lambda number: f"{EDITOR}{number} gemäß § {number} ff.")
_secrets = st.integers(1, 9).map(lambda number: f"{SECRET}{number}")
_days = st.dates(min_value=date(2026, 6, 1), max_value=date(2027, 12, 31))
_dates = _days.map(lambda day: day.isoformat())
_answers = st.sampled_from(["yes", "no", "unknown"])
_minutes = st.integers(0, 24 * 60 - 1)
_phones = st.sampled_from(
    ["030 23125000", "030 23125-621", "02541 18-0", "0800 1110111", "112", "116117", "+31 20 5255555"]
)


def _clock(minutes: int) -> str:
    return f"{minutes // 60}:{minutes % 60:02}"


def _some(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({}, optional=fields)


def _merged(*parts: st.SearchStrategy[dict[str, Any]]) -> st.SearchStrategy[dict[str, Any]]:
    return st.tuples(*parts).map(lambda dicts: {key: value for part in dicts for key, value in part.items()})


def _range(
    first: str, last: str, values: st.SearchStrategy[Any], written: Callable[[Any], str]
) -> st.SearchStrategy[dict[str, str]]:
    """Two values in their order, of which a record may leave out either or both."""
    kept = st.sets(st.sampled_from([first, last]))
    return st.tuples(values, values, kept).map(
        lambda drawn: {
            key: written(value) for key, value in zip((first, last), sorted(drawn[:2]), strict=True) if key in drawn[2]
        }
    )


_seasons = _merged(
    _range("starts", "ends", _days, date.isoformat),
    _some(pauses=st.lists(st.sampled_from(["school-holidays", "public-holidays"]), max_size=2)),
)
_spans = st.tuples(_minutes, st.none() | st.integers(1, 24 * 60)).map(
    lambda drawn: {
        "from": _clock(drawn[0]),
        **({} if drawn[1] is None else {"to": _clock(min(drawn[0] + drawn[1], 24 * 60))}),
    }
)
_time_notes = _some(note=_words, location=st.integers(0, 3))
_times = st.one_of(
    _merged(
        st.fixed_dictionaries(
            {"kind": st.just("weekly"), "weekdays": st.lists(st.sampled_from(WEEKDAYS), min_size=1, max_size=7)},
            optional={"every": st.integers(1, 6).map(str)},
        ),
        _spans,
        _seasons,
        _time_notes,
    ),
    _merged(
        st.fixed_dictionaries(
            {
                "kind": st.just("monthly"),
                "week": st.sampled_from(["first", "second", "third", "fourth", "last"]),
                "weekday": st.sampled_from(WEEKDAYS),
            }
        ),
        _spans,
        _seasons,
        _time_notes,
    ),
    _merged(st.fixed_dictionaries({"kind": st.just("date"), "date": _dates}), _spans, _time_notes),
    st.fixed_dictionaries({"kind": st.just("appointment")}, optional={"note": _words}),
)
"""Times whose `location` is a number, of which `_placed` makes the name of one of the offer's places."""


def _placed(times: list[dict[str, Any]], names: list[str]) -> list[dict[str, Any]]:
    """The times as a record says them: places by their names, and none where no place has one."""
    found = []
    for rule in times:
        kept = {key: value for key, value in rule.items() if key != "location"}
        found.append(
            {**kept, "location": names[rule["location"] % len(names)]} if "location" in rule and names else kept
        )
    return found


_open_places = _some(
    name=_words,
    street=_words,
    postal_code=st.just("48249"),
    city=_words,
    municipality=st.sampled_from(TOWNS),
    wheelchair=st.sampled_from(["yes", "partly", "no", "unknown"]),
    accessibility_note=_words,
    transport=_words,
)
_secret_places = _merged(
    st.just({"visibility": "hidden", "municipality": "duelmen"}),
    _some(
        name=_secrets,
        street=_secrets,
        city=_secrets,
        wheelchair=st.sampled_from(["yes", "partly", "no", "unknown"]),
        accessibility_note=_secrets,
        transport=_secrets,
    ),
)
_contacts = _some(
    person=_words,
    department=_words,
    phones=st.lists(_merged(st.fixed_dictionaries({"number": _phones}), _some(note=_words)), max_size=8),
    email=st.just("team@example.org"),
    website=st.just("https://example.org/"),
    form=st.just("https://example.org/formular"),
)
_costs = st.fixed_dictionaries(
    {"kind": st.sampled_from(["paid", "income-based", "donation", "unknown"])},
    optional={
        "amount": st.decimals(0, 9999, places=2).map(str),
        "per": st.sampled_from(["Termin", "Kurs", "Kind und Monat", "pro Person"]) | _words,
        "note": _words,
    },
) | st.fixed_dictionaries({"kind": st.just("free")}, optional={"note": _words})
_AUDIENCES = [
    "children",
    "parents",
    "pregnant",
    "fathers",
    "single-parents",
    "siblings",
    "grandparents",
    "professionals",
]
_FORMATS = ["on-site", "online", "phone", "home-visit", "outreach"]


_municipalities = st.just("all") | st.lists(st.sampled_from(TOWNS), min_size=1, unique=True)
_places = st.lists(_open_places | _secret_places, max_size=4)
_validity = _range("valid_from", "valid_until", _days, date.isoformat)
_ages = _range("from", "to", st.integers(0, 27 * 12), lambda months: f"{months} months") | _range(
    "from", "to", st.integers(0, 60), lambda weeks: f"{weeks} weeks"
)
_other_fields = _some(
    status=st.sampled_from(["active", "paused", "ended"]),
    age=_ages,
    audiences=st.lists(st.sampled_from(_AUDIENCES), max_size=8),
    cost=_costs,
    registration=_some(required=_answers, referral=_answers, note=_words, url=st.just("https://example.org/anmelden")),
    capacity=st.fixed_dictionaries(
        {"free": st.sampled_from(["yes", "no", "waiting-list", "unknown"]), "as_of": _days.map(date.isoformat)},
        optional={"note": _words},
    ),
    documents=st.lists(_words, max_size=5),
    formats=st.lists(st.sampled_from(_FORMATS), max_size=5),
    languages=st.lists(st.sampled_from([*LANGUAGES, "quc", "xzz"]), max_size=8),
    interpreter=_answers,
    sign_language=_answers,
    contact=_contacts,
    times=st.lists(_times, max_size=5),
)
_many_times = st.lists(_times, min_size=2, max_size=7)


@st.composite
def raw_offers(draw: st.DrawFn) -> Offer:
    """An offer that the schema accepts; ids of other records are chosen so that they stand in no German text."""
    found = {
        "id": "offer-xq1",
        "title": "Krabbelgruppe",
        "summary": "Eltern und Babys treffen sich zum Spielen.",
        "provider": "provider-xq2",
        "municipalities": draw(_municipalities),
        "life_phases": ["phase-xq3"],
        "topics": ["topic-xq4"],
        "locations": draw(_places),
        **draw(_other_fields),
        **draw(_validity),
    }
    if draw(st.booleans()):  # an offer with many times, alive: the richest answers
        found = {key: value for key, value in found.items() if key not in ("status", "valid_from", "valid_until")}
        found["times"] = draw(_many_times)
    names = [place["name"] for place in found["locations"] if "name" in place]
    found["times"] = _placed(found.get("times", []), names)
    return Offer.model_validate(found)


def offers() -> st.SearchStrategy[PublishedOffer]:
    """Such an offer as pages get it."""
    return raw_offers().map(publish_offer)

"""Offer records over the whole format, as hypothesis makes them: every field, every kind, every combination."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from hypothesis import assume
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from generator.model.languages import LANGUAGES
from generator.model.times import WEEKDAYS, Monthly, Weekly
from generator.model.written import Offer
from generator.publication import PublishedOffer, publish_offer
from generator.source.torn import is_torn

TOWNS = ("ascheberg", "billerbeck", "coesfeld", "duelmen", "luedinghausen")
EDITOR = "Zqx"
"""Begins every text of an editor, so that a test finds it wherever it goes."""
EASY_NOTES = ("Bitte klingeln Sie.", ["Das Tor ist offen.", "Wir sind im Hof."])
"""What editors write in Easy Language."""
UNITS = (
    "Abend", "Anruf", "Elternabend", "Familie", "Familie und Treffen", "Getränk", "Kind", "Kind und Monat", "Kurs", "Mal",
    "Mittagessen", "Monat", "Nachmittag", "Person", "Schuljahr", "Stunde", "Termin", "Treffen", "Vormittag", "Woche",
    "pro Person", "10 Stunden",
)  # fmt: skip
"""What editors say a price is for: all that the county's content says, and words that nobody has listed."""
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


_notes = _words | st.fixed_dictionaries({"text": _words, "easy": st.sampled_from(EASY_NOTES)})
_own_pauses = st.tuples(_days, st.integers(0, 40), st.none() | _notes).map(
    lambda drawn: {
        "from": drawn[0].isoformat(),
        "to": (drawn[0] + timedelta(days=drawn[1])).isoformat(),
        **({"note": drawn[2]} if drawn[2] else {}),
    }
)
_seasons = _merged(
    _range("starts", "ends", _days, date.isoformat),
    _some(
        pauses=st.lists(st.sampled_from(["school-holidays", "public-holidays"]) | _own_pauses, max_size=3),
        only=st.just("school-holidays"),
    ),
)
_spans = st.tuples(_minutes, st.none() | st.integers(1, 24 * 60)).map(
    lambda drawn: {
        "from": _clock(drawn[0]),
        **({} if drawn[1] is None else {"to": _clock(min(drawn[0] + drawn[1], 24 * 60))}),
    }
) | st.tuples(st.integers(6 * 60 + 1, 24 * 60 - 1), st.integers(0, 6 * 60)).map(
    lambda drawn: {"from": _clock(drawn[0]), "to": _clock(drawn[1])}
)
_time_notes = _some(note=_notes, location=st.integers(0, 3))
_RULES: TypeAdapter[Weekly | Monthly] = TypeAdapter(Weekly | Monthly)


def _read(rule: dict[str, Any]) -> Weekly | Monthly | None:
    """The rule as the model reads it; None where its parts do not fit together."""
    try:
        return _RULES.validate_python({key: value for key, value in rule.items() if key != "location"})
    except ValidationError:
        return None


@st.composite
def _with_exceptions(draw: st.DrawFn, rules: st.SearchStrategy[dict[str, Any]]) -> dict[str, Any]:
    """The rule, with days off and moved days among those that it has."""
    rule = draw(rules)
    read = _read(rule)
    assume(read is not None)
    assert read is not None
    window = (date(2026, 7, 1) + timedelta(days=ahead) for ahead in range(200))
    days = [day for day in window if read.falls_on(day)]
    if not days or draw(st.booleans()):
        return rule
    gone = draw(st.lists(st.sampled_from(days), max_size=4, unique=True))
    off = draw(st.integers(0, len(gone)))
    moved = [
        {"from": day.isoformat(), "to": (day + timedelta(days=draw(st.integers(-3, 9)))).isoformat()}
        | draw(st.sampled_from(({}, {"start": "8:15"}, {"start": "8:15", "end": "9:45"})))
        for day in gone[off:]
    ]
    found = {**rule, "except": [day.isoformat() for day in gone[:off]], "moved": moved}
    return found if _read(found) else rule


_rhythms = st.one_of(
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
        )
        | st.fixed_dictionaries({"kind": st.just("monthly"), "day": st.integers(1, 31).map(str)}),
        _spans,
        _seasons,
        _time_notes,
    ),
)
recurring_times = _with_exceptions(_rhythms)
"""Rules of the kinds `weekly` and `monthly`, as a record says them but for their places."""
_times = st.one_of(
    recurring_times,
    _merged(st.fixed_dictionaries({"kind": st.just("date"), "date": _dates}), _spans, _time_notes),
    _merged(
        st.tuples(_days, st.integers(0, 30)).map(
            lambda drawn: {
                "kind": "date",
                "date": drawn[0].isoformat(),
                "until": (drawn[0] + timedelta(days=drawn[1])).isoformat(),
            }
        ),
        _spans,
        _time_notes,
    ),
    st.fixed_dictionaries({"kind": st.just("appointment")}, optional={"note": _notes}),
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
    accessibility_note=_notes,
    transport=_notes,
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
_OFFICE = {"weekdays": ["mon", "tue", "wed"], "from": "8:00", "to": "12:00"}
_hours = st.sampled_from(
    (
        [],
        {"always": "yes"},
        [{**_OFFICE, "pauses": ["school-holidays", "public-holidays"]}, {"weekdays": ["fri"], "from": "14:05"}],
        [{**_OFFICE, "every": "2", "starts": "2026-10-05", "ends": "2027-03-01", "except": ["2026-10-06"]}],
        [{**_OFFICE, "only": "school-holidays", "moved": [{"from": "2026-12-07", "to": "2026-12-10"}]}],
        [
            {
                **_OFFICE,
                "pauses": [{"from": "2026-07-01", "to": "2026-08-09"}, {"from": "2026-12-21", "to": "2027-01-08"}],
            }
        ],
    )
)
_contacts = _some(
    person=_words,
    department=_words,
    phones=st.lists(_merged(st.fixed_dictionaries({"number": _phones}), _some(note=_notes, hours=_hours)), max_size=3),
    email=st.just("team@example.org"),
    website=st.just("https://example.org/"),
    form=st.just("https://example.org/formular"),
)
_costs = st.fixed_dictionaries(
    {"kind": st.sampled_from(["paid", "income-based", "donation", "unknown"])},
    optional={
        "amount": st.decimals(0, 9999, places=2).map(str),
        "per": st.sampled_from(UNITS) | _words,
        "note": _notes,
    },
) | st.fixed_dictionaries({"kind": st.just("free")}, optional={"note": _notes})
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
_FORMATS = ["on-site", "online", "phone", "home-visit", "outreach", "application", "right"]


_municipalities = st.just("all") | st.lists(st.sampled_from(TOWNS), min_size=1, unique=True)
_places = st.lists(_open_places | _secret_places, max_size=4).filter(lambda places: not is_torn(places))
_validity = _range("valid_from", "valid_until", _days, date.isoformat)
_ages = _range("from", "to", st.integers(0, 27 * 12), lambda months: f"{months} months") | _range(
    "from", "to", st.integers(0, 60), lambda weeks: f"{weeks} weeks"
)
_other_fields = _some(
    status=st.sampled_from(["active", "paused", "ended"]),
    age=_ages,
    audiences=st.lists(st.sampled_from(_AUDIENCES), max_size=8),
    cost=_costs,
    registration=_some(required=_answers, referral=_answers, note=_notes, url=st.just("https://example.org/anmelden")),
    capacity=st.fixed_dictionaries(
        {
            "free": st.sampled_from(["yes", "no", "waiting-list", "unknown"]),
            "as_of": st.dates(date(2026, 6, 1), date(2026, 8, 3)).map(date.isoformat),
        },
        optional={"note": _notes},
    ),
    documents=st.lists(_words, max_size=5),
    formats=st.lists(st.sampled_from(_FORMATS), max_size=5),
    languages=st.lists(st.sampled_from([*LANGUAGES, "quc", "xzz"]), max_size=8),
    interpreter=_answers,
    sign_language=_answers,
    contact=_contacts,
    times=st.lists(_times, max_size=5),
    example=st.sampled_from(["yes", "no"]),
    women_only=_answers,
    childcare=_answers,
    anonymous=_answers,
    confidential=_answers,
    open_to=st.sampled_from([["families"], ["professionals"], ["families", "professionals"]]),
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

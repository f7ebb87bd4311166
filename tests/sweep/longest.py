"""A county with the longest values that the format allows: what no editor should write and any may.

Titles have all their letters in one word; words, names and addresses, whose length nothing limits, are longer than any
that are known; every list has more entries than any has had. Every field that pages show is written.
"""

import json
from pathlib import Path
from typing import Any

from tests import media

_WORD = "Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenstell"
"""As many letters as a word of Easy Language may have."""
_SENTENCE = f"Die {_WORD} hilft Eltern von Kindern mit {_WORD.lower()}nangelegenheiten in jeder Lebenslage."
_LINK = "https://www.donaudampfschifffahrtsgesellschaftskapitaenswitwenrentenstel.example.org"
_URL = f"{_LINK}/{'familienundkinderangelegenheiten/' * 4}antrag.html?art={'a' * 40}#{'b' * 30}"
_EMAIL = f"kontakt.{'donaudampfschifffahrt' * 2}@{_LINK.removeprefix('https://')}"
_EASY = [f"Die {_WORD} hilft.", *("Sie können dort hingehen." for _ in range(5))]
_PHASES = ("schwangerschaft", "baby", "jugend")
_TOWNS = tuple(f"stadt-{number}" for number in range(1, 5))
_TOPICS = ("geld", "wohnen", "krise")
_TITLE, _SUMMARY, _ID, _NOTICE = 90, 280, 80, 300


def word(length: int, number: int) -> str:
    """One word of that many letters, another for each number."""
    return f"{(_WORD + _WORD.lower() * 9)[: length - 2]}{number:02}"


def text(length: int, number: int) -> str:
    """A text of that many characters, which ends in a long word."""
    return f"{_SENTENCE * 9}"[: length - 70] + " " + word(69, number)


def _easy(number: int) -> dict[str, Any]:
    return {"title": f"{word(len(_WORD), number)}-{word(29, number)}", "text": _EASY}


def _place(number: int) -> dict[str, Any]:
    return {
        "name": f"{word(60, number)} {word(60, number)}", "street": f"{word(70, number)} 123 a–d", "postal_code": "10115",
        "city": word(60, number), "municipality": _TOWNS[number % len(_TOWNS)], "latitude": 52.5 + number / 100,
        "longitude": 13.3, "wheelchair": "partly", "accessibility_note": _SENTENCE, "transport": _SENTENCE,
    }  # fmt: skip


_PHONES = [
    {"number": f"+353 1 80{n}0 1234" if n else "02541 12345-678", "note": {"text": _SENTENCE, "easy": _EASY}, "hours": hours}
    for n, hours in enumerate(
        (
            [
                {"weekdays": ["mon", "tue", "wed", "thu", "fri"], "from": "8:00", "to": "12:30", "note": _SENTENCE},
                {"weekdays": ["mon", "thu"], "from": "14:00", "to": "17:30", "pauses": ["school-holidays"]},
            ],
            {"always": True},
            [],
            [],
        )
    )
]  # fmt: skip
_PAUSE = {"from": "2026-12-01", "to": "2026-12-20", "note": _SENTENCE}
_TIMES = [
    {"kind": "weekly", "weekdays": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"], "from": "9:30", "to": "11:00",
     "location": _place(1)["name"], "note": _SENTENCE, "starts": "2026-01-05", "ends": "2027-12-31",
     "pauses": ["school-holidays", "public-holidays", _PAUSE], "moved": [{"from": "2027-02-01", "to": "2027-02-02", "start": "15:00", "end": "16:00"}]},
    {"kind": "monthly", "week": "last", "weekday": "fri", "from": "16:00", "to": "18:00", "location": _place(2)["name"]},
    {"kind": "date", "date": "2026-12-24", "until": "2026-12-31", "from": "16:00", "to": "18:00", "note": _SENTENCE},
    {"kind": "appointment", "note": _SENTENCE},
]  # fmt: skip
_SOURCES = [
    {"name": word(90, n), "url": _URL, "date": "2026-10-01", "year": 2025, "kind": "official", "note": _SENTENCE}
    for n in range(3)
]
_FILM = {"url": f"{_LINK}/film.mp4", "duration": _WORD, "size": _WORD, "transcript": _SENTENCE}

_MEDIA_FILES = {"film.mp4": media.film(), "bild.jpg": media.photo((400, 300)), "papier.pdf": media.paper(_WORD)}
_MEDIA = [
    {"file": "media/film.mp4", "title": word(90, 1), "language": "tr", "rights": word(90, 2), "duration": _WORD,
     "poster": "media/bild.jpg", "transcript": _SENTENCE},
    {"file": "media/bild.jpg", "title": word(90, 3), "alt": _SENTENCE, "rights": word(90, 4)},
    {"file": "media/papier.pdf", "title": word(90, 5), "language": "uk", "author": _WORD},
]  # fmt: skip


def _offer(number: int, **other: Any) -> dict[str, Any]:
    """An offer that says everything that can be said."""
    note = {"text": _SENTENCE, "easy": _EASY}
    whole = {
        "title": word(_TITLE, number),
        "summary": text(_SUMMARY, number),
        "description": f"{_SENTENCE}\n\n## {_WORD}\n\n- {_URL}\n- {_WORD}\n\n> {_WORD}\n\n[{_URL}]({_URL})\n",
        "provider": f"{'p' * (_ID - 1)}{number % 2}",
        "municipalities": list(_TOWNS),
        "life_phases": list(_PHASES),
        "topics": list(_TOPICS[:2]),
        "programmes": ["programm-1"],
        "age": {"from": "18 months", "to": "11 years"},
        "audiences": ["children", "parents", "pregnant", "fathers", "single-parents", "siblings", "grandparents"],
        "cost": {"kind": "paid", "amount": "123456,78", "per": _WORD, "note": note},
        "registration": {"required": True, "referral": True, "note": note, "url": _URL},
        "capacity": {"free": True, "as_of": "2026-11-20", "note": note},
        "documents": [note] * 6,
        "formats": ["on-site", "online", "phone", "home-visit", "outreach", "application"],
        "languages": ["de", "uk", "ar", "tr", "ru", "en", "fr", "pl", "ro", "fa", "ku", "bg"],
        "interpreter": True,
        "sign_language": True,
        "anonymous": True,
        "confidential": True,
        "women_only": True,
        "childcare": True,
        "times": _TIMES,
        "locations": [_place(number + turn) for turn in range(4)],
        "contact": {"person": f"Prof. Dr. {_WORD}", "consent": True, "department": f"{_WORD} {_WORD}",
                    "phones": _PHONES, "email": _EMAIL, "website": _URL, "form": _URL},
        "next": ["offer-2", "offer-3"],
        "keywords": [word(60, turn) for turn in range(4)],
        "sign_language_video": _FILM,
        "media": _MEDIA,
        "easy": {**_easy(number), "text": [*_EASY, {"heading": _WORD}, {"list": [_WORD, _URL]}], "words": [word(60, 1)]},
        "translations": {"en": {"title": word(_TITLE, 1), "summary": _SENTENCE, "description": _SENTENCE}},
        "verified": {"date": "2026-10-01", "by": _WORD},
        "sources": _SOURCES,
        "example": number % 2 == 0,
    }  # fmt: skip
    whole["times"] = [
        {**time, "location": whole["locations"][turn]["name"]} if "location" in time else time
        for turn, time in enumerate(_TIMES)
    ]
    return {name: value for name, value in {**whole, **other}.items() if value is not None}


def _bare(number: int, **more: Any) -> dict[str, Any]:
    whole = _offer(number)
    kept = ("title", "summary", "provider", "municipalities", "life_phases", "topics", "contact", "easy")
    return {name: whole[name] for name in kept} | more


def offers() -> dict[str, dict[str, Any]]:
    """Id → offer, one of each kind that has a page or a list of its own."""
    hidden = [{"visibility": "hidden", "municipality": _TOWNS[0]}]
    return {
        **{f"offer-{number}": _offer(number) for number in range(1, 7)},
        "o" * _ID: _offer(7, life_phases=[_PHASES[1]], municipalities=[_TOWNS[0]]),
        "paused": _offer(8, status="paused", municipalities=[_TOWNS[1]]),
        "ended": _offer(9, status="ended"),
        "secret": _offer(10, topics=[_TOPICS[2]], sensitive=True, locations=hidden, times=_TIMES[3:]),
        "office": _offer(11, office="youth", provider=None),
        "network": _bare(12, open_to=["professionals"]),
        "everywhere": _bare(13, municipalities="all", topics=list(_TOPICS)),
        "emergency": _bare(14, municipalities="all", contact={"phones": _PHONES[1:]}),
        "police": _bare(15, municipalities="all", contact={"phones": [{"number": "110", "hours": {"always": True}}]}),
    }


def _towns() -> list[dict[str, Any]]:
    return [
        {"id": id_, "name": word(60, number), "ags": f"0500000{number}", "postal_codes": [f"1011{n}" for n in range(10)],
         "districts": [{"name": word(60, 10 * number + n)} for n in range(10)],
         "offices": {"youth": f"{'p' * (_ID - 1)}{number % 2}"}, "latitude": 52.5 + number / 100, "longitude": 13.3, "easy": _easy(number)}
        for number, id_ in enumerate(_TOWNS, 1)
    ]  # fmt: skip


def _phases() -> list[dict[str, Any]]:
    ages = (None, {"from": 0, "to": 6}, {"from": 6, "to": 27})
    step = {"title": word(_TITLE, 1), "when": f"{_WORD} {_WORD}", "offers": ["offer-1", "offer-2"], "sources": _SOURCES,
            "easy": _easy(1)}  # fmt: skip
    return [
        {"id": id_, "title": word(60, number), "summary": _SENTENCE, "icon": id_, "transition": _SENTENCE,
         "steps": [step, {**step, "title": word(_TITLE, 2), "offers": [], "office": "youth"}], "easy": _easy(number)}
        | ({"age": age} if age else {})
        for number, (id_, age) in enumerate(zip(_PHASES, ages, strict=True))
    ]  # fmt: skip


def _others() -> dict[str, Any]:
    """Path below content/ → its records, offers and towns and phases aside."""
    topics = [
        {"id": id_, "title": word(60, n), "summary": _SENTENCE, "icon": "geld", "easy": _easy(n)}
        for n, id_ in enumerate(_TOPICS)
    ]
    topics[1]["parent"], topics[2]["sensitive"] = _TOPICS[0], True
    programme = {
        "name": word(90, 1),
        "summary": _SENTENCE,
        "website": _URL,
        "easy": {"name": _easy(1)["title"], "text": _EASY},
    }
    glossary = [
        {
            "word": word(60, n),
            "hard": [word(60, n + 20), "Rentenstelle"[: 12 - n]],
            "related": [word(60, n + 40)],
            "explanation": _EASY,
        }
        for n in range(5)
    ]
    provider = {"kind": "public", "description": _SENTENCE, "phones": _PHONES, "email": _EMAIL, "website": _URL,
                "street": f"{_WORD} 12", "postal_code": "10115", "city": _WORD, "municipality": _TOWNS[0]}  # fmt: skip
    return {
        "topics.yml": topics,
        "programmes.yml": [
            {**programme, "id": "programm-1"},
            {**programme, "id": "programm-2", "name": word(90, 2), "status": "ended", "until": 2025, "replaced_by": "programm-1",
             "easy": {"name": _easy(2)["title"], "text": _EASY}},
        ],
        "offices.yml": [{"id": "youth", "provider": f"{'p' * (_ID - 1)}0", "title": word(60, 1), "summary": _SENTENCE, "easy": _easy(1)}],
        "glossary.yml": glossary,
        "notice.yml": {"text": text(_NOTICE, 1), "until": "2099-12-31", "kind": "warning", "easy": _EASY},
        **{
            f"providers/{'p' * (_ID - 1)}{n}.yml": {**provider, "name": word(_TITLE, n), "easy": {"name": _easy(n)["title"], "text": _EASY}}
            for n in range(2)
        },
    }  # fmt: skip


_PAGE = f"\n\n{_EASY[0]}\n\n{_URL}\n\n## {_WORD}\n\n- {_WORD}\n"
_SETTINGS = {
    "name": f"Wegweiser {_WORD}", "url": "https://example.org/", "description": _SENTENCE, "publisher": f"{'p' * (_ID - 1)}0",
    "area": {"name": _WORD, "kind": "Kreis", "state": "NW"}, "editions": ["de", "de-simple"],
    "contact": {"phone": "02541 12345-678", "email": _EMAIL, "form": _URL},
    "links": [{"title": word(_TITLE, n), "url": _URL} for n in range(4)],
    "emergency": ["emergency", "police"], "out_of_hours": ["emergency"], "fallback": ["emergency"],
    "crisis": {"plain": ["emergency", "police"]},
    "sign_language_video": _FILM, "example": True,
}  # fmt: skip


def write_longest(folder: Path) -> None:
    """Write the county into an empty folder."""
    files: dict[str, Any] = {
        "site_config.yml": _SETTINGS,
        "content/municipalities.yml": _towns(),
        "content/life_phases.yml": _phases(),
    }
    files |= {f"content/{name}": records for name, records in _others().items()}
    files |= {f"content/offers/all/{id_}.yml": offer for id_, offer in offers().items()}
    for name, records in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(records, ensure_ascii=False, indent=1), encoding="utf-8")  # which is YAML too
    for name, content in _MEDIA_FILES.items():
        (folder / "content/media").mkdir(exist_ok=True)
        (folder / "content/media" / name).write_bytes(content)
    pages = folder / "content/pages"
    pages.mkdir()
    for number, name in enumerate(("imprint", "about")):
        for ending in ("md", "easy.md"):
            (pages / f"{name}.{ending}").write_text(f"# {word(len(_WORD), number)}{_PAGE}", encoding="utf-8")

"""Texts: each is read by somebody, and whatever is read is there. Told by recording who asks for what."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import get_args

import pytest
import yaml

from generator import editions
from generator.editions.edition import Edition, shipped_tags
from generator.editions.texts import Texts, TextValue
from generator.editions.wording import notices
from generator.editorial.easy_language import stamp
from generator.facts import OfferFacts, facts_of
from generator.model.parts import SourceKind
from generator.model.records import Audience, Format, Office
from generator.model.times import WEEKDAYS
from generator.pipeline import prepare
from generator.schedule import calendar_of
from generator.theme import find_theme
from tests import media
from tests.builders import OFFER, SITE, build, shipped_edition, write_site
from tests.choices import OFFERS, PROVIDERS
from tests.unit.facts.written import make_facts, make_offer, make_published

_OWN = """description: Wir **singen**.
age: {from: 0, to: 3}
cost: {kind: free}
documents: [Pass]
registration: {required: no}
languages: [de]
locations: [{name: Saal, wheelchair: yes}]
times: [{kind: weekly, weekdays: [mon], from: 9:30}]
translations: {uk: {title: Група, summary: Текст, description: Текст}}
sign_language_video: {url: media/treff.mp4, duration: 1 Minute, size: 1 MB, transcript: Hallo.}
"""
_EASY = """easy:
  title: Krabbel-Gruppe
  text: [Hier spielen Babys., Das Jugend-Amt hilft., Im Jugend-Amt hilft eine Mutter., Manche Menschen nennen es das Jugend-Amt.]
"""
_CONTACT = """  person: Eva Beispiel
  consent: yes
  department: Kinder
  phones: [{number: 030 23125 000, note: mittwochs}]
  website: https://example.org/
  form: https://example.org/formular
"""
_SOURCES = """sources:
- {name: Kreis, date: 2026-11-02, kind: press, year: 2012}
- {name: Liste, date: 2026-11-01, kind: secondary}
- {name: Blatt, date: 2026-11-01, kind: secondary}
- {name: "§ 1 BGB", date: 2026-11-01, kind: law}
- {name: Heft, date: 2026-11-01, kind: secondary}
"""
_VERIFIED = "verified: {{date: {day}, by: Redaktion}}\n"


def _offers() -> dict[str, str]:
    """Offers in every state; together they make pages say all that pages can say."""
    whole = OFFER + _CONTACT + _OWN + _EASY
    stamped = "  source: 0123456789abcdef\n  checked: {by: Gruppe, date: 2026-11-01, text: 0123456789abcdef}\n"
    found = {
        "ganz": whole + _VERIFIED.format(day="2026-11-01") + "next: [pause]\n",
        "alt": whole + _VERIFIED.format(day="2020-11-01"),
        "erfunden": whole + "example: yes\n",
        "gelesen": whole + _SOURCES,
        **{
            f"quelle-{kind}": OFFER + f"sources: [{{name: Kreis, date: 2026-11-02, kind: {kind}}}]\n"
            for kind in get_args(SourceKind)
        },
        "auch-fachleute": whole + "open_to: [families, professionals]\n",
        "fachleute": whole + "open_to: [professionals]\nanonymous: yes\nconfidential: yes\nchildcare: yes\n",
        "gesetze": whole + _SOURCES + '- {name: "§ 2 BGB", date: 2026-11-01, kind: law}\n',
        "gehoert": whole + _SOURCES.replace("kind: law", "kind: press"),
        "pause": OFFER + "status: paused\n",
        "beendet": OFFER + "status: ended\nformer_ids: [frueher]\n",
        "kuenftig": OFFER + "valid_from: 2027-03-01\n",
        "vorbei": OFFER + "valid_until: 2026-03-01\n",
        "gewesen": OFFER + "times: [{kind: date, date: 2026-03-01, from: '9:00'}]\n",
        "geprueft": OFFER + _EASY.replace("Das Jugend-Amt hilft", "Das nennen wir Jugend-Amt") + stamped,
        "draussen": OFFER
        + "sign_language_video: {url: https://example.org/film}\nsensitive: yes\nprogrammes: [fruehe-hilfen]\n",
        "netz": OFFER.replace("  email: info@adorf.de", "  website: https://example.org/"),
        "stumm": OFFER.replace("contact:\n  email: info@adorf.de\n", "contact: {person: Eva, consent: yes}\n"),
    }
    many = {f"treff-{number}": OFFER for number in range(45)}  # lists of so many open on demand
    return {
        f"content/offers/adorf/{id_}.yml": text.replace("Sonnenschein", id_) for id_, text in (found | many).items()
    }


_STEPS = """- id: start
  title: Start
  summary: Am Anfang.
  steps:
    - {title: Gehen, when: bald, office: youth, offers: [amt], sources: [{name: Wir, date: 2026-11-01, kind: law}]}
    - {title: Suchen}
"""
_ENDS = "".join(
    f"- {{id: p{number}, name: P, status: ended, {end}}}\n"
    for number, end in enumerate(("until: 2022-12-31", "until: 2022", "replaced_by: fruehe-hilfen"))
)


_MEDIA = """media:
- {file: media/kurz.mp4, title: Film, rights: Wir, sign_language: yes, captions: media/kurz.vtt}
- {file: media/lied.mp4, title: Film, rights: Wir, language: tr, transcript: La.}
- {file: media/tag.mp4, title: Film, rights: Wir}
- {file: media/nacht.mp4, title: Film, rights: Wir}
- {file: media/blatt.pdf, title: Blatt, author: Eva}
- {file: media/leicht.pdf, title: Blatt, language: de-simple}
"""


def _media() -> dict[str, str | bytes]:
    """Films of every length, one of them large, and what belongs to them."""
    lengths = {"kurz": 1, "lied": 30, "tag": 60, "nacht": 120}
    films = {f"content/media/{name}.mp4": media.film(seconds=seconds) for name, seconds in lengths.items()}
    papers = {f"content/media/{name}.pdf": media.paper() for name in ("blatt", "leicht")}
    large = films["content/media/tag.mp4"] + bytes(1_000_000)
    offer = OFFER.replace("Sonnenschein", "Film") + _MEDIA
    return {**films, **papers, "content/media/tag.mp4": large, "content/media/kurz.vtt": "WEBVTT\n",
            "content/offers/adorf/film.yml": offer}  # fmt: skip


def _site(root: Path) -> Path:
    settings_ = SITE["site_config.yml"] + "links: [{title: Land, url: https://example.org/}]\nfallback: [notruf]\n"
    provider = "name: Verein\nexample: yes\nstreet: Weg 1\nphones: [{number: '112'}]\nemail: a@example.org\n"
    changes: dict[str, str | bytes | None] = {
        **_offers(),
        **_media(),
        "site_config.yml": settings_,
        "content/providers/verein.yml": provider,
        **{f"content/providers/art-{number}.yml": f"name: Art\n{case.lines}" for number, case in enumerate(PROVIDERS)},
        "content/life_phases.yml": _STEPS + SITE["content/life_phases.yml"],
        "content/programmes.yml": SITE["content/programmes.yml"] + _ENDS,
        "content/notice.yml": "text: Das Telefon ist gestört.\nfrom: 2026-11-01\nuntil: 2026-11-30\n",
        "content/offers/adorf/amt.yml": OFFER.replace("provider: verein", "office: youth"),
        **{f"content/providers/rathaus-{n}.yml": f"name: Rathaus {n}\n" for n in range(4)},
        "content/offices.yml": (
            "- {id: youth, title: Jugendamt, provider: kreis}\n- {id: registry, title: Standesamt}\n- {id: hall, title: Rathaus}\n"
        ),
        "content/municipalities.yml": SITE["content/municipalities.yml"]
        + "".join(
            f'- {{id: ort-{n}, name: Ort {n}, ags: "0500001{n}", offices: {{hall: rathaus-{n}}}, '
            f"districts: [{', '.join(f'{{name: Dorf {part}}}' for part in range(districts))}]}}\n"
            for n, districts in enumerate((0, 1, 5, 6))
        ),
        "content/offers/all/urkunde.yml": OFFER.replace("provider: verein", "office: registry").replace(
            "[adorf]", "all"
        ),
        "content/offers/all/rathaus.yml": OFFER.replace("provider: verein", "office: hall").replace("[adorf]", "all"),
        "content/offers/adorf/rathaus-hier.yml": OFFER.replace("provider: verein", "office: hall")
        .replace("[adorf]", "[ort-1]")
        .replace("contact:\n  email: info@adorf.de\n", ""),
        "content/offers/bestadt/treff.yml": OFFER.replace("[adorf]", "[bestadt]")
        .replace("[baby]", "[schwanger, baby]")
        .replace("[treffen]", "[leben, treffen, krise]\nprogrammes: [fruehe-hilfen]"),
        **{
            f"content/offers/{towns[0]}/jedes-alter-{len(towns)}.yml": OFFER.replace(
                "[baby]", "[schwanger, baby, kind]"
            )
            .replace("[adorf]", f"[{', '.join(towns)}]")
            .replace("Sonnenschein", f"Alle {len(towns)}")
            for towns in (("bestadt",), ("ort-1", "bestadt"))
        },
        "content/pages/imprint.md": None,
        "content/pages/imprint.easy.md": None,
        "content/publisher.yml": "- {id: host, title: Betreiber, known_by: IT}\n",
        **dict.fromkeys(
            ("content/pages/about.md", "content/pages/about.easy.md"), "# Wir\n\n{publisher.host}\n\n{publisher.x}\n"
        ),
    }
    return write_site(root, changes)


def _build_without_pages(root: Path) -> None:
    """A site whose public pages nobody has written, with lines that are there when others are not."""
    line = 'contact: {phones: [{number: "116123", hours: {always: yes}}]}\n'
    closed = 'contact: {phones: [{number: 030 23125 001, hours: [{weekdays: [mon], from: "9:00", to: "10:00"}]}]}\n'
    offer = (
        OFFER.replace("contact:\n  email: info@adorf.de\n", "").replace("[adorf]", "all").replace("treffen", "krise")
    )
    write_site(
        root,
        {
            "site_config.yml": SITE["site_config.yml"] + "out_of_hours: [seelsorge]\n",
            "content/offers/all/seelsorge.yml": offer.replace("Sonnenschein", "Tag") + line + "formats: [phone]\n",
            "content/offers/all/rat.yml": offer.replace("Sonnenschein", "Rat") + closed + "formats: [phone]\n",
        },
    )
    prepared = prepare(root, date(2026, 11, 24))
    assert prepared.published is not None and prepared.plan is not None
    build(prepared.published, prepared.plan, prepared.media, find_theme(root))


class Reads:
    """Who asked for what: keys of texts by edition."""

    def __init__(self) -> None:
        self.keys: dict[str, set[str]] = {tag: set() for tag in shipped_tags()}

    def idle(self, edition: Edition) -> list[str]:
        """The texts of an edition that nobody asked for."""
        return sorted(edition.texts.keys() - self.keys[edition.tag])


@pytest.fixture(scope="module")
def reads(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Reads]:
    """Everything that pages and voices of both editions read while they make a site and tell generated offers."""
    found, find = Reads(), Texts.find

    def record(texts: Texts, key: str) -> TextValue:
        found.keys[texts.edition].add(key)
        return find(texts, key)

    def record_attribute(texts: Texts, name: str) -> object:
        own = object.__getattribute__(texts, "__dict__")
        if name in own.get("_texts", ()):
            found.keys[own["edition"]].add(name)
        return object.__getattribute__(texts, name)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Texts, "find", record)
        patch.setattr(Texts, "__getattribute__", record_attribute)
        root = _site(tmp_path_factory.mktemp("texts"))
        prepared = prepare(root, date(2026, 11, 24))
        assert prepared.published is not None and prepared.plan is not None
        build(prepared.published, prepared.plan, prepared.media, find_theme(root))
        _build_without_pages(tmp_path_factory.mktemp("without"))
        _tell()
        yield found


_MONDAYS = "kind: weekly, weekdays: [mon], from: '9:30'"
_ALL_WEEK = "kind: weekly, weekdays: [mon, tue, wed, thu, fri, sat, sun], from: '0:00', to: '24:00'"
_SPANS = (f"kind: weekly, weekdays: [mon], from: '{hour}:00', to: '{hour}:30'" for hour in range(9, 13))
_TIMES: tuple[tuple[str, ...], ...] = (
    (_MONDAYS, "kind: appointment"),
    ("kind: appointment",),
    ("kind: appointment, note: auch abends",),
    *((f"kind: date, date: 2026-10-05, until: 2026-10-{last}, from: '9:00'", f"kind: date, date: 2026-10-05, until: 2026-10-{last}, from: '14:00'")
      for last in ("06", "09")),
    (_MONDAYS.replace("mon", ", ".join(WEEKDAYS)),),
    (_ALL_WEEK,),
    (_ALL_WEEK.replace("to:", "every: 2, to:"),),
    (_ALL_WEEK, "kind: weekly, weekdays: [sat], from: '9:00', every: 2, starts: 2026-01-03"),
    tuple(_SPANS),
    (_MONDAYS.replace("mon", "mon, wed, fri"),),
    (_MONDAYS.replace("9:30", "9:00"), _MONDAYS.replace("[mon]", "[tue, wed, thu]"), "kind: date, date: 2026-09-01, from: '9:00'"),
    (_MONDAYS, "kind: weekly, weekdays: [mon, tue, thu], from: '14:00', note: {text: Tanz, easy: Tanz.}"),
    *((_MONDAYS.replace("mon", days) + ", note: Hof", "kind: weekly, weekdays: [sun], from: '9:00'")
      for days in ("mon, tue, wed", "mon, tue, thu, fri", "mon")),
    *((f"kind: monthly, week: {week}, weekday: mon, from: '9:00', to: '11:00'",)
      for week in ("first", "second", "third", "fourth", "last")),
    *((f"{_MONDAYS}, pauses: [{pause}], starts: 2026-09-07, ends: 2026-12-07", *more)
      for pause in ("school-holidays", "public-holidays") for more in ((), ("kind: appointment",))),
    ("kind: date, date: 2026-08-15, from: '9:00'", "kind: date, date: 2026-08-16, from: '9:00'"),
    ("kind: date, date: 2026-08-15, from: '9:00'", _MONDAYS),
    (_MONDAYS, *(f"kind: date, date: 2026-08-{day}, until: 2026-08-{day + 2}, from: '9:00'" for day in (15, 20))),
    *((f"{_MONDAYS}, only: school-holidays, {more}", *others)
      for more in ("ends: 2026-10-26", "except: [2026-10-19, 2026-10-26]") for others in ((), ("kind: appointment",))),
    (f"{_MONDAYS}, pauses: [{{from: 2026-07-01, to: 2026-08-20, note: Umbau}}, {{from: 2026-10-01, to: 2026-10-20}}]",),
    (f"{_MONDAYS}, pauses: [{{from: 2026-10-01, to: 2026-10-20, note: Wir bauen um.}}]",),
    (f"{_MONDAYS}, moved: [{{from: 2026-10-05, to: 2026-10-06}}, {{from: 2026-10-12, to: 2026-10-12, start: '8:00'}}, "
     "{from: 2026-07-27, to: 2026-08-04}]",),
    (f"{_MONDAYS}, starts: 2027-01-04",),
    ("kind: date, date: 2026-09-01, until: 2026-09-05, from: '22:00', to: '2:00'",),
    ("kind: date, date: 2026-09-04, until: 2026-09-05, from: '9:00'",),
    ("kind: monthly, day: 15, from: '22:00', to: '2:00'", "kind: date, date: 2026-09-01, until: 2026-09-05, from: '9:00'"),
    ("kind: monthly, day: 31, from: '22:00', to: '5:00'",),
    ("kind: date, date: 2026-07-30, until: 2026-09-05, from: '9:00', to: '10:00'",),
    ("kind: date, date: 2026-09-04, until: 2026-09-05, from: '9:00', to: '10:00'",),
    *((f"{rule}, note: {{text: Hof, easy: Im Hof.}}", "kind: weekly, weekdays: [sun], from: '9:00'")
      for rule in (_MONDAYS, _MONDAYS.replace("mon", "mon, tue, thu, fri"))),
    (f"{_MONDAYS}, ends: 2026-08-10",),
    (f"{_MONDAYS}, ends: 2026-08-02",),
    ("kind: date, date: 2026-08-15, from: '9:00'", "kind: date, date: 2026-08-16, from: '10:00'", "kind: appointment"),
)  # fmt: skip
_HIDDEN = "{visibility: hidden}"
_PLACES = ("", "{name: Saal}", "{name: Saal, street: Weg 1}", _HIDDEN, "{transport: Linie 1}")
_WRITTEN = (
    "",
    *(case.lines for case in OFFERS),
    *(f"capacity: {{free: {room}, as_of: {day}}}" for room in ("yes", "no", "waiting-list", "unknown")
      for day in ("2026-08-01", "2026-01-01")),
    *(f"age: {{{end}: {weeks} weeks}}" for end in ("from", "to") for weeks in (1, 6)),
    *(f"age: {{{ages}}}" for n in (0, 1, 5, 12, 18, 30, 36) for ages in (f"from: {n} months", f"to: {n} months")),
    *(f"age: {{from: {ages} months}}" for ages in ("1 months, to: 5", "6 months, to: 36", "12 months, to: 36")),
    "age: {from: 3, to: 3}",
    *(f"audiences: [{audience}]\nage: {{from: 1}}" for audience in get_args(Audience)),
    *(f"{people}age: {{{ages}}}" for people in ("", "audiences: [parents]\n", "audiences: [pregnant]\n", "audiences: [professionals]\n")
      for ages in ("from: 0", "to: 0", "from: 3", "to: 6", "from: 3, to: 6", "from: 4, to: 4", "from: 6, to: 17", "from: 13",
                   "from: 174 months, to: 174 months", "from: 30 months, to: 78 months", "to: 210 months")),
    *(f"{open_to}audiences: [{', '.join(get_args(Audience)[:most])}]{ages}" for ages in ("", "\nage: {from: 6, to: 11}")
      for open_to in ("", "open_to: [professionals]\n") for most in (2, None)),
    *(f"cost: {{kind: {kind}, note: Material}}" for kind in ("free", "paid", "donation", "income-based", "unknown")),
    *(f"cost: {{kind: {kind}, per: {per}}}" for kind in ("paid", "donation", "income-based")
      for per in ("Termin", "Person", "Kind und Monat", "10 Stunden", "angefangene Stunde")),
    *(f"cost: {{kind: paid, per: {per}}}" for per in ("Termin", "Person", "Kind und Monat", "10 Stunden", "angefangene Stunde")),
    *(f"cost: {{kind: {kind}, amount: '1200,50', per: {per}}}" for kind in ("paid", "donation", "income-based")
      for per in ("Kurs", "Person", "Kind und Monat", "10 Stunden", "angefangene Stunde")),
    *(f"cost: {{kind: {kind}}}" for kind in ("paid", "donation", "income-based")),
    *(f"cost: {{kind: {kind}, amount: 5}}" for kind in ("paid", "donation", "income-based")),
    *(f"registration: {{required: {said}, url: https://example.org/}}" for said in ("yes", "no")),
    *(f"registration: {{required: yes}}\ncontact: {{{way}}}" for way in ("phones: [{number: '112'}]", "email: a@example.org",
      "form: https://example.org/", "website: https://example.org/", "person: Eva", "department: Amt")),
    "documents: [Pass, Kopie der Lohnabrechnungen der letzten 4 Monate, Pass der Mutter]",
    *(f"contact: {{phones: [{{number: '112', hours: [{hours}]}}]}}" for hours in (
        "{always: yes}",
        "{weekdays: [mon], from: '9:00', starts: 2026-10-05, ends: 2026-12-28, except: [2026-10-12, 2026-10-19], "
        "moved: [{from: 2026-11-02, to: 2026-11-03}], pauses: [public-holidays]}",
        "{weekdays: [mon], every: 2, from: '9:00', only: school-holidays}",
        "{weekdays: [mon], from: '9:00', starts: 2026-10-05}", "{weekdays: [mon], from: '9:00', ends: 2026-10-05}",
        "{weekdays: [mon], from: '9:00', starts: 2026-10-05, ends: 2026-10-05}",
        "{weekdays: [tue], from: '9:00'}, {weekdays: [mon], from: '9:00', starts: 2026-10-05}")),
    *(f"example: {said}\ncontact: {{phones: [{{number: '112'}}, {{number: '110', note: {{text: Rat, easy: Hier gibt es Rat.}}}}]}}"
      for said in ("yes", "no")),
    "example: yes\ncontact: {phones: [{number: 030 23125001}]}",
    "example: yes\ncontact: {phones: [{number: 030 23125001}, {number: 030 23125002}]}",
    *(f"times: [{{{_MONDAYS}, {days}}}{more}]" for more in ("", ", {kind: appointment}")
      for days in ("starts: 2026-10-05", "starts: 2026-10-05, ends: 2026-10-05", "starts: 2026-10-05, pauses: [school-holidays]",
                   "every: 2, starts: 2026-09-14")),
    f"times: [{{{_MONDAYS}, every: 2}}]",
    *(f"times: [{', '.join(f'{{kind: monthly, {day}, from: 9:00}}' for day in days)}]" for days in (
        ("week: first, weekday: mon", "week: second, weekday: mon", "week: third, weekday: mon", "week: last, weekday: mon"),
        ("day: 1", "day: 8", "day: 15"))),
    *(f"languages: [{codes}]" for codes in ("gsg", "quc", "de", "de, quc", "de, tr, uk, en")),
    *(f"times: [{{{_MONDAYS}, {days}}}, {{{_MONDAYS.replace('9:30', '14:00')}, every: 2, {days}}}, {{kind: appointment}}]" for days in (
        "starts: 2026-10-05", "starts: 2026-10-05, pauses: [school-holidays]", "ends: 2026-12-28", "starts: 2026-10-05, ends: 2026-12-28",
        "starts: 2026-10-05, ends: 2026-10-05", "only: school-holidays, pauses: [{from: 2026-10-18, to: 2026-10-22}]")),
    "locations: [{wheelchair: yes, accessibility_note: Rampe}, {name: Saal}]",
    "locations: [{wheelchair: yes}, {wheelchair: yes}]",
    "locations: [{wheelchair: yes}, {accessibility_note: Rampe}, {postal_code: '48249'}]",
    "locations: [{transport: {text: Linie 1, easy: Der Bus hält hier.}}]",
    *(f"municipalities: {towns}\nformats: [{form}]\nlocations: [{place}]" for form in ("", *get_args(Format))
      for place in _PLACES for towns in ("all", "[adorf]")),
    f"formats: [{', '.join(get_args(Format))}]\nlocations: [{', '.join(place for place in _PLACES if place)}]",
    f"formats: [{', '.join(get_args(Format))}]",
    "formats: [online]\nlocations: [{street: Weg 1}, {street: Weg 2}]",
    "municipalities: [adorf, bestadt, cheim, dehausen]\nlocations: [{name: Saal, municipality: adorf}]",
    "locations: [{name: Saal, municipality: adorf}, {name: Hof, municipality: bestadt}]",
    *(f"locations: [{{name: Saal, municipality: adorf}}{', {name: Hof}' * count}]" for count in (1, 2)),
    *(f"{status}times: [{', '.join(f'{{{rule}}}' for rule in rules)}]" for rules in _TIMES
      for status in ("", "status: paused\n", "valid_from: 2026-08-04\nvalid_until: 2027-08-04\n")),
    *(f"locations: [{{name: Saal}}, {{name: {other}}}]\ntimes: [{{{_MONDAYS}, location: Saal}}]" for other in ("Saal", "Hof")),
    "locations: [{name: Saal, municipality: adorf}, {name: Hof, municipality: bestadt}]\n"
    f"times: [{{{_MONDAYS}, location: Saal}}]",
    *(f"locations: [{{name: Saal}}, {{name: {other}}}]\ntimes: [{{kind: date, date: 2026-09-04{until}, from: '9:00', location: Saal}}]"
      for other in ("Saal", "Hof") for until in ("", ", until: 2026-09-08")),
    *(f"locations: [{{visibility: hidden, name: Haus}}, {{name: Hof}}]\ntimes: [{{{time}, from: '9:30', location: Haus}}]"
      for time in ("kind: weekly, weekdays: [mon]", "kind: date, date: 2026-09-04", "kind: date, date: 2026-09-04, until: 2026-09-08")),
    "valid_from: 2026-09-01\nvalid_until: 2026-09-01",
    "status: ended",
    "valid_until: 2026-08-01",
    *(f"locations: [{places}]\ncontact: {{email: a@example.org}}" for places in (_HIDDEN, f"{_HIDDEN}, {_HIDDEN}")),
    *(f"open_to: [professionals]\nmunicipalities: {towns}\nformats: [{forms}]" for towns in ("[adorf]", "[adorf, bestadt, cheim, dehausen]")
      for forms in ("home-visit", "online, home-visit")),
    *(f"open_to: [families, professionals]\naudiences: [{audiences}]" for audiences in ("parents", "professionals")),
    "example: yes\ncontact: {person: Eva, email: a@example.org, form: https://example.org/, website: https://example.org/}",
    "documents: [Pass, Rechenschieber]",
    "documents: [Rechenschieber]",
    "locations: [{city: Adorf}]",
    "languages: [de, gsg]\ninterpreter: yes",
    "valid_from: 2026-08-01\nvalid_until: 2026-08-01",
    "status: paused\nvalid_from: 2026-09-01",
    *(f"status: paused\nvalid_until: 2026-10-0{day}{more}" for day in (1, 2)
      for more in ("", "\nvalid_from: 2026-10-01", "\nvalid_from: 2026-09-01\ntimes: [{kind: appointment}]",
                   f"\nvalid_from: 2026-09-01\ntimes: [{{kind: appointment}}, {{{_MONDAYS}}}]")),
)  # fmt: skip
"""Together they say everything that an offer can say: every choice of the model, and what comes of several."""


def _told_by_all(told: OfferFacts) -> None:
    for tag in shipped_tags():
        edition = shipped_edition(tag)
        edition.voice.replies(told)
        edition.voice.card(told)
        edition.voice.brief(told, told.contact.phone)
        edition.voice.text_status(told.what)
        notices(told, edition.texts)


def _tell() -> None:
    """Both voices tell offers that together say everything that an offer can say."""
    for text in _WRITTEN:
        _told_by_all(make_facts(text))
    for month in (8, 9):  # the shipped holidays are known until 6 August
        _told_by_all(make_facts(f"times: [{{{_MONDAYS}, pauses: [school-holidays]}}]", date(2030, month, 1)))
    easy = "municipalities: [adorf]\neasy:\n  text: [Hier spielen Babys.]\n"
    _told_by_all(make_facts(stamp(easy, make_offer(easy), "Gruppe", date(2026, 8, 1))))
    county = make_published(kind=None, name="Süd")
    _told_by_all(facts_of(make_offer("municipalities: all"), county, calendar_of(county)))
    granting = replace(county, offices={"youth": Office.model_validate({"id": "youth", "title": "Jugendamt"})})
    _told_by_all(facts_of(make_offer("formats: [right]\noffice: youth"), granting, calendar_of(granting)))


@pytest.mark.parametrize("tag", shipped_tags())
def test_no_text_lies_idle(reads: Reads, tag: str) -> None:
    assert reads.idle(shipped_edition(tag)) == []


@pytest.mark.parametrize("tag", shipped_tags())
def test_an_idle_text_would_be_noticed(reads: Reads, tag: str) -> None:
    edition = shipped_edition(tag)
    assert "home_title" in reads.keys[tag]
    assert reads.keys[tag] <= edition.texts.keys()


def test_a_missing_text_stops_the_build() -> None:
    texts = Texts("de", "standard", {"words": "x", "list": ("a",), "table": {"a": "b"}})
    assert (texts.words, texts.row("list"), texts.table("table")) == ("x", ("a",), {"a": "b"})
    for ask in (lambda: texts.missing, lambda: texts.list, lambda: texts.row("words"), lambda: texts.table("list")):
        with pytest.raises(AttributeError, match="edition 'de'"):
            ask()


def test_what_editions_of_a_language_say_alike_stands_once() -> None:
    folder = Path(editions.__file__).parent / "texts"
    files = [yaml.safe_load(path.read_text(encoding="utf-8")) for path in sorted(folder.rglob("*.yml"))]
    for part in ("interface", "voice"):
        said = Counter((key, str(value)) for file in files for key, value in file[part].items())
        assert [text for text, count in said.items() if count > 1] == []
    (shared,) = (folder / "shared").iterdir()
    own = {
        key
        for tag in shipped_tags()
        for key in yaml.safe_load((folder / f"{tag}.yml").read_text(encoding="utf-8"))["interface"]
    }
    assert own.isdisjoint(yaml.safe_load(shared.read_text(encoding="utf-8"))["interface"]), "shared is what all say"

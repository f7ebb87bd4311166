"""What a record says twice and not alike: folders, towns, examples, days. The plain cases are in tests/examples."""

from datetime import date

import pytest

from generator.checks import run_checks
from generator.problems import Level
from tests.builders import OFFER, SITE, read_catalog, write_site

LINE = OFFER.count("\n") + 1
PATH = "content/offers/adorf/krabbelgruppe.yml"


@pytest.fixture
def found(tmp_path):
    """Findings with a code in the small site with changes."""

    def find(code, more="", offer=OFFER, path=PATH, today=date(2026, 11, 24), **files):
        changes = {f"content/{name}": text for name, text in files.items()}
        write_site(tmp_path, {PATH: None, path: offer + more, **changes})
        return [problem for problem in run_checks(read_catalog(tmp_path, today)[0]) if problem.code == code]

    return find


@pytest.mark.parametrize(
    ("folder", "words"),
    [("adorff", "Meinten Sie „adorf“?"), ("zzz", "content/municipalities.yml"), ("adorf", None), ("all", None)],
)
def test_a_folder_is_a_municipality(found, folder, words):
    problems = found("E331", path=f"content/offers/{folder}/x.yml", offer=OFFER + "status: falsch\n")
    assert [(p.line, p.column, p.level) for p in problems] == ([(1, 1, Level.ERROR)] if words else [])
    assert all(words in p.message for p in problems)


def test_what_a_folder_means_is_guessed_once_and_not_for_a_hundred_folders(found, monkeypatch):
    asked = []
    monkeypatch.setattr("generator.model.guess.get_close_matches", lambda name, *more: asked.append(name) or ["adorf"])
    same = {f"offers/adorff/x{number}.yml": OFFER for number in range(20)}
    problems = found("E331", **same, **{f"offers/weg{number}/x.yml": OFFER for number in range(20)})
    assert len(problems) == 40 and all("Meinten Sie „adorf“?" in p.message for p in problems if "/adorff/" in p.path)
    assert asked.count("adorff") == 1 and len(asked) == len(set(asked)) < 20


def test_where_no_town_is_known_no_folder_is_wrong(found):
    assert found("E331", **{"municipalities.yml": "- {name: Adorf}\n"}) == []


@pytest.mark.parametrize(
    ("folder", "towns", "is_told"),
    [
        ("adorf", "[bestadt]", True),
        ("adorf", "[bestadt, adorf]", False),
        ("adorf", "all", False),
        ("all", "[bestadt]", False),
    ],
)
def test_a_folder_is_one_of_the_towns(found, folder, towns, is_told):
    problems = found("W333", path=f"content/offers/{folder}/x.yml", offer=OFFER.replace("[adorf]", towns))
    assert [(p.line, p.field) for p in problems] == ([(4, "municipalities")] if is_told else [])


@pytest.mark.parametrize(
    ("place", "code"),
    [
        ("municipality: adorf, city: Bestadt", "W334"),
        ("municipality: adorf, city: BESTADT", "W334"),
        ("municipality: adorf, city: Bestadt-Hinten", "W334"),
        ("municipality: adorf, city: Bestadt (Hinten)", "W334"),
        ("municipality: adorf, city: Stadt Bestadt", "W334"),
        ("municipality: adorf, city: 10117 Bestadt", "W334"),
        ("municipality: adorf, city: Adorf-Bestadt", None),
        ("municipality: adorf, city: Stadt Adorf OT Hinten", None),
        ("municipality: adorf, city: Adorf", None),
        ("municipality: adorf, city: Hinterdorf", None),
        ("city: Bestadt", "W335"),
        ("city: Bestadt-Hinten", "W335"),
        ("postal_code: '10117'", "W335"),
        ("postal_code: '10117', city: Hinten", None),
        ("postal_code: '10115'", None),
        ("municipality: bestadt", "W335"),
        ("municipality: bestadt, city: Bestadt", "W335"),
        ("city: Adorf, postal_code: '10117'", "W306"),
        ("municipality: bestadt, visibility: hidden", None),
        ("municipality: adorf, city: Bestadt, visibility: hidden", None),
        ("municipality: adorf, postal_code: '10117', visibility: hidden", None),
    ],
)
def test_towns_of_a_place(found, place, code):
    told = {c: found(c, f"locations: [{{name: Haus}}, {{{place}}}]\n") for c in ("W306", "W334", "W335")}
    assert {c for c, problems in told.items() if problems} == ({code} if code else set())


@pytest.mark.parametrize("place", ["municipality: adorf, city: Bestadt", "city: Adorf, postal_code: '10117'"])
def test_towns_of_a_provider(found, place):
    provider = "name: Verein\nkind: association\n" + place.replace(", ", "\n")
    told = {c: len(found(c, **{"providers/verein.yml": provider})) for c in ("W306", "W334", "W335")}
    assert told == {"W306": "postal" in place, "W334": "postal" not in place, "W335": False}


def test_what_a_town_keeps_at_home_for_its_neighbours_is_right(found):
    offer = OFFER.replace("[adorf]", "[adorf, bestadt]") + "locations: [{municipality: bestadt}]\n"
    assert found("W335", offer=offer) == []
    other = OFFER.replace("[adorf]", "[bestadt]") + "locations: [{municipality: adorf}]\n"
    assert found("W335", offer=other, path="content/offers/adorf/x.yml") == []
    assert found("W335", offer=other, path="content/offers/all/x.yml") == []


@pytest.mark.parametrize(
    ("hours", "code", "field"),
    [
        ("weekdays: [mon], every: 2", "E332", "every"),
        ("weekdays: [mon], every: 2, starts: 2026-11-02", None, ""),
        ("weekdays: [mon, Montag]", "E333", "weekdays"),
        ("weekdays: [mon, tue]", None, ""),
    ],
)
def test_hours_of_phones_are_weekly_times_too(found, hours, code, field):
    phones = f"phones: [{{number: 02541 18-0}}, {{number: 02541 18-1, hours: [{{from: 9:00, {hours}}}]}}]"
    in_offer = {"offer": OFFER.partition("contact:")[0] + f"contact: {{{phones}}}\n"}
    in_provider = {"providers/verein.yml": f"name: Verein\n{phones}\n"}
    for site, way in ((in_offer, "contact.phones"), (in_provider, "phones")):
        told = [(p.code, p.field) for c in ("E332", "E333") for p in found(c, **site)]
        assert told == ([(code, f"{way}.1.hours.0.{field}")] if code else [])


def test_places_without_a_name_that_stand_twice(found):
    place = "{street: Weg 1, city: Adorf}"
    assert [p.field for p in found("W336", f"locations: [{place}, {place}]\n")] == ["locations.1"]
    assert found("W336", f"locations: [{place}, {{street: Weg 2, city: Adorf}}]\n") == []
    assert found("W336", "locations: [{visibility: hidden}, {visibility: hidden}]\n") == []


@pytest.mark.parametrize(
    ("move", "is_told"),
    [
        ("from: 2026-12-28, to: 2026-12-30", False),
        ("from: 2026-12-28, to: 2027-01-02", True),
        ("from: 2026-12-07, to: 2026-11-27", True),
        ("from: 2026-11-16, to: 2026-11-17", False),  # past
    ],
)
def test_days_that_are_moved_out_of_the_offer(found, move, is_told):
    rule = f"{{kind: weekly, weekdays: [mon], from: 9:30, moved: [{{{move}}}]}}"
    places = [p.field for p in found("W337", f"valid_from: 2026-12-01\nvalid_until: 2026-12-31\ntimes: [{rule}]\n")]
    assert places == (["times.0"] if is_told else [])


@pytest.mark.parametrize(("kind", "is_told"), [("unknown", True), ("paid", False), ("donation", False)])
def test_what_unknown_costs_are_for_is_read_by_nobody(found, kind, is_told):
    assert [p.field for p in found("W366", f"cost: {{kind: {kind}, per: Termin}}\n")] == ["cost.per"] * is_told


def test_unknown_costs_of_0_are_none(found):
    assert [p.field for p in found("E334", "cost: {kind: unknown, amount: 0}\n")] == ["cost.kind"]


@pytest.mark.parametrize(
    ("rule", "is_told"),
    [
        ("kind: date, date: 2026-12-31", False),
        ("kind: date, date: 2027-01-01", True),
        ("kind: date, date: 2026-11-30", True),
        ("kind: date, date: 2026-11-20", False),
        ("kind: weekly, weekdays: [mon]", False),
        ("kind: weekly, weekdays: [mon], starts: 2027-01-01", True),
        ("kind: weekly, weekdays: [mon], ends: 2026-11-30", True),
        ("kind: weekly, weekdays: [mon], starts: 2026-12-29", True),
        ("kind: weekly, weekdays: [mon, thu], starts: 2026-12-29", False),
        ("kind: monthly, week: last, weekday: thu, starts: 2026-12-01", False),
    ],
)
def test_times_that_never_come(found, rule, is_told):
    more = f"valid_from: 2026-12-01\nvalid_until: 2026-12-31\ntimes: [{{from: 9:30, {rule}}}]\n"
    assert len(found("W337", more)) == is_told


@pytest.mark.parametrize("today", [date(2026, 11, 24), date(2026, 12, 1), date(2026, 12, 3)])
@pytest.mark.parametrize(
    "more",
    [
        "valid_from: 2026-12-01\nvalid_until: 2026-12-03\ntimes: [{kind: weekly, weekdays: [mon], from: 9:30}]\n",
        "valid_until: 2026-12-03\ntimes: [{kind: monthly, day: 31, from: 9:30, starts: 2026-12-01}]\n",
    ],
)
def test_what_never_comes_is_not_over(found, more, today):
    assert [len(found(code, more, today=today)) for code in ("W337", "W329")] == [1, 0]


@pytest.mark.parametrize("rule", ["starts: 9999-12-01, ends: 9999-12-31", "starts: 2026-12-01", "ends: 2026-12-01"])
def test_times_that_are_open_or_far_away_may_come(found, rule):
    assert found("W337", f"times: [{{kind: weekly, weekdays: [mon], from: 9:30, {rule}}}]\n") == []


def test_time_alone_makes_no_error(found):
    offer = OFFER + "valid_until: 2026-11-24\n"
    assert found("W338", offer=offer) == []
    (problem,) = found("W338", offer=offer, today=date(2026, 11, 25))
    assert problem.level is Level.WARNING and "bis zum 24.11.2026" in problem.message
    assert "status: ended" in problem.message
    assert found("W338", offer=offer + "status: ended\n", today=date(2026, 11, 25)) == []


@pytest.mark.parametrize(
    ("cost", "field"),
    [
        ("kind: paid, amount: '0,00'", "cost.amount"),
        ("kind: paid, amount: 5", None),
        ("kind: paid", None),
        ("kind: unknown, amount: 5", "cost.kind"),
        ("kind: unknown", None),
        ("kind: free, per: Termin", "cost.per"),
        ("kind: free", None),
        ("kind: free, amount: 0", None),
        ("kind: income-based, amount: 0", None),
        ("kind: donation, amount: 0, per: Termin", None),
    ],
)
def test_kinds_and_amounts(found, cost, field):
    assert [p.field for p in found("E334", f"cost: {{{cost}}}\n")] == ([field] if field else [])


INVENTED = {"providers/verein.yml": SITE["content/providers/verein.yml"] + "example: yes\n"}


def test_an_invented_offer_has_an_invented_provider(found):
    (problem,) = found("W340", "example: yes\n")
    assert (problem.line, problem.column, problem.field) == (LINE, 10, "example")
    assert found("W340", "example: yes\n", **INVENTED) == found("W340", **INVENTED) == []


@pytest.mark.parametrize(
    "contact",
    [
        "phones: [{number: 030 23125 000}]",
        "phones: [{number: +49 30 23125-999}]",
        "phones: [{number: 069 90009-100}]",
        "phones: [{number: 0171 3920001}]",
        "email: a@example.org",
        "email: a@post.Example.com",
        "email: a@verein.example",
        "website: https://example.net/x",
        "form: http://verein.test/",
    ],
)
def test_what_is_invented_says_so(found, contact):
    offer = OFFER.partition("contact:")[0] + f"contact: {{{contact}}}\n"
    (problem,) = found("W341", offer=offer)
    assert problem.line == 7 and problem.field.startswith("contact.") and "example: yes" in problem.message
    assert found("W341", "example: yes\n", offer=offer) == []


@pytest.mark.parametrize(
    "target",
    ["https://www.example.org/x", "mailto:a@example.org?subject=x", "tel:+49-30-23125001", "tel:+493023125001"],
)
def test_invented_links_in_a_text(found, target):
    (problem,) = found("W341", f"description: '[hier]({target})'\n")
    assert (problem.line, problem.field) == (LINE, "description") and problem.message.startswith("Dieser Link ist")


@pytest.mark.parametrize(
    "target", ["https://www.beispiel.de/example", "mailto:a@beispiel.de", "tel:02541180", "angebote/"]
)
def test_links_in_a_text_that_are_real(found, target):
    assert found("W341", f"description: '[hier]({target})'\n") == []


@pytest.mark.parametrize(
    "contact",
    [
        "phones: [{number: 030 9018-20}]",
        "email: a@example.de",
        "email: a@notexample.org",
        "website: https://example.org.verein.de/",
    ],
)
def test_what_only_looks_like_an_example(found, contact):
    assert found("W341", offer=OFFER.partition("contact:")[0] + f"contact: {{{contact}}}\n") == []


def test_invented_addresses_of_providers_and_of_the_site(found):
    provider = "name: Verein\nkind: association\nphones: [{number: 030 23125 001}]\nemail: a@example.org\n"
    fields = [p.field for p in found("W341", **{"providers/verein.yml": provider})]
    assert fields == ["phones.0.number", "email"]
    assert found("W341", **{"providers/verein.yml": provider + "example: yes\n"}) == []


def test_the_site_itself_may_be_an_example(tmp_path):
    def fields(changes):
        return [p.field for p in run_checks(read_catalog(write_site(tmp_path, changes))[0]) if p.code == "W341"]

    real = (
        SITE["site_config.yml"].replace("example: yes\n", "").replace("contact: {", "contact: {phone: 030 23125 000, ")
    )
    assert fields({"site_config.yml": real}) == ["contact.phone", "contact.email", "url", "repository"]
    assert fields({"site_config.yml": real + "example: yes\n"}) == []


@pytest.mark.parametrize(
    ("number", "note", "is_told"),
    [
        ("01802 123456", "", True),
        ("01802 123456", "6 Cent pro Anruf", False),
        ("01802 123456", "6 ct/Anruf", False),
        ("01802 123456", "0,06 € je Anruf", False),
        ("01802 123456", "0,06 EUR je Anruf", False),
        ("0900 5 123456", "EUR 1,99 pro Minute", False),
        ("01802 123456", "6 Tage in der Woche", True),
        ("0180 5 123456", "", True),
        ("0900 5 123456", "", True),
        ("01377 123456", "", True),
        ("'118000'", "", True),
        ("22 8 33", "", True),
        ("22 8 33", "69 Cent pro Minute, nur vom Handy", False),
        ("0800 1110111", "", False),
        ("02541 18-0", "", False),
        ("'116117'", "", False),
    ],
)
def test_numbers_that_cost_extra(found, number, note, is_told):
    phones = f"phones: [{{number: {number}{f', note: {note!r}' if note else ''}}}]"
    offers = found("W344", offer=OFFER.partition("contact:")[0] + f"contact: {{{phones}}}\n")
    providers = found("W344", **{"providers/verein.yml": f"name: Verein\n{phones}\n"})
    assert len(offers) == len(providers) == is_told
    assert all("§ 109 TKG" in p.message for p in (*offers, *providers))


@pytest.mark.parametrize(("number", "is_told"), [("01805 123456", True), ("02541 18-0", False)])
def test_the_number_of_the_site_has_no_room_for_a_price(tmp_path, number, is_told):
    settings = SITE["site_config.yml"].replace("contact: {", f"contact: {{phone: {number}, ")
    problems = run_checks(read_catalog(write_site(tmp_path, {"site_config.yml": settings}))[0])
    told = [(p.path, p.field) for p in problems if p.code == "W344"]
    assert told == ([("site_config.yml", "contact.phone")] if is_told else [])


@pytest.mark.parametrize(
    ("more", "fields"),
    [
        ("languages: [de, uk, de]\n", ["languages.2"]),
        ("contact2: {phones: [1, 1]}\n", ["contact2.phones.1"]),
        ("registration: {note: a, x: [b, b]}\n", ["registration.x.1"]),
        ("times: [{kind: weekly, weekdays: [mon, mon], from: 9:30}]\n", []),
        ("times: [{kind: weekly, weekdays: [mon], from: 9:30, pauses: [x, x]}]\n", ["times.0.pauses.1"]),
        ("easy: {text: [Satz., Satz.]}\n", []),
        ("keywords: [a, A]\n", []),
    ],
)
def test_what_stands_twice_in_a_list(found, more, fields):
    assert [p.field for p in found("W336", more)] == fields


@pytest.mark.parametrize(
    ("hours", "field", "fix"),
    [
        ("from: 9:30, to: 1:00", "to", "„to: 13:00“"),
        ("from: 16:59, to: 5:00", "to", "„to: 17:00“"),
        ("from: 16:00, to: 1:00", "to", "die beiden Uhrzeiten prüfen"),
        ("from: 10:00, to: 0:00", "to", "„to: 24:00“"),
        ("from: 17:00, to: 1:00", None, ""),
        ("from: 22:00, to: 6:00", None, ""),
        ("from: 10:00, to: 24:00", None, ""),
        ("from: 9:30, to: 13:00", None, ""),
        ("from: 9:30", None, ""),
        ("from: 18:00, to: 1:00, moved: [{from: 2026-11-30, to: 2026-12-01, start: 10:00}]", None, ""),
        ("from: 18:00, to: 1:00, moved: [{from: 2026-11-30, to: 2026-12-01}]", None, ""),
        ("from: 9:30, moved: [{from: 2026-11-30, to: 2026-12-01, end: 1:00}]", "moved.0.end", "„end: 13:00“"),
    ],
)
def test_a_night_begins_in_the_evening(found, hours, field, fix):
    problems = found("W358", f"times: [{{kind: weekly, weekdays: [mon], {hours}}}]\n")
    assert [(p.field, p.level) for p in problems] == ([(f"times.0.{field}", Level.WARNING)] if field else [])
    assert all(fix in problem.message for problem in problems)


def test_of_what_has_ended_no_time_is_asked_about(found):
    never = "{kind: date, date: 2027-02-05, from: 9:00, to: 1:30}"
    more = f"valid_until: 2027-01-31\ntimes: [{never}]\n"
    assert [len(found(code, more)) for code in ("W337", "W358")] == [1, 1]
    assert [len(found(code, f"status: ended\n{more}")) for code in ("W337", "W358")] == [0, 0]


@pytest.mark.parametrize("day", ["date: 2026-12-01", "date: 2026-12-01, until: 2026-12-04"])
def test_a_night_of_a_single_day_begins_in_the_evening(found, day):
    problems = found("W358", f"times: [{{kind: date, {day}, from: 9:00, to: 1:30}}]\n")
    assert [p.field for p in problems] == ["times.0.to"]


def test_a_phone_of_a_provider_is_answered_at_night_from_the_evening_on(found):
    phone = "phones: [{number: 02541 18-1, hours: [{weekdays: [mon], from: 9:00, to: 1:00}]}]"
    (problem,) = found("W358", **{"providers/verein.yml": f"name: Verein\n{phone}\n"})
    assert (problem.path, problem.field) == ("content/providers/verein.yml", "phones.0.hours.0.to")


_SUMMER = "{weekdays: [mon], from: 9:00, ends: 2026-08-31}"


@pytest.mark.parametrize(
    ("hours", "more", "is_told"),
    [
        (f"[{_SUMMER}]", "", True),
        (f"[{_SUMMER}]", "status: paused\n", True),
        (f"[{_SUMMER}]", "status: ended\n", False),
        (f"[{_SUMMER}]", "valid_until: 2026-11-23\n", False),
        (f"[{_SUMMER}, {{weekdays: [tue], from: 9:00, starts: 2027-01-01}}]", "", False),
        ("{always: yes}", "", False),
    ],
)
def test_hours_of_a_phone_that_have_all_passed(found, hours, more, is_told):
    offer = OFFER + f"  phones: [{{number: 02541 18-0, hours: {hours}}}]\n{more}"
    problems = found("W359", offer=offer)
    assert [(p.field, p.level) for p in problems] == [("contact.phones.0.hours", Level.WARNING)] * is_told


def test_hours_of_a_phone_of_a_provider_that_have_all_passed(found):
    provider = f"name: Verein\nphones: [{{number: 02541 18-0, hours: [{_SUMMER}]}}]\n"
    (problem,) = found("W359", **{"providers/verein.yml": provider})
    assert (problem.path, problem.field) == ("content/providers/verein.yml", "phones.0.hours")


_ONE, _OTHER = "number: 02541 18-0", 'number: "+49 2541 180"'


@pytest.mark.parametrize(
    ("more", "fields"),
    [
        (f"[{{{_ONE}}}, {{{_OTHER}}}]", ["phones.1"]),
        (f"[{{{_ONE}, note: morgens}}, {{{_OTHER}, note: {{text: morgens}}}}]", ["phones.1"]),
        (f"[{{{_ONE}, note: morgens}}, {{{_OTHER}}}]", ["phones.1"]),
        (f"[{{{_ONE}}}, {{{_OTHER}, hours: {{always: yes}}}}]", ["phones.1"]),
        (f"[{{{_ONE}, note: morgens}}, {{{_OTHER}, note: abends}}]", []),
        (f"[{{{_ONE}}}, {{number: 02541 18-1}}]", []),
        ("[{number: 116117}, {number: 116 117}, {number: 112}]", ["phones.1"]),
    ],
)
def test_one_phone_number_in_two_spellings(tmp_path, more, fields):
    offer = OFFER.replace("contact:\n", f"contact:\n  phones: {more}\n")
    provider = f"{SITE['content/providers/verein.yml']}phones: {more}\n"
    files = {"content/offers/adorf/malen.yml": offer, "content/providers/verein.yml": provider}
    catalog, problems = read_catalog(write_site(tmp_path, files))
    assert [p for p in problems if p.code.startswith("E")] == []
    told = [(p.path, p.field) for p in run_checks(catalog) if p.code == "W336"]
    assert told == [
        (path, before + field) for field in fields for path, before in zip(files, ("contact.", ""), strict=True)
    ]


@pytest.mark.parametrize(
    ("more", "fields"),
    [
        ("languages: [tr, Türkisch]\n", ["languages.1"]),
        (
            "times: [{kind: date, date: 2027-03-01, from: 9:30}, {kind: date, date: 1.3.2027, from: 9.30}]\n",
            ["times.1"],
        ),
        ("documents: ['Ausweis', 'Ausweis ']\n", ["documents.1"]),
    ],
)
def test_one_value_in_two_spellings(found, more, fields):
    assert [p.field for p in found("W336", more)] == fields

"""Each rule at its limits: what it finds, where, and what it says."""

from math import cos, radians

import pytest

from generator.checks import run_checks
from generator.problems import Level
from tests.builders import OFFER, SITE, read_catalog, write_site

LINE = OFFER.count("\n") + 1
TOWN = SITE["content/municipalities.yml"]


@pytest.fixture
def found(tmp_path):
    """Findings with one of these codes in the small site with changes, as problems."""

    def find(code, more="", offer=OFFER, **files):
        changes = {f"content/{name}": text for name, text in files.items()}
        write_site(tmp_path, {"content/offers/adorf/krabbelgruppe.yml": offer + more, **changes})
        return [problem for problem in run_checks(read_catalog(tmp_path)[0]) if problem.code == code]

    return find


def places(problems):
    return [(problem.line, problem.column, problem.field) for problem in problems]


NORTH, EAST = 1 / 111.2, 1 / (111.2 * cos(radians(52.53)))
"""Degrees a kilometre at Adorf (52.53, 13.38)."""


@pytest.mark.parametrize(
    ("latitude", "longitude", "kilometres"),
    [
        (52.53 + 11.98 * NORTH, 13.38, None),
        (52.53 - 11.98 * NORTH, 13.38, None),
        (52.53 + 12.02 * NORTH, 13.38, 12),
        (52.53 - 15 * NORTH, 13.38, 15),
        (52.53, 13.38 + 11.98 * EAST, None),
        (52.53, 13.38 - 12.02 * EAST, 12),
        (52.53 + 9 * NORTH, 13.38 + 9 * EAST, 13),
        (52.53 + 8 * NORTH, 13.38 - 8 * EAST, None),
        (None, 13.9, None),
        (53.9, None, None),
    ],
)
def test_a_position_far_from_its_town(found, latitude, longitude, kilometres):
    spot = {"latitude": latitude, "longitude": longitude}
    said = ", ".join(f"{name}: {value:.6f}" for name, value in spot.items() if value is not None)
    more = f"locations: [{{name: Da, municipality: adorf}}, {{municipality: adorf, {said}}}]\n"
    problems = found("W307", more)
    column = more.rindex("{") + len("{municipality: adorf, latitude: ") + 1
    assert places(problems) == ([(LINE, column, "latitude")] if kilometres else [])
    assert all(
        f" {kilometres} km von der Ortsmitte von Adorf" in p.message and p.level is Level.WARNING for p in problems
    )


@pytest.mark.parametrize("name", ["latitude", "longitude"])
def test_half_a_position_of_a_municipality(found, name):
    other = {"latitude": ", longitude: 13.38", "longitude": ", latitude: 52.53"}[name]
    (problem,) = found("W365", **{"municipalities.yml": TOWN.replace(other, "")})
    assert problem.path == "content/municipalities.yml" and problem.field == name


def test_nobody_is_asked_for_the_rest_of_a_position_that_is_hidden(found):
    assert found("W365", "locations: [{municipality: adorf, latitude: 52.531, visibility: hidden}]\n") == []


@pytest.mark.parametrize(
    ("known", "is_far"),
    [("latitude: 52.53, longitude: 13.38", True), ("latitude: 52.53", False), ("longitude: 13.38", False)],
)
def test_a_town_needs_both_numbers(found, known, is_far):
    towns = (
        f'- {{id: adorf, name: Adorf, ags: "05000001", {known}}}\n- {{id: bestadt, name: Bestadt, ags: "05000002"}}\n'
    )
    more = "locations: [{municipality: adorf, latitude: 48, longitude: 8}, {latitude: 48, longitude: 8}, {municipality: bestadt, latitude: 48, longitude: 8}]\n"
    assert len(found("W307", more, **{"municipalities.yml": towns})) == is_far


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("municipality: adorf, postal_code: '10117'", "10117 gehört zu Bestadt. In Adorf gilt 10115."),
        (
            "municipality: adorf, postal_code: '99999'",
            "99999 ist für Adorf nicht bekannt. In Adorf gilt 10115. Bitte prüfen. Stimmt sie doch?",
        ),
        ("municipality: adorf, postal_code: '10115'", None),
        ("municipality: adorf", None),
        ("postal_code: '99999'", None),
    ],
)
def test_a_postcode_of_another_town(found, place, words):
    more = f"locations: [{{name: Da}}, {{{place}}}]\n"
    problems = found("W306", more)
    assert places(problems) == ([(LINE, more.index("postal_code: ") + 14, "postal_code")] if words else [])
    assert all(words in problem.message for problem in problems)


def test_postcodes_of_providers_and_of_towns_that_name_none(found):
    provider = "name: Verein\nkind: association\npostal_code: '%s'\nmunicipality: %s\n"
    assert places(found("W306", **{"providers/verein.yml": provider % ("10117", "adorf")})) == [(3, 14, "postal_code")]
    assert found("W306", **{"providers/verein.yml": provider % ("10117", "bestadt")}) == []
    towns = TOWN.replace(', postal_codes: ["10115"]', ', postal_codes: ["10116", "10115"]').replace(
        ', postal_codes: ["10117"]', ""
    )
    wrong = {"providers/verein.yml": provider % ("10117", "bestadt"), "municipalities.yml": towns}
    assert found("W306", **wrong) == []
    (problem,) = found("W306", **{"providers/verein.yml": provider % ("10117", "adorf"), "municipalities.yml": towns})
    assert "ist für Adorf nicht bekannt. In Adorf gilt 10116, 10115." in problem.message


@pytest.mark.parametrize(
    ("old", "new", "field", "words"),
    [
        (
            "provider: verein",
            "provider: vereine",
            "provider",
            "Den Anbieter „vereine“ gibt es nicht. Meinten Sie „verein“?",
        ),
        ("provider: verein", "provider: zzz", "provider", "Sonst bitte einen Kurznamen aus content/providers/ nehmen."),
        ("[adorf]", "[adorf, adolf]", "municipalities", "Die Kommune „adolf“ gibt es nicht. Meinten Sie „adorf“?"),
        ("[adorf]", "[zzz]", "municipalities", "content/municipalities.yml"),
        ("[baby]", "[babys]", "life_phases", "Die Lebensphase „babys“ gibt es nicht. Meinten Sie „baby“?"),
        ("[baby]", "[zzz]", "life_phases", "content/life_phases.yml"),
        ("[treffen]", "[zzz]", "topics", "Das Thema „zzz“ gibt es nicht. Bitte einen Kurznamen aus content/topics.yml"),
        ("contact:", "programmes: [hilfen]\ncontact:", "programmes", "Das Programm „hilfen“ gibt es nicht. "),
        ("contact:", "programmes: [zzz]\ncontact:", "programmes", "content/programmes.yml"),
        ("contact:", "next: [notrufe]\ncontact:", "next", "Das Angebot „notrufe“ gibt es nicht. Meinten Sie „notruf“?"),
        ("contact:", "next: [zzz]\ncontact:", "next", "content/offers/"),
        (
            "contact:",
            "locations: [{name: A}, {municipality: zzz}]\ncontact:",
            "locations.1.municipality",
            "Die Kommune „zzz“",
        ),
    ],
)
def test_references_that_lead_nowhere(found, old, new, field, words):
    offer = OFFER.replace(old, new)
    (problem,) = found("E301", offer=offer)
    assert problem.field == field and words in problem.message and problem.level is Level.ERROR
    quoted = problem.message.split("„")[1].split("“")[0]
    line = offer.splitlines()[problem.line - 1]
    assert line[problem.column - 1 :].startswith(quoted)


def test_references_that_hold(found):
    more = "next: [notruf]\nprogrammes: [fruehe-hilfen]\nlocations: [{name: A}, {municipality: bestadt}]\n"
    assert found("E301", more) == [] and found("E301", offer=OFFER.replace("[adorf]", "all")) == []


@pytest.mark.parametrize(
    ("contact", "place"),
    [
        ("contact: {department: Hilfen}\n", (7, 10)),
        ("contact: {phones: []}\n", (7, 10)),
        ("contact:\n", (7, 1)),
        ("", (1, 1)),
        ("contact: {}\nstatus: active\n", (7, 10)),
        ("status: paused\n", None),
        ("status: ended\n", None),
        ("contact: {form: https://a.de}\n", None),
        ("contact: {website: https://a.de}\n", None),
        ("contact: {phones: [{number: '112'}]}\n", None),
        ("contact: {email: a@b.de}\n", None),
    ],
)
def test_nobody_can_reach_it(found, contact, place):
    problems = found("E303", offer=OFFER.partition("contact:")[0] + contact)
    assert [(p.line, p.column) for p in problems] == ([place] if place else [])
    assert all(p.field == "contact" and "form" in p.message for p in problems)


@pytest.mark.parametrize(
    ("times", "names", "words"),
    [
        ("location: Halle", "", "Bitte unter locations einen Ort mit name anlegen."),
        (
            "location: Halle",
            "{name: Haus}, {street: Weg 1}, {name: Hof}",
            "„Halle“ gibt es in diesem Angebot nicht. Bekannt: Haus, Hof.",
        ),
        ("location: Hof", "{name: Haus}, {name: Hof}", None),
        ("note: Halle", "", None),
    ],
)
def test_times_at_places_that_nobody_named(found, times, names, words):
    more = f"locations: [{names}]\ntimes:\n- {{kind: appointment}}\n- {{kind: date, date: 2026-12-01, from: 9:30, {times}}}\n"
    problems = found("E308", more)
    assert [(p.line, p.field) for p in problems] == ([(LINE + 3, "times.1.location")] if words else [])
    assert all(words in problem.message and problem.column > 40 for problem in problems)


@pytest.mark.parametrize(
    ("contact", "more", "is_told"),
    [
        ("person: Erika", "", True),
        ("person: Erika, consent: no", "", True),
        ("person: Erika, consent: yes", "", False),
        ("person: Erika", "example: yes\n", False),
        ("person: Erika", "example: no\n", True),
        ("person: Erika", "status: falsch\n", True),
        ("person: Erika, consent: Ja", "status: falsch\n", False),
        ("person: Erika", "status: falsch\nexample: yes\n", False),
        ("department: Hilfen", "", False),
    ],
)
def test_names_of_people(found, contact, more, is_told):
    offer = OFFER.replace("contact:\n  email: info@adorf.de", f"contact: {{email: a@b.de, {contact}}}")
    problems = found("W309", more, offer=offer)
    assert places(problems) == ([(7, 34, "contact.person")] if is_told else [])
    assert all("consent: yes" in problem.message and "department" in problem.message for problem in problems)


def test_a_person_where_no_person_belongs_is_another_problem(found):
    provider = {"providers/verein.yml": "name: Verein\ncontact: {person: Erika}\n"}
    assert found("W309", **provider) == []


@pytest.mark.parametrize(
    ("first", "last", "is_told"),
    [
        ("2026-10-02", "2026-10-01", True),
        ("2026-10-01", "2026-10-01", False),
        ("2026-09-30", "2026-10-01", False),
        ("x", "2026-10-01", False),
        ("2026-10-01", "x", False),
    ],
)
def test_an_offer_that_ends_before_it_begins(found, first, last, is_told):
    problems = found("E304", f"valid_from: {first}\nvalid_until: {last}\n")
    assert places(problems) == ([(LINE + 1, 14, "valid_until")] if is_told else [])
    assert all("(2026-10-01) liegt vor dem Anfang (2026-10-02)" in problem.message for problem in problems)


def test_one_end_is_no_order(found):
    assert found("E304", "valid_from: 2026-10-02\n") == found("E304", "valid_until: 2026-10-02\n") == []
    assert len(found("E304", "valid_from: 2026-10-02\nvalid_until: 2026-10-01\nstatus: falsch\n")) == 1, (
        "whatever else is wrong"
    )


@pytest.mark.parametrize(("day", "is_told"), [("2026-11-24", False), ("2026-11-25", True)])
def test_a_look_in_the_future(found, day, is_told):
    easy = f"easy:\n  text: [Satz.]\n  checked: {{by: Gruppe, date: {day}, text: 0123456789abcdef}}\n"
    problems = found("E305", f"verified: {{by: Redaktion, date: {day}}}\n{easy}")
    told = [(LINE, 33, "verified.date"), (LINE + 3, 31, "easy.checked.date")]
    assert places(problems) == (told if is_told else [])
    assert all("Der 25.11.2026 liegt in der Zukunft." in problem.message for problem in problems)


PHASE = "- {{id: {0}, title: {0}, summary: Kurz gesagt.{1}}}\n"


@pytest.mark.parametrize(
    ("ages", "gaps"),
    [
        (["{from: 0, to: 1}", "{from: 1, to: 2}"], []),
        (["{from: 0, to: 1}", "{from: 13 months, to: 2}"], [(2, 1)]),
        (["{from: 0, to: 3}", "{from: 1, to: 2}", "{from: 3}"], []),
        (["{from: 1, to: 2}", "", "{to: 9}", "{from: 3}", "{from: 5}"], [(4, 12), (5, 24)]),
        (["{from: 0, to: 0}", "{from: 1 month}"], [(2, 1)]),
        ([], []),
    ],
)
def test_gaps_in_the_chain(found, ages, gaps):
    phases = "".join(
        PHASE.format(name, f", age: {age}" if age else "") for name, age in zip("abcde", ages, strict=False)
    )
    problems = found("W312", **{"life_phases.yml": phases + "- {id: baby, title: B, summary: Kurz.}\n"})
    assert [(p.line, p.field) for p in problems] == [(line, "age.from") for line, _ in gaps]
    assert all(
        f"fehlen {months} Monate" in p.message and p.column > 10 for p, (_, months) in zip(problems, gaps, strict=True)
    )


@pytest.mark.parametrize(
    ("parents", "lines"),
    [
        ({"a": "b", "b": "c", "c": "a", "d": "a"}, [1, 2, 3]),
        ({"a": "a"}, [1]),
        ({"a": "b", "b": ""}, []),
        ({"a": "zzz"}, []),
    ],
)
def test_topics_above_themselves(found, parents, lines):
    topics = "".join(
        f"- {{id: {name}, title: {name}{f', parent: {parent}' if parent else ''}}}\n"
        for name, parent in parents.items()
    )
    problems = found("E313", **{"topics.yml": topics + "- {id: treffen, title: T}\n"})
    assert places(problems) == [(line, 29, "parent") for line in lines]


def test_topics_that_lie_too_deep(found):
    lines = [f"- {{id: t{n:02}, title: T, parent: {f't{n - 1:02}' if n else 'oben'}}}\n" for n in range(12)]
    problems = found("E356", **{"topics.yml": "- {id: treffen, title: T}\n- {id: oben, title: T}\n" + "".join(lines)})
    assert places(problems) == [(line, 31, "parent") for line in (12, 13, 14)], "nine others may stand above one"
    assert all(problem.level is Level.ERROR for problem in problems)


def test_easy_texts_of_offers_that_have_ended_are_left_alone(found):
    zeros = "0" * 16
    old = f"easy:\n  text: [Satz.]\n  checked: {{by: G, date: 2026-01-01, text: {zeros}}}\n  source: {zeros}\n"
    assert places(found("H317", old)) == [(LINE + 3, 11, "easy.source")]
    assert places(found("H318", old)) == [(LINE + 2, 44, "easy.checked.text")]
    assert found("H317", old + "status: ended\n") == found("H318", old + "status: ended\n") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# Titel\n\nText\n", []),
        ("Text\n", [("E316", 1, 1)]),
        ("# T\n\nEins <b>\n\n[x](ftp://a)\n", [("E206", 3, 6), ("E207", 5, 1)]),
    ],
)
def test_pages(found, text, expected):
    problems = [p for code in ("E316", "E206", "E207") for p in found(code, **{"pages/about.md": text})]
    assert [(p.code, p.line, p.column) for p in problems] == expected


def test_the_home_page_needs_no_title(found):
    assert found("E316", **{"pages/home.md": "Willkommen.\n"}) == []


def test_twins_are_told_once_and_by_name(found):
    both = OFFER.replace("[adorf]", "[adorf, bestadt]")
    (problem,) = found("W310", offer=both, **{"offers/adorf/zwilling.yml": both})
    assert (problem.path, problem.line, problem.column, problem.field) == (
        "content/offers/adorf/zwilling.yml",
        1,
        8,
        "title",
    )
    assert "content/offers/adorf/krabbelgruppe.yml heißt genauso und ist am selben Ort." in problem.message
    assert found("W310", offer=both, **{"offers/adorf/zwilling.yml": both + "status: ended\n"}) == []
    everywhere = OFFER.replace("[adorf]", "all")
    assert len(found("W310", offer=everywhere, **{"offers/adorf/zwilling.yml": everywhere})) == 1
    assert found("W310", **{"offers/adorf/zwilling.yml": everywhere}) == []


HOUSE = OFFER + "  phones: [{number: 030 23125 009}]\nlocations: [{street: Weg 1}, {name: Hof}]\n"


@pytest.mark.parametrize(
    ("old", "new", "is_twin"),
    [
        ("Sonnenschein", "Mond", True),
        ("Sonnenschein", "Mond Stern", False),
        ("Weg 1", "WEG 1", True),
        ("Weg 1", "Weg 2", False),
        ("009", "008", False),
        ("provider: verein", "provider: kreis", False),
        ("Krabbelgruppe Sonnenschein", "Uns Kai", False),
        ("Krabbelgruppe Sonnenschein", "Krabbelgruppe ist bei uns", True),
        ("Krabbelgruppe Sonnenschein", "Krabbelgruppe nur hier", True),
    ],
)
def test_the_same_house_and_phone(found, old, new, is_twin):
    other = HOUSE.replace("Sonnenschein", "Stern").replace(old if old != "Sonnenschein" else "Stern", new)
    if "Krabbelgruppe S" in old:
        other = HOUSE.replace(old, new)
    problems = found("W311", offer=HOUSE, **{"offers/adorf/zwilling.yml": other})
    assert len(problems) == is_twin
    assert all("dieselbe Straße" in p.message and p.field == "title" for p in problems)


def test_words_of_the_glossary_whatever_their_capitals(found):
    glossary = "- {word: JUGEND-Amt, explanation: [Ein Amt.]}\n- {word: Elternzeit, explanation: [Eine Zeit.]}\n"
    easy = "easy:\n  text: [Satz.]\n  words: [jugend-amt, ELTERNZEITEN]\n"
    (problem,) = found("W324", easy, **{"glossary.yml": glossary})
    assert problem.field == "easy.words.1" and "Meinten Sie „Elternzeit“?" in problem.message
    (problem,) = found("W324", easy.replace("ELTERNZEITEN", "Zebra"), **{"glossary.yml": glossary})
    assert "Bitte dort erklären" in problem.message


def test_keys_say_what_they_are_compared_with(found):
    towns = '- {id: adorf, name: Adorf, ags: "05000001"}\n- {id: bestadt, name: Bestadt, ags: "%s"}\n- {id: c, name: C, ags: "05000003"}\n'
    (problem,) = found("W323", **{"municipalities.yml": towns % "03000002"})
    assert "gehört zu NI, die Website zu NW" in problem.message and problem.line == 2
    (problem,) = found("W323", **{"municipalities.yml": towns % "05100002"})
    assert "Die meisten hier beginnen mit 05000" in problem.message


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("Villa Rosa", "Hier steht der Name eines Ortes"),
        ("Grüne Straße 7", "Hier steht die Straße eines Ortes"),
        ("52,53123 und 13,38456", "Hier steht die Stelle eines Ortes"),
    ],
)
def test_a_secret_is_called_by_what_it_is_and_never_by_itself(found, said, words):
    hidden = "{name: Villa Rosa, street: Grüne Straße 7, latitude: 52.53123, longitude: 13.38456, visibility: hidden}"
    (problem,) = found("E319", f"locations: [{hidden}]\ndescription: 'Wir sind hier: {said}.'\n")
    assert words in problem.message and said not in problem.message and problem.level is Level.ERROR
    assert (problem.line, problem.field) == (LINE + 1, "description")


@pytest.mark.parametrize(
    ("old", "new", "code", "words", "example"),
    [
        ("[treffen]", "[Treffen]", "E202", "„Treffen“ ist kein Kurzname. Meinten Sie „treffen“?", ""),
        ("provider: verein", "provider: Verein Adorf", "E202", "Meinten Sie „verein“?", ""),
        ("provider: verein", "provider: VEREIN", "E202", "Meinten Sie „verein“?", ""),
        ("provider: verein", "provider: Anderer Verein", "E202", "Kurznamen aus content/providers/", ""),
        ("[adorf]", "Adorf", "E203", "„municipalities“ ist eine Liste.", "municipalities:\n  - adorf"),
        ("[adorf]", "Adorf und Bestadt", "E203", "Liste", "municipalities:\n  - adorf\n  - bestadt"),
        ("[adorf]", "adorf", "E203", "Liste", "municipalities:\n  - adorf"),
        ("[adorf]", "Zett", "E203", "stehen in content/municipalities.yml.", ""),
        ("contact:", "locations: [{municipality: Adorf}]\ncontact:", "E202", "Meinten Sie „adorf“?", ""),
        ("contact:", "next: [Notruf]\ncontact:", "E202", "Meinten Sie „notruf“?", ""),
        ("contact:", "programmes: [Frühe Hilfe]\ncontact:", "E202", "Meinten Sie „fruehe-hilfen“?", ""),
        ("[baby]", "[b, baby]", "E301", "content/life_phases.yml", ""),
    ],
)
def test_a_name_instead_of_an_id_is_one_error_with_the_id(tmp_path, old, new, code, words, example):
    path = "content/offers/adorf/krabbelgruppe.yml"
    catalog, problems = read_catalog(write_site(tmp_path, {path: OFFER.replace(old, new)}))
    (problem,) = [p for p in (*problems, *run_checks(catalog)) if p.path == path]
    assert problem.code == code and words in problem.message and problem.example == example
    assert "[" not in problem.message and problem.level is Level.ERROR


@pytest.mark.parametrize(
    ("there", "written", "is_proposed"),
    [
        ("kreis-coesfeld", "kreis-coesfelt", True),
        ("kreis-coesfeld", "kreis-coefseld", True),
        ("kreis-coesfeld", "kreis-coesfeldt", True),
        ("kreis-coesfeld", "kreis-cosfeld", True),
        ("kreis-coesfeld", "kreis_coesfeld", True),
        ("kreis-coesfeld", "kreiscoesfeld", True),
        ("familienzentrum-linde", "familienzentrum-lnde", True),
        ("familienzentrum-linde", "familienzentrum-lind", True),
        ("kita-sonnenschein-1", "kita-sonnenschein-2", False),
        ("awo-duelmen", "asb-duelmen", False),
        ("kita-st-martin", "kita-st-marien", False),
        ("kita-nase", "kita-hase", False),
        ("caritas-coesfeld", "caritas-luedinghausen", False),
        ("drk", "dlrg", False),
        ("familienzentrum-nord", "familienzentrum-ost", False),
    ],
)
def test_another_provider_is_proposed_only_for_a_slip(tmp_path, there, written, is_proposed):
    changes = {
        f"content/providers/{there}.yml": "name: Jemand\n",
        "content/offers/adorf/krabbelgruppe.yml": OFFER.replace("provider: verein", f"provider: {written}"),
    }
    (problem,) = [p for p in run_checks(read_catalog(write_site(tmp_path, changes))[0]) if p.field == "provider"]
    assert (f"Meinten Sie „{there}“?" in problem.message) is is_proposed
    assert ("Wurde er gelöscht?" in problem.message) is not is_proposed
    made = f"Ist er neu? Dann bitte content/providers/{written}.yml anlegen, mit „name:“."
    assert (made in problem.message) is not is_proposed


def test_a_deleted_offer_is_told_as_such(found):
    (problem,) = found("E301", "next: [babytreff]\n")
    assert "gibt es nicht (mehr). Wurde es gelöscht?" in problem.message and "status: ended" in problem.message


def test_nobody_is_asked_to_bring_back_what_is_gone(found):
    gone = "- {id: babytreff, kind: offer, date: 2026-10-01, reason: Art. 17}\n"
    (problem,) = found("E301", "next: [babytreff]\n", **{"gone.yml": gone})
    assert "content/gone.yml" in problem.message and "Bitte hier löschen" in problem.message
    assert "wiederherstellen" not in problem.message


def test_an_offer_that_has_become_this_one_is_not_its_next(found):
    (problem,) = found("E301", "next: [babytreff]\nformer_ids: [babytreff]\n")
    assert "dieser Eintrag selbst. Bitte hier löschen" in problem.message


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("providers/verein.yml", 'name: "Verein\n'),
        ("providers/verein.yml", "# noch leer\n"),
        ("topics.yml", "- {id: [\n"),
        ("topics.yml", ""),
        ("municipalities.yml", "id: adorf\n"),
        ("life_phases.yml", "- {id: baby\n"),
    ],
)
def test_what_stands_in_a_file_that_cannot_be_read_is_not_called_missing(found, path, text):
    assert found("E301", **{path: text}) == []
    assert len(found("E301", "next: [babytreff]\n", **{path: text})) == 1


def test_proposals_are_looked_for_a_few_times_a_record(found):
    many = ", ".join(f"treffe-{number}" for number in range(400))
    assert len(found("E301", f"next: [{many}]\n")) == 400


@pytest.mark.parametrize(
    ("own", "other", "expected"),
    [
        ("[alt, uralt]", "[neu]", []),
        ("[krabbelgruppe]", "[neu]", [("E346", "krabbelgruppe")]),
        ("[alt, notruf]", "[neu]", [("E346", "krabbelgruppe")]),
        ("[zwei]", "[neu]", [("E346", "krabbelgruppe")]),
        ("[alt]", "[alt]", [("E347", "zwei")]),
        ("[alt, alt]", "[neu]", [("E347", "krabbelgruppe")]),
        ("[weg]", "[fort]", [("E349", "krabbelgruppe")]),
        ("[verein, leben, adorf]", "[neu]", []),
    ],
)
def test_a_former_id_leads_to_one_place(found, own, other, expected):
    two = OFFER.replace("Krabbelgruppe", "Zwei")
    files = {
        "offers/adorf/zwei.yml": f"{two}former_ids: {other}\n",
        "gone.yml": "- {id: weg, kind: offer, date: 2026-10-01, reason: x}\n"
        "- {id: fort, kind: topic, date: 2026-10-01, reason: x}\n",
    }
    problems = [p for code in ("E346", "E347", "E349") for p in found(code, f"former_ids: {own}\n", **files)]
    assert [(p.code, p.path.rpartition("/")[2].removesuffix(".yml")) for p in problems] == expected
    column = len("former_ids: ") + max(own.rfind(" "), own.find("["), 0) + 2
    assert all((p.line, p.column) == (LINE, column) for p in problems if p.code != "E347")


def test_a_former_id_is_looked_up_in_records_with_other_mistakes_too(found):
    (problem,) = found("E346", "cost: 3\nformer_ids: [notruf]\n")
    assert (problem.line, problem.field) == (LINE + 1, "former_ids.0")
    assert "content/offers/all/notruf.yml" in problem.message


def test_editions_of_a_page_may_name_the_same_former_ids(found):
    front = "---\nformer_ids: [x]\n---\n# Seite\n"
    assert found("E347", **{"pages/a.md": front, "pages/a.easy.md": front}) == []
    (problem,) = found("E347", **{"pages/a.md": front, "pages/b.md": front})
    assert (problem.path, problem.line, problem.column) == ("content/pages/b.md", 2, 14)
    (own,) = found("E346", **{"pages/a.md": front.replace("x", "a"), "pages/b.md": "# B\n", "pages/a.easy.md": "# A\n"})
    assert own.path == "content/pages/a.md"


_APART = {
    "weekday": (
        "times: [{kind: weekly, weekdays: [mon], from: 9:30}]",
        "times: [{kind: weekly, weekdays: [tue], from: 9:30}]",
    ),
    "weekday of a month": (
        "times: [{kind: monthly, week: first, weekday: mon, from: 9:30}]",
        "times: [{kind: weekly, weekdays: [tue], from: 9:30}]",
    ),
    "day": (
        "times: [{kind: date, date: 2026-12-07, from: 9:30}]",
        "times: [{kind: date, date: 2026-12-08, from: 9:30}]",
    ),
    "audience": ("audiences: [fathers]", "audiences: [parents]"),
    "language": ("languages: [tr]", "languages: [ar, de]"),
    "age": ("age: {from: 1, to: 3}", "age: {from: 4, to: 6}"),
}


@pytest.mark.parametrize("fact", _APART)
def test_offers_of_a_house_are_told_apart(found, fact):
    one, other = _APART[fact]
    twin = HOUSE.replace("Sonnenschein", "Mond")
    assert found("W311", f"{one}\n", HOUSE, **{"offers/adorf/mond.yml": f"{twin}{other}\n"}) == []
    assert len(found("W311", f"{one}\n", HOUSE, **{"offers/adorf/mond.yml": f"{twin}{one}\n"})) == 1
    assert len(found("W311", f"{one}\n", HOUSE, **{"offers/adorf/mond.yml": twin})) == 1, "nothing said may be the same"


@pytest.mark.parametrize("is_first", [True, False])
@pytest.mark.parametrize(("code", "title"), [("W310", "Krabbelgruppe Sonnenschein"), ("W311", "Krabbelgruppe Mond")])
def test_either_of_two_says_that_it_is_not_the_other(found, code, title, is_first):
    twin = HOUSE.replace("Krabbelgruppe Sonnenschein", title)
    own, its = ("not_twin: [mond]\n", "") if is_first else ("", "not_twin: [krabbelgruppe]\n")
    assert found(code, own, HOUSE, **{"offers/adorf/mond.yml": twin + its}) == []
    third = {"offers/adorf/mond.yml": twin + its, "offers/adorf/stern.yml": twin}
    problems = found(code, own, HOUSE, **third)
    assert [problem.path for problem in problems] == ["content/offers/adorf/stern.yml"], "that says nothing of a third"
    assert "not_twin: [krabbelgruppe]" in problems[0].message


def test_not_twin_names_offers(found):
    (problem,) = found("E301", "not_twin: [notruff]\n")
    assert (problem.line, problem.column, problem.field) == (LINE, 12, "not_twin")


@pytest.mark.parametrize("more", ["next: [alt]\n", "locations: [{municipality: alt}]\n"])
def test_who_uses_a_former_id_is_told_the_new_one(found, more):
    files = {
        "offers/all/notruf.yml": SITE["content/offers/all/notruf.yml"] + "former_ids: [alt]\n",
        "municipalities.yml": TOWN.replace("name: Bestadt", "former_ids: [alt], name: Bestadt"),
    }
    (problem,) = found("E301", more, **files)
    new = "notruf" if "next" in more else "bestadt"
    assert f"„alt“ gibt es unter diesem Namen nicht mehr. Bitte „{new}“ schreiben." in problem.message


def test_what_is_never_published_may_be_said_of_a_hidden_place(found):
    hidden = "locations: [{visibility: hidden, street: Amselweg 7}]\n"
    gone = "- {id: amselweg-7, kind: offer, date: 2026-10-01, reason: Amselweg 7 ist geheim.}\n"
    assert found("E319", hidden, **{"gone.yml": gone}) == []
    (problem,) = found("E319", hidden + "former_ids: [haus-amselweg-7]\n")
    assert problem.field == "former_ids.0", "an old address is one that everybody reads"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("providers/verein.yml", "name: Verein: Adorf\n"),
        ("providers/verein.yml", "- name: Verein\n"),
        ("municipalities.yml", "- id: adorf\n name: Adorf\n"),
        ("municipalities.yml", "id: adorf\n"),
    ],
)
def test_what_cannot_be_read_is_not_gone(found, name, text):
    assert found("E301", **{name: text}) == []


def test_an_empty_list_is_read(found):
    assert found("E301", **{"municipalities.yml": "[]\n"}) != []


def test_several_ids_in_one_are_told(found):
    (problem,) = found("E202", offer=OFFER.replace("[baby]", "[baby baby]"))
    assert problem.message == "„baby baby“ sind mehrere Kurznamen. Bitte mit Komma trennen: baby, baby."


def test_no_wrong_id_is_proposed(found):
    towns = SITE["content/municipalities.yml"].replace("id: adorf", "id: Adorf")
    (problem, *_) = found("E301", **{"municipalities.yml": towns})
    assert "Meinten Sie" not in problem.message


def test_a_site_without_an_offer_is_told(tmp_path):
    none = {"content/offers/adorf/krabbelgruppe.yml": None, "content/offers/all/notruf.yml": None}
    for name, changes, expected in (
        ("none", none, ["content/offers"]),
        ("broken", {**none, "content/offers/adorf/a.yml": "title: X\n"}, []),
        ("unread", {**none, "content/offers/adorf/a.yml": "{"}, []),
    ):
        problems = run_checks(read_catalog(write_site(tmp_path / name, changes))[0])
        assert [problem.path for problem in problems if problem.code == "W711"] == expected, name

"""What pages, search and reports ask of the records of a site, beside what test_catalog.py asks."""

import pytest

from generator.catalog import id_of, sort_key
from generator.looks import is_stale
from tests.builders import OFFER, SITE, read_catalog, write_site


def offer(title, **fields):
    lines = dict(line.split(": ", 1) for line in OFFER.splitlines() if ": " in line and not line.startswith(" "))
    lines |= {"title": title if len(title) > 1 else f"Haus {title}", "contact": "{email: a@b.de}", **fields}
    return "".join(f"{name}: {value}\n" for name, value in lines.items())


@pytest.fixture
def catalog(tmp_path):
    """The small site with these offers in Adorf and other files by their path."""

    def read(offers=None, **files):
        changes = {f"content/offers/adorf/{name}.yml": text for name, text in (offers or {}).items()}
        changes |= {f"content/{path}": text for path, text in files.items()}
        changes |= {"content/offers/adorf/krabbelgruppe.yml": None} if offers else {}
        return read_catalog(write_site(tmp_path, changes))[0]

    return read


def ids(offers):
    return [each.id for each in offers]


def test_umlauts_stand_with_their_vowels_and_case_comes_last():
    words = ["Öse", "Ose", "ose", "Ass", "Aß", "Übel", "Ubel", "Elan", "Élan", "È", "E"]
    assert sorted(words, key=sort_key) == ["Ass", "Aß", "E", "È", "Elan", "Élan", "Ose", "ose", "Öse", "Ubel", "Übel"]


def test_offers_with_one_title_stand_by_id(catalog):
    found = catalog(
        {"b": offer("Gleich"), "a": offer("Gleich", municipalities="[bestadt]"), "c": offer("Aller Anfang")}
    )
    assert ids(found.offers.values()) == ["c", "a", "b", "notruf"]


def test_a_topic_leads_to_what_it_belongs_to_and_a_circle_ends(catalog):
    topics = "- {id: treffen, title: T, parent: b}\n- {id: b, title: B, parent: c}\n- {id: c, title: C, parent: treffen}\n- {id: d, title: D, parent: zzz}\n"
    found = catalog(**{"topics.yml": topics})
    assert ids(found.topic_line("treffen")) == ["treffen", "b", "c"] and ids(found.topic_line("d")) == ["d"]
    assert found.topic_line("zzz") == () and ids(found.children_of(found.topics["b"])) == ["treffen"]


def test_an_offer_is_sensitive_by_itself_or_by_any_topic_above_its_own(catalog):
    topics = SITE["content/topics.yml"] + "- {id: not, title: Not, parent: krise}\n"
    found = catalog(
        {"a": offer("A", topics="[treffen, not]"), "b": offer("B", sensitive="yes"), "c": offer("C")},
        **{"topics.yml": topics},
    )
    assert [found.is_sensitive(found.offers[id_]) for id_ in "abc"] == [True, True, False]


def test_a_topic_is_sensitive_by_what_is_above_or_below_it_or_by_a_quarter_of_its_offers(catalog):
    topics = (
        "- {id: treffen, title: T}\n- {id: wege, title: W}\n- {id: haft, title: H, parent: wege, sensitive: yes}\n"
        "- {id: danach, title: D, parent: haft}\n- {id: sport, title: S, parent: wege}\n- {id: tanz, title: Z}\n"
    )
    offers = {"a": offer("A", topics="[tanz]", sensitive="yes")}
    offers |= {id_: offer(id_.upper(), topics="[tanz]") for id_ in "bcd"}
    found = catalog(offers, **{"topics.yml": topics})
    assert [id_ for id_ in found.topics if found.is_sensitive_topic(id_)] == ["wege", "haft", "danach", "tanz"]
    assert len(found.offers_about("tanz")) == 4
    more = catalog({**offers, "e": offer("E", topics="[tanz]")}, **{"topics.yml": topics})
    assert not more.is_sensitive_topic("tanz"), "one of five"


def test_the_chain_leaves_out_what_is_over_or_unknown(catalog):
    found = catalog(
        {"a": offer("A", next="[b, zzz, c, notruf]"), "b": offer("B", status="ended"), "c": offer("C", status="paused")}
    )
    assert ids(found.next_of(found.offers["a"])) == ["c", "notruf"]
    assert ids(found.previous_of(found.offers["c"])) == ["a"] and found.previous_of(found.offers["a"]) == ()


def test_the_chain_has_each_offer_once_and_never_leads_to_itself(catalog):
    found = catalog({"a": offer("A", next="[a, c, c]"), "c": offer("C")})
    assert ids(found.next_of(found.offers["a"])) == ["c"]
    assert found.previous_of(found.offers["a"]) == () and ids(found.previous_of(found.offers["c"])) == ["a"]


def test_questions_without_an_answer(catalog):
    found = catalog(**{"offers/all/notruf.yml": None})
    assert (found.offers_in_phase("kind"), found.offers_by("kreis")) == ((), ())
    assert (
        found.offers_in_phase("baby", "bestadt")
        == found.offers_about("krise")
        == found.offers_of_programme("fruehe-hilfen")
        == ()
    )


def test_offers_of_a_programme_and_a_phase_of_the_county(catalog):
    found = catalog({"a": offer("A", programmes="[fruehe-hilfen]")})
    assert ids(found.offers_of_programme("fruehe-hilfen")) == ["a"]
    assert ids(found.offers_in_phase("baby")) == ["a", "notruf"] and ids(found.offers_in_phase("baby", "all")) == [
        "notruf"
    ]


def test_a_town_without_a_youth_office_or_with_an_unknown_one(catalog):
    towns = (
        SITE["content/municipalities.yml"]
        .replace(", youth_office: kreis", "")
        .replace("youth_office: verein", "youth_office: zzz")
    )
    found = catalog(**{"municipalities.yml": towns})
    offices = [found.office_in(town, "youth") for town in found.municipalities.values()]
    assert [office.id if office else None for office in offices] == ["kreis", None], "else the one for all towns"


def test_without_some_files_their_offers_are_gone(catalog):
    found = catalog({"a": offer("A"), "b": offer("B")})
    less = found.without(["content/offers/adorf/a.yml"])
    assert ids(less.offers.values()) == ["b", "notruf"] and set(less.topics) == set(found.topics)
    assert len(less.entries) == len(found.entries) - 1
    assert {entry.source.path for entry in found.entries} - {entry.source.path for entry in less.entries} == {
        "content/offers/adorf/a.yml"
    }


def test_an_id_that_stands_twice_in_a_list_is_told_at_the_second_place(tmp_path):
    topics = SITE["content/topics.yml"] + "- {title: Nochmal, id: leben}\n- {title: Ohne}\n- {title: Auch}\n"
    catalog, problems = read_catalog(write_site(tmp_path, {"content/topics.yml": topics}))
    (double,) = [problem for problem in problems if problem.code == "E302"]
    assert (double.line, double.column, double.field) == (4, 24, "id")
    assert "„leben“ gibt es schon in content/topics.yml, Zeile 1." in double.message
    assert catalog.topics["leben"].title == "Leben"
    assert [id_of(entry) for entry in catalog.entries if entry.source.kind == "topic"][3:] == ["leben", "", ""]


def test_a_town_or_topic_written_twice_lists_an_offer_once(tmp_path):
    offer = (
        OFFER.replace("[adorf]", "[adorf, adorf]")
        .replace("[baby]", "[baby, baby]")
        .replace("[treffen]", "[treffen, treffen]")
    )
    catalog, _ = read_catalog(write_site(tmp_path, {"content/offers/adorf/krabbelgruppe.yml": offer}))
    lists = (catalog.offers_in_phase("baby", "adorf"), catalog.offers_about("leben"))
    assert [[offer.id for offer in found].count("krabbelgruppe") for found in lists] == [1, 1]


SOURCES = "sources: [{{name: Kreis, date: {day}, kind: official}}, {{name: Kreis, date: 2020-01-01, kind: law}}]\n"


def looked_at(day):
    return OFFER + f"verified: {{date: {day}, by: Redaktion, every: 36 months}}\n"


@pytest.mark.parametrize(
    ("text", "stale"),
    [
        (looked_at("2024-11-24"), False),
        (looked_at("2024-11-23"), True),
        (OFFER, True),
        (looked_at("2026-11-24"), False),
        (OFFER + SOURCES.format(day="2024-11-24"), False),
        (OFFER + SOURCES.format(day="2024-11-23"), True),
        (looked_at("2020-11-24") + SOURCES.format(day="2026-11-23"), False),
    ],
)
def test_a_look_counts_for_24_months(tmp_path, text, stale):
    catalog, _ = read_catalog(write_site(tmp_path, {"content/offers/adorf/krabbelgruppe.yml": text}))
    offer = catalog.offers["krabbelgruppe"]
    assert is_stale(offer.verified, offer.sources, catalog.today) is stale


def test_of_equals_the_one_that_somebody_looked_at_stands_first(tmp_path):
    fresh = looked_at("2026-11-01")
    files = {"a-alt": OFFER, "b-neu": fresh, "c-andere": OFFER.replace("Krabbelgruppe S", "Ganz andere S")}
    catalog, _ = read_catalog(
        write_site(
            tmp_path,
            {
                "content/offers/adorf/krabbelgruppe.yml": None,
                **{f"content/offers/adorf/{name}.yml": text for name, text in files.items()},
            },
        )
    )
    assert ids(catalog.offers_in_phase("baby", "adorf")) == ["c-andere", "b-neu", "a-alt"], "titles decide first"


def test_a_chain_of_topics_may_be_long_and_is_followed_for_ten(catalog):
    lines = [f"- {{id: t{n}, title: T, parent: {f't{n - 1}' if n else 'treffen'}}}\n" for n in range(2_000)]
    found = catalog(**{"topics.yml": "- {id: treffen, title: T}\n- {id: z, title: Z}\n" + "".join(lines)})
    assert ids(found.topics_in_order) == ["treffen", *(f"t{n}" for n in range(2_000)), "z"]
    assert ids(found.topic_line("t1000")) == [f"t{n}" for n in range(1_000, 990, -1)]

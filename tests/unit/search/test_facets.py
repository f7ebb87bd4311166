"""The table of filters: what an offer has in each, what can be chosen, and that all who name them name the same."""

from typing import get_args

import pytest

from generator.facts.easy_status import easy_hash
from generator.model.parts import Cost, EasyText
from generator.model.records import Format
from generator.model.times import WEEKDAYS
from generator.model.types import Access
from generator.publication import Published, publish
from generator.search.facets import AGE, FACETS, OLDEST, facet_values
from generator.search.language import german
from tests.builders import OFFER, read_catalog, shipped_edition, write_site

_PLACE = "locations: [{name: Haus, street: Weg 1, postal_code: '10115', city: Adorf, wheelchair: %s}]\n"
_HIDDEN = "locations: [{name: Haus, visibility: hidden, wheelchair: yes}]\n"


def _easy(checked: str) -> str:
    return f"easy:\n  text: [Das ist ein Treff.]\n  checked: {{by: Gruppe, date: 2026-01-01, text: {checked}}}\n"


_CHECKED = easy_hash(EasyText(text=("Das ist ein Treff.",)))


@pytest.fixture
def published(tmp_path):
    """The small site with changes: a text replaces or adds a file."""

    def make(**offers: str) -> Published:
        files = {f"content/offers/adorf/{name}.yml": OFFER + more for name, more in offers.items()}
        return publish(read_catalog(write_site(tmp_path, files))[0])

    return make


def _options(published: Published, key: str) -> list[str]:
    return [option.value for facet in FACETS if facet.key == key for option in facet.options(published)]


@pytest.mark.parametrize(
    ("more", "facet", "values"),
    [
        ("", "ort", ("adorf",)),
        ("", "phase", ("baby",)),
        ("", "thema", ("treffen", "leben")),
        ("", "kosten", ()),
        ("anonymous: yes\n", "anonym", ("yes",)),
        ("anonymous: no\n", "anonym", ()),
        ("", "anonym", ()),
        ("confidential: yes\n", "vertraulich", ("yes",)),
        ("women_only: yes\n", "frauen", ("yes",)),
        ("childcare: yes\n", "betreuung", ("yes",)),
        ("cost: {kind: unknown}\n", "kosten", ()),
        ("cost: {kind: donation}\n", "kosten", ("donation",)),
        ("languages: [de, uk]\n", "sprache", ("de", "uk")),
        ("formats: [phone, on-site]\n", "form", ("phone", "on-site")),
        ("times: [{kind: monthly, day: 15, from: 9:00}]\n", "tag", ()),
        ("times: [{kind: date, date: 2027-07-17, until: 2027-07-19, from: 9:00}]\n", "tag", ("mon", "sat", "sun")),
        ("times: [{kind: date, date: 2027-07-01, until: 2027-07-31, from: 9:00}]\n", "tag", WEEKDAYS),
        # It has begun: on which days before today it was helps nobody.
        ("times: [{kind: date, date: 2026-11-20, until: 2026-11-26, from: 9:00}]\n", "tag", ("tue", "wed", "thu")),
        ("", "rollstuhl", ()),
        (_PLACE % "no", "rollstuhl", ()),
        (_PLACE % "unknown", "rollstuhl", ()),
        (_PLACE % "partly", "rollstuhl", ("partly",)),
        (_PLACE % "yes", "rollstuhl", ("yes",)),
        (_HIDDEN, "rollstuhl", ("yes",)),
        ("locations: [{name: A, wheelchair: yes}, {name: B, wheelchair: partly}]\n", "rollstuhl", ("partly", "yes")),
        ("locations: [{name: A, wheelchair: no}, {name: B, wheelchair: yes}]\n", "rollstuhl", ("yes",)),
        ("", "tag", ()),
        ("times: [{kind: appointment}]\n", "tag", ()),
        ("times: [{kind: weekly, weekdays: [thu, mon], from: '9:00'}]\n", "tag", ("mon", "thu")),
        ("times: [{kind: monthly, week: first, weekday: wed, from: '9:00'}]\n", "tag", ("wed",)),
        ("times: [{kind: date, date: 2026-11-28, from: '9:00'}]\n", "tag", ("sat",)),
        (
            "times: [{kind: date, date: 2026-11-28, from: '9:00'}, {kind: weekly, weekdays: [fri], from: '9:00'}]\n",
            "tag",
            ("fri", "sat"),
        ),
        ("", "zeit", ()),
        ("times: [{kind: weekly, weekdays: [thu], from: '16:30', to: '18:00'}]\n", "zeit", ("afternoon", "evening")),
        ("languages: [de]\nsign_language: yes\n", "sprache", ("de", "gsg")),
        ("languages: [gsg]\nsign_language: yes\n", "sprache", ("gsg",)),
        ("sign_language: no\n", "sprache", ()),
        ("registration: {required: no}\n", "anmeldung", ("no",)),
        ("registration: {required: yes}\n", "anmeldung", ()),
        ("", "anmeldung", ()),
        ("", "leicht", ()),
        (_easy(_CHECKED), "leicht", ("yes",)),
        (_easy("0" * 16), "leicht", ()),
    ],
)
def test_what_an_offer_has_in_a_filter(published, more, facet, values):
    found = published(treff=more)
    assert facet_values(found.offers["treff"], found)[facet] == values


def test_a_list_of_many_offers_can_be_narrowed_and_a_short_one_is_seen_at_a_glance(published):
    """What is set by a link alone: who is behind an offer or in charge of it, and its programme."""
    assert [facet.key for facet in FACETS if facet.is_linked] == ["anbieter", "programm"]
    own = dict.fromkeys(("one", "two", "three"), "programmes: [fruehe-hilfen]\n")
    few = published(**own, four="office: youth\nstatus: ended\n")
    assert _options(few, "anbieter") == ["verein"] and _options(few, "programm") == []
    many = published(**own, four="programmes: [fruehe-hilfen]\noffice: youth\n")
    assert _options(many, "anbieter") == ["verein"] and _options(many, "programm") == ["fruehe-hilfen"]
    values = facet_values(many.offers["four"], many)
    assert values["anbieter"] == ("verein",) and values["programm"] == ("fruehe-hilfen",)
    charge = published(**dict.fromkeys(("one", "two", "three", "four"), "office: youth\n"))
    assert facet_values(charge.offers["four"], charge)["anbieter"] == ("verein", "kreis")
    assert _options(charge, "anbieter") == ["kreis", "verein"]


def test_a_programme_that_is_over_has_no_offers_to_filter_for(tmp_path):
    files = {f"content/offers/adorf/{name}.yml": OFFER + "programmes: [alt]\n" for name in ("a", "b", "c", "d")}
    files["content/programmes.yml"] = "- {id: alt, name: Alt, summary: Früher., status: ended}\n"
    found = publish(read_catalog(write_site(tmp_path, files))[0])
    assert _options(found, "programm") == [] and facet_values(found.offers["a"], found)["programm"] == ()


def test_an_offer_for_the_whole_county_can_be_used_in_every_town(published):
    found = published()
    assert facet_values(found.offers["notruf"], found)["ort"] == ("adorf", "bestadt")


def test_everything_but_ages_is_told_by_values(published):
    found = published()
    assert [facet for facet in FACETS if facet.values is None] == [AGE]
    assert set(facet_values(found.offers["notruf"], found)) == {facet.key for facet in FACETS if facet is not AGE}


def test_options_stand_in_the_order_in_which_people_look_for_them(published):
    found = published(
        one="languages: [uk, de]\n", two="languages: [aaa, tr, ar]\n", ended="languages: [pl]\nstatus: ended\n"
    )
    assert _options(found, "ort") == ["adorf", "bestadt"], "as in the file"
    assert _options(found, "phase") == ["schwanger", "baby", "kind"]
    assert _options(found, "thema") == ["leben", "treffen", "krise"], "below what they belong to"
    assert _options(found, "sprache") == ["aaa", "ar", "de", "tr", "uk"], "aaa, Arabisch, Deutsch, Türkisch, Ukrainisch"
    assert _options(found, "alter") == [str(age) for age in range(OLDEST + 1)]
    assert [facet.key for facet in FACETS if facet.is_open] == ["ort"]


def test_topics_follow_what_they_belong_to_however_deep(tmp_path):
    topics = "".join(
        f"- {{id: {id_}, title: {id_.upper()}{f', parent: {parent}' if parent else ''}}}\n"
        for id_, parent in (("c", "b"), ("a", ""), ("d", ""), ("b", "a"), ("treffen", "d"), ("e", "a"))
    )
    published = publish(read_catalog(write_site(tmp_path, {"content/topics.yml": topics}))[0])
    assert _options(published, "thema") == ["a", "b", "c", "e", "d", "treffen"]


def test_whatever_a_record_can_say_can_be_chosen(published):
    found = published()
    assert {*_options(found, "kosten"), "unknown"} == set(get_args(Cost.model_fields["kind"].annotation))
    assert _options(found, "form") == list(get_args(Format))
    assert _options(found, "tag") == list(WEEKDAYS)
    assert {*_options(found, "rollstuhl"), "no", "unknown"} == set(get_args(get_args(Access)[0]))


def test_sign_language_can_be_chosen_whatever_field_says_it(published):
    assert _options(published(one="languages: [tr]\nsign_language: yes\n"), "sprache") == ["gsg", "tr"]


def test_what_is_said_means_a_value_that_can_be_chosen(published):
    said = {pair for meaning in german().meanings for pair in meaning.values}
    languages = ", ".join(sorted(value for facet, value in said if facet == "sprache"))
    found = published(treff=f"languages: [{languages}]\n")
    assert {pair for pair in said if pair[1] not in _options(found, pair[0])} == {
        ("date", value) for value in ("today", "tomorrow", "weekend", "holidays")
    }


def test_words_for_values_are_those_of_the_table(published):
    languages = ", ".join(words.value for words in german().facet_words if words.facet == "sprache")
    found = published(treff=f"languages: [{languages}]\n" + _easy(_CHECKED))
    unknown = [words for words in german().facet_words if words.value not in _options(found, words.facet)]
    assert german().facet_words and unknown == []


def test_checked_easy_language_can_be_chosen_where_a_text_is_checked(published):
    assert _options(published(treff=_easy("0123456789abcdef")), "leicht") == []
    assert _options(published(treff=_easy(_CHECKED)), "leicht") == ["yes"]


@pytest.mark.parametrize("edition", ["de", "de-simple"])
def test_every_filter_and_every_value_has_its_words(published, edition):
    texts, found = shipped_edition(edition).texts, published(treff="languages: [tr]\n")
    for facet in FACETS:
        assert texts.choose("facet", facet.key) and texts.choose("ask", facet.key).endswith("?")
        for option in facet.options(found):
            assert [bool(option.text), option.record is not None, bool(option.language)].count(True) == 1
            assert not option.text or getattr(texts, option.text)


def test_each_age_has_its_words(published):
    options = list(AGE.options(published()))
    assert [(option.value, option.text) for option in options[:3]] == [
        ("0", "facet_youngest"),
        ("1", "age_year_one"),
        ("2", "age_year_many"),
    ]
    assert (options[-1].value, options[-1].text) == (str(OLDEST), "facet_oldest")

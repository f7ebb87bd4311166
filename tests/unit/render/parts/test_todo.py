"""What is to be done in a life phase, as both editions tell it."""

import pytest

from tests.builders import OFFER, SITE
from tests.unit.render.seen import Seen

STEPS = """- id: baby
  title: Baby
  summary: Das erste Jahr.
  easy: {text: [Fragen Sie beim Jugend-Amt.]}
  steps:
    - title: Geburt anmelden
      when: in der 1. Woche
      offers: [krabbelgruppe, urkunde, vorbei, nie]
      office: registry
      sources:
        - {name: Das Gesetz, url: "https://example.org/gesetz", date: 2026-11-20, year: 2012, kind: law, note: 1 Woche}
        - {name: öffentliche Liste, date: 2026-11-21, kind: secondary}
        - {url: "https://kreis.example.org/x", date: 2026-11-22, kind: official}
      easy: {title: Sagen Sie die Geburt, text: [Gehen Sie zum Jugend-Amt., Sie haben 1 Woche Zeit.]}
    - {title: Elterngeld beantragen, when: in 3 Monaten, office: youth}
    - {title: Platz suchen, easy: {text: [Suchen Sie einen Platz.]}}
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    settings = SITE["site_config.yml"].replace("[de, de-simple]", "[de, de-simple, en]")
    english = 'edition: {name: English, register: standard}\ninterface: {step_when: "When: {when}", step_office: "Office: {office}"}\n'
    return Seen(
        tmp_path_factory.mktemp("site"),
        {
            "site_config.yml": settings,
            "content/texts/en.yml": english,
            "content/life_phases.yml": SITE["content/life_phases.yml"].replace(
                "- {id: baby, title: Baby, age: {from: 0, to: 1}, summary: Das erste Jahr.}\n", STEPS
            ),
            "content/offices.yml": "- {id: registry, title: Standesamt, easy: {title: Standes-Amt}}\n"
            "- {id: youth, title: Jugendamt}\n",
            "content/offers/all/urkunde.yml": OFFER.replace("provider: verein", "office: registry").replace(
                "Krabbelgruppe Sonnenschein", "Urkunde"
            ),
            "content/offers/all/vorbei.yml": OFFER + "status: ended\n",
        },
    )


def steps(site, route):
    return site.view(route).todo


def test_a_step_says_what_until_when_and_who(site):
    first, second, third = steps(site, "lebensphasen/baby/")
    assert (first.title, first.when, first.office) == (
        "Geburt anmelden",
        "Wann: in der 1. Woche",
        "Zuständig: Standesamt.",
    )
    assert not first.text and not first.unknown and first.more is None
    assert (second.when, second.office) == ("Wann: in 3 Monaten", "Zuständig: Jugendamt.")
    assert second.at_office.href == "../../orte/", "no offer tells its office: the pages of towns do"
    assert third.when == "" and "wir wissen es nicht" in third.unknown and third.office == ""


def test_it_leads_to_offers_that_there_are_and_to_the_office_of_each_town(site):
    first = steps(site, "lebensphasen/baby/")[0]
    assert [(link.title, link.href) for link in first.offers] == [
        ("Krabbelgruppe Sonnenschein", "../../angebote/krabbelgruppe/"),
        ("Urkunde", "../../angebote/urkunde/"),
    ]
    assert first.at_office.href == "../../angebote/urkunde/#zustaendig"


def test_it_says_who_says_so_and_when_somebody_looked(site):
    first = steps(site, "lebensphasen/baby/")[0]
    law, known, host = first.origins
    assert (law.title, law.href) == ("Das Gesetz", "https://example.org/gesetz")
    assert "2012" in law.note and law.note.endswith(": 1 Woche")
    assert (known.title, known.href, host.title) == ("öffentliche Liste", "", "kreis.example.org")
    assert "gesehen am 22. November 2026" in first.sources


def test_easy_words_stand_in_place_of_hard_ones(site):
    first, second, third = steps(site, "leicht/lebensphasen/baby/")
    assert first.title == "Sagen Sie die Geburt" and first.when == "" and "Standes-Amt" in first.office
    assert [item.html.striptags() for item in first.text] == ["Gehen Sie zum Jugend-Amt.", "Sie haben 1 Woche Zeit."]
    assert second.when == "" and second.more.href == "../../../lebensphasen/baby/#schritte", "the hard page tells it"
    assert first.more is None and third.more is None
    assert third.text and "Wir wissen" in third.unknown


def test_a_hard_word_is_explained_once_on_the_page(site):
    view = site.view("leicht/lebensphasen/baby/")
    assert [len(item.words) for item in (*view.text, *view.todo[0].text)] == [1, 0, 0]


def test_words_of_records_are_marked_in_another_language(site):
    first, *_ = steps(site, "en/lebensphasen/baby/")
    assert (first.when, first.office) == ("When: \ue000in der 1. Woche\ue001", "Office: \ue000Standesamt\ue001")
    assert first.origins[0].title == "\ue000Das Gesetz\ue001" and first.origins[0].note.endswith(
        ": \ue0001 Woche\ue001"
    )


def test_the_page_of_a_town_leads_there(site):
    assert site.view("orte/adorf/baby/").todo.href == "../../../lebensphasen/baby/#schritte"
    assert site.view("orte/adorf/schwanger/").todo is None and steps(site, "lebensphasen/schwanger/") == ()

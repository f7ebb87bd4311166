"""What stands beside a shared link."""

import pytest

from tests.builders import OFFER, SITE
from tests.unit.render.seen import Seen


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Seen:
    return Seen(
        tmp_path_factory.mktemp("site"),
        {
            "content/offers/all/haus.yml": OFFER.replace("treffen", "krise").replace("Krabbelgruppe", "Schutz-Haus"),
            "content/offers/adorf/alle.yml": OFFER.replace("[adorf]", "[adorf, bestadt]").replace("Krabbel", "Spiel"),
            "content/topics.yml": SITE["content/topics.yml"] + "- {id: gewalt, title: Gewalt, parent: krise}\n",
        },
    )


@pytest.mark.parametrize(
    ("route", "picture", "words"),
    [
        ("", "site", "Wegweiser"),
        ("suche/", "site", "Wegweiser"),
        ("lebensphasen/baby/", "phase-baby", "Baby"),
        ("themen/treffen/", "topic-treffen", "Treffen"),
        ("orte/adorf/", "municipality-adorf", "Adorf"),
        ("leicht/orte/bestadt/baby/", "municipality-bestadt", "Bestadt"),
        ("angebote/krabbelgruppe/", "municipality-adorf", "Adorf"),
        ("angebote/alle/", "phase-baby", "Baby"),
    ],
)
def test_an_offer_has_the_picture_of_its_town_or_its_phase(site: Seen, route: str, picture: str, words: str) -> None:
    share = site.shell(route).share
    assert share.picture == f"https://example.org/pfad/assets/share/{picture}.png"
    assert share.picture_text == words


@pytest.mark.parametrize("route", ["themen/krise/", "leicht/themen/gewalt/", "angebote/haus/", "leicht/angebote/haus/"])
def test_nobody_sees_beside_a_link_that_a_page_is_sensitive(site: Seen, route: str) -> None:
    share = site.shell(route).share
    assert share.picture.endswith("/site.png") and share.title == "Wegweiser"
    for secret in ("Krise", "Gewalt", "Schutz"):
        assert secret not in f"{share.title} {share.text} {share.picture_text} {share.site}"


def test_the_editions_have_titles_of_their_own(site: Seen) -> None:
    assert site.shell("orte/adorf/").title == "Adorf – Wegweiser"
    easy = site.shell("leicht/orte/adorf/")
    assert easy.title == "Adorf – Wegweiser in Leichter Sprache"
    assert (easy.share.title, easy.share.site) == ("Adorf", "Wegweiser in Leichter Sprache")
    assert easy.share.locale == "de_DE"


def test_no_page_is_without_a_description_and_no_two_have_the_same(site: Seen) -> None:
    routes = [route for route, page in site.plan.pages.items() if page.leads_to is None]
    told = [site.shell(route).share.description for route in routes]
    assert all(told) and len(set(told)) == len(told)


def test_a_provider_is_told_from_its_offer_of_the_same_name(site: Seen) -> None:
    assert site.shell("anbieter/kreis/").title == "Kreis Beispiel: Kontakt und Angebote – Wegweiser"

"""What stands around the facts of an offer, on the home page and on hand-written pages."""

from pathlib import Path
from typing import Any

import pytest

from generator.facts import gather_channels
from generator.render.renderer import Recipe, Renderer
from generator.theme import find_theme
from tests.builders import OFFER, SITE
from tests.unit.render.seen import Seen

_FILM = "sign_language_video: {url: https://film.example/a, duration: '3:20', size: 12 MB, transcript: '# Text'}\n"
_CHANGES = {
    "content/offers/adorf/alles.yml": OFFER
    + "programmes: [fruehe-hilfen]\nverified: {date: 2026-11-01, by: Eva}\ntopics_more: x\n".replace(
        "topics_more: x\n", ""
    )
    + "translations: {uk: {title: Група}, ar: {summary: مجموعة, description: '# ا'}, de-CH: {title: Grüezi}}\n"
    + _FILM,
    "content/offers/adorf/probe.yml": OFFER + "example: yes\nsign_language_video: {url: videos/treff.mp4}\n",
    "content/offers/adorf/gelesen.yml": OFFER
    + "sources:\n- {name: Liste, url: 'https://liste.example/', date: 2026-11-02, kind: secondary, note: '116 111'}\n"
    + "- {name: Heft, date: 2026-11-01, year: 2012, kind: secondary}\n",
    "content/offers/adorf/ende.yml": OFFER.replace("Krabbelgruppe", "Alte Gruppe") + "status: ended\n",
    "content/offers/adorf/abgegeben.yml": OFFER.replace("Krabbelgruppe", "Beratung").replace("verein", "kreis")
    + "status: ended\n",
    "content/offers/adorf/gewesen.yml": OFFER.replace("Krabbelgruppe", "Ferien-Kurs")
    + "times: [{kind: date, date: 2026-11-23, from: '9:00'}]\n",
    "content/pages/home.md": "Das ist **der** Wegweiser.\n",
    "content/pages/home.easy.md": "Das ist leicht.\n\nUnd gut.\n\nUnd schön.\n",
    "content/pages/zebra.md": "# Zebra\n\nEin Tier.\n",
    "content/pages/affe.md": "# Affe\n\nEin Tier.\n",
    "content/pages/sign_language.md": "# Gebärden\n\nHier.\n",
    "content/media/videos/treff.mp4": SITE["content/media/treff.mp4"],
}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Seen:
    return Seen(tmp_path_factory.mktemp("site"), {**_CHANGES})


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Seen:
    text = SITE["site_config.yml"].replace("repository: https://example.org/repo\n", "")
    text = text.replace("contact: {email: info@example.org}", "contact: {form: https://f.example/}")
    return Seen(tmp_path_factory.mktemp("bare"), {"site_config.yml": text})


def _offer(site: Seen, name: str, folder: str = "") -> Any:
    return site.view(f"{folder}angebote/{name}/")


def test_an_offer_leads_to_where_it_belongs(site: Seen) -> None:
    view = _offer(site, "alles")
    assert [(link.title, link.href) for link in view.belongs] == [
        ("Baby", "../../lebensphasen/baby/"),
        ("Treffen", "../../themen/treffen/"),
        ("Frühe Hilfen", "../../programme/fruehe-hilfen/"),
    ]
    assert view.provider.title == "Verein Adorf"
    assert view.title == "Krabbelgruppe Sonnenschein" and view.summary == view.snippet


def test_each_offer_of_a_chain_stands_on_one_side(tmp_path: Path) -> None:
    offers = {"hin": "next: [krabbelgruppe]\n", "davor": "next: [hin]\n", "krabbelgruppe": "next: [hin]\n"}
    seen = Seen(tmp_path, {f"content/offers/adorf/{id_}.yml": OFFER + more for id_, more in offers.items()})
    view = _offer(seen, "hin")
    assert [card.href for card in view.next] == ["../../angebote/krabbelgruppe/"]
    assert [card.href for card in view.previous] == ["../../angebote/davor/"]


@pytest.mark.parametrize(("count", "folded"), [(4, ""), (5, "2 weitere Angebote")])
def test_no_single_offer_is_folded_away(tmp_path: Path, count: int, folded: str) -> None:
    later = [f"danach-{number}" for number in range(count)]
    offers = {**dict.fromkeys(later, ""), "krabbelgruppe": f"next: [{', '.join(later)}]\n"}
    seen = Seen(tmp_path, {f"content/offers/adorf/{id_}.yml": OFFER + more for id_, more in offers.items()})
    theme, facts = find_theme(tmp_path / "none"), seen.context("").facts
    renderer = Renderer(
        Recipe(seen.published, seen.plan, facts, gather_channels(seen.published), theme.folders, theme.assets, {}, {})
    )
    html = renderer.make(seen.plan.pages["angebote/krabbelgruppe/"]).body.decode()
    section = html.split('id="danach"')[1].split("</section>")[0]
    assert section.count("<li>") == count
    assert section.count("<details") == bool(folded) and folded in section


def test_who_looked_at_an_offer_is_told(site: Seen) -> None:
    assert "1. November 2026" in _offer(site, "alles").look.verified and "Eva" in _offer(site, "alles").look.verified
    assert _offer(site, "krabbelgruppe").look.verified == site.context("").texts.verified_never


def test_who_says_it_is_told_where_nobody_has_looked(site: Seen) -> None:
    view = _offer(site, "gelesen")
    assert (view.look.verified, view.notices) == ("", ()), "nothing is said of looks, be it good or bad"
    assert view.look.sources.startswith("Angaben von: Liste; Heft (Text von 2012), gesehen am 2. November 2026")
    assert "Telefonisch bestätigt ist das noch" in view.look.sources
    assert [(link.title, link.href, link.note) for link in view.look.origins] == [
        ("Liste", "https://liste.example/", " (von anderen gesammelt): 116 111"),
        ("Heft", "", " (von anderen gesammelt, Text von 2012, gesehen am 1. November 2026)"),
    ]
    easy = _offer(site, "gelesen", "leicht/")
    assert (
        "Wir haben noch <strong>nicht</strong> angerufen" in easy.look.sources
        and easy.look.origins[0].note == ", von anderen gesammelt"
    )


def test_of_an_invented_offer_only_that_is_told(site: Seen) -> None:
    view = _offer(site, "probe")
    assert ([notice.kind for notice in view.notices], view.look.verified) == (
        ["example"],
        "Dieses Angebot ist erfunden.",
    )
    assert (view.look.sources, view.look.origins) == ("", ())


def test_translations_stand_in_their_own_names_and_directions(site: Seen) -> None:
    found = _offer(site, "alles").translations
    assert [(text.language, text.direction) for text in found] == [("uk", "ltr"), ("ar", "rtl"), ("de-CH", "ltr")][
        : len(found)
    ]
    assert (found[0].title, found[0].summary, found[0].html) == ("Група", "", "")
    assert found[0].name == "Українська" and found[1].title == "Krabbelgruppe Sonnenschein"
    assert found[1].summary and "<h3>" in found[1].html
    assert _offer(site, "alles", "leicht/").translations == ()


def test_a_film_elsewhere_is_linked_and_an_own_one_shown(site: Seen) -> None:
    film = _offer(site, "alles").video
    assert (film.url, film.duration, film.size, film.is_outside) == ("https://film.example/a", "3:20", "12 MB", True)
    assert "<h3>Text</h3>" in film.transcript
    own = _offer(site, "probe").video
    assert (own.url, own.duration, own.size, own.is_outside) == ("../../videos/treff.mp4", "", "", False)
    assert own.transcript == "" and _offer(site, "krabbelgruppe").video is None


def test_only_real_offers_speak_to_machines(site: Seen) -> None:
    assert _offer(site, "probe").structured_data == "" and _offer(site, "alles").structured_data != ""
    assert not site.plan.pages["angebote/probe/"].is_indexable


def test_a_mistake_is_reported_by_mail_or_at_the_form(site: Seen, bare: Seen) -> None:
    href = _offer(site, "krabbelgruppe").report.href
    assert href.startswith("mailto:info@example.org?subject=") and "Krabbelgruppe%20Sonnenschein" in href
    assert _offer(bare, "krabbelgruppe").report.href == "https://f.example/"


def test_a_page_is_edited_in_the_repository_where_there_is_one(site: Seen, bare: Seen) -> None:
    edit = _offer(site, "krabbelgruppe").edit
    assert edit.href == "https://example.org/repo/edit/main/content/offers/adorf/krabbelgruppe.yml"
    assert _offer(bare, "krabbelgruppe").edit is None


def test_an_ended_offer_has_a_page_that_leads_on(site: Seen) -> None:
    view = _offer(site, "ende")
    assert "Alte Gruppe Sonnenschein" in view.title
    assert [card.title for card in view.alternatives] and view.snippet and "<" not in view.snippet
    assert not site.plan.pages["angebote/ende/"].is_indexable


def test_an_offer_whose_times_have_passed_has_such_a_page_too(site: Seen) -> None:
    view, easy = _offer(site, "gewesen"), _offer(site, "gewesen", "leicht/")
    assert view.title == "Ferien-Kurs Sonnenschein (vorbei)" and "vorbei" in view.text and "nicht mehr" not in view.text
    assert view.alternatives and view.provider.title == "Verein Adorf"
    said = "Alle Zeiten sind vorbei.<br>Wir wissen <strong>nicht</strong>: Gibt es neue Zeiten?"
    assert (easy.title, easy.text) == ("Ferien-Kurs Sonnenschein", said), "both editions say what nobody knows"
    assert not site.plan.pages["angebote/gewesen/"].is_indexable
    assert "gewesen" not in {card.href.strip("/").split("/")[-1] for card in _offer(site, "ende").alternatives}


def test_the_home_page_says_what_editors_wrote(site: Seen, bare: Seen) -> None:
    view: Any = site.view("")
    assert (view.about, view.text) == ("<p>Das ist <strong>der</strong> Wegweiser.</p>\n", ())
    easy: Any = site.view("leicht/")
    assert (easy.about, easy.text[0].html) == ("", "<p>Das ist leicht.</p>\n")
    nothing: Any = bare.view("")
    assert (nothing.about, nothing.text) == ("", ())
    assert view.search == "suche/" and easy.search == "../leicht/suche/"


def test_the_ways_from_the_home_page(site: Seen) -> None:
    ways: Any = site.view("").ways  # type: ignore[attr-defined]
    assert [(link.href, link.icon) for link in ways] == [
        ("leicht/", "easy"),
        ("gebaerdensprache/", "sign-language"),
        ("barrierefreiheit/", "check"),
        ("angebote/", "arrow"),
        ("woerterbuch/", "arrow"),
    ]
    back: Any = site.view("leicht/").ways  # type: ignore[attr-defined]
    assert (back[0].href, back[0].icon) == ("../", "standard")
    assert back[0].warning and not ways[0].warning


def test_hand_written_pages_stand_in_order(site: Seen) -> None:
    own = [page.ids[0] for page in site.plan.pages.values() if page.kind == "text" and page.edition == "de"]
    assert own[-2:] == ["affe", "zebra"] and "home" not in own
    view: Any = site.view("zebra/")
    assert (view.title, view.html, view.missing, view.has_video_slot) == ("Zebra", "<p>Ein Tier.</p>\n", False, False)
    missing: Any = site.view("leicht/zebra/")
    assert missing.missing and missing.title == "zebra"
    signing: Any = site.view("gebaerdensprache/")
    assert signing.has_video_slot and signing.video is None


def test_offers_stand_under_their_letters_by_name(tmp_path: Path) -> None:
    files = {
        f"content/offers/adorf/{name}.yml": OFFER.replace("Krabbelgruppe", title)
        for name, title in (("a", "Zoo"), ("b", "Äpfel"), ("c", "Apfel"), ("d", "1 Ding"))
    }
    letters: Any = Seen(tmp_path, {**files}).view("angebote/").entries.letters  # type: ignore[attr-defined]
    assert [(letter.title, letter.id, len(letter.entries)) for letter in letters] == [
        ("0–9", "buchstabe-0–9", 1),
        ("A", "buchstabe-a", 2),
        ("K", "buchstabe-k", 1),
        ("N", "buchstabe-n", 1),
        ("Z", "buchstabe-z", 1),
    ]


def test_a_town_names_its_office(site: Seen) -> None:
    view: Any = site.view("orte/adorf/")
    assert [(office.title, office.reach.name) for office in view.offices.places] == [("Jugendamt", "Kreis Beispiel")]
    other: Any = site.view("orte/bestadt/")
    assert [office.reach.name for office in other.offices.places] == ["Verein Adorf"]


def test_a_phase_in_a_town_has_the_towns_offers_and_the_countys(bare: Seen) -> None:
    view: Any = bare.view("orte/adorf/baby/")
    found = [(group.id, [card.title for card in group.cards]) for group in view.groups]
    assert found == [("auch-fuer-hier", ["Krabbelgruppe Sonnenschein"]), ("notfall", ["Notruf"])], "without a place"
    assert view.count == "0 hier, 2 im ganzen Kreis"
    assert (view.municipality.title, view.phase.title) == ("Adorf", "Baby")
    assert "Adorf" not in [link.title for link in view.other_municipalities]
    assert all(link.href.startswith("../../../orte/") for link in view.other_municipalities)
    whole: Any = bare.view("orte/adorf/")
    assert [group.id for group in whole.groups][-1] == "notfall" and whole.count == view.count
    assert whole.search_label and whole.search and whole.id == "adorf"


def test_a_county_without_offers_for_all_shows_no_empty_group(tmp_path: Path) -> None:
    files = {
        "content/offers/all/notruf.yml": None,
        "site_config.yml": SITE["site_config.yml"].replace("emergency: [notruf]\n", ""),
    }
    view: Any = Seen(tmp_path, files).view("orte/adorf/")
    assert [group.id for group in view.groups] == ["auch-fuer-hier"] and view.count == "0 hier, 1 im ganzen Kreis"


@pytest.mark.parametrize("folder", ["", "leicht/"])
def test_who_finds_that_an_offer_is_over_can_ask_somebody(site: Seen, folder: str) -> None:
    assert _offer(site, "gewesen", folder).contact.email.title == "info@adorf.de"  # its people know of new times
    handed_over = _offer(site, "abgegeben", folder).contact  # its own ways may be gone, the provider is still there
    assert (
        (handed_over.address, handed_over.map) == ((), None)
        and handed_over.email is None
        and [phone.href for phone in handed_over.phones] == ["tel:+492541180"]
    )
    assert _offer(site, "ende", folder).contact.email.title == "info@adorf.de"  # nothing is known of the provider


def test_where_nobody_is_known_nobody_is_named(tmp_path: Path) -> None:
    offer = OFFER.partition("contact:")[0] + "status: ended\n"
    assert _offer(Seen(tmp_path, {"content/offers/adorf/ende.yml": offer}), "ende").contact is None

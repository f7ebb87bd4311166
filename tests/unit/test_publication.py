"""What may be seen, and what is taken out."""

from pathlib import Path

import pytest

from generator.model.times import SECRET_PLACE
from generator.pipeline import prepare
from generator.publication import HiddenPlace, OpenPlace, Published, exportable, publish
from tests.builders import OFFER, SITE, TODAY, read_catalog, write_site

HIDDEN = '  - {name: Haus Linde, street: "Am Tor 1", visibility: hidden, wheelchair: partly}\n'
OPEN = '  - {name: Treff, street: "Markt 2", postal_code: "10115", city: Adorf}\n'


def published(root: Path, **changes: str | None) -> Published:
    """The small site as it is published; `offer` adds to the toddler group, other names are files of providers."""
    files: dict[str, str | None] = {
        f"content/providers/{name}.yml": text for name, text in changes.items() if name != "offer"
    }
    files["content/offers/adorf/krabbelgruppe.yml"] = OFFER + (changes.get("offer") or "")
    catalog, _ = read_catalog(write_site(root, files))
    return publish(catalog)


def test_of_a_hidden_place_only_the_way_in_is_told(tmp_path: Path) -> None:
    offer = published(tmp_path, offer=f"locations:\n{HIDDEN}{OPEN}").offers["krabbelgruppe"]
    assert offer.locations[0] == HiddenPlace(wheelchair="partly")
    assert isinstance(offer.locations[1], OpenPlace)
    assert offer.open_places == (offer.locations[1],)
    assert offer.hides_a_place


@pytest.mark.parametrize(
    ("place", "told"), [("Haus Linde", SECRET_PLACE), ("haus  linde", SECRET_PLACE), ("Treff", "Treff")]
)
def test_a_time_names_no_hidden_place(tmp_path: Path, place: str, told: str) -> None:
    times = f"times: [{{kind: weekly, weekdays: [mon], from: '9:00', location: '{place}'}}, {{kind: appointment}}]\n"
    offer = published(tmp_path, offer=f"locations:\n{HIDDEN}{OPEN}{times}").offers["krabbelgruppe"]
    assert getattr(offer.times[0], "location") == told  # noqa: B009 - a union of times


def test_a_name_that_is_open_elsewhere_stays_hidden(tmp_path: Path) -> None:
    times = "times: [{kind: date, date: 2026-12-01, from: '9:00', location: Haus Linde}]\n"
    both = f"locations:\n{HIDDEN}{OPEN.replace('Treff', 'Haus Linde')}"
    assert getattr(published(tmp_path, offer=both + times).offers["krabbelgruppe"].times[0], "location") == SECRET_PLACE  # noqa: B009


PROVIDER = 'name: Verein Adorf\nstreet: "Am Tor 1"\npostal_code: "10115"\ncity: Adorf\nmunicipality: adorf\n'


def test_a_provider_has_its_address(tmp_path: Path) -> None:
    address = published(tmp_path, verein=PROVIDER).providers["verein"].address
    assert address == OpenPlace(street="Am Tor 1", postal_code="10115", city="Adorf", municipality="adorf")
    assert published(tmp_path, verein="name: Verein Adorf\n").providers["verein"].address is None


@pytest.mark.parametrize(
    ("locations", "street", "is_told"),
    [
        (HIDDEN, "Am Tor 1", False),
        (HIDDEN, "am tor  1", False),
        (HIDDEN.replace("Am Tor 1", "Am Tor") + OPEN, "Am Tor 1", False),  # the hidden one says less
        (HIDDEN.replace("Am Tor 1", "Am Tor 1, Hinterhaus") + OPEN, "Am Tor 1", False),
        (HIDDEN + "  - {city: Adorf}\n", "Ring 9", False),  # a place without a street shows none
        (HIDDEN + OPEN, "Am Tor 1a", False),
        (HIDDEN.replace("Am Tor 1", "Amselstr. 7") + OPEN, "Amselstraße 7", False),
        (HIDDEN.replace("Am Tor 1", "Amselstraße 7 b") + OPEN, "AMSELSTRASSE 7", False),
        (HIDDEN.replace("Am Tor 1", "Amselstr. 7") + OPEN, "Amselstraße 17", True),
        (HIDDEN, "Ring 9", False),  # nothing of it can be seen: its office may be the shelter
        (HIDDEN + OPEN, "Ring 9", True),
        (HIDDEN + OPEN, "Am Tor 1", False),
        ("  - {visibility: hidden}\n", "Ring 9", False),
        (OPEN, "Am Tor 1", True),
    ],
)
def test_a_provider_does_not_lead_to_a_shelter(tmp_path: Path, locations: str, street: str, is_told: bool) -> None:
    text = PROVIDER.replace("Am Tor 1", street)
    site = published(tmp_path, verein=text, offer=f"locations:\n{locations}")
    assert (site.providers["verein"].address is not None) is is_told


def test_the_street_of_another_providers_shelter_is_hidden_too(tmp_path: Path) -> None:
    site = published(tmp_path, kreis=PROVIDER.replace("Verein", "Kreis"), offer=f"locations:\n{HIDDEN}")
    assert site.providers["kreis"].address is None


def test_data_has_no_invented_record(tmp_path: Path) -> None:
    whole = published(tmp_path, verein="name: Verein Adorf\nexample: yes\n", offer="example: yes\n")
    data = exportable(whole)
    assert "krabbelgruppe" in whole.offers and "krabbelgruppe" not in data.offers and "notruf" in data.offers
    assert "verein" in whole.providers and "verein" not in data.providers and "kreis" in data.providers
    assert data.offers_in_phase("baby", "adorf") == ()


def test_links_know_their_place(tmp_path: Path) -> None:
    text = "description: |\n  Erste Zeile.\n\n  Hier [steht](kontakt/) es,\n  und [dort](https://example.org/).\n"
    more = "translations: {uk: {title: А, description: '[x](orte/)'}}\ninternal_note: '[nie](weg/)'\n"
    more += "sign_language_video: {url: ' videos/a.mp4 '}\n"
    site = published(tmp_path, offer=text + more)
    found = [(link.target, link.line, link.field) for link in site.links if link.path.endswith("krabbelgruppe.yml")]
    assert found == [
        ("kontakt/", 12, "description"),
        ("https://example.org/", 13, "description"),
        ("videos/a.mp4", 16, "sign_language_video.url"),
        ("orte/", 14, "translations.uk.description"),
    ]
    assert ("kontakt/", "content/pages/imprint.md", 3) in {(link.target, link.path, link.line) for link in site.links}


def test_an_ended_offer_links_nowhere(tmp_path: Path) -> None:
    site = published(tmp_path, offer="status: ended\ndescription: '[x](weg/)'\n")
    assert not [link for link in site.links if link.path.endswith("krabbelgruppe.yml")]


@pytest.mark.parametrize(
    "mistake",
    [
        "cost: {kind: blah}\n",
        "x: y: z\n",
        "visibility",
        "empty",
    ],
)
def test_a_mistake_in_an_offer_shows_no_shelter(tmp_path: Path, mistake: str) -> None:
    place = '  - {street: "Ring 9", visibility: hidden}\n'
    if mistake in ("visibility", "empty"):
        place = place.replace("hidden", "hiden" if mistake == "visibility" else "")
    more = "" if mistake in ("visibility", "empty") else mistake
    files = {
        "content/providers/verein.yml": PROVIDER.replace("Am Tor 1", "Ring 9"),
        "content/offers/adorf/krabbelgruppe.yml": f"{OFFER}locations:\n{place}{more}",
    }
    prepared = prepare(write_site(tmp_path, files), TODAY)
    assert prepared.published is not None
    assert prepared.published.providers["verein"].address is None
    assert "krabbelgruppe" not in prepared.published.offers


def test_an_offer_that_is_left_out_still_hides_its_street(tmp_path: Path) -> None:
    told = f"locations:\n{HIDDEN}{OPEN}description: Wir sind Am Tor 1.\n"
    files = {"content/providers/verein.yml": PROVIDER, "content/offers/adorf/krabbelgruppe.yml": OFFER + told}
    prepared = prepare(write_site(tmp_path, files), TODAY)
    assert prepared.published is not None
    assert "krabbelgruppe" not in prepared.published.offers
    assert prepared.published.providers["verein"].address is None


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("content/offers/adorf/nachbar.yml", OFFER + "description: Neben dem Haus Linde, Am Tor 1.\n"),
        ("content/providers/verein.yml", PROVIDER + "description: Wir sind Am Tor 1.\n"),
        ("content/pages/imprint.md", "# Impressum\n\nAm Tor 1\n"),
    ],
)
def test_a_file_that_tells_a_secret_of_another_is_left_out(tmp_path: Path, path: str, text: str) -> None:
    files = {path: text, "content/offers/adorf/krabbelgruppe.yml": f"{OFFER}locations:\n{HIDDEN}"}
    prepared = prepare(write_site(tmp_path, files), TODAY)
    site = prepared.published
    assert [(p.code, p.path) for p in prepared.problems if p.code == "E319"] == [("E319", path)]
    assert site is not None
    assert "krabbelgruppe" in site.offers, "nothing tells its secret any more"
    there = {*site.offers, *site.providers, *(page.name for page in site.pages if not page.suffix)}
    assert Path(path).stem not in there
    assert {"notruf", "kreis"} <= there


@pytest.mark.parametrize(
    ("path", "text"),
    [
        (
            "content/topics.yml",
            SITE["content/topics.yml"].replace("title: Krise", "title: Krise, summary: Im Amselweg 7."),
        ),
        ("site_config.yml", SITE["site_config.yml"] + "description: Haus im Amselweg 7.\n"),
        ("content/texts/de.yml", "interface: {skip_to_content: Zum Amselweg 7}\n"),
        ("content/texts/de-simple.yml", "voice: {day_names: {mon: Montag im Amselweg 7}}\n"),
        ("content/texts/en.yml", "edition: {name: English, register: standard, folder: amselweg-7}\n"),
    ],
)
def test_where_a_list_tells_a_secret_there_is_no_site(tmp_path, path, text):
    """Without this file nothing would stand, and with it every page tells; so nothing is published, whatever is asked."""
    hidden = "locations: [{visibility: hidden, street: Amselweg 7}]\n"
    files = {"content/offers/adorf/haus.yml": OFFER.replace("Sonnenschein", "Mond") + hidden, path: text}
    prepared = prepare(write_site(tmp_path, files), TODAY)
    assert prepared.published is None and prepared.plan is None
    assert [problem.path for problem in prepared.problems if problem.code == "E319"] == [path]


@pytest.mark.parametrize("mistake", ["visibilty: hidden", "Visibility: hidden"])
def test_a_refused_offer_that_was_meant_to_hide_withholds_the_address(tmp_path, mistake):
    files = {
        "content/offers/adorf/haus.yml": OFFER.replace("Sonnenschein", "Mond")
        + f"locations: [{{street: Ring 1, {mistake}}}]\n",
        "content/providers/verein.yml": "name: Verein\nstreet: Amselweg 7\n",
    }
    published = prepare(write_site(tmp_path, files), TODAY).published
    assert published is not None and published.providers["verein"].address is None
    other = {
        **files,
        "content/offers/adorf/haus.yml": OFFER.replace("Sonnenschein", "Mond") + "fehler: ja\n",
        "content/offers/README.md": "x",
    }
    published = prepare(write_site(tmp_path / "other", other), TODAY).published
    assert published is not None and published.providers["verein"].address is not None


def test_no_page_leads_to_files_of_a_provider_that_hides_a_place(tmp_path: Path) -> None:
    files = {
        "content/offers/bestadt/geheim.yml": f"{OFFER}locations:\n{HIDDEN}",
        "content/offers/adorf/anderswo.yml": OFFER.replace("verein", "kreis"),
    }
    catalog, _ = read_catalog(write_site(tmp_path, files))
    assert publish(catalog).editable == {"anderswo"}
    assert publish(catalog, has_unread=True).editable == frozenset()


def test_nor_where_the_file_that_hides_it_is_broken(tmp_path: Path) -> None:
    files = {
        "content/offers/bestadt/geheim.yml": f"{OFFER}locations:\n{HIDDEN}keywords: [\n",
        "content/offers/adorf/anderswo.yml": OFFER.replace("verein", "kreis"),
    }
    catalog, _ = read_catalog(write_site(tmp_path, files))
    assert publish(catalog).editable == {"anderswo"}


def test_a_film_whose_name_tells_stays_off_the_site(tmp_path: Path) -> None:
    files = {
        "content/offers/adorf/haus.yml": f"{OFFER}locations:\n{HIDDEN}",
        "content/media/haus-linde-film.mp4": SITE["content/media/treff.mp4"],
    }
    prepared = prepare(write_site(tmp_path, files), TODAY)
    assert [p.path for p in prepared.problems if p.code == "E319"] == ["content/media/haus-linde-film.mp4"]
    assert prepared.plan is not None and "media/treff.mp4" in prepared.plan.files
    assert "media/haus-linde-film.mp4" not in prepared.plan.files


def test_a_provider_is_known_by_its_easy_name(tmp_path: Path) -> None:
    easy = "easy: {name: Verein für Familien}\n"
    assert published(tmp_path, verein=PROVIDER + easy).easy_names == {"Verein Adorf": "Verein für Familien"}
    assert published(tmp_path / "b", verein=PROVIDER).easy_names == {}

"""What site_config.yml says of the site and of those who answer for it stands on its pages."""

import re
from html import unescape

import pytest

from tests.builders import SITE, write_site
from tests.site.test_build import build

OWN = SITE["site_config.yml"].replace(
    "contact: {email: info@example.org}",
    "contact: {phone: 030 23125 007, email: seite@example.org, form: https://example.org/formular}",
)


def pages(root):
    assert build(root)[0] == 0
    return {
        name: unescape((root / "site" / name / "index.html").read_text(encoding="utf-8"))
        for name in ("", "leicht", "suche", "leicht/suche")
    }


def test_the_description_of_the_site_is_that_of_its_first_page(tmp_path):
    found = pages(write_site(tmp_path, {"site_config.yml": OWN + "description: Alles für Familien.\n"}))
    description = '<meta name="description" content="Hilfe und Angebote für Familien: Alles für Familien.">'
    assert description in found[""]
    assert description not in found["leicht"], "it is in hard language"
    assert '<meta name="description" content="' in pages(write_site(tmp_path, {"site_config.yml": OWN}))[""]


@pytest.mark.parametrize("page", ["suche", "leicht/suche"])
def test_who_finds_nothing_can_ask(tmp_path, page):
    html = pages(write_site(tmp_path, {"site_config.yml": OWN}))[page]
    (contact,) = re.findall(r'<address class="contact">.*?</address>', html, re.DOTALL)
    assert 'href="tel:+493023125007"' in contact and 'href="mailto:seite@example.org"' in contact
    assert 'href="https://example.org/formular"' in contact
    assert "tel:+492541180" not in contact, "the publisher's own number is for other questions"


def test_else_the_publisher_answers(tmp_path):
    settings = SITE["site_config.yml"].replace("contact: {email: info@example.org}\n", "")
    html = pages(write_site(tmp_path, {"site_config.yml": settings}))["suche"]
    assert 'href="tel:+492541180"' in html and "org/formular" not in html

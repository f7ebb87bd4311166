"""A message of the site stands on every page of every edition while its days last, and is gone by itself."""

import pytest

from tests.builders import OFFER, SITE, write_site
from tests.site.test_build import run

MESSAGE = "text: Das Telefon ist gestört.\nfrom: 2026-11-20\nuntil: 2026-11-30\neasy: [Das Telefon geht nicht.]\n"


@pytest.fixture(scope="module")
def root(tmp_path_factory):
    """A site with a page of every kind, one that is over and one at an old address among them."""
    changes = {
        "content/notice.yml": MESSAGE,
        "content/offers/adorf/vorbei.yml": OFFER.replace("Sonnenschein", "Alt") + "status: ended\nformer_ids: [alt]\n",
    }
    return write_site(tmp_path_factory.mktemp("site"), changes)


def _pages(root, *more):
    code, said = run("build", "--root", str(root), "--engine", "plain", *more)
    assert code == 0, said
    return {
        path.relative_to(root / "site").as_posix(): path.read_text("utf-8") for path in root.rglob("site/**/*.html")
    }


def test_every_page_bears_it_below_its_header_and_outside_of_its_text(root):
    pages = _pages(root, "--today", "2026-11-30")
    assert {"404.html", "suche/index.html", "angebote/vorbei/index.html", "angebote/alt/index.html"} < pages.keys()
    for route, html in pages.items():
        words = (
            "Das Telefon geht <strong>nicht</strong>." if route.startswith("leicht/") else "Das Telefon ist gestört."
        )
        assert html.count('<section class="site-notice site-notice--info" aria-label=') == 1, route
        header, notice, main = (html.index(mark) for mark in ("</header>", words, "<main "))
        assert header < notice < main, route
        assert "Telefon" not in html[: html.index("</head>")], "search engines are told of the page, not of the day"


@pytest.mark.parametrize("day", ["2026-11-19", "2026-12-01"])
def test_no_page_bears_it_on_another_day(root, day):
    assert not [route for route, html in _pages(root, "--today", day).items() if "site-notice" in html]


def test_pages_for_other_builders_bear_it_too(root):
    code, said = run("pages", str(root / "pages"), "--root", str(root), "--today", "2026-11-24")
    assert code == 0, said
    pages = [path.read_text("utf-8") for path in (root / "pages").rglob("*.md")]
    assert pages and all(page.count("site-notice--info") == 1 for page in pages)


def test_a_message_that_tells_a_secret_stays_off_the_site(tmp_path):
    hidden = OFFER.replace("Krabbelgruppe Sonnenschein", "Schutz") + (
        "locations: [{visibility: hidden, street: Amselweg 7, postal_code: '10115', city: Adorf}]\n"
    )
    changes = {
        "content/notice.yml": "text: Bitte kommen Sie in den Amselweg 7 in Adorf.\nuntil: 2026-11-30\n",
        "content/offers/adorf/schutz.yml": hidden,
        "site_config.yml": SITE["site_config.yml"],
    }
    root = write_site(tmp_path, changes)
    _, said = run("build", "--root", str(root), "--engine", "plain", "--today", "2026-11-24", "--keep-going")
    assert "E319" in said and (root / "site/angebote/krabbelgruppe/index.html").is_file()
    assert not [path for path in root.rglob("site/**/*.html") if "Amselweg" in path.read_text("utf-8")]

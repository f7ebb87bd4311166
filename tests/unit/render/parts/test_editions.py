"""Ways to other editions lead to one that has the text, and say its language."""

import re
from pathlib import Path

import pytest

from generator.pipeline import prepare
from generator.theme import find_theme
from tests.builders import OFFER, SITE, TODAY, build, write_site

EN = (Path(__file__).parents[3] / "site" / "texts" / "en.yml").read_text(encoding="utf-8")


def pages(root: Path, editions: str) -> dict[tuple[str, str, str], str]:
    """(kind, id, edition) → body, of a site with these editions, in this order."""
    write_site(
        root,
        {
            "site_config.yml": SITE["site_config.yml"].replace("[de, de-simple]", editions),
            "content/texts/en.yml": EN,
            "content/offers/adorf/krabbelgruppe.yml": OFFER,
            "content/pages/about.md": "# Wir\n\nDas sind wir.\n",
            "content/pages/team.easy.md": "# Das Team\n\nDas sind wir.\n",
        },
    )
    prepared = prepare(root, TODAY)
    assert prepared.published is not None and prepared.plan is not None
    made = build(prepared.published, prepared.plan, prepared.media, find_theme(root)).pages.values()
    return {
        (one.page.kind, one.page.ids[0] if one.page.ids else "", one.page.edition): one.body.decode() for one in made
    }


def elsewhere(body: str) -> str | None:
    """The edition to which the notice of a missing text leads."""
    notice = re.search(r'notice--hard">.*?</p>', body, re.DOTALL)
    link = re.search(r'<a href="[^"]+" hreflang="([^"]+)"', notice[0]) if notice else None
    return link[1] if link else None


@pytest.mark.parametrize("editions", ["[de, de-simple, en]", "[en, de, de-simple]", "[de-simple, de, en]"])
def test_who_misses_a_text_is_led_to_where_it_stands(tmp_path: Path, editions: str) -> None:
    """Whichever edition comes first on this site; to the reader's language before others."""
    found = pages(tmp_path, editions)
    led = {(id_, tag): elsewhere(body) for (kind, id_, tag), body in found.items() if kind in ("text", "offer")}
    assert led["about", "en"] == led["about", "de-simple"] == "de"
    assert led["team", "de"] == led["team", "en"] == "de-simple"
    assert led["krabbelgruppe", "de-simple"] == "de"
    assert led["privacy", "de"] is None, "nobody has written it"


def test_the_home_page_says_the_language_of_other_editions(tmp_path: Path) -> None:
    found = pages(tmp_path, "[de, de-simple, en]")
    assert '<a href="en/" hreflang="en" lang="en">' in found["home", "", "de"]
    assert '<a href="leicht/" hreflang="de-simple">' in found["home", "", "de"], "in the reader's own words"
    assert '<a href="../" hreflang="de" lang="de">' in found["home", "", "en"]

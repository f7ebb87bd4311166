"""Whatever an editor writes is shown as text: no field becomes markup, in any page, index or list."""

import re

import html5lib
import pytest

from generator.pipeline import prepare
from generator.theme import find_theme
from tests.builders import SITE, TODAY, build, write_site

EVIL = "\"'&amp;<img src=x onerror=alert(1) </script <b {{7*7}} {% raw %} ${x} %(y)s"
QUOTED = "'" + EVIL.replace("'", "''") + "'"
OFFER = f"""title: {QUOTED}
summary: {QUOTED}
description: |
  {EVIL.replace("</script", "").replace("<b", "").replace("<img", "< img")}
provider: verein
municipalities: [adorf]
life_phases: [baby]
topics: [treffen]
programmes: [fruehe-hilfen]
cost: {{kind: paid, amount: 5, per: {QUOTED}, note: {QUOTED}}}
registration: {{required: yes, note: {QUOTED}}}
documents: [{QUOTED}]
locations:
  - {{name: {QUOTED}, street: {QUOTED}, city: {QUOTED}, municipality: adorf, accessibility_note: {QUOTED}, transport: {QUOTED}}}
times:
  - {{kind: weekly, weekdays: [mon], from: "9:00", location: {QUOTED}, note: {QUOTED}}}
  - {{kind: date, date: 2026-12-24, from: "9:00", note: {QUOTED}}}
  - {{kind: appointment, note: {QUOTED}}}
contact:
  department: {QUOTED}
  phones: [{{number: 030 23125 001, note: {QUOTED}}}]
keywords: [{QUOTED}]
easy:
  title: {QUOTED}
  text: [{QUOTED}, {{heading: {QUOTED}}}, {{list: [{QUOTED}]}}]
translations:
  uk: {{title: {QUOTED}, summary: {QUOTED}}}
verified: {{date: 2026-09-01, by: {QUOTED}}}
"""


def evil_lists() -> dict[str, str]:
    """The vocabularies with the evil text in every name, title and summary."""
    files = {name: text for name, text in SITE.items() if name.endswith(".yml") and "/offers/" not in name}
    return {
        name: re.sub(r"\b(title|name|summary|transition): [^,}\n]+", lambda m: f"{m[1]}: {QUOTED}", text)
        for name, text in files.items()
    }


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    changes = {**evil_lists(), "content/offers/adorf/boese.yml": OFFER}
    root = write_site(tmp_path_factory.mktemp("evil"), changes)
    checked = prepare(root, TODAY)
    assert {p.code for p in checked.problems if p.code.startswith("E")} == set(), checked.problems
    return build(checked.published, checked.plan, checked.media, find_theme(root))


def test_no_field_becomes_markup(site):
    shown = 0
    for rendered in site.pages.values():
        body = rendered.body.decode() + rendered.header + rendered.trail.decode() + rendered.footer
        page = f"<!doctype html><html><head>{rendered.head.decode()}</head><body>{body}</body></html>"
        tree = html5lib.parse(page, namespaceHTMLElements=False)
        for element in tree.iter():
            if not isinstance(element.tag, str):
                continue
            assert element.tag not in ("img", "b"), rendered.page.route
            assert not [
                name
                for name in element.attrib
                if str(name).startswith("on")
                or (
                    name == "src"
                    and element.tag != "script"
                    and not element.get("src", "").endswith("/media/treff.mp4")
                )
            ]
            if element.tag == "script":
                assert element.get("src") or "json" in element.get("type", ""), rendered.page.route
        shown += page.count("{{7*7}}")
    assert shown > 50, "the text itself is shown, not thrown away or computed"
    assert not any("49 {" in rendered.body.decode() for rendered in site.pages.values())

"""Files for hosts and robots: what they name, and that each output makes what it has promised."""

import re
from types import SimpleNamespace

import pytest

from generator.editions import make_editions
from generator.outputs import OUTPUTS, Inputs, make_outputs, planned_outputs
from generator.outputs.sitemap import sitemap
from generator.plan import Page, Plan, build_plan
from generator.publication import exportable, publish
from generator.render.pages import PAGES
from generator.search.builder import build_index
from tests.builders import SITE, read_catalog, write_site


@pytest.fixture
def inputs(tmp_path):
    """What the outputs of the small site are made of."""
    settings = SITE["site_config.yml"] + 'colors: {accent: "#aa0000"}\n'
    catalog, _ = read_catalog(write_site(tmp_path, {"site_config.yml": settings}))
    published = publish(catalog)
    plan, _ = build_plan(published, PAGES, make_editions(catalog.site, catalog.edition_texts))
    return Inputs(published, exportable(published), plan, build_index([]))


def test_each_output_makes_what_it_has_promised(inputs):
    promised = {file.address: file.source for file in planned_outputs(inputs.exportable)}
    made = make_outputs(inputs)
    folder = "assets/search/"
    assert {path if not path.startswith(folder) else folder for path in made} == set(promised)
    assert set(promised.values()) == {output.name for output in OUTPUTS}
    assert {"sitemap", "host files", "colours", "search index"} <= set(promised.values())
    assert {path.removeprefix(folder) for path in made if path.startswith(folder)} == set(inputs.index.files)


def test_robots_are_led_to_the_sitemap_and_hosts_to_what_never_changes(inputs):
    made = make_outputs(inputs)
    assert made["robots.txt"].decode().splitlines() == [
        "User-agent: *",
        "Allow: /",
        "Sitemap: https://example.org/pfad/sitemap.xml",
    ]
    assert (
        made[".nojekyll"] == b"" and b"frame-ancestors 'none'" in made["_headers"] and b"immutable" in made["_headers"]
    )
    assert made["assets/css/colors.css"].startswith(b":root {\n  --accent: #aa0000;\n}\n")


def test_every_page_that_may_be_listed_is_in_the_sitemap_with_its_pair(inputs):
    text = make_outputs(inputs)["sitemap.xml"].decode()
    listed = [page.route for page in inputs.plan.pages.values() if page.is_indexable]
    assert re.findall("<loc>https://example.org/pfad/(.*?)</loc>", text) == listed
    assert len(listed) < len(inputs.plan.pages) and text.count("hreflang=") == 2 * len(listed)
    assert text.startswith('<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns=') and text.endswith(
        "</url>\n</urlset>\n"
    )


def test_addresses_are_written_as_xml_wants_them():
    page = Page("x", (), "de", "a&b/", None, "f.yml")
    plan = Plan({"a&b/": page}, (SimpleNamespace(tag="de"),), {("x", (), "de"): "a&b/"}, {}, ())
    row = sitemap(plan, "https://a.de").splitlines()[2]
    assert (
        row
        == '<url><loc>https://a.de/a&amp;b/</loc><xhtml:link rel="alternate" hreflang="de" href="https://a.de/a&amp;b/"/></url>'
    )

import pytest

from generator.plan import build_plan
from generator.plan.addresses import route, slug, way_up
from generator.publication import publish
from generator.render.pages import PAGES
from tests.builders import SITE, read_catalog, write_site


def plan_of(tmp_path, changes=None):
    catalog, _ = read_catalog(write_site(tmp_path, changes))
    return build_plan(publish(catalog), PAGES)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Über uns", "ueber-uns"), ("Größe & Maß", "groesse-mass"), ("  A--b ", "a-b"), ("Ärzte", "aerzte")],
)
def test_slugs_are_ascii(text, expected):
    assert slug(text) == expected


def test_routes():
    assert route("orte/adorf/baby/", "de-simple", "de") == "leicht/orte/adorf/baby/"
    assert route("impressum/", "de", "de") == "impressum/"
    assert route("", "de", "de-simple") == "standard/"
    assert way_up("orte/adorf/baby/") == "../../../" and way_up("") == "" and way_up("404.html") == ""


def test_every_page_has_its_pair(tmp_path):
    plan, problems = plan_of(tmp_path)
    assert problems == []
    standard = {r for r, p in plan.pages.items() if p.edition == "de"}
    assert {r for r, p in plan.pages.items() if p.edition == "de-simple"} == {f"leicht/{r}" for r in standard}
    for page in plan.pages.values():
        assert page.route in plan.pair_of(page).values() and len(plan.pair_of(page)) == 2


def test_breadcrumbs_lead_home(tmp_path):
    plan, _ = plan_of(tmp_path)
    way = plan.way_to(plan.pages["leicht/orte/adorf/baby/"])
    assert [page.route for page in way] == ["leicht/", "leicht/orte/", "leicht/orte/adorf/", "leicht/orte/adorf/baby/"]


def test_one_edition_alone(tmp_path):
    plan, _ = plan_of(tmp_path, {"site_config.yml": SITE["site_config.yml"].replace("[de, de-simple]", "[de]")})
    assert not any(route.startswith("leicht") for route in plan.pages)


def test_one_address_for_two_pages(tmp_path):
    plan, problems = plan_of(tmp_path, {"content/pages/Themen.md": "# Themen\n"})
    (problem,) = problems
    assert (
        problem.code == "E401"
        and "content/pages/Themen.md" in problem.message
        and "content/topics.yml" in problem.message
    )
    assert plan.pages["themen/"].kind == "topics", "the first one keeps the address"

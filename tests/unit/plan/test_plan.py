import pytest

from generator.editions import make_editions
from generator.pipeline import prepare
from generator.plan import build_plan
from generator.plan.addresses import way_up
from generator.plan.files import PlannedFile
from generator.publication import publish
from generator.render.pages import PAGES
from generator.source.file_names import slug
from tests.builders import OFFER, SITE, TODAY, read_catalog, write_site


def plan_of(tmp_path, changes=None):
    catalog, _ = read_catalog(write_site(tmp_path, changes))
    return build_plan(publish(catalog), PAGES, make_editions(catalog.site, catalog.edition_texts))


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Über uns", "ueber-uns"), ("Größe & Maß", "groesse-mass"), ("  A--b ", "a-b"), ("Ärzte", "aerzte")],
)
def test_slugs_are_ascii(text, expected):
    assert slug(text) == expected


def test_the_main_edition_lies_at_the_top_whichever_it_is(tmp_path):
    settings = SITE["site_config.yml"].replace("[de, de-simple]", "[de-simple, de]")
    plan, _ = plan_of(tmp_path, {"site_config.yml": settings})
    assert {plan.pages[route].edition for route in ("", "orte/adorf/baby/")} == {"de-simple"}
    assert {plan.pages[route].edition for route in ("standard/", "standard/orte/adorf/baby/")} == {"de"}


def test_the_way_up():
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
    assert (problem.code, problem.path, problem.line, problem.column) == ("E401", "content/pages/Themen.md", 1, 1)
    assert "content/topics.yml und content/pages/Themen.md" in problem.message
    assert plan.pages["themen/"].kind == "topics", "the first one keeps the address"


def test_two_editions_in_one_folder_are_told_once(tmp_path):
    texts = {
        f"content/texts/{tag}.yml": f"edition: {{name: {tag}, register: standard, folder: x}}\n" for tag in ("en", "fr")
    }
    settings = SITE["site_config.yml"].replace("[de, de-simple]", "[de, en, fr]")
    write_site(tmp_path, {"site_config.yml": settings, **texts})
    found = [p for p in prepare(tmp_path, TODAY).problems if p.code == "E401" or "denselben Ordner" in p.message]
    assert [(p.code, p.path) for p in found] == [("E504", "content/texts/fr.yml")]


def test_an_edition_in_the_way_of_a_page_is_told(tmp_path):
    settings = SITE["site_config.yml"].replace("[de, de-simple]", "[de, en]")
    texts = "edition: {name: English, register: standard, folder: orte}\n"
    page = {"content/pages/themen.md": "# Themen\n"}
    write_site(tmp_path, {"site_config.yml": settings, "content/texts/en.yml": texts, **page})
    found = [(p.code, p.path) for p in prepare(tmp_path, TODAY).problems if p.code == "E401"]
    assert ("E401", "content/pages/themen.md") in found and len(found) == len(set(found)) > 1


def test_a_file_that_wants_the_address_of_a_page_is_the_one_to_be_renamed(tmp_path):
    catalog, _ = read_catalog(write_site(tmp_path))
    wanted = [
        PlannedFile("orte/index.html", "content/media/orte/index.html"),
        PlannedFile("a.pdf", "content/media/a.pdf"),
    ]
    plan, (problem,) = build_plan(publish(catalog), PAGES, make_editions(catalog.site, catalog.edition_texts), wanted)
    assert (problem.code, problem.path) == ("E401", "content/media/orte/index.html")
    assert set(plan.files) == {"a.pdf"} and "orte/" in plan.pages


def test_pages_stand_in_the_order_of_the_registry_and_those_of_a_record_behind_it(tmp_path):
    plan, _ = plan_of(
        tmp_path, {"content/offers/all/amt.yml": OFFER.replace("[adorf]", "all").replace("treffen", "leben")}
    )
    routes = [route for route, page in plan.pages.items() if page.edition == "de"]
    phases = [f"lebensphasen/{phase}" for phase in ("", "schwanger/", "baby/")]
    assert routes[:6] == ["", *phases, "angebote/amt/", "lebensphasen/kind/"], "an offer behind what it hangs below"
    towns = [route for route in routes if route.startswith("orte/")]
    assert towns == ["orte/"] + [
        f"orte/{town}/{phase}" for town in ("adorf", "bestadt") for phase in ("", "schwanger/", "baby/", "kind/")
    ]
    assert routes[-1] == "404.html"

"""Old addresses: a page of each edition leads from there to where the page is now."""

from tests.builders import OFFER, SITE
from tests.unit.plan.test_plan import plan_of

CHANGES = {
    "content/offers/adorf/krabbelgruppe.yml": OFFER + "former_ids: [alt]\n",
    "content/offers/adorf/ende.yml": OFFER.replace("Krabbel", "End") + "status: ended\nformer_ids: [anfang]\n",
    "content/municipalities.yml": SITE["content/municipalities.yml"].replace(
        "name: Adorf", "former_ids: [dorf], name: A"
    ),
    "content/life_phases.yml": SITE["content/life_phases.yml"].replace("title: Baby", "former_ids: [klein], title: B"),
    "content/pages/zebra.md": "---\nformer_ids: [pferd]\n---\n# Zebra\n",
}


def _leading(plan, edition="de"):
    return {r: p.leads_to for r, p in plan.pages.items() if p.leads_to is not None and p.edition == edition}


def test_every_address_that_a_page_had_leads_to_it(tmp_path):
    plan, problems = plan_of(tmp_path, CHANGES)
    assert problems == []
    found = _leading(plan)
    assert found == {
        "angebote/alt/": "angebote/krabbelgruppe/",
        "angebote/anfang/": "angebote/ende/",
        "lebensphasen/klein/": "lebensphasen/baby/",
        "orte/dorf/": "orte/adorf/",
        "orte/dorf/schwanger/": "orte/adorf/schwanger/",
        "orte/dorf/baby/": "orte/adorf/baby/",
        "orte/dorf/kind/": "orte/adorf/kind/",
        "orte/dorf/klein/": "orte/adorf/baby/",
        "orte/adorf/klein/": "orte/adorf/baby/",
        "orte/bestadt/klein/": "orte/bestadt/baby/",
        "pferd/": "zebra/",
    }
    assert _leading(plan, "de-simple") == {f"leicht/{r}": f"leicht/{to}" for r, to in found.items()}
    assert not any(plan.pages[route].is_indexable for route in found)


def test_a_page_that_stands_keeps_its_address(tmp_path):
    pages = {
        "content/pages/zebra.md": "---\nformer_ids: [impressum, angebote, leicht]\n---\n# Zebra\n",
        "content/pages/imprint.md": SITE["content/pages/imprint.md"],
    }
    plan, problems = plan_of(tmp_path, pages)
    assert {(p.code, p.path) for p in problems} == {("E404", "content/pages/zebra.md")}
    assert [p.message.split(" ist ")[0] for p in problems] == [
        "Die alte Adresse /impressum/",
        "Die alte Adresse /angebote/",
        "Die alte Adresse /leicht/",
    ]
    assert plan.pages["impressum/"].kind == "text" and plan.pages["leicht/"].kind == "home"


def test_where_a_page_has_lost_its_own_address_nothing_leads(tmp_path):
    lost = "---\nformer_ids: [alt]\n---\n# Themen\n"
    plan, problems = plan_of(tmp_path, {"content/pages/Themen.md": lost})
    assert [problem.code for problem in problems] == ["E401"]
    assert "alt/" not in plan.pages

"""Pages at addresses that others had once, and the short page of an ended offer."""

from typing import Any

import pytest

from tests.builders import OFFER
from tests.unit.render.seen import Seen

_CHANGES = {
    "content/offers/adorf/ende.yml": OFFER.replace("Krabbelgruppe", "Alte Gruppe") + "status: ended\n",
    "content/offers/adorf/kette.yml": OFFER.replace("Krabbelgruppe", "Kette") + "status: ended\nnext: [notruf, ende]\n",
    "content/pages/zebra.md": "---\nformer_ids: [pferd]\n---\n# Zebra\n\nEin Tier.\n",
}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Seen:
    return Seen(tmp_path_factory.mktemp("site"), {**_CHANGES})


@pytest.mark.parametrize(("route", "target"), [("pferd/", "../zebra/"), ("leicht/pferd/", "../../leicht/zebra/")])
def test_an_old_address_leads_on_at_once_and_for_people(site: Seen, route: str, target: str) -> None:
    view: Any = site.view(route)
    assert view.target.href == target and view.title and view.text
    shell = site.shell(route)
    assert (shell.leads_to, shell.indexable, shell.alternates) == (target, False, ())
    assert shell.canonical == f"https://example.org/pfad/{target.replace('../', '')}"
    assert [link.href for link in shell.switches] != []
    assert site.shell(target.replace("../", "")).leads_to == ""


def test_a_page_with_front_matter_has_its_title(site: Seen) -> None:
    view: Any = site.view("zebra/")
    assert view.title == "Zebra" and "former" not in view.html and "Ein Tier." in view.html


def test_what_follows_an_ended_offer_stands_before_what_is_like_it(site: Seen) -> None:
    chained: Any = site.view("angebote/kette/")
    assert [card.title for card in chained.alternatives] == ["Notruf"]
    alone: Any = site.view("angebote/ende/")
    assert [card.title for card in alone.alternatives] == ["Krabbelgruppe Sonnenschein"]

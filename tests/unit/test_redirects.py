"""Former ids of every kind of record, and what keeps an address."""

from typing import get_args

import pytest

from generator.directory import WITH_PAGES
from generator.model.written import Gone
from generator.publication import publish
from generator.redirects import OWNERS, Redirect, redirects
from generator.render.pages import PAGES
from generator.source.files import LISTS, RECORD_FOLDERS
from tests.builders import OFFER, read_catalog, write_site
from tests.site.full_site import FULL


def _redirects(tmp_path, changes):
    return redirects(publish(read_catalog(write_site(tmp_path, changes))[0]))


def test_every_kind_of_record_with_a_page_has_former_ids(tmp_path):
    found = _redirects(tmp_path, FULL)
    assert {redirect.kind for redirect in found} == set(OWNERS.values())
    assert Redirect("offer", "beispiel-alt", "beispiel") in found and Redirect("page", "wir", "imprint") in found


def test_what_has_pages_can_be_gone_and_no_other_kind():
    assert {part for kind in PAGES for part in kind.made_of} == set(OWNERS.values())
    assert set(get_args(Gone.model_fields["kind"].annotation)) == set(OWNERS.values())
    assert {RECORD_FOLDERS.get(name) or LISTS[name] for name in WITH_PAGES.values()} == set(WITH_PAGES)


@pytest.mark.parametrize(
    ("former", "expected"),
    [
        ("[alt, uralt]", [("alt", "krabbelgruppe"), ("uralt", "krabbelgruppe")]),
        ("[notruf, krabbelgruppe]", []),
        ("[zweit]", [("zweit", "anderes")]),
        ("[]", []),
    ],
)
def test_what_has_an_id_keeps_it_and_so_does_the_first_to_name_it(tmp_path, former, expected):
    other = OFFER.replace("Krabbelgruppe", "Anderes") + "former_ids: [zweit]\n"
    changes = {
        "content/offers/adorf/krabbelgruppe.yml": f"{OFFER}former_ids: {former}\n",
        "content/offers/adorf/anderes.yml": other,
    }
    found = [(redirect.former, redirect.id) for redirect in _redirects(tmp_path, changes)]
    assert sorted(found) == sorted({*expected, ("zweit", "anderes")})

"""On the page of a topic help at once stands first, and nothing invented before real help."""

from typing import Any

from tests.builders import OFFER, SITE
from tests.unit.render.seen import Seen


def offer(title, more=""):
    """An offer for the whole county, in a crisis."""
    return (
        OFFER.replace("Krabbelgruppe Sonnenschein", title).replace("[treffen]", "[krise]").replace("[adorf]", "all")
        + more
    )


def test_emergency_lines_stand_first_and_invented_help_last(tmp_path):
    site = Seen(
        tmp_path,
        {
            "site_config.yml": SITE["site_config.yml"].replace("[notruf]", "[notruf, zuletzt]"),
            "content/offers/all/a.yml": offer("Aaa erfunden", "example: yes\n"),
            "content/offers/all/b.yml": offer("Bbb echt"),
            "content/offers/all/zuletzt.yml": offer("Zzz Notruf").replace(
                "  email: info@adorf.de", '  phones: [{number: "110"}]'
            ),
        },
    )
    view: Any = site.view("themen/krise/")
    assert [(line.name, line.phone.href, line.href) for line in view.at_once] == [
        ("Zzz Notruf", "tel:110", "../../angebote/zuletzt/")
    ]
    assert [card.title for group in view.groups for card in group.cards] == ["Bbb echt", "Aaa erfunden"]
    assert view.count == 3 and view.filter.href == "../../suche/#thema=krise"


def test_lines_that_are_not_named_at_the_head_begin_the_list_and_the_real_for_every_age_stands_before_the_invented(
    tmp_path,
):
    every = offer("Ccc echt", "formats: [on-site]\n").replace("[baby]", "[schwanger, baby, kind]")
    site = Seen(
        tmp_path,
        {
            "site_config.yml": SITE["site_config.yml"].replace("[notruf]", "[zuletzt]"),
            "content/offers/all/a.yml": offer("Aaa erfunden", "formats: [on-site]\nexample: yes\n"),
            "content/offers/all/c.yml": every,
            "content/offers/all/linie.yml": offer("Yyy Linie", "formats: [online]\n"),
            "content/offers/all/zuletzt.yml": offer("Zzz Notruf").replace(
                "  email: info@adorf.de", '  phones: [{number: "110"}]'
            ),
        },
    )
    view: Any = site.view("themen/krise/")
    assert [line.name for line in view.at_once] == ["Zzz Notruf"]
    assert [card.title for group in view.groups for card in group.cards] == ["Yyy Linie", "Ccc echt", "Aaa erfunden"]

"""On the page of a topic help at once stands first, and nothing invented before real help."""

from typing import Any

from tests.builders import OFFER, SITE
from tests.unit.render.seen import Seen


def test_emergency_lines_stand_first_and_invented_help_last(tmp_path):
    def offer(title, more=""):
        return (
            OFFER.replace("Krabbelgruppe Sonnenschein", title).replace("[treffen]", "[krise]").replace("[adorf]", "all")
            + more
        )

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
    assert view.count == 3 and view.filter.href == "../../suche/?thema=krise"

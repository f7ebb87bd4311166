import pytest

from generator.render.pages import PAGES
from generator.render.shell import Assets, build_shell, build_ways
from tests.builders import OFFER, SITE
from tests.unit.render.seen import KINDS, Seen

_EVERY = "[schwanger, baby, kind]"


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    return Seen(
        tmp_path_factory.mktemp("site"),
        {
            "content/offers/adorf/hilfe.yml": OFFER.replace("[treffen]", "[krise]"),
            "content/offers/adorf/vorbei.yml": OFFER.replace("[treffen]", "[krise]") + "status: ended\n",
            "content/offers/adorf/zwei.yml": OFFER.replace("[adorf]", "[adorf, bestadt]").replace("[baby]", _EVERY),
            "content/offers/adorf/dort.yml": OFFER.replace("[adorf]", "[adorf, bestadt]")
            + "locations: [{municipality: bestadt}]\n",
            "content/offers/adorf/phase.yml": OFFER.replace("[adorf]", "[adorf, bestadt]"),
            "content/offers/adorf/alter.yml": OFFER.replace("[adorf]", "[adorf, bestadt]") + "age: {from: 1, to: 3}\n",
            "content/offers/all/kreis.yml": OFFER.replace("[adorf]", "all").replace("[baby]", _EVERY)
            + "locations: [{municipality: bestadt}]\n",
        },
    )


@pytest.mark.parametrize(
    ("route", "entry"),
    [
        ("lebensphasen/", "Lebensphasen"),
        ("lebensphasen/baby/", "Lebensphasen"),
        ("orte/", "Orte"),
        ("orte/adorf/", "Orte"),
        ("orte/adorf/baby/", "Orte"),
        ("themen/", "Themen"),
        ("themen/treffen/", "Themen"),
        ("angebote/", "Alle Angebote"),
        ("angebote/krabbelgruppe/", "Orte"),
        ("angebote/vorbei/", "Orte"),
        ("angebote/alter/", "Lebensphasen"),
        ("angebote/zwei/", "Themen"),
        ("angebote/kreis/", "Themen"),
        ("stichwoerter/", "Alle Angebote"),
        ("", None),
        ("anbieter/kreis/", None),
        ("suche/", None),
    ],
)
def test_the_menu_marks_where_the_reader_is(site, route, entry):
    sections = site.shell(route).sections
    entries = [kind for kind in PAGES if kind.section == kind.name]
    assert [link.title for link in sections] == [site.context(route).texts.choose("nav", kind.name) for kind in entries]
    assert [link.title for link in sections if link.current] == ([entry] if entry else [])


def test_breadcrumbs_call_each_page_by_its_name(site):
    way = site.shell("leicht/orte/adorf/baby/").breadcrumbs
    assert [(link.title, link.href) for link in way] == [
        ("Start-Seite", "../../../../leicht/"),
        ("Orte", "../../../../leicht/orte/"),
        ("Adorf", "../../../../leicht/orte/adorf/"),
        ("Baby in Adorf", "../../../../leicht/orte/adorf/baby/"),
    ]
    assert [link.current for link in way] == [False, False, False, True]
    assert [link.title for link in site.shell("themen/treffen/").breadcrumbs] == [
        "Startseite",
        "Themen",
        "Leben",
        "Treffen",
    ]


@pytest.mark.parametrize(
    ("offer", "above"),
    [
        ("krabbelgruppe", ["Städte und Gemeinden", "Adorf"]),
        ("vorbei", ["Städte und Gemeinden", "Adorf"]),
        ("zwei", ["Themen", "Leben", "Treffen"]),
        ("dort", ["Städte und Gemeinden", "Bestadt"]),
        ("alter", ["Lebensphasen", "Baby"]),
        ("phase", ["Lebensphasen", "Baby"]),
        ("kreis", ["Themen", "Leben", "Treffen"]),
        ("notruf", ["Themen", "Leben", "Treffen"]),
    ],
)
def test_an_offer_hangs_below_its_town_else_its_age_else_its_topic(site, offer, above):
    way = [link.title for link in site.shell(f"angebote/{offer}/").breadcrumbs]
    assert way[:-1] == ["Startseite", *above]


def test_what_stands_at_the_top_has_no_breadcrumbs(site):
    assert site.shell("").breadcrumbs == () and site.shell("404.html").breadcrumbs == ()


def test_the_page_for_addresses_that_lead_nowhere_has_none_of_its_own(site):
    shell = site.shell("404.html")
    assert shell.canonical == "" and shell.alternates == () and not shell.indexable
    assert shell.base == "/pfad/", "its links work wherever it stands"
    assert site.shell("orte/").canonical == "https://example.org/pfad/orte/"


@pytest.mark.parametrize(
    ("route", "expected"),
    [
        ("angebote/hilfe/", True),
        ("angebote/vorbei/", True),
        ("themen/krise/", True),
        ("anbieter/verein/", True),
        ("angebote/krabbelgruppe/", False),
        ("themen/leben/", False),
        ("anbieter/kreis/", False),
        ("", False),
    ],
)
def test_pages_about_danger_have_the_quick_exit(site, route, expected):
    assert site.shell(route).sensitive is expected


def test_no_number_in_need_stands_twice_at_the_head(tmp_path):
    krise = OFFER.replace("[treffen]", "[krise]")

    def line(number):
        phone = f'  phones: [{{number: "{number}", hours: {{always: yes}}}}]'
        return krise.replace("[adorf]", "all").replace("  email: info@adorf.de", phone)

    settings = SITE["site_config.yml"].replace("[notruf]", "[notruf, polizei, gewalt]")
    seen = Seen(
        tmp_path,
        {
            "site_config.yml": settings,
            "content/offers/all/polizei.yml": line("110"),
            "content/offers/all/gewalt.yml": line("116 016"),
            "content/offers/adorf/schutz.yml": line("110").replace("all", "[adorf]"),
            "content/offers/adorf/haus.yml": krise,
        },
    )

    def named(route):
        return [link.phone.href.removeprefix("tel:") for link in seen.shell(route).danger]

    assert named("angebote/haus/") == ["112", "110", "116016"]
    assert named("angebote/schutz/") == ["112", "116016"], "its button calls 110"
    assert named("angebote/polizei/") == ["112", "116016"], "a number that is always there does not take the line away"
    assert named("angebote/gewalt/") == ["112", "110"]
    assert named("themen/krise/") == ["112", "110", "116016"], "112 has another topic"


def test_a_topic_that_names_every_emergency_number_does_not_ask(tmp_path):
    notruf = SITE["content/offers/all/notruf.yml"].replace("[treffen]", "[krise]")
    seen = Seen(tmp_path, {"content/offers/all/notruf.yml": notruf})
    assert seen.shell("themen/krise/").sensitive and seen.shell("themen/krise/").danger == ()
    assert [link.id for link in seen.view("themen/krise/").at_once] == ["notruf"]


def test_the_search_alone_loads_its_scripts(site):
    assets = Assets(("a.css",), ("site.js",), ("easy.js",), ("search.js",), ("engine.js",))

    def scripts(route):
        context = site.context(route)
        shell = build_shell(context, assets, KINDS, site.view(route), (), build_ways(context, KINDS))
        return shell.scripts, shell.modules

    assert scripts("suche/") == (("../site.js", "../search.js"), ("../engine.js",))
    assert scripts("orte/") == (("../site.js",), ())
    assert scripts("leicht/suche/")[0] == ("../../site.js", "../../easy.js", "../../search.js")


def test_the_footer_names_the_pages_that_the_law_asks_for(site):
    titles = [link.title for link in site.shell("").footer]
    assert titles[:5] == ["Über diese Website", "Kontakt", "Impressum", "Datenschutz", "Barrierefreiheit"]

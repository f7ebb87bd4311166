"""What an offer hides in one field must not stand in another: every text that pages print is looked at."""

import pytest

from generator.checks import hidden_places
from tests.builders import OFFER, SITE, read_catalog, write_site
from tests.media import office_paper, paper

PLACE = "{name: Villa Rosa, street: Grüne Straße 7, latitude: 52.53123, longitude: 13.38456, visibility: hidden}"


def leaks(tmp_path, more="", text=OFFER, name="haus", **files):
    offer = f"{text}locations: [{PLACE}]\n{more}"
    write_site(tmp_path, {f"content/offers/adorf/{name}.yml": offer, **files})
    catalog, problems = read_catalog(tmp_path)
    assert [p for p in problems if "haus" in p.path] == [], "the record itself is good"
    return [(p.line, p.column, p.field) for p in hidden_places.check(catalog) if p.code == "E319"]


LINE = OFFER.count("\n") + 2  # the line below the place


def test_a_record_that_keeps_its_secret(tmp_path):
    assert leaks(tmp_path, "keywords: [Villa, Rosa, Grüner Weg 7]\ninternal_note: Villa Rosa, Grüne Straße 7\n") == []


@pytest.mark.parametrize(
    ("more", "field"),
    [
        ("description: Kommen Sie in die Villa Rosa.", "description"),
        ("keywords: [Haus, VILLA  ROSA]", "keywords.1"),
        ("documents: [Plan der Villa-Rosa]", "documents.0"),
        ("cost: {kind: paid, note: Kasse in der Grünen Straße}", "cost.note"),
        ("cost: {kind: paid, note: Kasse in der grüne Str. 7}", "cost.note"),
        ("cost: {kind: paid, note: Grünere Straßenecke}", None),
        ("cost: {kind: paid, per: Tag in Villa Rosas Garten}", "cost.per"),
        ("cost: {kind: paid, per: Tag in Rosas Villa}", None),
        ("registration: {note: Gruene Strasse}", "registration.note"),
        ("easy: {text: [{list: [Das ist die Villa Rosa.]}]}", "easy.text.0.list.0"),
        ("easy: {title: Villa Rosa}", "easy.title"),
        ("easy: {text: [Ja.], allow: [{rule: LS10, words: Ja, reason: Villa Rosa}]}", None),
        ("allow: [{rule: W306, reason: Villa Rosa}]", None),
        ("translations: {uk: {summary: Villa Rosa у місті}}", "translations.uk.summary"),
        ("sign_language_video: {url: videos/a.mp4, transcript: Villa Rosa}", "sign_language_video.transcript"),
        ("sign_language_video: {url: videos/villa-rosa.mp4}", "sign_language_video.url"),
        ("media: [{file: media/treff.pdf, title: Der Weg zur Villa Rosa}]", "media.0.title"),
        ("media: [{file: media/a.jpg, title: Ein Haus, alt: Die Villa Rosa im Herbst, rights: Foto}]", "media.0.alt"),
        ("media: [{file: media/villaRosa_7.pdf, title: Ein Haus}]", "media.0.file"),
        ("times: [{kind: appointment, note: vor der Villa Rosa}]", "times.0.note"),
        ("times: [{kind: appointment, note: Villa Rosa}]", "times.0.note"),
        ("keywords: [Villa Rosa]", "keywords.0"),
        ("times: [{kind: date, date: 2026-12-24, from: 9:30, location: Villa Rosa}]", None),
        ("times: [{kind: date, date: 2026-12-24, from: 9:30, location: Villa Rosa (hinten)}]", "times.0.location"),
        ("description: Wir sind bei 52,5312 und 13,3845.", "description"),
        ("description: Wir sind bei 52,5312 und 13,4845.", None),
        ("description: Der Kurs kostet 52,53 oder 13,38 Euro.", None),
        ("verified: {date: 2026-09-01, by: Büro Villa Rosa}", "verified.by"),
    ],
)  # fmt: skip
def test_each_field(tmp_path, more, field):
    found = leaks(tmp_path, f"{more}\n")
    assert [name for *_, name in found] == ([field] if field else [])
    assert all(line == LINE for line, *_ in found)


def test_contact_title_and_summary(tmp_path):
    text = OFFER.replace("Eltern und Babys", "Eltern und Babys aus der Grünen Straße, Grüne Straße,")
    assert leaks(tmp_path, text=text) == [(2, 10, "summary")]
    text = OFFER.replace(
        "contact:\n", "contact:\n  department: Villa Rosa\n  form: https://example.org/gruene-strasse/\n"
    )
    assert leaks(tmp_path, text=text) == [(8, 15, "contact.department"), (9, 9, "contact.form")]
    assert leaks(tmp_path, text=OFFER.replace("Sonnenschein", "Grüne Straße")) == [(1, 8, "title")]


def test_the_file_name_is_an_address(tmp_path):
    assert leaks(tmp_path, name="villa-rosa-haus") == [(1, 1, "id")]


def test_a_name_that_the_title_says_is_no_secret(tmp_path):
    title = OFFER.replace("Krabbelgruppe Sonnenschein", "Schutz in der Villa Rosa")
    assert leaks(tmp_path, "keywords: [Villa Rosa]\n", title) == []
    assert leaks(tmp_path, "description: Grüne Straße\n", title) == [(LINE, 14, "description")]


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        ("content/municipalities.yml", "name: Bestadt", "name: Villa Rosa"),
        ("content/providers/kreis.yml", "name: Kreis Beispiel", "name: Freunde der Villa Rosa"),
        ("content/topics.yml", "title: Leben", "title: Villa Rosa"),
        ("content/programmes.yml", "name: Frühe Hilfen", "name: Villa Rosa"),
    ],
)
def test_a_name_that_towns_and_providers_have_is_no_secret(tmp_path, path, old, new):
    assert leaks(tmp_path, "keywords: [Villa Rosa]\n", **{path: SITE[path].replace(old, new)}) == []


def test_a_part_of_a_title_does_not_tell_the_name(tmp_path):
    title = OFFER.replace("Krabbelgruppe Sonnenschein", "Villa für Kinder")
    assert leaks(tmp_path, "keywords: [Villa Rosa]\n", title) == [(LINE, 12, "keywords.0")]


@pytest.mark.parametrize(("text", "is_told"), [("Kurs Q", False), ("in Q 7, 4", True), ("in Q 7, 5", False)])
def test_a_short_street_counts_with_its_number(tmp_path, text, is_told):
    offer = f"{OFFER}locations: [{{street: 'Q 7, 4', visibility: hidden}}]\nkeywords: ['{text}']\n"
    catalog, _ = read_catalog(write_site(tmp_path, {"content/offers/adorf/haus.yml": offer}))
    assert bool(list(hidden_places.check(catalog))) is is_told


@pytest.mark.parametrize(
    "name", ["Park", "Klinik", "Wohnung 3", "Die Adresse ist geheim", "Adresse auf Anfrage", "Bitte rufen Sie uns an"]
)
def test_a_name_that_says_nothing_is_no_secret(tmp_path, name):
    own = f"{OFFER}locations: [{{name: {name}, visibility: hidden}}]\nkeywords: [{name}]\n"
    files = {"content/offers/adorf/haus.yml": own, "content/pages/imprint.md": f"# Impressum\n\n{name}\n"}
    catalog, _ = read_catalog(write_site(tmp_path, files))
    assert list(hidden_places.check(catalog)) == []


@pytest.mark.parametrize(
    ("text", "is_told"), [("PLZ10117", True), ("DE10117", True), ("10 117 Adorf", True), ("030 10117", False)]
)
def test_each_spelling_of_a_postcode(tmp_path, text, is_told):
    offer = f'{OFFER}locations: [{{postal_code: "10117", visibility: hidden}}]\nkeywords: ["{text}"]\n'
    catalog, _ = read_catalog(write_site(tmp_path, {"content/offers/adorf/haus.yml": offer}))
    assert bool(list(hidden_places.check(catalog))) is is_told


def test_a_street_called_like_its_town_keeps_nothing_off_the_site(tmp_path):
    hiding = f"{OFFER}locations: [{{street: Adorf 12, visibility: hidden}}]\n"
    catalog, _ = read_catalog(write_site(tmp_path, {"content/offers/adorf/haus.yml": hiding}))
    assert list(hidden_places.check(catalog)) == []


def test_short_names_say_nothing(tmp_path):
    short = PLACE.replace("Villa Rosa", "Bus")
    catalog, _ = read_catalog(
        write_site(tmp_path, {"content/offers/adorf/haus.yml": f"{OFFER}locations: [{short}]\nkeywords: [Bus]\n"})
    )
    assert list(hidden_places.check(catalog)) == []


def test_the_line_of_a_long_text(tmp_path):
    text = "description: |\n  Wir helfen.\n\n  Kommen Sie in die\n  Grüne Straße.\n"
    assert leaks(tmp_path, text) == [(LINE + 4, 3, "description")]
    broken = "description: |\n  Wir helfen. Kommen Sie in die Grüne\n  Straße.\n"
    assert leaks(tmp_path, broken) == [(LINE + 1, 3, "description")]


def test_a_position_again_at_an_open_place(tmp_path):
    more = OFFER + f"locations:\n  - {PLACE}\n  - {{latitude: 52.5313, longitude: 13.3846}}\n"
    far = more.replace("13.3846}}", "13.3996}}").replace("13.3846}", "13.3996}")
    for text, expected in ((more, [(LINE + 1, 16)]), (far, [])):
        catalog, _ = read_catalog(write_site(tmp_path, {"content/offers/adorf/haus.yml": text}))
        assert [(p.line, p.column) for p in hidden_places.check(catalog)] == expected


def test_open_places_hide_nothing(tmp_path):
    public = f"{OFFER}locations: [{PLACE.replace('hidden', 'public')}]\ndescription: Villa Rosa, Grüne Straße 7\n"
    catalog, _ = read_catalog(write_site(tmp_path, {"content/offers/adorf/haus.yml": public}))
    assert list(hidden_places.check(catalog)) == []


@pytest.mark.parametrize(
    ("street", "text", "is_told"),
    [
        ("Amselweg 7", "im Amsel&shy;weg", True),
        ("Amselweg 7", "im &#65;mselweg", True),
        ("Amselweg 7", "im Amsel**weg**", True),
        ("Amselstraße 7", "in der Amselstra**ß**e", True),
        ("Amselstraße 7", "in der Amselstra\u00ad\u00dfe", True),
        ("Amselweg 7", "im Amsel\u200bweg", True),
        ("Amselweg 7", "im Amsel-Weg", True),
        ("Amselweg 7", "[Karte](https://example.org/maps?q=Amsel%20weg%207)", True),
        ("Grüne Straße 7", "[Karte](https://example.org/maps?q=Gr%C3%BCne+Stra%C3%9Fe+7)", True),
        ("Grüne Straße 7", "in der Gru\u0308nen Straße", True),
        ("Amselstraße 7", "in der Amselstraße7", True),
        ("Amselweg 7, Hinterhaus", "im Amselweg 7", True),
        ("Amselweg 7, Hinterhaus", "im Hinterhaus", False),
        ("Amselweg 7 (2. Stock)", "im Amselweg", True),
        ("Straße des 17. Juni 135", "in der Straße des 17. Juni", True),
        ("Straße des 17. Juni 135", "in der Straße des Friedens", False),
        ("Amselweg 7", "im Amselwegviertel", False),
        ("Amselweg 7", "im Drosselweg 7", False),
        ("Amselweg 7", "im Amselweg7a", True),
        ("Amselweg 7", "Amselwg. 7", True),
        ("Amselweg 7", "Amselw. 7", True),
        ("7 Amselweg", "im Amselweg 7", True),
        ("7 Amselweg", "im Amselweg", True),
        ("Am Vogelsang 7", "gleich am Vogelsang", True),
        ("Zum Eichenhain 7", "bis zum Eichenhain", True),
        ("An der Schule 7", "gleich an der Schule", False),
        ("An der Schule 7", "An der Schule 7", True),
        ("Am See", "gleich am See", False),
        ("Park 3", "im Park", False),
        ("Park 3", "Park 3", True),
        ("Adorf 12", "in Adorf", False),  # the town itself
        ("Adorf 12", "in Adorf 12", True),
        ("Adresse auf Anfrage", "Adresse auf Anfrage", False),
    ],
)  # fmt: skip
def test_each_spelling(tmp_path, street, text, is_told):
    offer = f'{OFFER}locations: [{{street: "{street}", visibility: hidden}}]\nkeywords: ["{text}"]\n'
    catalog, _ = read_catalog(write_site(tmp_path, {"content/offers/adorf/haus.yml": offer}))
    assert [p.field for p in hidden_places.check(catalog)] == (["keywords.0"] if is_told else [])


@pytest.mark.parametrize(
    "text",
    [
        "52.53123,13.38456",
        "52.5312;13.3845",
        "https://example.org/?ll=52.53123%2C13.38456",
        "https://example.org/maps/@52.53123,13.38456,17z",
        "https://example.org/maps/!3d52.53123!4d13.38456",
        "https://example.org/#map=19/52.53123/13.38456",
        "geo:52.53123,13.38456",
        "52° 31′ 52″ N, 13° 23′ 4″ O",
        "52°31'52.4''N 13°23'4.4''E",
        "N 52° 31.874' E 013° 23.074'",
        "52 Grad 31 Minuten 52 Sek., 13 Grad 23 Minuten 4 Sek.",
        "52 31 52 N 13 23 4 E",
        "https://example.org/?q=52%C2%B031'52N+13%C2%B023'04E",
        "9F4MG9JM+FR",
        "G9JM+FR Adorf",
        "https://example.org/maps/G9JM%2BFR",
    ],
)
def test_each_spelling_of_a_position(tmp_path, text):
    assert leaks(tmp_path, f'description: "Karte: {text}"\n') == [(LINE, 14, "description")]


SECRET = (
    "{name: Villa Rosa, street: Amselweg 7, city: Adorf, latitude: 52.53123, longitude: 13.38456, visibility: hidden}"
)
HIDING = f"{OFFER}locations: [{SECRET}]\n"
OTHER = OFFER.replace("provider: verein", "provider: kreis")
VEREIN = SITE["content/providers/verein.yml"]


def told_by(tmp_path, path, text, hiding=HIDING):
    """The fields in which one file tells what another hides; nothing else is found."""
    files = {"content/offers/adorf/haus.yml": hiding, path: text}
    catalog, _ = read_catalog(write_site(tmp_path, files))
    found = list(hidden_places.check(catalog))
    assert {p.path for p in found} <= {path}
    assert all("content/offers/adorf/haus.yml" in p.message for p in found)
    return [(p.line, p.field) for p in found]


SIBLING = "content/offers/adorf/nachbar.yml"


@pytest.mark.parametrize(
    ("more", "field"),
    [
        ("description: Wir sind im Amselweg 7.", "description"),
        ("description: Wir sind im Amselweg.", "description"),
        ("description: Wir sind im Amselweg 12.", None),  # another house
        ("description: Wir sind im Amselweg Nr. 12.", None),
        ("description: Wir sind im Amselweg Nr. 7.", "description"),
        ("description: Wir sind im Amselweg 5-9.", "description"),
        ("description: Wir sind im Amselweg 5 und 9.", "description"),
        ("description: Wir sind im Amselweg 12/14.", None),
        ("description: 'Amselweg 5, 48249 Adorf'", None),  # a postcode is no number of a house
        ("description: Das Büro ist in der Villa Rosa.", "description"),
        ("description: Das Büro ist bei 52.53123,13.38456.", "description"),
        ("locations: [{name: Büro, street: Amselweg 7}]", "locations.0.street"),
        ("locations: [{name: Büro, street: Amselweg 7a}]", "locations.0.street"),
        ("locations: [{name: Büro, street: Amselweg 12}]", None),
        ("locations: [{latitude: 52.5313, longitude: 13.3846}]", "locations.0"),
        ("locations: [{latitude: 52.5325, longitude: 13.3869}]", "locations.0"),  # 140 and 160 m away
        ("locations: [{latitude: 52.5329, longitude: 13.3846}]", None),  # 190 m to the north
        ("locations: [{latitude: 52.5313, longitude: 13.3873}]", None),  # 190 m to the east
        (f"locations: [{SECRET}]", None),  # hides the same place
    ],
)
def test_another_offer_of_the_same_provider_tells_it(tmp_path, more, field):
    found = told_by(tmp_path, SIBLING, f"{OFFER}{more}\n")
    assert found == ([(OFFER.count("\n") + 1, field)] if field else [])


@pytest.mark.parametrize(
    ("more", "field"),
    [
        ("description: Wir sind im Amselweg 7.", "description"),
        ("description: Wir sind im Amselweg.", None),  # many towns have one
        ("description: Wir sind im Amselweg 7 in Bestadt.", None),  # not the town of the hidden place
        ("description: Wir sind im Amselweg 7 zwischen Adorf und Bestadt.", "description"),
        ("description: Das Büro ist in der Villa Rosa.", "description"),
        ("description: Das Büro ist bei 52.53123,13.38456.", None),
        ("locations: [{name: Büro, street: Amselweg 7, latitude: 52.5313, longitude: 13.3846}]", None),  # its own
    ],
)
def test_an_offer_of_another_provider_tells_it(tmp_path, more, field):
    found = told_by(tmp_path, SIBLING, f"{OTHER}{more}\n")
    assert found == ([(OFFER.count("\n") + 1, field)] if field else [])


def test_what_an_open_place_of_another_provider_shows_is_no_secret_elsewhere(tmp_path):
    place = "{name: 'Villa Rosa, Raum 2', street: Amselweg 7a}"
    shown = f"{OTHER}locations: [{place}]\ndescription: Villa Rosa, Amselweg 7\n"
    assert told_by(tmp_path, SIBLING, shown) == []


def test_what_an_open_place_of_the_same_provider_shows_stays_a_secret(tmp_path):
    files = {
        "content/offers/adorf/haus.yml": HIDING,
        SIBLING: f"{OFFER}locations: [{{name: Villa Rosa, street: Amselweg 7}}]\n",
        "content/pages/imprint.md": "# Impressum\n\nAmselweg 7\n",
    }
    catalog, _ = read_catalog(write_site(tmp_path, files))
    assert {p.path for p in hidden_places.check(catalog)} == {SIBLING, "content/pages/imprint.md"}


@pytest.mark.parametrize("told", ["Amselweg", '"52.53123, 13.38456"'])
def test_an_offer_hears_first_of_the_place_that_it_hides_itself(tmp_path, told):
    files = {"content/offers/adorf/haus.yml": HIDING, SIBLING: f"{HIDING}keywords: [{told}]\n"}
    catalog, _ = read_catalog(write_site(tmp_path, files))
    (problem,) = hidden_places.check(catalog)
    assert problem.path == SIBLING and "der in locations verborgen ist" in problem.message


@pytest.mark.parametrize("name", ["Büro", "Beratungsstelle", "Haus 2"])
def test_a_name_that_many_houses_have_is_no_secret_elsewhere(tmp_path, name):
    for offer in (OTHER, OFFER):
        text = f"{offer}description: Kommen Sie ins {name}.\n"
        assert told_by(tmp_path, SIBLING, text, HIDING.replace("Villa Rosa", name)) == []


LINDENBLICK = HIDING.replace("Villa Rosa", "Haus Lindenblick")


@pytest.mark.parametrize(
    "text",
    ["Treffen im Lindenblick", "im Linden&shy;blick", "das Lindenblick-Team", "https://lindenblick.example.org/", "Lindenblicks"],
)  # fmt: skip
@pytest.mark.parametrize(
    "name",
    ["Haus Lindenblick", "Frauenhaus „Lindenblick“", "Lindenblick", "Haus am Lindenblick (EG)", "Lindenblick-Haus"],
)
def test_the_telling_word_of_a_name_tells_it_everywhere(tmp_path, name, text):
    hiding = HIDING.replace("Villa Rosa", name)
    for path, whole in (
        ("content/offers/adorf/haus.yml", f"{hiding}description: '{text}'\n"),
        (SIBLING, f"{OFFER}description: '{text}'\n"),
        (SIBLING, f"{OTHER}description: '{text}'\n"),
        ("content/providers/verein.yml", f"{VEREIN}description: '{text}'\n"),
        ("content/pages/imprint.md", f"# Impressum\n\n{text}\n"),
    ):
        files = {"content/offers/adorf/haus.yml": hiding, path: whole}
        catalog, _ = read_catalog(write_site(tmp_path / str(len(list(tmp_path.iterdir()))), files))
        (problem,) = hidden_places.check(catalog)
        assert problem.path == path and "Lindenblick" not in problem.message
        assert name == "Lindenblick" or "ein Wort aus dem Namen" in problem.message


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Haus der Familie", "Hilfe für die Familie"),
        ("Haus Sonnenschein", "Kita Sonnenschein"),
        ("Haus Elisabeth", "Elisabeth Müller hilft."),
        ("Haus Hoffnung", "Sie haben noch Hoffnung."),
        ("Haus Geborgenheit", "Wir geben Geborgenheit."),
        ("Haus Finkenweg", "Der Finkenweg ist lang."),
        ("Wohnung im zweiten Obergeschoss", "im zweiten Obergeschoss"),
        ("Dietrich-Bonhoeffer-Haus", "Bonhoeffer-Schule"),
        ("Gemeinschaftsunterkunft Nord", "eine Gemeinschaftsunterkunft"),
        ("Mehrgenerationenhaus", "unser Mehrgenerationenhaus"),
        ("Haus Kinderzimmer", "ein Kinderzimmer"),
        ("Haus Ahorn", "ein Ahorn"),
        ("verborgenes quartier", "ein Quartier"),
        ("Haus Beispiel", "ein Beispiel"),
        ("Haus Bestadt", "in Bestadt"),
    ],
)
def test_a_word_of_a_name_that_people_also_say_of_something_else(tmp_path, name, text):
    hiding = HIDING.replace("Villa Rosa", name)
    for path, whole in (
        (SIBLING, f"{OFFER}description: '{text}'\n"),
        ("content/pages/imprint.md", f"# Impressum\n\n{text}\n"),
    ):
        files = {"content/offers/adorf/haus.yml": hiding, path: whole}
        catalog, _ = read_catalog(write_site(tmp_path / str(len(list(tmp_path.iterdir()))), files))
        assert list(hidden_places.check(catalog)) == []


def test_the_telling_word_of_a_name_that_others_use_openly_is_no_secret_there(tmp_path):
    text = f"{OTHER}description: Im Lindenblick.\nlocations: [{{name: Café Lindenblick, street: Ring 9}}]\n"
    assert told_by(tmp_path, SIBLING, text, LINDENBLICK) == []
    provider = {
        "content/providers/kreis.yml": "name: Kreis am Lindenblick\nkind: public\nphones: [{number: 02541 18-0}]\n"
    }
    files = {
        "content/offers/adorf/haus.yml": LINDENBLICK,
        SIBLING: f"{OTHER}description: Im Lindenblick.\n",
        **provider,
    }
    catalog, _ = read_catalog(write_site(tmp_path / "named", files))
    assert list(hidden_places.check(catalog)) == []


@pytest.mark.parametrize(
    ("more", "field"),
    [
        ("description: Wir sind im Amselweg.", "description"),
        ("easy: {name: Villa Rosa}", "easy.name"),
        ("phones: [{number: 030 23125 000, note: im Amselweg}]", "phones.0.note"),
        ("street: Amselweg 7", None),  # publication withholds it
    ],
)
def test_its_provider_tells_it(tmp_path, more, field):
    found = told_by(tmp_path, "content/providers/verein.yml", f"{VEREIN}{more}\n")
    assert found == ([(VEREIN.count("\n") + 1, field)] if field else [])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("# Impressum\n\nWir sind hier:\nAmselweg 7, Adorf\n", [(4, "")]),
        ("# Impressum\n\nKommen Sie in die Villa\nRosa.\n", [(1, "")]),
        ("# Impressum\n\nWir sind im Amselweg.\n", []),
        ("# Impressum\n\nAmselweg 7, Bestadt\n", []),
    ],
)
def test_a_hand_written_page_tells_it(tmp_path, text, found):
    assert told_by(tmp_path, "content/pages/imprint.md", text) == found


def test_the_name_of_a_page_tells_it(tmp_path):
    assert told_by(tmp_path, "content/pages/villa-rosa.md", "# Wir\n\nText\n") == [(1, "")]


def test_the_street_of_a_provider_that_is_not_shown_is_told(tmp_path):
    hiding = f"{OFFER}locations: [{{visibility: hidden}}]\n"
    files = {
        "content/offers/adorf/haus.yml": hiding,
        "content/providers/verein.yml": f"{VEREIN}street: Ring 9\ndescription: Sie finden uns am Ring 9.\n",
        SIBLING: f"{OFFER}description: Das Büro ist am Ring 9.\n",
        "content/pages/imprint.md": "# Impressum\n\nRing 9\n",
    }
    catalog, _ = read_catalog(write_site(tmp_path, files))
    found = list(hidden_places.check(catalog))
    assert [(p.path, p.field) for p in found] == [
        (SIBLING, "description"),
        ("content/providers/verein.yml", "description"),
    ]
    assert all("aus content/providers/verein.yml" in p.message for p in found)


def test_a_mistake_in_an_offer_leaves_its_place_secret(tmp_path):
    broken = HIDING.replace("visibility: hidden", "visibility: hiden")
    assert told_by(tmp_path, SIBLING, f"{OFFER}description: Im Amselweg.\n", broken) == [(9, "description")]


def test_a_page_is_no_file_of_an_offer_that_names_no_provider(tmp_path):
    nobodys = HIDING.replace("provider: verein\n", "")
    assert told_by(tmp_path, "content/pages/imprint.md", "# Impressum\n\nWir sind im Amselweg.\n", nobodys) == []
    assert told_by(tmp_path, "content/pages/imprint.md", "# Impressum\n\nVilla Rosa\n", nobodys) == [(3, "")]


@pytest.mark.parametrize(
    ("street", "text", "is_told"),
    [
        ("Amselweg 5/7", "Amselweg 7", True),
        ("Amselweg 5/7", "Amselweg 6", True),
        ("Amselweg 5/7", "Amselweg 9", False),
        ("Amselweg 5 – 7", "Amselweg 5", True),
        ("Amselweg 5 bis 9", "Amselweg 7", True),
        ("Amselweg 5+7", "Amselweg 7b", True),
        ("Amselweg 5a", "Amselweg 5", True),
        ("Amselweg 5a", "Amselweg 5 b", True),
        ("Amselweg 5a-c", "Amselweg 5", True),
        ("Amselweg 5a", "Amselweg 15", False),
        ("Amselweg 5a", "Amselweg", False),
        ("Amselweg 5a", "Amselweg 1-9", True),
        ("Amselweg 5", "Amselweg Nr. 5", True),
        ("Amselweg 5", "Amselweg Hausnummer 5", True),
        ("Amselweg 5", "Amselweg 55", False),
    ],
)
def test_a_page_tells_one_house_of_a_row(tmp_path, street, text, is_told):
    hiding = HIDING.replace("Amselweg 7", street)
    found = told_by(tmp_path, "content/pages/imprint.md", f"# Impressum\n\n{text}\n", hiding)
    assert found == ([(3, "")] if is_told else [])


CODE = f"{OFFER}locations: [{{postal_code: '10115', city: Adorf, visibility: hidden}}]\n"


@pytest.mark.parametrize(
    ("more", "field"),
    [
        ("description: 'Sie finden uns in 10115 Adorf.'", "description"),
        ("easy: {text: [Wir sind in 10115 Adorf.]}", "easy.text.0"),
        ("description: '[Karte](https://example.org/maps?q=10115+Adorf)'", "description"),
        ("description: 'Telefon 030 10115 22'", None),
        ("description: 'Wir zahlen 101150 Euro.'", None),
        ("cost: {kind: paid, note: 'Konto 5610115'}", None),
    ],
)
def test_its_own_texts_do_not_tell_the_postcode(tmp_path, more, field):
    catalog, problems = read_catalog(write_site(tmp_path, {"content/offers/adorf/haus.yml": f"{CODE}{more}\n"}))
    assert [p for p in problems if "haus" in p.path] == []
    found = list(hidden_places.check(catalog))
    assert [p.field for p in found] == ([field] if field else [])
    assert all("die Postleitzahl" in p.message and "10115" not in p.message for p in found)


def test_its_provider_tells_the_postcode_and_its_other_offers_may(tmp_path):
    provider = f"{VEREIN}description: 10115 Adorf\n"
    assert told_by(tmp_path, "content/providers/verein.yml", provider, CODE) == [
        (VEREIN.count("\n") + 1, "description")
    ]
    assert told_by(tmp_path, SIBLING, f"{OFFER}description: 10115 Adorf\n", CODE) == []


def test_a_postcode_that_an_open_place_of_the_provider_shows_is_no_secret(tmp_path):
    shown = f"{OFFER}locations: [{{street: Ring 9, postal_code: '10115', city: Adorf}}]\n"
    files = {
        "content/offers/adorf/haus.yml": f"{CODE}description: 10115 Adorf\n",
        SIBLING: shown,
    }
    catalog, _ = read_catalog(write_site(tmp_path, files))
    assert list(hidden_places.check(catalog)) == []


@pytest.mark.parametrize(
    "name", ["villa-rosa.jpg", "haus/VillaRosa.pdf", "amselweg7.mp4", "amselweg-7_b.jpg", "Amselweg_5-9.pdf"]
)
def test_the_name_of_a_file_tells_it(tmp_path, name):
    assert told_by(tmp_path, f"content/media/{name}", "ein Film") == [(0, "")]


@pytest.mark.parametrize("name", ["rosa-villa.jpg", "amselweg.mp4", "amselweg-12.jpg"])
def test_the_name_of_another_file_does_not(tmp_path, name):
    assert told_by(tmp_path, f"content/media/{name}", "ein Film") == []


@pytest.mark.parametrize("broken", ["keywords: [a\n", "contact: 1\n  a: b\n", 'titel: "a\n'])
def test_a_file_that_is_no_yaml_keeps_its_secret(tmp_path, broken):
    place = "locations:\n  - name: Villa Rosa\n    street: Amselweg 7, Hinterhaus\n    visibility: hidden\n"
    hiding = f"{OFFER}{place}{broken}"
    assert told_by(tmp_path, SIBLING, f"{OFFER}description: Im Amselweg.\n", hiding) == [(9, "description")]
    assert told_by(tmp_path, SIBLING, f"{OFFER}description: Im Ring 9.\n", hiding) == []


@pytest.mark.parametrize("name", ["film.vtt", "termine.ICS", "liste.csv", "mehr.txt"])
def test_plain_text_that_goes_out_tells_no_place(tmp_path, name):
    said = "WEBVTT\n\n00:01.000 --> 00:09.000\nKommen Sie in die Villa Rosa\n"
    assert told_by(tmp_path / "a", f"content/media/{name}", said) == [(4, "")]
    assert told_by(tmp_path / "b", f"content/media/{name}", said.replace("Rosa", "Blau")) == []


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.pdf", paper("Villa Rosa")),
        ("a.pdf", paper("Eva", {"/Title": "Hausordnung Villa Rosa"})),
        ("a.pdf", paper("Eva", {"/Keywords": "Adorf, Amselweg 7"})),
        ("a.pdf", paper(xmp="<x><dc:title><li>Villa &#82;osa</li></dc:title></x>")),
        ("a.docx", office_paper("Villa Rosa e. V.")),
        ("a.docx", office_paper("Eva", {"docProps/app.xml": "<Properties><Company>Villa Rosa</Company></Properties>"})),
        ("a.odt", office_paper("Eva", {"meta.xml": "<m><dc:title>Villa Rosa</dc:title></m>"})),
    ],
)
def test_what_a_paper_says_of_itself_tells_no_place(tmp_path, name, data):
    assert told_by(tmp_path, f"content/media/{name}", data) == [(0, "")]


@pytest.mark.parametrize("data", [paper("Villa Blau", {"/Title": "Amselweg 12"}), paper(), b"%PDF-1.7\nVilla Rosa"])
def test_a_paper_that_says_something_else_of_itself_may_go_out(tmp_path, data):
    assert told_by(tmp_path, "content/media/a.pdf", data) == []


def test_what_is_no_plain_text_is_not_read_as_one(tmp_path):
    assert told_by(tmp_path, "content/media/film.mp4", "Villa Rosa") == []

"""Where."""

from generator.facts import facts_of
from generator.schedule import calendar_of
from tests.unit.editions.easy.told import EASY, fact, keys, lines
from tests.unit.facts.written import make_offer, make_published

_HALL = "{name: Turnhalle, street: Schulweg 3, postal_code: 10115, city: Adorf, municipality: adorf}"
_SHELTER = (
    "{name: Haus Rose, street: Waldweg 9, postal_code: 10117, city: Bestadt, municipality: bestadt, visibility: hidden}"
)


def test_one_place() -> None:
    expected = [
        "Das Angebot ist hier:",
        "| Turnhalle",
        "| Schulweg 3",
        "| 10115 Adorf",
        "[Karte und Weg bei OpenStreetMap]",
    ]
    assert lines("where", f"formats: [on-site]\nlocations: [{_HALL}]") == expected


def test_the_town_is_known_from_its_id() -> None:
    assert lines("where", "locations: [{street: Weg 1, municipality: adorf}]")[1:] == [
        "| Weg 1",
        "| Adorf",
        "[Karte und Weg bei OpenStreetMap]",
    ]


def test_many_places_are_numbered() -> None:
    text = f"locations: [{_HALL}, {{city: Bestadt, municipality: bestadt}}]"
    expected = [
        "Es gibt 2 Orte.",
        "Ort 1:",
        "| Turnhalle",
        "| Schulweg 3",
        "| 10115 Adorf",
        "[Karte und Weg bei OpenStreetMap: Ort 1]",
        "Ort 2:",
        "| Bestadt",
        "Wir wissen nicht: Wie ist die genaue Adresse?",
    ]
    assert lines("where", text) == expected


def test_a_place_may_be_known_by_its_position_alone() -> None:
    assert lines("where", "locations: [{latitude: 51.5, longitude: 7.25}]")[:2] == [
        "Wir wissen nicht: Wie ist die Adresse?",
        "[Karte und Weg bei OpenStreetMap]",
    ]


def test_a_place_without_words_is_not_known() -> None:
    assert lines("where", "locations: [{wheelchair: yes}]")[0] == "Wir wissen nicht: Wie ist die Adresse?"


def test_a_secret_place_stays_secret() -> None:
    text = f"locations: [{_SHELTER}]\nmunicipalities: [bestadt]\ncontact: {{phones: [{{number: 030 23125000}}]}}"
    assert lines("where", text) == [
        "Die Adresse ist geheim.",
        "Haben Sie Fragen zur geheimen Adresse?",
        "Rufen Sie an:",
    ]


def test_a_secret_place_among_others() -> None:
    text = f"locations: [{_SHELTER}, {{city: Cheim}}]\nmunicipalities: [bestadt]\ncontact: {{email: a@example.org}}"
    expected = [
        "Es gibt 2 Orte.",
        "Ort 1:",
        "Die Adresse ist geheim.",
        "Ort 2:",
        "| Cheim",
        "Wir wissen nicht: Wie ist die genaue Adresse?",
        "Haben Sie Fragen zur geheimen Adresse?",
        "Schreiben Sie eine E-Mail:",
    ]
    assert lines("where", text) == expected
    three = text.replace("{city: Cheim}", f"{_SHELTER}, {{city: Cheim}}")
    assert lines("where", three)[-2:] == ["Haben Sie Fragen zu den geheimen Adressen?", "Schreiben Sie eine E-Mail:"]
    assert "Haben Sie Fragen zur geheimen Adresse?" not in lines("where", f"{text}\nexample: yes")


def test_a_secret_place_comes_to_no_area() -> None:
    text = f"formats: [outreach]\nlocations: [{_SHELTER}]\nmunicipalities: [bestadt]"
    assert lines("where", text) == ["Die Adresse ist geheim."]
    assert lines("where", text.replace("[outreach]", "[outreach, phone]"))[:2] == [
        "Das Angebot ist am Telefon.",
        "Die Menschen vom Angebot kommen auch an andere Orte.",
    ], "beside another form it says nothing of the secret place"


def test_a_postcode_alone_is_no_address() -> None:
    text = "locations: [{postal_code: '48249'}, {name: Saal, postal_code: '48249'}]"
    assert lines("where", text)[:-1] == [
        "Es gibt 2 Orte.",
        "Ort 1:",
        "Die Post-Leit-Zahl ist 48249.",
        "Wir wissen nicht: Wie ist die genaue Adresse?",
        "Ort 2:",
        "| Saal",
        "| 48249",
        "Wir wissen nicht: Wie ist die genaue Adresse?",
    ]


def test_a_place_stands_alone_beside_a_right() -> None:
    assert lines("where", "formats: [right]\nprovider: niemand\nlocations: [{name: Saal}]")[:2] == [
        "Die Adresse ist:",
        "| Saal",
    ]


def test_online_and_on_the_phone() -> None:
    expected = [
        "Das Angebot ist im Internet.",
        "Das Angebot ist auch am Telefon.",
        "Das Angebot ist für den ganzen Kreis Beispiel.",
    ]
    assert lines("where", "municipalities: all\nformats: [phone, online]") == expected


def test_at_home_and_outreach_beside_a_place() -> None:
    text = f"formats: [outreach, home-visit, on-site]\nlocations: [{_HALL}]"
    expected = ["Das Angebot ist auch bei Ihnen zu Hause.", "Die Menschen vom Angebot kommen auch an andere Orte."]
    assert lines("where", text)[-2:] == expected


def test_an_office_is_no_place_of_the_offer() -> None:
    text = "formats: [phone]\nlocations: [{street: Schulweg 3, municipality: adorf}]"
    assert lines("where", text) == [
        "Das Angebot ist am Telefon.",
        "Zum Angebot gehört auch ein Ort.",
        "Die Adresse von diesem Ort ist:",
        "| Schulweg 3",
        "| Adorf",
        "[Karte und Weg bei OpenStreetMap]",
    ]


def test_a_street_is_not_the_address_in_the_internet() -> None:
    assert lines("where", f"formats: [online]\nlocations: [{_HALL}]")[:3] == [
        "Das Angebot ist im Internet.",
        "Zum Angebot gehört auch ein Ort.",
        "Die Adresse von diesem Ort ist:",
    ]
    two = "formats: [online]\nlocations: [{street: Weg 1}, {street: Weg 2}]"
    assert lines("where", two)[1:3] == ["Zum Angebot gehören auch 2 Orte.", "Ort 1:"]
    secret = "formats: [online]\nlocations: [{visibility: hidden}]"
    assert lines("where", secret)[1:3] == ["Zum Angebot gehört auch ein Ort.", "Die Adresse ist geheim."]
    on_the_way = lines("where", f"formats: [outreach]\nlocations: [{_HALL}]")
    assert on_the_way[:3] == [
        "Die Menschen vom Angebot kommen an verschiedene Orte.",
        "Zum Angebot gehört auch ein Ort.",
        "Die Adresse von diesem Ort ist:",
    ]


def test_towns_that_the_address_does_not_say() -> None:
    assert lines("where", f"municipalities: [adorf, bestadt]\nlocations: [{_HALL}]")[-1] == (
        "Das Angebot ist für Menschen aus Adorf und Bestadt."
    )
    assert lines("where", "municipalities: [adorf, bestadt, cheim, dehausen]\nformats: [phone]")[1:] == [
        "Das Angebot ist für Menschen aus diesen Orten:", "- Adorf", "- Bestadt", "- Cheim", "- Dehausen",
    ]  # fmt: skip


def test_unknown_is_said() -> None:
    expected = ["Wo ist das Angebot?", "Das Angebot ist für Menschen aus Adorf."]
    assert lines("where", "") == expected
    assert not fact("where", "formats: [on-site]").known
    assert lines("where", "formats: [on-site, online]")[:3] == [
        "Das Angebot ist im Internet.",
        "Es gibt auch einen Ort.",
        "Wir wissen nicht: Wie ist die Adresse?",
    ]


def test_the_whole_area_has_the_article_of_its_kind() -> None:
    offer = make_offer("municipalities: all\nformats: [phone]")
    areas = [
        ("Stadt", "Beispiel"),
        ("Kreis", "Rhein-Kreis Neuss"),
        (None, "Kreis Unna"),
        ("Verbund", "Süd"),
        (None, "Süd"),
    ]
    counties = [make_published(kind=kind, name=name) for kind, name in areas]
    told = [EASY.voice.replies(facts_of(offer, county, calendar_of(county))) for county in counties]
    found = [reply.lines[-1].text for replies in told for reply in replies if reply.key == "where"]
    assert found == [
        "Das Angebot ist für die ganze Stadt Beispiel.",
        "Das Angebot ist für den ganzen Rhein-Kreis Neuss.",
        "Das Angebot ist für den ganzen Kreis Unna.",
        "Das Angebot ist für alle Städte und Gemeinden.",
        "Das Angebot ist für alle Städte und Gemeinden.",
    ]


def test_what_people_apply_for_has_no_time_and_no_registration() -> None:
    for text in ("formats: [application]", "formats: [application, online]", "formats: [application, right]"):
        assert lines("registration", text) == [
            "Sie müssen um das Angebot bitten.",
            "Das nennen wir Antrag.",
        ]
        assert not {"when", "cost"}.intersection(keys(text))
    assert not {"when", "registration", "cost"}.intersection(keys("formats: [right]"))
    assert lines("where", "formats: [application, online]")[0] == "Das Angebot ist im Internet."
    assert "registration" in keys("formats: [application]\nregistration: {required: no}")
    assert {"when", "registration"} <= {*keys("formats: [application, on-site]")}

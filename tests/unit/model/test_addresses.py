"""What an e-mail address is: one mailbox at a host, whose name may be in any script."""

import unicodedata

import pytest
from pydantic import TypeAdapter, ValidationError

from generator.model.addresses import is_email, is_web_address, mail_link
from generator.model.parts import Contact
from generator.model.settings import SiteUrl


@pytest.mark.parametrize(
    "address",
    ["info@müller-stiftung.de", "info@kita-käfer.de", "a@ß.de", "a+b@c.d-e.org", "info@xn--mller-kva.de", "a@ДОМ.рф"],
)
def test_addresses(address):
    assert is_email(address)


@pytest.mark.parametrize(
    "text",
    ["a@b", "@b.de", "a@.de", "a@b..de", "a@b.de.", "a@-b.de", "a@b-.de", "a@@b.de", "ä@b.de", "a b@c.de", "a@b_c.de"],
)
def test_no_addresses(text):
    assert not is_email(text)


def test_an_address_is_not_endless():
    assert is_email("a@" + "b" * 249 + ".de") and not is_email("a@" + "b" * 250 + ".de")


def test_umlauts_of_two_characters_become_one():
    assert Contact(email=unicodedata.normalize("NFD", "info@kita-käfer.de")).email == "info@kita-käfer.de"


@pytest.mark.parametrize(
    ("address", "link"),
    [
        ("info@example.org", "mailto:info@example.org"),
        ("a+b@example.org", "mailto:a+b@example.org"),
        ("a?cc=x&b%20@example.org", "mailto:a%3Fcc%3Dx%26b%2520@example.org"),
        ("info@münster.de", "mailto:info@m%C3%BCnster.de"),
    ],
)
def test_the_characters_of_an_address_are_no_marks_of_the_link(address, link):
    assert mail_link(address) == link
    assert mail_link(address, "Ä & ?") == f"{link}?subject=%C3%84%20%26%20%3F"


def test_a_port_is_a_number_that_there_is():
    assert is_web_address("https://a.de:8443/") and not is_web_address("https://a.de:99999/")
    assert not is_web_address("https://a.de:x/")


@pytest.mark.parametrize("url", ["https://a.de", "https://a.de/", "https://a.de/b/c", " https://a.de/b/ "])
def test_a_site_lies_at_a_host_and_a_path(url):
    assert TypeAdapter(SiteUrl).validate_python(url) == url.strip()


@pytest.mark.parametrize(
    ("url", "code", "words"),
    [
        ("https://a.de/?x=1", "E235", "Bitte so schreiben: https://a.de/."),
        ("https://a.de/b#c", "E235", "Bitte so schreiben: https://a.de/b."),
        ("https://a.de?", "E235", "? oder #"),
        ("https://ich:geheim@a.de/", "E235", "Name und Passwort"),
        ("https://a.de/b//c/", "E235", "leeren Teil"),
        ("https://a.de/../b", "E235", "Punkte"),
        ("https://a.de/b c", "E215", "Internet-Adresse"),
        ("a.de", "E215", "Internet-Adresse"),
    ],
)
def test_anything_else_is_refused(url, code, words):
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(SiteUrl).validate_python(url)
    (found,) = caught.value.errors()
    assert found["type"] == code and words in found["msg"] and "geheim" not in found["msg"]

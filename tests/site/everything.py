"""A record that says everything, and the files that it names."""

from tests import media
from tests.examples.test_examples import HERE

EVERYTHING = (HERE / "valid" / "everything.yml").read_text(encoding="utf-8")
ITS_MEDIA: dict[str, str | bytes] = {
    "content/media/flyer.pdf": media.paper("Erika Muster"),
    "content/media/treff.jpg": media.photo(),
    "content/media/treff.vtt": "WEBVTT\n\n00:00.000 --> 00:05.000\nHallo.\n",
}

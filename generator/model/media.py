"""What an offer shows beside its text: films, sounds, pictures and papers that lie in `content/media/`."""

import re
from pathlib import PurePosixPath
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, WithJsonSchema, model_validator

from generator.model import patterns
from generator.model.base import Linked, Record, wrong
from generator.model.languages import LANGUAGES, Tag, parse_language
from generator.model.markdown import is_site_path
from generator.model.patterns import spelt
from generator.model.types import Markdown, Text, YesNo, parse_own_file, parse_path_or_url, parse_text, unfit_name
from generator.source.file_names import CAPTIONS, FILMS, PAPERS, PICTURES, SOUNDS, media_kind

_SHOWN = (*FILMS, *SOUNDS, *PICTURES, *PAPERS)
_SIGNED = "gsg"
"""German Sign Language in ISO 639-3."""
_NAMES = {"picture": "einem Bild", "film": "einem Film", "sound": "einer Tonaufnahme", "paper": "einem Papier"}
_BELONG = {
    "alt": ("picture",),
    "decorative": ("picture",),
    "poster": ("film",),
    "captions": ("film",),
    "sign_language": ("film",),
    "duration": ("film", "sound"),
    "transcript": ("film", "sound"),
    "author": ("paper",),
}
"""Fields that only some kinds have."""


def _path_to(endings: tuple[str, ...], example: str) -> BeforeValidator:
    def parse(value: Any) -> str:
        instead = "Bitte die Datei in content/media/ legen, oder in description einen Link dorthin schreiben."
        text = parse_own_file(value, "E280", instead)
        if not text.startswith("media/") or PurePosixPath(text).suffix.lower() not in endings:
            known = ", ".join(endings)
            message = (
                f"„{text}“ geht hier nicht. Die Datei liegt in content/media/ und heißt am Ende so: {known}. "
                f"Bitte so schreiben: {example}."
            )
            raise wrong("E280", message)
        fault = None if is_site_path(text) else unfit_name(text)
        if fault is not None:
            raise wrong("E280", fault)
        return parse_path_or_url(text)

    return BeforeValidator(parse)


def _spelt(endings: tuple[str, ...], example: str) -> WithJsonSchema:
    return spelt(patterns.file_name(endings, "media/"), example)


def _language(value: Any) -> str:
    """A tag as it is written (`de-simple`, `sr-Latn`), else the code of a language that is named."""
    text = parse_text(value)
    return text if re.fullmatch(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})+", text) else parse_language(text)


_LEADS_THERE = Linked(is_markdown=False)
MediumFile = Annotated[str, _path_to(_SHOWN, "media/flyer.pdf"), _spelt(_SHOWN, "media/flyer.pdf"), _LEADS_THERE]
Poster = Annotated[str, _path_to(PICTURES, "media/film.jpg"), _spelt(PICTURES, "media/film.jpg"), _LEADS_THERE]
Captions = Annotated[str, _path_to(CAPTIONS, "media/film.vtt"), _spelt(CAPTIONS, "media/film.vtt"), _LEADS_THERE]
MediumLanguage = Annotated[
    Tag,
    BeforeValidator(_language),
    spelt(rf"{patterns.LANGUAGE}|^[a-z]{{2,3}}(-[A-Za-z0-9]{{2,8}})+$", "tr"),
]
"""Which language somebody speaks or writes there, BCP 47: `tr`, `gsg` for German Sign Language, `de-simple`."""


class Medium(Record):
    """A film, a sound, a picture or a paper. What it is follows from the ending of its file."""

    file: MediumFile = Field(title="Datei", description="liegt in content/media/")
    title: Text = Field(title="Titel", examples=["So finden Sie uns"])
    language: MediumLanguage | None = Field(None, title="Sprache (Kürzel)")
    sign_language: YesNo = Field(False, title="In Gebärdensprache")
    alt: Text | None = Field(
        None, title="Was auf dem Bild zu sehen ist", description="für Menschen, die es nicht sehen"
    )
    decorative: YesNo = Field(False, title="Das Bild schmückt nur", description="statt alt")
    rights: Text | None = Field(
        None, title="Von wem es ist und warum es hier stehen darf", examples=["Foto: Kreis Coesfeld, CC BY 4.0"]
    )
    duration: Text | None = Field(None, title="Dauer", description="bei MP4 steht sie in der Datei")
    poster: Poster | None = Field(None, title="Bild vor dem Film")
    captions: Captions | None = Field(None, title="Untertitel (VTT)")
    transcript: Markdown | None = Field(None, title="Was gesagt wird, als Text")
    author: Text | None = Field(
        None, title="Verfasser, geprüft", description="der in der Datei steht und den alle lesen dürfen"
    )

    @property
    def kind(self) -> str:
        """`picture film sound paper`."""
        return media_kind(self.file)

    @property
    def is_signed(self) -> bool:
        """Somebody signs in it."""
        return self.kind == "film" and (self.sign_language or self.language == _SIGNED)

    @model_validator(mode="after")
    def _is_whole(self) -> "Medium":
        for field, kinds in _BELONG.items():
            if getattr(self, field) and self.kind not in kinds:
                message = f"„{field}“ passt nicht zu {_NAMES[self.kind]}. Bitte diese Zeile löschen."
                raise wrong("E283", message, field=field)
        if self.kind == "picture" and (self.alt is None) != self.decorative:
            message = (
                "Was ist auf dem Bild zu sehen? Bitte in einem Satz unter alt schreiben: Manche Menschen sehen das Bild "
                "nicht und lassen sich den Satz vorlesen. Schmückt es nur, dann stattdessen „decorative: yes“."
            )
            raise wrong("E281", message, field="alt" if self.decorative else "file")
        if self.kind in ("picture", "film") and self.rights is None:
            message = (
                "Von wem ist das, und wer hat erlaubt, dass es hier steht? Bitte unter rights schreiben, zum Beispiel: "
                "„Foto: Kreis Coesfeld, CC BY 4.0“. Sind Menschen zu erkennen, müssen auch sie zugestimmt haben."
            )
            raise wrong("E282", message, field="file")
        return self


def medium_language(code: str) -> str:
    """The language of a tag: `sr` for `sr-Latn`."""
    return code if code in LANGUAGES else code.partition("-")[0]
